"""What no model will make of a film's sounds, said before any money. Knows cards, and no service."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction

from filmkit.film.catalogue.card import Kind, Route
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.catalogue.fits import Problem, fits
from filmkit.film.catalogue.refusals import Finding
from filmkit.film.catalogue.request import Request
from filmkit.film.catalogue.standing import stand
from filmkit.film.catalogue.terms import route_for
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
    return Request(seconds=length, prompt=recording.words, sound=True, via=recording.model.via)


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
    request = asking_of(recording, None)
    yield from fits(card, request, today)
    route = route_for(card, request, today)
    if recording.voice and route is not None and not _names_a_voice(route):
        yield Problem(
            "voice",
            f"it is not known how {card.title} at {route.service} is told whose voice it is",
            ("leave `voice` out, or name its field in your own models.yaml",),
        )


def _names_a_voice(route: Route) -> bool:
    return "voice" in route.fields
