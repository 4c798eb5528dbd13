"""What no model will make of a film's sounds, said before any money. Knows cards, and no service."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction

from filmkit.film.catalogue.card import Audio, Kind
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.catalogue.fits import fits
from filmkit.film.catalogue.problem import Problem
from filmkit.film.catalogue.refusals import Finding
from filmkit.film.catalogue.request import Request, request_of
from filmkit.film.catalogue.standing import stand
from filmkit.film.catalogue.terms import route_for
from filmkit.film.spec.film import Film, Shot
from filmkit.film.spec.recordings import Heard, Recording

KINDS: Mapping[Heard, tuple[Kind, ...]] = {
    Heard.VOICE: (Kind.SPEECH,),
    Heard.MUSIC: (Kind.MUSIC,),
    Heard.EFFECT: (Kind.SOUND_EFFECT,),
    Heard.AMBIENCE: (Kind.SOUND_EFFECT, Kind.MUSIC),
}
"""What makes each; the first is the usual one."""


def asking_of(recording: Recording, seconds: Fraction | None) -> Request:
    """What a sound asks of its model; speech is as long as its words."""
    length = None if recording.heard is Heard.VOICE else seconds
    return Request(
        seconds=length,
        prompt=recording.words,
        sound=True,
        via=recording.model.via,
        voice=bool(recording.voice),
        written=frozenset(recording.model.params),
    )


def speaks(film: Film, shot: Shot, catalogue: Catalogue, today: date) -> bool | None:
    """Whether who is seen in a take speaks there, of a take that is still to be bought; None when that take
    may turn out silent, and the line is then to be recorded after all."""
    card = catalogue.find(shot.model.name)
    if card is None or shot.audio != "keep" or card.audio.value in (Audio.NEVER, Audio.DRIVING):
        return False
    if card.audio.value is Audio.ALWAYS:
        return True
    route = route_for(card, request_of(film, shot), today)
    return True if card.audio.value and route is not None and "audio" in route.fields else None


def recording_findings(
    recordings: Iterable[Recording], catalogue: Catalogue, today: date
) -> tuple[Finding, ...]:
    """What is wrong, or worth knowing, of each."""
    return tuple(
        Finding(
            each.name,
            each.at,
            f"sound {each.name}: {problem.field}: {problem.message}",
            "; or ".join(problem.ways),
            problem.refused,
        )
        for each in recordings
        for problem in _problems(each, catalogue, today)
    )


def _problems(recording: Recording, catalogue: Catalogue, today: date) -> Iterator[Problem]:
    choice, kinds = recording.model, KINDS[recording.heard]
    card = catalogue.find(choice.name)
    if card is None:
        yield Problem("model", f"there is no model `{choice.name}`", (catalogue.hint(choice.name),))
        return
    if card.kind not in kinds:
        makers = [each for each in catalogue if each.kind is kinds[0] and each.lives(today)][:3]
        yield Problem(
            "model",
            f"{card.title} makes {card.kind.value}, and this is {kinds[0].value} ({card.status.origin})",
            tuple(f"`model: {each.name}`" for each in makers),
        )
        return
    stands = stand(f"sound {recording.name}", recording.at, card, choice, catalogue, today)
    if stands.trouble:
        yield Problem("model", stands.says, (stands.hint,) if stands.hint else (), stands.refused)
    if stands.refused:
        return
    yield from fits(card, asking_of(recording, None), today)
