"""A road through open country: it crosses the picture, bends and goes away into the hills.

Knows no traffic but, on a highway, what passes by itself. The road runs along x; people and cars are on
the near lane, the country is what words say, poles and rails stand on the far side.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64, placement
from filmkit.studio.animatic.props.buildings import roadside, street
from filmkit.studio.animatic.props.land.heights import smoothed
from filmkit.studio.animatic.props.land.land import Height, height_at
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.props.making.lettering import lettering
from filmkit.studio.animatic.sets.country import woodland
from filmkit.studio.animatic.sets.country.countries import COUNTRIES
from filmkit.studio.animatic.sets.country.country import Free, Land, lay
from filmkit.studio.animatic.sets.country.named_country import country_of
from filmkit.studio.animatic.sets.country.terrain import Country, levelled
from filmkit.studio.animatic.sets.country.weathered import snowed
from filmkit.studio.animatic.sets.country.woodland import growth_of
from filmkit.studio.animatic.sets.grounds.sights import WATER
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Lamp, Mark, Mesh, Pattern, Set, Vec

MIDDLE, HALF = -1.75, 3.6
"""The centre line's z where people are, and half the road's width."""
MARKS = {
    "center": Mark((0.0, 0.05, 0.0)),
    "left": Mark((-0.8, 0.05, 0.0), 0.4),
    "right": Mark((0.8, 0.05, 0.0), -0.4),
    "work": Mark((0.0, 0.05, 0.2)),
    "far": Mark((9.0, 0.05, -2.6), -math.pi / 2),
    "path-start": Mark((-5.0, 0.05, 0.0), math.pi / 2),
    "path-end": Mark((5.0, 0.05, 0.0), math.pi / 2),
    "view": Mark((-6.4, 0.0, 7.2), 0.0, 1.7),
    "look": Mark((5.0, 0.0, -8.0), 0.0, 2.2),
}


PLAINER: Mapping[str, str] = {
    "dunes": "canyon", "gorge": "canyon", "cliff": "peaks", "river": "peaks", "piste": "snow",
    "terraces": "peaks", "marsh": "lake",
}  # fmt: skip
"""What country a road goes through where it would not go through the one that is named."""
WOODS = ("forest", "wood", "woods", "woodland", "jungle", "rainforest", "pine", "redwood")
"""Words of trees on both sides."""


COASTAL = ("coast", "coastal", "coastline", "seaside", "sea", "ocean", "oceanside", "beach")
"""Words of a road by the sea."""
SEA = -3.0
"""How high the sea stands beside such a road."""
PAINTS: tuple[Color, ...] = ((0.05, 0.10, 0.14), (0.38, 0.03, 0.03), (0.60, 0.59, 0.57), (0.09, 0.09, 0.10))
"""Of cars that pass."""
FAST = ("motorway", "freeway", "expressway", "interstate", "autobahn", "turnpike")
"""Words of a road with a second carriageway beyond the first; a highway is one where no country is named."""
LONELY = ("desert", "country", "mountain", "lonely", "deserted", "empty", "old", "snowy", "two-lane")
APART, SECOND = 1.4, 7.2
"""Metres between the carriageways, and how wide the second is."""
PASSING = 13.0
"""Metres a second that they go."""
BETWEEN_CARS, LANE_LONG = 17.0, 221.0
"""Metres from one car to the next at the least, and of the road that they are on."""


def line(x: F64) -> F64:
    """The road's centre line: straight where people are, away to the right, aside on the left."""
    right = 0.030 * np.maximum(x - 13.0, 0.0) ** 1.72 * (1 - 0.25 * smoothed(60, 130, x))
    left = 0.016 * np.maximum(-x - 18.0, 0.0) ** 1.6
    return np.asarray(MIDDLE - right - left, np.float64)


