"""What hands hold, each built round its grip.

Knows no hands and no figures. The origin is where the hand closes and the axes are the hand's, as
`Posed.right_grip` gives them: +z out at the thumb, +y back along the hand (up, when the arm hangs),
+x their cross. So every prop is put with one matrix and nothing floats.
"""

import math
from collections.abc import Callable, Mapping

import numpy as np

from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part, joined, part_of
from filmkit.studio.animatic.geometry.primitives import (
    box,
    cylinder,
    extruded,
    grid_triangles,
    lathe,
    sphere,
    tube,
)
from filmkit.studio.animatic.geometry.transform import F64, framed, placement
from filmkit.studio.animatic.props.in_hand import instruments
from filmkit.studio.animatic.props.in_hand.handtools import HANDTOOLS
from filmkit.studio.animatic.props.in_hand.orchestra import violin_bow
from filmkit.studio.animatic.props.in_hand.rackets import BATS
from filmkit.studio.animatic.props.in_hand.tools import TOOLS
from filmkit.studio.animatic.props.making import finishes
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern

LEATHER = Material(gloss=0.5, specular=0.25, rim=0.4)
CLOTH = Material(gloss=0.15, specular=0.05, pattern=Pattern.FABRIC, rim=0.8)
SILK = Material(gloss=0.4, specular=0.12, pattern=Pattern.FABRIC, rim=0.8, translucency=0.6)
GRIP: Color = (0.020, 0.018, 0.018)
ALONG = framed(np.array([1.0, 0, 0]), np.array([0, 0, 1.0]), np.array([0, -1.0, 0]), (0, 0, 0))
"""Turns what stands along +y to lie along +z."""


def along(z: float) -> F64:
    """A standing form laid along +z, starting there."""
    matrix = ALONG.copy()
    matrix[2, 3] = z
    return matrix


def suitcase(color: Color = (0.20, 0.095, 0.045)) -> Mesh:
    """A travelling case that hangs from its handle."""
    made = MeshBuilder()
    dark = (color[0] * 0.45, color[1] * 0.45, color[2] * 0.45)
    made.add(box((0.17, 0.40, 0.56), 0.022), color, LEATHER, placement((0, -0.262, 0)))
    for y in (-0.12, -0.405):
        made.add(box((0.176, 0.022, 0.566), 0.006), dark, LEATHER, placement((0, y, 0)))
    for z in (-0.262, 0.262):
        for y in (-0.082, -0.442):
            made.add(box((0.178, 0.052, 0.052), 0.016), dark, LEATHER, placement((0, y, z)))
    for z in (-0.15, 0.15):
        made.add(box((0.030, 0.034, 0.040), 0.005), *finishes.BRASS, placement((0.080, -0.118, z)))
    handle = [
        (0, -0.062, -0.085),
        (0, -0.018, -0.078),
        (0, 0, -0.050),
        (0, 0, 0.050),
        (0, -0.018, 0.078),
        (0, -0.062, 0.085),
    ]
    return made.add(tube(handle, 0.0115, 10), dark, LEATHER).build()


def bag(color: Color = (0.26, 0.20, 0.13)) -> Mesh:
    """A soft bag with two loops."""
    made = MeshBuilder()
    body = sphere((0.085, 0.165, 0.185), 28)
    square = (
        np.sign(body.vertices) * np.abs(body.vertices / (0.085, 0.165, 0.185)) ** 0.7 * (0.085, 0.165, 0.185)
    )
    made.add(part_of(square, body.normals, body.triangles), color, CLOTH, placement((0, -0.36, 0)))
    for x in (-0.035, 0.035):
        loop = [
            (x, -0.24, -0.09),
            (x * 0.6, -0.10, -0.055),
            (0, 0, -0.02),
            (0, 0, 0.02),
            (x * 0.6, -0.10, 0.055),
            (x, -0.24, 0.09),
        ]
        made.add(tube(loop, 0.008, 8), (color[0] * 0.6, color[1] * 0.6, color[2] * 0.6), LEATHER)
    return made.build()


