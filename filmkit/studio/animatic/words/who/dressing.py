"""The words that dress somebody: the phrase round a noun, what comes with it, later clauses of dress or hair.

Knows no cast and no wardrobe.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from filmkit.studio.animatic.figures.looks.costumes import COSTUMES
from filmkit.studio.animatic.figures.looks.hats import HEADGEAR
from filmkit.studio.animatic.figures.looks.wardrobe import GARMENTS
from filmkit.studio.animatic.figures.verbs.whom import PERSON
from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.apart import is_a_deed
from filmkit.studio.animatic.words.grammar.likened import costume_at
from filmkit.studio.animatic.words.grammar.likenesses import TRADES
from filmkit.studio.animatic.words.grammar.mention import JOINS, Mention
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.names import STORY
from filmkit.studio.animatic.words.vocabulary.nouns import MEN, WOMEN
from filmkit.studio.animatic.words.who.strangers import sex_of

_WORDS = sorted((*GARMENTS, *HEADGEAR, *COSTUMES), key=len, reverse=True)
_DRESS = re.compile(
    r"\b(wear|wearing|wears|dressed|attire|hair|haired|beard|(?:sun)?glasses|outfit|top|clad|of \w+ty|aged|"
    rf"(?:{'|'.join(map(re.escape, _WORDS))})(?:e?s)?)\b",
    re.I,
)
_HAS = listed("in with wearing wears wear dressed clad of who whose")
_BEARS = re.compile(
    r"\b(eyes?|skin|face|build|freckles?|wrinkles?|mustache|moustache|beard|bald|makeup|tattoos?|braids?|curls?|"
    r"bob|bobbed|plaits?|pigtails|afro|dreadlocks|bangs|fringe|gloves|mittens|headphones|goggles|headset|headband|"
    r"earrings?|necklace|pendant|pearls|bun|ponytail|blond\w*|brunette|red-?head\w*|monocle|crown|costume|armou?r|gown|kimono|sari|veil|mask)\b",
    re.I,
)
"""What else is part of somebody."""
_WEARS = re.compile(r"\b(wear|wears|wearing|wore|dressed|clad|hair|beard|glasses|hat|coat|dress)\b", re.I)
_SORTS_OF_WEAR = listed("evening formal casual sports business summer winter beach swim work street party")
_ARTICLES = listed("a an the another two three four")
_OTHERS = listed("a an the another her his")
_SHE, _HE = listed("she her hers"), listed("he his him")
_THEY = listed("they their")
"""Who is alone, where nobody says whether a man or a woman."""
_PARTNERS = listed("partner companion date friend lover")
_RELATIVE = listed("who whose dressed wearing clad")
"""What a clause begins with that tells of whoever was named last."""
_ADJECTIVE_LEFT = re.compile(r"\b(?:with|in|wearing|wears) (?:an? |the )?[a-z-]+$", re.I)
"""Where a comma parts two adjectives: "with long" before ", wavy hair"."""
_WORN = listed("wearing dressed clad sporting")
_MADE = listed("adorned decorated painted patterned printed glazed etched embroidered striped")
"""What a clause begins with that tells how a thing looks."""
_TO_ANOTHER = re.compile(
    rf"(?:^| )(?:of|to|over|for|around|with|on|at|helps?|assists?)"
    rf"(?= (?:an?|another|one) (?:[\w-]+ ){{0,3}}?{PERSON}\b)",
    re.I,
)
"""Where a clause goes on to somebody else, who has other things on."""
_SAID_AGAIN = re.compile(r"an? (\w+ ){0,2}(man|woman|boy|girl|lady|gentleman)\b", re.I)


_HANDLES = re.compile(
    r"(?:^|\s)(?:\w+ly )?(?:puts|places|hands|adjusts|holds|picks|gives|removes|takes|tries|folds|irons|"
    r"straightens|fastens|secures|helps|assists|offers|drapes|brushes|dusts|cleans|wipes|presents|passes|selects|sews|knits|"
    r"washes|hangs|tosses|throws|buys|sells)"
    r"(?= (?:an?|the|his|her|their|some|another|two|on|up|off|out|over)\b)",
    re.I,
)
"""Where what somebody has on ends, and what they do with what may be worn begins."""


def description_of(mention: Mention, again: Sequence[Mention] = (), alone: bool = False) -> str:
    """All words that dress a noun: those round it, those round it where it is named again, and, of who is
    `alone` in the picture, those of later sentences: "She wears …"."""
    said = [_first(mention), *(words for each in again if _DRESS.search(words := _first(each)))]
    if mention.noun.kind is SubjectKind.PERSON and alone:
        said += _later(mention)
    elif sex := next(filter(None, map(_of_a_partner, (mention, *again))), ""):
        said.insert(0, sex)
    elif sex := _said_next(mention):
        said.append(sex)
    return ", ".join(said)


_NEXT = 8
"""Words of a sentence among which its pronoun speaks of who the sentence before began with."""


def _said_next(mention: Mention) -> str:
    """ "A curator opens a case for a group. Smiling, he says": a man; "" where no pronoun tells, and where a
    man or a woman is named before."""
    tokens, hit = mention.hit.passage.tokens, mention.hit
    if mention.noun.kind is not SubjectKind.PERSON or mention.count != 1 or hit.sentence or hit.start > 6:
        return ""
    start, end = hit.passage.sentence_of(hit.start)
    later = tokens[end : end + _NEXT]
    she = next((t.low for t in later if t.low in _SHE or t.low in _HE), "")
    known = {t.low for t in tokens[start:end]} & {*WOMEN, *MEN}
    if not she or known or mention.noun.name in (*WOMEN, *MEN):
        return ""
    return "woman" if she in _SHE else "man"


def _of_a_partner(mention: Mention) -> str:
    """ "her partner … He laughs" is a man, "his partner … she" a woman; "" where no such word follows."""
    tokens, start, end = mention.hit.passage.tokens, mention.hit.start, mention.hit.end
    if mention.noun.name not in _PARTNERS or mention.count != 1 or start == 0:
        return ""
    later = {token.low for token in tokens[end:]}
    whose = tokens[start - 1].low
    if whose == "her" and later & _HE:
        return "man"
    return "woman" if whose == "his" and later & _SHE else ""


def _later(mention: Mention) -> list[str]:
    """What sentences after the noun's own tell of who "she" or "he" is."""
    passage = mention.hit.passage
    tokens, at = passage.tokens, mention.hit.end
    she = next((t.low for t in tokens[at:] if t.low in _SHE or t.low in _HE), "")
    said = ["woman" if she in _SHE else "man"] if she and mention.noun.name not in (*WOMEN, *MEN) else []
    start = passage.sentence_of(mention.hit.start)[1]
    while start < len(tokens):
        end = passage.sentence_of(start)[1]
        text = passage.words(start, end)
        if tokens[start].low in _SHE | _HE | _THEY and _WEARS.search(text):
            said.append(text)
        start = end
    return said


