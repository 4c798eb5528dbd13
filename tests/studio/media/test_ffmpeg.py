"""Which ffmpeg is used, and whether it can do what is asked of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from filmkit.errors import SetupError
from filmkit.studio.media import ffmpeg
from filmkit.studio.media.process import Work


@pytest.fixture(autouse=True)
def _look_again() -> Iterator[None]:
    ffmpeg.find.cache_clear()
    ffmpeg._complete.cache_clear()
    yield
    ffmpeg.find.cache_clear()
    ffmpeg._complete.cache_clear()


def stand_in(path: Path, says: str = "ffmpeg version 5.0-mine built with gcc") -> Path:
    path.write_text(f"#!/bin/sh\necho '{says}'\n")
    path.chmod(0o755)
    return path


@pytest.mark.ffmpeg
def test_the_one_that_comes_with_the_packages_is_found_and_lacks_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("FILMKIT_FFMPEG", raising=False)

    found = ffmpeg.find()

    assert found.found_by == "imageio-ffmpeg"
    assert found.version
    assert ffmpeg.lacking(found) == ()


def test_the_setting_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FILMKIT_FFMPEG", str(stand_in(tmp_path / "ffmpeg")))

    assert ffmpeg.find() == ffmpeg.Ffmpeg(tmp_path / "ffmpeg", "FILMKIT_FFMPEG", "5.0-mine")


def test_a_path_is_the_last_resort(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path / "ffmpeg")
    monkeypatch.delenv("FILMKIT_FFMPEG", raising=False)
    monkeypatch.setattr(ffmpeg, "_bundled", lambda: None)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert ffmpeg.find().found_by == "PATH"


def test_none_at_all_is_the_operators_to_mend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FILMKIT_FFMPEG", raising=False)
    monkeypatch.setattr(ffmpeg, "_bundled", lambda: None)
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(SetupError, match="no ffmpeg was found"):
        ffmpeg.find()


@pytest.mark.parametrize(
    ("name", "message"), [("gone", "is no file"), ("other", "does not answer like ffmpeg")]
)
def test_a_setting_that_leads_nowhere_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, message: str
) -> None:
    stand_in(tmp_path / "other", "I am a player")
    monkeypatch.setenv("FILMKIT_FFMPEG", str(tmp_path / name))

    with pytest.raises(SetupError, match=message):
        ffmpeg.find()


def test_a_build_without_x264_is_refused_by_name_before_it_encodes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FILMKIT_FFMPEG", str(stand_in(tmp_path / "ffmpeg")))

    with pytest.raises(SetupError, match="lacks libx264, aac"):
        ffmpeg.perform(["-version"], Work("asking"), lambda fraction: None)
