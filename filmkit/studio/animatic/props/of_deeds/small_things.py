"""Small things that a deed turns on: lamp, candle, flame, egg, coat, band, bowl, tray, drawing, cigarette.

Knows no bodies. What stands has its foot at the origin; what goes with a hand is about it.
"""

import math
from collections.abc import Callable, Mapping
from functools import partial

from filmkit.studio.animatic.props.in_hand.tools import BLACK, BLUE, RED, WHITE
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.props.of_deeds.halts import GREEN, ICE
from filmkit.studio.animatic.world import Mesh, Pattern, Vec

PEEL = f.plain((0.52, 0.20, 0.06), 0.4, 0.1)
CLOTH = f.patterned((0.20, 0.40, 0.58), Pattern.FABRIC, 6.0, 0.1, 0.03)


def _table_lamp(lit: bool) -> Mesh:
    """A lamp on a small round table, or its shade alone when it shines."""
    c = Carpenter()
    shade = [(0.19, 0.0), (0.12, 0.24)]
    if lit:
        c.turned((0.0, 1.20, 0.0), [(r + 0.004, y) for r, y in shade], f.glowing((1.0, 0.70, 0.36), 5.0), 24)
        c.post((0.0, 0.815, 0.0), 0.33, 0.004, f.glowing((0.9, 0.55, 0.25), 0.5), 28)
        return c.done()
    c.post((0.0, 0.0, 0.0), 0.20, 0.03, f.DARK_OAK, 20)
    c.post((0.0, 0.0, 0.0), 0.03, 0.80, f.DARK_OAK, 12)
    c.post((0.0, 0.79, 0.0), 0.34, 0.025, f.DARK_OAK, 28)
    c.turned(
        (0.0, 0.815, 0.0), [(0.09, 0.0), (0.03, 0.05), (0.07, 0.16), (0.02, 0.30), (0.02, 0.39)], BLUE, 20
    )
    c.turned((0.0, 1.20, 0.0), shade, f.plain((0.50, 0.44, 0.33), 0.1, 0.03), 24)
    return c.done()


def _flame(tall: float) -> Mesh:
    c = Carpenter()
    c.ball((0.0, tall / 2, 0.0), (tall * 0.28, tall / 2, tall * 0.28), f.glowing((1.0, 0.62, 0.20), 11.0), 12)
    return c.done()


def _candle() -> Mesh:
    """A thick candle in a brass holder."""
    c = Carpenter()
    c.turned(
        (0.0, 0.0, 0.0), [(0.09, 0.0), (0.085, 0.012), (0.02, 0.02), (0.02, 0.06), (0.045, 0.07)], f.BRASS, 24
    )
    c.post((0.0, 0.07, 0.0), 0.032, 0.24, f.plain((0.76, 0.72, 0.60), 0.4, 0.2), 18)
    c.rod((0.0, 0.31, 0.0), (0.0, 0.335, 0.0), 0.003, BLACK, 5)
    return c.done()


def _egg_shell(side: int) -> Mesh:
    """Half of an egg, open downwards and to the other half."""
    c = Carpenter()
    c.ball((0.0, 0.0, 0.0), (0.042, 0.048, 0.042), f.plain((0.70, 0.52, 0.36), 0.4, 0.2), 14)
    c.ball((-side * 0.016, -0.016, 0.0), (0.034, 0.040, 0.036), WHITE, 12)
    return c.done()


def _yolk() -> Mesh:
    """What falls from an egg, down to a bowl."""
    c = Carpenter()
    c.rod((0.0, 0.0, 0.0), (0.0, -0.13, 0.0), 0.012, f.plain((0.78, 0.76, 0.66), 0.9, 0.6), 8)
    c.ball((0.0, -0.07, 0.0), (0.030, 0.036, 0.030), f.plain((0.80, 0.40, 0.01), 0.9, 0.6), 14)
    return c.done()


