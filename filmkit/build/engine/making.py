"""One making, from input digests to hashed outputs: what happens inside a lane.

Knows the store and one task; no other task, no order.
"""

import json
import os
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from filmkit.build.engine.address import manifest_of
from filmkit.build.engine.lanes import Lanes
from filmkit.build.engine.rule import Rule
from filmkit.build.engine.worker import Order
from filmkit.build.graph.task import FileInput, Task
from filmkit.build.store.files import FileDigests
from filmkit.build.store.store import Blob, Making, Record, Result, Store
from filmkit.digest import Digest, canonical, digest_of_file
from filmkit.errors import StoreCorrupt, TaskFailed


class InputLost(Exception):
    """The store no longer holds the bytes of an input: whoever made them must make them again."""

    def __init__(self, name: str, why: StoreCorrupt) -> None:
        super().__init__(name)
        self.name = name
        self.why = why


@dataclass(frozen=True, slots=True)
class Assignment:
    """A task whose inputs are all known, and the rule that makes it."""

    task: Task
    rule: Rule
    digest: Digest
    inputs: Mapping[str, Digest]


class Bench:
    """What a making needs of its surroundings, the same for all of one build."""

    def __init__(self, store: Store, files: FileDigests, lanes: Lanes, made_with: Mapping[str, str]) -> None:
        self._store = store
        self._files = files
        self._lanes = lanes
        self._made_with = made_with

    def make(self, each: Assignment, folder: Path, report: Callable[[float], None]) -> Making:
        """Make it in `folder`, which is empty, and hash what came out; nothing is kept yet.

        Raises what the rule raises, InputLost, Cancelled, TaskFailed.
        """
        task = each.task
        order = Order(
            each.rule.perform,
            task.target,
            # The rule gets what was digested, to the letter: plain dicts and lists in every lane.
            json.loads(canonical(task.params)),
            {name: self._path(task, name, digest) for name, digest in each.inputs.items()},
            folder,
        )
        made = self._lanes.perform(task.rule, order, task.lane, report)
        self._refuse_changed_files(task)
        outputs = {name: _blob(task, name, path, folder) for name, path in made.outputs.items()}
        record = Record(
            Result(each.digest, outputs),
            manifest_of(task, each.inputs),
            made.facts,
            datetime.now(UTC).isoformat(timespec="seconds"),
            self._made_with,
        )
        return Making(record, made.outputs)

    def _path(self, task: Task, name: str, digest: Digest) -> Path:
        source = task.inputs[name]
        if isinstance(source, FileInput):
            if self._files.look(source.path).pointer:
                raise TaskFailed(
                    f"{task.target} needs {source.path}, which is only a Git LFS pointer here",
                    at=task.sources.get(name) or task.sources.get(""),
                    hint="git lfs pull",
                )
            return self._files.root / source.path
        try:
            return self._store.path(digest)
        except StoreCorrupt as error:
            raise InputLost(name, error) from None

    def _refuse_changed_files(self, task: Task) -> None:
        """A file edited while it was used: what came out belongs to no digest we know."""
        for source in task.inputs.values():
            if isinstance(source, FileInput) and not self._files.unchanged(source.path):
                raise TaskFailed(
                    f"{source.path} changed while {task.target} was being made",
                    hint="build again",
                )


def _blob(task: Task, name: str, path: Path, folder: Path) -> Blob:
    """What a plain file in `folder` holds; anything else is refused."""
    text = str(path)  # as text: pathlib takes as long for this as all else around a small task
    seen = os.lstat(text) if text.startswith(f"{folder}/") and "/../" not in text else None
    if seen is None or not stat.S_ISREG(seen.st_mode):
        raise TaskFailed(f"rule {task.rule} gave {name} of {task.target} as no plain file of its folder")
    return Blob(digest_of_file(path), seen.st_size)
