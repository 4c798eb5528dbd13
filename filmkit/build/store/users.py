"""Which folders use a store: so that whoever clears it out knows whom to ask. Knows no films.

    users/<digest of the path>    the path

A folder that is gone is forgotten; one that moved is known again when it is next planned or built.
"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from filmkit.build.store.durable import write_whole
from filmkit.digest import digest_of_bytes

_FOLDER = "users"


def remember_user(store: Path, folder: Path) -> None:
    """Write down that `folder` uses the store. Where it cannot be written, nothing needs remembering."""
    path = os.fsencode(os.path.realpath(folder))
    name = store / _FOLDER / digest_of_bytes(path)[:16]
    if name.exists():
        return
    with contextlib.suppress(OSError):
        name.parent.mkdir(exist_ok=True)
        write_whole(str(name), path)


def users(store: Path) -> Iterator[Path]:
    """The folders that use the store and are still there."""
    with contextlib.suppress(FileNotFoundError):
        for name in sorted(os.listdir(store / _FOLDER)):
            folder = Path(os.fsdecode((store / _FOLDER / name).read_bytes()))
            if folder.is_dir():
                yield folder
