"""The first framing of a shot: from size, subject and lens to a rig, before any move and any wall.

Knows no moves. Everything is solved from the measures of what is framed.
"""

import math
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.camera.holding import held, kept, outline
from filmkit.studio.animatic.camera.of_places import of_the_place
from filmkit.studio.animatic.camera.of_things import of_the_thing
from filmkit.studio.animatic.camera.reach import Reached
from filmkit.studio.animatic.camera.rig import Rig, visible_height
from filmkit.studio.animatic.camera.sizes import (
    HANDS,
    OF_NO_PLACE,
    SHARES,
    Angle,
    size_of,
)
from filmkit.studio.animatic.camera.solved import Framed, angle_of, rig_for
from filmkit.studio.animatic.camera.subjects import Measured, middle
from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.intent import CameraRead, Part
from filmkit.studio.animatic.staging.stage import Stage
from filmkit.studio.animatic.world import F32, Vec

CROWDED = 0.62
"""Metres left and right of a head that belong to a person, both together."""
ABOVE = 0.22
"""How much is over the heads of the height that a picture has only because it must be wide."""
LOOK_ROOM = {"close-up": 0.075, "extreme-close-up": 0.03, "medium-close": 0.09}
BESIDE = tuple(0.10 + 0.03 * i for i in range(19))
"""Radians beside the line of two that a camera over a shoulder may stand, nearest first."""
NEAR_HEAD = 0.31
"""Where the head of the shoulder's owner then is, in widths of the picture from its middle."""
ANKLES, FEET = 0.12, 1.7
"""Metres over the ground that are feet; how many times as high as a picture of hands one of feet is."""
LOW_DEED = 0.20
"""Radians from which what is done on the floor is seen."""
WORK = 0.94
"""How near the edge of the picture what hands do may come, in halves of it."""
STILL = 1.4
"""How many times as far off a picture is still of the size that was told."""
UNCUT = 0.96
"""How near the edge of the picture what is done may come, in halves of it."""
AT_A_THING, IN_THE_AIR = 2.1, 1.4
"""How much more is in a picture of hands when what they work at stands before them, or is between them."""
OVER_HANDS = 0.16
"""Radians from which what hands do on a table is seen."""
OF_A_FACE = ("medium-close", "close-up", "extreme-close-up")
FACES = 6.2
"""Statures of an adult are so many faces."""
LOW = 0.42
"""A crown no higher than this part of the stature is of one who lies."""


def framed(
    camera: CameraRead,
    stage: Stage,
    people: Sequence[Measured],
    aspect: float,
    deed: Reached | None = None,
    work: F32 | None = None,
) -> Framed:
    """The framing a shot asks for. `aspect` is of the visible picture; `deed` is the room that what is done
    takes up, when the picture is to hold all of it; `work` what tells a deed of the hands, when it is to."""
    size, sizes = size_of(camera.size.value)
    lens = (camera.lens.value if camera.lens else sizes.lens) * max(1.0, 1.0 / aspect) ** 0.8
    if camera.framing.value == "over-the-shoulder" and len(people) > 1:
        return _over_the_shoulder(stage, people, size, aspect)
    small = size == "extreme-wide" and camera.angle.value not in OF_NO_PLACE
    pov = camera.framing.value == "pov" and (people or stage.thing is None) and size not in HANDS
    if pov or small or (not people and stage.thing is None):
        return of_the_place(camera, stage, size, lens, sizes.aperture, aspect)
    if len(people) == 1 and stage.part is Part.HANDS:
        return _of_hands(camera, stage, people[0], size, lens, aspect)
    if len(people) == 1 and stage.part is Part.FEET and size in HANDS:
        return _of_feet(camera, stage, people[0], size, lens, aspect)
    if people and stage.part is Part.HANDS and size in HANDS:  # what hands do to another is seen on both
        size, lens = "medium", size_of("medium")[1].lens
    if not people or (stage.thing is not None and camera.framing.value == "insert"):
        return of_the_thing(camera, stage, size, lens, aspect)
    if deed is not None and size == "full":
        return _of_the_deed(camera, stage, people, deed, lens, aspect)
    first = _of_people(camera, stage, people, size, lens, aspect)
    if work is None:
        return first
    told = not camera.size.guessed and len(people) == 1
    rig = kept(first.rig, work, aspect, WORK, STILL if told else math.inf)
    return Framed(rig, visible_height(rig.distance, lens, aspect))


