"""Cloth by the piece, and parts of houses and goods that are shown for themselves. Knows no room."""

import math
from functools import partial

import numpy as np

from filmkit.studio.animatic.geometry.mesh import Part
from filmkit.studio.animatic.props.kit.bits import (
    ball,
    both,
    box,
    hoop,
    lying,
    post,
    put,
    ring_of,
    rod,
    rows,
    swollen,
    thing,
    turned,
)
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.world import F32, Material, Pattern

FOLDS = 5.0
"""Folds across a piece of cloth."""
SILK = Finish((0.58, 0.20, 0.24), Material(0.55, 0.22, 0.0, Pattern.FABRIC, 2.0, rim=0.3))
_STEPS = 49


def _cloth(c: Carpenter, wide: float, long: float, hangs: bool) -> None:
    """A sheet with soft folds, hung by its upper edge or spread on what it lies on, both its sides."""
    u, v = np.meshgrid(np.linspace(-1, 1, _STEPS), np.linspace(0, 1, _STEPS))
    if hangs:
        fold = np.sin(FOLDS * math.pi * (u + 0.16 * v)) * (0.02 + 0.035 * v)
        points = np.stack([u * wide / 2 * (1 - 0.05 * v), long * (1 - v) + 0.12, fold + 0.05 * v**2], -1)
    else:
        fold = 0.010 + 0.010 * np.sin(7.0 * u + 3.0 * v) * np.sin(5.0 * v) * np.clip(1.6 * np.abs(u), 0, 1)
        points = np.stack([u * wide / 2, fold, (v - 0.5) * long], -1)
    across = np.cross(np.gradient(points, axis=1), np.gradient(points, axis=0))
    across /= np.linalg.norm(across, axis=-1, keepdims=True)
    across *= 1.0 if across[..., 2 if hangs else 1].mean() > 0 else -1.0
    at = np.arange(_STEPS * _STEPS).reshape(_STEPS, _STEPS)
    a, b, d, e = at[:-1, :-1].ravel(), at[:-1, 1:].ravel(), at[1:, :-1].ravel(), at[1:, 1:].ravel()
    faces = np.concatenate([np.stack([a, d, b], 1), np.stack([b, d, e], 1)]).astype(np.int32)
    flat: F32 = points.reshape(-1, 3).astype(np.float32)
    normals: F32 = across.reshape(-1, 3).astype(np.float32)
    first = flat[faces]
    way = np.cross(first[:, 1] - first[:, 0], first[:, 2] - first[:, 0])
    faces = faces if float((way * normals[faces[:, 0]]).sum()) > 0 else faces[:, ::-1]
    c.part(Part(flat, normals, np.ascontiguousarray(faces)), SILK)
    c.part(Part(flat - 0.002 * normals, -normals, np.ascontiguousarray(faces[:, ::-1])), SILK)


