"""The pictures a drawn shot is made from, as inputs of its take. Knows no take of any other kind.

A file is its bytes, a still and a frame of another shot are what another task gives: repaint one, and what
is made from it is made again.
"""

from filmkit.build.graph.task import FileInput, Input
from filmkit.film.spec.film import Film, Reference, Shot, ShotFrame, Still
from filmkit.film.spec.models import is_bought, is_bought_still
from filmkit.film.spec.pictures import pictures_of
from filmkit.rules.frame import frame_input
from filmkit.rules.still import still_inputs
from filmkit.source import SourceSpan


def picture_inputs(film: Film, shot: Shot) -> dict[str, Input]:
    """By the input's name: `reference-chef`, `reference-place`, `first-frame` ..."""
    pictures = pictures_of(film, shot)
    if not pictures:
        return {}
    stills = still_inputs(film, shot)
    found: dict[str, Input] = {}
    for role, reference in pictures.items():
        name = input_name(shot, role)
        match reference:
            case Still():
                found[name] = stills[role]
            case ShotFrame():
                found[name] = frame_input(film, reference)
            case _:
                found[name] = FileInput(reference)
    return found


def input_name(shot: Shot, role: str) -> str:
    """What a picture is called among a take's inputs."""
    kind, _, number = role.partition(".")
    match kind:
        case "cast":
            return f"reference-{shot.cast[int(number)]}"
        case "props":
            return f"reference-{shot.props[int(number)]}"
        case "location":
            return "reference-place"
        case "references":
            return f"reference-{number}"
    return role


def tinting(film: Film, shot: Shot) -> dict[str, str]:
    """Pictures from outside that tell a drawing of colours: by the input's name, who is seen in it, or
    `prop: knife`, or `location:`; "" is the picture that the shot begins on. What is drawn here tells nothing
    that its words did not."""
    found: dict[str, str] = {}
    for role, reference in pictures_of(film, shot).items():
        kind, _, number = role.partition(".")
        if kind in _TOLD and _is_from_outside(film, reference):
            found[input_name(shot, role)] = _seen_in(shot, kind, number)
    return found


_TOLD = ("cast", "props", "location", "first-frame")
OF_A_PROP, OF_THE_PLACE = "prop: ", "location:"
"""No name of a cast member has a colon in it."""


def _seen_in(shot: Shot, kind: str, number: str) -> str:
    match kind:
        case "cast":
            return str(shot.cast[int(number)])
        case "props":
            return f"{OF_A_PROP}{shot.props[int(number)]}"
        case "location":
            return OF_THE_PLACE
    return ""


def _is_from_outside(film: Film, reference: Reference) -> bool:
    match reference:
        case Still():
            return is_bought_still(film, reference)
        case ShotFrame():
            other = film.shots[reference.shot]
            return other.source is not None or is_bought(film, other)
    return True


def picture_lines(film: Film, shot: Shot) -> dict[str, SourceSpan]:
    """The line each of these inputs belongs to."""
    return {input_name(shot, role): _line(film, shot, role) for role in pictures_of(film, shot)}


def _line(film: Film, shot: Shot, role: str) -> SourceSpan:
    kind, _, number = role.partition(".")
    match kind:
        case "cast":
            ref = shot.cast[int(number)]
            state = film.cast[ref.name].states.get(ref.state or "")
            return (state and state.at) or film.cast[ref.name].at
        case "props":
            return film.props[shot.props[int(number)]].at
        case "location":
            return film.locations[shot.location or ""].at
    written = "continues" if role == "first-frame" and shot.continues else kind
    return shot.origins[written].at if written in shot.origins else shot.at
