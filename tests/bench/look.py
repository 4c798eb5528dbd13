"""Contact sheets of all that can be drawn, for eyes: `make look`, or `python -m tests.bench.look NAME ...`.

Every set at three times of day and two sizes, every pose, every move of the camera as a strip, every shot of
the sample films. What was drawn before by the same code is not drawn again, so it can be stopped at any time.
"""

import argparse
import hashlib
import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import filmkit
from filmkit.film.spec.load import load
from filmkit.studio.animatic.brief import Brief, CameraBrief, MoveBrief, Person
from filmkit.studio.animatic.camera.moves import MOVES
from filmkit.studio.animatic.draw import shot_from, shot_of
from filmkit.studio.animatic.figures.acts import ACTS
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.sets.sets import SETS
from filmkit.studio.animatic.words.vocabulary.places import PLACES
from tests.bench.sheet import of_film, sheet, write
from tests.studio.animatic.shots import brief, person, shot

PROJECTS = Path(__file__).parents[2] / "projects"
TIMES = ("day", "golden hour", "night")
SIZES = ("wide", "medium")
WIDTH, HEIGHT = 384, 216
ACROSS = 4
"""Poses in a row of a sheet."""
INSTANTS = 6
"""Pictures of a move."""
SOMEONE = Person("anna", "a woman of thirty in a red coat, dark bob")
Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One contact sheet: what it is called, and how it is drawn."""

    name: str
    draw: Callable[[], Picture]
    files: str = ""
    """What it depends on besides the drawing's own code."""


def sheets() -> Iterator[Sheet]:
    """All sheets, in reading order."""
    for name in SETS:
        yield Sheet(f"set-{name}", partial(_set, name))
    named = [act for act in ACTS if act.words]
    for number in range(0, len(named), ACROSS * 3):
        acts = named[number : number + ACROSS * 3]
        yield Sheet(f"poses-{1 + number // (ACROSS * 3)}", partial(_poses, acts))
    for move in MOVES:
        yield Sheet(f"move-{move}", partial(_move, move))
    for film in sorted(PROJECTS.iterdir()):
        yield Sheet(f"film-{film.name}", partial(_film, film), _digest(film, ""))


def _set(name: str) -> Picture:
    words = next((each.words.partition(",")[0] for each in PLACES if each.shown_by == name), name)
    rows, names = [], []
    for size in SIZES:
        row = []
        for hour in TIMES:
            people = (SOMEONE,) if size != "wide" else ()
            asked = Brief(
                frames=48,
                rate=(24, 1),
                place=words,
                time=hour,
                size=size,
                people=people,
                place_seed=name,
                stage={"set": name},
            )
            row.append(shot_of(asked, WIDTH, HEIGHT).frame(24))
        rows.append(row)
        names.append(f"{name} ({words}), {size}: {', '.join(TIMES)}")
    return sheet(rows, names)


def _poses(acts: Sequence[Act]) -> Picture:
    rows, names = [], []
    for start in range(0, len(acts), ACROSS):
        some = acts[start : start + ACROSS]
        row = [
            shot_from(shot(person(act.words[0]), size="full"), brief(), WIDTH, HEIGHT).frame(40)
            for act in some
        ]
        row += [np.zeros_like(row[0])] * (ACROSS - len(row))
        rows.append(row)
        names.append("   ".join(f"{act.name} ({act.words[0]})" for act in some))
    return sheet(rows, names)


def _move(name: str) -> Picture:
    asked = Brief(
        frames=72,
        rate=(24, 1),
        place="city street",
        time="dusk",
        size="medium-wide",
        camera=CameraBrief(moves=(MoveBrief(name),)),
        people=(SOMEONE,),
        place_seed="look",
    )
    ready = shot_of(asked, WIDTH, HEIGHT)
    indices = [round(71 * i / (INSTANTS - 1)) for i in range(INSTANTS)]
    half = INSTANTS // 2
    pictures = [ready.frame(index) for index in indices]
    return sheet([pictures[:half], pictures[half:]], [f"{name}, 3 s", "..."])


def _film(folder: Path) -> Picture:
    drawn = of_film(load(folder), (), WIDTH, 4)
    return sheet(list(drawn.values()), list(drawn))


def _digest(folder: Path, ending: str) -> str:
    """Of all files in a folder whose names end so."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob(f"*{ending}")):
        if path.is_file() and "__pycache__" not in path.parts and "build" not in path.parts:
            digest.update(path.read_bytes())
    return digest.hexdigest()


def main() -> None:
    """Draw what is missing or was drawn by other code, a sheet at a time."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.look", description=__doc__)
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help="beginnings of sheets' names; all when left out"
    )
    parser.add_argument("--to", type=Path, default=Path("build/look"))
    given = parser.parse_args()
    given.to.mkdir(parents=True, exist_ok=True)
    book = given.to / "drawn.json"
    kept: dict[str, str] = json.loads(book.read_text()) if book.exists() else {}
    code = _digest(Path(filmkit.__file__).parent / "studio" / "animatic", ".py") + _digest(
        Path(__file__).parent, "look.py"
    )
    began = time.monotonic()
    for each in sheets():
        if given.names and not each.name.startswith(tuple(given.names)):
            continue
        path, digest = (
            given.to / f"{each.name}.png",
            hashlib.sha256(f"{code} {each.files}".encode()).hexdigest(),
        )
        if kept.get(each.name) == digest and path.exists():
            continue
        write(path, each.draw())
        kept[each.name] = digest
        book.write_text(json.dumps(kept, indent=1))
        print(f"{time.monotonic() - began:6.0f} s  {path}", flush=True)


if __name__ == "__main__":
    main()
