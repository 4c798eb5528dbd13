"""Reasons: shown short, at the nearest line."""

from collections.abc import Mapping

from filmkit.build.engine.explain import Reason, changes
from filmkit.build.graph.task import Task
from filmkit.digest import Json
from filmkit.source import SourceSpan


def test_a_reason_is_shown_short() -> None:
    assert str(Reason("look", "a" * 64, None)) == "look: aaaaaaaaaaaa -> nothing"
    assert str(Reason("action", "w" * 90, 24)) == f"action: {'w' * 57}... -> 24"


def test_a_field_without_a_line_is_told_at_the_line_of_what_holds_it() -> None:
    holder, shot = SourceSpan("film.yaml", 9, 1), SourceSpan("film.yaml", 8, 1)
    task = Task(
        "a", "take", 1, {"camera": {"move": "pan"}, "size": "wide"}, sources={"camera": holder, "": shot}
    )
    before: Mapping[str, Json] = {
        "rule": "take",
        "version": 1,
        "params": {"camera": {"move": "tilt"}, "size": "close"},
    }

    assert [(each.field, each.at) for each in changes(task, before, {})] == [
        ("camera.move", holder),
        ("size", shot),
    ]


def test_a_tuple_and_a_list_are_the_same() -> None:
    task = Task("a", "take", 1, {"cast": ("chef",)})

    assert changes(task, {"rule": "take", "version": 1, "params": {"cast": ["chef"]}}, {}) == ()
