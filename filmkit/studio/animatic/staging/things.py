"""Things that stand in the picture: what a shot is about when it is about no one, and what acts need.

Knows no sets by name but the two that are a thing themselves.
"""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.transform import ORIGIN, placement
from filmkit.studio.animatic.intent import ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.props import (
    cabin,
    food,
    furniture,
    games,
    held,
    inserts,
    instruments,
    kitchenware,
    papers,
    street,
)
from filmkit.studio.animatic.props import finishes as f
from filmkit.studio.animatic.props.carpenter import Carpenter
from filmkit.studio.animatic.props.dish import plated_dish
from filmkit.studio.animatic.staging.actor import Actor
from filmkit.studio.animatic.staging.painting import PAINTED, paint_of, repainted
from filmkit.studio.animatic.world import Color, Mesh, Set, Vec

MAKERS: Mapping[str, Callable[[], Mesh]] = {
    "table": lambda: furniture.table(1.3, 0.8, 0.76),
    "small table": lambda: furniture.table(0.8, 0.8, 0.76),
    "chair": furniture.chair,
    "bench": lambda: furniture.bench(1.9),
    "armchair": lambda: furniture.armchair((0.20, 0.07, 0.05)),
    "lamp": lambda: furniture.floor_lamp(True),
    "book": papers.open_book,
    "candle": lambda: kitchenware.candle(0.12, True),
    "bottle": lambda: kitchenware.bottle(0.28, (0.035, 0.055, 0.022)),
    "glass": kitchenware.wine_glass,
    "jug": kitchenware.jug,
    "vase": lambda: food.bouquet(2, ((0.85, 0.65, 0.15), (0.80, 0.30, 0.30), (0.85, 0.80, 0.70)), 0.26),
    "plate": lambda: plated_dish(1),
    "bread": food.loaf,
    "pot": lambda: kitchenware.pot(0.14, 0.18),
    "bowl": lambda: kitchenware.bowl(0.12),
    "cup": lambda: _laid(inserts.teacup(), ORIGIN),
    "suitcase": held.suitcase,
    "knife": lambda: _laid(held.knife(), (-0.35, math.pi / 2, math.pi / 2)),
    "dagger": lambda: _laid(inserts.dagger(), ORIGIN),
    "phone": inserts.smartphone,
    "telephone": lambda: _laid(inserts.telephone(), ORIGIN),
    "letter": lambda: _laid(papers.letter(), ORIGIN),
    "envelope": papers.envelope,
    "photograph": papers.photograph,
    "newspaper": papers.newspaper,
    "map": papers.chart,
    "notebook": lambda: _laid(papers.notebook(), ORIGIN),
    "bound": papers.closed_book,
    "cards": games.cards,
    "key": lambda: _laid(inserts.key(), ORIGIN),
    "ring": inserts.ring,
    "watch": lambda: _laid(inserts.pocket_watch(), ORIGIN),
    "wristwatch": lambda: _laid(inserts.wristwatch(), ORIGIN),
    "coins": lambda: _laid(inserts.coins(), ORIGIN),
    "glasses": lambda: _laid(inserts.glasses(), ORIGIN),
    "pearls": lambda: _laid(inserts.pearls(), ORIGIN),
    "chess": lambda: _laid(games.chess(), ORIGIN),
    "clock": lambda: _laid(furniture.wall_clock(0.13, 10.15, False), (-0.06, 0.0, 0.0)),
    "appliance": lambda: _appliance(),
    "block": lambda: _block(),
    "steering-wheel": cabin.steering_wheel,
    "car": lambda: street.parked_car((0.16, 0.03, 0.025)),
    "piano": instruments.piano,
}
"""By kind."""
KINDS: Mapping[str, tuple[str, ...]] = {
    "candle": ("candle", "flame"),
    "letter": ("letter", "note", "telegram", "postcard", "manuscript", "handwriting"),
    "envelope": ("envelope",),
    "photograph": ("photograph", "photo", "snapshot", "polaroid"),
    "newspaper": ("newspaper", "headline", "paper", "magazine"),
    "map": ("map", "chart", "blueprint"),
    "notebook": ("notebook", "diary", "journal", "sketchbook"),
    "bound": ("bible", "tome"),
    "cards": ("cards", "card"),
    "book": ("book", "page"),
    "key": ("key",),
    "ring": ("ring",),
    "wristwatch": ("wristwatch",),
    "watch": ("watch",),
    "coins": ("coin", "money", "gold", "treasure"),
    "glasses": ("glasses", "spectacles", "eyeglasses"),
    "pearls": ("pearl", "necklace", "jewel"),
    "chess": ("chess", "chessboard"),
    "telephone": ("telephone", "receiver"),
    "dagger": ("dagger", "sword", "blade"),
    "bottle": ("bottle", "perfume", "potion", "vial"),
    "glass": ("glass", "wine", "goblet"),
    "vase": ("flower", "vase", "bouquet", "rose", "plant"),
    "plate": ("plate", "dish", "meal", "food", "dessert", "cake", "steak"),
    "bread": ("bread", "loaf"),
    "cup": ("cup", "teacup", "coffee", "tea", "mug"),
    "pot": ("pot", "pan", "kettle"),
    "bowl": ("bowl", "soup", "rice", "noodles", "fruit"),
    "knife": ("knife", "cleaver"),
    "phone": ("phone", "smartphone", "cellphone", "screen", "device", "tablet", "remote"),
    "clock": ("clock", "compass"),
    "appliance": (
        "oven",
        "toaster",
        "microwave",
        "fridge",
        "refrigerator",
        "radio",
        "television",
        "tv",
        "computer",
    ),
    "suitcase": ("suitcase", "bag", "luggage", "box", "chest", "parcel", "case"),
    "car": ("car", "taxi", "truck", "van", "vehicle", "bus"),
    "lamp": ("lamp", "lantern", "light"),
    "bench": ("bench",),
    "armchair": ("armchair", "sofa", "couch"),
    "chair": ("chair", "stool"),
    "table": ("table", "desk", "counter"),
    "jug": ("jug", "pitcher", "teapot"),
    "piano": ("piano", "keyboard"),
}
ON_TABLES = ("plate", "cutting-board", "macro")
"""Sets that are a thing themselves: their "center"."""
TABLES = re.compile(r"\b(table|desk|counter|cafe|restaurant|terrace|picnic)")
"""What is written where things stand on tables out of doors too."""
ON_THE_FLOOR = ("table", "small table", "chair", "bench", "armchair", "lamp", "car", "piano")


