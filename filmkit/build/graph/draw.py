"""The graph as text to be drawn: mermaid and dot. Knows no layout; whoever reads the text draws."""

import json
from collections.abc import Mapping

from filmkit.build.graph.graph import Graph


def mermaid(graph: Graph) -> str:
    """The graph in mermaid's words, one box a task, one frame a group."""
    number = {target: f"t{index}" for index, target in enumerate(graph.tasks)}
    lines = ["flowchart LR"]
    for index, (group, targets) in enumerate(_groups(graph).items()):
        lines.append(f"  subgraph g{index}[{_mermaid_text(group)}]")
        lines += [f"    {number[target]}[{_mermaid_text(target)}]" for target in targets]
        lines.append("  end")
    lines += [f"  {number[need]} --> {number[target]}" for need, target in _edges(graph)]
    return "\n".join(lines) + "\n"


def dot(graph: Graph) -> str:
    """The graph in Graphviz's words."""
    lines = ["digraph film {", "  rankdir=LR;", "  node [shape=box];"]
    for index, (group, targets) in enumerate(_groups(graph).items()):
        lines.append(f"  subgraph cluster_{index} {{")
        lines.append(f"    label={_quoted(group)};")
        lines += [f"    {_quoted(target)};" for target in targets]
        lines.append("  }")
    lines += [f"  {_quoted(need)} -> {_quoted(target)};" for need, target in _edges(graph)]
    return "\n".join([*lines, "}"]) + "\n"


def _groups(graph: Graph) -> Mapping[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for task in graph:
        groups.setdefault(task.group, []).append(task.target)
    return groups


def _edges(graph: Graph) -> list[tuple[str, str]]:
    return [(need, task.target) for task in graph for need in graph.needs(task.target)]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _mermaid_text(text: str) -> str:
    # Mermaid knows no backslash inside quotes; it reads HTML entities.
    escaped = text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
    return f'"{escaped}"'
