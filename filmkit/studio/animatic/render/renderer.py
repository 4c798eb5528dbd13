"""Draws a World as a camera sees it at one instant: the passes, in order.

Knows no words, no shots, no files. A frame depends on nothing but the arguments: what is kept
between frames is only what would be computed again, bit for bit.
"""

import math
from collections.abc import Mapping
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.render.backdrop import TALL, WIDE, beyond_for
from filmkit.studio.animatic.render.batch import BLOCK, batch_for
from filmkit.studio.animatic.render.clock import Clock
from filmkit.studio.animatic.render.finish import GRAIN_SIDE, develop, grain_plate, print_of
from filmkit.studio.animatic.render.focus import defocus
from filmkit.studio.animatic.render.glow import glow
from filmkit.studio.animatic.render.kernel import LANES
from filmkit.studio.animatic.render.occlusion import occlude
from filmkit.studio.animatic.render.particles import draw_discs, draw_streaks
from filmkit.studio.animatic.render.pile import Pile
from filmkit.studio.animatic.render.raster import EDGES, POINT, Placed, place
from filmkit.studio.animatic.render.reflection import BENDS, Floor, mirroring
from filmkit.studio.animatic.render.samples import SKY, Samples, Seen, see, seen_for
from filmkit.studio.animatic.render.scene import (
    F64,
    NOWHERE,
    Shapes,
    View,
    burning,
    dome_of,
    haze_of,
    lamp_rows,
    light_of,
    mirrored,
    view_of,
)
from filmkit.studio.animatic.render.shade import Around, shade
from filmkit.studio.animatic.render.shadow import EMPTY, Shadow, cast, panes_of, shadow_matrix
from filmkit.studio.animatic.render.sheets import ADDED, Sheets
from filmkit.studio.animatic.render.spare import SHARP, Lens, lens_of
from filmkit.studio.animatic.render.surface import ROWS
from filmkit.studio.animatic.render.volume import PLANES, scatter_light
from filmkit.studio.animatic.world import F32, CameraPose, Discs, Key, Mesh, Streaks, World

SHADOW_SIZE = 1024
SHADOW_BIAS, SHADOW_BIAS_SHARE = 0.03, 0.0014
"""Metres at most; of the key's extent, for each texel of blur."""
BRIGHTEST_REFLECTION = 6.0
BAND = 400_000
"""Bytes of samples drawn and sorted at once: they stay in the second cache."""
EVERYTHING = -1e18
"""A height nothing lies below."""
_still_shadow: list[tuple[Mesh, Key, F32]] = []
"""The shadow map of the mesh that stood still in the last picture, and how it was lit: another shot of the
same place under the same light has it too."""


