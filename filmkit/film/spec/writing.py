"""One value written into a film's file, where it stands or beside its neighbours. Knows no film.

Promise: what comes back means what the file meant, and that one value; every comment stays. What cannot
be written so is left to the author.
"""

import json
from collections.abc import Sequence
from typing import Any

import yaml

from filmkit.errors import SpecErrors
from filmkit.film.spec.yaml import Map, parse

_SPECIAL = set(",[]{}#:&*!|>'\"%@`")


def with_value(data: bytes, file: str, path: Sequence[str], value: str) -> bytes | None:
    """The file with `value` at `path`; None when it is written in a way that this does not keep.

    Raises SpecErrors for what is no YAML of a film. `value` is what would be written behind a `--set`.
    """
    before = parse(data, file)
    text = data.decode("utf-8")
    written = _edited(text, path, _scalar(value))
    if written is None or not isinstance(before, Map):
        return None
    try:
        after = parse(written.encode(), file)
    except SpecErrors:
        return None
    wanted = _plain(_meant(value))
    return written.encode() if _plain(after) == _set(_plain(before), path, wanted) else None


def _scalar(value: str) -> str:
    """The value as it can stand on a line and between braces."""
    meant = _meant(value)
    if not isinstance(meant, str):
        return value
    return json.dumps(meant, ensure_ascii=False) if set(value) & _SPECIAL or value != meant else value


def _meant(value: str) -> Any:
    try:
        found = parse(f"value: {value}\n".encode(), "value")
    except SpecErrors:
        return value
    return found["value"] if isinstance(found, Map) and set(found) == {"value"} else value


def _edited(text: str, path: Sequence[str], value: str) -> str | None:
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    for number, name in enumerate(path):
        if not isinstance(node, yaml.MappingNode):
            return None
        found = next((each for key, each in node.value if key.value == name), None)
        if found is None:
            return _inserted(text, node, path[number:], value)
        node = found
    return _replaced(text, node, value) if node is not None else None


def _replaced(text: str, node: yaml.Node, value: str) -> str | None:
    start, end = node.start_mark.index, node.end_mark.index
    if isinstance(node, yaml.ScalarNode):
        on_a_line = node.style not in ("|", ">")
    else:
        on_a_line = isinstance(node, yaml.CollectionNode) and bool(node.flow_style)
    return text[:start] + value + text[end:] if on_a_line and end > start else None


def _inserted(text: str, node: yaml.MappingNode, names: Sequence[str], value: str) -> str | None:
    """A new entry, as the first of the mapping."""
    if not node.value:
        return None
    first, *inner = names
    for name in reversed(inner):
        value = f"{{{name}: {value}}}"
    start = node.value[0][0].start_mark
    after = ", " if node.flow_style else "\n" + " " * start.column
    return f"{text[: start.index]}{first}: {value}{after}{text[start.index :]}"


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list) else value


def _set(whole: Any, path: Sequence[str], value: Any) -> Any:
    first, *rest = path
    inner = whole.get(first, {}) if isinstance(whole, dict) else {}
    return {**(whole if isinstance(whole, dict) else {}), first: _set(inner, rest, value) if rest else value}
