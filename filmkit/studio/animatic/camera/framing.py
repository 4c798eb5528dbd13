"""The first framing of a shot: from size, subject and lens to a rig, before any move and any wall.

Knows no moves. Everything is solved from the measures of what is framed.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from filmkit.studio.animatic.camera.reach import Reached
from filmkit.studio.animatic.camera.rig import Rig, distance_for, visible_height
from filmkit.studio.animatic.camera.sizes import ANGLES, ANIMALS, HANDS, THINGS, VEHICLES, Angle, size_of
from filmkit.studio.animatic.camera.subjects import Measured, middle
from filmkit.studio.animatic.intent import CameraRead, Part
from filmkit.studio.animatic.staging.stage import TABLE_SETS, Stage, look_of
from filmkit.studio.animatic.staging.things import Thing
from filmkit.studio.animatic.world import Set, Vec

CROWDED = 0.62
"""Metres left and right of a head that belong to a person, both together."""
LOOK_ROOM = {"close-up": 0.075, "extreme-close-up": 0.03, "medium-close": 0.09}
PLACE_NEAR = {"wide": 0.95, "full": 0.85, "medium-wide": 0.76, "medium": 0.70, "medium-close": 0.62}
"""How far a view of a place without people goes in, of the way to its best view."""


COMES_DOWN = 0.5
"""How much of its height a view from the air keeps that then comes down."""
OVER_WAVES = 3.2
"""Metres the camera is put up so as to see over the near waves."""
IN_THE_PICTURE = {"animal": ANIMALS, "vehicle": VEHICLES}
"""Things that are subjects: how large they are taken."""
FLAT = 0.42
"""What lies on a table no higher than this part of its depth is read from above."""
IN_FULL = 1.14
"""The picture of what lies on a table is so many times as large as the thing, or larger."""
WHOLE = 0.92
"""Of several things, or of a name on cardboard, so much of the width is kept."""
ROUND = 1.2
"""Room above and below cardboard, in heights."""
BESIDE = tuple(0.10 + 0.03 * i for i in range(19))
"""Radians beside the line of two that a camera over a shoulder may stand, nearest first."""
NEAR_HEAD = 0.31
"""Where the head of the shoulder's owner then is, in widths of the picture from its middle."""
UP_IN_THE_AIR = 2.0
"""Metres over the ground from which an animal is seen from below, against the sky."""
FLOWN, DOWN, SHORE = 24.0, 0.17, 0.34
"""Metres over the ground of a camera that flies, and how far it looks down: the horizon is in the picture."""
LEVEL = 0.06
"""Radians that what stands on the ground is seen from above."""
EYES = 1.45
"""Metres over the ground from which furniture is looked at."""
LOW_DEED = 0.20
"""Radians from which what is done on the floor is seen."""
LOW = 0.42
"""A crown no higher than this part of the stature is of one who lies."""


@dataclass(frozen=True, slots=True)
class Framed:
    """A rig and what it was solved for."""

    rig: Rig
    height: float
    """Metres the picture is high at the subject."""
    over_land: bool = False
    """It is a view of the place, whoever is in it."""


def framed(
    camera: CameraRead,
    stage: Stage,
    people: Sequence[Measured],
    aspect: float,
    deed: Reached | None = None,
) -> Framed:
    """The framing a shot asks for. `aspect` is of the visible picture; `deed` is the room that what is done
    takes up, when the picture is to hold all of it."""
    size, sizes = size_of(camera.size.value)
    lens = (camera.lens.value if camera.lens else sizes.lens) * max(1.0, 1.0 / aspect) ** 0.8
    if camera.framing.value == "over-the-shoulder" and len(people) > 1:
        return _over_the_shoulder(stage, people, size, aspect)
    small = size == "extreme-wide" and camera.angle.value not in ("overhead", "aerial", "worm")
    pov = camera.framing.value == "pov" and (people or stage.thing is None)
    if pov or small or (not people and stage.thing is None):
        return _of_the_place(camera, stage, size, lens, sizes.aperture, aspect)
    if len(people) == 1 and stage.part is Part.HANDS:
        return _of_hands(camera, stage, people[0], size, lens, aspect)
    if people and stage.part is Part.HANDS and size in HANDS:  # what hands do to another is seen on both
        size, lens = "medium", size_of("medium")[1].lens
    if not people or (stage.thing is not None and camera.framing.value == "insert"):
        return _of_the_thing(camera, stage, size, lens, aspect)
    if deed is not None and size == "full":
        return _of_the_deed(camera, stage, people, deed, lens, aspect)
    return _of_people(camera, stage, people, size, lens, aspect)


def _angle(camera: CameraRead) -> Angle:
    return ANGLES.get(camera.angle.value, ANGLES["eye"])


def _rig(target: Vec, azimuth: float, elevation: float, height: float, lens: float, aspect: float) -> Rig:
    return Rig(target, azimuth, elevation, distance_for(height, lens, aspect), lens)


