"""Which of two orders of the same things had to move: the fewest, and what stays put stays named so.

Pure; knows no film. Two things that exchanged their places both moved, neighbours too, though moving
one of them would have done: that is how an editor says it.
"""

from collections.abc import Hashable, Sequence
from typing import TypeVar

Thing = TypeVar("Thing", bound=Hashable)
_Best = tuple[int, int, int]
"""How many stay, how many of them where they were, and which stays last (-1 for none)."""


def moved(before: Sequence[Thing], after: Sequence[Thing]) -> frozenset[Thing]:
    """The things that are not where they were, seen from the others. Prereq: each is in both, once."""
    assert len(before) == len(after) == len(set(before)), "two orders of other things"
    now = {thing: index for index, thing in enumerate(after)}
    order = [now[thing] for thing in before]
    staying = _staying(order)
    gone = {before[index] for index in range(len(before)) if index not in staying}
    return frozenset(gone | _exchanged(before, order, gone))


def _exchanged(before: Sequence[Thing], order: Sequence[int], gone: set[Thing]) -> set[Thing]:
    """What took the very place of something that moved, while that took its own."""
    return {
        before[order[index]]
        for index in range(len(before))
        if before[index] in gone and order[index] != index and order[order[index]] == index
    }


def _staying(order: Sequence[int]) -> set[int]:
    """Indexes of a longest rising run of `order`; of several, one that leaves most at their index.

    Best runs are kept by the value they end on, in a tree of prefixes: n log n, for films have
    thousands of shots.
    """
    size = len(order)
    tree: list[_Best] = [(0, 0, -1)] * (size + 1)
    previous = [-1] * size
    for index, value in enumerate(order):
        length, fixed, last = _best_below(tree, value)
        previous[index] = last
        _put(tree, value, (length + 1, fixed + (index == value), index))
    staying: set[int] = set()
    last = _best_below(tree, size)[2]
    while last >= 0:
        staying.add(last)
        last = previous[last]
    return staying


def _best_below(tree: Sequence[_Best], end: int) -> _Best:
    """The best run that ends on a value below `end`."""
    best: _Best = (0, 0, -1)
    while end > 0:
        best = max(best, tree[end])
        end -= end & -end
    return best


def _put(tree: list[_Best], value: int, run: _Best) -> None:
    place = value + 1
    while place < len(tree):
        tree[place] = max(tree[place], run)
        place += place & -place
