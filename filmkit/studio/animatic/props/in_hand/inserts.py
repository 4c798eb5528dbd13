"""Small things a camera goes near to: key, ring, watch, coins, cup, telephones, knife, glasses, pearls.

Knows no table. Each lies or stands on its own origin in its size in life, its best side towards +z.
"""

import math
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import Part, part_of
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Material, Mesh, Pattern, Vec

GOLD = Finish((0.62, 0.42, 0.13), Material(0.93, 0.85, reflect=0.55, metal=0.85, rim=0.2))
AGED = Finish((0.34, 0.235, 0.105), Material(0.75, 0.6, reflect=0.25, metal=0.7, rim=0.2))
SILVER = Finish((0.66, 0.65, 0.62), Material(0.92, 0.8, reflect=0.5, metal=0.9, rim=0.2))
LEATHER = f.patterned((0.105, 0.050, 0.024), Pattern.FABRIC, 3.0, 0.5, 0.22)
VELVET = Finish((0.085, 0.008, 0.018), Material(0.1, 0.03, 0.0, Pattern.FABRIC, 3.0, rim=1.2))
INK = f.plain((0.012, 0.012, 0.014), 0.4, 0.2)
LACQUER = Finish((0.014, 0.014, 0.016), Material(0.95, 0.6, reflect=0.18, rim=0.3))


def circle(radius: float, count: int, start: float = 0.0) -> list[tuple[float, float]]:
    """Points round the origin."""
    turn = [start + math.tau * k / count for k in range(count)]
    return [(radius * math.cos(a), radius * math.sin(a)) for a in turn]


def key() -> Mesh:
    """An old door key lying aslant: a clover of three rings, a collared shaft, a bit with wards."""
    c = Carpenter()
    t = 0.0042
    for a in (90.0, 210.0, 330.0):
        x, z = -0.052 + 0.0125 * math.cos(math.radians(a)), 0.0125 * math.sin(math.radians(a))
        c.part(primitives.torus(0.0098, 0.0030, 28, 10), AGED, (x, t, z))
    c.ball((-0.052, t, 0), (0.006, 0.0042, 0.006), AGED, 14)
    lying = (0.0, 0.0, -math.pi / 2)
    profile = [
        (0, 0), (0.0050, 0), (0.0066, 0.003), (0.0046, 0.006), (0.0062, 0.009), (0.0042, 0.012),
        (0.0038, 0.014), (0.0038, 0.078), (0.0054, 0.080), (0.0054, 0.084), (0.0038, 0.086), (0.0034, 0.104),
        (0.0026, 0.107), (0, 0.107),
    ]  # fmt: skip
    c.turned((-0.040, t, 0), profile, AGED, 20, lying)
    bit = [
        (0.040, 0.0), (0.040, 0.024), (0.045, 0.024), (0.045, 0.014), (0.049, 0.014), (0.049, 0.026),
        (0.055, 0.026), (0.055, 0.017), (0.058, 0.017), (0.058, 0.024), (0.062, 0.024), (0.062, 0.0),
    ]  # fmt: skip
    c.part(primitives.extruded(bit, 0.0044), AGED, (0, t, 0), (math.pi / 2, 0, 0))
    out = Carpenter()
    out.put(c.done(), Spot((0, 0, 0), 0.42))
    return out.done()


def tagged_key() -> Mesh:
    """The same on a worn leather tag: a thong through one ring, a tongue of hide with a stitched edge."""
    c, hide = Carpenter(), f.plain((0.19, 0.082, 0.034), 0.30, 0.06)
    c.put(key(), Spot((0, 0, 0), 0.0))
    thong = [(-0.054, 0.008, 0.028), (-0.066, 0.006, 0.036), (-0.070, 0.004, 0.046), (-0.060, 0.004, 0.052)]
    c.part(primitives.tube(thong, 0.0022, 8), hide)
    outline = [
        (0.0, -0.006),
        (0.010, -0.015),
        (0.058, -0.017),
        (0.066, 0.0),
        (0.058, 0.017),
        (0.010, 0.015),
        (0.0, 0.006),
    ]
    a, x0, z0 = 0.16, -0.060, 0.052
    turn = (math.pi / 2, a, 0.0)
    c.part(primitives.extruded(outline, 0.0040), hide, (x0, 0.003, z0), turn)
    thread = f.plain((0.46, 0.34, 0.20), 0.2, 0.03)
    inner = [(0.012, -0.011), (0.054, -0.013), (0.060, 0.0), (0.054, 0.013), (0.012, 0.011)]
    seam = [
        (x0 + x * math.cos(a) + y * math.sin(a), 0.0056, z0 - x * math.sin(a) + y * math.cos(a))
        for x, y in inner
    ]
    c.part(primitives.tube(seam, 0.0008, 6, closed=True), thread)
    return c.done()