def knife(color: Color = GRIP) -> Mesh:
    """A cook's knife: the blade ahead at the thumb, its edge towards -y."""
    made = MeshBuilder()
    spine = [(0.060, 0.012), (0.130, 0.012), (0.190, 0.008), (0.235, -0.006), (0.262, -0.026)]
    edge = [(0.060, -0.034), (0.120, -0.035), (0.180, -0.034), (0.230, -0.031), (0.263, -0.027)]
    made.add(_blade(spine, edge), *finishes.BRIGHT_STEEL)
    made.add(box((0.017, 0.030, 0.022), 0.004), *finishes.STEEL, placement((0, -0.003, 0.062)))
    handle = lathe(
        [
            (0, 0),
            (0.0125, 0.002),
            (0.0150, 0.03),
            (0.0128, 0.07),
            (0.0145, 0.112),
            (0.011, 0.118),
            (0, 0.119),
        ],
        16,
    )
    flat = part_of(handle.vertices * (0.75, 1, 1), handle.normals / (0.75, 1, 1), handle.triangles)
    made.add(flat, color, Material(gloss=0.7, specular=0.4, rim=0.3), along(-0.062))
    for z in (-0.035, 0.0, 0.035):
        made.add(sphere((0.0118, 0.003, 0.003), 8), *finishes.BRASS, placement((0, 0, z)))
    return made.build()


def _blade(spine: list[tuple[float, float]], edge: list[tuple[float, float]]) -> Part:
    """A wedge between a thick back and a sharp edge, given as (z, y)."""
    sides = []
    for side in (-1.0, 1.0):
        thick = np.linspace(0.0014, 0.0005, len(spine))
        back = np.array([(side * t, y, z) for t, (z, y) in zip(thick, spine, strict=True)])
        front = np.array([(0.0, y, z) for z, y in edge])
        points = np.stack([back, front], 1).reshape(-1, 3)
        normals = np.broadcast_to((side, -0.03, 0.0), points.shape)
        sides.append(part_of(points, normals, grid_triangles(len(spine) - 1, 1)))
    return joined(sides)


def spoon(color: Color = (0.46, 0.30, 0.16)) -> Mesh:
    """A wooden spoon, its bowl ahead at the thumb."""
    return _spoon(color, 1.0)


def ladle(color: Color = (0.46, 0.30, 0.16)) -> Mesh:
    """A wooden spoon held to stir: its bowl below the hand."""
    return _spoon(color, -1.0)


def _spoon(color: Color, way: float) -> Mesh:
    made = MeshBuilder()
    wood = finishes.OAK.material
    made.add(
        tube([(0, 0, -0.09 * way), (0, 0, 0.02 * way), (0, 0, 0.13 * way)], (0.0062, 0.0055, 0.0050), 10),
        color,
        wood,
    )
    return made.add(sphere((0.021, 0.007, 0.030), 18), color, wood, placement((0, 0, 0.152 * way))).build()


def cigarette(color: Color = (0.62, 0.60, 0.55)) -> Mesh:
    """A thin white roll out at the thumb, its brown end at the fingers and its ember ahead."""
    made = MeshBuilder()
    for start, stop, paint in (
        (0.100, 0.112, (0.85, 0.10, 0.02)),
        (0.030, 0.100, color),
        (0.0, 0.030, (0.42, 0.22, 0.08)),
    ):
        made.add(tube([(0, 0, start), (0, 0, stop)], 0.0075, 10), paint, CLOTH)
    return made.build()


