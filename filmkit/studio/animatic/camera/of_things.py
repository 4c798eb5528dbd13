"""The framing of a thing, an animal, a vehicle: by its own measures, from where one looks at such a thing.

Knows no moves and no people.
"""

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.camera.holding import held
from filmkit.studio.animatic.camera.rig import Rig, distance_for, visible_height
from filmkit.studio.animatic.camera.sizes import ANIMALS, THINGS, VEHICLES
from filmkit.studio.animatic.camera.solved import Framed, angle_of, lift, rig_for
from filmkit.studio.animatic.intent import CameraRead
from filmkit.studio.animatic.staging.stage import TABLE_SETS, Stage, look_of
from filmkit.studio.animatic.staging.things.things import Thing
from filmkit.studio.animatic.world import F32

OVER_WAVES = 3.2
"""Metres the camera is put up so as to see over the near waves."""
IN_THE_PICTURE = {"animal": ANIMALS, "vehicle": VEHICLES, "jam": VEHICLES}
"""Things that are subjects: how large they are taken."""
FLAT = 0.42
"""What lies on a table no higher than this part of its depth is read from above..."""
HOLLOW: Mapping[str, float] = {"bowl": 0.50}
"""...but for what is known by its side and by its inside, and the radians from which both are seen."""
IN_FULL = 1.14
"""The picture of what lies on a table is so many times as large as the thing, or larger."""
IN_PART = 0.62
"""The same where words ask for it from near: its ends are outside."""
WHOLE = 0.92
"""Of several things, or of a name on cardboard, so much of the width is kept."""
ROUND_SEVERAL = 1.5
"""Several things fill more of the picture than one, that each is told."""
ROUND = 1.2
"""Room above and below cardboard, in heights."""
UP_IN_THE_AIR = 2.0
"""Metres over the ground from which an animal is seen from below, against the sky."""
LEVEL = 0.06
"""Radians that what stands on the ground is seen from above."""
ROUND_WHICH_ONE_SITS = ("campfire",)
"""What is seen with the wood and the sky behind it, as by those who sit round it."""
LEVELLED = 0.20
"""The same of what lies on a table and is asked for from the front or the side."""
LOOKED_UP_TO = {"animal": -0.16, "lit panel": -0.12, "kite": -0.26, "cloud": -0.34}
"""What is seen against the sky when it is up there, and the radians from below."""
LOW, SEVERAL, OVER_GRASS = 0.6, 3.0, 0.20
"""Metres high are small animals; from so many times as wide on they are several, or long; and the radians
from which they are seen over the grass and over each other."""
PLACE_TOLD = 1.4
"""How much more of the place is in the picture of a small animal, where nobody said a size."""
NEAR_BY = 2.6
"""Metres wide is the picture of something small, low among grass, before something large."""
LOWEST = 0.41
"""How far under the middle of a picture of near and far the ground under the near one is, in its heights."""
OVER_THINGS = 0.055
"""Radians from which that is seen, what is behind it still under the upper edge."""
OVER_A_JAM = 0.42
"""Radians that a road full of cars is seen from above: so their rows tell it."""
READ_FROM_ABOVE = 0.62
"""Radians that words on the ground are seen from above."""
FILLS: Mapping[str, float] = {"close-up": 0.76, "medium": 0.52}
"""How much of the picture's height or width a thing by itself fills, whichever it fills first, where nobody
said a size: seen whole, and alike large whatever its form; and how much where its place is told."""
POST, POST_FILL = 3.0, 0.74
"""What is so many times as high as wide fills so much of the height: its place is told beside it anyway."""
SEVERAL_FILL = 0.80
"""The same for several, that each is told."""
EYES = 1.45
"""Metres over the ground from which furniture is looked at."""
UNMEASURED = ("animal", "vehicle", "jam", "lettering", "way out", "lit panel", "afar")
"""What is framed by rules of its own."""


