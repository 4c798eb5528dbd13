"""What a film asks for that this version cannot make yet: noted, with the name that `--without` takes.

Knows no builds. Promise: what has no `Deferred` can be made.
"""

from dataclasses import replace

from filmkit.film.spec.buying import OnStale
from filmkit.film.spec.film import Deferred, Film, Shot
from filmkit.film.spec.models import is_bought

_KEPT = "on-stale"
FEATURES = {_KEPT: "`on-stale: keep` of a shot that is drawn; it is drawn again when its words change."}
"""What `--without` may name, and what it is."""


def deferred(film: Film) -> Film:
    """`film` with the list of what cannot be made yet."""
    return replace(
        film, deferred=tuple(_kept(shot, film) for shot in film.shots.values() if _is_kept(shot, film))
    )


def _is_kept(shot: Shot, film: Film) -> bool:
    return shot.on_stale is OnStale.KEEP and shot.source is None and not is_bought(film, shot)


def _kept(shot: Shot, film: Film) -> Deferred:
    """In a profile that buys nothing the word is mostly about takes that another buys."""
    at = shot.origins[_KEPT].at if _KEPT in shot.origins else shot.at
    message = f"shot {shot.id}: `{_KEPT}` (keeping what was drawn for other words) comes later"
    return Deferred(_KEPT, at, message, needed=not film.free)
