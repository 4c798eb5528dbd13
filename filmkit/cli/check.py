"""`filmkit check`: everything that is wrong with a film."""

from collections.abc import Iterator
from pathlib import Path

import click

from filmkit.app import known_models, read_film, services_file, today
from filmkit.asking import Asked
from filmkit.cli.options import film_options
from filmkit.cli.say import plain
from filmkit.cli.tables import clock
from filmkit.errors import Complaint, SpecErrors, TaskFailed
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.catalogue.recordings import recording_findings, speaks
from filmkit.film.catalogue.refusals import findings
from filmkit.film.catalogue.stills import still_findings
from filmkit.film.prompt.compose import compose
from filmkit.film.prompt.still import still_words
from filmkit.film.spec.film import CutCredits, Film
from filmkit.film.spec.models import is_bought
from filmkit.film.spec.recordings import Recording, recordings
from filmkit.film.timeline.captions import captions
from filmkit.film.timeline.edit import edit
from filmkit.film.timeline.speech import too_long
from filmkit.film.timeline.timeline import Credits, Timeline
from filmkit.film.timeline.views import remarks
from filmkit.rules.foley import stood_in_for, unheard_of
from filmkit.rules.reach import out_of_reach
from filmkit.rules.shelf import Shelf
from filmkit.rules.shoot import needed
from filmkit.source import SourceSpan
from filmkit.studio.providers.accounts import read_accounts


@click.command("check", short_help="Read the film and say everything that is wrong with it.")
@film_options
def command(asked: Asked) -> int:
    """Read the film and say everything that is wrong with it, with file, line and what to do.

    Of a profile that buys, it also refuses every shot that its model cannot make and that was not bought yet.
    """
    film = read_film(asked)
    timeline = edit(film)
    if complaints := [*_unwritable(film, timeline), *unheard_of(film)]:
        raise SpecErrors(complaints)
    for remark in _models(film):
        click.echo(plain(f"note: {remark}"))
    for line in film.notes:
        click.echo(plain(f"note: {line}"))
    for at, line in (*too_long(film, timeline), *stood_in_for(film), *remarks(film, timeline)):
        click.echo(plain(f"note: {at}: {line}"))
    seconds = float(timeline.length / timeline.rate.fraction)
    shots = len({clip.shot for clip in timeline.clips()})
    click.echo(
        plain(
            f"{film.title}: {shots} shot{'' if shots == 1 else 's'} in the cut, {timeline.length} frames at "
            f"{timeline.rate} a second, {clock(seconds)}, {film.format.width}x{film.format.height}. "
            "Nothing is wrong."
        )
    )
    return 0


def _models(film: Film) -> Iterator[str]:
    """What is worth knowing of the models that takes are to be bought from. Raises SpecErrors."""
    need = needed(film, film.shots)
    stills = need.bought_stills(film)
    models = known_models()
    sounds = list(_to_record(film, models))
    bought = [*need.bought_shots(film), *(each.name for each in stills), *(each.name for each in sounds)]
    takes = Shelf(Path(film.root)).all(bought)
    wanting = {name for name in bought if not takes[name].takes}
    if not wanting:
        return
    told = findings(
        film,
        models,
        today(),
        generate=film.generate,
        words=lambda shot: compose(film, shot).text,
    )
    told += still_findings(film, stills, models, today(), lambda each: still_words(film, each))
    told += recording_findings(sounds, models, today())
    told += tuple(
        out_of_reach(
            film,
            need.bought_shots(film),
            stills,
            sounds,
            read_accounts(services_file()),
            models,
            today(),
        )
    )
    refused = [each.complaint for each in told if each.refused and each.shot in wanting]
    if refused:
        raise SpecErrors(refused)
    yield from (str(each.complaint) for each in told if each.shot in wanting)


def _to_record(film: Film, models: Catalogue) -> Iterator[Recording]:
    """Sounds that are to be bought, or may have to be: who is seen in a bought take may speak there."""
    takes = Shelf(Path(film.root)).all(film.shots)
    for each in recordings(film).values():
        shot = film.shots[each.shot] if each.shot is not None else None
        if shot is not None and is_bought(film, shot) and shot.audio == "keep":
            bought = takes[shot.id].takes.values()
            if bought and all(take.facts.sound for take in bought):
                continue
            if not bought and speaks(film, shot, models, today()):
                continue
        yield each


def _unwritable(film: Film, timeline: Timeline) -> Iterator[Complaint]:
    """Words on the picture that have letters no face has: a build would stop at them."""
    from filmkit.studio.titles.lettering import Face, face_for  # slow: it can draw too

    words = {title.id: title.at for title in film.titles}
    written: list[tuple[str, SourceSpan]] = [(card.text, words[card.id]) for card in timeline.titles]
    rolls = [item for item in timeline.picture if isinstance(item, Credits)]
    places = [item.at for item in film.cut if isinstance(item, CutCredits)]
    written += [("\n".join(roll.lines), at) for roll, at in zip(rolls, places, strict=True)]
    if any(each.captions for each in film.deliverables):
        written += [(each.text, film.at) for each in captions(film, timeline)]
    for text, at in written:
        try:
            face_for(text, Face.SANS)
        except TaskFailed as error:
            yield Complaint(at, error.message, error.hint)
