"""What the ground is outside: hills, rocks, water, grass tufts.

Knows no place. Height fields are sums of sines, so that they are the same everywhere and need no table.
"""

import math
from collections.abc import Callable

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.making.carpenter import Finish
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern


def rolling(seed: int, height: float, length: float) -> Callable[[F64, F64], F64]:
    """A height field of hills about `length` apart, between -height and height."""
    chance = np.random.default_rng(seed)
    waves = [
        (length * 0.62**i, height * 0.5**i, chance.uniform(0, 2 * math.pi), chance.uniform(0, 2 * math.pi))
        for i in range(6)
    ]

    def at(x: F64, z: F64) -> F64:
        total = np.zeros_like(x)
        for long, high, way, start in waves:
            k = 2 * math.pi / long
            total = total + 0.5 * high * np.sin(k * (x * math.cos(way) + z * math.sin(way)) + start)
        return total

    return at


def rock(seed: int, radius: float) -> Part:
    """A weathered boulder."""
    ball = primitives.sphere(1.0, 22)
    chance = np.random.default_rng(seed)
    v = ball.vertices.astype(np.float64)
    push = np.ones(len(v))
    for _ in range(7):
        way = chance.normal(size=3)
        way /= np.linalg.norm(way)
        push -= 0.55 * np.clip(v @ way - chance.uniform(0.35, 0.75), 0, None)
    push += 0.06 * np.sin(v[:, 0] * 9 + seed) * np.sin(v[:, 1] * 11) * np.sin(v[:, 2] * 8)
    points = v * push[:, None] * (radius, radius * 0.72, radius)
    return part_of(points, smooth_normals(points, ball), ball.triangles)


def smooth_normals(points: F64, like: Part) -> F64:
    """The way each point of a body faces whose triangles are those of `like`."""
    faces = like.triangles
    a, b, c = points[faces[:, 0]], points[faces[:, 1]], points[faces[:, 2]]
    across = np.cross(b - a, c - a)
    total = np.zeros_like(points)
    for corner in range(3):
        np.add.at(total, faces[:, corner], across)
    flat = np.linalg.norm(total, axis=1) < 1e-9
    total[flat] = points[flat]
    return total


SEA = Finish((0.012, 0.034, 0.042), Material(0.86, 0.5, 0.0, Pattern.WATER, 0.55, reflect=0.9))


LAGOON: Color = (0.055, 0.300, 0.290)
"""The colour of clear water over sand."""
WAVES = 14


def _waves(seed: int, swell: float) -> tuple[F64, F64, F64, F64]:
    """Length, direction, height and start of each train of waves."""
    chance = np.random.default_rng(seed)
    long: F64 = np.asarray(26.0 * 0.74 ** np.arange(WAVES) + 0.6, np.float64)
    way = math.pi / 2 + chance.normal(0, 0.42, WAVES)
    high = swell * 0.016 * long * chance.uniform(0.7, 1.2, WAVES)
    return long, way, high, chance.uniform(0, 2 * math.pi, WAVES)


def _rises(z: F64, shallow: float) -> F64:
    """How much of their height waves have: little at the edge, z = 0, all `shallow` metres out."""
    return np.clip(-z / shallow, 0.06, 1.0) if shallow else np.ones_like(z)


def water_height(seed: int, swell: float, shallow: float = 0.0) -> Callable[[float, float, float], float]:
    """The height of `sea` at x, z and an instant."""
    long, way, high, start = _waves(seed, swell)
    k = 2 * math.pi / long

    def at(x: float, z: float, seconds: float) -> float:
        phase = k * (x * np.cos(way) + z * np.sin(way)) - np.sqrt(9.81 * k) * seconds + start
        rises = float(_rises(np.asarray(z, np.float64), shallow))
        return rises * float((high * (2 * (0.5 + 0.5 * np.sin(phase)) ** 1.5 - 1)).sum())

    return at


def sea(
    seed: int, width: float, near: float, far: float, swell: float, shallow: float = 0.0
) -> Callable[[float], Mesh]:
    """Water from z = near to z = far that moves by itself; waves come towards +z. Dense near, sparse far.
    Where it is `shallow` for so many metres it is calm there and the ground shows through."""
    long, way, high, start = _waves(seed, swell)
    rows = near + (far - near) * np.linspace(0, 1, 110) ** 2.2
    reach = width / 2 * (0.35 + 0.65 * np.linspace(0, 1, 110))
    x = (np.linspace(-1, 1, 120)[None] * reach[:, None]).ravel()
    z = np.repeat(rows, 120)
    triangles = grid_triangles(109, 119)
    rises = _rises(z, shallow)
    deep = np.clip(-z / (3.0 * shallow), 0.0, 1.0)[:, None] ** 0.6 if shallow else np.ones((len(z), 1))
    color = (np.array(LAGOON) * (1.0 - deep) + np.array(SEA.color) * deep).astype(np.float32)

    def at(seconds: float) -> Mesh:
        y, slope_x, slope_z = np.zeros_like(x), np.zeros_like(x), np.zeros_like(x)
        for i in range(WAVES):
            k = 2 * math.pi / long[i]
            c, s = math.cos(way[i]), math.sin(way[i])
            phase = k * (x * c + z * s) - math.sqrt(9.81 * k) * seconds + start[i]
            crest = 0.5 + 0.5 * np.sin(phase)
            y += high[i] * (2 * crest**1.5 - 1)
            tilt = high[i] * k * np.cos(phase) * 1.5 * np.sqrt(crest)
            slope_x += tilt * c
            slope_z += tilt * s
        points = np.stack([x, y * rises, z], 1)
        tilted = np.stack([-slope_x * rises, np.ones_like(x), -slope_z * rises], 1)
        part = part_of(points, tilted, triangles)
        return MeshBuilder().add(part, color, SEA.material).build()

    return at


def tufts(
    seed: int,
    count: int,
    low: tuple[float, float],
    high: tuple[float, float],
    tall: float,
    ground: Callable[[F64, F64], F64],
) -> Part:
    """Blades of grass scattered over a field of the given corners in x and z."""
    chance = np.random.default_rng(seed)
    x, z = chance.uniform(low[0], high[0], count), chance.uniform(low[1], high[1], count)
    foot = np.stack([x, ground(x, z), z], 1)
    angle, lean = chance.uniform(0, math.pi, count), chance.normal(0, 0.25, (count, 2)) * tall
    size = tall * chance.uniform(0.5, 1.2, count)
    side = np.stack([np.cos(angle), np.zeros(count), np.sin(angle)], 1) * size[:, None] * 0.06
    tip = foot + np.stack([lean[:, 0], size, lean[:, 1]], 1)
    points = np.stack([foot - side, foot + side, tip], 1).reshape(-1, 3)
    normal = np.repeat(np.array([[0.0, 1.0, 0.25]]), 3 * count, axis=0)
    triangles = np.arange(3 * count).reshape(-1, 3)
    return part_of(points, normal, np.concatenate([triangles, triangles[:, ::-1]]))
