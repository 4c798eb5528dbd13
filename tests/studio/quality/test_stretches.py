"""What is black, still or silent is found to the frame, and nothing else is."""

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from filmkit.studio.media.clip import Picture, write_clip
from filmkit.studio.media.codec import PIECE
from filmkit.studio.quality.stretches import Looks, look, silences
from filmkit.timebase import Rate

WIDE, HIGH, RATE = 320, 180, 24
NOISE = np.random.default_rng(3).integers(60, 190, (HIGH // 10, WIDE // 10, 3), np.uint8)
ROOM = np.kron(NOISE, np.ones((10, 10, 1), np.uint8))
"""Something to see."""
BLACK = np.zeros((HIGH, WIDE, 3), np.uint8)


def moving(frames: int) -> Iterator[Picture]:
    return (np.roll(ROOM, 6 * number, axis=1) for number in range(frames))


def held(picture: Picture, frames: int) -> Iterator[Picture]:
    return (picture for _ in range(frames))


def seen(folder: Path, *parts: Iterable[Picture]) -> Looks:
    pictures = [picture for part in parts for picture in part]
    rate = Rate.of(RATE)
    write_clip(folder / "film.mp4", pictures, width=WIDE, height=HIGH, rate=rate, care=PIECE)
    reports: list[float] = []
    found = look(folder / "film.mp4", len(pictures), rate.fraction, reports.append)
    assert reports[-1] == 1
    assert found.frames == len(pictures)
    return found


def test_black_is_found_to_the_frame_and_a_title_on_it_is_none(tmp_path: Path) -> None:
    titled = BLACK.copy()
    titled[80:100, 140:180] = 240

    found = seen(tmp_path, held(BLACK, 3), moving(9), held(BLACK, 12), moving(5), held(titled, 12))

    assert found.black == ((0, 3), (12, 12))


def test_a_picture_that_stands_still_is_found_and_one_on_threes_is_not(tmp_path: Path) -> None:
    threes = (picture for picture in moving(6) for _ in range(3))

    found = seen(tmp_path, moving(9), held(ROOM, 30), threes)

    assert found.still == ((9, 30 + 3),)  # what moves on threes begins with the same picture
    assert found.black == ()


def test_two_still_pictures_after_each_other_are_two(tmp_path: Path) -> None:
    found = seen(tmp_path, held(ROOM, 20), held(255 - ROOM, 20))

    assert found.still == ((0, 20), (20, 20))


def test_a_small_thing_that_moves_is_movement(tmp_path: Path) -> None:
    def blinking() -> Iterator[Picture]:
        for number in range(24):
            picture = ROOM.copy()
            picture[40:46, 100 + 2 * number : 108 + 2 * number] = 255
            yield picture

    assert seen(tmp_path, blinking()).still == ()


@pytest.mark.parametrize("step", [1, 3])
def test_a_slow_change_is_movement_however_slow(tmp_path: Path, step: int) -> None:
    brighter = (
        np.clip(ROOM.astype(int) + number * step // 2, 0, 255).astype(np.uint8) for number in range(48)
    )

    assert all(length < 24 for _, length in seen(tmp_path, brighter).still)


def write_tone(
    path: Path, sound: Callable[[NDArray[np.float64]], NDArray[np.float64]], seconds: float
) -> Path:
    times = np.arange(int(seconds * 48_000)) / 48_000
    samples = np.repeat((sound(times) * (2**31 - 1)).astype(np.int32), 2)
    with av.open(str(path), "w", format="wav") as out:
        stream = out.add_stream("pcm_s32le", rate=48_000, layout="stereo")
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s32", layout="stereo")
        frame.sample_rate = 48_000
        out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return path


def test_silence_is_found_to_the_hundredth_and_what_is_soft_is_none(tmp_path: Path) -> None:
    def sound(times: NDArray[np.float64]) -> NDArray[np.float64]:
        tone = np.sin(2 * np.pi * 440 * times)
        soft = 10 ** (-50 / 20)
        return np.where(
            times < 1, tone * 0.5, np.where(times < 1.6, 0, np.where(times < 1.8, tone * soft, 0))
        )

    found = silences(write_tone(tmp_path / "tone.wav", sound, 2.5))

    assert found == ((Fraction(1), Fraction(6, 10)), (Fraction(18, 10), Fraction(7, 10)))
