"""People whom no table of nouns holds: by their names, by their trades' endings, by "I".

Knows no cast; asked only where nobody else was found.
"""

from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.forms import IRREGULAR_VERBS, noun_forms, verb_forms
from filmkit.studio.animatic.words.lexicon import Hit
from filmkit.studio.animatic.words.likened import costume_at
from filmkit.studio.animatic.words.likenesses import NAMES, NOBILIARY, TRADES, Noun
from filmkit.studio.animatic.words.mention import Mention
from filmkit.studio.animatic.words.moving import opens_with_a_move
from filmkit.studio.animatic.words.nouns import JOINS, PREPOSITIONS, mention_of
from filmkit.studio.animatic.words.tables import listed, phrases
from filmkit.studio.animatic.words.text import Passage
from filmkit.studio.animatic.words.vocabulary.drawn import THINGS
from filmkit.studio.animatic.words.vocabulary.names import MENS, NO_NAMES, NOT_PEOPLE, PEOPLE_DO, WOMENS
from filmkit.studio.animatic.words.vocabulary.nouns import KINDS
from filmkit.studio.animatic.words.vocabulary.people import NOT_AGENTS
from filmkit.studio.animatic.words.vocabulary.relations import ABSTRACT
from filmkit.studio.animatic.words.vocabulary.same import COLOUR_WORDS

_TRADES = ("ist", "ian", "smith", "eer", "monger")
_CALLED = listed("painting drawing style art print poster illustration movie film")
_ARTICLES = listed("a an the one two three four five six seven another some")
_SHOWN = listed(
    "a an the view shot image picture photo photograph video footage clip close up closeup set pair of "
    "back front side "
    "top inside still high resolution short long some"
)
"""What leads to a noun and is none."""
_SHOWN_OF = listed("shot view image picture photo photograph video footage clip frame scene")
_ADJECTIVES = COLOUR_WORDS | listed(
    "small large big huge tiny giant old new young tall short long little round square soft hard wet dry "
    "hot cold warm "
    "fresh ripe raw single plain white bright dark shiny smooth rough heavy light rubber velvet silk "
    "leather plastic "
    "steel glass ceramic wooden stone metal grand modern ancient vintage transparent moving vibrant sleek "
    "elegant delicate intricate simple bold brilliant"
)
NO_NOUNS = listed(
    "gentle clear lone solitary calm quiet crisp lush serene faint dim deep thin thick narrow wide broad "
    "vast dense bleak stark sharp blunt loud strange weird eerie gloomy warm cool mild humid distant "
    "remote rare rich poor humble noble proud brave fierce wild tame cute cosy quaint pale subtle sparse "
    "ornate opulent immense obscure secure mature pure raw flat steep sheer loose tight slim slender "
    "plump stout frail fragile"
)
"""Adjectives that stand for no thing by themselves."""
_SHAPED = ("al", "ic", "able", "ible", "ent", "ing", "some", "like")
"""How an adjective may end; a noun too, so that only another after the comma tells."""
_DESCRIBING = ("ed", "ous", "ful", "less", "ish", "ive", "y")
_IN_ING = listed("building painting drawing wedding ceiling clothing railing awning earring")
"""Nouns that end as verbs do: after an adjective they are nouns, "a red building"."""
_VERBS = listed(
    "is are was were be has have had that which who whose where when while as then it its turns becomes "
    "goes sits "
    "stands lies moves falls rises rolls flies floats hangs stretches changes runs comes appears shows"
)
_BECOMES = listed("forms melts boils freezes burns drips flows spreads cracks grows falls evaporates hardens")
_NO_THINGS = listed(
    "camera shot view scene video footage image picture screen landscape landscapes time lapse timelapse "
    "way side top "
    "pov fpv suns moons "
    "weather season seasons "
    "sky sun moon stars light lights water air wind breeze rain snow fog mist storm thunderstorm day night "
    "morning evening "
    "sunset sunrise dawn dusk summer winter spring autumn world people word words background close "
    "closeup zoom pan "
    "tilt dolly aerial slow motion first person perspective beautiful camera's lens there it this that "
    "style it's "
    "tableau avalanche wave explosion random abstract colorful colourful fast colors colours waves sand "
    "city town street forest beach room particles lines in on at with "
    "smoke steam dust splash drop drops droplet droplets skin tornado twister eruption earthquake fireworks "
    "tracks footprints celebration cloud clouds cloudscape "
    "one once each both all everything nothing something rows row deep high far somewhere "
    "d foot mouth face edge center centre middle corner heart"
)
"""Words that are no thing one could put somewhere."""
PORTIONS = listed("piece pieces slice slices bit chunk chunks strip strips cube cubes wedge wedges")
"""Words for a part of the thing that follows."""
_HIS_OR_HERS = listed("he she his her him hers himself herself their")
_BEFORE_A_NAME = listed(
    "and but when as while where then finally eventually later suddenly until so after before"
)
_DETERMINERS = listed(
    "he she they we i you their his her its our my your these those this that there here when while if each "
    "every all some many most both few several other another such not no yes what who how why where"
)
_WORDS_OF_NOUNS = frozenset(
    word for words in KINDS.values() for each in phrases(words) for word in each.split()
)
_NO_PERSONS = NAMES - TRADES
"""What a name ends with that is no person's: Violet Flower."""
_AGENTS = ("er", "or", "ist", "ian", "man", "woman", "smith", "eer")


