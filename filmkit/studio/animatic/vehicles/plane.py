"""Aeroplanes in the air: an airliner, and a small one with a propeller.

Knows no airfield. The origin is the middle of the body.
"""

import math

import numpy as np

from filmkit.studio.animatic.geometry.mesh import Part, placed
from filmkit.studio.animatic.geometry.primitives import cylinder, lathe, sphere
from filmkit.studio.animatic.geometry.transform import ORIGIN, placement
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.lofts import wing
from filmkit.studio.animatic.vehicles.vehicle import Shine, Turning, Vehicle, Way
from filmkit.studio.animatic.vehicles.wheels import disc_wheel
from filmkit.studio.animatic.world import Color, Material, Mesh, Vec

ALONG_X: Vec = (0.0, 0.0, -math.pi / 2)
RADIUS = 1.95
"""Metres of the body of an airliner."""
WHITE = Finish((0.58, 0.58, 0.57), Material(0.85, 0.4, reflect=0.18, rim=0.3))
METAL = Finish((0.36, 0.37, 0.38), Material(0.8, 0.5, reflect=0.35, metal=0.5))
STANCE = 4.15
"""Metres from the middle of an airliner's body down to the ground it stands on."""


def plane(words: str, seed: int, lit: bool) -> Vehicle:
    """The aeroplane some words speak of."""
    small = paint.says(
        words,
        "propeller",
        "small",
        "biplane",
        "old",
        "vintage",
        "light",
        "bush",
        "glider",
        "seaplane",
        "cessna",
    )
    return _small(words, lit) if small else _airliner(words, lit)


def _body(
    c: Carpenter,
    profile: list[tuple[float, float]],
    nose: float,
    droop: float,
    finish: Finish,
    stripe: Color,
    band: tuple[float, float],
) -> None:
    """A round body along x; the tail is drawn up, and a stripe runs along it."""
    tube = placed(lathe(profile, 40), placement((0, 0, 0), ALONG_X))
    v = tube.vertices.astype(np.float64)
    low = v[:, 0].min()
    lift = np.clip((0.30 * low - v[:, 0]) / (-0.7 * low), 0, 1) ** 1.6
    v[:, 1] += droop * lift
    ahead = np.clip((v[:, 0] - nose + 2.6) / 2.6, 0, 1)
    v[:, 1] -= 0.16 * ahead**2 * droop
    line = np.clip((band[1] - np.abs(tube.vertices[:, 1:2] - band[0])) / 0.02, 0, 1)
    color = np.asarray(finish.color) * (1 - line) + np.asarray(stripe) * line
    c.part(
        Part(v.astype(np.float32), tube.normals, tube.triangles),
        Finish(color.astype(np.float32), finish.material),
    )


def _airliner(words: str, lit: bool) -> Vehicle:
    named = paint.colors_in(words)
    accent = next((n for n in named if n != paint.COLORS["white"]), (0.025, 0.075, 0.19))
    c = Carpenter()
    r, nose, tail = RADIUS, 17.5, -18.5
    profile = [(0.0, tail), (0.25, tail + 0.1), (0.75, tail + 2.5), (1.45, tail + 6.5), (r, tail + 11.5)]
    profile += [(r, y) for y in np.linspace(tail + 13, nose - 5.4, 14)]
    profile += [(r * math.sqrt(max(1 - (k / 10) ** 2.1, 0.0)), nose - 5.2 + 5.2 * k / 10) for k in range(11)]
    _body(c, profile, nose, 1.7, WHITE, accent, (-0.22, 0.13))
    glow = f.glowing(paint.CABIN, 2.0) if lit else paint.GLASS
    for s in (-1.0, 1.0):
        _side(c, s, glow, accent)
    c.part(
        wing((-11.6, 1.6, 0.0), (-18.0, 8.4, 0.0), (6.4, 2.2), 0.10, upright=True),
        Finish(accent, WHITE.material),
    )
    _cockpit(c, nose)
    for s, color in ((-1.0, (1.0, 0.03, 0.02)), (1.0, (0.03, 1.0, 0.25))):
        c.ball((-5.6, 0.60, s * 17.1), 0.16, f.glowing(color, 9.0 if lit else 1.2), 10)
    c.ball((tail + 0.2, 1.75, 0), 0.14, f.glowing((1.0, 1.0, 1.0), 9.0 if lit else 0.8), 10)
    fans = tuple(
        Turning(_fan(1.02), (3.9, -2.15, s * 5.7), 1e9, spin=21.0, axis=math.pi / 2) for s in (-1.0, 1.0)
    )
    beam = (20.0, 18.5, 16.0)
    shines = (
        tuple(Shine((4.0, -1.0, s * 2.6), beam, 40.0, (0.97, -0.22, 0.0), 0.92) for s in (-1.0, 1.0))
        if lit
        else ()
    )
    return Vehicle(
        "plane",
        (34.8, 11.9, 36.0),
        Way.AIR,
        c.done(),
        fans,
        shines,
        75.0,
        wheels_down=_undercarriage(),
        stance=STANCE,
    )


