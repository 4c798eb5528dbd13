"""Watching a build: the live view, calm lines, and what is said of the time left."""

import io

import pytest
from rich.console import Console

from filmkit.build.engine.progress import (
    Event,
    PlanReady,
    RunFinished,
    TaskFailed,
    TaskFound,
    TaskMade,
    TaskProgressed,
    TaskSkipped,
    TaskStarted,
)
from filmkit.cli.lively import Lively, one_bar
from filmkit.cli.tables import left
from filmkit.cli.voices import Calm

STORY: tuple[Event, ...] = (
    PlanReady(5, 2, 10.0),
    TaskStarted("a/take", "take", "a", 4.0),
    TaskStarted("b/take", "take", "b", 4.0),
    TaskProgressed("a/take", 0.5),
    TaskMade("a/take", 3.2),
    TaskFound("a/conform"),
    TaskFailed("b/take", "b/take was not made: no"),
    TaskSkipped("b/conform", "b/take"),
    TaskSkipped("film/cut", "b/take"),
    RunFinished(1, 1, 1, 2, False, 75.0),
)


def test_calm_lines_count_what_is_done() -> None:
    lines: list[str] = []
    calm = Calm(lines.append)
    for event in STORY:
        calm(event)

    assert lines == [
        "[1/5] a/take  3.2 s",
        "[2/5] a/conform  as it was",
        "[3/5] failed: b/take was not made: no",
        "[4/5] b/conform  not tried: it needs b/take",
        "[5/5] film/cut  not tried: it needs b/take",
        "1 made, 1 as they were, 1 failed, 2 not tried, in 1 min 15 s.",
    ]


def test_nothing_to_do_is_nothing_to_tell() -> None:
    lines: list[str] = []
    calm = Calm(lines.append)
    calm(PlanReady(0, 7, 0.0))
    calm(RunFinished(0, 0, 0, 0, False, 0.0))

    assert lines == []


def shown(events: tuple[Event, ...], **how: bool) -> str:
    file = io.StringIO()
    view = Lively(Console(file=file, force_terminal=True, width=110, **how))  # type: ignore[arg-type]
    for event in events:
        view(event)
    view._live.refresh()
    view.close()
    return file.getvalue()


def test_a_terminal_shows_each_lane_and_the_whole() -> None:
    text = shown(STORY[:4], no_color=True)

    assert "a/take  drawing" in text
    assert "b/take  drawing" in text
    assert " 50 %" in text
    assert " 20 %" in text
    assert "0 of 5" in text


def test_a_terminal_keeps_what_failed_and_the_closing_words() -> None:
    text = shown(STORY, no_color=True)

    assert "failed: b/take was not made: no" in text
    assert text.rstrip().rpartition("\n")[2].endswith("1 failed, 2 not tried, in 1 min 15 s.")


def test_a_name_that_looks_like_markup_is_shown_as_it_is() -> None:
    text = shown((PlanReady(1, 0, 1.0), TaskStarted("[red]a/take", "take", "a", 1.0)), no_color=True)

    assert "[red]a/take" in text


@pytest.mark.parametrize(
    ("done", "total", "seconds", "told"),
    [
        (0.0, 10.0, 5.0, ""),
        (5.0, 10.0, 1.0, ""),
        (5.0, 10.0, 20.0, "about 20 s left"),
        (1.0, 10.0, 40.0, "about 6 min left"),
        (10.0, 10.0, 40.0, ""),
    ],
)
def test_the_time_left_is_told_once_it_can_be_known(
    done: float, total: float, seconds: float, told: str
) -> None:
    assert left(done, total, seconds) == told


def test_one_bar_appears_with_the_first_report() -> None:
    file = io.StringIO()
    terminal = Console(file=file, force_terminal=True, width=110, no_color=True)
    with one_bar("warming up", terminal):
        pass
    assert "warming up" not in file.getvalue()
    with one_bar("warming up", terminal) as report:
        report(0.5)
    assert "warming up" in file.getvalue()
    assert " 50 %" in file.getvalue()
