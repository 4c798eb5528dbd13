"""What light does to one point: key and lamps, reflections, haze.

Knows no triangles and no pixels. Sums go to a scratch row: diffuse in 0..2, highlights in 3..5.
"""

import math

from filmkit.studio.animatic.render.kernel import inlined, step
from filmkit.studio.animatic.render.noise import smooth
from filmkit.studio.animatic.render.point import Triple
from filmkit.studio.animatic.render.scene import F64, Haze, Light
from filmkit.studio.animatic.render.sky import Rgb


@step
def highlight(
    nx: float,
    ny: float,
    nz: float,
    vx: float,
    vy: float,
    vz: float,
    lx: float,
    ly: float,
    lz: float,
    power: float,
) -> float:
    """Of a light at l on a surface facing n, seen from v. exp stands in for pow: as round, cheaper."""
    hx = vx + lx
    hy = vy + ly
    hz = vz + lz
    h = 1.0 / math.sqrt(hx * hx + hy * hy + hz * hz + 1e-9)
    x = power * (max(0.0, (nx * hx + ny * hy + nz * hz) * h) - 1.0)
    return math.exp(x) if x > -14.0 else 0.0


@inlined
def add_key(
    light: Light,
    normal: Triple,
    towards: Triple,
    shadow: float,
    power: float,
    shine: float,
    translucent: float,
    total: F64,
) -> None:
    """The key, wrapped a little round the edge, redder where skin lets it through."""
    lx, ly, lz = light.key
    nx, ny, nz = normal
    r, g, b = light.key_color
    facing = nx * lx + ny * ly + nz * lz
    wrap_r = 0.12 + 0.20 * translucent
    wrap_g = 0.12 + 0.10 * translucent
    wrap_b = 0.12 + 0.06 * translucent
    total[0] += r * shadow * max(0.0, (facing + wrap_r) / (1.0 + wrap_r))
    total[1] += g * shadow * max(0.0, (facing + wrap_g) / (1.0 + wrap_g))
    total[2] += b * shadow * max(0.0, (facing + wrap_b) / (1.0 + wrap_b))
    if facing > 0 and shine > 0:
        k = highlight(nx, ny, nz, towards[0], towards[1], towards[2], lx, ly, lz, power)
        k *= shine * shadow * facing
        total[3] += r * k
        total[4] += g * k
        total[5] += b * k


@inlined
def add_lamp(
    lamp: F64,
    place: Triple,
    normal: Triple,
    towards: Triple,
    openness: float,
    power: float,
    shine: float,
    translucent: float,
    total: F64,
) -> None:
    """One lamp: falls off with distance and ends softly at its reach."""
    lx = lamp[0] - place[0]
    ly = lamp[1] - place[1]
    lz = lamp[2] - place[2]
    square = lx * lx + ly * ly + lz * lz
    reach = lamp[7] * lamp[7]
    if square > reach:
        return
    r = 1.0 / math.sqrt(square + 1e-12)
    lx *= r
    ly *= r
    lz *= r
    window = 1.0 - square / reach
    strength = window * window / (square + lamp[6] * lamp[6])
    if lamp[11] > -1.5:
        into = -(lx * lamp[8] + ly * lamp[9] + lz * lamp[10])
        strength *= smooth(lamp[11], lamp[11] + (1.0 - lamp[11]) * 0.5, into)
    if strength <= 0.0:
        return
    nx, ny, nz = normal
    facing = nx * lx + ny * ly + nz * lz
    wrap_r = 0.2 + 0.20 * translucent
    wrap_g = 0.2 + 0.09 * translucent
    wrap_b = 0.2 + 0.05 * translucent
    soft = strength * (0.45 + 0.55 * openness)
    total[0] += lamp[3] * soft * max(0.0, (facing + wrap_r) / (1.0 + wrap_r))
    total[1] += lamp[4] * soft * max(0.0, (facing + wrap_g) / (1.0 + wrap_g))
    total[2] += lamp[5] * soft * max(0.0, (facing + wrap_b) / (1.0 + wrap_b))
    if facing > 0 and shine > 0.02:
        k = highlight(nx, ny, nz, towards[0], towards[1], towards[2], lx, ly, lz, power)
        k *= shine * strength * facing
        total[3] += lamp[3] * k
        total[4] += lamp[4] * k
        total[5] += lamp[5] * k


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


@inlined
def fogged(color: Rgb, haze: Haze, eye: Triple, height: float, distance: float, into: float) -> Rgb:
    """The colour through the air between; `into` is how far one looks towards the light, -1..1."""
    density = haze.fog
    if haze.falloff > 0:
        q = min(max(haze.falloff * (height - eye[1]), -20.0), 20.0)
        mean = (1.0 - math.exp(-q)) / q if abs(q) > 1e-4 else 1.0
        density *= math.exp(-haze.falloff * max(eye[1] - haze.floor, 0.0)) * min(mean, 30.0)
    cover = 1.0 - math.exp(-density * distance)
    k = max(0.0, into)
    k = k * k * k
    r, g, b = color
    near = haze.color
    far = haze.light
    return (
        r + (near[0] + (far[0] - near[0]) * k - r) * cover,
        g + (near[1] + (far[1] - near[1]) * k - g) * cover,
        b + (near[2] + (far[2] - near[2]) * k - b) * cover,
    )
