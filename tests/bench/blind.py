"""Pictures without their words, for eyes that have not read them; what is seen is held against it later.

    python -m tests.bench.blind PATH --to FOLDER

PATH (or FILMKIT_PROMPTS) is the JSON list of {id, text} of `understanding`. Shots of the third that nothing
was tuned on are drawn, shuffled and numbered; `key.json` tells afterwards which number is which id. It knows
no right answers: the reader writes down what is seen before the key is opened.
"""

import argparse
import json
import os
import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.drawing import shot_of
from tests.bench.sheet import sheet, write
from tests.bench.understanding import held_out

WIDTH, HEIGHT = 320, 180
FRAMES = 96
INSTANTS = (12, 48, 84)
"""Frames of a shot that are shown."""
ON_A_PAGE = 5


def chosen(prompts: Sequence[Mapping[str, str]], count: int, seed: int) -> list[Mapping[str, str]]:
    """Prompts nothing was tuned on, in an order of the seed's own."""
    last = sorted((p for p in prompts if held_out(p["id"])), key=lambda p: p["id"])
    return random.Random(seed).sample(last, min(count, len(last)))


def strip(text: str) -> list[NDArray[np.uint8]]:
    """A shot of these words alone, at its beginning, middle and end."""
    ready = shot_of(Brief(frames=FRAMES, rate=(24, 1), prompt=text), WIDTH, HEIGHT)
    return [ready.frame(index) for index in INSTANTS]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.blind")
    parser.add_argument("path", nargs="?", default=os.environ.get("FILMKIT_PROMPTS", ""))
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--to", type=Path, default=Path("build/blind"))
    given = parser.parse_args(arguments)
    path = Path(given.path) if given.path else None
    if path is None or not path.is_file():
        print("No prompts to draw: give the path of a JSON list of {id, text}, or set FILMKIT_PROMPTS.")
        return 0
    given.to.mkdir(parents=True, exist_ok=True)
    some = chosen(json.loads(path.read_text(encoding="utf-8")), given.count, given.seed)
    (given.to / "key.json").write_text(json.dumps([p["id"] for p in some]), encoding="utf-8")
    for start in range(0, len(some), ON_A_PAGE):
        rows = [strip(p["text"]) for p in some[start : start + ON_A_PAGE]]
        page = given.to / f"page-{1 + start // ON_A_PAGE}.png"
        write(page, sheet(rows, [str(start + 1 + i) for i in range(len(rows))]))
        print(page, flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
