"""Captions: files beside the film, of what is spoken, made anew when that changes and never otherwise."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from filmkit.film.spec.load import load
from filmkit.rules.captions import CAPTIONS
from filmkit.rules.film import Production, declare

Edit = Callable[..., None]
FILES = ("titles:\n", "captions: {files: [srt, vtt]}\nlanguage: fr\ntitles:\n")
SPOKEN = ("action: waits", "lines: [{ann: Wait.}], action: waits")


def declared(film: Path) -> Production:
    return declare(load(film), encoder="any")


@pytest.mark.parametrize("kind", ["srt", "vtt"])
def test_each_kind_is_a_file_that_players_find_beside_the_film(
    film: Path, edit: Edit, tmp_path: Path, kind: str
) -> None:
    edit(*FILES)
    edit(*SPOKEN)
    made = declared(film)
    (task,) = (each for each in made.tasks if each.target == f"film/captions-{kind}")

    job = SimpleNamespace(params=task.params, folder=tmp_path)
    file = CAPTIONS.perform(job).outputs["file"]  # type: ignore[arg-type]

    names = [each.name for each in made.deliveries]
    assert names == ["promises-web.mp4", "promises-web.fr.srt", "promises-web.fr.vtt", "poster.jpg"]
    assert "Wait." in file.read_text(encoding="utf-8")


def test_what_is_seen_makes_no_captions_anew_and_what_is_said_does(film: Path, edit: Edit) -> None:
    edit(*FILES)
    edit(*SPOKEN)

    def params() -> object:
        return next(each.params for each in declared(film).tasks if each.target == "film/captions-srt")

    before = params()
    edit("light: dusk", "light: dawn")
    assert params() == before
    edit("ann: Wait.", "ann: Wait here.")
    assert params() != before


def test_a_film_that_asks_for_none_has_none(film: Path) -> None:
    assert not [each for each in declared(film).tasks if each.rule == "captions"]
