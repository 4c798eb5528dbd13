"""Nouns of the tables that stand where a verb does: "he watches", "a boy swings", "families watch".

Knows no cast.
"""

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.likenesses import BEASTS, COUNTED, NAMES, TRADES, Noun
from filmkit.studio.animatic.words.text.forms import is_plural, noun_forms
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.vocabulary.no_things import GIVEN

_ANYONE = listed("person people man woman someone individual individuals everybody everyone")
_VERBS_TOO = listed(
    "swings fishes skates signs presents boxes skis guards guides judges sails peels slides paints rows "
    "trains ships ducks bears crows hawks rocks drums hammers fires lights fans boards parks bats heralds"
)
"""What somebody does, and no thing beside them."""
_LENT = listed("new add adds adding of more its with lends lending much")
"""What a character comes after that is nobody: "adds character"."""
_QUALITIES = listed("depth charm warmth beauty texture history elegance richness style personality")
_SINKING = listed("in into to below beneath under slowly gradually down")
_ADVERBIAL = listed("bats heralds swings skates fishes ducks trains")
_BARE_VERBS = listed(
    "watch dress train box plant fish guard cook coach ring drum ski skate swing duck hammer march dance "
    "crow guide"
)
"""What several do, and no thing: "families watch from the bridge"."""
_SEVERAL = listed("people families crowds couples spectators others both fans parents")
_PERSONS_TOO = listed("guides guards judges coaches nurses cooks pilots models hosts ushers")
_NO_OBJECT = listed(
    "are were is was in on at of from with and or who have stand sit walk wait talk work watch look"
)
"""What does not come after a verb that is done to something."""
_MODALS = listed("can could will would should must may might shall")
_ALONG = listed("over across at on into against through out up down away to towards toward onto around")


def is_a_verb(hit: Hit[Noun]) -> bool:
    """ "he watches", "to cook": what looks like a noun and stands where a verb does."""
    tokens = hit.passage.tokens
    if hit.start == 0 or hit.end - hit.start > 1:
        return False
    before, low = tokens[hit.start - 1], tokens[hit.start].low
    if before.clause != tokens[hit.start].clause:
        return before.sentence == hit.sentence and _goes_on_with(hit)
    if low.rstrip("s") in ("hand", "feet", "eye", "finger") and _is_theirs(hit, before.low):
        return False
    if before.low in ("he", "she", "they", "we", "i", "you", "who", "it", "then", "to", "suddenly"):
        return True
    if before.low in _MODALS:
        return True
    if low == "character" and (before.low in _LENT or _is_a_quality(hit)):
        return True
    if before.low in ("that", "which") and low.endswith("s") and not low.endswith("ss"):
        return True  # "a dawn that heralds the day"
    if low == "sinks" and tokens[min(hit.end, len(tokens) - 1)].low in _SINKING:
        return True
    if low in _ADVERBIAL and before.low.endswith("ly"):
        return True  # "playfully bats at a string"
    if before.low in _ANYONE and not is_plural(before.low):
        return True
    if low in ("does", "watches") or before.low == "not":
        return True
    if hit.value.kind is SubjectKind.PERSON and low.endswith("s") and before.low in BEASTS:
        return True
    if hit.value.kind is SubjectKind.PERSON and low.endswith("s") and "'" not in low and before.low in TRADES:
        return True
    if hit.value.kind is SubjectKind.PERSON and is_plural(before.low) and before.low[:-1] in BEASTS:
        return True
    if low in ("rings", "ring") and before.low in ("phone", "telephone", "bell", "alarm", "doorbell"):
        return True
    several = is_plural(before.low) and set(noun_forms(before.low)) & (TRADES | BEASTS)
    if low in _BARE_VERBS and (several or before.low in _SEVERAL):
        return True
    if low in _VERBS_TOO and (before.low in TRADES | BEASTS or before.low in _ANYONE):
        return True
    if low == "gazes" or (low == "leaves" and before.low in NAMES):
        return True
    following = tokens[hit.end].low if hit.end < len(tokens) and tokens[hit.end].clause == hit.clause else ""
    if low == "painting" and following in GIVEN:
        return True
    if low == "mirror" and following == "each":  # "the lake and the sky mirror each other"
        return True
    if low in _PERSONS_TOO and before.low == "and" and following and _is_done(hit, following):
        return True
    somebody = hit.value.kind is SubjectKind.PERSON and following in ("him", "her", "them", "it", "us")
    if low.endswith("s") and before.low == "and" and somebody:
        return True
    if not low.endswith("s") or before.low in COUNTED:
        return False
    return following in GIVEN or (following in _ALONG and (before.low in NAMES or before.capital))


def _is_done(hit: Hit[Noun], following: str) -> bool:
    """ "and guides the silk"; not "doctors and nurses wait"."""
    trade = hit.start > 1 and hit.passage.tokens[hit.start - 2].low in TRADES
    return following not in _NO_OBJECT and not trade


def _is_a_quality(hit: Hit[Noun]) -> bool:
    """ "the cabinet's depth and character"."""
    before = [token.low for token in hit.passage.tokens[max(hit.start - 2, 0) : hit.start]]
    return before[-1:] == ["and"] and before[0] in _QUALITIES


def _is_theirs(hit: Hit[Noun], before: str) -> bool:
    """ "male hands", "a woman hand picking strawberries", and not "a woman hands flowers to a man"."""
    if before in ("male", "female", "human", "adult"):
        return True
    tokens = hit.passage.tokens
    after = tokens[hit.end].low if hit.end < len(tokens) and tokens[hit.end].clause == hit.clause else ""
    return before in TRADES and after.endswith("ing") and after not in NAMES


def _goes_on_with(hit: Hit[Noun]) -> bool:
    """ "a dragon, red as rubies, guards its nest": after a comma too, what is done to something is a deed."""
    tokens, low = hit.passage.tokens, hit.passage.tokens[hit.start].low
    after = tokens[hit.end] if hit.end < len(tokens) and tokens[hit.end].clause == hit.clause else None
    somebody = hit.value.kind is SubjectKind.PERSON and low.endswith("s") and not low.endswith(("ss", "'s"))
    return somebody and after is not None and after.low in GIVEN
