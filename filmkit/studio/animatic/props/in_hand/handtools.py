"""Small tools of every day in a hand, and instruments that stand or hang: scissors, trowel, nozzle, cello.

Knows no hands. What is held is built round its grip as in `held`: +z out at the thumb. What goes with a
deed lies before who does it, +z ahead, +y up; what is blown has its mouthpiece at the origin.
"""

import math
from collections.abc import Callable, Mapping

from filmkit.studio.animatic.props.in_hand.orchestra import GOLD, fiddle
from filmkit.studio.animatic.props.in_hand.tools import BLACK, BLUE, RED, WHITE, WOOD
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Mesh


def _shaft(low: float, high: float, radius: float, finish: Finish) -> Carpenter:
    c = Carpenter()
    c.rod((0, 0, low), (0, 0, high), radius, finish, 8)
    return c


def _scissors() -> Mesh:
    """Open blades at the thumb's end, rings at the hand."""
    c = Carpenter()
    for side in (-1, 1):
        c.box((0, side * 0.022, 0.13), (0.006, 0.018, 0.17), f.BRIGHT_STEEL, (-side * 0.20, 0.0, 0.0))
        ring = [
            (0.0, side * 0.03 + 0.024 * math.cos(a), -0.01 + 0.032 * math.sin(a))
            for a in (math.tau * i / 14 for i in range(15))
        ]
        c.tube(ring, 0.007, RED, 6)
    return c.done()


def _shears() -> Mesh:
    """Long-handled garden shears, shut."""
    c = Carpenter()
    for side in (-1, 1):
        c.rod((0, side * 0.05, -0.05), (0, side * 0.012, 0.30), 0.014, WOOD, 8)
        c.box((0, side * 0.012, 0.46), (0.006, 0.03, 0.32), f.BRIGHT_STEEL, (-side * 0.06, 0.0, 0.0))
    return c.done()


def _razor() -> Mesh:
    c = _shaft(-0.06, 0.09, 0.008, BLUE)
    c.box((0, 0.008, 0.10), (0.05, 0.02, 0.022), f.BRIGHT_STEEL, bevel=0.004)
    return c.done()


def _screwdriver() -> Mesh:
    c = _shaft(-0.06, 0.06, 0.018, RED)
    c.rod((0, 0, 0.06), (0, 0, 0.22), 0.006, f.BRIGHT_STEEL, 6)
    return c.done()


def _sharpening_steel() -> Mesh:
    """The ribbed rod that a knife is drawn along."""
    c = _shaft(-0.07, 0.06, 0.017, BLACK)
    c.rod((0, 0, 0.06), (0, 0, 0.07), 0.03, f.STEEL, 14)
    c.rod((0, 0, 0.07), (0, 0, 0.36), 0.010, f.STEEL, 8)
    return c.done()


def _chisel() -> Mesh:
    """Its edge out at the thumb."""
    c = _shaft(-0.09, 0.05, 0.016, WOOD)
    c.rod((0, 0, 0.05), (0, 0, 0.16), 0.009, f.BRIGHT_STEEL, 8)
    c.box((0, 0, 0.18), (0.026, 0.007, 0.06), f.BRIGHT_STEEL)
    return c.done()


def _mallet() -> Mesh:
    """A thick round head of wood at the thumb's end."""
    c = _shaft(-0.08, 0.13, 0.016, WOOD)
    c.rod((0, 0, 0.10), (0, 0, 0.26), 0.058, f.OAK, 14)
    return c.done()


def _sewing_needle() -> Mesh:
    """A needle out at the thumb, its thread hanging from the hand to the cloth."""
    c = Carpenter()
    c.rod((0, 0, 0.0), (0, 0, 0.12), 0.004, f.BRIGHT_STEEL, 6)
    sag = [(0.0, -0.10 * math.sin(math.pi * k / 8), 0.28 * k / 8) for k in range(9)]
    c.tube(sag, 0.003, RED, 5)
    return c.done()


def _roll_of_bandage() -> Mesh:
    """A white roll, its loose end hanging from it."""
    c = Carpenter()
    c.rod((0, -0.045, 0.03), (0, 0.045, 0.03), 0.045, WHITE, 20)
    c.rod((0, -0.047, 0.03), (0, 0.047, 0.03), 0.014, f.plain((0.45, 0.45, 0.44)), 12)
    c.box((0.03, 0.0, 0.08), (0.008, 0.085, 0.08), WHITE, (0.0, 0.25, 0.0))
    return c.done()


def _trowel() -> Mesh:
    c = _shaft(-0.06, 0.06, 0.015, WOOD)
    c.box((0, -0.03, 0.15), (0.11, 0.012, 0.19), f.STEEL, bevel=0.003)
    return c.done()


