"""What of a set is wild: taken away where it would fill the picture, or grow out of a head.

Knows no words. A tree or a lamp post goes; a wall, the ground and what is wide stay.
"""

from collections import Counter
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.camera.clearance import TALL, WIDE, nearest
from filmkit.studio.animatic.camera.holding import outline
from filmkit.studio.animatic.camera.rig import FRAME
from filmkit.studio.animatic.camera.shooting import Shooting
from filmkit.studio.animatic.camera.subjects import measured
from filmkit.studio.animatic.staging.matter.parting import some_of
from filmkit.studio.animatic.staging.stage import Stage
from filmkit.studio.animatic.world import F32, Mesh

Mask = NDArray[np.bool_]
NEAR, FILLS = 0.45, 0.2
"""What is nearer than this part of the distance is before the lens; so much of the picture it may fill."""
LOOKS = 25
"""At how many instants it is looked."""
WIDEST = 4.0
"""Metres across the widest that can be carried away."""
TOUCHES, ABOUT = 0.25, 2.6
"""Metres between two pieces of one thing, and how far from its middle the last of them is."""
DURING, MOSTLY = (0.1, 0.5, 0.9), 2
"""When it is looked what is behind a head, as parts of the shot, and at how many of them it is there."""
HEAD, OVER = 0.09, 5.0
"""Metres of half a head's width, and how many of it over its middle nothing thin shall grow."""
TALLER, THIN = 2.0, 0.3
"""Metres that such a thing is tall at least, and how wide for that at most."""
BEHIND, FARTHEST = 1.5, 4.0
"""Metres behind a head, and times its distance, where a thing merges with it."""


def cleared(stage: Stage, shooting: Shooting) -> Stage:
    """The stage without what would come between the lens and whom it goes along with, or stays right behind
    the head of the only one it is of."""
    if stage.place.interior:
        return stage
    hit = _behind_a_head(stage, shooting)
    if shooting.travels:
        hit |= _before_the_lens(stage, shooting)
    if not hit.any():
        return stage
    gone = _wild(stage.still, hit)
    return replace(stage, still=some_of(stage.still, ~gone)) if gone.any() else stage


def _before_the_lens(stage: Stage, shooting: Shooting) -> Mask:
    """The triangles of the set that are seen too near, at the instants when they fill the picture."""
    hit = np.zeros(len(stage.still.triangles), bool)
    for u in np.linspace(0.0, 1.0, LOOKS):
        pose = shooting.at(shooting.seconds * float(u))
        far, which = nearest(stage.still, pose)
        near = far < NEAR * shooting.base.distance
        if near.mean() > FILLS:
            hit[which[near]] = True
    return hit


def _behind_a_head(stage: Stage, shooting: Shooting) -> Mask:
    """The triangles of what is thin and tall and most of the time over a head, not far behind it."""
    hit = np.zeros(len(stage.still.triangles), bool)
    if len(stage.shown) != 1:
        return hit
    seen = [_over_the_head(stage, shooting, shooting.seconds * part) for part in DURING]
    if sum(len(each) > 0 for each in seen) < MOSTLY:
        return hit
    piece, low, high = _pieces(stage.still)
    size = high - low
    thin = (size[:, 1] > TALLER) & (size[:, [0, 2]].max(1) < THIN * size[:, 1])
    for lamp in stage.place.practicals:  # a lamp without its post would hang in the air
        x, _, z = lamp.position
        thin &= np.hypot(*((low + high)[:, [0, 2]] / 2 - (x, z)).T) > ABOUT
    times = Counter(one for each in seen for one in set(piece[each].tolist()))
    grown = [one for one, count in times.items() if count >= MOSTLY and thin[one]]
    return np.isin(piece, [one for one in grown if _stands_free(one, low, high)])


def _over_the_head(stage: Stage, shooting: Shooting, seconds: float) -> NDArray[np.intp]:
    """The triangles seen right over the head of whom it is of, behind it."""
    head = np.array([measured(stage.actors[stage.shown[0]], seconds * shooting.pace).head], np.float64)
    rig = shooting.rig(seconds)
    far, which = nearest(stage.still, shooting.at(seconds))
    away = float(np.linalg.norm(head[0] - np.array(rig.position)))
    (across, up), _ = outline(rig, head, WIDE / TALL)
    column, row = (1 + across) / 2 * WIDE, (1 - up) / 2 * TALL
    half = max(HEAD / away * rig.lens / FRAME * WIDE, 0.5)
    columns = slice(max(round(column - half), 0), max(round(column + half), 0))
    rows = slice(max(int(row - OVER * half), 0), max(int(row - half), 0))
    deep, there = far[rows, columns], which[rows, columns]
    return np.unique(there[(deep > away + BEHIND) & (deep < FARTHEST * away)])


def _stands_free(one: int, low: F32, high: F32) -> bool:
    """Whether nothing wide rests on it, which would be left in the air: wires, a crown of one piece."""
    apart = np.maximum(low - high[one], low[one] - high).max(1)
    wide = (high - low)[:, [0, 2]].max(1) >= WIDEST
    return not bool((wide & (apart < TOUCHES) & (low[:, 1] > low[one, 1] + 1.0)).any())


def _wild(mesh: Mesh, hit: Mask) -> Mask:
    """The triangles of all the things that those belong to, as far as they can be carried away."""
    piece, low, high = _pieces(mesh)
    loose = (high - low)[:, [0, 2]].max(1) < WIDEST
    middle = (low + high) / 2
    gone = np.zeros(len(low), bool)
    for one in np.unique(piece[hit]):
        if loose[one] and not gone[one]:
            about = loose & (np.hypot(*(middle - middle[one])[:, [0, 2]].T) < ABOUT)
            gone |= _thing(int(one), np.flatnonzero(about), low, high)
    return np.asarray(gone[piece], bool)


def _thing(one: int, about: NDArray[np.intp], low: F32, high: F32) -> Mask:
    """A piece and those about it that touch it, or touch one that does."""
    of_it = np.zeros(len(low), bool)
    of_it[one] = True
    fresh = [one]
    while fresh:
        now = fresh.pop()
        apart = np.maximum(low[about] - high[now], low[now] - high[about]).max(1)
        for other in about[(apart < TOUCHES) & ~of_it[about]]:
            of_it[other] = True
            fresh.append(int(other))
    return of_it


def _pieces(mesh: Mesh) -> tuple[NDArray[np.intp], F32, F32]:
    """Which connected piece each triangle is of, and the corners of each piece."""
    label = np.arange(len(mesh.vertices))
    while True:
        least = label[mesh.triangles].min(1)
        before = label.copy()
        for corner in mesh.triangles.T:
            np.minimum.at(label, corner, least)
        label = label[label]
        if (label == before).all():
            break
    _, number = np.unique(label, return_inverse=True)
    count = int(number.max()) + 1
    low, high = np.full((count, 3), np.inf, np.float32), np.full((count, 3), -np.inf, np.float32)
    np.minimum.at(low, number, mesh.vertices)
    np.maximum.at(high, number, mesh.vertices)
    return number[mesh.triangles[:, 0]], low, high
