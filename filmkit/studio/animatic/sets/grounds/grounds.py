"""Open ground before one unmistakable thing: a monument, a pitch, a fair, a building site, rails.

Knows no people. They stand on level ground in the middle; the thing lies behind them, as far away and as
much to the right as a wide view and a medium one of a person both hold it. Words choose the kind.
"""

import math
from dataclasses import dataclass, replace

import numpy as np

from filmkit.studio.animatic.props.land import rural
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish, Spot
from filmkit.studio.animatic.sets.grounds import city_below, fields, runways, sights, yards
from filmkit.studio.animatic.sets.grounds.open_places import HOLLOW, OPEN
from filmkit.studio.animatic.sets.grounds.sights import Build, Extra
from filmkit.studio.animatic.sets.grounds.wonders import WONDERS
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Mark, Material, Pattern, Set

LAWN = f.patterned((0.105, 0.150, 0.040), Pattern.GRASS, 0.5, 0.1, 0.03)
GRAVEL = f.patterned((0.36, 0.31, 0.235), Pattern.SAND, 2.2, 0.15, 0.05)
PAVING = f.patterned((0.20, 0.19, 0.175), Pattern.TILES, 0.8, 0.4, 0.15, reflect=0.25)
COBBLES = f.patterned((0.10, 0.10, 0.105), Pattern.COBBLES, 3.6, 0.5, 0.2, reflect=0.5)
TAR = f.patterned((0.075, 0.075, 0.078), Pattern.ASPHALT, 1.2, 0.45, 0.18, reflect=0.5)
EARTH = f.patterned((0.27, 0.205, 0.135), Pattern.SAND, 1.2, 0.1, 0.03)
WASTE = f.patterned((0.15, 0.16, 0.075), Pattern.GRASS, 0.5, 0.1, 0.03)
CLAY = f.patterned((0.36, 0.125, 0.065), Pattern.SAND, 2.0, 0.1, 0.03)


@dataclass(frozen=True, slots=True)
class Ground:
    """One kind."""

    words: tuple[str, ...]
    floor: Finish
    build: Build
    around: str = "trees"
    """What closes the horizon: trees, town, hills, or none."""
    eye: tuple[float, float] = (9.5, 1.65)
    """How far before the middle a wide view stands, and how high."""
    look: tuple[float, float] = (0.5, 3.0)
    """Where it looks, 14 m behind the middle: to the right, and how high."""


