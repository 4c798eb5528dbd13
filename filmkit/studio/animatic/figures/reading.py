"""From a description in words to an appearance.

Knows no geometry. What the words leave open is chosen from the name, so the same member looks the
same in every shot; words it does not know are passed over.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np

from filmkit.studio.animatic.figures import costumes, hats, persons, trades, wardrobe
from filmkit.studio.animatic.figures.appearance import (
    Appearance,
    Garment,
    HairStyle,
    Headgear,
    Sex,
    Stuff,
    Wear,
    Weave,
)
from filmkit.studio.animatic.figures.trades import NO_TRADE, TRADES, Trade
from filmkit.studio.animatic.world import Color

T = TypeVar("T")
WORD = re.compile(r"t-shirt|[a-z0-9]+(?:['’-][a-z0-9]+)*|[,;.:()]")
STOPS = frozenset(",;.:()")
_BAREHEADED = re.compile(r"\b(bareheaded|hatless|no (hat|cap|helmet))\b")
_FAIR = tuple(persons.HAIR_COLORS[w] for w in ("blond", "fair", "golden", "red", "ginger", "auburn"))
"""Hair that goes with a fair skin where no skin is said."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A description as words, and the person's own dice."""

    text: str
    words: tuple[str, ...]
    rng: np.random.Generator

    def first(self, table: Mapping[str, T]) -> T | None:
        """What the first word that the table knows stands for."""
        return next((table[w] for w in self.words if w in table), None)

    def phrase(self, table: Mapping[str, T]) -> T | None:
        """What the phrase that comes first in the text stands for; the longer of two that begin together."""
        found = []
        for key, value in table.items():
            hit = re.search(rf"(?<![\w-]){re.escape(key)}(?![\w-])", self.text)
            if hit:
                found.append((hit.start(), -len(key), value))
        return min(found, key=lambda f: f[:2])[2] if found else None

    def choice(self, of: Sequence[T]) -> T:
        """One of several, the person's own."""
        return of[int(self.rng.integers(len(of)))]


def seed_of(name: str) -> int:
    """A number that is the same for a name on every machine."""
    return int.from_bytes(hashlib.sha256(name.strip().lower().encode()).digest()[:4], "big")


def appearance_of(description: str, name: str) -> Appearance:
    """What somebody looks like, from words and, where they are silent, from the name."""
    seed = seed_of(name)
    text = _own(description.lower().replace("’", "'"))
    read = Reading(text, tuple(WORD.findall(text)), np.random.default_rng(seed))
    named = tuple(WORD.findall(name.lower().replace("_", " ").replace("-", " ")))
    # every die is thrown once and in this order, so a new word changes only what it says
    sex_die, tone, iris = (
        read.choice(tuple(Sex)),
        read.choice((0, 1, 1, 2, 2, 3)),
        read.choice(persons.IRISES),
    )
    tall = float(read.rng.normal(0, 0.022))
    sex = (
        read.first(persons.SEXES)
        or next((persons.SEXES[w] for w in named if w in persons.SEXES), None)
        or trades.sex_in((*read.words, *named))
        or sex_die
    )
    trade = read.phrase(TRADES) or next((TRADES[w] for w in named if w in TRADES), NO_TRADE)
    age = _age(read, named, trade.age)
    skin_word = read.phrase(persons.SKIN_WORDS)
    tone = tone if skin_word is None else skin_word
    style, hair_color = _hair(read, sex, age, tone)
    if skin_word is None and hair_color in _FAIR:
        tone = min(tone, 1)
    outfit, before, rest = costumes.costume_in(text, plain=bool(trade.garments))
    clad = replace(read, text=rest, words=tuple(WORD.findall(rest)))
    own = outfit.on_the_head(sex is Sex.WOMAN) if outfit else None
    headgear = None if _BAREHEADED.search(text) else read.phrase(hats.HEADGEAR) or own or trade.headgear
    cook = any(w in wardrobe.COOKS for w in (*read.words, *named))
    return Appearance(
        sex=sex,
        age=age,
        height=_height(read, sex, age) * (1 + tall),
        stout=_stout(read),
        skin=persons.SKINS[tone],
        hair=style,
        hair_color=hair_color,
        iris=_before(read, ("eyes", "eyed"), persons.IRIS_WORDS) or (persons.IRISES[1] if tone > 2 else iris),
        garments=_garments(clad, sex, age, cook, trade, _worn(outfit, before, sex)),
        headgear=headgear,
        headgear_color=_headgear_color(read, headgear, trade, outfit),
        beard=read.phrase(persons.BEARDS) or (trade.beard if sex is Sex.MAN and age >= 18 else None),
        glasses=bool(re.search(r"\b(glasses|spectacles|bespectacled)\b", text)),
        flour="flour" in text,
        seed=seed,
    )


