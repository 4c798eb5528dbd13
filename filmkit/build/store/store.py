"""The seam to whoever keeps results: what is asked of a store, and what it answers.

Knows no films, no rules and no graph: a task is its digest here.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Protocol

from filmkit.digest import Digest, Json


class Blob(NamedTuple):
    """Bytes by name. A tuple, for plans hold tens of thousands."""

    digest: Digest
    size: int


class Result(NamedTuple):
    """What a task digest gave. A tuple, for plans hold tens of thousands."""

    task: Digest
    outputs: Mapping[str, Blob]


@dataclass(frozen=True, slots=True)
class Record:
    """All that is kept of one making."""

    result: Result
    manifest: Mapping[str, Json]
    """What was digested: rule, version, params, and the digest of each input."""
    facts: Mapping[str, Json] = field(default_factory=dict)
    """What the rule found worth keeping."""
    when: str = ""
    """The moment it was kept, UTC, ISO 8601."""
    made_with: Mapping[str, str] = field(default_factory=dict)
    """Versions of filmkit, Python, ffmpeg: for people, never digested."""


@dataclass(frozen=True, slots=True)
class Making:
    """What a job made, hashed but not kept yet."""

    record: Record
    files: Mapping[str, Path]
    """By output name: regular files in a workspace of the store, whose bytes have the digests
    of the record. Keeping moves them."""


class Store(Protocol):
    """Blobs by digest, results by task digest. Used from several threads at once, but for
    `results` and `close`, which belong to the thread that made the store."""

    def results(self, tasks: Iterable[Digest]) -> Mapping[Digest, Result]:
        """The results known for any of `tasks`, asked as one question."""
        ...

    def record(self, task: Digest) -> Record | None:
        """All that is kept of one result; None when there is none, or it is damaged."""
        ...

    def keep(self, makings: Sequence[Making]) -> None:
        """Keep several makings. When it returns, no loss of power can undo it.

        Prereq: a workspace is open, and their files are in it.
        Raises OSError; then some of them may be kept, and nothing is half kept.
        """
        ...

    def sound(self, blob: Blob) -> bool:
        """Whether `blob` is there and looks untouched: a cheap look, its bytes are not read
        unless something is odd. A blob that turns out wrong is put away."""
        ...

    def path(self, digest: Digest) -> Path:
        """A read-only file with these very bytes, hashed again before this process uses it first.

        Raises StoreCorrupt when it is gone or wrong; a wrong one is put away.
        """
        ...

    def export(self, digest: Digest, to: Path) -> None:
        """Put a copy of a blob at `to`, whole or not at all; never a link to the blob.

        Raises StoreCorrupt as `path` does, and OSError.
        """
        ...

    def workspace(self) -> AbstractContextManager[Path]:
        """An empty folder for one build, gone afterwards; what dead builds left is swept."""
        ...

    def close(self) -> None:
        """Write down what may wait until now; give back what is open."""
        ...
