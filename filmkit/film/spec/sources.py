"""film.yaml and what it includes become one set of sections. Knows what may stand where, and no meaning."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from filmkit.digest import Digest, digest_of_bytes
from filmkit.film.spec.complaints import Complaints, shown
from filmkit.film.spec.folder import Folder
from filmkit.film.spec.names import film_path, why_no_id
from filmkit.film.spec.outline import Outline
from filmkit.film.spec.record import Record
from filmkit.film.spec.refusals import check
from filmkit.film.spec.schema import PART
from filmkit.film.spec.sections import FILM
from filmkit.film.spec.yaml import LONGEST_FILE, Map, Seq, Value, parse, span
from filmkit.source import SourceSpan

NAMED = frozenset(
    {"vars", "profiles", "models", "looks", "cast", "props", "locations", "scenes", "patterns", "shots"}
    | {"titles", "deliverables", "variants"}
)
"""Sections whose names the author gives; files add to them."""
MIX = ("music", "voice", "effects", "ambience")
Parser = Callable[[bytes, str], Value]
"""`parse`, or one that remembers: a file's bytes and its name to its values."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One named thing, or one section, with where it stands."""

    value: Any
    file: str
    key: int
    pos: int

    @property
    def at(self) -> SourceSpan:
        """Where its name is written."""
        return span(self.file, self.key)

    @property
    def at_value(self) -> SourceSpan:
        return span(self.file, self.pos)


@dataclass(slots=True)
class Sections:
    """The film as written, over all its files."""

    single: dict[str, Entry] = field(default_factory=dict)
    named: dict[str, dict[str, Entry]] = field(default_factory=dict)
    """By section; of the mix, "mix.music" and so on."""
    files: dict[str, Digest] = field(default_factory=dict)
    """Every file that was read, and the digest of what was read."""
    notes: list[str] = field(default_factory=list)
    outlines: dict[str, Outline] = field(default_factory=dict)
    """Of every file that was read."""

    def entries(self, section: str) -> Mapping[str, Entry]:
        return self.named.get(section, {})

    def mapping(self, section: str) -> Map | None:
        """A section that stands once, if it is a mapping."""
        entry = self.single.get(section)
        return entry.value if entry and isinstance(entry.value, Map) else None


def gather(folder: Folder, main: str, complaints: Complaints, parser: Parser = parse) -> Sections:
    """Read `main` and its includes. Raises SpecErrors when a file is missing, not YAML, or no film at all."""
    sections = Sections()
    film = document(folder, main, SourceSpan(main, 1, 1), FILM, complaints, parser, sections.files)
    parts = [film]
    if film is not None:
        for path, at in _included(folder, film, sections, complaints):
            parts.append(document(folder, path, at, PART, complaints, parser, sections.files))
    if None in parts:
        complaints.refuse()
    known = [part for part in parts if part is not None]
    for part in known:
        sections.outlines[part.file] = _outline(part)
        _add(part, sections, complaints)
    return sections


def _outline(part: Map) -> Outline:
    shots = part.get("shots", Map(part.file, 0))
    return Outline(part.spans, shots.spans, not (part.flow or shots.flow))


def document(
    folder: Folder,
    path: str,
    at: SourceSpan,
    record: Record,
    complaints: Complaints,
    parser: Parser,
    files: dict[str, Digest],
) -> Map | None:
    """One file, without what the language does not allow; None, and a complaint, when there is nothing.

    What was read is put into `files`.
    """
    try:
        data = folder.read(path, LONGEST_FILE)
    except ValueError as error:
        complaints.add(at, f"the file {shown(path)} {error}")
        return None
    files[path] = digest_of_bytes(data)
    parsed = parser(data, path)
    if not isinstance(parsed, Map):
        complaints.add(
            SourceSpan(path, 1, 1), f"the file holds {shown(parsed)}", "it must be a mapping of sections"
        )
        return None
    return check(parsed, record, complaints)


def _included(
    folder: Folder, document: Map, sections: Sections, complaints: Complaints
) -> Iterator[tuple[str, SourceSpan]]:
    """The files to include, each once, with the line that asks for it."""
    if "include" not in document:
        return
    written = document["include"]
    spans = written.spans if isinstance(written, Seq) else [document.spans["include"][1]]
    items = zip(written if isinstance(written, Seq) else [written], spans, strict=True)
    seen = {document.file}
    for text, pos in items:
        at = span(document.file, pos)
        try:
            pattern = film_path(text, document.file, pattern=True)
        except ValueError as error:
            complaints.add(at, f"include: {shown(text)} {error}")
            continue
        is_glob = "*" in pattern or "?" in pattern
        paths = folder.matching(pattern) if is_glob else [pattern]
        if not paths:
            sections.notes.append(f"{at}: include: {shown(text)} matches no file")
        for path in paths:
            if path in seen:
                if not is_glob:
                    complaints.add(at, f"include: {shown(text)} is included already")
                continue
            seen.add(path)
            yield path, at


def _add(part: Map, sections: Sections, complaints: Complaints) -> None:
    for name, value in part.items():
        if name in NAMED:
            _add_names(name, value, sections, complaints)
        elif name == "mix":
            for track, entries in value.items():
                _add_names(f"mix.{track}", entries, sections, complaints)
        else:
            entry = Entry(value, part.file, *part.spans[name])
            if name in sections.single:
                _twice(f"`{name}`", entry, sections.single[name], complaints)
            else:
                sections.single[name] = entry


def _add_names(section: str, entries: Map, sections: Sections, complaints: Complaints) -> None:
    known = sections.named.setdefault(section, {})
    file, spans = entries.file, entries.spans
    for name, value in entries.items():
        entry = Entry(value, file, *spans[name])
        if name in known:
            _twice(f"{section}: `{name}`", entry, known[name], complaints)
            continue
        wrong = why_no_id(name)
        if wrong:
            complaints.add(entry.at, f"{section}: {wrong}", "give it another name")
        known[name] = entry


def _twice(what: str, entry: Entry, first: Entry, complaints: Complaints) -> None:
    complaints.add(entry.at, f"{what} is defined twice, first at {first.at}", "keep one, or rename one")
