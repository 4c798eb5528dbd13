"""Who "one person" and "the other" are, told where they do what they do.

Long prompts tell the deed of two whom nobody is yet, and then who they are: "Two people push a car. One, a
young man in grey, shouts, while the other, a woman with red hair, laughs." That is "a young man in grey and a
woman with red hair push a car". Knows no deeds.
"""

import re
from collections.abc import Callable

from filmkit.studio.animatic.words.retold.of_two_people import NP, Person, people_of
from filmkit.studio.animatic.words.retold.of_two_plain import done_together
from filmkit.studio.animatic.words.retold.of_two_rest import OF_THE_CAMERA, PLACE, rest
from filmkit.studio.animatic.words.text.wording import capitalized, sentences_of

_NOBODY = r"(?:person|individual|friend|one|partner|figure|colleague)"
_PLURAL = (
    r"(?:people|individuals|persons|friends|partners|figures|colleagues|professionals|men|women|neighbou?rs|"
    r"roommates|siblings|teammates|workers|students|(?:martial )?artists|athletes|dancers|musicians|cooks)"
)
_IS = r"(?:, who (?:appears to be|is)|,| is| appears to be)"
_SOME = rf"{NP}|an? [\w-]+(?: (?:in|with) [^,.;]+)?(?=[,.;])"
_FIRST = re.compile(
    rf"\b(?:(?:the )?(?:first|one) {_NOBODY}|one(?: of them)?|the (?:helper|giver|doer))"
    rf"{_IS} (?P<who>{_SOME})",
    re.I,
)
_SECOND = re.compile(
    rf"\b(?:(?:the )?second {_NOBODY}|the other(?: {_NOBODY})?|the (?:recipient|receiver)|"
    rf"the {_NOBODY} being \w+){_IS} (?P<who>{_SOME})",
    re.I,
)
_BOTH = re.compile(
    rf"\b(?:two|both) (?:\w+ )?{_PLURAL}\b(?P<sexes>, (?:a man and a woman|a woman and a man),)?", re.I
)
_DO = re.compile(
    rf"^(?P<head>[^.]*?)(?P<both>{_BOTH.pattern}) (?P<deed>(?:are |is )?(?:\w+ly )?"
    r"(?!(?:an?|in|at|on|and|of)\b)[a-z]+(?:ing|e?s)?\b[^.;]*)",
    re.I,
)
_ONE_DOES = re.compile(
    rf"\b(?:one|a) {_NOBODY} (?!(?:is|was) an? )"
    rf"(?P<deed>[^.;]*?\b(?:another(?: {_NOBODY})?|the other(?: {_NOBODY})?)\b[^.;]*)",
    re.I,
)
_ONE = re.compile(rf"^(?:one|a) {_NOBODY}\b", re.I)
_OTHER = re.compile(rf"\b(?:another(?: {_NOBODY})?|the other(?: {_NOBODY})?)(?=['’]|\b)", re.I)
_GOING_ON = re.compile(rf"^(?P<who>(?:one|an?) {_NOBODY} )(?P<how>\w+ly )?(?P<verb>\w+ing)\b", re.I)
_WHO = re.compile(r", who [^,.;]*")
_EACH = re.compile(rf"\bone(?: {_NOBODY})? (?:is |stand\w*|sit\w*|hold\w*)[^.]*?\bwhile the other\b", re.I)
"""What each of them has to do with it."""
_THE_OTHER = re.compile(r"\bthe other\b", re.I)
_HELPS = re.compile(
    r"\b(?:assist|help)(?:s|ing)? (?P<who>(?:an?|another|the)(?: [a-z-]+){0,4}?) (?:in|with|by) "
    r"(?P<verb>\w+)ing (?P<up>up |down |out )?"
)
_HELD = re.compile(
    r"\b(?:each|both|they are each)\b[^.,;]*? (?:holding|carrying) (?P<what>an? [^.,;]+)", re.I
)
_HOLDING = re.compile(r"\b(?:hold|carry)ing\b")
_DRESSED_BY_SEX = re.compile(r"\bmen in (?P<man>[^,.;]+?) and women in (?P<woman>[^,.;]+)", re.I)
_WHERE = re.compile(r"\b(?:in|on|at|inside|outside|under) (?:an?|the|their) [^,.;]+?(?=,| where\b|$)", re.I)
_OF_THE_TWO = re.compile(r"(?<=\. )The two\b[^.]*?\bone\b[^.]*?\bthe other\b[^.]*\. ?")
"""A sentence of what they look like who are known already."""
SIZE = re.compile(r"\b(?:extreme )?(?:close[- ]?up|medium|wide|full|long)(?: shot)?\b", re.I)


