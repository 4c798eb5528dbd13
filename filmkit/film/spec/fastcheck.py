"""A JSON Schema becomes one Python function that says yes or no. Knows no film and explains nothing.

Prereq: the schema uses only the keywords below; any other one is an assertion.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from filmkit.film.spec.kinds import Schema

Check = Callable[[Any], bool]

_ANNOTATIONS = {"$schema", "$defs", "title", "description", "examples"}
_TYPES: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "number": lambda value: isinstance(value, int | Decimal) and not isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "boolean": lambda value: isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "null": lambda value: value is None,
}


def compiled(schema: Schema) -> Check:
    """One function for the whole schema."""
    return _Compiler(schema["$defs"]).check(schema)


class _Compiler:
    """Makes each definition once; definitions may name each other before they are made."""

    def __init__(self, definitions: Mapping[str, Schema]) -> None:
        self.definitions = definitions
        self.made: dict[str, Check] = {}

    def check(self, schema: Schema) -> Check:
        parts = list(self._parts(schema))
        if not parts:
            return _anything
        if len(parts) == 1:
            return parts[0]
        if len(parts) == 2:
            first, second = parts
            return lambda value: first(value) and second(value)
        return lambda value: all(part(value) for part in parts)

    def _parts(self, schema: Schema) -> list[Check]:
        known = dict(schema)
        parts: list[Check] = []
        if "$ref" in known:
            parts.append(self._named(known.pop("$ref").removeprefix("#/$defs/")))
        if "type" in known:
            parts.append(_type(known.pop("type")))
        members = {name: known.pop(name) for name in _OBJECT if name in known}
        for name, wanted in known.items():
            if name == "anyOf":
                parts.append(_any_of([self.check(each) for each in wanted]))
            elif name == "items":
                parts.append(_items(self.check(wanted)))
            elif name not in _ANNOTATIONS:
                parts.append(_SIMPLE[name](wanted))
        if members and members != {"additionalProperties": True}:
            parts.append(self._object(members))
        return parts

    def _named(self, name: str) -> Check:
        if name not in self.made:
            # A definition may stand inside itself, so what is being made is reached by name.
            self.made[name] = lambda value: self.made[name](value)
            self.made[name] = self.check(self.definitions[name])
        return self.made[name]

    def _object(self, members: dict[str, Any]) -> Check:
        known = {name: self.check(each) for name, each in members.get("properties", {}).items()}
        required = members.get("required", ())
        name_check = self.check(members["propertyNames"]) if "propertyNames" in members else None
        extra = members.get("additionalProperties", True)
        other: Check = (lambda value: bool(extra)) if isinstance(extra, bool) else self.check(extra)

        def check(value: Any) -> bool:
            if not isinstance(value, dict):
                return True
            for key, each in value.items():
                if not known.get(key, other)(each) or (name_check and not name_check(key)):
                    return False
            return not required or all(key in value for key in required)

        return check


_OBJECT = ("properties", "required", "propertyNames", "additionalProperties")


def _anything(value: Any) -> bool:
    return True


def _type(wanted: str | list[str]) -> Check:
    if isinstance(wanted, str):
        return _TYPES[wanted]
    tests = [_TYPES[name] for name in wanted]
    return lambda value: any(test(value) for test in tests)


def _any_of(choices: list[Check]) -> Check:
    return lambda value: any(choice(value) for choice in choices)


def _items(item: Check) -> Check:
    return lambda value: not isinstance(value, list) or all(map(item, value))


def _pattern(pattern: str) -> Check:
    search = re.compile(pattern).search
    return lambda value: not isinstance(value, str) or search(value) is not None


def _same(one: Any, other: Any) -> bool:
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def _number(test: Callable[[Any], bool]) -> Check:
    return lambda value: not _TYPES["number"](value) or test(value)


_SIMPLE: dict[str, Callable[[Any], Check]] = {
    "const": lambda wanted: lambda value: _same(value, wanted),
    "enum": lambda wanted: lambda value: any(_same(value, each) for each in wanted),
    "pattern": _pattern,
    "minimum": lambda wanted: _number(lambda value: value >= wanted),
    "maximum": lambda wanted: _number(lambda value: value <= wanted),
    "exclusiveMinimum": lambda wanted: _number(lambda value: value > wanted),
    "minLength": lambda wanted: lambda value: not isinstance(value, str) or len(value) >= wanted,
    "minItems": lambda wanted: lambda value: not isinstance(value, list) or len(value) >= wanted,
    "maxItems": lambda wanted: lambda value: not isinstance(value, list) or len(value) <= wanted,
    "minProperties": lambda wanted: lambda value: not isinstance(value, dict) or len(value) >= wanted,
    "maxProperties": lambda wanted: lambda value: not isinstance(value, dict) or len(value) <= wanted,
}
