"""A surface so near that it fills the picture: stone, water, bark, cloth, food, paper, metal.

Knows no thing and no room. Each is a sheet with a relief of its own, lit aslant; "center" is its middle.
"""

from collections.abc import Callable

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64, placement
from filmkit.studio.animatic.props.in_hand import papers
from filmkit.studio.animatic.props.land.heights import smoothed
from filmkit.studio.animatic.props.land.land import Height
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.near.reliefs import stuff_of
from filmkit.studio.animatic.world import Color, Lamp, Mark, Material, Mesh, Set

TOP = 0.80
REACH = 0.95
"""Half of the sheet's width."""
CELLS = 170
NEAR = 0.11
"""How much finer than it is on the whole the sheet is in its middle, where the lens is."""
FINE = 2.0
"""The reliefs are written twice as large as they are laid out."""
MARKS = {
    "center": Mark((0.0, TOP, 0.0)),
    "work": Mark((0.0, 0.0, -1.2)),
    "left": Mark((-1.3, 0.0, -0.2), 0.4),
    "right": Mark((1.3, 0.0, -0.2), -0.4),
    "view": Mark((0.02, TOP, 0.24), 0.0, 0.19),
    "look": Mark((0.0, TOP, 0.0), 0.0, 0.0),
}
CRESTS = ((-0.012, 0.004, 0.0), (0.075, -0.075, 0.55), (-0.10, -0.09, 1.10))
"""Where drops fall on water, and when in their round of 1.6 seconds."""
ROUND = 1.6


def macro(brief: SetBrief) -> Set:
    """The surface."""
    c, stuff = Carpenter(), stuff_of(brief)
    height, tint, material = stuff.relief(brief.seed % 9973)
    base = float(height(np.zeros(1), np.zeros(1))[0])

    def level(x: F64, z: F64) -> F64:
        return np.asarray((height(x * FINE, z * FINE) - base) / FINE, np.float64)

    if not stuff.wet:
        part = fine_sheet(level, CELLS)
        x, z = (part.vertices[:, i].astype(np.float64) * FINE for i in (0, 2))
        c.part(part, Finish(tint(x, z, height(x, z)), material), (0, TOP, 0))
    if stuff.written:
        c.part(papers.script(0.40, 0.42, 12, brief.seed % 97, level, 0.0007), papers.INK, (0, TOP, 0))
    if brief.wet or brief.mentions("dew", "wet", "droplets", "raindrops"):
        _drops(c, level, brief.seed)
    _around(c, brief)
    return Set(
        "macro",
        c.done(),
        MARKS,
        practicals=(Lamp((-0.5, TOP + 0.32, -0.42), (0.10, 0.085, 0.065), 0.1, 1.8),
                    Lamp((0.6, TOP + 0.4, 0.2), (0.012, 0.016, 0.024), 0.2, 1.8)),
        interior=True,
        surface=TOP,
        room=((-1.5, TOP + 0.03, -1.5), (1.5, 2.4, 1.5)),
        moving=(_ripples(level, material),) if stuff.wet else (),
    )  # fmt: skip


def fine_sheet(height: Height, cells: int) -> Part:
    """A sheet whose rows lie close in the middle and ever farther apart towards its edges."""
    u = np.linspace(-1.0, 1.0, cells + 1)
    line = REACH * (NEAR * u + (1 - NEAR) * u**3)
    x, z = np.repeat(line, cells + 1), np.tile(line, cells + 1)
    e = 0.0006
    slope_x = (height(x + e, z) - height(x - e, z)) / (2 * e)
    slope_z = (height(x, z + e) - height(x, z - e)) / (2 * e)
    points = np.stack([x, height(x, z), z], 1)
    return part_of(points, np.stack([-slope_x, np.ones_like(x), -slope_z], 1), grid_triangles(cells, cells))


def _drops(c: Carpenter, height: Height, seed: int) -> None:
    """Drops of water that stand on the surface."""
    chance = np.random.default_rng(seed)
    clear = Finish((0.16, 0.17, 0.17), Material(1.0, 1.0, reflect=0.5, rim=0.8))
    at = chance.normal(0, 0.16, (70, 2))
    y = height(at[:, 0], at[:, 1])
    for (x, z), up, size in zip(at, y, chance.uniform(0.0025, 0.0075, len(at)), strict=True):
        c.ball(
            (float(x), TOP + float(up) + 0.2 * float(size), float(z)),
            (float(size), float(size) * 0.62, float(size)),
            clear,
            14,
        )


def _ripples(level: Height, material: Material) -> Callable[[float], Mesh]:
    """Water that drops fall into: a ring runs out from each, and a bead stands up in the middle."""
    bead = primitives.sphere(0.0042, 18)

    def at(seconds: float) -> Mesh:
        ages = [((seconds + start) % ROUND, x, z) for x, z, start in CRESTS]

        def height(x: F64, z: F64) -> F64:
            total = level(x, z)
            for age, a, b in ages:
                r = np.hypot(x - a, z - b)
                front = 0.15 * age
                wave = np.sin((r - front) * 330.0) * np.exp(
                    -(((r - front * 0.72) / (0.012 + 0.06 * age)) ** 2)
                )
                total = total + 0.0022 * wave * np.exp(-1.3 * age) * smoothed(0.0, 0.08, np.full_like(r, age))
            return np.asarray(total, np.float64)

        part = fine_sheet(height, 110)
        made = MeshBuilder().add(part, (0.006, 0.020, 0.026), material, placement((0, TOP, 0)))
        for age, a, b in ages:
            up = 0.11 * age - 0.30 * age * age if age < 0.36 else 1.8 * (ROUND - age)
            if up < 0.6:
                made.add(
                    bead,
                    (0.03, 0.05, 0.055),
                    Material(1.0, 1.0, reflect=0.7, rim=0.8),
                    placement((a, TOP + max(up, 0.0), b)),
                )
        return made.build()

    return at


def _around(c: Carpenter, brief: SetBrief) -> None:
    """A dim box round it, so that every way a lens looks meets something soft."""
    tone: Color = (0.030, 0.032, 0.038) if brief.night else (0.15, 0.145, 0.135)
    wall = f.PLASTER.tinted(tone)
    c.floor((-2, 0, -2), (2, 0, 2), wall, (2, 2))
    c.boxes([Block((0, 1.3, s * 2.0), (4, 2.6, 0.1)) for s in (-1, 1)]
            + [Block((s * 2.0, 1.3, 0), (0.1, 2.6, 4)) for s in (-1, 1)], wall)  # fmt: skip
    pane = f.glowing((0.75, 0.85, 1.0), 0.35 if brief.night else 2.2)
    c.box((-0.7, 1.55, -1.93), (0.9, 1.0, 0.03), pane)
    c.box((1.93, 1.6, -0.4), (0.03, 0.7, 0.9), f.glowing((1.0, 0.66, 0.36), 0.8))
