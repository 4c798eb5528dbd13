"""The scene heading that a prompt begins with, as scripts have it: "INT. DINER - NIGHT. A man eats."

What the heading says is told as place, time and weather of the brief, and the rest as its prompt: a heading
names nobody, and is no sentence that things could be about. A building seen from outside is in a street.
"""

import re
from dataclasses import replace

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.light import airs
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.where.place import place_of

_HEADING = re.compile(
    r"\s*(?P<side>int|ext)\b(?:\.?\s?/\s?(?:int|ext)\b)?[. ]\s*(?P<place>[^.\n]+?)"
    r"(?:\s+[-–—]+\s+(?P<time>[^-–—.\n]+))?\s*(?:\.\s+|\n\s*)(?=\S)",
    re.I,
)
_SAME = re.compile(r"\b(?:continuous|later|moments later|same(?: time)?)\b", re.I)
"""What stands for an hour in a heading and tells of none."""


def without_heading(brief: Brief) -> Brief:
    """The same brief, place, time and weather of its heading in their own fields; as it is, where it begins
    with none."""
    heading = _HEADING.match(brief.prompt)
    if heading is None or not (heading["side"].isupper() or heading["place"].isupper()):
        return brief
    said = re.split(r"[,/]", _SAME.sub("", heading["time"] or "").lower())
    time, weather = (" ".join(each for each in said if _is_weather(each) is sky) for sky in (False, True))
    where = re.sub(r"\s+[-–—]+\s+", ", ", heading["place"]).lower()
    return replace(
        brief,
        prompt=brief.prompt[heading.end() :],
        place=brief.place or _seen_from(heading["side"].lower(), where),
        time=brief.time or time.strip(),
        weather=brief.weather or weather.strip(),
    )


def _is_weather(said: str) -> bool:
    return bool(airs.weather_of(_layers(weather=said)))


def _layers(*, place: str = "", weather: str = "") -> Layers:
    return Layers(Brief(frames=1, rate=(24, 1), place=place, weather=weather))


def _seen_from(side: str, where: str) -> str:
    """A place as it is called where one is in it, or before it."""
    read = place_of(_layers(place=where))
    if side == "int" and where in ("car", "bus", "train"):
        return f"inside a {where}"
    if side != "ext" or read is None or not read.value.interior:
        return where
    return f"front yard of the {where}" if read.value.kind == "room" else f"street, {where}"
