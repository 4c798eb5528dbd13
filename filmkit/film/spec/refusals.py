"""jsonschema's errors become complaints an author can act on. Knows no precedence and no other file."""

import copy
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from filmkit.film.spec.complaints import Complaints, did_you_mean, flow, nearest, shown
from filmkit.film.spec.kinds import KINDS
from filmkit.film.spec.mending import mend
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


_ROUNDS = 3
"""Taking something out may leave what held it empty, which is taken out in turn."""


def check(document: Map, record: Record, complaints: Complaints) -> Map:
    """The file without what the language does not allow; of that it complains.

    Raises SpecErrors when what is left is no film either.
    """
    allowed = quick_check(record)
    if allowed(document):
        return document
    left = copy.deepcopy(document)  # whoever parsed it may have kept it
    for number in range(_ROUNDS):
        errors = [each for error in failures(left, record) for each in _leaves(error)]
        if number == 0:
            for each in errors:
                _complain(left, each, complaints)
        complaints.took_out(mend(left, errors))
        if allowed(left):
            return left
    complaints.refuse()
    return left


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
    if error.validator == "additionalProperties":
        known = list(error.schema["properties"])
        for key in value:
            if key not in known:
                _unknown_key(key, value, place, known, complaints)
    elif error.validator == "required":
        missing = [name for name in error.validator_value if name not in value]
        prefix = "" if place == "the film" else f"{place}: "
        for name in missing:
            examples = error.schema["properties"][name]["examples"]
            hint = f"write `{name}: {flow(examples[0])}`"
            complaints.add(_at(document, path), f"{prefix}`{name}` is missing", hint)
    elif "propertyNames" in error.schema_path:
        at = _at_key(document, path, str(value))
        complaints.add(at, f"{place}: {shown(value)} is no name", _name_hint(value))
    else:
        complaints.add(_at(document, path), f"{place}: {_said(error)}", _hint(error))


def _unknown_key(key: str, mapping: Map, place: str, known: list[str], complaints: Complaints) -> None:
    at = mapping.at_key(key)
    prefix = "" if place == "the film" else f"{place}: "
    if mapping.flow and mapping[key] is None:
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
    value, wanted = error.instance, error.validator_value
    if value is None:
        return "nothing is written"
    match error.validator:
        case "minProperties" | "minItems" | "minLength":
            return "it is empty"
        case "maxItems" | "maxProperties":
            return f"{shown(value)} holds more than {wanted}"
        case "enum":
            return f"{shown(value)} is none of {_listed(wanted)}"
        case "const" if str(value) == str(wanted):
            return f"{shown(value)} is a text"
        case "const":
            return f"{shown(value)} is not {shown(wanted)}"
        case "minimum" | "maximum" | "exclusiveMinimum" if "title" not in error.schema:
            side = {"minimum": "less than", "maximum": "more than"}.get(error.validator, "not above")
            return f"{shown(value)} is {side} {shown(wanted)}"
    return f"{shown(value)} is not {_wanted(error.schema)}"


def _hint(error: Any) -> str:
    if error.instance is None:
        return "write a value, or leave the key out"
    if error.validator == "enum" and isinstance(error.instance, str):
        near = nearest(error.instance, map(str, error.validator_value))
        return f"did you mean `{near}`?" if near else ""
    schema = _meant(error.schema)
    examples = _EXAMPLES.get(schema.get("title", ""), ())
    if len(examples) < 2:
        examples = tuple(error.schema.get("examples", ())) or examples
    hint = "write " + " or ".join(f"`{flow(each)}`" for each in examples) if examples else ""
    if not hint or schema.get("title") in _EXPLAINED:
        hint = ". ".join(filter(None, (hint, str(schema.get("description", "")).rstrip("."))))
    return hint


def _listed(values: Sequence[object]) -> str:
    return ", ".join(f"`{value}`" for value in values)


def _defined() -> Iterator[tuple[str, Mapping[str, Any]]]:
    for kind in KINDS:
        yield kind.name, {"title": kind.says, "description": kind.meaning}
    for record in RECORDS:
        yield record.name, {"title": record.says, "description": record.meaning}
    for name, says, meaning, _ in CHOICES:
        yield name, {"title": says, "description": meaning}


_DEFINED = dict(_defined())
_EXAMPLES = {kind.says: kind.examples for kind in KINDS}
_EXPLAINED = frozenset({"a file's path", "a path, or a pattern of paths", "a moment of the cut"})
_NAMES_OF_TYPES = {"object": "a mapping", "array": "a list", "string": "a text", "number": "a number",
                   "integer": "a whole number", "boolean": "true or false"}  # fmt: skip


def _meant(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """What stands behind a reference, or behind the one choice that is not `none`."""
    if "title" in schema:
        return schema
    if "$ref" in schema:
        return _DEFINED[schema["$ref"].removeprefix("#/$defs/")]
    choices = [each for each in schema.get("anyOf", ()) if each != {"const": "none"}]
    return _meant(choices[0]) if len(choices) == 1 else schema


def _wanted(schema: Mapping[str, Any]) -> str:
    """What a schema wants, with its article."""
    schema = _meant(schema)
    if "title" in schema:
        return str(schema["title"])
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(map(_wanted, schema["anyOf"])))
    if "enum" in schema:
        return f"one of {_listed(schema['enum'])}"
    if "const" in schema:
        return shown(schema["const"])
    types = schema.get("type", ())
    named = [_NAMES_OF_TYPES[each] for each in ([types] if isinstance(types, str) else types)]
    return " or ".join(named) or "what may stand here"


def _name_hint(value: object) -> str:
    text = "".join(c if c.isascii() and c.isalnum() else "-" for c in str(value).casefold()).strip("-")
    return "a name has small letters, digits and `-`, at most 63" + (f": `{text[:63]}`" if text else "")


def _at(document: Map, path: Sequence[str | int]) -> SourceSpan:
    node: Any = document
    at = document.at
    for part in path:
        if isinstance(node, Map) and isinstance(part, str):
            at = node.at_value(part)
        elif isinstance(node, Seq) and isinstance(part, int):
            at = node.at_item(part)
        node = node[part]
    return at


def _at_key(document: Map, path: Sequence[str | int], key: str) -> SourceSpan:
    node: Any = document
    for part in path:
        node = node[part]
    return node.at_key(key) if isinstance(node, Map) else _at(document, path)
