"""The young of an animal and its herd: "a giraffe and her calf", "joins a herd". Knows no form."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import Subject, SubjectKind
from filmkit.studio.animatic.words.text.tables import listed
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
GROWN: Mapping[str, str] = {
    "calf": "cow",
    "foal": "horse",
    "lamb": "sheep",
    "cub": "lioness",
    "pup": "dog",
    "puppy": "dog",
    "kitten": "cat",
    "fawn": "deer",
    "piglet": "pig",
    "duckling": "duck",
}
"""What one half-grown becomes."""
CALVES = (
    "elephant",
    "giraffe",
    "whale",
    "buffalo",
    "bear",
    "tiger",
    "leopard",
    "wolf",
    "fox",
    "rhino",
    "hippo",
)
"""Whose young are called by the kind, too."""
AT_ITS_MOTHER = re.compile(r"\b(drink|suckl|nurs|feed)")
_PARENTS = listed("mother mothers mom father parent parents")
_BABIES = listed("baby babies young")
_IS_KIN = re.compile(r"(?:its|their|his|her)\b|(?:mom|mum|mother|dad|father|parents?|babies|young)\b", re.I)
"""Of whom an animal is the child or the parent: "its mother", "plays with mom", and not "a mother"."""


def as_their_kind(subjects: Sequence[Subject]) -> list[Subject]:
    """The young and the herd as of the kind of the animal before them, which is no young itself."""
    out: list[Subject] = []
    parent: int | None = None
    for each in subjects:
        parental = _as_a_parent(each, out)
        if parental is not each and parental.name in CALVES:
            out[-1] = replace(out[-1], name=parental.name, description=f"a baby {parental.name}")
        each = parental
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


def _as_a_parent(each: Subject, before: Sequence[Subject]) -> Subject:
    """ "their mother" of ducklings is a duck, of a puppy a dog."""
    animals = all(one.kind.value is SubjectKind.ANIMAL for one in before)
    if not (before and animals and _IS_KIN.match(each.description)):
        return each
    young = before[-1]
    if each.name in _BABIES:
        kind = replace(each.kind, value=SubjectKind.ANIMAL)
        act = young.act if each.act.guessed else each.act
        return replace(each, kind=kind, name=young.name, description=f"a baby {young.name}", act=act)
    if each.name not in _PARENTS:
        return each
    sort = next((sort for sort in CALVES if f"{sort} {young.name}" in young.description.lower()), None)
    name = sort or GROWN.get(young.name, young.name)
    act = young.act if each.act.guessed and not AT_ITS_MOTHER.search(young.act.value) else each.act
    return replace(
        each, kind=replace(each.kind, value=SubjectKind.ANIMAL), name=name, description=f"a {name}", act=act
    )


def _alone(description: str, young: str) -> str:
    """A parent's words without its young."""
    return re.split(rf"\b(?:with|and)\b(?=[^,;.]*\b{young}\b)", description)[0].strip()
