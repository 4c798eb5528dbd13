"""What a deed is known by on a stage, in a bed and in the air: a tutu, a quilt, a cord, a cup that is won.

Knows no bodies. Built as it lies before who does it: +z ahead, +y up; `figures` says where it is.
"""

import math
from collections.abc import Callable, Mapping

from filmkit.studio.animatic.geometry.mesh import empty
from filmkit.studio.animatic.props.in_hand.tools import BLACK, RED, WHITE
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.world import Mesh, Pattern

GOLD = f.plain((0.80, 0.52, 0.08), 0.9, 0.6)
ROSE = f.plain((0.80, 0.42, 0.50), 0.2, 0.05)
QUILT = f.plain((0.14, 0.26, 0.50), 0.1, 0.03)


def _tutu() -> Mesh:
    """A skirt of stiff layers round the hips, its middle at the waist."""
    c = Carpenter()
    for layer in range(3):
        y = -0.03 * layer
        for i in range(28):
            a = math.tau * (i + 0.3 * layer) / 28
            lift = 0.02 * (i % 2)
            c.box(
                (0.25 * math.cos(a), y + lift, 0.25 * math.sin(a)),
                (0.34, 0.008, 0.075),
                ROSE if layer % 2 == 0 else f.plain((0.86, 0.60, 0.66), 0.2, 0.05),
                (0.0, -a, -0.10 - 0.05 * layer),
            )
    return c.done()


def _decks() -> Mesh:
    """Two turntables with a mixer between them, on a table with a cloth down to the ground."""
    c = Carpenter()
    c.box((0.0, 0.44, 0.0), (1.50, 0.88, 0.56), f.plain((0.05, 0.05, 0.06), 0.1, 0.03), bevel=0.02)
    for x in (-0.46, 0.46):
        c.box((x, 0.92, 0.0), (0.48, 0.08, 0.46), f.plain((0.55, 0.56, 0.58), 0.5, 0.4), bevel=0.01)
        c.rod((x - 0.04, 0.955, 0.0), (x - 0.04, 0.968, 0.0), 0.20, BLACK, 28)
        c.rod((x - 0.04, 0.96, 0.0), (x - 0.04, 0.974, 0.0), 0.07, RED, 20)
        c.rod((x + 0.20, 0.99, -0.18), (x + 0.10, 0.985, 0.10), 0.010, f.BRIGHT_STEEL, 8)
    c.box((0.0, 0.93, 0.0), (0.30, 0.10, 0.44), f.plain((0.03, 0.03, 0.04), 0.5, 0.3), bevel=0.01)
    for i in range(3):
        for k in range(4):
            lit = f.plain(((0.1, 0.9, 0.3), (0.9, 0.6, 0.1), (0.2, 0.5, 1.0))[i], 0.3, 0.1)
            c.box((-0.08 + 0.08 * i, 0.985, 0.14 - 0.09 * k), (0.035, 0.02, 0.03), lit)
    return c.done()


def _bed_slept_in() -> Mesh:
    """A bed seen along its side: its head behind who sits up in it, a quilt over the legs."""
    c = Carpenter()
    c.box((0.0, 0.55, -0.62), (1.06, 1.10, 0.07), f.DARK_OAK, bevel=0.02)
    c.box((0.0, 0.30, 1.42), (1.06, 0.60, 0.06), f.DARK_OAK, bevel=0.02)
    c.box((0.0, 0.24, 0.40), (1.02, 0.18, 2.02), f.DARK_OAK, bevel=0.01)
    c.box((0.0, 0.42, 0.40), (0.98, 0.22, 1.96), f.plain((0.80, 0.80, 0.78), 0.1, 0.03), bevel=0.06)
    c.box((0.0, 0.66, -0.46), (0.62, 0.40, 0.16), WHITE, (-0.25, 0.0, 0.0), 0.07)
    c.box((0.0, 0.56, 0.76), (1.04, 0.13, 1.26), QUILT, bevel=0.05)
    for x in (-0.51, 0.51):
        c.box((x, 0.44, 0.76), (0.03, 0.30, 1.26), QUILT, bevel=0.012)
    for x in (-0.11, 0.11):
        c.ball((x, 0.63, 0.60), (0.10, 0.07, 0.52), QUILT, 16)
    c.box((0.0, 0.60, 0.20), (1.04, 0.10, 0.20), WHITE, bevel=0.03)
    return c.done()