def _coat() -> Mesh:
    """A long coat as it is worn, open in front, from the shoulders to the knees."""
    c = Carpenter()
    cloth, lining = f.plain((0.10, 0.12, 0.17), 0.2, 0.06), f.plain((0.16, 0.08, 0.05), 0.2, 0.06)
    heights = ((1.38, 0.20, 0.11), (1.05, 0.245, 0.185), (0.50, 0.30, 0.23))

    def at(i: int, row: int, k: float) -> Vec:
        a = 0.55 + (math.tau - 1.10) * i / 40
        y, x, z = heights[row]
        return k * x * math.sin(a), y - (0.05 * abs(math.sin(a)) if row == 0 else 0.0), k * z * math.cos(a)

    for i in range(40):
        for row in (0, 1):
            cell = (at(i, row + 1, 1.0), at(i + 1, row + 1, 1.0), at(i + 1, row, 1.0), at(i, row, 1.0))
            c.sheet(cell, cloth)
            c.sheet([(0.96 * x, y, 0.96 * z) for x, y, z in reversed(cell)], lining)
    for s in (-1.0, 1.0):
        c.tube([(s * 0.16, 1.37, 0.0), (s * 0.25, 1.28, 0.0), (s * 0.30, 1.02, 0.02), (s * 0.31, 0.80, 0.06)],
               (0.075, 0.085, 0.075, 0.070), cloth, 12)  # fmt: skip
        c.box((s * 0.10, 1.30, 0.155), (0.07, 0.22, 0.03), cloth, (0.15, 0.0, s * 0.35), bevel=0.01)
    collar = (
        (-0.11, 1.36, 0.10),
        (-0.10, 1.42, -0.04),
        (0.0, 1.44, -0.09),
        (0.10, 1.42, -0.04),
        (0.11, 1.36, 0.10),
    )
    c.tube(collar, 0.035, cloth, 8)
    return c.done()


def _wraps(roll: bool) -> Mesh:
    """White band round a fist, or the roll it comes from."""
    c = Carpenter()
    if roll:
        c.post((0.0, -0.03, 0.0), 0.028, 0.06, WHITE, 16)
        return c.done()
    for i in range(6):
        c.turned((0.0, -0.075 + 0.026 * i, 0.0), [(0.052, 0.0), (0.056, 0.012), (0.052, 0.024)], WHITE, 18)
    return c.done()


def _noodles() -> Mesh:
    """A deep bowl of noodles with an egg and greens."""
    c = Carpenter()
    c.turned((0.0, 0.0, 0.0), [(0.05, 0.0), (0.06, 0.01), (0.13, 0.085), (0.14, 0.10), (0.13, 0.10)], RED, 28)
    for i in range(26):
        a, r = 2.39996 * i, 0.020 * math.sqrt(i)
        x, z = r * math.cos(a), r * math.sin(a)
        c.tube(
            [(x - 0.03, 0.085, z), (x, 0.112 + 0.004 * (i % 4), z + 0.02), (x + 0.03, 0.085, z)],
            0.008,
            f.YELLOW,
        )
    for x in (-0.05, 0.02):
        c.ball((x, 0.115, -0.05), (0.03, 0.015, 0.03), WHITE, 12)
        c.ball((x, 0.127, -0.05), (0.014, 0.008, 0.014), f.plain((0.75, 0.35, 0.02)), 10)
    for i in range(6):
        c.box((0.04 + 0.012 * i, 0.118, 0.04), (0.02, 0.012, 0.02), GREEN)
    return c.done()


