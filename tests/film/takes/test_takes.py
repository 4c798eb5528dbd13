"""A take in segments is one take: its length, its price, and where each of its frames lies."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.film.takes.cover import Facts
from filmkit.film.takes.takes import Cost, Segment, in_segments
from tests.film.takes.bought import blob, take

TWO = Cost(high=Decimal(2))


def segment(name: str, frames: int | None = 192, cost: Cost = TWO) -> Segment:
    return Segment(
        blob(name), Facts(10, "video/mp4", frames, Fraction(24), 1920, 1080, sound=True), name, cost
    )


@given(st.lists(st.integers(1, 400), min_size=1, max_size=6))
def test_each_segment_after_the_first_is_counted_with_one_frame_less(frames: list[int]) -> None:
    made = in_segments(take(), [segment(str(number), count) for number, count in enumerate(frames)])

    assert made.facts.frames == sum(frames) - (len(frames) - 1)
    assert made.cost.high == 2 * len(frames)


def test_what_is_not_known_of_one_segment_is_not_known_of_the_whole() -> None:
    made = in_segments(take(), [segment("a"), segment("b", None, Cost())])

    assert made.facts.frames is None
    assert made.cost.high is None


@pytest.mark.parametrize(
    ("frame", "name", "within"),
    [
        ("first", "a", "first"),
        ("last", "b", "last"),
        ("1.5 s", "a", "1.5 s"),
        ("8 s", "b", "1/24 s"),
        ("99 s", "b", "2185/24 s"),
    ],
)
def test_a_frame_lies_in_the_segment_that_shows_it(frame: str, name: str, within: str) -> None:
    made = in_segments(take(), [segment("a"), segment("b")])

    assert made.blob_at(frame) == blob(name)
    assert made.within(frame) == within


def test_a_take_of_one_clip_has_all_its_frames_there() -> None:
    assert take().blob_at("last") == take().blob_at("3 s") == take().blob
    assert take().within("3 s") == "3 s"
