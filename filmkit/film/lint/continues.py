"""Shots that start on another's last frame: how deep the chain is, and what it crosses. Knows no words."""

from collections.abc import Iterator

from filmkit.film.lint.finding import Finding
from filmkit.film.lint.texts import line_of
from filmkit.film.spec.film import Film, Shot

DEEPEST = 3
"""Each link copies the faults of the one before; after three a face is another face."""


def continues(film: Film) -> Iterator[Finding]:
    """Every finding about chains; of a chain too deep, the first shot that is."""
    for shot in film.shots.values():
        before = film.shots.get(shot.continues or "")
        if before is None:
            continue
        if _depth(film, shot) == DEEPEST + 1:
            yield Finding(
                "continues-depth",
                shot.id,
                line_of(shot, "continues"),
                f"it is link {DEEPEST + 1} of a chain of `continues`, and each link loses some of the "
                f"picture",
                f"let it start anew: a cut to another size, and `references` in place of `continues: "
                f"{before.id}`",
            )
        yield from _across(shot, before)


def _across(shot: Shot, before: Shot) -> Iterator[Finding]:
    for field, one, other in (("size", shot.size, before.size), ("scene", shot.scene, before.scene)):
        if one and other and one != other:
            yield Finding(
                f"continues-{field}",
                shot.id,
                line_of(shot, "continues"),
                f"it continues {before.id}, whose {field} is {other}, and its own is {one}",
                "a change of size or scene is a cut: take `continues` out, and use `references`",
            )


def _depth(film: Film, shot: Shot) -> int:
    """How many shots lie before it in its chain; a circle ends where it closes."""
    seen = {shot.id}
    before = film.shots.get(shot.continues or "")
    while before and before.id not in seen:
        seen.add(before.id)
        before = film.shots.get(before.continues or "")
    return len(seen) - 1
