"""Several who are busy with one thing: it is there once, and they are round it. Knows no set and no words but
articles."""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.figures.poses.gear import standing
from filmkit.studio.animatic.intent import Subject
from filmkit.studio.animatic.staging.people.actor import Actor, figure, gear
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.world import Vec

SINGULAR = re.compile(r"\b(an?|one|the|their)\b")
"""Before what is one for all."""
LARGE = 0.55
"""Metres from which a thing is shared."""
MOST = 8
SPREAD = {2: 1.25, 3: 1.45}
"""Radians to either side of its back, of so many; more go farther round."""
WIDER = 1.75
ROOM = 0.07
"""Metres more from its middle for each of them beyond three."""


def round_one(actors: Sequence[Actor], shown: Sequence[Subject], center: Vec, front: float) -> list[Actor]:
    """Those who do the same with one large thing, in a half circle behind it; none, where they do not."""
    first = actors[0].act
    if not 2 <= len(actors) <= MOST or len(first.gear) != 1 or first.speed or first.partner is not None:
        return []
    if (
        first.seated
        or first.seen in ("back", "three-quarter-back")
        or any(a.act.name != first.name or a.beats is not None for a in actors)
    ):
        return []
    if not all(SINGULAR.search(each.act.value.lower()) for each in shown):
        return []
    thing, name = first.gear[0], first.gear[0].name
    mesh = gear(name)
    measures = figure(actors[0].look, Detail.FAR).measures
    (x, _, far), _ = thing.at(measures, actors[0].moment(0.0))
    if thing.ground or abs(x) > 0.2 or far < 0.3 or float(np.ptp(mesh.vertices, axis=0).max()) < LARGE:
        return []
    wide = SPREAD.get(len(actors), WIDER)
    out = []
    for number, actor in enumerate(actors):
        turn = front + math.pi + wide * (2 * number / (len(actors) - 1) - 1)
        scale = figure(actor.look, Detail.FAR).measures.scale
        away = far * scale / measures.scale + ROOM * max(len(actors) - 3, 0)
        at = (center[0] + away * math.sin(turn), center[1], center[2] + away * math.cos(turn))
        own = (standing(name, (0.0, 0.0, away / scale)),) if number == 0 else ()
        out.append(replace(actor, act=replace(actor.act, gear=own), route=Route(at, turn + math.pi)))
    return out
