"""From what an action says to how a body does it.

Knows no geometry. Words in no table are not refused: the figure stands and looks.
"""

import re
from dataclasses import replace

from filmkit.studio.animatic.figures import deeds, gait, gestures, poses, seated
from filmkit.studio.animatic.figures.act import Act
from filmkit.studio.animatic.figures.verbs.arts import ARTS
from filmkit.studio.animatic.figures.verbs.crafts import CRAFTS
from filmkit.studio.animatic.figures.verbs.daily import DAILY, STANDING, TABLE
from filmkit.studio.animatic.figures.verbs.games import GAMES
from filmkit.studio.animatic.figures.verbs.sports import SPORTS
from filmkit.studio.animatic.figures.verbs.together import TOGETHER

ACTS: tuple[Act, ...] = (*SPORTS, *GAMES, *CRAFTS, *TOGETHER, *ARTS, *DAILY)
STAYS = re.compile(r"\b(stands?|standing|waits?|waiting|sits?|sitting|still|motionless|stops|stopped)\b")
SITS = re.compile(
    r"\b(sits?|sitting|seated|sat|at (a|the|her|his|their) (\w+ )?(table|desk)|"
    r"(on|in) (an?|the|her|his|their) (\w+ )?(bench|sofa|couch|armchair|stool|rocking chair))\b"
)
TABLED = re.compile(
    r"\b((at|across|round|around|over) (a|the|her|his|their) (\w+ ){0,2}table|"
    r"over (coffee|tea|dinner|a meal|drinks))\b"
)
MIMED = re.compile(r"\b(air[- ](drum|guitar|violin|piano)|mim(es|ing)|pretend(s|ing)?)")
"""What is done with nothing in hand, though it takes something."""
UPPER = (
    "talk",
    "listen",
    "read",
    "drink",
    "laugh",
    "telephone",
    "scroll",
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
            rank = 2 if act.weak else 0 if act.name == "telephone" else 1
            found.append((rank, min(places), order))
    act = ACTS[min(found)[2]] if found else STANDING
    if act.name in (*UPPER, "sit") and SITS.search(low):
        upper = [ACTS[order] for _, _, order in sorted(found) if ACTS[order].name in UPPER]
        act = sitting(upper[0]) if upper else act
    if act.name == "stroke" and SITS.search(low):
        act = replace(sitting(next(each for each in ACTS if each.name == "serve")), size="full")
    if act.name in TALKS and act.seated and TABLED.search(low):
        act = replace(act, pose=seated.at_table(act.pose), before="table", surface=TABLE, laid="cup")
    if act.speed and STAYS.search(low) and not re.search(r"\b(walk|run|cross|strid)", low):
        act = _standing(act)
    if MIMED.search(low):
        act = replace(act, held=None, other=None, gear=())
    return _pocketed(act) if "pocket" in low else act


def sitting(act: Act) -> Act:
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
