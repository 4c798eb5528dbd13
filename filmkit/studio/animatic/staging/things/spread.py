"""How several things lie: in a row, in two when there are many; a small one beside a large one enlarged; and
the room that all of them take.

Knows no set and no lens. Of two the smaller is to be told as plainly as the larger.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

import numpy as np

from filmkit.studio.animatic.intent import ShotIntent, Subject
from filmkit.studio.animatic.staging.things.things import Thing
from filmkit.studio.animatic.world import Vec

LESS = 2.3
"""A thing shows no more than so many times less of itself than the largest that is beside it."""
LONGEST = 0.7
"""Nor is it longer, enlarged, than such a part of that."""
MOST = 3.0
"""How many times as large as it is a thing is shown at most."""
WORTH = 1.12
"""What is so little enlarged stays as it is."""
FLAT = 0.35
"""Of its depth, how much is seen of what lies, from where a table is looked at."""
BORNE = 0.8
"""Of the width of what lies on it, how wide a thing under it is."""
ABREAST = 4
"""So many stand in one row."""
APART = 0.9
"""How far behind the first row the second is, in heights, so that it is seen over that."""
HUNG = 1.15
"""What is in the air hangs over the others, in heights of theirs."""
ALOFT = 0.8
"""Metres over the ground from which a thing is in the air."""
BELOW = ("below", "under")
"""Where a thing is told to be that carries another."""


def evened(units: Sequence[Thing], intent: ShotIntent) -> list[Thing]:
    """The same, the small among them enlarged, and what is in the air no higher than one picture holds; a
    thing that lies on a large one keeps its size, for the picture is then of it."""
    if len({unit.of for unit in units}) < 2:
        return list(units)
    subjects = {each.name: each for each in intent.subjects}
    least = max(_shown(unit) for unit in units) / LESS
    longest = LONGEST * max(_extent(unit) for unit in units)
    lower = max((unit.size[1] for unit in units if unit.at[1] < ALOFT), default=0.0)
    out = []
    for unit in units:
        wanted = min(least / _shown(unit), max(longest / _extent(unit), 1.0))
        subject = subjects.get(unit.of)
        if subject is not None and subject.stands is not None:
            wanted = _beside(unit, subject, units, wanted)
        unit = enlarged(unit, min(wanted, MOST)) if wanted > WORTH else unit
        out.append(_lowered(unit, HUNG * lower) if lower and unit.route is None else unit)
    return out


def _beside(unit: Thing, subject: Subject, units: Sequence[Thing], wanted: float) -> float:
    """How much a thing is enlarged by what it is told to be on, in or under."""
    assert subject.stands is not None
    relation, other = subject.stands.value.relation, subject.stands.value.to
    if relation in ("on", "inside"):
        return 1.0
    wide = max((each.size[0] for each in units if each.of == other), default=0.0)
    return max(wanted, BORNE * wide / unit.size[0]) if relation in BELOW else wanted


def enlarged(thing: Thing, times: float) -> Thing:
    """The same thing so many times as large."""
    w, h, d = thing.size
    return replace(thing, size=(times * w, times * h, times * d), scale=times * thing.scale)


def _lowered(unit: Thing, most: float) -> Thing:
    x, y, z = unit.at
    return replace(unit, at=(x, min(y, most), z)) if y > ALOFT else unit


def _shown(unit: Thing) -> float:
    """How wide and high it looks: what is thin is less to see than what is round, and what lies flat is
    foreshortened."""
    w, h, d = unit.size
    return max(math.sqrt(w * (h + FLAT * d)), math.sqrt(h * d), 1e-3)


def _extent(unit: Thing) -> float:
    return max(unit.size[0], unit.size[1], 1e-3)


def places(units: Sequence[Thing]) -> list[tuple[float, float]]:
    """Where each stands, across and back from the front row: sort by sort, so that each can be counted."""
    blocks = [list(some) for _, some in groupby(units, key=lambda unit: unit.of)]
    gap = 0.14 * max((unit.size[0] for unit in units), default=0.0) + 0.05
    at, out = 0.0, list[tuple[float, float]]()
    for block in blocks:
        rows = 1 if len(block) <= ABREAST - (len(blocks) > 1) else 2
        abreast = math.ceil(len(block) / rows)
        wide = max(unit.size[0] for unit in block) + gap
        deep = max(max(APART * unit.size[1], 1.1 * unit.size[2]) for unit in block)
        for number in range(len(block)):
            row, place = divmod(number, abreast)
            there = min(len(block) - row * abreast, abreast)
            step = 0.5 * (abreast - there) + (0.25 if row and there == abreast else 0.0)
            out.append((at + wide * (place + step + 0.5), row * deep))
        at += wide * (abreast + (0.25 if rows > 1 and len(block) % 2 == 0 else 0.0))
    return [(across - at / 2, back) for across, back in out]


def beside(units: Sequence[Thing]) -> list[tuple[float, float]]:
    """Where the middles are along a row beside somebody."""
    gap = 0.14 * max((unit.size[0] for unit in units), default=0.0) + 0.05
    ends = np.cumsum([unit.size[0] + gap for unit in units])
    return [(0.42 + float(end) - gap - unit.size[0] / 2, 0.0) for unit, end in zip(units, ends, strict=True)]


def together(shown: Sequence[Thing], front: float) -> Thing | None:
    """What a picture is of: the one thing, or all of them."""
    if len(shown) < 2:
        return shown[0] if shown else None
    lows = np.min([_corners(thing, front)[0] for thing in shown], axis=0)
    highs = np.max([_corners(thing, front)[1] for thing in shown], axis=0)
    w, h, d = (float(x) for x in highs - lows)
    across, _, deep = ((lows + highs) / 2).tolist()
    c, s = math.cos(front), math.sin(front)
    at = (c * across - s * deep, float(lows[1]), -s * across - c * deep)
    kind = "animal" if any(thing.kind in ("animal", "vehicle") for thing in shown) else "several"
    return Thing(kind, at, front, (w, h, d), there=True)


def _corners(thing: Thing, front: float) -> tuple[Vec, Vec]:
    """Low and high corner across, up and into the picture."""
    x, y, z = thing.at
    c, s = math.cos(front), math.sin(front)
    across, deep = c * x - s * z, -s * x - c * z
    w, h, d = thing.size
    return (across - w / 2, y, deep - d / 2), (across + w / 2, y + h, deep + d / 2)
