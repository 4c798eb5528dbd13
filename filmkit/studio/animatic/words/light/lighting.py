"""The lights that words name: source, direction, quality, colour.

Knows no place in metres. A sun in a room comes by its windows; a light without a named source is
the window's by day and a lamp's by night in a room, the sky's outside.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from filmkit.studio.animatic.intent import LightRead, Read, TimeOfDay
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.lexicon import Hit, Lexicon, lexicon
from filmkit.studio.animatic.words.text.tables import listed, phrases
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.drawn import THINGS, VEHICLES
from filmkit.studio.animatic.words.vocabulary.lights import (
    ALWAYS_LIGHT,
    COLORED_LIGHT,
    COLORS,
    DIRECTIONS,
    NOT_COLORS,
    NOT_SOURCES,
    QUALITIES,
    SIDE,
    SOURCES,
)

_SOURCES = lexicon(SOURCES, but=NOT_SOURCES)
_DIRECTIONS = lexicon(
    {**DIRECTIONS, "side": SIDE},
    but="left on, left open, left behind, right away, right now, left in, above all",
)
_QUALITIES = lexicon(QUALITIES)
COLOR_WORDS = lexicon(COLORS, but=NOT_COLORS)
_OF_THINGS_TOO = listed("rim key fill")
"""What prose means a thing by: the rim of a vase, a key on a hook."""
_GENERIC = listed("light lights lit glow glows lighting fill key rim gleam illumination rays light's")
_SPLITS = listed("against with over under")
_ARTICLES = listed("a an the one two its")
_THINGS = listed("window lamp screen sky practicals fire sun studio")
"""Sources that prose outside the light layer names as things: they count when light is spoken of."""
_ALWAYS_LIGHT = frozenset(phrases(ALWAYS_LIGHT))
_LIT_BY = re.compile(
    r"\b(under|by|from|lit with) (a |an |the |one |single )?(\w+ )?(lamp|lantern|spotlight)\b|"
    r"\b(lamp|lantern|light)s? (left on|lit|burning|on)\b"
)
_NIGHT = frozenset({TimeOfDay.NIGHT, TimeOfDay.MOONLIGHT, TimeOfDay.DUSK, TimeOfDay.BLUE_HOUR})
_LONG = {
    "extreme": 1.4,
    "bright": 1.3,
    "blazing": 1.5,
    "harsh": 1.3,
    "dazzling": 1.5,
    "strong": 1.3,
    "dim": 0.5,
    "dimly": 0.5,
    "faint": 0.4,
    "weak": 0.5,
    "low-key": 0.6,
    "single": 0.9,
    "flickering": 0.9,
    "last": 0.7,
}


_MANY_HUES = re.compile(
    r"\b(?:colou?rful|colou?red|multi-?colou?red|rainbow-colou?red|disco|party|flashing|pulsing|strobe)"
    r"(?: [a-z]+)? (?:lights|lighting|spotlights|beams|strobes)\b(?! of the city)",
    re.I,
)
_JEWELS = listed("crystal crystals glass ring rings stone stones gem gems jewel jewels pendant necklace dial")
"""What a word for a colour before it belongs to, and not to the light on it: "the sapphire crystal"."""
_SCENERY = listed(
    "wall walls roof roofs rooftop rooftops tile tiles brick bricks limestone stonework facade petal petals "
    "flower flowers blossom blossoms bloom blooms summit peak peaks cap greenery trees leaves foliage "
    "forests hills moss grass meadow patterns pattern motifs accents numerals dial strap band "
    "booth booths seats upholstery vest scrubs uniform suit dress coat leather velvet"
)
"""What has a colour of its own in a place."""
_PAINTED = (VEHICLES | THINGS) - _GENERIC
_SHINING = listed(
    "lamp lamps candle candles lantern lanterns neon screen bulb bulbs fire flame flames laser sky"
)
"""Things whose colour is that of their light."""
_MOMENT = re.compile(r"\b(?:momentar\w+|briefly|for a moment|for an instant|fleeting\w*)\b", re.I)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a text that speaks of one light."""

    passage: Passage
    start: int
    end: int

    def first(self, table: Lexicon[str]) -> str | None:
        hits = self.all(table)
        return hits[0].value if hits else None

    def all(self, table: Lexicon[str]) -> list[Hit[str]]:
        return [
            hit for hit in table.find(self.passage) if self.start <= hit.start < self.end and not hit.negated
        ]

    @property
    def text(self) -> str:
        return self.passage.words(self.start, self.end).lower()

    @property
    def lows(self) -> list[str]:
        return [token.low for token in self.passage.tokens[self.start : self.end]]


