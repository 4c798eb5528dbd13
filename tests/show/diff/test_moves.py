"""The fewest moves between two orders."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.show.diff.moves import moved


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("abcde", ""),
        ("bacde", "ab"),
        ("cbade", "ac"),
        ("ebcda", "ae"),
        ("bcdea", "a"),
        ("eabcd", "e"),
        ("abdce", "cd"),
    ],
)
def test_an_exchange_is_two_moves_and_a_step_aside_is_one(after: str, expected: str) -> None:
    assert moved("abcde", after) == set(expected)


@given(st.permutations(range(7)))
def test_no_fewer_things_could_have_moved(after: list[int]) -> None:
    gone = moved(range(7), after)

    kept = [thing for thing in after if thing not in gone]
    longest = max(
        size for size in range(8) for some in combinations(after, size) if list(some) == sorted(some)
    )
    assert kept == sorted(kept)
    exchanged = sum(after[place] == thing and after[thing] == place != thing for thing in range(7)
                    for place in range(7)) // 2  # fmt: skip
    assert 7 - longest <= len(gone) <= 7 - longest + exchanged
