"""What light does to points: ambient, key and lamps, reflections, haze.

Knows no triangles. Light that reaches a point is summed in two parts, diffuse and shine.
"""

import math

import numpy as np

from filmkit.studio.animatic.render.batch import (
    DIFFUSE,
    DISTANCE,
    GLOSSINESS,
    GLOSSY,
    HALF,
    NIL,
    NORMAL,
    ONE,
    OPEN,
    OUT,
    PLACE,
    POWER,
    REACHED,
    SHINE,
    SPECULAR,
    STRENGTH,
    TINY,
    TOWARDS,
    TRANSLUCENT,
    Y,
    Z,
    ease,
    quick_exp,
)
from filmkit.studio.animatic.render.kernel import inlined, step
from filmkit.studio.animatic.render.noise import smooth
from filmkit.studio.animatic.render.scene import F64, Haze, Light
from filmkit.studio.animatic.render.sky import Rgb
from filmkit.studio.animatic.world import F32, Vec

F = np.float32
"""Short, since it stands before every number: one in double precision would make all of them so."""
WRAP, WRAP_THROUGH = F(0.12), F(0.20)
"""Cosine by which the key reaches round an edge; what more, in red, of what lets light through."""


@step
def begin_light(count: int, values: F32, light: Light) -> None:
    """What comes from all sides; and how each point shines."""
    low_r, low_g, low_b = F(light.ground[0]), F(light.ground[1]), F(light.ground[2])
    high_r, high_g, high_b = F(light.ambient[0]), F(light.ambient[1]), F(light.ambient[2])
    for n in range(count):
        side = values[NORMAL + Y + n] * HALF + HALF
        openness = values[OPEN + n]
        values[DIFFUSE + n] = (low_r + (high_r - low_r) * side) * openness
        values[DIFFUSE + Y + n] = (low_g + (high_g - low_g) * side) * openness
        values[DIFFUSE + Z + n] = (low_b + (high_b - low_b) * side) * openness
        values[SHINE + n] = NIL
        values[SHINE + Y + n] = NIL
        values[SHINE + Z + n] = NIL
        gloss = values[GLOSSY + n]
        glossiness = values[GLOSSINESS + n] * gloss
        power = F(2.0) + glossiness * glossiness * F(900.0)
        values[POWER + n] = power
        values[STRENGTH + n] = (power + F(8.0)) * F(0.04) * values[SPECULAR + n] * gloss


@inlined
def _highlight(values: F32, n: int, lx: np.float32, ly: np.float32, lz: np.float32) -> np.float32:
    """Of a light at l. exp stands in for pow: as round, cheaper."""
    hx = values[TOWARDS + n] + lx
    hy = values[TOWARDS + Y + n] + ly
    hz = values[TOWARDS + Z + n] + lz
    nx = values[NORMAL + n]
    ny = values[NORMAL + Y + n]
    nz = values[NORMAL + Z + n]
    h = ONE / np.sqrt(hx * hx + hy * hy + hz * hz + TINY)
    x = values[POWER + n] * (min(max(NIL, (nx * hx + ny * hy + nz * hz) * h), ONE) - ONE)
    return quick_exp(x) * values[STRENGTH + n]


@step
def add_key(count: int, values: F32, light: Light) -> None:
    """The key, wrapped a little round the edge, redder where skin lets it through."""
    lx, ly, lz = F(light.key[0]), F(light.key[1]), F(light.key[2])
    r, g, b = F(light.key_color[0]), F(light.key_color[1]), F(light.key_color[2])
    for n in range(count):
        facing = values[NORMAL + n] * lx + values[NORMAL + Y + n] * ly + values[NORMAL + Z + n] * lz
        through = values[TRANSLUCENT + n]
        wrap_r = WRAP + WRAP_THROUGH * through
        wrap_g = WRAP + F(0.10) * through
        wrap_b = WRAP + F(0.06) * through
        reached = values[REACHED + n]
        values[DIFFUSE + n] += r * reached * max(NIL, (facing + wrap_r) / (ONE + wrap_r))
        values[DIFFUSE + Y + n] += g * reached * max(NIL, (facing + wrap_g) / (ONE + wrap_g))
        values[DIFFUSE + Z + n] += b * reached * max(NIL, (facing + wrap_b) / (ONE + wrap_b))
        k = _highlight(values, n, lx, ly, lz) * reached * max(NIL, facing)
        values[SHINE + n] += r * k
        values[SHINE + Y + n] += g * k
        values[SHINE + Z + n] += b * k


@step
def extent(count: int, values: F32) -> tuple[Vec, Vec]:
    """The box around the points."""
    lx = ly = lz = F(1e30)
    hx = hy = hz = F(-1e30)
    for n in range(count):
        x = values[PLACE + n]
        y = values[PLACE + Y + n]
        z = values[PLACE + Z + n]
        lx = min(lx, x)
        ly = min(ly, y)
        lz = min(lz, z)
        hx = max(hx, x)
        hy = max(hy, y)
        hz = max(hz, z)
    return (float(lx), float(ly), float(lz)), (float(hx), float(hy), float(hz))


