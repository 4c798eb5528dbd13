"""Values of equipment in prose: apertures, sensitivities, rates, sizes. Knows no camera moves.

Millimetres of a lens are the trade's words for how wide a picture is, and pass.
"""

import re
from collections.abc import Iterator

from filmkit.film.lint.finding import Finding
from filmkit.film.lint.texts import texts
from filmkit.film.spec.film import Film, Shot

_SIZE = "the picture's size is the film's: `format: {resolution: 4k, aspect: 16:9}`"
_SHAPE = "the shape is the film's: `format: {mask: 2.39:1}`"
_RATE = "the rate is the film's: `format: {fps: 24}`; for the shot say `slow motion`"
_FILE = "leave it out: a deliverable's preset says it"
_VALUES = (
    (
        r"\b[ft]/ ?[0-9]+(?:\.[0-9]+)?\b|\b[ft][0-9]+\.[0-9]+\b",
        "say what it does: `shallow focus`, `deep focus`",
    ),
    (r"\baperture (?:of )?[0-9.]+", "say what it does: `shallow focus`, `deep focus`"),
    (r"\b(?:ISO|ASA) ?[0-9]{2,6}\b", "say what it does: `fine grain`, `coarse grain`"),
    (
        r"\b1/[0-9]{2,5}(?:th)?(?: ?(?:s|sec|secs|seconds?))?\b",
        "say what it does: `motion blur`, `crisp motion`",
    ),
    (r"\b[0-9]{2,3}(?:[- ]degree|°) shutter", "say what it does: `motion blur`, `crisp motion`"),
    (r"\b(?:4|5|6|8|12|16) ?K\b(?! (?:run|race|steps|people|walk))", _SIZE),
    (r"\b(?:480|720|1080|1440|2160)[pi]\b|\b(?:full |ultra )?u?hd\b|\b[0-9]{3,4} ?[x×] ?[0-9]{3,4}\b", _SIZE),
    (r"\b[0-9]{2,3}(?:\.[0-9]+)? ?(?:fps|frames (?:per|a) second)\b", _RATE),
    (
        r"\b[0-9.]+ ?(?:[KMG]bit/s|[KMG]b/?p?s|[KM]bit)\b|\bbit ?rates?\b|\b(?:8|10|12)[- ]bit colou?r\b",
        _FILE,
    ),
    (r"\b(?:H\.?26[45]|HEVC|ProRes|AV1|DNxHR|HDR10\+?|S-Log3?|V-Log)\b|\bRec\.? ?(?:709|2020)\b", _FILE),
    (r"\b[1-9][0-9]{3,4} ?(?:K\b|°K\b|kelvins?\b)", "say the colour: `warm tungsten`, `cold daylight`"),
    (r"\b(?:16:9|9:16|4:3|21:9|2\.3[59]:1|1\.85:1|2\.40?:1)", _SHAPE),
)
"""Each kind of value, and what to write in its place."""
_PATTERNS = tuple((re.compile(pattern, re.IGNORECASE), fix) for pattern, fix in _VALUES)


def technical_values(film: Film, shot: Shot) -> Iterator[Finding]:
    """One finding a kind of value and text."""
    for text in texts(shot):
        for pattern, fix in _PATTERNS:
            if found := pattern.search(text.text):
                yield Finding(
                    "technical-values",
                    shot.id,
                    text.at,
                    f"“{found[0]}” is a value of equipment, and a model takes it for words",
                    fix,
                )
