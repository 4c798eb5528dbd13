"""What animals play with, run after and leap over: a ball, a disc, a log, a fence.

Knows no set and no camera. Each is made for the animal it goes with, as large as that is.
"""

import math
import re
from collections.abc import Callable

import numpy as np

from filmkit.studio.animatic.creatures.creatures import Creature
from filmkit.studio.animatic.creatures.leaping import AIRBORNE, LEAPS
from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, transform
from filmkit.studio.animatic.geometry.primitives import box, lathe, sphere, tube
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.staging.animals.beast_gear import BALLS, ROLLED, in_mouth
from filmkit.studio.animatic.staging.things.things import made_of
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.world import Mesh, Vec

AFTER = re.compile(
    r"\b(?:chas\w+|catch\w*|fetch\w*|run(?:s|ning)? after|retriev\w+|leap\w*|jump\w*|pounc\w*|"
    r"go(?:es|ing) after)"
    r"\b[^.;]{0,40}?\b(ball|frisbee|disc|toy|laser|red dot)\b"
)
"""What is chased or caught that is no animal."""
OVER = re.compile(
    r"\b(?:jump|leap|vault|hop|spring|clear)\w*( over)?( an?| the)?( \w+){0,2} "
    r"(?P<what>fence|hurdle|log|trunk|bar|gate|wall|obstacle)s?\b"
)
"""What is leapt over."""
CLAWED = re.compile(
    r"\b(?:scratch|claw)\w*(?: at)? (?:the|an?|its|his|her) (?:\w+ )?"
    r"(?:furniture|sofa|couch|armchair|chair)\b"
)
"""What is scratched, and is no itch."""
DOT, DOT_OF_LIGHT = 0.045, f.glowing((1.0, 0.02, 0.01), 6.0)
"""Metres of the dot of a laser on the ground from its middle, and its red."""


def after(words: str, high: float) -> Mesh | None:
    """The ball or the disc it runs or leaps after, by what is said of it."""
    hit = AFTER.search(words)
    if hit is None:
        return None
    made, k = MeshBuilder(), min(max(high, 0.3), 1.0)
    if hit[1] in ("laser", "red dot"):
        return made.add(sphere((DOT, 0.008, DOT), 16), *DOT_OF_LIGHT, placement((0, -0.11 * high, 0))).build()
    if hit[1] in ("frisbee", "disc"):
        disc = lathe([(0, 0.05), (0.18, 0.045), (0.21, 0.0), (0.18, 0.02), (0, 0.02)], 28)
        return made.add(
            disc, (0.62, 0.05, 0.03), f.CHINA.material, placement((0, 0, 0), (0.25, 0.0, 0.2), k)
        ).build()
    return made.add(sphere(0.11 * k, 18), BALLS["strawberry"], f.CHINA.material).build()


def leapt(
    creature: Creature, way: Callable[[float], Vec], yaw: float, words: str, since: float = 0.0
) -> Mesh | None:
    """What it leaps over on its way, where it is highest over the ground: a log or a fence, or several; the
    first of them some time after the seconds `since`."""
    hit = OVER.search(words)
    if hit is None:
        return None
    made, high = MeshBuilder(), 0.55 * creature.size[1]
    first = math.ceil(since / LEAPS)
    for k in range(first, first + 4) if hit[0].endswith("s") else (first or 1,):
        at = placement(way(LEAPS * (k + 0.5 * sum(AIRBORNE) - 0.02)), (0.0, yaw, 0.0))
        wide = 1.6 * creature.size[1]
        if hit["what"] in ("log", "trunk"):
            r = 0.38 * high
            path = [(-0.8 * wide, r, 0.0), (0.0, 0.97 * r, 0.0), (0.8 * wide, 0.92 * r, 0.0)]
            made.add(tube(np.array(path), r, 16), *f.BARK, at)
            for side in (-1.0, 1.0):
                end = at @ placement((side * 0.8 * wide, r, 0.0))
                made.add(sphere((0.02, 0.93 * r, 0.93 * r), 14), f.OAK.color, f.BARK.material, end)
            continue
        for side in (-0.5, 0.5):
            post = placement((side * wide, 0.5 * high, 0.0))
            made.add(box((0.09, 1.1 * high, 0.09)), *f.OAK, at @ post)
        for up in (0.35, 0.65, 0.95):
            rail = placement((0.0, up * high, 0.0))
            made.add(box((wide, 0.07, 0.05)), *f.OAK, at @ rail)
    return made.build()


def clawed(creature: Creature, route: Route, words: str) -> Mesh | None:
    """The chair that it sharpens its claws on, before it."""
    if not CLAWED.search(words):
        return None
    far = 0.30 * creature.size[2] + 0.42
    x, y, z = route.start
    at = (x + far * math.sin(route.yaw), y, z + far * math.cos(route.yaw))
    return transform(made_of("armchair"), placement(at, (0.0, route.yaw + 2.2, 0.0)))


def rolled(creature: Creature, act: str, words: str) -> Mesh | None:
    """The ball that is played with on the ground, its foot at the origin; who hits with paws has one."""
    paws = isinstance(creature, Quadruped) and creature.habits.paws and in_mouth(words) is None
    if act != "play" or not (paws or ROLLED.search(words)):
        return None
    r = min(max(0.15 * creature.size[1], 0.04), 0.35)
    return (
        MeshBuilder().add(sphere(r, 18), BALLS["strawberry"], f.CHINA.material, placement((0, r, 0))).build()
    )
