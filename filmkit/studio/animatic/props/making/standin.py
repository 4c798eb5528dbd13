"""What stands for a thing the maquette has no form for: plain cardboard of its size, its name on the front.

Knows no scene. Built about its foot, its front to +z.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.props.making.lettering import lettering, width
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern, Vec

BOARD: Color = (0.50, 0.345, 0.20)
"""Brown cardboard."""
EDGE = 0.72
"""How much darker its cut edges are."""
CARD: Color = (0.80, 0.78, 0.72)
INK: Color = (0.012, 0.012, 0.014)
CHALK: Color = (0.86, 0.85, 0.80)
PALE = 0.10
"""Luminance from which a board takes dark letters."""
FILLS = 0.84
"""How much of a front's width a name takes at most."""
LEAST = 0.085
"""Letters lower than this share of its larger side have no room: the name stands on a card before it."""
PLINTH = 0.34
"""What is round lies on a low block that carries its name, so high of all."""
TALL = 1.5
"""A front so many times higher than wide carries its name upright."""
PEN = 0.21


@dataclass(frozen=True, slots=True)
class Form:
    """A stand-in: a shape of plausible size that carries a name."""

    shape: str
    """"box", "slab", "card", "ball"; "ground": its name alone, painted on what it lies on."""
    size: Vec
    """Width, height and depth, metres."""
    name: str
    paint: Color | None = None
    """The colour its words name, in place of brown."""

    @property
    def board(self) -> Color:
        """The colour of most of it."""
        return self.paint or BOARD

    def made(self) -> Mesh:
        """Its mesh."""
        c = Carpenter()
        w, h, d = self.size
        if self.shape == "ground":
            _painted(c, lines_of(self.name, w / d), w, d, self.paint or CHALK)
            return c.done()
        board = _stuff(self.board)
        dark = _stuff(_dimmed(self.board))
        if self.shape == "ball":
            foot = PLINTH * h
            c.ball((0.0, (h + foot) / 2, 0.0), (w / 2, (h - foot) / 2, d / 2), board, 28)
            c.box((0.0, foot / 2, 0.0), (1.16 * w, foot, 1.16 * d), _stuff(CARD), bevel=0.06 * foot)
        elif self.shape == "card":
            thick = 0.02 * max(w, h)
            c.box((0.0, h / 2, 0.0), (w, h, thick), board, bevel=thick / 4)
            c.box((0.0, thick / 2, 0.0), (0.42 * w, thick, max(d, 0.22 * h)), dark, bevel=thick / 4)
            for x in (-0.17 * w, 0.17 * w):
                c.box((x, 0.17 * h, -0.055 * h), (thick, 0.34 * h, 0.11 * h), dark)
        else:
            c.box((0.0, h / 2, 0.0), (w, h, d), board, bevel=0.03 * min(w, h, d))
        self._named(c)
        return c.done()

    def _named(self, c: Carpenter) -> None:
        """The name on the front, or on a card before it where there is no room."""
        w, h, d = self.size
        front = 0.01 * max(w, h) if self.shape == "card" else d / 2
        upright = h > TALL * w
        across, up = (h, w) if upright else (w, h)
        lines = lines_of(self.name, across / up)
        high = _height(lines, across * FILLS, up * 0.74)
        if self.shape != "ball" and high >= LEAST * max(w, h):
            ink = _stuff(INK if luma_of(self.board) > PALE else CHALK)
            _written(c, lines, high, (h / 2, front + 0.004 * max(w, h)), ink, upright)
            return
        if self.shape == "ball":
            wide, tall = 1.16 * w, PLINTH * h
            lines = lines_of(self.name, wide / tall)
            high = _height(lines, wide * FILLS, tall * 0.74)
            _written(c, lines, high, (tall / 2, 0.58 * d + 0.004 * w), _stuff(INK))
            return
        wide = 0.92 * w
        lines = lines_of(self.name, 4.0)
        high = min(_height(lines, wide * FILLS, 0.26 * wide), 0.44 * h / (0.9 + 1.35 * len(lines)))
        tall = high * (0.9 + 1.35 * len(lines))
        at = front + 0.05 * wide
        c.box((0.0, tall / 2, at), (wide, tall, 0.012 * wide), _stuff(CARD))
        _written(c, lines, high, (tall / 2, at + 0.010 * wide), _stuff(INK))


def lines_of(name: str, shape: float) -> tuple[str, ...]:
    """A name in capitals, in as many lines as make its letters largest on a front so much wider than high."""
    words = "".join(letter if letter.isascii() else " " for letter in name.upper()).split()
    if not words:
        return ()
    ways = [_broken(words, count) for count in range(1, min(len(words), 3) + 1)]
    return max(ways, key=lambda lines: _height(lines, FILLS * shape, 0.74))


def _broken(words: Sequence[str], count: int) -> tuple[str, ...]:
    """Words in so many lines of about one length."""
    if count == 1:
        return (" ".join(words),)
    cuts = range(1, len(words) - count + 2)
    ways = [(" ".join(words[:cut]), *_broken(words[cut:], count - 1)) for cut in cuts]
    return min(ways, key=lambda lines: max(width(line) for line in lines))


def _height(lines: Sequence[str], wide: float, high: float) -> float:
    """How high letters can be on a front of that width and height."""
    if not lines:
        return 0.0
    return min(wide / max(width(line) for line in lines), high / (1.0 + 1.35 * (len(lines) - 1)))


def _written(
    c: Carpenter,
    lines: Sequence[str],
    high: float,
    at: tuple[float, float],
    ink: Finish,
    upright: bool = False,
) -> None:
    """Lines about the height and before the depth of `at`; upright, they are read from the foot upwards."""
    middle, front = at
    for number, line in enumerate(lines):
        up = high * (1.35 * ((len(lines) - 1) / 2 - number) - 0.5)
        part = lettering(line, high, PEN, 0.0)
        if upright:
            c.part(part, ink, (-up, middle, front), (0.0, 0.0, math.pi / 2))
        else:
            c.part(part, ink, (0.0, middle + up, front))


def _painted(c: Carpenter, lines: Sequence[str], wide: float, deep: float, ink: Color) -> None:
    """Lines flat on the ground, read from the front."""
    high = _height(lines, wide, deep)
    for number, line in enumerate(lines):
        near = high * (0.5 - 1.35 * ((len(lines) - 1) / 2 - number))
        c.part(lettering(line, high, PEN, 0.0), _stuff(ink), (0.0, 0.012, near), (-math.pi / 2, 0.0, 0.0))


def _stuff(color: Color) -> Finish:
    return Finish(color, Material(0.12, 0.04, 0.0, Pattern.PAPER, 18.0))


def _dimmed(color: Color) -> Color:
    return (color[0] * EDGE, color[1] * EDGE, color[2] * EDGE)


def luma_of(color: Color) -> float:
    """How bright a colour is, 0 to 1."""
    return 0.2126 * color[0] + 0.7152 * color[1] + 0.0722 * color[2]
