"""What is written as YAML is read back the same, and a person can read it."""

from decimal import Decimal
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from filmkit.film.spec.yaml import parse
from filmkit.film.takes.emit import cleaned, text

TEXTS = st.one_of(
    st.text(max_size=200).map(cleaned),
    st.sampled_from(
        ["", "no", "~", "1e5", "12:30", "0x1f", "a: b", "a #b", "- a", "[a]", "2026-11-25", "yes"]
    ),
    st.lists(st.sampled_from(["a", "slow", "push-in:", "#", "'", '"', "-", "é", "{x}"]), max_size=60).map(
        " ".join
    ),
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**12), 10**12),
    st.decimals(0, 10**6, places=4).map(lambda value: Decimal(str(value)).normalize() + 0),
    TEXTS,
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(TEXTS, VALUES, min_size=1, max_size=6))
def test_whatever_is_written_is_read_back_the_same(value: dict[str, Any]) -> None:
    assert parse(text(value).encode(), "x.yaml") == value


@given(st.dictionaries(TEXTS.filter(bool), TEXTS, min_size=1, max_size=6))
def test_readers_of_other_dialects_find_the_same_texts(value: dict[str, str]) -> None:
    assert yaml.safe_load(text(value)) == value


def test_a_long_text_stands_on_short_lines() -> None:
    written = text({"sent": "one two three " * 30 + "four"})

    assert max(map(len, written.splitlines())) <= 96
    assert written.startswith("sent: >-\n  one two")


def test_what_no_file_of_ours_may_hold_is_taken_out_of_what_comes_from_outside() -> None:
    assert cleaned("\x1b[31mred\x07\u2028 \ufeff") == "[31mred"
