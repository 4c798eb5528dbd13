"""From what an action says to how a body does it: one table of verbs.

Knows no geometry. Words not in the table are not refused: the figure stands and looks.
"""

import re
from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures import couples, deeds, gait, gestures, poses, seated, work
from filmkit.studio.animatic.figures.moment import PoseAt


@dataclass(frozen=True, slots=True)
class Act:
    """One way of doing."""

    name: str
    pose: PoseAt
    words: tuple[str, ...]
    """Beginnings of words or phrases that ask for it."""
    speed: float = 0.0
    """Metres a second it goes straight ahead."""
    at_work: bool = False
    """It belongs at the mark "work"."""
    held: str | None = None
    """What a hand holds, a name of `props.held`."""
    left: bool = False
    """It is the left hand that holds."""
    seated: bool = False
    before: str | None = None
    """What stands before who sits, a kind of `staging.things`."""
    surface: float | None = None
    """Its height, metres."""
    laid: str | None = None
    """What lies on it."""
    lying: bool = False


def said(words: str) -> tuple[str, ...]:
    """Beginnings of words and phrases, parted by bars."""
    return tuple(words.split("|"))


STANDING = Act(
    "stand",
    poses.stand,
    said("stand|wait|still|watch|look|gaz|stare|stares|hold|breathe"),
)
TABLE, KEYS = 0.76, 0.74
"""Heights of what people sit at."""
ACTS: tuple[Act, ...] = (
    Act(
        "sleep",
        deeds.sleep,
        said("sleep|asleep|falls asleep|naps|napping|dozes|dozing|unconscious|lies dead"),
        lying=True,
    ),
    Act(
        "lie",
        deeds.lie,
        said("lies|lying|lie |laying|lays down|stretched out|sunbath|reclin|on her back|on his back"),
        lying=True,
    ),
    Act(
        "fall",
        deeds.fall,
        said(
            "falls to|falls down|falls back|falls over|falls on|fall down|falling down|he falls|"
            "she falls|collaps|faints|fainting|topples|stumbles|trips over"
        ),
    ),
    Act("jump", deeds.jump, said("jump|leap|hops|hopping|bounces|bouncing|skipping")),
    Act(
        "dance",
        deeds.dance,
        said("danc|waltz|twirl|tango|sways|swaying|sway |ballet|pirouett"),
    ),
    Act("fight", deeds.fight, said("fight|punch|brawl|boxing|spars|sparring|shadowbox|fists")),
    Act("pray", deeds.pray, said("pray|palms together|meditat")),
    Act(
        "write",
        seated.write,
        said("writ|scribbl|sketch|signs|signing|draws in|drawing in|takes notes"),
        held="pen",
        seated=True,
        before="table",
        surface=TABLE,
        laid="book",
    ),
    Act(
        "type",
        seated.type_,
        said(
            "types|typing|at a laptop|at her laptop|at his laptop|at a computer|at the computer|"
            "at her desk|at his desk|studies|studying"
        ),
        seated=True,
        before="table",
        surface=TABLE,
    ),
    Act(
        "piano",
        seated.piano,
        said("piano|keyboard|harpsichord|pianist"),
        seated=True,
        before="piano",
        surface=KEYS,
    ),
    Act(
        "guitar",
        seated.guitar,
        said("guitar|banjo|ukulele|lute|strum"),
        held="guitar",
        left=True,
        seated=True,
    ),
    Act(
        "eat",
        seated.eat,
        said(
            "eats|eating|eat |dines|dining|have dinner|have lunch|have breakfast|share a meal|"
            "has dinner|having dinner|has lunch|having lunch|"
            "has breakfast|having breakfast|chews|devour|slurp"
        ),
        held="spoon",
        seated=True,
        before="table",
        surface=TABLE,
        laid="plate",
    ),
    Act(
        "drive",
        seated.drive,
        said("drives|driving|at the wheel|behind the wheel|steer"),
        held="wheel",
        seated=True,
    ),
    Act("laugh", deeds.laugh, said("laugh|giggl|chuckl|cracks up")),
    Act(
        "telephone",
        deeds.telephone,
        said(
            "on the phone|on her phone|on his phone|on a phone|on the telephone|telephon|phones |"
            "into the phone|into a phone|into her phone|into his phone|phone call|answers the phone|"
            "picks up the phone|makes a call|takes a call|receiver|phone to her ear|phone to his ear"
        ),
        held="phone",
    ),
    Act(
        "cross",
        deeds.crossed,
        said(
            "arms crossed|crossed arms|crosses her arms|crosses his arms|folds her arms|"
            "folds his arms|arms folded|folded arms"
        ),
    ),
    Act("pour", work.pour, said("pours|pouring|pour |refill|decant"), at_work=True, held="bottle"),
    Act(
        "run",
        gait.run,
        said("run |runs|running|sprint|chas|flee|jog|dash|races|racing|gallop"),
        3.2,
    ),
    Act(
        "carry",
        gait.carry,
        said("carries|carry|carrying|suitcase|luggage|drag|with a bag"),
        1.15,
        held="suitcase",
    ),
    Act("umbrella", gait.umbrella_walk, said("umbrella"), 1.1, held="umbrella"),
    Act(
        "guide",
        work.guide,
        said(
            "guide|guiding|teach|show the young|shows the young|shows her how|shows him how|"
            "helps her|helps him|hand over hand|hands over"
        ),
        at_work=True,
    ),
    Act(
        "knead",
        work.knead,
        said("knead|rolls out|rolls the|dough|shape the|shaping|press"),
        at_work=True,
    ),
    Act("chop", work.chop, said("chop|slic|cut|dic|minc|carv|knife"), at_work=True, held="knife"),
    Act(
        "stir",
        work.stir,
        said("stir|whisk|ladl|simmer|cook|mixes|mixing"),
        at_work=True,
        held="ladle",
    ),
    Act("taste", work.taste, said("taste|tasting|sips from|spoon to"), at_work=True, held="spoon"),
    Act(
        "plate",
        work.plate,
        said(
            "plates|plating|garnish|arrang|sets down|places|placing|dress the|finish|sprinkl|works|"
            "working|at work|prepar"
        ),
        at_work=True,
    ),
    Act(
        "serve",
        work.serve,
        said("serve|serving|holds a plate|holds out|offers|presents|brings"),
    ),
    Act(
        "wipe",
        work.wipe,
        said("wipe|wiping|clean|polish|scrub|wash|sweep|rub|rinse"),
        at_work=True,
    ),
    Act("lean", work.lean, said("lean|braces|rests her hands|rests his hands"), at_work=True),
    Act(
        "cry",
        gestures.cry,
        said("cries|crying|weep|sob|covers her face|covers his face|breaks down"),
    ),
    Act("drink", gestures.drink, said("drink|sip|coffee|tea "), held="cup"),
    Act("read", gestures.read, said("read|letter|book|phone|photograph|notebook"), held="book"),
    Act(
        "embrace",
        couples.embrace,
        said("embrac|hug|kiss|cuddl|comfort|holds her close|holds him close"),
    ),
    Act("wave", gestures.wave_hand, said("waves|waving|greet|goodbye|farewell")),
    Act("point", gestures.point, said("points|pointing")),
    Act(
        "reach",
        gestures.reach,
        said("reach|touch|grab|takes|opens|opening|pushes the door|knock"),
    ),
    Act("pick", gestures.pick, said("picks up|examin|inspect|tweezer")),
    Act("crouch", poses.crouch, said("crouch|kneel|squat|bends down|ties|plants|planting")),
    Act(
        "sit",
        poses.sit,
        said("sit|seat|sat |sew"),
        seated=True,
    ),
    Act(
        "talk",
        gestures.talk,
        said(
            "talk|speak|says|saying|tells|argu|call|whisper|explain|sing|ask|repl|shout|chat|discuss|"
            "convers|sings"
        ),
    ),
    Act("listen", poses.listen, said("listen|hears|nods")),
    Act("turn", poses.turn, said("turns|turning|looks back|looks over|glances")),
    Act(
        "stroll",
        gait.stroll,
        said("stroll|wander|shuffl|limps|trudg|slowly walks|walks slowly|steps slowly"),
        0.75,
    ),
    Act(
        "walk",
        gait.walk,
        said(
            "walk|strid|crosses|crossing|approach|leaves|leaving|arriv|enters|entering|steps|comes|"
            "goes|hurr|follow|march|passes"
        ),
        1.25,
    ),
    Act(
        "fold",
        gestures.folded,
        said("hands folded|folds her hands|folds his hands|clasp|waits|waiting"),
    ),
    STANDING,
)
STAYS = re.compile(r"\b(stands?|standing|waits?|waiting|sits?|sitting|still|motionless|stops|stopped)\b")
SITS = re.compile(r"\b(sits?|sitting|seated|sat|at (a|the|her|his|their) (\w+ )?(table|desk))\b")
TABLED = re.compile(
    r"\b((at|across|round|around|over) (a|the|her|his|their) (\w+ ){0,2}table|"
    r"over (coffee|tea|dinner|a meal|drinks))\b"
)
UPPER = (
    "talk",
    "listen",
    "read",
    "drink",
    "laugh",
    "telephone",
    "cry",
    "wave",
    "point",
    "cross",
    "pray",
    "turn",
    "serve",
)
"""Done with arms and head, so it can be done sitting down."""
TALKS = ("sit", "talk", "listen", "laugh", "cry")
"""Done at a table with the hands on it."""


