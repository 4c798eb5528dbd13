"""jsonschema's errors become complaints an author can act on. Knows no precedence and no other file."""

from collections.abc import Iterator, Sequence
from typing import Any

from filmkit.film.spec.complaints import Complaints, did_you_mean, nearest, shown
from filmkit.film.spec.kinds import KINDS
from filmkit.film.spec.record import Record
from filmkit.film.spec.schema import failures, quick_check
from filmkit.film.spec.sections import CHOICES, RECORDS
from filmkit.film.spec.yaml import Map, Seq
from filmkit.source import SourceSpan

_ONE = {
    "shots": "shot",
    "scenes": "scene",
    "looks": "look",
    "locations": "location",
    "cast": "cast member",
    "props": "prop",
    "profiles": "profile",
    "models": "model",
    "titles": "title",
    "variants": "variant",
    "deliverables": "deliverable",
    "patterns": "pattern",
}


def check(document: Map, record: Record, complaints: Complaints) -> None:
    """Complain of everything in a file that the language does not allow."""
    if not quick_check(record)(document):
        for error in failures(document, record):
            for each in _leaves(error):
                _complain(document, each, complaints)


def where(path: Sequence[str | int]) -> str:
    """A place in the film as people say it: "shot plate: camera.move"."""
    parts = list(path)
    if len(parts) > 1 and parts[0] in _ONE:
        head = f"{_ONE[str(parts[0])]} {parts[1]}"
        rest = _dotted(parts[2:])
        return f"{head}: {rest}" if rest else head
    return _dotted(parts) or "the film"


def _dotted(parts: Sequence[str | int]) -> str:
    text = ""
    for part in parts:
        if isinstance(part, int):
            text += f"[{part + 1}]"
        else:
            text += f".{part}" if text else part
    return text


def _leaves(error: Any) -> Iterator[Any]:
    """The errors worth telling: of a choice, those of the one branch the author can have meant."""
    if error.validator != "anyOf":
        yield error
        return
    branches: dict[int, list[Any]] = {}
    for each in error.context:
        branches.setdefault(each.schema_path[0], []).append(each)
    meant = [errors for errors in branches.values() if not any(map(_other_thing, errors))]
    if len(meant) == 1 and isinstance(error.instance, dict | list):
        for each in meant[0]:
            yield from _leaves(each)
    else:
        yield error


def _other_thing(error: Any) -> bool:
    """Whether a branch failed because it speaks of another kind of thing altogether."""
    return not error.path and error.validator in ("type", "enum", "const", "required")


def _complain(document: Map, error: Any, complaints: Complaints) -> None:
    path = list(error.absolute_path)
    value, place = error.instance, where(path)
    match error.validator:
        case "additionalProperties":
            for key in value:
                if key not in error.schema["properties"]:
                    _unknown_key(key, value, place, list(error.schema["properties"]), complaints)
        case "required":
            missing = [name for name in error.validator_value if name not in value]
            for name in missing:
                _once(complaints, _at(document, path), f"{place}: `{name}` is missing",
                      f"{error.schema.get('title', 'this')} needs it")  # fmt: skip
        case "pattern" if (
            isinstance(error.absolute_schema_path[-2], str) and "propertyNames" in error.schema_path
        ):
            at = _at_key(document, path, str(value))
            complaints.add(at, f"{place}: {shown(value)} is no name", _name_hint(value))
        case _:
            complaints.add(_at(document, path), f"{place}: {_said(error)}", _hint(error))


def _once(complaints: Complaints, at: SourceSpan, message: str, hint: str) -> None:
    complaints.add(at, message, hint)


def _unknown_key(key: str, mapping: Any, place: str, known: list[str], complaints: Complaints) -> None:
    at = mapping.at_key(key) if isinstance(mapping, Map) else SourceSpan("", 1, 1)
    prefix = "" if place == "the film" else f"{place}: "
    if mapping.flow and mapping[key] is None and not nearest(key, known):
        complaints.add(
            at,
            f"{prefix}{shown(key)} is read as a key of its own, because a comma stands before it",
            "put a text with a comma in quotes when it stands inside { }",
        )
    elif key == "<<":
        complaints.add(at, f"{prefix}`<<` is no key", "use a scene, a look or a pattern for what shots share")
    else:
        complaints.add(at, f"{prefix}{shown(key)} is no key of the language", did_you_mean(key, known))


def _said(error: Any) -> str:
    value = error.instance
    title = error.schema.get("title", "")
    if value is None:
        return "nothing is written"
    match error.validator:
        case "minProperties" | "minItems":
            return "it is empty"
        case "maxItems" | "maxProperties":
            return f"{shown(value)} holds more than {error.validator_value}"
        case "enum":
            return f"{shown(value)} is none of {_listed(error.validator_value)}"
        case "const":
            return f"{shown(value)} is not {shown(error.validator_value)}"
    if title:
        return f"{shown(value)} is not {title}"
    return f"{shown(value)} is not {_plain(error.schema)}"


def _hint(error: Any) -> str:
    if error.instance is None:
        return "write a value, or leave the key out"
    examples = error.schema.get("examples") or _EXAMPLES.get(error.schema.get("title", ""), ())
    if examples:
        return "write " + " or ".join(f"`{each}`" for each in examples)
    if error.validator == "enum" and isinstance(error.instance, str):
        near = nearest(error.instance, map(str, error.validator_value))
        return f"did you mean `{near}`?" if near else ""
    return str(error.schema.get("description", ""))


def _listed(values: Sequence[object]) -> str:
    return ", ".join(f"`{value}`" for value in values)


_TITLES = {each.name: each.says for each in (*KINDS, *RECORDS)} | {name: says for name, says, _, _ in CHOICES}
_EXAMPLES = {each.says: each.examples for each in KINDS}
_PLAIN = {"object": "a mapping", "array": "a list", "string": "a text", "number": "a number", "integer": "a number",
          "boolean": "true or false"}  # fmt: skip


def _plain(schema: Any) -> str:
    """What a schema without a title wants."""
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(_plain(each) for each in schema["anyOf"]))
    if "$ref" in schema:
        return _TITLES[schema["$ref"].removeprefix("#/$defs/")]
    if "enum" in schema:
        return f"one of {_listed(schema['enum'])}"
    if "const" in schema:
        return shown(schema["const"])
    kinds = schema.get("type", [])
    return " or ".join(_PLAIN[kind] for kind in ([kinds] if isinstance(kinds, str) else kinds)) or "this"


def _name_hint(value: object) -> str:
    text = "".join(c if c.isascii() and c.isalnum() else "-" for c in str(value).casefold()).strip("-")
    return "a name has small letters, digits and `-`, at most 63" + (f": `{text[:63]}`" if text else "")


def _at(document: Map, path: Sequence[str | int]) -> SourceSpan:
    node: Any = document
    at = document.at
    for part in path:
        at = node.at_value(part) if isinstance(node, Map) else node.at_item(part)
        node = node[part]
        if not isinstance(node, Map | Seq):
            break
    return at


def _at_key(document: Map, path: Sequence[str | int], key: str) -> SourceSpan:
    node: Any = document
    for part in path:
        node = node[part]
    return node.at_key(key) if isinstance(node, Map) else _at(document, path)
