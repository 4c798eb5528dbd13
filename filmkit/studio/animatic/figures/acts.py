"""From what an action says to how a body does it.

Knows no geometry. Words in no table are not refused: the figure stands and looks.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from filmkit.studio.animatic.figures.between import between
from filmkit.studio.animatic.figures.poses import deeds, gait, gestures, poses, seated
from filmkit.studio.animatic.figures.poses.act import Act, done
from filmkit.studio.animatic.figures.poses.gear import standing
from filmkit.studio.animatic.figures.poses.stroke import Amid
from filmkit.studio.animatic.figures.telling import is_form, told, words_of
from filmkit.studio.animatic.figures.verbs.action_lines import ACTION_LINES
from filmkit.studio.animatic.figures.verbs.arts import ARTS
from filmkit.studio.animatic.figures.verbs.atelier import ATELIER
from filmkit.studio.animatic.figures.verbs.athletic import ATHLETIC
from filmkit.studio.animatic.figures.verbs.bandstand import BANDS
from filmkit.studio.animatic.figures.verbs.boarding import BOARDING
from filmkit.studio.animatic.figures.verbs.bodies import BODIES
from filmkit.studio.animatic.figures.verbs.crafts import CRAFTS
from filmkit.studio.animatic.figures.verbs.daily import DAILY, STANDING, TABLE
from filmkit.studio.animatic.figures.verbs.dancing import DANCING
from filmkit.studio.animatic.figures.verbs.decking import DECKING
from filmkit.studio.animatic.figures.verbs.errands import ERRANDS
from filmkit.studio.animatic.figures.verbs.everyday import EVERYDAY
from filmkit.studio.animatic.figures.verbs.faces import FACES
from filmkit.studio.animatic.figures.verbs.favours import given_as_done
from filmkit.studio.animatic.figures.verbs.games import GAMES
from filmkit.studio.animatic.figures.verbs.gliding import GLIDING
from filmkit.studio.animatic.figures.verbs.halts import HALTS
from filmkit.studio.animatic.figures.verbs.house import HOUSE
from filmkit.studio.animatic.figures.verbs.in_hands import IN_HANDS
from filmkit.studio.animatic.figures.verbs.in_phases import IN_PHASES
from filmkit.studio.animatic.figures.verbs.making import MAKING
from filmkit.studio.animatic.figures.verbs.named import EVIDENCE, USED_OTHERWISE
from filmkit.studio.animatic.figures.verbs.nearest import NEAREST
from filmkit.studio.animatic.figures.verbs.openings import OPENINGS
from filmkit.studio.animatic.figures.verbs.outdoors import OUTDOORS
from filmkit.studio.animatic.figures.verbs.pursuits import PURSUITS
from filmkit.studio.animatic.figures.verbs.signs import SIGNS
from filmkit.studio.animatic.figures.verbs.small_things import SMALL_THINGS
from filmkit.studio.animatic.figures.verbs.speaking import SPEAKING
from filmkit.studio.animatic.figures.verbs.sports import SPORTS
from filmkit.studio.animatic.figures.verbs.stowing import STOWING
from filmkit.studio.animatic.figures.verbs.tales import later_of_a_tale, of_a_tale
from filmkit.studio.animatic.figures.verbs.together import TOGETHER
from filmkit.studio.animatic.figures.verbs.tokens import TOKENS
from filmkit.studio.animatic.figures.verbs.touches import HAND_IN_HAND, HAND_IN_HAND_SEATED
from filmkit.studio.animatic.figures.verbs.treated import TREATED
from filmkit.studio.animatic.figures.verbs.walls import WALLS
from filmkit.studio.animatic.figures.verbs.watchful import WATCHFUL

ACTS: tuple[Act, ...] = (
    *WATCHFUL,
    *PURSUITS,
    *IN_PHASES,
    *STOWING,
    *DECKING,
    *EVERYDAY,
    *BOARDING,
    *OPENINGS,
    *HALTS,
    *SMALL_THINGS,
    *TOKENS,
    *TREATED,
    *DANCING,
    *ATHLETIC,
    *GLIDING,
    *FACES,
    *SIGNS,
    *SPEAKING,
    *BANDS,
    *ATELIER,
    *HOUSE,
    *ERRANDS,
    *MAKING,
    *IN_HANDS,
    *OUTDOORS,
    *WALLS,
    *SPORTS,
    *GAMES,
    *CRAFTS,
    *TOGETHER,
    *ARTS,
    *BODIES,
    *DAILY,
)
STAYS = re.compile(r"\b(stands?|standing|waits?|waiting|sits?|sitting|still|motionless|stops|stopped)\b")
WORKS_AS = re.compile(
    r"\b(?:works?|working|worked) (?=as an? )|\bpairs? of |"
    r"\bwork(?:s|ing)? (?:\w+ )?at (?:an?|the|his|her|their) (?:[\w-]+ ){0,3}?"
    r"(?:bench|workbench|table|counter)\b[^,.;]*, (?=\w+ing\b)|"
    r"\bturn(?:s|ing)? (?:(?:around|round|away|back) )?and (?=[a-z]+s\b)|"
    r"\b(?:kneel|crouch|squat)(?:s|ing)? (?:[\w-]+ ){0,7}?and (?=(?:tie|prune|weed|plant|sow|dig|scrub)s\b)|"
    r"\bturn(?:s|ing)? (?:\w+ly )?(?:(?:bright|deep|pale|dark|light|blood|milky) )?(?:red|pink|blue|green|"
    r"yellow|orange|purple|violet|black|white|gold(?:en)?|silver|gr[ae]y|brown|cloudy|clear)\b"
)
"""Of one who "works as a lifeguard": a trade, and no work at a table. A pair of glasses is glasses, who turns
and does something does that, and what turns blue does not turn round."""
SITS = re.compile(
    r"\b(sits?|sitting|seated|sat|at (a|the|her|his|their) (\w+ )?(table|desk)|"
    r"(on|in) (an?|the|her|his|their) (\w+ )?(bench|sofa|couch|armchair|stool|rocking chair))\b"
)
DINES = re.compile(
    r"\b(?:in|at) (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}(?:cafe|café|coffee ?shop|coffee ?house|"
    r"tea ?room|tea ?house|bistro|brasserie|diner|restaurant)\b"
)
"""Who drinks there sits at a table, unless they are said to stand or to walk."""
SEATED = re.compile(
    rf"{SITS.pattern}|\bfrom (?:an?|the|her|his|their) (?:\w+ )?(?:bench|chair|armchair|stool)\b"
)
"""Who feeds birds so does it on a seat."""
SPREAD = ("blanket", "rug", "carpet", "mat", "towel")
ON_GROUND = re.compile(
    r"\b(?:sits?|sitting|seated|sat)(?: \w+){0,3}? (?:on|upon) "
    r"(?:(?:an?|the|his|her|their|its) )?(?:[a-z-]+ ){0,2}?"
    r"(blanket|rug|carpet|mat|towel|grass|lawn|ground|floor|sand|snow|moss|meadow)\b"
)
"""Somebody sits where there is no seat."""
TABLED = re.compile(
    r"\b((at|across|round|around|over) (a|the|her|his|their) (\w+ ){0,2}table|"
    r"over (coffee|tea|dinner|a meal|drinks))\b"
)
MIMED = re.compile(r"\b(air[- ](guitar|violin|piano)|mim(es|ing)|pretend(s|ing)?)")
"""What is done with nothing in hand, though it takes something."""
ARTICLES = frozenset(["a", "an", "the", "some", "his", "her", "their", "its", "my", "our", "your"])
"""What stands between a verb and its thing."""
BETWEEN = 2
"""Words that may stand between a verb's phrase and its thing: "changing a flat tire"."""
SOONER = 5
"""Letters that a verb with its thing counts as said sooner: so it comes before "is painting"."""
PARTING = frozenset(
    ("and", "or", "with", "to", "on", "in", "into", "at", "of", "from", "for", "while", "as", "by")
)
"""Words after which it is another thing."""
UPPER = (
    "talk",
    "listen",
    "read",
    "drink",
    "laugh",
    "telephone",
    "pick up a telephone",
    "scroll",
    "cry",
    "wave",
    "point",
    "cross",
    "pray",
    "turn",
    "look away",
    "look up",
    "read a paper",
    "serve",
)
"""Done with arms and head, so it can be done sitting down."""
GOING = re.compile(
    r"\b(?:(?P<run>runs|running|jogs|jogging)|walks?|walking|strolls?|strolling|strides|striding|"
    r"marches|marching|wanders|wandering|hikes|hiking|paces|pacing)\b(?!.*\b(?:then|before|until|stops|"
    r"stands|sits|reaches|arrives)\b)"
)
"""Somebody goes, and does not stop for what else they do."""
WHILE = re.compile(r"\b(?:while|as (?:he|she|they)|as they are)\b")
"""What comes after it is done at once with what stands before."""
ON_A_SCREEN = re.compile(
    r"\b(?:scroll|swip|tap|typ|read|watch|play|brows|text|check|look|edit)\w* (?:[\w-]+ ){0,4}?on "
    r"(?:an?|the|his|her|their) (?:smart|cell|mobile |own )?phone\b",
    re.I,
)
"""Done with a phone in the hand, and not at the ear."""
ON_A_BOARD = re.compile(
    r"\b(?:draw|writ|sketch|chalk|scrawl|solv)\w* [^.;,]{0,40}?\bon (?:an?|the|his|her|their) "
    r"(?:black|white|chalk)board\b",
    re.I,
)
"""Done with chalk, and at no easel."""
AT_A_MACHINE = re.compile(
    r"\b(?:sit|work|sew|stitch|us|operat)(?:s|es|ing|ting)?(?: \w+){0,2}? (?:(?:at|on|with) )?"
    r"(?:an?|the|her|his|their) (?:\w+ ){0,2}?sewing machine\b",
    re.I,
)
"""Sewn with no needle in the hand."""
CALLED = re.compile(
    r"\b(?:(?:receiv|gett?)(?:es?|ing|s)|is on|are on) an? (?:[\w-]+ )?call\b|"
    r"\b(?:pull|tak|grab|reach|get|pick)\w* [^.;]{0,30}?phone\b[^.;]{0,50}? to (?:his|her|their) ear\b",
    re.I,
)
TALKS = ("sit", "talk", "listen", "laugh", "cry")
"""Done at a table with the hands on it."""


