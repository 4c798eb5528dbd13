"""What hands do to a part of somebody else: comb, cut, shave, knead, bandage, wipe, pat, scratch, kiss.

Where two rows fit, the higher up is done. A row whose act has no part is done to the part that is named.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, PINCH
from filmkit.studio.animatic.figures.doing import meeting, opening, pastimes
from filmkit.studio.animatic.figures.poses import deeds, gait, reaching
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.poses import sit
from filmkit.studio.animatic.figures.poses.reaching import Touch
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke

WHISPERS = Motion(
    right=Stroke((-0.02, -0.06, 0.14), None, (-0.2, 0.9, 0.3), (-0.9, 0.0, 0.3), grip=FLAT, face=True),
    period=0.857,
    lean=(0.34, 0.36),
    tilt=(0.1, 0.1),
    turn=(0.35, 0.35),
    mouth=(0.1, 0.4),
)
KISSES_HAND = Motion(
    right=Stroke((0.02, -0.36, 0.38), None, (-0.2, 0.2, 0.9), (0.0, 1.0, 0.2), grip=CUP),
    period=2.0,
    once=True,
    lean=(0.2, 1.15),
    nod=(0.0, 0.1),
    lids=(0.2, 1.0),
)
GIVES_HAND = Motion(
    right=Stroke((0.04, -0.36, 0.40), None, (-0.1, -0.2, 0.9), (0.0, -1.0, 0.1), grip=FLAT), nod=(0.2, 0.25)
)
KNEADS = Touch(both=True, rub=(0.0, 0.04, 0.05), period=1.2, grip=CUP)
AT_GLASSES = Touch(True, (0.0, 0.025, 0.0), 2.0, apart=0.075, grip=PINCH)
TIES_ROUND = Touch(True, (0.05, 0.03, 0.0), 1.2, apart=0.05, grip=PINCH)
DABS = Touch(rub=(0.05, 0.04, 0.0), period=0.857, tool=True)
STANDS = Act("touch", Touch(), partner=meeting.patient, apart=0.62, size="medium-wide")
"""The other stands still for it, face to face."""
SITS = replace(STANDS, partner=reaching.sits_still, other_on="chair")
SITS_AHEAD = replace(SITS, placed="ahead", apart=0.46)
BEHIND = replace(STANDS, placed="ahead", apart=0.46)
LIES = replace(
    STANDS,
    partner=deeds.lie,
    other_on="couch",
    placed="across",
    apart=0.60,
    size="full",
    gear=(standing("couch", (0.0, 0.0, 0.60), math.pi / 2),),
)
HAND_IN_HAND = Act(
    "hold hands",
    pastimes.hand_in_hand(LEFT),
    speed=0.75,
    partner=pastimes.hand_in_hand(RIGHT),
    apart=pastimes.APART,
    placed="beside",
    size="full",
)
LAID = Stroke((0.10, -0.34, 0.22), None, (0.1, -0.2, 1.0), (0.0, -1.0, 0.1), grip=CUP)
HAND_IN_HAND_SEATED = Act(
    "hold hands",
    Motion(left=replace(LAID, a=(0.37, -0.38, 0.24)), right=LAID, base=sit, period=3.1, turn=(0.35, 0.45)),
    partner=Motion(
        right=replace(LAID, a=(0.37, -0.38, 0.24)), left=LAID, base=sit, period=3.1, turn=(-0.45, -0.35)
    ),
    apart=0.60,
    placed="beside",
    seated=True,
    size="full",
)
DOOR = Act(
    "open for",
    opening.OPENS_DOOR,
    partner=gait.walk,
    apart=2.0,
    placed="met",
    size="full",
    gear=(Gear("door", opening.DOOR.at), standing("door frame", (0.62, 0.0, 0.66))),
)
"""A door that one opens and another comes up to."""
HOLDS_OPEN = Act(
    "hold open",
    Motion(
        left=Stroke((0.34, -0.36, -0.08), None, (0.7, 0.5, -0.4), (0.0, 0.0, -1.0), grip=FLAT),
        turn=(0.25, -0.15),
        mouth=(0.1, 0.3),
    ),
    partner=gait.walk,
    apart=0.46,
    placed="past",
    solo=True,
    size="full",
    gear=(
        standing("door", (0.78, 0.0, -0.16), 0.06),
        standing("door frame", (0.80, 0.0, -0.16), math.pi / 2),
    ),
)
"""Somebody stands against an open door, and another goes through it past them."""
LACE = Act("lace", meeting.lace, partner=meeting.patient, apart=0.75, size="full")
AT_A_NECK = Touch(True, (0.02, 0.03, 0), 2.1, apart=0.07, grip=PINCH)
ROUND_A_NECK = replace(
    STANDS,
    name="put round the neck",
    pose=AT_A_NECK,
    part="neck",
    placed="ahead",
    apart=0.46,
    thing="scarf",
    gear=(Gear("scarf", Amid(AT_A_NECK, (0.0, -0.14, 0.06))),),
)
AT_SHOULDERS = Touch(True, (0, 0.05, 0), 2.1, apart=0.16, grip=PINCH)
COAT = replace(
    STANDS,
    name="help out of a coat",
    pose=AT_SHOULDERS,
    part="shoulder",
    placed="ahead",
    apart=0.46,
    thing="coat",
    gear=(Gear("coat", Amid(AT_SHOULDERS, (0.0, -0.26, 0.04), (0.0, 1.1, 0.0))),),
)
ROUND = Touch(True, (0.02, 0.03, 0), 2.1, apart=0.20, grip=PINCH)
LIFTS_CHIN = Touch(rub=(0.0, 0.04, 0.0), period=2.0)
CHIN_LIFTED = Motion(period=2.2, once=True, nod=(0.34, -0.26), lids=(0.5, 0.0))
"""A bowed head that comes up."""
PUTS = Touch(True, (0.02, 0.03, 0), 2.1, apart=0.06, grip=PINCH)
ON_A_HAND = replace(
    STANDS,
    name="put on a hand",
    pose=PUTS,
    part="hand",
    partner=reaching.offers,
    thing="glove",
    gear=(Gear("glove", Amid(PUTS, (0.0, 0.02, 0.12), (math.pi / 2, 0.0, 0.0))),),
)
ON_A_HEAD = replace(
    STANDS,
    name="put on a head",
    pose=PUTS,
    part="head",
    thing="hat",
    gear=(Gear("hat", Amid(PUTS, (0.0, 0.02, 0.17), (0.0, math.pi, 0.0))),),
)
HELMET = replace(
    ON_A_HEAD,
    thing="helmet",
    gear=(Gear("helmet", Amid(PUTS, (0.0, -0.11, 0.17), (0.0, math.pi, 0.0))),),
)
"""What is put on another is between the hands."""
WHISPER = replace(STANDS, name="whisper", pose=WHISPERS, apart=0.40)


def _to(base: Act, name: str, pose: Touch, part: str | None = None, held: str | None = None) -> Act:
    return replace(base, name=name, pose=pose, part=part, held=held)


OF_PARTS: tuple[tuple[str, str, Act], ...] = (
    (
        "comb|brush",
        "hair|head",
        _to(SITS_AHEAD, "comb another", Touch(rub=(0, 0.09, 0), tool=True), "hair", "hairbrush"),
    ),
    (
        "cut|trim",
        "hair|head",
        _to(SITS_AHEAD, "cut hair", Touch(True, (0.04, 0.02, 0), 1.1, True), "hair", "scissors"),
    ),
    (
        "dry|blow-dry",
        "hair|head",
        _to(SITS_AHEAD, "dry hair", Touch(True, (0.07, 0.04, 0), 1.7, True), "hair", "hair drier"),
    ),
    (
        "braid|plait|wash|dye|color|style|curl|do|arrange|tie|shampoo|fix",
        "hair",
        _to(SITS_AHEAD, "do hair", Touch(True, (0.04, 0.06, 0), 1.1, grip=PINCH), "hair"),
    ),
    (
        "shave|trim",
        "face|cheek|mouth|head",
        _to(SITS, "shave another", Touch(rub=(0, 0.06, 0), tool=True), "cheek", "razor"),
    ),
    (
        "paint|do|file|polish|trim|cut|manicure",
        "hand",
        Act(
            "do nails",
            reaching.at_their_hand,
            held="paintbrush",
            seated=True,
            before="table",
            surface=0.76,
            size="medium-wide",
            partner=reaching.offers_sitting,
            apart=meeting.TABLE,
        ),
    ),
    ("massage|rub|knead", "shoulder|neck|head", _to(SITS_AHEAD, "massage", KNEADS, "shoulder")),
    ("massage|rub|knead|wax", "leg", _to(LIES, "massage a leg", KNEADS, "leg")),
    ("massage|rub|knead|wax|treat|tattoo", "back|leg|arm|chest", _to(LIES, "massage", KNEADS, "belly")),
    (
        "massage|rub|knead|wash|tickle",
        "foot",
        _to(replace(SITS, size="full"), "massage feet", KNEADS, "foot"),
    ),
    ("clean|wipe|polish", "eyes", _to(STANDS, "wipe glasses", DABS, "eyes", "tissue")),
    (
        "adjust|straighten|fix|push|put|set|place|remove|take|right",
        "eyes",
        replace(_to(STANDS, "set glasses right", AT_GLASSES, "eyes"), apart=0.56, size="medium"),
    ),
    (
        "tie|knot|loop|fasten",
        "hand",
        replace(
            _to(STANDS, "tie round a wrist", TIES_ROUND, "hand"),
            partner=reaching.offers,
            size="medium",
            thing="ribbon",
            gear=(Gear("ribbon", Amid(TIES_ROUND, (0.0, 0.03, 0.11))),),
        ),
    ),
    (
        "measure|size",
        "shoulder|chest|waist|arm|neck|back|head",
        replace(
            _to(STANDS, "measure another", ROUND),
            part="chest",
            gear=(Gear("tape pulled out", Amid(ROUND, (0.0, 0.0, 0.10))),),
        ),
    ),
    (
        "examine|check|inspect|clean|pull|drill|treat",
        "mouth|eyes|ear|nose",
        _to(SITS, "examine", Touch(True, (0.012, 0.012, 0), 1.3, True), None, "stick"),
    ),
    (
        "listen to|check|examine|measure|feel",
        "chest|hand",
        _to(SITS, "listen to a heart", Touch(rub=(0.05, 0.05, 0), period=2.0), "chest"),
    ),
    (
        "clean|polish|shine|brush|wipe|dust|scrub|buff",
        "foot",
        replace(LACE, name="clean shoes", held="tissue"),
    ),
    (
        "bandage|wrap|dress|treat|clean|bind|splint",
        "leg|knee|head|foot",
        _to(STANDS, "bandage", Touch(True, (0.02, 0.05, 0.03), 1.1, True), None, "tissue"),
    ),
    (
        "bandage|wrap|dress|treat|clean|bind|inject|splint",
        "arm|hand|leg|knee|head|foot",
        replace(
            _to(STANDS, "bandage", Touch(True, (0.02, 0.05, 0.03), 1.1, True), "hand", "tissue"),
            partner=reaching.offers,
        ),
    ),
    (
        "wipe|clean|dab|dry|wash|mop|powder",
        "face|cheek|mouth|nose|forehead|eyes|neck|hand",
        _to(STANDS, "wipe a face", DABS, "cheek", "tissue"),
    ),
    (
        "apply|put|do|paint|powder",
        "face|cheek|mouth|eyes",
        _to(SITS, "make another up", DABS, "cheek", "paintbrush"),
    ),
    (
        "pat|tap|poke|nudge|touch|flick|pinch|slap",
        "shoulder|head|back|arm|cheek|nose|hand|chest|belly|knee",
        _to(STANDS, "pat", Touch(rub=(0.0, 0.02, 0.0), period=0.857, away=True)),
    ),
    (
        "scratch|stroke|caress|rub|pet",
        "back|hair|head|cheek|arm|face",
        _to(STANDS, "rub", Touch(rub=(0.05, 0.08, 0.0), period=1.2)),
    ),
    (
        "zip|fasten|lace|unzip|hook",
        "chest|back|waist|neck",
        _to(BEHIND, "fasten", Touch(True, (0, 0.14, 0), 2.1, apart=0.03, grip=PINCH), "back"),
    ),
    ("put|place|fasten|clasp|tie|hang|wrap", "neck", ROUND_A_NECK),
    ("put|place|slip|slide|pull|fit|fasten|remove|take", "hand", ON_A_HAND),
    ("put|place|set|fit|remove", "head", ON_A_HEAD),
    (
        "adjust|straighten|fix|button|unbutton|tie|knot|smooth|pin",
        "neck|chest|waist|arm",
        Act(
            "dress",
            meeting.dress,
            partner=meeting.patient,
            part="neck",
            apart=meeting.DRESS,
            size="medium",
        ),
    ),
    (
        "kiss",
        "hand",
        Act("kiss a hand", KISSES_HAND, partner=GIVES_HAND, apart=0.66, size="medium-wide"),
    ),
    (
        "kiss",
        "cheek|forehead|mouth|head|face|neck",
        Act("kiss", meeting.kiss, partner=meeting.kiss, apart=meeting.KISS, size="medium"),
    ),
    ("whisper", "ear", WHISPER),
    (
        "shake|clasp",
        "hand",
        Act("shake hands", meeting.shake, partner=meeting.shake, apart=meeting.SHAKE, size="medium-wide"),
    ),
    ("hold|take|grab|grasp", "hand", HAND_IN_HAND),
    (
        "lift|raise|tilt|cup|hold|frame",
        "mouth|cheek|face",
        replace(
            STANDS,
            name="lift a chin",
            size="medium",
            pose=LIFTS_CHIN,
            part="mouth",
            partner=CHIN_LIFTED,
            apart=0.52,
        ),
    ),
    (
        "lace|tie|shine|polish|put",
        "foot",
        LACE,
    ),
)
"""Verbs, parts of `whom.SAID_PARTS`, and what is done."""
