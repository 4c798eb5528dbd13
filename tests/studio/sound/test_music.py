"""Music beds: mood from words, bars on cuts, a beginning, an end, the exact length."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.studio.sound.loudness import integrated
from filmkit.studio.sound.music import bed
from filmkit.studio.sound.score.arrange import arranged
from filmkit.studio.sound.score.grid import Cut, fullness, grid_for
from filmkit.studio.sound.score.harmony import progression, voiced
from filmkit.studio.sound.score.moods import MOODS, Mood, mood_of, wish
from filmkit.studio.sound.signal import SAMPLE_RATE, random_of


@pytest.mark.parametrize(
    ("words", "mood"),
    [
        ("solo piano, sparse, warm", "melancholic"),
        ("warm strings, a lullaby", "tender"),
        ("tense pulse", "tense"),
        ("a quiet determination", "hopeful"),
        ("solo piano", "calm"),
    ],
)
def test_the_mood_written_first_decides(words: str, mood: str) -> None:
    assert mood_of(words).name == mood


def test_who_plays_and_how_fast_is_heard_in_the_words() -> None:
    asked, quieter = wish("hopeful, solo guitar, 92 bpm"), wish("epic, no drums")

    assert asked.mood.name == "hopeful"
    assert asked.lead == "guitar"
    assert asked.solo
    assert asked.tempo == (91.0, 93.0)
    assert asked.drums
    assert not quieter.drums


@pytest.mark.parametrize("mood", [mood.name for mood in MOODS])
def test_a_bed_begins_ends_and_has_exactly_its_samples(mood: str) -> None:
    samples = SAMPLE_RATE * 8 + 17
    sound = bed(mood, samples, "seed", [Cut(3), Cut(5, 2)])

    assert sound.shape == (samples, 2)
    assert np.isfinite(sound).all()
    assert abs(float(sound[0, 0])) < 1e-3
    assert float(np.sqrt(np.mean(sound[-480:] ** 2))) < 1e-3
    assert integrated(sound) == pytest.approx(-21, abs=0.2)
    assert np.abs(sound).max() < 1.0
    assert np.abs(sound.mean(axis=0)).max() < 1e-3
    body = sound[SAMPLE_RATE : SAMPLE_RATE * 6].reshape(-1, SAMPLE_RATE, 2)
    assert (np.sqrt(np.mean(body**2, axis=(1, 2))) > 0.003).all(), "a hole in the music"
    steps = np.abs(np.diff(sound, axis=0)).max(axis=1)
    assert steps.max() < 0.35 * np.abs(sound).max(), "a click"


def test_a_bed_repeats_and_another_seed_is_another_tune() -> None:
    first, again, other = (bed("tender", SAMPLE_RATE * 4, seed) for seed in ("a", "a", "b"))

    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_the_last_chord_is_no_louder_than_the_music_before_it() -> None:
    seconds = 16
    sound = bed("calm", SAMPLE_RATE * seconds, "a").astype(np.float64)
    powers = np.sqrt(np.mean(sound.reshape(seconds, -1) ** 2, axis=1))

    assert powers[-6:].max() < 1.5 * powers[1:-6].max()


def test_a_bed_of_a_second_is_still_a_bed() -> None:
    assert bed("joyful", SAMPLE_RATE, "x").shape == (SAMPLE_RATE, 2)


@settings(deadline=None, max_examples=80)
@given(
    st.floats(1, 240),
    st.sampled_from(MOODS),
    st.lists(st.floats(0.1, 239), max_size=12),
)
def test_bars_are_whole_and_leave_room_for_the_last_chord(
    seconds: float, mood: Mood, cuts: list[float]
) -> None:
    grid = grid_for(seconds, mood.tempo, [Cut(at) for at in cuts])

    assert grid.bars >= 1
    assert 0 < grid.at(grid.bars) < seconds
    assert len(fullness(grid, [Cut(at) for at in cuts])) == grid.bars + 1


def test_the_tempo_is_chosen_so_that_bars_begin_on_cuts() -> None:
    # Cuts every four bars of 110 to the minute.
    bar = 4 * 60 / 110
    cuts = [Cut(bar * number, 2) for number in (4, 8, 12)]

    grid = grid_for(40, (104, 124), cuts)

    assert len(grid.met) == 3
    assert all(min(abs(cut.at - grid.at(number)) for number in range(20)) < 0.06 for cut in cuts)


def test_a_cut_that_meets_a_beat_is_hit_on_its_very_sample() -> None:
    asked, cut = wish("epic"), Cut(4 * 60 / 92 * 5, 2)
    grid = grid_for(40, (91.9, 92.1), [cut])

    notes = arranged(asked, grid, [cut], random_of("x"))

    assert any(note.player == "drum" and note.at == cut.at for note in notes)


@pytest.mark.parametrize("mood", MOODS)
def test_harmony_comes_home_and_its_voices_move_little(mood: Mood) -> None:
    chords = progression(mood, 16, random_of(mood.name))
    voices = voiced(chords, mood.tonics[0])

    assert chords[-1] == chords[0] or chords[-1].root == 0
    assert chords[-2] != chords[-1]
    for notes, chord in zip(voices, chords, strict=True):
        assert {(note - mood.tonics[0]) % 12 for note in notes} <= chord.classes
    moved = [min(abs(a - b) for a in before) for before, after in pairwise(voices) for b in after]
    assert np.mean(moved) < 2.5
    assert max(moved) <= 7
