"""The graph: order, circles, what leads where."""

import networkx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.build.engine.fake import words
from filmkit.build.graph.graph import Graph
from filmkit.build.graph.task import Task, TaskInput
from filmkit.errors import SpecError, UsageError
from filmkit.source import SourceSpan


def test_every_task_comes_after_all_that_it_needs() -> None:
    graph = Graph(
        [words("cut", "c", "a/take", "b/take"), words("b/take", "b", "a/take"), words("a/take", "a")]
    )

    assert [task.target for task in graph] == ["a/take", "b/take", "cut"]


@settings(deadline=None, max_examples=50)
@given(st.lists(st.sets(st.integers(0, 30)), max_size=20), st.randoms())
def test_any_graph_without_circles_has_an_order(needs: list[set[int]], random: object) -> None:
    tasks = [
        words(str(number), "x", *(str(need) for need in each if need < number))
        for number, each in enumerate(needs)
    ]
    random.shuffle(tasks)  # type: ignore[attr-defined]
    order = list(Graph(tasks).tasks)

    assert all(order.index(need) < order.index(task.target) for task in tasks for need in task.inputs)


def test_two_tasks_of_one_target_are_refused_at_their_line() -> None:
    twice = Task("a/take", "take", 1, {}, sources={"": SourceSpan("film.yaml", 4, 3)})

    with pytest.raises(SpecError, match=r"^film.yaml:4:3: two tasks would make a/take"):
        Graph([words("a/take", "a"), twice])


def test_a_need_nobody_makes_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(SpecError, match=r"cut needs a/tkae, which nothing makes\n.*did you mean `a/take`\?"):
        Graph([words("a/take", "a"), words("cut", "c", "a/tkae")])


def test_a_circle_is_shown_whole() -> None:
    circle = [words("b", "x", "a"), words("c", "x", "b"), words("a", "x", "c"), words("d", "x", "c")]

    with pytest.raises(SpecError, match=r"a circle: a -> b -> c -> a"):
        Graph(circle)


DIAMOND = [
    words("a", "a"),
    words("b", "b", "a"),
    words("c", "c", "a"),
    words("d", "d", "b", "c"),
    words("e", "e"),
]


def test_what_leads_to_a_target_and_what_follows_it() -> None:
    graph = Graph(DIAMOND)

    assert graph.ancestors("d") == {"a", "b", "c"}
    assert graph.descendants("a") == {"b", "c", "d"}
    assert graph.needs("d") == ("b", "c")
    assert set(graph.users("a")) == {"b", "c"}
    assert graph.leading_to(["b", "e"]) == {"a", "b", "e"}
    assert set(graph.only(["b"]).tasks) == {"a", "b"}


def test_until_a_stage_keeps_that_stage_and_what_leads_to_it() -> None:
    graph = Graph(
        [
            Task("a/still", "still", 1, {}, tags={"stage": "still"}),
            words("a/take", "t", "a/still"),
            Task("cut", "cut", 1, {}, words("cut", "", "a/take").inputs, tags={"stage": "cut"}),
        ]
    )

    assert set(graph.until("still").tasks) == {"a/still"}
    assert set(graph.until("cut").tasks) == {"a/still", "a/take", "cut"}
    with pytest.raises(UsageError, match="no stage is called 'stil'"):
        graph.until("stil")


@given(st.lists(st.lists(st.integers(0, 11), max_size=3), min_size=1, max_size=12))
def test_the_order_is_the_one_networkx_finds(needs: list[list[int]]) -> None:
    tasks = [words(str(n), "x", *(str(need) for need in each if need < n)) for n, each in enumerate(needs)]
    net: networkx.DiGraph[str] = networkx.DiGraph()
    net.add_nodes_from(task.target for task in tasks)
    net.add_edges_from(
        (source.target, task.target)
        for task in tasks
        for source in task.inputs.values()
        if isinstance(source, TaskInput)
    )

    assert list(Graph(tasks).tasks) == list(networkx.topological_sort(net))
