"""The nouns of a passage: what each is, how many, and whether the sentence is about it.

Knows no cast. English word order is all the grammar there is: the first noun of a clause that no
preposition governs is what it is about, and so are those joined to it by "and".
"""

from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.apart import elliptic, in_parts, laid_out
from filmkit.studio.animatic.words.grammar.compounds import dresses
from filmkit.studio.animatic.words.grammar.counting import count_of, fills, number_at
from filmkit.studio.animatic.words.grammar.likened import PRONOUNS, by_the_way, lends_a_part, told_as
from filmkit.studio.animatic.words.grammar.likenesses import NAMES, Noun, is_no_noun
from filmkit.studio.animatic.words.grammar.meanings import meant
from filmkit.studio.animatic.words.grammar.meanwhile import MEANWHILE, acts_by_itself, does_of_its_own
from filmkit.studio.animatic.words.grammar.mention import JOINS, Mention
from filmkit.studio.animatic.words.grammar.nounlike_verbs import is_a_verb
from filmkit.studio.animatic.words.grammar.one_of import as_one
from filmkit.studio.animatic.words.text.forms import IRREGULAR_VERBS, is_plural, noun_forms
from filmkit.studio.animatic.words.text.lexicon import Hit, lexicon, of_phrases
from filmkit.studio.animatic.words.text.tables import listed, phrases
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.collective import COLLECTIVES
from filmkit.studio.animatic.words.vocabulary.names import STORY
from filmkit.studio.animatic.words.vocabulary.nouns import (
    BODY,
    CROWDS,
    FILLED,
    HERDS,
    KINDS,
    NUMBERS,
)
from filmkit.studio.animatic.words.vocabulary.same import COLOUR_WORDS
from filmkit.studio.animatic.words.vocabulary.trees import SPECIES, TREES

PREPOSITIONS = listed(
    "in on at of with under against behind near by from through into along across over for to inside "
    "toward towards around beside between among above below beneath within upon without off past "
    "onto like about after before during as than via amid atop outside beyond down up"
)
_DEFINITE = listed("the this that these those her his their its my our your")
_ARTICLES = listed("a an the his her its their my our your this that these those")
"""What a noun's phrase begins with; before one stands the verb whose object it is."""
_SHOW = listed(
    "camera lens scene video shot image film view frame footage picture photo it this we perspective focus"
)
"""What shows somebody, who is then what it is about."""
_ONLY = listed("only just even all nearly almost")
_ON = listed("top bottom left right side")
_LANDS = listed("foot face mouth eye eyes heel hand palm lips finger fingers")
"""Parts of a body that a mountain, a cave, a storm or a lake may have."""
_SHOWS = listed(
    "tableau picture image shot view scene portrait video footage display close up photograph painting "
    "back front set "
    "type kind sort piece slice photo drawing illustration depiction inside"
)
"""What is shown "of" something is that something."""
_NOT_A_VERB = listed(
    "evening morning ceiling building king ring wing string spring thing something anything nothing "
    "everything wedding painting"
)


DINERS = Noun(SubjectKind.PERSON, "diners", 6)


def _table() -> dict[str, Noun]:
    nouns: dict[str, Noun] = {}
    groups = ((SubjectKind.PERSON, CROWDS), (SubjectKind.ANIMAL, HERDS))
    for kind, sizes in groups:
        for count, words in sizes.items():
            nouns.update(
                {phrase: Noun(kind, phrase, count) for phrase in phrases(words) if phrase not in nouns}
            )
    for kind, words in KINDS.items():
        nouns.update({phrase: Noun(kind, phrase) for phrase in phrases(words) if phrase not in nouns})
    nouns.update({name: Noun(SubjectKind.PERSON, name) for name in STORY})
    for name, words in (("tree", TREES), *SPECIES.items()):
        nouns.update({phrase: Noun(SubjectKind.THING, name) for phrase in phrases(words)})
    return nouns


_SORTS = {phrase: Noun(SubjectKind.THING, phrase) for phrase in COLLECTIVES}
_NOUNS = of_phrases(
    _table()
    | _SORTS
    | dict.fromkeys(phrases("rubber band, elastic band, hair band, wrist band, wedding band, steel band"))
    | dict.fromkeys(("tables still dining", "last tables still dining", "full tables"), DINERS)
)
_PLAIN_NOUNS = {
    phrase: noun
    for phrase in COLLECTIVES
    for form in (phrase, *noun_forms(phrase))
    if (noun := _table().get(form)) is not None
}
"""What one of a sort is called, where that is a noun too: "tool"."""
_BODY = lexicon(BODY)


