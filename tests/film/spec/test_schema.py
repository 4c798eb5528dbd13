"""One language for people, editors and the checker: what each says is what the others say."""

import json
import urllib.request
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import referencing
import referencing.exceptions
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.film.spec import schema
from filmkit.film.spec.fastcheck import compiled
from filmkit.film.spec.kinds import KINDS
from filmkit.film.spec.record import Field, Record
from filmkit.film.spec.sections import CHOICES, FILM, RECORDS
from filmkit.film.spec.yaml import parse
from tests.film.spec.test_reference import example_film

ROOT = Path(__file__).parents[3]
FIELDS = [(record, field) for record in (FILM, *RECORDS) for field in record.fields]


def validator(part: dict[str, Any]) -> Any:
    whole = {**part, "$defs": schema.schema_of(FILM)["$defs"]}
    registry: Any = referencing.Registry()
    return jsonschema.Draft202012Validator(whole, registry=registry)


@pytest.mark.parametrize(("name", "text"), tuple(schema.files()), ids=lambda value: value[:19])
def test_the_schema_files_are_up_to_date(name: str, text: str) -> None:
    written = (ROOT / "schemas" / name).read_text(encoding="utf-8")

    assert written == text, "run: python -m filmkit.film.spec.schema"


@pytest.mark.parametrize("name", ["film", "include"])
def test_the_schema_files_are_json_schema_and_explain_every_property(name: str) -> None:
    whole = json.loads((ROOT / "schemas" / f"{name}.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(whole)
    records = [whole, *(each for each in whole["$defs"].values() if "properties" in each)]

    assert len(records) > 30
    for record in records:
        for key, found in record["properties"].items():
            assert found["description"], key
            assert found["examples"], key


def test_every_example_is_what_its_field_allows() -> None:
    for record, field in FIELDS:
        example = parse(field.example.encode(), field.name)

        assert validator(dict(field.schema)).is_valid(example), (record.name, field.name)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_example_of_a_kind_is_of_that_kind(kind: Any) -> None:
    for example in kind.examples:
        assert validator(dict(kind.schema)).is_valid(example)


def test_every_reference_is_to_something_defined_and_nothing_is_defined_in_vain() -> None:
    text = json.dumps(schema.film_schema())
    defined = (
        {kind.name for kind in KINDS} | {record.name for record in RECORDS} | {each[0] for each in CHOICES}
    )
    used = {part.split('"')[0] for part in text.split('"#/$defs/')[1:]}

    assert used <= defined
    assert defined - used == set()


SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 2000),
    st.decimals(-2, 300, places=2).map(Decimal),
    st.sampled_from(
        ["a", "at-work", "none", "4s", "1.5s", "2s12f", "end - 2s", "exterior + 1s", "16:9", "40 USD"]
        + ["-12dB", "-14 LUFS", "1920x1080", "480p", "24000/1001", "> 8s", "medium", "keep", "any", "auto"]
        + ["x.cube", "", "-x", "a/b", "h264-web", "black", "Ünicode", "a\n", "animatic", "left", "first"]
    ),
)
KEYS = sorted({field.name for _, field in FIELDS} | {"x", "at-work"})
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3),
    max_leaves=8,
)
BIG = parse(example_film().encode(), "film.yaml")


def places(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [path, *(place for key, child in children for place in places(child, (*path, key)))]


PLACES = places(BIG)[1:]


def replaced(node: Any, path: tuple[Any, ...], value: object) -> Any:
    """A copy of `node` with `value` at `path`; plain, for no check may need places."""
    if not path:
        return value
    pairs = node.items() if isinstance(node, dict) else enumerate(node)
    made = {key: replaced(each, path[1:], value) if key == path[0] else each for key, each in pairs}
    return made if isinstance(node, dict) else list(made.values())


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(PLACES), VALUES)
def test_the_quick_check_and_jsonschema_agree_on_any_change_of_a_whole_film(path: Any, value: object) -> None:
    film = replaced(BIG, path, value)

    assert schema.quick_check(FILM)(film) is (next(schema.failures(film, FILM), None) is None)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from([*KINDS]), VALUES)
def test_the_quick_check_and_jsonschema_agree_on_every_kind(kind: Any, value: object) -> None:
    part = {**kind.schema, "$defs": schema.schema_of(FILM)["$defs"]}

    assert compiled(part)(value) is validator(dict(kind.schema)).is_valid(value)


def test_no_reference_is_ever_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(urllib.request, "urlopen", lambda *args, **kwargs: asked.append(args))
    foreign = Field("a", {"$ref": "https://example.org/schema"}, "", "x")

    with pytest.raises(referencing.exceptions.Unresolvable):
        list(schema.failures({"a": 1}, Record("foreign", "foreign", "", (foreign,))))
    assert asked == []
