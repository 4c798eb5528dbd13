"""Frames a second of the animatic on one core, over the sample films, with the share of each stage.

Counted in the processor's time: what else the machine does would else be counted too.
"""

import time
from collections import defaultdict
from pathlib import Path

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


def report() -> None:
    """A row a shot, and the stages of all shots together, by size."""
    rows: list[list[str]] = []
    stages = {size: Spent(float) for size in SIZES}
    for film in sorted(PROJECTS.iterdir()):
        loaded = load(film)
        for shot in loaded.shots.values():
            brief = brief_of(loaded, shot)
            rates = [_frames_a_second(brief, size, stages[size]) for size in SIZES]
            rows.append([f"{film.name}, {shot.id}", *(f"{rate:.1f}" for rate in rates)])
    means = [f"{FRAMES * len(rows) / sum(stages[size].values()):.1f}" for size in SIZES]
    rows.append(["all", *means])
    sizes = [f"{width}x{height}" for width, height in SIZES]
    print(table("The animatic, frames a second on one core", ["shot", *sizes], rows))
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