def _chopsticks() -> Mesh:
    """Two sticks to the left from the hand, noodles hanging from them."""
    c = Carpenter()
    for y in (0.0, 0.014):
        c.rod((-0.05, y, 0.0), (0.16, y * 0.3 - 0.02, 0.02), 0.005, BLACK, 6)
    for i in range(7):
        x, z = 0.135 + 0.008 * (i % 3), 0.015 + 0.006 * (i // 3)
        c.tube([(x, -0.01, z), (x + 0.01, -0.07, z), (x - 0.008, -0.15 - 0.01 * (i % 2), z)], 0.006, f.YELLOW)
    return c.done()


def _cigarette() -> Mesh:
    c = Carpenter()
    c.rod((0.0, 0.0, -0.03), (0.0, 0.005, 0.06), 0.008, WHITE, 8)
    c.rod((0.0, 0.005, 0.06), (0.0, 0.006, 0.07), 0.0085, f.glowing((1.0, 0.30, 0.06), 4.0), 8)
    return c.done()


def _tray() -> Mesh:
    """A round tray with glasses and a bottle, a palm under its middle."""
    c = Carpenter()
    rim = [(0.0, 0.0), (0.20, 0.0), (0.215, 0.022), (0.20, 0.008), (0.0, 0.008)]
    c.turned((0.0, 0.0, 0.0), rim, f.BRIGHT_STEEL, 32)
    for x, z, tint in ((-0.08, 0.05, RED), (0.09, 0.06, f.YELLOW), (0.02, -0.09, RED)):
        c.turned(
            (x, 0.01, z), [(0.03, 0.0), (0.005, 0.008), (0.005, 0.07), (0.036, 0.10), (0.034, 0.16)], ICE, 16
        )
        c.post((x, 0.09, z), 0.028, 0.045, tint, 14)
    c.post((-0.10, 0.01, -0.07), 0.036, 0.17, GREEN, 14)
    c.post((-0.10, 0.18, -0.07), 0.014, 0.08, GREEN, 10)
    return c.done()


def _covered_dish() -> Mesh:
    """A tray with a plate under a silver dome, and a folded napkin, a palm under its middle."""
    c = Carpenter()
    rim = [(0.0, 0.0), (0.22, 0.0), (0.235, 0.022), (0.22, 0.008), (0.0, 0.008)]
    c.turned((0.0, 0.0, 0.0), rim, f.BRIGHT_STEEL, 32)
    c.turned((0.0, 0.01, 0.0), [(0.17, 0.0), (0.19, 0.015), (0.0, 0.016)], WHITE, 32)
    dome = [(0.155, 0.0), (0.15, 0.05), (0.12, 0.10), (0.07, 0.135), (0.0, 0.15)]
    c.turned((0.0, 0.025, 0.0), dome, f.STEEL.tinted((0.62, 0.62, 0.60)), 32)
    c.ball((0.0, 0.19, 0.0), 0.02, f.BRASS, 14)
    return c.done()


def _rag() -> Mesh:
    """A cloth crumpled under a hand."""
    c = Carpenter()
    for i in range(9):
        a, r = 2.4 * i, 0.011 * i
        size = (0.075 - 0.003 * i, 0.012 + 0.006 * (i % 2), 0.06)
        c.ball((r * math.cos(a), 0.004 * (i % 3), r * math.sin(a)), size, CLOTH, 14)
    return c.done()


def _knotted_rope() -> Mesh:
    """A rope tied before the hands: a knot as large as a fist, its two ends hanging."""
    c = Carpenter()
    loop = [0.25 + (math.tau - 0.5) * i / 44 for i in range(45)]
    knot = [
        (
            0.042 * (math.sin(t) + 2.0 * math.sin(2.0 * t)),
            0.042 * (math.cos(t) - 2.0 * math.cos(2.0 * t)),
            -0.03 * math.sin(3.0 * t),
        )
        for t in loop
    ]
    ends = [
        [(s * 0.50, -0.46, -0.05), (s * 0.40, -0.22, -0.04), (s * 0.22, -0.08, -0.01)] for s in (-1.0, 1.0)
    ]
    hemp = f.plain((0.44, 0.33, 0.18), 0.2, 0.06)
    first = ends[1] if knot[0][0] > 0 else ends[0]
    last = ends[0] if knot[0][0] > 0 else ends[1]
    c.tube([*first, *knot, *last[::-1]], 0.016, hemp, 10)
    return c.done()


def _cards_in_hand() -> Mesh:
    """Seven cards fanned out upright, their faces ahead."""
    c = Carpenter()
    for k in range(7):
        a = 0.20 * (k - 3)
        at = (0.13 * math.sin(a), 0.13 * math.cos(a) - 0.10, 0.002 * k)
        c.box(at, (0.070, 0.105, 0.0015), WHITE, (0.0, 0.0, -a))
        pip = (at[0] + 0.022 * math.sin(a), at[1] + 0.022 * math.cos(a), at[2] + 0.0015)
        c.box(pip, (0.020, 0.020, 0.001), RED if k % 2 else BLACK, (0.0, 0.0, math.pi / 4 - a))
    return c.done()


def _card(many: bool) -> Mesh:
    """A playing card that lies on its back, or half a pack of them."""
    c, thick = Carpenter(), 0.022 if many else 0.003
    c.box((0.0, 0.0, 0.0), (0.078, thick, 0.112), WHITE)
    c.box((0.0, thick / 2 + 0.001, 0.0), (0.064, 0.001, 0.098), RED if many else WHITE)
    if not many:
        c.box((0.0, 0.003, 0.0), (0.026, 0.001, 0.026), RED, (0.0, math.pi / 4, 0.0))
        c.box((0.0, -0.002, 0.0), (0.066, 0.001, 0.100), RED)
    return c.done()


def _peel(turns: float) -> Mesh:
    """A band of peel that hangs down in so many turns."""
    c = Carpenter()
    for k in range(int(14 * turns) + 1):
        a = math.tau * k / 14
        at = (0.034 * math.cos(a), -0.045 * a / math.tau, 0.034 * math.sin(a))
        c.box(at, (0.004, 0.026, 0.019), PEEL, (0.0, -a, 0.0))
    return c.done()


def _drawing() -> Mesh:
    """A sheet on the ground with a house and a sun drawn on it, and crayons about it."""
    c = Carpenter()
    c.box((0.0, 0.004, 0.0), (0.46, 0.004, 0.34), WHITE)
    c.box((0.05, 0.008, 0.03), (0.16, 0.003, 0.12), RED)
    c.box((0.05, 0.008, 0.11), (0.12, 0.003, 0.05), BLUE)
    c.ball((-0.14, 0.008, 0.09), (0.05, 0.003, 0.05), f.YELLOW, 14)
    c.box((0.0, 0.008, -0.09), (0.40, 0.003, 0.06), GREEN)
    for i, tint in enumerate((RED, BLUE, GREEN, f.YELLOW)):
        x = 0.30 + 0.05 * (i % 2)
        c.rod((x, 0.014, -0.12 + 0.07 * i), (x + 0.09, 0.014, -0.10 + 0.07 * i), 0.010, tint, 8)
    return c.done()


SMALL_THINGS: Mapping[str, Callable[[], Mesh]] = {
    "table lamp": partial(_table_lamp, False),
    "lit shade": partial(_table_lamp, True),
    "candle in a holder": _candle,
    "flame": partial(_flame, 0.055),
    "small flame": partial(_flame, 0.035),
    "left half of an egg": partial(_egg_shell, 1),
    "right half of an egg": partial(_egg_shell, -1),
    "yolk": _yolk,
    "coat worn": _coat,
    "roll of band": partial(_wraps, True),
    "band round a fist": partial(_wraps, False),
    "noodles": _noodles,
    "tray of drinks": _tray,
    "dish under a cover": _covered_dish,
    "rag": _rag,
    "rope in a knot": _knotted_rope,
    "cards in hand": _cards_in_hand,
    "short peel": partial(_peel, 0.8),
    "longer peel": partial(_peel, 2.0),
    "long peel": partial(_peel, 3.2),
    "one card": partial(_card, False),
    "packet of cards": partial(_card, True),
    "drawing on the ground": _drawing,
    "blaze": partial(_flame, 0.16),
    "chopsticks with noodles": _chopsticks,
    "cigarette between lips": _cigarette,
}
"""By the names of `figures.gear`."""
