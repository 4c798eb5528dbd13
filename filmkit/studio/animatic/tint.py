"""What a picture from outside tells a drawing: the colour of somebody's dress, and the warmth of a palette.

Knows no file and no film. Words win: a colour that is written is never replaced by one that is seen.
"""

import colorsys
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from filmkit.digest import Json
from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures import wardrobe
from filmkit.studio.animatic.figures.description import STOPS, WORD

Picture = NDArray[np.uint8]
_DRESS = (slice(62, 97), slice(28, 72))
"""Per cent of a portrait's height and width: below the neck, between the arms."""
_VAGUE = ("dark", "pale", "faded")
_STEP = 32
"""Levels of a channel that count as one colour."""
_USUAL = 0.38
"""How saturated a picture usually is."""


def tinted(brief: Brief, likenesses: Mapping[str, Picture], opening: Picture | None = None) -> Brief:
    """`brief` with who is seen in `likenesses`, by name, dressed as they are there, and the palette of the
    picture the shot begins on."""
    people = tuple(
        replace(person, description=dressed(person.description, colour_of_dress(likenesses[person.name])))
        if person.name in likenesses
        else person
        for person in brief.people
    )
    stage = brief.stage if opening is None else _with_palette(brief.stage, opening)
    return replace(brief, people=people, stage=stage)


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


def colour_of_dress(picture: Picture) -> str:
    """The word for the colour there is most of where a portrait shows the dress."""
    high, wide = picture.shape[:2]
    rows, columns = (
        slice(side * part.start // 100, max(side * part.stop // 100, side * part.start // 100 + 1))
        for side, part in zip((high, wide), _DRESS, strict=True)
    )
    seen = picture[rows, columns].reshape(-1, 3)
    bins, which = np.unique(seen // _STEP, axis=0, return_inverse=True)
    # What lies in shadow is no colour yet: light parts count for more.
    weight = np.bincount(which.reshape(-1), minlength=len(bins)) * (0.3 + bins.mean(axis=1) * _STEP / 255)
    most = int(weight.argmax())
    return _nearest(seen[which.reshape(-1) == most].mean(axis=0) / 255)


def _nearest(colour: NDArray[np.float64]) -> str:
    """The colour word that is nearest, as the eye sees it: hue counts more than light and dark."""

    def far(word: str) -> float:
        named = np.power(np.array(wardrobe.COLORS[word]), 1 / 2.2)
        light = float(colour.mean() - named.mean())
        hue = (colour - colour.mean()) - (named - named.mean())
        return light * light + 3 * float((hue * hue).sum())

    return min((word for word in wardrobe.COLORS if word not in _VAGUE), key=far)


def _with_palette(stage: Mapping[str, Json], picture: Picture) -> Mapping[str, Json]:
    """The stage with a look as warm and as colourful as the picture; what is fixed by hand stays."""
    red, _, blue = (float(each) / 255 for each in picture.reshape(-1, 3).mean(axis=0))
    saturation = float(np.mean([colorsys.rgb_to_hsv(*each)[1] for each in _sample(picture)]))
    warmth = (red - blue) / max(red + blue, 0.05)
    seen: dict[str, Json] = {
        "warmth": f"{min(1.0, max(-1.0, 2 * warmth)):.2f}",
        "saturation": f"{min(1.5, max(0.3, saturation / _USUAL)):.2f}",
    }
    look = stage.get("look")
    return {**stage, "look": {**seen, **(look if isinstance(look, Mapping) else {})}}


def _sample(picture: Picture) -> NDArray[np.float64]:
    """Some hundreds of its pixels, evenly spread."""
    high, wide = picture.shape[:2]
    return picture[:: max(1, high // 24), :: max(1, wide // 24)].reshape(-1, 3) / 255