def _roller() -> Mesh:
    c = _shaft(-0.06, 0.22, 0.012, BLACK)
    c.rod((-0.12, 0, 0.24), (0.12, 0, 0.24), 0.038, f.plain((0.06, 0.26, 0.42), 0.3), 16)
    return c.done()


def _nozzle() -> Mesh:
    """A hose through the hand, its nozzle at the thumb's end."""
    c = _shaft(-0.06, 0.14, 0.022, f.YELLOW)
    c.rod((0, 0, 0.14), (0, 0, 0.20), 0.013, BLACK, 8)
    c.tube(
        [(0, 0, -0.06), (-0.02, 0.06, -0.2), (-0.34, 0.18, -0.36), (-0.82, 0.16, -0.5), (-1.0, 0.5, -0.9)],
        0.018,
        f.plain((0.05, 0.26, 0.07)),
    )
    return c.done()


def _extinguisher() -> Mesh:
    """A red cylinder that hangs under the hand."""
    c = Carpenter()
    c.post((0, -0.50, 0), 0.085, 0.44, RED, 20)
    c.ball((0, -0.07, 0), (0.085, 0.06, 0.085), RED)
    c.rod((0, -0.03, -0.06), (0, 0.0, 0.10), 0.014, BLACK, 8)
    c.tube([(0, -0.02, 0.10), (0, -0.10, 0.30), (0, -0.05, 0.42)], 0.016, BLACK)
    return c.done()


def _blower() -> Mesh:
    c = Carpenter()
    c.ball((0, -0.10, -0.02), (0.11, 0.10, 0.16), f.plain((0.60, 0.20, 0.02)), 16)
    c.tube([(0, -0.12, 0.10), (0, -0.18, 0.40), (0, -0.30, 0.80)], (0.06, 0.05, 0.055), BLACK, 12)
    return c.done()


def _spray_can() -> Mesh:
    """Upright in the hand, its nozzle at the thumb's end."""
    c = Carpenter()
    c.rod((0, 0, -0.11), (0, 0, 0.08), 0.033, RED, 16)
    c.rod((0, 0, 0.08), (0, 0, 0.11), 0.018, WHITE, 10)
    return c.done()


def _vault_pole() -> Mesh:
    return _shaft(-0.9, 3.2, 0.020, f.YELLOW).done()


def _javelin() -> Mesh:
    c = _shaft(-1.1, 1.1, 0.012, RED)
    c.rod((0, 0, 1.1), (0, 0, 1.32), 0.008, f.BRIGHT_STEEL, 6)
    return c.done()


def _hockey_stick() -> Mesh:
    """Held in its upper half, the blade bent at its lower end."""
    c = _shaft(-0.80, 0.34, 0.015, WOOD)
    c.box((0, -0.11, -0.82), (0.024, 0.28, 0.065), WOOD, (0.26, 0.0, 0.0), bevel=0.006)
    c.box((0, -0.14, -0.83), (0.026, 0.18, 0.067), BLACK, (0.26, 0.0, 0.0), bevel=0.006)
    return c.done()


def _gavel() -> Mesh:
    c = _shaft(-0.06, 0.20, 0.011, WOOD)
    c.rod((0, -0.07, 0.21), (0, 0.07, 0.21), 0.034, f.DARK_OAK, 14)
    return c.done()


def _poi() -> Mesh:
    """A cord from the fist with a flame at its end, flung out."""
    c = _shaft(0.0, 0.55, 0.006, BLACK)
    c.ball((0, 0, 0.60), 0.055, f.glowing((1.0, 0.45, 0.10), 9.0), 12)
    c.ball((0, 0.04, 0.54), (0.035, 0.09, 0.035), f.glowing((1.0, 0.62, 0.20), 5.0), 10)
    return c.done()


def _torch() -> Mesh:
    """A burning stick."""
    c = _shaft(-0.12, 0.30, 0.014, WOOD)
    c.ball((0, 0, 0.38), (0.045, 0.045, 0.10), f.glowing((1.0, 0.50, 0.12), 9.0), 12)
    return c.done()


def _lighter() -> Mesh:
    c = Carpenter()
    c.box((0, 0, 0.0), (0.020, 0.030, 0.075), f.BRIGHT_STEEL, bevel=0.004)
    c.ball((0, 0, 0.062), (0.009, 0.009, 0.024), f.glowing((1.0, 0.60, 0.18), 14.0), 8)
    return c.done()


def _cymbal() -> Mesh:
    """One of a pair, its hollow away from the palm."""
    c = Carpenter()
    turn = (0.0, 0.0, -math.pi / 2)
    c.turned((0.03, 0, 0), [(0, 0.04), (0.05, 0.035), (0.17, 0.0), (0.17, 0.006), (0, 0.05)], GOLD, 28, turn)
    return c.done()


