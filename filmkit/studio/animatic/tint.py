"""What a picture from outside tells a drawing: the colour of a dress and of a prop, the palette of a place.

Knows no file and no film. Words win: a colour that is written is never replaced by one that is seen, nor is a
look that the style names.

The colour there is most of is found so: channels are cut into eight steps, what is seen is counted in each
box of steps, and a box counts with its neighbours, so that one paint in light and shade is not several small
ones; the heaviest box with its neighbours gives the mean. What lies in shadow is no colour yet and counts
less.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import product

import cv2
import numpy as np
from numpy.typing import NDArray

from filmkit.digest import Json
from filmkit.studio.animatic.brief import Brief, Thing
from filmkit.studio.animatic.figures.looks import wardrobe
from filmkit.studio.animatic.figures.looks.description import STOPS, WORD
from filmkit.studio.animatic.light.colors import HUES
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.words.read import intent_of
from filmkit.studio.animatic.world import Color

Picture = NDArray[np.uint8]
_Colours = NDArray[np.float64]
_DRESS = (slice(62, 97), slice(28, 72))
"""Per cent of a portrait's height and width: below the neck, between the arms."""
_VAGUE = ("dark", "pale", "faded", "rusty")
_STEPS = 8
"""Levels of a channel that are told apart."""
_USUAL = 0.38
"""How saturated a picture usually is."""
_EDGE = 0.07
"""Share of a picture's sides that shows what is behind a thing."""
_UNLIKE = 0.16
"""How far from the colours of the edge a thing's own are, 0..1 a channel."""
_THIRD, _CHROMA = 33, 0.045
"""Per cent of the pixels that are the dark end, and the bright one; how coloured an end with a tone is."""
_WARMEST = 2.8
"""A picture may be warmer than words can say."""
_OF_A_PLACE = 0.8
"""A place is seen in many lights: its picture pulls less than the one a shot begins on."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The pictures of a shot that come from outside."""

    people: Mapping[str, Picture] = field(default_factory=dict)
    """Portraits, by the name of who is seen."""
    things: Mapping[str, Picture] = field(default_factory=dict)
    """Of props, by name."""
    place: Picture | None = None
    opening: Picture | None = None
    """The picture the shot begins on."""


def tinted(brief: Brief, seen: Seen) -> Brief:
    """`brief` with everybody dressed and everything painted as in their pictures, and the palette of the
    place's picture, or of the one the shot begins on."""
    people = tuple(
        replace(person, description=dressed(person.description, colour_of_dress(seen.people[person.name])))
        if person.name in seen.people
        else person
        for person in brief.people
    )
    things = tuple(
        replace(thing, description=painted(thing, colour_of_thing(seen.things[thing.name])))
        if thing.name in seen.things
        else thing
        for thing in brief.things
    )
    stage = brief.stage
    if seen.opening is not None:
        stage = _with_palette(brief, seen.opening, 1.0)
    elif seen.place is not None:
        stage = _with_palette(brief, seen.place, _OF_A_PLACE)
    return replace(brief, people=people, things=things, stage=stage)


def dressed(description: str, colour: str) -> str:
    """The description with that colour before its first garment; unchanged when that has one, and with a
    shirt when it has none."""
    text = description.lower()
    found = list(WORD.finditer(text))
    for number, match in enumerate(found):
        if match[0] not in wardrobe.GARMENTS:
            continue
        said = _phrase([each[0] for each in found[max(0, number - 6) : number]])
        if any(part in wardrobe.COLORS for word in said for part in word.split("-")):
            return description
        return f"{description[: match.start()]}{colour} {description[match.start() :]}"
    return f"{description}, {colour} shirt" if description else f"{colour} shirt"


def _phrase(words: list[str]) -> list[str]:
    """The words that belong to a garment that stands behind them."""
    kept: list[str] = []
    for word in reversed(words):
        if word in STOPS or word in ("and", "over", "under", "with", "in") or word in wardrobe.GARMENTS:
            break
        kept.append(word)
    return kept


def painted(thing: Thing, colour: str) -> str:
    """A prop's description with that colour before its noun; unchanged when it names one anywhere."""
    words = re.findall(r"[a-z]+", f"{thing.name} {thing.description}".lower())
    if any(word in paint.COLORS or word in wardrobe.COLORS for word in words):
        return thing.description
    noun = (re.findall(r"[a-z]+", thing.name.lower()) or ["thing"])[-1]
    found = re.search(rf"\b{noun}\b", thing.description, re.IGNORECASE)
    if found is None:
        return f"{colour} {noun}, {thing.description}"
    return f"{thing.description[: found.start()]}{colour} {thing.description[found.start() :]}"