@lru_cache(maxsize=512)
def act_of(action: str) -> Act:
    """The act whose word comes first in an action; standing when none does."""
    action = AT_A_MACHINE.sub(
        "machine-sews", ON_A_BOARD.sub("writes on the blackboard", given_as_done(action))
    )
    action = CALLED.sub("answers the phone", ON_A_SCREEN.sub("looks at a phone", action))
    if to_another := between(action):
        return to_another[1]
    low = WORKS_AS.sub("", f" {told(action)} ")
    found = [(_rank(ACTS[order]), at, order) for at, order in (*_done(low), *_said(low))]
    act = ACTS[min(found)[2]] if found else STANDING
    first = min(found)[1] if found else len(low)
    act = _of_a_tale(action, act, first)
    if act.name in UPPER and (goes := GOING.search(low)) and (goes.start() <= first or WHILE.search(low)):
        return _on_the_way(act, goes["run"] is not None)
    if act is STANDING and TABLED.search(low) and not STAYS.search(low):
        act = act_of("talks")
    if act.name in (*UPPER, "sit") and SITS.search(low):
        upper = [ACTS[order] for _, _, order in sorted(found) if ACTS[order].name in UPPER]
        act = sitting(upper[0]) if upper else act
    act = _sitting_as_told(act, low)
    if act.speed and STAYS.search(low) and not re.search(r"\b(walk|run|cross|strid)", low):
        act = _standing(act)
    if MIMED.search(low):
        act = replace(act, held=None, other=None, gear=())
    return _pocketed(act) if "pocket" in low else act


