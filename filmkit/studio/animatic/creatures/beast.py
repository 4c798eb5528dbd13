"""A four-legged animal out of its row of measures: solids, coat, face, horns. Knows no species by name."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.creatures.anatomy import (
    DARK,
    SIDES,
    SKULL_AT,
    Form,
    Head,
    foot_of,
    frame_of,
    head_of,
    limbs_of,
    root_of_neck,
    skull_of,
    trunk_of,
)
from filmkit.studio.animatic.creatures.coats import Coat, mixed
from filmkit.studio.animatic.creatures.gaits import GALLOP, TROT, WALK
from filmkit.studio.animatic.creatures.hides import BRIGHT_EYE, FUR
from filmkit.studio.animatic.creatures.horns import horns_of
from filmkit.studio.animatic.creatures.limbs import legs, tail
from filmkit.studio.animatic.creatures.markings import MARKS
from filmkit.studio.animatic.creatures.postures import Habits
from filmkit.studio.animatic.creatures.quadruped import Bit, Made, Painter, Quadruped, Tuft, built, seated
from filmkit.studio.animatic.creatures.skeleton import TAIL, Bone, Frame, leg_bone
from filmkit.studio.animatic.geometry.distance import Solid, cone, ellipsoid
from filmkit.studio.animatic.geometry.mesh import Part, placed
from filmkit.studio.animatic.geometry.primitives import lathe, quad, sphere, tube
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.world import Color, Material, Pattern

HIDE = Material(gloss=0.30, specular=0.03, pattern=Pattern.FABRIC, scale=0.4, rim=0.35)
LID = Material(gloss=0.2, specular=0.02)
NOSE = Material(gloss=0.7, specular=0.3)
HEAVY = 0.2
"""Metres of the belly's radius from which on a body on columns is heavy."""
CELLS = 46
"""Cells to the withers: legs have four of them at least."""
RAISED = "raised"
"""The word for an elephant's trunk that is held up."""
FITTED = "fitted"
"""The word for one that is made to fit a room too small for it."""
SMALLER = 0.55
"""What of its height one that is half-grown or made to fit has."""
YOUNG = ("calf", "foal", "lamb", "cub", "fawn", "kid", "piglet", "bunny", "baby", "joey", "kitten")
"""Words for one half-grown: smaller, with a larger head."""


def beast(name: str, form: Form, coat: Coat, seed: int) -> Quadruped:
    """The animal of these measures, in its own colours or those of the coat."""
    young = coat.says(*YOUNG)
    if young:
        form = replace(form, skull=form.skull * 1.30, horns="", mane="")
    if form.trunk and coat.says(RAISED):
        form = replace(form, trunk="up")
    frame = frame_of(form)
    head = head_of(form, frame)
    face = skull_of(form, head)
    fore, hind = limbs_of(form, frame)
    solids = [*trunk_of(form), *legs(frame, fore, hind, lambda foot: foot_of(form, foot)), *face]
    r, grown = form.tail[1], 1.0 + form.brush
    solids += tail(frame, (r, (r + r * grown) / 2, r * grown, r * 0.6 * max(grown, 0.6)), 0.03)
    bits = [*_eyes(form, head, face), *_nose(form, head), *_hooves(form, frame)]
    if form.horns:
        bits += horns_of(form.horns, head)
    if form.wings:
        bits += _wings(form, coat.ground(form.ground))
    made = Made(
        frame,
        _habits(form),
        solids,
        1.0 / CELLS,
        0.06,
        FUR if form.shag else HIDE,
        0.55,
        form.shag,
        _tufts(form, head, coat),
        bits,
    )
    return built(
        name,
        made,
        _colors(form, frame, head, coat),
        form.height * (SMALLER if young or coat.says(FITTED) else 1.0),
        seed % 628 / 100,
    )


def _habits(form: Form) -> Habits:
    heavy = form.stance == "column"
    return Habits(
        ((3.0 if heavy else 2.3, replace(WALK, lift=0.10 if heavy else 0.12)), (5.2, TROT), (8.5, GALLOP)),
        carried=(0.0, 0.0),
        running=(0.25, 0.0),
        wags=0.22,
        beat=0.5,
        low=0.15,
        fold=(1.0, 0.7),
        rests=form.rests,
        heavy=heavy and form.height * form.belly > HEAVY,
        rears=0.85 if form.stance == "hoof" else 1.2,
    )


