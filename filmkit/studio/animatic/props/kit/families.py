"""Families of the kit: bottles, cans, legs, cabinets, round fruit, hung clothes, each from a few numbers.

Knows no noun. All in centimetres, standing on the origin, the front towards +z.
"""

import math
from collections.abc import Sequence

from filmkit.studio.animatic.geometry.transform import ORIGIN
from filmkit.studio.animatic.props.kit.bits import (
    UP,
    Bit,
    Outline,
    Stuff,
    arc,
    ball,
    both,
    box,
    hoop,
    plate,
    post,
    put,
    ring_of,
    rod,
    swollen,
    text,
    tube,
    turned,
    wall,
)
from filmkit.studio.animatic.world import Vec


def aslant(*bits: Bit, lean: float = 0.55) -> Bit:
    """Something long, made upright, leant over towards the right so that it fills a picture."""
    return put(bits, turn=(-0.22, 0.0, -lean))


def bottle(
    r: float, h: float, body: Stuff, cap: Stuff, label: Stuff | None = None, neck: float = 0.38
) -> tuple[Bit, ...]:
    """A bottle with shoulders; `neck` is the share of its radius that the neck has."""
    n = neck * r
    glass = turned(
        [(0, 0), (0.92 * r, 0), (r, 0.06 * r), (r, 0.58 * h), (0.85 * r, 0.68 * h), (n, 0.78 * h), (n,
            0.92 * h), (0, 0.92 * h)],
        body,
    )  # fmt: skip
    top = post(1.18 * n, 0.09 * h, cap, (0, 0.91 * h, 0))
    return (glass, top, *((post(1.015 * r, 0.30 * h, label, (0, 0.18 * h, 0)),) if label else ()))


def can(r: float, h: float, body: Stuff, band: Stuff) -> tuple[Bit, ...]:
    """A tin with a band of paper round it and bright rims."""
    return (
        post(r, h, "bright"),
        post(1.012 * r, 0.80 * h, body, (0, 0.10 * h, 0)),
        post(1.022 * r, 0.26 * h, band, (0, 0.38 * h, 0)),
        hoop(0.97 * r, 0.04 * r, "bright", (0, h, 0)),
    )


def jar(r: float, h: float, filled: Stuff, lid: Stuff, label: str = "") -> tuple[Bit, ...]:
    """A squat jar of something, a lid and a label."""
    bits = [
        turned(
            [(0, 0), (0.95 * r, 0), (r, 0.1 * r), (r, 0.70 * h), (0.82 * r, 0.80 * h), (0, 0.80 * h)], filled
        ),
        post(0.88 * r, 0.20 * h, lid, (0, 0.80 * h, 0)),
        post(1.02 * r, 0.42 * h, "white", (0, 0.16 * h, 0)),
    ]
    if label:
        bits.append(text(label, 0.20 * h, "black", (0, 0.29 * h, 1.03 * r)))
    return tuple(bits)


def legs(w: float, d: float, h: float, r: float, name: Stuff, out: float = 0.0) -> tuple[Bit, ...]:
    """Four, so far apart at their tops, their feet further out."""
    return tuple(
        rod((s * (w / 2 + out), 0, t * (d / 2 + out)), (s * w / 2, h, t * d / 2), r, name)
        for s in (-1, 1)
        for t in (-1, 1)
    )


def top_on_legs(
    w: float, h: float, d: float, top: Stuff, leg: Stuff, thick: float = 3.0, r: float = 2.2
) -> tuple[Bit, ...]:
    """A table of any kind."""
    return (box(w, thick, d, top, (0, h - thick, 0)), *legs(w - 4 * r, d - 4 * r, h - thick, r, leg))


def cabinet(
    w: float,
    h: float,
    d: float,
    body: Stuff,
    across: int,
    up: int,
    knob: Stuff = "brass",
    drawers: bool = True,
    foot: float = 6.0,
) -> tuple[Bit, ...]:
    """A box on feet with so many drawers or doors across and up, each with its knob."""
    bits: list[Bit] = [
        box(w, h - foot, d, body, (0, foot, 0), bevel=0.8),
        *legs(w - 6, d - 6, foot, 2.0, body),
    ]
    each_w, each_h = (w - 4) / across, (h - foot - 4) / up
    for i in range(across):
        for j in range(up):
            x, y = -w / 2 + 2 + each_w * (i + 0.5), foot + 2 + each_h * j
            bits.append(box(each_w - 2, each_h - 2, 1.6, body, (x, y + 1, d / 2 + 0.5), bevel=0.5))
            near = 0.0 if drawers else (0.36 if i < across / 2 else -0.36) * each_w
            bits.append(ball(1.5, 1.5, 1.5, knob, (x + near, y + each_h / 2, d / 2 + 2.4)))
    return tuple(bits)


