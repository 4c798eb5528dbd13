"""From visibility to light: every pixel's seen points, lit.

Knows no passes: the floor's reflection is this same kernel with a mirrored view. A pixel is shaded
once for each different surface its samples see. Points are lit a batch at a time, of one tile of the
picture: what is near together asks the same lamps.
"""

from typing import NamedTuple

import numpy as np

from filmkit.studio.animatic.render.backdrop import BRIGHTEST, TALL, WIDE, Beyond, add_sky
from filmkit.studio.animatic.render.batch import (
    ACROSS,
    BLOCK,
    COLOR,
    DIFFUSE,
    DOWN,
    EMISSION,
    GLOWING,
    GRAZE,
    METAL,
    NIL,
    NORMAL,
    ONE,
    OPEN,
    OUT,
    PLACE,
    REACHED,
    RIM,
    SHARE,
    SHINE,
    TOWARDS,
    TRANSLUCENT,
    Batch,
    Y,
    Z,
    ease,
)
from filmkit.studio.animatic.render.kernel import LANES, bare, inlined, merged, step
from filmkit.studio.animatic.render.lighting import (
    WRAP,
    WRAP_THROUGH,
    F,
    add_haze,
    add_key,
    add_lamp,
    begin_light,
    extent,
    in_reach,
)
from filmkit.studio.animatic.render.noise import speck
from filmkit.studio.animatic.render.point import bend, face_eye, paint_points, place_points
from filmkit.studio.animatic.render.reflection import Floor, add_reflections
from filmkit.studio.animatic.render.samples import SKY, Seen, listed, seen_alone
from filmkit.studio.animatic.render.scene import F64, Dome, Haze, Light, Shapes, View
from filmkit.studio.animatic.render.shadow import Shadow, lit
from filmkit.studio.animatic.render.spare import Lens, spared, surface_of
from filmkit.studio.animatic.world import F32, I32

FULL = BLOCK - 4 * WIDE - LANES
"""Points from which on a row of a tile, each pixel with four surfaces, might not find room."""
ENOUGH = 96
"""Points of one tile, or of some side by side, that are lit together."""


@inlined
def _on_map(count: int, values: F32, light: Light, shadow: Shadow, samples: int) -> None:
    """Where points are on the key's map, into rows that are free yet; and how their taps are turned, below
    nought for those that look away from it."""
    m = shadow.matrix
    xx, xy, xz, x0 = F(m[0, 0]), F(m[0, 1]), F(m[0, 2]), F(m[0, 3])
    yx, yy, yz, y0 = F(m[1, 0]), F(m[1, 1]), F(m[1, 2]), F(m[1, 3])
    zx, zy, zz, z0 = F(m[2, 0]), F(m[2, 1]), F(m[2, 2]), F(m[2, 3] + 0.6 * shadow.bias)
    kx, ky, kz = F(light.key[0]), F(light.key[1]), F(light.key[2])
    bias, pixel = F(shadow.bias), F(1.0 / samples)
    for n in range(count):
        nx, ny, nz = values[NORMAL + n], values[NORMAL + Y + n], values[NORMAL + Z + n]
        x = values[PLACE + n] + nx * bias
        y = values[PLACE + Y + n] + ny * bias
        z = values[PLACE + Z + n] + nz * bias
        values[OUT + n] = xx * x + xy * y + xz * z + x0
        values[OUT + Y + n] = yx * x + yy * y + yz * z + y0
        values[OUT + Z + n] = zx * x + zy * y + zz * z + z0
        turn = speck(values[ACROSS + n] * pixel, values[DOWN + n] * pixel, F(11.0))
        facing = nx * kx + ny * ky + nz * kz
        values[REACHED + n] = turn if facing + WRAP + WRAP_THROUGH * values[TRANSLUCENT + n] > NIL else -ONE
    if not shadow.on:
        for n in range(count):
            values[REACHED + n] = -ONE


