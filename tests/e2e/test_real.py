"""The real rules, from YAML to a film that plays: footage, a title, music, credits; no drawing."""

import os
import re
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from filmkit.studio.media.clip import write_clip
from filmkit.timebase import Rate
from tests.e2e.command import ENTRY, ROOT, environment

pytestmark = [pytest.mark.ffmpeg, pytest.mark.xdist_group("real")]

FILM = """\
filmkit: 1
id: filmed
title: Filmed
format: {resolution: 160x90, fps: 24}
profiles: {draft: {format: {resolution: 160x90}}}
looks: {warm: {style: warm, lut: warm.cube}}
shots:
  red: {source: red.mp4, duration: 1s, look: warm}
  blue: {source: blue.mp4, in: 0.5s, duration: 1s}
cut: [{fade-in: 6f}, red, {shot: blue, dissolve: 8f}, {credits: auto, for: 1s}]
titles: {main: {text: Filmed, at: red + 0.25s, for: 0.5s}}
mix:
  music: {theme: {prompt: calm piano, from: start, to: end}}
"""


def footage(path: Path, color: tuple[int, int, int]) -> None:
    frame = np.full((90, 160, 3), color, np.uint8)
    write_clip(path, [frame] * 48, width=160, height=90, rate=Rate.of(24))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("real")
    film = folder / "my-film"
    film.mkdir()
    (film / "film.yaml").write_text(FILM)
    rows = "".join(f"{r} {g} {b}\n" for b in (0, 1) for g in (0, 1) for r in (0, 1))
    (film / "warm.cube").write_text(f"LUT_3D_SIZE 2\n{rows}")
    footage(film / "red.mp4", (200, 30, 30))
    footage(film / "blue.mp4", (30, 30, 200))
    return folder


def build(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*ENTRY, "build", "my-film", *arguments],
        cwd=folder,
        env=environment(folder / "store"),
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_film_comes_out_with_every_frame_and_its_sound(folder: Path) -> None:
    said = build(folder)

    assert said.returncode == 0, said.stderr
    path = folder / said.stdout.splitlines()[-1]
    with av.open(str(path)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        frames = [np.asarray(frame.to_ndarray(format="rgb24")) for frame in container.decode(video)]
        assert video.average_rate == 24
        assert abs(Fraction(audio.duration or 0) * (audio.time_base or 1) - 3) < Fraction(1, 20)
    assert len(frames) == 72
    assert frames[0].mean() < 20 < frames[10].mean()
    red, blue = frames[15][10, 10], frames[40][10, 10]
    assert red[0] > 150 > 60 > red[2]
    assert blue[2] > 150 > 60 > blue[0]
    assert (path.parent / "poster.jpg").read_bytes()[:3] == b"\xff\xd8\xff"


def test_what_is_built_again_in_an_empty_store_is_the_same_to_the_byte(folder: Path, tmp_path: Path) -> None:
    assert build(folder).returncode == 0
    film = folder / "my-film" / "build" / "draft" / "filmed-web.mp4"
    first = film.read_bytes()

    again = build(folder, "--store", str(tmp_path / "store"), "-j", "1")

    assert again.returncode == 0, again.stderr
    assert film.read_bytes() == first


def test_timecode_is_burnt_into_a_file_beside(folder: Path) -> None:
    said = build(folder, "--timecode")

    assert said.returncode == 0, said.stderr
    burnt = folder / "my-film" / "build" / "draft" / "filmed-web-timecode.mp4"
    assert said.stdout.splitlines()[-1] == "my-film/build/draft/filmed-web-timecode.mp4"
    with av.open(str(burnt)) as container:
        reds = [
            np.asarray(f.to_ndarray(format="rgb24"))[..., 0].astype(int) for f in container.decode(video=0)
        ]
    assert len(reds) == 72
    assert np.ptp(reds[40][60:]) > 100 > np.ptp(reds[40][:30])
    assert np.abs(reds[40][60:] - reds[41][60:]).max() > 50


def test_footage_that_is_none_is_named(folder: Path, tmp_path: Path) -> None:
    film = tmp_path / "my-film"
    film.mkdir()
    for each in filter(Path.is_file, (folder / "my-film").iterdir()):
        (film / each.name).write_bytes(each.read_bytes())
    (film / "red.mp4").write_bytes(b"this is no film")

    said = build(tmp_path)

    assert said.returncode == 1
    assert "red.mp4" in said.stderr
    assert "Traceback" not in said.stderr


def test_the_six_steps_of_the_page_run_as_they_stand(folder: Path, tmp_path: Path) -> None:
    page = (ROOT / "docs" / "reference" / "api.md").read_text()
    (code,) = re.findall(r"```python\n(.*?)```", page, re.S)
    (tmp_path / "steps.py").write_text(code)
    os.symlink(folder / "my-film", tmp_path / "my-film")

    said = subprocess.run(
        [sys.executable, "steps.py"],
        cwd=tmp_path,
        env=environment(tmp_path / "unused"),
        capture_output=True,
        text=True,
        check=False,
    )

    assert said.returncode == 0, said.stderr
    assert "missing film/title-main" in said.stdout
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["filmed-web.mp4", "poster.jpg"]
