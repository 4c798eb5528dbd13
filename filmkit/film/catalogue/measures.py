"""Lengths, sizes, shapes and rates as cards give them: what is allowed, and what covers a wish.

Knows no model and no file. Promise: what covers a length is never shorter than it.
"""

import math
import re
from dataclasses import dataclass
from fractions import Fraction

_SHORT = {"360p": 360, "480p": 480, "512p": 512, "540p": 540, "720p": 720, "768p": 768, "1080p": 1080,
          "1440p": 1440, "2160p": 2160, "4k": 2160, "2k": 1080}  # fmt: skip
"""Lines of the named sizes. Makers mean 1080 or 1440 lines by 2k: it is at least 1080."""


def number_text(value: Fraction) -> str:
    """A number as people write it: 8, 2.5, 0.333."""
    return f"{float(value):.6g}" if value.denominator != 1 else str(value.numerator)


@dataclass(frozen=True, slots=True)
class Lengths:
    """The lengths of a clip, in seconds: some, a range, whatever is asked, or those of what it follows."""

    values: tuple[Fraction, ...] = ()
    """Ascending."""
    least: Fraction | None = None
    most: Fraction | None = None
    step: Fraction = Fraction(1)
    follows: str = ""
    """"the driving video", "the sound"."""

    @property
    def longest(self) -> Fraction | None:
        """None when nothing limits it."""
        return self.values[-1] if self.values else self.most

    def up(self, seconds: Fraction) -> Fraction | None:
        """The shortest allowed length of at least `seconds`; None when there is none."""
        if self.values:
            return next((value for value in self.values if value >= seconds), None)
        if self.most is None:
            # Whole seconds: nobody is known to bill less.
            return Fraction(math.ceil(seconds)) if self.follows else seconds
        start = self.least if self.least is not None else Fraction(0)
        steps = max(0, math.ceil((seconds - start) / self.step))
        found = start + steps * self.step
        return found if found <= self.most else None

    def cover(self, seconds: Fraction, frame: Fraction = Fraction(0)) -> tuple[Fraction, ...]:
        """The clips that cover `seconds`: one, or as few as can continue each other, and of these the
        shortest together, the longer ones first.

        Each clip after the first begins on the last frame of the one before, so it adds a `frame`.
        """
        if (one := self.up(seconds)) is not None:
            return (one,)
        assert self.longest is not None
        start = self.least if self.least is not None else Fraction(0)
        room = 0 if self.values else math.floor((self.longest - start) / self.step)
        longest = self.longest if self.values else start + room * self.step
        count = math.ceil((seconds - frame) / (longest - frame))
        whole = seconds + (count - 1) * frame
        if self.values:
            return _fewest(self.values, count, whole)
        steps = max(0, math.ceil((whole - count * start) / self.step))
        return tuple(start + min(room, max(0, steps - room * number)) * self.step for number in range(count))

    def __str__(self) -> str:
        if self.follows:
            return f"as long as {self.follows}"
        if self.values:
            return f"{_listed([number_text(value) for value in self.values])} s"
        if self.most is None:
            return "any length"
        if self.least is None:
            return f"up to {number_text(self.most)} s"
        return f"{number_text(self.least)} to {number_text(self.most)} s"


