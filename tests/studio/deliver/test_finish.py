"""The finished film: in sync to the end, at its loudness, whole or not at all."""

from fractions import Fraction
from pathlib import Path

import av
import ffmpeg
import numpy as np
import pytest
from numpy.typing import NDArray

from filmkit.digest import digest_of_file
from filmkit.errors import TaskFailed
from filmkit.studio.deliver.finish import Wanted, deliver
from filmkit.studio.deliver.poster import write_poster
from filmkit.studio.media.clip import Picture, read_clip
from filmkit.studio.media.encode import mux
from filmkit.studio.media.ffmpeg import perform
from filmkit.studio.media.leader import number_of, numbers_in, write_leader
from filmkit.studio.media.loudness import measure
from filmkit.studio.media.process import Work
from filmkit.timebase import Rate, samples_at

HERTZ = 48_000
RATE = Rate.parse("23.976")


def nothing(fraction: float) -> None:
    """Somebody who does not ask how far it is."""


def write_sound(path: Path, samples: NDArray[np.float64]) -> Path:
    """24 bits in 32, stereo."""
    with av.open(f"file:{path}", "w", format="wav") as out:
        stream = out.add_stream("pcm_s32le", rate=HERTZ, layout="stereo")
        whole = np.round(np.clip(samples, -1, 1 - 2**-23) * 2.0**31).astype(np.int32)
        frame = av.AudioFrame.from_ndarray(whole.reshape(1, -1), format="s32", layout="stereo")
        frame.sample_rate = HERTZ
        out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return path


def noise(frames: int, rms: float) -> NDArray[np.float64]:
    """Even pink-less noise, as long as `frames` to the sample."""
    length = samples_at(frames, RATE, HERTZ)
    return np.random.default_rng(1).standard_normal((length, 2)) * rms


def film(folder: Path, frames: int, samples: NDArray[np.float64]) -> tuple[Path, Path]:
    cut = write_leader(folder / "cut.mp4", range(frames), RATE, quality=30)
    return cut, write_sound(folder / "mix.wav", samples)


def heard_by_pyav(path: Path) -> NDArray[np.float64]:
    """Samples at their times, priming cut off as the edit list says."""
    with av.open(str(path)) as container:
        frames = [(frame.pts, frame.to_ndarray()) for frame in container.decode(audio=0)]
    whole = np.zeros(max((pts or 0) + array.shape[1] for pts, array in frames))
    for pts, array in frames:
        start = pts or 0
        skip = max(0, -start)
        whole[start + skip : start + array.shape[1]] = array[0, skip:]
    return whole


def heard_by_ffmpeg(path: Path, folder: Path) -> NDArray[np.float64]:
    out = folder / "heard.raw"
    graph = ffmpeg.input(f"file:{path}").audio.output(f"file:{out}", f="f32le", ac=2)
    perform(graph.get_args(), Work("listening", out), nothing)
    return np.fromfile(out, np.float32).reshape(-1, 2)[:, 0].astype(np.float64)


@pytest.mark.ffmpeg
def test_flash_and_beep_stay_together_over_sixty_cuts(tmp_path: Path) -> None:
    # Sixty shots of 11 frames at 24000/1001: their edges fall between samples, differently each time.
    shot, shots = 11, 60
    edges = [samples_at(number * shot, RATE, HERTZ) for number in range(shots)]
    samples = np.zeros((samples_at(shot * shots, RATE, HERTZ), 2))
    beep = np.sin(2 * np.pi * 1000 * np.arange(2400) / HERTZ) * 0.5
    for edge in edges:
        samples[edge : edge + 2400] += beep[:, None]
    cut, sound = film(tmp_path, shot * shots, samples)
    mux(cut, sound, tmp_path / "film.mp4", seconds=28, report=nothing)

    for heard in (heard_by_pyav(tmp_path / "film.mp4"), heard_by_ffmpeg(tmp_path / "film.mp4", tmp_path)):
        late = [onset(heard, edge) - edge for edge in edges]
        assert max(map(abs, late)) <= HERTZ // 1000
        assert abs(np.mean(late[-10:]) - np.mean(late[:10])) <= 2
        assert len(samples) <= len(heard) < len(samples) + 2048
    flashes = [
        (number_of(picture), second) for second, picture in read_clip(tmp_path / "film.mp4", what="it")
    ]
    assert [second for number, second in flashes if number % shot == 0] == [
        number * shot / RATE.fraction for number in range(shots)
    ]