def _first(mention: Mention) -> str:
    """The phrase round a noun, what it wears and has, and the clauses after it that tell of dress or hair."""
    if mention.apart and not is_a_deed(mention.apart):
        return f"a {mention.apart} {mention.noun.name}"
    passage = mention.hit.passage
    start, end = passage.clause_of(mention.hit.start)
    text = passage.words(mention.start, end)
    if mention.noun.kind is SubjectKind.PERSON:
        text = _of_the_person(passage, mention, end)
    said = [text, mention.apart] if mention.apart else [text]
    worn = costume_at(passage, mention.hit.end)
    if worn > mention.hit.end and mention.noun.kind is SubjectKind.PERSON:
        as_ = next(at for at in range(mention.hit.end, worn) if passage.tokens[at].low == "as")
        said.append(f"dressed {passage.words(as_, worn)}")
    open_ = _ADJECTIVE_LEFT.search(passage.words(mention.hit.end, end))
    while end < len(passage.tokens):
        start, stop = passage.clause_of(end)
        clause = _HANDLES.split(_TO_ANOTHER.split(passage.words(start, stop))[0])[0]
        if (
            open_
            and len(said) == 1
            and passage.tokens[start].low not in (*_ARTICLES, *_OTHERS, "their", "and")
        ):
            clause = f"{open_[0]} {clause}"
        made = mention.noun.kind is SubjectKind.THING and passage.tokens[start].low in _MADE
        told = _DRESS.search(clause) or _BEARS.search(clause) or _SAID_AGAIN.match(clause)
        if not (made or told):
            later = _dressed_later(passage, mention, stop)
            if later is None:
                break
            end = later
            continue
        if passage.tokens[start].low in _RELATIVE and _names_another(passage, mention.hit.end, start):
            break
        said.append(clause)
        end = stop
    return ", ".join(said)


def _dressed_later(passage: Passage, mention: Mention, at: int) -> int | None:
    """Where in the same sentence a clause begins that says what who was named wears: "sits in a cozy, sunlit
    room, wearing jeans"; None: nowhere, or somebody else is named before."""
    stop = passage.sentence_of(mention.hit.start)[1]
    while at < stop:
        if passage.tokens[at].low in _WORN:
            return None if _names_another(passage, mention.hit.end, at) else at
        at = passage.clause_of(at)[1]
    return None


def _kind_of_wear(passage: Passage, at: int) -> bool:
    """ "formal evening wear" is worn."""
    return passage.tokens[at].low == "wear" and passage.tokens[at - 1].low in _SORTS_OF_WEAR


def _is_another(passage: Passage, at: int) -> bool:
    """Whether somebody else begins here: "a man" of "a woman in a red sari talks to a man in black"."""
    lows = [token.low for token in passage.tokens[at : at + 4]]
    return lows[0] in _ARTICLES and any(low in (*WOMEN, *MEN, *TRADES) for low in lows[1:])


def _names_another(passage: Passage, at: int, end: int) -> bool:
    """Whether somebody else is named between: "offers it to her partner, who wears a hat"."""
    lows = [token.low for token in passage.tokens[at:end]]
    named = any(low in (*WOMEN, *MEN, *TRADES) and before in _OTHERS for before, low in pairwise(lows))
    return named and not JOINS & set(lows)


def _of_the_person(passage: Passage, mention: Mention, end: int) -> str:
    """ "an old man in a blue coat" of "an old man in a blue coat crosses an ancient square"."""
    said = passage.words(mention.start, mention.hit.end)
    first = passage.tokens[mention.start].low
    named = sex_of(first) or sex_of(passage.tokens[mention.hit.start].low)
    at, parts = mention.hit.end, [said, *([named] if named else [])]
    while at < end:
        if _is_another(passage, at):
            break
        if passage.tokens[at].low in _HAS and not _kind_of_wear(passage, at):
            ends = (
                k
                for k in range(at + 1, end)
                if _is_another(passage, k)
                or (passage.tokens[k].low in _HAS and not _kind_of_wear(passage, k))
            )
            stop = next(ends, end)
            piece = _HANDLES.split(passage.words(at, min(stop, at + 12)))[0]
            if (_DRESS.search(piece) or _BEARS.search(piece)) and not piece.endswith(" as"):
                parts.append(piece)
            at = stop
        else:
            at += 1
    known = STORY.get(mention.noun.name)
    return " ".join(parts) + (f", {known}" if known else "")
