"""The camera as written, words or fields, becomes a Camera. Knows the vocabulary and no precedence."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from filmkit.film.spec.film import Camera, Move
from filmkit.film.spec.words import CAMERA, FILLERS, Found, canonical, find, split

_LENS = re.compile(r"\b([0-9]+(?:\.[0-9]+)?) ?mm\b")
_PHRASE = re.compile(r"[,;.]\s|[,;.]$|\bthen\b|\band\b")
_VAGUE = frozenset({"low", "high"})
"""Angles whose words also say how high something stands: "low aerial"."""


@dataclass(frozen=True, slots=True)
class Framed:
    """How large, who shares the frame, from where: each None when nothing was said."""

    size: str | None = None
    framing: str | None = None
    angle: str | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """What one stretch between commas says of the camera."""

    moves: tuple[str, ...]
    direction: str | None
    speed: str | None
    framed: Framed
    whole: bool
    """Every word of it is understood, so that "close" is a size; in "close to the wall" it is not."""


@lru_cache(maxsize=4096)
def _phrases(text: str) -> tuple[Phrase, ...]:
    return tuple(_phrase(part) for part in _PHRASE.split(_LENS.sub(" ", text.casefold())) if part.strip())


def _phrase(text: str) -> Phrase:
    words = split(text)
    found = find(words, CAMERA)
    covered = {place for each in found for place in range(each.start, each.start + each.length)}
    rest = {word for place, word in enumerate(words) if place not in covered}
    return Phrase(
        tuple(dict.fromkeys(_all(found, "move"))),
        next(iter(_all(found, "direction")), None),
        next(iter(_all(found, "speed")), None),
        Framed(
            next(iter(_all(found, "size")), None), next(iter(_all(found, "framing")), None), _angle(found)
        ),
        rest <= FILLERS,
    )


def _all(found: Sequence[Found], kind: str) -> list[str]:
    return [each.means[kind] for each in found if kind in each.means]


def _angle(found: Sequence[Found]) -> str | None:
    angles = _all(found, "angle")
    return next((angle for angle in angles if angle not in _VAGUE), angles[0] if angles else None)


def camera_of_text(text: str) -> Camera:
    """What the vocabulary knows of a camera's words; the words themselves are kept."""
    phrases = _phrases(text)
    moves = [Move(name, each.direction, each.speed) for each in phrases for name in each.moves]
    angle = next((each.framed.angle for each in phrases if each.framed.angle), None)
    lens = _LENS.search(text.casefold())
    # "locked off, on a tripod" is one way to stand still.
    moves = [move for index, move in enumerate(moves) if index == 0 or move != moves[index - 1]]
    return Camera(text, tuple(moves), angle, None, f"{lens[1]}mm" if lens else None)


def framed_by_text(text: str) -> Framed:
    """The size and framing that a camera's words name by themselves: "wide aerial, slow push-in"."""
    known = [each.framed for each in _phrases(text) if each.whole]
    return Framed(
        next((each.size for each in known if each.size), None),
        next((each.framing for each in known if each.framing), None),
    )


def camera_of_fields(fields: Mapping[str, object]) -> Camera:
    """A camera written field by field; words outside the vocabulary stay as written."""
    written = fields.get("move")
    names = written if isinstance(written, list) else [] if written is None else [written]
    direction, speed = _word("direction", fields.get("direction")), _word("speed", fields.get("speed"))
    angle = fields.get("angle")
    return Camera(
        "",
        tuple(move for name in names for move in _moves(str(name), direction, speed)),
        None if angle is None else framing_words(str(angle)).angle or str(angle),
        _text(fields.get("height")),
        _text(fields.get("lens")),
        _text(fields.get("note")) or "",
    )


def _moves(text: str, direction: str | None, speed: str | None) -> list[Move]:
    """`move: slow dolly in` also says how fast; a field of its own says it louder."""
    known = canonical("move", text)
    if known:
        return [Move(known, direction, speed)]
    found = [(name, each) for each in _phrases(text) for name in each.moves]
    if not found:
        return [Move(text, direction, speed)]
    return [Move(name, direction or each.direction, speed or each.speed) for name, each in found]


def _word(kind: str, value: object) -> str | None:
    return None if value is None else canonical(kind, str(value)) or str(value)


def _text(value: object) -> str | None:
    return None if value is None else str(value)


@lru_cache(maxsize=1024)
def framing_words(text: str) -> Framed:
    """Size, framing and angle named in one text: "wide aerial", "insert", "overhead close-up"."""
    return _phrase(text).framed
