"""The picture of a vehicle: its points as a lens sees them, and how all of a long one is held.

Knows no moves.
"""

import math
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.camera.clearance import free_way
from filmkit.studio.animatic.camera.holding import held, outline, widened
from filmkit.studio.animatic.camera.rig import Rig, visible_height
from filmkit.studio.animatic.camera.sizes import BY_GUESS, OF_NO_PLACE, SHARES, size_of
from filmkit.studio.animatic.camera.solved import Framed
from filmkit.studio.animatic.intent import ShotIntent
from filmkit.studio.animatic.staging.stage import Stage
from filmkit.studio.animatic.staging.together.seen import composed_at
from filmkit.studio.animatic.staging.vehicles.traffic import RIDER
from filmkit.studio.animatic.vehicles.vehicle import Vehicle, Way
from filmkit.studio.animatic.world import F32

BESIDE = 1.1
"""Halves of the picture from its middle, beyond which an end of what it is of is beside the camera."""
TRACK = 0.5
"""Metres up to which what belongs to a train is its track."""
CARS = 2.4
"""How many lengths of its first car are held in the picture."""
AROUND, TURNING = (0.1, 0.5, 0.9), 0.86
"""When in a shot what turns a corner is held, and the share of the picture that its way there has."""
FARTHEST = 45.0
"""Metres a camera of a country goes back at most for what drives through it."""
OPEN = 60.0
"""Metres over a camera within which there is nothing when it is under the sky."""


def held_whole(first: Framed, told: tuple[F32, float], stage: Stage, aspect: float, seconds: float) -> Framed:
    """The framing from so far that a vehicle, as `vehicle_of` tells it, has its share of the picture."""
    rig = held(first.rig, told[0], aspect, told[1])
    if first.over_land:  # a long one is larger rather than seen from behind the next hill
        rig = replace(rig, distance=min(rig.distance, max(FARTHEST, first.rig.distance)))
        rig = rig if under_the_sky(rig, stage, seconds) else first.rig
    return replace(first, rig=rig, height=visible_height(rig.distance, rig.lens, aspect))


def all_of_it(rig: Rig, told: tuple[F32, float], aspect: float) -> Rig | None:
    """The rig through a lens that holds a vehicle; None: one end of it is beside the camera."""
    points, share = told
    wider = widened(rig, points, aspect, 1.1 * share)
    low, high = outline(wider, points, aspect)
    return wider if max(*high, *-low) < max(1.3 * share, BESIDE) else None


def under_the_sky(rig: Rig, stage: Stage, seconds: float) -> bool:
    """Whether a camera, also one that goes along, stands neither in the ground nor under trees."""
    (x, y, z), route = rig.position, stage.carriers[0].route
    half = route.at(seconds / 2)
    ways = [np.subtract(route.at(seconds * u), half).tolist() for u in (0.0, 0.5, 1.0)]
    eyes = [(x + dx, y, z + dz) for dx, _, dz in ways]
    return all(free_way(stage.still, eye, (0.0, 1.0, 0.0), OPEN) >= OPEN for eye in eyes)


def vehicle_of(intent: ShotIntent, stage: Stage, seconds: float) -> tuple[F32, float] | None:
    """The points of a vehicle that the picture is of, as it is composed, and the share of it that it has."""
    size = size_of(intent.camera.size.value)[0]
    if stage.thing is None or stage.thing.kind != "vehicle" or size not in SHARES:
        return None
    if size == "extreme-wide" and intent.camera.angle.value in OF_NO_PLACE:
        return None
    carrier = stage.carriers[0]
    when = composed_at(carrier.route, intent.camera, stage.azimuth) * seconds
    points = carrier.alone(when).vertices
    if carrier.route.bend is not None and intent.camera.size.guessed:  # all of its way round the corner
        whole = [carrier.alone(part * seconds).vertices for part in AROUND]
        return np.concatenate([*whole, points]), TURNING
    if carrier.vehicle.way is Way.RAIL:
        points = _first_cars(points, carrier.route.at(when)[1], carrier.route.heading(when), carrier.vehicle)
    if any(actor.route == carrier.route for actor in stage.actors):
        points = np.concatenate([points, points + np.array((0.0, RIDER, 0.0), np.float32)])
    return points, BY_GUESS if intent.camera.size.guessed else SHARES[size]


def _first_cars(points: F32, foot: float, yaw: float, train: Vehicle) -> F32:
    """What tells a train: its first cars, without the track, that goes on to both sides."""
    some = points[points[:, 1] > foot + TRACK]
    along = some @ np.array((math.sin(yaw), 0.0, math.cos(yaw)), np.float32)
    return some[along > along.max() - CARS * train.size[2]]
