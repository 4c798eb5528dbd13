"""Where animals stand, and how those go who are one behind another: the young after their mother.

Knows no animal.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.world import Set, Vec

FOLLOWS = re.compile(r"\b(follow(s|ing)?|behind|trail(s|ing)? after|walk(s|ing)? after)\b")
"""What is said of who goes after another."""
ON_SOMEBODY = re.compile(
    r"\b(?:on|onto|upon) (?:an?|the|his|her|their|its|one)(?: [\w'’-]+)? "
    r"(?P<part>shoulders?|head|arm|hand|wrist)\b"
)
"""Where a small animal may be."""
ON_A_SILL = re.compile(
    r"\b(?:on|onto|upon|along|in|by|at|from|out of) (?:\w+ ){0,3}window(?:s|sill| sill| seat)?\b"
)
SILL = 0.9
"""Metres from nose to tail of an animal that a sill has room for."""
GAP = 1.25
"""From the middle of one to that of the next, in lengths."""

ROW = 7
"""Animals abreast; more stand in a row behind."""


def in_file(leader: Route, long: float, others: Sequence[float]) -> tuple[Route, list[Route]]:
    """The way of a leader so long, and of those behind it, each so long: the middle of the file is where the
    leader was to be."""
    gaps = [GAP * (a + b) / 2 for a, b in zip((long, *others), others, strict=False)]
    ahead, ways = sum(gaps) / 2, list[Route]()
    x, y, z = leader.start
    for number in range(len(others) + 1):
        far = ahead - sum(gaps[:number])
        stray = 0.12 * long * math.sin(2.4 * number)
        at = (
            x + far * math.sin(leader.yaw) + stray * math.cos(leader.yaw),
            y,
            z + far * math.cos(leader.yaw) - stray * math.sin(leader.yaw),
        )
        ways.append(replace(leader, start=at))
    return ways[0], ways[1:]


def sill_of(act: str, place: Set, size: Vec) -> Vec | None:
    """The sill of a window, for what is small and said to be on one."""
    sill = place.marks.get("sill") if size[2] < SILL and ON_A_SILL.search(act.lower()) else None
    return sill.position if sill else None


def spot_of(number: int, place: Set, actors: Sequence[Actor], front: float, size: Vec) -> Vec:
    """The middle of the place, or beside the first person, the large behind; each further one aside."""
    x, y, z = place.marks["center"].position
    chance = np.random.default_rng((number, 3))
    apart = min(max(0.75 * size[2], min(1.25, 1.15 * size[2])), 4.5)
    row, abreast = divmod(number, ROW)
    across = apart * ((abreast + 1) // 2 + 0.5 * row) * (1 if abreast % 2 else -1)
    near = -0.56 * apart * (abreast % 3) - 2.2 * apart * row
    if actors:
        x, y, z = actors[0].route.start
        wide = 0.35 * min(max(size[2] - 1.0, 0.0), 2.5)
        across, near = 0.75 + wide + (0.8 + wide) * number, 0.25 if size[1] < 1.0 else -0.85 - 0.5 * wide
    near += float(chance.normal(0, 0.12)) * bool(number) * min(apart, 1.0)
    c, s = math.cos(front), math.sin(front)
    return (x + c * across + s * near, y, z - s * across + c * near)