def _own(text: str) -> str:
    """The words without the phrase of another: of "a father and his daughter of six" only "a father"."""
    people = "|".join(word for word in (*persons.SEXES, *persons.AGES) if word not in persons.NOT_PEOPLE)
    other = rf"\b(?:and|with) (?:his|her|their|a|an|the|two) (?:[a-z]+ )??(?:{people})\b(?!['-])"
    hit = re.search(other, text)
    if hit is None or hit.start() < 3:
        return text
    return text[: hit.start()] + re.sub(r"^[^,;.]*", "", text[hit.start() :])


def _age(read: Reading, named: Sequence[str], usual: int | None) -> int:
    text = read.text
    if hit := re.search(
        r"\b(\d{1,2})[- ]years?[- ]old\b|\baged? (\d{1,2})\b|\bof (\d{1,2})\b|,\s*(\d{1,2})\s*(?:,|$)", text
    ):
        return max(2, int(next(g for g in hit.groups() if g)))
    if hit := re.search(rf"\b(early|mid|late)?[- ]*\b({'|'.join(persons.DECADES)})\b", text):
        return persons.DECADES[hit[2]] + {"early": -2, "late": 4}.get(hit[1] or "", 0)
    numbers = "|".join(persons.NUMBERS)
    spoken = rf"({numbers})(?:[- ]({numbers}))?"
    if hit := re.search(
        rf"\b(?:of|aged?|about|nearly|almost) {spoken}\b|\b{spoken}[- ]years?[- ]old\b", text
    ):
        return sum(persons.NUMBERS[g] for g in hit.groups() if g)
    for words in (read.words, named):
        shade = re.search(r"\bbaby (blue|pink)\b", text)  # of a dress
        ages = [persons.AGES[w] for w in words if w in persons.AGES and not (shade and w == "baby")]
        if ages:
            # "an old woman" and "a young girl": the elder and the younger word decide
            return max(ages) if max(ages) > 30 else min(ages)
    die = 26 + int(read.rng.integers(22))
    return usual or die


def _height(read: Reading, sex: Sex, age: int) -> float:
    grown = 1.66 if sex is Sex.WOMAN else 1.78
    height = min(0.77 + 0.063 * age, grown) if age < 18 else grown
    height -= 0.05 * min(max((age - 60) / 25, 0.0), 1.0)
    for word, following in zip(read.words, (*read.words[1:], ""), strict=False):
        if word in persons.TALL and following not in (
            "hair",
            "sleeves",
            "dress",
            "skirt",
            "coat",
            "jacket",
            "beard",
        ):
            return height * persons.TALL[word]
    return height


def _stout(read: Reading) -> float:
    for word, following in zip(read.words, (*read.words[1:], ""), strict=False):
        if word in persons.STOUT and following not in ("coat", "glasses", "hat", "jacket", "hair", "scarf"):
            return persons.STOUT[word]
    return float(read.rng.uniform(-0.25, 0.25))