def _side(c: Carpenter, s: float, glow: Finish, accent: Vec) -> None:
    """Windows, doors, wing, tailplane and engine of one side, -1 or 1."""
    z = math.sqrt(RADIUS**2 - 0.42**2)
    c.boxes(
        [
            Block((-10.0 + 0.56 * k, 0.42, s * (z + 0.005)), (0.24, 0.34, 0.02))
            for k in range(41)
            if k not in (6, 20, 21, 36)
        ],
        glow,
    )
    c.boxes(
        [Block((x, 0.05, s * (RADIUS + 0.002)), (0.92, 1.75, 0.015)) for x in (13.2, -11.6)],
        paint.enamel((0.50, 0.50, 0.50)),
    )
    c.part(wing((3.6, -1.05, s * 1.5), (-5.4, 0.55, s * 17.0), (7.2, 1.7), 0.115), METAL)
    c.part(
        wing((-6.6 + 1.3, 0.55, s * 17.0), (-6.9, 2.2, s * 17.5), (1.5, 0.6), 0.08),
        Finish(accent, WHITE.material),
    )
    c.part(wing((-13.2, 1.15, s * 0.9), (-17.0, 1.75, s * 6.4), (4.0, 1.4), 0.09), METAL)
    _engine(c, (1.6, -2.15, s * 5.7), accent)


def _undercarriage() -> Mesh:
    """Two wheels under the nose, two legs of four under the wings."""
    c = Carpenter()
    for x, z, reach, r in ((13.4, 0.0, 0.34, 0.48), (-1.6, 3.5, 0.52, 0.66), (-1.6, -3.5, 0.52, 0.66)):
        axle = r - STANCE
        c.rod((x, axle, z), (x + 0.25, -1.2, z), 0.17, paint.CHROME, 10)
        c.rod((x, axle + 0.7, z), (x - 1.5, -1.4, z), 0.09, paint.ALLOY, 8)
        for back in (0.0,) if z == 0.0 else (-0.8, 0.8):
            for s in (-1.0, 1.0):
                c.tilted(disc_wheel(r, 0.38, paint.ALLOY, s), (x + back, axle, z + s * reach), ORIGIN)
    return c.done()


def _engine(c: Carpenter, at: Vec, accent: Color) -> None:
    shell_ = Finish((0.55, 0.55, 0.54), Material(0.85, 0.4, reflect=0.2))
    cowl = [
        (1.0, -2.2),
        (1.18, -1.4),
        (1.30, 0.2),
        (1.30, 1.6),
        (1.22, 2.3),
        (1.12, 2.42),
        (1.06, 2.3),
        (1.02, 1.6),
    ]
    c.part(lathe(cowl, 32), shell_, at, ALONG_X)
    c.part(lathe([(1.23, 2.28), (1.13, 2.43), (1.06, 2.3)], 32), paint.CHROME, at, ALONG_X)
    c.part(lathe([(0.62, -3.4), (0.82, -2.2), (0.95, -1.9)], 24), paint.ALLOY, at, ALONG_X)
    c.part(lathe([(0.0, -4.1), (0.3, -3.6), (0.5, -3.0)], 20), paint.UNDER, at, ALONG_X)
    c.part(
        wing(
            (at[0] + 1.6, at[1] + 1.0, at[2]),
            (at[0] - 1.4, at[1] + 2.0, at[2]),
            (4.4, 2.6),
            0.10,
            upright=True,
        ),
        shell_,
    )
    c.part(cylinder(1.02, 0.05, 28), paint.UNDER, (at[0] + 1.4, at[1], at[2]), ALONG_X)


def _fan(radius: float) -> Mesh:
    c = Carpenter()
    for k in range(18):
        a = 2 * math.pi * k / 18
        c.box(
            (0.58 * radius * math.cos(a), 0.58 * radius * math.sin(a), 0),
            (0.8 * radius, 0.16, 0.03),
            paint.ALLOY,
            (0.5, 0, a),
        )
    c.part(sphere((0.22, 0.22, 0.42), 16), paint.UNDER, (0, 0, 0.1))
    return c.done()


