"""A film of several files that was built, and what its kept plan says beside a whole one."""

import contextlib
import io
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from filmkit.build.engine import kept
from filmkit.build.engine.lanes import Lanes
from filmkit.cli import build, keeping, planning, root
from tests.cli.conftest import Said, _here
from tests.rules.conftest import write_film
from tests.rules.pretend import PRETENDERS

FILM = """\
filmkit: 1
id: promises
title: Promises
format: {resolution: 320x180, fps: 24}
include: [more/*.yaml, cast.yaml]
vars: {city: Lyon}
looks:
  cold: {style: "cold", lut: cold.cube}
locations:
  hall: {place: station hall, light: "window from the left, soft"}
scenes:
  one: {location: hall, look: cold}
shots:
  a:
    scene: one
    duration: 2s
    size: wide
    cast: [ann]
    action: waits
    camera: static
  # the two of them
  b:
    scene: one
    duration: 2s
    size: medium
    cast: [ann, bob]
    action:
      - talk
      - look away
    camera: static
  c: {scene: one, duration: 2s, size: close-up, cast: [bob], action: leaves, camera: push-in, light: dusk}
  d:
    source: market.mov
    in: 1s
    duration: 2s
    sound: a market

cut: [{fade-in: 6f}, a, {shot: b, dissolve: 8f}, c, d, e, {shot: f, dip: 6f}, g]
titles:
  main: {text: Promises, at: a + 1s, for: 0.5s}
mix:
  music:
    theme: {prompt: calm piano, from: start, to: end}
deliverables:
  web: {preset: h264-web}
"""


ONE = """\
# Two shots that stand by themselves.
shots:
  e:
    duration: 1s
    subject: a "dog" in ${city}
    place: a wet square
    weather: rain
    mood: |
      quiet

      and long
  f:
    duration: 1s
    subject: 'a cat: grey'
    pattern: texture
    slots: {surface: old stone}
    camera: {move: push-in, lens: 35mm}
"""


TWO = """\
props:
  cup: {description: a chipped cup}
shots:
  g:
    duration: 1s
    props: [cup]
    subject: a table
    time: dawn
variants:
  night:
    shots:
      g: {time: night}
"""


CAST = """\
cast:
  ann: {description: "a woman in red", reference: ann.png}
  bob: {description: "a man in blue"}
"""


def write_files(folder: Path) -> None:
    write_film(folder, FILM)
    (folder / "more").mkdir()
    (folder / "more" / "one.yaml").write_text(ONE)
    (folder / "more" / "two.yaml").write_text(TWO)
    (folder / "cast.yaml").write_text(CAST)


def again(built: Path) -> Path:
    folder = Path(str(built).removesuffix("-as-built"))
    shutil.rmtree(folder)
    return Path(shutil.copytree(built, folder))


def run(folder: Path, *words: str | Path) -> Said:
    """One command line in this process."""
    out, err = io.StringIO(), io.StringIO()
    with (
        pytest.MonkeyPatch.context() as patched,
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        patched.setenv("FILMKIT_STORE", str(folder / "store"))
        patched.setattr("sys.argv", ["filmkit", *map(str, words)])
        code = root.run([str(word) for word in words])
    return Said(code, out.getvalue(), err.getvalue())


@contextlib.contextmanager
def making() -> Iterator[pytest.MonkeyPatch]:
    """Tasks are pretended, and plans are kept of a film as small as this one."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(build, "RULES", PRETENDERS)
        patched.setattr(Lanes, "perform", _here)
        patched.setattr(keeping, "SMALL", 0)
        patched.setattr(kept, "is_young", lambda *seen: False)  # filmkit too may have been edited just now
        yield patched


def build_again(folder: Path, *words: str) -> Said:
    with making():
        return run(folder, "build", folder / "film", *words)


class Whole(Exception):
    """The kept plan was not enough."""


def _refuse(*_: object, **__: object) -> None:
    raise Whole


def fast(folder: Path, *words: str) -> Said | None:
    """What `plan` says out of the kept plan; None when it takes a whole one."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(planning, "whole_plan", _refuse)
        try:
            return run(folder, "plan", folder / "film", *words)
        except Whole:
            return None


def whole(folder: Path, *words: str) -> Said:
    plan = folder / "film" / ".filmkit" / "kept-draft"
    plan.rename(folder / "aside")
    try:
        return run(folder, "plan", folder / "film", *words)
    finally:
        plan.unlink(missing_ok=True)
        (folder / "aside").rename(plan)


def same(folder: Path) -> bool:
    """Whether the kept plan was enough; what it said was what a whole plan says."""
    said = [fast(folder, *words) for words in ((), ("--json",), ("--exit-code",))]
    for words, told in zip(((), ("--json",), ("--exit-code",)), said, strict=True):
        if told is not None:
            assert told == whole(folder, *words)
    assert len({told is None for told in said}) == 1
    return said[0] is not None


def as_built(folder: Path) -> Path:
    """Build the film and its store in `folder`; a copy of it that stays as it is."""
    write_files(folder / "film")
    assert build_again(folder, "-q").code == 0
    assert (folder / "film" / ".filmkit" / "kept-draft").exists()
    return Path(shutil.copytree(folder, f"{folder}-as-built"))