def _hair(read: Reading, sex: Sex, age: int, tone: int) -> tuple[HairStyle, Color]:
    woman = sex is Sex.WOMAN
    if age < 14:
        usual = (HairStyle.PLAITS, HairStyle.BOB) if woman else (HairStyle.BOY, HairStyle.BOY)
    elif age > 62:
        usual = (HairStyle.BUN, HairStyle.BUN) if woman else (HairStyle.BALD, HairStyle.SHORT)
    else:
        usual = (HairStyle.BOB, HairStyle.LONG) if woman else (HairStyle.SHORT, HairStyle.SHORT)
    style = read.choice(usual)
    young = persons.HAIR_COLORS[read.choice(("black", "dark", "brown", "brown", "chestnut", "blond"))]
    old = persons.HAIR_COLORS[read.choice(("grey", "silver", "white"))]
    color = old if age > 60 else persons.HAIR_COLORS["black"] if tone > 2 else young
    said = _before(
        read, ("hair", "haired", "curls", "bob", "plaits", "braids", "bun", "ponytail"), persons.HAIR_COLORS
    )
    tinted = next(
        (
            persons.HAIR_COLORS[w]
            for w in read.words
            if w in ("blond", "blonde", "brunette", "ginger", "auburn")
        ),
        None,
    )
    hit = re.search(r"hair (?:is |gone |going |turning )(\w+)", read.text)
    after = persons.HAIR_COLORS.get(hit[1]) if hit else None
    return read.phrase(persons.HAIR) or _cut(read) or style, said or after or tinted or color


def _cut(read: Reading) -> HairStyle | None:
    """Long or short, with words of colour and kind between that and "hair"."""
    between = "|".join((*persons.HAIR_COLORS, *persons.HAIR_KINDS))
    hit = re.search(rf"\b(long|short)[ -]((?:{between})[, -]+)+hair(ed)?\b|\b(long|short)-hair", read.text)
    if not hit:
        return None
    return HairStyle.LONG if "long" in (hit[1], hit[4]) else HairStyle.SHORT


def _before(read: Reading, nouns: Sequence[str], table: Mapping[str, T]) -> T | None:
    """What a word shortly before one of the nouns stands for, in the same phrase."""
    for i, word in enumerate(read.words):
        stem = word.rsplit("-", 1)
        if stem[-1] in nouns and len(stem) == 2 and stem[0] in table:
            return table[stem[0]]
        if word not in nouns:
            continue
        for back in reversed(read.words[max(0, i - 4) : i]):
            if back in STOPS:
                break
            if back in table:
                return table[back]
    return None


def _shade(words: Sequence[str]) -> Color | None:
    """The colour a phrase names: a colour word, made lighter or darker by the words round it."""
    named = [w for part in words for w in part.split("-") if w in wardrobe.COLORS]
    hues = [w for w in named if w not in (*wardrobe.LIGHTER, *wardrobe.DARKER)]
    if not named:
        return None
    r, g, b = wardrobe.COLORS[(hues or named)[-1]]
    k = 1.0
    if hues and any(w in wardrobe.DARKER for w in words):
        k = 0.40
    if hues and any(w in wardrobe.LIGHTER for w in words):
        return 0.45 * r + 0.30, 0.45 * g + 0.30, 0.45 * b + 0.30
    return r * k, g * k, b * k


def _phrase_of(read: Reading, i: int) -> list[str]:
    """The words that belong to the garment at `i`: back to a stop, an "and", or another garment."""
    out: list[str] = []
    for back in reversed(read.words[max(0, i - 6) : i]):
        if back in STOPS or back in ("and", "over", "under", "with", "in") or back in wardrobe.GARMENTS:
            break
        out.insert(0, back)
    return out


