"""What is worn on a face, over ears or over the whole head beside hats: helmets of heroes, masks, goggles,
headphones. Knows no words but its own names. In head axes, metres of an adult: +z forward.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part, part_of, transform
from filmkit.studio.animatic.geometry.primitives import (
    box,
    cone,
    cylinder,
    grid_triangles,
    sphere,
    torus,
    tube,
)
from filmkit.studio.animatic.geometry.transform import F64, placement
from filmkit.studio.animatic.world import Color, Material, Mesh

SIDES = (-1.0, 1.0)
PLATE = Material(gloss=0.72, specular=0.45, reflect=0.10, rim=0.5)
MATT = Material(gloss=0.25, specular=0.04, rim=0.4)
LENS = Material(gloss=0.95, specular=0.8, reflect=0.18)
LIT = Material(0.0, 0.0, emission=5.0)
GOLD: Color = (0.58, 0.36, 0.06)
DARK: Color = (0.014, 0.014, 0.016)
PALE: Color = (0.74, 0.74, 0.72)
GREY: Color = (0.22, 0.22, 0.23)


@dataclass(frozen=True, slots=True)
class FaceWear:
    """How one such thing is made, from its colour."""

    made: Callable[[MeshBuilder, Color], None]
    color: Color
    """Where nobody says one."""
    whole: bool = False
    """Nothing of the head is seen."""
    over_hair: bool = False
    """No hair is."""
    of_skin: bool = False
    """It grows on who has it, and is as coloured as they are."""


@lru_cache(maxsize=16)
def face_wear(name: str, color: Color) -> Mesh:
    """The thing itself, by a name of `FACE_WEAR`."""
    made = MeshBuilder()
    FACE_WEAR[name].made(made, color)
    return made.build()


def on_a_beast(head: Mesh, worn: Sequence[tuple[str, Color]], glasses: bool, dark: bool) -> Iterator[Mesh]:
    """The same on an animal's head, which is larger, and glasses where its eyes are."""
    larger = placement((0.0, 0.045, 0.0), scale=1.42)
    for name, color in worn:
        yield transform(face_wear(name, color), larger)
    if glasses:
        yield _glasses(head, dark)


def _glasses(head: Mesh, dark: bool) -> Mesh:
    made, x, y = MeshBuilder(), 0.058, 0.072
    points = head.vertices
    near = (np.abs(np.abs(points[:, 0]) - x) < 0.024) & (np.abs(points[:, 1] - y) < 0.024)
    z = float(points[near, 2].max()) + 0.004 if near.any() else 0.12
    for s in SIDES:
        angle = np.linspace(0, math.tau, 25)[:-1]
        rim = np.stack([0.047 * np.cos(angle), 0.036 * np.sin(angle), 0 * angle], 1)
        made.add(tube(rim, 0.0045, 8, closed=True), DARK, PLATE, _at(s * x, y, z))
        if dark:
            made.add(sphere((0.045, 0.034, 0.007), 22), DARK, LENS, _at(s * x, y, z))
        made.add(tube([(s * 0.105, y, z), (s * 0.128, y, z - 0.16)], 0.0040, 6), DARK, PLATE)
    made.add(tube([(-0.014, y, z), (0.014, y, z)], 0.0045, 6), DARK, PLATE)
    return made.build()


def _at(x: float, y: float, z: float, turn: tuple[float, float, float] = (0.0, 0.0, 0.0)) -> F64:
    return placement((x, y, z), turn)


def _armoured(made: MeshBuilder, color: Color) -> None:
    """A helmet with a face plate of gold, and two slits of light."""
    made.add(sphere((0.100, 0.128, 0.120), 32), color, PLATE, _at(0, 0.018, 0.002))
    made.add(sphere((0.077, 0.112, 0.052), 28), GOLD, PLATE, _at(0, 0.000, 0.082))
    made.add(box((0.104, 0.050, 0.060), 0.020), GOLD, PLATE, _at(0, -0.074, 0.068))
    made.add(box((0.020, 0.066, 0.014), 0.006), color, PLATE, _at(0, 0.092, 0.112, (-0.55, 0, 0)))
    made.add(box((0.050, 0.004, 0.010), 0.001), DARK, PLATE, _at(0, -0.066, 0.098))
    for s in SIDES:
        made.add(
            box((0.040, 0.011, 0.016), 0.003),
            (0.55, 0.9, 1.0),
            LIT,
            _at(s * 0.034, 0.022, 0.126, (0, s * 0.3, s * 0.16)),
        )
        made.add(
            cylinder(0.026, 0.020, 20), GOLD, PLATE, _at(s * 0.094, 0.010, 0.0, (0, 0, -s * math.pi / 2))
        )


