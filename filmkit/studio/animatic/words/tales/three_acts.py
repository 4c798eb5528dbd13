"""Which scenes of a tale are shown where there is no time for all: how it begins, its turn and how it ends.

Knows no words: how much of a scene can be seen is told by its intent.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import combinations

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import ShotIntent, SubjectKind
from filmkit.studio.animatic.words.tales.one_deed import INWARD
from filmkit.studio.animatic.words.who.plot import can_be_seen

_PASSING = frozenset({"walk", "talk", "trudge", "guide", "examine"})
"""Deeds that much of any tale is made of, and that tell it less than others."""

_IS_WILD = re.compile(r"\b(?:roar|growl|howl|attack|chas|pounc|bit|blow)\w*\b", re.I)
"""What an animal does on which a tale turns."""

_TRIED = 12
"""Scenes that are tried with each other; of more, those that tell least are left out at once."""


def told_by(scene: ShotIntent, placed: bool) -> float:
    """How much of a scene can be seen: a deed more than a place, and a thing more than nothing."""
    main = [each for each in scene.subjects if not each.background]
    weight = 0.6 if placed else 0.0
    people = [_done(each.act.value) for each in main if each.kind.value is SubjectKind.PERSON]
    beasts = any(each.kind.value is SubjectKind.ANIMAL for each in main)
    weight += max(people, default=0.5 * bool(main)) + 0.6 * beasts + 0.25 * (len(main) > 1)
    weight += 0.4 * any(not each.background and _IS_WILD.search(each.act.value) is not None for each in main)
    weight += 0.5 * any(each.change is not None for each in main) + 0.7 * bool(scene.weather)
    return weight


def _done(words: str) -> float:
    name = act_of(words).name
    return 0.2 if name in INWARD or not can_be_seen(words) else 1.0 if name in _PASSING else 1.5


def three_acts(weights: Sequence[float], most: int) -> list[int]:
    """Which of the scenes to show, `most` at most, by how much each tells: those that tell most together,
    where how it begins, how it ends and what is in the middle count more."""
    some = sorted(range(len(weights)), key=lambda at: -weights[at])[:_TRIED]
    if len(weights) <= most:
        return list(range(len(weights)))
    acts = (0, most // 2, most - 1)

    def telling(shown: Iterable[int]) -> float:
        told = [weights[at] for at in shown]
        return sum(told) + 0.5 * sum(told[act] for act in acts)

    return list(max(combinations(sorted(some), most), key=telling))
