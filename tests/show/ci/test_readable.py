"""What a reader of captions stumbles over."""

from fractions import Fraction

import pytest

from filmkit.show.ci.readable import unreadable
from filmkit.studio.deliver.subtitles import Cue

LONG = "She counts the cups again, and there is one too many."  # 53 letters


def cue(start: str, end: str, text: str = LONG) -> Cue:
    return Cue(Fraction(start), Fraction(end), text)


@pytest.mark.parametrize(
    ("cues", "told"),
    [
        ([], []),
        ([cue("0", "2.65")], []),
        ([cue("0", "2.64")], ["fast-1"]),
        ([cue("0", "5/6", "No.")], []),
        ([cue("0", "0.83", "No.")], ["flash-1"]),
        ([cue("0", "0", "No.")], ["flash-1"]),
        ([cue("0", "3"), cue("3", "6")], []),
        ([cue("0", "3"), cue("2.9", "6")], ["overlap-1"]),
        ([cue("6", "9"), cue("1", "4")], ["overlap-1"]),
        ([cue("7", "10")], []),
        ([cue("7", "10.01")], ["late-1"]),
        ([cue("0", "2", "彼女は茶碗を数え直す。一つ多い")], []),
        ([cue("0", "1.5", "彼女は茶碗を数え直す。一つ多い")], ["fast-1"]),
    ],
)
def test_each_stands_long_enough_one_at_a_time_within_the_film(cues: list[Cue], told: list[str]) -> None:
    assert [word for word, _ in unreadable(cues, Fraction(10))] == told
