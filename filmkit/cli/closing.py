"""What a build leaves behind: finished files in `build/`, its last words, and its snapshot."""

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from filmkit.app import Desk
from filmkit.build.engine import snapshot
from filmkit.build.engine.run import Outcome
from filmkit.build.graph.select import select as select_targets
from filmkit.build.store.store import Result
from filmkit.cli.keeping import absent_tools, tools
from filmkit.cli.measuring import finding_lines, measured
from filmkit.cli.planning import up_to
from filmkit.cli.say import plain
from filmkit.cli.tables import clock
from filmkit.cli.unchanged import options
from filmkit.digest import Digest, digest_of_file
from filmkit.errors import SetupError
from filmkit.film.catalogue.card import Kind
from filmkit.studio.providers.content import media_type
from filmkit.studio.sound.speech.installed import MURMUR

_SUFFIXES = {"clip": "mp4", "sound": "wav", "picture": "png"}
"""What an output is called when it is looked at on its own."""


def export(opened: Desk, outcome: Outcome, select: Sequence[str], until: str | None) -> list[Path]:
    """Copy out of the store what was asked for; a file that is already right stays. The film is last.

    The film and its poster; when they were not asked for, what was, in a folder beside them. Each
    profile, and in it each variant, has a folder of its own.
    """
    folder = opened.outputs
    wanted = list(_finished(opened, outcome)) or list(_parts(opened, outcome, select, until))
    paths = []
    for digest, name in wanted:
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            opened.store.export(digest, path)
        except OSError as error:
            raise SetupError(
                f"{path} cannot be written: {error.strerror}", hint="free some space, or close the file"
            ) from None
        paths.append(path)
    return paths


def _finished(opened: Desk, outcome: Outcome) -> Iterator[tuple[Digest, str]]:
    for delivery in reversed(opened.production.deliveries):
        if result := outcome.results.get(delivery.target):
            yield result.outputs[delivery.output].digest, delivery.name


def _parts(
    opened: Desk, outcome: Outcome, select: Sequence[str], until: str | None
) -> Iterator[tuple[Digest, str]]:
    graph = up_to(opened.graph, until)
    states = {target: "fresh" if target in outcome.results else "missing" for target in graph.tasks}
    known = [word for word in select if not word.strip("+").startswith("state:")]
    if known:
        chosen = select_targets(graph, known, states)
    else:
        chosen = frozenset(task.target for task in graph if until is None or task.tags.get("stage") == until)
    for target, result in outcome.results.items():
        if target in chosen:
            yield from _files(opened, target, result)


def _files(opened: Desk, target: str, result: Result) -> Iterator[tuple[Digest, str]]:
    for output, blob in result.outputs.items():
        if output in _SUFFIXES:
            suffix = _picture(opened, blob.digest) if output == "picture" else _SUFFIXES[output]
            yield blob.digest, f"parts/{target.replace('/', '-')}.{suffix}"


def _picture(opened: Desk, digest: Digest) -> str:
    """A bought still is what its service made it."""
    kind = media_type(opened.store.path(digest), Kind.IMAGE) or "image/png"
    return kind.partition("/")[2]


def closing_words(opened: Desk, outcome: Outcome, paths: Sequence[Path], *, bare: bool = False) -> str:
    """How long the film is, what it was measured to be, and where it is; when `bare` nothing
    but the film's path, and of parts the paths."""
    here = Path.cwd()
    paths = paths[-1:] if bare else paths
    names = [path.relative_to(here) if path.is_relative_to(here) else path for path in paths]
    listed = "".join(f"{name}\n" for name in names)
    if bare or not any(path.name == opened.production.deliveries[0].name for path in paths):
        return plain(listed)
    timeline = opened.production.timeline
    seconds = float(timeline.length / timeline.rate.fraction)
    frames = f"{timeline.length} frame{'' if timeline.length == 1 else 's'}"
    found = "".join(f"{line}\n" for line in finding_lines(measured(opened, outcome)))
    return plain(f"{opened.film.title}: {frames}, {clock(seconds)}\n{found}{listed}")


def murmured_words(opened: Desk) -> str:
    """That the film's lines are not spoken, when they are not; "" otherwise."""
    murmured = [task for task in opened.production.tasks if task.rule == "voice" and task.model == MURMUR]
    if not murmured:
        return ""
    count = f"{len(murmured)} line{'' if len(murmured) == 1 else 's'}"
    why = "no scratch voice is installed (pip install 'filmkit[voice]')"
    return f"{count} murmured, as long as speaking takes: {why}"


def keep_snapshot(opened: Desk, paths: Sequence[Path], told: str, began: int) -> None:
    """Keep what this build saw, so that the next one with nothing to do leaves at once."""
    root = opened.film.root
    looked = {**dict.fromkeys(opened.film.named, ""), **opened.film.files, **opened.files.seen}
    folders = {os.path.join(root, name): names for name, names in opened.film.globs.items()}
    used = {os.path.join(root, name): digest for name, digest in looked.items()}
    takes, absent = _takes(opened)
    snapshot.write(
        str(opened.private / "snapshot"),
        files={**dict.fromkeys(tools(opened), ""), **used, **takes},
        absent=[*absent, *absent_tools()],
        folders=folders,
        outputs=[str(path) for path in paths],
        options=options(sys.argv[2:]),
        printed=told,
        exit_code=0,
        began_ns=began,
    )


def _takes(opened: Desk) -> tuple[dict[str, str], list[str]]:
    """The files of takes that were read, and those that are not there; with the ledger, for what is out is
    to be collected though no file of the film says so."""
    if opened.till is None:
        return {}, []
    paths = [opened.till.shelf.path(shot) for shot in opened.production.paid]
    there = [path for path in paths if path.exists()]
    read = {str(path): digest_of_file(path) for path in there}
    return {str(opened.till.ledger.path): "", **read}, [str(path) for path in paths if path not in there]
