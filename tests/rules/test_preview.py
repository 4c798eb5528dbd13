"""A preview: takes as themselves, and stand-ins that say so."""

from pathlib import Path

from filmkit.film.spec.load import load
from filmkit.rules.film import declare
from filmkit.rules.preview import Bought, StandIn, preview, stand_ins, with_takes
from tests.rules.conftest import write_film


def test_a_take_that_is_here_is_shown_as_itself(tmp_path: Path) -> None:
    film = load(write_film(tmp_path / "film"))
    bought = {"a": Bought("kling-v3", "takes/a/0123.mp4", head=4)}

    tasks = {task.target: task for task in declare(preview(film, bought), encoder="x").tasks}

    assert "a/take" not in tasks
    assert "b/take" in tasks
    (piece,) = (tasks[name] for name in tasks if name == "a/conform")
    assert piece.params["outgoing"] == {"first": "10", "speed": "1"}  # 4 of handles, and 6 of the fade


def test_a_drawing_that_stands_in_says_so_in_the_picture(tmp_path: Path) -> None:
    film = load(write_film(tmp_path / "film"))
    bought = {"c": Bought("kling-v3", None, why="it is not bought yet")}

    seen = preview(film, bought)

    (mark,) = (title for title in seen.titles if title.id.startswith("stand-in"))
    assert mark.text == "stand-in for kling-v3"
    production = declare(seen, encoder="x")
    (card,) = (card for card in production.timeline.titles if card.id == mark.id)
    (clip,) = (clip for clip in production.timeline.clips() if clip.shot == "c")
    assert card.span == clip.span
    assert stand_ins(seen, bought) == (StandIn("c", "kling-v3", "it is not bought yet"),)


def test_without_marks_the_film_has_its_own_titles_alone(tmp_path: Path) -> None:
    film = load(write_film(tmp_path / "film"))
    bought = {"c": Bought("kling-v3", None)}

    assert with_takes(film, bought).titles == film.titles
    assert with_takes(film, {}) == film


def test_a_film_that_buys_nothing_is_its_own_preview(tmp_path: Path) -> None:
    film = load(write_film(tmp_path / "film"))

    assert preview(film, {}) == film
    assert stand_ins(film, {}) == ()