@step
def in_reach(lamp: F64, low: Vec, high: Vec) -> bool:
    """Whether a lamp can reach anything in a box."""
    x = max(low[0] - lamp[0], 0.0, lamp[0] - high[0])
    y = max(low[1] - lamp[1], 0.0, lamp[1] - high[1])
    z = max(low[2] - lamp[2], 0.0, lamp[2] - high[2])
    return bool(x * x + y * y + z * z < lamp[7] * lamp[7])


@step
def add_lamp(count: int, values: F32, lamp: F64) -> None:
    """One lamp: falls off with distance and ends softly at its reach."""
    px, py, pz = F(lamp[0]), F(lamp[1]), F(lamp[2])
    r, g, b = F(lamp[3]), F(lamp[4]), F(lamp[5])
    size = F(lamp[6] * lamp[6])
    nearness = F(1.0 / (lamp[7] * lamp[7]))
    ax, ay, az = F(lamp[8]), F(lamp[9]), F(lamp[10])
    spot = lamp[11] > -1.5
    cone = F(lamp[11]) if spot else F(-3.0)
    soft = F(lamp[11] + (1.0 - lamp[11]) * 0.5) if spot else F(-2.0)
    for n in range(count):
        lx = px - values[PLACE + n]
        ly = py - values[PLACE + Y + n]
        lz = pz - values[PLACE + Z + n]
        square = lx * lx + ly * ly + lz * lz
        over = ONE / np.sqrt(square + TINY)
        lx *= over
        ly *= over
        lz *= over
        window = max(ONE - square * nearness, NIL)
        strength = window * window / (square + size)
        strength *= ease(cone, soft, -(lx * ax + ly * ay + lz * az))
        facing = values[NORMAL + n] * lx + values[NORMAL + Y + n] * ly + values[NORMAL + Z + n] * lz
        through = values[TRANSLUCENT + n]
        wrap_r = F(0.2) + F(0.20) * through
        wrap_g = F(0.2) + F(0.09) * through
        wrap_b = F(0.2) + F(0.05) * through
        dimmed = strength * (F(0.45) + F(0.55) * values[OPEN + n])
        values[DIFFUSE + n] += r * dimmed * max(NIL, (facing + wrap_r) / (ONE + wrap_r))
        values[DIFFUSE + Y + n] += g * dimmed * max(NIL, (facing + wrap_g) / (ONE + wrap_g))
        values[DIFFUSE + Z + n] += b * dimmed * max(NIL, (facing + wrap_b) / (ONE + wrap_b))
        k = _highlight(values, n, lx, ly, lz) * strength * max(NIL, facing)
        values[SHINE + n] += r * k
        values[SHINE + Y + n] += g * k
        values[SHINE + Z + n] += b * k


@inlined
def studio(light: Light, x: float, y: float, z: float) -> Rgb:
    """What a shiny thing indoors sees in a direction: a bright ceiling and soft boxes."""
    height = smooth(-0.3, 0.9, y)
    band = math.exp(-8.0 * (y - 0.55) ** 2) * (0.5 + 0.5 * math.sin(x * 5.0 + 1.0))
    box = band + 0.6 * math.exp(-30.0 * (x * 0.8 + z * 0.3 - 0.4) ** 2)
    low = light.ground
    high = light.ambient
    return (
        low[0] + (high[0] * 2.0 - low[0]) * height + box * light.soft_boxes[0],
        low[1] + (high[1] * 2.0 - low[1]) * height + box * light.soft_boxes[1],
        low[2] + (high[2] * 2.0 - low[2]) * height + box * light.soft_boxes[2],
    )


@step
def add_haze(count: int, values: F32, haze: Haze, eye: Vec, sun: Vec) -> None:
    """The air between: what is far takes its colour, brighter where one looks towards the sun."""
    sx, sy, sz = F(sun[0]), F(sun[1]), F(sun[2])
    falloff = F(haze.falloff)
    level = F(eye[1])
    density = F(haze.fog * math.exp(-haze.falloff * max(eye[1] - haze.floor, 0.0)))
    near_r, near_g, near_b = F(haze.color[0]), F(haze.color[1]), F(haze.color[2])
    far_r, far_g, far_b = F(haze.light[0]), F(haze.light[1]), F(haze.light[2])
    for n in range(count):
        q = min(max(falloff * (values[PLACE + Y + n] - level), F(-20.0)), F(20.0))
        flat = abs(q) < F(0.05)
        safe = ONE if flat else q
        mean = (ONE - quick_exp(-safe)) / safe
        # Near nought the difference has no digits left.
        mean = ONE - q * HALF + q * q * F(1.0 / 6.0) if flat else min(mean, F(30.0))
        cover = ONE - quick_exp(-density * mean * values[DISTANCE + n])
        k = -(values[TOWARDS + n] * sx + values[TOWARDS + Y + n] * sy + values[TOWARDS + Z + n] * sz)
        k = max(NIL, k)
        k = k * k * k
        r = values[OUT + n]
        g = values[OUT + Y + n]
        b = values[OUT + Z + n]
        values[OUT + n] = r + (near_r + (far_r - near_r) * k - r) * cover
        values[OUT + Y + n] = g + (near_g + (far_g - near_g) * k - g) * cover
        values[OUT + Z + n] = b + (near_b + (far_b - near_b) * k - b) * cover
