"""What `plan` says, and what keeping a plan promises."""

import errno
import json
import re
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Filmkit, replace


def test_a_plan_is_one_line_a_task_grouped_by_shot(film: Path, filmkit: Filmkit) -> None:
    lines = filmkit("plan", film).out.splitlines()

    assert [line for line in lines if not line.startswith(" ")][:-1] == ["a", "b", "c", "d", "film"]
    (take,) = (line for line in lines if " a/take " in line)
    assert re.fullmatch(r"\+ a/take take animatic 2\.0 s free \d+ s not made yet", " ".join(take.split()))
    (cut,) = (line for line in lines if " film/cut " in line)
    assert cut.split()[:3] == ["?", "film/cut", "cut"]
    assert "waits for a/fade-in" in cut
    assert lines[-1].endswith("free.")


def test_a_plan_makes_nothing(film: Path, filmkit: Filmkit) -> None:
    assert filmkit("plan", film).out == filmkit("plan", film).out
    assert not (film / "build").exists()


def test_it_says_why_field_by_field_with_the_line(film: Path, filmkit: Filmkit) -> None:
    filmkit("build", film)
    replace(film, "action: waits", "action: runs, time: dusk")

    lines = filmkit("plan", film).out.splitlines()

    start = next(index for index, line in enumerate(lines) if "~ a/take " in line)
    assert 'action 1: "waits" -> "runs"  (film.yaml:15:' in lines[start]
    assert 'time: nothing -> "dusk"  (film.yaml:15:' in lines[start + 1]
    assert any("? a/conform" in line and "waits for a/take" in line for line in lines)


def test_a_changed_file_is_named_by_its_path(film: Path, filmkit: Filmkit) -> None:
    filmkit("build", film)
    (film / "market.mov").write_bytes(b"another")
    (film / "cold.cube").write_text("LUT_3D_SIZE 2\n" + "0 0 0\n" * 8)

    said = filmkit("plan", film).out

    assert "market.mov has other bytes  (film.yaml:18:" in said
    assert "cold.cube has other bytes  (film.yaml:6:" in said


def test_a_plan_with_nothing_to_do_says_so(film: Path, filmkit: Filmkit) -> None:
    filmkit("build", film)

    said = filmkit("plan", film, "--exit-code")

    assert said.code == 0
    assert said.out.startswith("Nothing to do: all ")


def test_exit_code_10_means_work(film: Path, filmkit: Filmkit) -> None:
    assert filmkit("plan", film).code == 0
    assert filmkit("plan", film, "--exit-code").code == 10


def test_json_has_what_the_lines_have(film: Path, filmkit: Filmkit) -> None:
    filmkit("build", film)
    replace(film, "action: waits", "action: runs")

    plan = json.loads(filmkit("plan", film, "--json").out)

    (take,) = (step for step in plan["steps"] if step["target"] == "a/take")
    assert (take["state"], take["rule"], take["model"], take["price"]) == (
        "stale",
        "take",
        "animatic",
        "free",
    )
    assert take["reasons"][0]["before"] == "waits"
    assert take["reasons"][0]["at"].startswith("film.yaml:15:")
    assert plan["summary"]["stale"] == 3


def test_a_kept_plan_is_applied_as_it_is(film: Path, filmkit: Filmkit, tmp_path: Path) -> None:
    filmkit("plan", film, "-o", tmp_path / "plan.json")

    said = filmkit("build", film, "--plan", tmp_path / "plan.json")

    assert said.code == 0
    assert said.out.splitlines()[-1] == "film/build/draft/promises-web.mp4"


def test_a_kept_plan_refuses_when_the_film_has_changed_and_says_what(
    film: Path, filmkit: Filmkit, tmp_path: Path
) -> None:
    filmkit("plan", film, "-o", tmp_path / "plan.json")
    replace(film, "action: leaves", "action: stays")

    said = filmkit("build", film, "--plan", tmp_path / "plan.json")

    assert said.code == 2
    assert "c/take would be made otherwise" in said.err
    assert "a/take" not in said.err
    assert not (film / "build").exists()


def test_a_kept_plan_of_one_shot_makes_that_shot_only(film: Path, filmkit: Filmkit, tmp_path: Path) -> None:
    filmkit("plan", film, "-s", "c", "--until", "take", "-o", tmp_path / "plan.json")

    assert filmkit("build", film, "--plan", tmp_path / "plan.json").code == 0

    assert "+ c/take" not in filmkit("plan", film).out
    assert "+ a/take" in filmkit("plan", film).out
    again = filmkit("build", film, "--plan", tmp_path / "plan.json", "-s", "a")
    assert again.code == 2


@pytest.mark.parametrize("text", ["", "{}", '{"format": 99}', "[1]", '{"format": 1, "steps": [7]}'])
def test_what_is_no_plan_is_refused(film: Path, filmkit: Filmkit, tmp_path: Path, text: str) -> None:
    (tmp_path / "plan.json").write_text(text)

    said = filmkit("build", film, "--plan", tmp_path / "plan.json")

    assert said.code == 2
    assert "plan" in said.err


SELECTED = {
    "a": {"a", "film"},
    "c": {"c"},
    "b/take": {"b"},
    "scene:one": {"a", "b", "c", "film"},
    "model:animatic": {"a", "b", "c"},
    "rule:effect": {"d"},
    "state:missing": {"a", "b", "c", "d", "film"},
    "d+": {"a", "b", "c", "d", "film"},
    "+film/title-main": {"film"},
}


@pytest.mark.parametrize(("word", "groups"), SELECTED.items(), ids=SELECTED)
def test_a_selector_picks_its_tasks_and_what_leads_to_them(
    film: Path, filmkit: Filmkit, word: str, groups: set[str]
) -> None:
    steps = json.loads(filmkit("plan", film, "-s", word, "--json").out)["steps"]

    assert {step["group"] for step in steps} == groups


def test_until_stops_at_a_stage(film: Path, filmkit: Filmkit) -> None:
    rules = {
        stage: {
            step["rule"]
            for step in json.loads(filmkit("plan", film, "--until", stage, "--json").out)["steps"]
        }
        for stage in ("still", "take", "cut")
    }

    assert rules["still"] == set()
    assert rules["take"] == {"take"}
    assert "cut" in rules["cut"]
    assert not rules["cut"] & {"mix", "deliverable", "poster"}


def test_a_word_that_picks_nothing_is_refused_with_the_nearest(film: Path, filmkit: Filmkit) -> None:
    said = filmkit("plan", film, "-s", "scene:on")

    assert said.code == 2
    assert "did you mean `one`?" in said.err


def test_a_film_nobody_may_write_into_can_be_planned(
    film: Path, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = Path.mkdir

    def mkdir(self: Path, mode: int = 0o777, parents: bool = False, exist_ok: bool = False) -> None:
        if self.name == ".filmkit":
            raise OSError(errno.EROFS, "Read-only file system", str(self))
        make(self, mode, parents, exist_ok)

    whole = filmkit("plan", film)
    shutil.rmtree(film / ".filmkit")
    monkeypatch.setattr(Path, "mkdir", mkdir)

    assert filmkit("plan", film).out == whole.out
    built = filmkit("build", film)
    assert built.code == 5
    assert "film/.filmkit/lock cannot be written: Read-only file system\n" in built.err