def _eyes(form: Form, head: Head, face: Sequence[Solid]) -> list[Bit]:
    out, k = [], form.eye * head.size
    x, y = SKULL_AT
    for s in SIDES:
        at = np.array([head.point(x + 0.72, y + 0.42, s * 0.66)])
        for _ in range(3):  # it moves by small steps, and a skull may be large
            at = seated(at, face)
        at = seated(at, face, -0.35 * k)[0]
        out.append(Bit(placed(sphere(k, 12), placement(at)), head.bone, (0.014, 0.009, 0.006), BRIGHT_EYE))
        glint = np.asarray(head.point(0.55, 0.55, s * 0.45)) - head.point(0, 0)
        spot = at + glint / np.linalg.norm(glint) * k * 0.92
        out.append(Bit(placed(sphere(k * 0.24, 8), placement(spot)), head.bone, (0.8, 0.8, 0.78), BRIGHT_EYE))
    return out


def _nose(form: Form, head: Head) -> list[Bit]:
    if form.trunk or form.nose == form.ground:
        return []
    x, y = SKULL_AT
    long, _, tip, drop = form.muzzle
    at = head.point(x + 0.7 + long + tip * 0.78, y - 0.28 - drop + tip * 0.42)
    k = tip * head.size
    if form.snout:
        return _disc(form, head, (x + 0.7 + long + tip * 0.92, y - 0.28 - drop), k)
    return [
        Bit(placed(sphere((k * 0.42, k * 0.40, k * 0.62), 12), placement(at)), head.bone, form.nose, NOSE)
    ]


def _disc(form: Form, head: Head, at: tuple[float, float], k: float) -> list[Bit]:
    """The flat end of a pig's muzzle, with its two nostrils."""
    turn = (0.0, 0.0, head.nod)
    middle = placement(head.point(*at), turn)
    plate = placed(sphere((0.24 * k, 0.96 * k, 1.08 * k), 18), middle)
    holes = [
        placed(
            sphere((0.10 * k, 0.26 * k, 0.20 * k), 8),
            placement(head.point(at[0], at[1], 0.0)) @ placement((0.19 * k, 0.05 * k, s * 0.38 * k)),
        )
        for s in SIDES
    ]
    return [Bit(plate, head.bone, form.nose, NOSE), *(Bit(hole, head.bone, DARK, NOSE) for hole in holes)]


def _hooves(form: Form, frame: Frame) -> list[Bit]:
    if form.stance != "hoof":
        return []
    out, r = [], form.legs[2] * 1.3
    hoof = lathe([(0, 0), (r, 0), (r * 0.97, r * 0.2), (r * 0.74, r * 1.1), (0, r * 1.15)], 14)
    for leg in range(4):
        at = (float(frame.leg(leg)[4][0]) - 0.01, 0.0, frame.side(leg))
        out.append(Bit(placed(hoof, placement(at)), leg_bone(leg, 3), (0.030, 0.026, 0.022), NOSE))
    return out


def _wings(form: Form, color: Color) -> list[Bit]:
    """A dragon's, half spread: three fingers and the skin between them."""
    out, pale = [], mixed(color, (0.5, 0.2, 0.08), 0.4)
    for s in SIDES:
        root = np.array((0.12, 1.02, s * 0.12))
        wrist = root + (0.05, 0.75, s * 0.45)
        ends = [
            wrist + way for way in ((-0.45, 0.55, s * 0.95), (-0.95, 0.1, s * 0.8), (-1.15, -0.45, s * 0.45))
        ]
        out.append(Bit(tube([root, wrist], (0.06, 0.04), 8), Bone.FRONT, color, LID))
        for end in ends:
            out.append(Bit(tube([wrist, end], (0.035, 0.012), 6), Bone.FRONT, color, LID))
        rim = [*ends, root - (0.35, 0.05, 0.0)]
        for a, b in pairwise(rim):
            sheet = quad([tuple(wrist), tuple(a), tuple((a + b) / 2 * 0.92 + wrist * 0.08), tuple(b)], (4, 4))
            back = Part(sheet.vertices, -sheet.normals, sheet.triangles[:, ::-1].copy())
            out += [Bit(sheet, Bone.FRONT, pale, LID), Bit(back, Bone.FRONT, pale, LID)]
    return out


