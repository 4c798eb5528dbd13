"""Lengths are covered and never cut short; sizes and shapes are compared as people see them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.film.catalogue.measures import Aspects, Lengths, Longest, Size, Sizes, alike, ratio

SECONDS = st.fractions(min_value=Fraction(1, 24), max_value=120, max_denominator=1001)
LENGTHS = st.one_of(
    st.lists(st.integers(1, 30), min_size=1, max_size=5, unique=True).map(
        lambda values: Lengths(tuple(Fraction(each) for each in sorted(values)))
    ),
    st.tuples(st.integers(1, 10), st.integers(0, 20), st.sampled_from([1, 2, 5])).map(
        lambda each: Lengths(
            least=Fraction(each[0]), most=Fraction(each[0] + each[1] * each[2]), step=Fraction(each[2])
        )
    ),
)


@given(LENGTHS, SECONDS)
def test_what_is_bought_covers_what_is_asked_and_is_allowed(lengths: Lengths, seconds: Fraction) -> None:
    clips = lengths.cover(seconds)

    assert sum(clips) >= seconds
    assert all(lengths.up(clip) == clip for clip in clips)


@given(LENGTHS, SECONDS, SECONDS)
def test_more_is_never_covered_by_less(lengths: Lengths, one: Fraction, other: Fraction) -> None:
    short, long = sorted((one, other))

    assert sum(lengths.cover(short)) <= sum(lengths.cover(long))


@given(LENGTHS, SECONDS)
def test_one_clip_is_the_shortest_that_is_long_enough(lengths: Lengths, seconds: Fraction) -> None:
    found = lengths.up(seconds)

    if found is not None:
        assert found >= seconds
        assert lengths.up(found - Fraction(1, 1000)) == found or found - Fraction(1, 1000) < seconds


@given(LENGTHS, SECONDS)
def test_segments_that_share_a_frame_still_cover_the_whole(lengths: Lengths, seconds: Fraction) -> None:
    frame = Fraction(1, 24)

    clips = lengths.cover(seconds, frame)

    assert sum(clips) - (len(clips) - 1) * frame >= seconds


@pytest.mark.parametrize(
    ("lengths", "says"),
    [
        (Lengths((Fraction(4), Fraction(6), Fraction(8))), "4, 6 or 8 s"),
        (Lengths(least=Fraction(3), most=Fraction(15)), "3 to 15 s"),
        (Lengths(most=Fraction(30)), "up to 30 s"),
        (Lengths(follows="the sound"), "as long as the sound"),
        (Lengths(), "any length"),
    ],
)
def test_lengths_are_said_in_words(lengths: Lengths, says: str) -> None:
    assert str(lengths) == says


@pytest.mark.parametrize(
    ("text", "short"), [("720p", 720), ("4k", 2160), ("1792x1024", 1024), ("720x1280", 720)]
)
def test_a_size_counts_its_shorter_side(text: str, short: int) -> None:
    assert Size.parse(text).short == short


@pytest.mark.parametrize("text", ["720", "huge", "0x0", "1280 x 720"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no size"):
        Size.parse(text)


def test_sizes_of_enough_lines_come_smallest_first_and_in_the_right_shape() -> None:
    sizes = Sizes(tuple(map(Size.parse, ("1792x1024", "1280x720", "720x1280"))))

    assert [str(each) for each in sizes.at_least(700, Fraction(16, 9))] == ["1280x720", "1792x1024"]
    assert [str(each) for each in sizes.at_least(1000, Fraction(9, 16))] == ["1792x1024"]


def test_shapes_are_alike_within_two_hundredths() -> None:
    assert alike(Fraction(1366, 768), Fraction(16, 9))
    assert not alike(Fraction(239, 100), Fraction(21, 9))
    assert Aspects(("16:9", "9:16")).nearest(Fraction(239, 100)) == "16:9"
    assert ratio("21:9") == Fraction(7, 3)


def test_a_prompt_is_counted_as_its_service_counts() -> None:
    assert Longest(10).of("🎬x") == 2
    assert Longest(10, utf16=True).of("🎬x") == 3
