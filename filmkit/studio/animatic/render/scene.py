"""A World laid out for the kernels: flat arrays and tuples of plain numbers.

Knows no drawing. Every array is made afresh, contiguous and of one type, so that each kernel is
compiled for one signature only, whatever the meshes given look like.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.world import (
    F32,
    I32,
    Air,
    CameraPose,
    Face,
    Lamp,
    Mesh,
    Sky,
    Vec,
    World,
)

F64 = NDArray[np.float64]
NOWHERE = -1e9
"""A height no floor is at."""
EMISSION, REFLECT, SOLID, COLUMNS = 2, 6, 9, 10
"""Columns of the palette, the last of them, and how many it has."""


class View(NamedTuple):
    """The camera at one instant: axes in the world, focal length and centre in pixels."""

    eye: Vec
    right: Vec
    up: Vec
    forward: Vec
    focal: float
    center_x: float
    center_y: float
    time: float


class Light(NamedTuple):
    """Light that has no place: ambient, key, rim, and what shiny things see."""

    ambient: Vec
    ground: Vec
    key: Vec
    """Towards the key light."""
    key_color: Vec
    rim: Vec
    rim_direction: Vec
    interior: bool
    soft_boxes: Vec


class Dome(NamedTuple):
    """The sky."""

    zenith: Vec
    middle: Vec
    horizon: Vec
    sun: Vec
    sun_direction: Vec
    spread: float
    disc: float
    clouds: float
    cloud_color: Vec
    stars: float
    seed: float


class Haze(NamedTuple):
    """The air between."""

    fog: float
    color: Vec
    light: Vec
    falloff: float
    floor: float
    shafts: float
    halo: float


class Shapes(NamedTuple):
    """All triangles of a frame and what they are made of."""

    vertices: F32
    normals: F32
    local: F32
    colors: F32
    triangles: I32
    materials: I32
    faces: I32
    """Row of `expressions` of each triangle."""
    palette: F64
    expressions: F64


def unit(v: Sequence[float]) -> Vec:
    """The direction of `v`, length one."""
    length = math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]) or 1.0
    return (v[0] / length, v[1] / length, v[2] / length)


def cross(a: Vec, b: Vec) -> Vec:
    """Right-handed."""
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def _floats(v: Sequence[float]) -> Vec:
    return (float(v[0]), float(v[1]), float(v[2]))


def view_of(pose: CameraPose, width: int, height: int, top: int, time: float) -> View:
    """The view of a frame of `width` x `height` whose first drawn row is `top`."""
    eye = _floats(pose.position)
    forward = unit([t - e for t, e in zip(pose.target, eye, strict=True)])
    # Straight up or down there is no horizon to hold on to; -z is then the top of the picture.
    level: Vec = (0.0, 1.0, 0.0) if abs(forward[1]) < 0.9999 else (0.0, 0.0, -1.0)
    right = unit(cross(forward, level))
    up = cross(right, forward)
    c, s = math.cos(pose.roll), math.sin(pose.roll)
    return View(
        eye,
        (right[0] * c + up[0] * s, right[1] * c + up[1] * s, right[2] * c + up[2] * s),
        (up[0] * c - right[0] * s, up[1] * c - right[1] * s, up[2] * c - right[2] * s),
        forward,
        pose.lens / 36.0 * width,
        width / 2,
        height / 2 - top,
        float(time),
    )


def mirrored(view: View, floor: float, scale: float) -> View:
    """The view from under a mirror at height `floor`, at another resolution: it sees the reflection."""

    def down(v: Vec) -> Vec:
        return (v[0], -v[1], v[2])

    eye = (view.eye[0], 2 * floor - view.eye[1], view.eye[2])
    return View(
        eye,
        down(view.right),
        down(view.up),
        down(view.forward),
        view.focal * scale,
        view.center_x * scale,
        view.center_y * scale,
        view.time,
    )


def light_of(world: World) -> Light:
    """The world's placeless light."""
    return Light(
        _floats(world.ambient),
        _floats(world.ground),
        unit(world.key.direction),
        _floats(world.key.color),
        _floats(world.rim),
        unit(world.rim_direction),
        bool(world.interior),
        _floats(world.soft_boxes),
    )


