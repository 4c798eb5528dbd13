"""What a shell offers: the names of the film in the folder somebody stands in."""

from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

from filmkit.cli.root import cli
from filmkit.rules.shelf import Shelf
from filmkit.show.review.kept import Kept
from filmkit.show.review.notes import Note, Notes
from tests.film.takes.bought import take

FILM = """\
filmkit: 1
id: offered
scenes: {street: {}}
profiles: {review: {format: {resolution: 640x360}}, draft: {free: true}}
variants: {short: {}, silent: {}}
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


def test_profiles_and_variants_are_offered_in_every_command(here: Path) -> None:
    assert offered("build", "--profile", "") == ["review", "draft", "final"]
    assert offered("takes", "walk", "--profile", "re") == ["review"]
    assert offered("plan", "--variant", "s") == ["short", "silent"]


def test_profiles_are_offered_of_a_film_in_which_something_else_is_wrong(here: Path) -> None:
    with (here / "film.yaml").open("a", encoding="utf-8") as file:
        file.write("cut: [walk, nobody]\n")

    assert offered("build", "--profile", "re") == ["review"]


def test_scenes_that_fold_and_shots_that_are_out_are_offered(here: Path) -> None:
    assert offered("graph", "--fold", "") == ["street", "all"]
    assert offered("jobs", "--forget", "wa") == ["walk", "wait"]


def test_models_are_offered_and_no_model_twice_between_commas(here: Path) -> None:
    assert "kling-v3" in offered("models", "show", "kling")
    assert "kling-v3" in offered("compare", "walk", "--best", "kl")
    told = offered("compare", "walk", "--models", "kling-v3,kl")
    assert told
    assert "kling-v3,kling-v3" not in told
    assert all(each.startswith("kling-v3,kl") for each in told)
    assert "replicate" in offered("models", "--via", "re")


def test_takes_are_offered_of_the_shot_that_was_typed(here: Path) -> None:
    Shelf(here).change("walk", lambda takes: takes.with_take(take()))

    assert offered("pick", "walk", "") == ["1"]
    assert offered("pick", "wait", "") == []


def test_open_notes_are_offered(here: Path) -> None:
    note = Note("ab12", "walk", 3, 1, 3, "too dark")
    Kept(here).change_notes(["walk"], lambda notes: notes.joined(Notes((note,))))

    assert offered("notes", "close", "a") == ["ab12"]
    assert offered("notes", "close", "x") == []