def gem(radius: float, height: float) -> Part:
    """A brilliant: a flat table, facets below it, a point. Its girdle is the origin's height."""
    n, crown = 12, height * 0.36
    rings = [(radius * 0.55, crown), (radius * 0.86, crown * 0.55), (radius, 0.0), (0.0, -height * 0.64)]
    points: list[Vec] = []
    normals: list[Vec] = []
    rows: list[tuple[int, int, int]] = []

    def face(*corners: Vec) -> None:
        at = len(points)
        a, b, d = (np.array(p) for p in corners[:3])
        way = np.cross(b - a, d - a)
        middle = sum(np.array(p) for p in corners) / len(corners)
        way = way if way @ middle >= 0 else -way
        points.extend(corners)
        normals.extend([tuple(way)] * len(corners))
        rows.extend([(at, at + i, at + i + 1) for i in range(1, len(corners) - 1)])

    for (r0, y0), (r1, y1) in pairwise(rings):
        for k in range(n):
            a, b = math.tau * k / n, math.tau * (k + 1) / n
            top = [(r0 * math.cos(t), y0, r0 * math.sin(t)) for t in (a, b)]
            low = [(r1 * math.cos(t), y1, r1 * math.sin(t)) for t in (b, a)]
            face(*(top + low if r1 else [*top, (0.0, y1, 0.0)]))
    face(*[(x, crown, z) for x, z in circle(rings[0][0], n)])
    return part_of(np.array(points), np.array(normals), np.array(rows))


def ring() -> Mesh:
    """A gold ring with one stone, standing in its open velvet box."""
    c = Carpenter()
    c.box((0, 0.011, 0), (0.058, 0.022, 0.050), LEATHER, bevel=0.004)
    c.box((0, 0.0225, 0.0), (0.051, 0.006, 0.043), VELVET, bevel=0.0028)
    c.box((0, 0.049, -0.033), (0.058, 0.052, 0.016), LEATHER, (-0.26, 0, 0), 0.005)
    c.box((0, 0.049, -0.0245), (0.048, 0.042, 0.006), VELVET, (-0.26, 0, 0), 0.0028)
    c.box((0, 0.0222, 0.0232), (0.010, 0.006, 0.006), GOLD, bevel=0.002)
    r, up = 0.0098, 0.0315
    c.part(primitives.torus(r, 0.00135, 56, 12), GOLD, (0, up, 0), (math.pi / 2, 0.25, 0))
    ice = Finish((0.74, 0.82, 0.90), Material(1.0, 1.0, reflect=0.75, rim=0.9))
    top = up + r + 0.0030
    for x, z in circle(0.0030, 4, math.pi / 4):
        c.rod((x * 0.35, top - 0.0034, z * 0.35), (x, top + 0.0008, z), 0.00042, GOLD, 6)
    c.part(gem(0.0040, 0.0062), ice, (0, top + 0.0002, 0), (0.0, 0.2, 0.0))
    return c.done()


def dial(c: Carpenter, radius: float, hour: float, face: Finish, ink: Finish = INK) -> None:
    """A clock face lying up on the origin: minutes, hours, two hands and a small one."""
    r = radius
    c.post((0, 0, 0), r, 0.0006, face, 56)
    for k in range(60):
        a, long = k * math.tau / 60, 0.085 if k % 5 else 0.16
        wide = 0.012 if k % 5 else 0.040
        at = ((0.93 - long / 2) * r * math.sin(a), 0.0008, -(0.93 - long / 2) * r * math.cos(a))
        c.box(at, (wide * r, 0.0003, long * r), ink, (0.0, -a, 0.0))
    for turn, long, wide, y in ((hour / 12, 0.52, 0.075, 0.0012), (hour % 1.0, 0.78, 0.05, 0.0016)):
        a = turn * math.tau
        out = (0.42 * long * r * math.sin(a), y, -0.42 * long * r * math.cos(a))
        c.box(out, (wide * r, 0.0004, long * r), ink, (0.0, -a, 0.0))
    c.post((0, 0.0008, 0), 0.055 * r, 0.0014, GOLD, 16)
    c.part(primitives.torus(0.17 * r, 0.0002, 28, 4), ink, (0, 0.0008, 0.45 * r))
    c.box((0.03 * r, 0.001, 0.40 * r), (0.02 * r, 0.0003, 0.15 * r), ink, (0, -0.5, 0))


