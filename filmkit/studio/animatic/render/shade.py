"""From visibility to light: every pixel's seen points, lit.

Knows no passes: the floor's reflection is this same kernel with a mirrored view. A pixel is shaded
once for each different triangle its samples see, at their mean place.
"""

import math
from typing import NamedTuple

import numpy as np

from filmkit.studio.animatic.render.kernel import bare, inlined
from filmkit.studio.animatic.render.lighting import add_key, add_lamp, fogged, studio
from filmkit.studio.animatic.render.noise import scatter, smooth
from filmkit.studio.animatic.render.patterns import ASPHALT, COBBLES, WATER
from filmkit.studio.animatic.render.point import (
    EMISSION,
    GLOSSINESS,
    METAL,
    PATTERN,
    REFLECTS,
    RIM,
    SPECULAR,
    TRANSLUCENT,
    Triple,
    between,
    finished,
    normalized,
    weights,
)
from filmkit.studio.animatic.render.samples import Scratch, Seen, depth_of, sort_samples
from filmkit.studio.animatic.render.scene import F64, Dome, Haze, Light, Shapes, View
from filmkit.studio.animatic.render.shadow import Shadow, lit
from filmkit.studio.animatic.render.sky import Rgb, sky
from filmkit.studio.animatic.render.surface import BLUE, GLOSS, GLOW, GREEN, RED, REFLECT
from filmkit.studio.animatic.render.tiles import TILE, Lamps
from filmkit.studio.animatic.world import F32

BRIGHTEST = 24.0
"""One sample may not outshine the pixel: edges of highlights would crawl."""


class Floor(NamedTuple):
    """What a mirroring floor shows, at half resolution."""

    height: float
    picture: F32


@inlined
def _sampled(picture: F32, x: float, y: float) -> Rgb:
    """The picture between its pixels."""
    x = min(max(x, 0.0), picture.shape[1] - 1.001)
    y = min(max(y, 0.0), picture.shape[0] - 1.001)
    i = int(x)
    j = int(y)
    tx = x - i
    ty = y - j
    a = (1.0 - tx) * (1.0 - ty)
    b = tx * (1.0 - ty)
    c = (1.0 - tx) * ty
    d = tx * ty
    near = picture[j]
    far = picture[j + 1]
    return (
        a * near[i, 0] + b * near[i + 1, 0] + c * far[i, 0] + d * far[i + 1, 0],
        a * near[i, 1] + b * near[i + 1, 1] + c * far[i, 1] + d * far[i + 1, 1],
        a * near[i, 2] + b * near[i + 1, 2] + c * far[i, 2] + d * far[i + 1, 2],
    )


@inlined
def _reflection(
    light: Light,
    dome: Dome,
    floor: Floor,
    place: Triple,
    normal: Triple,
    towards: Triple,
    px: float,
    py: float,
    bends: bool,
) -> tuple[Rgb, bool]:
    """What the point mirrors, and whether that came from the mirroring floor."""
    nx, ny, nz = normal
    if abs(place[1] - floor.height) < 0.08 and ny > 0.7:
        shift = 0.04 * floor.picture.shape[1] if bends else 0.0
        return _sampled(floor.picture, px * 0.5 + nx * shift - 0.5, py * 0.5 + nz * shift - 0.5), True
    k = 2.0 * (nx * towards[0] + ny * towards[1] + nz * towards[2])
    rx = k * nx - towards[0]
    ry = k * ny - towards[1]
    rz = k * nz - towards[2]
    if light.interior:
        return studio(light, rx, ry, rz), False
    return sky(rx, abs(ry) * 0.9 + 0.02, rz, dome, True), False