def _tufts(form: Form, head: Head, coat: Coat) -> tuple[Tuft, ...]:
    dark = mixed(coat.ground(form.ground), DARK, 0.45)
    x, y = root_of_neck(form)
    hx, hy = x + form.neck[0], y + form.neck[1]
    if form.mane == "lion":
        color = mixed(coat.ground(form.second), DARK, 0.1)
        k = form.skull
        ruff = [
            cone(
                (hx - 0.3 * k, hy + 0.1 * k, 0),
                (hx, hy + 0.1 * k, 0),
                1.85 * k,
                1.62 * k,
                Bone.HEAD,
                blend=0.1,
            ),
            cone(
                (hx - 0.05, hy - 0.10, 0),
                (x - 0.05, y - 0.05, 0),
                1.75 * k,
                1.5 * k,
                Bone.NECK,
                blend=0.1,
                flat=0.8,
            ),
        ]
        end = frame_of(form).tail[3]
        brush = ellipsoid((*end, 0), (0.07, 0.07, 0.05), TAIL[2])
        return Tuft(ruff, color, FUR, 0.08, 0.022), Tuft([brush], color, FUR, 0.05, 0.01)
    if form.mane == "crest":
        stiff = [
            cone((hx - 0.02, hy + 0.08, 0), (x - 0.05, 1.0, 0), 0.045, 0.04, Bone.NECK, blend=0.03, flat=0.5),
        ]
        return (Tuft(stiff, dark, FUR, 0.06, 0.006),)
    if form.mane == "wool":
        # a fleece over the trunk and a cap on the head
        fleece = [replace_radius(solid, 1.16) for solid in trunk_of(form)]
        cap = head.ball((0.35, 0.95, 0.0), 0.72)
        wool = coat.ground(form.second)
        return (Tuft([*fleece, cap], wool, FUR, 0.06, 0.020),)
    return ()


def replace_radius(solid: Solid, k: float) -> Solid:
    """A solid grown thicker, where it is."""
    row = list(solid.row)
    if row[0] == 0:
        row[9], row[10] = row[9] * k, row[10] * k
    else:
        row[6], row[7], row[8] = row[6] * k, row[7] * k, row[8] * k
    return Solid(tuple(row))


def _colors(form: Form, frame: Frame, head: Head, coat: Coat) -> Painter:
    own = coat.colors and not (form.marks and len(coat.colors) > 1)
    ground = coat.ground(form.ground) if own else form.ground
    painter = Painter(ground)
    under = form.under if form.under and not own else mixed(ground, (0.62, 0.52, 0.40), 0.22)
    half = form.long / 2
    low = 1.0 - 2 * form.chest
    painter.patch(under, [cone((half, low, 0), (-half, low, 0), 0.09, 0.07, blend=0.05)], 0.08)
    if form.points and not own:
        socks = [
            ellipsoid((float(frame.leg(leg)[2][0]), 0.14, frame.side(leg)), (0.22, 0.34, 0.14))
            for leg in range(4)
        ]
        x, y = SKULL_AT
        long, root, tip, drop = form.muzzle
        snout = head.taper(
            (x + 0.95, y - 0.28 - drop * 0.3, 0), (x + 0.9 + long, y - 0.3 - drop, 0), root, tip * 1.4
        )
        painter.patch(form.points, [*socks, snout], 0.06)
    if form.face:
        x, y = SKULL_AT
        long, root, tip, drop = form.muzzle
        snout = head.taper(
            (x + 0.9, y - 0.2, 0), (x + 0.8 + long, y - 0.28 - drop, 0), root * 1.15, tip * 1.3
        )
        brow = [head.ball((x + 0.92, y + 0.26, s * 0.33), 0.36) for s in SIDES if form.muzzle.long < 0.5]
        painter.patch(form.face, [snout, *brow], 0.02)
    if form.marks:
        painter.marked(form.second, MARKS[form.marks])
    if form.marks == "panda":
        x, y = SKULL_AT
        rings = [head.ball((x + 0.72, y + 0.36, s * 0.66), 0.40) for s in SIDES]
        ears = [head.ball((0.35, 1.55, s * 0.85), 0.62) for s in SIDES]
        painter.patch(form.second, [*rings, *ears], 0.012)
    if form.marks == "rings":
        x, y = SKULL_AT
        mask = [
            head.taper((x + 0.9, y + 0.35, s * 0.3), (x + 0.35, y + 0.1, s * 0.95), 0.30, 0.34) for s in SIDES
        ]
        painter.patch(
            (0.55, 0.53, 0.50), [head.ball((x + 0.75, y + 0.75, s * 0.5), 0.36) for s in SIDES], 0.01
        )
        painter.patch(form.second, mask, 0.01)
    return painter
