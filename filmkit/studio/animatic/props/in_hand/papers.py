"""What is written, printed and looked at on a table: letter, photograph, map, newspaper, books, cards.

Knows no words that are written: lines are what a pen leaves when nobody reads them. All lie on y = 0.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import Part, joined, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.in_hand.inserts import GOLD, LEATHER
from filmkit.studio.animatic.props.land.land import Height
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Color, Mesh, Pattern

SHEET = f.patterned((0.70, 0.655, 0.54), Pattern.PAPER, 6.0, 0.1, 0.04)
CREAM = f.patterned((0.60, 0.52, 0.38), Pattern.PAPER, 6.0, 0.1, 0.04)
INK = f.plain((0.018, 0.022, 0.050), 0.4, 0.15)
PRINT = f.plain((0.06, 0.057, 0.053), 0.2, 0.05)


def bent(x: F64, z: F64, wide: float, deep: float, folds: int) -> F64:
    """The height of a sheet that was folded in equal parts: each lifts towards its creases."""
    part = (z / deep + 0.5) * folds
    lift = np.abs(part - np.round(part))
    lift = 0.5 - lift if folds > 1 else 0 * part
    return np.asarray(
        0.0012 + 0.030 * deep * (0.5 - lift) + 0.10 * np.maximum(np.abs(x) / wide - 0.42, 0.0) ** 1.5 * wide,
        np.float64,
    )


def folded(wide: float, deep: float, folds: int) -> Height:
    """The same as a height field."""
    return lambda x, z: bent(x, z, wide, deep, folds)


def sheet(wide: float, deep: float, folds: int, cells: tuple[int, int] = (24, 48)) -> Part:
    """A sheet of paper, folded once and opened again."""
    return primitives.terrain(wide, deep, lambda x, z: bent(x, z, wide, deep, folds), cells)


def script(wide: float, deep: float, rows: int, seed: int, ground: Height, pen: float = 0.00045) -> Part:
    """Lines of a quick hand on a sheet as high as `ground`: loops, words and gaps, a name at the end."""
    chance, strokes = np.random.default_rng(seed), []
    step = deep * 0.80 / (rows + 1)
    for row in range(rows):
        z = -deep * 0.40 + step * (row + 1)
        x, stop = -wide * 0.40, wide * (0.40 if 0 < row < rows - 2 else -0.05)
        if row == rows - 1:
            x, stop = wide * 0.08, wide * 0.36
        while x < stop:
            long = float(chance.uniform(0.010, 0.030))
            t = np.linspace(0, 1, max(10, int(long * 5200)))
            beat = t * long / 0.0021 * math.tau
            tall = 0.30 * step * (1 + 1.1 * (np.sin(beat * 0.23 + chance.uniform(0, 6)) > 0.80))
            px = x + t * long + 0.00055 * np.sin(beat * 1.0 + 0.6)
            pz = z - tall * 0.5 * (1 + np.sin(beat)) + 0.10 * step * np.sin(beat * 0.31)
            strokes.append(_ribbon(px, pz, pen * (0.7 + 0.6 * np.abs(np.cos(beat))), ground))
            x += long + float(chance.uniform(0.003, 0.006))
    return joined(strokes)


def _ribbon(x: F64, z: F64, pen: F64, ground: Height) -> Part:
    tx, tz = np.gradient(x), np.gradient(z)
    k = np.maximum(np.hypot(tx, tz), 1e-9)
    nx, nz = -tz / k * pen, tx / k * pen
    y = ground(x, z) + 0.0004
    points = np.concatenate([np.stack([x + nx, y, z + nz], 1), np.stack([x - nx, y, z - nz], 1)])
    return part_of(points, np.broadcast_to((0.0, 1.0, 0.0), points.shape), grid_triangles(1, len(x) - 1))


def letter() -> Mesh:
    """A written letter on its torn envelope, sealed with red wax."""
    c = Carpenter()
    wide, deep = 0.148, 0.200
    one = Carpenter()
    one.part(sheet(wide, deep, 3), SHEET)
    one.part(script(wide, deep, 13, 5, folded(wide, deep, 3)), INK)
    c.put(envelope(), Spot((0.085, 0.0, -0.055), -0.42))
    c.tilted(one.done(), (-0.012, 0.0035, 0.0), (0.0, 0.16, 0.0))
    return c.done()


def envelope() -> Mesh:
    """A cream envelope, its back up: four flaps and a seal."""
    c = Carpenter()
    w, d = 0.165, 0.115
    c.box((0, 0.0012, 0), (w, 0.0024, d), CREAM)
    for corners in (
        [(-w / 2, 0.0027, d / 2), (w / 2, 0.0027, d / 2), (0.0, 0.0032, -0.004)],
        [(w / 2, 0.0030, -d / 2), (-w / 2, 0.0030, -d / 2), (0.0, 0.0052, 0.022)],
    ):
        c.sheet([*corners, corners[-1]], CREAM.tinted((0.64, 0.56, 0.42)))
    wax = f.plain((0.30, 0.012, 0.014), 0.85, 0.5, 0.3)
    c.turned(
        (0, 0.004, 0.020),
        [(0, 0), (0.0125, 0), (0.0135, 0.0012), (0.0115, 0.003), (0.0085, 0.0022), (0, 0.0020)],
        wax,
        28,
    )
    c.ball((0, 0.006, 0.020), (0.004, 0.0012, 0.004), wax, 14)
    return c.done()


def photograph() -> Mesh:
    """An old print with a white edge, curled: two people before a house, brown with age."""
    c = Carpenter()
    w, d = 0.150, 0.108

    def curl(x: F64, z: F64) -> F64:
        return np.asarray(
            0.0012 + 0.055 * np.maximum(x / w + 0.12, 0) ** 3 * w + 0.03 * np.maximum(-z / d, 0) ** 2 * d,
            np.float64,
        )

    def on(x0: float, x1: float, z0: float, z1: float, lift: float, tone: Color) -> None:
        part = primitives.terrain(
            x1 - x0, z1 - z0, lambda x, z: curl(x + (x0 + x1) / 2, z + (z0 + z1) / 2) + lift, (14, 10)
        )
        c.part(part, f.plain(tone, 0.75, 0.25), ((x0 + x1) / 2, 0, (z0 + z1) / 2))

    on(-w / 2, w / 2, -d / 2, d / 2, 0.0, (0.66, 0.60, 0.47))
    iw, id_ = w / 2 - 0.009, d / 2 - 0.009
    on(-iw, iw, -id_, id_, 0.0004, (0.42, 0.32, 0.19))
    on(-iw, iw, 0.018, id_, 0.0006, (0.20, 0.135, 0.070))
    on(-iw + 0.006, -0.010, -0.030, 0.020, 0.0008, (0.27, 0.19, 0.105))
    for x in (-0.052, -0.030):
        on(x, x + 0.011, -0.018, -0.002, 0.0010, (0.075, 0.045, 0.022))
    on(-iw + 0.002, -0.006, -0.037, -0.029, 0.0010, (0.12, 0.075, 0.038))
    for x, tall, dress in ((0.016, 0.050, (0.055, 0.033, 0.017)), (0.036, 0.045, (0.52, 0.43, 0.28))):
        foot = 0.036
        spread = 0.0105 if dress[0] > 0.3 else 0.0075
        outline = [
            (-spread, 0.0),
            (spread, 0.0),
            (0.0062, tall * 0.52),
            (0.0072, tall * 0.72),
            (0.0022, tall * 0.80),
            (-0.0022, tall * 0.80),
            (-0.0072, tall * 0.72),
            (-0.0062, tall * 0.52),
        ]
        y = float(curl(np.array([x]), np.array([foot - tall / 2]))[0]) + 0.0016
        slope = -0.0 if x < 0 else 0.055 * 3 * (x / w + 0.12) ** 2
        flat = primitives.extruded(outline, 0.0002)
        c.part(flat, f.plain(dress, 0.6, 0.2), (x, y, foot), (-math.pi / 2, 0.0, math.atan(slope)))
        c.ball(
            (x, y + 0.0002, foot - tall * 0.88),
            (0.0046, 0.0004, 0.0054),
            f.plain((0.50, 0.40, 0.26), 0.6, 0.2),
            16,
        )
        c.ball(
            (x, y + 0.0003, foot - tall * 0.925),
            (0.0050, 0.0004, 0.0032),
            f.plain((0.05, 0.03, 0.016), 0.6, 0.2),
            14,
        )
    out = Carpenter()
    out.put(c.done(), Spot((0, 0, 0), 0.14))
    return out.done()


def newspaper() -> Mesh:
    """A folded paper: a head line, a picture, columns of print."""
    c = Carpenter()
    w, d = 0.29, 0.38
    grey = f.patterned((0.50, 0.485, 0.43), Pattern.PAPER, 5.0, 0.1, 0.03)
    for k in range(4):
        c.part(sheet(w - 0.004 * k, d - 0.004 * k, 2, (8, 24)), grey, (0.002 * k, 0.0012 * (3 - k) * 0.6, 0))
    bars: list[Block] = []

    def bar(x: float, z: float, long: float, tall: float) -> None:
        y = float(bent(np.array([x]), np.array([z]), w, d, 2)[0]) + 0.0040
        bars.append(Block((x, y, z), (long, 0.0003, tall)))

    for k, long in enumerate((0.034, 0.022, 0.040, 0.028, 0.036)):
        bar(-0.105 + 0.052 * k, -0.150, long, 0.020)
    for k in range(7):
        bar(-0.115 + 0.038 * k, -0.118, 0.030, 0.011)
    for column in range(4):
        x = -0.103 + 0.0685 * column
        for row in range(44):
            z = -0.095 + 0.0062 * row
            if column in (1, 2) and z < 0.02:
                continue
            bar(x - (0.006 if row % 9 == 8 else 0.0), z, 0.059 - (0.014 if row % 9 == 8 else 0.0), 0.0022)
    c.boxes(bars, PRINT)
    y = float(bent(np.array([0.0]), np.array([-0.04]), w, d, 2)[0]) + 0.0040
    c.box((0.0, y, -0.040), (0.126, 0.0003, 0.100), f.plain((0.20, 0.195, 0.18), 0.2, 0.05))
    c.box((0.0, y + 0.0004, -0.022), (0.126, 0.0003, 0.064), f.plain((0.10, 0.095, 0.088), 0.2, 0.05))
    c.ball((0.012, y, -0.045), (0.018, 0.0012, 0.022), f.plain((0.33, 0.32, 0.29), 0.2, 0.05), 20)
    out = Carpenter()
    out.put(c.done(), Spot((0, 0, 0), 0.20))
    return out.done()


def chart() -> Mesh:
    """A treasure-hunter's map: coast, hills, a dotted way to a red cross."""
    c = Carpenter()
    w, d = 0.36, 0.27
    old = f.patterned((0.46, 0.345, 0.195), Pattern.PAPER, 5.0, 0.15, 0.05)
    c.part(sheet(w, d, 4, (32, 40)), old)

    def line(x: F64, z: F64, pen: float, ink: Finish) -> None:
        c.part(_ribbon(x, z, np.full_like(x, pen), folded(w, d, 4)), ink)

    t = np.linspace(0, math.tau, 160)
    brown, red = f.plain((0.085, 0.045, 0.020), 0.2, 0.05), f.plain((0.36, 0.02, 0.015), 0.3, 0.1)
    r = 0.085 + 0.014 * np.sin(3 * t + 1) + 0.010 * np.sin(7 * t) + 0.005 * np.sin(13 * t + 2)
    for k in (1.0, 1.06, 1.13):
        line(1.35 * k * r * np.cos(t), k * r * np.sin(t), 0.0011 if k == 1.0 else 0.0004, brown)
    for x, z in ((-0.05, -0.02), (-0.03, -0.035), (-0.068, -0.036)):
        s = np.linspace(0, 1, 20)
        line(x - 0.012 + 0.024 * s, z - 0.020 * (1 - np.abs(2 * s - 1)), 0.0007, brown)
    for k in range(12):
        u = k / 11
        s = np.linspace(0, 0.006, 4)
        line(-0.045 + 0.115 * u + s, 0.048 - 0.052 * u + 0.022 * math.sin(u * 7) + 0 * s, 0.0009, red)
    for sgn in (-1, 1):
        s = np.linspace(-0.010, 0.010, 12)
        line(0.082 + s, -0.010 + sgn * s, 0.0016, red)
    for a in range(4):
        s = np.linspace(0.002, 0.022, 10)
        line(0.140 + s * math.cos(a * math.pi / 2), 0.095 + s * math.sin(a * math.pi / 2), 0.0008, brown)
    line(0.140 + 0.012 * np.cos(t), 0.095 + 0.012 * np.sin(t), 0.0005, brown)
    return c.done()


