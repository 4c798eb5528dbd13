"""What people of a trade or a title wear where nobody says otherwise, and whether they are men or women.

Knows no grammar and no geometry. A director reads "a policeman" off the cap before the face.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from filmkit.studio.animatic.figures.looks.appearance import Beard, Garment, Headgear, Sex, Wear, Weave
from filmkit.studio.animatic.figures.looks.costumes import COSTUMES
from filmkit.studio.animatic.figures.looks.wardrobe import COLORS
from filmkit.studio.animatic.world import Color


@dataclass(frozen=True, slots=True)
class Trade:
    """How somebody is known at a glance."""

    garments: tuple[Garment, ...] = ()
    """Worn unless the words dress the same part of the body."""
    headgear: Headgear | None = None
    color: Color = (0.05, 0.05, 0.06)
    """Of the headgear."""
    sex: Sex | None = None
    """None: either."""
    beard: Beard | None = None
    age: int | None = None
    """None: any."""
    skin: Color | None = None
    """Of those of tales, who have one of their own."""
    on_face: tuple[str, ...] = ()
    """Names of `face_wear.FACE_WEAR`."""
    gloves: Color | None = None

    def beside(self, said: Sequence[Garment]) -> Iterator[Garment]:
        """Its garments for the parts of the body that what is said leaves bare."""
        taken = {part for each in said for part in _PARTS.get(each.wear, (each.wear.value,))}
        for own in self.garments:
            if not taken & set(_PARTS.get(own.wear, (own.wear.value,))):
                yield own


_PARTS: Mapping[Wear, tuple[str, ...]] = {
    Wear.COAT: ("over",),
    Wear.JACKET: ("over",),
    Wear.CHEF_JACKET: ("over",),
    Wear.SHIRT: ("upper",),
    Wear.TSHIRT: ("upper",),
    Wear.SWEATER: ("upper",),
    Wear.DRESS: ("over", "upper", "lower"),
    Wear.SARI: ("over", "upper", "lower"),
    Wear.WRAP: ("over", "upper"),
    Wear.PLATES: ("over",),
    Wear.SKIRT: ("lower",),
    Wear.TROUSERS: ("lower",),
    Wear.SHORTS: ("lower",),
    Wear.SHOES: ("feet",),
    Wear.BOOTS: ("feet",),
}
"""Which parts of the body a cut dresses; a cut that is not here dresses a part of its own."""


def _in(*worn: tuple[Wear, str] | tuple[Wear, str, float], weave: Weave = Weave.PLAIN) -> tuple[Garment, ...]:
    """Garments by cut, colour word and length; a weave is the first one's."""
    made = [Garment(cut, COLORS[color], long=long[0] if long else 0.5) for cut, color, *long in worn]
    return (Garment(made[0].wear, made[0].color, weave, made[0].long), *made[1:])


def _suit(color: str, tie: str = "burgundy") -> tuple[Garment, ...]:
    return _in((Wear.JACKET, color), (Wear.TROUSERS, color), (Wear.SHIRT, "white"), (Wear.TIE, tie))


def _uniformed(costume: str) -> Trade:
    """A trade known by an outfit that has a name."""
    worn = COSTUMES[costume]
    return Trade(worn.his, worn.headgear, worn.color or COLORS["black"], gloves=worn.gloves)