def strangers(passage: Passage, alone: bool, until: int | None = None) -> list[Mention]:
    """People whom no table names: "Ada Lovelace writing", "a glassblower turns"; when `alone`, "I" too.
    Up to `until`, the first whom a table names, only those with names."""
    for at in range(len(passage.tokens) if until is None else until):
        end = _name(passage, at)
        if until is None:
            end = end or _agent(passage, at) or (_pronoun(passage, at) if alone else 0)
        spans = _both_names(passage, at) or ([(at, end)] if end else [])
        if spans:
            return _people(passage, spans)
    return []


def _people(passage: Passage, spans: Sequence[tuple[int, int]]) -> list[Mention]:
    out: list[Mention] = []
    for start, end in spans:
        hit = Hit(Noun(SubjectKind.PERSON, passage.words(start, end).lower()), passage, start, end)
        out.append(replace(mention_of(hit, None, out), count=1))
    return out


def _both_names(passage: Passage, at: int) -> list[tuple[int, int]]:
    """Where the names of two stand that do something: "Ada Grey and Olin dance"; or of one alone, a word that
    no table holds before a deed that only people do: "Orsolo walks"."""
    tokens, spans, start = passage.tokens, list[tuple[int, int]](), at
    if at and tokens[at - 1].clause == tokens[at].clause and tokens[at - 1].low not in _BEFORE_A_NAME:
        return []
    while len(spans) < 2:
        end = start
        while end < len(tokens) and tokens[end].capital and _same_clause(passage, at, end):
            end += 1
        if not start < end <= start + 3 or not _can_be_a_name(passage, start, end):
            return []
        spans.append((start, end))
        if end >= len(tokens) or tokens[end].low != "and":
            break
        start = end + 1
    end = spans[-1][1]
    known = all(sex_of(tokens[each[0]].low) for each in spans) and len(spans) > 1
    follows = end < len(tokens) and _same_clause(passage, at, end) and not tokens[end].capital
    if costume_at(passage, end) > end:
        return spans
    if not follows or not (known or PEOPLE_DO & set(verb_forms(tokens[end].low))):
        return []
    return spans


def _can_be_a_name(passage: Passage, start: int, end: int) -> bool:
    lows = [token.low for token in passage.tokens[start:end]]
    known = sex_of(lows[0]) is not None
    none = _NO_THINGS | _ADJECTIVES | PREPOSITIONS | _DETERMINERS | NOT_PEOPLE | _ARTICLES | NO_NAMES
    if any(low in none or low.endswith(("ing", "ly", "'s")) for low in lows):
        return False
    return known or (len(lows[0]) > 2 and not any(set(noun_forms(low)) & _WORDS_OF_NOUNS for low in lows))


