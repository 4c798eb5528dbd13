"""Whether captions can be read: there are some, each stands long enough, one at a time, within the film.

The measures are those of Netflix's Timed Text Style Guide: a text stands five sixths of a second at least,
and grown-ups read 20 characters a second; full width counts as in `film/timeline/reading.py`.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from filmkit.film.timeline.reading import LETTER, width
from filmkit.studio.deliver.subtitles import Cue

SHORTEST = Fraction(5, 6)
"""Seconds."""
FASTEST = 20
"""Latin letters a second."""


def unreadable(cues: Sequence[Cue], seconds: Fraction) -> Iterator[tuple[str, str]]:
    """A word and a sentence for each thing that a reader of `cues` stumbles over, in a film so long."""
    for number, each in enumerate(cues, 1):
        stands, said = each.end - each.start, " ".join(each.text.split())
        short = said if len(said) <= 40 else f"{said[:39]}…"
        speed = Fraction(width(said), LETTER) / stands if stands > 0 else None
        if speed is None or stands < SHORTEST:
            yield f"flash-{number}", f"“{short}” stands {float(stands):.2f} s, too short to be seen"
        elif speed > FASTEST:
            letters = f"{float(speed):.0f} letters a second, and people read {FASTEST}"
            yield f"fast-{number}", f"“{short}” stands {float(stands):.1f} s: {letters}"
        if each.end > seconds:
            yield f"late-{number}", f"“{short}” stands longer than the film, until {float(each.end):.1f} s"
    for number, (one, other) in enumerate(pairwise(cues), 1):
        if other.start < one.end:
            yield f"overlap-{number}", f"caption {number + 1} begins before {number} ends"
