"""How loud a file is, as ffmpeg's ebur128 measures it (ITU-R BS.1770-4, EBU R128). Knows no mix."""

import re
from dataclasses import dataclass
from pathlib import Path

import ffmpeg

from filmkit.errors import TaskFailed
from filmkit.studio.media.ffmpeg import perform
from filmkit.studio.media.outside import examine
from filmkit.studio.media.process import Report, Work

SILENT = -60.0
"""LUFS. What is quieter has no loudness to bring anywhere, and what is shorter than the 0.4 s that
loudness is measured over counts as -70."""

_FIGURES = re.compile(
    r"I:\s+(-?[\d.]+|-inf|nan) LUFS.*?LRA:\s+([\d.]+) LU.*?Peak:\s+(-?[\d.]+|-inf) dBFS", re.S
)


@dataclass(frozen=True, slots=True)
class Loudness:
    """What was measured over a whole file."""

    integrated: float
    """LUFS; silence is -70 or less."""
    true_peak: float
    """dBTP."""
    spread: float
    """LU."""


def measure(path: Path, *, seconds: float = 0.0, report: Report) -> Loudness:
    """Measure the first sound of a file. Raises TaskFailed."""
    opened = examine(path, name="the sound to be measured")
    graph = (
        ffmpeg.input(f"file:{path}", f=opened.demuxer, protocol_whitelist="file")
        .audio.filter("ebur128", peak="true", framelog="verbose")
        .output("-", f="null")
    )
    said = perform(graph.get_args(), Work("measuring loudness", duration=seconds, chatty=True), report)
    found = _FIGURES.search(said[said.rfind("Summary:") :])
    if found is None:
        raise TaskFailed("the loudness could not be measured")
    integrated, spread, peak = (_number(text) for text in found.groups())
    return Loudness(integrated, peak, spread)


def _number(text: str) -> float:
    return -120.0 if text in {"-inf", "nan"} else float(text)
