"""The digest of a task: what makes two makings the same. Knows no store.

The manifest is the very value that is digested; a record keeps it, and `explain` compares two
of them, so neither can tell a different story. docs/design/digests.md gives the reasons.
"""

from collections.abc import Mapping

from filmkit.build.graph.task import Task
from filmkit.digest import Digest, Json, digest_of


def manifest_of(task: Task, inputs: Mapping[str, Digest]) -> dict[str, Json]:
    """All that is digested of `task`, and nothing else. Prereq: `inputs` has all its inputs."""
    assert inputs.keys() == task.inputs.keys(), f"{task.target}: a digest for each input"
    return {"rule": task.rule, "version": task.version, "params": task.params, "inputs": inputs}


def task_digest(task: Task, inputs: Mapping[str, Digest]) -> Digest:
    """The digest of `task` once the digest of each of its inputs is known."""
    return digest_of(manifest_of(task, inputs))