def closed_book(seed: int = 2) -> Mesh:
    """A bound book lying shut: raised bands, a gilt frame, a ribbon."""
    c = Carpenter()
    tint: Color = ((0.115, 0.020, 0.018), (0.020, 0.045, 0.038), (0.030, 0.036, 0.075))[seed % 3]
    hide = f.patterned(tint, Pattern.FABRIC, 3.0, 0.55, 0.25)
    w, h, d = 0.150, 0.036, 0.215
    c.box(
        (0.004, h / 2, 0),
        (w - 0.010, h - 0.008, d - 0.012),
        f.patterned((0.56, 0.48, 0.34), Pattern.PAPER, 9.0),
    )
    for k in range(9):
        c.box(
            (0.005, 0.006 + 0.003 * k, 0),
            (w - 0.0092, 0.0006, d - 0.0112),
            f.plain((0.34, 0.28, 0.19), 0.1, 0.02),
        )
    for y in (0.002, h - 0.002):
        c.box((0, y, 0), (w, 0.004, d), hide, bevel=0.0015)
    c.box((-w / 2 - 0.001, h / 2, 0), (0.008, h, d), hide, bevel=0.003)
    for k in range(5):
        c.box((-w / 2 - 0.004, h / 2, -0.080 + 0.040 * k), (0.006, h * 0.98, 0.006), hide, bevel=0.002)
    y = h + 0.0003
    for inset, thick in ((0.012, 0.0016), (0.017, 0.0007)):
        a, b = w / 2 - inset, d / 2 - inset
        c.boxes([Block((0, y, s * b), (2 * a, 0.0005, thick)) for s in (-1, 1)]
                + [Block((s * a, y, 0), (thick, 0.0005, 2 * b)) for s in (-1, 1)], GOLD)  # fmt: skip
    c.box((0, y, -0.03), (0.06, 0.0005, 0.0075), GOLD)
    c.box((0, y, -0.015), (0.04, 0.0005, 0.005), GOLD)
    c.part(primitives.torus(0.014, 0.0009, 32, 6), GOLD, (0, y, 0.035))
    c.tube(
        [(0.01, 0.018, d / 2 - 0.004), (0.012, 0.010, d / 2 + 0.012), (0.016, 0.001, d / 2 + 0.032)],
        0.0012,
        f.plain((0.30, 0.02, 0.03)),
        6,
    )
    out = Carpenter()
    out.put(c.done(), Spot((0, 0, 0), -0.35))
    return out.done()


