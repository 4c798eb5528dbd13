"""Planning a film of which only words of a few shots changed since all of it was fresh.

Loads little: no drawing, no services, no money. Whatever it is not sure of is None, and the film is
planned whole. docs/design/speed.md says what makes it sure.
"""

import contextlib
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from filmkit.asking import Asked, store_folder
from filmkit.build.engine.kept import Kept, read
from filmkit.build.engine.last import read_last
from filmkit.build.engine.replan import Replanned, Said, replan
from filmkit.build.store.disk import DiskStore
from filmkit.build.store.files import FileDigests
from filmkit.build.store.users import remember_user
from filmkit.errors import FilmkitError
from filmkit.film.spec.excerpt import Cuts, Edit, Excerpt, is_whole, untouched
from filmkit.film.spec.film import Film
from filmkit.film.spec.folder import Folder
from filmkit.film.spec.kinds import ID
from filmkit.film.spec.load import load
from filmkit.rules.words import OF_OTHERS, only_words, reading
from filmkit.source import SourceSpan
from filmkit.studio.media.ffmpeg import candidate


def replanned(asked: Asked, notice: Callable[[str], None]) -> Replanned | None:
    """What a whole plan would tell, when the kept plan is enough to know; else None."""
    if asked.variant or asked.sets or asked.named or not re.fullmatch(ID, asked.profile):
        return None
    main = asked.film / "film.yaml" if asked.film.is_dir() else asked.film
    root = Path(os.path.realpath(main.parent))
    folder = store_folder(asked.store)
    kept = read(kept_file(root, asked.profile), key_of(main.name, asked, folder))
    if kept is None or not _stands(kept, root):
        return None
    edits = _edits(kept, root)
    words = None if edits is None else _Words.read(main, asked.profile, kept, edits)
    if words is None:
        return None
    remember_user(folder, root)
    with contextlib.closing(DiskStore(folder, notice=notice)) as store:
        files = FileDigests(root, root / ".filmkit" / "files.json")
        if not _is_there(kept, store, files):
            return None
        last = read_last(root / ".filmkit" / f"last-{asked.profile}.json")
        return replan(kept, list(words.said()), words.moved, store, files, last)


def kept_file(root: Path, profile: str) -> str:
    """Where the plan of a profile is kept."""
    return str(root / ".filmkit" / f"kept-{profile}")


def key_of(main: str, asked: Asked, store: Path) -> str:
    """All that decides what is planned beside files and the store."""
    where = [os.path.realpath(store), __file__, sys.prefix]
    return "\0".join([main, asked.profile, str(asked.timecode), *where])


def _stands(kept: Kept, root: Path) -> bool:
    """Whether all that the plan was made with is what it was, and the files that are named are there."""
    inside = Folder(root)
    try:
        encoder = str(candidate()[0])
    except FilmkitError:
        return False
    return (
        kept.stands(str(root))
        and any(encoder == name for name, *_ in kept.tools)
        and not any(inside.why_not(name) for name in kept.named)
    )


def _is_there(kept: Kept, store: DiskStore, files: FileDigests) -> bool:
    """Whether the files that tasks read, and what the store held, are what they were."""
    try:
        if any(files.look(name).digest != digest for name, digest in kept.read.items()):
            return False
    except OSError:
        return False
    return store.still_holds(kept.holding)


def _edits(kept: Kept, root: Path) -> dict[str, Edit] | None:
    """What changed in the film's files, by file; None when it is more than the insides of shots."""
    edited = kept.edited(str(root))
    if edited is None:
        return None
    edits = {}
    for name, data in edited.items():
        source = kept.sources[name]
        cuts = Cuts.noted(source.note)
        edit = Edit.between(cuts, source.data, data) if cuts else None
        if edit is None:
            return None
        edits[name] = edit
    return edits


@dataclass(frozen=True, slots=True)
class _Words:
    """The shots that are written otherwise, before and after."""

    before: Film | None
    after: Film | None
    edits: Mapping[str, Edit]

    @classmethod
    def read(cls, main: Path, profile: str, kept: Kept, edits: Mapping[str, Edit]) -> "_Words | None":
        """By the same code that reads a whole film; None when more than words is another."""
        if not edits:
            return cls(None, None, edits)
        pairs = {name: edit.texts() for name, edit in edits.items()}
        others = {
            name: text
            for name, source in kept.sources.items()
            if name not in edits and (text := untouched(source.note, source.data)) is not None
        }
        try:
            before, after = (
                load(
                    main,
                    profile=profile,
                    folder=Excerpt(
                        main.parent, {**others, **{name: pair[side] for name, pair in pairs.items()}}
                    ),
                )
                for side in (0, 1)
            )
        except FilmkitError:
            return None
        whole = is_whole(before, after, edits)
        if not whole or not all(only_words(shot, after.shots[name]) for name, shot in before.shots.items()):
            return None
        return cls(before, after, edits)

    def said(self) -> Iterator[Said]:
        """What each task has of them."""
        if self.before is None or self.after is None:
            return
        for name, shot in self.after.shots.items():
            was = reading(self.before, self.before.shots[name])
            for rule, now in reading(self.after, shot).items():
                yield Said(name, rule, was[rule].params, now.params, now.sources, OF_OTHERS)

    def moved(self, at: SourceSpan) -> SourceSpan | None:
        """Where a line of the film is now."""
        edit = self.edits.get(at.file)
        line = edit.moved(at.line) if edit else at.line
        return None if line is None else SourceSpan(at.file, line, at.column)