class Renderer:
    """Draws frames of one size.

    `seed` gives the grain, `samples` x `samples` the smoothness of edges. Only `rows`, first and
    one past the last, are drawn; the others stay black: a letterbox costs nothing.
    """

    def __init__(
        self,
        width: int,
        height: int,
        seed: int = 0,
        samples: int = 2,
        rows: tuple[int, int] | None = None,
    ) -> None:
        self._width = width
        self._height = height
        self._samples = samples
        self._top, bottom = rows or (0, height)
        assert 0 <= self._top < bottom <= height, f"rows {rows} of {height}"
        self._tall = bottom - self._top
        self._seed = seed
        self._grain = grain_plate(width, height)
        self._clock = Clock()
        self._sheets, self._mirror = Sheets(), Sheets()
        self._pile = Pile()
        cv2.setNumThreads(1)

    @property
    def rows(self) -> tuple[int, int]:
        """The first that is drawn, and one past the last."""
        return self._top, self._top + self._tall

    @property
    def seconds(self) -> Mapping[str, float]:
        """Time spent so far, by stage."""
        return self._clock.seconds

    @property
    def clock(self) -> Clock:
        """What `seconds` is read from; it can be listened to."""
        return self._clock

    def draw(self, world: World, pose: CameraPose, time: float, index: int) -> NDArray[np.uint8]:
        """The frame as (height, width, 3) RGB. `time` moves what moves, `index` the grain."""
        return self.draw_deep(world, pose, time, index)[0]

    def draw_deep(
        self, world: World, pose: CameraPose, time: float, index: int
    ) -> tuple[NDArray[np.uint8], F32]:
        """The same, and the metres to what each pixel of `rows` sees; they hold until the next drawing."""
        clock = self._clock
        clock.start()
        view = view_of(pose, self._width, self._height, self._top, time)
        shapes = burning(self._pile.laid(world.still, world.moving, world.faces), world.burns)
        lamps = lamp_rows(world.lamps)
        clock.lap("gather")
        shadow = self._shadow(world, shapes)
        clock.lap("shadow")
        size, groups = (self._tall, self._width), self._pile.groups
        seen = _visible(self._sheets, groups, shapes, view, size, self._samples, EVERYTHING)
        clock.lap("raster")
        floor = self._floor(world, seen, shapes, view, lamps, shadow)
        clock.lap("mirror")
        lens = lens_of(pose, view, self._width)
        light, depth = self._look(world, seen, shapes, view, lens, lamps, shadow, floor)
        self._air(world, view, lamps, shadow, light, depth)
        clock.lap("air")
        _float(world, pose, view, time, light, depth)
        clock.lap("particles")
        if pose.aperture > 0:
            defocus(light, depth, pose.focus, pose.aperture, self._width, self._sheets)
        clock.lap("focus")
        spread = glow(light, world.grade.halation, self._width, self._sheets)
        clock.lap("glow")
        out = self._develop(world, light, spread, index)
        clock.lap("finish")
        return out, depth

    def _shadow(self, world: World, shapes: Shapes) -> Shadow:
        key = world.key
        matrix = shadow_matrix(key, SHADOW_SIZE)
        softness = float(key.softness * SHADOW_SIZE / 1024)
        # a wider blur looks farther round itself, and must not find its own slope there
        bias = min(max(SHADOW_BIAS_SHARE * key.extent * max(4.0, key.softness), 0.003), SHADOW_BIAS)
        fading = 1.0 / key.fade**2 if key.fade > 0 else 0.0
        center = (float(key.center[0]), float(key.center[1]), float(key.center[2]))
        if not key.shadows or sum(key.color) <= 0:
            none = np.full((1, 1), EMPTY)
            return Shadow(matrix, none, softness, bias, False, center, fading, panes_of(key), key.day)
        kept, aim = (
            _still_shadow[0] if _still_shadow else None,
            replace(key, color=(0.0, 0.0, 0.0), softness=0.0),
        )
        if kept is None or kept[0] is not world.still or kept[1] != aim:
            depth = np.full(SHADOW_SIZE * SHADOW_SIZE + LANES, EMPTY)
            self._cast(self._pile.below, key, matrix, depth)
            kept = (world.still, aim, depth)
            _still_shadow[:] = [kept]
        depth = self._sheets.floats("shadow", SHADOW_SIZE * SHADOW_SIZE + LANES)
        np.copyto(depth, kept[2])
        self._cast(shapes, key, matrix, depth, self._pile.below)
        square = depth[:-LANES].reshape(SHADOW_SIZE, SHADOW_SIZE)
        return Shadow(matrix, square, softness, bias, True, center, fading, panes_of(key), key.day)

    def _cast(self, shapes: Shapes, key: Key, matrix: F64, depth: F32, but: Shapes | None = None) -> None:
        """Draw shapes into the map, without those that come first in them and are in it already."""
        limit = float(matrix[2, :3] @ np.asarray(key.center, np.float64)) + float(key.depth)
        vertices, triangles = (0, 0) if but is None else (len(but.vertices), len(but.triangles))
        points = self._sheets.floats("points", len(shapes.vertices), 4)
        size = (SHADOW_SIZE, SHADOW_SIZE)
        cast(shapes, matrix, limit, vertices, triangles, points, *size, depth.view(np.int32))

    def _floor(
        self, world: World, seen: Seen, shapes: Shapes, view: View, lamps: F64, shadow: Shadow
    ) -> Floor:
        """What the mirroring floor shows where it is looked at, smeared downwards as wet ground does."""
        nothing = Floor(NOWHERE, np.zeros((1, 1, 3), np.float32))
        if world.mirror is None:
            return nothing
        size = (max(2, self._tall // 2), max(2, self._width // 2))
        blur = world.mirror_blur * self._width / 1280
        down, across = max(0.5, 1.3 * blur), max(0.4, 0.35 * blur)
        bends = math.ceil(BENDS * size[1]) + 1
        wanted = mirroring(
            seen, shapes, world.mirror, size, (bends + math.ceil(4 * down), bends + math.ceil(4 * across))
        )
        if not wanted.any():
            return nothing
        rows, columns = _extent(wanted, 1, TALL), _extent(wanted, 0, WIDE)
        below = mirrored(view, world.mirror, 0.5)
        below = below._replace(center_x=below.center_x - columns.start, center_y=below.center_y - rows.start)
        part = (rows.stop - rows.start, columns.stop - columns.start)
        found = _visible(self._mirror, self._pile.groups, shapes, below, part, 1, world.mirror + 0.02)
        found.heads[wanted[rows, columns] == 0] = SKY  # nobody looks there
        contact = np.ones((1, 1), np.float32)
        light, _ = _lit(
            self._mirror, world, found, shapes, below, SHARP, lamps, shadow, contact, nothing, True
        )
        np.minimum(light, BRIGHTEST_REFLECTION, out=light)
        picture = np.zeros((*size, 3), np.float32)
        picture[rows, columns] = cv2.GaussianBlur(light, (0, 0), sigmaX=across, sigmaY=down)
        return Floor(float(world.mirror), picture)

    def _look(
        self,
        world: World,
        seen: Seen,
        shapes: Shapes,
        view: View,
        lens: Lens,
        lamps: F64,
        shadow: Shadow,
        floor: Floor,
    ) -> tuple[F32, F32]:
        """Linear light and depth of the frame."""
        contact = np.ones((max(1, self._tall // 2), max(1, self._width // 2)), np.float32)
        if world.occlusion > 0:
            occlude(seen.small, view.focal, float(world.occlusion), contact)
            contact = cv2.blur(contact, (5, 5))
        self._clock.lap("occlusion")
        picture = _lit(self._sheets, world, seen, shapes, view, lens, lamps, shadow, contact, floor, False)
        self._clock.lap("shade")
        return picture

    def _air(self, world: World, view: View, lamps: F64, shadow: Shadow, light: F32, depth: F32) -> None:
        haze = haze_of(world.air)
        if haze.shafts <= 0 and haze.halo <= 0:
            return
        added = np.zeros((max(1, self._tall // 4), max(1, self._width // 4), 3), np.float32)
        row = np.zeros((PLANES, added.shape[1]), np.float32)
        scatter_light(depth, view, light_of(world), haze, shadow, lamps, row, added)
        added = cv2.GaussianBlur(added, (0, 0), 1.6)
        size = (self._width, self._tall)
        whole = cv2.resize(
            added, size, self._sheets.floats(ADDED, *light.shape), interpolation=cv2.INTER_LINEAR
        )
        cv2.add(light, whole, light)

    def _develop(self, world: World, light: F32, spread: F32, index: int) -> NDArray[np.uint8]:
        out = np.zeros((self._height, self._width, 3), np.uint8)
        shift = np.random.default_rng((self._seed, index)).integers(0, GRAIN_SIDE, 2)
        develop(
            np.ascontiguousarray(light),
            np.ascontiguousarray(spread),
            self._top,
            self._height,
            print_of(world.grade),
            self._grain,
            int(shift[0]),
            int(shift[1]),
            np.zeros(4 * BLOCK, np.float32),
            out,
        )
        return out


def _extent(wanted: NDArray[np.uint8], across: int, stride: int) -> slice:
    """The first to the last row or column of what is wanted, from a tile's beginning on."""
    found = np.flatnonzero(wanted.max(across))
    return slice(int(found[0]) // stride * stride, max(int(found[-1]) + 1, 2))


def _visible(
    sheets: Sheets,
    groups: F64,
    shapes: Shapes,
    view: View,
    size: tuple[int, int],
    samples: int,
    above: float,
) -> Seen:
    tall, wide = size[0] * samples, size[1] * samples
    count = len(shapes.triangles)
    rows = 4 * max(1, BAND // (8 * wide * 4))
    edges = sheets.doubles("edges", count, EDGES)
    boxes, limits = sheets.numbers("boxes", count, 4), sheets.floats("limits", count)
    counts = np.empty(-(-tall // rows) + 1, np.int32)
    total = place(
        groups,
        shapes.vertices,
        shapes.normals,
        shapes.triangles,
        shapes.materials,
        shapes.palette,
        view,
        samples,
        above,
        tall,
        wide,
        rows,
        sheets.doubles("points", len(shapes.vertices), POINT),
        edges,
        boxes,
        limits,
        counts,
    )
    placed = Placed(edges, boxes, limits, counts, sheets.numbers("listed", total), rows)
    seen = seen_for(*size, samples, edges, sheets)
    inverse = sheets.floats("inverse", rows * wide + LANES)
    whose = sheets.numbers("whose", rows * wide + LANES)
    pixel = Samples(inverse, whose, np.zeros(4, np.int32), np.zeros((4, 5)))
    see(placed, shapes, pixel, inverse.view(np.int32), seen)
    return seen


def _lit(
    sheets: Sheets,
    world: World,
    seen: Seen,
    shapes: Shapes,
    view: View,
    lens: Lens,
    lamps: F64,
    shadow: Shadow,
    contact: F32,
    floor: Floor,
    plain: bool,
) -> tuple[F32, F32]:
    """Light and depth of what is seen."""
    tall, wide = seen.depth.shape
    out = sheets.floats("light", tall, wide, 3)
    around = Around(
        light_of(world),
        dome_of(world.sky, world.key.direction),
        haze_of(world.air),
        shadow,
        lamps,
        contact,
        floor,
    )
    shade(
        seen,
        shapes,
        view,
        lens,
        around,
        plain,
        batch_for(ROWS),
        beyond_for(tall, wide, view.focal, sheets),
        sheets.numbers("kept", (tall + 1) // 2, (wide + 1) // 2),
        out,
    )
    return out, seen.depth


def _float(world: World, pose: CameraPose, view: View, time: float, light: F32, depth: F32) -> None:
    """Add all particles."""
    for particles in world.particles:
        given = particles(time)
        if isinstance(given, Streaks):
            start, end, color = (_table(rows) for rows in (given.start, given.end, given.color))
            draw_streaks(start, end, color, float(given.width), float(given.alpha), view, depth, light)
        else:
            _float_discs(given, pose, view, light, depth)


def _float_discs(discs: Discs, pose: CameraPose, view: View, light: F32, depth: F32) -> None:
    center, color = _table(discs.center), _table(discs.color)
    size = np.ascontiguousarray(discs.size, np.float32)
    if discs.cover > 0:
        away = (center - np.asarray(view.eye, np.float32)) @ np.asarray(view.forward, np.float32)
        order = np.argsort(-away, kind="stable")
        center, color, size = center[order], color[order], size[order]
    focus, aperture, cover = float(pose.focus), float(pose.aperture), float(discs.cover)
    draw_discs(center, color, size, cover, focus, aperture, view, depth, light)


def _table(rows: F32) -> F32:
    return np.array(rows, np.float32, order="C")