def _cloth() -> Mesh:
    """A folded cloth or a tissue."""
    c = Carpenter()
    c.ball((0, -0.02, 0.03), (0.05, 0.06, 0.06), WHITE, 12)
    c.box((0, -0.07, 0.04), (0.09, 0.10, 0.02), WHITE, (0.3, 0.2, 0.4), 0.008)
    return c.done()


def _gun() -> Mesh:
    """A marker with a hopper, as for paintball, held at its grip."""
    c = Carpenter()
    c.box((0, 0, 0), (0.03, 0.045, 0.11), BLACK, bevel=0.008)
    c.rod((0, 0.0, 0.06), (0, -0.34, 0.06), 0.020, BLACK, 10)
    c.rod((0, -0.34, 0.06), (0, -0.55, 0.06), 0.012, f.STEEL, 8)
    c.ball((0, -0.08, 0.14), (0.045, 0.08, 0.05), f.plain((0.05, 0.26, 0.07)), 12)
    return c.done()


def _cello() -> Mesh:
    """Between the knees of who plays: its foot on the floor at the origin, its neck by the left ear."""
    c, body = Carpenter(), Carpenter()
    body.put(fiddle(0.76), Spot((0.0, 0.14, 0.0)))
    body.rod((0, -0.02, 0), (0, 0.16, 0), 0.008, f.STEEL)
    c.tilted(body.done(), (0, 0, 0), (-0.26, 0.0, -0.17))
    return c.done()


def _xylophone() -> Mesh:
    c = Carpenter()
    for i in range(13):
        long = 0.46 - 0.018 * i
        tint = f.plain(
            (
                (0.55, 0.04, 0.03),
                (0.60, 0.30, 0.02),
                (0.62, 0.52, 0.04),
                (0.05, 0.32, 0.08),
                (0.03, 0.14, 0.45),
            )[i % 5],
            0.6,
            0.3,
        )
        c.box((-0.54 + 0.09 * i, 0.88, 0.0), (0.075, 0.03, long), tint, bevel=0.006)
    for z in (-0.15, 0.15):
        c.box((0.0, 0.84, z), (1.25, 0.04, 0.04), WOOD)
    for x in (-0.56, 0.56):
        for z in (-0.15, 0.15):
            c.rod((x, 0.0, z), (x, 0.84, z), 0.020, WOOD, 8)
    return c.done()


def _keyboard() -> Mesh:
    """An electric keyboard on a stand."""
    c = Carpenter()
    c.box((0.0, 0.92, 0.0), (1.30, 0.08, 0.34), BLACK, bevel=0.01)
    c.box((0.0, 0.965, -0.08), (1.18, 0.012, 0.16), WHITE)
    for i in range(18):
        if i % 7 not in (2, 6):
            c.box((-0.55 + 0.065 * i, 0.975, -0.045), (0.03, 0.012, 0.09), BLACK)
    for side in (-1, 1):
        c.rod((side * 0.45, 0.0, 0.0), (-side * 0.45, 0.88, 0.0), 0.020, f.IRON, 8)
    return c.done()


def _clarinet() -> Mesh:
    c = Carpenter()
    c.tube([(0, 0, 0), (0, 0, 0.10), (0, 0, 0.56), (0, 0, 0.64)], (0.010, 0.016, 0.018, 0.038), BLACK, 14)
    for i in range(7):
        c.ball((0, 0.018, 0.14 + 0.055 * i), 0.010, f.BRIGHT_STEEL, 8)
    return c.done()


def _didgeridoo() -> Mesh:
    c = Carpenter()
    c.tube([(0, 0, 0), (0, 0, 0.7), (0, 0, 1.45)], (0.028, 0.040, 0.060), f.BARK, 16)
    for z in (0.25, 0.55, 0.85, 1.15):
        c.rod((0, 0, z), (0, 0, z + 0.05), 0.052, RED if z in (0.25, 0.85) else f.YELLOW, 16)
    return c.done()


def _harmonica() -> Mesh:
    c = Carpenter()
    c.box((0, 0, 0.02), (0.20, 0.044, 0.036), f.BRIGHT_STEEL, bevel=0.006)
    c.box((0, 0, 0.0), (0.19, 0.016, 0.03), WOOD)
    return c.done()


