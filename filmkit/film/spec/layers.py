"""Who wins: the layers that may give a shot its values, laid over each other. Knows no types of values.

From the weakest to the strongest: `defaults`, the profile's `defaults`, look, location, scene,
pattern, the shot, the variant, the profile's `force`, `--set`. Mappings merge by key, lists and
texts replace, a text that starts with `+ ` is appended, `none` takes a value away.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from filmkit.film.spec.kinds import PATTERNS
from filmkit.film.spec.shot_fields import SHARED
from filmkit.film.spec.sources import Entry
from filmkit.film.spec.yaml import Map

Given = tuple[Any, str, str, int]
"""A value, the layer that gave it, the file and the packed position."""
Values = dict[str, Any]
"""By field: a Given, or for a merged mapping a dict of them."""

MERGED = frozenset({"camera", "params", "slots", "stage"})


def lay(values: Values, given: Map, layer: str, only: frozenset[str] | None = None) -> None:
    """Lay one mapping of fields over `values`."""
    file, spans = given.file, given.spans
    for key, value in given.items():
        if only is not None and key not in only:
            continue
        kind = type(value)
        if kind is Map and key in MERGED:
            _merge(values, key, value, layer)
        elif kind is str and value.startswith("+ "):
            values[key] = (_appended(values.get(key), value[2:].strip()), layer, file, spans[key][1])
        elif kind is str and value == "none":
            values.pop(key, None)
        else:
            values[key] = (value, layer, file, spans[key][1])


def _merge(values: Values, key: str, given: Map, layer: str) -> None:
    below = values.get(key)
    merged = dict(below) if type(below) is dict else {}
    for name, value in given.items():
        if type(value) is str and value == "none":
            merged.pop(name, None)
        elif type(value) is str and value.startswith("+ "):
            text = _appended(merged.get(name), value[2:].strip())
            merged[name] = (text, layer, given.file, given.spans[name][1])
        else:
            merged[name] = (value, layer, given.file, given.spans[name][1])
    values[key] = merged


def _appended(below: Any, text: str) -> Any:
    if not isinstance(below, tuple):
        return text
    value = below[0]
    if isinstance(value, list):
        return [*value, text]
    base = str(value).rstrip()
    return f"{base}, {text}" if base and base[-1].isalnum() else f"{base} {text}".strip()


@dataclass(slots=True)
class Overlays:
    """What stands over every shot, and what is said of some."""

    over_all: Sequence[tuple[Map, str]] = ()
    """The profile's `force`, for every shot."""
    over_one: Mapping[str, Sequence[tuple[Map, str]]] = field(default_factory=dict)
    """The variant's shots."""
    last: Mapping[str, Sequence[tuple[Map, str]]] = field(default_factory=dict)
    """`--set`, by shot."""

    def of(self, shot: str) -> list[tuple[Map, str]]:
        """From the weakest to the strongest, all above the shot itself."""
        return [*self.over_one.get(shot, ()), *self.over_all, *self.last.get(shot, ())]


@dataclass(slots=True)
class Stack:
    """The layers below every shot. Shots that name the same things share one merged base."""

    bottom: Sequence[tuple[Map, str]]
    """`defaults` and the profile's, from the weakest."""
    scenes: Mapping[str, Entry]
    locations: Mapping[str, Entry]
    looks: Mapping[str, Entry]
    patterns: Mapping[str, Entry]
    overlays: Overlays
    made: dict[tuple[object, ...], Values] = field(default_factory=dict)

    def values(self, shot: str, own: Map) -> Values:
        """Every field of one shot, by who wins."""
        above = [(own, "shot"), *self.overlays.of(shot)] if self._overlaid(shot) else [(own, "shot")]
        scene = _first(above[::-1], "scene")
        patterns = self._patterns(above, scene)
        location = self._choice("location", above, patterns, scene)
        look = self._choice("look", above, patterns, scene)
        key = (scene, patterns, location, look)
        base = self.made.get(key)
        if base is None:
            base = self.made[key] = self._base(scene, patterns, location, look)
        values = dict(base)
        for given, layer in above:
            lay(values, given, layer)
        return values

    def _overlaid(self, shot: str) -> bool:
        overlays = self.overlays
        return bool(overlays.over_all) or shot in overlays.over_one or shot in overlays.last

    def _patterns(self, above: list[tuple[Map, str]], scene: str | None) -> tuple[str, ...]:
        found = _first(above[::-1], "pattern")
        if found is None:
            found = _first([*self._maps(self.scenes, scene, "scene"), *self.bottom[::-1]], "pattern")
        if found is None or found == "none":
            return ()
        return tuple(found) if isinstance(found, list) else (found,)

    def _choice(
        self, field_name: str, above: list[tuple[Map, str]], patterns: tuple[str, ...], scene: str | None
    ) -> str | None:
        found = _first(above[::-1], field_name)
        if found is None:
            below = [pair for name in patterns for pair in self._maps(self.patterns, name, "pattern")]
            below += [*self._maps(self.scenes, scene, "scene"), *self.bottom[::-1]]
            found = _first(below, field_name)
        return None if found == "none" else found

    def _base(
        self, scene: str | None, patterns: tuple[str, ...], location: str | None, look: str | None
    ) -> Values:
        values: Values = {}
        for given, layer in self.bottom:
            lay(values, given, layer)
        for given, layer in self._maps(self.looks, look, "look"):
            lay(values, given, layer, _FROM_LOOK)
        for given, layer in self._maps(self.locations, location, "location"):
            lay(values, given, layer, _FROM_LOCATION)
        for given, layer in self._maps(self.scenes, scene, "scene"):
            lay(values, given, layer)
        # Of two patterns the first named wins.
        for name in reversed(patterns):
            for given, layer in self._maps(self.patterns, name, "pattern"):
                lay(values, given, layer, _FROM_PATTERN)
        return values

    def _maps(self, section: Mapping[str, Entry], name: str | None, kind: str) -> list[tuple[Map, str]]:
        entry = section.get(name or "")
        return [(entry.value, f"{kind} {name}")] if entry else []


_FROM_LOOK = frozenset({"style"})
_FROM_LOCATION = frozenset({"place", "environment", "light", "time", "weather", "period", "sound"})
_FROM_PATTERN = frozenset(each.name for each in SHARED) - {"pattern"}


def _first(layers: Iterable[tuple[Map, str]], name: str) -> Any:
    return next((given[name] for given, _ in layers if name in given), None)


def known_patterns(film: Mapping[str, Entry]) -> set[str]:
    """The built-in patterns and the film's own."""
    return {*PATTERNS, *film}
