"""A spoken text as it is read: in pictures of one or two lines, parted where a reader would pause. Pure.

A line holds 42 Latin letters, as broadcasters ask, or 16 of the full width that Chinese, Japanese and
Korean are written in, as Netflix's guides for timed text allow for Chinese and Korean. A blank or a hyphen
may end a line; where a script has no blanks any letter may, but no line begins with what closes (、。」ー)
or ends with what opens (「（), and a word of katakana stays whole.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, pairwise

LETTER, _FULL = 8, 21
"""Eighths of a Latin letter: what it is wide, and a letter of full width."""
_MOST, _UPRIGHT, _SQUARE = 42, 24, 30
"""Latin letters in a line: at most, in an upright picture and in a square one."""
LINE = _MOST * LETTER
"""How wide a line may be; as wide as `width` tells."""
_STOPS = frozenset(".!?。！？…")
_CLOSING, _OPENING = frozenset(("Pe", "Pf", "Po")), frozenset(("Ps", "Pi"))
_BEGIN_NONE = frozenset("ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶーゝゞヽヾ々〻‐–—…‥・％%℃°")
"""Beside all that closes: small kana, the long mark, marks of repetition."""
_PICTURE, _PHRASE, _WORD, _INSIDE = 100 * LINE, LINE // 8, LINE // 2, 2 * LINE
"""What one picture more costs, and to end one after a phrase, a word, inside a word, where two lines cost
by how much one is wider, and a picture by how much it is less than a line: it would flash by. After a
sentence it costs nothing, and to end a line inside a picture half of that."""

_Atom = tuple[str, str]
"""The blank before it, or none, and what stands together."""


def pictures(text: str, line: int = LINE) -> tuple[tuple[str, ...], ...]:
    """The lines that are read at one time, one time after the other, each at most `line` wide; () for a text
    without a letter."""
    atoms = tuple(_atoms(text, line))
    ends = [0, *accumulate(width(blank + piece) for blank, piece in atoms)]
    starts = [end + width(blank) for end, (blank, _) in zip(ends, atoms, strict=False)]
    parting = [0, *(_cost(one, other) for one, other in pairwise(atoms)), 0]
    read: list[tuple[int, tuple[tuple[str, ...], ...]]] = [(0, ())]
    """What it costs to read so many atoms, and how they are read."""
    for end in range(1, len(atoms) + 1):
        cost, first, middle = min(_last(read, parting, starts, ends, end, line))
        lines = (atoms[first:middle], atoms[middle:end])
        read.append((cost, (*read[first][1], tuple(_joined(line) for line in lines if line))))
    return read[-1][1]


def _last(
    read: Sequence[tuple[int, object]],
    parting: Sequence[int],
    starts: Sequence[int],
    ends: Sequence[int],
    end: int,
    line: int,
) -> Iterator[tuple[int, int, int]]:
    """Each last picture that can be read of atoms up to `end`: what all costs, where it begins, and where its
    second line does, the only one when that is the same."""
    for middle in range(end - 1, -1, -1):
        if (below := ends[end] - starts[middle]) > line:
            return
        brief = max(0, line - below)
        yield read[middle][0] + _PICTURE + parting[end] + brief, middle, middle
        for first in range(middle - 1, -1, -1):
            if (above := ends[middle] - starts[first]) > line:
                break
            brief, uneven = max(0, line - above - below), abs(above - below) + parting[middle] // 2 + LETTER
            yield read[first][0] + _PICTURE + parting[end] + brief + uneven, first, middle


def line_of(aspect: Fraction) -> int:
    """How wide a line drawn into a picture of that shape may be: letters are larger in a narrow one."""
    return min(_MOST, max(_UPRIGHT, int(_SQUARE * aspect))) * LETTER


def width(text: str) -> int:
    """In eighths of a Latin letter; marks upon letters have none."""
    return sum(map(_wide, text))


def _wide(letter: str) -> int:
    if _upon(letter):
        return 0
    return _FULL if unicodedata.east_asian_width(letter) in "WF" else LETTER


def _upon(letter: str) -> bool:
    return unicodedata.category(letter) in ("Mn", "Me")


def _atoms(text: str, line: int) -> Iterator[_Atom]:
    for word in text.split():
        blank, start, wide = " ", 0, 0
        for place, letter in enumerate(word):
            wide += _wide(letter)
            if place > start and (_may_part(word, place) or (wide > line and not _upon(letter))):
                yield blank, word[start:place]
                blank, start, wide = "", place, _wide(letter)
        yield blank, word[start:]


def _may_part(word: str, place: int) -> bool:
    before, after = word[place - 1], word[place]
    if all("ァ" <= each <= "ヿ" for each in (before, after)):
        return False
    if _unblanked(before) or _unblanked(after):
        closes = after in _BEGIN_NONE or unicodedata.category(after) in _CLOSING or _upon(after)
        return not closes and unicodedata.category(before) not in _OPENING
    return before in "-—" and after.isalpha() and place > 1 and word[place - 2].isalpha()


def _unblanked(letter: str) -> bool:
    """Of a script that parts words by no blanks; Korean does."""
    wide = unicodedata.east_asian_width(letter) in "WF"
    return wide and not unicodedata.name(letter, "").startswith("HANGUL")


def _cost(before: _Atom, after: _Atom) -> int:
    end = before[1].rstrip("\"'”’»)）」』")[-1:] or before[1][-1]
    if end in _STOPS:
        return 0
    if unicodedata.category(end) in _CLOSING:
        return _PHRASE
    return _WORD if after[0] else _INSIDE


def _joined(line: Sequence[_Atom]) -> str:
    return "".join(f"{blank}{piece}" for blank, piece in line).strip()
