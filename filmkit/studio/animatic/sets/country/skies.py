"""No ground at all: a sea of clouds under the sky, and outer space with a planet's edge, its moon and stars.

Knows no wings. Whoever is there stands, or hangs, in the middle; what one comes to see lies behind.
"""

import math
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import Part, part_of
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.land.ground import smooth_normals
from filmkit.studio.animatic.props.land.heights import billows, heads, round_land, smoothed, value_noise
from filmkit.studio.animatic.props.land.land import Height
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import F32, Color, Discs, Mark, Material, Particles, Pattern, Set, Sky, Vec

MARKS = {
    "center": Mark((0.0, 0.0, 0.0)),
    "left": Mark((-0.9, 0.0, 0.0), 0.4),
    "right": Mark((0.9, 0.0, 0.0), -0.4),
    "work": Mark((0.0, 0.0, 0.2)),
    "far": Mark((-2.4, 0.0, -4.4)),
    "path-start": Mark((-4.6, 0.0, 0.0), math.pi / 2),
    "path-end": Mark((4.6, 0.0, 0.0), math.pi / 2),
    "view": Mark((-0.6, 0.0, 9.0), 0.0, 2.4),
    "look": Mark((0.6, 0.0, -16.0), 0.0, 2.2),
}
UP = {"look": Mark((0.6, 0.0, -16.0), 0.0, 5.4)}
"""Where one looks for what is in the sky, its floor a strip below."""
OVER_CLOUDS = ("above", "over", "sea of clouds", "plane", "airplane", "aerial")
"""Words by which clouds are looked down at."""
BLACK = Sky(
    (0.0010, 0.0012, 0.0020), (0.0012, 0.0016, 0.0030), (0.0016, 0.0022, 0.0045), (0.5, 0.48, 0.44),
    sun_spread=900.0, cloud_color=(0.0, 0.0, 0.0), stars=1.6,
)  # fmt: skip
AIRLESS = (
    "space", "orbit", "galaxy", "planet", "universe", "cosmos", "nebula", "asteroid", "starfield", "void",
    "milky way",
)  # fmt: skip
"""Words that lead out of the air."""
PUFFS = 7
"""Of vapour, before a tower."""
DEEP = (
    "nebula", "nebulae", "galaxy", "galaxies", "milky way", "supernova", "supernovae", "stardust",
    "starfield",
)  # fmt: skip
"""Far out, where no planet of ours is near."""
OURS = ("earth", "planet", "orbit", "moon", "mars", "jupiter", "saturn", "space station", "satellite")
GASES: tuple[Color, ...] = (
    (0.26, 0.030, 0.20),
    (0.030, 0.085, 0.32),
    (0.32, 0.085, 0.035),
    (0.020, 0.15, 0.19),
)
"""What clouds of stars are seen in: magenta, blue, orange, cyan."""
PLANET = 70.0
"""Metres from the middle of the planet to its edge."""
UNDER: Vec = (24.0, -74.0, -122.0)
"""Where its middle is: its edge is a low horizon, over which somebody stands out against the black."""
WHITE: Color = (0.70, 0.71, 0.73)
CLOUD = Material(0.05, 0.0, translucency=0.5)
HEADS = ((19.0, 5.2), (7.5, 2.4), (2.9, 0.95))
"""How far apart the heads of a floor of clouds are, metres, and how high; smaller ones sit on larger."""
ROOM = ((-13.0, 0.35, -6.0), (13.0, 24.0, 13.5))

CLEAR = (
    "clear", "clear sky", "clear blue sky", "blue sky", "azure sky", "cloudless", "blue skies", "clear skies",
)  # fmt: skip
"""Words of a sky without clouds."""


def skies(brief: SetBrief) -> Set:
    """Space where words lead out of the air; else clouds."""
    if brief.mentions(*AIRLESS, *DEEP):
        return _space(brief)
    clear = brief.mentions(*CLEAR) and not brief.mentions("cloud", "clouds", "cloudscape")
    return _open_air(brief) if clear or brief.words.strip().lower() == "sky" else _clouds(brief)


