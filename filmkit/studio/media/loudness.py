"""How loud a file is, as ffmpeg's ebur128 measures it (ITU-R BS.1770-4, EBU R128). Knows no mix."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import ffmpeg

from filmkit.errors import TaskFailed
from filmkit.studio.media.ffmpeg import find
from filmkit.studio.media.process import run

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


def measure(path: Path, *, seconds: float = 0.0, report: Callable[[float], None]) -> Loudness:
    """Measure the first sound of a file of ours. Raises TaskFailed."""
    graph = (
        ffmpeg.input(f"file:{path}", protocol_whitelist="file")
        .audio.filter("ebur128", peak="true", framelog="quiet")
        .output("-", f="null")
    )
    said = run(find().path, graph.get_args(), what="measuring loudness", duration=seconds, report=report)
    summary = said[said.rfind("Summary:") :]
    found = _FIGURES.search(summary)
    if found is None:
        raise TaskFailed("the loudness could not be measured")
    integrated, spread, peak = (_number(text) for text in found.groups())
    return Loudness(integrated, peak, spread)


def _number(text: str) -> float:
    return -120.0 if text in {"-inf", "nan"} else float(text)
