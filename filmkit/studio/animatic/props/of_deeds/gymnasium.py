"""What a body leaps over, hangs from, balances in, rides or is towed by.

Knows no bodies. Built as it lies before who does it: +z ahead, +y up; `figures` says where it is when.
"""

import itertools
import math
from collections.abc import Callable, Mapping

from filmkit.studio.animatic.props.in_hand.tools import BLACK, BLUE, RED, ROPE, WHITE, WOOD
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Mesh, Vec

PINK = f.plain((0.62, 0.09, 0.22), 0.4, 0.2)
GRAPE = f.plain((0.13, 0.02, 0.12), 0.6, 0.3)


def ring(radius: float, y: float = 0.0, count: int = 36) -> list[Vec]:
    """Points of a level circle, the first once more at the end."""
    return [
        (radius * math.cos(a), y, radius * math.sin(a))
        for a in (math.tau * i / count for i in range(count + 1))
    ]


def _hoop() -> Mesh:
    c = Carpenter()
    for i in range(12):
        points = [
            (0.48 * math.cos(a), 0.0, 0.48 * math.sin(a))
            for a in (math.tau * (i + j / 6) / 12 for j in range(7))
        ]
        c.tube(points, 0.020, PINK if i % 2 else WHITE)
    return c.done()


def _hurdle(high: float) -> Mesh:
    c = Carpenter()
    for x in (-0.62, 0.62):
        c.rod((x, 0.0, 0.0), (x, high, 0.0), 0.020, f.STEEL)
        c.rod((x, 0.02, -0.45), (x, 0.02, 0.05), 0.020, f.STEEL)
    for i in range(7):
        c.box((-0.54 + 0.18 * i, high - 0.03, 0.0), (0.18, 0.10, 0.03), RED if i % 2 else WHITE)
    return c.done()


def _high_jump() -> Mesh:
    """Two posts, a bar between them and a thick mat behind."""
    c = Carpenter()
    for x in (-1.3, 1.3):
        c.rod((x, 0.0, 0.0), (x, 1.55, 0.0), 0.030, WHITE, 10)
    c.rod((-1.3, 0.98, 0.0), (1.3, 0.98, 0.0), 0.022, RED, 10)
    c.box((0.0, 0.17, 1.15), (2.6, 0.34, 1.7), BLUE, bevel=0.05)
    return c.done()


def _pole_vault() -> Mesh:
    c = Carpenter()
    for x in (-1.5, 1.5):
        c.rod((x, 0.0, 0.0), (x, 2.3, 0.0), 0.035, WHITE, 10)
    c.rod((-1.5, 1.62, 0.0), (1.5, 1.62, 0.0), 0.022, RED, 10)
    c.box((0.0, 0.25, 1.5), (3.0, 0.50, 2.2), BLUE, bevel=0.05)
    return c.done()


def _sand_pit() -> Mesh:
    c = Carpenter()
    c.box((0.0, 0.010, 1.2), (2.4, 0.02, 3.0), f.plain((0.62, 0.46, 0.25), 0.1, 0.04))
    c.box((0.0, 0.016, -0.42), (1.2, 0.03, 0.22), WHITE)
    return c.done()


def _box_horse() -> Mesh:
    """A vaulting box of layers with a padded top."""
    c = Carpenter()
    for i in range(4):
        c.box((0.0, 0.11 + 0.20 * i, 0.0), (1.15 - 0.06 * i, 0.19, 0.55 - 0.03 * i), f.OAK, bevel=0.012)
    c.box((0.0, 0.87, 0.0), (1.0, 0.12, 0.46), f.plain((0.28, 0.13, 0.05), 0.5, 0.2), bevel=0.05)
    return c.done()


def _trampoline() -> Mesh:
    c = Carpenter()
    c.post((0.0, 0.58, 0.0), 1.30, 0.02, BLACK, 40)
    c.tube(ring(1.42, 0.60), 0.07, BLUE, 10)
    for i in range(8):
        a = math.tau * i / 8
        x, z = 1.42 * math.cos(a), 1.42 * math.sin(a)
        c.rod((x, 0.0, z), (x, 0.6, z), 0.03, f.STEEL, 8)
    return c.done()


