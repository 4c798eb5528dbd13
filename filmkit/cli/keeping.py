"""Keeping a plan when all of a film is fresh, so that what changes a little is planned a little."""

import contextlib
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from filmkit.app import Desk
from filmkit.build.engine import kept
from filmkit.build.store.store import Result
from filmkit.cli.replanning import kept_file, key_of
from filmkit.cli.sides import LARGEST
from filmkit.digest import digest_of_bytes
from filmkit.film.spec.excerpt import Cuts, note_of
from filmkit.rules.words import all_known, reading_rules
from filmkit.studio.sound.speech.installed import place

SMALL = LARGEST
"""Shots: a film of so many is planned whole in half a second, and `plan` says of it how its other profiles
stand, which nobody knows without planning those."""


def keep_plan(opened: Desk, results: Mapping[str, Result], began: int) -> None:
    """Keep the plan of a film of which all is fresh, as `results` say by target; `began` is from before its
    first file was read. A film that buys, is small, or is asked for in an unusual way is planned whole."""
    film, asked = opened.film, opened.asked
    unusual = asked.variant or asked.sets or asked.named or asked.rehearse
    if opened.till is not None or unusual or len(film.shots) <= SMALL:
        return
    if not all_known(task.rule for task in opened.graph) or not results.keys() >= opened.graph.tasks.keys():
        return
    holding = opened.store.holding([results[target] for target in opened.graph.tasks])
    with contextlib.suppress(OSError):
        sources = list(_sources(opened))
        if holding is None or len(sources) < len(film.files):
            return
        kept.write(
            kept_file(Path(film.root), film.profile),
            key_of(film.at.file, asked, opened.store.folder),
            film.root,
            sources,
            kept.Basis(
                tools(opened),
                film.globs,
                opened.files.seen,
                film.named,
                absent_tools(),
            ),
            kept.rows_of(opened.graph, results, reading_rules()),
            holding,
            began,
        )


def tools(opened: Desk) -> list[str]:
    """The files of filmkit itself, ffmpeg, what speaks, and the folders packages are installed in: another
    one of them may make another film."""
    package = Path(__file__).parents[1]
    ours = (path for path in package.rglob("*") if path.suffix in {".py", ".yaml", ".ttf", ".otf"})
    folders = (Path(each) for each in sys.path if each.endswith(("site-packages", "dist-packages")))
    return [str(path) for path in (*ours, *folders, opened.encoder.path, place()) if path.exists()]


def absent_tools() -> list[str]:
    """Those that were looked for, and are not installed."""
    return [str(path) for path in [place()] if not path.exists()]


def _sources(opened: Desk) -> Iterator[kept.Source]:
    """The files of the film that are what was read; each with where it may be cut."""
    for name, digest in opened.film.files.items():
        with open(os.path.join(opened.film.root, name), "rb") as file:
            data = file.read()
        if digest_of_bytes(data) == digest:
            yield kept.Source(name, data, note_of(Cuts.of(opened.film.outlines[name], data)))
