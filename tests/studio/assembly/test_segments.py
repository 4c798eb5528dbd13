"""Segments joined: every frame once, exactly as many as asked for, and no click where they meet."""

import tempfile
import wave
from fractions import Fraction
from math import ceil
from pathlib import Path

import av
import ffmpeg
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from filmkit.digest import digest_of_file
from filmkit.studio.assembly.segments import CROSSFADE, Part, alike, join_segments
from filmkit.studio.media.clip import write_clip
from filmkit.studio.media.facts import facts_of
from filmkit.studio.media.ffmpeg import perform
from filmkit.studio.media.leader import leader, numbers_in, write_leader
from filmkit.studio.media.pcm import samples_of
from filmkit.studio.media.process import Work
from filmkit.studio.media.sound import SAMPLE_RATE
from filmkit.timebase import Rate


def nothing(fraction: float) -> None:
    """Somebody who does not ask how far it is."""


def write(folder: Path, name: str, numbers: range, rate: str = "24", quality: int = 14) -> Part:
    return Part(write_leader(folder / name, numbers, Rate.parse(rate), quality=quality))


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.integers(1, 40), st.booleans()), min_size=1, max_size=4),
    st.integers(1, 120),
    st.sampled_from(["24", "24000/1001", "30", "16"]),
)
def test_the_clip_has_exactly_the_frames_asked_for_each_once(
    lengths: list[tuple[int, bool]], asked: int, rate: str
) -> None:
    """Each segment begins on the last frame of the one before, or goes on after it."""
    with tempfile.TemporaryDirectory() as name:
        folder, parts, end = Path(name), [], 0
        for number, (length, again) in enumerate(lengths):
            start = end - 1 if number and again else end
            parts.append(write(folder, f"{number}.mp4", range(start, start + length), rate, 14 + 3 * number))
            end = start + length
        seconds = asked / Rate.parse(rate).fraction
        made = join_segments(parts, seconds, folder / "out.mov", report=nothing)

        assert made == min(asked, end)
        assert numbers_in(folder / "out.mov") == list(range(made))


@pytest.mark.parametrize("wanted", [Fraction(33, 4), Fraction(8), Fraction(10001, 1000)])
def test_a_length_between_frames_is_covered(tmp_path: Path, wanted: Fraction) -> None:
    parts = [write(tmp_path, "a", range(144)), write(tmp_path, "b", range(143, 143 + 144))]

    assert join_segments(parts, wanted, tmp_path / "out.mov", report=nothing) == ceil(wanted * 24)


def test_a_clip_that_holds_what_it_extends_adds_only_what_is_new(tmp_path: Path) -> None:
    parts = [write(tmp_path, "a", range(24)), Part(write(tmp_path, "b", range(60)).path, again=24)]
    join_segments(parts, Fraction(2), tmp_path / "out.mov", report=nothing)

    assert numbers_in(tmp_path / "out.mov") == list(range(48))


def test_segments_of_another_rate_and_size_are_made_alike(tmp_path: Path) -> None:
    first = write(tmp_path, "a", range(48))
    second = tmp_path / "b"
    write_clip(second, leader(range(100, 160), 192, 128), width=192, height=128, rate=Rate.parse("30"))
    made = join_segments([first, Part(second)], Fraction(4), tmp_path / "out.mov", report=nothing)
    seen = facts_of(tmp_path / "out.mov", name="it")

    assert (made, seen.rate, seen.width, seen.height) == (96, Fraction(24), 96, 64)
    shown = numbers_in(tmp_path / "out.mov")[48:]
    assert shown == sorted(shown), "in the order of time"
    assert 155 <= shown[-1] <= 159


