"""Tools a hand closes round: broom, spade, axe, oar, rod, rope, hammer, brush, racket, bow, blade.

Knows no hands. Each is built round its grip, as in `held`: +z out at the thumb, where a long handle has
its upper end; a tool that works at the lower end has it at -z.
"""

import math
from collections.abc import Callable, Mapping

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.world import Mesh, Vec

STRAW = f.plain((0.55, 0.38, 0.12), 0.15, 0.05)
RED = f.plain((0.42, 0.030, 0.025), 0.6, 0.3)
BLUE = f.plain((0.030, 0.12, 0.42), 0.6, 0.3)
WHITE = f.plain((0.74, 0.74, 0.72), 0.5, 0.25)
BLACK = f.plain((0.018, 0.018, 0.020), 0.6, 0.3)
ROPE = f.plain((0.50, 0.38, 0.22), 0.1, 0.04)
WOOD = f.plain((0.46, 0.28, 0.12), 0.4, 0.2)


def _handle(low: float, high: float, radius: float = 0.014) -> Carpenter:
    c = Carpenter()
    c.rod((0, 0, low), (0, 0, high), radius, WOOD, 10)
    return c


def broom() -> Mesh:
    """Held near its end, its straw at the floor."""
    c = _handle(-1.20, 0.10, 0.016)
    c.box((0, 0, -1.20), (0.36, 0.06, 0.07), RED, bevel=0.01)
    for i in range(13):
        x = (i - 6) * 0.028
        c.rod((x * 0.95, 0, -1.22), (x * 1.25, 0.0, -1.43), 0.017, STRAW)
    return c.done()


def vacuum_cleaner() -> Mesh:
    """One that stands on its head: a tank at the handle, a broad nozzle on the floor."""
    c = _handle(-1.10, 0.10)
    c.rod((0, -0.06, -0.95), (0, -0.06, -0.52), 0.085, RED, 20)
    c.rod((0, -0.06, -0.52), (0, -0.05, -0.42), 0.060, BLACK, 20)
    c.box((0.0, 0.02, -1.30), (0.40, 0.26, 0.10), RED, bevel=0.03)
    c.box((0.0, 0.02, -1.355), (0.42, 0.28, 0.03), BLACK, bevel=0.01)
    c.rod((0, -0.02, -1.28), (0, -0.05, -0.95), 0.035, BLACK, 12)
    return c.done()


def mop() -> Mesh:
    """Strings where a broom has straw."""
    c = _handle(-1.25, 0.10)
    for i in range(14):
        a = math.tau * i / 14
        c.tube(
            [
                (0, 0, -1.24),
                (0.09 * math.cos(a), 0.07 * math.sin(a), -1.32),
                (0.15 * math.cos(a), 0.12 * math.sin(a), -1.42),
            ],
            0.012,
            WHITE,
            6,
        )
    return c.done()


def rake() -> Mesh:
    """A row of teeth across its end."""
    c = _handle(-1.42, 0.10)
    c.rod((-0.24, 0, -1.42), (0.24, 0, -1.42), 0.012, f.IRON)
    for i in range(9):
        x = (i - 4) * 0.058
        c.rod((x, 0, -1.42), (x, 0.0, -1.54), 0.006, f.IRON)
    return c.done()


def spade() -> Mesh:
    """A blade at the foot, a grip across the top."""
    c = _handle(-0.86, 0.05, 0.016)
    c.rod((-0.07, 0, 0.05), (0.07, 0, 0.05), 0.014, WOOD, 8)
    c.box((0, 0, -0.99), (0.22, 0.014, 0.32), f.STEEL, bevel=0.004)
    return c.done()


def axe() -> Mesh:
    """Held at its end, the head at the thumb's."""
    c = _handle(-0.06, 0.72, 0.016)
    c.box((0, -0.02, 0.68), (0.030, 0.10, 0.07), f.IRON, bevel=0.004)
    c.box((0, -0.115, 0.68), (0.012, 0.10, 0.14), f.BRIGHT_STEEL, bevel=0.003)
    return c.done()