def _laid(mesh: Mesh, turn: Vec) -> Mesh:
    """What is made for a hand, as it stands or lies on a table, its middle over the origin."""
    laid = transform(mesh, placement((0.0, 0.0, 0.0), turn))
    low, high = laid.vertices.min(0), laid.vertices.max(0)
    x, _, z = ((low + high) / 2).tolist()
    return transform(laid, placement((-x, 0.0, -z), (0.0, 0.0, 0.0)))


def _appliance() -> Mesh:
    """A steel box with a dark glass front and knobs."""
    c = Carpenter()
    c.box((0, 0.14, 0), (0.42, 0.28, 0.30), f.STEEL, bevel=0.02)
    c.box((-0.05, 0.14, 0.151), (0.28, 0.20, 0.008), f.GLASS, bevel=0.003)
    c.rod((-0.17, 0.252, 0.165), (0.07, 0.252, 0.165), 0.006, f.BRIGHT_STEEL)
    for y in (0.21, 0.14, 0.07):
        c.post((0.155, y, 0.15), 0.018, 0.02, f.IRON, 16, (math.pi / 2, 0.0, 0.0))
    return c.done()


def _block() -> Mesh:
    """What the maquette has no form for: a peg of turned wood on a base, plainly a stand-in."""
    c = Carpenter()
    c.box((0, 0.02, 0), (0.20, 0.04, 0.20), f.OAK, bevel=0.006)
    body = [(0.066 - 0.030 * math.sin(math.pi / 2 * i / 8), 0.018 * i) for i in range(9)]
    turns = [math.radians(-52 + 142 * i / 14) for i in range(15)]
    head = [(max(0.056 * math.cos(t), 0.0), 0.188 + 0.056 * math.sin(t)) for t in turns]
    profile = [*body, *head]
    c.turned((0, 0.04, 0), profile, f.DARK_OAK.tinted((0.30, 0.13, 0.06)), 36)
    return c.done()


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing at its place in the set."""

    kind: str
    at: Vec
    yaw: float = 0.0
    size: Vec = field(default=(0.3, 0.3, 0.3))
    """Width, height, depth."""
    lift: float = 0.0
    """How far its own origin is above where it stands."""
    there: bool = False
    """It is part of the set already, and only pointed at."""
    paint: Color | None = None
    """What its own colour gives way to, if the words name one."""

    def placed(self) -> Mesh:
        """Its mesh in the world."""
        x, y, z = self.at
        made = _made(self.kind) if self.paint is None else repainted(_made(self.kind), self.paint)
        return transform(made, placement((x, y + self.lift, z), (0.0, self.yaw, 0.0)))

    @property
    def middle(self) -> Vec:
        return (self.at[0], self.at[1] + self.size[1] / 2, self.at[2])


@lru_cache(maxsize=32)
def _made(kind: str) -> Mesh:
    return MAKERS[kind]()


@lru_cache(maxsize=32)
def _measured(kind: str) -> tuple[Vec, float]:
    """Size of a thing and how far its lowest point lies below its origin."""
    points = _made(kind).vertices
    low, high = points.min(0), points.max(0)
    w, h, d = (float(x) for x in high - low)
    return (w, h, d), float(-low[1])


def kind_of(name: str) -> str | None:
    """The kind of thing a noun names, if there is one like it."""
    words = name.lower().replace("-", " ").split()
    for word in reversed(words):
        for kind, listed in KINDS.items():
            if any(word == each or word == each + "s" for each in listed):
                return kind
    return None


def put(kind: str, at: Vec, yaw: float = 0.0) -> Thing:
    """A thing standing on a point."""
    size, below = _measured(kind)
    return Thing(kind, at, yaw, size, below)


def things_of(intent: ShotIntent, place: Set, actors: Sequence[Actor]) -> tuple[list[Thing], Thing | None]:
    """Everything put on the set for this shot, and the thing the shot is about, if it is about one."""
    made = _for_acts(place, actors)
    if sum(actor.act.before == "table" for actor in actors) > 1:
        (x, y, z), front = place.marks["center"].position, actors[0].route.yaw + math.pi / 2
        made.append(put("small table" if len(actors) == 2 else "table", (x, y, z), front))
    wanted = _told_once([s for s in intent.subjects if s.kind.value is SubjectKind.THING])
    shown: list[Thing] = []
    for number, subject in enumerate(wanted):
        given, thing = _wanted(subject, number, place, bool(actors), intent)
        if thing is not None and not thing.there and thing.kind in PAINTED:
            painted = replace(thing, paint=paint_of(subject.name, subject.description))
            given, thing = [painted if each is thing else each for each in given], painted
        made += given
        shown += [thing] if thing is not None else []
    near = intent.camera.size.value == "extreme-close-up"
    about = _together(shown[:1] if near else shown)
    if about is None and not actors and place.name in ON_TABLES:
        about = _wanted(None, 0, place, False, intent)[1]
    return made, about


def _together(shown: Sequence[Thing]) -> Thing | None:
    """What a picture is of: the first thing, or all of them where they are small and lie side by side."""
    small = [thing for thing in shown if not thing.there and thing.kind not in ON_THE_FLOOR]
    if len(small) < 2 or len(small) < len(shown):
        return shown[0] if shown else None
    left, right = (
        min(t.at[0] - t.size[0] / 2 for t in small),
        max(t.at[0] + t.size[0] / 2 for t in small),
    )
    first = small[0]
    size = (right - left, max(t.size[1] for t in small), max(t.size[2] for t in small))
    return replace(first, at=((left + right) / 2, *first.at[1:]), size=size, there=True)


def _told_once(wanted: Sequence[Subject]) -> list[Subject]:
    """Without a prop that a noun has named already: "a brass key", and the prop "house-key"."""
    out: list[Subject] = []
    for subject in wanted:
        words = set(subject.name.lower().replace("-", " ").split())
        if not any(words & set(each.name.lower().replace("-", " ").split()) for each in out):
            out.append(subject)
    return out


def _on_a_table(intent: ShotIntent) -> bool:
    """Whether a thing without a form would be near enough to be missed."""
    near = intent.camera.framing.value == "insert" and intent.interior.value
    return near or intent.place.value == "close-background"


def _wanted(
    subject: Subject | None, number: int, place: Set, peopled: bool, intent: ShotIntent
) -> tuple[list[Thing], Thing | None]:
    """The things a subject asks for; what a set is itself is only pointed at."""
    if place.name in ON_TABLES or subject is None:
        wide = 0.24 if place.name == "plate" else 0.34
        return [], Thing(place.name, place.marks["center"].position, 0.0, (wide, 0.04, wide), there=True)
    kind = kind_of(subject.name) or kind_of(subject.description)
    if kind is None and subject.kind.value is SubjectKind.THING and _on_a_table(intent):
        kind = "block"
    if kind is None or peopled:
        return [], None
    if place.name == "tabletop" and kind not in ON_THE_FLOOR:
        return _laid_out(kind, number, place)
    if place.name == "interior" and place.surface is not None:
        return _on_the_table(kind, number, place.surface)
    x, y, z = place.marks["center"].position
    if kind in ON_THE_FLOOR:
        thing = put(kind, (x + 1.0 * number, y, z - (0.35 if kind != "car" else 0.0)), 0.15)
        return [thing], thing
    if not place.interior and not TABLES.search(intent.place_words.lower()):
        thing = put(kind, (x + 0.35 * number, y + (place.surface or 0.0), z), 0.2)
        return [thing], thing
    table = put("table", (x, y, z - 0.3))
    spread = (-0.28, 0.22, 0.02, 0.4)[number % 4]
    chance = np.random.default_rng(number)
    thing = put(
        kind, (x + spread * bool(number), y + table.size[1], z - 0.15), float(chance.uniform(-0.4, 0.4))
    )
    return [table, thing] if number == 0 else [thing], thing


def _laid_out(kind: str, number: int, place: Set) -> tuple[list[Thing], Thing | None]:
    """On a bare table: the first in the middle, others beside it."""
    x, y, z = place.marks["center"].position
    size = _measured(kind)[0]
    across = (0.0, 1.0, -1.0, 2.0)[number % 4] * (0.75 * size[0] + 0.08)
    thing = put(kind, (x + across, y, z - 0.03 * (number % 2)), 0.12 * number)
    return [thing], thing


LAID: Mapping[str, Vec] = {
    "book": (-0.32, 0.0, -0.22),
    "plate": (0.12, 0.0, -0.24),
    "glass": (0.33, 0.0, -0.44),
}
"""What a laid table has on it already, from the middle of the room."""


def _on_the_table(kind: str, number: int, top: float) -> tuple[list[Thing], Thing | None]:
    """A room's own table stands before its middle, and what lies on it is in the picture with it."""
    if kind == "table":
        return [], Thing("table", (-0.05, top - 0.12, -0.30), 0.0, (1.35, 0.42, 0.8), there=True)
    if kind in LAID:
        x, _, z = LAID[kind]
        return [], Thing(kind, (x, top, z), 0.0, (0.26, 0.12, 0.2), there=True)
    if kind in ON_THE_FLOOR:
        thing = put(kind, (1.2 + 0.6 * number, 0.0, -0.9), -0.4)
        return [thing], thing
    thing = put(kind, (-0.12 + 0.3 * number, top, -0.08), 0.2)
    return [thing], thing


