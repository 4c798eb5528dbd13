"""What people and places of a film should look like: the pictures it refers to. Knows no HTML."""

from collections.abc import Iterator
from pathlib import Path

from filmkit.film.spec.film import Reference
from filmkit.rules.still import OUTPUT, target_of
from filmkit.show.review.reels import Reels, or_nothing
from filmkit.show.review.showing import Showing


def likenesses(showing: Showing, reels: Reels) -> dict[tuple[str, str], str]:
    """By kind and name: a still that is made, or a file the author brought."""
    found: dict[tuple[str, str], str] = {}
    for kind, name, reference in _referred(showing):
        with or_nothing(reels.tell):
            src = _picture(showing, reels, f"{kind}.{name}", reference)
            if src is not None:
                found[kind, name] = src
    return found


def _referred(showing: Showing) -> Iterator[tuple[str, str, Reference | None]]:
    film = showing.film
    yield from (("cast", name, member.reference) for name, member in film.cast.items())
    yield from (("location", name, place.reference) for name, place in film.locations.items())


def _picture(showing: Showing, reels: Reels, name: str, reference: Reference | None) -> str | None:
    if isinstance(reference, str):
        digest = showing.digest_of_file(reference)
        return reels.likeness(digest, Path(showing.film.root, reference), reference) if digest else None
    blob = showing.blob(target_of(name), OUTPUT)
    return reels.likeness(blob.digest, showing.store.path(blob.digest), name) if blob else None
