"""The language as JSON Schema: for editors, and to check what was written. The only home of jsonschema.

Knows what may be written, not what it means. jsonschema is the authority; because it takes
seconds for ten thousand shots, `fastcheck` answers yes from the same schema, and jsonschema
explains every no. A test holds the two to the same answers.

`python -m filmkit.film.spec.schema` writes `schemas/` anew.
"""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, cast

from filmkit.film.spec.fastcheck import Check, compiled
from filmkit.film.spec.kinds import KINDS, Schema
from filmkit.film.spec.record import Field, Record
from filmkit.film.spec.sections import CHOICES, FILM, ONCE, RECORDS, WORDS
from filmkit.film.spec.yaml import parse

DRAFT = "https://json-schema.org/draft/2020-12/schema"
PART = Record(
    "part",
    "a part of a film",
    "A file that a film includes.",
    tuple(field for field in FILM.fields if field.name not in ONCE),
)


@cache
def schema_of(record: Record, *, examples: bool = False) -> Schema:
    """The whole schema of a file: `FILM` or `PART`. Editors want examples, checking does not."""
    defined: dict[str, Any] = {}
    for kind in KINDS:
        shown = {"examples": list(kind.examples)} if examples else {}
        defined[kind.name] = {"title": kind.says, "description": kind.meaning, **shown, **kind.schema}
    for name, says, meaning, schema in CHOICES:
        defined[name] = {"title": says, "description": meaning, **schema}
    for each in RECORDS:
        defined[each.name] = _record(each, examples)
    return {"$schema": DRAFT, **_record(record, examples), "$defs": defined}


def _record(record: Record, examples: bool) -> dict[str, Any]:
    required = [field.name for field in record.fields if field.required]
    return {
        "title": record.says,
        "description": record.meaning,
        "type": "object",
        "properties": {field.name: _field(field, examples) for field in record.fields},
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _field(field: Field, examples: bool) -> dict[str, Any]:
    shown = {"examples": [parse(field.example.encode(), field.name)]} if examples else {}
    return {"description": field.meaning, **shown, **field.schema}


@cache
def quick_check(record: Record) -> Check:
    """Whether a parsed file is what `record` allows, in a tenth of jsonschema's time."""
    return compiled(schema_of(record))


def failures(document: object, record: Record) -> Iterator[Any]:
    """jsonschema's errors, as they come."""
    # Imported here: most films are right, and the library takes longer to import than they to check.
    import jsonschema
    import referencing

    # An empty registry: with the usual one a `$ref` to an address would be fetched.
    registry: Any = referencing.Registry()
    validator = jsonschema.Draft202012Validator(schema_of(record, examples=True), registry=registry)
    return iter(validator.iter_errors(document))


def film_schema() -> dict[str, Any]:
    """The schema of film.yaml for editors, as JSON holds it."""
    return _as_json(FILM)


def _as_json(record: Record) -> dict[str, Any]:
    text = json.dumps(schema_of(record, examples=True), ensure_ascii=False, default=float)
    return cast(dict[str, Any], json.loads(text))


def files() -> Iterator[tuple[str, str]]:
    """The name and text of every schema file."""
    for name, record in (("film", FILM), ("include", PART), ("words", WORDS)):
        yield f"{name}.schema.json", json.dumps(_as_json(record), indent=2, ensure_ascii=False) + "\n"


def main(folder: Path = Path("schemas")) -> None:
    """Write the schema files anew."""
    for name, text in files():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
