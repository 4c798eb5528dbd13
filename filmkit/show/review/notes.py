"""Notes on a film: what people said of which frames, drawn on the picture. Knows no page and no folder.

A page gives them as `notes.json`; the film keeps them in `notes/`, one file a shot, so that branches
merge. What comes from outside becomes these types here, or is refused with one sentence.
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from filmkit.errors import UsageError
from filmkit.film.takes.emit import cleaned

FORMAT = 1
QUESTIONS = ("camera", "physics", "light", "coherent")
"""The checklist: camera as directed? physics? light as described? coherent to the end?"""
LONGEST_TEXT = 4000
_MOST_NOTES, _MOST_STROKES, _MOST_POINTS = 10_000, 200, 4000
_ID = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
_LAST_FRAME = 100_000_000


class Kind(Enum):
    """What a note is about."""

    PICTURE = "picture"
    PERFORMANCE = "performance"
    CONTINUITY = "continuity"
    SOUND = "sound"
    EDIT = "edit"
    STORY = "story"
    OTHER = "other"


class State(Enum):
    """Whether anything is left to do."""

    OPEN = "open"
    CLOSED = "closed"


class Tool(Enum):
    """How a stroke was drawn."""

    PEN = "pen"
    BOX = "box"
    ARROW = "arrow"


@dataclass(frozen=True, slots=True)
class Stroke:
    """One thing drawn on the picture."""

    tool: Tool
    points: tuple[tuple[float, float], ...]
    """From 0 to 1, across and down."""


@dataclass(frozen=True, slots=True)
class Note:
    """One remark."""

    id: str
    shot: str
    frame: int
    """Of the film, when it was written."""
    length: int
    """Frames it is about: 1 is a single frame."""
    in_shot: int
    """The frame, counted from where the shot begins in the cut."""
    text: str
    kind: Kind = Kind.PICTURE
    state: State = State.OPEN
    by: str = ""
    when: str = ""
    take: str = ""
    """The start of the digest of the take that was seen."""
    drawing: tuple[Stroke, ...] = ()
    answer: str = ""
    """What was said when it was closed."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A person's answers on one take of a shot: yes, no, or none yet."""

    take: str
    answers: Mapping[str, bool]


@dataclass(frozen=True, slots=True)
class Notes:
    """Everything that was noted of a film."""

    notes: tuple[Note, ...] = ()
    checked: Mapping[str, Checked] = field(default_factory=dict)
    """By shot."""

    @property
    def open(self) -> tuple[Note, ...]:
        return tuple(note for note in self.notes if note.state is State.OPEN)

    def of(self, shot: str) -> "Notes":
        """Those of one shot."""
        mine = tuple(note for note in self.notes if note.shot == shot)
        return Notes(mine, {shot: self.checked[shot]} if shot in self.checked else {})

    @property
    def shots(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys([*(note.shot for note in self.notes), *self.checked]))

    def joined(self, other: "Notes") -> "Notes":
        """With what `other` has: a note of the same name is brought up to date, and one that was closed
        stays closed."""
        known = {note.id: note for note in self.notes}
        for note in other.notes:
            before = known.get(note.id)
            closed = before is not None and before.state is State.CLOSED
            known[note.id] = (
                replace(note, state=State.CLOSED, answer=before.answer) if closed and before else note
            )
        return Notes(tuple(sorted(known.values(), key=_order)), {**self.checked, **other.checked})

    def closing(self, word: str, answer: str) -> "Notes":
        """With the one note closed whose name begins with `word`. Raises UsageError."""
        found = [note for note in self.notes if note.id.startswith(word)]
        if len(found) != 1:
            raise UsageError(
                f"no note is called {word!r}" if not found else f"several notes begin with {word!r}",
                hint="filmkit notes list names them",
            )
        closed = replace(found[0], state=State.CLOSED, answer=answer)
        return replace(self, notes=tuple(closed if note is found[0] else note for note in self.notes))


def _order(note: Note) -> tuple[int, str]:
    return note.frame, note.id


def to_json(notes: Notes, film: str) -> dict[str, Any]:
    """As `notes.json` has it."""
    return {
        "filmkit-notes": FORMAT,
        "film": film,
        "notes": [note_json(note) for note in notes.notes],
        "checked": {
            shot: {"take": each.take, "answers": dict(each.answers)} for shot, each in notes.checked.items()
        },
    }


def note_json(note: Note) -> dict[str, Any]:
    """One note as plain values."""
    return {
        "id": note.id,
        "shot": note.shot,
        "frame": note.frame,
        "length": note.length,
        "in-shot": note.in_shot,
        "text": note.text,
        "kind": note.kind.value,
        "state": note.state.value,
        "by": note.by,
        "when": note.when,
        "take": note.take,
        "drawing": [
            {"tool": stroke.tool.value, "points": [[x, y] for x, y in stroke.points]}
            for stroke in note.drawing
        ],
        "answer": note.answer,
    }