def _cord() -> Mesh:
    """A rope from the ankles up, out of the picture."""
    c = Carpenter()
    c.tube(
        [(0.0, 0.0, 0.0), (0.03, 1.2, 0.0), (-0.03, 2.6, 0.0), (0.0, 7.0, 0.0)],
        0.032,
        f.plain((0.60, 0.10, 0.06)),
    )
    for y in (0.0, 0.06):
        c.rod((0.0, y, 0.0), (0.0, y + 0.05, 0.0), 0.10, BLACK, 14)
    return c.done()


def _cylinder() -> Mesh:
    """A diver's air, upright by its middle, and the hose to the mouth."""
    c = Carpenter()
    c.turned(
        (0.0, -0.30, 0.0),
        [(0, 0), (0.075, 0.0), (0.085, 0.03), (0.085, 0.48), (0.04, 0.56), (0.03, 0.60), (0, 0.60)],
        f.YELLOW,
        20,
    )
    c.rod((-0.05, 0.30, 0.0), (0.05, 0.30, 0.0), 0.022, BLACK, 10)
    for y in (-0.12, 0.12):
        c.rod((0.0, y - 0.02, 0.0), (0.0, y + 0.02, 0.0), 0.090, BLACK, 20)
    c.tube([(0.05, 0.30, 0.0), (0.17, 0.34, 0.10), (0.13, 0.36, 0.30), (0.03, 0.33, 0.36)], 0.014, BLACK, 8)
    return c.done()


def _pack() -> Mesh:
    """A parachute's pack, flat on a back that looks up, with its straps round the shoulders."""
    c = Carpenter()
    c.box((0.0, 0.02, 0.0), (0.34, 0.16, 0.46), RED, bevel=0.04)
    c.box((0.0, 0.11, 0.06), (0.24, 0.02, 0.12), BLACK, bevel=0.008)
    for side in (-1, 1):
        c.tube(
            [(side * 0.12, 0.02, 0.20), (side * 0.15, -0.03, 0.25), (side * 0.15, -0.12, 0.25)],
            0.022,
            BLACK,
        )
    return c.done()


def _cup_won() -> Mesh:
    """A golden cup with two handles on a dark foot, held under its bowl at the origin."""
    c = Carpenter()
    c.box((0.0, -0.16, 0.0), (0.13, 0.08, 0.13), BLACK, bevel=0.008)
    c.box((0.0, -0.16, 0.067), (0.08, 0.04, 0.004), GOLD)
    c.turned(
        (0.0, -0.12, 0.0),
        [
            (0.0, 0.0),
            (0.05, 0.0),
            (0.018, 0.04),
            (0.018, 0.10),
            (0.09, 0.20),
            (0.12, 0.34),
            (0.105, 0.34),
            (0.0, 0.2),
        ],
        GOLD,
        32,
    )
    for side in (-1, 1):
        ear = [
            (side * (0.10 + 0.07 * math.sin(a)), 0.12 + 0.08 * math.cos(a), 0.0)
            for a in (math.pi * i / 10 for i in range(11))
        ]
        c.tube(ear, 0.012, GOLD, 8)
    return c.done()


def _lather() -> Mesh:
    """Foam on jaw and chin, round the middle of a head."""
    c = Carpenter()
    for i in range(15):
        a = -1.25 + 2.5 * i / 14
        c.ball((0.078 * math.sin(a), -0.075, 0.075 * math.cos(a) + 0.012), (0.026, 0.034, 0.022), WHITE, 10)
    for i in range(7):
        a = -0.6 + 1.2 * i / 6
        c.ball((0.066 * math.sin(a), -0.115, 0.075 * math.cos(a) + 0.016), (0.026, 0.022, 0.020), WHITE, 10)
    return c.done()


def _bar() -> Mesh:
    """A bar on two posts, as high as a hip."""
    c = Carpenter()
    for x in (-0.55, 0.55):
        c.rod((x, 0.0, 0.0), (x, 0.80, 0.0), 0.028, f.STEEL, 10)
        c.box((x, 0.015, 0.0), (0.10, 0.03, 0.40), BLACK, bevel=0.006)
    c.rod((-0.68, 0.80, 0.0), (0.68, 0.80, 0.0), 0.026, f.OAK, 12)
    return c.done()


