"""From visibility to light: every pixel's seen points, lit.

Knows no passes: the floor's reflection is this same kernel with a mirrored view. A pixel is shaded
once for each different surface its samples see. Points are lit a batch at a time, of one tile of the
picture: what is near together asks the same lamps.
"""

from typing import NamedTuple

from filmkit.studio.animatic.render.backdrop import BRIGHTEST, FINE, TALL, WIDE, add_sky, draw_sky
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
    MIRRORING,
    NIL,
    NORMAL,
    ONE,
    OPEN,
    OUT,
    PLACE,
    REACHED,
    REFLECTS,
    RIM,
    SHARE,
    SHINE,
    TOWARDS,
    Batch,
    Y,
    Z,
    ease,
)
from filmkit.studio.animatic.render.kernel import bare, inlined, step
from filmkit.studio.animatic.render.lighting import (
    F,
    add_haze,
    add_key,
    add_lamp,
    begin_light,
    extent,
    in_reach,
    studio,
)
from filmkit.studio.animatic.render.noise import scatter
from filmkit.studio.animatic.render.patterns import ASPHALT, COBBLES, WATER
from filmkit.studio.animatic.render.point import (
    PATTERN,
    Triple,
    bend,
    face_eye,
    paint_points,
    place_points,
)
from filmkit.studio.animatic.render.samples import Scratch, Seen, depth_of, sort_samples
from filmkit.studio.animatic.render.scene import F64, Dome, Haze, Light, Shapes, View
from filmkit.studio.animatic.render.shadow import Shadow, lit
from filmkit.studio.animatic.render.sky import Rgb, sky
from filmkit.studio.animatic.world import F32


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
    return sky(rx, abs(ry) * 0.9 + 0.02, rz, dome), False


@step
def _reach_key(count: int, values: F32, light: Light, shadow: Shadow, samples: int) -> None:
    """How much of the key gets to every point."""
    b = shadow.bias
    kx, ky, kz = light.key
    for n in range(count):
        x = float(values[PLACE + n])
        y = float(values[PLACE + Y + n])
        z = float(values[PLACE + Z + n])
        nx = float(values[NORMAL + n])
        ny = float(values[NORMAL + Y + n])
        nz = float(values[NORMAL + Z + n])
        reached = 1.0
        if shadow.on and nx * kx + ny * ky + nz * kz > -0.35:
            turn = scatter(int(values[ACROSS + n] / samples), int(values[DOWN + n] / samples), 11)
            reached = lit(
                x + nx * b,
                y + ny * b,
                z + nz * b,
                shadow.matrix,
                shadow.depth,
                shadow.softness,
                b * 0.6,
                turn,
                shadow.fading > 0,
            )
        if shadow.fading > 0:
            x -= shadow.center[0]
            y -= shadow.center[1]
            z -= shadow.center[2]
            fade = 1.0 / (1.0 + (x * x + y * y + z * z) * shadow.fading)
            reached *= fade * fade
        values[REACHED + n] = reached


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
def _mirror(
    count: int, batch: Batch, shapes: Shapes, light: Light, dome: Dome, floor: Floor, samples: int
) -> None:
    """Add what shiny points reflect."""
    values = batch.values
    for n in range(count):
        mirror = float(values[REFLECTS + n]) * float(values[MIRRORING + n])
        if mirror <= 0:
            continue
        pattern = int(shapes.palette[shapes.materials[batch.triangles[n]], PATTERN])
        bends = pattern in (COBBLES, WATER, ASPHALT)
        place = (float(values[PLACE + n]), float(values[PLACE + Y + n]), float(values[PLACE + Z + n]))
        normal = (float(values[NORMAL + n]), float(values[NORMAL + Y + n]), float(values[NORMAL + Z + n]))
        towards = (
            float(values[TOWARDS + n]),
            float(values[TOWARDS + Y + n]),
            float(values[TOWARDS + Z + n]),
        )
        px = values[ACROSS + n] / samples
        py = values[DOWN + n] / samples
        seen, wet = _reflection(light, dome, floor, place, normal, towards, px, py, bends)
        graze = float(values[GRAZE + n])
        square = graze * graze
        if wet:
            k = min(1.0, mirror * (0.22 + 0.78 * square))
            for c in range(3):
                values[OUT + c * Y + n] = values[OUT + c * Y + n] * (1.0 - 0.5 * k) + seen[c] * k
        else:
            metal = float(values[METAL + n])
            k = mirror * (0.10 + 0.90 * square * square * graze)
            k += (mirror - k) * metal
            keep = 1.0 - k * (1.0 - metal)
            k *= values[OPEN + n]
            for c in range(3):
                tint = 1.0 + metal * (values[COLOR + c * Y + n] - 1.0)
                values[OUT + c * Y + n] = values[OUT + c * Y + n] * keep + seen[c] * k * tint


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


@bare
def shade(
    seen: Seen,
    shapes: Shapes,
    view: View,
    light: Light,
    dome: Dome,
    haze: Haze,
    shadow: Shadow,
    lamps: F64,
    contact: F32,
    floor: Floor,
    plain: bool,
    scratch: Scratch,
    batch: Batch,
    beyond: F32,
    out: F32,
    depth: F32,
) -> None:
    """Fill `out` with linear light and `depth` with metres; `plain` asks for the plain sky."""
    height, width = depth.shape
    values = batch.values
    stride = 4 if view.focal > FINE else 2
    most = BLOCK - seen.samples * seen.samples
    for tile in range(((height + TALL - 1) // TALL) * ((width + WIDE - 1) // WIDE)):
        across = (width + WIDE - 1) // WIDE
        top = tile // across * TALL
        left = tile % across * WIDE
        bottom = min(top + TALL, height)
        right = min(left + WIDE, width)
        x = left
        y = top
        clear = False
        while y < bottom:
            count = 0
            while y < bottom and count <= most:
                out[y, x, 0] = 0.0
                out[y, x, 1] = 0.0
                out[y, x, 2] = 0.0
                depth[y, x] = depth_of(x, y, seen)
                found = sort_samples(x, y, seen, shapes, scratch)
                for k in range(found):
                    t = scratch.ids[k]
                    share = scratch.counts[k, 0]
                    if t < 0:
                        if not clear:
                            draw_sky(left, top, stride, view, dome, plain, beyond)
                            clear = True
                        add_sky(share, x, y, (left, top, stride), view, dome, plain, beyond, out)
                        continue
                    batch.triangles[count] = t
                    batch.pixels[count, 0] = y
                    batch.pixels[count, 1] = x
                    values[ACROSS + count] = scratch.counts[k, 1]
                    values[DOWN + count] = scratch.counts[k, 2]
                    values[SHARE + count] = share
                    count += 1
                x += 1
                if x == right:
                    x = left
                    y += 1
            place_points(count, batch, seen, shapes, contact)
            face_eye(count, values, view)
            paint_points(count, batch, shapes, view.time)
            bend(count, values)
            begin_light(count, values, light)
            if light.key_color[0] + light.key_color[1] + light.key_color[2] > 0:
                _reach_key(count, values, light, shadow, seen.samples)
                add_key(count, values, light)
            low, high = extent(count, values)
            for n in range(lamps.shape[0]):
                if in_reach(lamps[n], low, high):
                    add_lamp(count, values, lamps[n])
            _answer(count, values, light)
            _mirror(count, batch, shapes, light, dome, floor, seen.samples)
            if haze.fog > 0:
                add_haze(count, values, haze, view.eye, dome.sun_direction)
            _hand_out(count, batch, out)