def road(brief: SetBrief) -> Set:
    """The road and its country."""
    c, country = Carpenter(), _country(brief)
    paved = not brief.mentions("dirt", "gravel", "sandy road", "unpaved", "track", "muddy")
    station = brief.mentions("petrol station", "gas station", "filling station", "petrol", "service station")
    fast = _is_fast(brief) and paved and not station
    height = _graded(levelled(country.shape(brief.seed)), station, APART + SECOND + 2.0 if fast else 0.0)
    coastal = brief.mentions(*COASTAL) and not station
    if coastal:
        height = _by_the_sea(height)
        c.floor((-460.0, SEA, -760.0), (460.0, SEA, -13.0), WATER, (40, 40))
    land = Land(country, brief.seed, height, _ashore(_free(station)) if coastal else _free(station))
    growing = lay(c, land, brief.accidents())
    if brief.mentions(*WOODS):
        _woods(c, land, brief)
    _surface(c, height, paved, fast)
    if fast:
        _second(c, height)
    else:
        _beside(c, height, brief, station)
    lamps: tuple[Lamp, ...] = ()
    if station:
        c.put(roadside.petrol_station(brief.night), Spot((4.0, 0.0, -9.6)))
        lamps = tuple(Lamp((4.0 + x, 3.7, -9.6), (4.6, 4.9, 5.0), 0.6, 9.0) for x in (-2.9, 0.0, 2.9))
        lamps += (Lamp((4.0, 2.2, -14.6), (3.0, 2.1, 1.2), 0.8, 7.0),)
    moving: list[Callable[[float], Mesh]] = [growing] if growing else []
    busy = brief.mentions("busy", "crowded", "rush hour")
    if (busy or fast) and not brief.mentions("traffic"):  # traffic brings its own
        near, far = ((1.0, -1.8), (-1.0, 1.8)), -HALF - APART
        lanes = ((-1.0, far - 1.8), (-1.0, far - 5.4)) if fast else near
        moving.append(passing_cars(height, brief.night, (*near, *lanes) if fast and busy else lanes))
    return Set(
        "road",
        snowed(c.done()) if country.covered else c.done(),
        MARKS,
        practicals=lamps if brief.night else (),
        mirror=0.05 if brief.wet and paved else None,
        room=((-15.0, 0.35, -4.8), (15.0, 26.0, 13.5)),
        moving=tuple(moving),
    )


def _country(brief: SetBrief) -> Country:
    """The country words name; a desert's road goes between table mountains rather than dunes."""
    country = country_of(brief)
    if country.kind in PLAINER and not brief.mentions("dune"):
        country = next(each for _, each in COUNTRIES if each.kind == PLAINER[country.kind])
    if brief.mentions(*WOODS):
        grown = growth_of(brief)
        country = replace(country, low=grown.moss, high=grown.moss, tree="", flowers=())
    tall = min(country.tall, 0.34)
    return replace(
        country, water=None, rocks=country.rocks // 2 + 4, tall=tall, grass=int(country.grass * 0.8)
    )


def _woods(c: Carpenter, land: Land, brief: SetBrief) -> None:
    """Trees close along both sides, none between the camera of a wide view and the road."""
    grown, chance = growth_of(brief), np.random.default_rng(brief.seed + 41)
    rings = (
        (woodland.near(grown, brief.seed), 15, 1.6, 6.0),
        (woodland.middle(grown, brief.seed), 44, 4.0, 16.0),
        (woodland.far(grown, brief.seed), 110, 12.0, 42.0),
    )
    for kinds, count, near, far in rings:
        for i in range(count):
            x, off = float(chance.uniform(-58.0, 96.0)), float(chance.uniform(near, far))
            side = -1.0 if i % 3 else 1.0
            z = float(line(np.array(x))) + side * (HALF + 1.2 + off)
            if side > 0 and -11.0 < x < 10.0 and z < 14.0:
                continue
            c.put(
                kinds[i % len(kinds)],
                Spot((x, land.at(x, z) - 0.15, z), 2.4 * i, float(chance.uniform(0.8, 1.2))),
            )


def _free(station: bool) -> Free:
    """Not on the road, nothing wide before the view, and nothing at all on a forecourt."""

    def at(x: F64, z: F64, margin: float) -> NDArray[np.bool_]:
        on = np.abs(z - line(x)) < HALF + 0.5 + margin
        view = (z > -2.0) & (z < 12.0) & (np.abs(x) < 9.0) & (margin > 0.0)
        court = (np.abs(x - 4.0) < 8.0 + margin) & (z < -4.0) & (z > -20.0)
        return np.asarray(~(on | view | (court & (station or margin > 2.0))), np.bool_)

    return at


def _by_the_sea(country: Height) -> Height:
    """The same, falling to the sea beyond the road."""

    def at(x: F64, z: F64) -> F64:
        k = smoothed(HALF + 3.0, HALF + 13.0, line(x) - z)
        return np.asarray(country(x, z) * (1 - k) - 7.5 * k, np.float64)

    return at


def _ashore(free: Free) -> Free:
    """The same, and nothing out at sea."""

    def at(x: F64, z: F64, margin: float) -> NDArray[np.bool_]:
        return np.asarray(free(x, z, margin) & (line(x) - z < HALF + 5.0), np.bool_)

    return at