def pocket_watch() -> Mesh:
    """A gold pocket watch, leaning up so that it can be read, its chain in a curve beside it."""
    w = Carpenter()
    r = 0.024
    case = [
        (0, -0.006), (r * 0.8, -0.0055), (r * 1.05, -0.002), (r * 1.10, 0.001), (r * 1.05, 0.0045),
        (r * 0.95, 0.005), (r * 0.93, 0.0032),
    ]  # fmt: skip
    w.turned((0, 0, 0), case, GOLD, 56)
    inner = Carpenter()
    dial(inner, r * 0.93, 10.16, f.plain((0.80, 0.77, 0.69), 0.7, 0.25))
    w.tilted(inner.done(), (0, 0.0032, 0), (0, 0, 0))
    w.rod((0, 0, -r * 1.05), (0, 0, -r * 1.32), 0.0032, GOLD, 14)
    w.rod((0, 0, -r * 1.30), (0, 0, -r * 1.46), 0.0044, GOLD, 18)
    w.part(primitives.torus(0.0075, 0.0011, 32, 8), GOLD, (0, 0, -r * 1.56))
    c = Carpenter()
    c.tilted(w.done(), (0, 0.0125, 0), (0.40, 0.18, 0.0))
    for k in range(44):
        t = k / 43
        x = 0.008 - 0.052 * math.sin(t * 2.6)
        z = -0.040 + 0.100 * t - 0.022 * math.sin(t * 5.0)
        twist = math.pi / 2 if k % 2 else 0.0
        c.part(primitives.torus(0.0021, 0.00052, 14, 6), GOLD, (x, 0.0022, z), (twist, 0.9 * k, 0.35))
    return c.done()


def wristwatch() -> Mesh:
    """A wristwatch lying on its side of a table as it is taken off: the strap a loop, the dial up."""
    w = Carpenter()
    r = 0.0195
    w.turned(
        (0, 0, 0),
        [(0, -0.005), (r, -0.0045), (r * 1.07, 0), (r * 1.02, 0.004), (r * 0.94, 0.0046), (r * 0.93, 0.003)],
        SILVER, 52,
    )  # fmt: skip
    inner = Carpenter()
    dial(inner, r * 0.93, 10.16, f.plain((0.02, 0.028, 0.05), 0.8, 0.4), f.plain((0.75, 0.74, 0.70)))
    w.tilted(inner.done(), (0, 0.003, 0), (0, 0, 0))
    w.rod((r * 1.02, 0, 0), (r * 1.22, 0, 0), 0.0026, SILVER, 14)
    for s in (-1, 1):
        bend = [(0.0, 0.0012), (0.016, 0.0005), (0.034, -0.006), (0.048, -0.0145), (0.075, -0.0150)]
        for (a, ya), (b, yb) in pairwise(bend):
            z0, z1 = s * (r * 0.92 + a), s * (r * 0.92 + b)
            w.sheet(
                [(-0.0085, ya, z1 * 0 + z0), (0.0085, ya, z0), (0.0085, yb, z1), (-0.0085, yb, z1)][::-s],
                LEATHER,
            )
            low, high = min(ya, yb), max(ya, yb)
            w.box((0, (low + high) / 2 - 0.0012, (z0 + z1) / 2),
                  (0.017, 0.0022, math.hypot(b - a, yb - ya) * 1.04), LEATHER,
                  (-s * math.atan2(yb - ya, b - a), 0, 0), 0.0009)  # fmt: skip
    c = Carpenter()
    c.tilted(w.done(), (0, 0.0185, 0), (0.18, 0.5, 0.0))
    return c.done()


