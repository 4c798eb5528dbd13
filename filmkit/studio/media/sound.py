"""Sound out of a file: as PCM, 48 kHz stereo, exactly as many samples as asked for. Knows no mix."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import ffmpeg
import numpy as np
from av.error import FFmpegError
from numpy.typing import NDArray

from filmkit.errors import TaskFailed
from filmkit.studio.media.ffmpeg import perform
from filmkit.studio.media.outside import examine
from filmkit.studio.media.process import Report, Work

SAMPLE_RATE = 48_000
_MOST_BLOCKS = 2_000_000
"""Blocks of samples in the longest sound that is read into memory: hours of it."""


def extract_sound(
    source: Path,
    out: Path,
    *,
    start: Fraction,
    samples: int,
    speed: Fraction,
    report: Report,
    name: str = "the sound",
    silent: bool = True,
) -> None:
    """`samples` samples from second `start` on, played at `speed` with its pitch kept; silence where
    there is none. Raises TaskFailed, naming `name`, when the file cannot be read, or has no sound and
    may not be `silent`."""
    opened = examine(source, name=name)
    if not opened.sound and not silent:
        raise TaskFailed(f"{name} holds no sound", hint="name a file that does, or leave it out")
    if opened.sound:
        sound = (
            ffmpeg.input(f"file:{source}", f=opened.demuxer, protocol_whitelist="file")
            .audio.filter("aresample", SAMPLE_RATE, resampler="swr", first_pts=0)
            .filter("atrim", start_sample=round(start * SAMPLE_RATE))
            .filter("asetpts", expr="PTS-STARTPTS")
        )
        for factor in _tempo(speed):
            sound = sound.filter("atempo", tempo=factor)
    else:
        sound = ffmpeg.input(f"anullsrc=r={SAMPLE_RATE}:cl=stereo", f="lavfi").audio
    exact = {"fflags": "+bitexact", "flags:a": "+bitexact", "map_metadata": "-1"}
    graph = (
        sound.filter("apad")
        .filter("atrim", end_sample=samples)
        .output(f"file:{out}", **{"c:a": "pcm_s32le", "ar": SAMPLE_RATE, "ac": 2, "f": "wav", **exact})
    )
    perform(graph.get_args(), Work(f"reading {name}", out, samples / SAMPLE_RATE), report)


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


def read_whole(source: Path, *, name: str) -> NDArray[np.float32]:
    """All of a file's sound, (samples, 2) at 48 kHz. Raises TaskFailed, naming `name`."""
    blocks = []
    for block in read_blocks(source, name=name):
        blocks.append(block)
        if len(blocks) > _MOST_BLOCKS:
            raise TaskFailed(f"{name} goes on for too long")
    if not blocks:
        raise TaskFailed(f"{name} holds no sound")
    return np.ascontiguousarray(np.concatenate(blocks), np.float32)


def read_blocks(source: Path, *, name: str) -> Iterator[NDArray[np.float32]]:
    """A file's sound piece by piece, each (samples, 2) at 48 kHz. Raises TaskFailed, naming `name`."""
    opened = examine(source, name=name)
    if not opened.sound:
        raise TaskFailed(f"{name} holds no sound")
    try:
        with av.open(
            f"file:{source}", format=opened.demuxer, options={"protocol_whitelist": "file"}
        ) as container:
            resampler = av.AudioResampler("fltp", "stereo", SAMPLE_RATE)
            for frame in container.decode(container.streams.audio[0]):
                yield from (np.asarray(each.to_ndarray().T, np.float32) for each in resampler.resample(frame))
            yield from (np.asarray(each.to_ndarray().T, np.float32) for each in resampler.resample(None))
    except (FFmpegError, OSError, ValueError) as error:
        raise TaskFailed(f"{name} breaks off: {getattr(error, 'strerror', None) or error}") from error
