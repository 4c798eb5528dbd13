"""Empty boards, for words to be written on. Built about the foot, the front to +z. Knows no words."""

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Mesh

_WHITE = f.plain((0.76, 0.75, 0.72), 0.4, 0.2)
_CREAM = f.plain((0.72, 0.66, 0.52), 0.3, 0.1)
OVER_A_DOOR = 2.26
"""How high a panel hangs over one."""


def sign() -> Mesh:
    """A white board on two wooden posts, as high as one reads."""
    return _board(1.12, 0.64, 1.08, f.PALE_BOARDS, _WHITE)


def poster() -> Mesh:
    """A sheet in a dark frame, on legs."""
    return _board(0.90, 0.66, 0.84, f.DARK_OAK, _CREAM)


def billboard() -> Mesh:
    """A wide board on steel, as at a road."""
    return _board(3.30, 1.50, 1.40, f.STEEL, _WHITE)


def lit_panel() -> Mesh:
    """A green panel that shines, hung from above by two rods."""
    c = Carpenter()
    c.box((0.0, 0.19, 0.0), (1.02, 0.38, 0.07), f.IRON)
    c.box((0.0, 0.19, 0.03), (0.96, 0.32, 0.03), f.glowing((0.02, 0.30, 0.10), 1.5))
    for x in (-0.4, 0.4):
        c.rod((x, 0.38, 0.0), (x, 0.75, 0.0), 0.012, f.IRON)
    return c.done()


def door_in_a_wall() -> Mesh:
    """A door with its bar across, in a piece of wall as wide as a picture of it."""
    c = Carpenter()
    c.boxes([Block((s * 1.75, 1.5, -0.06), (2.5, 3.0, 0.1)) for s in (-1, 1)], f.WHITE_WALL)
    c.box((0.0, 2.56, -0.06), (1.02, 0.88, 0.1), f.WHITE_WALL)
    frame = f.plain((0.30, 0.31, 0.32), 0.5, 0.2)
    c.boxes([Block((s * 0.53, 1.06, 0.0), (0.08, 2.12, 0.16)) for s in (-1, 1)], frame)
    c.box((0.0, 2.14, 0.0), (1.14, 0.08, 0.16), frame)
    c.box((0.0, 1.05, -0.03), (0.98, 2.1, 0.05), f.plain((0.34, 0.06, 0.05), 0.5, 0.2))
    c.rod((-0.42, 1.02, 0.06), (0.42, 1.02, 0.06), 0.03, f.BRIGHT_STEEL)
    return c.done()


def way_out() -> Mesh:
    """That door with the panel over it."""
    c = Carpenter()
    c.put(door_in_a_wall(), Spot((0.0, 0.0, 0.0)))
    c.put(lit_panel(), Spot((0.0, OVER_A_DOOR, 0.06)))
    return c.done()


def _board(wide: float, high: float, up: float, frame: Finish, sheet: Finish) -> Mesh:
    c = Carpenter()
    thick = 0.027 * wide
    for side in (-1.0, 1.0):
        x = side * 0.31 * wide
        c.rod((x, 0.0, -thick), (x, up + 0.9 * high, -thick), thick, frame)
    c.box((0.0, up + high / 2, 0.0), (wide, high, thick), frame)
    c.box((0.0, up + high / 2, 0.1 * thick), (wide - 2 * thick, high - 2 * thick, thick), sheet)
    return c.done()
