"""Cloth as closed soft forms: a piece of one colour and stuff, what is sewn on, what several garments share.

Knows no words and no garment.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.figures.body.skeleton import Bone, Build
from filmkit.studio.animatic.figures.looks.appearance import Garment, Stuff, Weave
from filmkit.studio.animatic.geometry.distance import Solid, block, cone, distances, table
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.world import Color, Material, Pattern

CLOTH = Material(gloss=0.15, specular=0.05, pattern=Pattern.FABRIC, rim=1.0)
WOOL = Material(gloss=0.08, specular=0.03, pattern=Pattern.FABRIC, scale=0.5, rim=0.8)
LEATHER = Material(gloss=0.48, specular=0.17, rim=0.6)
BUTTON = Material(gloss=0.8, specular=0.5)
SKIN = Material(gloss=0.42, specular=0.10, rim=0.8, translucency=1.0)

STUFFS: Mapping[Stuff, Material] = {
    Stuff.WOOL: WOOL,
    Stuff.LEATHER: LEATHER,
    Stuff.DENIM: Material(gloss=0.12, specular=0.04, pattern=Pattern.FABRIC, scale=0.35, rim=0.8),
    Stuff.SILK: Material(gloss=0.42, specular=0.14, rim=1.0),
    Stuff.SEQUINS: Material(
        gloss=0.85, specular=0.55, pattern=Pattern.SEQUINS, scale=75, reflect=0.10, rim=1.0
    ),
    Stuff.METAL: Material(gloss=0.80, specular=0.60, reflect=0.30, metal=0.75),
    Stuff.OILED: Material(gloss=0.70, specular=0.30, rim=0.8),
    Stuff.KNIT: Material(gloss=0.06, specular=0.02, pattern=Pattern.RIBS, scale=70, rim=0.8),
}
"""What light does on a stuff; any other is plain cloth."""
WEAVES: Mapping[Weave, Material] = {
    Weave.CHECKED: Material(gloss=0.15, specular=0.05, pattern=Pattern.CHECKS, scale=14, rim=1.0),
    Weave.STRIPED: Material(gloss=0.15, specular=0.05, pattern=Pattern.STRIPES, scale=22, rim=1.0),
    Weave.FLORAL: Material(gloss=0.15, specular=0.05, pattern=Pattern.FLOWERS, scale=11, rim=1.0),
    Weave.DOTTED: Material(gloss=0.15, specular=0.05, pattern=Pattern.DOTS, scale=15, rim=1.0),
    Weave.CAMOUFLAGE: Material(gloss=0.12, specular=0.04, pattern=Pattern.CAMOUFLAGE, scale=9, rim=0.8),
}
"""How cloth is printed, and how often a metre."""


def material_of(garment: Garment, plain: Material = CLOTH) -> Material:
    """What a garment is made of: its print, else its stuff, else `plain`."""
    return WEAVES.get(garment.weave) or STUFFS.get(garment.stuff, plain)


CREASES: Mapping[Stuff, float] = {
    Stuff.KNIT: 0.75,
    Stuff.SEQUINS: 0.5,
    Stuff.METAL: 0.0,
}
"""How deep a stuff creases; any other as a shirt does."""


def creases_of(garment: Garment) -> float:
    """How deep a garment creases."""
    return CREASES.get(garment.stuff, 1.0)


@dataclass(frozen=True, slots=True)
class Piece:
    """One closed form of one cloth."""

    solids: tuple[Solid, ...]
    color: Color
    material: Material = CLOTH
    fall: float = 0.03
    """How far a bone's pull reaches over the cloth."""
    step: float = 1.0
    """Cell size over that of the body."""
    follows: tuple[Solid, ...] = ()
    """Whose bones it follows, where not its own."""

    hollow: tuple[Solid, ...] = ()
    """Cut out where cells are fine enough for a hem's thickness."""
    creases: float = 0.0
    """How deep it creases, 1 as a shirt does."""
    folds: float = 0.0
    """How deep it falls in folds below the hips, 1 as a wide skirt does."""

    @property
    def hangs(self) -> bool:
        """Whether it reaches below the hips, over both legs."""
        return any(solid.row[1] == 0 and solid.row[12] == Bone.CLOTH for solid in self.solids)


@dataclass(frozen=True, slots=True)
class Stud:
    """A small hard thing sewn on: a button."""

    at: tuple[float, float]
    """x and y on the front."""
    radius: float
    color: Color
    on: tuple[Solid, ...]


def skirt(build: Build, rest: F64, wide: float, long: float, flare: float = 0.055) -> list[Solid]:
    """Cloth from the waist to `long` of the leg below the hip."""
    hip, foot = rest[Bone.HIPS], rest[Bone.FOOT_L]
    hem = hip[1] - long * (hip[1] - foot[1])
    over, low = np.array([0.0, hip[1] - 0.04, 0.004]), np.array([0.0, hem - 0.06, -0.004])
    r = build.hip + wide
    return [
        cone(hip + (0, 0.10, 0), hip, build.waist + wide, r, Bone.HIPS, blend=0.09, flat=0.76),
        cone(over, low, r, r + flare, Bone.CLOTH, blend=0.10, flat=0.78),
        block((0, hem - 0.3, 0), (1.0, 0.3, 1.0), 0.002, blend=0.008, cut=True),
    ]


def hollow(build: Build, rest: F64, wide: float, long: float, flare: float = 0.055) -> tuple[Solid, ...]:
    """What is cut out at the hem of such a skirt, so that a lifted hem is not a lid."""
    hip, foot = rest[Bone.HIPS], rest[Bone.FOOT_L]
    hem = hip[1] - long * (hip[1] - foot[1])
    inside = build.hip + wide + 0.8 * flare - 0.034
    top, bottom = (0.0, hem + 0.10, 0.0), (0.0, hem - 0.10, 0.0)
    return (cone(top, bottom, inside - 0.02, inside + 0.01, blend=0.02, flat=0.76, cut=True),)


def front_of(solids: Sequence[Solid], x: float, y: float) -> float:
    """How far forward cloth reaches at a point of the front."""
    z = np.linspace(0.40, -0.05, 181)
    line = np.column_stack([np.full_like(z, x), np.full_like(z, y), z])
    return float(z[int(np.argmax(distances(table(solids), line) < 0))])


def laid(solids: Sequence[Solid], path: Sequence[tuple[float, float]], lift: float) -> list[F64]:
    """Points of a path in x and y, laid on the front of the cloth."""
    return [np.array([x, y, front_of(solids, x, y) + lift]) for x, y in path]