def onset(heard: NDArray[np.float64], near: int) -> int:
    """The sample at which a beep near `near` begins: its best fit, which pre-echo cannot move."""
    beep = np.sin(2 * np.pi * 1000 * np.arange(2400) / HERTZ)
    first = max(0, near - 480)
    window = heard[first : near + 2400 + 480]
    shape = np.concatenate([np.full(240, -0.1), np.abs(beep)])
    fit = np.correlate(np.pad(np.abs(window), (240, 0)), shape, "valid")
    return first + int(np.argmax(fit))


@pytest.mark.ffmpeg
def test_a_film_at_its_loudness_is_delivered_with_every_frame(tmp_path: Path) -> None:
    cut, sound = film(tmp_path, 60, noise(60, 0.1))
    loud = measure(sound, report=nothing).integrated

    heard = deliver(cut, sound, tmp_path / "film.mp4", Wanted(60, RATE, Fraction(str(loud))), nothing)

    assert heard.integrated == pytest.approx(loud, abs=1)
    assert heard.true_peak <= -1
    assert numbers_in(tmp_path / "film.mp4") == list(range(60))
    with av.open(str(tmp_path / "film.mp4")) as container:
        assert [stream.type for stream in container.streams] == ["video", "audio"]
        assert container.streams.audio[0].rate == HERTZ
    head = (tmp_path / "film.mp4").read_bytes()
    assert head.index(b"moov") < head.index(b"mdat"), "a browser starts before it has all"


@pytest.mark.ffmpeg
def test_a_master_is_prores_with_its_sound_as_it_was_and_a_time_code(tmp_path: Path) -> None:
    cut, sound = film(tmp_path, 30, noise(30, 0.1))
    wanted = Wanted(
        30, RATE, Fraction(str(measure(sound, report=nothing).integrated)), preset="prores-422-hq"
    )

    for name in ("one.mov", "two.mov"):
        heard = deliver(cut, sound, tmp_path / name, wanted, nothing)

    assert heard.true_peak <= -1
    with av.open(str(tmp_path / "one.mov")) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        shown = video.codec_context
        assert (shown.name, shown.profile, shown.codec_tag, shown.pix_fmt) == (
            "prores",
            "HQ",
            "apch",
            "yuv422p10le",
        )
        assert (shown.color_primaries, shown.color_trc, shown.colorspace, shown.color_range) == (1, 1, 1, 1)
        assert video.average_rate == RATE.fraction
        assert (audio.codec_context.name, audio.rate, audio.channels) == ("pcm_s24le", 48_000, 2)
        assert video.metadata["timecode"] == "01:00:00:00"
        assert container.format.name.startswith("mov")
    assert numbers_in(tmp_path / "one.mov") == list(range(30))
    assert digest_of_file(tmp_path / "one.mov") == digest_of_file(tmp_path / "two.mov")


@pytest.mark.ffmpeg
def test_a_reel_has_sound_a_platform_takes(tmp_path: Path) -> None:
    cut, sound = film(tmp_path, 120, noise(120, 0.1))
    loud = Fraction(str(measure(sound, report=nothing).integrated))

    deliver(cut, sound, tmp_path / "reel.mp4", Wanted(120, RATE, loud, preset="instagram-reel"), nothing)

    with av.open(str(tmp_path / "reel.mp4")) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        assert (video.codec_context.name, video.codec_context.pix_fmt) == ("h264", "yuv420p")
        assert (audio.codec_context.name, audio.rate) == ("aac", 48_000)
        assert audio.bit_rate is not None
        assert audio.bit_rate <= 140_000
    head = (tmp_path / "reel.mp4").read_bytes()
    assert head.index(b"moov") < head.index(b"mdat")


@pytest.mark.ffmpeg
def test_the_same_film_has_the_same_bytes(tmp_path: Path) -> None:
    cut, sound = film(tmp_path, 30, noise(30, 0.1))
    loud = Fraction(str(measure(sound, report=nothing).integrated))

    for name in ("one.mp4", "two.mp4"):
        deliver(cut, sound, tmp_path / name, Wanted(30, RATE, loud), nothing)

    assert digest_of_file(tmp_path / "one.mp4") == digest_of_file(tmp_path / "two.mp4")


@pytest.mark.ffmpeg
def test_a_film_that_is_not_as_loud_as_asked_is_refused_and_not_left(tmp_path: Path) -> None:
    cut, sound = film(tmp_path, 30, noise(30, 0.01))

    with pytest.raises(TaskFailed, match=r"came out at -\d\d\.\d LUFS in place of -14\.0"):
        deliver(cut, sound, tmp_path / "film.mp4", Wanted(30, RATE, Fraction(-14)), nothing)
    assert not (tmp_path / "film.mp4").exists()


