"""What somebody else does at the same time: "as a motorcycle speeds by", "while birds fly".

Knows no table of nouns.
"""

from collections.abc import Sequence

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.likenesses import Noun
from filmkit.studio.animatic.words.grammar.mention import Mention
from filmkit.studio.animatic.words.text.forms import is_plural
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Token

MEANWHILE = ("as", "while")
"""What begins such a clause."""
_HAVING = listed("with in wearing of having holding carrying dressed clad named")
_MEETS = listed("and as while")
_THEN = listed("then and so")
_INTRODUCES = listed("a an one two three four five six seven several some another")
"""Who is spoken of for the first time."""
_BEING = listed("is are was were has have")
_LINKS = listed(
    "in on at of with between from around over under near beside behind by to into and or than it them "
    "him her "
    "its the a an"
)
_AIRS = listed(
    "rain raindrops snow snowflakes snowstorm blizzard storm thunder thunderstorm lightning wind fog mist "
    "sunlight sun moon moonlight sunset sunrise leaves hail clouds"
)
"""What rises, falls and passes by itself."""
_FAR = 4
"""So many words may stand between the noun and its verb: "the bicycle beside it shifts"."""


def does_of_its_own(hit: Hit[Noun], start: int) -> bool:
    """Whether a noun whose phrase begins at `start`, after "as" or "while", has a verb; "dressed as a pirate"
    and "as large as a house" say what another is."""
    tokens = hit.passage.tokens
    before = [tokens[at].low for at in (start - 2, start - 3) if at >= 0]
    if before and (before[0].endswith("ed") or before[0] in ("such", "same") or "as" in before):
        return False
    return _verb_after(hit)


def acts_by_itself(hit: Hit[Noun], start: int) -> bool:
    """Whether a noun whose phrase begins at `start` is introduced and then does something: "a lamp glows"."""
    tokens = hit.passage.tokens
    if tokens[start].low not in _INTRODUCES:
        return False
    first = hit.passage.clause_of(start)[0]
    own = next(
        (k for k in range(first, start) if tokens[k].low in _HAVING or _is_finite(tokens[k].low)), None
    )
    if own is not None and tokens[own].low in _HAVING and tokens[start - 1].low == "and":
        return False
    after = tokens[hit.end] if hit.end < len(tokens) else None
    if after is None or after.clause != hit.clause or after.low.endswith(("ing", "ed")):
        return False
    until = {token.low for token in tokens[hit.end : hit.end + 2]} & {
        "while",
        "as",
        "that",
        "which",
        "who",
        "and",
    }
    return _verb_after(hit) and not until and after.low not in _LINKS


def passes(each: Mention) -> bool:
    """ "with a car driving by": somebody or something that comes with it and has a deed of its own."""
    tokens, end = each.hit.passage.tokens, each.hit.end
    follows = end < len(tokens) and tokens[end].clause == each.hit.clause
    return each.governor == "with" and follows and tokens[end].low.endswith("ing")


def until_another(some: Sequence[Mention], at: int, end: int) -> int:
    """Where what is told of somebody from `at` on ends, at the latest at `end`: before "and a frog hops", "as
    a car passes", "with birds flying", "while rain falls"."""
    if some:
        end = _until_the_air(some[0].hit.passage.tokens, at, end)
    for each in some:
        start, tokens = each.start, each.hit.passage.tokens
        if start < max(at, 1) or start >= end or each.body:
            continue
        then = tokens[start - 1].low in _THEN and start - 1 >= at
        opens = tokens[start - 1 - then].clause != tokens[start].clause
        definite = (
            each.definite and (then or each.noun.kind is not SubjectKind.THING) and _verb_after(each.hit)
        )
        if opens and (definite or acts_by_itself(each.hit, start)):
            return start - then
        before = tokens[start - 1].low
        if start == at or each.noun.kind is SubjectKind.THING:
            having = before == "and" and _only_has(tokens, at)
            if before in _MEETS and start > at and not having and acts_by_itself(each.hit, start):
                return start - 1
            continue
        if passes(each) or (before in MEANWHILE and does_of_its_own(each.hit, start)):
            return start - 1
        if before == "and" and each.counted and _verb_after(each.hit) and not _only_has(tokens, at):
            return start - 1
    return end


def _only_has(tokens: Sequence[Token], at: int) -> bool:
    """Whether what begins at a token tells what somebody has yet, and no deed: "with a beard and a shirt "
    "chops"."""
    return at < len(tokens) and tokens[at].low in _HAVING


def _until_the_air(tokens: Sequence[Token], at: int, end: int) -> int:
    """The same before what the weather does meanwhile."""
    for k in range(at, min(end, len(tokens)) - 1):
        if tokens[k].low in MEANWHILE and any(
            token.low in _AIRS and token.clause == tokens[k].clause for token in tokens[k + 1 : k + 5]
        ):
            return k
    return end


def _is_finite(low: str) -> bool:
    return low in _BEING or (low.endswith("s") and not low.endswith(("ss", "'s", "us")))


def _verb_after(hit: Hit[Noun]) -> bool:
    tokens, several = hit.passage.tokens, is_plural(hit.passage.tokens[hit.end - 1].low)
    for at in range(hit.end, min(hit.end + _FAR, len(tokens))):
        low = tokens[at].low
        if tokens[at].clause != hit.clause:
            return False
        if low in _BEING or low.endswith("ing") or (low.endswith("s") and not low.endswith(("ss", "'s"))):
            return low not in ("its", "his", "as")
        if several and at == hit.end:
            return low not in _LINKS
    return False
