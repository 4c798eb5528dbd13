"""What words do to light: sources, sides, qualities and colours, one after another on a scheme.

Knows no meshes. Sides are the picture's: left is the camera's left.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from filmkit.studio.animatic.intent import LightRead
from filmkit.studio.animatic.light.colors import hue_of
from filmkit.studio.animatic.light.scheme import Scheme, luma, mixed, scaled, tinted
from filmkit.studio.animatic.world import Color

BEARINGS: Mapping[str, tuple[float, float | None]] = {
    "front": (0.45, None),
    "left": (-1.36, None),
    "right": (1.36, None),
    "back": (2.75, None),
    "top": (-0.55, 1.02),
    "under": (-0.5, -0.55),
}
"""Radians to the right of the camera, and an elevation of its own."""


@dataclass(frozen=True, slots=True)
class Source:
    """One kind of light: its hue, how strong it is as a key, how hard, how high."""

    hue: Color
    strength: float
    softness: float
    elevation: float | None
    dims: float = 1.0
    """What it does to all other light."""
    flicker: float = 0.0


SOURCES: Mapping[str, Source] = {
    "moon": Source((0.62, 0.80, 1.15), 0.65, 1.8, 0.65, 0.8),
    "tungsten": Source((1.0, 0.72, 0.46), 1.55, 3.5, 0.55),
    "lamp": Source((1.0, 0.74, 0.50), 1.55, 4.0, 0.45),
    "practicals": Source((1.0, 0.73, 0.47), 1.25, 4.0, 0.50),
    "sodium": Source((1.0, 0.52, 0.12), 1.5, 2.5, 0.80),
    "neon": Source((1.0, 0.40, 0.76), 1.45, 5.0, 0.35, 0.8),
    "fluorescent": Source((0.84, 1.0, 0.93), 1.20, 6.5, 1.05),
    "fire": Source((1.0, 0.46, 0.13), 1.90, 3.0, -0.10, 0.5, 0.22),
    "candle": Source((1.0, 0.56, 0.20), 1.75, 1.6, -0.16, 0.30, 0.10),
    "window": Source((0.88, 0.95, 1.08), 1.60, 5.0, 0.40),
    "screen": Source((0.45, 0.66, 1.0), 1.05, 6.0, -0.15, 0.45, 0.05),
    "studio": Source((1.0, 0.97, 0.92), 1.9, 6.0, 0.60, 0.55),
}


def lit_by(scheme: Scheme, lights: tuple[LightRead, ...], azimuth: float, interior: bool) -> Scheme:
    """The scheme with all that the words say of it; `azimuth` is the camera's."""
    sided = next((light for light in lights if light.direction), None)
    for number, light in enumerate(lights):
        scheme = _one(scheme, light, light is sided or (sided is None and number == 0), interior)
    if sided is not None and sided.direction is not None and sided.direction in BEARINGS:
        scheme = _from(scheme, sided.direction, azimuth)
    for light in lights:
        if light.quality is not None and light.quality in QUALITIES:
            scheme = QUALITIES[light.quality](scheme, azimuth)
    return scheme


def _one(scheme: Scheme, light: LightRead, leads: bool, interior: bool) -> Scheme:
    source = SOURCES.get(light.source)
    hue = hue_of(light.color)
    if light.source == "window" and scheme.windows > 0:  # the sky's light more than the sun's
        soft = replace(scheme, windows=scheme.windows * 1.5 * light.strength, key=scaled(scheme.key, 0.75))
        return replace(soft, softness=5.0)
    if source is not None and (leads or light.source in ("candle", "fire")):
        if interior or light.source not in ("window", "practicals", "lamp", "tungsten"):
            scheme = _keyed(scheme, source, light.strength)
    elif light.source == "practicals":
        scheme = replace(scheme, practicals=max(scheme.practicals, 1.0) * 1.1 * light.strength)
    if hue is None:
        return scheme
    if leads:
        warmer = scheme.key[0] * hue[2] > hue[0] * scheme.key[2]
        if hue[0] > hue[2] and warmer:
            return scheme
        return replace(scheme, key=tinted(scheme.key, hue, 0.75))
    if light.source in ("neon", "beside"):  # the other sign's or lamp's light, from the other side
        return replace(
            scheme,
            ambient=tinted(scheme.ambient, hue, 0.6),
            rim=scaled(hue, 1.3 / max(luma(hue), 0.25)),
            rim_azimuth=scheme.key_azimuth + 2.6,
        )
    k = 0.55
    return replace(scheme, ambient=tinted(scheme.ambient, hue, k), rim=tinted(scheme.rim, hue, k))


