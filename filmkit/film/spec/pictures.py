"""The pictures that shots are made from: files, frames of other shots, stills. Knows no models' cards.

A still has a name of its own, which no shot has: `cast.chef`, `cast.chef.girl`, `prop.knife`,
`location.kitchen`, `shot.plate.first-frame`, `shot.plate.reference-1`.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from filmkit.film.spec.film import CastRef, Film, Reference, Shot, ShotFrame, Still


class Of(Enum):
    """What a still is of."""

    CAST = "cast"
    PROP = "prop"
    LOCATION = "location"
    SHOT = "shot"


@dataclass(frozen=True, slots=True)
class Sitting:
    """A still that a film asks for, and what it shows."""

    name: str
    of: Of
    still: Still
    description: str = ""
    """Of who or what is in it, as the film describes it everywhere."""
    layers: Mapping[str, str] = field(default_factory=dict)
    """Of a place: what its shots have of it."""
    shot: str | None = None
    """The shot that asks for it, when it is one shot's alone."""
    role: str = ""
    """Then: what it is to that shot, `first-frame`, `references.0`."""


def pictures_of(film: Film, shot: Shot) -> Mapping[str, Reference]:
    """Every picture that `shot` is made from, by its role, in a fixed order."""
    found: dict[str, Reference | None] = {}
    for number, ref in enumerate(shot.cast):
        found[f"cast.{number}"] = _likeness(film, ref)[1]
    for number, prop in enumerate(shot.props):
        found[f"props.{number}"] = film.props[prop].reference
    if place := film.locations.get(shot.location or ""):
        found["location"] = place.reference
    found |= _own(shot)
    return {role: reference for role, reference in found.items() if reference is not None}


def pictures_in(film: Film, sitting: Sitting) -> Mapping[str, Reference]:
    """The pictures a still is made from, by role: a moment of a shot shows who and what the shot shows."""
    if sitting.shot is None:
        return {}
    shot = film.shots[sitting.shot]
    found = pictures_of(film, shot)
    return {role: found[role] for role in shown_roles(film, shot)}


_SHOWN = ("cast", "props", "location")


def shown_roles(film: Film, shot: Shot) -> list[str]:
    """The roles of a shot's pictures of cast, props and place, those that matter most first."""
    return [role for role in pictures_of(film, shot) if role.partition(".")[0] in _SHOWN]


def _own(shot: Shot) -> dict[str, Reference | None]:
    """The pictures that a shot itself names."""
    if not (shot.references or shot.first_frame or shot.last_frame or shot.continues):
        return {}
    found: dict[str, Reference | None] = {
        f"references.{number}": reference for number, reference in enumerate(shot.references)
    }
    found["first-frame"] = ShotFrame(shot.continues, "last") if shot.continues else shot.first_frame
    found["last-frame"] = shot.last_frame
    return found


def _likeness(film: Film, ref: CastRef) -> tuple[str, Reference | None]:
    """Whose picture stands for a cast member in a shot, the state's own before the member's."""
    member = film.cast[ref.name]
    state = member.states.get(ref.state or "")
    if state is not None and state.reference is not None:
        return f"cast.{ref.name}.{ref.state}", state.reference
    return f"cast.{ref.name}", member.reference


def still_names(film: Film, shot: Shot) -> Mapping[str, str]:
    """The names of the stills that `shot` is made from, by its roles."""
    names: dict[str, str] = {}
    for role, reference in pictures_of(film, shot).items():
        if isinstance(reference, Still):
            names[role] = _name(film, shot, role)
    return names


def _name(film: Film, shot: Shot, role: str) -> str:
    kind, _, number = role.partition(".")
    match kind:
        case "cast":
            return _likeness(film, shot.cast[int(number)])[0]
        case "props":
            return f"prop.{shot.props[int(number)]}"
        case "location":
            return f"location.{shot.location}"
        case "references":
            return f"shot.{shot.id}.reference-{int(number) + 1}"
    return f"shot.{shot.id}.{role}"


def sittings(film: Film) -> Mapping[str, Sitting]:
    """Every still that the film names, used or not, by name."""
    return {each.name: each for each in _sittings(film)}


def _sittings(film: Film) -> Iterator[Sitting]:
    for name, member in film.cast.items():
        if isinstance(member.reference, Still):
            yield Sitting(f"cast.{name}", Of.CAST, member.reference, member.description)
        for other, state in member.states.items():
            if isinstance(state.reference, Still):
                yield Sitting(f"cast.{name}.{other}", Of.CAST, state.reference, state.description)
    for name, prop in film.props.items():
        if isinstance(prop.reference, Still):
            yield Sitting(f"prop.{name}", Of.PROP, prop.reference, prop.description)
    for name, place in film.locations.items():
        if isinstance(place.reference, Still):
            yield Sitting(f"location.{name}", Of.LOCATION, place.reference, place.description, place.layers)
    for shot in film.shots.values():
        for role, reference in _own(shot).items():
            if isinstance(reference, Still):
                yield Sitting(_name(film, shot, role), Of.SHOT, reference, shot=shot.id, role=role)


LeftOut = Callable[[Shot | Sitting], Collection[str]]
"""The roles of pictures that a shot or a still has, and is not made from."""


def nothing_left_out(of: Shot | Sitting) -> Collection[str]:
    """It is made from all its pictures."""
    return ()


def with_their_sources(film: Film, names: Iterable[str], left_out: LeftOut = nothing_left_out) -> list[str]:
    """These shots and every shot whose frames they are made from, each after those.

    Prereq: no shot waits for itself. Without recursion: a chain may be as long as the film.
    """
    done: dict[str, None] = {}
    ahead = [(name, False) for name in reversed(list(names))]
    while ahead:
        name, ready = ahead.pop()
        if name in done:
            continue
        others = [] if ready else [each for each in _sources(film, name, left_out) if each not in done]
        if not others:
            done[name] = None
            continue
        ahead.append((name, True))
        ahead += [(other, False) for other in reversed(others)]
    return list(done)


def _sources(film: Film, name: str, left_out: LeftOut) -> list[str]:
    shot = film.shots[name]
    frames = {
        role: each.shot
        for role, each in (pictures_of(film, shot) if shot.source is None else {}).items()
        if isinstance(each, ShotFrame)
    }
    out = left_out(shot) if frames else ()
    return [name for role, name in frames.items() if role not in out]
