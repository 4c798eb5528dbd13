"""The graph as a picture: in layers, whole, and harmless."""

import re
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from filmkit.build.graph.graph import Graph
from filmkit.build.graph.task import Task, TaskInput
from filmkit.show.review.graph_layout import layout
from filmkit.show.review.graph_svg import drawn, svg


def graph(edges: list[tuple[int, int]], count: int) -> Graph:
    needs: dict[int, set[int]] = {number: set() for number in range(count)}
    for one, other in edges:
        low, high = sorted((one % count, other % count))
        if low != high:
            needs[high].add(low)
    return Graph(
        Task(
            f"s{number % 3}/t{number}",
            "take",
            1,
            {},
            {f"i{need}": TaskInput(f"s{need % 3}/t{need}", "clip") for need in needs[number]},
            group=f"s{number % 3}" if number % 4 else "film",
        )
        for number in needs
    )


graphs = st.integers(1, 14).flatmap(
    lambda count: st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), max_size=30).map(
        lambda edges: graph(edges, count)
    )
)
SCENES = {"s0": "one", "s1": "one", "s2": "two"}


@given(graphs)
def test_what_a_task_needs_stands_left_of_it_and_no_two_stand_in_one_place(some: Graph) -> None:
    made = layout(some, {}, ["s0", "s1", "s2"], SCENES)
    columns = {node.target: node.column for band in made.bands for node in band.nodes}

    assert set(columns) == set(some.tasks)
    assert all(columns[need] < columns[target] for need, target in made.edges)
    for band in made.bands:
        places = [(node.column, node.row) for node in band.nodes]
        assert len(places) == len(set(places))


@given(graphs, st.sets(st.sampled_from(["one", "two"])))
def test_it_is_whole_xml_however_it_is_folded(some: Graph, fold: set[str]) -> None:
    text = drawn(some, {}, ["s0"], SCENES, title="<film>", fold=fold)
    tree = ElementTree.fromstring(text)
    seen = {each.get("data-target") or "" for each in tree.iter() if each.get("data-target")}

    hidden = {task.target for task in some if SCENES.get(task.group) in fold}
    assert seen >= set(some.tasks) - hidden
    assert not seen & hidden


def test_words_of_the_film_cannot_run_in_it() -> None:
    evil = '"><script>alert(1)</script>'
    one = Graph([Task(f"{evil}/take", "take", 1, {}, group=evil)])

    text = drawn(one, {}, [], {evil: evil}, title=evil)

    assert "<script" not in text
    ElementTree.fromstring(text)


def test_what_is_not_fresh_is_lit_with_what_follows_it() -> None:
    take = Task("a/take", "take", 1, {}, group="a")
    cut = Task("film/cut", "cut", 1, {}, {"clip": TaskInput("a/take", "clip")})
    text = drawn(Graph([take, cut]), {"a/take": "stale", "film/cut": "waiting"}, ["a"], {}, title="t")

    assert text.count('class="node lit"') == 2
    assert text.count('class="edge lit"') == 1


def test_a_page_brings_its_own_style_and_links_each_shot() -> None:
    made = layout(Graph([Task("a/take", "take", 1, {}, group="a")]), {}, ["a"], {})
    inside, alone = svg(made, "t", inside=True), svg(made, "t")

    assert "<style>" in alone
    assert "<style>" not in inside
    assert re.findall(r'href="([^"]+)"', inside) == ["#shot/a"]


def test_a_hundred_shots_fold_into_their_scenes() -> None:
    tasks = [Task(f"s{number}/take", "take", 1, {}, group=f"s{number}") for number in range(100)]
    scenes = {f"s{number}": f"scene-{number // 10}" for number in range(100)}
    order = list(scenes)

    whole = layout(Graph(tasks), {}, order, scenes)
    folded = drawn(Graph(tasks), {}, order, scenes, title="t", fold=set(scenes.values()))

    assert len(whole.bands) == 100
    assert folded.count('class="band') == 10
    assert "10 × take" in folded