def oar() -> Mesh:
    """A double paddle held a third from its middle."""
    c = _handle(-0.68, 1.42, 0.015)
    for z in (-0.80, 1.54):
        c.box((0, 0, z), (0.17, 0.018, 0.38), RED, bevel=0.008)
    return c.done()


def scull() -> Mesh:
    """A rower's oar: the blade far out behind the hand."""
    c = _handle(-2.0, 0.12, 0.018)
    c.box((0, 0, -2.15), (0.16, 0.018, 0.46), WHITE, bevel=0.008)
    return c.done()


def rod() -> Mesh:
    """A fishing rod, its line hanging from the tip."""
    c = Carpenter()
    c.rod((0, 0, -0.34), (0, 0, 0.10), 0.014, BLACK, 10)
    c.tube([(0, 0, 0.1), (0, 0, 1.1), (0, 0.04, 1.9), (0, 0.14, 2.3)], (0.013, 0.011, 0.008, 0.006), BLACK, 6)
    c.rod((0, 0.14, 2.3), (0, 0.02, 3.4), 0.003, WHITE, 4)
    c.ball((0, -0.05, 0.16), 0.035, f.STEEL)
    return c.done()


def rope() -> Mesh:
    """Through the hand, taut ahead, its loose end hanging behind."""
    c = Carpenter()
    c.tube(
        [(0.02, -0.62, -0.52), (0.0, -0.36, -0.42), (0.0, -0.06, -0.22), (0, 0, 0), (0, 0, 1.0), (0, 0, 3.2)],
        0.019,
        ROPE,
        8,
    )
    return c.done()


def tug_rope() -> Mesh:
    """From one who pulls to the other, a red cloth at its middle."""
    c = Carpenter()
    c.tube(
        [
            (0.02, -0.55, -0.45),
            (0, -0.08, -0.20),
            (0, 0, 0),
            (0, 0, 1.2),
            (0, 0, 2.36),
            (0, -0.1, 2.55),
            (0.02, -0.5, 2.8),
        ],
        0.021,
        ROPE,
        8,
    )
    c.box((0, -0.09, 0.98), (0.012, 0.22, 0.09), RED)
    return c.done()


def club() -> Mesh:
    """For golf, held at its end: a long shaft and a head."""
    c = Carpenter()
    c.rod((0, 0, -0.12), (0, 0, 0.14), 0.015, BLACK, 8)
    c.rod((0, 0, 0.14), (0, 0, 0.96), 0.008, f.STEEL)
    c.box((0, -0.045, 0.98), (0.05, 0.12, 0.05), f.BRIGHT_STEEL, bevel=0.012)
    return c.done()


def bat() -> Mesh:
    """For baseball, held at its thin end."""
    c = Carpenter()
    c.tube(
        [(0, 0, 0.10), (0, 0, 0.16), (0, 0, 0.42), (0, 0, 0.54), (0, 0, 0.74), (0, 0, 0.78)],
        (0.014, 0.015, 0.027, 0.036, 0.038, 0.024),
        WOOD,
        12,
    )
    c.rod((0, 0, -0.10), (0, 0, 0.13), 0.0155, BLACK, 10)
    c.rod((0, 0, -0.125), (0, 0, -0.10), 0.026, WOOD, 12)
    return c.done()


def racket() -> Mesh:
    """For tennis: a strung ring at the thumb's end."""
    c = Carpenter()
    c.rod((0, 0, -0.09), (0, 0, 0.12), 0.017, BLACK, 8)
    c.rod((0, 0, 0.12), (0, 0, 0.30), 0.013, RED, 8)
    ring = [
        (0, 0.135 * math.sin(a), 0.465 - 0.17 * math.cos(a)) for a in (math.tau * i / 24 for i in range(25))
    ]
    c.tube(ring, 0.013, RED, 8)
    for i in range(-4, 5):
        y = i * 0.027
        z = 0.17 * math.sqrt(max(0.0, 1 - (y / 0.135) ** 2))
        c.rod((0, y, 0.465 - z), (0, y, 0.465 + z), 0.0028, WHITE, 4)
        w = 0.135 * math.sqrt(max(0.0, 1 - (i * 0.036 / 0.17) ** 2))
        c.rod((0, -w, 0.465 + i * 0.036), (0, w, 0.465 + i * 0.036), 0.0028, WHITE, 4)
    return c.done()


