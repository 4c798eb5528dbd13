"""A lorry: a cab over its engine and a box or a tarpaulin behind; or a pickup. Knows no road."""

import math
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.geometry.mesh import Part
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.hull import Form, Hole, filleted, mirrored, shell, softened
from filmkit.studio.animatic.vehicles.paint import HEAD_LIGHT, TAIL_LIGHT
from filmkit.studio.animatic.vehicles.vehicle import Shine, Turning, Vehicle, Way
from filmkit.studio.animatic.vehicles.wheels import disc_wheel
from filmkit.studio.animatic.world import Color, Pattern

WHEEL, HALF = 0.50, 1.22
AXLES = (2.75, -1.55, -2.75)
STEP = 0.042
NOSE, TAIL = 3.95, -4.3


def truck(words: str, seed: int, lit: bool) -> Vehicle:
    """The lorry some words speak of."""
    named = paint.colors_in(words)
    color: Color = named[0] if named else (0.030, 0.090, 0.17)
    if paint.says(words, "fire"):
        color = paint.COLORS["red"]
    old = paint.says(words, "old", "rusty", "battered", "vintage", "dusty")
    c = Carpenter()
    _cab(c, paint.car_paint(color, old))
    second = named[1] if len(named) > 1 else color if paint.says(words, "fire") else None
    _load(c, words, color, second)
    if paint.says(words, "fire"):
        _ladder(c, lit)
    _chassis(c)
    _front(c, lit)
    wheels = []
    for x in AXLES:
        for s in (-1.0, 1.0):
            wheel = disc_wheel(WHEEL, 0.32 if x > 0 else 0.46, paint.ALLOY, s)
            wheels.append(Turning(wheel, (x, WHEEL, s * (HALF - (0.18 if x > 0 else 0.25))), WHEEL))
    size = (2 * HALF, 3.55, NOSE - TAIL)
    return Vehicle("truck", size, Way.ROAD, c.done(), tuple(wheels), _shines(lit), 10.0)


def _cab(c: Carpenter, finish: Finish) -> None:
    side = [
        (NOSE - 0.06, 0.62), (NOSE, 1.00), (NOSE - 0.02, 1.55), (NOSE - 0.16, 2.20), (NOSE - 0.30, 2.78),
        (NOSE - 0.62, 2.96), (1.95, 2.98), (1.85, 2.90), (1.85, 0.62),
    ]  # fmt: skip
    plan = mirrored(
        [
            (1.80, HALF),
            (3.4, HALF),
            (NOSE - 0.12, HALF * 0.93),
            (NOSE + 0.04, HALF * 0.62),
            (NOSE + 0.06, 0.01),
        ]
    )
    end = mirrored([(0.5, HALF), (1.6, HALF), (2.7, HALF * 0.95), (3.05, HALF * 0.90)])
    window = filleted(
        [(NOSE - 0.42, 1.72), (NOSE - 0.62, 2.60), (2.38, 2.62), (2.38, 1.62), (3.0, 1.62)], 0.08
    )
    screen = filleted([(1.66, -1.06), (2.62, -0.98), (2.62, 0.98), (1.66, 1.06)], 0.10)
    turn = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    arch = np.stack([AXLES[0] + 0.64 * np.cos(turn), WHEEL + 0.64 * np.sin(turn)], 1)
    form = Form(
        filleted(side, 0.12), softened(plan, 1), np.asarray(end, np.float64), 0.12,
        (
            Hole(window, "side", 0.8, 2.0, True),
            Hole(screen, "end", NOSE - 0.7, 9.0),
            Hole(arch, "side", 0.80, 2.0, True),
        ),
    )  # fmt: skip
    skin = shell(form, STEP)
    away = np.hypot(skin.vertices[:, 0] - AXLES[0], skin.vertices[:, 1] - WHEEL)
    dark = ((away < 0.655) & (np.abs(skin.normals[:, 2]) < 0.75))[:, None] * 1.0
    dust = (0.40 * np.clip((1.2 - skin.vertices[:, 1]) / 0.7, 0, 1) ** 1.5)[:, None]
    color = np.asarray(finish.color) * (1 - dust) + np.array((0.085, 0.072, 0.058)) * dust
    color = color * (1 - dark) + np.asarray(paint.UNDER.color) * dark
    c.part(skin, Finish(color.astype(np.float32), finish.material))
    inner = shell(form, STEP * 1.5, 0.04)
    keep = (inner.vertices[inner.triangles, 1] > 1.5).all(1)
    c.part(Part(inner.vertices, inner.normals, inner.triangles[keep]), paint.GLASS)
    for s in (-1.0, 1.0):
        for x in (2.30, 3.36):
            c.box(
                (x, 1.75 if x < 3 else 1.62, s * (HALF + 0.002)),
                (0.014, 2.0 if x < 3 else 0.9, 0.012),
                paint.SEAM,
            )
        c.box((2.52, 1.48, s * (HALF + 0.015)), (0.20, 0.03, 0.03), paint.CHROME, bevel=0.01)
        c.rod((3.45, 2.55, s * HALF), (3.62, 2.50, s * (HALF + 0.26)), 0.02, paint.RUBBER)
        c.box((3.62, 2.22, s * (HALF + 0.27)), (0.10, 0.52, 0.22), paint.RUBBER, bevel=0.04)