def _sitting_as_told(act: Act, low: str) -> Act:
    """The same on the ground, on a seat or at a table, where the words put who does it there."""
    stays = STAYS.search(low) or GOING.search(low)
    if act.name == "drink" and not act.seated and DINES.search(low) and not stays:
        act = sitting(act)
    if act.name in (*UPPER, "sit") and (ground := ON_GROUND.search(low)):
        act = _on_ground(act, ground[1])
    if act.name == HAND_IN_HAND.name and SITS.search(low):
        return HAND_IN_HAND_SEATED
    if act.name == "stroke" and SITS.search(low) and not ON_GROUND.search(low):
        act = replace(sitting(_named("serve")), name="stroke", size="full")
    if act.name == "scatter" and SEATED.search(low):
        act = replace(sitting(act), before=None)
    if act.name in TALKS and TABLED.search(low):
        act = act if act.seated else sitting(act)
        act = replace(act, pose=seated.at_table(act.pose), before="table", surface=TABLE, laid="cup")
    return act


def _named(name: str) -> Act:
    return next(act for act in ACTS if act.name == name)


def _of_a_tale(action: str, act: Act, at: int) -> Act:
    """The deed of a tale that the words open with, where another's word only comes after it; else that one,
    or, if that is none, what a later clause tells."""
    told, start = of_a_tale(action)
    if told is not None and (act.weak or (at > start and not told.weak)):
        return told
    return later_of_a_tale(action) or act if act is STANDING else act


def _rank(act: Act) -> int:
    """What is held or worked on tells more than that somebody walks or stands."""
    return 2 if act.weak else 0 if act.name == "telephone" else 1


def _said(low: str) -> Iterator[tuple[int, int]]:
    """Where an act's words are said first as what is done, and which act's they are."""
    for order, act in enumerate(ACTS):
        places = [at for word in act.words if (at := _place(low, word)) is not None]
        if places:
            yield min(places), order


