"""The last result of each target, so that a plan can say what changed since. Knows no plan.

Kept in the film's own folder, for two checkouts of one film have two pasts. It is for telling
people why, never for deciding what is fresh: losing it makes nothing again.
"""

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path

from filmkit.build.store.durable import write_whole
from filmkit.digest import Digest


def read_last(path: Path) -> dict[str, Digest]:
    """Target to the task digest last made for it; empty when absent or damaged."""
    try:
        value = json.loads(path.read_bytes())
        return {str(target): Digest(str(digest)) for target, digest in value["last"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def write_last(path: Path, last: Mapping[str, Digest]) -> None:
    """Remember `last`. When it cannot be written, only reasons are lost."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(str(path), json.dumps({"format": 1, "last": dict(last)}).encode())
