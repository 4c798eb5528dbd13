"""What the language does not allow is taken out of a file, so that the rest of it can still be read.

Knows no complaints: they were made before. Promise: nothing is added but what stands for a thing
that was named, so that no one is told of a name that is there.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from filmkit.film.spec.yaml import Map, Seq

_STANDING_IN: Mapping[str, Mapping[str, str]] = {
    **{section: {} for section in ("shots", "scenes", "looks", "locations", "cast", "patterns")},
    "props": {"description": "a thing"},
}
"""Sections whose names stand elsewhere too, and the least that an entry of each may be."""

Path = Sequence[str | int]


def mend(document: Map, errors: Iterable[Any]) -> list[str]:
    """Take out what jsonschema's `errors` point at; the names of the film that went with it."""
    cuts: set[tuple[str | int, ...]] = set()
    for error in errors:
        path = tuple(error.absolute_path)
        if error.validator == "additionalProperties":
            known = error.schema["properties"]
            cuts.update((*path, key) for key in error.instance if key not in known)
        elif "propertyNames" in error.schema_path:
            cuts.add((*path, error.instance))
        elif path:
            cuts.add(path)
        else:
            _stand_in(document, error)
    # From behind, so that taking one item out of a list moves no other that is to go.
    for each in sorted(cuts, key=_order, reverse=True):
        _cut(document, each)
    entries = [(str(path[0]), str(path[1])) for path in cuts if len(path) == 2]
    return [name for section, name in entries if name not in document.get(section, ())]


def _order(path: Path) -> list[str]:
    """Indices sort as numbers, beside keys."""
    return [str(part).zfill(9) for part in path]


def _stand_in(document: Map, error: Any) -> None:
    """The film's own required fields have harmless values."""
    for name in error.validator_value if error.validator == "required" else ():
        if name not in document:
            document[name] = error.schema["properties"][name]["examples"][0]
            document.spans[name] = (document.pos, document.pos)


def _cut(document: Map, path: Path) -> None:
    parent: Any = document
    for part in path[:-1]:
        if not _holds(parent, part):
            return  # what holds it is gone already
        parent = parent[part]
    last = path[-1]
    if not _holds(parent, last):
        return
    if isinstance(parent, Seq) and isinstance(last, int):
        del parent[last], parent.spans[last]
    elif len(path) == 2 and path[0] in _STANDING_IN and parent[last] != _STANDING_IN[str(path[0])]:
        parent[last] = _least(str(path[0]), parent, str(last))
    else:
        del parent[last], parent.spans[last]


def _least(section: str, parent: Map, name: str) -> Map:
    pos = parent.spans[name][1]
    made = Map(parent.file, pos)
    made.update(_STANDING_IN[section])
    made.spans = dict.fromkeys(made, (pos, pos))
    return made


def _holds(node: Any, part: str | int) -> bool:
    if isinstance(node, Map):
        return part in node
    return isinstance(node, Seq) and isinstance(part, int) and part < len(node)
