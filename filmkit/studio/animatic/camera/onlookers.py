"""Who gives life to a place never stands between the lens and whom a shot is about, at no instant of it.

Knows no words. Who would be in the way goes on behind them, where there is room, or is left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from filmkit.studio.animatic.camera.clearance import free_way, inside
from filmkit.studio.animatic.camera.holding import outline
from filmkit.studio.animatic.camera.rig import Rig
from filmkit.studio.animatic.camera.shooting import Shooting
from filmkit.studio.animatic.camera.sight import bodies
from filmkit.studio.animatic.staging.animals.beast import Beast
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.stage import Stage
from filmkit.studio.animatic.staging.vehicles.traffic import Carrier
from filmkit.studio.animatic.world import F32, Vec

WHEN = (0.0, 0.12, 0.25, 0.38, 0.5, 0.62, 0.75, 0.88, 1.0)
"""When it is looked, as parts of the shot."""
BEYOND, BEHIND_US = 0.2, 0.25
"""Metres: who is no farther beyond somebody is in the way too; nearer to the lens one is not seen."""
HIDES = 0.10
"""How much of somebody's width and height, each, is hidden by who is in the way."""
LENS, FILLS = 0.38, 1.3
"""Of the distance to the subject, and in metres, how near the lens nobody else stands."""
BACK, SPREAD = 1.0, 4.0
"""Metres behind somebody that others go on, and how much farther some of them."""
WIDE, SEATED, LYING = 0.26, 0.75, 0.35
"""Metres that a person is wide to either side; how high one who sits or lies is, of the stature."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What one takes up in the picture, in halves of it, and how far off it is."""

    low: tuple[float, float]
    high: tuple[float, float]
    deep: float


def unhindered(stage: Stage, shooting: Shooting, aspect: float) -> Stage:
    """The stage without those of the background who would be in the way; who walks or stands there goes on
    behind whom the shot is about, where there is room."""
    gone = _hindering(stage, shooting, aspect)
    if not gone:
        return stage
    stage = replace(
        stage, actors=tuple(_farther(a, stage, shooting) if id(a) in gone else a for a in stage.actors)
    )
    gone = _hindering(stage, shooting, aspect)
    kept = [i for i, actor in enumerate(stage.actors) if id(actor) not in gone]
    return replace(
        stage,
        actors=tuple(stage.actors[i] for i in kept),
        shown=tuple(kept.index(i) for i in stage.shown),
        beasts=tuple(beast for beast in stage.beasts if id(beast) not in gone),
        carriers=tuple(carrier for carrier in stage.carriers if id(carrier) not in gone),
    )


def _hindering(stage: Stage, shooting: Shooting, aspect: float) -> set[int]:
    """Who of the background is in the way at some instant, by identity."""
    every: list[Actor | Beast | Carrier] = [*stage.actors, *stage.beasts, *stage.carriers]
    ridden = {one.route for one in every if not one.background}
    others = [one for one in every if one.background and one.route not in ridden]
    gone: set[int] = set()
    for part in WHEN if others else ():
        t = shooting.seconds * part
        rig = shooting.rig(t)
        main = [s for b in bodies(stage, t * shooting.pace) if (s := _sight(b.mesh.vertices, rig, aspect))]
        for one in others:
            if id(one) not in gone:
                sight = _sight(_points(one, t * shooting.pace), rig, aspect)
                if sight is not None and _in_the_way(sight, main):
                    gone.add(id(one))
    return gone


def _farther(actor: Actor, stage: Stage, shooting: Shooting) -> Actor:
    """The same, on a way behind whom the shot is about; as before where something stands there."""
    if actor.act.seated or actor.act.lying or not stage.shown:
        return actor
    half = shooting.seconds / 2
    eye, at = np.array(shooting.rig(half).position), np.array(actor.route.at(half * shooting.pace))
    whom = np.array(stage.actors[stage.shown[0]].route.at(half * shooting.pace))
    ray = (at - eye) * (1.0, 0.0, 1.0)
    ray /= max(float(np.linalg.norm(ray)), 1e-6)
    far = float((whom - at) @ ray) + BACK + SPREAD * ((actor.phase * 7.3) % 1.0)
    chest = (float(at[0]), float(at[1]) + 1.1, float(at[2]))
    way: Vec = (float(ray[0]), 0.0, float(ray[2]))
    x, y, z = actor.route.start
    there = (x + way[0] * far, y, z + way[2] * far)
    if not inside(there, stage.place.room) or free_way(stage.still, chest, way, far + 0.5) < far + 0.4:
        return actor
    return replace(actor, route=replace(actor.route, start=there))


def _in_the_way(one: Sight, main: Sequence[Sight]) -> bool:
    """Whether one stands before any of those, or right before the lens."""
    near = min((each.deep for each in main), default=FILLS / LENS)
    seen = all(low < 1.0 and high > -1.0 for low, high in zip(one.low, one.high, strict=True))
    return (seen and one.deep < max(LENS * near, FILLS)) or any(_before(one, each) for each in main)


def _before(one: Sight, other: Sight) -> bool:
    if one.deep > other.deep + BEYOND:
        return False
    return all(
        min(one.high[k], other.high[k], 1.0) - max(one.low[k], other.low[k], -1.0)
        > HIDES * (min(other.high[k], 1.0) - max(other.low[k], -1.0))
        for k in (0, 1)
    )


def _points(one: Actor | Beast | Carrier, seconds: float) -> F32:
    """The corners of one, or all of its points."""
    if isinstance(one, Beast):
        return one.creature_at(seconds).vertices
    if isinstance(one, Carrier):
        return one.alone(seconds).vertices
    x, y, z = one.route.at(seconds)
    high = one.look.height * (SEATED if one.act.seated else LYING if one.act.lying else 1.0)
    return np.array(
        [(x + a, y + b, z + c) for a in (-WIDE, WIDE) for b in (0.0, high) for c in (-WIDE, WIDE)],
        np.float32,
    )


def _sight(points: F32, rig: Rig, aspect: float) -> Sight | None:
    """How a camera sees some points; None behind it."""
    eye, (x, y, z) = np.array(rig.position), rig.pose().target
    ahead = np.array((x, y, z)) - eye
    deep = float(((points - eye) @ ahead).mean() / np.linalg.norm(ahead))
    if deep < BEHIND_US:
        return None
    low, high = outline(rig, points.astype(np.float64), aspect)
    return Sight((float(low[0]), float(low[1])), (float(high[0]), float(high[1])), deep)