def _cockpit(c: Carpenter, nose: float) -> None:
    """Panes laid on the curve of the nose."""
    for s in (-1.0, 1.0):
        for x, r, angle, wide in (
            (nose - 1.75, 1.49, 0.30, 0.72),
            (nose - 2.05, 1.58, 0.82, 0.62),
            (nose - 2.75, 1.75, 1.08, 0.55),
        ):
            at = (x, r * math.cos(angle) - 0.03, s * r * math.sin(angle))
            c.box(
                at,
                (0.62, 0.06, wide),
                paint.GLASS,
                (s * angle, -s * 0.35 * (angle > 0.5), -0.52 + 0.2 * (angle > 0.9)),
                bevel=0.025,
            )


def _small(words: str, lit: bool) -> Vehicle:
    named = paint.colors_in(words)
    color: Color = named[0] if named else (0.50, 0.085, 0.030)
    cream = Finish((0.56, 0.52, 0.43), Material(0.75, 0.35, reflect=0.12, rim=0.3))
    coat = Finish(color, Material(0.75, 0.35, reflect=0.12, rim=0.3))
    c = Carpenter()
    profile = [
        (0.0, -4.3),
        (0.10, -4.25),
        (0.20, -3.4),
        (0.36, -2.2),
        (0.60, -0.8),
        (0.70, 0.3),
        (0.68, 1.4),
        (0.62, 2.3),
        (0.52, 2.75),
        (0.30, 2.95),
        (0.0, 3.0),
    ]
    _body(c, profile, 3.0, 0.35, coat, (0.56, 0.52, 0.43), (0.02, 0.07))
    for s in (-1.0, 1.0):
        c.part(wing((1.35, 0.98, s * 0.02), (1.20, 1.12, s * 5.2), (1.55, 1.15), 0.13), cream)
        c.part(wing((-3.25, 0.28, s * 0.1), (-3.45, 0.30, s * 1.75), (1.0, 0.65), 0.09), cream)
        c.rod((0.6, -0.35, s * 0.55), (0.7, 1.0, s * 2.5), 0.045, coat, 8)
        c.tube([(0.9, -0.45, s * 0.3), (0.95, -1.05, s * 1.0)], 0.05, coat, 8)
        c.tilted(disc_wheel(0.28, 0.16, paint.ALLOY, s), (0.95, -1.10, s * 1.05), ORIGIN)
        c.box((0.10, 0.70, s * 0.52), (1.55, 0.44, 0.03), paint.GLASS, (s * -0.18, 0, 0), bevel=0.012)
        c.boxes([Block((x, 0.70, s * 0.535), (0.06, 0.46, 0.03)) for x in (0.88, 0.05, -0.68)], coat)
    c.box((1.05, 0.68, 0), (0.05, 0.52, 0.98), paint.GLASS, (0, 0, 0.55), bevel=0.02)
    c.box((0.0, 0.95, 0), (1.9, 0.14, 1.02), cream, bevel=0.06)
    c.part(wing((-3.05, 0.30, 0.0), (-3.75, 1.75, 0.0), (1.25, 0.65), 0.09, upright=True), coat)
    c.part(
        lathe([(0.0, 0.42), (0.10, 0.36), (0.19, 0.15), (0.20, 0.0)], 20),
        paint.CHROME,
        (2.95, 0.0, 0),
        ALONG_X,
    )
    c.ball((-4.2, 0.05, 0), 0.10, paint.TYRE, 10)
    for s, light in ((-1.0, (1.0, 0.03, 0.02)), (1.0, (0.03, 1.0, 0.25))):
        c.ball((0.9, 1.13, s * 5.22), 0.06, f.glowing(light, 8.0 if lit else 1.0), 10)
    propeller = Turning(_propeller(), (3.06, 0.0, 0.0), 1e9, spin=47.0, axis=math.pi / 2)
    return Vehicle("plane", (10.4, 2.9, 7.4), Way.AIR, c.done(), (propeller,), (), 45.0, stance=1.4)


def _propeller() -> Mesh:
    """Two blades."""
    c = Carpenter()
    for k in range(2):
        c.box(
            (0.0, 0.52 * (1 if k else -1), 0),
            (0.13, 1.0, 0.03),
            f.DARK_OAK,
            (0.0, 0.5 if k else -0.5, 0),
            bevel=0.012,
        )
    return c.done()
