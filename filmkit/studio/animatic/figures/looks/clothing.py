"""From the words of a description to garments: which, in which colour, of what stuff, over or under what.

Knows no body and no geometry.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.figures.looks import costumes, wardrobe
from filmkit.studio.animatic.figures.looks.appearance import Garment, Sex, Stuff, Trim, Wear, Weave
from filmkit.studio.animatic.figures.looks.description import STOPS, WORD, Reading
from filmkit.studio.animatic.figures.looks.trades import NO_TRADE, TRADES, Trade
from filmkit.studio.animatic.world import Color


def shade(words: Sequence[str]) -> Color | None:
    """The colour a phrase names: a colour word, made lighter or darker by the words round it."""
    named = [w for part in words for w in part.split("-") if w in wardrobe.COLORS]
    hues = [w for w in named if w not in (*wardrobe.LIGHTER, *wardrobe.DARKER)]
    if not named:
        return None
    r, g, b = wardrobe.COLORS[(hues or named)[-1]]
    k = 1.0
    if hues and any(w in wardrobe.DARKER for w in words):
        k = 0.40
    lighter = [w for w in words if w in wardrobe.LIGHTER]
    if hues and hues[-1] in ("grey", "gray", "black"):  # a "soft gray sweater" is soft
        lighter = [w for w in lighter if w != "soft"]
    if hues and lighter:
        return 0.45 * r + 0.30, 0.45 * g + 0.30, 0.45 * b + 0.30
    return r * k, g * k, b * k


def phrase_of(read: Reading, i: int) -> list[str]:
    """The words that belong to the garment at `i`: back to a stop, an "and", or another garment."""
    out: list[str] = []
    for back in reversed(read.words[max(0, i - 6) : i]):
        if back in STOPS or back in ("and", "over", "under", "with", "in") or back in wardrobe.GARMENTS:
            break
        out.insert(0, back)
    return out


def said_here(read: Reading, cook: bool) -> list[Garment]:
    """What the words name, in their order."""
    found: list[Garment] = []
    for i, said_so in enumerate(read.words):
        word = _one(said_so)
        wear = wardrobe.GARMENTS.get(word)
        if wear is None:
            continue
        phrase = phrase_of(read, i)
        of_suit = read.words[max(0, i - 2) : i] == ("suit", "and")
        if word == "tie" and not (set(phrase) & set(wardrobe.COLORS) or "a" in phrase or of_suit):
            continue
        hat = read.words[i + 1 : i + 2] in (("hat",), ("hats",))
        if word == "top" and (hat or not set(phrase) & {*wardrobe.COLORS, *wardrobe.TOPS}):
            continue
        if word == "tie" and "bow" in phrase:
            wear = Wear.BOW_TIE
        chefs = cook or any(p in ("double-breasted", "chef's", "cook's", "kitchen") for p in phrase)
        if wear is Wear.JACKET and chefs:
            wear = Wear.CHEF_JACKET
        usual = wardrobe.OWN_COLORS.get("bowtie" if wear is Wear.BOW_TIE else word)
        if wear is Wear.CHEF_JACKET:
            usual = wardrobe.COLORS["white"]
        of_stuff = next((wardrobe.STUFF_COLORS[p] for p in phrase if p in wardrobe.STUFF_COLORS), None)
        said = shade([p for p in phrase if p != "denim"]) or _matched(read, i, phrase, found)
        color = said or of_stuff or usual or read.choice(wardrobe.EVERYDAY)
        if any(f.wear is wear for f in found):
            continue
        over = i + 1 < len(read.words) and read.words[i + 1] == "over"
        worn_open = over or any(p in wardrobe.OPEN for p in phrase)
        bare = any(p in wardrobe.BARE for p in (*phrase, word))
        weave, stuff = _made(phrase, word)
        trim = next((wardrobe.TRIMS[p] for p in (word, *phrase) if p in wardrobe.TRIMS), Trim.PLAIN)
        found.append(Garment(wear, color, weave, _length(wear, phrase, word), stuff, worn_open, bare, trim))
        if word == "suit" or wear is Wear.BIB:
            found.append(Garment(Wear.TROUSERS, color, weave, stuff=stuff))
    return _opened(found)


def _matched(read: Reading, at: int, phrase: Sequence[str], found: Sequence[Garment]) -> Color | None:
    """The colour of the garment before: of "matching shorts", of "leggings" in "a black top and leggings"."""
    if not found:
        return None
    first = at - len(phrase) - 1
    joined = first > 0 and read.words[first] == "and" and _one(read.words[first - 1]) in wardrobe.GARMENTS
    own = _one(read.words[at]) in wardrobe.OWN_COLORS or {"a", "an", "her", "his", "their"} & set(phrase)
    below = wardrobe.GARMENTS[_one(read.words[at])] in (Wear.TROUSERS, Wear.SHORTS, Wear.SKIRT)
    return found[-1].color if "matching" in phrase or (joined and below and not own) else None


def _one(word: str) -> str:
    """Of several: "kimonos", "dresses"."""
    singular = (word, word.removesuffix("s"), word.removesuffix("es"))
    return next((each for each in singular if each in wardrobe.GARMENTS), word)


def _made(phrase: Sequence[str], word: str) -> tuple[Weave, Stuff]:
    """What a garment is printed with, and made of."""
    parts = [*phrase, *(p for word in phrase for p in word.split("-")), word]
    weave = next((wardrobe.WEAVES[p] for p in parts if p in wardrobe.WEAVES), Weave.PLAIN)
    return weave, next((wardrobe.STUFFS[p] for p in parts if p in wardrobe.STUFFS), Stuff.CLOTH)


def _opened(found: list[Garment]) -> list[Garment]:
    """A jacket is worn open over a shirt or dress that is told of too, unless it is a suit's."""
    worn = {g.wear for g in found}
    under = worn & {Wear.TSHIRT, Wear.SWEATER, Wear.DRESS} or (Wear.SHIRT in worn and Wear.TIE not in worn)
    if not under:
        return found
    return [replace(g, open=True) if g.wear is Wear.JACKET else g for g in found]