def umbrella(color: Color = (0.030, 0.032, 0.040)) -> Mesh:
    """Open, the shaft up along +z, a crook below the hand."""
    made = MeshBuilder()
    made.add(tube([(0, 0, -0.10), (0, 0, 0.30), (0, 0, 0.86)], 0.0055, 8), *finishes.DARK_OAK)
    crook = [
        (0, 0.035 - 0.035 * math.cos(a), -0.10 - 0.035 * math.sin(a)) for a in np.linspace(0, math.pi, 9)
    ]
    made.add(tube(crook, 0.0085, 8), *finishes.DARK_OAK)
    canopy, radius, rise = 8, 0.56, 0.24
    made.add(_canopy(canopy, radius, rise, 0.82), color, SILK)
    for k in range(canopy):
        a = math.tau * k / canopy
        rib = [_dome(a, t, canopy, radius, rise, 0.82 - 0.006) for t in np.linspace(0.0, 1.0, 6)]
        stay = [(0.0, 0.0, 0.56), _dome(a, 0.5, canopy, radius, rise, 0.814)]
        made.add(tube(rib, 0.0022, 5), *finishes.IRON).add(tube(stay, 0.0018, 5), *finishes.IRON)
    return made.build()


def _dome(
    a: float, t: float, ribs: int, radius: float, rise: float, top: float
) -> tuple[float, float, float]:
    """A point of the canopy: `t` 0 at the top, 1 at the rim; cloth sags between ribs."""
    between = abs(math.sin(a * ribs / 2))
    r = radius * t * (1 - 0.075 * between * t)
    return r * math.cos(a), r * math.sin(a), top - rise * t**2 * (1 - 0.10 * between)


def _canopy(ribs: int, radius: float, rise: float, top: float) -> Part:
    columns, rows = ribs * 6, 10
    angles, steps = np.linspace(0, math.tau, columns + 1), np.linspace(0.0, 1.0, rows + 1)
    points = np.array([_dome(a, t, ribs, radius, rise, top) for t in steps for a in angles])
    up = np.column_stack([points[:, :2] * 2 * rise / radius**2, np.full(len(points), 1.0)])
    over = part_of(points, up, grid_triangles(rows, columns))
    return joined([over, part_of(points - (0, 0, 0.003), -up, over.triangles)])


def cup(color: Color = (0.80, 0.78, 0.74)) -> Mesh:
    """A cup the hand closes round, upright along +z: white, as it stands on a table."""
    outside = [(0, 0), (0.028, 0), (0.036, 0.012), (0.041, 0.104), (0.038, 0.104), (0.033, 0.016), (0, 0.012)]
    coffee = cylinder(0.0375, 0.002, 20)
    made = MeshBuilder().add(lathe(outside, 28), color, finishes.CHINA.material, along(-0.048))
    handle = [(0.034, 0, 0.034), (0.062, 0, 0.036), (0.072, 0, 0.010), (0.062, 0, -0.018), (0.034, 0, -0.024)]
    made.add(tube(handle, 0.0065, 10), color, finishes.CHINA.material)
    return made.add(coffee, (0.045, 0.022, 0.010), Material(gloss=0.9, specular=0.5), along(0.040)).build()


def coffee_pot(color: Color = (0.30, 0.31, 0.33)) -> Mesh:
    """A pot by its handle: body and spout at +x, upright along +z."""
    profile = [(0, 0), (0.058, 0), (0.066, 0.012), (0.060, 0.075), (0.044, 0.130), (0.047, 0.142), (0, 0.148)]
    made = MeshBuilder().add(
        lathe(profile, 32), color, finishes.STEEL.material, placement((0.082, 0, 0)) @ along(-0.075)
    )
    made.add(sphere((0.010, 0.010, 0.012), 12), GRIP, LEATHER, placement((0.082, 0, 0.084)))
    spout = tube([(0.135, 0, -0.02), (0.158, 0, 0.015), (0.172, 0, 0.058)], [0.016, 0.011, 0.008], 12)
    made.add(spout, color, finishes.STEEL.material)
    handle = [(0.034, 0, 0.050), (0.004, 0, 0.052), (0, 0, 0.030), (0, 0, -0.035), (0.020, 0, -0.050)]
    return made.add(tube(handle, 0.009, 10), GRIP, LEATHER).build()