def bow() -> Mesh:
    """Held at its middle, upright, the string behind the hand."""
    c = Carpenter()
    limb: list[Vec] = [(0, 0.16 * abs(t) ** 1.7 - 0.0, 0.72 * t) for t in (i / 6 for i in range(-6, 7))]
    c.tube(
        limb,
        (0.008, 0.011, 0.013, 0.015, 0.016, 0.017, 0.018, 0.017, 0.016, 0.015, 0.013, 0.011, 0.008),
        RED,
        8,
    )
    c.rod((0, 0.16, -0.72), (0, 0.16, 0.72), 0.004, WHITE, 5)
    return c.done()


def sword() -> Mesh:
    """A straight blade at the thumb's end, a guard across."""
    c = Carpenter()
    c.rod((0, 0, -0.09), (0, 0, 0.055), 0.015, BLACK, 8)
    c.box((0, 0, 0.065), (0.03, 0.19, 0.022), f.BRASS, bevel=0.006)
    c.box((0, 0, 0.47), (0.012, 0.040, 0.80), f.BRIGHT_STEEL, bevel=0.004)
    c.ball((0, 0, -0.10), 0.022, f.BRASS)
    return c.done()


def hammer() -> Mesh:
    """The head at the thumb's end."""
    c = _handle(-0.09, 0.22, 0.014)
    c.box((0, 0, 0.225), (0.038, 0.13, 0.042), f.IRON, bevel=0.006)
    return c.done()


def saw() -> Mesh:
    """Held at its wooden grip, the blade away below the thumb."""
    c = Carpenter()
    c.box((0, 0, 0), (0.024, 0.05, 0.13), WOOD, bevel=0.01)
    c.box((0, -0.29, -0.02), (0.004, 0.52, 0.10), f.BRIGHT_STEEL)
    return c.done()


def iron() -> Mesh:
    """Hangs under its handle, its point at the thumb's end."""
    c = Carpenter()
    c.rod((0, 0, -0.06), (0, 0, 0.06), 0.014, BLACK, 8)
    for z in (-0.06, 0.06):
        c.rod((0, 0, z), (0, -0.05, z), 0.012, BLACK, 8)
    c.box((0, -0.065, 0.0), (0.085, 0.04, 0.17), BLUE, bevel=0.015)
    c.box((0, -0.095, 0.01), (0.105, 0.018, 0.22), f.BRIGHT_STEEL, bevel=0.006)
    return c.done()


def toothbrush() -> Mesh:
    """Bristles at the thumb's end."""
    c = Carpenter()
    c.rod((0, 0, -0.08), (0, 0, 0.13), 0.007, BLUE, 8)
    c.box((0, 0.014, 0.13), (0.014, 0.020, 0.034), WHITE)
    return c.done()


def hairbrush() -> Mesh:
    """A flat brush on a handle."""
    c = Carpenter()
    c.rod((0, 0, -0.08), (0, 0, 0.07), 0.012, RED, 8)
    c.box((0, 0, 0.13), (0.030, 0.07, 0.14), RED, bevel=0.012)
    return c.done()


def paintbrush() -> Mesh:
    """Long and thin, colour at its tip."""
    c = Carpenter()
    c.rod((0, 0, -0.14), (0, 0, 0.12), 0.007, WOOD, 8)
    c.rod((0, 0, 0.12), (0, 0, 0.175), 0.010, RED, 8)
    return c.done()


def palette() -> Mesh:
    """A board with dabs of colour, held at its rim."""
    c = Carpenter()
    c.turned((0, 0, 0.12), [(0, 0), (0.15, 0), (0.15, 0.012), (0, 0.012)], WOOD, 28, (0.0, 0.0, -math.pi / 2))
    for i, color in enumerate(
        ((0.6, 0.03, 0.03), (0.05, 0.15, 0.6), (0.7, 0.5, 0.04), (0.04, 0.35, 0.08), (0.7, 0.7, 0.68))
    ):
        a = 0.5 + i * 0.62
        c.ball(
            (0.016, 0.10 * math.cos(a), 0.12 + 0.10 * math.sin(a)), (0.010, 0.024, 0.024), f.plain(color, 0.6)
        )
    return c.done()