@inlined
def _light_up(
    light: Light,
    shadow: Shadow,
    lamps: Lamps,
    place: Triple,
    normal: Triple,
    towards: Triple,
    material: F64,
    gloss: float,
    openness: float,
    px: float,
    py: float,
    total: F64,
) -> None:
    """Sum all light that reaches the point: diffuse and highlights."""
    nx, ny, nz = normal
    sky_side = ny * 0.5 + 0.5
    low = light.ground
    high = light.ambient
    total[0] = (low[0] + (high[0] - low[0]) * sky_side) * openness
    total[1] = (low[1] + (high[1] - low[1]) * sky_side) * openness
    total[2] = (low[2] + (high[2] - low[2]) * sky_side) * openness
    total[3:] = 0.0
    glossiness = material[GLOSSINESS] * gloss
    power = 2.0 + glossiness * glossiness * 900.0
    shine = (power + 8.0) / 25.0 * material[SPECULAR] * gloss
    translucent = material[TRANSLUCENT]
    if light.key_color[0] + light.key_color[1] + light.key_color[2] > 0:
        reached = 1.0
        if shadow.on and nx * light.key[0] + ny * light.key[1] + nz * light.key[2] > -0.35:
            b = shadow.bias
            reached = lit(
                place[0] + nx * b,
                place[1] + ny * b,
                place[2] + nz * b,
                shadow.matrix,
                shadow.depth,
                shadow.softness,
                b * 0.6,
                scatter(int(px), int(py), 11),
                shadow.fading > 0,
            )
        if shadow.fading > 0:
            dx = place[0] - shadow.center[0]
            dy = place[1] - shadow.center[1]
            dz = place[2] - shadow.center[2]
            fade = 1.0 / (1.0 + (dx * dx + dy * dy + dz * dz) * shadow.fading)
            reached *= fade * fade
        add_key(light, normal, towards, reached, power, shine, translucent, total)
    i = int(px) // TILE
    j = int(py) // TILE
    for n in range(lamps.counts[j, i]):
        lamp = lamps.rows[lamps.lists[j, i, n]]
        add_lamp(lamp, place, normal, towards, openness, power, shine, translucent, total)


@inlined
def _answered(
    light: Light,
    dome: Dome,
    floor: Floor,
    place: Triple,
    normal: Triple,
    towards: Triple,
    material: F64,
    openness: float,
    px: float,
    py: float,
    scratch: Scratch,
) -> Rgb:
    """What the material sends to the eye of the light summed in `scratch`, before the air."""
    surface = scratch.surface
    total = scratch.total
    metal = material[METAL]
    emission = material[EMISSION]
    r = surface[RED]
    g = surface[GREEN]
    b = surface[BLUE]
    own = surface[GLOW] < 0
    body = 1.0 - metal
    o0 = r * total[0] * body + total[3] * (1.0 + metal * (r - 1.0)) + emission * (r if own else surface[GLOW])
    o1 = (
        g * total[1] * body
        + total[4] * (1.0 + metal * (g - 1.0))
        + emission * (g if own else surface[GLOW + 1])
    )
    o2 = (
        b * total[2] * body
        + total[5] * (1.0 + metal * (b - 1.0))
        + emission * (b if own else surface[GLOW + 2])
    )
    nx, ny, nz = normal
    graze = 1.0 - max(nx * towards[0] + ny * towards[1] + nz * towards[2], 0.0)
    square = graze * graze
    if material[RIM] > 0:
        rd = light.rim_direction
        k = max(0.0, 0.25 + 0.75 * (nx * rd[0] + ny * rd[1] + nz * rd[2]))
        # The outermost pixel of a coarse mesh may look away: bright there, it would be a row of dots.
        k *= material[RIM] * square * graze * (0.3 + 0.7 * openness) * (2.5 - 2.1 * smooth(0.80, 1.0, graze))
        o0 += light.rim[0] * k
        o1 += light.rim[1] * k
        o2 += light.rim[2] * k
    mirror = material[REFLECTS] * surface[REFLECT]
    if mirror > 0:
        pattern = int(material[PATTERN])
        bends = pattern in (COBBLES, WATER, ASPHALT)
        seen, wet = _reflection(light, dome, floor, place, normal, towards, px, py, bends)
        if wet:
            k = min(1.0, mirror * (0.22 + 0.78 * square))
            o0 = o0 * (1.0 - 0.5 * k) + seen[0] * k
            o1 = o1 * (1.0 - 0.5 * k) + seen[1] * k
            o2 = o2 * (1.0 - 0.5 * k) + seen[2] * k
        else:
            k = mirror * (0.10 + 0.90 * square * square * graze)
            k += (mirror - k) * metal
            keep = 1.0 - k * body
            k *= openness
            o0 = o0 * keep + seen[0] * k * (1.0 + metal * (r - 1.0))
            o1 = o1 * keep + seen[1] * k * (1.0 + metal * (g - 1.0))
            o2 = o2 * keep + seen[2] * k * (1.0 + metal * (b - 1.0))
    return (o0, o1, o2)