def colour_of_dress(picture: Picture) -> str:
    """The word for the colour there is most of where a portrait shows the dress."""
    high, wide = picture.shape[:2]
    rows, columns = (
        slice(side * part.start // 100, max(side * part.stop // 100, side * part.start // 100 + 1))
        for side, part in zip((high, wide), _DRESS, strict=True)
    )
    return _nearest(dominant(picture[rows, columns].reshape(-1, 3)), wardrobe.COLORS)


def colour_of_thing(picture: Picture) -> str:
    """The word for the colour there is most of in a thing: in what is unlike the edges of its picture."""
    small = cv2.resize(picture, (96, 72), interpolation=cv2.INTER_AREA)
    high, wide = round(72 * _EDGE), round(96 * _EDGE)
    inner = small[high:-high, wide:-wide].reshape(-1, 3)
    edge = np.concatenate(
        [each.reshape(-1, 3) for each in (small[:high], small[-high:], small[:, :wide], small[:, -wide:])]
    )
    own = np.ones(len(inner), np.bool_)
    for _ in range(3):  # paper, a table and a shadow on it
        if len(edge) < 40:
            break
        behind = dominant(edge)
        own &= _far(inner, behind) > _UNLIKE
        edge = edge[_far(edge, behind) > _UNLIKE]
    return _nearest(dominant(inner[own] if own.mean() > 0.02 else inner), paint.COLORS)


def _far(pixels: NDArray[np.uint8], colour: _Colours) -> _Colours:
    return np.asarray(np.abs(pixels / 255 - colour).max(axis=1), np.float64)


def dominant(pixels: NDArray[np.uint8]) -> _Colours:
    """The colour there is most of, 0..1, as the module says."""
    boxes = pixels.astype(np.int64) * _STEPS // 256
    weight = 0.3 + pixels.mean(axis=1) / 255
    count = np.zeros((_STEPS + 2,) * 3)
    np.add.at(count, tuple(boxes.T + 1), weight)
    near = sum(np.roll(count, shift, (0, 1, 2)) for shift in product((-1, 0, 1), repeat=3))
    best = np.array(np.unravel_index(int(np.argmax(near)), count.shape)) - 1
    inside = (np.abs(boxes - best) <= 1).all(axis=1)
    return np.asarray(
        (pixels[inside] * weight[inside, None]).sum(axis=0) / weight[inside].sum() / 255, np.float64
    )


def _nearest(colour: _Colours, words: Mapping[str, Color]) -> str:
    """The colour word that is nearest, as the eye sees it: hue counts more than light and dark."""

    def far(word: str) -> float:
        named = np.power(np.array(words[word]), 1 / 2.2)
        light = float(colour.mean() - named.mean())
        hue = (colour - colour.mean()) - (named - named.mean())
        return light * light + 3 * float((hue * hue).sum())

    return min((word for word in words if word not in _VAGUE), key=far)


def _with_palette(brief: Brief, picture: Picture, much: float) -> Mapping[str, Json]:
    """The stage with a look as warm and as colourful as the picture, its dark and bright ends toned as there;
    what the words or the stage say of it stays."""
    look, fixed = intent_of(brief).look, brief.stage.get("look")
    pixels = cv2.resize(picture, (48, 27), interpolation=cv2.INTER_AREA).reshape(-1, 3)
    seen: dict[str, Json] = {}
    if look.warmth == 0.0:
        seen["warmth"] = f"{much * _warmth(pixels):.2f}"
    if look.saturation == 1.0:
        seen["saturation"] = f"{1 + much * (min(1.5, max(0.3, _saturation(pixels) / _USUAL)) - 1):.2f}"
    tone = pixels.mean(axis=1)
    for name, said, end in (
        ("shadows", look.shadows, pixels[tone <= np.percentile(tone, _THIRD)]),
        ("highlights", look.highlights, pixels[tone >= np.percentile(tone, 100 - _THIRD)]),
    ):
        if said is None and (word := _tone(end)):
            seen[name] = word
    return {**brief.stage, "look": {**seen, **(fixed if isinstance(fixed, Mapping) else {})}}


def _warmth(pixels: NDArray[np.uint8]) -> float:
    """Below 0 cold, above it warm; 1 is what words can ask for."""
    red, _, blue = (float(each) / 255 for each in pixels.mean(axis=0))
    return min(_WARMEST, max(-_WARMEST, 5 * (red - blue) / max(red + blue, 0.05)))


def _saturation(pixels: NDArray[np.uint8]) -> float:
    most = pixels.max(axis=1).astype(float)
    return float(np.mean((most - pixels.min(axis=1)) / np.maximum(most, 1)))


_TONES = ("orange", "amber", "red", "pink", "purple", "blue", "teal", "green", "yellow")


def _tone(pixels: NDArray[np.uint8], words: Iterable[str] = _TONES) -> str | None:
    """The word for the hue of one end of a picture; None where it is grey."""
    middle = np.median(pixels / 255, axis=0)
    hue = middle - middle.mean()
    if np.linalg.norm(hue) < _CHROMA:
        return None

    def alike(word: str) -> float:
        named = np.array(HUES[word]) - np.mean(HUES[word])
        return float(hue @ named / np.linalg.norm(named))

    return max(words, key=alike)