def of_the_thing(camera: CameraRead, stage: Stage, size: str, lens: float, aspect: float) -> Framed:
    thing = stage.thing
    assert thing is not None
    if thing.kind == "afar":
        return _of_what_is_far(camera, stage, thing, size, aspect)
    if thing.kind == "composed":
        return _as_composed(camera, stage, thing, size, aspect)
    angle = angle_of(camera)
    w, h, d = thing.size
    room = IN_THE_PICTURE.get(thing.kind, THINGS)[size]
    if thing.kind == "several" and camera.size.guessed:
        room = min(room, ROUND_SEVERAL)
    small = thing.kind == "animal" and h < LOW and camera.size.guessed and len(stage.beasts) == 1
    if small:  # else nothing tells where it is
        room *= PLACE_TOLD
    height = max(_body(camera, thing, aspect) * room, 0.08)
    elevation = angle.elevation
    aloft = thing.at[1] > UP_IN_THE_AIR
    if elevation is None and aloft and thing.kind in LOOKED_UP_TO:
        elevation = LOOKED_UP_TO[thing.kind]
    if elevation is None and thing.kind == "jam":
        elevation = OVER_A_JAM
    if elevation is None and thing.kind == "lettering":
        elevation = READ_FROM_ABOVE
    if elevation is None and thing.kind == "animal" and h < LOW and w > SEVERAL * h:
        elevation = OVER_GRASS
    if elevation is None and thing.kind in ROUND_WHICH_ONE_SITS and not stage.place.interior:
        elevation = LEVEL
    if elevation is None:
        elevation = LEVEL if h >= 0.7 or thing.kind in IN_THE_PICTURE else 0.22
        if (
            0.7 <= h < EYES and thing.kind not in IN_THE_PICTURE and not aloft
        ):  # onto the top of a table, as one stands there
            elevation = min(max(lift(EYES - h / 2, distance_for(height, lens, aspect)), LEVEL), 0.30)
    if stage.place.name in TABLE_SETS:
        flat = stage.place.name == "macro" or h < FLAT * d
        level = camera.angle.value == "eye" and not camera.angle.guessed
        flat = flat and not level and thing.kind not in HOLLOW
        elevation = max(elevation, 0.85 if flat else LEVELLED if level else HOLLOW.get(thing.kind, 0.30))
        if flat and angle.elevation is None and size != "extreme-close-up":
            height = max(height, _seen_flat(camera, thing, size, elevation, aspect))
        elif camera.size.guessed:
            height = max(height, IN_FULL * w / aspect)
    rig = rig_for(thing.middle, stage.azimuth, elevation, height, lens, aspect)
    least = lift((0.0 if aloft else thing.at[1]) + 0.16 - thing.middle[1], rig.distance)
    rig = replace(rig, elevation=max(elevation, least))  # never under the ground it stands on
    fill = _fill(thing, size) if camera.size.guessed and angle.elevation is None else 0.0
    points = _points(stage, thing) if fill else None
    if points is not None:
        rig = held(rig, points, aspect, fill)
        height = visible_height(rig.distance, lens, aspect)
    blur = 0.0035 if size in ("close-up", "extreme-close-up") else 0.002 if small else 0.006
    return Framed(replace(rig, roll=angle.roll, aperture=blur), height)


def _body(camera: CameraRead, thing: Thing, aspect: float) -> float:
    """What the height of a picture is a multiple of: the thing's own, or what its width or depth asks for."""
    w, h, d = thing.size
    above = angle_of(camera).elevation
    if above is not None and above > 1.4:
        return max(d, w / aspect)
    whole = _is_whole(thing) or (camera.size.guessed and thing.kind not in IN_THE_PICTURE)
    high = h * (1.0 if thing.form is None else ROUND)
    return max(high, (WHOLE if whole else 0.62) * w / aspect, 0.35 * d)


def _fill(thing: Thing, size: str) -> float:
    """How much of the picture a thing by itself fills, where nobody said a size; 0: by no rule."""
    w, h, d = thing.size
    if thing.kind == "several":
        return SEVERAL_FILL if size in FILLS else 0.0
    return max(FILLS.get(size, 0.0), POST_FILL if h > POST * max(w, d) else 0.0)


def _seen_flat(camera: CameraRead, thing: Thing, size: str, elevation: float, aspect: float) -> float:
    """How high the picture is of what lies on a table, in metres."""
    w, h, d = thing.size
    deep = d * math.sin(elevation) + h * math.cos(elevation)
    whole = size != "close-up" or camera.size.guessed
    return (IN_FULL if whole else IN_PART) * max(deep, w / aspect)


def _points(stage: Stage, thing: Thing) -> F32 | None:
    """All that stands still of what the picture is of; None: it moves or changes, or is the set's own."""
    things = [each for each in stage.things if each.of] if thing.kind == "several" else [thing]
    if not things or any(
        each.there or each.route or each.change or each.kind in UNMEASURED for each in things
    ):
        return None
    return np.concatenate([each.placed().vertices for each in things])


def _as_composed(camera: CameraRead, stage: Stage, thing: Thing, size: str, aspect: float) -> Framed:
    """One near, another far off, set up for a picture of that width at its front: both sharp."""
    angle, (w, h, deep) = angle_of(camera), thing.size
    much = 1.0 if camera.size.guessed else max(ANIMALS[size] / ANIMALS["full"], 0.8)
    height = max(w / aspect, h / 0.72) * much
    lens = camera.lens.value if camera.lens else 36.0
    x, y, z = thing.at
    over = OVER_THINGS if w < NEAR_BY and stage.place.water is None else LEVEL
    elevation = over if angle.elevation is None else angle.elevation
    rig = rig_for((x, y + LOWEST * height, z), stage.azimuth, elevation, height, lens, aspect)
    rig = replace(rig, distance=rig.distance + 0.4 * deep)
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
    return Framed(replace(rig, roll=angle_of(camera).roll), visible_height(distance, lens, aspect))
