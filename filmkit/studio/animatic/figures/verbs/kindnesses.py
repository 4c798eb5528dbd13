"""What one does for another: covers, lifts a case, brings a chair, brushes dust off, helps into a car.

Where two rows fit, the higher up is done.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.pose import CUP, HOLD
from filmkit.studio.animatic.figures.doing import caring
from filmkit.studio.animatic.figures.doing.boarding import DOOR, FLANK, gets_in
from filmkit.studio.animatic.figures.doing.caring import Drapes, Dusted
from filmkit.studio.animatic.figures.poses import poses
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.gear import Gear, aside, standing
from filmkit.studio.animatic.figures.poses.reaching import Touch
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke
from filmkit.studio.animatic.figures.verbs.asleep import BED
from filmkit.studio.animatic.figures.verbs.gestures import LOOKS_THERE, POINTS_OUT
from filmkit.studio.animatic.figures.verbs.openings import WINDOW
from filmkit.studio.animatic.figures.verbs.touches import OF_PARTS, SITS_AHEAD, STANDS
from filmkit.studio.animatic.figures.verbs.whom import OWN, WHO, any_form

CLOTHS = r"(?:blanket|quilt|shawl|throw|duvet|towel)"
COATS = r"(?:coat|jacket|cloak|robe|cape|cardigan|poncho|overcoat|raincoat)"
PUT = any_form("put|place|lay|drape|spread|wrap|throw|pull|tuck")
OVER = r"(?:over|around|round|about|across|onto|on)"
OVER_SHOULDERS, OVER_A_SEAT = Drapes(), Drapes(caring.SEATED, seated=True)


def _with(act: Act, cloth: str) -> Act:
    """The same with another cloth."""
    gear = tuple(replace(each, name=each.name.replace("blanket", cloth)) for each in act.gear)
    return replace(act, name=f"wrap in a {cloth}", gear=gear)


WRAPS = replace(
    STANDS,
    name="wrap in a blanket",
    pose=OVER_SHOULDERS,
    part="shoulder",
    placed="ahead",
    apart=caring.DRAPED,
    gear=(Gear("blanket held out", OVER_SHOULDERS.hung), Gear("blanket worn", OVER_SHOULDERS.worn)),
)
WRAPS_SEATED = replace(
    SITS_AHEAD,
    name="wrap in a blanket",
    pose=OVER_A_SEAT,
    part="shoulder",
    apart=caring.SEATED,
    gear=(Gear("blanket held out", OVER_A_SEAT.hung), Gear("blanket worn", OVER_A_SEAT.worn)),
)
ROUND_THE_NECK = Drapes(0.50, before=True)
SCARF = replace(
    STANDS,
    name="put round the neck",
    pose=ROUND_THE_NECK,
    part="neck",
    apart=0.50,
    size="medium",
    gear=(Gear("scarf held out", ROUND_THE_NECK.hung), Gear("scarf worn", ROUND_THE_NECK.worn)),
)
MAKES_UP = next(act for _, _, act in OF_PARTS if act.name == "make another up")
COVERS = replace(
    BED,
    name="cover a sleeper",
    pose=caring.covers,
    gear=(*BED.gear, Gear("blanket over a sleeper", caring.cover)),
)
BRUSH = Touch(rub=(0.03, 0.11, 0.0), period=0.857)
BRUSHES_OFF = replace(
    STANDS,
    name="brush dust off",
    pose=BRUSH,
    part="chest",
    apart=0.60,
    size="medium",
    gear=(Gear("dust", Dusted(BRUSH)),),
)
LIFTS_CASE = replace(
    STANDS,
    name="lift a case for another",
    pose=caring.lifts_case,
    held="suitcase",
    partner=caring.thankful,
    apart=caring.CASE,
    size="full",
)
BRINGS_CHAIR = replace(
    STANDS,
    name="bring a chair",
    pose=caring.pushes_chair,
    partner=caring.sits_down,
    placed="ahead",
    apart=caring.PUSHED,
    size="full",
    gear=(Gear("whole chair", caring.chair_pushed),),
)
AT_THE_DOOR = 0.80
"""Metres from who helps to who gets into a car."""


INTO_A_CAR = replace(
    STANDS,
    name="help into a car",
    pose=caring.helps_in,
    partner=gets_in,
    placed="beside",
    apart=AT_THE_DOOR,
    size="full",
    seen="three-quarter-back",
    gear=(
        standing("car to get into", (DOOR.hinge[0] + AT_THE_DOOR, 0.0, FLANK)),
        aside(Gear("door of the car", DOOR.at), AT_THE_DOOR),
    ),
)
INTO_A_BOAT = replace(
    STANDS,
    name="help into a boat",
    pose=caring.gives_a_hand,
    partner=caring.steps_in,
    apart=0.92,
    size="full",
    gear=(standing("canoe", (0.0, 0.0, -0.06), math.pi / 2),),
)
HOLDS_OVER = Motion(
    left=Stroke((0.20, 0.02, 0.24), (0.20, 0.05, 0.24), (-0.3, 0.0, 0.9), thumb=(0.16, 1.0, 0.0), grip=HOLD),
    period=3.1,
    turn=(0.35, 0.4),
    mouth=(0.1, 0.25),
)
LOOKS_UP_AT = Motion(
    right=Stroke((0.02, -0.34, 0.20), None, (-0.6, 0.2, 0.6), (0.0, 0.3, -0.9), grip=CUP),
    left=Stroke((0.02, -0.36, 0.22), None, (-0.6, 0.2, 0.6), (0.0, 0.3, -0.9), grip=CUP),
    period=3.1,
    turn=(-0.5, -0.4),
    nod=(-0.16, -0.12),
    mouth=(0.1, 0.3),
)
UMBRELLA_OVER = replace(
    STANDS,
    name="hold an umbrella over",
    pose=HOLDS_OVER,
    held="umbrella",
    left=True,
    partner=LOOKS_UP_AT,
    placed="beside",
    apart=0.50,
)
SHOWS_WHERE = replace(
    STANDS, name="point out", pose=POINTS_OUT, partner=LOOKS_THERE, placed="beside", apart=0.62
)
INTO_A_COAT = replace(_with(WRAPS, "coat"), name="help into a coat")
HOLDS_UP = Motion(
    right=Stroke((0.20, -0.04, 0.42), (0.22, 0.02, 0.46), (-0.4, 0.3, 0.8), (-0.7, -0.2, 0.3), grip=HOLD),
    left=Stroke((0.20, -0.04, 0.42), (0.22, 0.02, 0.46), (-0.4, 0.3, 0.8), (-0.7, -0.2, 0.3), grip=HOLD),
    period=2.4,
    nod=(0.05, 0.15),
    alike=True,
)
"""A garment is held up by its shoulders, before who is to wear it."""
PICKS = replace(
    STANDS,
    name="pick out clothes",
    pose=HOLDS_UP,
    apart=0.98,
    size="medium-wide",
    gear=(Gear("cloth", Amid(HOLDS_UP, (0.0, 0.02, 0.10), (0.0, 1.1, 0.0))),),
)
CLOTHES = r"(?:clothes|clothing|outfits?|garments?|attire)"
OF_KINDNESS: tuple[tuple[str, Act], ...] = (
    (rf"{any_form('pick|select|choose')} (?:out )?[^,.;]*?\b{CLOTHES}\b[^.;]*? (?:for|on) {WHO}", PICKS),
    (
        rf"{any_form('point')} (?:\w+ly )?(?:to|towards?|at|out) (?!{WHO})"
        rf"[^.;]*?\b(?:while|as|and|to|for) {WHO}",
        SHOWS_WHERE,
    ),
    (rf"{PUT} [^.;]*?\b{CLOTHS}\b[^,.;]* {OVER} {WHO}[^.;]*\b(?:asleep|lying)\b", COVERS),
    (rf"{PUT} [^.;]*?\b{CLOTHS}\b[^,.;]* {OVER} {WHO}[^.;]*\b(?:seated|sit)", WRAPS_SEATED),
    (
        rf"{PUT} [^.;]*?\b{COATS}\b[^,.;]* {OVER} {WHO}[^.;]*\b(?:seated|sit)",
        _with(WRAPS_SEATED, "coat"),
    ),
    (rf"{PUT} [^.;]*?\b{CLOTHS}\b[^,.;]* {OVER} (?:{OWN}|{WHO})", WRAPS),
    (
        rf"{any_form('drape|put|place|lay')} [^.;]*?\b{COATS}\b[^,.;]* over (?:{OWN}|{WHO})",
        INTO_A_COAT,
    ),
    (
        rf"{any_form('brush|dust|wipe|sweep|flick|pick')} (?:the |some )?"
        rf"(?:dust|lint|crumbs|snow|dirt|leaves|hairs?) (?:off|from) (?:[a-z]+ )*?(?:{OWN}|{WHO})",
        BRUSHES_OFF,
    ),
    (
        rf"{any_form('apply|put|brush|dab')} [^,.;]*?\b(?:lipstick|make-?up|eye ?shadow|mascara|blush|powder|"
        rf"face paint|rouge)\b[^,.;]*? (?:to|on|onto) (?:{WHO}|an? model)",
        MAKES_UP,
    ),
    (
        rf"{any_form('lift|pick up|carry|raise|grab')} (?:{OWN}|{WHO}) (?:\w+ ){{0,2}}"
        rf"(?:suitcase|luggage|bag|case|trunk)\b|"
        rf"{any_form('lift|pick up|raise')} [^,.;]*\b(?:suitcase|luggage|bag|case)\b[^,.;]* for {WHO}|"
        rf"{any_form('help')} {WHO} (?:to )?(?:\w+ )?(?:with|lift|carry)\w* [^,.;]*"
        r"\b(?:suitcase|luggage|bags?|case)\b",
        LIFTS_CASE,
    ),
    (
        rf"{any_form('place|bring|pull out|pull up|push|offer|set|draw')} (?:out )?(?:an?|the) "
        rf"(?:[a-z-]+ )*?(?:chair|seat|stool|armchair)\b[^.;]*? (?:for|to|under|behind) {WHO}|"
        rf"{any_form('offer|bring|give')} {WHO} (?:an?|his|her|the|their) (?:\w+ )?(?:seat|chair|stool)\b",
        BRINGS_CHAIR,
    ),
    (
        rf"{any_form('help|assist|usher|hand')} {WHO}[^.;]*? (?:in|into|inside) (?:an?|the|his|her|their) "
        r"(?:[\w-]+,? ){0,3}(?:car|taxi|cab|limousine|vehicle|sedan|suv)\b",
        INTO_A_CAR,
    ),
    (
        rf"{any_form('help|assist|hand')} {WHO}[^.;]*? (?:in|into|onto|aboard|on) (?:an?|the|his|her|their) "
        r"(?:[\w-]+ ){0,3}(?:boat|rowboat|canoe|raft|yacht)\b",
        INTO_A_BOAT,
    ),
    (
        rf"{any_form('hold|open|keep|raise')} [^.;]*?\bumbrella\b[^,.;]* (?:over|above|for) {WHO}",
        UMBRELLA_OVER,
    ),
    (
        rf"{any_form('unlatch|open|fling open')} [^.;]*?\bwindow\b[^.;]* for {WHO}",
        replace(WINDOW, partner=poses.sit, other_on="chair", placed="beside", apart=1.15),
    ),
)
"""How it is said, and what is done."""