def _tongue() -> Mesh:
    c = Carpenter()
    pink = f.plain((0.62, 0.12, 0.16), 0.6, 0.2)
    c.ball((0.0, 0.0, 0.0), (0.020, 0.009, 0.030), pink, 16)
    c.ball((0.0, -0.014, 0.026), (0.019, 0.022, 0.010), pink, 16)
    return c.done()


def _bent_metal() -> Mesh:
    """A steel bar bent to a U, its ends in two hands at the origin's sides."""
    c = Carpenter()
    bow = [(0.19 * math.cos(a), -0.24 * math.sin(a), 0.0) for a in (math.pi * i / 16 for i in range(17))]
    c.tube([(0.17, 0.26, 0.0), *bow, (-0.17, 0.26, 0.0)], 0.017, f.STEEL, 12)
    return c.done()


def _anvil() -> Mesh:
    """An anvil on a block, a glowing bar across it with sparks about."""
    c = Carpenter()
    c.post((0.0, 0.0, 0.0), 0.24, 0.50, f.DARK_OAK, 20)
    c.box((0.0, 0.55, 0.0), (0.32, 0.10, 0.24), f.IRON, bevel=0.02)
    c.box((0.0, 0.64, 0.0), (0.16, 0.12, 0.14), f.IRON)
    c.box((0.0, 0.75, 0.0), (0.40, 0.12, 0.18), f.IRON, bevel=0.01)
    c.turned(
        (-0.20, 0.755, 0.0), [(0.0, 0.0), (0.075, 0.0), (0.0, 0.28)], f.IRON, 20, (0.0, 0.0, math.pi / 2)
    )
    hot = f.glowing((1.0, 0.35, 0.06), 5.0)
    c.box((0.08, 0.825, -0.02), (0.46, 0.03, 0.045), hot)
    c.box((0.40, 0.825, -0.02), (0.22, 0.03, 0.045), f.IRON)
    for i in range(22):
        a, k = 2.39996 * i, (i + 1) / 22
        c.ball(
            (
                -0.06 + 0.36 * k * math.cos(a),
                0.85 + 0.34 * k * (0.4 + ((0.37 * i) % 1.0)),
                0.36 * k * math.sin(a),
            ),
            0.007,
            hot,
            6,
        )
    return c.done()


def _wound_bandage() -> Mesh:
    """Turns of white round a hand that lies along +z."""
    c = Carpenter()
    for i in range(7):
        z = -0.08 + 0.026 * i
        c.rod((0.0, -0.004 * (i % 2), z), (0.0, 0.006, z + 0.03), 0.056 + 0.003 * (i % 2), WHITE, 20)
    c.box((-0.045, 0.03, 0.0), (0.012, 0.05, 0.05), RED, bevel=0.004)
    return c.done()


def _cloth_sewn() -> Mesh:
    """A piece of cloth over a hand, a row of stitches and two buttons on it."""
    c = Carpenter()
    cloth = f.plain((0.12, 0.30, 0.34), 0.1, 0.03)
    c.box((0.0, -0.09, 0.0), (0.24, 0.20, 0.014), cloth, (-0.25, 0.0, 0.0), 0.006)
    c.box((0.0, 0.02, -0.03), (0.24, 0.014, 0.12), cloth, (0.2, 0.0, 0.0), 0.006)
    for i in range(7):
        c.box((-0.09 + 0.03 * i, -0.06, 0.012), (0.018, 0.005, 0.006), WHITE, (-0.25, 0.0, 0.0))
    for x in (-0.06, 0.06):
        c.rod((x, -0.12, 0.020), (x, -0.12, 0.032), 0.018, RED, 14)
    return c.done()


def _key() -> Mesh:
    """A key stuck ahead into a lock's plate, its bow at the fingers."""
    c = Carpenter()
    c.box((0.0, 0.0, 0.075), (0.07, 0.16, 0.012), GOLD, bevel=0.004)
    c.rod((0.0, 0.0, 0.0), (0.0, 0.0, 0.08), 0.006, GOLD, 8)
    ring = [(0.026 * math.sin(a), 0.026 * math.cos(a), -0.02) for a in (math.tau * i / 16 for i in range(17))]
    c.tube(ring, 0.006, GOLD, 8)
    return c.done()