def _of_the_deed(
    camera: CameraRead, stage: Stage, people: Sequence[Measured], deed: Reached, lens: float, aspect: float
) -> Framed:
    """What is done is in the picture with all that belongs to it; what is low is seen a little from above."""
    tall = deed.high - deed.low
    height = max(1.16 * tall, 1.14 * deed.wide / aspect, 0.75)
    rig = rig_for(deed.middle, stage.azimuth, 0.0, height, lens, aspect)
    eyes = middle([p.eyes for p in people])[1]
    if eyes - people[0].foot < LOW * people[0].stature:  # not from the floor that somebody falls to
        eyes = max(eyes, deed.middle[1])
    rig = _at_angle(rig, angle_of(camera), eyes, people[0].foot, "full")
    if 0.0 <= rig.elevation < LOW_DEED and tall < 0.75 * people[0].stature:
        rig = replace(rig, elevation=LOW_DEED)
    low, high = outline(rig, deed.points, aspect)
    if max(*high, *-low) > UNCUT:  # one end of it comes near the camera
        rig = held(rig, deed.points, aspect, SHARES["full"])
        height = visible_height(rig.distance, lens, aspect)
    return Framed(replace(rig, aperture=size_of("full")[1].aperture), height)


def _of_people(
    camera: CameraRead, stage: Stage, people: Sequence[Measured], size: str, lens: float, aspect: float
) -> Framed:
    sizes = size_of(size)[1]
    if len(people) == 1 and _lies(people[0]):
        return _of_who_lies(camera, stage, people[0], size, lens, aspect)
    top = max(_crown(p, size) + sizes.above * _measure(p, size) for p in people)
    bottom = min(
        p.foot - 0.10 * p.stature if _lies(p) else _crown(p, size) - sizes.below * _measure(p, size)
        for p in people
    )
    if size == "full":
        bottom = min(bottom, min(p.foot - 0.07 * p.stature for p in people))
    height = top - bottom
    heads = [p.head for p in people]
    spread = _spread(heads, stage.azimuth)
    if len(people) > 1:
        height = max(height, (spread + CROWDED * _near(size)) / aspect)
    else:  # a narrow picture still holds the shoulders
        height = max(height, min(0.42, sizes.above + sizes.below) * people[0].stature / aspect)
    x, _, z = middle(heads)
    spare = height - (top - bottom)  # heads stay in the upper part of a picture that grew to be wide enough
    target = (x, (top + bottom) / 2 - (0.5 - ABOVE) * spare, z)
    rig = rig_for(target, stage.azimuth, 0.0, height, lens, aspect)
    rig = _at_angle(rig, angle_of(camera), middle([p.eyes for p in people])[1], people[0].foot, size)
    acts = [stage.actors[i].act for i in stage.shown]
    wide_enough = camera.size.guessed or len(people) > 1
    if wide_enough and 0 <= rig.elevation < OVER_HANDS and any(act.at_work or act.before for act in acts):
        rig = replace(rig, elevation=OVER_HANDS)  # what hands do lies lower than the eyes
    rig = replace(rig, aperture=sizes.aperture * (0.6 if len(people) > 1 else 1.0))
    orbits = any(move.value.name == "orbit" for move in camera.moves)
    return Framed(_composed(rig, stage, people, size, height * aspect, orbits), height)


