"""What light a shot begins in and ends in: the hour, what becomes of it, and how its lamps burn.

Knows no lamp in metres. What is said in words wins over what weather and lamps let guess.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from filmkit.studio.animatic.intent import Read, Subject, TimeOfDay
from filmkit.studio.animatic.words.becoming.changes import sky_change
from filmkit.studio.animatic.words.light import lighting, times
from filmkit.studio.animatic.words.light.airs import turned
from filmkit.studio.animatic.words.light.burning import burning_of
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.tables import listed

_GREY = listed("rain drizzle storm snow fog")
_PASSES = re.compile(r"\bsky\b[^.]*\b(?:transition|chang|shift|turn|fad)\w* from\b", re.I)
_OF_NIGHT = listed("moon star")
"""What shines by night where it changes."""
_NIGHT_SOURCES = listed("candle neon sodium fire moon")


_SCREEN = re.compile(r"\b(?:screen|display|phone|smartphone|tablet|laptop|monitor|television|tv)\b", re.I)
"""What lights up at any hour."""


@dataclass(frozen=True, slots=True)
class Daylight:
    """The light of a shot."""

    time: Read[TimeOfDay]
    change: times.Hours | None
    burning: Read[tuple[float, float]] | None
    """How strongly lamps burn first and last."""


def daylight_of(
    layers: Layers, interior: bool, kind: str, weather: Collection[str], people: Sequence[Subject]
) -> Daylight:
    """The light that the words of a place of this kind tell, or let guess."""
    said = times.time_of(layers)
    nightly = any(each.name in _OF_NIGHT and each.change is not None for each in people)
    time = said or Read(TimeOfDay.NIGHT if nightly else _guessed(layers, interior, weather, kind))
    plain = said is None or said.value is TimeOfDay.DAY
    told = times.change_of(layers)
    if told and len(told) == 3 and told[0] is told[2] and _PASSES.search(layers.brief.prompt):
        told = told[1:]  # the hour it passes to is named too
    change = told or sky_change(layers.brief.prompt, people, plain)
    change = change or times.coming_of(layers) or turned(layers)
    if change and time.layer != "time" and (told or (plain and time.value is not change[0])):
        time = Read(change[0], time.words if told else "", time.layer if told else "")
    burning = burning_of(layers.of("light", "prompt", "action", "subject"))
    if burning and time.guessed and change is None and not _SCREEN.search(burning.words):
        time = Read(TimeOfDay.NIGHT)
    return Daylight(time, change, burning)


def _guessed(layers: Layers, interior: bool, weather: Collection[str], kind: str) -> TimeOfDay:
    """Lamps that are named burn at night; rain greys the day."""
    if kind == "space":
        return TimeOfDay.NIGHT
    sources = {light.value.source for light in lighting.lights_of(layers, "lamp")}
    if sources & _NIGHT_SOURCES:
        return TimeOfDay.NIGHT
    return TimeOfDay.OVERCAST if _GREY & set(weather) and not interior else TimeOfDay.DAY
