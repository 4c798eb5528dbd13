from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.errors import SpecErrors
from filmkit.film.spec.yaml import DEEPEST, LONGEST_FILE, Map, Seq, parse
from filmkit.source import SourceSpan


def refusal(data: bytes) -> str:
    with pytest.raises(SpecErrors) as caught:
        parse(data, "film.yaml")
    return str(caught.value.complaints[0])


YAML_1_1 = ["no", "yes", "16:9", "1:30", "0o7", "0x1f", "010", ".inf", "2026-01-01", "4s", "1_000", "+", "."]


@pytest.mark.parametrize("text", YAML_1_1)
def test_what_yaml_1_1_would_turn_into_something_else_stays_text(text: str) -> None:
    assert parse(f"a: {text}".encode(), "f") == {"a": text}


@pytest.mark.parametrize(
    ("text", "value"),
    [("4", 4), ("-4", -4), ("0", 0), ("true", True), ("null", None), ("~", None), ("", None), ("'4'", "4")],
)
def test_plain_scalars_of_the_core_have_their_type(text: str, value: object) -> None:
    found = parse(f"a: {text}".encode(), "f")

    assert found == {"a": value}
    assert isinstance(found, dict)
    assert type(found["a"]) is type(value)


def test_a_decimal_is_exact() -> None:
    assert parse(b"[0.1, 1e3, 23.976]", "f") == [Decimal("0.1"), Decimal("1E+3"), Decimal("23.976")]


def test_every_value_and_key_knows_its_place() -> None:
    found = parse("one: 1\ntwo:\n  - ü: [x, y]\n    z: {q: r}\n".encode(), "f")

    assert isinstance(found, Map)
    inner = found["two"][0]
    assert (str(found.at_key("two")), str(found.at_value("one"))) == ("f:2:1", "f:1:6")
    assert isinstance(inner, Map)
    assert isinstance(inner["ü"], Seq)
    assert str(inner.at_key("ü")) == "f:3:5"
    assert str(inner["ü"].at_item(1)) == "f:3:12"
    assert str(inner["z"].at_value("q")) == "f:4:12"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"a: 1\na: 2", "f.yaml:2:1: `a` is written twice in one mapping, first in line 1"),
        (b"a: !!python/object:os.system x", "is a tag, and tags are not read"),
        (b'a: "b\\tc"', "f.yaml:1:4: this text holds a tab"),
        (b"a:\n\t- x", "f.yaml:2:1: there is a tab here"),
        (b"a: x\x00y", "f.yaml:1:5: there is a character here that no text holds: U+0000"),
        (b'a: "\\u202e\\u0007"', "no text holds: U+0007"),
        (b"a: caf\xe9", "f.yaml:1:7: byte 0xe9 is not UTF-8 text"),
        (b"\xff\xfea\x00", "f.yaml:1:1: byte 0xff is not UTF-8 text"),
        (b"a: 1\n---\nb: 2", "a second document begins here"),
        (b"a: " + b"9" * 5000, "a number of 5000 digits is beyond every use"),
        (b"a: 1e99999", "is beyond every use"),
        (b"? [a, b]\n: c", "a key must be a plain text"),
        (b"a: *b", "`*b` stands for nothing"),
        (b"a: &a [*a]", "would contain itself"),
        (b"a: [1, 2", "close the bracket"),
        (b"a: b: c", "a text that holds `: ` must stand in quotes"),
        (b"a: @b", "must stand in quotes"),
        (b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1), f"nested deeper than {DEEPEST}"),
        (b"a: " + b"[" * 1000, f"nested deeper than {DEEPEST}"),
        (b"#" * (LONGEST_FILE + 1), "larger than 8 MiB"),
    ],
    ids=lambda value: repr(value[:24]),
)
def test_what_no_film_needs_is_refused_with_its_line(data: bytes, said: str) -> None:
    assert said.removeprefix("f.yaml:") in refusal(data).replace("film.yaml:", "")


def test_an_alias_bomb_is_refused_before_it_goes_off() -> None:
    lines = ["a0: &a0 [x,x,x,x,x,x,x,x,x,x]"]
    lines += [f"a{n}: &a{n} [" + ",".join([f"*a{n - 1}"] * 10) + "]" for n in range(1, 9)]

    assert "more than 10 times as large" in refusal("\n".join(lines).encode())


def test_a_mark_of_byte_order_is_allowed() -> None:
    assert parse(b"\xef\xbb\xbfa: 1", "f") == {"a": 1}


def place(data: bytes) -> SourceSpan | None:
    """Where `data` is refused; None when it is read."""
    try:
        parse(data, "f")
    except SpecErrors as error:
        return error.complaints[0].at
    return None


def inside(at: SourceSpan | None, data: bytes) -> bool:
    lines = data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return at is None or (1 <= at.line <= len(lines) and 1 <= at.column <= len(lines[at.line - 1]) + 1)


@given(st.binary(max_size=200))
def test_any_bytes_give_a_value_or_a_refusal_inside_the_file(data: bytes) -> None:
    assert inside(place(data), data)


@given(st.text(st.sampled_from("ab:-?[]{},&*!|>'\"%@#\n \t0.1~\r\u2028é😀"), max_size=60))
def test_any_text_of_yaml_signs_gives_a_value_or_a_refusal_inside_the_file(text: str) -> None:
    assert inside(place(text.encode()), text.encode())
