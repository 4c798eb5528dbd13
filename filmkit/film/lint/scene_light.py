"""Light that contradicts itself: inside one shot, and from shot to shot of one scene.

Knows no single shot's faults. Compared are times of day that cannot meet, and the side of one and
the same source.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from filmkit.film.lint.finding import Finding
from filmkit.film.lint.light_words import BARE
from filmkit.film.lint.texts import PROSE, clauses, line_of, texts, words
from filmkit.film.spec.film import Film, Shot

_NIGHT = words("night", "midnight", "moonlight", "moonlit", "night-?time")
_DAY = words("day", "day-?time", "morning", "afternoon", "broad daylight", "noon", "midday")
_NOON = words("noon", "midday", "high noon")
_EDGE = words("dawn", "dusk", "sunset", "sunrise", "twilight", "golden[- ]hour", "blue[- ]hour", "daybreak")
_CLOCK = re.compile(r"\b(1[0-2]|0?[1-9])(?:[:.][0-5][0-9])? ?(am|pm|a\.m\.|p\.m\.)")
_CHANGES = words(
    "from .+ to", "turns?", "becomes?", "falls", "breaks", "until", "passes", "time-?lapse", "fades", "into"
)
_TIME_CHANGES = words(
    r"from (?:\w+ ){0,2}(?:dawn|day|noon|dusk|night|sunset|dark)", "time-?lapse", "night falls", "day breaks"
)
_SUN = words("sun", "sunlight", "sunlit", "sunbeams?", "sunshine", "daylight", "noon")
_IN_PROSE = re.compile(
    r"\b(?:at|by|towards?|before|after) (?:the )?(?:night|noon|midday|midnight|dawn|dusk|sunset|sunrise)\b"
    r"|\b(?:noon|midday|midnight|night) (?:sun|sky|light|heat|glare)\b"
    r"|\bmoonl(?:ight|it)\b|\b(?:golden|blue) hour\b"
)
"""Where prose says the hour, and does not speak of a night nurse."""
_SOURCES = {
    "sun": words("sun", "sunlight", "sunbeams?", "sunshine", "daylight"),
    "moon": words("moon", "moonlight"),
    "window": words("windows?"),
    "lamp": words("lamps?", "lamplight", "lanterns?"),
    "candle": words("candles?", "candlelight"),
    "fire": words("fire", "firelight", "flames?"),
    "neon": words("neons?"),
}  # fmt: skip
_OF_THE_SET = frozenset({"window", "lamp", "candle", "fire", "neon"})
_LIGHT = words("light")
_SIDE = re.compile(
    r"\b(?:from|on) (?:the |camera |screen |frame |far |low |high |its |a )*(left|right|east|west)\b"
)
_OPPOSITE = {"left": "right", "right": "left", "east": "west", "west": "east"}


@dataclass(frozen=True, slots=True)
class _Reading:
    shot: Shot
    times: dict[str, str]
    """By kind (night, day, noon, edge): the words."""
    sides: dict[str, set[str]]
    """By source."""


def light_conflict(film: Film) -> Iterator[Finding]:
    """Every conflict, each told of the later shot against the nearest earlier one."""
    scenes: dict[str, list[_Reading]] = {}
    for shot in film.shots.values():
        if shot.source or "time-of-day" in shot.patterns:
            continue
        reading = _Reading(shot, _times(shot), _sides(shot))
        yield from _inside(reading)
        if shot.scene:
            earlier = scenes.setdefault(shot.scene, [])
            found = next(filter(None, (_against(reading, other) for other in reversed(earlier))), None)
            if found:
                yield found
            earlier.append(reading)


def _times(shot: Shot) -> dict[str, str]:
    """What the shot says of the time of day; nothing when it changes on the way."""
    prose = " ; ".join(text.text for text in texts(shot, PROSE)).casefold()
    if _CHANGES.search(" ; ".join((shot.time, shot.light)).casefold()) or _TIME_CHANGES.search(prose):
        return {}
    said = " ; ".join(found[0] for found in _IN_PROSE.finditer(prose))
    if not shot.prompt:
        said = f"{shot.time} ; {shot.light} ; {said}".casefold()
    kinds = {"night": _NIGHT, "day": _DAY, "noon": _NOON, "edge": _EDGE}
    times = {kind: found[0] for kind, pattern in kinds.items() if (found := pattern.search(said))}
    if clock := _CLOCK.search(said):
        times.setdefault(_of_clock(int(clock[1]) % 12 + 12 * clock[2].startswith("p")), clock[0])
    return times


def _of_clock(hour: int) -> str:
    return (
        "night"
        if hour < 5 or hour > 21
        else "noon"
        if hour in (12, 13)
        else "day"
        if 8 <= hour < 16
        else "other"
    )


def _sides(shot: Shot) -> dict[str, set[str]]:
    """Where each source stands; a clause "from the left" belongs to the source before it."""
    sides: dict[str, set[str]] = {}
    for text in texts(shot, ("light", *PROSE)):
        own = text.field == "light"
        parts = clauses(text.text)
        named = next(filter(None, map(_sources, parts)), ())
        for clause in parts:
            here = _sources(clause)
            named = here or named
            found = _SIDE.search(clause) if own or here or BARE.search(clause) else None
            if found:
                # In prose a window on the left is the set's, and its light may fall from elsewhere.
                for source in set(named) - (frozenset() if own else _OF_THE_SET):
                    sides.setdefault(source, set()).add(found[1])
    return sides


def _sources(clause: str) -> tuple[str, ...]:
    here = tuple(source for source, pattern in _SOURCES.items() if pattern.search(clause))
    return here or (("light",) if _LIGHT.search(clause) else ())


def _inside(reading: _Reading) -> Iterator[Finding]:
    shot, times = reading.shot, reading.times
    if "night" in times and "noon" in times:
        one, other = times["night"], times["noon"]
    elif times and shot.time and shot.light and not shot.prompt:
        one, other = shot.time, _wrong_light(shot, "night" in times and not _DAY.search(shot.time))
    else:
        return
    if other:
        yield Finding(
            "light-conflict",
            shot.id,
            line_of(shot, "light", "prompt", "time"),
            f"it is {one}, and its light is “{other}”",
            "say the light of that hour, or change `time`",
        )


def _wrong_light(shot: Shot, night: bool) -> str:
    """The light that the shot's own `time` cannot have."""
    found = (
        _SUN.search(shot.light) if night else _NIGHT.search(shot.light) if _DAY.search(shot.time) else None
    )
    return found[0] if found else ""


