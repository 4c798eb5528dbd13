"""What a person looks like, as values: body, hair, dress. Knows no words and no geometry."""

from dataclasses import dataclass
from enum import Enum

from filmkit.studio.animatic.world import Color


class Sex(Enum):
    """Which build a body has."""

    WOMAN = "woman"
    MAN = "man"


class HairStyle(Enum):
    """How hair lies."""

    BUN = "bun"
    TIED = "tied"
    """A low tail at the nape."""
    BOB = "bob"
    LONG = "long"
    SHORT = "short"
    BOY = "boy"
    """Short, tousled, a fringe."""
    CURLY = "curly"
    LONG_CURLS = "long curls"
    """Curls to the shoulders."""
    PLAITS = "plaits"
    BALD = "bald"
    """A rim of hair from ear to ear."""


class Beard(Enum):
    """Hair on the face."""

    FULL = "full"
    MOUSTACHE = "moustache"


class Headgear(Enum):
    """What is worn on the head."""

    TOQUE = "toque"
    CAP = "cap"
    """Flat, with a peak."""
    HAT = "hat"
    """With a brim all round."""
    BEANIE = "beanie"
    HEADSCARF = "headscarf"
    HOOD = "hood"
    HIJAB = "hijab"
    """No hair is seen."""
    PEAKED = "peaked cap"
    """Of the police, of captains and pilots."""
    HELMET = "helmet"
    WIDE_BRIM = "wide brim"
    """Of straw, or of those who ride."""
    TOP_HAT = "top hat"
    POINTED = "pointed hat"
    CROWN = "crown"
    BERET = "beret"
    VEIL = "veil"
    """Of brides: down the back from the crown of the head."""
    TURBAN = "turban"
    HELM = "helm"
    """Of a suit of armour, its visor up."""
    SPACE = "space helmet"
    MOTOR = "motorcycle helmet"
    """All round, open before the eyes."""
    CYCLE = "bicycle helmet"
    """Ribs over the crown."""


class Wear(Enum):
    """A garment's cut."""

    SHIRT = "shirt"
    TSHIRT = "t-shirt"
    SWEATER = "sweater"
    CHEF_JACKET = "chef's jacket"
    JACKET = "jacket"
    COAT = "coat"
    DRESS = "dress"
    SKIRT = "skirt"
    TROUSERS = "trousers"
    SHORTS = "shorts"
    APRON = "apron"
    SCARF = "scarf"
    TIE = "tie"
    BOW_TIE = "bow tie"
    VEST = "vest"
    """Without sleeves, over a shirt: of a suit, of wool, of one who is to be seen."""
    BIB = "bib"
    """Of overalls: to the breast, on two straps."""
    WRAP = "wrap"
    """Crossed before the breast, wide sleeves, a broad sash: kimono, hanbok, robe."""
    SARI = "sari"
    """Long, a length of cloth over one shoulder."""
    CAPE = "cape"
    PLATES = "plates"
    """Of armour, over shoulders, breast, knees."""
    BANDS = "bands"
    """Round sleeves and hem, bright: of firemen, of those who must be seen."""
    BADGE = "badge"
    """And shoulder marks: of those in office."""
    BELT = "belt"
    SHOES = "shoes"
    BOOTS = "boots"


class Weave(Enum):
    """What a cloth is patterned with."""

    PLAIN = "plain"
    STRIPED = "striped"
    CHECKED = "checked"
    FLORAL = "floral"
    DOTTED = "dotted"
    CAMOUFLAGE = "camouflage"


class Stuff(Enum):
    """What a cloth is made of."""

    CLOTH = "cloth"
    WOOL = "wool"
    KNIT = "knit"
    """In ribs that can be seen."""
    LEATHER = "leather"
    DENIM = "denim"
    SILK = "silk"
    SEQUINS = "sequins"
    METAL = "metal"
    PADDED = "padded"
    """Thick and stiff: of who goes into space."""
    OILED = "oiled"
    """Wet weather runs off it."""


class Trim(Enum):
    """What tells a garment from others of its cut."""

    PLAIN = "plain"
    HOOD = "hood"
    """Down, on the shoulders; cords and a pouch before the belly on what is pulled over."""
    ROLL = "roll neck"
    TRENCH = "trench coat"
    """Two rows of buttons, broad lapels, shoulder straps, a belt."""
    BUTTONED = "buttoned"
    """A band round neck and front in place of lapels: of cardigans."""
    ZIPPED = "zipped"
    """A standing collar and a zip in place of lapels and buttons."""
    POLO = "polo"
    """A soft collar and a short row of buttons."""


@dataclass(frozen=True, slots=True)
class Garment:
    """One thing worn."""

    wear: Wear
    color: Color
    weave: Weave = Weave.PLAIN
    long: float = 0.5
    """Of coats, dresses and skirts: how far below the hip, over the leg's length."""
    stuff: Stuff = Stuff.CLOTH
    open: bool = False
    """Worn open over what is under it."""
    bare: bool = False
    """Leaves arms and shoulders free."""
    trim: Trim = Trim.PLAIN


@dataclass(frozen=True, slots=True)
class Appearance:
    """A whole person."""

    sex: Sex
    age: int
    height: float
    """Metres."""
    stout: float
    """-1 very thin, 0 ordinary, 1 heavy."""
    skin: Color
    hair: HairStyle
    hair_color: Color
    iris: Color
    garments: tuple[Garment, ...]
    headgear: Headgear | None = None
    headgear_color: Color = (0.05, 0.05, 0.06)
    beard: Beard | None = None
    glasses: bool = False
    shades: bool = False
    """Dark glasses."""
    on_face: tuple[tuple[str, Color], ...] = ()
    """Masks, goggles, headphones by names of `face_wear.FACE_WEAR`, and the colour of each."""
    gloves: Color | None = None
    flour: bool = False
    """Dusted on nose, cheeks and apron."""
    mask: str = ""
    """The animal or machine whose head and coat it has, by its noun and the words before it."""
    seed: int = 0
    """What the accidents of face and hair grow from."""

    def wearing(self, *kinds: Wear) -> Garment | None:
        """The first garment of these cuts, in the order asked."""
        return next((g for kind in kinds for g in self.garments if g.wear is kind), None)
