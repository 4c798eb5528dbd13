"""What of a set is wild: taken away for a camera that goes along, where it would fill the picture.

Knows no words. A tree or a lamp post goes; a wall, the ground and what is wide stay.
"""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.camera.clearance import nearest
from filmkit.studio.animatic.camera.shooting import Shooting
from filmkit.studio.animatic.staging.parting import some_of
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


def cleared(stage: Stage, shooting: Shooting) -> Stage:
    """The stage without what would come between the lens and whom it goes along with."""
    if not shooting.travels or stage.place.interior:
        return stage
    hit = _before_the_lens(stage, shooting)
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
