"""A backpack on the back of whoever has one, and an astronaut's air, whatever else they do.

Knows no set and no other person.
"""

import math
import re
from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.body.moment import Moment, PoseAt
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.poses import gait, poses
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.gear import Gear, Placed

PACK = re.compile(r"\b(?:backpacks?|rucksacks?|knapsacks?|schoolbags?|backpackers?)\b")
SUIT = re.compile(r"\b(?:astronauts?|cosmonauts?|space(?:man|men|woman|women)|space ?suits?)\b")
ASIDE = re.compile(
    r"\b(?:pack|unpack|open|clos|drop|throw|zip|find|grab|put|take|search|beside|next to|empt)\w*"
    r" (?:\w+ ){0,3}?(?:backpack|rucksack|knapsack|schoolbag)"
)
"""What is done to a backpack that is on nobody's back."""
BAGS = ("bag", "suitcase")
"""What a hand holds where the words name a pack and nothing tells that it is on the back."""
UP, BEHIND = 0.34, 0.20
"""Metres of an adult from the hips, of a backpack's middle."""
AIR_UP = -0.05
"""The same up, of the foot of what an astronaut breathes from."""


def with_a_pack(act: Act, words: str) -> Act:
    """The act with what is on the back: a backpack that is worn or carried, the air of a space suit."""
    low = words.lower()
    if SUIT.search(low) and not act.lying:
        return replace(act, gear=(*act.gear, Gear("whole life-support pack", OnTheBack(act.pose, AIR_UP))))
    if not PACK.search(low) or ASIDE.search(low) or act.lying or act.name == "skydive":
        return act
    if act.name == "carry":
        act = replace(act, pose=gait.walk if act.speed else poses.stand, held=None)
    held = None if act.held in BAGS else act.held
    return replace(act, held=held, gear=(*act.gear, Gear("backpack", OnTheBack(act.pose))))


@dataclass(frozen=True, slots=True)
class OnTheBack:
    """Where a pack is on a body: behind the shoulder blades, leaning as the back does."""

    body: PoseAt
    up: float = UP

    def __call__(self, m: Measures, now: Moment) -> Placed:
        """Its middle, and its turn."""
        pose = self.body(m, now)
        (x, y, z), s = pose.hips, m.scale
        lean = pose.hips_turn[0] + 0.6 * pose.spine[0]
        yaw = pose.hips_turn[1] + 0.6 * pose.spine[1]
        up = self.up * math.cos(lean) + BEHIND * math.sin(lean)
        ahead = self.up * math.sin(lean) - BEHIND * math.cos(lean)
        return (x + s * ahead * math.sin(yaw), y + s * up, z + s * ahead * math.cos(yaw)), (lean, yaw, 0.0)
