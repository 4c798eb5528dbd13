"""An animal that becomes small or large, and is told of as young and grown: one animal, and not two.

Knows no form. "A panda cub" is a panda; the creature it becomes is itself.
"""

import re
from dataclasses import replace

from filmkit.studio.animatic.intent import Change, Read, Subject, SubjectKind
from filmkit.studio.animatic.words.becoming.young import GROWN
from filmkit.studio.animatic.words.text.layers import PROSE, Layers
from filmkit.studio.animatic.words.vocabulary.drawn import ANIMALS
from filmkit.studio.animatic.words.vocabulary.same import BREEDS

UP, DOWN = 2.2, 0.4
"""How many times as large it is in the end."""
_ANY = ("creature", "beast", "animal", "feline", "canine", "monster")
"""What any animal is called again."""
_TURNS = re.compile(
    r"\b(?:transform|metamorphos|begins? to (?:grow|shrink)|gr[eo]w(?:s|ing|n)?|shrink|diminish|"
    r"becom(?:es|ing)|matur)\w*",
    re.I,
)
_SHRINKS = re.compile(
    r"\b(?:shrink\w*|shrank|diminish\w*|dwindl\w*|(?:gets?|becom\w+|grow\w*) (?:\w+ )?(?:small|tin)\w*|"
    r"size gradually decreas\w+|decreas\w+ in size)\b",
    re.I,
)
_GROWS = re.compile(
    r"\b(?:(?:begins? to |gradually |slowly )grow\b|grows? (?:up|larger|bigger|in size|into)|"
    r"(?:cub|puppy|kitten|fish) grows|full[- ]grown|fully[- ]grown|reaches full size|expand\w*)\b",
    re.I,
)


def of_one(people: tuple[Subject, ...], layers: Layers) -> tuple[Subject, ...]:
    """The same, where who is young first and grown last, or the other way round, is one."""
    first = next((each for each in people if not each.background), None)
    text = " ".join(passage.text for passage in layers.of(*PROSE))
    if first is None or first.kind.value is not SubjectKind.ANIMAL or not _TURNS.search(text):
        return people
    change = _size(first, text)
    if change is None or first.count.value != 1 or (first.change and first.change.value.grows == 1.0):
        return people
    others = [
        e for e in people if e.kind.value is SubjectKind.ANIMAL and e is not first and e.count.value == 1
    ]
    kin = [each for each in others if _is_the_same(first, each)]
    kin += [each for each in people if each.name == "adult"]  # "transforms into a majestic adult"
    grown = next(
        (each for each in kin if each.name not in GROWN and each.kind.words.lower() not in _ANY), None
    )
    name = grown.name if grown is not None and first.name in GROWN else first.name
    if grown is None and change.value.grows > 1.0 and re.search(rf"\b{GROWN.get(name, name)}\b", text, re.I):
        name = GROWN.get(name, name)
    told = first.change.value.grows if first.change is not None else 1.0
    if first.change is not None and (told > 1.0) is (change.value.grows > 1.0):
        change = first.change
    name = _kind_of(first, name)
    description = re.sub(rf"\b{first.name}\b", name, first.description, flags=re.I)
    one = replace(first, name=name, description=description, change=change)
    return tuple(one if each is first else each for each in people if not any(each is k for k in kin))


def _size(animal: Subject, text: str) -> Read[Change] | None:
    """What becomes of its size, as the text tells: the first verb of growing or shrinking."""
    down, up = _SHRINKS.search(text), _GROWS.search(text)
    if (
        animal.name in GROWN
        and up is None
        and re.search(r"\btransform\w* into an? [^.;]*?(?:adult|grown|large)", text)
    ):
        return Read(Change(grows=UP), "transforms", "prompt")
    hits = [(hit, grows) for hit, grows in ((down, DOWN), (up, UP)) if hit is not None]
    if not hits:
        return None
    hit, grows = min(hits, key=lambda each: each[0].start())
    return Read(Change(grows=grows), hit[0], "prompt")


def _is_the_same(first: Subject, other: Subject) -> bool:
    """Whether another animal of the text is the first again."""
    said = other.kind.words.lower().split()[-1]
    names = {first.name.split()[-1], *BREEDS.get(first.name, ())}
    if said in _ANY or said in first.description.lower().split():
        return True
    young = GROWN.get(first.name) == other.name or GROWN.get(other.name) in names
    return (
        young
        or first.name in BREEDS.get(other.name, ())
        or other.name in BREEDS.get(GROWN.get(first.name, ""), ())
    )


def _kind_of(first: Subject, name: str) -> str:
    """ "tiger cub", "panda cub": the kind that stands before the young."""
    words = re.findall(r"[a-z]+", first.description.lower())
    before = words[words.index(first.name) - 1] if first.name in words[1:] else ""
    return before if before in ANIMALS and first.name in GROWN else name