def mirror() -> Mesh:
    """A round hand mirror."""
    c = Carpenter()
    c.rod((0, 0, -0.05), (0, 0, 0.08), 0.010, f.BRASS, 8)
    c.turned(
        (0, 0, 0.16), [(0, 0), (0.075, 0), (0.075, 0.014), (0, 0.014)], f.BRASS, 24, (0.0, 0.0, -math.pi / 2)
    )
    return c.done()


def microphone() -> Mesh:
    """A ball at the thumb's end."""
    c = Carpenter()
    c.tube([(0, 0, -0.10), (0, 0, 0.09)], (0.014, 0.019), BLACK, 10)
    c.ball((0, 0, 0.115), 0.030, f.STEEL)
    return c.done()


def stick() -> Mesh:
    """A drumstick or a conductor's baton."""
    c = Carpenter()
    c.tube([(0, 0, -0.08), (0, 0, 0.20), (0, 0, 0.33)], (0.010, 0.008, 0.005), WHITE, 8)
    c.ball((0, 0, 0.335), 0.011, WHITE)
    return c.done()


def needle() -> Mesh:
    """For knitting."""
    c = Carpenter()
    c.rod((0, 0, -0.20), (0, 0, 0.20), 0.007, f.BRIGHT_STEEL)
    c.ball((0, 0, -0.205), 0.015, RED)
    return c.done()


def ski_pole() -> Mesh:
    """Held at its top, the point far below."""
    c = Carpenter()
    c.rod((0, 0, -1.05), (0, 0, -0.06), 0.010, f.STEEL, 8)
    c.rod((0, 0, -0.06), (0, 0, 0.08), 0.017, BLACK, 8)
    c.turned(
        (0, 0, -0.98), [(0, 0), (0.06, 0), (0.06, 0.012), (0, 0.012)], BLACK, 16, (math.pi / 2, 0.0, 0.0)
    )
    return c.done()


def dumb_bell() -> Mesh:
    """A short bar with a weight at either end."""
    c = Carpenter()
    c.rod((0, 0, -0.10), (0, 0, 0.10), 0.014, f.STEEL, 8)
    for z in (-0.12, 0.12):
        c.rod((0, 0, z - 0.035), (0, 0, z + 0.035), 0.055, BLACK, 14)
    return c.done()


def pompom() -> Mesh:
    """A cheerleader's ball of strips."""
    c = Carpenter()
    for i in range(34):
        a, b = i * 2.399, math.acos(1 - 2 * (i + 0.5) / 34)
        tip = (0.17 * math.sin(b) * math.cos(a), 0.17 * math.sin(b) * math.sin(a) - 0.03, 0.17 * math.cos(b))
        c.rod((0, -0.03, 0), tip, 0.014, RED if i % 2 else WHITE, 4)
    return c.done()


TOOLS: Mapping[str, Callable[[], Mesh]] = {
    "broom": broom,
    "mop": mop,
    "vacuum cleaner": vacuum_cleaner,
    "rake": rake,
    "spade": spade,
    "axe": axe,
    "oar": oar,
    "scull": scull,
    "rod": rod,
    "rope": rope,
    "tug rope": tug_rope,
    "club": club,
    "bat": bat,
    "racket": racket,
    "bow": bow,
    "sword": sword,
    "hammer": hammer,
    "saw": saw,
    "iron": iron,
    "toothbrush": toothbrush,
    "hairbrush": hairbrush,
    "paintbrush": paintbrush,
    "palette": palette,
    "mirror": mirror,
    "microphone": microphone,
    "stick": stick,
    "needle": needle,
    "ski pole": ski_pole,
    "dumb-bell": dumb_bell,
    "pompom": pompom,
}
"""By the names that `figures.verbs` uses."""
