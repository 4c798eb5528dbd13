"""What stands at a kerb or in a field: lights, hydrant, sign, meter, tent, fire, flag. Knows no street.

Each stands or lies on the origin, its front to +z.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry.distance import cone
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.props.making.lettering import lettering
from filmkit.studio.animatic.world import Material, Mesh, Pattern


def traffic_light() -> Mesh:
    """A post with three lamps, the red one lit."""
    c = Carpenter()
    c.post((0, 0, 0), 0.055, 2.5, f.IRON, 14)
    c.box((0, 2.75, 0.02), (0.34, 0.95, 0.22), f.PLASTIC, bevel=0.03)
    for k, color in enumerate(((0.10, 0.9, 0.35), (1.0, 0.62, 0.08), (1.0, 0.06, 0.04))):
        lit = (
            f.glowing(color, 6.0)
            if k == 2
            else f.plain((color[0] * 0.16, color[1] * 0.16, color[2] * 0.16), 0.9, 0.6)
        )
        c.ball((0, 2.46 + 0.29 * k, 0.125), (0.105, 0.105, 0.03), lit, 22)
        c.tube(
            [
                (-0.115, 2.47 + 0.29 * k, 0.14),
                (-0.08, 2.57 + 0.29 * k, 0.22),
                (0.08, 2.57 + 0.29 * k, 0.22),
                (0.115, 2.47 + 0.29 * k, 0.14),
            ],
            0.014,
            f.PLASTIC,
            6,
        )
    return c.done()


def street_lamp() -> Mesh:
    """Of cast iron: a ringed foot, a fluted shaft, two scrolled arms, and a lit lantern of eight panes."""
    c = Carpenter()
    foot = [(0.26, 0), (0.26, 0.10), (0.20, 0.14), (0.17, 0.62), (0.21, 0.66), (0.21, 0.72), (0.12, 0.82)]
    shaft = [
        (0.075, 0.9),
        (0.062, 2.3),
        (0.10, 2.34),
        (0.10, 2.40),
        (0.055, 2.46),
        (0.055, 2.92),
        (0.15, 3.0),
    ]
    c.turned((0, 0, 0), [*foot, *shaft, (0.0, 3.0)], f.IRON, 14)
    for s in (-1, 1):
        turn = np.linspace(0.0, 4.6, 14)
        reach = 0.17 * np.exp(-0.22 * turn)
        scroll = [
            (s * (0.30 - float(r * math.cos(t))), 2.52 + float(r * math.sin(t)), 0.0)
            for t, r in zip(turn, reach, strict=True)
        ]
        c.tube([(s * 0.05, 2.28, 0.0), (s * 0.11, 2.42, 0.0), *scroll], 0.020, f.IRON, 6)
    c.turned((0, 3.0, 0), [(0.13, 0), (0.25, 0.50)], f.glowing((1.0, 0.74, 0.40), 5.0), 8)
    for k in range(8):
        round_it = math.tau * (k + 0.5) / 8
        x, z = math.sin(round_it), math.cos(round_it)
        c.rod((0.13 * x, 3.0, 0.13 * z), (0.26 * x, 3.5, 0.26 * z), 0.016, f.IRON, 5)
    c.turned(
        (0, 3.5, 0), [(0.33, 0), (0.30, 0.05), (0.13, 0.24), (0.06, 0.28), (0.08, 0.34), (0, 0.46)], f.IRON, 8
    )
    return c.done()


def fire_hydrant() -> Mesh:
    """Red, with a domed cap and two mouths."""
    c = Carpenter()
    c.turned(
        (0, 0, 0),
        [
            (0.15, 0.0),
            (0.15, 0.04),
            (0.10, 0.05),
            (0.10, 0.46),
            (0.13, 0.47),
            (0.13, 0.52),
            (0.10, 0.54),
            (0.085, 0.62),
            (0.03, 0.67),
            (0.03, 0.72),
            (0.0, 0.72),
        ],
        f.RED,
        30,
    )
    for s in (-1.0, 1.0):
        c.post((s * 0.09, 0.36, 0), 0.055, 0.07, f.RED, 18, (0, 0, -s * math.pi / 2))
        c.post((s * 0.155, 0.36, 0), 0.065, 0.03, f.SILVER, 8, (0, 0, -s * math.pi / 2))
    c.post((0, 0.34, 0.09), 0.07, 0.06, f.RED, 18, (math.pi / 2, 0, 0))
    c.post((0, 0.34, 0.145), 0.08, 0.03, f.SILVER, 8, (math.pi / 2, 0, 0))
    return c.done()


def parking_meter() -> Mesh:
    """A post with a rounded head, a dial window and a slot."""
    c = Carpenter()
    c.post((0, 0, 0), 0.045, 0.86, f.IRON, 12)
    c.box((0, 1.05, 0), (0.28, 0.42, 0.17), f.SILVER, bevel=0.05)
    c.ball((0, 1.27, 0), (0.14, 0.15, 0.085), f.SILVER, 22)
    c.ball((0, 1.27, 0.035), (0.112, 0.118, 0.062), f.plain((0.62, 0.62, 0.56), 0.9, 0.5), 20)
    for k in range(7):  # marks of a dial, and the needle that runs back to nothing
        turn = 1.2 - 0.4 * k
        c.box(
            (0.085 * math.sin(turn), 1.25 + 0.085 * math.cos(turn), 0.088), (0.010, 0.010, 0.006), f.PLASTIC
        )
    c.rod((0, 1.24, 0.098), (0.062, 1.30, 0.092), 0.007, f.RED, 6)
    c.box((0, 1.02, 0.088), (0.17, 0.17, 0.006), f.PLASTIC, bevel=0.002)
    c.box((0.045, 1.05, 0.095), (0.012, 0.05, 0.006), f.BRASS)
    c.rod((-0.05, 1.0, 0.09), (-0.05, 1.0, 0.125), 0.028, f.BRASS, 14)
    return c.done()


def stop_sign() -> Mesh:
    """A red octagon with its word, on a post."""
    c = Carpenter()
    c.post((0, 0, -0.02), 0.035, 2.35, f.STEEL, 12)
    white, red = f.plain((0.72, 0.72, 0.70), 0.5, 0.2), f.plain((0.44, 0.015, 0.018), 0.5, 0.2)
    turn = (math.pi / 2, 0.0, 0.0)
    for r, z, finish in ((0.40, 0.018, white), (0.375, 0.024, red)):
        eight = Carpenter()
        eight.post((0, 0, 0), r, 0.008, finish, 8)
        octagon = Carpenter()
        octagon.tilted(eight.done(), (0, 0, 0), (0, math.pi / 8, 0))
        c.tilted(octagon.done(), (0, 2.05, z), turn)
    c.part(lettering("STOP", 0.22, 0.20, 0.0), white, (0, 1.94, 0.036))
    return c.done()


def tent() -> Mesh:
    """A ridge tent, its door open."""
    c = Carpenter()
    cloth = f.patterned((0.50, 0.20, 0.03), Pattern.FABRIC, 1.0, 0.2, 0.05)
    inner = f.patterned((0.16, 0.06, 0.012), Pattern.FABRIC, 1.0)
    for s in (-1.0, 1.0):
        side = [(s * 1.15, 0.0, 1.25), (s * 1.15, 0.0, -1.25), (0.0, 1.45, -1.1), (0.0, 1.45, 1.1)]
        c.sheet(side if s > 0 else side[::-1], cloth)
        c.sheet(side[::-1] if s > 0 else side, inner)
        flap = [(s * 1.15, 0.0, 1.25), (0.0, 1.45, 1.1), (s * 0.45, 0.0, 1.36), (s * 0.45, 0.0, 1.36)]
        for way in (flap, flap[::-1]):
            c.sheet(way, cloth)
        c.rod((s * 1.15, 0.0, 1.25), (s * 1.7, 0.0, 1.6), 0.008, f.LINEN, 4)
    back = [(-1.15, 0.0, -1.25), (1.15, 0.0, -1.25), (0.0, 1.45, -1.1), (0.0, 1.45, -1.1)]
    for way in (back, back[::-1]):
        c.sheet(way, cloth)
    return c.done()


def cactus() -> Mesh:
    """Ribbed, two arms, in a pot."""
    c = Carpenter()
    green = Finish((0.055, 0.17, 0.06), Material(0.35, 0.12, rim=0.3))
    c.turned(
        (0, 0, 0),
        [(0.07, 0.0), (0.09, 0.12), (0.10, 0.12), (0.10, 0.145), (0.085, 0.145), (0.0, 0.13)],
        f.plain((0.42, 0.16, 0.07)),
        28,
    )
    body = [cone((0, 0.14, 0), (0, 0.42, 0), 0.055, 0.05)]
    for s, y in ((-1.0, 0.24), (1.0, 0.29)):
        body += [
            cone((0, y, 0), (s * 0.105, y + 0.01, 0), 0.030, 0.030, blend=0.02),
            cone((s * 0.105, y + 0.01, 0), (s * 0.11, y + 0.12, 0), 0.030, 0.026, blend=0.02),
        ]
    part = surface(body, 0.007, settle=1)
    angle = np.arctan2(part.normals[:, 2], part.normals[:, 0])
    rib = (0.75 + 0.25 * np.cos(angle * 9))[:, None]
    c.part(part, Finish((np.asarray(green.color) * rib).astype(np.float32), green.material))
    c.ball((0, 0.475, 0), (0.02, 0.014, 0.02), f.plain((0.62, 0.12, 0.26)), 10)
    return c.done()


def flag() -> Mesh:
    """On a pole, in the wind."""
    c = Carpenter()
    c.post((0, 0, 0), 0.035, 2.6, f.STEEL, 12)
    c.ball((0, 2.65, 0), 0.06, f.BRASS, 14)
    for k in range(14):
        a, b = k / 14, (k + 1) / 14
        za, zb = 0.13 * math.sin(7 * a) * a, 0.13 * math.sin(7 * b) * b
        for j, color in enumerate(((0.42, 0.02, 0.03), (0.70, 0.69, 0.66), (0.03, 0.08, 0.32))):
            low, high = 2.5 - 0.42 * j - 0.42, 2.5 - 0.42 * j
            cloth = f.patterned(color, Pattern.FABRIC, 1.0, 0.2, 0.05, translucency=0.5)
            for turned, back in ((1, 0.0), (-1, -0.012)):
                x, y = 1.95 * a, 1.95 * b
                sheet = [(x, low, za + back), (y, low, zb + back), (y, high, zb + back), (x, high, za + back)]
                c.sheet(sheet[::turned], cloth)
    return c.done()