def _open_air(brief: SetBrief) -> Set:
    """Nothing but air, and land far below in its haze."""
    c = Carpenter()
    hill = billows(brief.seed % 9973, 150.0, 4)

    def height(x: F64, z: F64) -> F64:
        return np.asarray(70.0 * (hill(x, z) - 0.5) + 0.00005 * np.hypot(x, z) ** 2, np.float64)

    land = primitives.terrain(2400, 2400, height, (110, 110))
    away = np.clip(np.hypot(land.vertices[:, 0], land.vertices[:, 2]) / 1100.0, 0, 1)[:, None]
    high = np.clip(0.5 + land.vertices[:, 1:2] / 60.0, 0, 1)
    green = np.array((0.060, 0.100, 0.038)) * (1 - high) + np.array((0.130, 0.135, 0.070)) * high
    tint = green * (1 - away) + np.array((0.26, 0.36, 0.50)) * away
    tint = tint * (0.12 if brief.night else 1.0)
    c.part(
        land, Finish(tint.astype(np.float32), Material(0.1, 0.0, 0.0, Pattern.FOLIAGE, 0.05)), (0, -120, 0)
    )
    return Set("skies", c.done(), MARKS | UP, room=ROOM, ahead=0.12)


def _clouds(brief: SetBrief) -> Set:
    """Clouds from above: a floor of heads below the feet, towers of them behind."""
    c, chance = Carpenter(), brief.accidents()
    floor = round_land(_tops(brief.seed % 9973), 230.0)
    c.part(floor, Finish(_shaded(floor, 0.45), CLOUD))
    towers = _towers(chance)
    for at, size in towers:
        heap = _heaped(size, chance)
        c.part(heap, Finish(_shaded(heap, 0.25), CLOUD), at)
    marks = MARKS if brief.mentions(*OVER_CLOUDS) else MARKS | UP
    return Set("skies", c.done(), marks, room=ROOM, ahead=0.12, air=(_frayed(towers, brief.night),))


def _shaded(cloud: Part, most: float) -> F32:
    """White where a cloud faces up, blue and darker by as much as `most` where it falls away."""
    steep = np.clip(1.15 * (1.0 - cloud.normals[:, 1:2]), 0.0, 1.0) ** 0.8
    return np.asarray(np.array(WHITE) * (1.0 - most * steep * (1.25, 1.0, 0.72)), np.float32)


def _tops(seed: int) -> Height:
    """How high the tops of the clouds below are: heads on heads, low about the middle."""
    hill = billows(seed, 60.0, 2)
    rows = [(heads(seed + k, length), high) for k, (length, high) in enumerate(HEADS)]

    def at(x: F64, z: F64) -> F64:
        away = smoothed(3.0, 60.0, np.hypot(x, z))
        total = -3.4 + away * (9.0 * (hill(x, z) - 0.5) - 1.0)
        for head, high in rows:
            total = total + high * (0.40 + 0.60 * away) * head(x, z)
        return np.asarray(total, np.float64)

    return at


def _frayed(towers: list[tuple[Vec, Vec]], night: bool) -> Particles:
    """Vapour about the feet and before the heads, or they have the edges of stones; it drifts."""
    rows = [
        ((x + 0.9 * wide * math.sin(2.4 * k), y + (0.1 + 0.35 * k / PUFFS) * tall, z + deep), 0.42 * wide)
        for (x, y, z), (wide, tall, deep) in sorted(towers, key=lambda tower: tower[0][2])
        for k in range(PUFFS)
    ]
    center = np.array([at for at, _ in rows], np.float32)
    radius = np.array([size for _, size in rows], np.float32)
    color = np.tile(
        np.array((0.066, 0.075, 0.095) if night else (0.46, 0.48, 0.51), np.float32), (len(rows), 1)
    )

    def drifting(seconds: float) -> Discs:
        aside = np.array((0.35, 0.0, 0.0), np.float32) * np.float32(seconds)
        return Discs(center + aside, color, radius, 0.3)

    return drifting


