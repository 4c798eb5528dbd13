"""One shot in every look of another art, as one picture: `python -m tests.bench.arts PICTURE ["PROMPT"]`.

Knows no film. Drawn at twice the size it is shown at, so that strokes and lines are as fine as in a draft.
The picture of docs/guide/looks.md is this one.
"""

import argparse
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.arts.arts import ARTS
from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.draw import shot_of
from tests.bench.sheet import sheet

PROMPT = "A woman in a red coat walks her dog through a park past a fountain, golden hour"
WIDTH, HEIGHT = 480, 270
ACROSS, AT = 4, 48


def drawn(prompt: str, style: str) -> NDArray[np.uint8]:
    """One frame, half as large."""
    ready = shot_of(Brief(frames=96, rate=(24, 1), prompt=prompt, style=style), WIDTH, HEIGHT)
    half = cv2.resize(ready.frame(AT), (WIDTH // 2, HEIGHT // 2), interpolation=cv2.INTER_AREA)
    return np.asarray(half, np.uint8)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.arts")
    parser.add_argument("picture", type=Path)
    parser.add_argument("prompt", nargs="?", default=PROMPT)
    given = parser.parse_args()
    names = ["", *ARTS]
    cells = [sheet([[drawn(given.prompt, name)]], [name or "as it is filmed"]) for name in names]
    cells += [np.full_like(cells[0], 24)] * (-len(cells) % ACROSS)
    rows = [np.hstack(cells[start : start + ACROSS]) for start in range(0, len(cells), ACROSS)]
    picture = np.ascontiguousarray(np.vstack(rows)[:, :, ::-1])
    cv2.imwrite(str(given.picture), picture, [cv2.IMWRITE_JPEG_QUALITY, 78])


if __name__ == "__main__":
    main()