PARTS = rows(
    thing("fabric, piece of fabric, silk fabric, piece of silk, sheet of fabric, piece of cloth, drapery",
        rod((-64, 128, 0), (64, 128, 0), 1.8, "brass"), *(ball(3, 3, 3, "brass", (s * 65, 128, 0)) for s in
        (-1, 1)), *(rod((s * 62, 0, 0), (s * 62, 128, 0), 1.6, "brass") for s in (-1, 1)),
        partial(_cloth, wide=1.16, long=1.15, hangs=True),
        floor=True),
    thing("cloth, velvet cloth, silk cloth, tablecloth, handkerchief", partial(_cloth, wide=0.62,
        long=0.44, hangs=False)),
    thing("weightless drink, weightless liquid, floating liquid", put((swollen([(0, 0), (4, 0), (7, 3), (9,
        9), (8.6, 9.2), (6.4, 3.6), (0, 1.6)], "china"), turned([(0, 5), (7.6, 5), (7.8, 6.6), (0, 7)],
        "sky")), (-13, 5, 0), (0, 0, -0.9)), *(ball(r, r * 0.9, r, "sky", (x, y, z)) for r, x, y, z in ((4.6,
        1, 13, 1), (5.6, 9, 18, -2), (3.4, 12, 8, 2), (2.4, 5, 25, 2), (3.6, 19, 24, -2), (1.8, 1, 30, 0),
        (2.6, 21, 13, 1), (1.6, 13, 31, 1), (1.3, 26, 30, -1), (1.0, -6, 22, 2), (1.1, 28, 18, 0)))),
    thing("foaming flask, foaming beaker, overflowing flask", turned([(0, 0.3), (7.0, 0.3), (7.0, 1.6), (3.0,
        9.0), (0, 9.0)], (0.42, 0.30, 0.05)), turned([(0, 0), (6.8, 0), (6.8, 1.6), (2.0, 11), (2.0, 15.6),
        (2.5, 16), (1.8, 15.8), (1.7, 11), (6.3, 1.6), (0, 0.4)], "clear"), *(ball(r, r * 0.9, r, "white",
        (x, y, z)) for r, x, y, z in ((2.4, 0, 17, 0), (2.0, 2.4, 16, 1), (2.1, -2.4, 16.4, 1), (1.7, 0.6, 19,
        0.5), (1.6, 3.4, 13.6, 1.4), (1.5, -3.2, 13.8, 1.2), (1.4, 4.0, 11, 1.5), (1.3, -4.2, 11, 1.6), (1.5,
        0.4, 14, 2.4), (1.3, 4.8, 8.4, 2), (1.2, -5.2, 8, 2), (1.6, 6.6, 2.0, 3), (1.5, -7.2, 1.6, 3), (1.3,
        8.6, 1.2, 1), (1.2, -9.4, 1.2, 0), (1.4, 1.0, 11.4, 3.0)))),
    thing("bowl of paint, paint bowl, mixing paint", swollen([(0, 0), (5, 0), (9, 4), (11.5, 9),
        (11.0, 9.4), (8.6, 4.8), (0, 2)], "china"), turned([(0, 6.6), (10.0, 6.6), (10.3, 7.2), (0, 7.4)],
        "red"), hoop(6.5, 0.5, "red", (1, 7.4, 0)), hoop(3.4, 0.45, "red", (-1, 7.4, 1)), rod((3, 7, 1),
        (15, 19, -3), 0.8, "stick")),
    thing("bottle cap, plastic bottle cap, screw cap, jar lid", turned([(0, 0), (7.6, 0), (7.8, 0.6), (7.8,
        6.2), (7.2, 7.4), (6.2, 7.8), (0, 7.8)], "blue"), *ring_of(44, 7.8, (box(0.5, 5.4, 0.5, "blue", (0,
        0.9, 0)),)), turned([(8.0, 0), (8.3, 0.2), (8.3, 1.1), (7.8, 1.3)], "blue")),
    thing("door handle, doorknob, door knob, wooden door handle, metal door handle, brass door handle",
        box(46, 60, 4, "dark wood", (0, 0, -3), bevel=0.5), box(34, 48, 1,
        "dark wood", (0, 6, -0.6), bevel=0.8), box(7, 26, 1.6, "brown", (-8, 18, 1.0), bevel=0.7),
        lying(2.0, 5, "brown", (-8, 33, 4.0)), rod((-8, 33, 6.4), (17, 33, 6.4), 2.3, "brown"),
        ball(2.3, 2.3, 2.3, "brown", (17, 33, 6.4)), ball(2.3, 2.3, 2.3, "brown", (-8, 33, 6.4)),
        post(1.0, 0.5, "black", (-8, 22, 2.0), (math.pi / 2, 0, 0))),
    thing("stair railing, railing, banister, handrail, bannister", *(box(24, 18, 60, "pale", (-84 + 24 * k,
        18 * k, -6), bevel=0.6) for k in range(7)), *(box(24, 18 * k, 60, "white", (-84 + 24 * k, 0, -6),
        bevel=0.3) for k in range(1, 7)), *(turned([(2.4, 0), (2.4, 8), (1.5, 12), (3.0, 30), (1.5, 46),
        (1.5, 58), (2.4, 62), (2.4, 72)], "wood", (-84 + 24 * k, 18 * (k + 1), 20), fine=14) for k in
        range(7)), rod((-96, 80, 20), (72, 206, 20), 4.2, "wood"), box(11, 96, 11, "wood", (-98, 0, 20),
        bevel=1), ball(7.5, 7.5, 7.5, "wood", (-98, 102, 20)), floor=True),
    thing("wooden frame, metal frame, ornate frame, gilded frame",
        *both(lambda s: (box(11, 78, 6, "wood", (s * 40, 0, 0), bevel=1.6),
        box(3, 62, 7, "wood", (s * 33.5, 8, 0), bevel=0.8))), *(box(91, 11, 6, "wood",
        (0, y, 0), bevel=1.6) for y in (0, 67)), *(box(70, 3, 7, "wood", (0, y, 0), bevel=0.8) for y in (10,
        65)), *(ball(5, 5, 4, "wood", (s * 40, y, 3)) for s in (-1, 1) for y in (5.5, 72.5)), box(72, 58, 1,
        "cloth", (0, 10, -1.5)), rod((0, 60, -3), (0, 1, -26), 1.6, "dark wood")),
    thing("workbench, work bench", box(150, 7, 62, "wood", (0, 82, 0), bevel=0.8), *(box(9, 82, 9, "wood", (x,
        0, z)) for x in (-66, 66) for z in (-24, 24)), box(140, 4, 50, "wood", (0, 18, 0)), box(22, 14, 10,
        "iron", (-52, 78, 36), bevel=1), rod((-64, 84, 43), (-40, 84, 43), 1.2, "bright"), floor=True),
)  # fmt: skip