NO_TRADE = Trade()
_POLICE = _uniformed("police uniform")
_SOLDIER = _uniformed("army uniform")
_FIRE = _uniformed("turnout gear")
_WORKER = Trade(
    _in((Wear.VEST, "orange"), (Wear.TSHIRT, "grey"), (Wear.TROUSERS, "denim"), (Wear.BOOTS, "brown"),
        (Wear.BANDS, "silver")),
    Headgear.HELMET, COLORS["yellow"],
)  # fmt: skip
_COWHAND = Trade(
    _in((Wear.SHIRT, "rust"), (Wear.TROUSERS, "denim"), (Wear.BOOTS, "brown"), weave=Weave.CHECKED),
    Headgear.WIDE_BRIM, COLORS["brown"],
)  # fmt: skip
_FARMER = Trade(
    _in((Wear.SHIRT, "blue"), (Wear.TROUSERS, "denim"), (Wear.BOOTS, "brown"), weave=Weave.CHECKED),
    Headgear.WIDE_BRIM, COLORS["sand"],
)  # fmt: skip
_MEDIC = _uniformed("lab coat")
_SCRUBS = _uniformed("scrubs")
_SURGEON = Trade(_SCRUBS.garments, Headgear.BEANIE, COLORS["turquoise"])
_SPACE = _uniformed("space suit")
_SAILOR = _uniformed("sailor suit")
_OFFICER = _uniformed("pilot uniform")
_FISHER = Trade(
    _in((Wear.COAT, "yellow", 0.5), (Wear.SWEATER, "navy"), (Wear.BOOTS, "black")), Headgear.BEANIE,
    COLORS["navy"],
)  # fmt: skip
_OFFICE = Trade(_suit("charcoal"))
_EVENING = _uniformed("tuxedo")
_SERVER = Trade(_in((Wear.SHIRT, "white"), (Wear.TROUSERS, "black"), (Wear.APRON, "black")))
_APRON = Trade(_in((Wear.SHIRT, "oatmeal"), (Wear.TROUSERS, "denim"), (Wear.APRON, "brown")))
_OVERALLS = Trade(
    _in((Wear.BIB, "navy"), (Wear.TSHIRT, "grey"), (Wear.TROUSERS, "navy"), (Wear.BOOTS, "black"))
)
_PLAYER = Trade(_in((Wear.TSHIRT, "red"), (Wear.SHORTS, "white"), (Wear.SHOES, "white")))
_RUNNER = Trade(_in((Wear.TSHIRT, "turquoise"), (Wear.SHORTS, "black"), (Wear.SHOES, "white")))
_PRIEST = Trade(_in((Wear.COAT, "black", 0.9), (Wear.SHIRT, "white")), sex=Sex.MAN)
_MONK = Trade(_in((Wear.COAT, "brown", 0.9), (Wear.SHIRT, "beige")), sex=Sex.MAN)
_NUN = Trade(_in((Wear.DRESS, "black", 0.9)), Headgear.HOOD, COLORS["black"], Sex.WOMAN)
_JUDGE = Trade(_in((Wear.COAT, "black", 0.9), (Wear.SHIRT, "white")))
_KING = Trade(
    _in((Wear.COAT, "crimson", 0.9), (Wear.SHIRT, "gold")),
    Headgear.CROWN, COLORS["gold"], Sex.MAN, Beard.FULL, 52,
)  # fmt: skip
_QUEEN = Trade(_in((Wear.DRESS, "purple", 0.92)), Headgear.CROWN, COLORS["gold"], Sex.WOMAN)
_PRINCE = Trade(
    _in((Wear.JACKET, "blue"), (Wear.TROUSERS, "white"), (Wear.SHIRT, "white"), (Wear.BOOTS, "black")),
    Headgear.CROWN, COLORS["gold"], Sex.MAN,
)  # fmt: skip
_PRINCESS = Trade(_in((Wear.DRESS, "pink", 0.92)), Headgear.CROWN, COLORS["gold"], Sex.WOMAN)
_WIZARD = Trade(
    _in((Wear.COAT, "indigo", 0.9), (Wear.SHIRT, "grey")),
    Headgear.POINTED, COLORS["indigo"], Sex.MAN, Beard.FULL, 76,
)  # fmt: skip
_WITCH = Trade(_in((Wear.DRESS, "black", 0.85)), Headgear.POINTED, COLORS["black"], Sex.WOMAN)
_KNIGHT = _uniformed("plate armor")
_PIRATE = Trade(
    _in((Wear.COAT, "burgundy", 0.6), (Wear.SHIRT, "cream"), (Wear.TROUSERS, "black"), (Wear.BOOTS, "black")),
    Headgear.WIDE_BRIM, COLORS["black"],
)  # fmt: skip
_NINJA = Trade(
    _in((Wear.SWEATER, "black"), (Wear.TROUSERS, "black"), (Wear.BOOTS, "black")),
    Headgear.HOOD, COLORS["black"], on_face=("half mask",),
)  # fmt: skip
_SANTA = Trade(
    _in((Wear.COAT, "scarlet", 0.3), (Wear.TROUSERS, "scarlet"), (Wear.BOOTS, "black")), Headgear.BEANIE,
    COLORS["scarlet"], Sex.MAN, Beard.FULL, 72,
)  # fmt: skip
_SLEUTH = Trade(
    _in((Wear.COAT, "beige", 0.56), (Wear.SHIRT, "white"), (Wear.TROUSERS, "charcoal"), (Wear.TIE, "navy")),
    Headgear.HAT, COLORS["brown"],
)  # fmt: skip
_WALKER = Trade(_in((Wear.JACKET, "orange"), (Wear.TROUSERS, "olive"), (Wear.BOOTS, "brown")))
_SEEKER = Trade(
    _in((Wear.JACKET, "sand"), (Wear.SHIRT, "beige"), (Wear.TROUSERS, "brown"), (Wear.BOOTS, "brown")),
    Headgear.WIDE_BRIM, COLORS["brown"],
)  # fmt: skip
_WARRIOR = Trade(
    _in((Wear.PLATES, "brown"), (Wear.SHIRT, "rust"), (Wear.TROUSERS, "charcoal"), (Wear.BOOTS, "brown"))
)
_SKIER = Trade(
    _in((Wear.JACKET, "scarlet"), (Wear.TROUSERS, "black"), (Wear.BOOTS, "grey")),
    Headgear.BEANIE, COLORS["navy"]
)  # fmt: skip
_MAGE = Trade(_in((Wear.COAT, "indigo", 0.92), (Wear.SHIRT, "grey")), Headgear.HOOD, COLORS["indigo"])
_DRUID = Trade(_in((Wear.COAT, "olive", 0.92), (Wear.SHIRT, "beige")), Headgear.HOOD, COLORS["olive"])
_SORCERESS = Trade(_in((Wear.DRESS, "indigo", 0.92)), Headgear.POINTED, COLORS["indigo"], Sex.WOMAN)
_ARCHER = Trade(
    _in((Wear.SHIRT, "olive"), (Wear.VEST, "brown"), (Wear.TROUSERS, "brown"), (Wear.BOOTS, "brown")),
    Headgear.HOOD, COLORS["green"],
)  # fmt: skip
_VIKING = Trade(
    _in((Wear.VEST, "brown"), (Wear.SHIRT, "rust"), (Wear.TROUSERS, "grey"), (Wear.BOOTS, "brown")),
    Headgear.HELM, COLORS["silver"], Sex.MAN, Beard.FULL,
)  # fmt: skip
_LUMBERJACK = Trade(
    _in((Wear.SHIRT, "red"), (Wear.TROUSERS, "denim"), (Wear.BOOTS, "brown"), weave=Weave.CHECKED),
    Headgear.BEANIE, COLORS["navy"], Sex.MAN, Beard.FULL,
)  # fmt: skip
_NOBLE = Trade(
    _in((Wear.COAT, "burgundy", 0.6), (Wear.SHIRT, "cream"), (Wear.TROUSERS, "black"), (Wear.BOOTS, "black")),
    sex=Sex.MAN,
)  # fmt: skip
_NOBLEWOMAN = Trade(_in((Wear.DRESS, "emerald", 0.95)), sex=Sex.WOMAN)
_JESTER = Trade(COSTUMES["clown costume"].his, Headgear.POINTED, COLORS["scarlet"])
_STEWARD = Trade(
    _in((Wear.JACKET, "navy"), (Wear.SKIRT, "navy", 0.46), (Wear.SHIRT, "white"), (Wear.SHOES, "black")),
    sex=Sex.WOMAN,
)  # fmt: skip
_BELLHOP = Trade(
    _in((Wear.JACKET, "crimson"), (Wear.TROUSERS, "black"), (Wear.SHIRT, "white")), Headgear.BERET,
    COLORS["crimson"], Sex.MAN,
)  # fmt: skip
_POSTMAN = Trade(
    _in((Wear.JACKET, "blue"), (Wear.TROUSERS, "navy"), (Wear.SHIRT, "blue"), (Wear.SHOES, "black")),
    Headgear.PEAKED, COLORS["blue"],
)  # fmt: skip
_LEOTARD = Trade((Garment(Wear.DRESS, COLORS["violet"], long=0.02),))
_SWIMMER = Trade(COSTUMES["swimsuit"].his)
_FIGHTER = Trade(COSTUMES["gi"].his)
_OUTLAW = Trade(_COWHAND.garments, Headgear.WIDE_BRIM, COLORS["black"])
_ROBES = Trade(_in((Wear.COAT, "white", 0.95), (Wear.SHIRT, "white")), sex=Sex.MAN, beard=Beard.FULL, age=64)
_GHOST = Trade(
    _in((Wear.COAT, "white", 0.97), (Wear.SHIRT, "white"), (Wear.TROUSERS, "white"), (Wear.SHOES, "white")),
    Headgear.HOOD, COLORS["white"], skin=(0.62, 0.68, 0.72),
)  # fmt: skip
_REAPER = Trade(
    _in((Wear.COAT, "black", 0.97), (Wear.SHIRT, "black")), Headgear.HOOD, COLORS["black"],
    skin=(0.58, 0.55, 0.46),
)  # fmt: skip
_VAMPIRE = Trade(
    _in((Wear.CAPE, "crimson"), (Wear.JACKET, "black"), (Wear.TROUSERS, "black"), (Wear.SHIRT, "white")),
    skin=(0.62, 0.58, 0.57),
)  # fmt: skip
_ZOMBIE = Trade(
    _in((Wear.SHIRT, "grey"), (Wear.TROUSERS, "brown"), (Wear.SHOES, "brown")), skin=(0.22, 0.30, 0.17)
)
_GOBLIN = Trade(
    _in((Wear.VEST, "brown"), (Wear.SHIRT, "olive"), (Wear.TROUSERS, "brown"), (Wear.BOOTS, "brown")),
    skin=(0.13, 0.30, 0.07), on_face=("pointed ears",),
)  # fmt: skip
_DEVIL = Trade(_in((Wear.COAT, "black", 0.9), (Wear.SHIRT, "black")), skin=(0.42, 0.03, 0.025))
_ALIEN = Trade(
    _in((Wear.SWEATER, "silver"), (Wear.TROUSERS, "silver"), (Wear.BOOTS, "silver")), skin=(0.18, 0.44, 0.20)
)
_ANGEL = Trade(_in((Wear.DRESS, "white", 0.97)), sex=Sex.WOMAN)
_FAIRY = Trade(_in((Wear.DRESS, "lilac", 0.5)), Headgear.CROWN, COLORS["gold"], Sex.WOMAN)
_ELF = Trade(_ARCHER.garments, Headgear.POINTED, COLORS["green"], on_face=("pointed ears",))
_GNOME = Trade(
    _in((Wear.SHIRT, "blue"), (Wear.TROUSERS, "brown"), (Wear.BOOTS, "brown")), Headgear.POINTED,
    COLORS["scarlet"], Sex.MAN, Beard.FULL, 66,
)  # fmt: skip