def shelves(w: float, h: float, d: float, wood: Stuff, count: int) -> tuple[Bit, ...]:
    """An open case of boards."""
    boards = [box(w, 2.4, d, wood, (0, k * (h - 2.4) / count, 0)) for k in range(count + 1)]
    return (
        *boards,
        *(box(2.4, h, d, wood, (s * w / 2, 0, 0)) for s in (-1, 1)),
        box(w, h, 1, wood, (0, 0, -d / 2)),
    )


def spines(w: float, y: float, z: float, high: float, seed: int) -> tuple[Bit, ...]:
    """A row of books on a board, their backs to the front."""
    hues: Sequence[Stuff] = ("red", "navy", "green", "tan", "cream", "purple", "brown", "orange")
    bits, x, k = list[Bit](), -w / 2, seed
    while x < w / 2 - 3:
        thick = 2.2 + (k * 7 % 5) * 0.6
        tall = high * (0.78 + 0.05 * (k * 3 % 5))
        bits.append(box(thick - 0.2, tall, 14, hues[k % len(hues)], (x + thick / 2, y, z), bevel=0.25))
        x, k = x + thick, k + 1
    return tuple(bits)


def fruit(
    r: float, skin: Stuff, high: float = 0.92, stalk: bool = True, leaf: bool = False
) -> tuple[Bit, ...]:
    """A round one, its stalk in a dimple."""
    h = 2 * r * high
    bits: list[Bit] = [
        swollen(
            [(0, 0.02 * h), (0.5 * r, 0.02 * h), (0.88 * r, 0.20 * h), (r, 0.50 * h), (0.88 * r, 0.80 * h),
             (0.5 * r, 0.99 * h), (0.15 * r, 0.96 * h), (0, 0.91 * h)],
            skin,
        )
    ]  # fmt: skip
    if stalk:
        bits.append(
            tube([(0, 0.92 * h, 0), (0.06 * r, 1.08 * h, 0), (0.18 * r, 1.18 * h, 0)], 0.05 * r, "brown")
        )
    if leaf:
        bits.append(ball(0.42 * r, 0.05 * r, 0.20 * r, "leaf", (0.52 * r, 1.12 * h, 0.05 * r), (0, 0, 0.35)))
    return tuple(bits)


def halved(
    r: float, skin: Stuff, flesh: Stuff, at: Vec, heart: Stuff | None = None, share: float = 0.4
) -> tuple[Bit, ...]:
    """A half with its cut face to the front, its heart in the middle."""
    x, y, z = at
    bits = [
        put((turned([(0, 0), (0.7 * r, 0.12 * r), (0.96 * r, 0.5 * r), (r, 0.8 * r), (0.92 * r, 0.82 * r),
            (0, 0.82 * r)], skin),
             post(0.91 * r, 0.02 * r, flesh, (0, 0.815 * r, 0)),
             *((ball(share * r, 0.06 * r, share * r, heart, (0, 0.84 * r, 0)),) if heart else ())),
            (x, y + r, z), (1.15, 0.0, 0.0)),
    ]  # fmt: skip
    return tuple(bits)


def leafy(r: float, outer: Stuff, inner: Stuff, count: int = 7) -> tuple[Bit, ...]:
    """A head of leaves closed round each other."""

    def petal(wide: float, up: float, lean: float, name: Stuff) -> tuple[Bit, ...]:
        vein = tube([(0, up - 0.6 * wide, 0.10 * r), (0, up + 0.8 * wide, 0.11 * r)], 0.03 * r, "cream")
        return (put((ball(wide, wide, 0.10 * r, name, (0, up, 0)), vein), turn=(lean, 0, 0)),)

    return (
        ball(0.80 * r, 0.82 * r, 0.80 * r, inner, (0, 0.95 * r, 0)),
        *ring_of(count, 0.80 * r, petal(0.72 * r, 0.78 * r, 0.10, outer)),
        *ring_of(count - 2, 0.95 * r, petal(0.60 * r, 1.15 * r, -0.42, inner), turn=0.4),
    )


