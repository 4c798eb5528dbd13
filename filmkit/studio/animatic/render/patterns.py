"""One point of any pattern: chooses the painter.

Knows no light. A pattern is a function of bind-pose coordinates, so it is sharp at any distance
and sticks to what moves.
"""

from filmkit.studio.animatic.render.cloth import (
    around,
    camouflage,
    checks,
    dots,
    flowers,
    gingham,
    ribs,
    sequins,
    stripes,
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
from filmkit.studio.animatic.render.kernel import inlined
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
from filmkit.studio.animatic.world import Pattern

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
) = (int(each) for each in Pattern if each is not Pattern.PLAIN)


@inlined
def _built(
    pattern: int, surface: F64, p: float, q: float, u: float, v: float, w: float, scale: float, upright: bool
) -> None:
    """What people make of stone, wood, metal and plaster."""
    if pattern == STONE:
        stone(surface, p, q, u, v, w)
    elif pattern == MARBLE:
        marble(surface, p, q, u, v, w)
    elif pattern == PLANKS:
        planks(surface, p, q)
    elif pattern == FACADE:
        facade(surface, p, q, u, v, w, upright)
    elif pattern == PLASTER:
        plaster(surface, u, v, w, scale)
    elif pattern == COBBLES:
        cobbles(surface, p, q, u, w)
    elif pattern == STEEL:
        steel(surface, u, v, w, scale)
    elif pattern == TILES:
        tiles(surface, p, q)
    elif pattern == ASPHALT:
        asphalt(surface, u, v, w, scale)


@inlined
def _grown(pattern: int, surface: F64, u: float, v: float, w: float, scale: float) -> None:
    """What grows or lies about, and what is woven, cooked or pressed of it."""
    if pattern == FABRIC:
        fabric(surface, u, v, w, scale)
    elif pattern == LEAF:
        leaf(surface, u, v, w, scale)
    elif pattern == FOLIAGE:
        foliage(surface, u, v, w, scale)
    elif pattern == HAIR:
        hair(surface, u, v, w)
    elif pattern == SAND:
        sand(surface, u, v, w, scale)
    elif pattern == BARK:
        bark(surface, u, v, w, scale)
    elif pattern == FOOD:
        food(surface, u, v, w, scale)
    elif pattern == PAPER:
        paper(surface, u, v, w, scale)
    elif pattern == GRASS:
        grass(surface, u, v, w, scale)
    elif pattern == ROCK:
        rock(surface, u, v, w, scale)


@inlined
def _worn(pattern: int, surface: F64, p: float, q: float, u: float, v: float, w: float, scale: float) -> None:
    """Cloth that is printed, sewn on or knitted."""
    if pattern == GINGHAM:
        gingham(surface, p, q)
        return
    p = around(u, w) * scale
    q = v * scale
    if pattern == STRIPES:
        stripes(surface, q)
    elif pattern == CHECKS:
        checks(surface, p, q)
    elif pattern == FLOWERS:
        flowers(surface, p, q)
    elif pattern == DOTS:
        dots(surface, p, q)
    elif pattern == CAMOUFLAGE:
        camouflage(surface, u, v, w, scale)
    elif pattern == SEQUINS:
        sequins(surface, p, q)
    elif pattern == RIBS:
        ribs(surface, p, q)


@inlined
def paint(
    pattern: int,
    scale: float,
    place: tuple[float, float, float],
    normal: tuple[float, float, float],
    time: float,
    face: F64,
    surface: F64,
) -> None:
    """Paint the point at `place` of a surface whose plain colour is already on `surface`."""
    u, v, w = place
    ax = abs(normal[0])
    ay = abs(normal[1])
    az = abs(normal[2])
    level = ay > ax and ay > az
    p = (w if ax > az and not level else u) * scale
    q = (w if level else v) * scale
    if pattern == WATER:
        water(surface, u, v, w, scale, time)
    elif pattern == SKIN:
        skin(surface, u, v, w, face)
    elif pattern == EYE:
        eye(surface, u, v, w, face)
    else:
        # A pattern is of one of the three; the others pass over it.
        _built(pattern, surface, p, q, u, v, w, scale, ay < 0.5)
        _grown(pattern, surface, u, v, w, scale)
        _worn(pattern, surface, p, q, u, v, w, scale)