def from_json(text: str, *, film: str, shots: Iterable[str], name: str) -> Notes:
    """The notes in a `notes.json` for this film. Raises UsageError, naming the file and the note."""
    try:
        given = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{name} is no JSON: {error}", hint="export the notes from the page again") from None
    if not isinstance(given, dict) or given.get("filmkit-notes") != FORMAT:
        raise UsageError(f"{name} holds no notes of filmkit", hint="the page's Notes exports them")
    if given.get("film") != film:
        raise UsageError(
            f"{name} holds notes on the film {str(given.get('film'))[:64]!r}, and this is {film!r}",
            hint="name the other film's folder",
        )
    reader = NoteReader(frozenset(shots), name)
    return Notes(reader.notes(given.get("notes", [])), reader.checked(given.get("checked", {})))


class NoteReader:
    """Plain values to notes; refuses with the place."""

    def __init__(self, shots: frozenset[str], name: str) -> None:
        self._shots, self._name = shots, name

    def notes(self, given: Any) -> tuple[Note, ...]:
        if not isinstance(given, Sequence) or isinstance(given, str) or len(given) > _MOST_NOTES:
            raise self._wrong("its notes are no list, or too long a one")
        notes = tuple(self._note(each, f"note {number}") for number, each in enumerate(given, 1))
        if len({note.id for note in notes}) < len(notes):
            raise self._wrong("two of its notes have one id")
        return notes

    def checked(self, given: Any) -> dict[str, Checked]:
        if not isinstance(given, Mapping):
            raise self._wrong("its checklist is no mapping")
        found = {}
        for shot, each in given.items():
            where = f"the checklist of {str(shot)[:64]!r}"
            if shot not in self._shots:
                raise self._wrong(f"{where} is of a shot the film has not")
            if not isinstance(each, Mapping) or not isinstance(each.get("answers"), Mapping):
                raise self._wrong(f"{where} has no answers")
            answers = {q: each["answers"][q] for q in QUESTIONS if isinstance(each["answers"].get(q), bool)}
            found[shot] = Checked(self._text(each, "take", where, 64), answers)
        return found

    def _note(self, given: Any, where: str) -> Note:
        if not isinstance(given, Mapping):
            raise self._wrong(f"{where} is no mapping")
        name, shot = self._text(given, "id", where, 64), self._text(given, "shot", where, 64)
        if not name or not set(name) <= _ID:
            raise self._wrong(f"{where} has no id of small letters, digits and dashes")
        if shot not in self._shots:
            raise self._wrong(f"{where} is on shot {shot!r}, which the film has not")
        return Note(
            name,
            shot,
            self._count(given, "frame", where),
            max(1, self._count(given, "length", where)),
            self._count(given, "in-shot", where),
            self._text(given, "text", where, LONGEST_TEXT),
            self._one_of(Kind, given, "kind", where),
            self._one_of(State, given, "state", where),
            self._text(given, "by", where, 120),
            self._text(given, "when", where, 40),
            self._text(given, "take", where, 64),
            self._drawing(given.get("drawing", []), where),
            self._text(given, "answer", where, LONGEST_TEXT),
        )

    def _drawing(self, given: Any, where: str) -> tuple[Stroke, ...]:
        if not isinstance(given, Sequence) or isinstance(given, str) or len(given) > _MOST_STROKES:
            raise self._wrong(f"{where} has a drawing that is no list of strokes")
        return tuple(self._stroke(each, where) for each in given)

    def _stroke(self, given: Any, where: str) -> Stroke:
        points = given.get("points") if isinstance(given, Mapping) else None
        if (
            not isinstance(points, Sequence)
            or isinstance(points, str)
            or not 1 <= len(points) <= _MOST_POINTS
        ):
            raise self._wrong(f"{where} has a stroke without points")
        return Stroke(
            self._one_of(Tool, given, "tool", where), tuple(self._point(each, where) for each in points)
        )

    def _point(self, given: Any, where: str) -> tuple[float, float]:
        numbers = [each for each in given if _is_number(each)] if isinstance(given, Sequence) else []
        if len(numbers) != 2 or len(given) != 2:
            raise self._wrong(f"{where} has a point that is no two numbers")
        x, y = (round(min(1.0, max(0.0, float(each))), 4) for each in numbers)
        return x, y

    def _text(self, given: Mapping[str, Any], key: str, where: str, most: int) -> str:
        text = given.get(key, "")
        if not isinstance(text, str) or len(text) > most:
            raise self._wrong(f"{where}: `{key}` is no text of at most {most} characters")
        return "\n".join(cleaned(line) for line in text.splitlines())

    def _count(self, given: Mapping[str, Any], key: str, where: str) -> int:
        value = given.get(key, 0)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _LAST_FRAME:
            raise self._wrong(f"{where}: `{key}` is no count of frames")
        return value

    def _one_of(self, kind: type[Any], given: Mapping[str, Any], key: str, where: str) -> Any:
        value = given.get(key)
        known = [each.value for each in kind]
        if value not in known:
            raise self._wrong(f"{where}: `{key}` is not one of {', '.join(known)}")
        return kind(value)

    def _wrong(self, says: str) -> UsageError:
        return UsageError(f"{self._name}: {says}", hint="export the notes from the page again")


def _is_number(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return math.isfinite(value)