def unnamed_source(interior: bool, time: TimeOfDay, kind: str) -> str:
    """What shines when the words tell of light and not where from."""
    if not interior:
        return "sky"
    if kind in ("", "studio"):
        return "studio"
    return "lamp" if time in _NIGHT else "window"


def lights_of(layers: Layers, unnamed: str) -> tuple[Read[LightRead], ...]:
    """Each light the words name, the light layer's first, those of other layers only if it is silent."""
    found: list[Read[LightRead]] = []
    for passage in layers.of("light"):
        for piece in _pieces(passage):
            _add(found, piece, unnamed)
    if found:
        return tuple(found)
    for passage in layers.of("prompt", "environment", "subject", "action", "style"):
        for piece in _pieces(passage):
            if _speaks_of_light(piece) and not _is_of_a_moment(piece):
                _add(found, piece, unnamed)
        found[:0] = [each for each in _of_many_hues(passage) if unnamed != "sky"]
    dark = _QUALITIES.first(layers.of("subject", "action", "prompt"))
    if not found and dark and dark.value == "silhouette" and not _MOMENT.search(dark.passage.text):
        behind = "window" if "window" in dark.passage.text.lower() else unnamed
        found.append(Read(LightRead(behind, "back", "silhouette"), dark.words, dark.layer))
    once = {_kept_as(each.value): each for each in reversed(found)}
    return tuple(each for each in found if once[_kept_as(each.value)] is each)[:4]


def _of_many_hues(passage: Passage) -> Iterator[Read[LightRead]]:
    """ "Colorful lights flash around him": one hue from one side, another from the other."""
    if hit := _MANY_HUES.search(passage.text):
        for hue in ("purple", "cyan"):
            yield Read(LightRead("neon", None, None, hue), hit[0], passage.layer)


def _is_of_a_moment(piece: _Piece) -> bool:
    """ "His silhouette is momentarily seen as he spins": no light of the whole shot."""
    start, end = piece.passage.sentence_of(piece.start)
    said = piece.passage.words(start, end)
    return piece.first(_QUALITIES) == "silhouette" and _MOMENT.search(said) is not None


def _kept_as(light: LightRead) -> str:
    """Lights of one source are one, but for signs of neon and lamps beside others, each of its own colour."""
    return f"{light.source} {light.color}" if light.source in ("neon", "beside") else light.source


def _pieces(passage: Passage) -> Iterator[_Piece]:
    """Cut at commas, and where "against", "with", "and a" begin another light."""
    start = 0
    tokens = passage.tokens
    for at in range(1, len(tokens) + 1):
        if at == len(tokens) or tokens[at].clause != tokens[at - 1].clause or _begins(passage, at):
            yield _Piece(passage, start, at)
            start = at


def _begins(passage: Passage, at: int) -> bool:
    low = passage.tokens[at].low
    following = passage.tokens[at + 1].low if at + 1 < len(passage.tokens) else ""
    return (low in _SPLITS or low == "and") and following in _ARTICLES


def _speaks_of_light(piece: _Piece) -> bool:
    """Whether prose names a source as a light and not as a thing."""
    said = piece.all(_SOURCES)
    if not said:
        return bool((_GENERIC - _OF_THINGS_TOO) & set(piece.lows)) and bool(
            piece.first(COLOR_WORDS) or piece.first(_QUALITIES)
        )
    return (
        said[0].value not in _THINGS
        or bool(_GENERIC & set(piece.lows))
        or bool(_LIT_BY.search(piece.text))
        or any(hit.words.lower() in _ALWAYS_LIGHT for hit in said)
    )


def _add(found: list[Read[LightRead]], piece: _Piece, unnamed: str) -> None:
    light = _light(piece, unnamed)
    words = piece.passage.words(piece.start, piece.end)
    bare = light is not None and not piece.all(_SOURCES) and not light.direction and not light.color
    if light is not None and not (bare and found):
        found.append(Read(light, words, piece.passage.layer))
        if light.source == "neon" or (light.color and not piece.all(_SOURCES)):
            beside = light.source if light.source == "neon" else "beside"
            hues = [hit.value for hit in piece.all(COLOR_WORDS) if hit.value in COLORED_LIGHT]
            found += [
                Read(LightRead(beside, None, None, hue, light.strength), words, piece.passage.layer)
                for hue in dict.fromkeys(hues)
                if hue != light.color and (beside == "neon" or hue not in ("warm", "cold"))
            ]
        return
    quality, direction, color = piece.first(_QUALITIES), _direction(piece), _color(piece)
    if found and (quality or direction or color):
        last = found[-1].value
        more = LightRead(
            last.source,
            last.direction or direction,
            _stronger(last.quality, quality),
            last.color or (color if piece.passage.layer == "light" else None),
            last.strength,
        )
        found[-1] = Read(more, found[-1].words, found[-1].layer)


