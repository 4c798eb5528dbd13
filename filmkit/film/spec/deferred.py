"""What a film asks for that this version cannot make yet: noted, and taken out of what is built.

Knows no builds. Promise: what is left in the Film can be made, and what was taken out has its
`Deferred`, with the name that `--without` takes.
"""

from collections.abc import Iterator
from dataclasses import replace

from filmkit.film.spec.asked import Asked
from filmkit.film.spec.buying import OnStale
from filmkit.film.spec.film import Deferred, Film, Shot
from filmkit.film.spec.models import is_bought
from filmkit.film.spec.sources import Sections
from filmkit.source import SourceSpan

FEATURES = {
    "handles": "Handles longer than the transitions need, of a shot that is drawn.",
    "on-stale": "`on-stale: keep`; what is free is made again when its words change.",
    "disclosure": "A statement that models made pictures.",
    "words": "A variant's file of translated words.",
}
"""What `--without` may name, and what it is."""


def deferred(film: Film, sections: Sections, ask: Asked) -> Film:
    """`film` without what cannot be made yet, and with the list of it."""
    later = [
        *(each for shot in film.shots.values() for each in _shot(shot, film)),
        *_sections(film, sections, ask),
    ]
    return replace(film, deferred=tuple(dict.fromkeys(later)))


def _shot(shot: Shot, film: Film) -> Iterator[Deferred]:
    bought = is_bought(film, shot)
    written = {
        "handles": (
            "handles",
            shot.handles is not None and not bought,
            "handles longer than transitions need",
        ),
        "on-stale": (
            "on-stale",
            shot.on_stale is OnStale.KEEP and not bought,
            "keeping what was made for other words",
        ),
    }
    for key, (feature, is_written, what) in written.items():
        if is_written:
            at = shot.origins[key].at if key in shot.origins else shot.at
            yield Deferred(feature, at, f"shot {shot.id}: `{key}` ({what}) comes later", bought)


def _sections(film: Film, sections: Sections, ask: Asked) -> Iterator[Deferred]:
    if "disclosure" in sections.single:
        at = _at(sections, "disclosure")
        yield Deferred("disclosure", at, "a statement about models comes later", not film.free)
    if "words" in ask.variant_map:
        at = ask.variant_map.at_value("words")
        yield Deferred("words", at, f"variant {film.variant}: translated words come later")


def _at(sections: Sections, name: str) -> SourceSpan:
    return sections.single[name].at