def _burning_match() -> Mesh:
    """A match held upright, its flame at the top."""
    c = Carpenter()
    c.rod((0.0, -0.07, 0.0), (0.0, 0.02, 0.0), 0.004, f.OAK, 6)
    c.ball((0.0, 0.045, 0.0), (0.014, 0.032, 0.014), f.glowing((1.0, 0.55, 0.14), 9.0), 12)
    c.ball((0.0, 0.028, 0.0), (0.010, 0.014, 0.010), f.glowing((1.0, 0.85, 0.5), 12.0), 10)
    return c.done()


def _match_box() -> Mesh:
    c = Carpenter()
    c.box((0.0, 0.0, 0.0), (0.065, 0.022, 0.045), RED, bevel=0.003)
    c.box((0.0, 0.0, 0.0), (0.067, 0.012, 0.047), f.DARK_OAK)
    return c.done()


def _earth() -> Mesh:
    """A hole with the heap of earth that came out of it."""
    c = Carpenter()
    brown = f.plain((0.085, 0.048, 0.026), 0.1, 0.03)
    dark = f.plain((0.030, 0.018, 0.010), 0.1, 0.03)
    c.turned((0.0, 0.0, 0.0), [(0.0, 0.012), (0.30, 0.014), (0.36, 0.05), (0.46, 0.0)], brown, 28)
    c.turned((0.0, 0.004, 0.0), [(0.0, 0.012), (0.31, 0.014), (0.0, 0.016)], dark, 28)
    for i in range(40):
        a, k = 2.39996 * i, (i + 0.5) / 40
        r = 0.46 * math.sqrt(k)
        size = 0.09 + 0.05 * ((0.37 * i) % 1.0)
        c.ball(
            (0.75 + r * math.cos(a), 0.34 * (1 - k), 0.30 + r * math.sin(a)),
            (size, 0.7 * size, size),
            brown,
            8,
        )
    return c.done()


def _clod() -> Mesh:
    """Earth on a blade."""
    c = Carpenter()
    brown = f.plain((0.085, 0.048, 0.026), 0.1, 0.03)
    for i in range(9):
        a = 2.39996 * i
        c.ball((0.07 * math.cos(a) * (i / 9), 0.02 * (i % 3), 0.09 * math.sin(a) * (i / 9)), 0.055, brown, 8)
    return c.done()


def _spell() -> Mesh:
    """A ball of light with sparks about it."""
    c = Carpenter()
    c.ball((0, 0, 0), 0.085, f.glowing((0.30, 0.62, 1.0), 3.5), 20)
    for i in range(34):
        a, up = 2.39996 * i, 1.0 - 2.0 * (i + 0.5) / 34
        far, level = 0.13 + 0.06 * (i % 3), math.sqrt(1.0 - up * up)
        at = (far * level * math.cos(a), far * up, far * level * math.sin(a))
        c.ball(at, 0.016 - 0.003 * (i % 3), f.glowing((0.45, 0.72, 1.0), 3.0), 6)
    return c.done()


def _jetty() -> Mesh:
    """A landing stage of planks on posts, its end over the water."""
    c, wood = Carpenter(), f.patterned((0.27, 0.17, 0.09), Pattern.PLANKS, 3.0)
    for k in range(12):
        c.box((0.0, 0.71, 0.10 - 0.20 * k), (1.10, 0.05, 0.185), wood, (0.0, 0.02 * (k % 3 - 1), 0.0), 0.01)
    for z in (0.0, -1.05, -2.1):
        for x in (-0.48, 0.48):
            c.rod((x, -0.5, z), (x, 0.86 if z > -2 else 0.66, z), 0.055, f.plain((0.16, 0.10, 0.055)), 10)
    return c.done()


STAGEWARE: Mapping[str, Callable[[], Mesh]] = {
    "tutu": _tutu,
    "decks": _decks,
    "bed slept in": _bed_slept_in,
    "cord": _cord,
    "pack": _pack,
    "diving cylinder": _cylinder,
    "cup that is won": _cup_won,
    "lather": _lather,
    "bar to stretch on": _bar,
    "tongue": _tongue,
    "cloth sewn": _cloth_sewn,
    "key in a lock": _key,
    "match that burns": _burning_match,
    "match box": _match_box,
    "wound bandage": _wound_bandage,
    "bent metal": _bent_metal,
    "anvil": _anvil,
    "dug earth": _earth,
    "clod": _clod,
    "smoke": empty,  # it is puffs of `staging.fumes`
    "spell": _spell,
    "jetty": _jetty,
}
"""By the names that `figures.gear` uses."""