def _rope_hung() -> Mesh:
    c = Carpenter()
    c.rod((0.0, 0.12, 0.0), (0.0, 6.0, 0.0), 0.026, ROPE, 10)
    c.ball((0.0, 0.12, 0.0), 0.05, ROPE)
    return c.done()


def _trunk() -> Mesh:
    """A tree to be climbed: a trunk, boughs, and leaves over them."""
    c = Carpenter()
    c.tube([(0.0, 0.0, 0.0), (0.04, 1.5, 0.0), (-0.03, 3.0, 0.02), (0.0, 4.6, 0.0)], 0.17, f.BARK, 14)
    for way, y in ((0.8, 2.7), (2.9, 3.0), (4.6, 2.4), (5.6, 3.3)):
        x, z = math.cos(way), math.sin(way)
        c.tube([(0.0, y, 0.0), (0.5 * x, y + 0.3, 0.5 * z), (1.1 * x, y + 0.8, 1.1 * z)], 0.07, f.BARK, 8)
        c.ball((1.2 * x, y + 1.0, 1.2 * z), (0.75, 0.55, 0.75), f.FOLIAGE, 16)
    c.ball((0.0, 4.7, 0.0), (1.5, 0.9, 1.5), f.FOLIAGE, 20)
    return c.done()


def _cliff_face() -> Mesh:
    """A wall of rock and the rope that hangs before it."""
    c = Carpenter()
    c.box((0.0, 3.0, 0.30), (4.0, 6.2, 0.5), f.STONE, bevel=0.1)
    for i in range(16):
        x, y = 1.7 * math.sin(2.4 * i), 0.3 + 0.36 * i
        c.ball((x, y, 0.04), (0.34, 0.20, 0.09), f.STONE, 10)
    c.rod((0.0, 0.2, -0.34), (0.0, 6.2, -0.05), 0.018, f.plain((0.65, 0.20, 0.03)), 8)
    return c.done()


def _slack_rope() -> Mesh:
    """A line between two trees' stumps, its top at the origin's height."""
    c = Carpenter()
    c.box((0.0, -0.012, 0.0), (0.06, 0.02, 6.4), f.YELLOW)
    for z in (-3.2, 3.2):
        c.post((0.0, -0.46, z), 0.13, 0.75, f.BARK, 14)
    return c.done()


def _trapeze(low: float, high: float) -> Mesh:
    """Its two ropes between those heights, hung from the origin, and the bar at their end."""
    c = Carpenter()
    for x in (-0.32, 0.32):
        c.rod((x, low, 0.0), (x, high, 0.0), 0.014, ROPE)
    if low < -2.5:
        c.rod((-0.36, low, 0.0), (0.36, low, 0.0), 0.020, f.STEEL, 10)
    return c.done()


def _exercise_ball() -> Mesh:
    c = Carpenter()
    c.ball((0.0, 0.32, 0.0), 0.32, PINK, 28)
    return c.done()


def _tub() -> Mesh:
    """A wooden tub full of grapes."""
    c = Carpenter()
    for i in range(26):
        a = math.tau * i / 26
        c.box((0.62 * math.cos(a), 0.17, 0.62 * math.sin(a)), (0.05, 0.34, 0.15), f.OAK, (0.0, -a, 0.0))
    for y in (0.08, 0.26):
        c.tube(ring(0.655, y), 0.013, f.IRON)
    for i in range(110):
        r, a = 0.57 * math.sqrt((i + 0.5) / 110), 2.39996 * i
        c.ball((r * math.cos(a), 0.14 + 0.02 * math.sin(5.0 * i), r * math.sin(a)), 0.055, GRAPE, 8)
    return c.done()


