"""The camera as written, words or fields, becomes a Camera. Knows the vocabulary and no precedence."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from filmkit.film.spec.film import Camera, Move
from filmkit.film.spec.kinds import ANGLES, DIRECTIONS, FRAMINGS, MOVES, SIZES, SPEEDS

_LENS = re.compile(r"\b([0-9]+(?:\.[0-9]+)?) ?mm\b")
_WORD = re.compile(r"[a-z0-9-]+")
_PHRASE = re.compile(r"[,;.]|\bthen\b|\band\b")
_KNOWN: Mapping[str, Mapping[str, str]] = {
    kind: {each.replace("-", " "): each for each in names}
    for kind, names in (
        ("move", MOVES),
        ("angle", ANGLES),
        ("direction", DIRECTIONS),
        ("speed", SPEEDS),
        ("size", SIZES),
        ("framing", FRAMINGS),
    )
}


def canonical(kind: str, text: str) -> str | None:
    """The vocabulary's word for `text`, or None."""
    return _KNOWN[kind].get(text.casefold().replace("-", " ").strip())


@lru_cache(maxsize=4096)
def camera_of_text(text: str) -> Camera:
    """What the vocabulary knows of a camera's words; the words themselves are kept."""
    moves: list[Move] = []
    angle = lens = None
    for phrase in _PHRASE.split(text.casefold()):
        if found := _LENS.search(phrase):
            lens = lens or f"{found[1]}mm"
        grams = list(_grams(phrase))
        name = _find("move", grams)
        speed, direction = _find("speed", grams), _find("direction", grams)
        if name:
            moves.append(Move(name, direction, speed))
        angle = angle or _find("angle", grams)
    return Camera(text, tuple(moves), angle, None, lens)


def _grams(phrase: str) -> Iterator[str]:
    """Runs of words, the longest first: "eye level" is looked for before "eye"."""
    words = _WORD.findall(phrase)
    for length in (4, 3, 2, 1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])


def _find(kind: str, grams: list[str]) -> str | None:
    return next((found for gram in grams if (found := canonical(kind, gram))), None)


def camera_of_fields(fields: Mapping[str, object]) -> Camera:
    """A camera written field by field; words outside the vocabulary stay as written."""
    written = fields.get("move")
    names = (
        [str(each) for each in written] if isinstance(written, list) else [str(written)] if written else []
    )
    direction, speed = _word("direction", fields.get("direction")), _word("speed", fields.get("speed"))
    moves = tuple(Move(canonical("move", name) or name, direction, speed) for name in names)
    return Camera(
        "",
        moves,
        _word("angle", fields.get("angle")),
        _text(fields.get("height")),
        _text(fields.get("lens")),
        _text(fields.get("note")) or "",
    )


def _word(kind: str, value: object) -> str | None:
    return None if value is None else canonical(kind, str(value)) or str(value)


def _text(value: object) -> str | None:
    return None if value is None else str(value)


@lru_cache(maxsize=1024)
def framing_words(text: str) -> tuple[str | None, str | None, str | None]:
    """Size, framing and angle named in one text: "wide aerial", "insert", "overhead close-up"."""
    whole = canonical("size", text), canonical("framing", text), canonical("angle", text)
    if any(whole):
        return whole
    grams = list(_grams(text.casefold()))
    return _find("size", grams), _find("framing", grams), _find("angle", grams)
