"""Words of places that are what somebody or something does: "lands", "peaks tower", "clears a table".

Knows no set and no rank.
"""

from filmkit.studio.animatic.words.grammar.likenesses import COUNTED, NAMES, TRADES
from filmkit.studio.animatic.words.grammar.spots import LINKS
from filmkit.studio.animatic.words.text.forms import is_plural
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.vocabulary.no_things import GIVEN
from filmkit.studio.animatic.words.vocabulary.nouns import NUMBERS
from filmkit.studio.animatic.words.vocabulary.places import Place

_DOERS = listed("then he she they who it suddenly")
_TO = listed("to at goodbye back") | GIVEN
_LIKE_ADVERBS = listed("lonely lovely only early hilly chilly family lively")
_VERBS_TOO = listed(
    "lift arch tower cascade slope clearing landing crossing surf lounge stream dock bank club forge wave "
    "peak bay range store stall plunge park study bridge mine pool"
)
"""Places whose word is as plain a verb."""
_BEFORE_VERBS = listed("who that which can could will would may might must to they he she it we i you")
_ALONE = listed(
    "a an the this that these those his her its their my our your in into at of inside on onto near by to "
    "from"
)
_COUNTS = frozenset(NUMBERS) - {"a", "an"}
_SWUNG = listed(
    "swing swings swinging swung golf golfer golfers raises raising wields wielding hits hitting with"
)
"""What is done with a club that is no house."""
_FILLED = listed("flood floods flooding fill fills filling enter enters entering fits into")
_OUTER = listed("outer deep dark black infinite endless boundless vast cold empty starry interstellar")


def is_done(hit: Hit[Place]) -> bool:
    """ "she lifts a suitcase", "he parks the car", "then waves" name no lift, no park and no sea."""
    tokens = hit.passage.tokens
    if hit.end - hit.start > 1:
        last = tokens[hit.end - 1].low
        one = hit.start > 0 and tokens[hit.start - 1].low in ("a", "an", "one")
        of = any(token.low in LINKS or token.low == "of" for token in tokens[hit.start : hit.end])
        return one and not of and last.endswith("s") and is_plural(last)  # "a bus stops"
    low, after = tokens[hit.start].low, tokens[hit.end] if hit.end < len(tokens) else None
    follows = after.low if after is not None and after.clause == hit.clause else ""
    starts = hit.start == 0 or tokens[hit.start - 1].clause != hit.clause
    if starts and low in ("clearing", "landing", "crossing"):
        return bool(follows)  # "…, landing softly"
    if not hit.start:
        return False
    before = tokens[hit.start - 1].low
    if low == "crossing" and follows:
        return follows not in LINKS or follows == "over"  # "crossing a swamp"
    if _is_used(hit, before) or _acts(low, before, follows) or _one_does(hit):
        return True
    if before.endswith("ly") and before not in _LIKE_ADVERBS and low.endswith("s"):
        return True
    if low == "study":  # "students study a map", and no room
        return is_plural(before) or before in _DOERS or follows in GIVEN
    if not low.endswith("s") or before in COUNTED - {"and"}:
        return False
    waves = low == "waves" and before in NAMES and follows in LINKS
    if waves or (follows in GIVEN and before != "and"):  # "the flag waves in the wind"
        return True
    return before in _DOERS or (before in (*TRADES, "and") and (follows in _TO or before != "and"))


def _acts(low: str, before: str, follows: str) -> bool:
    """Whether a word that is as plain a verb is one here: "peaks tower above", "as they arch their back",
    "paws landing lightly", "a door lifts revealing a car"."""
    if low == "landing":
        return before not in _ALONE and not before.endswith("ed")
    if low not in _VERBS_TOO and low.removesuffix("s") not in _VERBS_TOO:
        return False
    if low == "clearing":
        return follows in GIVEN and before not in ("in", "into")
    if low.endswith("s"):
        return low == "lifts" and before not in COUNTED and before not in LINKS
    if before in _BEFORE_VERBS and before != "that":
        return before != "to" or follows in GIVEN or follows in ("over", "above", "down")
    verb = before in ("that", "other") and (follows in GIVEN or follows in ("down", "over", "above"))
    bare = is_plural(before) and before not in COUNTED and (follows in LINKS or follows.endswith("ly"))
    return verb or bare or (follows in GIVEN and before not in COUNTED and before not in LINKS)


def _one_does(hit: Hit[Place]) -> bool:
    """ "a contestant waves": after one that is introduced a plural is a deed."""
    tokens, low = hit.passage.tokens, hit.passage.tokens[hit.start].low
    if not low.endswith("s") or low.removesuffix("s") not in _VERBS_TOO:
        return False
    for token in reversed(tokens[max(0, hit.start - 4) : hit.start]):
        if token.clause != hit.clause or token.low in LINKS | _COUNTS or token.low.endswith("s"):
            return False
        if token.low in ("a", "an"):
            return tokens[hit.start - 1] is not token
    return False


def _is_used(hit: Hit[Place], before: str) -> bool:
    """ "swings a club", "light floods the space"."""
    tokens, low = hit.passage.tokens, hit.passage.tokens[hit.start].low
    near = [token.low for token in tokens[max(0, hit.start - 4) : hit.start] if token.clause == hit.clause]
    if low in ("club", "clubs"):
        return bool(_SWUNG & {token.low for token in tokens if token.sentence == hit.sentence}) and not (
            set(near) & {"in", "at", "into"}
        )
    if low != "space" or _OUTER & set(near):
        return False
    return before in ("the", "a", "this", "each", "every") or bool(_FILLED & set(near))
