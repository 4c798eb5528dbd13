"""The framing of a place: from where it is best seen, nearer or from the air.

Knows no moves and nobody who is there.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.camera.clearance import free_way
from filmkit.studio.animatic.camera.headroom import rises_at
from filmkit.studio.animatic.camera.rig import Rig, visible_height
from filmkit.studio.animatic.camera.solved import Framed, angle_of, lift
from filmkit.studio.animatic.intent import CameraRead
from filmkit.studio.animatic.staging.stage import Stage, look_of
from filmkit.studio.animatic.world import Mesh, Set

PLACE_NEAR = {"wide": 0.95, "full": 0.85, "medium-wide": 0.76, "medium": 0.70, "medium-close": 0.62}
"""How far a view of a place without people goes in, of the way to its best view."""
LAND_LENS = 30.0
"""The longest lens, millimetres, of a middling view of open country: a mountain is seen with its foot."""
UNDERFOOT, OVER_A_RISE = 60.0, 6.0
"""Metres within which there is ground under a camera; from how high over the best view it is looked for."""
UPHILL = -0.1
"""Radians under which eyes look up at what lies ahead."""
COMES_DOWN = 0.5
"""How much of its height a view from the air keeps that then comes down."""
OVER_A_SIGHT = 0.42
"""Radians from which one thing is seen that a camera flies over."""
NEAR_BY, FROM_ABOVE = 90.0, 1.1
"""Metres within which something rises that is looked at from the air, and from how far, of the way to it."""
FLOWN, DOWN, SHORE = 24.0, 0.17, 0.34
"""Metres over the ground of a camera that flies, and how far it looks down: the horizon is in the picture."""


def of_the_place(
    camera: CameraRead, stage: Stage, size: str, lens: float, aperture: float, aspect: float
) -> Framed:
    (ex, ey, ez), look = look_of(stage.place)
    if size == "medium-wide" and stage.place.name == "landscape" and camera.lens is None:
        lens = min(lens, LAND_LENS)
    dx, dy, dz = ex - look[0], ey - look[1], ez - look[2]
    distance = math.sqrt(dx * dx + dy * dy + dz * dz) * PLACE_NEAR.get(
        size, 1.0 if size == "extreme-wide" else 0.5
    )
    rig = Rig(
        look, math.atan2(dx, dz), math.atan2(dy, math.hypot(dx, dz)), distance, lens, aperture=aperture / 2
    )
    angle = angle_of(camera)
    ground = stage.place.room[0][1]
    comes_down = any(move.value.name in ("descend", "crane-down") for move in camera.moves)
    if camera.angle.value == "aerial" and not stage.place.interior and not comes_down:
        rig = _from_the_air(rig, stage.place, stage.still)
    elif angle.height is not None:
        rig = replace(rig, elevation=lift(ground + angle.height - look[1], distance))
    elif angle.elevation is not None and angle.elevation < 0:
        rig = replace(rig, elevation=max(rig.elevation - 0.10, lift(ground + 0.3 - look[1], distance)))
    elif angle.elevation is not None and not (comes_down and stage.place.water is not None):  # to the shore
        rig = replace(rig, elevation=angle.elevation * (COMES_DOWN if comes_down else 1.0))
    if camera.framing.value == "pov" and stage.place.name != "car-inside":  # there one sits
        x, y, z = rig.position
        top = y if stage.place.interior else max(y, ey + OVER_A_RISE)
        under = free_way(stage.still, (x, top, z), (0.0, -1.0, 0.0), UNDERFOOT)
        floor = ground if under == UNDERFOOT else top - under
        rig = replace(rig, elevation=lift(floor + 1.45 - look[1], distance))
        if rig.elevation < UPHILL:  # who goes there goes over the ground, and looks up
            level = (look[0], floor + 1.45, look[2])
            rig = replace(rig, target=level, elevation=0.0, tilt=rig.tilt - rig.elevation)
    if camera.height:
        rig = replace(rig, elevation=lift(camera.height.value - look[1], distance))
    return Framed(replace(rig, roll=angle.roll), visible_height(distance, lens, aspect), over_land=True)


def _from_the_air(rig: Rig, place: Set, still: Mesh) -> Rig:
    """As high and as far back as the place has room, looking down at it far ahead; on a shore more steeply,
    for the land is near by; at what rises on open ground, with the ground about it."""
    far = rises_at(rig, still) if place.name == "grounds" else None
    if far is not None and far < NEAR_BY:
        x, z = (p - a * far for p, a in zip(rig.position[::2], rig.towards[::2], strict=True))
        return replace(rig, target=(x, 0.0, z), elevation=OVER_A_SIGHT, distance=FROM_ABOVE * far)
    (_, _, _), (_, top, back) = place.room
    down, height = (SHORE, 0.5 * FLOWN) if place.water is not None else (DOWN, FLOWN)
    height = min(top - 1.0, height)
    if place.water is not None:  # more out to sea than along the shore
        aslant = math.remainder(rig.azimuth - place.facing, math.tau)
        rig = replace(rig, azimuth=place.facing + 0.5 * aslant)
    x, z = rig.position[0], back - 0.5 if place.facing == 0.0 else rig.position[2]
    if sight := place.marks.get("sight"):  # one thing that stands there is what it flies over
        target, down = sight.position, OVER_A_SIGHT
        return replace(rig, target=target, elevation=down, distance=0.6 * height / math.sin(down))
    ahead = height / math.tan(down)
    target = (x - math.sin(rig.azimuth) * ahead, 0.0, z - math.cos(rig.azimuth) * ahead)
    return replace(rig, target=target, elevation=down, distance=height / math.sin(down))
