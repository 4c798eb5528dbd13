"""Writing that survives a loss of power. Knows nothing of what is written."""

import os
import secrets


def sync_folder(folder: str) -> None:
    """Bring the names in a folder to the disk: what was renamed into it stays renamed."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_whole(path: str, data: bytes, *, mode: int = 0o644, durable: bool = True) -> None:
    """Put `data` at `path`, whole or not at all. The caller syncs the folder, once for many files.

    Without `durable` it is still whole after a crash of the program, but not after a loss of
    power: for what can be computed again.
    """
    half = f"{path}.{secrets.token_hex(4)}.part"
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
        os.unlink(half)
        raise
