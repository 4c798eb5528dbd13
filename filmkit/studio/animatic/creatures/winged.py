"""Animals of tales that have the wings of a bird or a bat besides: a winged horse, a lion that flies.

Knows no place. The wings beat in the air and are held up, half spread, on the ground.
"""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from filmkit.studio.animatic.creatures.bird_kinds import BLACK, KINDS, SORTS, WHITE, Kind, kind_of
from filmkit.studio.animatic.creatures.coats import COLORS, Coat, mixed
from filmkit.studio.animatic.creatures.wings import Wing, beat, beating, wing_of, wing_triangles
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part, merge, transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern, Vec

_HAS = re.compile(r"\bwinged\b|\b(?:with|has|have|having|and|of) [^.;]*?\bwings\b", re.I)
_WHOSE = re.compile(r"\bwings (?:of|like) (?:an? |the )?(\w+)")
_LIKE = re.compile(r"\b(\w+)(?:'s|’s|-like)? wings\b")
_SKIN = ("bat", "dragon", "demon", "devil")
"""Whose wings are skin."""
SPAN, ROWS = 2.3, 34
"""From tip to tip, in lengths of the animal; and rows along each."""
SUNK = 0.05
"""How deep in its back they begin, of its height."""
BROWN: Color = (0.16, 0.095, 0.05)
DUN: Color = (0.05, 0.03, 0.02)
FAWN: Color = (0.34, 0.25, 0.16)
RATE = 1.1
"""Beats a second of what is so heavy."""
SHOULDERS = (-0.08, 0.08)
"""The part of its length ahead of its middle in which its back is looked for."""
RAISED = math.pi / 2
"""Where in their beat wings are held on the ground."""
FEATHER = Material(0.2, 0.02, 0.12, Pattern.FABRIC, 0.2, rim=0.2, translucency=0.7)

Drawn = Callable[[float, Vec, float, float, str], Mesh]


def has_wings(words: str) -> bool:
    """Whether words give an animal wings."""
    return _HAS.search(words) is not None


@dataclass(frozen=True, slots=True)
class Winged:
    """An animal with wings on its back."""

    name: str
    size: Vec
    """Width, height and length as it stands, its wings not counted."""
    body: Drawn
    kind: Kind
    wing: Wing
    back: Vec
    """Where the wings are: up and ahead of the ground between its feet."""
    gallops: str
    """What its legs do in the air."""

    def drawn(
        self, seconds: float, at: Vec, yaw: float = 0.0, speed: float = 0.0, act: str = "stand"
    ) -> Mesh:
        """It at `at`: the ground between its feet, or its middle in the air."""
        flies = act in ("fly", "hover")
        one = np.ones(1)
        a, strong = beat(self.kind, seconds, 0.0 * one, one)
        if not flies:
            a, strong = RAISED + 0.12 * np.sin(one * seconds), one
        points, normals = beating(self.wing, a, strong)
        part = Part(
            points[0].astype(np.float32), normals[0].astype(np.float32), wing_triangles(self.wing), None
        )
        wings = MeshBuilder().add(part, np.tile(self.wing.colors, (2, 1)), FEATHER).build()
        x, y, z = at
        if flies:
            y -= 0.5 * self.size[1] + 0.06 * self.size[1] * float(strong[0] * math.sin(a[0] - 0.4))
        here = placement((x, y, z), (0.0, yaw - math.pi / 2, 0.0)) @ placement(self.back)
        body = self.body(seconds, (x, y, z), yaw, speed, self.gallops if flies else act)
        return merge([body, transform(wings, here)])


def _kind(whose: str) -> Kind:
    """Wings of whoever has them; those of no bird are white as a swan's, or of the colour that is said."""
    if whose in _SKIN:
        return replace(KINDS["eagle"], wing=(0.050, 0.030, 0.030), tip=BLACK, belly=(0.10, 0.055, 0.05))
    if any(whose in names for names in SORTS.values()):
        kind = kind_of(whose, Coat((), frozenset()))
        return replace(kind, wing=BROWN, tip=DUN, belly=FAWN) if kind is KINDS["eagle"] else kind
    color = COLORS.get(whose, WHITE)
    return replace(KINDS["eagle"], wing=color, tip=mixed(color, BLACK, 0.3), belly=mixed(color, WHITE, 0.5))


def winged(name: str, body: Drawn, size: Vec, words: str, gallops: str) -> Winged:
    """An animal so large with the wings that its words tell."""
    said = _WHOSE.search(words.lower()) or _LIKE.search(words.lower())
    kind = _kind(said[1] if said else "")
    kind = replace(kind, span=SPAN * size[2], length=size[2], rate=RATE, glides=0.2)
    still = body(0.0, (0.0, 0.0, 0.0), math.pi / 2, 0.0, "stand").vertices
    low, high = SHOULDERS
    mine = still[(still[:, 0] > low * size[2]) & (still[:, 0] < high * size[2])]
    top = float(np.quantile(mine[:, 1], 0.9)) if len(mine) else 0.7 * size[1]
    at = (0.06 * size[2], top - SUNK * size[1], 0.0)
    return Winged(name, size, body, kind, wing_of(replace(kind, length=0.5 * size[2]), ROWS, 6), at, gallops)
