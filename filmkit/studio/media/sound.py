"""Sound out of a file: as PCM, 48 kHz stereo, exactly as many samples as asked for. Knows no mix."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import ffmpeg
from av.error import FFmpegError

from filmkit.errors import TaskFailed
from filmkit.studio.media.ffmpeg import find
from filmkit.studio.media.process import run

SAMPLE_RATE = 48_000


def extract_sound(
    source: Path,
    out: Path,
    *,
    start: Fraction,
    samples: int,
    speed: Fraction,
    report: Callable[[float], None],
) -> None:
    """`samples` samples from second `start` on, played at `speed` with its pitch kept; silence where
    there is none. Raises TaskFailed when the file cannot be read."""
    heard = _heard(source)
    if heard:
        sound = (
            ffmpeg.input(f"file:{source}", protocol_whitelist="file")
            .audio.filter("aresample", SAMPLE_RATE, resampler="swr", first_pts=0)
            .filter("atrim", start=f"{float(start):.9f}")
            .filter("asetpts", expr="PTS-STARTPTS")
        )
        for factor in _tempo(speed):
            sound = sound.filter("atempo", tempo=factor)
    else:
        sound = ffmpeg.input(f"anullsrc=r={SAMPLE_RATE}:cl=stereo", f="lavfi").audio
    graph = (
        sound.filter("apad")
        .filter("atrim", end_sample=samples)
        .output(
            f"file:{out}",
            **{"c:a": "pcm_s32le", "ar": SAMPLE_RATE, "ac": 2, "fflags": "+bitexact", "flags:a": "+bitexact"},
            map_metadata="-1",
            f="wav",
        )
    )
    run(
        find().path,
        graph.get_args(),
        what="reading sound",
        duration=samples / SAMPLE_RATE,
        report=report,
    )


def _heard(source: Path) -> bool:
    try:
        with av.open(str(source), options={"protocol_whitelist": "file"}) as container:
            return bool(container.streams.audio)
    except (FFmpegError, OSError) as error:
        raise TaskFailed(f"a sound cannot be read: {error.strerror or error}") from error


def _tempo(speed: Fraction) -> list[str]:
    """atempo is good from 0.5 to 2; further away it is used several times."""
    factors, left = [], speed
    while left > 2:
        factors.append("2")
        left /= 2
    while left < Fraction(1, 2):
        factors.append("0.5")
        left *= 2
    return factors + ([f"{float(left):.9f}"] if left != 1 else [])
