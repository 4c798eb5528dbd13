"""Two versions of a film, each opened where it lies or out of Git. Knows no command and shows nothing."""

import json
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path

from filmkit.app import Desk, desk, read_film
from filmkit.asking import Asked, film_file
from filmkit.build.store.shared import SharedStore
from filmkit.build.store.store import Blob
from filmkit.cli.prices import Total, total_of
from filmkit.cli.proxies import proxy_of
from filmkit.digest import Digest
from filmkit.errors import FilmkitError, SpecError, UsageError
from filmkit.film.spec.film import Film
from filmkit.film.takes.standing import TakeState
from filmkit.film.timeline.edit import source_frames
from filmkit.rules.commission import Commission
from filmkit.rules.preview import Bought, preview, with_takes
from filmkit.rules.shelf import Shelf
from filmkit.show.diff.git import Commit, Repository
from filmkit.show.diff.kept import LARGEST_FILE, KeptCut, from_json
from filmkit.show.diff.portrait import Bill, Portrait
from filmkit.show.diff.portray import portray

HERE = "the working tree"
BUYING = "final"
"""The profile whose price is told for one that is free."""
TAKES = ".filmkit/takes"
"""Where takes of the store are put for a preview, inside the film's folder."""
_HELD = Fraction(1)
"""Seconds a take may be too short: its last frame stands for so long."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a film."""

    name: str
    film: Path
    """Its film.yaml; of a cut that was kept, the file it is in."""
    kept: KeptCut | None = None


@contextmanager
def versions(between: str | None, film: Path) -> Iterator[tuple[Version, Version]]:
    """The two sides of `A..B`, `A...B`, `A`, or of nothing: HEAD and the working tree.

    Folders, and cuts that were kept, are taken as they lie; a commit is written into a folder that is
    gone afterwards. Raises UsageError for what names nothing.
    """
    if (lying := _lying_there(between)) is not None:
        yield _lying(lying[0]), _lying(lying[1])
        return
    old, new, apart = _sides(between)
    main = film_file(film)
    if not new and _is_kept(Path(old)):
        yield _lying(Path(old)), Version(HERE, main)
        return
    repository = Repository(main.parent)
    before, after = repository.commit(old), repository.commit(new) if new else None
    name = _named(old, str(before))
    if apart and after is not None:
        before = repository.meeting(before, after)
        name = f"where {old} and {new} parted ({before})"
    with tempfile.TemporaryDirectory(prefix="filmkit-diff-") as scratch:
        first = _written(repository, before, name, main, Path(scratch, "before"))
        if after is None:
            yield first, Version(HERE, main)
        else:
            second = _written(repository, after, _named(new, str(after)), main, Path(scratch, "after"))
            yield first, second


@contextmanager
def where_it_parted(base: str, film: Path) -> Iterator[Version]:
    """The film as it was where HEAD left `base`. Raises UsageError when that cannot be found."""
    main = film_file(film)
    repository = Repository(main.parent)
    met = repository.meeting(repository.commit(base), repository.commit("HEAD"))
    with tempfile.TemporaryDirectory(prefix="filmkit-ci-") as scratch:
        yield _written(repository, met, str(met), main, Path(scratch))


def _written(repository: Repository, commit: Commit, name: str, main: Path, scratch: Path) -> Version:
    # The folder keeps its name: messages of the film may hold it.
    file = repository.write(commit, scratch / (main.parent.resolve().name or "film")) / main.name
    if not file.is_file():
        raise UsageError(f"there is no {main.name} in {name}", hint="name a commit that has the film already")
    return Version(name, file)


def _named(word: str, digest: str) -> str:
    return digest if digest.startswith(word) or word.startswith(digest) else f"{word} ({digest})"


def _lying_there(between: str | None) -> tuple[Path, Path] | None:
    """Both sides when they are folders or kept cuts; `..` may stand in their names too."""
    text = between or ""
    for found in re.finditer(r"(?=\.\.)", text):
        old, new = text[: found.start()], text[found.start() + 2 :]
        if old and new and all(Path(each).is_dir() or _is_kept(Path(each)) for each in (old, new)):
            return Path(old), Path(new)
    return None


def _is_kept(path: Path) -> bool:
    return path.suffix == ".json" and path.is_file()


def _lying(path: Path) -> Version:
    if not _is_kept(path):
        return Version(str(path), film_file(path))
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
        if len(data) > LARGEST_FILE:
            raise UsageError(f"{path} is larger than a cut that is kept")
        return Version(str(path), path, from_json(json.loads(data), str(path)))
    except (OSError, ValueError, RecursionError):
        raise UsageError(
            f"{path} cannot be read as a cut", hint="name the cut.json that `filmkit ci` has left"
        ) from None


def _sides(between: str | None) -> tuple[str, str, bool]:
    """Old, new ("" is the working tree), and whether the old side is where the two parted."""
    if not between:
        return "HEAD", "", False
    old, dots, new = between.partition("...")
    if dots:
        return old or "HEAD", new or "HEAD", True
    old, dots, new = between.partition("..")
    return (old or "HEAD", new or "HEAD", False) if dots else (between, "", False)


