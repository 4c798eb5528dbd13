"""What weather does to a set that is built: dry roads mirror nothing, and snow lies on what looks up.

Knows no set.
"""

from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.props.land.heights import smoothed
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.seasons import is_winter
from filmkit.studio.animatic.world import Color, Mesh, Pattern, Set

PAVED = (Pattern.COBBLES, Pattern.ASPHALT)
"""Grounds with puddles in them."""
DRY = 0.06
"""The most such a ground mirrors by day when it has not rained: its puddles would look like snow."""
PALER = 1.7
"""How much lighter its stones are then."""
SNOW: Color = (0.56, 0.60, 0.66)
LYING = 0.9
"""How much of a level surface snow covers."""
GALES = (
    "strong wind", "strong winds", "high wind", "high winds", "windstorm", "gale", "hurricane", "storm",
    "typhoon", "tornado", "gusts", "gusty", "windy", "windswept", "howling wind", "fierce wind", "wind bends",
    "blizzard", "wind blows", "wind whips",
)  # fmt: skip
"""Words of a wind that bends trees."""
GROWN = (Pattern.FOLIAGE, Pattern.LEAF, Pattern.BARK)
BENT = 0.16
"""Metres aside for the first metre of height."""
DRIVEN = ("road", "city-street", "restaurant-street")
"""Sets with traffic."""
SWEPT = 0.25
"""And how much of that on a road that is driven on: it stays to be seen."""


def weathered(place: Set, brief: SetBrief) -> Set:
    """The set as the weather leaves it; a room is as it was."""
    if place.interior:
        return place
    still = place.still
    if not (brief.wet or brief.night):
        still = dried(still)
    if brief.snow or is_winter(place, brief):
        still = snowed(still, place.name in DRIVEN)
    if brief.mentions(*GALES):
        still = leaning(still)
    return replace(place, still=still) if still is not place.still else place


def leaning(mesh: Mesh) -> Mesh:
    """Its trees bent by the wind, the more the higher; low growth a little."""
    grown = [m.pattern in GROWN for m in mesh.palette]
    if not any(grown):
        return mesh
    points = np.unique(mesh.triangles[np.array(grown)[mesh.materials]])
    vertices = mesh.vertices.copy()
    high = np.clip(vertices[points, 1] - 0.4, 0.0, 14.0)
    vertices[points, 0] += BENT * high**1.25
    vertices[points, 1] -= 0.10 * BENT * high**1.5
    return replace(mesh, vertices=vertices)


def dried(mesh: Mesh) -> Mesh:
    """Its roads dull and paler."""
    rows = [m.pattern in PAVED and m.reflect > DRY for m in mesh.palette]
    if not any(rows):
        return mesh
    points = np.unique(mesh.triangles[np.array(rows)[mesh.materials]])
    colors = mesh.colors.copy()
    colors[points] *= PALER
    stuff = (replace(m, reflect=DRY) if row else m for m, row in zip(mesh.palette, rows, strict=True))
    return replace(mesh, colors=colors, palette=tuple(stuff))


def snowed(mesh: Mesh, driven_on: bool = True) -> Mesh:
    """White where it looks up, but for water and what gives light; of a road with traffic less."""
    bare = [m.pattern is Pattern.WATER or m.emission > 0 for m in mesh.palette]
    up = smoothed(0.40, 0.80, mesh.normals[:, 1].astype(np.float64)) * LYING
    up[mesh.triangles[np.array(bare)[mesh.materials]]] = 0.0
    driven = np.array([m.pattern is Pattern.ASPHALT for m in mesh.palette])
    if driven_on:
        up[np.unique(mesh.triangles[driven[mesh.materials]])] *= SWEPT
    white = (mesh.colors * (1 - up[:, None]) + np.array(SNOW) * up[:, None]).astype(np.float32)
    return replace(mesh, colors=white)
