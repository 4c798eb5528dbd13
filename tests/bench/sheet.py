"""Contact sheets of a film: each shot at a few instants, for eyes. `python -m tests.bench.sheet FOLDER`.

Knows no store and no build: it draws each shot as its take would be drawn, small, and writes PNGs.
"""

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from filmkit.film.spec.film import Film
from filmkit.film.spec.load import load
from filmkit.rules.brief import brief_of
from filmkit.studio.animatic.draw import shot_of


def sheet(rows: Sequence[Sequence[NDArray[np.uint8]]], names: Sequence[str]) -> NDArray[np.uint8]:
    """Pictures in rows, a strip of name above each."""
    made = []
    for pictures, name in zip(rows, names, strict=True):
        strip = np.full((18, sum(p.shape[1] for p in pictures), 3), 24, np.uint8)
        cv2.putText(strip, name, (4, 13), cv2.FONT_HERSHEY_SIMPLEX, 0.42, (220, 220, 220), 1, cv2.LINE_AA)
        made += [strip, np.hstack(list(pictures))]
    return np.vstack(made)


def write(path: Path, picture: NDArray[np.uint8]) -> None:
    """An RGB picture as PNG."""
    cv2.imwrite(str(path), np.ascontiguousarray(picture[:, :, ::-1]))


def of_film(film: Film, only: Sequence[str], width: int, instants: int) -> dict[str, list[NDArray[np.uint8]]]:
    """Each shot's pictures, by name."""
    raster = film.format
    height = round(width * raster.height / raster.width / 2) * 2
    mask = float(raster.mask) if raster.mask else None
    drawn = {}
    for shot in film.shots.values():
        if only and shot.id not in only:
            continue
        began = time.perf_counter()
        brief = brief_of(film, shot)
        ready = shot_of(brief, width, height, mask)
        built = time.perf_counter()
        drawn[shot.id] = [
            ready.frame(round((brief.frames - 1) * (i + 0.5) / instants)) for i in range(instants)
        ]
        took = (time.perf_counter() - built) / instants
        print(f"{shot.id}: ready in {built - began:.1f} s, {1000 * took:.0f} ms a frame")
    return drawn


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("film", type=Path)
    parser.add_argument("shots", nargs="*")
    parser.add_argument("--width", type=int, default=480)
    parser.add_argument("--instants", type=int, default=5)
    parser.add_argument("--to", type=Path, default=Path("build/look"))
    given = parser.parse_args()
    given.to.mkdir(parents=True, exist_ok=True)
    film = load(given.film)
    drawn = of_film(film, given.shots, given.width, given.instants)
    for name, pictures in drawn.items():
        write(given.to / f"{given.film.name}-{name}.png", sheet([pictures], [name]))


if __name__ == "__main__":
    main()
