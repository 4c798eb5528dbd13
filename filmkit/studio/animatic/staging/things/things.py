"""Things that can stand in the picture, by kind: how each is made, how large it is, and which nouns mean it.

Knows no sets. Where they stand is said in `laying`.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from filmkit.studio.animatic.geometry.mesh import merge, transform
from filmkit.studio.animatic.geometry.transform import ORIGIN, placement
from filmkit.studio.animatic.props.afar import AFAR
from filmkit.studio.animatic.props.buildings import street
from filmkit.studio.animatic.props.food import food, kitchenware
from filmkit.studio.animatic.props.food.dish import plated_dish
from filmkit.studio.animatic.props.goods import GOODS
from filmkit.studio.animatic.props.in_hand import games, held, inserts, instruments, papers
from filmkit.studio.animatic.props.kit.bits import STUFFS as KIT
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making import signboards
from filmkit.studio.animatic.props.making.inscription import inscribed
from filmkit.studio.animatic.props.making.standin import Form
from filmkit.studio.animatic.props.rooms import cabin, furniture, lounge
from filmkit.studio.animatic.staging.change.changing import Changing
from filmkit.studio.animatic.staging.change.dewing import dewed
from filmkit.studio.animatic.staging.change.handled import Handled
from filmkit.studio.animatic.staging.change.running import CASE, CLOCK, HOUR, Running
from filmkit.studio.animatic.staging.matter.carving import carved_mesh
from filmkit.studio.animatic.staging.matter.glazing import filled_with, see_through
from filmkit.studio.animatic.staging.matter.painting import CASES, in_colour
from filmkit.studio.animatic.staging.matter.prints import Print, printed
from filmkit.studio.animatic.staging.matter.stuffs import GLASS, STUFFS, in_stuff
from filmkit.studio.animatic.staging.things.heaps import Heap
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.world import Color, Mesh, Vec

MAKERS: Mapping[str, Callable[[], Mesh]] = {
    "table": lambda: furniture.table(1.3, 0.8, 0.76),
    "small table": lambda: furniture.table(0.8, 0.8, 0.76),
    "plinth": furniture.plinth,
    "chair": furniture.chair,
    "bench": lambda: furniture.bench(1.9),
    "armchair": lambda: furniture.armchair((0.20, 0.07, 0.05)),
    "sofa": lambda: lounge.sofa(2.1, (0.20, 0.07, 0.05), (0.42, 0.30, 0.12)),
    "lamp": lambda: furniture.floor_lamp(True),
    "book": papers.open_book,
    "candle": lambda: kitchenware.candle(0.12, True),
    "bottle": lambda: kitchenware.bottle(0.28, (0.035, 0.055, 0.022)),
    "glass": kitchenware.wine_glass,
    "jug": kitchenware.jug,
    "vase": lambda: food.bouquet(2, ((0.85, 0.65, 0.15), (0.80, 0.30, 0.30), (0.85, 0.80, 0.70)), 0.26),
    "plate": lambda: plated_dish(1),
    "empty plate": kitchenware.plate,
    "bread": food.loaf,
    "pot": lambda: kitchenware.pot(0.14, 0.18),
    "bowl": lambda: kitchenware.bowl(0.12, f.CHINA.tinted((0.16, 0.30, 0.36))),
    "cup": lambda: _laid(inserts.teacup(), ORIGIN),
    "tumbler": inserts.tumbler,
    "suitcase": lambda: _laid(held.suitcase(), (0.0, 1.45, 0.0)),
    "knife": lambda: _laid(held.knife(), (0.0, -1.22, math.pi / 2)),
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
    "tagged key": lambda: _laid(inserts.tagged_key(), ORIGIN),
    "ring": inserts.ring,
    "watch": lambda: _laid(inserts.pocket_watch(), ORIGIN),
    "wristwatch": lambda: _laid(inserts.wristwatch(), ORIGIN),
    "coins": lambda: _laid(inserts.coins(), ORIGIN),
    "glasses": lambda: _laid(inserts.glasses(), ORIGIN),
    "pearls": lambda: _laid(inserts.pearls(), ORIGIN),
    "chess": lambda: _laid(games.chess(), ORIGIN),
    "clock": lambda: _laid(furniture.wall_clock(CLOCK, HOUR, False, CASE), (-0.06, 0.0, 0.0)),
    "steering-wheel": cabin.steering_wheel,
    "car": lambda: street.parked_car((0.16, 0.03, 0.025)),
    "piano": instruments.piano,
    "blank sign": signboards.sign,
    "blank board": signboards.poster,
    "blank billboard": signboards.billboard,
    "lit panel": signboards.lit_panel,
    "way out": signboards.way_out,
    **{name: good.make for name, good in GOODS.items()},
    **AFAR,
}
"""By kind."""
KINDS: Mapping[str, tuple[str, ...]] = {
    **{name: good.words for name, good in GOODS.items()},
    "candle": ("candle",),
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
    "glass": ("glass", "wine", "goblet", "wine glass", "glass of wine", "red wine", "glass of red wine"),
    "vase": ("flower", "bouquet", "rose", "plant"),
    "plate": ("plate", "dish", "meal", "food", "dessert", "steak"),
    "bread": ("bread", "loaf"),
    "cup": ("cup", "teacup", "coffee", "tea", "mug"),
    "tumbler": ("tumbler", "beaker"),
    "pot": ("pot", "pan", "kettle"),
    "bowl": ("bowl", "noodles", "fruit"),
    "knife": ("knife", "cleaver"),
    "phone": ("phone", "smartphone", "cellphone", "screen", "device", "tablet"),
    "clock": ("clock", "compass"),
    "suitcase": ("suitcase", "bag", "luggage", "box", "chest", "parcel", "case", "briefcase"),
    "car": ("car", "taxi", "truck", "van", "vehicle", "bus"),
    "lamp": ("lamp", "lantern", "light"),
    "bench": ("bench",),
    "sofa": ("sofa", "couch"),
    "armchair": ("armchair",),
    "chair": ("chair", "stool", "seat"),
    "table": ("table", "desk", "counter"),
    "jug": ("jug", "pitcher", "teapot"),
    "piano": ("piano",),
}
ROOM = 1.3
"""Room round a thing at its sides, over its own, so that a close view holds what is flat or long whole."""
CLEAR = (GLASS.material, kitchenware.CLEAR.material, KIT["clear"].material)
"""What one sees through."""
LONGEST = 4
"""Words of the longest noun."""
BLANK: Mapping[str, str] = {
    **dict.fromkeys(
        ("sign", "signs", "signboard", "street sign", "road sign", "wooden sign", "metal sign"), "blank sign"
    ),
    **dict.fromkeys(("billboard", "banner"), "blank billboard"),
    **dict.fromkeys(("poster", "placard", "plaque", "notice", "label", "board", "chalkboard"), "blank board"),
}
"""What is empty before words are written on it."""
UNLIKE = frozenset(("traffic light", "hot dog", "ice cream", "stop light", "ferris wheel"))
"""What is nothing like that which its last word alone would be."""
ON_THE_FLOOR = (
    *("table", "small table", "plinth", "chair", "bench", "armchair", "sofa", "lamp", "car", "piano"),
    *("blank sign", "blank board", "blank billboard", "lit panel", "way out"),
    *(name for name, good in GOODS.items() if good.floor),
)


def _laid(mesh: Mesh, turn: Vec) -> Mesh:
    """What is made for a hand, as it stands or lies on a table, its middle over the origin."""
    laid = transform(mesh, placement((0.0, 0.0, 0.0), turn))
    low, high = laid.vertices.min(0), laid.vertices.max(0)
    x, _, z = ((low + high) / 2).tolist()
    return transform(laid, placement((-x, 0.0, -z), (0.0, 0.0, 0.0)))


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
    own: float = 0.0
    """Its width without the room left round it across the picture, where that is told."""
    there: bool = False
    """It is part of the set already, and only pointed at."""
    paint: Color | None = None
    """What its own colour gives way to, if the words name one."""
    stuff: str | None = None
    """What it is made of, if the words say."""
    liquid: Color | None = None
    """What is in it, if it is of glass."""
    form: Form | None = None
    """The cardboard it is, when its kind has no form of its own."""
    heap: Heap | None = None
    """All that lies in it, when it is a heap or holds something."""
    route: Route | None = None
    """The way it goes; `at` is where that passes in the middle of the shot."""
    change: Changing | None = None
    """What becomes of it."""
    runs: Running | Handled | None = None
    """What it does by itself where it stands, or a hand makes it do."""
    of: str = ""
    """The subject it is."""
    says: str = ""
    """The words on its front."""
    printed: Print | None = None
    """What is printed on it, if the words say."""
    scale: float = 1.0
    """How many times as large as it is made it is shown; `size` is of that."""

    @property
    def still(self) -> bool:
        """Whether it is the same all through the shot."""
        return self.route is None and self.change is None and self.runs is None

    def placed(self) -> Mesh:
        """Its mesh in the world."""
        return self._put(self._own(), self.at, 1.0)

    def drawn(self, seconds: float) -> Mesh:
        """Its mesh at an instant."""
        made, size = self._own(self.runs.anew(seconds) if self.runs is not None else None), 1.0
        if self.runs is not None:
            made = self.runs.at(made, seconds)
        if self.change is not None:
            board = self.form.board if self.form is not None else self.liquid
            made, size = self.change.at(made, seconds, board), self.change.size(seconds)
            if self.change.dews:
                made = dewed(made, self._solid(None), self.change.share(seconds))
        return self._put(made, self.at if self.route is None else self.route.at(seconds), size)

    def _own(self, anew: Mesh | None = None) -> Mesh:
        solid = self._solid(anew)
        made = see_through(solid, CLEAR)
        return made if self.liquid is None else filled_with(made, solid, self.liquid)

    def _solid(self, anew: Mesh | None) -> Mesh:
        if self.form is not None:
            return form_made(self.form)
        kind = "bound" if self.kind == "book" and self.paint is not None else self.kind  # one sees its cover
        made = anew or (made_of(kind) if self.heap is None else heap_made(self.heap))
        case = CASES.get(self.kind)
        if self.stuff is not None:
            made = in_stuff(made, STUFFS[self.stuff], case, bare=True)
        if self.printed is not None:
            made = made if self.paint is None else in_colour(kind, made, self.paint)
            return printed(made, self.printed, self.paint or case)
        if self.says:
            words = words_made(kind, self.says, self.paint)
            return merge([made if self.paint is None else in_colour(kind, made, self.paint), words])
        return made if self.paint is None else in_colour(kind, made, self.paint)

    def _put(self, made: Mesh, at: Vec, size: float) -> Mesh:
        (x, y, z), size = at, size * self.scale
        return transform(made, placement((x, y + self.lift * size, z), (0.0, self.yaw, 0.0), size))

    @property
    def middle(self) -> Vec:
        return (self.at[0], self.at[1] + self.size[1] / 2, self.at[2])


@lru_cache(maxsize=32)
def made_of(kind: str) -> Mesh:
    """The mesh of a kind, built once in this process; of "a lion of stone", what is carved."""
    return MAKERS[kind]() if kind in MAKERS else carved_mesh(kind)


@lru_cache(maxsize=8)
def heap_made(heap: Heap) -> Mesh:
    """The mesh of a heap, built once in this process."""
    return merge(
        [
            transform(made_of(kind), placement((x, y + measured(kind)[1], z), (0.0, yaw, 0.0)))
            for kind, (x, y, z), yaw in heap.parts
        ]
    )


@lru_cache(maxsize=32)
def form_made(form: Form) -> Mesh:
    """The mesh of a stand-in, built once in this process."""
    return form.made()


@lru_cache(maxsize=8)
def words_made(kind: str, text: str, paint: Color | None) -> Mesh:
    """The words on a kind of thing, laid once in this process; over a door, on the panel."""
    if kind == "way out":
        up = placement((0.0, signboards.OVER_A_DOOR, 0.06), ORIGIN)
        return transform(words_made("lit panel", text, paint), up)
    return inscribed(made_of(kind), text, paint)


@lru_cache(maxsize=32)
def measured(kind: str) -> tuple[Vec, float]:
    """Size of a thing and how far its lowest point lies below its origin."""
    (w, h, d), below = bounds(made_of(kind))
    if kind in GOODS:
        w, d = ROOM * w, ROOM * d
    return (w, h, d), below


def bounds(mesh: Mesh) -> tuple[Vec, float]:
    """Size of a mesh and how far its lowest point lies below its origin."""
    low, high = mesh.vertices.min(0), mesh.vertices.max(0)
    w, h, d = (high - low).tolist()
    return (w, h, d), float(-low[1])


def kind_of(name: str, whole: bool = False) -> str | None:
    """The kind of thing a noun names, if there is one like it; when `whole`, by its last words alone: a
    coffee machine is no coffee."""
    words = name.lower().replace("-", " ").split()
    for start in range(max(len(words) - LONGEST, 0), len(words)):
        kind = _kinds().get(" ".join(words[start:]))
        if kind is not None:
            return kind
        if whole and " ".join(words[start:]) in UNLIKE:
            return None
    if whole:
        return None
    return next((kind for word in words[::-1] if (kind := _kinds().get(word)) is not None), None)


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, str]:
    """The kind each noun means, in the plural too; of two that would have it, the first of the table."""
    found: dict[str, str] = {}
    for kind, listed in KINDS.items():
        for word in (each.replace("-", " ") for each in listed):
            for form in (word, word + "s", word + "es"):
                found.setdefault(form, kind)
    return found


def put(kind: str, at: Vec, yaw: float = 0.0) -> Thing:
    """A thing standing on a point."""
    size, below = measured(kind)
    return Thing(kind, at, yaw, size, below)


def put_heap(kind: str, heap: Heap, at: Vec, yaw: float = 0.0) -> Thing:
    """A heap standing on a point; `kind` is that of what it is of, or of what holds it."""
    (w, h, d), below = bounds(heap_made(heap))
    return Thing(kind, at, yaw, (ROOM * w, h, ROOM * d), below, heap=heap)
