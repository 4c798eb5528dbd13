"""A film cut down to a few of its shots: its other shots are not read, and every line keeps its number.

A text may be cut where its shots begin, for what stands in one of them cannot reach into another:
no anchors are in it, each shot begins on a line of its own, and what is left is read as any film is.
Whoever reads an excerpt makes sure with `is_whole` that nothing ran on over the end of its shot.

Knows no values and no builds. In doubt there is no excerpt.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from itertools import accumulate
from pathlib import Path

from filmkit.film.spec.film import Film
from filmkit.film.spec.folder import Folder
from filmkit.film.spec.outline import Outline
from filmkit.film.spec.yaml import LINE_BITS, LONGEST_FILE, MOST_NODES, span
from filmkit.source import SourceSpan

_UNREAD = frozenset({"cut", "titles", "mix", "variants", "checks"})
"""Sections that name shots, and that no shot reads: an excerpt is without them."""
_COLUMN = (1 << LINE_BITS) - 1
_ALIKE = re.compile(rb"[&*]")
_SHOTS = "s"
"""How a note begins of a file that holds shots and nothing else."""
Range = tuple[int, int]
"""A stretch of a text, in bytes; whole lines."""


@dataclass(frozen=True, slots=True)
class Cuts:
    """Where one file may be cut, in bytes from its beginning."""

    shots: Sequence[str]
    starts: Sequence[int]
    """Where the line begins on which a shot begins."""
    end: int
    """Where the last shot ends."""
    section: int
    """Where `shots:` stands."""
    indent: int
    unread: Sequence[Range]
    """Sections that an excerpt is without."""
    only_shots: bool
    most: int
    """More values than this it cannot hold."""

    @classmethod
    def of(cls, outline: Outline, text: bytes) -> "Cuts | None":
        """None for a text that is laid out in a way nobody can vouch for."""
        keys = sorted((pos, name) for name, (pos, _) in outline.sections.items())
        if not outline.block or not _is_plain(text) or any(pos & _COLUMN for pos, _ in keys):
            return None
        lines = [0, *accumulate(len(line) + 1 for line in text.split(b"\n"))]
        lines[-1] = len(text)
        begin = [lines[pos >> LINE_BITS] for pos, _ in keys]
        stretches = {
            name: (start, end)
            for (_, name), start, end in zip(keys, begin, [*begin[1:], len(text)], strict=True)
        }
        columns = {pos & _COLUMN for pos, _ in outline.shots.values()}
        starts = [lines[pos >> LINE_BITS] for pos, _ in outline.shots.values()]
        section, end = stretches.get("shots", (len(text), len(text)))
        indent = next(iter(columns), 0)
        if starts and (
            len(columns) > 1
            or indent == 0
            or [section, *starts] != sorted({section, *starts})
            or any(text[start : start + indent].strip(b" ") for start in starts)
        ):
            return None
        unread = [stretch for name, stretch in stretches.items() if name in _UNREAD]
        return cls(
            list(outline.shots),
            starts,
            end,
            section,
            indent,
            unread,
            outline.sections.keys() == {"shots"},
            _most_nodes(text),
        )

    @classmethod
    def noted(cls, note: str) -> "Cuts | None":
        """What `note` wrote."""
        return cls(*json.loads(note[1:])) if note else None

    def ranges(self) -> list[Range]:
        """Where each shot stands."""
        return list(zip(self.starts, [*self.starts[1:], self.end], strict=True)) if self.starts else []


@dataclass(frozen=True, slots=True)
class Edit:
    """One file before and after, and the shots that are written otherwise; nothing else in it is."""

    cuts: Cuts
    before: bytes
    after: bytes
    shots: Mapping[str, tuple[Range, Range]]
    """Where it stood, and where it stands."""
    lines: Sequence[tuple[int, int, int]]
    """Of each of these shots: its first line and its last, before, and how far what follows it moved."""

    @classmethod
    def between(cls, cuts: Cuts, before: bytes, after: bytes) -> "Edit | None":
        """None when more than the insides of shots may have changed."""
        ranges = cuts.ranges()
        if not ranges or len(after) > LONGEST_FILE or not after.startswith(before[: ranges[0][0]]):
            return None
        at, shots = ranges[0][0], {}
        for number, (start, end) in enumerate(ranges):
            there = at + end - start
            mark = _mark(before, ranges[number + 1][0]) if number + 1 < len(ranges) else None
            same = after.startswith(before[start:end], at)
            if not same or not _begins(after, mark, there, len(before) - end):
                there = _next(after, mark, at, len(before) - end)
                if there <= at or not after.startswith(_mark(before, start), at):
                    return None
                if not _is_inside(after[at:there], cuts.indent, last=there == len(after)):
                    return None
                shots[cuts.shots[number]] = ((start, end), (at, there))
            at = there
        more = sum(_most_nodes(after[start:end]) for _, (start, end) in shots.values())
        if after[at:] != before[cuts.end :] or cuts.most + more > MOST_NODES:
            return None
        return cls(cuts, before, after, shots, list(_lines(before, after, shots.values())))

    def moved(self, line: int) -> int | None:
        """The number a line has now; None when it stands inside of a shot that is written otherwise."""
        for first, last, moved in reversed(self.lines):
            if line > first:
                return line + moved if line > last else None
        return line

    def texts(self) -> tuple[bytes, bytes]:
        """What an excerpt holds of the file, before and after."""
        gone = len(self.after) - len(self.before)
        end = self.cuts.end
        before = _excerpt(self.cuts, self.before, [old for old, _ in self.shots.values()], end)
        return before, _excerpt(self.cuts, self.after, [new for _, new in self.shots.values()], end + gone)


def note_of(cuts: Cuts | None) -> str:
    """Cuts in one line, to be kept."""
    if cuts is None:
        return ""
    told = [getattr(cuts, name) for name in cuts.__slots__]
    return f"{_SHOTS if cuts.only_shots else ' '}{json.dumps(told)}"


def untouched(note: str, text: bytes) -> bytes | None:
    """What an excerpt holds of a file without a change; None for nothing at all."""
    if note.startswith(_SHOTS):
        return None
    cuts = Cuts.noted(note)
    return text if cuts is None else _excerpt(cuts, text, [], cuts.end)


class Excerpt(Folder):
    """A film's folder, of whose files only some are read, and of those only a part."""

    def __init__(self, root: Path, texts: Mapping[str, bytes]) -> None:
        super().__init__(root)
        self._texts = texts

    def read(self, path: str, most: int) -> bytes:
        if wrong := self.why_not(path):
            raise ValueError(wrong)
        return self._texts.get(path, b"{}\n")

    def matching(self, pattern: str) -> list[str]:
        parts = pattern.replace("[", "[[]").split("/")
        return sorted(path for path in self._texts if _fits(path.split("/"), parts))


