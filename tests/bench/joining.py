"""Joining sixty pieces against copying their bytes; one shot changed against encoding everything again."""

import shutil
import subprocess
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np

from filmkit.studio.assembly.join import join
from filmkit.studio.assembly.piece import Feed, PieceFormat, conform
from filmkit.studio.media.clip import Picture, write_clip
from filmkit.studio.media.ffmpeg import find
from filmkit.timebase import Rate
from tests.bench.timing import calls, milliseconds, table

PIECES, FRAMES, WIDTH, HEIGHT = 60, 24, 1280, 720
RASTER = PieceFormat(WIDTH, HEIGHT, Rate.of(24))


def report(work: Path) -> None:
    """Print both ratios."""
    work.mkdir(parents=True)
    pieces = [work / f"{number:02}.mp4" for number in range(PIECES)]
    take = work / "take.mp4"
    write_clip(take, _moving(), width=WIDTH, height=HEIGHT, rate=RASTER.rate)
    for piece in pieces:
        _conform(take, piece)
    cut = work / "cut.mp4"
    timed = {
        **calls(
            {
                "copying the bytes": lambda: _copy(pieces, work / "bytes"),
                "joining the pieces": lambda: join(pieces, cut, report=_quiet),
                "one piece anew, and the join": lambda: _one_anew(take, pieces, cut),
            }
        ),
        **calls({"encoding the whole film again": lambda: _encode(cut, work / "again.mp4")}, rounds=1),
    }
    floor, whole = timed["copying the bytes"].median, timed["encoding the whole film again"].median
    rows = [
        [name, milliseconds(each.median), f"{each.median / floor:.1f}", f"1/{whole / each.median:.0f}"]
        for name, each in timed.items()
    ]
    title = f"{PIECES} pieces of {FRAMES} frames, {WIDTH}x{HEIGHT}"
    print(table(title, ["what", "median", "to the copy", "of the whole"], rows))


def _quiet(fraction: float) -> None:
    """Nobody watches."""


def _moving() -> Iterator[Picture]:
    """A soft gradient with grain that moves: neither trivial nor impossible to encode."""
    chance = np.random.default_rng(7)
    grain = chance.normal(0, 3, (HEIGHT, WIDTH, 1))
    across, down = np.meshgrid(np.linspace(0, 6, WIDTH), np.linspace(0, 4, HEIGHT))
    for number in range(FRAMES):
        light = 120 + 90 * np.sin(across + number / 9)[..., None] * np.cos(down[..., None] + [0, 0.4, 0.9])
        yield np.clip(light + np.roll(grain, 97 * number, 1), 0, 255).astype(np.uint8)


def _conform(take: Path, piece: Path) -> None:
    conform(Feed(take, Fraction(0)), FRAMES, RASTER, piece, (), _quiet)


def _one_anew(take: Path, pieces: list[Path], cut: Path) -> None:
    _conform(take, pieces[7])
    join(pieces, cut, report=_quiet)


def _copy(pieces: list[Path], to: Path) -> None:
    with open(to, "wb") as out:
        for piece in pieces:
            with open(piece, "rb") as source:
                shutil.copyfileobj(source, out, 1 << 20)


def _encode(cut: Path, out: Path) -> None:
    """The same encoder, quality and threads as a piece has."""
    words = ["-nostdin", "-v", "error", "-y", "-i", str(cut), "-c:v", "libx264", "-preset", "veryfast"]
    words += ["-crf", "18", "-threads", "1", str(out)]
    subprocess.run([str(find().path), *words], check=True)
