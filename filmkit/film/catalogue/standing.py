"""Which models a film stands on, and how each of them stands today. Knows no service.

Shots, and the stills and voices that cast, props and locations ask for.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from filmkit.film.catalogue.card import Card, RouteStatus, Status
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.catalogue.terms import VIDEOS
from filmkit.film.spec.film import Film, ModelChoice, Reference, Shot, Still
from filmkit.source import SourceSpan


@dataclass(frozen=True, slots=True)
class Stand:
    """One thing of a film, and the model it stands on."""

    what: str
    """"shot plate", "cast member chef"."""
    at: SourceSpan
    model: str
    status: Status | None
    """None: no card knows it."""
    ends: date | None
    says: str = ""
    """What is wrong; "" when nothing is."""
    hint: str = ""
    refused: bool = False
    """It cannot be bought today."""

    @property
    def trouble(self) -> bool:
        return bool(self.says)

    def record(self) -> dict[str, object]:
        """As JSON."""
        return {
            "what": self.what,
            "file": self.at.file,
            "line": self.at.line,
            "model": self.model,
            "status": self.status.value if self.status else "unknown",
            "ends": str(self.ends) if self.ends else None,
            "refused": self.refused,
            "message": self.says,
            "hint": self.hint,
        }


def standing(film: Film, catalogue: Catalogue, today: date) -> tuple[Stand, ...]:
    """Everything of the film that a model makes, in the order it is written."""
    stands: list[Stand] = []
    for what, at, choice in _uses(film):
        card = catalogue.find(choice.name)
        if card is not None:
            stands.append(stand(what, at, card, choice, catalogue, today))
        else:
            says, hint = f"there is no model `{choice.name}`", catalogue.hint(choice.name)
            stands.append(Stand(what, at, choice.name, None, None, says, hint, refused=True))
    return tuple(stands)


def stand(
    what: str, at: SourceSpan, card: Card, choice: ModelChoice, catalogue: Catalogue, today: date
) -> Stand:
    """How one use of a model stands today."""
    status, ends = card.status_on(today), card.ends.value
    known = Stand(what, at, card.name, status, ends)
    if status in (Status.LIVE, Status.PREVIEW):
        return known
    nearest = catalogue.living(card, today)
    ways = [f"`model: {nearest.name}` stands nearest"] if nearest else []
    origin = card.ends.origin if ends else card.status.origin
    if status is not Status.RETIRED:
        when = f"ends on {ends}" if ends else "may end soon, for others have dropped it"
        return Stand(what, at, card.name, status, ends, f"{card.title} {when} ({origin})", "; or ".join(ways))
    says = f"{card.title} was retired" + (f" on {ends}" if ends else "") + f" ({origin})"
    ways.append("go through an endpoint of your own that still speaks its protocol: `via:` and its alias")
    own = reaches_own(choice, card, catalogue)
    return Stand(what, at, card.name, status, ends, says, "; or ".join(ways), not own)


def reaches_own(choice: ModelChoice, card: Card, catalogue: Catalogue) -> bool:
    """Whether `via` names an endpoint of the user's own, or a service that never said it stopped."""
    if choice.via is None:
        return False
    named = [route for route in card.routes if route.service == choice.via]
    if named:
        return any(route.status in (RouteStatus.YOURS, RouteStatus.UNKNOWN) for route in named)
    return choice.via == VIDEOS or choice.via not in catalogue.services()


Use = tuple[str, SourceSpan, ModelChoice]


def _uses(film: Film) -> Iterator[Use]:
    for shot in film.shots.values():
        if shot.source is None:
            yield f"shot {shot.id}", _model_line(shot), shot.model
            for reference in (*shot.references, shot.first_frame, shot.last_frame):
                yield from _still(f"shot {shot.id}", shot.at, reference)
    for member in film.cast.values():
        what = f"cast member {member.name}"
        yield from _still(what, member.at, member.reference)
        for name, state in member.states.items():
            yield from _still(f"{what}/{name}", state.at or member.at, state.reference)
        if member.voice and member.voice.model:
            yield f"{what}: voice", member.at, member.voice.model
    for prop in film.props.values():
        yield from _still(f"prop {prop.name}", prop.at, prop.reference)
    for location in film.locations.values():
        yield from _still(f"location {location.name}", location.at, location.reference)
    for sound in film.sounds:
        if sound.model is not None:
            yield f"mix.{sound.kind} {sound.id}", sound.at, sound.model


def _still(what: str, at: SourceSpan, reference: Reference | None) -> Iterator[Use]:
    if isinstance(reference, Still):
        yield f"{what}: still", reference.at, reference.model


def _model_line(shot: Shot) -> SourceSpan:
    return shot.origins["model"].at if "model" in shot.origins else shot.at
