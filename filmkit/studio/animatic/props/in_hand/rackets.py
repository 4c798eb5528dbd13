"""What two play with over a net or a table: the table, nets, a bat, a shuttlecock.

Knows no bodies. What is held points along +z from the hand; what stands has its net along x over the origin.
"""

import math
from collections.abc import Callable, Mapping

from filmkit.studio.animatic.props.in_hand.sports import net
from filmkit.studio.animatic.props.in_hand.tools import BLACK, RED, WHITE, WOOD
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter
from filmkit.studio.animatic.world import Mesh

BLUE_TOP = f.plain((0.02, 0.10, 0.24), 0.35, 0.2)
CORK = f.plain((0.50, 0.34, 0.18), 0.2, 0.1)


def _table() -> Mesh:
    """A table for table tennis, its lines and its low net."""
    c = Carpenter()
    wide, long, high = 1.25, 2.0, 0.76
    c.box((0, high - 0.02, 0), (wide, 0.04, long), BLUE_TOP, bevel=0.004)
    lines = [Block((s * (wide / 2 - 0.012), high + 0.001, 0), (0.022, 0.004, long)) for s in (-1, 1)]
    lines += [Block((0, high + 0.001, s * (long / 2 - 0.012)), (wide, 0.004, 0.022)) for s in (-1, 1)]
    lines += [
        Block((0, high + 0.001, 0), (0.010, 0.004, long)),
        Block((0, high + 0.15, 0), (1.44, 0.02, 0.012)),
    ]
    c.boxes(lines, WHITE)
    cord = f.plain((0.10, 0.11, 0.12))
    c.boxes([Block((0, high + 0.02 + 0.025 * i, 0), (1.44, 0.005, 0.005)) for i in range(5)], cord)
    c.boxes([Block((0.05 * i, high + 0.075, 0), (0.005, 0.15, 0.005)) for i in range(-14, 15)], cord)
    for x in (-0.72, 0.72):
        c.rod((x, high - 0.03, 0), (x, high + 0.16, 0), 0.012, BLACK, 6)
    for x in (-0.5, 0.5):
        for z in (-0.82, 0.82):
            c.rod((x, 0, z), (x, high - 0.03, z), 0.028, BLACK, 8)
    return c.done()


def _high_net(high: float, deep: float, wide: float) -> Mesh:
    """A net that hangs between two posts."""
    c = Carpenter()
    for s in (-1, 1):
        c.rod((s * wide / 2, 0, 0), (s * wide / 2, high + 0.04, 0), 0.03, WHITE, 8)
    c.boxes([Block((0, high, 0), (wide, 0.06, 0.02)), Block((0, high - deep, 0), (wide, 0.03, 0.02))], WHITE)
    cord = f.plain((0.05, 0.05, 0.05))
    rows, columns = round(deep / 0.1), round(wide / 0.1)
    c.boxes([Block((0, high - deep + 0.1 * i, 0), (wide, 0.010, 0.008)) for i in range(1, rows)], cord)
    c.boxes(
        [Block((0.1 * i - wide / 2, high - deep / 2, 0), (0.010, deep, 0.008)) for i in range(1, columns)],
        cord,
    )
    return c.done()


def _shuttlecock() -> Mesh:
    """A ball of cork and its feathers, twice as large as it is, to be seen."""
    c = Carpenter()
    c.ball((0, 0, 0), 0.034, CORK, 16)
    for i in range(14):
        a = math.tau * i / 14
        x, y = math.cos(a), math.sin(a)
        c.rod((0.02 * x, 0.02 * y, -0.01), (0.075 * x, 0.075 * y, -0.15), 0.010, WHITE, 4)
    return c.done()


def _ping_pong_ball() -> Mesh:
    """Orange, and twice as large as it is, to be seen."""
    c = Carpenter()
    c.ball((0, 0, 0), 0.042, f.plain((0.72, 0.26, 0.02), 0.4, 0.2), 16)
    return c.done()


def _volleyball() -> Mesh:
    c = Carpenter()
    c.ball((0, 0, 0), 0.125, f.plain((0.78, 0.74, 0.50), 0.3, 0.1), 24)
    for turn in (0.0, 0.5, 1.0):
        ring = [
            (
                0.1255 * math.cos(a),
                0.1255 * math.sin(a) * math.cos(turn),
                0.1255 * math.sin(a) * math.sin(turn),
            )
            for a in (math.tau * i / 28 for i in range(29))
        ]
        c.tube(ring, 0.006, f.plain((0.04, 0.12, 0.40)), 5)
    return c.done()


def bat() -> Mesh:
    """A bat for table tennis: red rubber on one side, black on the other."""
    c = Carpenter()
    c.rod((0, 0, -0.06), (0, 0, 0.06), 0.015, WOOD, 8)
    for x, finish in ((0.006, RED), (-0.006, BLACK)):
        c.rod((x, 0, 0.14), (x + math.copysign(0.006, x), 0, 0.14), 0.088, finish, 24)
    return c.done()


BATS: Mapping[str, Callable[[], Mesh]] = {"table tennis bat": bat}
"""What is held."""
NETS: Mapping[str, Callable[[], Mesh]] = {
    "table tennis table": _table,
    "tennis net": lambda: net(3.4, 0.95),
    "badminton net": lambda: _high_net(1.52, 0.76, 3.4),
    "volleyball net": lambda: _high_net(2.05, 0.9, 3.8),
    "shuttlecock": _shuttlecock,
    "ping-pong ball": _ping_pong_ball,
    "volleyball": _volleyball,
}
"""What stands or flies, by the names that `figures.gear` uses."""