def phone(color: Color = (0.015, 0.015, 0.017)) -> Mesh:
    """A telephone upright along the fingers, its glowing face away from the palm."""
    made = MeshBuilder().add(box((0.009, 0.150, 0.074), 0.004), color, Material(gloss=0.8, specular=0.5))
    screen = Material(gloss=0.9, specular=0.3, emission=1.2)
    return made.add(box((0.001, 0.138, 0.066)), (0.55, 0.68, 0.85), screen, placement((0.0048, 0, 0))).build()


def book(color: Color = (0.16, 0.035, 0.030)) -> Mesh:
    """A closed book, its spine in the hand."""
    made = MeshBuilder()
    cover = [(0.0, -0.012), (0.145, -0.012), (0.145, 0.012), (0.0, 0.012)]
    made.add(extruded(cover, 0.21), color, LEATHER, placement((0, 0, 0), (0, 0, -math.pi / 2)))
    pages = box((0.019, 0.140, 0.202))
    return made.add(pages, *finishes.PAPER, placement((0, -0.0765, 0))).build()


def ring_box() -> Mesh:
    """An open box with a ring in it, upright along the thumb."""
    c, velvet = Carpenter(), finishes.plain((0.20, 0.012, 0.03), 0.2, 0.05)
    c.box((0, 0, 0.0), (0.075, 0.075, 0.045), velvet, bevel=0.006)
    c.box((0.038, 0, 0.050), (0.012, 0.075, 0.070), velvet, bevel=0.004)
    c.rod((0, 0.0, 0.030), (0, 0.006, 0.030), 0.016, finishes.BRASS, 16)
    c.ball((0, 0.0, 0.050), 0.010, finishes.glowing((0.9, 0.95, 1.0), 2.5), 8)
    return c.done()


def flashlight() -> Mesh:
    """Its lamp at the thumb's end, lit."""
    c, dark = Carpenter(), finishes.plain((0.018, 0.018, 0.020), 0.6, 0.3)
    c.rod((0, 0, -0.08), (0, 0, 0.10), 0.021, dark, 14)
    c.rod((0, 0, 0.10), (0, 0, 0.155), 0.036, dark, 18)
    c.rod((0, 0, 0.156), (0, 0, 0.162), 0.033, finishes.glowing((1.0, 0.92, 0.70), 14.0), 18)
    return c.done()


def watering_can() -> Mesh:
    """Held by the handle over it, its spout ahead of the palm, water falling from the rose."""
    c = Carpenter()
    green = finishes.plain((0.045, 0.26, 0.16), 0.6, 0.3)
    c.rod((0, 0, -0.30), (0, 0, -0.08), 0.095, green, 20)
    c.tube(
        [(0, -0.09, -0.10), (0, -0.07, 0.0), (0, 0.0, 0.015), (0, 0.07, -0.02), (0, 0.09, -0.10)],
        0.012,
        green,
    )
    c.tube(
        [(-0.05, -0.05, -0.26), (-0.17, -0.17, -0.14), (-0.26, -0.26, -0.02)], (0.024, 0.016, 0.014), green
    )
    c.ball((-0.27, -0.27, -0.01), 0.040, green)
    drop = finishes.plain((0.62, 0.74, 0.82), 0.9, 0.6)
    for i in range(12):
        a, far = math.tau * i / 12, 0.03 + 0.02 * (i % 3)
        x, y = -0.30 + far * math.cos(a), -0.30 + far * math.sin(a)
        c.tube([(x, y, 0.0), (x - 0.08, y - 0.08, -0.10), (x - 0.12, y - 0.12, -0.42)], 0.0045, drop, 5)
    return c.done()