def act_of(action: str) -> Act:
    """The act whose word comes first in an action; standing when none does."""
    low = f" {action.lower()} "
    found = []
    for order, act in enumerate(ACTS):
        places = [low.find(f" {word}") for word in act.words]
        places = [p for p in places if p >= 0]
        if places:
            # what is held or worked on tells more than that somebody walks or stands
            weak = 2 if act.name in ("walk", "stand", "turn", "fold", "reach") else 1
            found.append((0 if act.name == "telephone" else weak, min(places), order))
    act = ACTS[min(found)[2]] if found else STANDING
    if act.name in (*UPPER, "sit") and SITS.search(low):
        upper = [ACTS[order] for _, _, order in sorted(found) if ACTS[order].name in UPPER]
        act = _sitting(upper[0]) if upper else act
    if act.name in TALKS and act.seated and TABLED.search(low):
        act = replace(act, pose=seated.at_table(act.pose), before="table", surface=TABLE, laid="cup")
    if act.speed and STAYS.search(low) and not re.search(r"\b(walk|run|cross|strid)", low):
        act = _standing(act)
    return _pocketed(act) if "pocket" in low else act


def _sitting(act: Act) -> Act:
    """The same, on a seat."""
    return replace(act, pose=seated.sitting(act.pose), seated=True)


def _pocketed(act: Act) -> Act:
    """The same with the hands in the pockets, when they are free."""
    going = {"walk": gait.walk_in_pockets, "stroll": gait.walk_in_pockets}.get(act.name)
    if going and act.speed:
        return replace(act, pose=going)
    return replace(act, pose=deeds.pockets) if act.name in ("stand", "listen", "turn", "reach") else act


def _standing(act: Act) -> Act:
    """The same without going."""
    still = {"umbrella": gestures.umbrella, "carry": gait.carry_standing}.get(act.name, poses.stand)
    return replace(act, pose=still, speed=0.0)
