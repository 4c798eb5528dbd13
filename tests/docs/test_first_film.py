"""The guide for the first film is true: its commands and edits are done here, in order."""

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from tests.e2e.command import ENTRY, environment

GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "first-film.md"
BLOCK = re.compile(r"```(sh|yaml edit=(\S+)|yaml add=(\S+))\n(.*?)```", re.S)
SMALL = ["--set", "format.resolution=128x72"]
"""Drawn as small as it goes: the guide is about what happens, not about how it looks."""


@pytest.mark.ffmpeg
@pytest.mark.xdist_group("real")
def test_the_first_film_is_made_as_the_guide_says(tmp_path: Path) -> None:
    film = tmp_path / "lighthouse" / "film.yaml"
    plans = []
    for found in BLOCK.finditer(GUIDE.read_text(encoding="utf-8")):
        _, edited, added, text = found.groups()
        if edited:
            film.write_text(_edited(film.read_text(encoding="utf-8"), edited, text), encoding="utf-8")
        elif added:
            film.write_text(_added(film.read_text(encoding="utf-8"), added, text), encoding="utf-8")
        else:
            said = {line: _run(line, tmp_path) for line in text.splitlines()}
            plans += [told for line, told in said.items() if line.startswith("filmkit plan")]

    assert len(plans) == 1
    assert 'light: "soft window light from the left, a' in plans[0]
    assert "1 shot to draw" in plans[0]
    assert (tmp_path / "lighthouse" / "build" / "draft" / "lighthouse-web.mp4").stat().st_size > 10_000


def _run(line: str, folder: Path) -> str:
    words = shlex.split(line)
    assert words[0] == "filmkit", line
    if words[1] in ("plan", "build"):
        words += SMALL
    done = subprocess.run(
        [*ENTRY, *words[1:]],
        cwd=folder,
        env=environment(folder / "store"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _edited(text: str, shot: str, line: str) -> str:
    """The line in place of the one with the same key in that shot."""
    before, mark, after = text.partition(f"  {shot}:\n")
    key = line.strip().partition(":")[0]
    assert mark, f"the film that `init` writes has no shot {shot}"
    return before + mark + re.sub(rf"    {key}: .*\n", lambda _: line, after, count=1)


def _added(text: str, section: str, lines: str) -> str:
    """The lines behind the last shot, or in front of the last fade of the cut."""
    before, mark, after = text.rpartition("\ncut:\n" if section == "shots" else "  - fade-out")
    assert mark, f"the film that `init` writes does not end {section} as the guide says"
    return f"{before}{lines}{mark}{after}" if section == "cut" else f"{before}\n{lines}{mark}{after}"
