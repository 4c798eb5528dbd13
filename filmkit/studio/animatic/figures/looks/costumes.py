"""Whole outfits by their names: what is worn together, by women and by men, where one phrase says it all.

Knows no grammar and no geometry. "Formal evening wear" is a gown on one and a dinner jacket on the other.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from filmkit.studio.animatic.figures.looks.appearance import Garment, Headgear, Stuff, Wear, Weave
from filmkit.studio.animatic.figures.looks.wardrobe import COLORS
from filmkit.studio.animatic.world import Color


@dataclass(frozen=True, slots=True)
class Costume:
    """What goes by one name."""

    his: tuple[Garment, ...]
    hers: tuple[Garment, ...] = ()
    """Empty: the same."""
    headgear: Headgear | None = None
    her_headgear: Headgear | None = None
    """None: the same."""
    color: Color | None = None
    """Of the headgear."""
    takes: bool = True
    """A colour said before it is that of its first garment and of what matches it."""
    gloves: Color | None = None
    """Of what belongs on the hands."""
    told: bool = False
    """Its words say nothing but what is said before them: "a black outfit"."""

    def of(self, woman: bool) -> tuple[Garment, ...]:
        """Its garments on a woman or a man."""
        return self.hers if woman and self.hers else self.his

    def on_the_head(self, woman: bool) -> Headgear | None:
        """What belongs on the head."""
        return self.her_headgear if woman and self.her_headgear else self.headgear


def _g(
    wear: Wear, color: str, long: float = 0.5, stuff: Stuff = Stuff.CLOTH, weave: Weave = Weave.PLAIN
) -> Garment:
    return Garment(wear, COLORS[color], weave, long, stuff)


def _suit(color: str, *more: Garment) -> tuple[Garment, ...]:
    return (_g(Wear.JACKET, color), _g(Wear.TROUSERS, color), _g(Wear.SHIRT, "white"), *more)


def _gown(color: str, stuff: Stuff = Stuff.SILK) -> Garment:
    return Garment(Wear.DRESS, COLORS[color], Weave.PLAIN, 0.95, stuff, bare=True)


_BLACK_SHOES, _BLACK_BOOTS = _g(Wear.SHOES, "black"), _g(Wear.BOOTS, "black")
_GOLD, _BELT = _g(Wear.BADGE, "gold"), _g(Wear.BELT, "black")
_EVENING = Costume(_suit("black", _g(Wear.BOW_TIE, "black")), (_gown("wine"), _g(Wear.SHOES, "gold")))
_GOWN = Costume((_gown("wine"),))
_BUSINESS = Costume(
    _suit("charcoal", _g(Wear.TIE, "burgundy")),
    (_g(Wear.JACKET, "charcoal"), _g(Wear.SKIRT, "charcoal", 0.48), _g(Wear.SHIRT, "white"), _BLACK_SHOES),
)
_SCHOOL = Costume(
    (_g(Wear.JACKET, "navy"), _g(Wear.TROUSERS, "grey"), _g(Wear.SHIRT, "white"), _g(Wear.TIE, "crimson")),
    (_g(Wear.JACKET, "navy"), _g(Wear.SKIRT, "grey", 0.42), _g(Wear.SHIRT, "white"), _g(Wear.TIE, "crimson")),
)
_POLICE = Costume(
    (_g(Wear.JACKET, "navy"), _g(Wear.TROUSERS, "navy"), _g(Wear.SHIRT, "blue"), _g(Wear.TIE, "black"),
     _GOLD, _BELT, _BLACK_SHOES),
    headgear=Headgear.PEAKED, color=COLORS["navy"],
)  # fmt: skip
_ARMY = Costume(
    (_g(Wear.JACKET, "olive", weave=Weave.CAMOUFLAGE), _g(Wear.TROUSERS, "olive", weave=Weave.CAMOUFLAGE),
     _g(Wear.TSHIRT, "khaki"), _BELT, _BLACK_BOOTS),
    headgear=Headgear.HELMET, color=COLORS["olive"],
)  # fmt: skip
_FIRE = Costume(
    (_g(Wear.COAT, "ochre", 0.22), _g(Wear.TROUSERS, "ochre"), _g(Wear.TSHIRT, "navy"),
     _g(Wear.BANDS, "silver"), _BLACK_BOOTS),
    headgear=Headgear.HELMET, color=COLORS["scarlet"],
)  # fmt: skip
_SCRUBS = Costume((_g(Wear.TSHIRT, "turquoise"), _g(Wear.TROUSERS, "turquoise"), _g(Wear.SHOES, "white")))
_PILOT = Costume(_suit("navy", _g(Wear.TIE, "black"), _GOLD), headgear=Headgear.PEAKED, color=COLORS["white"])
_CHEF = Costume(
    (_g(Wear.CHEF_JACKET, "white"), _g(Wear.TROUSERS, "charcoal")), headgear=Headgear.TOQUE,
    color=COLORS["white"], takes=False,
)  # fmt: skip
_SAILOR = Costume(
    (_g(Wear.SWEATER, "navy", weave=Weave.STRIPED), _g(Wear.TROUSERS, "white")),
    headgear=Headgear.BERET, color=COLORS["white"],
)  # fmt: skip
_UNIFORM = Costume(_suit("navy", _g(Wear.TIE, "black"), _GOLD, _BELT), headgear=Headgear.PEAKED)
_SPACE = Costume(
    (_g(Wear.SWEATER, "white", stuff=Stuff.PADDED), _g(Wear.TROUSERS, "white", stuff=Stuff.PADDED),
     _g(Wear.BELT, "grey"), _g(Wear.BOOTS, "grey")),
    headgear=Headgear.SPACE, color=COLORS["white"], gloves=COLORS["grey"],
)  # fmt: skip
_PLATES = Costume(
    (_g(Wear.PLATES, "silver"), _g(Wear.SWEATER, "grey", stuff=Stuff.METAL),
     _g(Wear.TROUSERS, "grey", stuff=Stuff.METAL), _g(Wear.BOOTS, "silver")),
    headgear=Headgear.HELM, color=COLORS["silver"], takes=False,
)  # fmt: skip
_WEDDING = Costume((_gown("ivory"),), headgear=Headgear.VEIL, color=COLORS["white"])
_PERIOD = Costume(
    (_g(Wear.COAT, "charcoal", 0.5), _g(Wear.VEST, "burgundy"), _g(Wear.SHIRT, "white"),
     _g(Wear.TROUSERS, "grey"), _g(Wear.BOW_TIE, "black"), _BLACK_BOOTS),
    (_g(Wear.DRESS, "emerald", 0.97),),
    Headgear.TOP_HAT, Headgear.HEADSCARF, COLORS["black"],
)  # fmt: skip
_MIDDLE_AGES = Costume(
    (_g(Wear.SHIRT, "rust"), _g(Wear.VEST, "brown", stuff=Stuff.LEATHER), _g(Wear.TROUSERS, "olive"),
     _g(Wear.BELT, "brown"), _g(Wear.BOOTS, "brown")),
    (_g(Wear.DRESS, "maroon", 0.95), _g(Wear.BELT, "brown")),
    her_headgear=Headgear.HEADSCARF, color=COLORS["cream"],
)  # fmt: skip
_SUPER = Costume(
    (_g(Wear.CAPE, "scarlet"), _g(Wear.SWEATER, "blue"), _g(Wear.TROUSERS, "blue"), _g(Wear.BELT, "gold"),
     _g(Wear.BOOTS, "scarlet")),
)  # fmt: skip
_SPORT = Costume(
    (_g(Wear.TSHIRT, "turquoise"), _g(Wear.SHORTS, "black"), _g(Wear.SHOES, "white")),
    (_g(Wear.TSHIRT, "turquoise"), _g(Wear.TROUSERS, "black"), _g(Wear.SHOES, "white")),
)
_OUTFIT = Costume((_g(Wear.SHIRT, "grey"), _g(Wear.TROUSERS, "grey"), _g(Wear.SHOES, "black")), told=True)
_CHEER = Costume(
    (_g(Wear.SWEATER, "red"), _g(Wear.TROUSERS, "red"), _g(Wear.SHOES, "white")),
    (_g(Wear.TSHIRT, "red"), _g(Wear.SKIRT, "red", 0.30), _g(Wear.SHOES, "white")),
)
_SKATING = Costume(
    (_g(Wear.SWEATER, "black"), _g(Wear.TROUSERS, "black")),
    (Garment(Wear.DRESS, COLORS["violet"], long=0.26, stuff=Stuff.SILK),),
)
_HAZMAT = Costume(
    (_g(Wear.SWEATER, "white", stuff=Stuff.OILED), _g(Wear.TROUSERS, "white", stuff=Stuff.OILED),
     _g(Wear.BOOTS, "yellow")),
    headgear=Headgear.HIJAB, color=COLORS["white"],
)  # fmt: skip
_TRACKSUIT = Costume((_g(Wear.JACKET, "red"), _g(Wear.TROUSERS, "red"), _g(Wear.TSHIRT, "white")))
_NIGHT = Costume(
    (_g(Wear.SHIRT, "blue", weave=Weave.STRIPED), _g(Wear.TROUSERS, "blue", weave=Weave.STRIPED))
)
_GI = Costume((_g(Wear.WRAP, "white", 0.12), _g(Wear.TROUSERS, "white")))
_LAB = Costume((_g(Wear.COAT, "white", 0.5), _g(Wear.SHIRT, "blue"), _g(Wear.TROUSERS, "slate")))
_PRISON = Costume((_g(Wear.SHIRT, "orange"), _g(Wear.TROUSERS, "orange")))
_JUMPSUIT = Costume((_g(Wear.SHIRT, "slate"), _g(Wear.TROUSERS, "slate"), _g(Wear.BELT, "black")))
_RUBBER = Costume(
    (_g(Wear.SWEATER, "black", stuff=Stuff.OILED), _g(Wear.TROUSERS, "black", stuff=Stuff.OILED))
)
_SEEN = Costume((_g(Wear.VEST, "yellow"), _g(Wear.BANDS, "silver")))
_BATHING = Costume((_g(Wear.SHORTS, "blue"),), (Garment(Wear.DRESS, COLORS["red"], long=0.02, bare=True),))
_LEOTARD = Costume((Garment(Wear.DRESS, COLORS["violet"], long=0.02, stuff=Stuff.SILK),))
_CLOWN = Costume(
    (_g(Wear.SHIRT, "yellow", weave=Weave.DOTTED), _g(Wear.TROUSERS, "scarlet", weave=Weave.CHECKED),
     _g(Wear.BOW_TIE, "turquoise"), _g(Wear.SHOES, "red")),
    headgear=Headgear.POINTED, color=COLORS["turquoise"],
)  # fmt: skip

_NAMES: Mapping[str, Costume] = {
    "formal evening wear|evening wear|formal wear|formal attire|evening attire|formal clothes|black tie"
    "|formal dress": _EVENING,
    "tuxedo|dinner jacket|dinner suit|smoking": Costume(_EVENING.his),
    "evening gown|ball gown|ballgown|evening dress|prom dress|cocktail dress|gown": _GOWN,
    "business suit|business attire|business wear|business clothes|office wear|pantsuit": _BUSINESS,
    "school uniform|school uniforms": _SCHOOL,
    "police uniform|police uniforms|security uniform": _POLICE,
    "military uniform|army uniform|combat uniform|soldier's uniform|battle dress|fatigues|camouflage uniform"
    "|military gear|combat gear": _ARMY,
    "firefighter uniform|firefighter's uniform|firefighter gear|turnout gear|fireman's uniform": _FIRE,
    "nurse uniform|nurse's uniform|hospital scrubs|medical scrubs|surgical scrubs|scrubs": _SCRUBS,
    "pilot uniform|pilot's uniform|captain's uniform|naval uniform|navy uniform": _PILOT,
    "chef uniform|chef's uniform|chef's whites|chef outfit|cook's uniform": _CHEF,
    "sailor suit|sailor uniform|sailor outfit": _SAILOR,
    "uniform|uniforms": _UNIFORM,
    "space suit|spacesuit|astronaut suit|space suits|spacesuits|astronaut's suit": _SPACE,
    "suit of armour|suit of armor|suits of armor|plate armour|plate armor|knight's armor|shining armor"
    "|full armor|full armour|armor|armour": _PLATES,
    "wedding dress|wedding gown|bridal gown|bridal dress|white gown": _WEDDING,
    "victorian dress|victorian clothes|victorian clothing|victorian attire|period dress|period clothing"
    "|period costume|period clothes|19th century clothing|regency dress|victorian costume"
    "|18th century dress|baroque dress|rococo dress": _PERIOD,
    "medieval clothes|medieval clothing|medieval dress|medieval attire|renaissance dress|renaissance clothing"
    "|peasant clothes|peasant dress|medieval costume": _MIDDLE_AGES,
    "superhero costume|superhero suit|superhero outfit|superhero": _SUPER,
    "sportswear|sports clothes|gym clothes|workout clothes|athletic wear|sports wear|activewear|gym wear"
    "|running clothes|yoga clothes|athletic outfit|sports outfit|running outfit|gym outfit|workout outfit"
    "|yoga outfit|tennis outfit|training outfit|jogging outfit|athletic attire|workout attire|sports attire"
    "|athletic gear|running gear|workout gear|athletic clothes|sporty outfit|cycling outfit": _SPORT,
    "outfit|attire|ensemble|clothes|clothing|garments": _OUTFIT,
    "cheerleader outfit|cheerleading outfit|cheerleader uniform|cheerleading uniform|cheerleader costume"
    "|cheerleading costume": _CHEER,
    "ice skating outfit|skating outfit|skating costume|skating dress|figure skating costume"
    "|figure skating dress|figure skating outfit": _SKATING,
    "protective suit|hazmat suit|biohazard suit|protective suits|hazmat suits|protective gear": _HAZMAT,
    "tracksuit|track suit|jogging suit": _TRACKSUIT,
    "pyjamas|pajamas|nightwear|night clothes": _NIGHT,
    "karate uniform|judo uniform|martial arts uniform|gi|karate suit": _GI,
    "lab coat|laboratory coat|white coat|lab coats": _LAB,
    "prison uniform|prison jumpsuit|orange jumpsuit|prison clothes": _PRISON,
    "jumpsuit|boiler suit|boilersuit|flight suit": _JUMPSUIT,
    "wetsuit|diving suit|wet suit|catsuit": _RUBBER,
    "safety vest|high-visibility vest|hi-vis vest|reflective vest|high-vis vest|hi-vis jacket": _SEEN,
    "swimsuit|bathing suit|bikini|swimwear|swim trunks|beachwear|beach wear": _BATHING,
    "leotard|gymnastics leotard|bodysuit|unitard|gymnastic suit": _LEOTARD,
    "clown costume|clown suit|clown": _CLOWN,
}  # fmt: skip
COSTUMES: Mapping[str, Costume] = {name: each for row, each in _NAMES.items() for name in row.split("|")}
"""By the phrase."""
_ALL = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, COSTUMES), key=len, reverse=True))})\b")


def costume_in(text: str, plain: bool = False) -> tuple[Costume | None, str, str]:
    """The first outfit that a description names, the few words before it, and the description without it.
    `plain`: somebody whose trade has clothes of its own wears those for a "uniform"."""
    hit = _ALL.search(text)
    if hit is None:
        return None, "", text
    if plain and COSTUMES[hit[0]] is _UNIFORM:
        return None, "", f"{text[: hit.start()]} , {text[hit.end() :]}"
    before = re.split(r"[,;.]|\b(?:in|wearing|wears|with|and)\b", text[: hit.start()])[-1]
    if COSTUMES[hit[0]].told and not any(word in COLORS for word in re.findall(r"[a-z]+", before)):
        return None, "", text
    return COSTUMES[hit[0]], before, f"{text[: hit.start()]} , {text[hit.end() :]}"
