"""Points of any pattern: chooses the painter, of four groups. A pattern is of one; the others pass over it.

Knows no light. A pattern is a function of bind-pose coordinates, so it is sharp at any distance
and sticks to what moves.
"""

from filmkit.studio.animatic.render.cloth import (
    camouflage,
    checks,
    dots,
    flowers,
    gingham,
    ribs,
    sequins,
    stripes,
    wind,
)
from filmkit.studio.animatic.render.growth import (
    bark,
    fabric,
    foliage,
    food,
    grass,
    hair,
    leaf,
    paper,
    rock,
    sand,
    water,
)
from filmkit.studio.animatic.render.kernel import merged
from filmkit.studio.animatic.render.masonry import (
    asphalt,
    cobbles,
    facade,
    marble,
    planks,
    plaster,
    steel,
    stone,
    tiles,
)
from filmkit.studio.animatic.render.scene import F64
from filmkit.studio.animatic.render.skin import eye, skin
from filmkit.studio.animatic.world import F32, Pattern

# Plain numbers: to a kernel, a member of an enum is a slow stranger.
(
    STONE,
    MARBLE,
    PLANKS,
    WATER,
    SKIN,
    FACADE,
    PLASTER,
    FABRIC,
    COBBLES,
    LEAF,
    STEEL,
    TILES,
    FOLIAGE,
    HAIR,
    EYE,
    GINGHAM,
    ASPHALT,
    SAND,
    BARK,
    FOOD,
    PAPER,
    GRASS,
    ROCK,
    STRIPES,
    FLOWERS,
    DOTS,
    CAMOUFLAGE,
    SEQUINS,
    RIBS,
    CHECKS,
    DELFT,
) = (int(each) for each in Pattern if each is not Pattern.PLAIN)


@merged
def built(pattern: int, count: int, rows: F32, scale: float) -> None:
    """What people make of stone, wood, metal and plaster."""
    if pattern == STONE:
        stone(count, rows)
    elif pattern == MARBLE:
        marble(count, rows)
    elif pattern == PLANKS:
        planks(count, rows)
    elif pattern == FACADE:
        facade(count, rows)
    elif pattern == PLASTER:
        plaster(count, rows, scale)
    elif pattern == COBBLES:
        cobbles(count, rows)
    elif pattern == STEEL:
        steel(count, rows, scale)
    elif pattern == TILES:
        tiles(count, rows)
    elif pattern == ASPHALT:
        asphalt(count, rows, scale)


@merged
def grown(pattern: int, count: int, rows: F32, scale: float) -> None:
    """What grows or lies about, and what is woven, cooked or pressed of it."""
    if pattern == FABRIC:
        fabric(count, rows, scale)
    elif pattern == LEAF:
        leaf(count, rows, scale)
    elif pattern == FOLIAGE:
        foliage(count, rows, scale)
    elif pattern == HAIR:
        hair(count, rows)
    elif pattern == SAND:
        sand(count, rows, scale)
    elif pattern == BARK:
        bark(count, rows, scale)
    elif pattern == FOOD:
        food(count, rows, scale)
    elif pattern == PAPER:
        paper(count, rows, scale)
    elif pattern == GRASS:
        grass(count, rows, scale)
    elif pattern == ROCK:
        rock(count, rows, scale)


@merged
def worn(pattern: int, count: int, rows: F32, scale: float) -> None:
    """Cloth that is printed, sewn on or knitted."""
    if pattern == GINGHAM:
        gingham(count, rows)
        return
    if pattern < STRIPES:
        return
    wind(count, rows, scale)
    if pattern == STRIPES:
        stripes(count, rows)
    elif pattern == CHECKS:
        checks(count, rows)
    elif pattern in (FLOWERS, DELFT):
        flowers(count, rows, pattern == DELFT)
    elif pattern == DOTS:
        dots(count, rows)
    elif pattern == CAMOUFLAGE:
        camouflage(count, rows, scale)
    elif pattern == SEQUINS:
        sequins(count, rows)
    elif pattern == RIBS:
        ribs(count, rows)


@merged
def living(pattern: int, count: int, rows: F32, scale: float, time: float, face: F64) -> None:
    """What moves, or looks."""
    if pattern == WATER:
        water(count, rows, scale, time)
    elif pattern == SKIN:
        skin(count, rows, face)
    elif pattern == EYE:
        eye(count, rows, face)