def _load(c: Carpenter, words: str, color: Color, second: Color | None) -> None:
    """What it carries: a box, or hoops under a tarpaulin."""
    low, long, middle = 1.18, 5.75, -1.35
    if paint.says(words, "tarpaulin", "canvas", "army", "military", "old"):
        cloth = f.patterned(second or (0.115, 0.110, 0.070), Pattern.FABRIC, 0.5, 0.1, 0.03)
        c.box(
            (middle, low + 0.35, 0),
            (long, 0.62, 2 * HALF),
            paint.enamel((color[0] * 0.7, color[1] * 0.7, color[2] * 0.7)),
            bevel=0.03,
        )
        bays = 5
        for k in range(bays):
            x = middle - long / 2 + long * (k + 0.5) / bays
            c.box(
                (x, low + 1.36, 0),
                (long / bays + 0.02, 1.52, 2 * HALF - 0.04 - 0.04 * (k % 2)),
                cloth,
                bevel=0.13,
            )
            c.box((x + long / bays / 2, low + 1.36, 0), (0.07, 1.60, 2 * HALF), cloth, bevel=0.03)
        return
    side = second or ((0.52, 0.51, 0.48) if color != paint.COLORS["white"] else color)
    c.box((middle, low + 1.18, 0), (long, 2.30, 2 * HALF), paint.enamel(side), bevel=0.03)
    frame = paint.enamel((0.16, 0.165, 0.17))
    for s in (-1.0, 1.0):
        c.boxes([Block((middle, low + y, s * HALF), (long + 0.03, 0.10, 0.05)) for y in (0.05, 2.30)], frame)
        c.boxes(
            [Block((middle + e * long / 2, low + 1.18, s * HALF), (0.07, 2.34, 0.06)) for e in (-1, 1)], frame
        )
        ribs = [
            Block((middle - long / 2 + 0.48 * k, low + 1.18, s * (HALF + 0.004)), (0.03, 2.12, 0.02))
            for k in range(1, 12)
        ]
        c.boxes(ribs, paint.enamel(side))
    c.boxes(
        [Block((middle - long / 2 - 0.02, low + 1.18, z), (0.02, 2.1, 0.03)) for z in (-0.03, 0.03)], frame
    )
    for z in (-0.5, 0.5):
        c.rod(
            (middle - long / 2 - 0.05, low + 0.2, z),
            (middle - long / 2 - 0.05, low + 2.1, z),
            0.02,
            paint.CHROME,
        )


def _ladder(c: Carpenter, lit: bool) -> None:
    """What makes a fire engine of it: lockers of steel, a ladder on the roof, blue lamps."""
    for s in (-1.0, 1.0):
        c.boxes(
            [Block((-3.6 + 1.15 * k, 2.15, s * (HALF + 0.02)), (1.02, 1.35, 0.04)) for k in range(5)], f.STEEL
        )
        c.box((-1.35, 1.30, s * (HALF + 0.02)), (5.7, 0.16, 0.05), f.plain((0.62, 0.58, 0.30), 0.5, 0.2))
        c.rod((-4.2, 3.75, s * 0.32), (2.9, 3.75, s * 0.32), 0.06, f.STEEL, 6)
        glow = f.glowing((0.05, 0.14, 1.0), 8.0) if lit else f.plain((0.02, 0.05, 0.36), 0.9, 0.6)
        c.box((3.1, 3.12, s * 0.7), (0.30, 0.20, 0.5), glow, bevel=0.06)
    for k in range(18):
        c.rod((-4.1 + 0.41 * k, 3.75, -0.32), (-4.1 + 0.41 * k, 3.75, 0.32), 0.03, f.STEEL, 5)
    c.box((-1.4, 3.60, 0), (0.4, 0.2, 0.9), paint.UNDER)


