"""Deliverables of other shapes and with captions: what they share, and what is made anew for them."""

from collections.abc import Callable
from pathlib import Path

from filmkit.build.graph.task import Task, TaskInput
from filmkit.film.spec.load import load
from filmkit.rules.film import declare
from tests.rules.pretend import Studio

Edit = Callable[[str, str], None]
SPOKEN = ("action: waits", "lines: [{ann: Wait.}], action: waits")
FILES = """\
deliverables:
  web: {preset: h264-web}
  said: {preset: h264-web, captions: true}
  master: {preset: prores-422-hq, captions: true}
  reel: {preset: instagram-reel, reframe: {a: left}}
titles:
"""


def tasks_of(film: Path) -> dict[str, Task]:
    return {task.target: task for task in declare(load(film), encoder="any").tasks}


def cut_of(tasks: dict[str, Task], target: str) -> list[str]:
    return [each.target for _, each in sorted(tasks[target].inputs.items()) if isinstance(each, TaskInput)]


def test_only_pieces_with_words_in_them_are_made_again_for_captions(film: Path, edit: Edit) -> None:
    edit("titles:\n", FILES)
    edit(*SPOKEN)
    tasks = tasks_of(film)

    assert cut_of(tasks, "film/cut") == [
        "a/fade-in",
        "a/conform",
        "b/dissolve",
        "b/conform",
        "c/conform",
        "d/conform",
    ]
    assert cut_of(tasks, "film/cut@said") == [
        *("a/fade-in", "a/conform@said", "b/dissolve@said", "b/conform", "c/conform", "d/conform")
    ]
    assert tasks["film/deliver-master"].inputs["cut"] == tasks["film/deliver-said"].inputs["cut"]
    spoken = tasks["a/conform@said"].inputs
    titles = {each.target for each in spoken.values() if isinstance(each, TaskInput)}
    assert titles >= {"film/title-main", "film/spoken-1@said"}


def test_a_reel_has_pieces_titles_and_a_cut_of_its_own_and_the_takes_of_the_film(
    film: Path, edit: Edit
) -> None:
    plain = tasks_of(film)
    edit("titles:\n", FILES)
    tasks = tasks_of(film)

    assert {target for target in tasks if target.endswith("/take")} == {
        target for target in plain if target.endswith("/take")
    }
    assert set(cut_of(tasks, "film/cut@reel")) == {f"{each}@reel" for each in cut_of(tasks, "film/cut")}
    assert tasks["film/title-main@reel"].params["height"] == 320
    piece = tasks["a/conform@reel"]
    assert (piece.params["width"], piece.params["height"]) == (180, 320)
    assert piece.params["outgoing"]["crop"] == {"of": [320, 180], "kept": [0, 0, 100, 180]}  # type: ignore[index, call-overload]
    assert tasks["c/conform@reel"].params["outgoing"]["crop"]["kept"] == [110, 0, 100, 180]  # type: ignore[index, call-overload]
    assert plain["a/conform"] == tasks["a/conform"]
    names = [each.name for each in declare(load(film), encoder="any").deliveries]
    assert names[:4] == [f"promises-{each}" for each in ("web.mp4", "said.mp4", "master.mov", "reel.mp4")]


def test_keeping_another_part_of_a_shot_makes_its_own_pieces_and_no_others(
    film: Path, edit: Edit, studio: Studio
) -> None:
    edit("titles:\n", FILES)
    studio.build(film)
    edit("reframe: {a: left}", "reframe: {a: left, c: right}")

    made = {step.task.target for step in studio.plan(film).to_run}

    assert made == {"c/conform@reel", "film/cut@reel", "film/deliver-reel"}


def test_other_words_make_their_captions_and_what_holds_them(film: Path, edit: Edit, studio: Studio) -> None:
    edit("titles:\n", FILES)
    edit(*SPOKEN)
    studio.build(film)
    edit("ann: Wait.", "ann: Stop.")

    made = studio.rules_of(step.task.target for step in studio.plan(film).to_run)

    assert "take" in made or "voice" in made
    assert {"spoken", "conform"} <= made
    assert "title" not in made
    pieces = [step.task.target for step in studio.plan(film).to_run if step.task.rule == "conform"]
    assert all(each.startswith("a/") for each in pieces)