GROUNDS: tuple[Ground, ...] = (
    *(
        Ground(words, floor, build, around, look=look)
        for words, floor, build, around, look in (*OPEN, *WONDERS)
    ),
    Ground(
        ("eiffel tower", "eiffel", "iron tower", "radio tower", "tower"),
        GRAVEL,
        sights.iron_tower,
        look=(0.8, 5.2),
    ),
    Ground(("taj mahal", "mosque", "mausoleum", "agra"), PAVING, sights.domes, look=(0.4, 4.0)),
    Ground(
        (
            "pagoda",
            "chinese temple",
            "japanese temple",
            "shrine",
            "kyoto",
            "buddhist temple",
            "temple in asia",
            "asian temple",
        ),
        PAVING,
        sights.pagoda,
        look=(0.6, 4.6),
    ),
    Ground(("colosseum", "ancient arena"), COBBLES, sights.arena, look=(0.6, 4.4)),
    Ground(
        ("arch", "triumphal arch", "arc de triomphe", "archway", "city gate"),
        COBBLES,
        sights.gate,
        "town",
        look=(0.5, 5.0),
    ),
    Ground(
        ("palace", "versailles", "chateau", "villa", "estate"),
        GRAVEL,
        sights.palace,
        look=(0.6, 3.8),
    ),
    Ground(
        (
            "skyline",
            "cityscape",
            "skyscraper",
            "manhattan skyline",
            "high-rise",
            "city view",
            "aerial",
            "drone",
            "helicopter",
            "flyover",
            *("tornado", "fireworks", "meteor"),
        ),
        PAVING,
        city_below.city_view,
        "none",
        look=(0.6, 4.6),
    ),
    Ground(
        ("suspension bridge", "golden gate", "brooklyn bridge", "bridge"),
        PAVING,
        sights.hanging_bridge,
        "hills",
        look=(0.6, 3.4),
    ),
    Ground(
        ("observatory", "campus", "university", "college", "school yard", "schoolyard"),
        LAWN,
        sights.campus,
        look=(0.4, 4.2),
    ),
    Ground(
        ("fountain", "plaza", "square", "piazza", "city center", "town", "monument"),
        COBBLES,
        sights.plaza,
        "town",
        look=(0.8, 3.0),
    ),
    Ground(
        ("phone booth", "telephone booth", "phone box", "telephone box", "call box"),
        PAVING,
        sights.call_box,
        "town",
        (6.5, 1.5),
        (0.6, 1.9),
    ),
    Ground(
        ("baseball", "baseball stadium", "ballpark"), LAWN, fields.baseball, "none", (9.5, 2.4), (0.4, 3.0)
    ),
    Ground(
        ("american football", "football field", "gridiron"),
        LAWN,
        fields.gridiron,
        "none",
        (9.5, 2.2),
        (0.4, 3.2),
    ),
    Ground(
        (
            "running track",
            "outdoor track",
            "athletics",
            "race track field",
            "track and field",
            "athletic field",
        ),
        LAWN,
        fields.track,
        "none",
        (9.5, 2.4),
        (0.4, 2.6),
    ),
    Ground(("tennis court", "tennis", "badminton"), CLAY, fields.tennis, "trees", (9.0, 2.2), (0.4, 1.6)),
    Ground(
        ("basketball court", "basketball", "street court"),
        TAR,
        fields.basketball,
        "town",
        (8.0, 1.7),
        (0.6, 2.2),
    ),
    Ground(("golf course", "golf", "putting green"), LAWN, fields.golf, "trees", (9.5, 2.0), (0.6, 1.7)),
    Ground(("skatepark", "skate park", "half pipe"), TAR, fields.skatepark, "town", (9.0, 1.9), (0.5, 1.9)),
    Ground(
        (
            "stadium",
            "football pitch",
            "soccer",
            "arena",
            "pitch",
            "sports field",
            "football",
            "rugby",
            "cricket",
            "world cup",
            "super bowl",
        ),
        LAWN,
        fields.football,
        "none",
        (9.5, 2.0),
        (0.4, 3.0),
    ),
    Ground(
        ("carousel", "carrousel", "merry-go-round", "merry go round", "roundabout"),
        PAVING,
        yards.carousel,
        "trees",
        (9.5, 1.7),
        (0.6, 2.6),
    ),
    Ground(
        (
            "amusement park",
            "ferris wheel",
            "fairground",
            "funfair",
            "theme park",
            "carnival",
            "fair",
            "circus tent",
            "roller coaster",
        ),
        PAVING,
        yards.fair,
        "trees",
        (9.5, 1.7),
        (0.8, 4.2),
    ),
    Ground(
        ("construction site", "building site", "construction", "scaffold", "scaffolding", "demolition"),
        EARTH,
        yards.building_site,
        "town",
        (9.5, 1.8),
        (0.4, 4.0),
    ),
    Ground(
        ("junkyard", "scrapyard", "scrap yard", "landfill", "dump"),
        EARTH,
        yards.junkyard,
        "hills",
        (9.0, 1.8),
        (0.4, 2.4),
    ),
    Ground(
        ("parking lot", "car park", "parking garage"), TAR, yards.car_park, "town", (9.5, 2.4), (0.4, 1.8)
    ),
    Ground(
        (
            "train tracks",
            "railway line",
            "train railway",
            "railway",
            "railroad",
            "railway track",
            "rail yard",
        ),
        WASTE,
        yards.railway,
        "trees",
        (9.0, 1.9),
        (0.3, 2.2),
    ),
    Ground(
        ("raceway", "track surface", "racetrack", "race track", "race circuit", "speedway", "formula one"),
        LAWN,
        yards.raceway,
        "trees",
        (9.5, 1.8),
        (0.4, 2.6),
    ),
    Ground(
        ("runway", "airstrip", "airport runway"),
        LAWN,
        runways.runway,
        "hills",
        (9.5, 5.0),
        (0.0, 3.0),
    ),
    Ground(
        ("airfield", "tarmac", "apron"),
        TAR,
        yards.airfield,
        "hills",
        (9.5, 1.9),
        (0.6, 3.0),
    ),
    Ground(
        (
            "industrial area",
            "industrial",
            "power plant",
            "refinery",
            "factories",
            "steelworks",
            "factory exterior",
            "chemical plant",
        ),
        EARTH,
        yards.works_area,
        "none",
        (9.5, 1.9),
        (0.4, 4.6),
    ),
)
"""The first whose words are written; else the square with a fountain."""
PLAZA = next(each for each in GROUNDS if "plaza" in each.words)
VIADUCT = next(each for each in GROUNDS if "viaduct" in each.words)
COURT = next(each for each in GROUNDS if "street court" in each.words)
"""What a court is that nobody calls more."""
PLAIN = tuple(
    replace(next(each for each in GROUNDS if known in each.words), words=words)
    for known, words in (("country house", ("house", "home", "cottage")), ("log house", ("cabin", "hut")))
)
"""Houses that are called no more than that."""