def _washtub() -> Mesh:
    """A tin tub with water and foam in it."""
    c = Carpenter()
    c.turned(
        (0.0, 0.0, 0.0), [(0.0, 0.0), (0.44, 0.0), (0.54, 0.30), (0.56, 0.31), (0.52, 0.29)], f.STEEL, 32
    )
    c.post((0.0, 0.22, 0.0), 0.51, 0.01, f.plain((0.30, 0.45, 0.52), 0.9, 0.5), 32)
    for i in range(46):
        r, a = 0.47 * math.sqrt((i + 8.0) / 54), 2.39996 * i
        c.ball((r * math.cos(a), 0.235, r * math.sin(a)), 0.045 + 0.02 * math.sin(3.0 * i), f.CHINA, 10)
    return c.done()


def _hopscotch() -> Mesh:
    """Squares chalked on the ground, one and two by turns."""
    c = Carpenter()

    def square(x: float, z: float) -> None:
        for dx, dz, w, d in (
            (0, -0.23, 0.48, 0.03),
            (0, 0.23, 0.48, 0.03),
            (-0.23, 0, 0.03, 0.48),
            (0.23, 0, 0.03, 0.48),
        ):
            c.box((x + dx, 0.006, z + dz), (w, 0.012, d), WHITE)

    for i in range(7):
        for x in (0.0,) if i % 2 == 0 else (-0.24, 0.24):
            square(x, 0.46 * i - 1.38)
    return c.done()


def _sledge() -> Mesh:
    c = Carpenter()
    for x in (-0.20, 0.20):
        c.tube([(x, 0.03, -0.35), (x, 0.03, 0.75), (x, 0.10, 0.98), (x, 0.28, 1.02)], 0.020, f.IRON)
    for i in range(5):
        c.box((-0.18 + 0.09 * i, 0.25, 0.28), (0.075, 0.025, 1.25), RED if i % 2 == 0 else WOOD)
    for z in (-0.2, 0.3, 0.75):
        for x in (-0.20, 0.20):
            c.rod((x, 0.03, z), (x, 0.25, z), 0.014, f.IRON)
    return c.done()


def _chute() -> Mesh:
    """A blue half-pipe that comes down, water in it."""
    c = Carpenter()
    for i in range(13):
        a = math.pi * (i / 12) + math.pi
        x, y = 0.48 * math.cos(a), 0.52 + 0.48 * math.sin(a)
        c.rod((x, y + 1.5, -3.4), (x, y - 0.55, 2.4), 0.075, BLUE, 8)
    c.box((0.0, 0.42, -0.5), (0.5, 0.02, 6.0), f.plain((0.45, 0.68, 0.76), 0.9, 0.5), (0.34, 0.0, 0.0))
    return c.done()


def _hoverboard() -> Mesh:
    c = Carpenter()
    c.box((0.0, 0.11, 0.0), (0.56, 0.06, 0.17), BLACK, bevel=0.02)
    for x in (-0.33, 0.33):
        c.rod((x - 0.04, 0.10, 0.0), (x + 0.04, 0.10, 0.0), 0.10, f.IRON, 20)
        c.box((x, 0.20, 0.0), (0.10, 0.02, 0.20), BLUE, bevel=0.008)
    return c.done()


def _segway() -> Mesh:
    c = Carpenter()
    c.box((0.0, 0.20, 0.0), (0.46, 0.08, 0.34), BLACK, bevel=0.02)
    for x in (-0.32, 0.32):
        c.rod((x - 0.04, 0.24, 0.0), (x + 0.04, 0.24, 0.0), 0.24, f.IRON, 24)
        c.rod((x - 0.045, 0.24, 0.0), (x + 0.045, 0.24, 0.0), 0.14, f.STEEL, 20)
    c.rod((0.0, 0.22, 0.15), (0.0, 1.14, 0.40), 0.024, BLACK, 10)
    c.rod((-0.24, 1.14, 0.40), (0.24, 1.14, 0.40), 0.022, BLACK, 10)
    return c.done()