def _trooper(made: MeshBuilder, color: Color) -> None:
    """White all round, with dark lenses, a brow band and a frown of vents."""
    made.add(sphere((0.116, 0.116, 0.126), 32), color, PLATE, _at(0, 0.040, -0.004))
    made.add(cone(0.122, 0.104, 0.100, 32), color, PLATE, _at(0, -0.100, 0.000))
    made.add(box((0.172, 0.016, 0.040), 0.006), DARK, PLATE, _at(0, 0.056, 0.106, (-0.15, 0, 0)))
    made.add(sphere((0.062, 0.052, 0.052), 24), color, PLATE, _at(0, -0.056, 0.088))
    made.add(box((0.068, 0.020, 0.014), 0.006), DARK, PLATE, _at(0, -0.052, 0.136))
    made.add(sphere((0.026, 0.016, 0.020), 14), GREY, PLATE, _at(0, -0.088, 0.112))
    for s in SIDES:
        made.add(
            sphere((0.036, 0.022, 0.020), 20),
            DARK,
            LENS,
            _at(s * 0.043, 0.026, 0.112, (0, s * 0.3, -s * 0.22)),
        )
        made.add(sphere((0.016, 0.020, 0.020), 14), GREY, PLATE, _at(s * 0.082, -0.068, 0.080))


def _dark_lord(made: MeshBuilder, color: Color) -> None:
    """A bell of black that flares over the neck, and a grille for a mouth."""
    made.add(sphere((0.116, 0.100, 0.124), 32), color, PLATE, _at(0, 0.060, -0.006))
    made.add(cone(0.168, 0.118, 0.180, 36), color, PLATE, _at(0, -0.120, -0.030))
    made.add(sphere((0.076, 0.100, 0.060), 28), (0.045, 0.045, 0.05), PLATE, _at(0, -0.016, 0.082))
    made.add(box((0.150, 0.014, 0.050), 0.006), color, PLATE, _at(0, 0.060, 0.108, (-0.3, 0, 0)))
    nose = cone(0.046, 0.010, 0.066, 3)
    made.add(nose, GREY, PLATE, _at(0, -0.086, 0.112, (-0.1, math.pi / 6, 0)))
    for s in SIDES:
        made.add(sphere((0.026, 0.020, 0.018), 18), (0.05, 0.012, 0.012), LENS, _at(s * 0.036, 0.022, 0.124))


def _spider(made: MeshBuilder, color: Color) -> None:
    """A mask close to the head, with large pale eyes and a web."""
    made.add(sphere((0.086, 0.122, 0.108), 36), color, MATT, _at(0, 0.006, 0.006))
    for s in SIDES:
        eye = (0, s * 0.42, -s * 0.38)
        made.add(sphere((0.036, 0.026, 0.018), 22), DARK, MATT, _at(s * 0.038, 0.024, 0.094, eye))
        made.add(sphere((0.029, 0.019, 0.018), 22), PALE, PLATE, _at(s * 0.0385, 0.024, 0.0985, eye))
    for k in range(12):
        a = math.pi * k / 6
        way = np.array((math.sin(a), math.cos(a)))
        t = np.linspace(0.15, 1.5, 9)
        path = np.stack(
            [0.087 * np.sin(t) * way[0], 0.006 + 0.123 * np.sin(t) * way[1], 0.006 + 0.109 * np.cos(t)], 1
        )
        made.add(tube(path, 0.0013, 5), DARK, MATT)


