"""Blobs: bytes in files named by their sha256. Knows nothing of what the bytes mean.

Promises: a blob is under its name whole or not at all, even when the power goes; bytes are
hashed again before a process uses them first; wrong bytes are put away, never used.

Every blob carries one fixed modification time, the seal. Whoever writes into a blob breaks it,
so a plan looks at one `stat` a blob and reads only those whose seal is broken. What leaves no
trace there (a failing disk) is found when the bytes are used.

All lie in one folder: file systems find a name among millions as fast as among hundreds, and a
group of blobs needs one sync of one folder, where Git's 256 folders would need nearly one a blob.
"""

import contextlib
import errno
import fcntl
import os
import secrets
import shutil
from collections.abc import Sequence
from pathlib import Path

from filmkit.build.store.durable import sweep_parts, sync_folder
from filmkit.build.store.store import Blob
from filmkit.digest import Digest, digest_of_file
from filmkit.errors import StoreCorrupt

SEAL_NS = 946_684_800 * 10**9
"""1 January 2000, UTC: a time no blob was really written at."""

_FICLONE = 0x40049409  # linux/fs.h: share the blocks of another file, copy on write

_Stamp = tuple[int, int, int, int]


class Blobs:
    """The blobs below one folder."""

    def __init__(self, folder: Path, quarantine: Path) -> None:
        self.folder = str(folder)
        self._quarantine = quarantine
        self._verified: dict[Digest, _Stamp] = {}

    def name(self, digest: Digest) -> str:
        """Where the blob is, or would be."""
        return f"{self.folder}/{digest}"

    def sound(self, blob: Blob) -> bool:
        """There, as long as it should be, and its seal unbroken; else its bytes decide."""
        try:
            seen = os.stat(self.name(blob.digest))
        except OSError:
            return False
        if seen.st_mtime_ns == SEAL_NS and seen.st_size == blob.size:
            return True
        try:
            self.path(blob.digest)
        except StoreCorrupt:
            return False
        return True

    def untouched(self, digests: Sequence[str], sizes: Sequence[int]) -> bool:
        """Whether all of them are there, as long as they should be, their seals unbroken: reads no bytes."""
        stat, seal = os.stat, SEAL_NS
        try:
            folder = os.open(self.folder, os.O_RDONLY | os.O_DIRECTORY)
        except OSError:
            return False
        try:
            for digest, size in zip(digests, sizes, strict=True):
                seen = stat(digest, dir_fd=folder)
                if seen.st_mtime_ns != seal or seen.st_size != size:
                    return False
        except OSError:
            return False
        finally:
            os.close(folder)
        return True

    def path(self, digest: Digest) -> Path:
        """The file, its bytes hashed once in this process. Raises StoreCorrupt."""
        name = self.name(digest)
        try:
            stamp = _stamp(os.stat(name))
            if self._verified.get(digest) == stamp:
                return Path(name)
            right = digest_of_file(Path(name)) == digest
        except FileNotFoundError:
            raise StoreCorrupt(f"blob {digest[:12]} is gone from the store") from None
        except OSError as error:
            self._put_away(digest)
            raise StoreCorrupt(f"blob {digest[:12]} cannot be read: {error.strerror}") from None
        if not right:
            self._put_away(digest)
            raise StoreCorrupt(
                f"blob {digest[:12]} does not hold the bytes its name says; it was put into quarantine"
            )
        if stamp[1] != SEAL_NS:
            # Right bytes with another time: a store copied by hand. Sealed again, so that
            # the next plan needs no reading.
            with contextlib.suppress(OSError):
                os.utime(name, ns=(SEAL_NS, SEAL_NS))
                stamp = _stamp(os.stat(name))
        self._verified[digest] = stamp
        return Path(name)

    def seal(self, file: Path) -> None:
        """Make a finished file read-only and give it the seal, before it is synced and placed."""
        handle = os.open(file, os.O_RDONLY | os.O_NOFOLLOW)
        try:
            os.fchmod(handle, 0o444)
            os.utime(handle, ns=(SEAL_NS, SEAL_NS))
        finally:
            os.close(handle)

    def place(self, digest: Digest, file: Path) -> None:
        """Move a sealed and synced file under its name; the folder is still to be synced."""
        name = self.name(digest)
        os.rename(file, name)
        self._verified[digest] = _stamp(os.stat(name))

    def export(self, digest: Digest, to: Path) -> None:
        """Copy a blob to `to` by sharing its blocks where the file system can, else by bytes."""
        source = self.path(digest)
        to.parent.mkdir(parents=True, exist_ok=True)
        sweep_parts(to.parent, f".{to.name[:100]}.")
        half = to.with_name(f".{to.name[:100]}.{secrets.token_hex(4)}.part")
        try:
            with open(source, "rb") as blob, open(half, "xb") as copy:
                _clone_or_copy(blob.fileno(), copy.fileno())
                os.fsync(copy.fileno())
            os.rename(half, to)
        finally:
            half.unlink(missing_ok=True)
        sync_folder(str(to.parent))

    def _put_away(self, digest: Digest) -> None:
        self._verified.pop(digest, None)
        self._quarantine.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileNotFoundError):  # another build was quicker
            os.rename(self.name(digest), self._quarantine / f"{digest}.{secrets.token_hex(4)}")


def _stamp(seen: os.stat_result) -> _Stamp:
    return (seen.st_ino, seen.st_mtime_ns, seen.st_size, seen.st_ctime_ns)


def _clone_or_copy(source: int, copy: int) -> None:
    try:
        fcntl.ioctl(copy, _FICLONE, source)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO):
            raise
        with open(source, "rb", closefd=False) as reading, open(copy, "wb", closefd=False) as writing:
            shutil.copyfileobj(reading, writing, 1 << 20)
