"""A take drawn by several: the same bytes."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from filmkit.build.engine.rule import Job
from filmkit.film.spec.load import load
from filmkit.rules.shared_take import LEAST, SHARED_TAKE
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


def job(params: Any, folder: Path, inputs: dict[str, Path] | None = None) -> Job:
    folder.mkdir()
    return Job("a/take", params, inputs or {}, folder, lambda done: None)


@pytest.mark.ffmpeg
def test_what_several_draw_is_what_one_draws_to_the_byte(tmp_path: Path) -> None:
    (tmp_path / "film.yaml").write_text(FILM)
    film = load(tmp_path)
    params = declare_take(film, film.shots["a"]).params
    alone = TAKE.perform(job(params, tmp_path / "alone")).outputs["clip"]

    shares = SHARED_TAKE.shares(params, 2)
    inputs = {
        f"share-{number}": SHARED_TAKE.share(job(each, tmp_path / str(number))).outputs["share"]
        for number, each in enumerate(shares)
    }
    joined = SHARED_TAKE.join(job(params, tmp_path / "joined", inputs)).outputs["clip"]

    assert len(inputs) == 2
    assert joined.read_bytes() == alone.read_bytes()


def asked(count: int, *, first: int = 0, frames: int | None = None, lines: int = 90) -> Any:
    brief = {"frames": count if frames is None else frames, "rate": [24, 1]}
    return {"first": first, "count": count, "width": lines * 16 // 9, "height": lines, "brief": brief}


@given(some.integers(LEAST, 400), some.integers(2, 9))
def test_shares_are_the_shot_without_a_gap_and_begin_on_twos(count: int, hands: int) -> None:
    shares: list[Any] = list(SHARED_TAKE.shares(asked(count), hands))

    drawn = [number for each in shares for number in range(each["first"], each["first"] + each["count"])]
    assert drawn == list(range(count))
    assert len(shares) <= hands
    assert all(each["first"] % 2 == 0 for each in shares)


def test_spare_frames_short_shots_and_huge_ones_are_drawn_by_one() -> None:
    assert not SHARED_TAKE.shares(asked(30, first=-6, frames=24), 2)
    assert not SHARED_TAKE.shares(asked(30, first=96, frames=96), 2)
    assert not SHARED_TAKE.shares(asked(LEAST - 1), 2)
    assert not SHARED_TAKE.shares(asked(240, lines=1080), 2)
    assert not SHARED_TAKE.shares(asked(96), 1)
