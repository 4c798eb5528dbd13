"""Weather and what else moves in the air: each kind as particles, haze and wetness.

Knows no words and no scene: a kind, how strong, where, and the wind. Kinds without particles
(fog, haze) are air alone.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from filmkit.studio.animatic.weather.bursts import fireworks, meteors
from filmkit.studio.animatic.weather.floating import (
    confetti,
    dust,
    embers,
    fireflies,
    leaves,
    mist,
    petals,
    smoke,
    spray,
    steam,
)
from filmkit.studio.animatic.weather.motion import Box
from filmkit.studio.animatic.weather.precipitation import drizzle, rain, snow, storm
from filmkit.studio.animatic.world import Air, Color, Discs, Particles, Streaks, Vec


class Weather(StrEnum):
    """What can be in the air."""

    RAIN = "rain"
    DRIZZLE = "drizzle"
    STORM = "storm"
    """Rain driven by wind."""
    SNOW = "snow"
    FOG = "fog"
    MIST = "mist"
    """Low, in drifting banks."""
    HAZE = "haze"
    DUST = "dust"
    """Motes that hang in a beam of light."""
    SMOKE = "smoke"
    STEAM = "steam"
    EMBERS = "embers"
    FIREFLIES = "fireflies"
    FIREWORKS = "fireworks"
    """Far off, in the sky before the camera."""
    METEORS = "meteors"
    """The same, falling."""
    LEAVES = "leaves"
    PETALS = "petals"
    CONFETTI = "confetti"
    STORM_CLOUDS = "storm-clouds"
    """Of a storm that is not there yet: the sky alone is dark."""
    WIND = "wind"
    """A few leaves and some dust, fast."""
    SPRAY = "spray"
    """Of a sea or a fountain, thrown up."""
    CLEAR = "clear"
    """Nothing at all."""


WHITE: Color = (1.0, 1.0, 1.0)
Maker = Callable[[float, Box, Vec, int, Color], tuple[Particles, ...]]


@dataclass(frozen=True, slots=True)
class _Effect:
    """What full strength of a kind adds."""

    fog: float = 0.0
    falloff: float = 0.0
    shafts: float = 0.0
    halo: float = 0.0
    wet: float = 0.0
    make: Maker | None = None


def _gust(strength: float, box: Box, wind: Vec, seed: int, light: Color) -> tuple[Particles, ...]:
    x, y, z = wind
    fast = (x * 1.5 + (2.0 if x >= 0 else -2.0), y, z * 1.5)
    return leaves(0.25 * strength, box, fast, seed, light) + dust(0.5 * strength, box, fast, seed + 1, light)


_EFFECTS: Mapping[Weather, _Effect] = MappingProxyType(
    {
        Weather.RAIN: _Effect(fog=0.006, halo=0.006, wet=1.0, make=rain),
        Weather.DRIZZLE: _Effect(fog=0.008, halo=0.008, wet=0.7, make=drizzle),
        Weather.STORM: _Effect(fog=0.012, halo=0.006, wet=1.0, make=storm),
        Weather.SNOW: _Effect(fog=0.008, halo=0.008, make=snow),
        Weather.FOG: _Effect(fog=0.045, halo=0.030, wet=0.3),
        Weather.MIST: _Effect(fog=0.020, falloff=0.5, halo=0.015, wet=0.2, make=mist),
        Weather.HAZE: _Effect(fog=0.006, shafts=0.003, halo=0.006),
        Weather.DUST: _Effect(fog=0.001, shafts=0.003, make=dust),
        Weather.SMOKE: _Effect(fog=0.005, shafts=0.004, halo=0.005, make=smoke),
        Weather.STEAM: _Effect(fog=0.002, halo=0.004, make=steam),
        Weather.EMBERS: _Effect(fog=0.002, make=embers),
        Weather.FIREFLIES: _Effect(make=fireflies),
        Weather.FIREWORKS: _Effect(make=fireworks),
        Weather.METEORS: _Effect(make=meteors),
        Weather.LEAVES: _Effect(make=leaves),
        Weather.PETALS: _Effect(make=petals),
        Weather.CONFETTI: _Effect(make=confetti),
        Weather.STORM_CLOUDS: _Effect(fog=0.003),
        Weather.WIND: _Effect(fog=0.002, make=_gust),
        Weather.SPRAY: _Effect(fog=0.003, wet=0.6, make=spray),
        Weather.CLEAR: _Effect(),
    }
)


def falling(
    kind: str, strength: float, box: Box, wind: Vec = (0.0, 0.0, 0.0), seed: int = 0, light: Color = WHITE
) -> tuple[Particles, ...]:
    """The particles of a kind; `kind` is a value of `Weather`.

    `strength` 1 is plain rain, 0.3 a little, 2 a lot. `box` is where they are: round the camera for
    weather, over the pot for steam. `light` is what falls on them, so rain at night is not day's rain.
    """
    make = _EFFECTS[Weather(kind)].make
    if make is None or strength <= 0:
        return ()
    return make(strength, box, wind, seed, light)


def coming(particles: Particles, ends: tuple[float, float], seconds: float) -> Particles:
    """The same with only a share of them there: from the first of `ends` to the last over `seconds`."""

    def at(time: float) -> Streaks | Discs:
        every = particles(time)
        part = min(max(time / max(seconds, 1e-6), 0.0), 1.0)
        share = ends[0] + (ends[1] - ends[0]) * part
        many = round(len(every.color) * min(max(share, 0.0), 1.0))
        if isinstance(every, Streaks):
            return replace(every, start=every.start[:many], end=every.end[:many], color=every.color[:many])
        size = every.size[:many]
        return replace(every, center=every.center[:many], color=every.color[:many], size=size)

    return at


def air_of(kind: str, strength: float, air: Air) -> Air:
    """The air with what this kind adds: haze, light shafts, glow round lamps. Its colour stays."""
    effect = _EFFECTS[Weather(kind)]
    return replace(
        air,
        fog=air.fog + effect.fog * strength,
        fog_falloff=max(air.fog_falloff, effect.falloff),
        shafts=air.shafts + effect.shafts * strength,
        halo=air.halo + effect.halo * strength,
    )


def wetness(kind: str, strength: float) -> float:
    """How wet open ground is, 0 dry to 1 mirroring."""
    return min(1.0, _EFFECTS[Weather(kind)].wet * max(strength, 0.0) ** 0.5)