def thing_at(passage: Passage, at: int) -> tuple[int, int] | None:
    """The noun of a phrase that begins at a token, by where it stands alone: "a robot vacuum" before "in"."""
    tokens = passage.tokens
    if at >= len(tokens) or tokens[at].low not in _ARTICLES:
        return None
    clause, start, end = tokens[at].clause, at + 1, at + 1
    while end < len(tokens) and not _ends(passage, start, end):
        if tokens[end].clause != clause:
            if not _goes_on(passage, start, end):
                break
            clause = tokens[end].clause  # "a small, smouldering piece"
        if end > start and tokens[at].low in ("a", "an") and _is_verb(tokens[end].low):
            break
        end += 1
    while start < end - 1 and _describes(tokens[start].low):
        start += 1
    part = end + 1 < len(tokens) and tokens[end - 1].low in PORTIONS and tokens[end].low == "of"
    if part and tokens[end + 1].low in THINGS:
        start, end = end + 1, end + 2  # a piece of toast is toast
    start = max(start, end - 2)
    unnamed = _is_no_thing(tokens[end - 1].low) or tokens[end - 2].low == "and"  # "black and white"
    return (start, end) if start < end and not unnamed else None


def joined(passage: Passage, found: list[Mention]) -> list[Mention]:
    """With what has an article as the thing beside it has one: "a nail" of "a hammer and a nail", though a
    nail alone is as often a finger's."""
    tokens, out = passage.tokens, list(found)
    for at, token in enumerate(tokens[:-2]):
        if token.low != "and" or tokens[at + 1].low not in ("a", "an"):
            continue
        articled = {"a", "an"} & {each.low for each in tokens[max(0, at - 4) : at]}
        before, after = (range(at - 1, at), range(at + 2, min(at + 5, len(tokens))))
        left, right = (next((m for m in found if m.hit.end - 1 in span), None) for span in (before, after))
        one, span = (left, after) if right is None else (right, before)
        if not articled or (left and right) or one is None or one.noun.kind is not SubjectKind.THING:
            continue
        k = next((k for k in span if tokens[k].low in THINGS and tokens[k].clause == token.clause), None)
        if k is not None:
            noun = Noun(SubjectKind.THING, tokens[k].low)
            out.append(mention_of(Hit(noun, passage, k, k + 1), None, []))
    return sorted(out, key=lambda each: each.start)


def _goes_on(passage: Passage, start: int, at: int) -> bool:
    """Whether a comma parts two adjectives: "a gentle, warm breeze", "a small, smouldering piece"."""
    tokens = passage.tokens
    if _is_verb(tokens[at].low):
        return False
    if all(_describes(token.low) for token in tokens[start:at]):
        return True
    last, more = tokens[at - 1], at + 1 < len(tokens) and tokens[at + 1].clause == tokens[at].clause
    listed_on = more and _describes(tokens[at].low) and not _ends(passage, at, at + 1)
    return listed_on and (last.hyphened or last.low in NO_NOUNS or last.low.endswith(_SHAPED))


def _describes(low: str) -> bool:
    return low not in _NO_THINGS - NO_NOUNS and (
        low in _ADJECTIVES or low in NO_NOUNS or low.endswith(_DESCRIBING)
    )


def _is_verb(low: str) -> bool:
    """After "a" and a noun, "forms" and "drips" are no nouns."""
    return low.endswith("s") and not low.endswith(("ss", "us", "is", "'s"))


def _is_no_thing(low: str) -> bool:
    return low in _NO_THINGS or low in NO_NOUNS or low in ABSTRACT or low.endswith(("ness", "ility"))