def lipstick() -> Mesh:
    """A red stick in its golden case, turned out."""
    c = Carpenter()
    c.rod((0, 0, -0.045), (0, 0, 0.030), 0.014, finishes.BRASS, 12)
    c.rod((0, 0, 0.030), (0, 0, 0.085), 0.012, finishes.plain((0.46, 0.012, 0.030), 0.6, 0.3), 12)
    return c.done()


def wand() -> Mesh:
    """A black stick with a bright tip, as wizards and conjurers have."""
    c = Carpenter()
    c.rod((0, 0, -0.07), (0, 0, 0.34), 0.011, finishes.plain((0.016, 0.014, 0.016), 0.7, 0.4), 10)
    c.rod((0, 0, 0.34), (0, 0, 0.40), 0.012, finishes.glowing((1.0, 0.92, 0.75), 5.0), 10)
    return c.done()


def cue() -> Mesh:
    """A billiard cue, thin end ahead of the thumb."""
    c = Carpenter()
    c.tube([(0, 0, -0.35), (0, 0, 1.05)], (0.017, 0.008), finishes.plain((0.42, 0.22, 0.08), 0.6, 0.3), 10)
    c.rod((0, 0, 1.05), (0, 0, 1.06), 0.008, finishes.plain((0.05, 0.2, 0.5), 0.2, 0.1), 10)
    return c.done()


def beer() -> Mesh:
    """A glass of beer with a head of foam."""
    c = Carpenter()
    c.rod((0, 0, -0.07), (0, 0, 0.07), 0.040, finishes.plain((0.62, 0.34, 0.03), 0.9, 0.5), 18)
    c.rod((0, 0, 0.07), (0, 0, 0.095), 0.042, finishes.plain((0.74, 0.74, 0.72), 0.5, 0.25), 18)
    return c.done()


def slice_of_melon() -> Mesh:
    """A half round of red flesh on a green rind."""
    c = Carpenter()
    outline = [(0.13 * math.cos(math.pi * i / 16), -0.13 * math.sin(math.pi * i / 16)) for i in range(17)]
    inner = [(0.88 * x, 0.88 * y) for x, y in outline]
    c.part(
        extruded(outline, 0.030), finishes.plain((0.05, 0.25, 0.04)), (0, 0, 0.06), (0.0, math.pi / 2, 0.0)
    )
    c.part(
        extruded(inner, 0.036),
        finishes.plain((0.60, 0.04, 0.05), 0.6),
        (0, 0.004, 0.06),
        (0.0, math.pi / 2, 0.0),
    )
    return c.done()


def throwing_hammer() -> Mesh:
    """A heavy ball on a wire that the fist has by its grip, flung out."""
    c = Carpenter()
    c.rod((0, 0, 0.03), (0, 0, 0.88), 0.006, finishes.STEEL)
    c.rod((-0.06, 0, 0.0), (0.06, 0, 0.0), 0.014, finishes.IRON, 8)
    c.ball((0, 0, 0.96), (0.10, 0.10, 0.10), finishes.IRON)
    return c.done()


HELD: Mapping[str, Callable[[], Mesh]] = {
    "suitcase": suitcase,
    "bag": bag,
    "knife": knife,
    "spoon": spoon,
    "ladle": ladle,
    "umbrella": umbrella,
    "cup": cup,
    "coffee pot": coffee_pot,
    "cigarette": cigarette,
    "lipstick": lipstick,
    "phone": phone,
    "book": book,
    "guitar": instruments.guitar,
    "electric guitar": instruments.electric_guitar,
    "wheel": instruments.wheel,
    "pen": instruments.pen,
    "bottle": instruments.bottle,
    "violin bow": violin_bow,
    "flashlight": flashlight,
    "ring": ring_box,
    "watering can": watering_can,
    "wand": wand,
    "cue": cue,
    "throwing hammer": throwing_hammer,
    "beer": beer,
    "melon": slice_of_melon,
    **TOOLS,
    **HANDTOOLS,
    **BATS,
}
"""By the names that `figures.verbs` uses."""