def _measure(person: Measured, size: str) -> float:
    """What a size is a share of: the stature, but near by that of an adult with so large a head."""
    return max(person.stature, FACES * person.face) if size in OF_A_FACE else person.stature


def _lies(person: Measured) -> bool:
    return person.crown - person.foot < LOW * person.stature


def _of_who_lies(
    camera: CameraRead, stage: Stage, person: Measured, size: str, lens: float, aspect: float
) -> Framed:
    """A body along the picture's width, from a little above; a face from higher."""
    sizes, angle = size_of(size)[1], angle_of(camera)
    height = max(0.75 * (sizes.above + sizes.below) * person.stature, 0.34)
    near = height < 0.8 * person.stature
    x, y, z = person.head
    if not near:
        a, _, b = stage.actors[stage.shown[0]].route.at(0.0)
        x, y, z, height = (x + a) / 2, y, (z + b) / 2, max(height, 1.30 * person.stature / aspect)
    elevation = (0.60 if near else 0.28) if angle.elevation is None else max(angle.elevation, 0.08)
    rig = rig_for((x, y, z), stage.azimuth, elevation, height, lens, aspect)
    if size in ("full", "wide"):
        body = stage.actors[stage.shown[0]].posed(0.0, Detail.FAR, 0).mesh.vertices
        rig = held(rig, body, aspect, SHARES[size])
        height = visible_height(rig.distance, lens, aspect)
    return Framed(replace(rig, roll=angle.roll, aperture=sizes.aperture), height)


def _crown(p: Measured, size: str) -> float:
    """A hat is in the picture as far as the size has room for one."""
    share = {"close-up": 0.15, "extreme-close-up": 0.0, "medium-close": 0.4, "medium": 0.7}.get(size, 1.0)
    return p.crown + (p.top - p.crown) * share


def _near(size: str) -> float:
    return {"close-up": 0.62, "extreme-close-up": 0.5, "medium-close": 0.8}.get(size, 1.0)


def _spread(points: Sequence[Vec], azimuth: float) -> float:
    across = [p[0] * math.cos(azimuth) - p[2] * math.sin(azimuth) for p in points]
    return max(across) - min(across)


def _at_angle(rig: Rig, angle: Angle, eye: float, ground: float, size: str) -> Rig:
    """The camera put at the height an angle asks for, still looking at its target."""
    rig = replace(rig, roll=angle.roll)
    if angle.height is not None and size not in ("full", "wide", "extreme-wide"):
        angle = Angle(-0.36, angle.roll)  # from the ground a face is all chin
    if angle.height is not None:
        low = ground + angle.height
        lift = min(max((low - rig.target[1]) / rig.distance, -0.9), 0.9)
        return replace(rig, elevation=math.asin(lift))
    if angle.elevation is None:
        lift = (eye - rig.target[1]) * (0.8 if size == "extreme-close-up" else 0.55) / rig.distance
        return replace(rig, elevation=math.asin(min(max(lift, -0.5), 0.5)))
    if angle.elevation < 0:  # never under the ground
        least = math.asin(min(max((ground + 0.18 - rig.target[1]) / rig.distance, -0.9), 0.5))
        return replace(rig, elevation=max(angle.elevation, least))
    return replace(rig, elevation=angle.elevation)


def _composed(
    rig: Rig, stage: Stage, people: Sequence[Measured], size: str, wide: float, orbits: bool
) -> Rig:
    """Room before a face, and before one who goes; none where the camera goes round."""
    if len(people) != 1 or orbits:
        return rig
    right = rig.right
    actor = stage.actors[stage.shown[0]]
    way = people[0].gaze
    turned = way[0] * right[0] + way[2] * right[2]
    if actor.route.speed:
        turned = math.sin(actor.route.yaw) * right[0] + math.cos(actor.route.yaw) * right[2]
    share = LOOK_ROOM.get(size, 0.10) * min(max(turned * 1.8, -1.0), 1.0)
    return rig.shifted(share * wide, 0.0)


