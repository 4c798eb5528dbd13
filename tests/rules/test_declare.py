"""What the rules declare: which task uses what, and what it may know of a film."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

from filmkit.build.graph.task import FileInput, Task, TaskInput
from filmkit.digest import canonical
from filmkit.film.spec.load import load
from filmkit.rules.film import RULES, declare
from filmkit.rules.lines import Lines
from filmkit.source import SourceSpan
from tests.rules.conftest import FILM, write_film

Edit = Callable[[str, str], None]


def tasks_of(film: Path, *, timecode: bool = False) -> dict[str, Task]:
    production = declare(load(film), encoder="any", timecode=timecode)
    return {task.target: task for task in production.tasks}


def test_every_rule_has_a_name_of_its_own_and_every_task_a_rule(film: Path) -> None:
    names = [rule.name for rule in RULES]

    assert len(names) == len(set(names))
    assert {task.rule for task in tasks_of(film).values()} <= set(names)


def test_how_long_drawings_are_held_is_asked_of_takes_alone(film: Path) -> None:
    twos = tasks_of(film)
    (film / "film.yaml").write_text(
        (film / "film.yaml").read_text() + "profiles: {draft: {drawings: ones}}\n"
    )
    ones = tasks_of(film)

    changed = {target for target in twos if twos[target].params != ones[target].params}
    assert changed == {target for target in twos if twos[target].rule == "take"}
    assert all("drawings" not in task.params for task in ones.values())


def test_no_task_knows_a_name_of_a_shot_a_path_or_the_films_title(tmp_path: Path) -> None:
    text = FILM
    for short, long in (("a", "arrival"), ("b", "bargain"), ("c", "crossing"), ("d", "delivery")):
        text = text.replace(f"  {short}: {{", f"  {long}: {{")
    text = text.replace(
        "a, {shot: b, dissolve: 8f}, c, d]", "arrival, {shot: bargain, dissolve: 8f}, crossing, delivery]"
    )
    text = text.replace("at: a + 1s", "at: arrival + 1s").replace("title: Promises", "title: Of The Film")
    film = write_film(tmp_path / "somewhere", text)

    for task in tasks_of(film).values():
        said = canonical({"params": task.params, "names": list(task.inputs)})
        for word in ("arrival", "bargain", "crossing", "delivery", "somewhere", "market.mov", "cold.cube"):
            assert word not in said, task.target
        assert "Of The Film" not in said, task.target


def test_a_dissolve_uses_takes_with_their_handles_and_a_plain_piece_the_take(film: Path) -> None:
    tasks = tasks_of(film)

    assert tasks["b/dissolve"].inputs["outgoing-clip"] == TaskInput("a/take-with-handles", "clip")
    assert tasks["b/dissolve"].inputs["incoming-clip"] == TaskInput("b/take-with-handles", "clip")
    assert tasks["b/conform"].inputs["outgoing-clip"] == TaskInput("b/take", "clip")
    assert tasks["d/conform"].inputs["outgoing-clip"] == FileInput("market.mov")
    assert (tasks["b/take-head"].params["first"], tasks["b/take-head"].params["count"]) == (-4, 4)


def test_footage_is_seen_and_heard_from_the_same_moment(film: Path) -> None:
    tasks = tasks_of(film)

    seen = tasks["d/conform"].params["outgoing"]
    assert isinstance(seen, dict)
    assert Fraction(seen["first"]) / 24 == Fraction(str(tasks["d/sound"].params["start"])) == 1


def test_a_shot_used_twice_is_drawn_once(film: Path, edit: Edit) -> None:
    edit("c, d]", "c, d, c]")

    tasks = tasks_of(film)

    assert [target for target in tasks if target.startswith("c/")] == [
        *("c/take", "c/conform", "c/conform-2", "c/ambience", "c/ambience-2", "c/acts", "c/acts-2")
    ]
    assert tasks["c/conform"].params == tasks["c/conform-2"].params


def test_timecode_is_another_deliverable_and_nothing_else(film: Path) -> None:
    plain, burnt = tasks_of(film), tasks_of(film, timecode=True)

    assert set(burnt) - set(plain) == {"film/deliver-web-timecode"}
    assert all(burnt[target] == plain[target] for target in set(plain) & set(burnt) if "take" not in target)


def test_every_task_can_say_a_line_of_the_film(film: Path) -> None:
    for task in tasks_of(film).values():
        at = task.sources.get("")
        if task.rule != "cut":
            assert at is not None, task.target
            assert at.line <= len(FILM.splitlines())


def test_lines_are_found_once_and_only_when_asked() -> None:
    asked: list[str] = []

    def find() -> dict[str, SourceSpan]:
        asked.append("once")
        return {"": SourceSpan("film.yaml", 3, 1)}

    lines = Lines(find)
    assert asked == []
    assert lines[""].line == 3
    assert dict(lines) == find()
    assert asked == ["once", "once"]


def test_handles_that_are_written_are_drawn_at_both_ends_and_move_no_cut(film: Path, edit: Edit) -> None:
    plain = tasks_of(film)
    edit("size: close-up", "size: close-up, handles: 12f")
    tasks = tasks_of(film)

    assert (tasks["c/take-head"].params["first"], tasks["c/take-head"].params["count"]) == (-12, 12)
    assert (tasks["c/take-tail"].params["first"], tasks["c/take-tail"].params["count"]) == (48, 12)
    assert "c/take-with-handles" in tasks
    assert set(tasks) - set(plain) == {"c/take-head", "c/take-tail", "c/take-with-handles"}
    assert all(tasks[name].params == task.params for name, task in plain.items())


def test_written_handles_never_are_fewer_than_transitions_need(film: Path, edit: Edit) -> None:
    need = tasks_of(film)["b/take-head"].params["count"]
    edit("size: medium", "size: medium, handles: 1f")

    assert tasks_of(film)["b/take-head"].params["count"] == need
    assert tasks_of(film)["b/take-tail"].params["count"] == 1
