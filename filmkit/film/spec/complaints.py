"""Complaints gathered while a film is read, so that all are told at once. Knows no language.

Promise: at most 20 are told, in the order of the files; each has a line and a column.
"""

import difflib
from collections.abc import Iterable

from filmkit.errors import Complaint, SpecErrors
from filmkit.source import SourceSpan

MOST = 20
"""More help nobody: the first ones usually explain the rest."""


class Complaints:
    """What is wrong so far."""

    __slots__ = ("_found", "_mended", "_removed")

    def __init__(self) -> None:
        self._found: dict[Complaint, None] = {}
        self._mended: frozenset[str] = frozenset()
        self._removed: tuple[str, ...] = ()

    def add(self, at: SourceSpan, message: str, hint: str = "") -> None:
        """Remember one, unless it would only be a consequence of what was taken out."""
        if self._follows(message):
            return
        self._found[Complaint(at, message, hint)] = None

    def _follows(self, message: str) -> bool:
        """Whether it only follows from what was taken out: a name, a value, or all there was."""
        return (
            _about(message, 2) in self._mended
            or ("is missing" in message and _about(message, 1) in self._mended)
            or any(name in message for name in self._removed)
        )

    def took_out(self, names: Iterable[str]) -> None:
        """What was wrong is taken out of the film, these names of its own with it."""
        self._mended = frozenset(_about(each.message, depth) for each in self._found for depth in (1, 2))
        self._removed = (*self._removed, *(f"`{name}`" for name in names))

    def __bool__(self) -> bool:
        return bool(self._found)

    def refuse(self) -> None:
        """Raise SpecErrors if anything was found."""
        if self._found:
            found = sorted(self._found)
            raise SpecErrors(found[:MOST], more=max(0, len(found) - MOST))


def _about(message: str, depth: int) -> str:
    """What a complaint is about: "shot plate", or at depth 2 "shot plate: duration"."""
    return ": ".join(message.split(": ")[:depth])


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that `name` most looks like, or ""."""
    names = list(known)
    folded = {each.casefold().replace("_", "-"): each for each in names}
    found = difflib.get_close_matches(name.casefold().replace("_", "-"), folded, 1, 0.6)
    return folded[found[0]] if found else ""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint for an unknown name: the nearest one, else all of a short list."""
    names = list(known)
    near = nearest(name, names)
    if near:
        return f"did you mean `{near}`?"
    if not names:
        return "the film defines none"
    listed = ", ".join(f"`{each}`" for each in names[:12])
    return f"known are {listed}" + (" ..." if len(names) > 12 else "")


def flow(value: object) -> str:
    """A value as YAML writes it on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(flow, value)) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return " ".join(str(value).split())


def shown(value: object, longest: int = 60) -> str:
    """A value of the film as a message quotes it: short, on one line."""
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    text = " ".join(str(value).split())
    return f"`{text if len(text) <= longest else text[: longest - 1] + '…'}`"
