"""The canonical form: one text for one meaning, everywhere."""

import os
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.digest import Json, canonical, decimal_text, digest_of, digest_of_bytes, digest_of_file

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.text(), JSON, max_size=6))
def test_the_order_of_keys_does_not_matter(value: dict[str, Json]) -> None:
    assert digest_of(dict(reversed(value.items()))) == digest_of(value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("0.80"), "0.8"),
        (0.1, "0.1"),
        ("1e2", "100"),
        ("-0", "0"),
        (Fraction(4, 5), "0.8"),
        (Fraction(1, 3), "1/3"),
        (100, "100"),
        (Fraction(100), "100"),
    ],
)
def test_decimals_have_one_text(value: Decimal | Fraction | float | str, text: str) -> None:
    assert decimal_text(value) == text


@given(st.fractions())
def test_a_fraction_is_written_to_its_last_digit(value: Fraction) -> None:
    assert Fraction(decimal_text(value)) == value
    assert decimal_text(Fraction(value.numerator, 2**40)).count("/") == 0


def test_composed_and_decomposed_letters_are_the_same_word() -> None:
    assert canonical("caf\u00e9") == canonical("cafe\u0301")


def test_floats_have_no_canonical_form() -> None:
    with pytest.raises(TypeError, match="no canonical form"):
        canonical({"gain": 0.5})  # type: ignore[dict-item]


def test_a_digest_is_the_same_in_every_process() -> None:
    code = "from filmkit.digest import digest_of; print(digest_of({'b': [1, 'x'], 'a': None, 'ö': True}))"
    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "random")
    }

    assert told == {digest_of({"a": None, "ö": True, "b": [1, "x"]}).encode() + b"\n"}


def test_a_file_and_its_bytes_have_one_digest(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 3_000_000)

    assert digest_of_file(tmp_path / "a") == digest_of_bytes(b"x" * 3_000_000)


@given(st.dictionaries(st.text(), JSON | st.sampled_from(["cafe\u0301", "at 1.5 m", "close-up 1e-7"])))
def test_the_quick_way_to_the_canonical_form_gives_the_same_text(value: dict[str, Json]) -> None:
    assert canonical(value) == canonical(MappingProxyType(value))  # a proxy always takes the long way


@pytest.mark.parametrize("number", [0.5, -2.0, 1e22, 1e-07, float("nan"), float("inf")])
def test_no_float_slips_through(number: float) -> None:
    with pytest.raises(TypeError, match="no canonical form"):
        canonical(["close-up.", {"f/2.8": [number]}])  # type: ignore[list-item]


@given(st.floats(allow_nan=False, allow_infinity=False), st.sampled_from(["value", "list", "key", "alone"]))
def test_no_float_slips_through_the_quick_way(number: float, place: str) -> None:
    places = {"value": {"a": number}, "list": ["1", number], "key": {"a": 1, number: 2}, "alone": number}
    with pytest.raises(TypeError):
        canonical(places[place])  # type: ignore[arg-type]
