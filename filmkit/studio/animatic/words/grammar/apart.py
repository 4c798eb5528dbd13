"""Two that are named together and told apart afterwards: "a couple … the woman … the man", "two dogs, one
brown and the other white"; and "another", which names nobody by itself.

Knows no cast and no table of nouns but the sexes.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.likenesses import Noun
from filmkit.studio.animatic.words.grammar.mention import LIVING, Mention
from filmkit.studio.animatic.words.text.forms import noun_forms
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.nouns import GENERIC
from filmkit.studio.animatic.words.vocabulary.same import PLAIN

_TABLES = listed("table desk counter countertop shelf")
_HER = listed("woman girl lady bride wife mother girlfriend grandmother sister")
_HIM = listed("man boy gentleman guy groom husband father boyfriend grandfather brother")
_TWO = listed("couple pair duo newlyweds lovers")
_ONE = re.compile(
    r"(?:^|[,;:.]|\bwhile|\bwith|\bas)\s*\b(?:(?:the )?(?:first )?one|the (?:first|older|elder|eldest|taller|"
    r"bigger|larger|left|younger|smaller) one|the first(?= \w+s\b| is\b| \w+ly\b))\b(?: of them)?"
    r",?\s+(?P<a>[^.;]+?)"
    r"[,.;]?\s+(?:(?:and|while|as|but)\s+)?(?:another|the (?:other|second|younger|youngest|smaller|shorter|"
    r"older|elder|right))(?: one)?\b,?\s+(?P<b>[^.,;]+)",
    re.I,
)
_ASIDE = re.compile(
    r"\b(?P<one>(?:one|another|(?:the )?(?:first|second)(?: one)?|the other(?: one)?)(?: of them)?),? "
    r"(?P<looks>(?:with|in|wearing|dressed in|sporting|a (?:wo)?man (?:with|in|wearing)) [^,;.]+), "
    r"(?P<does>(?:is )?(?:\w+ly )*\w+(?:s|ing)\b[^,;.]*)",
    re.I,
)
"""How one of two looks, said before what that one does: "one, with curly hair, reads"."""
_OTHER = re.compile(r"\b(?:while|and|as) the other(?: one)?\s+(?P<b>[^.,;]+)", re.I)
_PARTS = listed(
    "hand hands arm arms wrist finger fingers shoulder shoulders back neck face hair head cheek cheeks "
    "leg foot "
    "feet knee ear ears eye eyes forehead waist collar tie shoe shoes shoelaces sleeve"
)
"""Of whom somebody else is there."""
_STATES = listed("seems appears remains has")
_ORDINALS = {"one": 0, "first": 0, "other": 1, "second": 1}
_MEANWHILE = listed("while and as")
_NOT_ONE = listed("hand foot arm leg side end by day time after")
_GIVES = listed(
    "gives hands passes offers shows throws tosses brings sends lends giving handing passing offering"
)
_SMALL_WORDS = listed("up to with in on at by while and of from onto into")


def elliptic(passage: Passage, nouns: Sequence[Hit[Noun]]) -> list[Hit[Noun]]:
    """ "one person adjusts the glasses of another", "one person reads while the other writes": the other is
    one of the same."""
    first = nouns[0] if nouns else None
    tokens = passage.tokens
    if first is None or first.value.kind not in LIVING or first.start == 0:
        return []
    if not {token.low for token in tokens[max(0, first.start - 2) : first.start]} & {"a", "one", "an"}:
        return []
    found = list[Hit[Noun]]()
    others = {each.start for each in nouns}
    for at in range(first.end, len(tokens)):
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        given = after is not None and after.low in ("a", "an", "the", "his", "her", "their")
        alone = after is None or after.sentence != tokens[at].sentence or after.low in _SMALL_WORDS
        alone = alone or (given and tokens[at - 1].low in _GIVES)
        acts = _tells(after.low if after else "")
        own = not any(t.low == "one" or t.low in _NOT_ONE for t in tokens[first.end : at])
        whose = tokens[at].low == "another's" and after is not None and after.low in _PARTS
        another = whose or (
            tokens[at].low == "another" and (alone or (tokens[at - 1].low in _MEANWHILE and acts))
        )
        the_other = tokens[at].low == "other" and tokens[at - 1].low == "the" and not found
        if the_other:
            opens = tokens[at - 2].low in _MEANWHILE or tokens[at - 1].clause != tokens[at - 2].clause
            another = opens and acts and at + 1 not in others and not _of_two_named(first, nouns, at)
        if another and own:
            found.append(Hit(first.value, passage, at - 1 if the_other else at, at + 1))
    return found


def _of_two_named(first: Hit[Noun], nouns: Sequence[Hit[Noun]], before: int) -> bool:
    """Whether somebody else is named already, who is the other then."""
    return any(each.value.kind is first.value.kind for each in nouns if first.start < each.start < before)


def in_parts(found: list[Mention]) -> list[Mention]:
    """The same, with each two that the words tell apart as one and one."""
    out: list[Mention] = []
    for at, each in enumerate(found):
        if not _is_one_of_them(each, found[:at]):
            two = each.count == 2 and each.counted.lower() != "both"
            out += _of_two(each, found[at + 1 :]) if two else [each]
    return out


def _is_one_of_them(each: Mention, before: Sequence[Mention]) -> bool:
    """ "two people, where one person lifts the other's chin", "three cats. One cat is black": nobody else."""
    if each.counted.lower() != "one" or each.noun.kind not in LIVING:
        return False
    if each.noun.name == "person" and any(
        two.count == 2 and two.noun.kind is SubjectKind.PERSON for two in before
    ):
        return True
    earlier = [some for some in before if some.hit.sentence < each.hit.sentence and some.count > 1]
    return any(_singular(some) == _singular(each) for some in earlier)


def laid_out(found: list[Mention]) -> list[Mention]:
    """ "a table with a cup, a book and a vase" is about what lies there; one vase alone leaves it a table."""
    if len(found) < 3 or found[0].noun.name not in _TABLES:
        return found
    table, first, *others = found
    lies = first.governor in ("with", "holding") and first.start == table.hit.end + 1
    second = next((each for each in others if each.governor != "of"), None)
    listed_ = second is not None and second.subject and second.hit.clause == first.hit.clause + 1
    things = listed_ and all(each.noun.kind is SubjectKind.THING for each in found)
    return (
        [replace(first, subject=True, governor="", clause_opens=True), *others] if lies and things else found
    )


def introduced(each: Mention) -> bool:
    """ "One, a woman in white", "the second person, a boy": one of two that were named before."""
    return ordinal(each) is not None and each.counted.lower() in ("a", "an") and each.count == 1


def ordinal(each: Mention) -> int | None:
    """Which of two it is by the words right before: "one person, a man" 0, "the other, a boy" 1."""
    tokens = each.hit.passage.tokens
    before = [
        token.low
        for token in tokens[max(0, each.start - 2) : each.start]
        if token.clause >= each.hit.clause - 1
    ]
    if len(before) == 2 and before[1] in GENERIC | PLAIN:
        before.pop()
    return _ORDINALS.get(before[-1]) if before else None


def _of_two(both: Mention, after: Sequence[Mention]) -> list[Mention]:
    if both.noun.kind is SubjectKind.PERSON:
        told = [each.noun for each in after if introduced(each)]
        if len({noun.name for noun in told}) == 2 == len(told):
            return [replace(both, noun=noun, count=1) for noun in told]
        hers = next((each for each in after if _is_the(each, both, _HER)), None)
        his = next((each for each in after if _is_the(each, both, _HIM)), None)
        if hers and his:
            first, second = sorted((hers, his), key=lambda each: each.hit.start)
            return [
                replace(both, noun=Noun(each.noun.kind, each.noun.name), count=1) for each in (first, second)
            ]
        if (one := hers or his) and both.noun.name in _TWO:
            other = Noun(both.noun.kind, "person")
            return [replace(both, noun=noun, count=1) for noun in (Noun(one.noun.kind, one.noun.name), other)]
    words = _one_and_other(both)
    if words is None:
        return [both]
    noun = Noun(both.noun.kind, _singular(both))
    return [replace(both, noun=noun, count=1, apart=one) for one in words]


def _is_the(each: Mention, both: Mention, sex: frozenset[str]) -> bool:
    """ "the woman" of a later clause of the same text."""
    same = each.hit.passage is both.hit.passage and each.hit.clause > both.hit.clause
    return same and each.definite and each.count == 1 and each.noun.name in sex


def _one_and_other(both: Mention) -> tuple[str, str] | None:
    """What is said of one and of the other, in the sentence that names both or in the next."""
    passage = both.hit.passage
    tokens, end = passage.tokens, passage.sentence_of(both.hit.start)[1]
    for _ in range(2):
        end = passage.sentence_of(end)[1] if end < len(tokens) else end
    rest = passage.text[tokens[both.hit.end - 1].end : tokens[end - 1].end]
    rest = _ASIDE.sub(r"\g<one> \g<does> \g<looks>", rest)
    if hit := _ONE.search(rest):
        one = re.sub(rf"^{re.escape(_singular(both))}\s+", "", hit["a"], flags=re.I)
        return one.strip(" ,"), hit["b"].strip(" ,")
    if hit := _OTHER.search(rest):
        return "", hit["b"].strip(" ,")
    return None


_SEATED = re.compile(
    r"\b(?:(?:sit|sits|sitting|seated|sat) )?((?:on|at) (?:an?|the|their) (?:[a-z]+ )?"
    r"(?:bench|sofa|couch|table|swing|steps))\b",
    re.I,
)


def both_sit(both: Mention) -> str:
    """Where both sit, as words after what one of them does: "two women on a bench: one laughs"."""
    hit = _SEATED.search(both.hit.passage.text)
    return f", sitting {hit[1]}" if hit else ""


def is_a_deed(words: str) -> bool:
    """Whether what tells one of two apart is what it does: "sings", and not "brown" or "seems focused"."""
    return _tells(words) and not _STATES & set(words.lower().split()[:2])


def _tells(words: str) -> bool:
    """Whether words begin with a verb."""
    first = next((word for word in words.lower().split() if not word.endswith("ly")), "")
    return first in ("is", "are") or (first.endswith(("s", "ing")) and not first.endswith("ss"))


def told(both: Mention, words: str) -> str:
    """What the sentence says of both, without what tells them apart."""
    return _OTHER.sub("", _ONE.sub(" ", words)).strip(" ,.:;") if both.apart else words


def _singular(both: Mention) -> str:
    name = both.noun.name
    forms = noun_forms(name)
    return "person" if name in ("people", "couple", "pair", "duo") else forms[-1]
