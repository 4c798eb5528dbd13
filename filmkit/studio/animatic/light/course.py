"""The hours a shot passes through: those between the told ones, and how lamps burn over them.

Knows no place. From day to night the sun sets on the way; it sinks and rises where it stands, and what is lit
by night comes on with the dark.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from filmkit.studio.animatic.intent import TimeOfDay
from filmkit.studio.animatic.light.scheme import Scheme, mixed

_DAY, _NOON, _NIGHT, _MOON = TimeOfDay.DAY, TimeOfDay.NOON, TimeOfDay.NIGHT, TimeOfDay.MOONLIGHT
_DAWN, _GOLD, _DUSK, _BLUE = TimeOfDay.DAWN, TimeOfDay.GOLDEN_HOUR, TimeOfDay.DUSK, TimeOfDay.BLUE_HOUR
LIT: Mapping[TimeOfDay, float] = {
    _NIGHT: 1.0, _MOON: 1.0, _BLUE: 1.0, _DUSK: 0.8, _DAWN: 0.25, _GOLD: 0.12,
}  # fmt: skip
"""How strongly lamps burn at an hour of a shot that passes from light to dark; by day next to nothing."""
UNLIT = 0.04
HORIZON = math.radians(-1.2)
"""How high a sun stands that is about to rise or has just set: no more seen over level ground."""
_ON_THE_WAY: Mapping[tuple[TimeOfDay, TimeOfDay], tuple[TimeOfDay, ...]] = {
    **{(day, dark): (_GOLD,) for day in (_DAY, _NOON) for dark in (_NIGHT, _MOON, _BLUE, _DUSK)},
    **{(dark, day): (_DAWN,) for day in (_DAY, _NOON) for dark in (_NIGHT, _MOON)},
    **{(_DAWN, late): (_DAY,) for late in (_GOLD, _DUSK, _NIGHT, _MOON)},
    (_GOLD, _NIGHT): (_DUSK,),
    (_GOLD, _MOON): (_DUSK,),
}


def course(hours: Sequence[TimeOfDay]) -> tuple[TimeOfDay, ...]:
    """The hours that were told, and what lies between them."""
    out = list(hours[:1])
    for first, last in pairwise(hours):
        out += [*_ON_THE_WAY.get((first, last), ()), last]
    return tuple(out)


def lit_over(hours: Sequence[TimeOfDay]) -> tuple[float, ...]:
    """How strongly lamps burn at each of some hours; as always where it is dark or light all along."""
    burns = [LIT.get(hour, UNLIT) for hour in hours]
    crosses = min(burns) < 0.5 < max(burns)
    return tuple(burns) if crosses else tuple(1.0 for _ in hours)


def from_light_to_dark(hours: Sequence[TimeOfDay]) -> bool:
    """Whether lamps come on or go out over such hours."""
    return len(set(lit_over(hours))) > 1


def at(values: Sequence[Scheme], part: float) -> Scheme:
    """The light when so much of the way through some has gone, 0 to 1."""
    k = min(max(part, 0.0), 1.0) * (len(values) - 1)
    number = min(int(k), max(len(values) - 2, 0))
    return values[number] if k == number else mixed(values[number], values[number + 1], k - number)


def level(values: Sequence[float], part: float) -> float:
    """The same of how lamps burn."""
    k = min(max(part, 0.0), 1.0) * (len(values) - 1)
    number = min(int(k), max(len(values) - 2, 0))
    return (
        values[number]
        if k == number
        else values[number] + (values[number + 1] - values[number]) * (k - number)
    )


def over_the_horizon(schemes: Sequence[Scheme], hours: Sequence[TimeOfDay]) -> list[Scheme]:
    """The light of an open place at some hours, where the sun rises and sets at its own place in the sky."""
    out, dark = list(schemes), (_NIGHT, _BLUE)
    for k, (first, last) in enumerate(pairwise(hours)):
        if first in dark and out[k + 1].sky.disc > 0.0:
            out[k] = _low(out[k], out[k + 1])
        if last in dark and out[k].sky.disc > 0.0:
            out[k + 1] = _low(out[k + 1], out[k])
        if first is _GOLD and last is _DUSK:
            out[k + 1] = _low(out[k + 1], out[k])
    return out


def _low(scheme: Scheme, sun: Scheme) -> Scheme:
    """A light that stands where the sun of another went down, or will come up."""
    return replace(scheme, key_azimuth=sun.key_azimuth, key_elevation=min(scheme.key_elevation, HORIZON))