def _towers(chance: np.random.Generator) -> list[tuple[Vec, Vec]]:
    """Where the towers of cloud stand, far off and all round, and their three half widths.

    Lower heaps lean on them.
    """
    found: list[tuple[Vec, Vec]] = []
    for k in range(9):
        a, reach = math.pi * (0.70 + 0.60 * k / 8), float(chance.uniform(85, 130))
        wide, tall = float(chance.uniform(14, 22)), float(chance.uniform(10, 30))
        x, z = reach * math.sin(a), reach * math.cos(a)
        found.append(((x, -4.0, z), (wide, tall, 0.7 * wide)))
        for side in (-1.0, 1.0):
            low = float(chance.uniform(0.35, 0.7))
            aside = side * wide * float(chance.uniform(0.7, 1.1))
            at = (x + aside, -4.0, z + float(chance.uniform(2.0, 8.0)))
            found.append((at, (0.8 * wide, low * tall, 0.6 * wide)))
    return found


def _heaped(size: Vec, chance: np.random.Generator) -> Part:
    """A heap of cloud: an egg on which heads sit, and smaller heads on those."""
    ball = primitives.sphere(1.0, 80)
    ways = ball.vertices.astype(np.float64)
    grown = np.full(len(ways), 0.74)
    for count, wide in ((16, 0.62), (70, 0.30), (260, 0.15)):
        middles = chance.normal(0, 1, (count, 3))
        middles /= np.linalg.norm(middles, axis=1, keepdims=True)
        square = 2.0 * (1.0 - ways @ middles.T) / (wide * chance.uniform(0.7, 1.2, count)) ** 2
        grown += 0.42 * wide * np.sqrt(np.clip(1.0 - square.min(axis=1), 0.0, 1.0))
    points = ways * grown[:, None] * np.array(size)
    seen = (ways[ball.triangles, 1] > -0.1).any(axis=1)  # its foot is under the floor
    return part_of(points, smooth_normals(points, ball), ball.triangles[seen])


def _space(brief: SetBrief) -> Set:
    """A planet's lit edge below and behind, a moon, a band of faint stars; rocks where they are named."""
    c, chance = Carpenter(), brief.accidents()
    if brief.mentions(*DEEP) and not brief.mentions(*OURS):
        c.part(*_gas(brief.seed % 9973))
        _stars(c, chance)
        return Set("skies", c.done(), MARKS, room=ROOM, ahead=0.12, sky=BLACK)
    other: tuple[Color, Color, Color] | None = None
    if brief.mentions("mars", "red planet"):
        other = ((0.34, 0.12, 0.05), (0.46, 0.20, 0.09), (0.25, 0.08, 0.04))
    elif brief.mentions("alien", "gas giant", "jupiter", "saturn"):
        other = ((0.42, 0.30, 0.18), (0.52, 0.42, 0.28), (0.30, 0.18, 0.10))
    c.part(*_globe(brief.seed % 9973, PLANET, other), UNDER, (-0.6, 1.2, 0.2))
    _air(c, (0.10, 0.32, 0.85) if other is None else (0.6, 0.36, 0.2))
    moon = primitives.sphere(6.0, 40)
    pale = 0.30 + 0.12 * billows(7, 2.2, 4)(
        moon.vertices[:, 0].astype(np.float64), moon.vertices[:, 1].astype(np.float64)
    )
    c.part(
        moon,
        Finish(np.repeat(pale[:, None], 3, 1).astype(np.float32), Material(0.1, 0.02)),
        (-46.0, 30.0, -120.0),
    )
    _stars(c, chance)
    if brief.mentions("asteroid", "asteroids", "meteor"):
        from_near = f.plain((0.14, 0.13, 0.12), 0.2, 0.05)
        for _ in range(26):
            at = (
                float(chance.uniform(-40, 40)),
                float(chance.uniform(-8, 18)),
                float(chance.uniform(-70, -8)),
            )
            c.ball(
                at,
                (
                    float(chance.uniform(0.4, 2.6)),
                    float(chance.uniform(0.4, 2.0)),
                    float(chance.uniform(0.4, 2.2)),
                ),
                from_near,
                10,
            )
    return Set("skies", c.done(), MARKS, room=ROOM, ahead=0.12, sky=BLACK)


def _air(c: Carpenter, hue: Color) -> None:
    """What shines round the planet's edge, as the middle of the place sees it."""
    (x, y, z), far = UNDER, math.dist(UNDER, (0.0, 0.0, 0.0))
    near = (PLANET / far) ** 2
    edge = PLANET * math.sqrt(1.0 - near)
    turn = (math.pi / 2 - math.asin(-y / far), math.atan2(-x, -z), 0.0)
    for k in range(3):
        halo = primitives.torus(edge + 0.2 + 0.5 * k, 0.30 + 0.22 * k, 120, 6)
        at = (x * (1.0 - near), y * (1.0 - near), z * (1.0 - near))
        c.part(halo, Finish(hue, f.glowing(hue, 0.55 / (1 + k)).material), at, turn)


