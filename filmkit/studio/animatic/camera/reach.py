"""How much room what is done takes up: body, what it holds and what goes with it, over the whole shot.

Knows no lens. Ground and water that a deed brings along do not count: a picture need not hold all of them.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.figures.figure import Detail, Posed
from filmkit.studio.animatic.staging.animals.beast import Beast
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.things.things import Thing
from filmkit.studio.animatic.staging.vehicles.traffic import Carrier
from filmkit.studio.animatic.world import F32, Vec

SAMPLES = 7
NEAR = 2.2
"""Metres from somebody to the middle of an animal that is touched, at most."""
BESIDE, HELD_HIGH, TALL = 1.3, 0.64, 1.4
"""Metres from somebody, and how much of its height over the ground, the head of a tall animal is;
metres that count as tall at least."""
OVERHEAD = 0.13
"""Metres from the middle of a head to its crown."""
LOOKS = (0.12, 0.5, 0.88)
"""When it is looked at what hands do, as parts of the shot."""
ARM, UNDER, HANDY = 0.42, 0.16, 0.6
HAND = np.array((0.0, 0.09, 0.0), np.float32)
"""Metres: how far from the hands, and under them, what goes with a deed still tells it; how large, and how
far from them, is what lies there; half of a hand."""


@dataclass(frozen=True, slots=True)
class Reached:
    """A box as a camera sees it, metres: across the picture, and in height."""

    middle: Vec
    wide: float
    low: float
    high: float
    points: F32
    """What is in it, all of the shot together."""


def reached(
    actors: Sequence[Actor], azimuth: float, seconds: float, mounts: Sequence[Beast | Carrier] = ()
) -> Reached:
    """The room some people take up with what they ride, seen from an azimuth; who goes along is counted as
    half-way."""
    rows = []
    for actor in actors:
        hx, _, hz = actor.route.at(seconds / 2)
        for i in range(SAMPLES):
            t = seconds * i / (SAMPLES - 1)
            posed = actor.posed(t, Detail.FAR, 0)
            x, _, z = actor.route.at(t)
            gone = np.array((x - hx, 0.0, z - hz), np.float32)
            rows += [m.vertices - gone for m in (posed.mesh, *actor.carried(posed, t, ground=False))]
            rows += [
                (m.alone(t) if isinstance(m, Carrier) else m.drawn(t)).vertices - gone
                for m in mounts
                if _with(m, actor)
            ]
    points = np.concatenate(rows)
    c, s = math.cos(azimuth), math.sin(azimuth)
    across = points[:, 0] * c - points[:, 2] * s
    deep = points[:, 0] * s + points[:, 2] * c
    a, b = float(across.max() + across.min()) / 2, float(deep.max() + deep.min()) / 2
    low, high = float(points[:, 1].min()), float(points[:, 1].max())
    middle = (a * c + b * s, (low + high) / 2, -a * s + b * c)
    return Reached(middle, float(across.max() - across.min()), low, high, points)


IDLE = 0.40
"""Metres under the other: a hand that hangs does nothing."""


def worked_with(
    actors: Sequence[Actor], things: Sequence[Thing], seconds: float, headroom: float, of_all: bool = False
) -> F32 | None:
    """What tells a deed of the hands: heads with the room above them (`of_all`: of those too who do nothing),
    hands, what they hold and what small things lie before them; None when nobody does anything by hand."""
    rows: list[F32] = []
    idle: list[F32] = []
    for actor in actors:
        half = np.array(actor.route.at(seconds / 2), np.float32)
        for part in LOOKS:
            t = seconds * part
            posed, gone = actor.posed(t, Detail.FAR, 0), np.array(actor.route.at(t), np.float32) - half
            carried = [m.vertices - gone for m in actor.carried(posed, t, ground=False)]
            act = actor.beats.act(t) if actor.beats else actor.act
            crown = np.array([posed.head], np.float32) - gone
            crown[:, 1] += OVERHEAD + headroom * actor.look.height
            to_another = of_all and act.partner is not None
            if not (act.at_work or carried or to_another or _are_raised(posed)):
                idle += [crown] * of_all
                continue
            hands = np.array([posed.left_grip[:3, 3], posed.right_grip[:3, 3]], np.float32) - gone
            hands = hands[hands[:, 1] > hands[:, 1].max() - IDLE]
            near = [points[_at_hand(points, hands, ARM)] for points in carried]
            small = [t for t in things if max(t.size) < HANDY]
            laid = [t.placed().vertices for t in small if _at_hand(np.array([t.at]), hands, HANDY).any()]
            rows += [crown, hands + HAND, hands - (2.2 if act.at_work else 1.0) * HAND, *near, *laid]
    return np.concatenate([*rows, *idle]) if rows else None


def raised(actors: Sequence[Actor], seconds: float) -> bool:
    """Whether anybody's hands go over their head, at some instant that is looked at."""
    return any(_are_raised(actor.posed(seconds * part, Detail.FAR, 0)) for actor in actors for part in LOOKS)


def _are_raised(posed: Posed) -> bool:
    return max(float(posed.left_grip[1, 3]), float(posed.right_grip[1, 3])) > posed.head[1] + OVERHEAD


def heads_beside(
    actors: Sequence[Actor], beasts: Sequence[Beast], seconds: float, headroom: float
) -> F32 | None:
    """Somebody's head with the room above it, and that of a tall animal that stands with them."""
    rows: list[F32] = []
    for actor in actors:
        here = np.array(actor.route.at(seconds / 2), np.float32)
        for beast in beasts:
            if not _with(beast, actor) or beast.route == actor.route:
                continue
            points = beast.creature_at(seconds / 2).vertices
            near = np.hypot(*(points - here)[:, [0, 2]].T) < BESIDE
            rows.append(
                points[near & (points[:, 1] > here[1] + HELD_HIGH * max(beast.creature.size[1], TALL))]
            )
    if not sum(len(points) for points in rows):
        return None
    crowns = [np.array(actor.posed(seconds / 2, Detail.FAR, 0).head, np.float32) for actor in actors]
    over = [OVERHEAD + headroom * actor.look.height for actor in actors]
    return np.concatenate([*rows, [c + (0.0, up, 0.0) for c, up in zip(crowns, over, strict=True)]]).astype(
        np.float32
    )


def _at_hand(points: F32, hands: F32, far: float) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """Which points are so near a hand, and not far under it."""
    apart = np.linalg.norm(points[:, None] - hands, axis=2).min(axis=1)
    return (apart < far) & (points[:, 1] > hands[:, 1].min() - UNDER)


def _with(other: Beast | Carrier, actor: Actor) -> bool:
    """Whether somebody is on it, or close to it and stays there."""
    if other.route == actor.route:
        return True
    still = not (other.route.speed or actor.route.speed or other.background)
    return still and math.dist(other.route.start, actor.route.start) < NEAR
