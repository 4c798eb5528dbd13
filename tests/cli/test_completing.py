"""What a shell offers: the names of the film in the folder somebody stands in."""

from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

from filmkit.cli.root import cli

FILM = """\
filmkit: 1
id: offered
scenes: {street: {}}
shots: {walk: {scene: street, duration: 1s}, wait: {duration: 1s}, door: {duration: 1s}}
"""


def offered(*typed: str) -> list[str]:
    found = ShellComplete(cli, {}, "filmkit", "_FILMKIT_COMPLETE").get_completions(
        list(typed[:-1]), typed[-1]
    )
    return [item.value for item in found]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "film.yaml").write_text(FILM, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("command", ["explain", "prompt", "approve", "takes", "pick", "retake"])
def test_shots_are_offered_by_what_is_typed_of_them(here: Path, command: str) -> None:
    assert offered(command, "wa") == ["walk", "wait"]
    assert offered(command, "x") == []


def test_scenes_are_offered_where_several_shots_can_be_meant(here: Path) -> None:
    assert offered("build", "-s", "") == ["walk", "wait", "door", "scene:street"]
    assert offered("plan", "--select", "sc") == ["scene:street"]


def test_a_film_that_is_wrong_or_not_there_offers_nothing(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (here / "film.yaml").write_text("shots: [", encoding="utf-8")
    assert offered("explain", "w") == []
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    assert offered("explain", "w") == []
    assert capsys.readouterr() == ("", "")