def _for_acts(place: Set, actors: Sequence[Actor]) -> list[Thing]:
    """A table where work has none, a seat under who sits without one."""
    made = []
    for actor in actors:
        x, y, z = actor.route.start
        yaw = actor.route.yaw
        if actor.act.at_work and place.surface is None and not actor.background:
            far = 0.62
            made.append(put("table", (x + math.sin(yaw) * far, y, z + math.cos(yaw) * far), yaw))
        if actor.act.name == "plate" and not actor.background:
            top = actor.surface if actor.surface is not None else y
            c, sn = math.cos(yaw), math.sin(yaw)
            across, ahead = -0.085, 0.43
            made.append(put("plate", (x + c * across + sn * ahead, top, z - sn * across + c * ahead), yaw))
        if actor.act.before:
            alone = sum(other.act.before == "table" for other in actors) < 2
            made += _before(actor, actor.act.before, alone)
        seat = place.marks.get("seat")
        if actor.act.seated and (seat is None or seat.position != actor.route.start):
            made.append(put("chair", (x, y, z), yaw))
    return made


def _before(actor: Actor, kind: str, alone: bool) -> list[Thing]:
    """What somebody sits at, and what lies on it."""
    x, y, z = actor.route.start
    yaw = actor.route.yaw

    def ahead(far: float, up: float) -> Vec:
        return (x + math.sin(yaw) * far, y + up, z + math.cos(yaw) * far)

    made = [put(kind, ahead(0.70, 0.0), yaw)] if alone else []
    if actor.act.laid and actor.surface is not None:
        made.append(put(actor.act.laid, ahead(0.45, actor.surface - y), yaw))
    return made
