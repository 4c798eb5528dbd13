"""Where the key stands for its subject: over hills, through windows, before a face.

Knows no hours. A scheme goes in, and comes out with its key moved.
"""

import math
from dataclasses import dataclass, replace

from filmkit.studio.animatic.camera.clearance import free_way
from filmkit.studio.animatic.light.scheme import Scheme, direction, scaled
from filmkit.studio.animatic.world import Mesh, Vec

BEHIND = 1.45
"""How far from the lens, radians, the lamp of a face stands at most where words name no light."""
BRIGHT = 1.5
"""The most such a lamp that came from behind may give."""
SUN_BRIGHT = 2.5
"""The same of a low sun."""
AROUND: tuple[Vec, ...] = (
    (0.0, 0.0, 0.0), (0.0, 0.17, 0.0), (0.0, -0.23, 0.0), (0.2, 0.08, 0.11), (-0.2, 0.05, -0.13),
    (0.12, -0.12, -0.21), (-0.13, -0.15, 0.19),
)  # fmt: skip
"""Points of a subject where light may fall."""
NEAR_LAMP = 2.2
"""How far from a subject a lamp of ours stands, metres, at least."""


@dataclass(frozen=True, slots=True)
class Focus:
    """What the light is for: where the subject is, from where it is seen, how large the picture is there."""

    at: Vec
    azimuth: float
    """The camera's."""
    wide: float
    about: bool
    """There is someone or something the shot is about, not a place alone."""
    face: bool = True
    """It is about people."""
    side: float = -1.0
    """-1 when the face is turned to the left of the picture: light comes from there."""
    reach: float = 0.0
    """How far the subject goes during the shot."""
    far: float = 0.0
    """Metres to the subject, or to the nearer part of a view, where that is farthest; 0: not known."""


def before(scheme: Scheme, focus: Focus, bright: float = BRIGHT) -> Scheme:
    """The light of a face is never behind it, wherever windows or sun are, and no stronger than `bright`."""
    off = math.remainder(scheme.key_azimuth - focus.azimuth, math.tau)
    if abs(off) <= BEHIND:
        return scheme
    much = min(1.0, bright / max(max(scheme.key), 1e-6))  # made to come from behind, it would burn a face out
    return replace(scheme, key=scaled(scheme.key, much), key_azimuth=focus.azimuth + focus.side * 1.25)


def reaches(scheme: Scheme, still: Mesh, focus: Focus) -> bool:
    """Whether most of the subject is in the key, glazing bars or not."""
    way, (x, y, z) = direction(scheme.key_azimuth, scheme.key_elevation), focus.at
    points = [(x + dx, y + dy, z + dz) for dx, dy, dz in AROUND]
    return sum(free_way(still, p, way, 80.0) > 30.0 for p in points) > len(points) / 2


def over_the_hills(scheme: Scheme, still: Mesh, focus: Focus, aside: float) -> Scheme:
    """The sun as high as it must be to reach the subject over hills and trees, within reason; from `aside`,
    an azimuth, where it would have to climb out of the picture or a wall stands before it."""
    for turned in (scheme, replace(scheme, key_azimuth=aside, rim_azimuth=aside + 0.3)):
        for climb in (0.0, 0.09, 0.18, 0.30, 0.44):
            risen = replace(turned, key_elevation=min(turned.key_elevation + climb, 1.4))
            if free_way(still, focus.at, direction(risen.key_azimuth, risen.key_elevation), 400.0) >= 400.0:
                return risen
    return scheme


def open_to_lamp(scheme: Scheme, still: Mesh, focus: Focus) -> float:
    """How far towards a lamp of ours things cast shadows: never as far as wall, ceiling or window frame."""
    way, (x, y, z) = direction(scheme.key_azimuth, scheme.key_elevation), focus.at
    free = min(free_way(still, (x + dx, y + dy, z + dz), way, 40.0) for dx, dy, dz in AROUND)
    return min(max(0.5 * free, min(0.6, 0.8 * free)), max(NEAR_LAMP, 0.9 * focus.wide))
