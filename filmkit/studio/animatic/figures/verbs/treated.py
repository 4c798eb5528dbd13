"""What is done to somebody whom nobody names: they come in to have it done; and small deeds the others lack.

Where words stand equally early in an action, the deed higher up is done.
"""

from dataclasses import replace
from functools import partial

from filmkit.studio.animatic.figures.body.pose import CUP, FIST, FLAT, HOLD, PINCH, Grip
from filmkit.studio.animatic.figures.doing import balance, meeting, pastimes
from filmkit.studio.animatic.figures.poses import gait, poses, reaching
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.reaching import Touch
from filmkit.studio.animatic.figures.poses.stroke import Motion, Stroke
from filmkit.studio.animatic.figures.verbs.gestures import SLAPPED, SLAPS, TICKLED
from filmkit.studio.animatic.figures.verbs.touches import (
    DABS,
    KNEADS,
    LIES,
    OF_PARTS,
    SITS,
    SITS_AHEAD,
    STANDS,
)

SHAKES_FIST = Motion(
    right=Stroke((0.10, -0.30, 0.30), (0.08, -0.12, 0.36), (-0.2, 0.2, 0.9), (-0.9, 0.0, 0.2), grip=FIST),
    period=0.857,
    alike=True,
)
SHOWS_SCISSORS = replace(
    SHAKES_FIST,
    right=Stroke(
        (0.04, -0.14, 0.40),
        (0.04, 0.02, 0.38),
        (-0.1, 0.25, 1.0),
        (0.0, -1.0, 0.2),
        grip=Grip((0.05, 0.05, 1.4, 1.45), 1.0, 0.6, 1.0),
    ),
)
SHOWS_PAPER = replace(
    SHAKES_FIST,
    right=Stroke((0.04, -0.14, 0.40), (0.04, 0.02, 0.38), (-0.1, 0.25, 1.0), (-0.7, -0.5, 0.2), grip=FLAT),
)
RIDES_SEGWAY = Motion(
    right=Stroke((0.14, -0.26, 0.40), None, (-0.1, 0.0, 1.0), (0.0, -1.0, 0.0), grip=HOLD),
    left=Stroke((0.14, -0.26, 0.40), None, (-0.1, 0.0, 1.0), (0.0, -1.0, 0.0), grip=HOLD),
    base=balance.on_deck,
    lean=(0.08, 0.14),
)
TRAINS = Motion(
    right=Stroke((0.10, -0.10, 0.40), (0.12, 0.02, 0.42), (-0.1, 0.0, 1.0), (-0.9, 0.0, 0.2), grip=FLAT),
    period=2.0,
    lean=(0.35, 0.4),
    nod=(0.3, 0.35),
    mouth=(0.1, 0.5),
)
SEARCHES = Motion(
    right=Stroke((0.20, -0.52, 0.52), (-0.10, -0.52, 0.56), (0.0, -0.5, 0.8), (0.0, -1.0, 0.2), grip=FLAT),
    left=Stroke((0.04, -0.54, 0.30), None, (-0.1, -0.5, 0.8), (0.0, -1.0, 0.0), grip=CUP),
    lean=(0.85, 0.95),
    sink=(0.10, 0.12),
    turn=(-0.75, 0.75),
    nod=(-0.1, -0.1),
)
"""Bent over, looking about on the ground, a hand going over it."""
BENDS = Motion(period=2.0, lean=(0.1, 1.0), nod=(0.1, 0.3))
NAILS = next(act for _, _, act in OF_PARTS if act.name == "do nails")
TREATED: tuple[Act, ...] = (
    replace(
        LIES,
        name="massage",
        pose=KNEADS,
        part="belly",
        done=done("massage|wax|treat|rub", "back|leg|body|chest|arm"),
    ),
    replace(
        LIES,
        name="tattoo",
        pose=DABS,
        part="arm",
        held="pen",
        words=said("getting a tattoo|gets a tattoo|tattooing|tattoos|acupunctur|giving a tattoo"),
    ),
    replace(
        SITS,
        name="massage feet",
        pose=KNEADS,
        part="foot",
        size="full",
        done=done("massage|wash|rub|wax", "feet|foot"),
    ),
    replace(SITS_AHEAD, name="massage", pose=KNEADS, part="shoulder", words=said("massage")),
    replace(
        SITS,
        name="shape eyebrows",
        pose=DABS,
        part="eyes",
        held="pen",
        done=done("wax|thread|pluck|paint", "eyebrow|face"),
    ),
    replace(
        SITS,
        name="examine",
        pose=Touch(True, (0.012, 0.012, 0), 1.3, True),
        part="mouth",
        held="stick",
        words=said("extracting a tooth|extracts a tooth|pulling a tooth|pulls a tooth|dental"),
    ),
    replace(
        SITS_AHEAD,
        name="cut hair",
        pose=Touch(True, (0.04, 0.02, 0), 1.1, True),
        part="hair",
        held="scissors",
        words=said(
            "getting a haircut|gets a haircut|gives a haircut|giving a haircut|haircut|cutting hair|"
            "cuts hair|hairdress"
        ),
    ),
    replace(
        SITS_AHEAD,
        name="do hair",
        pose=Touch(True, (0.04, 0.06, 0), 1.1, grip=PINCH),
        part="hair",
        words=said("dying hair|perming"),
        done=done("braid|plait|curl|dye|style|do|straighten|color", "hair"),
    ),
    replace(
        STANDS,
        name="bandage",
        pose=Touch(True, (0.02, 0.05, 0.03), 1.1, True),
        part="hand",
        partner=reaching.offers,
        held="roll of bandage",
        gear=(Gear("wound bandage", partial(reaching.on_hand, STANDS.apart)),),
        size="medium",
        words=said("bandag|first aid"),
        done=done("dress|clean|treat", "wound|cut") + done("wrap|put|tie|wind|apply|change", "bandage|gauze"),
    ),
    replace(
        STANDS,
        name="take a pulse",
        pose=Touch(rub=(0.0, 0.01, 0.0), period=3.0),
        part="hand",
        partner=reaching.offers,
        size="medium",
        done=done("take|check|feel|measure", "pulse"),
    ),
    replace(
        NAILS,
        words=said("manicur|doing nails|does nails|pedicur"),
        done=done("paint|file|do|polish|cut", "nail|fingernail"),
    ),
    Act("slap another", SLAPS, said("slap"), partner=SLAPPED, apart=0.66, size="medium-wide"),
    replace(
        STANDS,
        name="tickle",
        pose=Touch(True, (0.05, 0.05, 0.0), 0.7, mouth=0.5),
        part="belly",
        partner=TICKLED,
        words=said("tickl"),
    ),
    Act(
        "rock paper scissors",
        SHOWS_SCISSORS,
        said("rock paper|rock-paper|rock scissors|rock, paper"),
        partner=SHOWS_PAPER,
        apart=1.12,
        size="medium",
    ),
    Act(
        "shake hands",
        meeting.shake,
        said("hand shaking|handshak"),
        partner=meeting.shake,
        apart=meeting.SHAKE,
        size="medium-wide",
    ),
    Act(
        "carry a child",
        pastimes.carry_child,
        done=done("carry|cradle|rock|hold|lull", "baby|newborn|infant|toddler"),
        partner=pastimes.carried_child,
        apart=pastimes.HELD_AT,
        size="full",
    ),
    Act(
        "play at a table",
        meeting.play_chess,
        said(
            "playing cards|plays cards|play cards|card game|monopoly|poker|blackjack|mahjong|domino|"
            "backgammon|scrabble|playing board"
        ),
        seated=True,
        before="table",
        surface=0.76,
        laid="cards",
        partner=meeting.ponder,
        apart=meeting.TABLE,
        size="medium-wide",
    ),
    Act(
        "ride a segway",
        RIDES_SEGWAY,
        said("segway"),
        speed=1.4,
        size="full",
        seen="three-quarter",
        gear=(standing("segway"),),
    ),
    Act(
        "train",
        TRAINS,
        done=done("train|teach|command|instruct", "dog|puppy|cat|horse|parrot|dolphin|seal"),
        size="full",
        seen="profile",
    ),
    Act(
        "swing the legs",
        balance.dangle,
        done=done("swing|dangle|kick", "legs|leg|feet"),
        seated=True,
        size="full",
        seen="three-quarter",
    ),
    Act(
        "bend over",
        BENDS,
        said("bending over|bends over|bends forward|bending forward|leans over to"),
        weak=True,
        size="full",
        seen="profile",
    ),
    Act(
        "search",
        SEARCHES,
        said(
            "searches for something|searching for something|search for something|looks for something|"
            "looking for something|searches the ground|searching the ground|searches the floor|"
            "searching the floor|searches for his|searches for her|searching for his|searching for her|"
            "looks for his|looks for her|looking for his|looking for her|looks around for"
        ),
        size="full",
        seen="three-quarter",
    ),
    Act(
        "get up",
        balance.rises,
        said(
            "getting up|gets up|get up|standing up|stands up|stand up|"
            "rises from|rising from|rise from|rises to|rise to|rises slowly|slowly rises|"
            "rises up|rose from|rises and|rises with|rises in"
        ),
        size="full",
        seen="three-quarter",
    ),
    Act(
        "crouch low",
        poses.crouch,
        said("hides behind|hiding behind|hides under|hiding under|ducks"),
        size="full",
        seen="three-quarter",
    ),
    Act("go out", gait.walk, said("exits|exiting|departs|departing"), 1.25),
)
