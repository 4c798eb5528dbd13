"""What a place is covered with, when it becomes something else: "white snow turns blue". Knows no set."""

from filmkit.studio.animatic.intent import Read, Subject, SubjectKind
from filmkit.studio.animatic.words.becoming.changes import change_of
from filmkit.studio.animatic.words.grammar.likenesses import Noun
from filmkit.studio.animatic.words.grammar.nouns import mention_of
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed

_COVERS = listed(
    "snow grass leaves foliage sea ocean water river lake pond stream mountain mountains cliff sand desert "
    "staircase stairs stair"
)


def ground_of(layers: Layers) -> list[Subject]:
    """The first cover that is said to change, as a part of the place; nothing else is in the picture."""
    for passage in layers.of("prompt", "subject"):
        for at, token in enumerate(passage.tokens):
            if token.low not in _COVERS or token.negated:
                continue
            hit = Hit(Noun(SubjectKind.THING, token.low), passage, at, at + 1)
            change = change_of(mention_of(hit, None, []))
            if change is not None:
                kind = Read(SubjectKind.THING, token.low, passage.layer)
                return [Subject(kind, token.low, passage.text, change=change, background=True)]
    return []