def rib(a: Vec, b: Vec, bulge: float, name: Stuff, ends: float = 0.35, bow: float = 0.0) -> Bit:
    """A long fruit between two points, thickest in its middle, bowed up by so much."""
    steps = 12
    path = [
        (
            a[0] + (b[0] - a[0]) * k / steps,
            a[1] + (b[1] - a[1]) * k / steps + bow * math.sin(math.pi * k / steps),
            a[2] + (b[2] - a[2]) * k / steps,
        )
        for k in range(steps + 1)
    ]
    thick = [
        bulge * max(ends * (k not in (0, steps)), math.sin(math.pi * k / steps) ** 0.45)
        for k in range(steps + 1)
    ]
    thick[0] = thick[-1] = 0.25 * bulge
    return tube(path, thick, name)


def garment(outline: Outline, name: Stuff, deep: float = 7.0) -> tuple[Bit, ...]:
    """A piece of clothing of that half outline (right side, from the neck down to the hem's middle), on a
    hanger on a stand, its shoulders 140 cm up."""
    right = list(outline)
    left = [(-x, y) for x, y in reversed(right)]
    return (
        plate([*right, *left], deep, name, (0, 0, 0)),
        rod((-18, 141, 0), (18, 141, 0), 1.0, "wood"),
        tube([(0, 141, 0), (0, 148, 0), *wall([(x, y + 152) for x, y in arc(3, -math.pi / 2, math.pi,
            10)])], 0.4, "bright"),
        rod((-34, 154, 0), (34, 154, 0), 1.0, "iron"),
        *both(lambda s: (rod((s * 34, 0, -9), (s * 34, 154, 0), 1.0, "iron"), rod((s * 34, 2, -14),
            (s * 34, 2, 14), 1.2, "iron"))),
    )  # fmt: skip


def wheel(
    r: float,
    wide: float,
    at: Vec,
    tyre: Stuff = "black",
    hub: Stuff = "pale",
    along: float = 0.0,
    spokes: int = 8,
) -> Bit:
    """A wheel on an axle along x; turned by `along` about the vertical."""
    bits = [
        hoop(r - wide / 2, wide / 2, tyre, ORIGIN, (0.0, 0.0, math.pi / 2)),
        put((post(0.14 * r, wide, hub, (0, -wide / 2, 0)),), turn=(0.0, 0.0, math.pi / 2)),
        *(rod((0, 0, 0), (0, (r - wide / 2) * math.cos(a), (r - wide / 2) * math.sin(a)), max(0.03 * r,
            0.25), hub)
          for a in (math.tau * k / spokes for k in range(spokes))),
    ]  # fmt: skip
    return put(bits, at, (0.0, along, 0.0))


def disc(r: float, deep: float, name: Stuff, at: Vec) -> Bit:
    """A round plate, its face to the front, its middle on a point."""
    return post(r, deep, name, (at[0], at[1], at[2] - deep / 2), UP)


def pole_sign(face: Sequence[Bit], high: float) -> tuple[Bit, ...]:
    """A sign, its middle on the origin, on a steel post so high."""
    return (rod((0, 0, -1.5), (0, high, -1.5), 2.5, "steel"), put(face, (0, high, 1.2)))


def screen(w: float, h: float, foot: float) -> tuple[Bit, ...]:
    """A lit screen on a foot."""
    return (
        box(0.42 * w, 1.4, 0.30 * w, "dark"),
        box(0.07 * w, foot + 0.3 * h, 2, "dark", (0, 1, -1.5)),
        box(w, h, 3, "black", (0, foot, 0), bevel=0.8),
        box(0.94 * w, 0.90 * h, 0.2, "screen", (0, foot + 0.05 * h, 1.5), bevel=0),
    )


def plushy(r: float, name: Stuff) -> Bit:
    """A soft ball on the ground."""
    return ball(r, 0.94 * r, r, name, (0, 0.94 * r, 0))