def with_tone(folder: Path, picture: Part, phase: int, samples: int) -> Part:
    """A 440 Hz tone beside a leader, begun as if it had sounded `phase` samples already."""
    sound, out = folder / f"{picture.path.name}.wav", folder / f"{picture.path.name}.mov"
    tone = np.sin(2 * np.pi * 440 * (np.arange(samples) + phase) / SAMPLE_RATE) * 0.5
    with wave.open(str(sound), "wb") as file:
        file.setparams((2, 2, SAMPLE_RATE, 0, "NONE", ""))
        file.writeframes((np.repeat(tone[:, None], 2, axis=1) * 32767).astype(np.int16).tobytes())
    graph = ffmpeg.output(
        ffmpeg.input(str(picture.path)).video,
        ffmpeg.input(str(sound)).audio,
        str(out),
        **{"c:v": "copy", "c:a": "pcm_s16le", "f": "mov"},
    )
    perform(graph.get_args(), Work("a clip with sound", out, 1.0), nothing)
    return Part(out)


@pytest.mark.ffmpeg
def test_the_sound_goes_on_over_a_seam_without_a_click(tmp_path: Path) -> None:
    """The second begins a frame early, so both sound alike where one gives way to the other."""
    one = with_tone(tmp_path, write(tmp_path, "a", range(24)), 0, SAMPLE_RATE)
    two = with_tone(tmp_path, write(tmp_path, "b", range(23, 47)), SAMPLE_RATE * 23 // 24, SAMPLE_RATE)
    join_segments([one, two], Fraction(45, 24), tmp_path / "out.mov", report=nothing)
    heard = samples_of(
        tmp_path / "out.mov",
        tmp_path / "work.wav",
        start=Fraction(0),
        samples=SAMPLE_RATE * 45 // 24,
        report=nothing,
        name="it",
    )
    tone = np.sin(2 * np.pi * 440 * np.arange(len(heard)) / SAMPLE_RATE) * 0.5

    assert float(np.max(np.abs(heard[:, 0] - tone))) < 0.01
    with av.open(str(tmp_path / "out.mov")) as made:
        assert made.streams.audio[0].codec_context.name == "pcm_s32le"


@pytest.mark.ffmpeg
def test_where_nothing_overlaps_the_sound_fades_for_a_moment(tmp_path: Path) -> None:
    one = with_tone(tmp_path, write(tmp_path, "a", range(24)), 0, SAMPLE_RATE)
    two = with_tone(tmp_path, write(tmp_path, "b", range(40, 64)), 27, SAMPLE_RATE)
    join_segments([one, two], Fraction(2), tmp_path / "out.mov", report=nothing)
    heard = samples_of(
        tmp_path / "out.mov",
        tmp_path / "work.wav",
        start=Fraction(0),
        samples=2 * SAMPLE_RATE,
        report=nothing,
        name="it",
    )[:, 0]

    assert abs(float(heard[SAMPLE_RATE])) < 0.01
    steps = np.abs(np.diff(heard[SAMPLE_RATE - CROSSFADE : SAMPLE_RATE + CROSSFADE]))
    assert float(np.max(steps)) < 0.04, "a step a tone of 440 Hz does not make is a click"


@pytest.mark.ffmpeg
def test_the_same_segments_give_the_same_bytes(tmp_path: Path) -> None:
    parts = [
        with_tone(tmp_path, write(tmp_path, "a", range(24)), 0, SAMPLE_RATE),
        write(tmp_path, "b", range(23, 40)),
    ]
    for name in ("one.mov", "two.mov"):
        join_segments(parts, Fraction(3, 2), tmp_path / name, report=nothing)

    assert digest_of_file(tmp_path / "one.mov") == digest_of_file(tmp_path / "two.mov")
    assert sorted(each.name for each in tmp_path.iterdir() if "one" in each.name) == ["one.mov"]


def test_a_picture_encoded_twice_is_one_and_the_next_is_another() -> None:
    one, two = leader([5, 6])
    noise = np.random.default_rng(1).integers(-9, 9, one.shape)

    assert alike(one, np.clip(one.astype(int) + noise, 0, 255).astype(np.uint8))
    assert not alike(one, two)