def _is_fast(brief: SetBrief) -> bool:
    return brief.mentions(*FAST) or (
        brief.is_called("highway") and not brief.mentions(*LONELY, *COASTAL, *WOODS)
    )


def _graded(country: Height, station: bool, beyond: float) -> Height:
    """The country cut and filled for the road and so many metres beyond it, and for a forecourt beside it."""

    def at(x: F64, z: F64) -> F64:
        off = line(x) - z
        away = np.where(off > 0, np.maximum(off - beyond, np.minimum(off, HALF)), -off)
        own = country(x, z)
        course = 0.42 * country(x, line(x)) * smoothed(14, 60, np.abs(x))
        k = smoothed(0.0, 1.0, (away - HALF - 0.6) / (10.4 + 0.10 * np.abs(x)))
        level = course * (1 - k) + own * k
        level = level - 0.30 * np.exp(-(((away - HALF - 1.9) / 0.9) ** 2))  # ditches
        if station:
            court = smoothed(13, 8, np.abs(x - 4.0)) * smoothed(-22, -17, z) * smoothed(-3, -5, z)
            level = level * (1 - court)
        return np.asarray(level, np.float64)

    return at


def _strip(
    height: Height, low: float, high: float, lift: float, start: float, end: float, steps: int
) -> Part:
    """A ribbon that follows the road between two offsets from its centre line."""
    x = np.linspace(start, end, steps + 1)
    z = line(x)
    slope = np.gradient(z, x)
    nx, nz = -slope / np.hypot(slope, 1), 1 / np.hypot(slope, 1)
    rows = []
    for offset in np.linspace(low, high, 4):
        px, pz = x + nx * offset, z + nz * offset
        camber = 0.05 * (1 - (offset / HALF) ** 2) if abs(offset) <= HALF else 0.0
        rows.append(np.stack([px, height(x, line(x)) + lift + camber * 0.4, pz], 1))
    points = np.concatenate(rows)
    up = np.broadcast_to((0.0, 1.0, 0.0), points.shape)
    return part_of(points, up, grid_triangles(3, steps))


def _second(c: Carpenter, height: Height) -> None:
    """The other carriageway of a motorway, rails between both and beyond, and signs on a bridge over them."""
    near = -HALF - APART
    tar = f.patterned((0.078, 0.078, 0.080), Pattern.ASPHALT, 1.2, 0.45, 0.16, reflect=0.5)
    white, green = f.plain((0.50, 0.49, 0.46), 0.4, 0.1), f.plain((0.012, 0.12, 0.05), 0.4, 0.1)
    c.part(_strip(height, near - SECOND, near, 0.045, -150, 150, 200), tar)
    for edge in (near - 0.3, near - SECOND + 0.3):
        c.part(_strip(height, edge - 0.07, edge + 0.07, 0.062, -150, 150, 160), white)
    for k in range(-16, 17):
        middle = near - SECOND / 2
        c.part(_strip(height, middle - 0.07, middle + 0.07, 0.068, 8.0 * k, 8.0 * k + 3.4, 3), white)
    for off in (HALF + 0.7, HALF + APART + SECOND + 0.8):
        xs = np.arange(-40.0, 70.0, 2.6)
        feet = [
            (float(x), height_at(height, float(x), float(z)), float(z) - off)
            for x, z in zip(xs, line(xs), strict=True)
        ]
        for a, b in pairwise(feet):
            roadside.guard_rail(c, a, b)
    x = 24.0
    y, z = height_at(height, x, float(line(np.array(x)))), float(line(np.array(x)))
    for end in (HALF + 1.2, near - SECOND - 1.2):
        c.box((x, y + 3.2, z + end), (0.3, 6.4, 0.3), f.STEEL)
    c.box((x, y + 6.2, z + near / 2 - SECOND / 2), (0.4, 0.5, HALF - near + SECOND + 2.4), f.STEEL)
    for across, word in ((0.2, "CITY"), (near - SECOND / 2, "NORTH")):
        c.box((x - 0.3, y + 6.2, z + across), (0.08, 2.4, 5.4), white)
        c.box((x - 0.35, y + 6.2, z + across), (0.08, 2.2, 5.2), green)
        sign = Carpenter()
        sign.part(lettering(word, 0.9, 0.16, 0.02), white, (0.0, -0.3, 0.0))
        c.tilted(sign.done(), (x - 0.41, y + 6.2, z + across), (0.0, -math.pi / 2, 0.0))


