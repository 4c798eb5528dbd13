"""Animals as the thing a camera frames: all they reach over the shot, or the head of one when it is near.

Knows no lens.
"""

import math
from collections.abc import Sequence

import numpy as np

from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.intent import CameraRead
from filmkit.studio.animatic.staging.animals.beast import ALONG, Beast
from filmkit.studio.animatic.staging.things.things import Thing
from filmkit.studio.animatic.staging.vehicles.traffic import Carrier
from filmkit.studio.animatic.staging.ways.route import Route, nearest

CLOSE = ("medium-close", "close-up", "extreme-close-up")
AROUND = 1.22
"""Room round animals across the picture, over their own."""
ACROSS = 0.8
"""More of it, where the words say which way they go."""
ASLEEP = 0.3
"""The same round those who lie stretched out, the head nearest."""
FORE, SLENDER = 0.34, 2.0
"""How much of one that goes nose first is seen from near, where it is so many times as long as high..."""
BREATH = 1.4
"""...in so many times its length."""
FLUTTERS = 1.6
"""How much more than all that one reaches who hovers is in a near picture, so that no beat of it is lost."""
SAMPLES = 7


def framed_as(
    beasts: Sequence[Beast], carriers: Sequence[Carrier], camera: CameraRead, seconds: float, front: float
) -> Thing:
    """What the picture is of when it is composed; what they pull is part of it, who is far off is not."""
    beasts = [beast for beast in beasts if not beast.background] or beasts
    when = composed_at(beasts[0].route, camera, front) * seconds
    pulled = [c for c in carriers if any(c.route.speed and c.route.yaw == b.route.yaw for b in beasts)]
    near = camera.size.value in CLOSE and len(beasts) == 1
    if near and beasts[0].act != "hover":
        return _head(beasts[0], when)
    low, high = _reach([*beasts, *pulled], when, seconds, front)
    afar = any(beast.act == "paddle" and beast.beneath is None for beast in beasts)
    c, s = math.cos(front), math.sin(front)
    across, deep = ((low + high) / 2)[[0, 2]].tolist()
    w, h, d = ((high - low) * (FLUTTERS if near else 1.0)).tolist()
    around = _around(w, d, bool(pulled)) + ACROSS * (camera.size.guessed and any(b.crosses for b in beasts))
    around += ASLEEP * any(b.act == "sleep" for b in beasts)
    at = (across * c + deep * s, float(low[1] + high[1] - h) / 2, -across * s + deep * c)
    return Thing("afar" if afar else "animal", at, 0.0, (around * w, h, d), there=True, own=w)


def composed_at(route: Route, camera: CameraRead, front: float) -> float:
    """What part of the shot has gone when the picture is composed for an animal or a vehicle."""
    return 0.5 if camera.goes_along else nearest(route, front)


def _around(wide: float, deep: float, pulled: bool) -> float:
    """Room across the picture, more for one turned to the camera: its near end is larger."""
    return AROUND + (0.18 if pulled else 0.0) + 0.22 * min(deep / max(wide, 1e-6), 1.0)


def _head(beast: Beast, when: float) -> Thing:
    """The head as it is then, and as much round it as the animal is wide."""
    w, h, d = beast.creature.size
    yaw, at = beast.route.yaw, beast.route.at(when)
    if isinstance(beast.creature, Quadruped):
        x, y, z = beast.creature.mouth(when, at, yaw, beast.route.speed, beast.act)[:3, 3].tolist()
        back = 0.16 * d
        return Thing(
            "animal", (x - math.sin(yaw) * back, y - 0.22 * h, z - math.cos(yaw) * back), 0.0, (w, 0.5 * h, w)
        )
    if beast.act in ALONG:
        return _fore_part(beast, when)
    ahead, low = 0.40 * d, 0.50 * h
    x, y, z = at
    return Thing(
        "animal", (x + math.sin(yaw) * ahead, y + low, z + math.cos(yaw) * ahead), 0.0, (w, 0.5 * h, w)
    )


def _fore_part(beast: Beast, when: float) -> Thing:
    """Of a fish or a bird in the air the third that is ahead, and all of what is not long, with some room."""
    yaw, points = beast.route.yaw, beast.creature_at(when).vertices
    ahead = points @ np.array((math.sin(yaw), 0.0, math.cos(yaw)))
    _, high, long = beast.creature.size
    part = FORE if long > SLENDER * high else 1.0
    own = points[ahead >= ahead.max() - part * np.ptp(ahead)]
    low, top = own.min(0), own.max(0)
    (x, _, z), wide = ((low + top) / 2).tolist(), BREATH * part * float(np.ptp(ahead))
    tall = BREATH * float(top[1] - low[1])
    return Thing("animal", (x, float(low[1] + top[1] - tall) / 2, z), 0.0, (wide, tall, wide))


def _reach(
    beasts: Sequence[Beast | Carrier], when: float, seconds: float, front: float
) -> tuple[np.ndarray, np.ndarray]:
    """Low and high corner of all they take up then: across, up and towards the camera. Where a route leads
    them does not count."""
    c, s = math.cos(front), math.sin(front)
    lows, highs = [], []
    for beast in beasts:
        here = beast.route.at(when)
        for i in range(SAMPLES):
            t = seconds * (i + 0.5) / SAMPLES
            there = beast.route.at(t) if beast.route.speed else here
            mesh = beast.creature_at(t) if isinstance(beast, Beast) else beast.alone(t)
            p = mesh.vertices - np.subtract(there, here, dtype=np.float32)
            seen = np.stack([p[:, 0] * c - p[:, 2] * s, p[:, 1], p[:, 0] * s + p[:, 2] * c], 1)
            lows.append(seen.min(0))
            highs.append(seen.max(0))
    return np.min(lows, axis=0), np.max(highs, axis=0)