def _stars(c: Carpenter, chance: np.random.Generator) -> None:
    """Stars all round, the most in a band."""
    stars = [f.glowing(hue, 2.0) for hue in ((1.0, 1.0, 1.0), (0.7, 0.82, 1.0), (1.0, 0.86, 0.66))]
    rows: list[list[Block]] = [[], [], []]
    for k in range(900):
        way = chance.normal(0, 1, 3)
        if k % 3:  # a band
            way[1] = way[1] * 0.16 + 0.5 * way[0]
        way = way / np.linalg.norm(way) * 300.0
        size = 0.16 + 0.5 * float(chance.random()) ** 6
        rows[k % 3].append(Block((float(way[0]), float(way[1]) + 10.0, float(way[2])), (size, size, size)))
    for blocks, glow in zip(rows, stars, strict=True):
        c.boxes(blocks, glow)


def _gas(seed: int) -> tuple[Part, Finish]:
    """Clouds of stars in their colours all round, behind the stars."""
    dome = primitives.sphere(320.0, 150)
    x, y, z = (dome.vertices[:, i].astype(np.float64) / 320.0 for i in range(3))
    a, b = 3.0 * x + 1.9 * z, 3.4 * y - 1.3 * z + 0.9 * x
    thick = smoothed(0.40, 0.78, billows(seed, 1.1, 5)(a, b)) + 0.5 * smoothed(
        0.50, 0.85, billows(seed + 1, 0.45, 4)(a, b)
    )
    hue = np.clip(billows(seed + 2, 1.3, 3)(a + 5.0, b - 3.0) * 5.0 - 1.0, 0.0, 2.999)
    gases = np.array(GASES)
    low, part = hue.astype(int), (hue % 1.0)[:, None]
    color = gases[low] * (1.0 - part) + gases[low + 1] * part
    tint = (color * thick[:, None] + np.array((0.004, 0.003, 0.009))).astype(np.float32)
    return replace(dome, triangles=dome.triangles[:, ::-1].copy()), Finish(
        tint, f.glowing((1, 1, 1), 1.6).material
    )


def _globe(seed: int, radius: float, other: tuple[Color, Color, Color] | None) -> tuple[Part, Finish]:
    """A planet: seas, land, ice at the poles and swirls of cloud; or bands of `other` colours."""
    ball = primitives.sphere(radius, 150)
    x, y, z = (ball.vertices[:, i].astype(np.float64) / radius for i in range(3))
    a, b = np.arctan2(x, z) * 2.2, y * 3.0
    land, cloud = billows(seed, 0.9, 5), billows(seed + 1, 0.7, 5)
    k = land(a + 9, b + 9)
    if other is None:
        sea, green, dry = (
            np.array(t) for t in ((0.008, 0.045, 0.15), (0.045, 0.095, 0.035), (0.26, 0.19, 0.10))
        )
        warm = smoothed(0.2, 0.6, np.abs(np.abs(y) - 0.35))[:, None]
        ground = green * warm + dry * (1 - warm)
        shore = smoothed(0.50, 0.53, k)[:, None]
        color = sea * (1 - shore) + ground * shore
        ice = smoothed(0.80, 0.90, np.abs(y))[:, None]
        color = color * (1 - ice) + 0.7 * ice
        veil = (
            0.85 * smoothed(0.54, 0.72, cloud(a * 1.3 + 2.0 * value_noise(seed + 2)(a, b), b * 2.0))[:, None]
        )
        color = color * (1 - veil) + 0.72 * veil
    else:
        one, two, three = (np.array(t) for t in other)
        band = (0.5 + 0.5 * np.sin(y * 22 + 3.0 * k))[:, None]
        color = one * band + two * (1 - band)
        spot = smoothed(0.55, 0.62, k)[:, None]
        color = color * (1 - 0.5 * spot) + three * 0.5 * spot
    tint: F32 = color.astype(np.float32)
    return ball, Finish(tint, Material(0.4, 0.06, rim=0.8))