def _surface(c: Carpenter, height: Height, paved: bool, fast: bool) -> None:
    """Shoulders, carriageway and lines; two worn tracks where it is not paved."""
    earth: Color = (0.20, 0.155, 0.105)
    c.part(
        _strip(height, -HALF - 1.0, HALF + 1.0, 0.02, -150, 150, 200), f.patterned(earth, Pattern.SAND, 1.6)
    )
    if not paved:
        for side in (-1.0, 1.0):
            worn = f.patterned((0.27, 0.215, 0.150), Pattern.SAND, 2.6)
            c.part(_strip(height, side * 1.5 - 0.75, side * 1.5 + 0.75, 0.035, -150, 150, 200), worn)
        return
    tar = f.patterned((0.078, 0.078, 0.080), Pattern.ASPHALT, 1.2, 0.45, 0.16, reflect=0.5)
    c.part(_strip(height, -HALF, HALF, 0.045, -150, 150, 200), tar)
    white, yellow = f.plain((0.50, 0.49, 0.46), 0.4, 0.1), f.plain((0.55, 0.36, 0.05), 0.4, 0.1)
    for side in (-1.0, 1.0):
        c.part(_strip(height, side * 3.3 - 0.07, side * 3.3 + 0.07, 0.062, -150, 150, 160), white)
    for k in range(-16, 17):
        c.part(_strip(height, -0.07, 0.07, 0.068, 8.0 * k, 8.0 * k + 3.4, 3), white if fast else yellow)


def _beside(c: Carpenter, height: Height, brief: SetBrief, station: bool) -> None:
    """Poles and wires, a rail on the outside of the bend, marker posts, a sign."""
    pole, feet = roadside.pole(), []
    for k in range(-5, 9):
        x = 15.0 * k - 4.0
        z = float(line(np.array(x))) - HALF - (4.4 if not station else 15.0)
        feet.append((x, height_at(height, x, z), z))
        c.put(pole, Spot(feet[-1], 0.0))
    for a, b in pairwise(feet):
        roadside.wires(c, a, b)
    if not station:
        at = [14.0 + 2.6 * k for k in range(22)]
        rail: list[Vec] = []
        for x in at:
            z = float(line(np.array(x))) - HALF - 0.55
            rail.append((x, height_at(height, x, z) + 0.05, z))
        for a, b in pairwise(rail):
            roadside.guard_rail(c, a, b)
        c.put(roadside.warning_sign(), Spot((8.6, height_at(height, 8.6, -6.7), -6.7), -0.4))
    for k in range(-6, 8):
        x = 12.0 * k + 5.0
        z = float(line(np.array(x))) + HALF + 0.75
        if abs(x) > 8.0:
            c.put(roadside.marker(), Spot((x, height_at(height, x, z), z), -0.9))


def _lit_car(paint: Color, night: bool) -> Mesh:
    made = Carpenter()
    made.put(street.parked_car(paint), Spot((0, 0, 0)))
    lamp = Finish((1.0, 0.86, 0.62), f.glowing((1.0, 0.86, 0.62), 14.0 if night else 1.0).material)
    tail = Finish((0.9, 0.04, 0.02), f.glowing((0.9, 0.04, 0.02), 8.0 if night else 0.5).material)
    for z in (-0.6, 0.6):
        made.ball((2.09, 0.66, z), (0.05, 0.10, 0.10), lamp, 10)
        made.ball((-2.09, 0.70, z), (0.05, 0.09, 0.13), tail, 10)
    return made.done()


def passing_cars(
    height: Height, night: bool, lanes: Sequence[tuple[float, float]]
) -> Callable[[float], Mesh]:
    """Cars close behind each other on each of some lanes: which way they go, and the metres from the centre
    line; their lamps burn at night."""
    cars = [_lit_car(paint, night) for paint in PAINTS]
    chance = np.random.default_rng(12)
    many = int(LANE_LONG / BETWEEN_CARS)
    gaps = [[k * BETWEEN_CARS + float(chance.uniform(0, 6)) for k in range(many)] for _ in lanes]
    rows = [(*lane, starts, int(chance.integers(4))) for lane, starts in zip(lanes, gaps, strict=True)]

    def at(seconds: float) -> Mesh:
        builder = MeshBuilder()
        for way, off, starts, first in rows:
            for number, start in enumerate(starts):
                x = (start + way * PASSING * seconds) % LANE_LONG - LANE_LONG / 2
                z = float(line(np.array(x))) + off
                ahead = float(line(np.array(x + way))) + off
                y = height_at(height, x, float(line(np.array(x)))) + 0.06
                turn = -math.atan2(ahead - z, way)
                builder.add_mesh(cars[(number + first) % len(cars)], placement((x, y, z), (0.0, turn, 0.0)))
        return builder.build()

    return at
