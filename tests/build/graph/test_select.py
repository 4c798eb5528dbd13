"""Selectors: what each word picks, and what a wrong one is told."""

from collections.abc import Mapping

import pytest

from filmkit.build.graph.graph import Graph
from filmkit.build.graph.select import select
from filmkit.build.graph.task import Task, TaskInput
from filmkit.errors import UsageError


def task(target: str, rule: str, *needs: str, model: str = "", **tags: str) -> Task:
    inputs = {need: TaskInput(need, "out") for need in needs}
    return Task(target, rule, 1, {}, inputs, group=target.partition("/")[0], model=model, tags=tags)


GRAPH = Graph(
    [
        task("rain/take", "take", model="animatic", scene="outside"),
        task("rain/conform", "conform", "rain/take", scene="outside"),
        task("hands/take", "take", model="aurora-1", scene="kitchen"),
        task("hands/conform", "conform", "hands/take", scene="kitchen"),
        task("cut", "cut", "rain/conform", "hands/conform"),
    ]
)
STATES: Mapping[str, str] = {"rain/take": "missing", "rain/conform": "waiting", "hands/take": "fresh"}


@pytest.mark.parametrize(
    ("word", "picked"),
    [
        ("rain", {"rain/take", "rain/conform"}),
        ("rain/take", {"rain/take"}),
        ("cut", {"cut"}),
        ("rule:take", {"rain/take", "hands/take"}),
        ("model:aurora-1", {"hands/take"}),
        ("scene:outside", {"rain/take", "rain/conform"}),
        ("state:missing", {"rain/take"}),
        ("state:stale", set()),
        ("rain/take+", {"rain/take", "rain/conform", "cut"}),
        ("+rain/conform", {"rain/take", "rain/conform"}),
        ("+rain/conform+", {"rain/take", "rain/conform", "cut"}),
        ("model:aurora-1+", {"hands/take", "hands/conform", "cut"}),
    ],
)
def test_a_selector_picks(word: str, picked: set[str]) -> None:
    assert select(GRAPH, [word], STATES) == picked


def test_several_selectors_add_up() -> None:
    assert select(GRAPH, ["cut", "model:animatic"], STATES) == {"cut", "rain/take"}


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("rian", r"nothing is called 'rian'\n  hint: did you mean `rain`\?"),
        ("rule:tak", r"no rule is called 'tak'\n  hint: did you mean `take`\?"),
        (
            "modle:animatic",
            r"nothing in this film has a modle, so modle:animatic picks nothing\n"
            r"  hint: did you mean `model:`\?",
        ),
        ("scene:kichen+", r"no scene is called 'kichen'\n  hint: did you mean `kitchen`\?"),
        ("state:mising", r"no state is called 'mising'\n  hint: did you mean `missing`\?"),
        ("", r"nothing is called ''"),
    ],
)
def test_an_unknown_word_is_told_the_nearest_one(word: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        select(GRAPH, [word], STATES)
