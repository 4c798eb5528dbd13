"""What the words before a noun have it do: "a running man", "two sleeping dogs".

Knows no cast.
"""

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.mention import Mention
from filmkit.studio.animatic.words.text.tables import listed

_STARTS = listed("a an the of with and two three four some many his her their one another other each")
"""Words before which nothing describes a noun any more."""
_USES = listed("dining cutting frying writing reading sewing washing baking serving walking rocking running")
"""What a thing is made for: "a dining table"."""
_OF_ANIMALS = listed("flying grazing galloping barking soaring hopping prowling")


def described_as_doing(mention: Mention) -> str:
    """The participle of a known deed before a noun, or ""."""
    tokens, noun = mention.hit.passage.tokens, mention.hit.start
    for at in range(noun - 1, max(noun - 4, -1), -1):
        word = tokens[at].low
        if word in _USES and mention.noun.kind is SubjectKind.THING:
            return ""
        if word.endswith("ing") and (word in _OF_ANIMALS or act_of(word).name != "stand"):
            before = {token.low for token in tokens[max(at - 2, 0) : at]}
            return word if at == 0 or before & _STARTS else ""
        if tokens[at].clause != tokens[noun].clause or word in _STARTS:
            break
    return ""
