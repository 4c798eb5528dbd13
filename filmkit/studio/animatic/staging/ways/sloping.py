"""Ways that lead up or down through water and air: who dives, sinks, rises, swoops, takes off.

Knows no animal's form. A slope is gone nose first.
"""

import math
import re
from dataclasses import replace

from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.world import Mesh, Vec

DOWN = re.compile(
    r"\b(div(e|es|ing|ed)|plung\w+|plummet\w*|swoop\w*|descend\w*|sink(s|ing)?|sank|stoop(s|ing)|"
    r"downwards?|(sw[iu]m\w*|fl(y|ies|ying|ew)|glid\w+) (\w+ )?down|deeper|"
    r"(to|towards?) the (bottom|depths|sea ?bed|sea ?floor|ocean floor|ground)|land(s|ing)|alight(s|ing)|"
    r"touch(es|ing) down)\b"
)
UP = re.compile(
    r"\b(ascend\w*|ris(e|es|ing)|rose|surfac(es|ing)|upwards?|"
    r"(sw[iu]m\w*|fl(y|ies|ying|ew)|soar\w*) (\w+ )?up|"
    r"(to|towards?) the (surface|sky|sun)|tak(es|ing) (off|flight|to the air)|climbs? into the (air|sky)|"
    r"lifts? off)\b"
)
STEEP = 0.62
"""Radians from level of a slope."""
ROOM = 0.9
"""Metres that a way may lead under its own middle, where nothing is said of the room there is."""
PARTS = 0.8
"""How much of the room between its middle and the ground a way takes up."""


def slope_of(words: str) -> float:
    """1 for who goes up, -1 for who goes down by these words, 0 for who stays level."""
    down, up = DOWN.search(words), UP.search(words)
    if down and up:  # what is said first
        return -1.0 if down.start() < up.start() else 1.0
    return -1.0 if down else 1.0 if up else 0.0


def sloped(route: Route, words: str, seconds: float, over: float = ROOM) -> Route:
    """The same way, up or down a slope if the words say so: through where it is in the middle of the shot,
    and never to the ground, which is `over` metres under that."""
    way = slope_of(words)
    if not way or not route.speed:
        return route
    climb = way * min(route.speed * math.tan(STEEP), 2.0 * PARTS * over / max(seconds, 0.1))
    x, y, z = route.start
    return replace(route, start=(x, y - climb * seconds / 2, z), climb=climb)


def pitched(made: Mesh, at: Vec, route: Route) -> Mesh:
    """What goes up or down a slope, its nose that way; `at` is where its middle is."""
    if not route.climb or not route.speed:
        return made
    away, back = placement(at, (0.0, route.yaw, 0.0)), placement((0.0, 0.0, 0.0), (0.0, -route.yaw, 0.0))
    nose_up = placement((0.0, 0.0, 0.0), (-math.atan2(route.climb, route.speed), 0.0, 0.0))
    return transform(made, away @ nose_up @ back @ placement((-at[0], -at[1], -at[2])))
