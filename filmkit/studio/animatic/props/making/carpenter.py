"""The carpenter: puts shapes where a set or a prop wants them, and hands over one mesh.

Knows no set and no light. Whatever comes in rows (bricks, tiles, slats) is made at once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part
from filmkit.studio.animatic.geometry.transform import ORIGIN, aimed, placement
from filmkit.studio.animatic.world import F32, Color, Material, Mesh, Vec

_CUBE = primitives.box((1.0, 1.0, 1.0))


class Finish(NamedTuple):
    """What a surface is made of: `carpenter.box(at, size, OAK)`."""

    color: Color | F32
    """One for all, or one a point."""
    material: Material

    def tinted(self, color: Color) -> "Finish":
        """The same material in another colour."""
        return Finish(color, self.material)


class Block(NamedTuple):
    """One box of many: its middle and its size."""

    at: Vec
    size: Vec


class Spot(NamedTuple):
    """Where a finished mesh is put: place, yaw in radians, scale."""

    at: Vec
    yaw: float = 0.0
    scale: float = 1.0


def boxes(blocks: Iterable[Block]) -> Part:
    """Many sharp-edged boxes as one part."""
    rows = np.array([(*b.at, *b.size) for b in blocks], np.float64).reshape(-1, 6)
    count, corners = len(rows), len(_CUBE.vertices)
    points = _CUBE.vertices[None] * rows[:, None, 3:] + rows[:, None, :3]
    starts = (np.arange(count) * corners)[:, None, None]
    return Part(
        points.reshape(-1, 3).astype(np.float32),
        np.tile(_CUBE.normals, (count, 1)),
        (_CUBE.triangles[None] + starts).reshape(-1, 3).astype(np.int32),
    )


@dataclass(slots=True)
class Carpenter:
    """Gathers shapes. Boxes and balls are put by their middle, turned forms by their foot."""

    _parts: MeshBuilder = field(default_factory=MeshBuilder)

    def part(
        self, part: Part, finish: Finish, at: Sequence[float] = ORIGIN, turn: Vec = ORIGIN, scale: float = 1.0
    ) -> None:
        """Any part."""
        self._parts.add(part, finish.color, finish.material, placement(at, turn, scale))

    def box(self, at: Vec, size: Vec, finish: Finish, turn: Vec = ORIGIN, bevel: float = 0.0) -> None:
        """One box."""
        self.part(primitives.box(size, bevel) if bevel else boxes([Block(ORIGIN, size)]), finish, at, turn)

    def boxes(self, blocks: Iterable[Block], finish: Finish) -> None:
        """Many boxes of one finish."""
        rows = tuple(blocks)
        if rows:
            self._parts.add(boxes(rows), finish.color, finish.material)

    def ball(self, at: Vec, radius: float | Vec, finish: Finish, segments: int = 14) -> None:
        """A sphere or an ellipsoid."""
        self.part(primitives.sphere(radius, segments), finish, at)

    def turned(
        self,
        at: Vec,
        profile: Sequence[tuple[float, float]],
        finish: Finish,
        segments: int = 20,
        turn: Vec = ORIGIN,
    ) -> None:
        """A profile of (radius, height), from the bottom up, turned about the vertical."""
        self.part(primitives.lathe(profile, segments), finish, at, turn)

    def post(
        self, at: Vec, radius: float, height: float, finish: Finish, segments: int = 12, turn: Vec = ORIGIN
    ) -> None:
        """A closed cylinder standing on `at`."""
        self.part(primitives.cylinder(radius, height, segments), finish, at, turn)

    def rod(self, start: Vec, end: Vec, radius: float, finish: Finish, segments: int = 6) -> None:
        """A thin straight cylinder between two points."""
        height = float(np.linalg.norm(np.subtract(end, start)))
        upright = aimed(start, end) @ placement(ORIGIN, (np.pi / 2, 0.0, 0.0))
        self._parts.add(primitives.cylinder(radius, height, segments), finish.color, finish.material, upright)

    def tube(
        self, path: ArrayLike, radius: float | Sequence[float], finish: Finish, segments: int = 8
    ) -> None:
        """A bent tube along points."""
        self.part(primitives.tube(path, radius, segments), finish)

    def sheet(self, corners: Sequence[Vec], finish: Finish, cells: tuple[int, int] = (1, 1)) -> None:
        """A flat sheet, its corners counter-clockwise as seen from its front."""
        self.part(primitives.quad(corners, cells), finish)

    def floor(self, low: Vec, high: Vec, finish: Finish, cells: tuple[int, int] = (8, 8)) -> None:
        """A level sheet between two corners, at the height of `low`."""
        middle = ((low[0] + high[0]) / 2, low[1], (low[2] + high[2]) / 2)
        self.part(primitives.floor(high[0] - low[0], high[2] - low[2], cells), finish, middle)

    def put(self, mesh: Mesh, *spots: Spot) -> None:
        """A finished mesh at each spot."""
        for spot in spots:
            self._parts.add_mesh(mesh, placement(spot.at, (0.0, spot.yaw, 0.0), spot.scale))

    def tilted(self, mesh: Mesh, at: Vec, turn: Vec, scale: float = 1.0) -> None:
        """A finished mesh turned about all axes."""
        self._parts.add_mesh(mesh, placement(at, turn, scale))

    def done(self) -> Mesh:
        """All of it as one mesh."""
        return self._parts.build()
