"""From a description in words to an appearance.

Knows no geometry. What the words leave open is chosen from the name, so the same member looks the
same in every shot; words it does not know are passed over.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.figures.dress.face_wear import FACE_WEAR
from filmkit.studio.animatic.figures.looks import costumes, hats, persons, trades, wardrobe
from filmkit.studio.animatic.figures.looks.appearance import (
    Appearance,
    Garment,
    HairStyle,
    Headgear,
    Sex,
    Wear,
)
from filmkit.studio.animatic.figures.looks.clothing import (
    dulled,
    garments_of,
    phrase_of,
    said_here,
    shade,
    worn_as,
)
from filmkit.studio.animatic.figures.looks.description import WORD, Reading
from filmkit.studio.animatic.figures.looks.trades import NO_TRADE, TRADES, Trade
from filmkit.studio.animatic.world import Color

CHILD = 14
"""Years: younger ones have no trade, unless they are dressed up."""
_BAREHEADED = re.compile(r"\b(bareheaded|hatless|no (hat|cap|helmet))\b")
_FAIR = tuple(persons.HAIR_COLORS[w] for w in ("blond", "fair", "golden", "red", "ginger", "auburn"))
"""Hair that goes with a fair skin where no skin is said."""


_CALLED = re.compile(r"\b(harry|beatrix) potter\b|\bcaptain america\b")
"""Names that sound like a trade and are none."""


def seed_of(name: str) -> int:
    """A number that is the same for a name on every machine."""
    return int.from_bytes(hashlib.sha256(name.strip().lower().encode()).digest()[:4], "big")


def appearance_of(description: str, name: str) -> Appearance:
    """What somebody looks like, from words and, where they are silent, from the name."""
    seed = seed_of(name)
    text = _CALLED.sub(" ", _worn(_own(description.lower().replace("’", "'"))))
    read = Reading(text, tuple(WORD.findall(text)), np.random.default_rng(seed))
    named = tuple(WORD.findall(_CALLED.sub(" ", name.lower().replace("_", " ").replace("-", " "))))
    # every die is thrown once and in this order, so a new word changes only what it says
    sex_die, tone, iris = (
        read.choice(tuple(Sex)),
        read.choice((0, 1, 1, 2, 2, 3)),
        read.choice(persons.IRISES),
    )
    tall = float(read.rng.normal(0, 0.022))
    sex = (
        next((persons.SEXES[w] for w in named if w in persons.SEXES), None)
        or read.first(persons.SEXES)
        or trades.sex_in((*read.words, *named))
        or sex_die
    )
    trade = read.phrase(TRADES) or next(
        (TRADES[w] for w in (" ".join(named), *named) if w in TRADES), NO_TRADE
    )
    age = _age(read, named, trade.age)
    if age < CHILD and not read.phrase(TRADES):  # whose grown self is called by a trade
        trade, named = NO_TRADE, ()
    skin_word = read.phrase(persons.SKIN_WORDS)
    tone = tone if skin_word is None else skin_word
    style, hair_color = _hair(read, sex, age, tone)
    if skin_word is None and hair_color in _FAIR:
        tone = min(tone, 1)
    outfit, before, rest = costumes.costume_in(text, plain=trade is not NO_TRADE)
    clad = replace(read, text=rest, words=tuple(WORD.findall(rest)))
    own = outfit.on_the_head(sex is Sex.WOMAN) if outfit else None
    headgear = _on_the_head(read, own or trade.headgear)
    cook = any(w in wardrobe.COOKS for w in (*read.words, *named))
    skin = (
        read.phrase(persons.OWN_SKINS) or (trade.skin if skin_word is None else None) or persons.SKINS[tone]
    )
    worn = worn_as(outfit, before, sex)
    return Appearance(
        sex=sex,
        age=age,
        height=_height(read, sex, age) * (1 + tall),
        stout=_stout(read),
        skin=skin,
        hair=style,
        hair_color=hair_color,
        iris=read.before(("eyes", "eyed", "lenses"), persons.IRIS_WORDS)
        or (persons.IRISES[1] if tone > 2 else iris),
        garments=_bared(text, sex, skin, outfit, garments_of(clad, sex, age, cook, trade, worn)),
        headgear=headgear,
        headgear_color=_headgear_color(read, headgear, trade, outfit),
        beard=read.phrase(persons.BEARDS) or (trade.beard if sex is Sex.MAN and age >= 18 else None),
        glasses=bool(re.search(r"\b(glasses|spectacles|bespectacled)\b", text)),
        shades=bool(re.search(r"\b(sun ?glasses|dark glasses|shades)\b", text)),
        on_face=_on_face(read, trade),
        gloves=_gloves(read) or (outfit or trade).gloves,
        flour="flour" in text,
        seed=seed,
    )


def _on_the_head(read: Reading, usual: Headgear | None) -> Headgear | None:
    """What is said to be on the head, else what is usual there; on wheels a helmet is a cyclist's."""
    headgear = None if _BAREHEADED.search(read.text) else read.phrase(hats.HEADGEAR) or usual
    return Headgear.CYCLE if headgear is Headgear.HELMET and _CYCLES.search(read.text) else headgear


