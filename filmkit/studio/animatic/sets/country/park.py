"""A park: a gravel walk between old trees to a fountain, benches, lamps, hedges, beds of flowers.

Knows no visitors. The walk comes from +z, passes the centre and goes on to the fountain at -z. Words
make a playground or a graveyard of it.
"""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.geometry.mesh import Part, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.buildings import street
from filmkit.studio.animatic.props.land import gardens, rural
from filmkit.studio.animatic.props.land.heights import billows, smoothed
from filmkit.studio.animatic.props.land.land import Height
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.country.countries import GREEN
from filmkit.studio.animatic.sets.country.country import Land, lay
from filmkit.studio.animatic.sets.country.terrain import Country, levelled
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.seasons import AUTUMN
from filmkit.studio.animatic.world import Color, Lamp, Mark, Mesh, Particles, Pattern, Set

FOUNTAIN = (0.0, -15.5)
LAMPS = ((-2.7, 5.2), (2.6, -4.6), (-2.8, -10.2), (3.2, 9.5))
TREES = (
    (-5.6, 4.5),
    (5.9, 2.6),
    (-6.4, -4.2),
    (6.2, -7.0),
    (-6.0, -12.5),
    (6.8, -15.5),
    (-7.5, 12.0),
    (7.2, 11.0),
)
MARKS = {
    "center": Mark((0.0, 0.03, 0.0)),
    "left": Mark((-0.75, 0.03, 0.0), 0.4),
    "right": Mark((0.75, 0.03, 0.0), -0.4),
    "work": Mark((0.0, 0.03, 0.3)),
    "far": Mark((-0.3, 0.03, -8.0)),
    "seat": Mark((2.32, 0.0, -1.35), -math.pi / 2 + 0.3, 0.47),
    "path-start": Mark((0.1, 0.03, 5.0), math.pi),
    "path-end": Mark((-0.2, 0.03, -9.0), math.pi),
    "view": Mark((1.3, 0.0, 9.4), 0.0, 1.6),
    "sight": Mark((0.0, 0.0, -5.0)),
    "look": Mark((-0.3, 0.0, -12.0), 0.0, 2.1),
}
BLOOMS: tuple[Color, ...] = ((0.66, 0.60, 0.16), (0.62, 0.06, 0.09), (0.68, 0.64, 0.60), (0.30, 0.12, 0.44))

PINKS: tuple[Color, ...] = ((0.62, 0.16, 0.42), (0.74, 0.68, 0.72), (0.40, 0.10, 0.50), (0.70, 0.34, 0.52))
FLOWERS: tuple[tuple[tuple[str, ...], tuple[Color, ...]], ...] = (
    (("rose", "roses"), ((0.60, 0.03, 0.05), (0.72, 0.30, 0.38), (0.72, 0.68, 0.62), (0.50, 0.02, 0.08))),
    (("orchid", "peony", "peonies", "dahlia", "azalea"), PINKS),
    (("tulip",), ((0.64, 0.03, 0.03), (0.74, 0.52, 0.05), (0.70, 0.24, 0.36), (0.72, 0.66, 0.58))),
    (("lavender", "iris", "irises", "violet"), ((0.26, 0.12, 0.48), (0.40, 0.24, 0.62), (0.20, 0.10, 0.40))),
    (("hydrangea", "bluebell"), ((0.14, 0.24, 0.62), (0.30, 0.36, 0.70), (0.55, 0.50, 0.72))),
    (("sunflower", "daffodil", "marigold"), ((0.78, 0.50, 0.03), (0.80, 0.34, 0.02), (0.78, 0.62, 0.12))),
    (("daisy", "daisies", "lily", "lilies", "jasmine"), ((0.74, 0.72, 0.66), (0.76, 0.62, 0.14))),
    (("flower", "floral", "bloom", "blooming", "blossom", "english garden", "butterfly garden"), BLOOMS),
)
"""What a garden of such flowers is full of."""
BY_THE_WALK = (
    (-4.0, 6.3), (-3.9, 0.4), (-4.2, -8.8), (-4.0, -11.6), (3.9, 5.4), (4.0, 2.6), (4.2, -4.3),
    (4.0, -7.0), (4.1, -9.8), (4.0, -12.6),
)  # fmt: skip
"""Where the beds of a garden of flowers lie, besides those of a park."""
LUSH = 2.0
"""How much larger flowers are there, so that a wide view tells them."""