def dome_of(sky: Sky, key_direction: Vec) -> Dome:
    """The world's sky."""
    return Dome(
        _floats(sky.zenith),
        _floats(sky.middle),
        _floats(sky.horizon),
        _floats(sky.sun),
        unit(sky.sun_direction or key_direction),
        float(sky.sun_spread),
        float(sky.disc),
        float(sky.clouds),
        _floats(sky.cloud_color),
        float(sky.stars),
        1.0,
    )


def haze_of(air: Air) -> Haze:
    """The world's air."""
    return Haze(
        float(air.fog),
        _floats(air.fog_color),
        _floats(air.fog_light),
        float(air.fog_falloff),
        float(air.fog_floor),
        float(air.shafts),
        float(air.halo),
    )


LAMP_COLUMNS = 12


def lamp_rows(lamps: Sequence[Lamp]) -> F64:
    """One row a lamp: position, colour, radius, reach, direction, cone (-2 for a point lamp)."""
    rows = np.zeros((len(lamps), LAMP_COLUMNS))
    for row, lamp in zip(rows, lamps, strict=True):
        row[0:3] = lamp.position
        row[3:6] = lamp.color
        row[6] = lamp.radius
        row[7] = lamp.reach
        spot = lamp.direction is not None and lamp.cone is not None
        row[8:11] = unit(lamp.direction) if lamp.direction is not None and spot else (0.0, 0.0, 0.0)
        row[11] = lamp.cone if lamp.cone is not None and spot else -2.0
    return rows


def expression_rows(faces: Sequence[Face]) -> F64:
    """One row a face, after one for triangles that name none."""
    rows = np.zeros((len(faces) + 1, 13))
    for row, face in zip(rows, (Face(), *faces), strict=True):
        row[:] = (
            face.blush,
            face.brow,
            face.brow_weight,
            *face.brow_color,
            face.frown,
            face.lid,
            face.wet,
            *face.iris,
            face.age,
        )
    return rows


def palette_rows(meshes: Sequence[Mesh]) -> F64:
    """One row a material, of all meshes in turn."""
    rows = [
        (
            m.gloss,
            m.specular,
            m.emission,
            m.pattern,
            m.scale,
            m.rim,
            m.reflect,
            m.translucency,
            m.metal,
            m.solid,
        )
        for mesh in meshes
        for m in mesh.palette
    ]
    return np.asarray(rows, np.float64).reshape(-1, COLUMNS)


def burning(shapes: Shapes, much: float) -> Shapes:
    """The same, and what shines by itself does so much of it."""
    if much == 1.0:
        return shapes
    palette = shapes.palette.copy()
    palette[:, EMISSION] *= much
    return shapes._replace(palette=palette)


def gather(meshes: Sequence[Mesh]) -> Shapes:
    """All meshes as one set of arrays, without expressions."""
    given = [m for m in meshes if len(m.triangles)]
    points = np.cumsum([0] + [len(m.vertices) for m in given])
    rows = np.cumsum([0] + [len(m.palette) for m in given])
    return Shapes(
        _stack([m.vertices for m in given]),
        _stack([m.normals for m in given]),
        _stack([m.local for m in given]),
        _stack([m.colors for m in given]),
        np.concatenate(
            [np.zeros((0, 3), np.int32)]
            + [m.triangles + np.int32(s) for m, s in zip(given, points, strict=False)]
        ),
        np.concatenate(
            [np.zeros(0, np.int32)] + [m.materials + np.int32(s) for m, s in zip(given, rows, strict=False)]
        ),
        np.concatenate(
            [np.zeros(0, np.int32)]
            + [
                np.zeros(len(m.triangles), np.int32) if m.faces is None else m.faces + np.int32(1)
                for m in given
            ]
        ),
        palette_rows(given),
        expression_rows(()),
    )


def _stack(rows: Sequence[F32]) -> F32:
    return np.concatenate([np.zeros((0, 3), np.float32), *rows]).astype(np.float32, copy=False)
