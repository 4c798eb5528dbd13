"""What turns into an animal: "a caterpillar transforms into a butterfly", "an egg hatches into a chick".

Knows no form. The one dwindles while the other grows up beside it; of one that only grows up there is one.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import Change, Read, Standing, Subject, SubjectKind
from filmkit.studio.animatic.words.becoming.young import GROWN
from filmkit.studio.animatic.words.text.layers import PROSE, Layers
from filmkit.studio.animatic.words.vocabulary.same import BREEDS

GONE = 0.02
"""How many times as large it is when it is no more seen."""
_BECOMES = re.compile(
    r"\b(?:turn|transform|morph|chang|hatch|grow|evolv|metamorphos|develop)\w*(?: \w+ly)?(?: up)? "
    r"(?:in)?to an? "
    r"(?P<what>(?:[\w-]+ ){0,3}?[\w-]+)(?=$|[.,;]| (?:in|on|with|that|which|and|as|at|while|by|over)\b)",
    re.I,
)
_YOUNG = ("cub", "chick", "calf", "baby")
"""What may be the young of many."""


def turned_into(subjects: Sequence[Subject], layers: Layers) -> tuple[Subject, ...]:
    """The same, who turns into another dwindling and the other growing up."""
    for passage in layers.of(*PROSE):
        hit = _BECOMES.search(passage.text)
        first = next((each for each in subjects if not each.background), None)
        if hit is None or first is None or first.kind.value is SubjectKind.PERSON:
            continue
        what = hit["what"].lower().split()[-1]
        other = next((each for each in subjects if each is not first and _meant(each, what)), None)
        if other is None:
            continue
        grown = other.name if first.name in _YOUNG else GROWN.get(first.name, first.name)
        if other.name == grown:  # who grows up is one
            return tuple(each for each in subjects if each is not other)
        pair = {
            id(first): replace(first, change=_sized(GONE, hit[0]), act=Read("stand")),
            id(other): replace(
                other,
                change=_sized(1.0 / GONE, hit[0]),
                background=False,
                stands=Read(Standing("right", first.name)),
            ),
        }
        return tuple(pair.get(id(each), each) for each in subjects)
    return tuple(subjects)


def _meant(subject: Subject, word: str) -> bool:
    """Whether a noun is what a subject was named with."""
    if subject.kind.value is not SubjectKind.ANIMAL:
        return False
    return word in (subject.name.split()[-1], subject.kind.words.lower()) or word in BREEDS.get(
        subject.name, ()
    )


def _sized(times: float, words: str) -> Read[Change]:
    return Read(Change(grows=times), words, "prompt")