def _light(piece: _Piece, unnamed: str) -> LightRead | None:
    sources = [hit.value for hit in piece.all(_SOURCES)]
    quality, color = piece.first(_QUALITIES), _color(piece)
    generic = bool(_GENERIC & set(piece.lows)) or "against" in piece.lows[:1]
    if not sources and not (generic and (color or quality or _direction(piece))):
        return None
    source = _strongest(sources) if sources else unnamed
    direction = _direction(piece)
    if source == "practicals" and direction == "back" and "inside" in piece.lows:
        direction = None
    if sources and source == "lamp" and direction is None and "lamps" in piece.lows:
        source = "practicals"
    if "rim" in piece.lows or quality == "rim":
        quality, direction = "rim", "back"
    return LightRead(source, direction, quality, color, _how_much(piece))


def _strongest(sources: list[str]) -> str:
    """ "Low sun through the window" is the sun's."""
    for better in ("sun", "moon", "candle", "neon", "fluorescent", "window"):
        if better in sources:
            return better
    return sources[0]


def _direction(piece: _Piece) -> str | None:
    sources = piece.all(_SOURCES)
    found = [
        hit.value
        for hit in piece.all(_DIRECTIONS)
        if piece.passage.layer == "light"
        or any(source.start - 2 <= hit.start <= source.end + 3 for source in sources)
    ] or ([] if sources or piece.passage.layer == "light" else [hit.value for hit in piece.all(_DIRECTIONS)])
    first = found[0] if found else None
    return "left" if first == "side" else first


def _color(piece: _Piece) -> str | None:
    """The hue beside a source: warm and cold give way to a hue named with them."""
    said = [hit for hit in piece.all(COLOR_WORDS) if hit.value in COLORED_LIGHT]
    found = [hit.value for hit in said if not _is_paint(piece, hit)]
    hues = [value for value in found if value not in ("warm", "cold")]
    return found[0] if found and found[0] in ("warm", "cold") and not hues else hues[0] if hues else None


def _is_paint(piece: _Piece, hit: Hit[str]) -> bool:
    """ "in a light green blouse", "a red tandem bicycle": the colour of a thing that is no light."""
    lamps = {at for each in piece.all(_SOURCES) for at in range(each.start, each.end)}
    nexts = [at for at in range(hit.end, min(hit.end + 3, piece.end)) if at not in lamps]
    lows = [piece.passage.tokens[at].low for at in nexts]
    return bool(_JEWELS & set(lows[:1])) or (
        piece.passage.layer != "light" and any(low in _PAINTED for low in lows if low not in _GENERIC)
    )


def _stronger(first: str | None, second: str | None) -> str | None:
    """Chiaroscuro and silhouette say more than hard or soft."""
    return (
        second
        if second in ("chiaroscuro", "silhouette", "volumetric", "low-key", "high-key") or not first
        else first
    )


def _how_much(piece: _Piece) -> float:
    return next((_LONG[low] for low in piece.lows if low in _LONG), 1.0)


def _is_of_scenery(hit: Hit[str]) -> bool:
    """ "vibrant red walls", "a clear blue sky": what the place is painted with, and no light on it."""
    end = min(hit.passage.clause_of(hit.start)[1], hit.end + 3)
    after = [token.low for token in hit.passage.tokens[hit.end : end]]
    fair = hit.value == "blue" and {"sky", "skies"} & set(after[:1])
    own = hit.value not in ("warm", "cold") and not (_SHINING | _GENERIC) & set(after[:2])
    return bool(fair) or not _SCENERY.isdisjoint(after[:2]) or (own and not _PAINTED.isdisjoint(after[:2]))


def colors_of(layers: Layers) -> tuple[Read[str], ...]:
    """Colour words of light and style, then of the place; each hue once."""
    found: dict[str, Read[str]] = {}
    for hit in COLOR_WORDS.said(layers.of("light", "style", "environment", "prompt")):
        if hit.layer == "prompt" and (hit.words.lower().startswith("rust") or _is_of_scenery(hit)):
            continue
        found.setdefault(hit.value, Read(hit.value, hit.words, hit.layer))
    return tuple(found.values())