def worn_as(outfit: costumes.Costume | None, before: str, sex: Sex) -> Trade:
    """The garments of an outfit, in the colour and stuff that the words before it say."""
    if outfit is None:
        return NO_TRADE
    garments = outfit.of(sex is Sex.WOMAN)
    words = WORD.findall(before)
    said = shade(words) if outfit.takes else None
    weave, stuff = _made(words, "")
    if said is None and weave is Weave.PLAIN and stuff is Stuff.CLOTH:
        return Trade(garments)
    first = garments[0]
    return Trade(
        tuple(
            replace(
                g,
                color=said or g.color,
                weave=g.weave if weave is Weave.PLAIN else weave,
                stuff=g.stuff if stuff is Stuff.CLOTH else stuff,
            )
            if g.color == first.color
            else g
            for g in garments
        )
    )


def _length(wear: Wear, phrase: Sequence[str], word: str) -> float:
    usual = {Wear.COAT: 0.56, Wear.DRESS: 0.56, Wear.SKIRT: 0.56, Wear.WRAP: 0.92, Wear.SARI: 0.97}
    if "long" in phrase and wear in usual:
        return max(0.80, usual[wear])
    return 0.36 if {"short", "mini", "tutu"} & {*phrase, word} else usual.get(wear, 0.5)


INFANT = 3
"""Years; who is younger is dressed as babies are."""


def garments_of(
    read: Reading, sex: Sex, age: int, cook: bool, trade: Trade, outfit: Trade
) -> tuple[Garment, ...]:
    """All that is worn: as said, of the outfit, of the trade, and where all are silent as the dice fall."""
    upper_die, lower_die = read.choice(wardrobe.EVERYDAY), read.choice(wardrobe.EVERYDAY)
    dress_die = read.rng.random()
    said = said_here(read, cook)
    found = [*said, *outfit.beside(said)]
    found += trade.beside(found) if outfit is NO_TRADE else ()
    if age < INFANT and not found:  # one soft colour from neck to toes
        soft = tuple(0.5 * part + 0.30 for part in upper_die)
        return tuple(
            Garment(w, (soft[0], soft[1], soft[2])) for w in (Wear.SWEATER, Wear.TROUSERS, Wear.SHOES)
        )
    long = [g.wear for g in found if g.wear in (Wear.WRAP, Wear.SARI) and g.long > 0.2]
    worn = {g.wear for g in found}
    if cook and not worn & {Wear.CHEF_JACKET, Wear.COAT, Wear.DRESS, Wear.SHIRT, Wear.SWEATER, Wear.TSHIRT}:
        found.append(Garment(Wear.CHEF_JACKET, wardrobe.COLORS["white"]))
        worn.add(Wear.CHEF_JACKET)
    woman, outer = sex is Sex.WOMAN, bool(worn & {Wear.COAT, Wear.JACKET, Wear.CHEF_JACKET})
    lower = bool(worn & {Wear.TROUSERS, Wear.SHORTS, Wear.SKIRT})
    if not worn & {Wear.DRESS, Wear.SHIRT, Wear.SWEATER, Wear.TSHIRT, Wear.WRAP, Wear.SARI}:
        dressy = (
            woman
            and not lower
            and Wear.CHEF_JACKET not in worn
            and (age < 14 or age > 58 or dress_die < 0.35)
        )
        if dressy:
            found.append(
                Garment(Wear.DRESS, upper_die, long=0.46 if age < 14 else 0.66 if age > 58 else 0.52)
            )
            return tuple(found)
        kind = Wear.SHIRT if outer or dress_die < 0.6 else Wear.SWEATER
        found.append(Garment(kind, (0.55, 0.53, 0.50) if outer else upper_die))
    if not lower and Wear.DRESS not in worn and not long:
        dark = (0.045, 0.047, 0.055) if Wear.CHEF_JACKET in worn else dulled(lower_die)
        found.append(Garment(Wear.TROUSERS, dark))
    return tuple(found)


def worn_by(description: str) -> frozenset[Wear]:
    """The cuts of garment that a description names, and those of a trade: "dressed as a pirate"."""
    text = description.lower().replace("’", "'")
    read = Reading(text, tuple(WORD.findall(text)), np.random.default_rng(0))
    said = said_here(read, False)
    at = re.search(r"\bas an? (.+)", text)
    trade = replace(read, text=at[1]).phrase(TRADES) if at else None
    return frozenset(garment.wear for garment in (*said, *(trade.garments if trade else ())))


def dulled(color: Color) -> Color:
    """A quiet colour near it."""
    grey = sum(color) / 3
    return 0.25 * color[0] + 0.25 * grey, 0.25 * color[1] + 0.25 * grey, 0.25 * color[2] + 0.28 * grey