def _strip(low: float, high: float, wide: float, lift: float = 0.0) -> Part:
    """A band round the front of the head between two heights, open behind."""
    rows, columns = 6, 36
    out = []
    for a in np.linspace(-wide, wide, columns + 1):
        for y in np.linspace(low, high, rows + 1):
            flat = math.sqrt(max(0.0, 1 - ((y - 0.02) / 0.135) ** 2))
            out.append((math.sin(a) * (0.085 + lift) * flat, y, math.cos(a) * (0.106 + lift) * flat))
    v = np.array(out)
    return part_of(v, v - (0, 0.02, 0), grid_triangles(columns, rows))


def _domino(made: MeshBuilder, color: Color) -> None:
    """A band before the eyes, which show through it."""
    made.add(_strip(0.000, 0.044, 1.9, 0.004), color, MATT)
    for s in SIDES:
        made.add(sphere((0.017, 0.009, 0.006), 16), PALE, MATT, _at(s * 0.035, 0.021, 0.108, (0, s * 0.3, 0)))
        made.add(sphere((0.007, 0.007, 0.006), 12), DARK, LENS, _at(s * 0.034, 0.021, 0.112))


def _cowl(made: MeshBuilder, color: Color) -> None:
    """Over skull and eyes, with two points for ears; nose, mouth and chin are bare."""
    made.add(sphere((0.094, 0.104, 0.116), 32), color, MATT, _at(0, 0.060, -0.014))
    made.add(_strip(-0.006, 0.070, math.pi, 0.006), color, MATT)
    made.add(_strip(-0.110, 0.010, math.pi, 0.002), color, MATT, _at(0, 0, -0.070))
    for s in SIDES:
        made.add(cone(0.024, 0.002, 0.110, 14), color, MATT, _at(s * 0.066, 0.118, -0.010, (0, 0, -s * 0.14)))
        made.add(
            sphere((0.020, 0.008, 0.008), 16), PALE, MATT, _at(s * 0.036, 0.024, 0.106, (0, s * 0.3, s * 0.2))
        )


def _surgical(made: MeshBuilder, color: Color) -> None:
    made.add(sphere((0.056, 0.054, 0.050), 24), color, MATT, _at(0, -0.036, 0.069))
    for s in SIDES:
        for y in (-0.018, -0.062):
            path = [(s * 0.050, y, 0.082), (s * 0.076, 0.4 * y, 0.040), (s * 0.084, 0.006, -0.008)]
            made.add(tube(path, 0.0018, 6), PALE, MATT)


def _half(made: MeshBuilder, color: Color) -> None:
    """Cloth over nose, mouth and jaw, from ear to ear."""
    made.add(sphere((0.080, 0.080, 0.084), 28), color, MATT, _at(0, -0.060, 0.040, (0.20, 0, 0)))


def _gas_mask(made: MeshBuilder, color: Color) -> None:
    made.add(sphere((0.082, 0.112, 0.070), 28), color, MATT, _at(0, -0.012, 0.062))
    made.add(cylinder(0.036, 0.050, 24), GREY, MATT, _at(0, -0.082, 0.108, (1.25, 0, 0)))
    for s in SIDES:
        made.add(
            cylinder(0.029, 0.014, 24), GREY, PLATE, _at(s * 0.037, 0.020, 0.108, (math.pi / 2, s * 0.3, 0))
        )
        made.add(sphere((0.023, 0.023, 0.010), 20), (0.05, 0.07, 0.06), LENS, _at(s * 0.040, 0.020, 0.122))


def _goggles(made: MeshBuilder, color: Color) -> None:
    made.add(_strip(0.004, 0.040, math.pi, 0.006), color, MATT)
    made.add(sphere((0.068, 0.034, 0.034), 24), color, MATT, _at(0, 0.021, 0.086))
    made.add(sphere((0.060, 0.027, 0.034), 24), (0.03, 0.10, 0.16), LENS, _at(0, 0.021, 0.091))


def _headset(made: MeshBuilder, color: Color) -> None:
    """Before the eyes, of those who are in a world of their own."""
    made.add(_strip(0.010, 0.038, math.pi, 0.010), GREY, MATT)
    made.add(box((0.172, 0.092, 0.080), 0.022), color, PLATE, _at(0, 0.022, 0.122))
    made.add(box((0.140, 0.056, 0.010), 0.006), DARK, LENS, _at(0, 0.024, 0.160))