def _keyed(scheme: Scheme, source: Source, strength: float) -> Scheme:
    level = max(source.strength * strength, luma(scheme.key) * 0.6)
    dims = source.dims
    return replace(
        scheme,
        key=scaled(source.hue, level / max(luma(source.hue), 0.2) * 0.80),
        key_elevation=scheme.key_elevation if source.elevation is None else source.elevation,
        softness=source.softness,
        ambient=scaled(scheme.ambient, dims),
        ground=scaled(scheme.ground, dims),
        rim=scaled(scheme.rim, 0.4 + 0.6 * dims),
        flicker=max(scheme.flicker, source.flicker),
    )


def _from(scheme: Scheme, side: str, azimuth: float) -> Scheme:
    bearing, elevation = BEARINGS[side]
    return replace(
        scheme,
        key_azimuth=azimuth + bearing,
        key_elevation=scheme.key_elevation if elevation is None else elevation,
        rim_azimuth=azimuth - math.copysign(2.3, bearing),
    )


def _soft(s: Scheme, azimuth: float) -> Scheme:
    return replace(s, softness=max(s.softness, 6.5), key=scaled(s.key, 0.92), ambient=scaled(s.ambient, 1.15))


def _hard(s: Scheme, azimuth: float) -> Scheme:
    """One source does the work: what the windows leave in a room and what comes from all sides give way."""
    return replace(
        s,
        softness=1.2,
        key=scaled(s.key, 1.12),
        ambient=scaled(s.ambient, 0.62),
        ground=scaled(s.ground, 0.75),
        windows=s.windows * 0.45,
    )


def _volumetric(s: Scheme, azimuth: float) -> Scheme:
    air = replace(s.air, shafts=max(s.air.shafts, 0.010) * 1.3, fog=s.air.fog + 0.003)
    return replace(
        s, air=air, key=scaled(s.key, 1.15), ambient=scaled(s.ambient, 0.8), windows=s.windows * 0.6
    )


def _chiaroscuro(s: Scheme, azimuth: float) -> Scheme:
    return replace(
        s,
        softness=min(s.softness, 2.2),
        key=scaled(s.key, 1.2),
        ambient=scaled(s.ambient, 0.30),
        ground=scaled(s.ground, 0.35),
        rim=scaled(s.rim, 0.45),
        windows=s.windows * 0.6,
    )


def _silhouette(s: Scheme, azimuth: float) -> Scheme:
    return replace(
        s,
        key_azimuth=azimuth + math.pi - 0.35,
        key_elevation=max(0.18, min(s.key_elevation, 0.4)),
        key=scaled(s.key, 1.25),
        ambient=scaled(s.ambient, 0.20),
        ground=scaled(s.ground, 0.2),
        windows=s.windows * 0.12,
        practicals=s.practicals * 0.5,
        rim=scaled(s.rim, 1.3),
        rim_azimuth=azimuth + math.pi,
        grade=replace(s.grade, exposure=s.grade.exposure * 0.92),
    )


def _high_key(s: Scheme, azimuth: float) -> Scheme:
    grade = replace(s.grade, exposure=s.grade.exposure * 1.12)
    return replace(s, ambient=scaled(s.ambient, 1.7), ground=scaled(s.ground, 1.6), softness=6.5, grade=grade)


def _low_key(s: Scheme, azimuth: float) -> Scheme:
    return replace(s, ambient=scaled(s.ambient, 0.45), ground=scaled(s.ground, 0.5), key=scaled(s.key, 0.95))


def _rim(s: Scheme, azimuth: float) -> Scheme:
    return replace(s, rim=scaled(s.rim, 1.45))


QUALITIES: Mapping[str, Callable[[Scheme, float], Scheme]] = {
    "soft": _soft,
    "diffused": _soft,
    "hard": _hard,
    "volumetric": _volumetric,
    "chiaroscuro": _chiaroscuro,
    "silhouette": _silhouette,
    "high-key": _high_key,
    "low-key": _low_key,
    "rim": _rim,
}


def palette(scheme: Scheme, colors: tuple[str, ...]) -> Scheme:
    """Colours of the whole picture: the first warm one goes to the lights, the first cool one to the dark."""
    for word in colors[:2]:
        hue = hue_of(word)
        if hue is None:
            continue
        if hue[0] >= hue[2]:
            scheme = replace(scheme, key=mixed(scheme.key, tinted(scheme.key, hue), 0.25))
        else:
            scheme = replace(scheme, ambient=mixed(scheme.ambient, tinted(scheme.ambient, hue), 0.35))
    return scheme