def _chassis(c: Carpenter) -> None:
    c.boxes([Block((-0.4, 0.92, s * 0.42), (7.4, 0.22, 0.14)) for s in (-1, 1)], paint.UNDER)
    c.box((-0.2, 0.86, 0), (7.4, 0.20, 0.9), paint.UNDER)
    for s in (-1.0, 1.0):
        c.turned(
            (0.85, 0.70, s * 0.92),
            [(0.0, -0.45), (0.27, -0.43), (0.30, -0.38), (0.30, 0.38), (0.27, 0.43), (0.0, 0.45)],
            paint.ALLOY,
            20,
            (0, 0, math.pi / 2),
        )
        c.box((-0.35, 0.72, s * 0.95), (0.75, 0.5, 0.5), paint.UNDER, bevel=0.04)
        for x in AXLES[1:]:
            turn = np.linspace(0.25, math.pi - 0.25, 11)
            guard = [(x + 0.62 * math.cos(a), WHEEL + 0.62 * math.sin(a), s * 0.98) for a in turn]
            for p, q in pairwise(guard):
                c.sheet(
                    [
                        (p[0], p[1], p[2] - 0.24),
                        (p[0], p[1], p[2] + 0.24),
                        (q[0], q[1], q[2] + 0.24),
                        (q[0], q[1], q[2] - 0.24),
                    ],
                    paint.RUBBER,
                )
    c.box((-2.1, 0.98, 0), (3.2, 0.14, 1.0), paint.UNDER)


def _front(c: Carpenter, lit: bool) -> None:
    c.box((NOSE + 0.02, 1.28, 0), (0.06, 0.44, 1.5), paint.SEAM, bevel=0.02)
    c.boxes([Block((NOSE + 0.055, 1.12 + 0.08 * k, 0), (0.02, 0.025, 1.4)) for k in range(5)], paint.CHROME)
    c.box((NOSE - 0.02, 0.66, 0), (0.24, 0.34, 2 * HALF - 0.05), paint.RUBBER, bevel=0.08)
    c.box((NOSE + 0.11, 0.66, 0), (0.02, 0.12, 0.52), f.plain((0.52, 0.50, 0.44), 0.5, 0.2))
    for s in (-1.0, 1.0):
        c.ball((NOSE + 0.05, 0.80, s * 0.92), (0.07, 0.12, 0.17), paint.head_lens(lit), 18)
        c.ball((NOSE + 0.03, 0.62, s * 1.02), (0.05, 0.05, 0.09), paint.AMBER_LENS, 12)
        c.box((TAIL + 0.05, 0.92, s * 0.95), (0.05, 0.14, 0.40), paint.tail_lens(lit), bevel=0.02)
        c.rod((NOSE - 0.02, 1.66, s * 0.3), (NOSE - 0.10, 2.2, s * 0.05), 0.012, paint.RUBBER)
    c.boxes(
        [Block((NOSE - 0.5, 3.0, z), (0.08, 0.06, 0.16)) for z in (-0.8, -0.2, 0.2, 0.8)],
        f.glowing((1.0, 0.5, 0.1), 2.5) if lit else paint.AMBER_LENS,
    )
    c.box((TAIL + 0.05, 0.62, 0), (0.08, 0.12, 2.2), paint.UNDER)


def _shines(lit: bool) -> tuple[Shine, ...]:
    if not lit:
        return ()
    glow = (10.0 * HEAD_LIGHT[0], 10.0 * HEAD_LIGHT[1], 10.0 * HEAD_LIGHT[2])
    beams = [
        Shine((NOSE + 0.2, 0.80, s * 0.92), glow, 28.0, (0.98, -0.13, s * 0.05), 0.82) for s in (-1.0, 1.0)
    ]
    red = (1.5 * TAIL_LIGHT[0], 1.5 * TAIL_LIGHT[1], 1.5 * TAIL_LIGHT[2])
    return (*beams, Shine((TAIL - 0.3, 0.6, 0.0), red, 4.5))
