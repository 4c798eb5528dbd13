"""Selectors: the words that pick targets on the command line. Knows no plan; states come as text.

chef-at-work          all tasks of a shot, or the one target of that name
rule:take model:x     by rule, by model
scene:kitchen         by any tag the tasks carry
state:missing         by what the plan says
x+   +x               with all that follows x; with all that leads to x
"""

from collections.abc import Iterable, Mapping, Sequence

from filmkit.build.graph.graph import Graph
from filmkit.build.graph.nearest import did_you_mean
from filmkit.errors import UsageError


def select(graph: Graph, words: Sequence[str], states: Mapping[str, str]) -> frozenset[str]:
    """The targets any of `words` picks. `states` is the plan's word for each target.

    Raises UsageError, with the nearest name, for a word that picks nothing known.
    """
    found: set[str] = set()
    for word in words:
        core = word.removeprefix("+").removesuffix("+")
        picked = _pick(graph, core, states)
        found |= picked
        if word.startswith("+"):
            found |= graph.leading_to(picked)
        if word.endswith("+"):
            found |= _following(graph, picked)
    return frozenset(found)


def _following(graph: Graph, targets: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for target in targets:
        if target not in found:
            found |= graph.descendants(target) | {target}
    return found


def _pick(graph: Graph, word: str, states: Mapping[str, str]) -> frozenset[str]:
    if word in graph:
        return frozenset({word})
    kind, colon, value = word.partition(":")
    if colon:
        return _pick_by(graph, kind, value, states)
    picked = frozenset(task.target for task in graph if task.group == word)
    if not picked:
        known = {task.group for task in graph} | set(graph.tasks)
        raise UsageError(f"nothing is called {word!r}", hint=did_you_mean(word, known))
    return picked


def _pick_by(graph: Graph, kind: str, value: str, states: Mapping[str, str]) -> frozenset[str]:
    values: Mapping[str, str]
    if kind == "rule":
        values = {task.target: task.rule for task in graph}
    elif kind == "model":
        values = {task.target: task.model for task in graph if task.model}
    elif kind == "state":
        if value not in STATES:
            raise UsageError(f"no state is called {value!r}", hint=did_you_mean(value, STATES))
        return frozenset(target for target in graph.tasks if states.get(target) == value)
    else:
        kinds = {"rule", "model", "state"} | {key for task in graph for key in task.tags}
        if kind not in kinds:
            known = [f"{each}:" for each in kinds]
            raise UsageError(
                f"nothing in this film has a {kind}, so {kind}:{value} picks nothing",
                hint=did_you_mean(f"{kind}:", known),
            )
        values = {task.target: task.tags[kind] for task in graph if kind in task.tags}
    picked = frozenset(target for target, each in values.items() if each == value)
    if not picked:
        raise UsageError(f"no {kind} is called {value!r}", hint=did_you_mean(value, values.values()))
    return picked


STATES = ("fresh", "missing", "stale", "waiting", "out", "absent", "refused", "ambiguous")
"""The plan's words, as `state:` takes them; the engine's State says what each means."""