def _fewest(values: tuple[Fraction, ...], count: int, seconds: Fraction) -> tuple[Fraction, ...]:
    """`count` of these lengths that together are the least of at least `seconds`, the longer ones first."""
    scale = math.lcm(*(value.denominator for value in values))
    units = [int(value * scale) for value in values]
    reached = [{0}]
    for _ in range(count):
        reached.append({total + unit for total in reached[-1] for unit in units})
    rest = min(total for total in reached[-1] if total >= seconds * scale)
    found: list[Fraction] = []
    for left in range(count - 1, -1, -1):
        unit = max(unit for unit in units if rest - unit in reached[left])
        found.append(Fraction(unit, scale))
        rest -= unit
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Size:
    """One size of picture: a name that counts lines, or pixels."""

    name: str
    short: int
    """Pixels of the shorter side."""
    width: int = 0
    height: int = 0
    """0 for a name, which leaves the shape open."""

    @classmethod
    def parse(cls, text: str) -> "Size":
        """Read `720p`, `4k` or `1280x720`. Raises ValueError."""
        if text in _SHORT:
            return cls(text, _SHORT[text])
        if found := re.fullmatch(r"([1-9]\d{1,4})x([1-9]\d{1,4})", text):
            width, height = int(found[1]), int(found[2])
            return cls(text, min(width, height), width, height)
        raise ValueError(f"`{text}` is no size; write 720p, 4k or 1280x720")

    @classmethod
    def of_lines(cls, lines: int) -> "Size":
        """The size people call by so many lines."""
        return cls(next((name for name, short in _SHORT.items() if short == lines), f"{lines}p"), lines)

    @property
    def aspect(self) -> Fraction | None:
        return Fraction(self.width, self.height) if self.width else None

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Sizes:
    """The sizes of a picture: some, whatever is asked, or any within bounds."""

    listed: tuple[Size, ...] = ()
    step: int = 1
    """Of free sizes: both sides are multiples of it."""
    up_to: Size | None = None
    narrowest: Fraction | None = None
    widest: Fraction | None = None

    @property
    def largest(self) -> Size | None:
        """None when nothing limits it."""
        return max(self.listed, key=lambda size: size.short) if self.listed else self.up_to

    def at_least(self, lines: int, aspect: Fraction | None = None) -> tuple[Size, ...]:
        """The listed sizes of at least so many lines, in that shape or the nearest; the smallest first."""
        large = sorted((size for size in self.listed if size.short >= lines), key=lambda size: size.short)
        if aspect is None:
            return tuple(large)
        least = min((_off(size, aspect) for size in large), default=0.0)
        return tuple(size for size in large if _off(size, aspect) <= least + 0.02)

    def __str__(self) -> str:
        if self.listed:
            return ", ".join(map(str, self.listed))
        return f"any up to {self.up_to}" if self.up_to else "any size"


def _off(size: Size, aspect: Fraction) -> float:
    """How far a size is from a shape; a name has any shape."""
    return 0.0 if size.aspect is None else abs(math.log(size.aspect / aspect))


def alike(one: Fraction, other: Fraction) -> bool:
    """Whether two shapes are the same to the eye: 1366x768 is 16:9, and so is 1792x1024."""
    return abs(one / other - 1) < Fraction(2, 100)


@dataclass(frozen=True, slots=True)
class Aspects:
    """The shapes of a picture."""

    names: tuple[str, ...] = ()
    """As written: "16:9"; none for whatever is asked."""
    adaptive: bool = False
    """It can also follow the picture it starts from."""

    def has(self, aspect: Fraction) -> bool:
        return not self.names or any(alike(ratio(name), aspect) for name in self.names)

    def nearest(self, aspect: Fraction) -> str:
        """The shape that loses least when `aspect` is cut out of it."""
        return min(self.names, key=lambda name: abs(math.log(ratio(name) / aspect)))

    def __str__(self) -> str:
        names = [*self.names, *(["the first frame's own"] if self.adaptive else [])]
        return _listed(names) if self.names else "any shape"


def ratio(text: str) -> Fraction:
    """Read `16:9`. Raises ValueError."""
    if not re.fullmatch(r"[1-9]\d{0,3}:[1-9]\d{0,3}", text):
        raise ValueError(f"`{text}` is no shape; write 16:9")
    width, height = map(int, text.split(":"))
    return Fraction(width, height)


@dataclass(frozen=True, slots=True)
class Rates:
    """Frames a second; none for whatever is asked."""

    values: tuple[Fraction, ...] = ()

    def __str__(self) -> str:
        return f"{_listed([number_text(value) for value in self.values])} fps" if self.values else "any rate"


@dataclass(frozen=True, slots=True)
class Longest:
    """The longest prompt, in characters or in UTF-16 units; 0 for no limit."""

    count: int
    utf16: bool = False

    def of(self, text: str) -> int:
        """How long `text` is, as this limit counts."""
        return len(text.encode("utf-16-le")) // 2 if self.utf16 else len(text)

    def __str__(self) -> str:
        return (
            f"{self.count} {'UTF-16 units' if self.utf16 else 'characters'}" if self.count else "any length"
        )


def _listed(names: list[str]) -> str:
    """`4, 6 or 8`."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