_CANNOT_MEET = (("night", "day"), ("night", "noon"), ("noon", "edge"))


def _against(reading: _Reading, earlier: _Reading) -> Finding | None:
    shot, other = reading.shot, earlier.shot
    for one, two in _both_ways(_CANNOT_MEET):
        if one in reading.times and two in earlier.times and not set(reading.times) & set(earlier.times):
            return Finding(
                "light-conflict",
                shot.id,
                line_of(shot, "time", "light", "prompt"),
                f"it is {reading.times[one]} here, and {earlier.times[two]} in shot {other.id} of the "
                f"same scene",
                "let the scene keep one hour: set `time` on the scene, or part the scene in two",
            )
    for source, sides in reading.sides.items():
        before = earlier.sides.get(source, set())
        for side in sorted(sides):
            if _OPPOSITE[side] in before and side not in before and _OPPOSITE[side] not in sides:
                return Finding(
                    "light-conflict",
                    shot.id,
                    line_of(shot, "light", "prompt"),
                    f"the {source} comes from the {side} here, and from the {_OPPOSITE[side]}"
                    f" in shot {other.id} of the same scene",
                    "keep the light on one side of the scene: say it once, as `light` of the scene",
                )
    return None


def _both_ways(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for one, two in pairs:
        yield one, two
        yield two, one