def _headphones(made: MeshBuilder, color: Color) -> None:
    a = np.linspace(-1.62, 1.62, 25)
    band = np.stack([0.110 * np.sin(a), 0.020 + 0.136 * np.cos(a), np.full_like(a, -0.014)], 1)
    made.add(tube(band, 0.0085, 10), color, PLATE)
    for s in SIDES:
        turn = (0.0, 0.0, -s * math.pi / 2)
        made.add(cylinder(0.044, 0.034, 28, 0.008), color, PLATE, _at(s * 0.078, 0.004, -0.010, turn))
        made.add(cylinder(0.030, 0.006, 24), GREY, PLATE, _at(s * 0.110, 0.004, -0.010, turn))


def _headband(made: MeshBuilder, color: Color) -> None:
    made.add(_strip(0.070, 0.098, math.pi, 0.012), color, MATT)


def _earrings(made: MeshBuilder, color: Color) -> None:
    for s in SIDES:
        made.add(
            torus(0.013, 0.0030, 20, 8), color, PLATE, _at(s * 0.084, -0.036, -0.004, (0, 0, math.pi / 2))
        )
        made.add(sphere(0.0065, 12), color, PLATE, _at(s * 0.084, -0.022, -0.004))


def _round_the_neck() -> list[tuple[float, float, float]]:
    angle = np.linspace(0, math.tau, 33)[:-1]
    return [
        (0.082 * math.sin(a), -0.178 - 0.034 * max(math.cos(a), 0.0), -0.012 + 0.100 * math.cos(a))
        for a in angle
    ]


def _necklace(made: MeshBuilder, color: Color) -> None:
    """A chain, and something that hangs from it."""
    path = _round_the_neck()
    made.add(tube(path, 0.0034, 8, closed=True), color, PLATE)
    x, y, z = path[0]
    made.add(sphere((0.013, 0.016, 0.006), 16), color, PLATE, _at(x, y - 0.014, z + 0.004))


def _pearls(made: MeshBuilder, color: Color) -> None:
    for at in _round_the_neck():
        made.add(sphere(0.0088, 12), color, PLATE, _at(*at))


def _leaf() -> Part:
    """Long, flat, pointed above."""
    t = np.linspace(0.0, 1.0, 12)
    wide = 0.034 * np.sin(np.pi * np.clip(0.25 + 0.75 * t, 0, 1)) + 0.001
    made = tube(np.stack([0 * t, 0.165 * t, 0 * t], 1), [float(w) for w in wide], 14)
    flat = np.array([0.42, 1.0, 1.0])
    return part_of(made.vertices * flat, made.normals / flat, made.triangles)


def _pointed_ears(made: MeshBuilder, color: Color) -> None:
    """Of elves and their like."""
    skin = Material(gloss=0.33, specular=0.055, rim=0.5, translucency=1.0)
    for s in SIDES:
        made.add(_leaf(), color, skin, _at(s * 0.070, 0.012, -0.012, (0.0, 0.0, -s * 1.25)))


FACE_WEAR: Mapping[str, FaceWear] = {
    "armoured helmet": FaceWear(_armoured, (0.36, 0.016, 0.014), whole=True),
    "trooper helmet": FaceWear(_trooper, (0.80, 0.80, 0.79), whole=True),
    "dark helmet": FaceWear(_dark_lord, DARK, whole=True),
    "spider mask": FaceWear(_spider, (0.44, 0.020, 0.018), whole=True),
    "cowl": FaceWear(_cowl, DARK, over_hair=True),
    "eye mask": FaceWear(_domino, DARK),
    "face mask": FaceWear(_surgical, (0.42, 0.62, 0.72)),
    "half mask": FaceWear(_half, DARK),
    "gas mask": FaceWear(_gas_mask, (0.045, 0.05, 0.04)),
    "goggles": FaceWear(_goggles, DARK),
    "headset": FaceWear(_headset, PALE),
    "headphones": FaceWear(_headphones, DARK),
    "headband": FaceWear(_headband, (0.50, 0.025, 0.015)),
    "earrings": FaceWear(_earrings, GOLD),
    "necklace": FaceWear(_necklace, GOLD),
    "pearls": FaceWear(_pearls, PALE),
    "pointed ears": FaceWear(_pointed_ears, (0.55, 0.35, 0.26), of_skin=True),
}
"""By name."""
