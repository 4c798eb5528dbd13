"""A task: one thing to be made, and all its making depends on. Knows no rules and no store."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from filmkit.digest import Digest, Json
from filmkit.source import SourceSpan


class Lane(Enum):
    """Where a task runs."""

    THREAD = "thread"
    """In this process: light work, or work that only waits for ffmpeg."""
    PROCESS = "process"
    """In a worker process: Python and numba at full load."""
    PAID = "paid"
    """At a service, for money: no rule performs it, and no run. What was bought is `held`."""


@dataclass(frozen=True, slots=True)
class FileInput:
    """A file of the film's folder; its bytes are digested, never its name."""

    path: str
    """Relative to the film's folder."""


@dataclass(frozen=True, slots=True)
class TaskInput:
    """An output of another task; its bytes are digested."""

    target: str
    output: str


@dataclass(frozen=True, slots=True)
class DigestInput:
    """Bytes the store already holds."""

    digest: Digest


Input = FileInput | TaskInput | DigestInput


@dataclass(frozen=True, slots=True)
class Task:
    """One making of one rule.

    Digested: `rule`, `version`, `params`, and the digests of `inputs` under their names.
    Everything else is for people and for the scheduler.
    """

    target: str
    """Its address, `at-work/take`. Not digested: renaming a shot makes nothing stale."""
    rule: str
    version: int
    params: Mapping[str, Json]
    inputs: Mapping[str, Input] = field(default_factory=dict)
    group: str = "film"
    """The shot it is made for, or "film"."""
    lane: Lane = Lane.THREAD
    seconds: float = 1.0
    """A guess at its running time, to order work and to tell what is left."""
    label: str = ""
    """Its length and model for the plan: "4.0 s", "animatic"."""
    model: str = ""
    price: str = ""
    """What it costs, for people; "" is free."""
    standing: str = ""
    """Of a paid task: how it stands, a word of the plan."""
    says: str = ""
    """Of a paid task: what there is to know of that."""
    held: Mapping[str, tuple[Digest, int]] = field(default_factory=dict)
    """Of a paid task: digest and size of what was bought, by output, when it is here."""
    tags: Mapping[str, str] = field(default_factory=dict)
    """What selectors match beside rule and model: `scene`, `stage` (still, take, cut)."""
    sources: Mapping[str, SourceSpan] = field(default_factory=dict)
    """The line of the film behind each param, by dotted name; "" stands for the task itself."""