_CYCLES = re.compile(r"\b(?:cycl\w+|bik(?:e|es|ing|er)|bicycl\w+|skateboard\w*|skater|rollerblad\w*)\b")
_BARE_CHEST = re.compile(r"\b(shirtless|bare[- ]chest(ed)?|topless|bare torso|no shirt|swim(ming)? trunks)\b")
_BAREFOOT = re.compile(r"\b(barefoot(ed)?|bare feet|shoeless)\b")


def _bared(
    text: str, sex: Sex, skin: Color, outfit: costumes.Costume | None, worn: tuple[Garment, ...]
) -> tuple[Garment, ...]:
    """The same, but for the shirt of a man who has none on, and for shoes on bare feet; who is dressed to
    bathe has neither."""
    bathes = outfit is costumes.COSTUMES["swimsuit"]
    if sex is Sex.MAN and (bathes or _BARE_CHEST.search(text)):
        upper = (Wear.SHIRT, Wear.TSHIRT, Wear.SWEATER)
        worn = (*(g for g in worn if g.wear not in upper), Garment(Wear.SHIRT, skin, bare=True))
    if not (bathes or _BAREFOOT.search(text)):
        return worn
    return (*(g for g in worn if g.wear not in (Wear.SHOES, Wear.BOOTS)), Garment(Wear.SHOES, skin))


def _on_face(read: Reading, trade: Trade) -> tuple[tuple[str, Color], ...]:
    """Masks, goggles, headphones, each once, and the colour of each."""
    found: dict[str, Color] = {name: FACE_WEAR[name].color for name in trade.on_face}
    for hit in _FACE_WORDS.finditer(read.text):
        before = WORD.findall(
            re.split(r"[,;.]|\b(?:and|with|in|wearing|wears)\b", read.text[: hit.start()])[-1]
        )
        name = hats.ON_FACE[hit[0]]
        found.setdefault(name, shade(before) or FACE_WEAR[name].color)
    return tuple(found.items())


def _gloves(read: Reading) -> Color | None:
    """The colour of what is worn on the hands, if anything is."""
    at = next((i for i, word in enumerate(read.words) if word in ("gloves", "mittens", "gauntlets")), None)
    return None if at is None else shade(phrase_of(read, at)) or _GLOVES


_FACE_WORDS = re.compile(rf"\b(?:{'|'.join(sorted(hats.ON_FACE, key=len, reverse=True))})\b")
_GLOVES: Color = (0.03, 0.026, 0.024)
_IN_HAND = re.compile(
    r"\b(?:retriev|pick|hold|carr|catch|reach|toss|throw|find|offer|hand|giv|extend|fold|iron|wash|sew|knit|hang|"
    r"sell|buy|mend|grab|lift|unfold|pack)(?:s|es|e|ing|ies|y|ning|ding)?(?: (?:up|out|for|over))?"
    r"(?: (?:an?|the|his|her|their|some))?(?: (?!in\b|and\b|with\b|wear|dress)[a-z-]+){0,2}? "
    rf"(?:{'|'.join(sorted((*wardrobe.GARMENTS, *hats.HEADGEAR, *hats.ON_FACE), key=len, reverse=True))})\b"
)
"""A garment that is in the hands of somebody and not on them."""