def walk(z: F64) -> F64:
    """Where the walk's middle lies in x at a depth."""
    return np.asarray(0.55 * np.sin(z * 0.22) * smoothed(-15.0, -9.0, z), np.float64)


def park(brief: SetBrief) -> Set:
    """The park."""
    c = Carpenter()
    graves = brief.mentions("cemetery", "graveyard", "grave", "churchyard")
    play = brief.mentions("playground", "schoolyard", "swing", "children")
    land = Land(_lawn(brief, graves), brief.seed, levelled(_gentle(brief.seed)), free)
    growing = lay(c, land, brief.accidents())
    c.part(_gravel(land.height), f.patterned((0.34, 0.285, 0.21), Pattern.SAND, 3.2, 0.15, 0.05))
    near, _ = rural.trees("spruce" if brief.mentions("winter", "snow") else "broad", brief.seed)
    for i, (x, z) in enumerate(TREES):
        c.put(near[i % 2], Spot((x, land.at(x, z) - 0.1, z), 2.4 * i, 0.85 + 0.12 * (i % 3)))
    _furnished(c, land, brief)
    moving: list[Callable[[float], Mesh]] = [growing] if growing else []
    air: tuple[Particles, ...] = ()
    if graves:
        _graves(c, land)
    else:
        x, z = FOUNTAIN
        c.put(gardens.fountain(), Spot((x, land.at(x, z), z)))
        air = (gardens.jets((x, land.at(x, z), z), brief.seed),)
        _beds(c, land, brief, play)
    if play:
        c.put(gardens.swing_frame(), Spot((-4.0, land.at(-4.0, -3.4), -3.4), 0.35))
        c.put(gardens.slide(), Spot((4.6, land.at(4.6, -8.5), -8.5), -0.7))
        moving.append(gardens.swings((-4.0, land.at(-4.0, -3.4), -3.4), 0.35))
    lamps = tuple(Lamp((x, street.HEAD, z + 0.1), (9.0, 5.6, 2.6), 0.4, 11.0) for x, z in LAMPS)
    return Set(
        "park",
        c.done(),
        MARKS,
        practicals=lamps if brief.night else (),
        room=((-9.0, 0.4, -11.5), (9.0, 22.0, 12.5)),
        moving=tuple(moving),
        air=air,
    )


def _lawn(brief: SetBrief, wild: bool) -> Country:
    fresh: tuple[Color, Color, Color] = ((0.085, 0.130, 0.034), (0.100, 0.150, 0.042), (0.10, 0.11, 0.05))
    if brief.mentions(*AUTUMN):
        fresh = ((0.130, 0.115, 0.034), (0.190, 0.120, 0.038), (0.13, 0.10, 0.05))
    return Country(
        "park", _gentle, *fresh, tree="broad", trees=110, rocks=0,
        grass=5200 if wild else 4200, blade=GREEN, tall=0.26 if wild else 0.085,
    )  # fmt: skip


def _gentle(seed: int) -> Height:
    hill = billows(seed, 30.0, 3)

    def at(x: F64, z: F64) -> F64:
        r = np.hypot(x, z)
        return np.asarray(
            1.6 * (hill(x, z) - 0.4) * smoothed(10, 40, r) + 9.0 * smoothed(45, 160, r), np.float64
        )

    return at


def free(x: F64, z: F64, margin: float) -> NDArray[np.bool_]:
    """Off the walk and, for what is wide, off the lawn that people see over."""
    on = (np.abs(x - walk(z)) < 1.45 + margin) & (np.abs(z) < 24)
    round_it = np.hypot(x - FOUNTAIN[0], z - FOUNTAIN[1]) < 4.3 + margin
    lawn = (np.hypot(x, z) < 21.0) & (margin > 0.0)
    return np.asarray(~(on | round_it | lawn), np.bool_)


