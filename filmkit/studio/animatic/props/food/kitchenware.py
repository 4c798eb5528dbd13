"""What a kitchen cooks and serves with: pots, pans, bowls, plates, bottles, glasses, cutlery.

Knows no kitchen. Everything stands on its own origin, in its size in life.
"""

import math

from filmkit.studio.animatic.geometry.mesh import Part, placed
from filmkit.studio.animatic.geometry.primitives import extruded
from filmkit.studio.animatic.geometry.transform import ORIGIN, placement
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import Color, Material, Mesh, Vec

CLEAR = Finish((0.05, 0.05, 0.048), Material(0.98, 1.0, reflect=0.25, rim=0.9))
"""Glass with nothing behind it."""


def pot(radius: float, height: float, finish: Finish = f.STEEL) -> Mesh:
    """An open pot with two ears."""
    c = Carpenter()
    r, h = radius, height
    c.turned(
        ORIGIN,
        [
            (0, 0),
            (r * 0.96, 0),
            (r, h * 0.06),
            (r, h),
            (r * 1.04, h),
            (r * 0.97, h),
            (r * 0.97, h * 0.3),
            (0, h * 0.3),
        ],
        finish,
        22,
    )
    for side in (-1, 1):
        ear = [(side * r, h * 0.82, -0.03), (side * (r + 0.03), h * 0.84, 0.0), (side * r, h * 0.82, 0.03)]
        c.tube(ear, 0.006, finish, 5)
    return c.done()


def pan(radius: float, finish: Finish = f.COPPER) -> Mesh:
    """A shallow pan, its handle along +x."""
    c = Carpenter()
    r = radius
    c.turned(
        ORIGIN,
        [
            (0, 0),
            (r * 0.86, 0),
            (r, 0.05),
            (r * 1.01, 0.055),
            (r * 0.97, 0.05),
            (r * 0.84, 0.008),
            (0, 0.008),
        ],
        finish,
        24,
    )
    c.tube([(r, 0.045, 0), (r + 0.10, 0.065, 0), (r + 0.22, 0.07, 0)], (0.012, 0.009, 0.011), f.IRON, 6)
    return c.done()


def hanging_pan(radius: float, finish: Finish = f.COPPER) -> Mesh:
    """A pan hung from a rail by its handle: the hook is the origin, the bottom faces +z."""
    c = Carpenter()
    c.tilted(pan(radius, finish), (0.0, -radius - 0.24, 0.02), (-math.pi / 2, 0.0, math.pi / 2))
    c.rod((0, 0.02, 0), (0, -0.04, 0), 0.006, f.IRON)
    return c.done()


def bowl(radius: float, finish: Finish = f.CHINA) -> Mesh:
    """A mixing bowl."""
    c = Carpenter()
    r = radius
    c.turned(
        ORIGIN,
        [
            (0, 0),
            (r * 0.5, 0),
            (r * 0.8, r * 0.28),
            (r, r * 0.66),
            (r * 0.97, r * 0.68),
            (r * 0.77, r * 0.3),
            (0, r * 0.08),
        ],
        finish,
        28,
    )
    return c.done()


def plate(radius: float = 0.14, finish: Finish = f.CHINA, segments: int = 40) -> Mesh:
    """A flat plate with a rim."""
    c = Carpenter()
    s = radius / 0.142
    profile = [
        (0.080, 0.0), (0.100, 0.003), (0.142, 0.0195), (0.1425, 0.0215), (0.141, 0.0228), (0.135, 0.022),
        (0.096, 0.0135), (0.090, 0.0108), (0.084, 0.010), (0, 0.010),
    ]  # fmt: skip
    c.turned(ORIGIN, [(r * s, y * s) for r, y in profile], finish, segments)
    return c.done()


def bottle(height: float, color: Color) -> Mesh:
    """A bottle of dark glass, corked."""
    c = Carpenter()
    h = height
    glass = Finish(color, Material(0.95, 0.8, rim=0.6, reflect=0.15))
    c.turned(
        ORIGIN,
        [
            (0, 0),
            (0.04, 0.002),
            (0.041, h * 0.58),
            (0.034, h * 0.70),
            (0.014, h * 0.82),
            (0.014, h * 0.97),
            (0.017, h * 0.975),
            (0.017, h),
            (0, h),
        ],
        glass,
        18,
    )
    c.post((0, h, 0), 0.011, 0.015, f.PALE_BOARDS, 8)
    return c.done()


def jar(radius: float, height: float, color: Color) -> Mesh:
    """A lidded jar."""
    c = Carpenter()
    r, h = radius, height
    c.turned(
        ORIGIN,
        [(0, 0), (r, 0), (r, h * 0.8), (r * 0.8, h * 0.86), (0, h * 0.86)],
        f.plain(color, 0.8, 0.4),
        16,
    )
    c.turned(
        (0, h * 0.86, 0),
        [(r * 0.82, 0), (r * 0.84, h * 0.1), (r * 0.3, h * 0.14), (0, h * 0.14)],
        f.DARK_OAK,
        16,
    )
    return c.done()