def _unicycle() -> Mesh:
    c = Carpenter()
    c.tube(
        [
            (0.0, 0.42 + 0.40 * math.cos(a), 0.40 * math.sin(a))
            for a in (math.tau * i / 36 for i in range(37))
        ],
        0.030,
        f.IRON,
        10,
    )
    for i in range(12):
        a = math.tau * i / 12
        c.rod((0, 0.42, 0), (0, 0.42 + 0.39 * math.cos(a), 0.39 * math.sin(a)), 0.004, f.BRIGHT_STEEL, 4)
    for x in (-0.06, 0.06):
        c.rod((x, 0.42, 0.0), (x, 0.90, 0.0), 0.014, RED, 8)
    c.rod((0.0, 0.88, 0.0), (0.0, 1.14, 0.0), 0.018, f.STEEL, 8)
    c.box((0.0, 1.15, 0.0), (0.14, 0.06, 0.32), BLACK, bevel=0.025)
    return c.done()


def _kite_far() -> Mesh:
    """A power kite in the sky ahead, its lines running down to a bar at the origin."""
    c = Carpenter()
    top = [(1.3 * math.sin(a), 2.1 + 0.45 * math.cos(a), 2.6) for a in (-1.1 + 0.22 * i for i in range(11))]
    for (x, y, z), (x2, y2, z2) in itertools.pairwise(top):
        c.sheet(((x, y, z), (x2, y2, z2), (x2, y2, z2 + 0.6), (x, y, z + 0.6)), RED)
        c.sheet(((x, y, z + 0.6), (x2, y2, z2 + 0.6), (x2, y2, z2), (x, y, z)), f.YELLOW)
    for x, y in ((-1.16, 2.3), (1.16, 2.3)):
        c.rod((x * 0.12, 0.0, 0.0), (x, y, 2.6), 0.008, WHITE, 5)
    c.rod((-0.25, 0.0, 0.0), (0.25, 0.0, 0.0), 0.018, BLACK, 8)
    return c.done()


def _tow() -> Mesh:
    """A line to a boat that is out of the picture, from a bar at the origin."""
    c = Carpenter()
    c.rod((-0.20, 0.0, 0.0), (0.20, 0.0, 0.0), 0.018, BLACK, 8)
    c.rod((0.0, 0.0, 0.0), (0.0, 0.25, 7.0), 0.012, WHITE, 5)
    return c.done()


def _sail(wide: float, tall: float, color: Finish) -> Carpenter:
    c = Carpenter()
    c.rod((0.0, 0.0, 0.0), (0.0, tall, -0.15), 0.030, WOOD, 8)
    foot, head, clew = (0.0, 0.55, 0.0), (0.0, tall, -0.15), (0.0, 0.75, -wide)
    belly = [(0.22, 0.5 * tall, -0.4 * wide)]
    for a, b in ((foot, clew), (clew, head), (head, foot)):
        c.sheet((a, b, belly[0], belly[0]), color)
        c.sheet((belly[0], belly[0], b, a), color)
    return c


def _windsurfer() -> Mesh:
    c = _sail(2.1, 3.6, f.YELLOW)
    c.box((0.0, 0.02, -0.6), (0.55, 0.07, 2.6), WHITE, bevel=0.03)
    c.rod((0.06, 1.30, 0.05), (0.12, 1.25, -1.9), 0.020, BLACK, 8)
    return c.done()


def _sailing_boat() -> Mesh:
    """An open boat with a mast and a white sail, its stern at the origin."""
    c = _sail(2.2, 4.2, WHITE)
    c.rod((0.0, 0.62, 0.0), (0.0, 0.66, -2.2), 0.024, WOOD, 8)
    whole = Carpenter()
    whole.tilted(c.done(), (0.0, 0.1, 1.9), (0.0, 0.0, 0.0))
    for i in range(15):
        z = -0.5 + 0.27 * i
        w = 0.62 * math.sqrt(max(1.0 - ((z - 1.1) / 2.2) ** 2, 0.0))
        whole.box((0.0, 0.05, z), (2 * w, 0.06, 0.28), WOOD)
        for side in (-1, 1):
            whole.box((side * w, 0.24, z), (0.05, 0.40, 0.28), WHITE if i % 2 else BLUE)
    return whole.done()