@pytest.mark.ffmpeg
def test_a_film_with_other_frames_than_its_timeline_is_refused(tmp_path: Path) -> None:
    cut, sound = film(tmp_path, 30, noise(30, 0.0))

    with pytest.raises(TaskFailed, match="came out with 30 frames in place of 31"):
        deliver(cut, sound, tmp_path / "film.mp4", Wanted(31, RATE, Fraction(-14)), nothing)
    assert not (tmp_path / "film.mp4").exists()


@pytest.mark.ffmpeg
@pytest.mark.parametrize(("frames", "rms"), [(30, 0.0), (1, 0.05), (5, 0.05)])
def test_silent_and_very_short_films_are_delivered_as_they_are(
    tmp_path: Path, frames: int, rms: float
) -> None:
    cut, sound = film(tmp_path, frames, noise(frames, rms))

    heard = deliver(cut, sound, tmp_path / "film.mp4", Wanted(frames, RATE, Fraction(-14)), nothing)

    assert heard.integrated <= -70
    assert numbers_in(tmp_path / "film.mp4") == list(range(frames))
    assert bool(np.abs(heard_by_pyav(tmp_path / "film.mp4")).max() > 1e-4) is bool(rms)


@pytest.mark.ffmpeg
def test_a_few_claps_in_silence_may_be_softer_than_asked(tmp_path: Path) -> None:
    samples = noise(72, 1e-5)
    samples[40_000:40_480] += np.random.default_rng(2).uniform(-0.8, 0.8, (480, 2))
    cut, sound = film(tmp_path, 72, samples)

    heard = deliver(cut, sound, tmp_path / "film.mp4", Wanted(72, RATE, Fraction(-14)), nothing)

    assert heard.integrated < -15


@pytest.mark.ffmpeg
def test_what_overshoots_in_the_encode_is_encoded_again_a_little_softer(tmp_path: Path) -> None:
    square = np.sign(np.sin(2 * np.pi * 440 * np.arange(samples_at(48, RATE, HERTZ)) / HERTZ + 0.1))
    samples = np.repeat(square[:, None] * 0.7, 2, axis=1)
    cut, sound = film(tmp_path, 48, samples)
    loud = Fraction(str(measure(sound, report=nothing).integrated))
    mux(cut, sound, tmp_path / "plain.mp4", seconds=2, report=nothing)
    assert measure(tmp_path / "plain.mp4", report=nothing).true_peak > -1, "nothing to mend"

    heard = deliver(cut, sound, tmp_path / "film.mp4", Wanted(48, RATE, loud - 2), nothing)

    assert heard.true_peak <= -1


@pytest.mark.ffmpeg
def test_what_is_drawn_over_the_film_is_told_the_frame(tmp_path: Path) -> None:
    cut, sound = film(tmp_path, 24, noise(24, 0.0))

    def dark_but_seventh(frame: int, picture: Picture) -> Picture:
        assert number_of(picture) == frame
        return picture if frame == 7 else np.zeros_like(picture)

    wanted = Wanted(24, RATE, Fraction(-14), dark_but_seventh)
    deliver(cut, sound, tmp_path / "film.mp4", wanted, nothing)

    assert numbers_in(tmp_path / "film.mp4") == [7 if frame == 7 else 0 for frame in range(24)]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cut.mp4", "film.mp4", "mix.wav"]


@pytest.mark.ffmpeg
@pytest.mark.parametrize("drawn", [False, True])
def test_cancelling_leaves_nothing_behind(tmp_path: Path, drawn: bool) -> None:
    class Stop(BaseException):
        pass

    def stop(fraction: float) -> None:
        raise Stop

    cut, sound = film(tmp_path, 24, noise(24, 0.1))
    over = (lambda frame, picture: picture) if drawn else None

    with pytest.raises(Stop):
        deliver(cut, sound, tmp_path / "film.mp4", Wanted(24, RATE, Fraction(-14), over), stop)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cut.mp4", "mix.wav"]


def test_a_poster_is_the_frame_that_was_asked_for(tmp_path: Path) -> None:
    cut = write_leader(tmp_path / "cut.mp4", range(130), RATE)
    for name in ("one.jpg", "two.jpg"):
        write_poster(cut, 101, tmp_path / name)

    (_, picture), *_ = read_clip(tmp_path / "one.jpg", what="the poster")
    assert number_of(picture) == 101
    assert digest_of_file(tmp_path / "one.jpg") == digest_of_file(tmp_path / "two.jpg")


def test_a_poster_past_the_end_is_a_sentence(tmp_path: Path) -> None:
    cut = write_leader(tmp_path / "cut.mp4", range(13), RATE)

    with pytest.raises(TaskFailed, match="the cut has no frame 13"):
        write_poster(cut, 13, tmp_path / "poster.jpg")