def _bagpipes() -> Mesh:
    """A bag under the arm, a blowpipe to the mouth at the origin, three drones over the shoulder."""
    c = Carpenter()
    tartan, trim = f.plain((0.30, 0.03, 0.03), 0.2, 0.05), f.plain((0.03, 0.10, 0.04), 0.2, 0.05)
    c.ball((0.15, -0.36, 0.10), (0.12, 0.15, 0.22), tartan, 20)
    for k in (-1, 0, 1):  # checks
        check = (0.122 - 0.014 * k * k, 0.152 - 0.018 * k * k, 0.018)
        c.ball((0.15, -0.36, 0.10 + 0.11 * k), check, trim, 20)
    c.rod((0, 0, 0), (0.10, -0.24, 0.16), 0.013, BLACK, 8)
    for i, high in enumerate((0.62, 0.30, 0.24)):
        x, way = 0.19 + 0.02 * i, 0.10 + 0.13 * i
        along = [(x + way * y, y - 0.24, 0.06 - 0.07 * i - 0.3 * y) for y in (0.0, 0.6 * high, high)]
        c.tube(along, (0.014, 0.017, 0.020), BLACK, 10)
        c.ball(along[2], (0.032, 0.02, 0.032), WHITE, 12)
        c.ball(along[1], (0.024, 0.016, 0.024), WHITE, 12)
    c.rod((0.06, -0.46, 0.22), (-0.02, -0.80, 0.34), 0.015, BLACK, 8)
    return c.done()


def _trombone() -> Mesh:
    c = Carpenter()
    c.tube([(0, 0, 0), (0, 0, 0.75), (0, -0.05, 0.80), (0, -0.10, 0.75), (0, -0.10, 0.10)], 0.011, GOLD, 8)
    c.tube(
        [(0, 0.02, 0.05), (0, 0.10, -0.22), (0, 0.16, -0.20), (0, 0.16, 0.25), (0, 0.16, 0.42)],
        (0.011, 0.012, 0.014, 0.035, 0.085),
        GOLD,
        14,
    )
    return c.done()


def _frying_pan() -> Mesh:
    c = _shaft(-0.05, 0.20, 0.013, BLACK)
    c.turned(
        (0, -0.02, 0.36),
        [(0, 0), (0.12, 0), (0.155, 0.05), (0.145, 0.05), (0.11, 0.008), (0, 0.008)],
        f.IRON,
        28,
        (0.0, 0.0, math.pi / 2),
    )
    return c.done()


def _whetstone() -> Mesh:
    c = Carpenter()
    c.box((0, 0.02, 0), (0.22, 0.035, 0.08), f.plain((0.22, 0.22, 0.23), 0.2), bevel=0.006)
    return c.done()


HANDTOOLS: Mapping[str, Callable[[], Mesh]] = {
    "scissors": _scissors,
    "shears": _shears,
    "razor": _razor,
    "screwdriver": _screwdriver,
    "sewing needle": _sewing_needle,
    "roll of bandage": _roll_of_bandage,
    "sharpening steel": _sharpening_steel,
    "chisel": _chisel,
    "mallet": _mallet,
    "trowel": _trowel,
    "roller": _roller,
    "nozzle": _nozzle,
    "extinguisher": _extinguisher,
    "blower": _blower,
    "spray can": _spray_can,
    "vault pole": _vault_pole,
    "javelin": _javelin,
    "hockey stick": _hockey_stick,
    "gavel": _gavel,
    "poi": _poi,
    "burning torch": _torch,
    "lighter": _lighter,
    "cymbal": _cymbal,
    "tissue": _cloth,
    "paintball gun": _gun,
    "frying pan": _frying_pan,
}
"""Held, by the names that `figures.verbs` uses."""


def _church_organ() -> Mesh:
    """Two manuals in a case of dark wood, and pipes over it."""
    c = Carpenter()
    c.box((0.0, 0.52, 0.28), (1.7, 1.04, 0.50), f.DARK_OAK, bevel=0.02)
    for y, z in ((0.76, -0.06), (0.86, 0.06)):
        c.box((0.0, y, z), (1.2, 0.05, 0.18), WHITE)
        for i in range(16):
            c.box((-0.52 + 0.068 * i, y + 0.03, z + 0.03), (0.028, 0.02, 0.10), BLACK)
    for i in range(15):
        x = -0.77 + 0.11 * i
        tall = 1.0 + 0.9 * abs(i - 7) / 7
        c.rod((x, 1.04, 0.42), (x, 1.04 + tall, 0.42), 0.045, f.BRIGHT_STEEL, 14)
        c.box((x, 1.18, 0.37), (0.05, 0.06, 0.02), BLACK)
    return c.done()


BANDSTAND: Mapping[str, Callable[[], Mesh]] = {
    "whetstone": _whetstone,
    "cello": _cello,
    "xylophone": _xylophone,
    "keyboard on a stand": _keyboard,
    "clarinet": _clarinet,
    "didgeridoo": _didgeridoo,
    "harmonica": _harmonica,
    "bagpipes": _bagpipes,
    "trombone": _trombone,
    "church organ": _church_organ,
}
"""By the names that `figures.gear` uses."""
