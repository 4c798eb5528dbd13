"""Writing that survives a loss of power. Knows nothing of what is written."""

import contextlib
import glob
import os
import secrets
from pathlib import Path


def sync_folder(folder: str) -> None:
    """Bring the names in a folder to the disk: what was renamed into it stays renamed."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_whole(path: str, data: bytes, *, half: str = "", mode: int = 0o644, durable: bool = True) -> None:
    """Put `data` at `path`, whole or not at all. The caller syncs the folder, once for many files.

    `half` is where it stands until it is whole: on the same file system, and nobody else's name.
    Without `durable` it is still whole after a crash of the program, but not after a loss of
    power: for what can be computed again.
    """
    half = half or f"{path}.{secrets.token_hex(4)}.part"
    handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        try:
            view = memoryview(data)
            while view:
                view = view[os.write(handle, view) :]
            if durable:
                os.fsync(handle)
        finally:
            os.close(handle)
        os.rename(half, path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(half)
        raise


def sweep_parts(folder: Path, beginning: str = "") -> None:
    """Remove the halves that writers who died left in `folder`. A living writer's is lost too."""
    for part in folder.glob(f"{glob.escape(beginning)}*.part"):
        with contextlib.suppress(OSError):
            part.unlink()