def _gravel(height: Height) -> Part:
    """The walk, and the round place before the fountain, as one sheet over the ground."""
    z = np.linspace(13.0, -24.0, 120)
    away = np.hypot(0.0, z - FOUNTAIN[1])
    half = np.maximum(1.35, np.sqrt(np.maximum(4.1**2 - away**2, 0.0)))
    rows = []
    for k in np.linspace(-1, 1, 9):
        x = walk(z) + half * k
        rows.append(np.stack([x, height(x, z) + 0.028 - 0.02 * k * k, z], 1))
    points = np.concatenate(rows)
    return part_of(points, np.broadcast_to((0.0, 1.0, 0.0), points.shape), grid_triangles(8, 119))


def _furnished(c: Carpenter, land: Land, brief: SetBrief) -> None:
    """Benches that face the walk, lamps, bins."""
    bench = furniture.bench(1.9)
    c.put(bench, Spot((2.35, land.at(2.35, -1.35), -1.35), -math.pi / 2 + 0.3))
    c.put(
        bench,
        Spot((-2.4, land.at(-2.4, -6.2), -6.2), math.pi / 2 - 0.2),
        Spot((-2.5, 0, 3.0), math.pi / 2 + 0.1),
    )
    for x, z in LAMPS:
        c.put(street.lamp_post(brief.night), Spot((x, land.at(x, z), z)))
    tin = f.plain((0.05, 0.085, 0.06), 0.5, 0.2)
    c.turned(
        (2.5, land.at(2.5, -2.7), -2.7),
        [(0.16, 0), (0.21, 0.68), (0.23, 0.70), (0.18, 0.74), (0, 0.72)],
        tin,
        16,
    )


def _beds(c: Carpenter, land: Land, brief: SetBrief, play: bool) -> None:
    """Flowers round the fountain, hedges behind, one bed near by."""
    beds = [(-5.2, -16.5, 1.1), (5.0, -17.2, 1.1)] + ([] if play else [(-3.6, -2.9, 1.25)])
    hedges: tuple[tuple[float, float, float], ...] = (
        (-4.6, -20.6, 0.25),
        (4.6, -20.6, -0.25),
        (4.3, 5.4, 1.25),
    )
    full = brief.mentions("garden") and not play
    plain = BLOOMS if full and brief.is_called("garden") else None
    tints = next((tints for words, tints in FLOWERS if full and brief.mentions(*words)), plain)
    if tints:
        beds, hedges = [*beds, *((x, z, 1.1) for x, z in BY_THE_WALK)], hedges[:2]
    for i, (x, z, r) in enumerate(beds):
        k = i % len(tints or BLOOMS)
        colors = (tints or BLOOMS)[k:] + (tints or BLOOMS)[:k]
        bed = gardens.flower_bed(r, brief.seed + i, colors, LUSH if tints else 1.0)
        c.put(bed, Spot((x, land.at(x, z), z)))
    hedge = gardens.hedge(4.2, brief.seed)
    for x, z, yaw in hedges:
        c.put(hedge, Spot((x, land.at(x, z) - 0.05, z), yaw))


def _graves(c: Carpenter, land: Land) -> None:
    """Rows of headstones on both sides of the walk."""
    kinds = [gardens.headstone(i) for i in range(6)]
    i = 0
    for z in np.arange(-1.8, -20.0, -2.5):
        for x in (-8.2, -6.1, -4.2, -2.6, 2.7, 4.4, 6.2, 8.0):
            i += 1
            if (
                (i * 7) % 5
                and not any(math.hypot(x - a, z - b) < 0.9 for a, b in (*TREES, *LAMPS))
                and (x, z) != (2.7, -1.8)
            ):
                at = (x + 0.2 * math.sin(i * 3.1), 0.0, float(z) + 0.2 * math.cos(i * 1.7))
                c.put(kinds[i % 6], Spot((at[0], land.at(at[0], at[2]) - 0.04, at[2])))
