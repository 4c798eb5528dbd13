"""Things in a heap, and things that hold others: a stack of books, a pile of coins, a basket of apples.

Knows no scene and no form: it says where each of a heap lies, from how large they are.
"""

import math
import re
from dataclasses import dataclass

from filmkit.studio.animatic.world import Vec

STACK = re.compile(r"\b(?:stacks?|towers?|columns?) of\b|\bstacked\b|\bon top of each other\b")
PILE = re.compile(r"\b(?:piles?|heaps?|mounds?|pyramids?|mountains?) of\b|\bpiled\b|\bheaped\b")
OPEN = ("basket", "bowl", "box", "crate", "bucket", "plate", "tray", "barrel", "chest", "pot", "cauldron")
HOLDS = re.compile(
    rf"\b({'|'.join(OPEN)})s? (?:of|full of|filled with|overflowing with|with|containing) "
    r"(?:(?:an?|the|some|many|several|fresh|ripe|few|colorful|colourful|assorted|different) )*"
    r"((?:\w+ ?){1,3})"
)
"""What is open above, and the words for what is in it."""
SPOONED = re.compile(r"\b(rice|soup|broth|cereal|oatmeal|porridge|noodles|ramen|stew|curry|water|milk|oil)\b")
"""What fills a bowl and lies in no heap."""
LEAST = 5
"""How many a heap is of at least, when no number is said."""
PILED = 11
SUNK = 0.82
"""Of their height, how much the next layer of a pile is above the one below."""
ROOM = 0.70
"""Of a holder's width, how much of it is filled."""
RIMS = {"basket": 0.52, "bucket": 0.62}
"""How high the rim is, of what has a handle over it, as a share of its height."""
EMPTY = {
    "plate": "empty plate", "stove": "bare stove", "surfboard": "lying surfboard", "ski": "lying skis",
}  # fmt: skip
"""What is had without what is on it otherwise, or lies for something to be on it."""
CLOSED = {"book": "bound"}
"""What is shut to be stacked."""
Lying = tuple[str, Vec, float]
"""A kind, where its foot is, and its yaw."""


@dataclass(frozen=True, slots=True)
class Heap:
    """Several things that make one."""

    parts: tuple[Lying, ...]


def way_of(description: str) -> str | None:
    """ "stack" or "pile", when the words say that several lie so."""
    said = description.lower()
    return "stack" if STACK.search(said) else "pile" if PILE.search(said) else None


def held_by(description: str) -> tuple[str, str] | None:
    """What holds something, and the noun of what it holds: "a basket of red apples"."""
    found = HOLDS.search(description.lower())
    if found and SPOONED.search(found[2]):
        return None
    return (
        (found[1], re.split(r" (?:on|in|at|and|with|under|next|beside|by)\b", found[2])[0].strip())
        if found
        else None
    )


def stacked(kind: str, size: Vec, count: int) -> Heap:
    """One on the other, none quite straight."""
    w, h, d = size
    swayed = ((0.03 * w * math.sin(2.1 * k), k * h, 0.03 * d * math.cos(1.7 * k)) for k in range(count))
    return Heap(tuple((kind, at, 0.12 * math.sin(2.7 * k)) for k, at in enumerate(swayed)))


def piled(kind: str, size: Vec, count: int) -> Heap:
    """A mound: the widest layer below, each above in the gaps of the one under it."""
    far, parts = max(size[0], size[2]), list[Lying]()
    widest = max(k for k in range(1, 12) if _mound(k - 1) < max(count, PILED))
    for layer, ring in enumerate(range(widest, 0, -1)):
        for number in range(_ring(ring)):
            if len(parts) == max(count, PILED):
                break
            turn = 2.4 * len(parts)
            out = 0.0 if _ring(ring) == 1 else 0.5 * far * ring * math.sqrt((number + 0.5) / _ring(ring))
            at = (out * math.sin(turn), layer * SUNK * size[1], out * math.cos(turn))
            parts.append((kind, at, 1.3 * turn))
    return Heap(tuple(parts))


def _ring(layer: int) -> int:
    """How many a layer holds that is so many wide."""
    return max(3 * layer - 2, 1)


def _mound(widest: int) -> int:
    return sum(_ring(layer) for layer in range(1, widest + 1))


def filled(holder: str, room: Vec, kind: str, size: Vec) -> Heap:
    """Things in an open one, as many as it has room for, heaped over its rim."""
    wide = ROOM * min(room[0], room[2])
    far = max(size[0], size[2], 0.01)
    count = min(max(round((wide / far) ** 2 * 1.5), 1), 20)
    brim = room[1] * RIMS.get(holder, 1.0)
    rim, dome = max((0.55 if brim > 0.1 else 0.3) * brim, brim - 0.7 * size[1]), 0.2 * wide * (count > 4)
    parts: list[Lying] = [(holder, (0.0, 0.0, 0.0), 0.0)]
    for k in range(count):
        turn = 2.4 * k
        out = 0.0 if count == 1 else 0.5 * max(wide - 0.5 * far, 0.0) * math.sqrt(k / count)
        over = (0.45 * size[1] + dome) * (1.0 - math.sqrt(k / count))
        parts.append((kind, (out * math.sin(turn), rim + over, out * math.cos(turn)), 1.1 * turn))
    return Heap(tuple(parts))