@step
def _reach_key(count: int, values: F32, light: Light, shadow: Shadow, samples: int) -> None:
    """How much of the key gets to every point."""
    _on_map(count, values, light, shadow, samples)
    softness, pool = F(shadow.softness), shadow.fading > 0
    for n in range(count):
        turn = values[REACHED + n]
        reached = ONE
        if turn >= NIL:
            u, v, d = values[OUT + n], values[OUT + Y + n], values[OUT + Z + n]
            reached = lit(u, v, d, turn, shadow.depth, softness, pool)
        values[REACHED + n] = reached
    if not pool:
        return
    cx, cy, cz = F(shadow.center[0]), F(shadow.center[1]), F(shadow.center[2])
    fading = F(shadow.fading)
    for n in range(count):
        x, y, z = values[PLACE + n] - cx, values[PLACE + Y + n] - cy, values[PLACE + Z + n] - cz
        fade = ONE / (ONE + (x * x + y * y + z * z) * fading)
        values[REACHED + n] *= fade * fade
    for k in range(shadow.panes.shape[0]):
        ax, az, begins = F(shadow.panes[k, 0]), F(shadow.panes[k, 1]), F(shadow.panes[k, 2])
        for n in range(count):
            if ax * values[PLACE + n] + az * values[PLACE + Z + n] < begins:
                values[REACHED + n] = F(shadow.day)


@step
def _answer(count: int, values: F32, light: Light) -> None:
    """What the materials send to the eye of the light summed, before reflections and the air."""
    rx, ry, rz = F(light.rim_direction[0]), F(light.rim_direction[1]), F(light.rim_direction[2])
    rim_r, rim_g, rim_b = F(light.rim[0]), F(light.rim[1]), F(light.rim[2])
    for n in range(count):
        metal = values[METAL + n]
        body = ONE - metal
        nx = values[NORMAL + n]
        ny = values[NORMAL + Y + n]
        nz = values[NORMAL + Z + n]
        towards = nx * values[TOWARDS + n] + ny * values[TOWARDS + Y + n] + nz * values[TOWARDS + Z + n]
        graze = ONE - max(towards, NIL)
        values[GRAZE + n] = graze
        # The outermost pixel of a coarse mesh may look away: bright there, it would be a row of dots.
        k = (
            max(NIL, F(0.25) + F(0.75) * (nx * rx + ny * ry + nz * rz))
            * values[RIM + n]
            * graze
            * graze
            * graze
        )
        k *= F(0.3) + F(0.7) * values[OPEN + n]
        k *= F(2.5) - F(2.1) * ease(F(0.80), ONE, graze)
        emission = values[EMISSION + n]
        r = values[COLOR + n]
        g = values[COLOR + Y + n]
        b = values[COLOR + Z + n]
        values[OUT + n] = (
            r * values[DIFFUSE + n] * body
            + values[SHINE + n] * (ONE + metal * (r - ONE))
            + emission * values[GLOWING + n]
            + rim_r * k
        )
        values[OUT + Y + n] = (
            g * values[DIFFUSE + Y + n] * body
            + values[SHINE + Y + n] * (ONE + metal * (g - ONE))
            + emission * values[GLOWING + Y + n]
            + rim_g * k
        )
        values[OUT + Z + n] = (
            b * values[DIFFUSE + Z + n] * body
            + values[SHINE + Z + n] * (ONE + metal * (b - ONE))
            + emission * values[GLOWING + Z + n]
            + rim_b * k
        )


@step
def _hand_out(count: int, batch: Batch, out: F32) -> None:
    """Give every pixel its share of its points."""
    values = batch.values
    for n in range(count):
        r = float(values[OUT + n])
        g = float(values[OUT + Y + n])
        b = float(values[OUT + Z + n])
        total = r + g + b
        if total == total:
            share = float(values[SHARE + n])
            pixel = out[batch.pixels[n, 0], batch.pixels[n, 1]]
            pixel[0] += share * min(r, BRIGHTEST)
            pixel[1] += share * min(g, BRIGHTEST)
            pixel[2] += share * min(b, BRIGHTEST)


class Around(NamedTuple):
    """All that lights the points."""

    light: Light
    dome: Dome
    haze: Haze
    shadow: Shadow
    lamps: F64
    contact: F32
    floor: Floor


