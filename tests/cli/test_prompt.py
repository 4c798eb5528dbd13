"""What `prompt` says."""

from pathlib import Path

from tests.cli.conftest import Filmkit


def test_a_shot_that_was_filmed_asks_no_model(film: Path, filmkit: Filmkit) -> None:
    (film / "clip.mov").write_bytes(b"")

    said = filmkit("prompt", "a", film, "--set", "shots.a.source=clip.mov")

    assert said.code == 2
    assert said.out == ""
    assert said.err.startswith("shot a shows clip.mov, so no model is asked for it\n")


def test_the_text_alone_is_one_line(film: Path, filmkit: Filmkit) -> None:
    said = filmkit("prompt", "a", film, "--text")

    assert said.code == 0
    assert len(said.out.splitlines()) == 1