def coins() -> Mesh:
    """A small heap of gold and silver coins, one leaning on it."""
    c, chance = Carpenter(), np.random.default_rng(4)
    for stack, (x, z, high) in enumerate(
        ((-0.028, -0.012, 7), (0.012, -0.026, 4), (0.002, 0.012, 2), (0.040, 0.004, 3), (-0.012, 0.040, 1))
    ):
        for k in range(high):
            at = (x + float(chance.normal(0, 0.0010)), 0.0021 * k, z + float(chance.normal(0, 0.0010)))
            coin_at(c, at, GOLD if (stack + k // 3) % 2 == 0 else SILVER, (0, float(chance.uniform(0, 6)), 0))
    coin_at(c, (0.026, 0.0105, 0.027), GOLD, (1.02, 0.5, 0.0))
    return c.done()


def coin_at(c: Carpenter, at: Vec, metal: Finish, turn: Vec) -> None:
    r = 0.0118
    one = Carpenter()
    rim = [(0, 0), (r, 0), (r, 0.0019), (r * 0.90, 0.0019), (r * 0.88, 0.0014), (0, 0.0014)]
    one.turned((0, 0, 0), rim, metal, 40)
    one.ball((0.0004, 0.0014, -0.001), (r * 0.34, 0.0009, r * 0.42), metal, 18)  # a head
    one.ball((0.0006, 0.0014, 0.0055), (r * 0.42, 0.0008, r * 0.20), metal, 14)
    for k in range(18):
        a = math.pi * (0.15 + 1.7 * k / 17)
        one.box((0.74 * r * math.sin(a), 0.0016, -0.74 * r * math.cos(a) * -1),
                (0.0007, 0.0004, 0.0012), metal, (0, a, 0))  # fmt: skip
    c.tilted(one.done(), at, turn)


def teacup() -> Mesh:
    """A cup of coffee on its saucer, the spoon beside it."""
    c = Carpenter()
    china = Finish((0.80, 0.79, 0.75), Material(0.92, 0.5, rim=0.25, reflect=0.05))
    saucer = [(0, 0.001), (0.034, 0.001), (0.040, 0.004), (0.074, 0.0125), (0.0755, 0.0145), (0.072, 0.0145),
              (0.040, 0.0068), (0.030, 0.0052), (0, 0.0052)]  # fmt: skip
    c.turned((0, 0, 0), saucer, china, 64)
    cup = [(0, 0.006), (0.021, 0.006), (0.022, 0.010), (0.031, 0.022), (0.039, 0.044), (0.043, 0.066),
           (0.0435, 0.068), (0.0418, 0.0682), (0.037, 0.046), (0.030, 0.026), (0, 0.016)]  # fmt: skip
    c.turned((0, 0, 0), cup, china, 64)
    coffee = Finish((0.040, 0.017, 0.006), Material(0.98, 0.7, reflect=0.2))
    c.post((0, 0.056, 0), 0.0402, 0.0012, coffee, 48)
    crema = Finish((0.20, 0.100, 0.036), Material(0.6, 0.3))
    c.part(primitives.torus(0.0382, 0.0012, 56, 6), crema, (0, 0.0572, 0))
    bow = np.linspace(1.6, -2.0, 22)  # its ends inside the wall, not inside the cup
    ear = np.stack([0.042 + 0.020 * np.cos(bow), 0.043 + 0.0175 * np.sin(bow), 0 * bow], 1)
    c.tube(ear, 0.0034, china, 12)
    c.part(primitives.torus(0.0745, 0.0009, 64, 6), GOLD, (0, 0.0142, 0))
    c.part(primitives.torus(0.0432, 0.0007, 64, 6), GOLD, (0, 0.0672, 0))
    c.tube(
        [(-0.070, 0.016, 0.028), (-0.045, 0.0125, 0.050), (-0.012, 0.0115, 0.062)],
        (0.0026, 0.0017, 0.0020),
        SILVER,
        10,
    )
    c.ball((0.002, 0.0115, 0.064), (0.0145, 0.0030, 0.0085), SILVER, 18)
    return c.done()


def tumbler() -> Mesh:
    """A plain cup with no handle and no saucer, wider at its lip, empty."""
    c = Carpenter()
    wall = [(0, 0.0), (0.027, 0.0), (0.028, 0.002), (0.0385, 0.104), (0.0395, 0.106), (0.0392, 0.108),
            (0.0375, 0.106), (0.0268, 0.004), (0, 0.004)]  # fmt: skip
    c.turned((0, 0, 0), wall, Finish((0.62, 0.63, 0.64), Material(0.7, 0.4, rim=0.2)), 64)
    return c.done()


def smartphone() -> Mesh:
    """A telephone propped up, somebody calling: a round portrait, a green and a red key."""
    p = Carpenter()
    p.box((0, 0, 0), (0.074, 0.152, 0.0082), LACQUER, bevel=0.0035)
    p.box((0, 0, 0.0042), (0.0680, 0.1455, 0.0006), f.glowing((0.020, 0.045, 0.085), 1.4))
    lit = f.glowing((0.80, 0.86, 0.95), 1.5)
    z = 0.0048
    up = (math.pi / 2, 0.0, 0.0)
    p.post((0, 0.032, z), 0.0165, 0.0003, f.glowing((0.35, 0.50, 0.72), 1.2), 40, up)
    p.post((0, 0.0365, z + 0.0003), 0.0058, 0.0003, lit, 28, up)
    shoulder = [(0.0115 * math.cos(t), 0.0195 + 0.0095 * math.sin(t)) for t in np.linspace(0, math.pi, 20)]
    p.part(primitives.extruded(shoulder, 0.0003), lit, (0, 0, z + 0.0003))
    for y, wide, high in ((0.004, 0.038, 0.0048), (-0.005, 0.024, 0.0026), (0.0625, 0.012, 0.0022)):
        p.box((0, y, z), (wide, high, 0.0004), lit, bevel=0.0002)
    for x, hue in ((-0.0175, (0.90, 0.05, 0.03)), (0.0175, (0.05, 0.75, 0.12))):
        p.post((x, -0.048, z), 0.0088, 0.0004, f.glowing(hue, 2.2), 32, up)
        p.box((x, -0.048, z + 0.0005), (0.0085, 0.0028, 0.0003), lit, (0, 0, 2.3 if x < 0 else 0.75), 0.0001)
    c = Carpenter()
    c.tilted(p.done(), (0, 0.0700, 0), (-0.42, 0.14, 0.0))
    c.box((0.004, 0.016, -0.042), (0.070, 0.032, 0.028), f.DARK_OAK, (0, 0.14, 0), 0.003)
    return c.done()


def telephone() -> Mesh:
    """A black telephone with a dial and its receiver on the fork."""
    c = Carpenter()
    body = [(-0.085, 0.0), (-0.080, 0.050), (-0.045, 0.105), (0.010, 0.105), (0.085, 0.030), (0.090, 0.0)]
    c.part(primitives.extruded([(-z, y) for z, y in body], 0.17), LACQUER, (0, 0.004, 0), (0, math.pi / 2, 0))
    c.box((0, 0.006, 0), (0.20, 0.012, 0.195), LACQUER, bevel=0.005)
    slope = math.atan2(0.075, 0.075)
    d = Carpenter()
    d.post((0, 0, 0), 0.048, 0.006, LACQUER, 48)
    d.post((0, 0.006, 0), 0.0455, 0.0012, f.plain((0.72, 0.69, 0.60), 0.6, 0.2), 48)
    wheel = Finish((0.42, 0.42, 0.41), Material(0.9, 0.8, reflect=0.4, metal=0.9))
    d.part(primitives.ring(0.0375, 0.0445, 0.003, 48), wheel, (0, 0.0085, 0))
    d.post((0, 0.0085, 0), 0.0225, 0.003, wheel, 36)
    d.post((0, 0.0116, 0), 0.0140, 0.0004, f.plain((0.72, 0.69, 0.60), 0.6, 0.2), 30)
    for k in range(10):
        a = math.radians(60 - 27.5 * k)
        d.part(primitives.torus(0.0074, 0.0014, 22, 8), wheel,
               (0.0302 * math.cos(a), 0.0098, -0.0302 * math.sin(a)))  # fmt: skip
        d.post((0.0302 * math.cos(a), 0.0073, -0.0302 * math.sin(a)), 0.0022, 0.0003, INK, 10)
    c.tilted(d.done(), (0, 0.075, 0.047), (slope, 0, 0))
    for s in (-1, 1):
        c.box((s * 0.055, 0.118, -0.018), (0.020, 0.030, 0.060), LACQUER, bevel=0.006)
    c.tube(
        [(-0.100, 0.138, -0.018), (-0.06, 0.156, -0.018), (0.0, 0.162, -0.018), (0.06, 0.156, -0.018),
         (0.100, 0.138, -0.018)],
        (0.015, 0.0135, 0.0125, 0.0135, 0.015), LACQUER, 18,
    )  # fmt: skip
    for s in (-1, 1):
        cap = [(0, 0), (0.026, 0.002), (0.029, 0.010), (0.024, 0.022), (0.012, 0.030), (0, 0.031)]
        c.turned((s * 0.106, 0.114, -0.018), cap, LACQUER, 30, (0.0, 0.0, -s * 0.22))
    cord = [
        (
            -0.11 - 0.012 * t + 0.0065 * math.cos(t * 9.0),
            0.010 + 0.0065 * abs(math.sin(t * 4.5)) + 0.100 * max(0.0, 1 - t / 1.6) ** 2,
            -0.01 + 0.03 * t,
        )
        for t in np.linspace(0, 4.4, 200)
    ]
    c.tube(cord, 0.0026, LACQUER, 6)
    return c.done()


def dagger() -> Mesh:
    """A knife lying with its edge to the light: a hollow-ground blade, a guard, a bound grip."""
    c = Carpenter()
    n = 18
    back = [
        (0.02 + 0.165 * t, 0.0135 * (1 - max(0.0, (t - 0.72) / 0.28) ** 2.0)) for t in np.linspace(0, 1, n)
    ]
    edge = [
        (0.02 + 0.165 * t, -0.0135 * (1 - max(0.0, (t - 0.45) / 0.55) ** 2.4)) for t in np.linspace(0, 1, n)
    ]
    for up in (1.0, -1.0):
        rows = np.array([[(x, up * 0.0016 + 0.006, -z), (x, up * 0.0019 + 0.006, -z * 0.2), (x2, 0.006, -z2)]
                         for (x, z), (x2, z2) in zip(back, edge, strict=True)])  # fmt: skip
        normal = np.tile(np.array([(0, up, -0.03), (0, up, 0.05), (0, up, 0.20)]), (n, 1))
        c.part(part_of(rows.reshape(-1, 3), normal, primitives.grid_triangles(n - 1, 2)), f.BRIGHT_STEEL)
    c.box((0.017, 0.006, 0), (0.008, 0.011, 0.046), AGED, bevel=0.003)
    grip = [(0, 0), (0.0075, 0.0), (0.0088, 0.03), (0.0078, 0.06), (0.0090, 0.095), (0, 0.096)]
    c.turned((0.014, 0.0075, 0), grip, LEATHER, 20, (0.0, 0.0, math.pi / 2))
    for k in range(11):
        c.part(
            primitives.torus(0.0084, 0.0007, 22, 6),
            AGED,
            (0.006 - 0.0088 * k, 0.0075, 0),
            (0, 0, math.pi / 2),
        )
    c.ball((-0.086, 0.0085, 0), 0.0105, AGED, 20)
    out = Carpenter()
    out.put(c.done(), Spot((-0.045, 0, 0), 0.30))
    return out.done()


def glasses() -> Mesh:
    """A pair of spectacles, folded open on a table."""
    c = Carpenter()
    for s in (-1, 1):
        x = s * 0.033
        c.part(primitives.torus(0.0235, 0.0016, 44, 8), LACQUER, (x, 0.0250, 0.0), (math.pi / 2, 0, 0))
        back = -0.010 - 0.006 * (s > 0)
        c.tube([(s * 0.056, 0.032, 0), (s * 0.060, 0.033, -0.003), (s * 0.058, 0.031, back), (0, 0.026, back),
                (-s * 0.045, 0.020, back), (-s * 0.056, 0.006, back)], 0.0016, LACQUER, 8)  # fmt: skip
    c.tube([(-0.0105, 0.031, 0), (0, 0.0345, 0.001), (0.0105, 0.031, 0)], 0.0017, LACQUER, 8)
    out = Carpenter()
    out.put(c.done(), Spot((0, 0, 0.02), 0.3))
    return out.done()


def pearls() -> Mesh:
    """A string of pearls let fall, its clasp of gold."""
    c = Carpenter()
    pearl = Finish((0.74, 0.69, 0.62), Material(0.95, 0.6, reflect=0.16, rim=0.7))
    turn = np.linspace(0, math.tau, 1200)
    r = 0.052 + 0.016 * np.sin(2 * turn + 0.6) + 0.010 * np.sin(3 * turn)
    x, z = r * np.cos(turn) * 1.35, r * np.sin(turn) * 0.85
    gone = np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(x), np.diff(z)))])
    count = int(gone[-1] / 0.0092)
    for k in range(count):
        at = k * gone[-1] / count
        px, pz = float(np.interp(at, gone, x)), float(np.interp(at, gone, z))
        big = 0.0045
        c.ball((px, big, pz), big, GOLD if k == 0 else pearl, 16)
    return c.done()
