"""Sound as samples in memory, and back beside a picture: uncompressed, nothing lost. Knows no mix."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.error import FFmpegError
from av.packet import Packet
from numpy.typing import NDArray

from filmkit.errors import TaskFailed
from filmkit.studio.media.process import Report
from filmkit.studio.media.sound import SAMPLE_RATE, extract_sound

Samples = NDArray[np.float32]
"""(samples, 2), at SAMPLE_RATE; 1 is full scale."""

_FULL = 2**31 - 1
_BLOCK = SAMPLE_RATE


def samples_of(
    source: Path, work: Path, *, start: Fraction, samples: int, report: Report, name: str
) -> Samples:
    """The sound of a clip from second `start` on; silence where there is none. `work` is a file to write
    to meanwhile. Raises TaskFailed, naming `name`."""
    extract_sound(source, work, start=start, samples=samples, speed=Fraction(1), report=report, name=name)
    try:
        with av.open(f"file:{work}", format="wav") as container:
            blocks = [frame.to_ndarray().reshape(-1, 2) for frame in container.decode(audio=0)]
    except (FFmpegError, OSError) as error:
        raise TaskFailed(f"{name} cannot be read: {error.strerror or error}") from error
    finally:
        work.unlink(missing_ok=True)
    heard = np.concatenate([*blocks, np.zeros((0, 2), np.int32)])
    return (heard / np.float32(_FULL + 1)).astype(np.float32)[:samples]


def put_beside(picture: Path, sound: Samples, out: Path) -> None:
    """The picture of a clip of ours copied, with `sound` beside it as PCM. Raises TaskFailed."""
    options = {"fflags": "+bitexact"}
    try:
        with (
            av.open(f"file:{picture}", format="mov") as source,
            av.open(f"file:{out}", "w", format="mov", options=options) as made,
        ):
            shown = made.add_stream_from_template(source.streams.video[0])
            heard = made.add_stream("pcm_s32le", rate=SAMPLE_RATE, layout="stereo")
            assert isinstance(heard, AudioStream)
            blocks, written = _blocks(sound), Fraction(0)
            for packet in source.demux(video=0):
                if packet.dts is None:
                    continue
                while packet.time_base is not None and written <= packet.dts * packet.time_base:
                    if (block := next(blocks, None)) is None:
                        break
                    made.mux(_encoded(heard, block))
                    written += Fraction(_BLOCK, SAMPLE_RATE)
                packet.stream = shown
                made.mux(packet)
            for block in blocks:
                made.mux(_encoded(heard, block))
            made.mux(heard.encode(None))
    except FFmpegError as error:
        out.unlink(missing_ok=True)
        raise TaskFailed(f"a clip cannot be written: {error.strerror or error}") from error


def _encoded(stream: AudioStream, block: AudioFrame) -> "list[Packet[AudioStream]]":
    return stream.encode(block)


def _blocks(sound: Samples) -> Iterator[AudioFrame]:
    whole = (np.clip(sound.astype(np.float64), -1, 1) * _FULL).astype(np.int32)
    for start in range(0, len(whole), _BLOCK):
        block = AudioFrame.from_ndarray(
            np.ascontiguousarray(whole[start : start + _BLOCK]).reshape(1, -1), format="s32", layout="stereo"
        )
        block.sample_rate, block.pts, block.time_base = SAMPLE_RATE, start, Fraction(1, SAMPLE_RATE)
        yield block