@dataclass(frozen=True, slots=True)
class Money:
    """What a version would cost in the profile that buys, and what it has of it."""

    bills: Mapping[str, Bill] | None = None
    """By shot, or what else is bought; None when it cannot be said."""
    why: str = ""
    bought: Mapping[str, Bought] = field(default_factory=dict)
    """The shots whose takes are bought."""
    blobs: Mapping[str, Digest] = field(default_factory=dict)
    """Those of them whose bytes the store holds."""


def money_of(version: Version, asked: Asked, shared: SharedStore | None = None) -> Money:
    """What it would cost, and which takes are at hand; a version that cannot be bought says why."""
    if version.kept is not None:
        return Money()
    try:
        film = read_film(replace(asked, film=version.film))
        buying = BUYING if film.free else asked.profile
        with opened(version, replace(asked, profile=buying, sets=())) as found:
            paid = found.production.paid
            shots = {name: each for name, each in paid.items() if name in film.shots} if film.free else {}
            blobs = dict(_at_hand(found, shots.values(), shared))
            return Money(
                {name: _bill(total_of([each])) for name, each in paid.items()},
                "",
                {name: _bought(found, each, blobs.get(name)) for name, each in shots.items()},
                blobs,
            )
    except FilmkitError as error:
        return Money(None, str(error).split("\n", 1)[0])


def _bill(total: Total) -> Bill:
    return Bill(total.takes, total.low, total.high, total.currency, total.unknown)


def _at_hand(
    found: Desk, shots: Iterable[Commission], shared: SharedStore | None
) -> Iterator[tuple[str, Digest]]:
    """The takes that are used and whose bytes a store holds, joined when they were bought in parts."""
    steps = found.plan(
        found.graph.only(each.target for each in shots if each.target in found.graph)
    ).by_target
    for each in shots:
        step, used = steps.get(each.target), each.used
        if used is None:
            continue
        if step is not None and step.result is not None:
            yield each.name, step.result.outputs["clip"].digest
        elif shared and len(used.blobs) == 1 and shared.has(Blob(used.blob, used.facts.size)):
            yield each.name, used.blob


def _bought(found: Desk, paid: Commission, blob: Digest | None) -> Bought:
    """One shot whose take is bought, and where its bytes are."""
    model, used = paid.work.model, paid.used
    if used is None:
        return Bought(model, None, why="it is not bought yet")
    rate = found.film.format.rate
    seconds = Fraction(paid.head + source_frames(found.film.shots[paid.name])) / rate.fraction
    if used.facts.seconds is not None and used.facts.seconds < seconds - _HELD:
        return Bought(model, None, why="its take is too short for it now")
    if blob is not None:
        clip = f"{TAKES}/{blob}.mp4"
    elif _is_clip(Path(found.film.root) / proxy_of(paid.name, used)):
        clip = proxy_of(paid.name, used)
    else:
        return Bought(model, None, why="it is bought, and neither its bytes nor a proxy of it are here")
    marks = tuple(paid.standing.marks)
    if paid.standing.state is TakeState.STALE and not marks:
        marks = ("bought for other words",)
    return Bought(model, clip, paid.head, marks=marks)


def _is_clip(path: Path) -> bool:
    """Whether a file is there, and no pointer of Git LFS in its place."""
    try:
        with path.open("rb") as file:
            return not file.read(8).startswith(b"version ")
    except OSError:
        return False


@contextmanager
def opened(version: Version, asked: Asked, seen_as: Callable[[Film], Film] | None = None) -> Iterator[Desk]:
    """The desk of one version. Raises SpecError, naming the version."""
    try:
        here = replace(asked, film=version.film)
        with desk(here, seen_as=seen_as or (lambda film: film)) as found:
            yield found
    except SpecError as error:
        if version.name == HERE:
            raise
        raise SpecError(f"{version.name} is no film that can be read:\n{error}") from None


@contextmanager
def previewed(
    version: Version, asked: Asked, money: Money, shared: SharedStore | None = None
) -> Iterator[Desk]:
    """The desk of its preview, with the takes that are at hand where the film sees them.

    Raises SpecError, StoreCorrupt.
    """
    with opened(version, asked, lambda film: preview(film, money.bought)) as found:
        for digest in money.blobs.values() if money.bought else ():
            file = Path(found.film.root) / TAKES / f"{digest}.mp4"
            file.parent.mkdir(parents=True, exist_ok=True)
            if not file.exists() and not (shared and shared.copy(digest, file)):
                found.store.export(digest, file)
        yield found


def portrait(version: Version, asked: Asked, money: Money) -> Portrait:
    """What a comparison sees of it. Raises SpecError."""
    if version.kept is not None:
        return version.kept.portrait
    with opened(version, asked, lambda film: with_takes(film, money.bought)) as found:
        return portray(
            found.film,
            found.production,
            name=version.name,
            digest_of=lambda path: found.files.look(path).digest,
            takes=Shelf(Path(found.film.root)).all(found.film.shots),
            bills=money.bills,
            why_no_bill=money.why,
            hidden=TAKES,
        )
