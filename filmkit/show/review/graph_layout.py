"""The graph laid out in layers: a band for each shot, a column for each step on the way to the film.

Knows no SVG. Promise: what a task needs stands left of it; shots stand in the order of the film, those
of one scene together.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from filmkit.build.graph.graph import Graph
from filmkit.build.graph.task import Task

NODE_WIDTH, NODE_HEIGHT = 148, 18
COLUMN, ROW = 196, 23
BAND_GAP, SCENE_HEAD = 7, 26
LEFT = 124
"""Room for the names of shots."""


@dataclass(frozen=True, slots=True)
class Node:
    """One task, or all tasks of a folded scene that stand in one column."""

    target: str
    label: str
    state: str
    column: int
    row: int
    """Inside its band, from 0."""


@dataclass(frozen=True, slots=True)
class Band:
    """One shot, the film's own tasks, or a folded scene."""

    name: str
    scene: str
    nodes: Sequence[Node]

    @property
    def height(self) -> int:
        return ROW * max((node.row + 1 for node in self.nodes), default=1)


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything that is drawn."""

    bands: Sequence[Band]
    folded: Mapping[str, Band]
    """By scene: the band that stands for all its shots when it is folded."""
    edges: Sequence[tuple[str, str]]
    lit: frozenset[str]
    """What is not fresh, and so all that is made of it."""
    columns: int


FILM = "film"


def layout(
    graph: Graph,
    states: Mapping[str, str],
    order: Sequence[str],
    scenes: Mapping[str, str],
    *,
    words: Sequence[str] = (FILM, "shots"),
) -> Layout:
    """`order` is that of the shots in the film, `scenes` the scene of each, `words` what stands for the
    film's own tasks and for shots of no scene."""
    columns = _columns(graph)
    groups: dict[str, list[Task]] = {}
    for task in graph:
        groups.setdefault(task.group, []).append(task)
    shots = [name for name in (*order, *groups) if name in groups and name != FILM]
    ranked = list(dict.fromkeys(scenes.get(name) or words[1] for name in shots))
    shots = sorted(dict.fromkeys(shots), key=lambda name: ranked.index(scenes.get(name) or words[1]))
    bands = [_band(name, scenes.get(name) or words[1], groups[name], columns, states) for name in shots]
    folded = {scene: _folded(scene, [band for band in bands if band.scene == scene]) for scene in ranked}
    if FILM in groups:
        bands.append(_band(words[0], words[0], groups[FILM], columns, states))
    edges = [(need, task.target) for task in graph for need in graph.needs(task.target)]
    lit = frozenset(target for target in graph.tasks if states.get(target, "fresh") != "fresh")
    return Layout(bands, folded, edges, lit, 1 + max(columns.values(), default=0))


def _columns(graph: Graph) -> dict[str, int]:
    """As far right as what is made of it allows, so that all pieces stand before the cut."""
    ahead: dict[str, int] = {}
    for target in reversed(list(graph.tasks)):
        ahead[target] = 1 + max((ahead[user] for user in graph.users(target)), default=-1)
    deepest = max(ahead.values(), default=0)
    columns = {target: deepest - steps for target, steps in ahead.items()}
    for task in graph:
        # A take the cut does not use leads nowhere: it stands with the others, not at the film's own end.
        if task.group != FILM and not graph.users(task.target):
            columns[task.target] = 1 + max((columns[need] for need in graph.needs(task.target)), default=-1)
    return columns


def _band(
    name: str, scene: str, tasks: Iterable[Task], columns: Mapping[str, int], states: Mapping[str, str]
) -> Band:
    rows: dict[int, int] = {}
    nodes = []
    for task in tasks:
        column = columns[task.target]
        row = rows.get(column, 0)
        rows[column] = row + 1
        label = task.target.partition("/")[2] or task.target
        nodes.append(Node(task.target, label, states.get(task.target, "fresh"), column, row))
    return Band(name, scene, nodes)


def _folded(scene: str, bands: Sequence[Band]) -> Band:
    """One node a column: how many tasks it stands for, and the worst of their states."""
    columns: dict[int, list[Node]] = {}
    for band in bands:
        for node in band.nodes:
            columns.setdefault(node.column, []).append(node)
    nodes = []
    for column, each in sorted(columns.items()):
        state = next((node.state for node in each if node.state != "fresh"), "fresh")
        kinds = list(dict.fromkeys(node.label.rstrip("-0123456789") for node in each))
        label = f"{len(each)} × {', '.join(kinds[:2])}{' …' if len(kinds) > 2 else ''}"
        nodes.append(Node(f"scene:{scene}:{column}", label, state, column, 0))
    return Band(f"{len(bands)} shots", scene, nodes)
