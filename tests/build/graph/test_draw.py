"""The graph as text: every task and every need is in it, whatever its name."""

from filmkit.build.graph.draw import dot, mermaid
from filmkit.build.graph.graph import Graph
from filmkit.build.graph.task import Task, TaskInput

GRAPH = Graph(
    [
        Task('a "b"/take', "take", 1, {}, group='a "b"'),
        Task("cut", "cut", 1, {}, {"a": TaskInput('a "b"/take', "clip")}),
    ]
)


def test_mermaid() -> None:
    assert mermaid(GRAPH) == (
        "flowchart LR\n"
        '  subgraph g0["a &quot;b&quot;"]\n'
        '    t0["a &quot;b&quot;/take"]\n'
        "  end\n"
        '  subgraph g1["film"]\n'
        '    t1["cut"]\n'
        "  end\n"
        "  t0 --> t1\n"
    )


def test_dot() -> None:
    assert dot(GRAPH) == (
        "digraph film {\n  rankdir=LR;\n  node [shape=box];\n"
        '  subgraph cluster_0 {\n    label="a \\"b\\"";\n    "a \\"b\\"/take";\n  }\n'
        '  subgraph cluster_1 {\n    label="film";\n    "cut";\n  }\n'
        '  "a \\"b\\"/take" -> "cut";\n'
        "}\n"
    )