def named(text: str, is_a_deed: Callable[[str], bool]) -> str:
    """The same, with who the two are in the sentence of what they do, and no other that describes them."""
    if len(sentences_of(text)) < 2:
        return text
    text = _OF_THE_TWO.sub("", text)
    first, second = _named_by(_FIRST, text), _named_by(_SECOND, text)
    doer = _set_off(first.told()) if first else None
    other = second.to_whom() if second else None
    if hit := _ONE_DOES.search(OF_THE_CAMERA.sub(lambda filmed: " " * len(filmed[0]), text)):
        start = max(text.rfind(".", 0, hit.start()), text.rfind(";", 0, hit.start())) + 1
        told_before = text[start : hit.start()]
        if first or second or _BOTH.search(told_before) or (start == 0 and _THE_OTHER.search(hit["deed"])):
            return _retold(text, told_before, hit, _done_by_one(hit[0], doer, other))
    if (hit := _DO.match(text)) and is_a_deed(hit["deed"]):
        both = f"{doer} and {other}" if doer and other else _by_sex(hit, text)
        deed = done_together(hit["deed"])
        shared = deed != hit["deed"] or _EACH.search(text, hit.end()) is not None
        if both or (shared and not hit["sexes"]):  # else each is dressed later on
            held = None if _HOLDING.search(hit["deed"]) else _HELD.search(text, hit.end())
            also = f" while holding {held['what']}" if held else ""
            return _retold(text, hit["head"], hit, f"{both or hit['both']} {deed}{also}")
    return text


def _named_by(rule: re.Pattern[str], text: str) -> Person | None:
    """Who is told of by a rule, with what they have on."""
    hit = rule.search(text)
    if hit is None:
        return None
    here = hit.start("who")
    return next((each for each in people_of(text) if each.start == here), Person(hit["who"].lower(), here))


def _set_off(words: str) -> str:
    """With a comma after what is told after one."""
    return f"{words}," if "," in words else words


def _by_sex(hit: re.Match[str], text: str) -> str | None:
    """Two of whom only the dress of men and of women is told."""
    dressed = _DRESSED_BY_SEX.search(text) if hit["sexes"] else None
    return f"a man in {dressed['man']} and a woman in {dressed['woman']}" if dressed else None


def _done_by_one(words: str, first: str | None, second: str | None) -> str:
    """ "one person gently drying another's hair": both by who they are, and the verb as it is done."""
    words = _WHO.sub("", words)
    words = _GOING_ON.sub(lambda hit: f"{hit['who']}is {hit['how'] or ''}{hit['verb']}", words)
    words = _HELPS.sub(lambda hit: f"helps {hit['who']} {hit['verb']} {hit['up'] or ''}", words)
    words = _OTHER.sub(second or "another person", words, count=1)
    return _ONE.sub(first, words) if first else words


def _retold(text: str, before: str, hit: re.Match[str], deed: str) -> str:
    """The deed first, and then what is told of the place and of how it is filmed."""
    place, size = PLACE.match(before.strip()) or _WHERE.search(before), SIZE.search(before)
    told = [f"{capitalized(place[0])}, {deed.strip(' ,')}." if place else f"{capitalized(deed.strip(' ,'))}."]
    told += [f"{capitalized(size[0])}."] if size else []
    return " ".join([*told, *rest(text, (hit.start(), *(each.start for each in people_of(text))))])
