"""Times, rates and timecode."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.timebase import Frames, Rate, Span, Time, parse_time, samples_at, timecode

RATES = [Rate.of(24), Rate.of(25), Rate.of(24000, 1001), Rate.of(30000, 1001), Rate.of(60)]


@pytest.mark.parametrize(
    ("text", "frames"),
    [
        ("4s", 96),
        ("1.5s", 36),
        ("800ms", 19),
        ("36f", 36),
        ("2s12f", 60),
        ("00:00:04:12", 108),
        ("2", 48),
        ("1m", 1440),
        ("0.02", 0),
    ],
)
def test_times_as_written_become_frames(text: str, frames: int) -> None:
    assert parse_time(text).nearest(Rate.of(24)) == frames


@pytest.mark.parametrize("text", ["", "s", "4 s", "-1s", "4x", "1:30", "00:61:00:00", "1e3s", "12f2s"])
def test_what_is_no_time_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="is no time"):
        parse_time(text)


def test_a_bought_length_is_rounded_up() -> None:
    assert parse_time("1.01s").up(Rate.of(24)) == 25
    assert parse_time("1s").up(Rate.of(24)) == 24


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("24", Fraction(24)),
        ("23.976", Fraction(24000, 1001)),
        ("30000/1001", Fraction(30000, 1001)),
        ("12.5", Fraction(25, 2)),
    ],
)
def test_rates_are_exact(text: str, rate: Fraction) -> None:
    assert Rate.parse(text).fraction == rate


@pytest.mark.parametrize("text", ["0", "fast", "1/0", "-24", "500", "24 ", ""])
def test_what_is_no_rate_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="frame rate"):
        Rate.parse(text)


def test_timecode_counts_frames() -> None:
    assert timecode(0, Rate.of(24)) == "00:00:00:00"
    assert timecode(24 * 3600 + 25, Rate.of(24)) == "01:00:01:01"
    assert timecode(24, Rate.of(24000, 1001)) == "00:00:01:00"


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.sampled_from(RATES))
def test_samples_of_neighbouring_stretches_never_gap_or_overlap(start: int, length: int, rate: Rate) -> None:
    span = Span(Frames(start), Frames(length))
    exact = Fraction(span.end) / rate.fraction * 48_000

    assert abs(samples_at(span.end, rate, 48_000) - exact) <= Fraction(1, 2)
    assert samples_at(span.start, rate, 48_000) <= samples_at(span.end, rate, 48_000)


def test_seconds_and_frames_add_up_exactly() -> None:
    assert Time(Fraction(2), 12).at(Rate.of(24000, 1001)) == Fraction(2 * 24000, 1001) + 12


@given(st.integers(0, 10**7), st.sampled_from(["24", "25", "23.976", "59.94"]))
def test_frames_are_as_long_as_their_exact_fraction(frames: int, rate: str) -> None:
    known = Rate.parse(rate)

    assert known.seconds(frames) == float(frames / known.fraction)