def _ends(passage: Passage, start: int, at: int) -> bool:
    """Whether a phrase that began earlier ends before this word."""
    token = passage.tokens[at]
    low = token.low
    beside = {each.low for each in passage.tokens[max(0, at - 1) : at + 2 : 2]}
    if low == "and" and at > start and len(beside) == 2 and beside <= COLOUR_WORDS:
        return False  # "black and white tiles"
    if low in PREPOSITIONS or low in JOINS or low in _VERBS or low.endswith("ly"):
        return True
    shaped = low.endswith(("ing", "ed")) and low not in COLOUR_WORDS | _NO_THINGS and not token.hyphened
    if low in _IN_ING and at > start and _describes(passage.tokens[at - 1].low):
        shaped = False
    return at > start and shaped and passage.tokens[at - 1].clause == token.clause


def unknown_thing(passage: Passage) -> list[Mention]:
    """What a passage begins with that no table names and that is no person: it is what the shot is about."""
    tokens = passage.tokens
    at = 0
    while at < len(tokens) and tokens[at].clause == tokens[0].clause and tokens[at].low in _SHOWN:
        at += 1
    if at and tokens[at - 1].low in _ARTICLES:
        at -= 1
    end = thing_at(passage, at) if at < len(tokens) else None
    if end is None and at == 0 and len(tokens) > 1 and tokens[0].low not in _NO_THINGS | _ARTICLES:
        stop = 0
        while (
            stop < min(len(tokens), 3)
            and tokens[stop].clause == tokens[0].clause
            and not _ends(passage, 0, stop)
            and tokens[stop].low not in _BECOMES
        ):
            stop += 1
        end = (0, stop) if 0 < stop <= 2 else None
    if end and end[1] < len(tokens) and tokens[end[1] - 1].low in PORTIONS and tokens[end[1]].low == "of":
        return []  # "slices of mango"
    if end is None or tokens[end[0]].low in _NO_THINGS or _is_no_thing(tokens[end[1] - 1].low):
        return []
    after = tokens[end[1]].low if end[1] < len(tokens) else ""
    if tokens[end[1] - 1].low.endswith(("ed", "itten")) and after in PREPOSITIONS:
        return []  # '"Stop" painted on a road'
    if any(opens_with_a_move(passage, at) for at in range(end[0], min(end[1] + 1, len(tokens)))):
        return []
    if any(token.low in _SHOWN_OF for token in tokens[end[1] : end[1] + 3]):
        return []  # "a serene, static shot"
    if after in _CALLED or tokens[end[0]].low.endswith("ing"):
        return []
    named = any(sex_of(token.low) for token in tokens[slice(*end)])
    noun = Noun(SubjectKind.PERSON if named else SubjectKind.THING, passage.words(*end).lower())
    return [mention_of(Hit(noun, passage, *end), None, [])]


def _name(passage: Passage, at: int) -> int:
    """Where a name ends, when somebody of that name does something: one of two words or more, or a first name
    alone; what is called after a place is nobody."""
    tokens, end = passage.tokens, at
    if tokens[at].low in _ARTICLES:
        return 0
    while end < len(tokens) and _same_clause(passage, at, end) and _of_a_name(passage, at, end):
        end += 1
    lows = {token.low.removesuffix("'s") for token in tokens[at:end]}
    known = end > at and (sex_of(tokens[at].low) is not None or _only_a_name(passage, at))
    if lows & NOT_PEOPLE or tokens[end - 1].low in _NO_PERSONS or not (end - at > 1 or known):
        return 0
    # "Bruce Lee shout": of a name that is surely one, a verb may lack its ending
    bare = end - at > 1 and sex_of(tokens[at].low) is not None and _does(passage, at, end, several=True)
    does = bare or _does(passage, at, end) or _told_between(passage, end) or _with_others(passage, end)
    return end if does and tokens[end].low not in _CALLED else 0


def _only_a_name(passage: Passage, at: int) -> bool:
    """A capital word at the head of a clause; of a sentence, if the text goes on as "she" or "his"."""
    tokens = passage.tokens
    low = tokens[at].low
    if (
        low in _NO_THINGS | _ADJECTIVES | PREPOSITIONS | NOBILIARY | _DETERMINERS
        or len(low) < 3
        or low in _WORDS_OF_NOUNS
    ):
        return False
    if low.endswith(("ing", "ly", "s", "ed", "tion", "ness")) or not tokens[at].capital:
        return False
    opens = at == 0 or tokens[at - 1].sentence != tokens[at].sentence
    later = {t.low for t in tokens[at + 1 : at + 30]}
    clause = opens or tokens[at - 1].clause != tokens[at].clause or tokens[at - 1].low in _BEFORE_A_NAME
    return clause and (not opens or bool(_HIS_OR_HERS & later))


