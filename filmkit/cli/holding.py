"""One command at a time makes or buys for a film: who holds it, and waiting for them. Knows no command."""

import os
from contextlib import AbstractContextManager

from filmkit.app import Desk
from filmkit.build.engine.lock import locked
from filmkit.cli.say import note
from filmkit.cli.voices import now

_WAIT = 3600.0
"""Seconds to wait for another build of the same film before giving up."""


def holding(opened: Desk) -> AbstractContextManager[None]:
    """The film's lock. Raises Busy, SetupError."""
    holder = f"process {os.getpid()}, since {now()}"
    return locked(opened.private / "lock", holder, wait=_WAIT, waiting=_waiting)


def _waiting(holder: str) -> None:
    note(f"another build holds this film ({holder}): waiting for it to end")
