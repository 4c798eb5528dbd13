"""All the light of one instant as one value, and how two of them are mixed.

Knows no words and no scene. Mixing is number by number, so that light can change during a shot.
"""

import math
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TypeVar, cast

from filmkit.studio.animatic.world import Air, Color, Grade, Sky, Vec

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Scheme:
    """Light with directions in the world."""

    key: Color
    key_azimuth: float
    """Where the key comes from, radians about +y, 0 is +z."""
    key_elevation: float
    ambient: Color
    ground: Color
    rim: Color
    rim_azimuth: float
    sky: Sky
    air: Air
    grade: Grade
    softness: float = 2.5
    practicals: float = 1.0
    """How strongly the lamps of the set burn."""
    windows: float = 0.0
    """How much daylight windows leave in a room."""
    boxes: Color = (1.0, 0.9, 0.75)
    """What shiny things see indoors."""
    flicker: float = 0.0


def direction(azimuth: float, elevation: float) -> Vec:
    """The unit vector towards a light."""
    c = math.cos(elevation)
    return (math.sin(azimuth) * c, math.sin(elevation), math.cos(azimuth) * c)


def scaled(color: Color, k: float) -> Color:
    """A colour times a number."""
    return (color[0] * k, color[1] * k, color[2] * k)


def times(color: Color, other: Color) -> Color:
    """Two colours multiplied."""
    return (color[0] * other[0], color[1] * other[1], color[2] * other[2])


def plus(color: Color, other: Color) -> Color:
    """Two colours added."""
    return (color[0] + other[0], color[1] + other[1], color[2] + other[2])


def luma(color: Color) -> float:
    """How bright a colour is."""
    return 0.2126 * color[0] + 0.7152 * color[1] + 0.0722 * color[2]


def tinted(color: Color, hue: Color, k: float = 1.0) -> Color:
    """The colour pulled to a hue, as bright as before."""
    bright = luma(color) / max(luma(hue), 1e-6)
    return mixed(color, scaled(hue, bright), k)


def mixed(a: T, b: T, k: float) -> T:
    """Number by number between `a` and `b`; what is not a number is `a`'s."""
    if isinstance(a, bool) or a is None or b is None:
        return a
    if isinstance(a, int | float):
        return cast(T, a + (cast(float, b) - a) * k)
    if isinstance(a, tuple):
        return cast(T, tuple(mixed(x, y, k) for x, y in zip(a, cast(tuple[object, ...], b), strict=True)))
    if is_dataclass(a) and not isinstance(a, type):
        given = {f.name: mixed(getattr(a, f.name), getattr(b, f.name), k) for f in fields(a)}
        return cast(T, replace(a, **given))
    return a


def dimmed(scheme: Scheme, much: float) -> Scheme:
    """Lamps that burn so much of what they do, and what they give to the place."""
    rest = 0.25 + 0.75 * much
    return replace(
        scheme,
        key=scaled(scheme.key, rest),
        ambient=scaled(scheme.ambient, rest),
        practicals=scheme.practicals * much,
    )
