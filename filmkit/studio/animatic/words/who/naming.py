"""What somebody is called after the noun that tells who they are: "a boy named Pip", "Captain Ash".

Knows no cast.
"""

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.likenesses import NAMES
from filmkit.studio.animatic.words.grammar.mention import Mention
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.names import STORY
from filmkit.studio.animatic.words.vocabulary.nouns import MEN, WOMEN
from filmkit.studio.animatic.words.who.strangers import sex_of

_CALLED = listed("named called")


def end_of_name(mention: Mention) -> int:
    """The first token after a noun and the name that follows it."""
    tokens, at = mention.hit.passage.tokens, mention.hit.end
    if at < len(tokens) and tokens[at].low in _CALLED and tokens[at].clause == mention.hit.clause:
        at += 1
    start = at
    while at < len(tokens) and tokens[at].capital and tokens[at].clause == mention.hit.clause:
        at += 1
    return at if at > start else mention.hit.end


def past_another(passage: Passage, at: int) -> int:
    """The first token after "and" and a second name: "Ada and Olin dance" is done by both."""
    tokens, end = passage.tokens, at + 1
    if not (0 < at < len(tokens) and tokens[at].low == "and" and tokens[at - 1].capital):
        return at
    while end < len(tokens) and tokens[end].capital and tokens[end].clause == tokens[at].clause:
        end += 1
    return end if end > at + 1 else at


def names_of(mention: Mention) -> list[str]:
    """All that a sentence may call one person by, the longest first; none for things and for several."""
    if mention.noun.kind is SubjectKind.THING or mention.count > 1:
        return []
    passage, tokens = mention.hit.passage, mention.hit.passage.tokens
    first, end = mention.hit.start, end_of_name(mention)
    name = [at for at in range(mention.hit.end, end) if tokens[at].capital]
    said = [passage.words(name[0], end), tokens[name[0]].low] if name else []
    if tokens[first].capital and tokens[first].low not in NAMES:
        said += [
            mention.hit.words,
            *(token.low for token in tokens[first : mention.hit.end] if token.capital),
        ]
    return said


def sex_told(mention: Mention) -> str:
    """ "woman", "man" or "", by the noun or the name."""
    noun = mention.noun.name
    if noun in STORY:
        return "woman" if set(STORY[noun].replace(",", "").split()) & {"woman", "girl"} else "man"
    name = (names_of(mention) or [noun])[0].split()[0]
    return "woman" if noun in WOMEN else "man" if noun in MEN else sex_of(name) or ""
