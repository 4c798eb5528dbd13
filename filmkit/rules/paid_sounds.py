"""The paid sounds of a film: how each stands, and what a build would buy. Knows no ledger and no store."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction

from filmkit.errors import SpecErrors
from filmkit.film.catalogue.recordings import KINDS, asking_of, recording_findings, speaks
from filmkit.film.catalogue.segments import clips_for
from filmkit.film.spec.film import Film, Shot
from filmkit.film.spec.recordings import Heard, Recording, recordings, sound_name
from filmkit.film.takes.cover import Need
from filmkit.film.takes.request import Request, recording_request_of
from filmkit.film.takes.standing import Wanted
from filmkit.film.timeline.speech import said_in
from filmkit.film.timeline.timeline import SoundClip, Timeline
from filmkit.rules.books import Books
from filmkit.rules.commission import Commission, Paid, Work, counted
from filmkit.rules.purchase import Purchase, Terms, decimal_of, params_of, terms_for
from filmkit.studio.providers import provider

OUTPUT = "sound"
RULES = {Heard.VOICE: "voice", Heard.MUSIC: "music", Heard.EFFECT: "effect", Heard.AMBIENCE: "ambience"}
"""What the task of each is called."""
_SECONDS = {Heard.VOICE: 8.0, Heard.MUSIC: 40.0, Heard.EFFECT: 15.0, Heard.AMBIENCE: 15.0}
"""A guess at how long a service takes over it."""


def wanted_sounds(film: Film, timeline: Timeline, paid: Paid, books: Books) -> dict[str, Recording]:
    """The bought sounds that the cut is heard with. The lines of a take that speaks are spoken there; of one
    that may turn out silent they are wanted once it is there, and did.

    Raises SpecErrors for a line of such a take that no model would record then.
    """
    heard = {clip_name(film, clip) for clip in timeline.sounds}
    found: dict[str, Recording] = {}
    later: list[Recording] = []
    for name, each in recordings(film).items():
        spoken = each.shot is not None and _speaks(film, film.shots[each.shot], paid, books)
        if name in heard and spoken is False:
            found[name] = each
        elif name in heard and spoken is None:
            later.append(each)
    _refuse(later, books)
    return found


def clip_name(film: Film, clip: SoundClip) -> str:
    """What the sound of a clip is called among what is bought; "" when it is nothing of the mix."""
    if clip.line:
        return f"{clip.shot}.line-{clip.line}"
    if clip.shot is not None:
        return ""
    # One sound may lie under several shots: its clips are numbered.
    for sound in film.sounds:
        if sound.kind == clip.track and clip.id in (sound.id, _numbered(sound.id, clip.id)):
            return sound_name(sound)
    return ""


def _numbered(name: str, clip: str) -> str:
    number = clip.removeprefix(f"{name}-")
    return clip if number.isdigit() and clip != number else ""


def _speaks(film: Film, shot: Shot, paid: Paid, books: Books) -> bool | None:
    """Whether who is seen in a bought take speaks: it has sound, or will have; None when nobody knows yet."""
    bought = paid.get(shot.id)
    if bought is None or shot.audio != "keep":
        return False
    if bought.used is not None:
        return bool(bought.used.facts.sound)
    return speaks(film, shot, books.catalogue, books.today)


def paid_sounds(film: Film, timeline: Timeline, wanted: Mapping[str, Recording], books: Books) -> Paid:
    """How each stands. Raises SpecErrors for what no model will make, of those still to be bought."""
    seconds = dict(_seconds(film, timeline))
    found = {
        name: _counted(film, each, seconds.get(name, Fraction(0)), books) for name, each in wanted.items()
    }
    _refuse([wanted[name] for name, each in found.items() if each.standing.missing], books)
    return found


def _refuse(missing: Iterable[Recording], books: Books) -> None:
    told = recording_findings(missing, books.catalogue, books.today)
    if refused := [each.complaint for each in told if each.refused]:
        raise SpecErrors(refused)


def _seconds(film: Film, timeline: Timeline) -> Iterator[tuple[str, Fraction]]:
    """How long each is heard, of the longest of its clips."""
    longest: dict[str, int] = {}
    for clip in timeline.sounds:
        name = clip_name(film, clip)
        longest[name] = max(longest.get(name, 0), clip.span.length)
    yield from ((name, frames / timeline.rate.fraction) for name, frames in longest.items() if name)


def _counted(film: Film, recording: Recording, seconds: Fraction, books: Books) -> Commission:
    terms = _terms(recording, seconds, books)
    wanted = [_wanted(recording, 1, books)]

    def offer(number: int) -> Purchase | None:
        request = _wanted(recording, number, books).request
        if terms is None or request is None:
            return None
        return _purchase(film, recording, number, request, seconds, terms)

    # Only a cue has a length of its own: speech is as long as its words, and the rest can be played on.
    need = Need(seconds if recording.heard is Heard.MUSIC else Fraction(0), 1 / film.format.rate.fraction)
    return counted(_work(recording, seconds), wanted, need, terms, offer, books)


def _work(recording: Recording, seconds: Fraction) -> Work:
    length = said_in(recording.words) if recording.heard is Heard.VOICE else seconds
    return Work(
        recording.name,
        recording.model.name,
        recording.at,
        RULES[recording.heard],
        OUTPUT,
        _SECONDS[recording.heard],
        f"{float(length):.1f} s",
        {"stage": "sound"},
    )


def _wanted(recording: Recording, number: int, books: Books) -> Wanted:
    request = recording_request_of(recording, number, model=books.called(recording.model.name))
    return Wanted(number, request)


def _terms(recording: Recording, seconds: Fraction, books: Books) -> Terms | None:
    """Where it is bought; None when no route to its model lives, or the model makes no such thing."""
    card = books.catalogue.find(recording.model.name)
    if card is None or card.kind not in KINDS[recording.heard]:
        return None
    return terms_for(card, asking_of(recording, seconds), recording.model, books)


def _purchase(
    film: Film, recording: Recording, number: int, request: Request, seconds: Fraction, terms: Terms
) -> Purchase:
    """The order of one take of a sound."""
    card, params = terms.card, recording.model.params
    told = "length" in terms.route.fields and terms.route.fields["length"].name not in params
    order = provider.Request(
        card.kind,
        terms.route.model,
        recording.words,
        voice=recording.voice,
        seconds=_length(recording, seconds, terms) if told else None,
        params=params_of(params),
        fields=terms.route.fields,
    )
    return Purchase(
        film.id,
        recording.name,
        number,
        f"{recording.name}/{RULES[recording.heard]}-{number}",
        request,
        terms.service,
        card.name,
        terms.each,
        order,
        output=OUTPUT,
    )


def _length(recording: Recording, seconds: Fraction, terms: Terms) -> Decimal | None:
    """The length to ask for: one that the model makes, else the one that is needed, rounded up."""
    if recording.heard is Heard.VOICE or not seconds:
        return None
    clips = clips_for(terms.card, terms.asking, terms.route, None)
    wanted = clips[0] if clips else Fraction(-(-seconds.numerator // seconds.denominator))
    return decimal_of(wanted)
