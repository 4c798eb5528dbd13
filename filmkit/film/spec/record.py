"""How the language describes itself: records of fields. Knows no record of its own."""

from collections.abc import Iterable
from dataclasses import dataclass

from filmkit.film.spec.kinds import Schema


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """One key an author may write."""

    name: str
    schema: Schema
    meaning: str
    example: str
    """Its value, as YAML."""
    required: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """A mapping with known keys."""

    name: str
    says: str
    """With its article, as a complaint says it: "a shot"."""
    meaning: str
    fields: tuple[Field, ...]

    def field(self, name: str) -> Field:
        return next(each for each in self.fields if each.name == name)


def without(fields: Iterable[Field], *names: str) -> tuple[Field, ...]:
    """The fields but those named."""
    return tuple(each for each in fields if each.name not in names)


def only(fields: Iterable[Field], *names: str) -> tuple[Field, ...]:
    """The fields named, in their own order."""
    return tuple(each for each in fields if each.name in names)
