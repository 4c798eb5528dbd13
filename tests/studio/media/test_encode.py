"""Encodes by ffmpeg: the frames asked for, or nothing at all."""

import os
from pathlib import Path

import pytest

from filmkit.errors import TaskFailed
from filmkit.studio.media import graph
from filmkit.studio.media.encode import count_frames, encode
from filmkit.studio.media.ffmpeg import Ffmpeg, find
from filmkit.timebase import Rate

pytestmark = pytest.mark.ffmpeg


def test_a_cancelled_encode_leaves_no_ffmpeg_and_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stop(BaseException):
        pass

    def stop(fraction: float) -> None:
        raise Stop

    pid, real = tmp_path / "pid", find().path
    script = tmp_path / "ffmpeg"
    script.write_text(f'#!/bin/sh\necho $$ >{pid}\nexec {real} "$@"\n')
    script.chmod(0o755)
    monkeypatch.setattr("filmkit.studio.media.ffmpeg._complete", lambda: Ffmpeg(script, "a test", "1"))
    endless = graph.color("black", 1_000_000, 640, 360, Rate.of(24))

    with pytest.raises(Stop):
        encode(endless, tmp_path / "out.mp4", frames=1_000_000, rate=Rate.of(24), report=stop)

    assert not (tmp_path / "out.mp4").exists()
    with pytest.raises(ProcessLookupError):
        os.killpg(int(pid.read_text()), 0)


def test_fewer_frames_than_asked_for_are_refused(tmp_path: Path) -> None:
    short = graph.color("black", 5, 64, 64, Rate.of(24))

    with pytest.raises(TaskFailed, match="came out with 5 frames in place of 6"):
        encode(short, tmp_path / "out.mp4", frames=6, rate=Rate.of(24), report=lambda fraction: None)
    assert not (tmp_path / "out.mp4").exists()


def test_progress_reaches_the_end(tmp_path: Path) -> None:
    heard: list[float] = []

    encode(
        graph.color("white", 48, 64, 64, Rate.of(24)),
        tmp_path / "out.mp4",
        frames=48,
        rate=Rate.of(24),
        report=heard.append,
    )

    assert heard == sorted(heard)
    assert heard[-1] > 0.9
    assert count_frames(tmp_path / "out.mp4") == 48


def test_what_is_no_clip_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_text("x")

    with pytest.raises(TaskFailed, match="a clip of this build cannot be read"):
        count_frames(tmp_path / "a.mp4")