@inlined
def _point(
    t: int,
    sx: float,
    sy: float,
    seen: Seen,
    shapes: Shapes,
    view: View,
    light: Light,
    dome: Dome,
    haze: Haze,
    shadow: Shadow,
    lamps: Lamps,
    contact: F32,
    floor: Floor,
    scratch: Scratch,
) -> Rgb:
    """Light from triangle `t` at (sx, sy), in samples."""
    # Unsigned: a kernel then need not ask whether an index counts from the end.
    i = np.uint64(shapes.triangles[t, 0])
    j = np.uint64(shapes.triangles[t, 1])
    k = np.uint64(shapes.triangles[t, 2])
    at = weights(seen.edges[t], sx, sy)
    place = between(shapes.vertices, i, j, k, at)
    nx, ny, nz = between(shapes.normals, i, j, k, at)
    dx = view.eye[0] - place[0]
    dy = view.eye[1] - place[1]
    dz = view.eye[2] - place[2]
    distance = math.sqrt(dx * dx + dy * dy + dz * dz) + 1e-9
    towards = (dx / distance, dy / distance, dz / distance)
    material = shapes.palette[shapes.materials[t]]
    # Thin things are lit from both sides, except what light comes through.
    side = 1.0
    if nx * dx + ny * dy + nz * dz < 0 and material[TRANSLUCENT] < 0.5:
        side = -1.0
    normal = normalized(nx * side, ny * side, nz * side)
    normal = finished(shapes, t, at, normal, material, view.time, scratch.surface)
    px = sx / seen.samples
    py = sy / seen.samples
    openness = contact[min(int(py * 0.5), contact.shape[0] - 1), min(int(px * 0.5), contact.shape[1] - 1)]
    gloss = scratch.surface[GLOSS]
    _light_up(light, shadow, lamps, place, normal, towards, material, gloss, openness, px, py, scratch.total)
    color = _answered(light, dome, floor, place, normal, towards, material, openness, px, py, scratch)
    if haze.fog > 0:
        sun = dome.sun_direction
        into = -(towards[0] * sun[0] + towards[1] * sun[1] + towards[2] * sun[2])
        color = fogged(color, haze, view.eye, place[1], distance, into)
    return color


@inlined
def _beyond(x: float, y: float, view: View, dome: Dome, plain: bool) -> Rgb:
    """The sky behind a pixel."""
    dx = x - view.center_x
    dy = view.center_y - y
    f = view.focal
    rx = dx * view.right[0] + dy * view.up[0] + f * view.forward[0]
    ry = dx * view.right[1] + dy * view.up[1] + f * view.forward[1]
    rz = dx * view.right[2] + dy * view.up[2] + f * view.forward[2]
    n = 1.0 / math.sqrt(rx * rx + ry * ry + rz * rz)
    return sky(rx * n, ry * n, rz * n, dome, plain)


@bare
def shade(
    seen: Seen,
    shapes: Shapes,
    view: View,
    light: Light,
    dome: Dome,
    haze: Haze,
    shadow: Shadow,
    lamps: Lamps,
    contact: F32,
    floor: Floor,
    plain: bool,
    scratch: Scratch,
    out: F32,
    depth: F32,
) -> None:
    """Fill `out` with linear light and `depth` with metres; `plain` asks for the plain sky."""
    height, width = depth.shape
    for y in range(height):
        for x in range(width):
            found = sort_samples(x, y, seen, scratch)
            r = 0.0
            g = 0.0
            b = 0.0
            for k in range(found):
                share = scratch.counts[k, 0]
                t = scratch.ids[k]
                if t < 0:
                    color = _beyond(x + 0.5, y + 0.5, view, dome, plain)
                else:
                    color = _point(
                        t,
                        scratch.counts[k, 1],
                        scratch.counts[k, 2],
                        seen,
                        shapes,
                        view,
                        light,
                        dome,
                        haze,
                        shadow,
                        lamps,
                        contact,
                        floor,
                        scratch,
                    )
                total = color[0] + color[1] + color[2]
                if total == total:
                    r += share * min(color[0], BRIGHTEST)
                    g += share * min(color[1], BRIGHTEST)
                    b += share * min(color[2], BRIGHTEST)
            out[y, x, 0] = r
            out[y, x, 1] = g
            out[y, x, 2] = b
            depth[y, x] = depth_of(x, y, seen)