def _of_hands(
    camera: CameraRead, stage: Stage, person: Measured, size: str, lens: float, aspect: float
) -> Framed:
    height = HANDS.get(size, 0.7)
    angle = angle_of(camera)
    elevation = 0.32 if angle.elevation is None else max(angle.elevation, 0.12)
    x, y, z = person.hands
    target = (x, y - 0.02, z)
    act = stage.actors[stage.shown[0]].act
    if act.by_hand and act.surface is None and not (act.at_work or act.seated):
        height *= AT_A_THING if act.size == "medium-wide" else IN_THE_AIR
        elevation, target = min(elevation, 0.14), (x, y + 0.06, z)
    if stage.place.name == "cutting-board":
        x, y, z = stage.place.marks["center"].position
        target = (x, y + 0.03, z)
        elevation = min(elevation, 0.38)
    rig = rig_for(target, stage.azimuth, elevation, height, lens, aspect)
    return Framed(replace(rig, aperture=0.006, roll=angle.roll), height)


def _of_feet(
    camera: CameraRead, stage: Stage, person: Measured, size: str, lens: float, aspect: float
) -> Framed:
    """Feet and the ground they are on, from a little above."""
    actor, angle = stage.actors[stage.shown[0]], angle_of(camera)
    posed = actor.posed(0.0, Detail.FAR, 0)
    points = posed.mesh.vertices
    feet = points[points[:, 1] < points[:, 1].min() + ANKLES]
    x, y, z = (feet.mean(axis=0) - posed.head + person.head).tolist()
    height = FEET * HANDS[size]
    elevation = 0.20 if angle.elevation is None else max(angle.elevation, 0.12)
    rig = rig_for((x, y + 0.28 * height, z), stage.azimuth, elevation, height, lens, aspect)
    return Framed(replace(rig, aperture=0.006, roll=angle.roll), height)


def _over_the_shoulder(stage: Stage, people: Sequence[Measured], size: str, aspect: float) -> Framed:
    """Behind the second, looking at the first, whose head keeps free of the shoulder.

    The camera stays on the set's front side of the line between them, so that two such shots match.
    """
    sizes = size_of(size)[1]
    above, below = sizes.above, sizes.below
    seen, near = people[0], people[1]
    away = math.atan2(near.head[0] - seen.head[0], near.head[2] - seen.head[2])
    apart = math.hypot(near.head[0] - seen.head[0], near.head[2] - seen.head[2])
    height = min(above + below, 0.48) * seen.stature
    distance = apart + max(0.85, 0.68 * apart)
    lens = min(max(distance / (height * aspect) * 36.0, 32.0), 90.0)
    top = seen.crown + above * seen.stature
    target = (seen.head[0], top - height / 2, seen.head[2])
    lift = math.asin(min(0.3, max(-0.3, (near.eyes[1] + 0.05 - target[1]) / distance)))
    way = 1.0 if math.cos(away + 0.3 - stage.azimuth) >= math.cos(away - 0.3 - stage.azimuth) else -1.0

    def turned(turn: float) -> Rig:
        rig = Rig(target, away + way * turn, lift, distance, lens, aperture=sizes.aperture)
        return rig.shifted(-way * 0.16 * height * aspect, 0.0)

    rig = min(map(turned, BESIDE), key=lambda rig: abs(_across(rig, near.head) + way * NEAR_HEAD))
    return Framed(rig, height)


def _across(rig: Rig, point: Vec) -> float:
    """Where a point is across the picture, in its widths from the middle."""
    eye, right = rig.position, rig.right
    x, z = point[0] - eye[0], point[2] - eye[2]
    deep = -x * math.sin(rig.azimuth) - z * math.cos(rig.azimuth)
    return (x * right[0] + z * right[2]) / max(deep, 0.1) * rig.lens / 36.0