def grounds(brief: SetBrief) -> Set:
    """The ground that words ask for."""
    kind = brief.first_of((*GROUNDS, *PLAIN)) or (COURT if brief.is_called("court") else PLAZA)
    if brief.is_called("bridge") and brief.mentions("train", "locomotive", "railway"):
        kind = VIADUCT
    c = Carpenter()
    if kind.floor is not HOLLOW:
        c.floor((-170, 0, -260), (170, 0, 60), kind.floor, (30, 40))
    extra: Extra = kind.build(c, brief)
    AROUND[kind.around](c, brief)
    (back, high), (aside, lift) = kind.eye, kind.look
    still = c.done()
    return Set(
        "grounds",
        still,
        {
            "center": Mark((0.0, 0.0, 0.0)),
            "left": Mark((-0.8, 0.0, 0.0), 0.4),
            "right": Mark((0.8, 0.0, 0.0), -0.4),
            "work": Mark((0.0, 0.0, 0.2)),
            "far": Mark((-2.4, 0.0, -4.4)),
            "path-start": Mark((-4.6, 0.0, 0.0), math.pi / 2),
            "path-end": Mark((4.6, 0.0, 0.0), math.pi / 2),
            "view": Mark((-1.0, 0.0, back), 0.0, high),
            "look": Mark((aside, 0.0, -14.0), 0.0, lift),
        }
        | ({"sight": Mark(extra.sight)} if extra.sight is not None else {})
        | ({"rail": extra.rail} if extra.rail is not None else {})
        | ({"runway": extra.runway} if extra.runway is not None else {}),
        practicals=extra.lamps if brief.night else (),
        mirror=extra.water if extra.water is not None else 0.0 if brief.wet else None,
        room=((-13.0, 0.35, -6.0), (13.0, 24.0, 13.5)),
        ahead=0.12,
        moving=extra.moving,
        air=extra.air,
    )


def _trees(c: Carpenter, brief: SetBrief) -> None:
    far = rural.trees("broad", brief.seed % 997)[1]
    chance = brief.accidents()
    for k in range(46):
        a = math.pi * (0.62 + 0.76 * k / 45)
        reach = float(chance.uniform(112, 135))
        at = (reach * math.sin(a) * 1.2, -0.4, reach * math.cos(a))
        c.put(far[k % 2], Spot(at, 1.3 * k, float(chance.uniform(1.0, 1.5))))
    _behind(c, brief)


def _town(c: Carpenter, brief: SetBrief) -> None:
    chance = brief.accidents()
    lit = Material(0.1, 0.04, 0.8 if brief.night else 0.0, Pattern.FACADE, 0.42)
    for k in range(24):
        a = math.pi * (0.60 + 0.80 * k / 23)
        reach, tone = float(chance.uniform(84, 100)), float(chance.uniform(0.7, 1.2))
        wide, tall = float(chance.uniform(11, 17)), float(chance.uniform(10, 20))
        at = (reach * math.sin(a), tall / 2, reach * math.cos(a))
        c.box(at, (wide, tall, 10.0), Finish((0.27 * tone, 0.235 * tone, 0.20 * tone), lit), (0, a, 0))
        c.box((at[0], tall + 0.6, at[2]), (wide * 0.9, 1.4, 8.0), f.SLATE_ROOF, (0, a, 0))
    _behind(c, brief)


def _hills(c: Carpenter, brief: SetBrief) -> None:
    green = f.patterned((0.085, 0.125, 0.055), Pattern.PLASTER, 0.08)
    chance = brief.accidents()
    for reach, high in ((150.0, 13.0), (215.0, 30.0)):
        turn = np.linspace(0.42, 1.58, 74) * math.pi
        start, many = chance.uniform(0, math.tau, 4), (5.0, 11.0, 23.0, 41.0)
        wave = sum(
            np.sin(n * turn + p) / (1 + 0.5 * k) for k, (n, p) in enumerate(zip(many, start, strict=True))
        )
        tops = high * (0.62 + 0.19 * np.asarray(wave))
        for a, b, low, over in zip(turn[:-1], turn[1:], tops[:-1], tops[1:], strict=True):
            foot, top = reach - 34.0, reach
            ends = ((a, foot, -1.0), (b, foot, -1.0), (b, top, float(over)), (a, top, float(low)))
            corners = [(r * math.sin(t), y, r * math.cos(t)) for t, r, y in ends]
            c.sheet(corners[::-1], green, (1, 3))
    _behind(c, brief)


def _behind(c: Carpenter, brief: SetBrief) -> None:
    """What a reverse angle sees: a row of trees."""
    far = rural.trees("broad", brief.seed % 997 + 3)[1]
    for k in range(12):
        c.put(far[k % 2], Spot((-44.0 + 8.0 * k, -0.2, 42.0 + 3.0 * (k % 3)), 2.1 * k))


AROUND = {"trees": _trees, "town": _town, "hills": _hills, "none": _behind}
