"""Whether somebody of a later sentence is there: who is met, fought, given something, or comes to others.

Knows no cast.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.mention import Mention
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.vocabulary.nouns import PLURAL
from filmkit.studio.animatic.words.where.place import elsewhere
from filmkit.studio.animatic.words.who.again import Found

_TOGETHER = listed("him her them together both each beside next with joins joined meets met joining meeting")
_ENTERS = listed(
    "enters enter entering arrives arrive arriving appears approaches comes joins returns intervenes"
)
_MEETS = listed(
    "meets meet met meeting encounters encounter encountered greets greet greeted faces faced confronts "
    "confronted fights fought battles battled duels defeats defeated overthrew kisses kissed hugs hugged "
    "embraces embraced helps helped rescues rescued befriends befriended visits visited joins joined follows "
    "followed marries married"
)
_FOLK = listed(
    "villagers villager townsfolk townspeople people humans citizens residents inhabitants islanders folk "
    "crowd family passers-by onlookers"
)
"""Who are there, of whom one is told of."""
_BAND = listed(
    "singer vocalist guitarist drummer bassist pianist keyboardist saxophonist trumpeter violinist cellist dj"
)
"""Who play together."""
_BANDS = ("band", "rock band", "jazz band", "band of musicians", "musicians")
_LEADS = listed("leads lead led leading guides guided guiding")
_NEXT = re.compile(
    r"(?:to|on|at) (?:his|her|its|their) (?:immediate )?(?P<side>left|right)(?: side)?|"
    r"(?P<next>beside|next to|near|behind|in front of|opposite|alongside) (?:him|her|it|them)"
)
_NEXT_TO = {"behind": "behind", "in front of": "front", "opposite": "front"} | dict.fromkeys(
    ("beside", "next to", "near", "alongside"), "near"
)
_TAKES = listed("take takes taking took and")
_GIVES = listed(
    "hands handed gives gave offers offered shows showed passes passed brings brought returns returned talks "
    "talked speaks spoke dances danced fights fought battle duel fight combat"
)
"""Deeds after which one more person is there."""
_MOST_ACTING = 3
"""Of so many one shot tells what each does."""
_ONE_WHO = listed("a an the his her their another")
_SOMEWHERE = listed("rules ruled reigns lives lived dwells dwelt waits awaits remembers knows")
"""What is done at no place that can be seen here."""
_A_SHOT, _AN_ACTION = 60, 20
"""Words of a text that tells of one moment, and of one action in it."""


def in_another_scene(found: Sequence[Found], each: Mention) -> bool:
    """Somebody of a later sentence is in the first picture only if that sentence speaks of who was there
    before: "an old man joins her"."""
    people = [f.mention for f in found if f.mention.noun.kind is SubjectKind.PERSON and not f.background]
    if each.count == 1 and each.subject and all(one.count >= PLURAL for one in people):
        return False  # after "the villagers", the one who is told of
    if (
        each.definite
        and each.subject
        and _BAND & {each.noun.name}
        and any(m.noun.name in _BAND for m in people)
    ):
        return False  # "the guitarist … the drummer"
    if not people or each.hit.layer != people[0].hit.layer or each.hit.sentence <= people[0].hit.sentence:
        return False
    passage = each.hit.passage
    start, end = passage.sentence_of(each.hit.start)
    lows = {token.low for token in passage.tokens[start:end]}
    enters = each.subject and bool(lows & _ENTERS) and not elsewhere(each.hit)
    return not (lows & _TOGETHER or enters or _reacts(each, len(people)))


def _reacts(each: Mention, people: int) -> bool:
    """Whether a short sentence of a short text opens with whom it is of: "He throws it. The clerk ducks"."""
    passage = each.hit.passage
    start, end = passage.sentence_of(each.hit.start)
    opening = passage.tokens[start].low in _ONE_WHO and each.hit.start - start <= 2
    lows = {token.low for token in passage.tokens[each.hit.end : each.hit.end + 2]}
    opens = each.subject and opening and not (elsewhere(each.hit) or lows & _SOMEWHERE)
    short = len(passage.tokens) <= _A_SHOT and end - start <= _AN_ACTION
    return opens and short and each.count == 1 and people < _MOST_ACTING


_HEARERS = listed("audience viewer viewers")


def next_to_them(each: Mention) -> str:
    """Which side of who was named before somebody or something is that a sentence opens with: "To its left, a
    dog sits", "Beside it, a cup steams"; "" when it opens otherwise."""
    passage, start = each.hit.passage, each.start
    first = passage.sentence_of(start)[0]
    opening = " ".join(token.low for token in passage.tokens[first:start])
    hit = _NEXT.fullmatch(opening)
    return (hit["side"] or _NEXT_TO[hit["next"]]) if hit and each.subject else ""


def opens_behind(each: Mention) -> bool:
    """ "In the background, customers chat"."""
    passage = each.hit.passage
    first = passage.sentence_of(each.start)[0]
    opening = [token.low for token in passage.tokens[first : min(first + 3, each.start)]]
    return opening == ["in", "the", "background"]


def is_met(found: Sequence[Found], each: Mention) -> bool:
    """Whether one person is who the only one before meets, fights, or gives something to."""
    people = [f for f in found if f.mention.noun.kind is SubjectKind.PERSON and not f.background]
    if len(people) != 1 or people[0].mention.count != 1 or each.count != 1 or each.subject:
        return False
    passage = each.hit.passage
    before = [token.low for token in passage.tokens[passage.clause_of(each.start)[0] : each.start]]
    given = each.governor in ("to", "with") and bool(set(before[:-1]) & _GIVES)
    return given or bool(set(before[-2:] if each.governor else before[-1:]) & _MEETS)


def is_led(mention: Mention) -> bool:
    """Whether people, or a dog that is walked, are whom somebody leads: they go along."""
    tokens, start = mention.hit.passage.tokens, mention.start
    before = tokens[start - 1] if start else None
    if before is None or before.sentence != mention.hit.sentence:
        return False
    if mention.noun.kind is SubjectKind.ANIMAL:  # "take their dog for a walk"
        said = mention.hit.passage.words(mention.hit.start, mention.hit.passage.clause_of(start)[1]).lower()
        return before.low in _TAKES and "for a walk" in said
    return before.low in _LEADS and mention.noun.kind is SubjectKind.PERSON


def _is_spoken_to(each: Found, first: Found) -> bool:
    """ "presents the news to an audience": it is where the camera is."""
    mention = each.mention
    return each is not first and mention.noun.name in _HEARERS and mention.governor == "to"


def folk_step_back(found: Sequence[Found]) -> list[Found]:
    """ "The villagers are idle. A young clockmaker repairs the tower": the tale is of the one, and they are
    the world around."""
    found = [each for each in found if not _is_spoken_to(each, found[0])]
    if (
        sum(each.mention.noun.name in _BAND for each in found) > 1
    ):  # "a band plays. The singer …, the drummer"
        found = [each for each in found if each.mention.noun.name not in _BANDS]
    one = any(
        each.mention.noun.kind is SubjectKind.PERSON
        and each.mention.count == 1
        and each.mention.subject
        and not each.background
        for each in found
    )
    return [
        replace(each, background=True)
        if one and each.mention.noun.name in _FOLK and each.mention.count >= PLURAL and not each.listed
        else each
        for each in found
    ]
