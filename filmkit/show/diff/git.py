"""A film's Git repository, read: commits by name, and a commit's files in a folder of their own.

The only module that starts git. Knows no film. Promises: nothing in the repository is changed, no
filter, hook or attribute of a commit is obeyed, and nothing is written outside the given folder.
"""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from filmkit.errors import SetupError, TaskFailed, UsageError

_SECONDS = 120.0
_CHUNK = 1 << 20
_LINK, _PROGRAM, _FILE = "120000", "100755", "100644"
_POINTER = b"version https://git-lfs.github.com/spec/v1\n"
_POINTER_AT_MOST = 1024
# A commit is read as it is: no watcher, no hook, no lock taken, nothing fetched on the way.
_SETTINGS = ("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never")
_KEPT = ("PATH", "HOME", "TMPDIR", "LANG", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "XDG_CONFIG_HOME")


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit, named."""

    digest: str
    """Its full hash."""
    subject: str
    """The first line of its message: anybody's words."""

    def __str__(self) -> str:
        return self.digest[:7]


@dataclass(frozen=True, slots=True)
class _Entry:
    """One file of a commit."""

    mode: str
    blob: str
    size: int
    path: str


class Repository:
    """The repository a film's folder lies in."""

    def __init__(self, film: Path) -> None:
        """Raises UsageError when `film`, a folder, lies in no repository, SetupError without git."""
        self._folder = film
        said = self._git("rev-parse", "--show-prefix", "--absolute-git-dir")
        if said is None:
            raise UsageError(
                f"{film} lies in no Git repository, so it has no other version to compare with",
                hint="name two folders instead: filmkit diff OLD..NEW",
            )
        prefix, self._git_folder = said.decode("utf-8", "surrogateescape").split("\n")[:2]
        self._prefix = prefix

    def commit(self, name: str) -> Commit:
        """The commit a branch, a tag, a hash or `HEAD~1` names. Raises UsageError."""
        said = None
        if name and not name.startswith("-"):
            said = self._git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        if said is None:
            raise UsageError(
                f"`{name}` names no commit of this repository", hint="see `git log`, or fetch it first"
            )
        digest = said.decode().strip()
        subject = self._git("show", "-s", "--format=%s", digest) or b""
        return Commit(digest, subject.decode("utf-8", "replace").strip())

    def meeting(self, one: Commit, other: Commit) -> Commit:
        """Where two branches parted. Raises UsageError when they never met."""
        said = self._git("merge-base", one.digest, other.digest)
        if said is None:
            raise UsageError(
                f"{one} and {other} have no commit in common here",
                hint="fetch more of the history: git fetch --unshallow",
            )
        return self.commit(said.decode().split("\n")[0])

    def write(self, commit: Commit, to: Path) -> Path:
        """Put the film's files, as `commit` has them, into the folder `to`; gives `to`.

        What Git LFS keeps is put there when this clone has it; else its pointer is. Files first and
        links last, so that no link leads a file elsewhere.
        """
        entries = sorted(self._entries(commit), key=lambda each: each.mode == _LINK)
        with self._reader() as reader:
            for entry in entries:
                self._place(reader, entry, to)
        return to

    def _entries(self, commit: Commit) -> Iterator[_Entry]:
        tree = f"{commit.digest}:{self._prefix}" if self._prefix else commit.digest
        said = self._git("ls-tree", "-r", "-l", "-z", "--full-tree", tree)
        for row in (said or b"").split(b"\0"):
            if not row:
                continue
            about, _, path = row.decode("utf-8", "surrogateescape").partition("\t")
            mode, _, blob, size = about.split()
            if mode in (_LINK, _PROGRAM, _FILE) and _is_inside(path):
                yield _Entry(mode, blob, int(size), path)

    def _place(self, reader: "subprocess.Popen[bytes]", entry: _Entry, to: Path) -> None:
        file = to / entry.path
        file.parent.mkdir(parents=True, exist_ok=True)
        if os.path.realpath(file.parent) != os.path.join(
            os.path.realpath(to), os.path.dirname(entry.path)
        ).rstrip("/"):
            return  # no commit of git's own making has a link in the way of a file
        if entry.mode == _LINK:
            target = b"".join(_blob(reader, entry))
            with contextlib.suppress(OSError):  # a name the disk does not take leads nowhere
                os.symlink(os.fsdecode(target), file)
            return
        with open(file, "xb") as written:
            for chunk in _blob(reader, entry):
                written.write(chunk)
        if entry.size <= _POINTER_AT_MOST:
            self._fill(file)

    def _fill(self, file: Path) -> None:
        """Put the bytes a Git LFS pointer stands for in its place, if this clone holds them."""
        pointer = file.read_bytes()
        if not pointer.startswith(_POINTER):
            return
        digest = next((line[11:] for line in pointer.split(b"\n") if line.startswith(b"oid sha256:")), b"")
        name = digest.decode("ascii", "replace")
        kept = Path(self._git_folder, "lfs", "objects", name[:2], name[2:4], name)
        if len(name) == 64 and name.isalnum() and kept.is_file():
            shutil.copyfile(kept, file)

    @contextlib.contextmanager
    def _reader(self) -> Iterator["subprocess.Popen[bytes]"]:
        """One git for all the files of a commit."""
        reader = subprocess.Popen(
            ["git", *_SETTINGS, "cat-file", "--batch"],
            cwd=self._folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        )
        try:
            yield reader
        finally:
            reader.kill()
            reader.communicate()

    def _git(self, *arguments: str) -> bytes | None:
        """What a short question to git prints; None when it says no. Raises SetupError."""
        return answer(self._folder, arguments)


def answer(folder: Path, arguments: Sequence[str]) -> bytes | None:
    """What git prints, asked in `folder`; None when it says no. Raises SetupError without git."""
    try:
        done = subprocess.run(
            ["git", *_SETTINGS, *arguments],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            env=_environment(),
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        reason = error.strerror if isinstance(error, OSError) else "it does not answer"
        raise SetupError(f"git cannot be run: {reason}", hint="install git, or mend PATH") from error
    if b"dubious ownership" in done.stderr:
        raise SetupError(
            f"git does not trust {folder}: it belongs to another user",
            hint=f"if you do: git config --global --add safe.directory {folder.resolve()}",
        )
    return done.stdout if done.returncode == 0 else None


def _blob(reader: "subprocess.Popen[bytes]", entry: _Entry) -> Iterator[bytes]:
    """The bytes of one file. Prereq: all of them are taken."""
    assert reader.stdin is not None
    assert reader.stdout is not None
    reader.stdin.write(entry.blob.encode() + b"\n")
    reader.stdin.flush()
    head = reader.stdout.readline().split()
    if len(head) != 3:
        raise TaskFailed(f"Git does not have the bytes of {entry.path}", hint="fetch them: git fetch")
    left = int(head[2])
    while left:
        chunk = reader.stdout.read(min(left, _CHUNK))
        if not chunk:
            raise TaskFailed(f"Git broke off in the middle of {entry.path}")
        left -= len(chunk)
        yield chunk
    reader.stdout.read(1)


def _is_inside(path: str) -> bool:
    """Whether a path of a commit stays below the folder, and is no part of a build."""
    parts = path.split("/")
    return (
        not path.startswith("/") and ".." not in parts and parts[0] not in (".git", ".filmkit", "build", "")
    )


def _environment() -> dict[str, str]:
    """A bare environment, with git's own questions and locks turned off."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return kept | {
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "LC_ALL": "C",
    }