def _canopy(wide: float, color: Finish, other: Finish) -> Mesh:
    """A wing of cloth over who hangs under it, its lines meeting at the origin."""
    c = Carpenter()
    rows = [(wide * math.sin(a), 2.0 + 0.9 * math.cos(a)) for a in (-1.2 + 0.2 * i for i in range(13))]
    for i, ((x, y), (x2, y2)) in enumerate(itertools.pairwise(rows)):
        tint = color if i % 2 else other
        c.sheet(((x, y, -0.7), (x2, y2, -0.7), (x2, y2, 0.7), (x, y, 0.7)), tint)
        c.sheet(((x, y, 0.7), (x2, y2, 0.7), (x2, y2, -0.7), (x, y, -0.7)), tint)
        for side, z in ((-1.0, -0.5), (1.0, 0.5)):
            if i % 3 == 0:
                c.rod((0.24 * math.copysign(1.0, x), -0.1, 0.0), (x, y, z * abs(side)), 0.007, WHITE, 4)
    return c.done()


def _diving_board() -> Mesh:
    """A board over water."""
    c = Carpenter()
    c.box((0.0, 0.72, -0.85), (0.50, 0.06, 2.2), WHITE, bevel=0.01)
    for z in (-1.8, -0.9):
        c.box((0.0, 0.35, z), (0.44, 0.70, 0.10), f.STEEL)
    return c.done()


def _punch_bag() -> Mesh:
    c = Carpenter()
    c.rod((0.0, 0.75, 0.0), (0.0, 1.75, 0.0), 0.19, RED, 24)
    c.rod((0.0, 1.75, 0.0), (0.0, 3.2, 0.0), 0.012, f.STEEL, 6)
    return c.done()


def _bowling_ball() -> Mesh:
    c = Carpenter()
    c.ball((0.0, 0.0, 0.0), 0.11, f.plain((0.02, 0.04, 0.16), 0.9, 0.6), 24)
    return c.done()


def _pins() -> Mesh:
    """Ten pins in their triangle."""
    c = Carpenter()
    profile = [(0.0, 0.0), (0.035, 0.0), (0.062, 0.13), (0.026, 0.25), (0.033, 0.34), (0.0, 0.38)]
    for row in range(4):
        for i in range(row + 1):
            at = (0.27 * (i - row / 2), 0.0, 0.24 * row)
            c.turned(at, profile, WHITE, 16)
            c.tube([(x + at[0], y, z + at[2]) for x, y, z in ring(0.029, 0.27, 12)], 0.007, RED, 5)
    return c.done()


GYMNASIUM: Mapping[str, Callable[[], Mesh]] = {
    "hoop": _hoop,
    "hurdle": lambda: _hurdle(0.84),
    "high jump": _high_jump,
    "pole vault": _pole_vault,
    "sand pit": _sand_pit,
    "vaulting box": _box_horse,
    "trampoline": _trampoline,
    "hung rope": _rope_hung,
    "tree trunk": _trunk,
    "cliff": _cliff_face,
    "slack rope": _slack_rope,
    "trapeze": lambda: _trapeze(-2.45, 0.0),
    "bar of a trapeze": lambda: _trapeze(-2.53, -2.45),
    "exercise ball": _exercise_ball,
    "tub": _tub,
    "washtub": _washtub,
    "hopscotch": _hopscotch,
    "sledge": _sledge,
    "chute": _chute,
    "hoverboard": _hoverboard,
    "segway": _segway,
    "unicycle": _unicycle,
    "power kite": _kite_far,
    "tow line": _tow,
    "windsurfer": _windsurfer,
    "sailing boat": _sailing_boat,
    "paraglider": lambda: _canopy(2.6, RED, f.YELLOW),
    "parachute": lambda: _canopy(1.6, BLUE, WHITE),
    "diving board": _diving_board,
    "punch bag": _punch_bag,
    "bowling ball": _bowling_ball,
    "pins": _pins,
}
"""By the names that `figures.gear` uses."""