def _fits(names: Sequence[str], parts: Sequence[str]) -> bool:
    return len(names) == len(parts) and all(map(fnmatchcase, names, parts))


def is_whole(before: Film, after: Film, edits: Mapping[str, Edit]) -> bool:
    """Whether the two excerpts hold the very shots that are written otherwise, and each section and each
    of these shots begins where it should: then none of them ran on over its end."""
    if list(before.shots) != list(after.shots) or before.outlines.keys() != after.outlines.keys():
        return False
    if set(after.shots) != {name for edit in edits.values() for name in edit.shots}:
        return False
    for path, outline in after.outlines.items():
        edit, was = edits.get(path), before.outlines[path]
        if (outline.shots.keys(), outline.sections.keys()) != (was.shots.keys(), was.sections.keys()):
            return False
        for now, then in ((outline.shots, was.shots), (outline.sections, was.sections)):
            for name, (pos, _) in now.items():
                old = span(path, then[name][0])
                line = edit.moved(old.line) if edit else old.line
                if line is None or span(path, pos) != SourceSpan(path, line, old.column):
                    return False
    return True


def _is_plain(text: bytes) -> bool:
    """Lines that end alike everywhere, and no anchors; what may be one by its looks counts as one."""
    if text.count(b"\r") != text.count(b"\r\n") or text.startswith(b"\xef\xbb\xbf"):
        return False
    for found in _ALIKE.finditer(text):
        before = text[max(0, found.start() - 80) : found.start()].rstrip(b" ")
        if not before or before[-1:] in b"-:?,[{\n":
            return False
    return True


def _mark(text: bytes, start: int) -> bytes:
    """How a shot begins: its name on its line."""
    return text[start : text.index(b":", start) + 1]


def _begins(text: bytes, mark: bytes | None, at: int, left: int) -> bool:
    """Whether the next shot begins at `at`; after the last one, whether `left` bytes follow."""
    return len(text) - at == left if mark is None else text.startswith(mark, at)


def _next(text: bytes, mark: bytes | None, at: int, left: int) -> int:
    """Where the next shot begins; after the last one, `left` bytes before the end. 0 for nowhere."""
    return len(text) - left if mark is None else text.find(b"\n" + mark, at) + 1


def _is_inside(block: bytes, indent: int, *, last: bool) -> bool:
    """Whether a shot has whole lines, and all but its first stand farther in, or are comments, or blank."""
    if not (last or block.endswith(b"\n")) or block.count(b"\r") != block.count(b"\r\n"):
        return False
    for line in block.split(b"\n")[1:]:
        words = line.lstrip(b" ")
        if words.strip() and not words.startswith(b"#") and len(line) - len(words) <= indent:
            return False
    return True


def _lines(
    before: bytes, after: bytes, shots: Iterable[tuple[Range, Range]]
) -> Iterator[tuple[int, int, int]]:
    line, moved, at = 1, 0, 0
    for (start, end), (new_start, new_end) in shots:
        first = line + before.count(b"\n", at, start)
        line, at = first + before.count(b"\n", start, end), end
        moved += after.count(b"\n", new_start, new_end) - (line - first)
        yield first, first + before.count(b"\n", start, end - 1), moved


def _most_nodes(text: bytes) -> int:
    """More values than this the text cannot hold: each has a sign of its own."""
    return sum(text.count(sign) for sign in (b":", b",", b"-", b"?", b"[", b"{", b"\n"))


def _excerpt(cuts: Cuts, text: bytes, shots: Sequence[Range], end: int) -> bytes:
    """The text without the shots that are not among `shots`; blank lines keep the numbers of the others."""
    moved = end - cuts.end
    gone = [
        (start, stop) if start < cuts.end else (start + moved, stop + moved) for start, stop in cuts.unread
    ]
    if not shots:
        gone.append((cuts.section, end))
    else:
        edges = [cuts.starts[0], *(edge for each in shots for edge in each), end]
        gone += list(zip(edges[::2], edges[1::2], strict=True))
    return b"".join(_without(text, sorted(gone)))


def _without(text: bytes, gone: Sequence[Range]) -> Iterator[bytes]:
    at = 0
    for start, end in gone:
        yield text[at:start]
        if end > start:
            # A comment ends what a blank line would let go on: a text that keeps its line ends.
            yield b"#" + b"\n" * text.count(b"\n", start, end)
        at = end
    yield text[at:]