def _worn(text: str) -> str:
    """The words without garments that are only held, picked up or given."""
    return _IN_HAND.sub(" ", text)


_HOW_MANY = re.compile(
    rf"\b(?:group|team|crew|band|family|trio|pair|line|row|crowd|party|gang|squad|troupe|couple|bunch|"
    rf"class|circle|total|cast) of (?:\d+|{'|'.join(persons.NUMBERS)})\b|"
    rf"\bof (?:\d+|{'|'.join(persons.NUMBERS)}) (?:\w+ )?"
    rf"(?:people|persons|men|women|children|friends|(?!years)[a-z]+[^s\W]s)\b"
)
"""A number that tells how many, and not how old: "a group of two artists"."""


def _own(text: str) -> str:
    """The words without the phrase of another: of "a father and his daughter of six" only "a father"."""
    people = "|".join(word for word in (*persons.SEXES, *persons.AGES) if word not in persons.NOT_PEOPLE)
    other = (
        rf"\b(?:and|with|to|towards?|at|beside|behind|past) (?:his|her|their|a|an|the|two) "
        rf"(?:[a-z]+ )??(?:{people})\b(?!['-])"
    )
    while (hit := re.search(other, text)) and hit.start() >= 3:
        text = text[: hit.start()] + re.sub(r"^[^,;.]*", "", text[hit.start() :])
    return text


def _age(read: Reading, named: Sequence[str], usual: int | None) -> int:
    text = _HOW_MANY.sub("", read.text)
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
    said = read.before(
        ("hair", "haired", "curls", "bob", "plaits", "braids", "bun", "ponytail"), persons.HAIR_COLORS
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
    cut, worn = _cut(read), read.phrase(persons.HAIR)
    long = _LONG_CURLS.search(read.text) or (woman and age >= 14 and "short" not in read.words)
    if worn is HairStyle.CURLY and long:
        worn = HairStyle.LONG_CURLS
    return worn or cut or style, said or after or tinted or color


_LONG_CURLS = re.compile(r"\blong[, ]+(?:\w+[, ]+){0,2}(curls|curly|curled)\b|\bcurly,? long\b")


def _cut(read: Reading) -> HairStyle | None:
    """Long or short, with words of colour and kind between that and "hair"."""
    between = "|".join((*persons.HAIR_COLORS, *persons.HAIR_KINDS))
    hit = re.search(rf"\b(long|short)[, -]+((?:{between})[, -]+)+hair(ed)?\b|\b(long|short)-hair", read.text)
    if not hit:
        return None
    return HairStyle.LONG if "long" in (hit[1], hit[4]) else HairStyle.SHORT


def _headgear_color(
    read: Reading, headgear: Headgear | None, trade: Trade, outfit: costumes.Costume | None
) -> Color:
    if headgear is Headgear.TOQUE:
        return TRADES["chef"].color
    nouns = {key.split()[-1] for key in hats.HEADGEAR}
    for i, word in enumerate(read.words):
        if word in nouns and (said := shade(phrase_of(read, i))):
            return said
    if outfit and outfit.color and headgear in (outfit.headgear, outfit.her_headgear):
        return outfit.color
    if headgear and headgear is trade.headgear:
        return trade.color
    if headgear and headgear in hats.OWN_COLORS:
        return hats.OWN_COLORS[headgear]
    if headgear is Headgear.HOOD:
        coat = next((g for g in said_here(read, False) if g.wear is Wear.COAT), None)
        return coat.color if coat else (0.08, 0.08, 0.09)
    return dulled(read.choice(wardrobe.EVERYDAY))