def mentions(passage: Passage) -> list[Mention]:
    """All nouns in order; negated ones and those that only dress another noun are left out."""
    hits = _of_a_sort([meant(hit) for hit in _NOUNS.find(passage) if not hit.negated])
    hits = [_with_number(hit, after) for hit, after in zip(hits, [*hits[1:], None], strict=False)]
    bodies = [hit for hit in _BODY.find(passage) if not hit.negated]
    named = [
        Hit(Noun(SubjectKind.PERSON, "person"), hit.passage, hit.start, hit.end)
        for hit in bodies
        if not any(h.start <= hit.start < h.end for h in hits)
    ]
    parts = {hit.start: hit.value for hit in bodies}
    plain = [hit for hit in (*hits, *named) if not (is_a_verb(hit) or is_no_noun(hit))]
    plain = [hit for hit in plain if not (hit in named and _of_a_thing(hit, hits))]
    one = elliptic(passage, sorted([*hits, *named], key=lambda hit: hit.start))
    nouns = sorted([*plain, *one], key=lambda hit: hit.start)
    found: list[Mention] = []
    for hit, following in zip(nouns, [*nouns[1:], None], strict=False):
        if not dresses(hit, following):
            found.append(mention_of(hit, parts.get(hit.start) if hit in named else None, found))
    return laid_out(in_parts(as_one(found)))


def _with_number(hit: Hit[Noun], after: Hit[Noun] | None) -> Hit[Noun]:
    """ "a family of three" is three; in "a group of three women" the women are counted."""
    tokens, end = hit.passage.tokens, hit.end + 2
    alone = hit.value.count and end <= len(tokens) and tokens[hit.end].low == "of"
    if not alone or number_at(hit.passage, end - 1, end) is None:
        return hit
    stop = after.start if after and after.clause == hit.clause else len(tokens)
    between = {token.low for token in tokens[end:stop] if token.clause == hit.clause}
    counted = after is not None and after.clause == hit.clause and stop - end < 3
    return hit if counted and not between & (PREPOSITIONS | _ARTICLES | JOINS) else replace(hit, end=end)


def _of_a_sort(hits: list[Hit[Noun]]) -> list[Hit[Noun]]:
    """ "tools" are five, where they are all that is shown; with somebody or something else they are what one
    of them is, or nothing."""
    alone = all(hit.value.name in COLLECTIVES for hit in hits)
    if alone and hits and not any(token.low in PRONOUNS for token in hits[0].passage.tokens):
        return hits[:1]
    out: list[Hit[Noun]] = []
    for hit in hits:
        noun = _PLAIN_NOUNS.get(hit.value.name) if hit.value.name in COLLECTIVES else hit.value
        out += [replace(hit, value=noun)] if noun is not None else []
    return out


_TELLS_TIME = listed("clock clocks watch wristwatch stopwatch timepiece")
_HEARD = listed("echo echoes echoing sound sounds noise hear hears hearing thud")


def _of_a_thing(body: Hit[Noun], nouns: Sequence[Hit[Noun]]) -> bool:
    """ "the foot of a volcano", "a clock, its hands ticking" and "the echo of footsteps" are nobody's."""
    tokens, at = body.passage.tokens, body.end
    around = {
        token.low for token in tokens[max(body.start - 6, 0) : at + 2] if token.sentence == body.sentence
    }
    if tokens[body.start].low == "footsteps" and around & _HEARD:
        return True
    if body.start and tokens[body.start - 1].low == "its" and any(t.low in _TELLS_TIME for t in tokens):
        return True
    if (
        at >= len(tokens)
        or tokens[at].low != "of"
        or body.passage.words(body.start, at).lower() not in _LANDS
    ):
        return False
    near = [hit for hit in nouns if at < hit.start <= at + 4]
    return not any(hit.value.kind in (SubjectKind.PERSON, SubjectKind.ANIMAL) for hit in near)


def mention_of(hit: Hit[Noun], body: str | None, before: Sequence[Mention]) -> Mention:
    """A noun with what the words round it tell; `before` are those of the same passage that came first."""
    passage, tokens = hit.passage, hit.passage.tokens
    first = passage.clause_of(hit.start)[0]
    start, stop = _phrase(passage, hit.start, first)
    last = before[-1] if before else None
    if last and start < last.hit.end and not _holds(last, hit):
        start, stop = last.hit.end, ""
    lows = [tokens[at].low for at in range(start, hit.start)]
    count, counted = count_of(passage, start, hit)
    if counted == hit.words and hit.value.kind is SubjectKind.PERSON and fills(passage, start):
        count = max(count, FILLED)
    return Mention(
        hit.value,
        hit,
        count,
        counted,
        start,
        _is_subject(hit, start, stop, first, before),
        bool(set(lows) & _DEFINITE),
        _opens(hit, before),
        stop if stop in PREPOSITIONS else "",
        stop == "like"
        or by_the_way(hit, start)
        or told_as(passage, start, first, stop, before)
        or lends_a_part(hit, stop, start, before)
        or (stop == "of" and "like" in [t.low for t in tokens[max(first, start - 5) : start]]),
        body,
    )


def _holds(group: Mention, hit: Hit[Noun]) -> bool:
    """ "a crowd of people", and not "people carry umbrellas"."""
    after = hit.passage.tokens[group.hit.end].low
    return group.noun.count > 0 and (hit.start == group.hit.end or after == "of")


