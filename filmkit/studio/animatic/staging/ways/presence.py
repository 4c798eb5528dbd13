"""When somebody who appears or vanishes is there: from when, until when, and how much of them in between.

Knows no bodies. Who disappears into something goes there, and is no case of this.
"""

import math
import re
from dataclasses import dataclass

from filmkit.studio.animatic.figures.body.moment import smooth
from filmkit.studio.animatic.intent import Subject

FADES = 0.6
"""Seconds in which somebody comes or goes."""
GONE = 0.01
"""Of their size, who is not there."""
_NOT_INTO = r"\b(?!\s+(?:into|in|behind|around|from|down|through|over|to)\b)"
VANISHES = re.compile(rf"\b(?:vanish(?:es|ing)?|disappear(?:s|ing)?|dissolves?|fades? away){_NOT_INTO}")
APPEARS = re.compile(
    r"\b(?:appear(?:s|ing)?|materiali[sz]es?)"
    r"(?=$|[.,;]| (?:before|in|on|at|out|from|beside|behind|suddenly)\b)"
)


@dataclass(frozen=True, slots=True)
class Presence:
    """From when and until when somebody is there, in seconds of the shot."""

    since: float = -math.inf
    until: float = math.inf

    def share(self, seconds: float) -> float:
        """How much of them there is, 0 to 1."""
        come = smooth((seconds - self.since) / FADES) if self.since > -math.inf else 1.0
        gone = smooth((seconds - self.until) / FADES) if self.until < math.inf else 0.0
        return come * (1.0 - gone)


def presence_of(subject: Subject, seconds: float) -> Presence | None:
    """When a subject is there in a shot of that length; None: all the time."""
    beats = [beat.value.lower() for beat in subject.beats or (subject.act,)]
    at = [seconds * (i / len(beats) if len(beats) > 1 else 0.35) for i in range(len(beats))]
    since = next((t for t, said in zip(at, beats, strict=True) if APPEARS.search(said)), -math.inf)
    until = next((t for t, said in zip(at, beats, strict=True) if VANISHES.search(said)), math.inf)
    if since == 0.0:
        since = 0.25
    return Presence(since, until) if since > -math.inf or until < math.inf else None
