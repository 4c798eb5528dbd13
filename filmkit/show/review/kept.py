"""`notes/` and `approvals/` in the film's folder: one file a shot, read, and changed whole.

Knows no page. Promise: a file is changed whole or not at all; what is written is read back the same.
"""

import contextlib
import fcntl
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from filmkit.build.store.durable import write_whole
from filmkit.errors import Complaint, SetupError, SpecErrors, UsageError
from filmkit.film.spec.folder import Folder
from filmkit.film.spec.yaml import LONGEST_FILE, Map, parse
from filmkit.film.takes import emit
from filmkit.show.review.approvals import Approval, approvals_body, read_approvals
from filmkit.show.review.notes import Checked, Note, NoteReader, Notes, Stroke, note_json
from filmkit.source import SourceSpan

_NOTES_HEAD = (
    "# Notes on the shot {shot}. Written by filmkit; keep it in Git. `filmkit notes` is about them.\n"
)
FOLDERS = ("notes", "approvals")
"""Where they are kept in the film's folder, a file a shot. Nothing is made of them."""
_APPROVAL_HEAD = (
    "# Who approved the shot {shot}, and the very bytes they saw. Written by filmkit; keep it in Git.\n"
)


class Kept:
    """What people said of one film."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def notes(self, shots: Iterable[str]) -> Notes:
        """Every note on these shots. Raises SpecErrors for a damaged file."""
        names = tuple(shots)
        found = Notes()
        for shot in names:
            given = self._read(f"notes/{shot}.yaml")
            if given is not None:
                found = found.joined(_notes(given, shot, frozenset(names), f"notes/{shot}.yaml"))
        return found

    def approvals(self, shots: Iterable[str], profile: str) -> dict[str, Approval]:
        """The approval of each shot that has one in this profile. Raises SpecErrors for a damaged file."""
        every = {shot: self._approvals_of(shot) for shot in shots}
        return {shot: each[profile] for shot, each in every.items() if profile in each}

    def _approvals_of(self, shot: str) -> dict[str, Approval]:
        name = f"approvals/{shot}.yaml"
        given = self._read(name)
        return {} if given is None else read_approvals(given, name)

    def change_notes(self, shots: Iterable[str], how: Callable[[Notes], Notes]) -> Notes:
        """Change the notes; what they are then. Files of shots whose notes stay are not touched."""
        names = tuple(shots)
        with self._locked("notes"):
            before = self.notes(names)
            after = how(before)
            for shot in after.shots:
                if after.of(shot) != before.of(shot):
                    text = _NOTES_HEAD.format(shot=shot) + emit.text(_notes_body(after.of(shot), shot))
                    self._write(f"notes/{shot}.yaml", text)
        return after

    def approve(self, shot: str, approval: Approval) -> None:
        """Write an approval down; it takes the place of the one before, in its profile."""
        with self._locked("approvals"):
            every = {**self._approvals_of(shot), approval.profile: approval}
            text = _APPROVAL_HEAD.format(shot=shot) + emit.text(approvals_body(every))
            self._write(f"approvals/{shot}.yaml", text)

    def _read(self, name: str) -> Map | None:
        if not os.path.lexists(self._root / name):
            return None
        try:
            data = Folder(self._root).read(name, LONGEST_FILE)
        except ValueError as error:
            raise SpecErrors([Complaint(SourceSpan(name, 1, 1), f"{name} {error}")]) from None
        given = parse(data, name)
        if not isinstance(given, Map):
            raise SpecErrors([Complaint(SourceSpan(name, 1, 1), "this is no file of filmkit's", _RESTORE)])
        return given

    def _write(self, name: str, text: str) -> None:
        path = self._root / name
        try:
            path.parent.mkdir(exist_ok=True)
            write_whole(str(path), text.encode())
        except OSError as error:
            raise _unwritable(path, error) from error

    @contextlib.contextmanager
    def _locked(self, what: str) -> Iterator[None]:
        """One change at a time."""
        lock = self._root / ".filmkit" / f"{what}.lock"
        try:
            lock.parent.mkdir(exist_ok=True)
            handle = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except OSError as error:
            raise _unwritable(lock, error) from error
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)


_RESTORE = "restore it from Git"


def _notes_body(notes: Notes, shot: str) -> dict[str, emit.Plain]:
    body: dict[str, emit.Plain] = {"format": 1, "notes": {note.id: _entry(note) for note in notes.notes}}
    if (checked := notes.checked.get(shot)) is not None:
        body["checked"] = {"take": checked.take, "answers": dict(checked.answers)}
    return body


def _entry(note: Note) -> dict[str, emit.Plain]:
    plain: dict[str, Any] = {**note_json(note), "drawing": [_stroke(each) for each in note.drawing]}
    del plain["id"], plain["shot"]
    return {key: value for key, value in plain.items() if value not in ("", [])}


def _stroke(stroke: Stroke) -> str:
    """One line a stroke: `pen 0.1,0.2 0.3,0.4`."""
    return " ".join([stroke.tool.value, *(f"{x:g},{y:g}" for x, y in stroke.points)])


def _notes(given: Map, shot: str, shots: frozenset[str], name: str) -> Notes:
    """The notes in one file. Raises SpecErrors."""
    try:
        entries = given.get("notes", {})
        if not isinstance(entries, Mapping):
            raise UsageError("its notes are no mapping")
        plain = [{**_plain(each), "id": key, "shot": shot} for key, each in entries.items()]
        reader = NoteReader(shots, name)
        checked = {shot: given["checked"]} if "checked" in given else {}
        answers: dict[str, Checked] = reader.checked(checked)
        return Notes(reader.notes(plain), answers)
    except UsageError as error:
        message = error.message.removeprefix(f"{name}: ")
        raise SpecErrors([Complaint(SourceSpan(name, 1, 1), message, _RESTORE)]) from None


def _plain(each: Any) -> dict[str, Any]:
    if not isinstance(each, Mapping):
        raise UsageError("one of its notes is no mapping")
    drawing = each.get("drawing", [])
    if not isinstance(drawing, Sequence) or isinstance(drawing, str):
        raise UsageError("a drawing in it is no list")
    return {"kind": "picture", "state": "open", **each, "drawing": [_stroke_of(line) for line in drawing]}


def _stroke_of(line: object) -> dict[str, Any]:
    tool, *points = str(line).split()
    try:
        return {"tool": tool, "points": [[float(each) for each in point.split(",")] for point in points]}
    except ValueError:
        raise UsageError("a stroke in it cannot be read") from None


def _unwritable(path: Path, error: OSError) -> SetupError:
    return SetupError(
        f"{path} cannot be written: {error.strerror}", hint="free some space, or close the file"
    )
