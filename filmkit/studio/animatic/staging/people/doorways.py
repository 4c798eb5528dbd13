"""Who goes through a doorway inside a house: a wall with a door's opening across their way, a room beyond.

Knows no set: the wall is as wide as a room, so that what is beyond it is the other room alone.
"""

import re
from dataclasses import replace

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.gear import Gear
from filmkit.studio.animatic.intent import Subject
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.world import Vec

_GO = r"(?:walk|step|go|went|pass|run|ran|strid|stroll|creep|sneak|hurr|rush|vanish|disappear|wander|slip)\w*"
THROUGH = re.compile(
    rf"\b{_GO} (?:\w+ly )?(?:in |out |back )?through (?:[\w'-]+ ){{0,3}}?(?:doorway|door|doors|archway)\b|"
    rf"\b(?:enter\w*|{_GO} (?:\w+ly )?into) (?:an?|the|his|her|their) (?:[\w'-]+ )?"
    r"(?:dark|darkened|unlit|pitch-black|shadowy|bright|brightly lit|sunlit|lit) room\b"
)
"""Somebody goes from one room into another."""
_DARK = re.compile(r"\b(?:dark\w*|unlit|pitch|black|shadow\w*|night|gloom\w*)\b")
_LIGHT = re.compile(r"\b(?:bright\w*|light|sun\w*|lit|glow\w*|white)\b")
DOORWAY = "doorway"
DARK, LIGHT = f"{DOORWAY} to the dark", f"{DOORWAY} to the light"
BARE, FURNISHED = "backdrop", "interior"
"""The set that a doorway stands in for a room that nothing is said of: the wall hides all else."""
PART = 0.5
"""Of the way that lies before the doorway."""


def told_through_a_doorway(subject: Subject) -> bool:
    """Whether somebody goes through one, and does nothing else."""
    goes = act_of(subject.act.value).name in ("walk", "stroll", "run") and not subject.beats
    return goes and THROUGH.search(subject.act.value.lower()) is not None


def with_a_doorway(act: Act, subject: Subject, route: Route, seconds: float) -> Act:
    """The act with the wall across the way and what the words say is beyond it."""
    words = subject.act.value.lower()
    far = PART * route.gone(seconds)

    def where(m: Measures, now: Moment) -> tuple[Vec, Vec]:
        return (0.0, 0.0, far - now.distance), (0.0, 0.0, 0.0)

    name = DARK if _DARK.search(words) else LIGHT if _LIGHT.search(words) else DOORWAY
    return replace(act, size="full", gear=(Gear(name, where, ground=True),))
