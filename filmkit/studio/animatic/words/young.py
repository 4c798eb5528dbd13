"""The young of an animal and its herd: "a giraffe and her calf", "joins a herd". Knows no form."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import Subject, SubjectKind
from filmkit.studio.animatic.words.tables import listed
from filmkit.studio.animatic.words.vocabulary.kin import HERD_OF

YOUNG: Mapping[str, frozenset[str]] = {
    "calf": listed("cow bull ox cattle"),
    "foal": listed("horse pony mare stallion"),
    "lamb": listed("sheep"),
    "cub": listed("lion lioness"),
    "pup": listed("dog hound"),
    "kitten": listed("cat"),
    "fawn": listed("deer doe stag"),
}
"""Words for one half-grown, and whose each is by itself."""


def as_their_kind(subjects: Sequence[Subject]) -> list[Subject]:
    """The young and the herd as of the kind of the animal before them, which is no young itself."""
    out: list[Subject] = []
    parent: int | None = None
    for each in subjects:
        if each.kind.value is SubjectKind.ANIMAL and each.name in HERD_OF:
            each = replace(each, name=HERD_OF[each.name] if parent is None else out[parent].name)
        elif each.kind.value is SubjectKind.ANIMAL and each.name not in YOUNG:
            parent = len(out)
        elif parent is not None and each.name in YOUNG:
            grown = out[parent]
            out[parent] = replace(grown, description=_alone(grown.description, each.name))
            if grown.name not in YOUNG[each.name]:
                each = replace(each, name=grown.name, description=f"a baby {grown.name}")
        out.append(each)
    return out


def _alone(description: str, young: str) -> str:
    """A parent's words without its young."""
    return re.split(rf"\b(?:with|and)\b(?=[^,;.]*\b{young}\b)", description)[0].strip()
