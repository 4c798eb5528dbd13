"""Files of captions, as players read them."""

import re
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from filmkit.studio.deliver.subtitles import Cue, read, srt, vtt

TIMES = re.compile(r"^(\d\d):(\d\d):(\d\d)[,.](\d{3}) --> (\d\d):(\d\d):(\d\d)[,.](\d{3})$", re.M)


def cue(text: str, start: str = "1", end: str = "3") -> Cue:
    return Cue(Fraction(start), Fraction(end), text)


def test_srt_is_numbered_with_commas_and_vtt_begins_with_its_name() -> None:
    cues = [cue("Never measure."), cue("Listen.", "3600.5", "3602.0004")]

    assert srt(cues) == (
        "1\n00:00:01,000 --> 00:00:03,000\nNever measure.\n\n"
        "2\n01:00:00,500 --> 01:00:02,000\nListen.\n"
    )  # fmt: skip
    assert vtt(cues) == (
        "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nNever measure.\n\n01:00:00.500 --> 01:00:02.000\nListen.\n"
    )


def test_nothing_that_is_said_is_markup_or_a_time() -> None:
    hostile = "<i>a</i> & 00:00:00.000 --> 00:00:09.000"

    assert "&lt;i&gt;a&lt;/i&gt; &amp;" in vtt([cue(hostile)])
    for told in (srt([cue(hostile)]), vtt([cue(hostile)])):
        assert len(TIMES.findall(told)) == told.count("-->") == 1


@given(st.lists(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=60), max_size=6))
def test_times_never_go_back(words: list[str]) -> None:
    told = vtt([cue(" ".join(words) or "x", "1/3", "7/3"), cue("and", "7/3", "5")])

    numbers = [int("".join(part)) for found in TIMES.findall(told) for part in (found[:4], found[4:])]
    assert numbers == sorted(numbers)


def test_no_words_are_a_file_without_texts() -> None:
    assert srt([]) == ""
    assert vtt([]) == "WEBVTT\n"


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=60), min_size=1, max_size=6
    )
)
def test_what_is_written_is_read_as_it_was_said(words: list[str]) -> None:
    cues = [
        cue(word.replace("-->", "→"), str(number), f"{number + 1}.5") for number, word in enumerate(words)
    ]

    assert read(srt(cues)) == read(vtt(cues)) == cues