_NAMES: Mapping[str, Trade] = {
    "mage|apprentice|sorcerer's apprentice|enchanter|acolyte|novice|necromancer|alchemist"
    "|oracle|seer|soothsayer|prophet": _MAGE,
    "druid|shaman|hermit": _DRUID,
    "enchantress|fortune teller|priestess|druidess": _SORCERESS,
    "archer|huntress|robin hood|squire|bard|minstrel|troubadour": _ARCHER,
    "viking|barbarian|dwarf": _VIKING,
    "raider|adventurer|archaeologist|archeologist|treasure hunter|grave robber": _SEEKER,
    "warrior|hero|heroine|swordsman|swordswoman|spartan": _WARRIOR,
    "lumberjack|woodcutter|woodsman|logger": _LUMBERJACK,
    "nobleman|duke|baron|lord|aristocrat": _NOBLE,
    "noblewoman|duchess|baroness|countess|heiress": _NOBLEWOMAN,
    "jester|mime|harlequin": _JESTER,
    "stewardess|flight attendant|air hostess": _STEWARD,
    "bellhop|bellboy|doorman|usher": _BELLHOP,
    "postman|mailman|postwoman|mail carrier|courier|delivery man|delivery driver|milkman": _POSTMAN,
    "gymnast|acrobat|trapeze artist|contortionist|figure skater": _LEOTARD,
    "swimmer|surfer|lifeguard": _SWIMMER,
    "diver|scuba diver|snorkeler|snorkeller|freediver|frogman": Trade(
        COSTUMES["wetsuit"].his, on_face=("goggles",)
    ),
    "karateka|judoka|martial artist|kung fu master|fencer": _FIGHTER,
    "outlaw|bandit|robber": _OUTLAW,
    "god|deity|guru|sage|abbot|pope|bishop|guardian": _ROBES,
    "goddess|angel|nymph|valkyrie|muse": _ANGEL,
    "ghost|phantom|spirit|spectre|specter|apparition|banshee|wraith|poltergeist": _GHOST,
    "grim reaper|reaper": _REAPER,
    "vampire|dracula": _VAMPIRE,
    "zombie|ghoul|undead|mummy": _ZOMBIE,
    "goblin|orc|troll|ogre": _GOBLIN,
    "devil|demon|satan": _DEVIL,
    "alien|extraterrestrial|martian": _ALIEN,
    "fairy|tooth fairy": _FAIRY,
    "elf|hobbit": _ELF,
    "gnome|leprechaun": _GNOME,
    "policeman|policewoman|police officer|cop|constable|traffic warden|security guard": _POLICE,
    "soldier|marine|infantryman|trooper|paratrooper|commando|sniper|mercenary|sergeant|lieutenant|corporal"
    "|cadet": _SOLDIER,
    "firefighter|fireman|fire fighter": _FIRE,
    "construction worker|builder|bricklayer|miner|roadworker|dock worker|welder|steelworker|roofer|plasterer"
    "|stonemason": _WORKER,
    "cowboy|cowgirl|rancher|sheriff|gunslinger": _COWHAND,
    "farmer|gardener|shepherd|shepherdess|peasant|vintner|beekeeper|zookeeper": _FARMER,
    "doctor|scientist|physician|chemist|pharmacist|researcher|professor|inventor": _MEDIC,
    "nurse|paramedic|dentist|vet|veterinarian|midwife|physiotherapist|masseuse": _SCRUBS,
    "surgeon": _SURGEON,
    "astronaut|cosmonaut|spaceman|spacewoman": _SPACE,
    "sailor|deckhand|bosun": _SAILOR,
    "captain|pilot|train conductor|admiral|chauffeur|colonel|general": _OFFICER,
    "fisherman|fisherwoman|fisher|angler": _FISHER,
    "businessman|businesswoman|business man|business woman|lawyer|banker|office worker|politician|salesman"
    "|president|accountant|manager|agent|newsreader|senator|mayor|governor|ambassador|diplomat|broker"
    "|gangster|mobster"
    "|bodyguard|bouncer": _OFFICE,
    "groom|violinist|cellist|orchestra conductor|butler|gambler": _EVENING,
    "waiter|waitress|bartender|barman|sommelier": _SERVER,
    "barista|butcher|potter|carpenter|blacksmith|florist|shopkeeper|baker|cobbler|craftsman|grocer"
    "|bookseller|shoemaker|luthier|glassblower|woodcarver|sculptor|hairdresser|barber": _APRON,
    "mechanic|plumber|electrician|janitor|repairman|technician|window cleaner|trucker": _OVERALLS,
    "footballer|football player|soccer player|basketball player|volleyball player|baseball player|goalkeeper"
    "|rugby player|hockey player": _PLAYER,
    "athlete|runner|jogger|sprinter|boxer|tennis player|marathoner|marathon runner|cyclist|wrestler"
    "|rower": _RUNNER,
    "priest|vicar|pastor|chaplain|preacher|missionary": _PRIEST,
    "monk|friar": _MONK,
    "nun": _NUN,
    "judge|barrister": _JUDGE,
    "king|emperor|sultan|pharaoh|maharaja|emir": _KING,
    "queen|empress": _QUEEN,
    "prince": _PRINCE,
    "princess": _PRINCESS,
    "wizard|sorcerer|merlin|warlock|archmage": _WIZARD,
    "witch|sorceress": _WITCH,
    "knight|gladiator|samurai|paladin|crusader|templar|centurion": _KNIGHT,
    "geisha": Trade((Garment(Wear.WRAP, COLORS["crimson"], Weave.FLORAL, 0.95),), sex=Sex.WOMAN),
    "superhero|superheroine": Trade(COSTUMES["superhero costume"].his),
    "clown": _uniformed("clown costume"),
    "pirate|buccaneer": _PIRATE,
    "ninja|thief|burglar": _NINJA,
    "santa|santa claus|father christmas": _SANTA,
    "detective|private eye|spy": _SLEUTH,
    "magician": Trade(_EVENING.garments, Headgear.TOP_HAT, COLORS["black"]),
    "hiker|backpacker|explorer|mountaineer|climber|ranger|marine biologist|marine scientist|marine researcher"
    "|marine ecologist": _WALKER,
    "skier|snowboarder": _SKIER,
    "bride": Trade(COSTUMES["wedding dress"].his, Headgear.VEIL, COLORS["white"], Sex.WOMAN),
    "ballerina|ballet dancer|majorette|cheerleader": Trade(_in((Wear.DRESS, "pink", 0.2)), sex=Sex.WOMAN),
    "chef": Trade((), Headgear.TOQUE, (0.84, 0.84, 0.82)),
}  # fmt: skip


def _each(names: Mapping[str, Trade]) -> Iterator[tuple[str, Trade]]:
    for row, trade in names.items():
        for name in row.split("|"):
            yield name, trade
            yield f"{name.removesuffix('man')}men" if name.endswith("man") else f"{name}s", trade


TRADES: Mapping[str, Trade] = dict(_each(_NAMES))
"""By the word, one or many."""

_NO_MAN = frozenset({"human", "snowman", "german", "roman", "woman", "women"})


def sex_in(words: Iterable[str]) -> Sex | None:
    """What a trade's own name says: a policeman, a saleswoman, a princess; None when it says nothing."""
    for word in words:
        if word.endswith(("woman", "women", "girl")) and len(word) > 5:
            return Sex.WOMAN
        if word.endswith(("man", "men", "boy")) and len(word) > 4 and word not in _NO_MAN:
            return Sex.MAN
        if word in TRADES and (sex := TRADES[word].sex):
            return sex
    return None
