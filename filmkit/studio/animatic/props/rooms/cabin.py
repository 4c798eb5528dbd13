"""The inside of a car: dash, seats, doors, pillars, roof, and the bonnet that is seen through its screen.

Knows no people and no road. It drives towards +z; whoever drives sits at +x. Panes are left open.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern, Vec

DRIVER, PASSENGER = 0.37, -0.37
"""Where the two in front sit, across."""
SEAT = 0.40
BELT, ROOF = 0.94, 1.47
"""Heights of the window sills and of the lining."""
SILL, RAIL = 0.76, 0.62
"""Half the width at the sills and under the roof."""
FOOT, HEAD = 1.06, 0.36
"""Where the windscreen begins and ends, along the car."""
TAIL, CROWN = -1.62, -1.12
"""The same of the rear window."""
VINYL = Finish((0.030, 0.030, 0.033), Material(0.45, 0.20, 0.0, Pattern.FABRIC, 3.0, rim=0.25))
TRIM = Finish((0.055, 0.053, 0.052), Material(0.5, 0.22, rim=0.2))
CHROME = Finish((0.60, 0.60, 0.60), Material(0.92, 0.8, reflect=0.5, metal=0.9))
LINING = f.patterned((0.30, 0.285, 0.26), Pattern.FABRIC, 2.0, 0.1, 0.03)


def cabin(paint: Color, cloth: Color, lit: bool) -> Mesh:
    """All of it; `lit`: its dials glow."""
    c = Carpenter()
    hide = f.patterned(cloth, Pattern.FABRIC, 2.0, 0.4, 0.15)
    body = Finish(paint, Material(0.92, 0.6, rim=0.5, reflect=0.25))
    _frame(c, body)
    _doors(c, body, hide)
    _dash(c, lit)
    for x in (DRIVER, PASSENGER):
        _seat(c, x, hide)
    _bench(c, hide)
    _bonnet(c, body)
    c.rod((0, 1.44, 0.40), (0, 1.36, 0.46), 0.008, TRIM, 8)
    c.box((0, 1.345, 0.47), (0.25, 0.070, 0.022), VINYL, (0, 0.12, 0), 0.010)
    c.box(
        (0, 1.345, 0.456),
        (0.232, 0.056, 0.004),
        Finish((0.25, 0.27, 0.30), Material(1.0, 0.9, reflect=0.8)),
        (0, 0.12, 0),
    )
    return c.done()


def steering_wheel() -> Mesh:
    """A wheel on its column, as it stands before an empty seat."""
    c = Carpenter()
    tilt = -1.15
    c.part(primitives.torus(0.185, 0.014, 48, 12), VINYL, (0, 0.19, 0), (tilt, 0, 0))
    c.ball((0, 0.19, 0.01), (0.06, 0.05, 0.03), VINYL, 16)
    for x, y in ((-0.17, 0.21), (0.17, 0.21), (0.0, 0.03)):
        c.rod((0, 0.19, 0.01), (x, y, 0.0 if x else 0.06), 0.014, VINYL, 8)
    c.rod((0, 0.19, 0.0), (0, 0.08, 0.22), 0.03, VINYL, 10)
    return c.done()


def _frame(c: Carpenter, body: Finish) -> None:
    """Pillars, roof and the rails between them."""
    for s in (-1, 1):
        c.rod((s * SILL, BELT + 0.02, FOOT), (s * RAIL, ROOF - 0.03, HEAD), 0.036, TRIM, 10)
        c.rod(
            (s * (SILL + 0.02), BELT + 0.03, FOOT + 0.03),
            (s * (RAIL + 0.02), ROOF + 0.01, HEAD + 0.03),
            0.030,
            body,
            10,
        )
        c.box(
            (s * 0.69, (BELT + ROOF) / 2, -0.30),
            (0.05, ROOF - BELT + 0.04, 0.10),
            TRIM,
            (0, 0, s * 0.26),
            0.015,
        )
        c.box(
            (s * 0.69, (BELT + ROOF) / 2, TAIL * 0.82),
            (0.06, ROOF - BELT + 0.06, 0.34),
            LINING,
            (0, 0, s * 0.26),
            0.02,
        )
        rail = [
            (s * RAIL, ROOF - 0.04, HEAD),
            (s * (RAIL + 0.01), ROOF - 0.015, -0.3),
            (s * RAIL, ROOF - 0.05, CROWN),
        ]
        c.tube(rail, 0.032, LINING, 10)
        c.box((s * 0.33, ROOF - 0.055, HEAD - 0.06), (0.46, 0.014, 0.15), LINING, (0.30, 0, 0), 0.006)
        c.tube(
            [(s * 0.60, ROOF - 0.10, -0.12), (s * 0.585, ROOF - 0.13, -0.04), (s * 0.60, ROOF - 0.10, 0.04)],
            0.011,
            TRIM,
            8,
        )
    bow = np.linspace(-1, 1, 9)
    for z in (HEAD, CROWN):
        c.tube([(RAIL * u, ROOF - 0.005 - 0.030 * u * u, z) for u in bow], 0.034, LINING, 10)
    top = primitives.terrain(2 * RAIL + 0.06, HEAD - CROWN, lambda x, z: 0.02 - 0.07 * x * x + 0 * z, (10, 4))
    middle = (0.0, ROOF, (HEAD + CROWN) / 2)
    c.part(top, body, (middle[0], ROOF + 0.03, middle[2]))
    c.box(middle, (2 * RAIL, 0.02, HEAD - CROWN), LINING)


def _doors(c: Carpenter, body: Finish, hide: Finish) -> None:
    """The driver's side; the passenger's front door is off, as it is on a car that is filmed into, so that
    hands and wheel are seen from there."""
    c.box((0.78, 0.62, -0.28), (0.09, 0.64, 2.75), TRIM, bevel=0.02)
    c.box((0.845, 0.50, -0.28), (0.04, 0.88, 2.85), body, bevel=0.015)
    c.box((0.735, 0.70, 0.22), (0.02, 0.20, 0.86), hide, bevel=0.008)
    c.box((0.715, 0.655, 0.20), (0.075, 0.05, 0.42), VINYL, bevel=0.018)
    c.rod((0.725, 0.80, 0.46), (0.725, 0.80, 0.56), 0.011, CHROME, 10)
    c.box((0.785, BELT - 0.005, -0.25), (0.075, 0.03, 2.6), VINYL, bevel=0.012)
    c.box((0.93, 1.00, 0.82), (0.17, 0.12, 0.10), body, (0, -0.25, 0), 0.035)
    c.rod((0.80, 0.96, 0.84), (0.88, 0.99, 0.83), 0.014, VINYL, 8)
    c.box((-0.78, 0.62, -1.0), (0.09, 0.64, 1.3), TRIM, bevel=0.02)
    c.box((-0.845, 0.50, -1.0), (0.04, 0.88, 1.4), body, bevel=0.015)
    c.box((-0.785, BELT - 0.005, -1.0), (0.075, 0.03, 1.3), VINYL, bevel=0.012)
    c.box((-0.82, 0.24, -0.28), (0.10, 0.20, 2.75), body, bevel=0.02)
    c.box((0, 0.26, -0.28), (1.5, 0.06, 2.8), VINYL)


def _dash(c: Carpenter, lit: bool) -> None:
    profile = [
        (0.60, 0.52),
        (0.55, 0.74),
        (0.56, 0.84),
        (0.62, 0.885),
        (0.80, 0.905),
        (1.08, 0.93),
        (1.10, 0.52),
    ]
    c.part(primitives.extruded([(-z, y) for z, y in profile], 1.46), VINYL, (0, 0, 0), (0, math.pi / 2, 0))
    hood = [(0.215 * math.cos(a), 0.075 * math.sin(a)) for a in np.linspace(0, math.pi, 20)]
    c.part(primitives.extruded(hood, 0.20), VINYL, (DRIVER, 0.885, 0.66))
    glow = 2.4 if lit else 0.0
    for x, r in ((DRIVER - 0.075, 0.050), (DRIVER + 0.075, 0.050), (DRIVER, 0.026)):
        at: Vec = (x, 0.902, 0.556)
        c.post(
            (at[0], at[1], at[2] + 0.006), r, 0.006, f.plain((0.01, 0.01, 0.012)), 30, (-math.pi / 2, 0, 0)
        )
        ink = f.glowing((0.55, 0.80, 1.0), glow) if lit else f.plain((0.5, 0.5, 0.48))
        for k in range(11):
            a = math.radians(-130 + 26 * k)
            c.box(
                (x + 0.82 * r * math.sin(a), at[1] + 0.82 * r * math.cos(a), at[2] - 0.002),
                (0.003, 0.16 * r, 0.002),
                ink,
                (0, 0, -a),
            )
        hand = f.glowing((1.0, 0.25, 0.08), glow * 1.5) if lit else f.plain((0.6, 0.08, 0.03))
        c.box((x + 0.3 * r, at[1] + 0.25 * r, at[2] - 0.004), (0.004, 0.75 * r, 0.002), hand, (0, 0, -0.9))
    c.box(
        (0.0, 0.80, 0.545),
        (0.24, 0.13, 0.012),
        f.plain((0.012, 0.012, 0.014), 0.95, 0.5),
        (-0.08, 0, 0),
        0.004,
    )
    if lit:
        c.box((0.0, 0.80, 0.537), (0.216, 0.110, 0.003), f.glowing((0.05, 0.11, 0.20), 1.3), (-0.08, 0, 0))
        c.box((-0.02, 0.80, 0.534), (0.006, 0.10, 0.002), f.glowing((0.35, 0.75, 1.0), 1.8), (-0.08, 0, 0.5))
        c.ball((0.015, 0.815, 0.533), 0.006, f.glowing((1.0, 0.45, 0.12), 2.5), 10)
    for x in (-0.58, -0.17, 0.17, 0.62):
        c.box((x, 0.845, 0.552), (0.13, 0.05, 0.02), TRIM, bevel=0.008)
        c.boxes([Block((x, 0.832 + 0.0125 * k, 0.541), (0.11, 0.003, 0.006)) for k in range(3)], CHROME)
    c.box((PASSENGER - 0.02, 0.70, 0.553), (0.42, 0.13, 0.012), TRIM, bevel=0.005)
    c.box((0.0, 0.50, 0.30), (0.24, 0.26, 0.75), VINYL, bevel=0.03)
    c.rod((0.0, 0.62, 0.32), (0.0, 0.72, 0.30), 0.010, CHROME, 8)
    c.ball((0.0, 0.735, 0.297), (0.024, 0.03, 0.024), VINYL, 14)


def _seat(c: Carpenter, x: float, hide: Finish) -> None:
    c.box((x, 0.33, 0.06), (0.50, 0.15, 0.56), hide, (-0.06, 0, 0), 0.06)
    c.box((x, 0.72, -0.235), (0.50, 0.74, 0.15), hide, (-0.16, 0, 0), 0.07)
    for s in (-1, 1):
        c.box((x + s * 0.225, 0.68, -0.19), (0.075, 0.54, 0.15), hide, (-0.16, 0, 0), 0.035)
    c.box((x, 1.17, -0.325), (0.27, 0.18, 0.10), hide, (-0.14, 0, 0), 0.045)
    for s in (-1, 1):
        c.rod((x + s * 0.06, 1.04, -0.295), (x + s * 0.06, 1.12, -0.31), 0.008, CHROME, 8)


def _bench(c: Carpenter, hide: Finish) -> None:
    c.box((0, 0.36, -0.98), (1.40, 0.18, 0.50), hide, bevel=0.06)
    c.box((0, 0.70, -1.28), (1.40, 0.62, 0.15), hide, (-0.25, 0, 0), 0.06)
    for x in (-0.38, 0.38):
        c.box((x, 1.06, -1.385), (0.26, 0.13, 0.09), hide, (-0.22, 0, 0), 0.04)
    c.box((0, 0.985, -1.52), (1.46, 0.03, 0.32), VINYL)


def _bonnet(c: Carpenter, body: Finish) -> None:
    """Bonnet, wings and wipers before the screen, the boot behind."""

    def crown(x: np.ndarray, z: np.ndarray) -> np.ndarray:
        return np.asarray(
            -0.10 * x * x - 0.055 * (z / 0.6 + 1) ** 2 + 0.012 * np.exp(-(((np.abs(x) - 0.40) / 0.05) ** 2)),
            np.float64,
        )

    c.part(primitives.terrain(1.62, 1.20, crown, (26, 16)), body, (0, 0.93, 1.72))
    for s in (-1, 1):
        c.box((s * 0.83, 0.70, 1.70), (0.10, 0.36, 1.25), body, bevel=0.045)
    c.box((0, 0.93, 1.115), (1.56, 0.02, 0.10), VINYL)
    for x in (-0.05, 0.62):
        c.rod((x, 0.955, 1.10), (x - 0.52, 0.985, 1.055), 0.009, f.IRON, 6)
    c.box((0, 0.80, -1.95), (1.60, 0.30, 0.66), body, bevel=0.06)
