"""Who goes up or down stairs: on the set's own, where it has some, else on a flight put where they go.

A set with stairs of its own has the mark "stairs-foot", before the first step and facing up it, with the
flight's number of steps as its height.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import PoseAt
from filmkit.studio.animatic.figures.poses import gait
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.stairs import OnStairs, under_foot
from filmkit.studio.animatic.geometry.stair import GOING, STEPS
from filmkit.studio.animatic.intent import Subject
from filmkit.studio.animatic.staging.ways.route import Route, heading
from filmkit.studio.animatic.world import Mark, Set

_FLIGHT = r"(?:stairs?|steps|staircases?|stairways?|stairwells?|flights?)\b"
_NEAR = r"(?:[\w'-]+ ){0,4}?"
_GO = (
    r"\b(?:walk|run|ran|go|went|going|come|came|coming|climb|hurr|rush|rac(?=[ei])|sprint|dash|stagger|stomp|"
    r"descend|ascend|mount|creep|crept|sneak|tiptoe|skip|bound|jog|stroll|head|step|march|flee|fled|flies|charg|"
    r"limp|storm|mov|glid|carr)\w*"
)
STAIRS = re.compile(
    rf"{_GO} {_NEAR}(?P<way>up|down)(?: to| from)? {_NEAR}{_FLIGHT}|"
    rf"\b(?P<climb>climb|ascend|mount|descend)\w* {_NEAR}{_FLIGHT}|{_GO} {_NEAR}(?P<stairs>up|down)stairs\b"
)
"""Somebody goes on stairs, and which way."""
_DOWN_ON = re.compile(r"\b(?:sits?|sitting|sat|falls?|falling|fell|lies|lying|kneels?) ")
_RUNS = re.compile(r"\b(?:run|ran|rush|rac(?:es|ing)|sprint|dash|hurr|bound|charg|flee|fled|flies|storm)\w*")
_SLOWLY = re.compile(
    r"\b(?:slow|tired|weary|wearily|stagger|limp|creep|crept|sneak|tiptoe|careful|heavil)\w*"
)
FREE = ("walk", "stroll", "run", "climb", "carry", "stand", "umbrella", "reach", "follow")
"""Acts that say no more than that somebody goes, or have their own arms going."""
PACES = {"run": 1.05, "walk": 0.55, "slow": 0.36}
"""Metres a second over ground."""
ABREAST = 0.58
"""Metres between two who go abreast on stairs."""
LANDING = 0.6
"""Metres of level ground at either end of a flight, at most."""


def told_on_stairs(subject: Subject, act: Act) -> Act | None:
    """The same act on stairs; None: nobody goes on any."""
    words = subject.act.value.lower()
    hit = STAIRS.search(words)
    if hit is None or subject.beats or act.name not in FREE or _DOWN_ON.match(words):
        return None
    down = "down" in (hit["way"], hit["stairs"]) or (hit["climb"] or "").startswith("descend")
    runs = _RUNS.search(words) is not None
    how = "run" if runs else "slow" if _SLOWLY.search(words) else "walk"
    held = act.held or subject.held
    upper: PoseAt = gait.run if runs else gait.carry if held in ("suitcase", "bag") else gait.walk
    if act.name in ("umbrella", "carry") and act.speed:
        upper = act.pose
    return replace(
        act, name="go on stairs", pose=OnStairs(upper, down, runs), speed=PACES[how], size="full", seen=None,
        gear=(), at_work=False, held=held,
    )  # fmt: skip


def ways_together(
    acts: Sequence[Act], mark: Mark, moves: str | None, front: float, place: Set, seconds: float
) -> list[tuple[Act, Route]]:
    """The same for several who go abreast."""
    ways = [way_on_stairs(act, mark, moves, front, place, seconds) for act in acts]
    out = []
    for i, (act, route) in enumerate(ways):
        aside = ABREAST * (i - (len(ways) - 1) / 2)
        x, y, z = route.start
        start = (x + aside * math.cos(route.yaw), y, z - aside * math.sin(route.yaw))
        out.append((act, replace(route, start=start)))
    return out


def way_on_stairs(
    act: Act, mark: Mark, moves: str | None, front: float, place: Set, seconds: float
) -> tuple[Act, Route]:
    """The act with its stairs, and the way on them: as long as the shot has time for, its middle in the
    middle of the shot."""
    pose = act.pose
    assert isinstance(pose, OnStairs)
    own = place.marks.get("stairs-foot")
    steps = round(own.height) if own else STEPS
    long = steps * GOING
    whole = long + 2 * LANDING
    speed = min(act.speed, whole / max(seconds, 0.1))
    before = LANDING - (whole - speed * seconds) / 2
    pose = replace(pose, before=before, steps=steps)
    if own:
        x, y, z = own.position
        yaw = own.yaw + (math.pi if pose.down else 0.0)
        off = long + before if pose.down else -before  # metres from the foot, up the flight
        at = (x + math.sin(own.yaw) * off, y, z + math.cos(own.yaw) * off)
        return replace(act, pose=pose, speed=speed), Route(at, yaw, speed)
    yaw = heading(moves if moves in ("left", "right") else None, front)
    x, y, z = mark.position
    back = speed * seconds / 2
    start = (x - math.sin(yaw) * back, y, z - math.cos(yaw) * back)
    return replace(act, pose=pose, speed=speed, gear=(under_foot(pose),)), Route(start, yaw, speed)