def _phrase(passage: Passage, at: int, first: int) -> tuple[int, str]:
    """Where a noun's phrase begins, and the word that stops it: a preposition, "and", or "" """
    start = at
    while start > first:
        low = passage.tokens[start - 1].low
        if low == "of" and start > first + 1 and passage.tokens[start - 2].low in _SHOWS:
            return start, ""
        if low in JOINS and _two_colours(passage, start - 1):
            start -= 1
            continue
        if low in PRONOUNS:
            return start, ""
        if low in PREPOSITIONS or low in JOINS or low in ("while", "then", "but", "where", "which", "who"):
            # "a couple of", "a crowd of" count; any other "of" does not belong to it
            number = number_at(passage, start - 2, start) or number_at(passage, start - 2, start - 1)
            if low == "of" and number is not None:
                start -= 2
                continue
            return start, low
        if at - start > 6:
            break
        if start < at and passage.tokens[start].low in _ARTICLES and low not in NUMBERS:
            meant = start - 2 >= first and passage.tokens[start - 2].low == "to"
            return start, "to" if meant else _behind_only(passage, start, first)
        if start == at and start - 1 > first and _blows(passage, start):
            return start, ""
        if (
            low.endswith("ing")
            and low not in _NOT_A_VERB
            and start - 1 > first
            and at - start > 0
            and _determines(passage, start)
        ):
            return start, low
        start -= 1
    return start, ""


def _behind_only(passage: Passage, start: int, first: int) -> str:
    """The preposition of "with only the wind"."""
    alone = start - 2 >= first and passage.tokens[start - 1].low in _ONLY
    return passage.tokens[start - 2].low if alone and passage.tokens[start - 2].low in PREPOSITIONS else ""


def _blows(passage: Passage, at: int) -> bool:
    """ "wind blows leaves": a verb before a plural that has no article."""
    verb, before = passage.tokens[at - 1].low, passage.tokens[at - 2].low
    plain = verb.endswith("s") and not verb.endswith(("ss", "'s")) and is_plural(passage.tokens[at].low)
    return plain and verb not in NAMES and before not in _ARTICLES


def _two_colours(passage: Passage, at: int) -> bool:
    """ "black and white" is one coat."""
    beside = [passage.tokens[k].low for k in (at - 1, at + 1) if 0 <= k < len(passage.tokens)]
    return len(beside) == 2 and all(low in COLOUR_WORDS for low in beside)


def _determines(passage: Passage, at: int) -> bool:
    return passage.tokens[at].low in ("a", "an", "the", "her", "his", "their", "one", "two", "its")


def _is_subject(hit: Hit[Noun], start: int, stop: str, first: int, before: Sequence[Mention]) -> bool:
    passage = hit.passage
    last = before[-1] if before and before[-1].hit.clause == hit.clause else None
    if stop in JOINS:
        joined = last is not None and start - last.hit.end <= 1
        if not joined and acts_by_itself(hit, start):
            return True
        return last.subject if last is not None and joined else last is None
    if stop == "of" and start >= 3 and passage.tokens[start - 2].low in _ON and last is not None:
        return last.subject
    if stop in MEANWHILE and does_of_its_own(hit, start):
        return True
    if stop in PREPOSITIONS or (stop and stop.endswith("ing")):
        return False
    if any(each.hit.clause == hit.clause and each.subject for each in before):
        return False
    if any(token.low in PRONOUNS for token in passage.tokens[first:start]) or _done_to(passage, first, start):
        return False
    opening = passage.tokens[first].low
    if (
        opening.endswith("ing")
        and opening not in _NOT_A_VERB
        and start > first
        and not _determines(passage, first)
    ):
        return False
    return not (
        opening.endswith("ing")
        and opening not in _NOT_A_VERB
        and first < hit.start
        and _determines(passage, first + 1)
    )


def _done_to(passage: Passage, first: int, start: int) -> bool:
    """ "…, happily washes a car", "whispers keep a village awake": what is done to it is before."""
    lows = [token.low for token in passage.tokens[first:start]]
    while lows and lows[0].endswith("ly"):
        lows.pop(0)
    if not lows or not _is_done(lows[-1]) or lows[0] in PREPOSITIONS or lows[0] == "there":
        return False
    return not (set(lows) & _SHOW)


def _is_done(low: str) -> bool:
    """Whether a word looks like a verb in a form that takes an object."""
    inflected = low.endswith(("s", "ed")) and not low.endswith(("ss", "'s"))
    return (inflected and low not in NUMBERS and low not in PREPOSITIONS) or low in IRREGULAR_VERBS


def _opens(hit: Hit[Noun], before: Sequence[Mention]) -> bool:
    passage = hit.passage
    first = passage.sentence_of(hit.start)[0]
    if any(token.low in ("camera", "lens") for token in passage.tokens[first : hit.start]):
        return False
    thing = hit.value.kind is SubjectKind.THING and passage.tokens[first].low in PREPOSITIONS
    before_it = 4 if thing else 2  # "In a sleek, modern studio, a small, red ball"
    near = hit.clause <= passage.tokens[first].clause + before_it
    alone = near and not any(each.hit.sentence == hit.sentence for each in before)
    return alone or passage.clause_of(hit.start)[0] <= first or passage.layer != "prompt"
