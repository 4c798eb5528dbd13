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
_FLIES = re.compile(r"\b(?:fl(?:y|ies|ying|ew)|soar|glid|swoop|hover|circl(?:es|ing))\w*\b", re.I)
_WHOSE = re.compile(r"\bwings (?:of|like) (?:an? |the )?(\w+)")
_LIKE = re.compile(r"\b(\w+)(?:'s|’s|-like)? wings\b")
_SKIN = ("bat", "dragon", "demon", "devil")
"""Whose wings are skin."""
SPAN, WEBBED, ROWS = 2.3, 1.6, 34
"""From tip to tip of feathers and of skin, in lengths of the animal; and rows along each."""
FINGERS, HOLLOW = 4, 0.45
"""Of a wing of skin, and how deep of its breadth the rim is between two."""
UP = 0.33
"""How high over the back raised wings reach, of their span."""
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


def is_airborne(words: str) -> bool:
    """Whether words tell that an animal that has wings of its own uses them."""
    return _FLIES.search(words) is not None


def has_wings(words: str) -> bool:
    """Whether words give an animal wings."""
    return _HAS.search(words) is not None


@dataclass(frozen=True, slots=True)
class Winged:
    """An animal with wings on its back."""

    name: str
    size: Vec
    """Width, height and length as it stands, its wings held up."""
    body: Drawn
    high: float
    """Metres that it is high without them."""
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
            y -= 0.5 * self.high + 0.06 * self.high * float(strong[0] * math.sin(a[0] - 0.4))
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


def winged(name: str, body: Drawn, size: Vec, words: str, gallops: str, skin: Color | None = None) -> Winged:
    """An animal so large with the wings that its words tell, or with wings of its own skin."""
    said = _WHOSE.search(words.lower()) or _LIKE.search(words.lower())
    whose = said[1] if said else ""
    kind = _kind(whose)
    if skin is not None:
        kind = replace(KINDS["eagle"], wing=skin, tip=mixed(skin, BLACK, 0.4), belly=mixed(skin, FAWN, 0.4))
    web = skin is not None or whose in _SKIN
    span = (WEBBED if web else SPAN) * size[2]
    kind = replace(kind, span=span, length=0.5 * size[2], rate=RATE, glides=0.2)
    wing = _webbed(wing_of(kind, ROWS, 2)) if web else wing_of(kind, ROWS, 6)
    still = body(0.0, (0.0, 0.0, 0.0), math.pi / 2, 0.0, "stand").vertices
    low, high = SHOULDERS
    mine = still[(still[:, 0] > low * size[2]) & (still[:, 0] < high * size[2])]
    top = float(np.quantile(mine[:, 1], 0.9)) if len(mine) else 0.7 * size[1]
    back = (0.06 * size[2], top - SUNK * size[1], 0.0)
    whole = (max(size[0], 0.6 * span), max(size[1], top + UP * span), size[2])
    return Winged(name, whole, body, size[1], kind, wing, back, gallops)


def _webbed(wing: Wing) -> Wing:
    """A wing of skin, hollow between its fingers."""
    x = wing.ahead.reshape(2, ROWS + 1, 3).copy()
    hollow = np.abs(np.sin(FINGERS * math.pi * np.linspace(0.0, 1.0, ROWS + 1)))
    x[:, :, 2] += HOLLOW * hollow * (x[:, :, 0] - x[:, :, 2])
    x[:, :, 1] = (x[:, :, 0] + x[:, :, 2]) / 2
    return replace(wing, ahead=x.ravel())
