"""A take drawn by several: the same bytes."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from filmkit.build.engine.rule import Job
from filmkit.film.spec.load import load
from filmkit.rules.shared_take import LEAST, MOST, SHARED_TAKE
from filmkit.rules.take import TAKE, declare_take

FILM = """\
filmkit: 1
id: shared
title: Shared
format: {resolution: 160x90, fps: 24}
shots:
  a: {duration: 30f, size: medium, subject: a red ball, camera: push-in}
cut: [a]
"""


def job(params: Any, folder: Path) -> Job:
    folder.mkdir(exist_ok=True)
    return Job("a/take", params, {}, folder, lambda done: None)


@pytest.mark.ffmpeg
@pytest.mark.parametrize("drawings", ["ones", "twos"])
def test_what_several_draw_is_what_one_draws_to_the_byte(drawings: str, tmp_path: Path) -> None:
    (tmp_path / "film.yaml").write_text(FILM + f"profiles: {{draft: {{drawings: {drawings}}}}}\n")
    film = load(tmp_path)
    params = declare_take(film, film.shots["a"]).params
    alone = TAKE.perform(job(params, tmp_path / "alone")).outputs["clip"]

    with ThreadPoolExecutor(3) as hands:
        shared = [hands.submit(SHARED_TAKE.share, job(params, tmp_path / "shared")) for _ in range(3)]
    made = [each.result().outputs for each in shared]

    assert sorted(map(len, made)) == [0, 0, 1]
    (clip,) = [outputs["clip"] for outputs in made if outputs]
    assert clip.read_bytes() == alone.read_bytes()


def test_who_comes_when_all_is_begun_draws_nothing(tmp_path: Path) -> None:
    late = job({}, tmp_path / "shared")
    (late.folder / "empty").touch()

    assert not SHARED_TAKE.share(late).outputs


def asked(count: int, *, first: int = 0, frames: int | None = None) -> Any:
    brief = {"frames": count if frames is None else frames, "rate": [24, 1]}
    return {"first": first, "count": count, "brief": brief}


def test_spare_frames_and_short_shots_are_drawn_by_one() -> None:
    assert SHARED_TAKE.hands(asked(30, first=-6, frames=24), 2) == 1
    assert SHARED_TAKE.hands(asked(30, first=96, frames=96), 2) == 1
    assert SHARED_TAKE.hands(asked(LEAST - 1), 2) == 1
    assert SHARED_TAKE.hands(asked(LEAST), 2) == 2
    assert SHARED_TAKE.hands(asked(96), 99) == MOST
