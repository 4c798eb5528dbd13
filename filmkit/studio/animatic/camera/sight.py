"""Whether what a shot is about is seen: how much of each is in the picture, free of others, and how large.

Knows no words and no moves. All who are in it are drawn very small, depth alone, at a few instants.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from filmkit.studio.animatic.camera.clearance import depths
from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.geometry.mesh import merge
from filmkit.studio.animatic.render.scene import view_of
from filmkit.studio.animatic.staging.animals.beast import Beast
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.stage import Stage
from filmkit.studio.animatic.staging.things.things import Thing
from filmkit.studio.animatic.staging.vehicles.traffic import Carrier
from filmkit.studio.animatic.world import F32, CameraPose, Mesh, Vec

LOOKS = (0.1, 0.5, 0.9)
"""When it is looked, as parts of the shot."""
AROUND = 3
"""How many times the picture is looked at in width and height, to see what lies outside it."""
NEARER, CLOSE = 0.05, 0.04
"""What is nearer by this part of the distance, and so many metres, hides."""
FACE = 0.2
"""Metres round the middle of a head that are the head's own."""
MOST = 8
"""Nobody asks whether each of a crowd is seen."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One of those a shot is about, at one instant."""

    whose: str
    """The subject it is."""
    inside: float
    """How much of its outline is in the picture, 0 to 1."""
    free: float
    """How much of that nothing hides."""
    tall: float
    """How high that stands, of the picture's height."""
    large: float
    """How much of the picture it fills."""
    head: bool | None = None
    """Whether a person's head is in the picture with nothing before it; None of all else."""
    deed: float = 1.0
    """How much of what it holds or works with is in the picture and free."""


@dataclass(frozen=True, slots=True)
class Body:
    """One of them, posed."""

    whose: str
    mesh: Mesh
    head: Vec | None = None
    gear: Mesh | None = None


def bodies(stage: Stage, seconds: float) -> tuple[Body, ...]:
    """All that a stage is about at an instant; none of a crowd, and none where the place is all."""
    ones = list(_main(stage))
    return () if len(ones) > MOST else tuple(_posed(one, seconds) for one in ones)


def seen(some: Sequence[Body], pose: CameraPose, behind: F32) -> tuple[Seen, ...]:
    """How a camera sees them; `behind` is how far the set is, as `clearance.depths` has it for that pose."""
    tall, wide = behind.shape
    wider = replace(pose, lens=pose.lens / AROUND)
    planes = [depths(body.mesh, wider, wide * AROUND, tall * AROUND) for body in some]
    geared = [_gear(body, wider, wide * AROUND, tall * AROUND) for body in some]
    inner = np.s_[tall : 2 * tall, wide : 2 * wide]
    front = np.min([behind, *(plane[inner] for plane in (*planes, *geared))], axis=0)
    return tuple(
        _one(body, plane, gear, front, inner, pose)
        for body, plane, gear in zip(some, planes, geared, strict=True)
    )


def missed(each: Seen) -> float:
    """0 for one who is well seen, 1 for one who is not seen at all."""
    # Near, most of a body is outside, and is to be.
    shown = each.free * (1.0 if each.head else min(each.inside / 0.25, 1.0))
    return 0.45 * (1.0 - shown) + 0.35 * (each.head is False) + 0.20 * max(0.0, 1.0 - each.deed / 0.35)


def _main(stage: Stage) -> Iterator[Actor | Beast | Carrier | Thing]:
    yield from (actor for actor in stage.actors if not actor.background)
    yield from (beast for beast in stage.beasts if not beast.background)
    yield from (carrier for carrier in stage.carriers if not carrier.background)
    yield from (thing for thing in stage.things if thing.of and not thing.there)


def _posed(one: Actor | Beast | Carrier | Thing, seconds: float) -> Body:
    if isinstance(one, Actor):
        posed = one.posed(seconds, Detail.FAR, 0)
        gear = one.carried(posed, seconds, ground=False)
        return Body(one.name, posed.mesh, posed.head, merge(gear) if gear else None)
    if isinstance(one, Thing):
        return Body(one.of, one.placed() if one.still else one.drawn(seconds))
    return Body(one.of, one.creature_at(seconds) if isinstance(one, Beast) else one.alone(seconds))


def _gear(body: Body, pose: CameraPose, wide: int, tall: int) -> F32:
    if body.gear is None:
        return np.full((tall, wide), np.inf, np.float32)
    return depths(body.gear, pose, wide, tall)


def _one(body: Body, plane: F32, gear: F32, front: F32, inner: tuple[slice, slice], pose: CameraPose) -> Seen:
    inside, free, shown = _share(plane, front, inner)
    lines = np.flatnonzero(shown.any(axis=1))
    tall = (int(lines[-1]) - int(lines[0]) + 1) / len(front) if len(lines) else 0.0
    held = _share(gear, front, inner)
    return Seen(
        body.whose,
        inside,
        free,
        tall,
        float(shown.mean()),
        None if body.head is None else _is_free(body.head, pose, front),
        1.0 if body.gear is None else held[0] * held[1],
    )


def _share(plane: F32, front: F32, inner: tuple[slice, slice]) -> tuple[float, float, np.ndarray]:
    """How much of an outline is in the picture, how much of that is free, and which samples that is."""
    here = plane[inner]
    shown = np.isfinite(here) & (here <= front * (1 + NEARER) + CLOSE)
    whole, count = int(np.isfinite(plane).sum()), int(np.isfinite(here).sum())
    return count / max(whole, 1), int(shown.sum()) / max(count, 1), shown


def _is_free(point: Vec, pose: CameraPose, front: F32) -> bool:
    tall, wide = front.shape
    view = view_of(pose, wide, tall, 0, 0.0)
    away = np.asarray(point) - np.asarray(view.eye)
    x, y, z = (float(away @ np.asarray(axis)) for axis in (view.right, view.up, view.forward))
    if z <= FACE:
        return False
    column, row = view.center_x + view.focal * x / z, view.center_y - view.focal * y / z
    if not (0 <= column < wide and 0 <= row < tall):
        return False
    return bool(front[int(row), int(column)] > z * (1 - NEARER) - FACE)
