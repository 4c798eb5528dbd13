"""From what an action says to how a body does it: one table of verbs.

Knows no geometry. Words not in the table are not refused: the figure stands and looks.
"""

import re
from dataclasses import dataclass

from filmkit.studio.animatic.figures import gait, poses, work
from filmkit.studio.animatic.figures.poses import PoseAt


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
    """What the right hand holds, a name of `props.held`."""


STANDING = Act(
    "stand", poses.stand, ("stand", "wait", "still", "watch", "look", "gaz", "stare", "stares", "hold")
)
ACTS: tuple[Act, ...] = (
    Act(
        "run",
        gait.run,
        ("run ", "runs", "running", "sprint", "chas", "flee", "jog", "dash", "races", "racing", "gallop"),
        3.2,
    ),
    Act(
        "carry",
        gait.carry,
        ("carries", "carry", "carrying", "suitcase", "luggage", "drag", "with a bag"),
        1.15,
        held="suitcase",
    ),
    Act("umbrella", gait.umbrella_walk, ("umbrella",), 1.1, held="umbrella"),
    Act(
        "guide",
        work.guide,
        (
            "guide",
            "guiding",
            "teach",
            "show the young",
            "shows the young",
            "shows her how",
            "shows him how",
            "helps her",
            "helps him",
            "hand over hand",
            "hands over",
        ),
        at_work=True,
    ),
    Act(
        "knead",
        work.knead,
        ("knead", "rolls out", "rolls the", "dough", "shape the", "shaping", "press"),
        at_work=True,
    ),
    Act(
        "chop", work.chop, ("chop", "slic", "cut", "dic", "minc", "carv", "knife"), at_work=True, held="knife"
    ),
    Act(
        "stir",
        work.stir,
        ("stir", "whisk", "ladl", "simmer", "cook", "mixes", "mixing", "pours", "pouring"),
        at_work=True,
        held="ladle",
    ),
    Act("taste", work.taste, ("taste", "tasting", "sips from", "spoon to"), at_work=True, held="spoon"),
    Act(
        "plate",
        work.plate,
        (
            "plates",
            "plating",
            "garnish",
            "arrang",
            "sets down",
            "places",
            "placing",
            "dress the",
            "finish",
            "sprinkl",
            "works",
            "working",
            "at work",
            "prepar",
        ),
        at_work=True,
    ),
    Act(
        "serve",
        work.serve,
        ("serve", "serving", "holds a plate", "holds out", "offers", "presents", "brings"),
    ),
    Act(
        "wipe",
        work.wipe,
        ("wipe", "wiping", "clean", "polish", "scrub", "wash", "sweep", "rub", "rinse"),
        at_work=True,
    ),
    Act("lean", work.lean, ("lean", "braces", "rests her hands", "rests his hands"), at_work=True),
    Act(
        "cry",
        poses.cry,
        ("cries", "crying", "weep", "sob", "covers her face", "covers his face", "breaks down"),
    ),
    Act("drink", poses.drink, ("drink", "sip", "coffee", "tea "), held="cup"),
    Act("read", poses.read, ("read", "letter", "book", "phone", "photograph", "notebook"), held="book"),
    Act(
        "embrace",
        poses.embrace,
        ("embrac", "hug", "kiss", "cuddl", "comfort", "holds her close", "holds him close"),
    ),
    Act("wave", poses.wave_hand, ("waves", "waving", "greet", "goodbye", "farewell")),
    Act("point", poses.point, ("points", "pointing")),
    Act(
        "reach",
        poses.reach,
        ("reach", "touch", "grab", "takes", "opens", "opening", "pushes the door", "knock"),
    ),
    Act("pick", poses.pick, ("picks up", "examin", "inspect", "tweezer")),
    Act("crouch", poses.crouch, ("crouch", "kneel", "squat", "bends down", "ties", "plants", "planting")),
    Act(
        "sit",
        poses.sit,
        (
            "sit",
            "seat",
            "sat ",
            "dines",
            "dining",
            "eats",
            "eating",
            "writ",
            "typ",
            "sew",
            "drives",
            "driving",
        ),
    ),
    Act(
        "talk",
        poses.talk,
        (
            "talk",
            "speak",
            "says",
            "saying",
            "tells",
            "argu",
            "call",
            "whisper",
            "explain",
            "laugh",
            "sing",
            "ask",
            "repl",
            "shout",
            "chat",
            "discuss",
            "convers",
            "sings",
        ),
    ),
    Act("listen", poses.listen, ("listen", "hears", "nods")),
    Act("turn", poses.turn, ("turns", "turning", "looks back", "looks over", "glances")),
    Act(
        "stroll",
        gait.stroll,
        ("stroll", "wander", "shuffl", "limps", "trudg", "slowly walks", "walks slowly", "steps slowly"),
        0.75,
    ),
    Act(
        "walk",
        gait.walk,
        (
            "walk",
            "strid",
            "crosses",
            "crossing",
            "approach",
            "leaves",
            "leaving",
            "arriv",
            "enters",
            "entering",
            "steps",
            "comes",
            "goes",
            "hurr",
            "follow",
            "march",
            "passes",
        ),
        1.25,
    ),
    Act(
        "fold",
        poses.folded,
        ("hands folded", "folds her hands", "folds his hands", "clasp", "waits", "waiting"),
    ),
    STANDING,
)
STAYS = re.compile(r"\b(stands?|standing|waits?|waiting|sits?|sitting|still|motionless|stops|stopped)\b")


def act_of(action: str) -> Act:
    """The act whose word comes first in an action; standing when none does."""
    low = f" {action.lower()} "
    found = []
    for order, act in enumerate(ACTS):
        places = [low.find(f" {word}") for word in act.words]
        places = [p for p in places if p >= 0]
        if places:
            # what is held or worked on tells more than that somebody walks or stands
            weak = act.name in ("walk", "stand", "turn", "fold", "reach")
            found.append((weak, min(places), order))
    act = ACTS[min(found)[2]] if found else STANDING
    if act.speed and STAYS.search(low) and not re.search(r"\b(walk|run|cross|strid)", low):
        return _standing(act)
    return act


def _standing(act: Act) -> Act:
    """The same without going."""
    still = {"umbrella": poses.umbrella, "carry": gait.carry_standing}.get(act.name, poses.stand)
    return Act(act.name, still, act.words, 0.0, act.at_work, act.held)


def pose_of(action: str) -> PoseAt:
    """How a body does what an action says."""
    return act_of(action).pose
