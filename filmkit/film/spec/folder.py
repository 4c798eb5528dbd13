"""The film's folder: which files a path or a pattern names, and that none lies outside it.

Knows no YAML. Promise: nothing is read through a link that leaves the folder.
"""

import os
import stat
import unicodedata
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from filmkit.film.spec.complaints import nearest


class Folder:
    """One film's folder, and what was looked for in it."""

    def __init__(self, root: Path) -> None:
        self.root = Path(os.path.realpath(root))
        self.globs: dict[str, list[str]] = {}
        """Every folder whose names a pattern searched, and the names it held when it was first."""
        self._inside: dict[str, str] = {}
        self._real_folders: dict[str, str] = {}

    def read(self, path: str, most: int) -> bytes:
        """At most `most` + 1 bytes of a file. Raises ValueError with what is wrong."""
        wrong = self.why_not(path)
        if wrong:
            raise ValueError(wrong)
        try:
            with open(self._below(self.on_disk(path)), "rb") as file:
                # As much as there is: room for the most would be made for each of 10,000 files.
                size = min(os.fstat(file.fileno()).st_size, most)
                data = file.read(size + 1)
                return data if len(data) <= size else data + file.read(most - size)  # else it has grown
        except OSError as error:
            raise ValueError(f"cannot be read: {error.strerror}") from error

    def why_not(self, path: str) -> str:
        """Why `path` is no file of this film; "" when it is one."""
        if path not in self._inside:
            self._inside[path] = self._look(path)
        return self._inside[path]

    def named(self, *, but: Iterable[str]) -> tuple[str, ...]:
        """Every file that was asked for so far, in the order of asking."""
        left_out = set(but)
        return tuple(path for path in self._inside if path not in left_out)

    def on_disk(self, path: str) -> str:
        """`path` as the disk spells it: some systems store names decomposed."""
        if os.path.lexists(self._below(path)):
            return path
        other = unicodedata.normalize("NFD", path)
        return other if os.path.lexists(self._below(other)) else path

    def _look(self, path: str) -> str:
        real = self._real(self.on_disk(path))
        if os.path.commonpath((real, self.root)) != str(self.root):
            return "is a link that leaves the film's folder"
        try:
            mode = os.stat(real).st_mode
        except (OSError, ValueError):
            near = self._nearest(path)
            return "is not there" + (f"; there is `{near}`" if near else "")
        return "" if stat.S_ISREG(mode) else "is not a file"

    def _below(self, path: str) -> str:
        return f"{self.root}/{path}"

    def _real(self, path: str) -> str:
        """Where a path leads, through every link on its way; a folder is followed once for all its files."""
        folder, name = os.path.split(self._below(path))
        if folder not in self._real_folders:
            self._real_folders[folder] = os.path.realpath(folder)
        there = os.path.join(self._real_folders[folder], name)
        return os.path.realpath(there) if name in ("", ".", "..") or os.path.islink(there) else there

    def _nearest(self, path: str) -> str:
        folder, name = os.path.split(path)
        near = nearest(name, self._names(folder))
        return f"{folder}/{near}" if folder and near else near

    def _names(self, folder: str) -> list[str]:
        if os.path.commonpath((os.path.realpath(self.root / folder), self.root)) != str(self.root):
            return []
        try:
            return sorted(os.listdir(self.root / self.on_disk(folder)))
        except OSError:
            return []

    def matching(self, pattern: str) -> list[str]:
        """Files that match, in code-point order; a hidden name needs its dot written."""
        return sorted(self._expand("", pattern.split("/")))

    def _expand(self, folder: str, parts: list[str]) -> Iterator[str]:
        part, rest = parts[0], parts[1:]
        if "*" in part or "?" in part:
            held = self._names(folder)
            self.globs.setdefault(folder or ".", held)
            names = [unicodedata.normalize("NFC", each) for each in held]
            names = [
                each
                for each in names
                if _matches(each, part) and (part[0] == "." or not each.startswith("."))
            ]
        else:
            names = [part]
        for name in names:
            path = f"{folder}/{name}" if folder else name
            if rest:
                yield from self._expand(path, rest)
            elif not self.root.joinpath(self.on_disk(path)).is_dir():
                yield path


def _matches(name: str, pattern: str) -> bool:
    # `[` is no pattern here: it is a letter of a file's name.
    return fnmatchcase(name, pattern.replace("[", "[[]"))
