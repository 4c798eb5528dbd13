"""Frames a second of the animatic on one core, over the sample films, with the share of each stage.

Counted in the processor's time: what else the machine does would else be counted too. A loop that never
changes is timed before, between and after, so that two machines, or two hours of one, can be compared.
"""

import statistics
import time
from collections import defaultdict
from pathlib import Path

import numba
import numpy as np

from filmkit.film.spec.load import load
from filmkit.rules.brief import brief_of
from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.draw import shot_of
from tests.bench.timing import table

SIZES = ((640, 360), (1280, 720), (1920, 1080))
PROJECTS = Path(__file__).parents[2] / "projects"
FRAMES = 6
"""Drawn of each shot, spread over it; one more comes first, which builds what is kept."""

Spent = defaultdict[str, float]
"""Seconds by stage."""
ROUNDS, USUAL = 4_000_000, 600
"""Of the loop that never changes; millions a second of the machine that tables are also told for."""
TABLE = np.random.default_rng(1).random(32**3).astype(np.float32)
"""As large as the table that patterns take their noise from."""


def _steps(rounds: int, table: "np.ndarray[tuple[int], np.dtype[np.float32]]") -> float:
    """What drawing is made of: look-ups at places nobody foresees, and arithmetic on them."""
    at, total = np.uint32(1), np.float32(0.0)
    for _ in range(rounds):
        at = np.uint32(at * np.uint32(1664525) + np.uint32(1013904223))
        a, b = table[at >> np.uint32(17)], table[(at >> np.uint32(3)) & np.uint32(32767)]
        total += a + (b - a) * a * a * (np.float32(3.0) - a - a)
    return float(total)


_reference = numba.njit(_steps)


def reference() -> float:
    """Millions of rounds a second: the speed of this machine at this moment."""
    _reference(1, TABLE)
    began = time.thread_time()
    _reference(ROUNDS, TABLE)
    return ROUNDS / 1e6 / (time.thread_time() - began)


def report() -> None:
    """A row a shot, and the stages of all shots together, by size."""
    rows: list[list[str]] = []
    stages = {size: Spent(float) for size in SIZES}
    speeds = [reference()]
    for film in sorted(PROJECTS.iterdir()):
        loaded = load(film)
        for shot in loaded.shots.values():
            brief = brief_of(loaded, shot)
            rates = [_frames_a_second(brief, size, stages[size]) for size in SIZES]
            rows.append([f"{film.name}, {shot.id}", *(f"{rate:.1f}" for rate in rates)])
        speeds.append(reference())
    means = [f"{FRAMES * len(rows) / sum(stages[size].values()):.1f}" for size in SIZES]
    rows.append(["all", *means])
    speed = statistics.median(speeds)
    rows.append(
        [f"all, at {USUAL} million rounds", *(f"{float(mean) * USUAL / speed:.1f}" for mean in means)]
    )
    sizes = [f"{width}x{height}" for width, height in SIZES]
    print(table("The animatic, frames a second on one core", ["shot", *sizes], rows))
    reach = f"{min(speeds):.0f} to {max(speeds):.0f}"
    print(f"The loop that never changes: {speed:.0f} million rounds a second ({reach})")
    names = sorted(stages[SIZES[0]], key=stages[SIZES[0]].__getitem__, reverse=True)
    shares = [[name, *(_share(stages[size], name) for size in SIZES)] for name in names]
    print(table("Where the time goes", ["stage", *sizes], shares))


def _frames_a_second(brief: Brief, size: tuple[int, int], stages: Spent) -> float:
    shot = shot_of(brief, *size)
    shot.frame(0)
    before = dict(shot.renderer.seconds)
    began = time.thread_time()
    for number in range(FRAMES):
        shot.frame(brief.frames * (2 * number + 1) // (2 * FRAMES))
    seconds = time.thread_time() - began
    drawn = {name: spent - before[name] for name, spent in shot.renderer.seconds.items()}
    for name, spent in drawn.items():
        stages[name] += spent
    stages["pose and stage"] += seconds - sum(drawn.values())
    return FRAMES / seconds


def _share(spent: Spent, name: str) -> str:
    return f"{100 * spent[name] / sum(spent.values()):.0f} %"