def _of_the_deed(
    camera: CameraRead, stage: Stage, people: Sequence[Measured], deed: Reached, lens: float, aspect: float
) -> Framed:
    """What is done is in the picture with all that belongs to it; what is low is seen a little from above."""
    tall = deed.high - deed.low
    height = max(1.16 * tall, 1.14 * deed.wide / aspect, 0.75)
    rig = _rig(deed.middle, stage.azimuth, 0.0, height, lens, aspect)
    eyes = middle([p.eyes for p in people])[1]
    rig = _at_angle(rig, _angle(camera), eyes, people[0].foot, "full")
    if 0.0 <= rig.elevation < LOW_DEED and tall < 0.75 * people[0].stature:
        rig = replace(rig, elevation=LOW_DEED)
    return Framed(replace(rig, aperture=size_of("full")[1].aperture), height)


def _of_people(
    camera: CameraRead, stage: Stage, people: Sequence[Measured], size: str, lens: float, aspect: float
) -> Framed:
    sizes = size_of(size)[1]
    if len(people) == 1 and _lies(people[0]):
        return _of_who_lies(camera, stage, people[0], size, lens, aspect)
    top = max(_crown(p, size) + sizes.above * p.stature for p in people)
    bottom = min(
        p.foot - 0.10 * p.stature if _lies(p) else _crown(p, size) - sizes.below * p.stature for p in people
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
    target = (x, (top + bottom) / 2, z)
    rig = _rig(target, stage.azimuth, 0.0, height, lens, aspect)
    rig = _at_angle(rig, _angle(camera), middle([p.eyes for p in people])[1], people[0].foot, size)
    working = len(people) > 1 and any(stage.actors[i].act.at_work for i in stage.shown)
    if working and 0 <= rig.elevation < 0.16:
        rig = replace(rig, elevation=0.16)  # what hands do lies lower than the eyes
    rig = replace(rig, aperture=sizes.aperture * (0.6 if len(people) > 1 else 1.0))
    orbits = any(move.value.name == "orbit" for move in camera.moves)
    return Framed(_composed(rig, stage, people, size, height * aspect, orbits), height)


def _lies(person: Measured) -> bool:
    return person.crown - person.foot < LOW * person.stature


def _of_who_lies(
    camera: CameraRead, stage: Stage, person: Measured, size: str, lens: float, aspect: float
) -> Framed:
    """A body along the picture's width, from a little above; a face from higher."""
    sizes, angle = size_of(size)[1], _angle(camera)
    height = max(0.75 * (sizes.above + sizes.below) * person.stature, 0.34)
    near = height < 0.8 * person.stature
    x, y, z = person.head
    if not near:
        a, _, b = stage.actors[stage.shown[0]].route.at(0.0)
        x, y, z, height = (x + a) / 2, y, (z + b) / 2, max(height, 1.30 * person.stature / aspect)
    elevation = (0.60 if near else 0.28) if angle.elevation is None else max(angle.elevation, 0.08)
    rig = _rig((x, y, z), stage.azimuth, elevation, height, lens, aspect)
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
    angle = _angle(camera)
    elevation = 0.32 if angle.elevation is None else max(angle.elevation, 0.12)
    x, y, z = person.hands
    target = (x, y - 0.02, z)
    if stage.place.name == "cutting-board":
        x, y, z = stage.place.marks["center"].position
        target = (x, y + 0.03, z)
        elevation = min(elevation, 0.38)
    rig = _rig(target, stage.azimuth, elevation, height, lens, aspect)
    return Framed(replace(rig, aperture=0.006, roll=angle.roll), height)


def _of_the_thing(camera: CameraRead, stage: Stage, size: str, lens: float, aspect: float) -> Framed:
    thing = stage.thing
    assert thing is not None
    if thing.kind == "afar":
        return _of_what_is_far(camera, stage, thing, size, aspect)
    if thing.kind == "composed":
        return _as_composed(camera, stage, thing, size, aspect)
    angle = _angle(camera)
    w, h, d = thing.size
    by_guess = camera.size.guessed and thing.kind not in IN_THE_PICTURE
    if angle.elevation is not None and angle.elevation > 1.4:
        body = max(d, w / aspect)
    else:
        body = max(
            h * (1.0 if thing.form is None else ROUND),
            (WHOLE if _is_whole(thing) or by_guess else 0.62) * w / aspect,
            0.35 * d,
        )
    height = max(body * IN_THE_PICTURE.get(thing.kind, THINGS)[size], 0.08)
    elevation = angle.elevation
    if elevation is None and thing.kind == "animal" and thing.at[1] > UP_IN_THE_AIR:
        elevation = -0.16
    if elevation is None:
        elevation = LEVEL if h >= 0.7 or thing.kind in IN_THE_PICTURE else 0.22
        if (
            0.7 <= h < EYES and thing.kind not in IN_THE_PICTURE
        ):  # onto the top of a table, as one stands there
            elevation = min(max(_lift(EYES - h / 2, distance_for(height, lens, aspect)), LEVEL), 0.30)
    if stage.place.name in TABLE_SETS:
        flat = stage.place.name == "macro" or h < FLAT * d
        elevation = max(elevation, 0.85 if flat else 0.30)
        if flat and angle.elevation is None and size != "extreme-close-up":
            deep = d * math.sin(elevation) + h * math.cos(elevation)
            height = max(height, IN_FULL * max(deep, w / aspect))
        elif camera.size.guessed:
            height = max(height, IN_FULL * w / aspect)
    rig = _rig(thing.middle, stage.azimuth, elevation, height, lens, aspect)
    least = _lift(thing.at[1] + 0.16 - thing.middle[1], rig.distance)
    rig = replace(rig, elevation=max(elevation, least))  # never under the ground it stands on
    blur = 0.0035 if size in ("close-up", "extreme-close-up") else 0.006
    return Framed(replace(rig, roll=angle.roll, aperture=blur), height)


def _as_composed(camera: CameraRead, stage: Stage, thing: Thing, size: str, aspect: float) -> Framed:
    """One near, another far off, set up for a picture of that width: both sharp."""
    angle, (w, h, _) = _angle(camera), thing.size
    much = 1.0 if camera.size.guessed else max(ANIMALS[size] / ANIMALS["full"], 0.8)
    height = max(w / aspect, h / 0.72) * much
    lens = camera.lens.value if camera.lens else 36.0
    x, y, z = thing.at
    elevation = LEVEL if angle.elevation is None else angle.elevation
    rig = _rig((x, y + 0.34 * height, z), stage.azimuth, elevation, height, lens, aspect)
    return Framed(replace(rig, roll=angle.roll), height)


def _is_whole(thing: Thing) -> bool:
    return thing.form is not None or thing.kind == "several"


def _of_what_is_far(camera: CameraRead, stage: Stage, thing: Thing, size: str, aspect: float) -> Framed:
    """Out at sea or up in the air: filmed from where the place is seen from, by the lens that takes."""
    (ex, ey, ez), _ = look_of(stage.place)
    x, y, z = thing.middle
    if stage.place.water is not None:
        ey += OVER_WAVES
    dx, dy, dz = ex - x, ey - y, ez - z
    distance = math.sqrt(dx * dx + dy * dy + dz * dz)
    w, h, _ = thing.size
    height = max(h, 0.62 * w / aspect) * VEHICLES[size]
    lens = min(max(distance * 36.0 / (height * aspect), 18.0), 600.0)
    rig = Rig((x, y, z), math.atan2(dx, dz), math.asin(dy / distance), distance, lens)
    return Framed(replace(rig, roll=_angle(camera).roll), visible_height(distance, lens, aspect))


def _of_the_place(
    camera: CameraRead, stage: Stage, size: str, lens: float, aperture: float, aspect: float
) -> Framed:
    (ex, ey, ez), look = look_of(stage.place)
    dx, dy, dz = ex - look[0], ey - look[1], ez - look[2]
    distance = math.sqrt(dx * dx + dy * dy + dz * dz) * PLACE_NEAR.get(
        size, 1.0 if size == "extreme-wide" else 0.5
    )
    rig = Rig(
        look, math.atan2(dx, dz), math.atan2(dy, math.hypot(dx, dz)), distance, lens, aperture=aperture / 2
    )
    angle = _angle(camera)
    ground = stage.place.room[0][1]
    if camera.angle.value == "aerial" and not stage.place.interior:
        rig = _from_the_air(rig, stage.place)
    elif angle.height is not None:
        rig = replace(rig, elevation=_lift(ground + angle.height - look[1], distance))
    elif angle.elevation is not None and angle.elevation < 0:
        rig = replace(rig, elevation=max(rig.elevation - 0.10, _lift(ground + 0.3 - look[1], distance)))
    elif angle.elevation is not None:
        comes_down = any(move.value.name == "descend" for move in camera.moves)
        rig = replace(rig, elevation=angle.elevation * (COMES_DOWN if comes_down else 1.0))
    if camera.framing.value == "pov":
        rig = replace(rig, elevation=_lift(ground + 1.45 - look[1], distance))
    if camera.height:
        rig = replace(rig, elevation=_lift(camera.height.value - look[1], distance))
    return Framed(replace(rig, roll=angle.roll), visible_height(distance, lens, aspect), over_land=True)


def _from_the_air(rig: Rig, place: Set) -> Rig:
    """As high and as far back as the place has room, looking down at it far ahead; on a shore more steeply,
    for the land is near by."""
    (_, _, _), (_, top, back) = place.room
    down, height = (SHORE, 0.5 * FLOWN) if place.water is not None else (DOWN, FLOWN)
    height = min(top - 1.0, height)
    x, z = rig.position[0], back - 0.5 if place.facing == 0.0 else rig.position[2]
    ahead = height / math.tan(down)
    target = (x - math.sin(rig.azimuth) * ahead, 0.0, z - math.cos(rig.azimuth) * ahead)
    return replace(rig, target=target, elevation=down, distance=height / math.sin(down))


def _lift(height: float, distance: float) -> float:
    """The elevation that puts a camera so much higher than what it looks at."""
    return math.asin(min(max(height / distance, -0.9), 0.98))


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