def open_book() -> Mesh:
    """A thick book open in its middle: the pages curve away from the spine, printed in even lines."""
    c = Carpenter()
    w, d = 0.132, 0.200

    def page(x: F64, z: F64) -> F64:
        t = np.clip(np.abs(x) / w, 0, 1)
        return np.asarray(0.016 + 0.020 * np.sin(np.minimum(t * 4.2, 1.62)) - 0.016 * t**1.5, np.float64)

    c.box((0, 0.003, 0), (2 * w + 0.012, 0.005, d + 0.012), LEATHER, bevel=0.002)
    c.part(primitives.terrain(2 * w, d, page, (64, 6)), SHEET)
    for s in (-1, 1):
        for k in range(7):
            c.box(
                (s * w * (0.5 + 0.004 * k), 0.006 + 0.0016 * k, 0),
                (w, 0.0012, d - 0.002),
                CREAM.tinted((0.52, 0.45, 0.33)),
            )
    chance = np.random.default_rng(11)
    for s in (-1, 1):
        for row in range(26):
            z = -d * 0.40 + 0.0063 * row
            if row in (1, 2) and s < 0:
                continue
            x0 = 0.026 + (0.008 if row % 8 == 3 else 0.0)
            stop = w - 0.014 - (0.04 if row % 8 == 2 else 0.0)
            while x0 < stop:
                long = min(float(chance.uniform(0.006, 0.017)), stop - x0)
                x = x0 if s > 0 else -(w + 0.012 - x0 - long)
                lo, hi = (x, x + long) if s > 0 else (x - long, x)
                run = np.linspace(lo, hi, 4)
                c.part(_ribbon(run, np.full(4, z), np.full(4, 0.00105), page), PRINT)
                x0 += long + 0.0026
    out = Carpenter()
    out.put(c.done(), Spot((0, 0, 0), 0.16))
    return out.done()


def notebook() -> Mesh:
    """A diary lying open, written on both pages, a pen across it."""
    c = Carpenter()
    w, d = 0.118, 0.176
    c.box((0, 0.003, 0), (2 * w + 0.008, 0.006, d + 0.010), LEATHER, bevel=0.002)
    for s in (-1, 1):
        c.box((s * w / 2, 0.008, 0), (w, 0.009, d), SHEET.tinted((0.60, 0.545, 0.43)))
        page = Carpenter()
        page.part(sheet(w, d, 1, (18, 8)), SHEET)
        page.part(script(w * 0.92, d, 12 if s < 0 else 7, 20 + s, folded(w, d, 1)), INK)
        c.tilted(page.done(), (s * w / 2, 0.0125, 0), (0, 0, 0))
    c.rod(
        (0.026, 0.0225, 0.052), (0.128, 0.0225, -0.002), 0.0046, f.plain((0.015, 0.015, 0.018), 0.9, 0.5), 16
    )
    c.rod((0.026, 0.0225, 0.052), (0.012, 0.0212, 0.0594), 0.0026, GOLD, 12)
    c.rod((0.094, 0.0272, 0.016), (0.126, 0.0272, -0.001), 0.0009, GOLD, 6)
    return c.done()