def _said(read: Reading, cook: bool) -> list[Garment]:
    found: list[Garment] = []
    for i, word in enumerate(read.words):
        wear = wardrobe.GARMENTS.get(word)
        if wear is None:
            continue
        phrase = _phrase_of(read, i)
        if word == "tie" and not (set(phrase) & set(wardrobe.COLORS) or "a" in phrase):
            continue
        if word == "tie" and "bow" in phrase:
            wear = Wear.BOW_TIE
        chefs = cook or any(p in ("double-breasted", "chef's", "cook's", "kitchen") for p in phrase)
        if wear is Wear.JACKET and chefs:
            wear = Wear.CHEF_JACKET
        usual = wardrobe.COLORS["white"] if wear is Wear.CHEF_JACKET else wardrobe.OWN_COLORS.get(word)
        of_stuff = next((wardrobe.STUFF_COLORS[p] for p in phrase if p in wardrobe.STUFF_COLORS), None)
        said = _shade([p for p in phrase if p != "denim"])
        color = said or of_stuff or usual or read.choice(wardrobe.EVERYDAY)
        if any(f.wear is wear for f in found):
            continue
        over = i + 1 < len(read.words) and read.words[i + 1] == "over"
        worn_open = over or any(p in wardrobe.OPEN for p in phrase)
        bare = any(p in wardrobe.BARE for p in phrase)
        weave, stuff = _made(phrase, word)
        found.append(Garment(wear, color, weave, _length(wear, phrase), stuff, worn_open, bare))
        if word == "suit" or wear is Wear.BIB:
            found.append(Garment(Wear.TROUSERS, color, weave, stuff=stuff))
    return _opened(found)


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


def _worn(outfit: costumes.Costume | None, before: str, sex: Sex) -> Trade:
    """The garments of an outfit, in the colour and stuff that the words before it say."""
    if outfit is None:
        return NO_TRADE
    garments = outfit.of(sex is Sex.WOMAN)
    words = WORD.findall(before)
    said = _shade(words) if outfit.takes else None
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


def _length(wear: Wear, phrase: Sequence[str]) -> float:
    usual = {Wear.COAT: 0.56, Wear.DRESS: 0.56, Wear.SKIRT: 0.56, Wear.WRAP: 0.92, Wear.SARI: 0.97}
    if "long" in phrase and wear in usual:
        return max(0.80, usual[wear])
    return 0.36 if "short" in phrase or "mini" in phrase else usual.get(wear, 0.5)


def _garments(
    read: Reading, sex: Sex, age: int, cook: bool, trade: Trade, outfit: Trade
) -> tuple[Garment, ...]:
    upper_die, lower_die = read.choice(wardrobe.EVERYDAY), read.choice(wardrobe.EVERYDAY)
    dress_die = read.rng.random()
    said = _said(read, cook)
    found = [*said, *outfit.beside(said)]
    found += trade.beside(found) if outfit is NO_TRADE else ()
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
        dark = (0.045, 0.047, 0.055) if Wear.CHEF_JACKET in worn else _dulled(lower_die)
        found.append(Garment(Wear.TROUSERS, dark))
    return tuple(found)


def worn_by(description: str) -> frozenset[Wear]:
    """The cuts of garment that a description names."""
    text = description.lower().replace("’", "'")
    read = Reading(text, tuple(WORD.findall(text)), np.random.default_rng(0))
    return frozenset(garment.wear for garment in _said(read, False))


def _dulled(color: Color) -> Color:
    grey = sum(color) / 3
    return 0.25 * color[0] + 0.25 * grey, 0.25 * color[1] + 0.25 * grey, 0.25 * color[2] + 0.28 * grey


def _headgear_color(
    read: Reading, headgear: Headgear | None, trade: Trade, outfit: costumes.Costume | None
) -> Color:
    if headgear is Headgear.TOQUE:
        return TRADES["chef"].color
    nouns = {key.split()[-1] for key in hats.HEADGEAR}
    for i, word in enumerate(read.words):
        if word in nouns and (said := _shade(_phrase_of(read, i))):
            return said
    if outfit and outfit.color and headgear in (outfit.headgear, outfit.her_headgear):
        return outfit.color
    if headgear and headgear is trade.headgear:
        return trade.color
    if headgear and headgear in hats.OWN_COLORS:
        return hats.OWN_COLORS[headgear]
    if headgear is Headgear.HOOD:
        coat = next((g for g in _said(read, False) if g.wear is Wear.COAT), None)
        return coat.color if coat else (0.08, 0.08, 0.09)
    return _dulled(read.choice(wardrobe.EVERYDAY))
