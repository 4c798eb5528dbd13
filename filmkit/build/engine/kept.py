"""The kept plan: what was planned when all of a film was fresh, so that a little change is planned a little.

Beside the rows of the plan it keeps the bytes they came from, and what else they rest on: the tools, the
folders that were searched, the files that tasks read, what the store held. Whoever finds all of that as
it was needs to judge only the tasks of what was written otherwise, and those that follow from them.

Knows no film: what reads the bytes leaves a note beside each file, and says which params its words are.
Promises: it cannot execute; a damaged, foreign or older one is ignored; in doubt there is none, and the
film is planned whole.
"""

import json
import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from filmkit.build.engine import columns
from filmkit.build.engine.snapshot import is_young, numbers_of, same_files, same_names, stamp, stamp_columns
from filmkit.build.graph.graph import Graph
from filmkit.build.graph.task import DigestInput, FileInput, Input, Lane, Task, TaskInput
from filmkit.build.store.holding import Holding
from filmkit.build.store.store import Result
from filmkit.digest import Digest, Json
from filmkit.source import SourceSpan

_HEADER = columns.header("kept plan 1")
_json = json.JSONEncoder(separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Source:
    """One file that a plan was made from."""

    name: str
    data: bytes
    """Its bytes, as they were read."""
    note: str = ""
    """Of whoever read it: no line ends."""


@dataclass(frozen=True, slots=True)
class Basis:
    """What a plan rests on beside its sources and the store."""

    tools: Sequence[str]
    """Files that make the plan: each must be what it was."""
    folders: Mapping[str, Sequence[str]]
    """Each folder that was searched, relative to the film's, and the names it held."""
    read: Mapping[str, Digest]
    """Files that tasks read, relative to the film's folder."""
    named: Sequence[str] = ()
    """Other files that must be there, relative to the film's folder."""
    absent: Sequence[str] = ()
    """Tools that were looked for and not there."""


@dataclass(frozen=True, slots=True)
class Row:
    """One task that was fresh, without its params: those are in the store's record of it."""

    task: Task
    digest: Digest
    users: Sequence[int]
    """The rows that need an output of this one."""
    placed: bool
    """Whether the lines behind the task were kept."""


def write(
    path: str,
    key: str,
    root: str,
    sources: Sequence[Source],
    basis: Basis,
    rows: Iterable[str],
    holding: Holding,
    began_ns: int,
) -> None:
    """Keep a plan. `key` is all else that decides what is planned; `rows` are of `rows_of`; `began_ns` was
    `time.time_ns()` before the first file was read. Raises OSError.

    A tool that was just edited is no basis for anything: then nothing is kept.
    """
    tools = [os.stat(name) for name in basis.tools]
    if any(is_young(look, began_ns) for look in tools):
        return
    names = [source.name for source in sources]
    looks = [os.stat(os.path.join(root, name)) for name in names]
    # What is young may be edited in the same tick of the clock: such a file is read again.
    stamps = [(0, 0, 0, 0) if is_young(look, began_ns) else stamp(look) for look in looks]
    columns.keep(
        path,
        _HEADER,
        [
            key.encode(),
            columns.texts(names),
            *stamp_columns(stamps),
            columns.numbers("q", [len(source.data) for source in sources]),
            b"".join(source.data for source in sources),
            "\n".join(source.note for source in sources).encode(),
            columns.texts(basis.tools),
            columns.texts(basis.absent),
            *stamp_columns([stamp(look) for look in tools]),
            json.dumps([basis.read, list(basis.named)]).encode(),
            "\n".join(rows).encode(),
            holding.rows.encode(),
            holding.hashed.encode(),
            columns.texts(holding.blobs),
            columns.numbers("q", holding.sizes),
            *(columns.texts([folder, *sorted(held)]) for folder, held in basis.folders.items()),
        ],
    )


@dataclass(frozen=True, slots=True)
class Kept:
    """A kept plan, read; its many rows stay text until one is asked for."""

    sources: Mapping[str, Source]
    stamps: Sequence[tuple[int, int, int, int]]
    tools: Sequence[tuple[str, int, int, int, int]]
    read: Mapping[str, Digest]
    named: Sequence[str]
    rows: Sequence[bytes]
    holding: Holding
    absent: list[str]
    folders: list[memoryview]

    def stands(self, root: str) -> bool:
        """Whether the tools and the names in searched folders are what they were."""
        try:
            return same_files(self.tools) and same_names(self.absent, self.folders, root)
        except OSError:
            return False

    def edited(self, root: str) -> dict[str, bytes] | None:
        """What the sources hold that are not what they were; None when one cannot be read."""
        edited = {}
        try:
            for source, was in zip(self.sources.values(), self.stamps, strict=True):
                name = os.path.join(root, source.name)
                if stamp(os.stat(name)) != was:
                    with open(name, "rb") as file:
                        data = file.read()
                    if data != source.data:
                        edited[source.name] = data
        except OSError:
            return None
        return edited

    def of_groups(self, groups: Collection[str]) -> Iterator[int]:
        """The numbers of the rows of some groups."""
        wanted = {json.dumps(group).encode() for group in groups}
        return (number for number, row in enumerate(self.rows) if row[1 : row.find(b",")] in wanted)

    def row(self, number: int) -> Row:
        """One row. Raises ValueError, KeyError, TypeError for one that is none."""
        group, target, rule, version, lane, seconds, label, model, tags, digest, inputs, places, users = (
            json.loads(self.rows[number])
        )
        task = Task(
            target,
            rule,
            version,
            {},
            {name: _INPUTS[kind](*rest) for name, (kind, *rest) in inputs.items()},
            group=group,
            lane=Lane(lane),
            seconds=seconds,
            label=label,
            model=model,
            tags=tags,
            sources={name: SourceSpan(*at) for name, at in (places or {}).items()},
        )
        return Row(task, Digest(digest), users, places is not None)


def read(path: str, key: str) -> Kept | None:
    """The kept plan at `path`, when it is whole and for `key`."""
    try:
        parts = columns.read(path, _HEADER)
        if not parts or columns.text(parts[0]) != key:
            return None
        _, names, *stamps, lengths, texts, notes = parts[:9]
        tools, absent, *tool_stamps, others, rows, numbers, hashed, blobs, sizes = parts[9:21]
        ends = list(accumulate(lengths.cast("q")))
        files, named = json.loads(bytes(others))
        return Kept(
            {
                name: Source(name, bytes(texts[start:end]), note)
                for name, start, end, note in zip(
                    columns.split(names), [0, *ends], ends, columns.text(notes).split("\n"), strict=False
                )
            },
            list(zip(*numbers_of(*stamps), strict=True)),
            list(zip(columns.split(tools), *numbers_of(*tool_stamps), strict=True)),
            files,
            named,
            bytes(rows).split(b"\n"),
            Holding(columns.text(numbers), columns.text(hashed), columns.split(blobs), sizes.cast("q")),
            columns.split(absent),
            parts[21:],
        )
    except (OSError, ValueError, TypeError):
        return None


def rows_of(graph: Graph, results: Mapping[str, Result], unplaced: Collection[str]) -> Iterator[str]:
    """The rows of a graph of which all is fresh. Of the rules in `unplaced` no lines are kept: whoever
    tells what their words are tells their lines too."""
    numbers = {target: number for number, target in enumerate(graph.tasks)}
    for target, task in graph.tasks.items():
        places = None if task.rule in unplaced else _places(task)
        users = [numbers[user] for user in graph.users(target)]
        yield _json(
            [task.group, target, task.rule, task.version, task.lane.value, task.seconds, task.label]
            + [task.model, dict(task.tags), results[target].task]
            + [{name: _input(source) for name, source in task.inputs.items()}, places, users]
        )


def _places(task: Task) -> dict[str, list[Json]]:
    return {name: [at.file, at.line, at.column] for name, at in task.sources.items()}


def _input(source: Input) -> list[Json]:
    match source:
        case TaskInput():
            return ["task", source.target, source.output]
        case FileInput():
            return ["file", source.path]
        case DigestInput():
            return ["digest", source.digest]


_INPUTS = {"task": TaskInput, "file": FileInput, "digest": DigestInput}
