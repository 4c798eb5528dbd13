"""Two things that run into each other: from their places to where they touch, and back from there.

Knows no place and no words but those for it.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import Subject
from filmkit.studio.animatic.staging.things.things import ROOM, Thing
from filmkit.studio.animatic.staging.ways.route import Route

COLLIDES = re.compile(
    r"\b(?:collid\w+|crash\w* into|bump\w* into|clash\w*|"
    r"(?:hit|strike|knock)\w* (?:each other|one another))\b"
)
AWAY = 0.7
"""Metres of their way in that they come back, of one."""
APART = 1.2
"""Of their width, how far each starts from where they meet, at least."""


def collided(things: Sequence[Thing], subjects: Sequence[Subject], seconds: float) -> list[Thing]:
    """The same things, two of which run into each other where the words say so."""
    names = {s.name for s in subjects if COLLIDES.search(f"{s.act.value} {s.description}".lower())}
    pair = [at for at, thing in enumerate(things) if thing.of in names and not thing.there]
    if len(pair) != 2:
        return list(things)
    out = list(things)
    (ax, _, az), (bx, _, bz) = (things[at].at for at in pair)
    far = math.hypot(bx - ax, bz - az)
    if far < 1e-3:
        return out
    touch = sum(things[at].size[0] / ROOM for at in pair) / 2
    way = max(far - touch, APART * touch) / 2
    mid = 0.5 * seconds
    for at, sign in zip(pair, (1.0, -1.0), strict=True):
        yaw = math.atan2(sign * (bx - ax), sign * (bz - az))
        (x, z), y = ((ax + bx) / 2, (az + bz) / 2), things[at].at[1]
        back = touch / 2 + way
        start = (x - math.sin(yaw) * back, y, z - math.cos(yaw) * back)
        home = Route((0.0, 0.0, 0.0), yaw + math.pi, AWAY * way / mid)
        route = Route(start, yaw, way / mid, turn=mid, then=home)
        out[at] = replace(things[at], route=route)
    return out