@merged
def _light(
    count: int, batch: Batch, seen: Seen, shapes: Shapes, view: View, around: Around, out: F32
) -> None:
    """Light the points of a batch, and give every pixel its share of them."""
    values = batch.values
    light = around.light
    place_points(count, batch, seen, shapes, around.contact)
    face_eye(count, values, view)
    paint_points(count, batch, shapes, view.time)
    bend(count, values)
    begin_light(count, values, light)
    if light.key_color[0] + light.key_color[1] + light.key_color[2] > 0:
        _reach_key(count, values, light, around.shadow, seen.samples)
        add_key(count, values, light)
    low, high = extent(count, values)
    for n in range(around.lamps.shape[0]):
        if in_reach(around.lamps[n], low, high):
            add_lamp(count, values, around.lamps[n])
    _answer(count, values, light)
    add_reflections(count, batch, shapes, light, around.dome, around.floor, seen.samples)
    if around.haze.fog > 0:
        add_haze(count, values, around.haze, view.eye, around.dome.sun_direction)
    _hand_out(count, batch, out)


@inlined
def _add_point(
    count: int, x: int, y: int, t: np.int32, share: float, across: float, down: float, batch: Batch
) -> None:
    """Put what a pixel sees of a triangle into the batch."""
    n = np.uint64(count)
    batch.triangles[n] = t
    batch.pixels[n, 0] = y
    batch.pixels[n, 1] = x
    batch.values[ACROSS + n] = across
    batch.values[DOWN + n] = down
    batch.values[SHARE + n] = share


@inlined
def _add_several(
    count: int,
    x: int,
    y: int,
    at: int,
    seen: Seen,
    batch: Batch,
    view: View,
    dome: Dome,
    plain: bool,
    beyond: Beyond,
    out: F32,
) -> int:
    """Put the surfaces of a pixel, that begin `at` in the list, into the batch; how many points there are."""
    left = np.float32(1.0)
    while left > 0:
        k = np.uint64(at)
        t = seen.triangles[k]
        share = seen.where[k, 0]
        left -= share
        if t < 0:
            add_sky(float(share), x, y, view, dome, plain, beyond, out)
        else:
            _add_point(count, x, y, t, share, seen.where[k, 1], seen.where[k, 2], batch)
            count += 1
        at += 1
    return count


@bare
def shade(
    seen: Seen,
    shapes: Shapes,
    view: View,
    lens: Lens,
    around: Around,
    plain: bool,
    batch: Batch,
    beyond: Beyond,
    kept: I32,
    out: F32,
) -> None:
    """Fill `out` with linear light; `plain` asks for the plain sky.

    First every second pixel of every second row, then those between that are not spared; `kept`, half as
    large, is scratch.
    """
    height, width = seen.depth.shape
    rows, across = (height + TALL - 1) // TALL, (width + WIDE - 1) // WIDE
    n = seen.samples
    # Pixels between follow one row of tiles behind: what they look at is still near at hand.
    for turn in range(2 * rows + 2):
        between = turn & 1
        row = (turn >> 1) - between
        if row < 0 or row == rows:
            continue
        top = row * TALL
        count = np.int64(0)  # a bare 0 is a type of its own, for which all that lights would be compiled too
        for tile in range(across):
            left = tile * WIDE
            # TALL and WIDE are even, so even pixels of a tile are even ones of the picture.
            for y in range(top, min(top + TALL, height), 2 - between):
                skip = between == 1 and y % 2 == 0
                for x in range(left + skip, min(left + WIDE, width), 2 - between + skip):
                    head = seen.heads[np.uint64(y), np.uint64(x)]
                    t = seen_alone(head, seen)
                    if between == 0:
                        kept[y >> 1, x >> 1] = surface_of(t, shapes) if t >= 0 else 0
                    elif t >= 0 and spared(x, y, t, seen, shapes, lens, kept, out):
                        continue
                    pixel = out[np.uint64(y), np.uint64(x)]
                    pixel[0] = 0.0
                    pixel[1] = 0.0
                    pixel[2] = 0.0
                    if head >= 0:
                        _add_point(count, x, y, head, 1.0, (x + 0.5) * n, (y + 0.5) * n, batch)
                        count += 1
                    elif head == SKY:
                        add_sky(1.0, x, y, view, around.dome, plain, beyond, out)
                    else:
                        count = _add_several(
                            count, x, y, listed(head), seen, batch, view, around.dome, plain, beyond, out
                        )
                if count > FULL:
                    _light(count, batch, seen, shapes, view, around, out)
                    count = np.int64(0)
            if count > ENOUGH or tile == across - 1:
                _light(count, batch, seen, shapes, view, around, out)
                count = np.int64(0)