def _place(low: str, word: str) -> int | None:
    """Where some words are said as what is done; None: nowhere."""
    bare = word.strip(" ,.")
    names = bare not in EVIDENCE and " " not in bare
    at = low.find(f" {word}")
    while at >= 0:
        here, end = at + 1, at + 1 + len(word)
        misled = (names and words_of(low).names(here)) or (
            bare in USED_OTHERWISE and words_of(low).used_otherwise(here)
        )
        if is_form(word, low, end) and not misled:
            return at
        at = low.find(f" {word}", at + 1)
    return None


def _done(low: str) -> Iterator[tuple[int, int]]:
    """Where a verb is done to its thing, a word or two between them or none, and which act's it is."""
    said, at = list[tuple[str, int]](), 0
    for word in low.split():
        at = low.index(word, at)
        if word not in ARTICLES:
            said.append((word.strip(",.;:!?"), at - 1))
        at += len(word)
    words = [word for word, _ in said]
    for i, word in enumerate(words):
        for rest, whole, order, sooner in _by_verb().get(word, ()):
            after = words[i + 1 : i + len(rest) + 1 + BETWEEN]
            if _follows(after, rest, whole) and not words_of(low).names(said[i][1] + 1):
                yield said[i][1] - sooner, order


def _follows(words: Sequence[str], rest: Sequence[str], whole: bool) -> bool:
    """Whether the rest of a phrase comes, its last word after a few others that only describe it."""
    if not rest:
        return True
    *first, last = rest
    if list(words[: len(first)]) != first:
        return False
    for word in words[len(first) :]:
        if word == last if whole else word.startswith(last):
            return True
        if word in PARTING:
            break
    return False


@lru_cache(maxsize=1)
def _by_verb() -> Mapping[str, Sequence[tuple[tuple[str, ...], bool, int, int]]]:
    """What may follow a verb, whether its last word stands so and not only begins so, whose it is, and how
    much sooner than others at the same place it counts."""
    made: dict[str, list[tuple[tuple[str, ...], bool, int, int]]] = {}
    for order, act in enumerate(ACTS):
        for phrase in act.done:
            verb, *rest = phrase.split()
            made.setdefault(verb, []).append((tuple(rest), phrase.endswith(" "), order, 0))
    orders = {act.name: order for order, act in reversed(list(enumerate(ACTS)))}
    for name, verbs, things in (*ACTION_LINES, *NEAREST):
        for phrase in done(verbs, things):
            verb, *rest = phrase.split()
            made.setdefault(verb, []).append((tuple(rest), False, orders[name], SOONER if things else 0))
    return made


def sitting(act: Act) -> Act:
    """The same, on a seat; what is between the hands goes with them."""
    act = _taken_already(act)
    pose = seated.sitting(act.pose)
    gear = tuple(
        replace(each, at=replace(each.at, pose=pose))
        if isinstance(each.at, Amid) and each.at.pose is act.pose
        else each
        for each in act.gear
    )
    return replace(act, pose=pose, gear=gear, seated=True)


def _taken_already(act: Act) -> Act:
    """A telephone at the ear, where there is no table that it is taken up from."""
    return _named("telephone") if act.name == "pick up a telephone" else act


def _on_ground(act: Act, said: str) -> Act:
    """The same, done sitting on the ground or on what is spread there."""
    pose = seated.on_ground if act.name == "sit" else act.pose
    if act.name != "sit":
        upper = _named(act.name)
        pose = seated.sitting(upper.pose, seated.on_ground)
    spread = (standing("whole rug"),) if said in SPREAD else ()
    gear = (*act.gear, *spread)
    return replace(act, pose=pose, seated=False, before=None, laid=None, surface=None, size="full", gear=gear)


def _pocketed(act: Act) -> Act:
    """The same with the hands in the pockets, when they are free."""
    going = {"walk": gait.walk_in_pockets, "stroll": gait.walk_in_pockets}.get(act.name)
    if going and act.speed:
        return replace(act, pose=going)
    return replace(act, pose=deeds.pockets) if act.name in ("stand", "listen", "turn", "reach") else act


def _on_the_way(act: Act, runs: bool) -> Act:
    """The same, done going."""
    act = _taken_already(act)
    how = gait.RUN if runs else gait.WALK
    return replace(
        act, pose=gait.OnTheWay(act.pose, how), speed=2.6 if runs else 1.1, size=act.size or "full"
    )


def _standing(act: Act) -> Act:
    """The same without going."""
    still = {"umbrella": gestures.umbrella, "carry": gait.carry_standing}.get(act.name, poses.stand)
    return replace(act, pose=still, speed=0.0)