_TELLS_OF = listed("a an the who their his her with wearing dressed clad in")
"""What begins that which is told of somebody between commas."""


def _told_between(passage: Passage, end: int) -> bool:
    """ "Li Yang, a member of the crew, led": a name, what is told of it between commas, a verb."""
    tokens = passage.tokens
    if end >= len(tokens) or tokens[end].low not in _TELLS_OF:
        return False
    after = passage.clause_of(end)[1]
    comma = tokens[end].clause == tokens[end - 1].clause + 1
    follows = after < len(tokens) and tokens[after].sentence == tokens[end].sentence
    return comma and follows and _acts(passage, after)


def _with_others(passage: Passage, end: int) -> bool:
    """ "Ella and her friends"."""
    after = [token.low for token in passage.tokens[end : end + 2]]
    return len(after) == 2 and after[0] in JOINS and after[1] in _HIS_OR_HERS


def _of_a_name(passage: Passage, start: int, at: int) -> bool:
    """A capital word, or "van" between two."""
    tokens = passage.tokens
    between = start < at < len(tokens) - 1 and tokens[at].low in NOBILIARY and tokens[at + 1].capital
    return tokens[at].capital or between


def sex_of(name: str) -> str | None:
    """ "woman" or "man", when a first name tells."""
    first = name.lower().removesuffix("'s")
    return "woman" if first in WOMENS else "man" if first in MENS else None


_SEE = listed("see seeing watch find follow observe witness glimpse")


def _agent(passage: Passage, at: int) -> int:
    """ "a glassblower", "archeologists": who does a thing is named for it."""
    low = passage.tokens[at].low
    several = low.endswith("s") and not low.endswith("ss")
    ends = low[:-1].endswith(_TRADES) if several else low.endswith(_AGENTS) and low not in NOT_AGENTS
    if not ends or len(low) < 6 or low in TRADES or low.rstrip("s").endswith("flower"):
        return 0
    after = at > 0 and _same_clause(passage, at - 1, at)
    governed = after and passage.tokens[at - 1].low in PREPOSITIONS
    return at + 1 if (several or after) and not governed and _does(passage, at, at + 1, several) else 0


def _pronoun(passage: Passage, at: int) -> int:
    """ "She waits"; but "we see a man" is the camera's."""
    after = {token.low for token in passage.tokens[at + 1 : at + 3]}
    seen = passage.tokens[at].low == "we" and bool(after & _SEE)
    return at + 1 if passage.tokens[at].low in ("i", "we", "he", "she") and not seen else 0


def _does(passage: Passage, at: int, end: int, several: bool = False) -> bool:
    """Whether a verb follows."""
    if end >= len(passage.tokens) or not _same_clause(passage, at, end):
        return False
    low = passage.tokens[end].low
    if several:
        return low not in PREPOSITIONS and low not in JOINS
    if low == "lighting" and end + 1 == passage.clause_of(end)[1]:
        return False  # "Natural lighting, Peaceful"
    return low.endswith("ing") or low in ("is", "was") or _acts(passage, end)


def _acts(passage: Passage, at: int) -> bool:
    low = passage.tokens[at].low
    return (low.endswith("s") and not low.endswith("ss")) or _did(passage, at)


def _did(passage: Passage, at: int) -> bool:
    """ "ventured into", but not "covered in", which tells what a place looks like."""
    after = passage.tokens[at + 1].low if at + 1 < len(passage.tokens) else ""
    low = passage.tokens[at].low
    return (low.endswith("ed") or low in IRREGULAR_VERBS) and after not in ("in", "by", "with", "")


def _same_clause(passage: Passage, a: int, b: int) -> bool:
    return passage.tokens[a].clause == passage.tokens[b].clause