def jug(height: float = 0.2, color: Color = (0.42, 0.48, 0.50)) -> Mesh:
    """An enamel jug, its spout at +x."""
    c = Carpenter()
    k = height / 0.2
    enamel = f.plain(color, 0.9, 0.5)
    profile = [
        (0, 0),
        (0.05, 0),
        (0.056, 0.06),
        (0.05, 0.13),
        (0.034, 0.165),
        (0.04, 0.2),
        (0.036, 0.2),
        (0.030, 0.165),
        (0, 0.15),
    ]
    c.turned(ORIGIN, [(r * k, y * k) for r, y in profile], enamel, 22)
    c.tube(
        [(-0.038 * k, 0.18 * k, 0), (-0.085 * k, 0.15 * k, 0), (-0.054 * k, 0.07 * k, 0)],
        0.006 * k,
        enamel,
        6,
    )
    return c.done()


def wine_glass() -> Mesh:
    """A stemmed glass of red. Nothing is seen through here: the wine colours the bowl to its own height."""
    c = Carpenter()
    c.turned(ORIGIN, [(0, 0), (0.036, 0.001), (0.034, 0.003), (0.005, 0.008), (0.0035, 0.09)], CLEAR, 28)
    red = Finish((0.13, 0.008, 0.014), Material(0.98, 1.0, reflect=0.25, rim=0.4))
    c.turned(
        (0, 0.09, 0), [(0.0035, 0), (0.022, 0.012), (0.036, 0.036), (0.0405, 0.058), (0.040, 0.070)], red, 28
    )
    c.turned(
        (0, 0.16, 0), [(0.040, 0), (0.0385, 0.02), (0.036, 0.045), (0.035, 0.045), (0.0375, 0.02)], CLEAR, 28
    )
    c.turned((0, 0.158, 0), [(0.0395, 0), (0, 0.0004)], red, 28)
    return c.done()


def fork() -> Mesh:
    """A fork lying along z, its tines towards -z."""
    c = Carpenter()
    c.tube(
        [(0, 0.004, 0.10), (0, 0.006, 0.02), (0, 0.004, -0.04), (0, 0.007, -0.062)],
        (0.0045, 0.0030, 0.0026, 0.005),
        f.BRIGHT_STEEL,
        8,
    )
    c.box((0, 0.006, -0.066), (0.021, 0.002, 0.016), f.BRIGHT_STEEL, bevel=0.0009)
    for x in (-0.009, -0.003, 0.003, 0.009):
        c.tube(
            [(x, 0.006, -0.070), (x, 0.004, -0.095), (x, 0.006, -0.112)],
            (0.0016, 0.0014, 0.0009),
            f.BRIGHT_STEEL,
            6,
        )
    return c.done()


def table_knife() -> Mesh:
    """A knife lying along z, its point towards -z."""
    c = Carpenter()
    c.tube([(0, 0.004, 0.10), (0, 0.005, 0.03), (0, 0.004, 0.0)], (0.005, 0.0055, 0.0035), f.BRIGHT_STEEL, 8)
    c.part(
        _blade(
            (0.0, 0.0), (0.009, -0.005), (0.010, -0.08), (0.004, -0.118), (-0.006, -0.108), (-0.007, -0.005)
        ),
        f.BRIGHT_STEEL,
        (0, 0.0035, 0),
    )
    return c.done()


def _blade(*outline: tuple[float, float]) -> Part:
    flat = extruded(outline, 0.0016)
    return placed(flat, placement(ORIGIN, (math.pi / 2, 0.0, 0.0)))


def spoon() -> Mesh:
    """A spoon lying along z, its bowl towards -z."""
    c = Carpenter()
    c.tube([(0, 0.004, 0.10), (0, 0.007, 0.0), (0, 0.006, -0.05)], (0.0045, 0.0026, 0.003), f.BRIGHT_STEEL, 8)
    c.ball((0, 0.005, -0.072), (0.016, 0.005, 0.025), f.BRIGHT_STEEL, 16)
    return c.done()


def rolling_pin() -> Mesh:
    """A rolling pin along x, lying on the table."""
    c = Carpenter()
    sideways: Vec = (0.0, 0.0, math.pi / 2)
    wood = f.OAK.tinted((0.55, 0.36, 0.20))
    c.turned(
        (0.15, 0.03, 0),
        [(0, 0), (0.026, 0.002), (0.03, 0.02), (0.03, 0.28), (0.026, 0.298), (0, 0.3)],
        wood,
        18,
        sideways,
    )
    for side in (-1, 1):
        c.rod((side * 0.15, 0.03, 0), (side * 0.22, 0.03, 0), 0.010, f.DARK_OAK, 8)
    return c.done()


def candle(height: float, lit: bool) -> Mesh:
    """A candle in a small holder."""
    c = Carpenter()
    c.turned(ORIGIN, [(0, 0), (0.045, 0.002), (0.046, 0.006), (0.018, 0.012), (0.016, 0.03)], f.BRASS, 18)
    wax = Finish((0.85, 0.75, 0.60), Material(0.4, 0.2, translucency=1.0))
    c.turned(
        (0, 0.012, 0),
        [(0, 0), (0.012, 0), (0.0115, height), (0.008, height - 0.003), (0, height - 0.004)],
        wax,
        14,
    )
    c.rod((0, height + 0.008, 0), (0, height + 0.02, 0), 0.0012, f.IRON, 4)
    if lit:
        c.ball((0, height + 0.032, 0), (0.0055, 0.016, 0.0055), f.glowing(f.CANDLE, 22.0), 10)
    return c.done()
