"""What those do who are named for it: a golfer swings a club, whatever is said to be struck.

Knows no acts but by their words, and no cast.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import Read
from filmkit.studio.animatic.words.grammar.mention import Mention
from filmkit.studio.animatic.words.vocabulary.bearing import (
    DANCES,
    DOES,
    GAMES,
    LEAPS,
    RIDES,
    STRIKES,
    WORKS,
)
from filmkit.studio.animatic.words.who.plot import can_be_seen

_LEAPT = re.compile(r"^(?:(?:is|are|\w+ly) )*(?:jump|leap|bound|soar)\w*\b", re.I)


def _by_noun(rows: Mapping[str, str]) -> Mapping[str, str]:
    return {noun: deed for deed, nouns in rows.items() for noun in nouns.split(", ")}


_DOES, _WORKS, _GAMES = _by_noun(DOES), _by_noun(WORKS), _by_noun(GAMES)
_PLAYERS = re.compile(
    r"\b(?P<game>[a-z]+(?:[ -][a-z]+)?) (?:players?|athletes?|stars?|teams?|champions?|pros?|professionals?)$"
)
_AT_WORK = re.compile(
    r"^(?:(?:is|are|was|were|seen|shown|busy|hard|\w+ly) )*(?:at work|works?|working|perform\w*|"
    r"practi[cs]\w*|train\w*|compet\w*|in action|on stage|rehears\w*|"
    r"show\w* (?:off )?(?:his|her|their) (?:skill|talent|moves)\w*)\b"
    r"(?! (?:on|at|with|for|as) (?:an?|the|his|her|their)\b)",
    re.I,
)
"""Somebody does what they are there for, and no words say what."""
_SOMEWHERE = re.compile(r"^(?:is |are )?(?:in|at|inside|on) an?\b|^(?:is |are )?(?:in|at|inside) the\b", re.I)
"""Of somebody only the place is told."""
_STRUCK = re.compile(
    r"^(?:(?:is|are|\w+ly) )*(?:hit|strik|swing|smash|whack|tee|putt|shoot|aim|driv|serv|return)\w*\b", re.I
)
_IN_MOTION = re.compile(
    r"^(?:(?:is|are|\w+ly) )*(?:jump|leap|spin|land|rac|glid|speed|descend|carv|slid|flip|twist|turn|soar|"
    r"twirl|hold\w* hands|perform|zoom|zip|maneuver|navigat|fly|flies|catch\w* air|"
    r"do\w* (?:a |some )?(?:trick|jump|flip))\w*\b",
    re.I,
)


def named_for(mention: Mention) -> str | None:
    """What somebody does whom the words name for it: "golfer", "hockey player"; None: for nothing."""
    if deed := _DOES.get(mention.noun.name):
        return deed
    passage, hit = mention.hit.passage, mention.hit
    game = _PLAYERS.search(passage.words(max(hit.start - 2, 0), hit.end).lower())
    if game is None:
        return None
    return _GAMES.get(game["game"]) or _GAMES.get(game["game"].split()[-1])


def done_by(acts: Sequence[Read[str]], mention: Mention) -> list[Read[str]]:
    """The same, where somebody is named for a deed: that deed where the words tell none that can be seen, or
    tell it by a verb that others have too, such as "strikes the ball" or "jumps"."""
    deed = named_for(mention)
    if deed is None and acts and (_SOMEWHERE.match(acts[0].value) or _AT_WORK.match(acts[0].value)):
        deed = _WORKS.get(mention.noun.name)
    if deed is None:
        return list(acts)
    if not any(can_be_seen(each.value) for each in acts):
        told = acts[0].value if acts else ""
        return [Read(f"{deed}, {told}" if _IN_MOTION.match(told) else deed)]
    if deed in DANCES:
        acts = [replace(a, value=f"{LEAPS}, {a.value}") if _LEAPT.match(a.value) else a for a in acts]
    common = _STRUCK if deed in STRIKES else _IN_MOTION if deed in RIDES else _AT_WORK
    out = list[Read[str]]()
    for each in acts:
        if common.match(each.value) or _AT_WORK.match(each.value):
            each = replace(each, value=f"{deed}, {each.value}" if common is _IN_MOTION else deed)
        if not out or out[-1].value != each.value:
            out.append(each)
    return out
