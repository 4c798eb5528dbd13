"""Empty boards, for words to be written on. Built about the foot, the front to +z. Knows no words."""

from filmkit.studio.animatic.props import finishes as f
from filmkit.studio.animatic.props.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Mesh

_WHITE = f.plain((0.76, 0.75, 0.72), 0.4, 0.2)
_CREAM = f.plain((0.72, 0.66, 0.52), 0.3, 0.1)


def sign() -> Mesh:
    """A white board on two wooden posts, as high as one reads."""
    return _board(1.12, 0.64, 1.08, f.PALE_BOARDS, _WHITE)


def poster() -> Mesh:
    """A sheet in a dark frame, on legs."""
    return _board(0.90, 0.66, 0.84, f.DARK_OAK, _CREAM)


def billboard() -> Mesh:
    """A wide board on steel, as at a road."""
    return _board(3.30, 1.50, 1.40, f.STEEL, _WHITE)


def _board(wide: float, high: float, up: float, frame: Finish, sheet: Finish) -> Mesh:
    c = Carpenter()
    thick = 0.027 * wide
    for side in (-1.0, 1.0):
        x = side * 0.31 * wide
        c.rod((x, 0.0, -thick), (x, up + 0.9 * high, -thick), thick, frame)
    c.box((0.0, up + high / 2, 0.0), (wide, high, thick), frame)
    c.box((0.0, up + high / 2, 0.1 * thick), (wide - 2 * thick, high - 2 * thick, thick), sheet)
    return c.done()
