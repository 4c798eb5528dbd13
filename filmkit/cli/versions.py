"""Two versions of a film, each opened where it lies or out of Git. Knows no command and shows nothing."""

import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from filmkit.app import Asked, Desk, desk, film_file, read_film
from filmkit.cli.prices import Total, total_of
from filmkit.errors import FilmkitError, SpecError, UsageError
from filmkit.rules.shelf import Shelf
from filmkit.show.diff.git import Repository
from filmkit.show.diff.portrait import Bill, Portrait
from filmkit.show.diff.portray import portray

HERE = "the working tree"
BUYING = "final"
"""The profile whose price is told for one that is free."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a film."""

    name: str
    film: Path
    """Its film.yaml."""


@contextmanager
def versions(between: str | None, film: Path) -> Iterator[tuple[Version, Version]]:
    """The two sides of `A..B`, `A...B`, `A`, or of nothing: HEAD and the working tree.

    Two folders are taken as they lie; a commit is written into a folder that is gone afterwards.
    Raises UsageError for what names nothing.
    """
    if (folders := _folders(between)) is not None:
        yield _lying(folders[0]), _lying(folders[1])
        return
    old, new, apart = _sides(between)
    main = film_file(film)
    repository = Repository(main.parent)
    before = repository.commit(old)
    after = repository.commit(new) if new else None
    if apart and after is not None:
        before = repository.meeting(before, after)
    with tempfile.TemporaryDirectory(prefix="filmkit-diff-") as scratch:
        first = Path(scratch, "before", main.parent.name or "film")
        written = [repository.write(before, first) / main.name]
        names = [_named(old if not apart else f"where {old} and {new} parted", str(before))]
        if after is not None:
            second = Path(scratch, "after", main.parent.name or "film")
            written.append(repository.write(after, second) / main.name)
            names.append(_named(new, str(after)))
        else:
            written.append(main)
            names.append(HERE)
        for name, path in zip(names, written, strict=True):
            if not path.is_file():
                raise UsageError(
                    f"there is no {path.name} in {name}", hint="name a commit that has the film already"
                )
        yield Version(names[0], written[0]), Version(names[1], written[1])


def _named(word: str, digest: str) -> str:
    return digest if digest.startswith(word) or word.startswith(digest) else f"{word} ({digest})"


def _folders(between: str | None) -> tuple[Path, Path] | None:
    """Both sides when they are folders; `..` may stand in their names too."""
    for found in re.finditer(r"(?=\.\.)", between or ""):
        assert between is not None, "something was found in it"
        old, new = Path(between[: found.start()]), Path(between[found.start() + 2 :])
        if between[: found.start()] and between[found.start() + 2 :] and old.is_dir() and new.is_dir():
            return old, new
    return None


def _lying(folder: Path) -> Version:
    return Version(str(folder), film_file(folder))


def _sides(between: str | None) -> tuple[str, str, bool]:
    """Old, new ("" is the working tree), and whether the old side is where the two parted."""
    if not between:
        return "HEAD", "", False
    old, dots, new = between.partition("...")
    if dots:
        return old or "HEAD", new or "HEAD", True
    old, dots, new = between.partition("..")
    return (old or "HEAD", new or "HEAD", False) if dots else (between, "", False)


@contextmanager
def opened(version: Version, asked: Asked) -> Iterator[Desk]:
    """The desk of one version; what cannot be made yet is left out. Raises SpecError, naming the version."""
    try:
        here = replace(asked, film=version.film)
        every = tuple({each.feature for each in read_film(here).deferred})
        with desk(replace(here, without=every)) as found:
            yield found
    except SpecError as error:
        if version.name == HERE:
            raise
        raise SpecError(f"{version.name} is no film that can be read:\n{error}") from None


def portrait(version: Version, asked: Asked) -> Portrait:
    """What a comparison sees of it. Raises SpecError."""
    bills, why = bills_of(replace(asked, film=version.film))
    with opened(version, asked) as found:
        return portray(
            found.film,
            found.production,
            name=version.name,
            digest_of=lambda path: found.files.look(path).digest,
            takes=Shelf(Path(found.film.root)).all(found.film.shots),
            bills=bills,
            why_no_bill=why,
        )


def bills_of(asked: Asked) -> tuple[Mapping[str, Bill] | None, str]:
    """What each shot would cost in a profile that buys; or why that cannot be said."""
    try:
        film = read_film(asked)
        buying = replace(asked, profile=asked.profile if not film.free else BUYING, sets=())
        film = read_film(buying)
        every = tuple({each.feature for each in film.deferred})
        with desk(replace(buying, without=every)) as found:
            return {name: _bill(total_of([each])) for name, each in found.production.paid.items()}, ""
    except FilmkitError as error:
        return None, str(error).split("\n", 1)[0]


def _bill(total: Total) -> Bill:
    return Bill(total.takes, total.low, total.high, total.currency, total.unknown)
