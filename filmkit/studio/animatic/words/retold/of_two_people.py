"""Who the two are that a long prompt tells of, and what each has on.

Knows no deeds. Somebody is introduced once ("a friend, a tall man") and told of again ("she").
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from filmkit.studio.animatic.figures.verbs.whom import PERSON
from filmkit.studio.animatic.words.text.wording import uncapitalized
from filmkit.studio.animatic.words.vocabulary.nouns import MEN, WOMEN

WHO = (
    rf"(?!couples?\b)(?:{PERSON}|counterpart|figure|artist|"
    r"professional|stylist|adult|teen(?:ager)?|recipient|receiver|giver|helper|lifter|brusher)"
)
"""One of two: no couple."""
ARTICLE = r"(?:an?|the|another|one|his|her|their)"
NP = (
    r"(?:an?|another|one) (?!(?:\w+ )?(?:sip|group|stack|pair|moment|scene|gesture) )"
    rf"(?:(?!(?:{ARTICLE}|two|three) )[\w'-]+,? ){{0,4}}?{WHO}\b(?!['’])"
)
_NEW = re.compile(
    rf"\b(?:{NP}|another(?=['’]s| (?:to|in|into|onto|on|from)\b|[,.]|$)|another(?= {WHO}['’]s)|"
    r"an? (?:\w+ )?hand(?= (?:\w+ly )?(?:extends|reaches)))",
    re.I,
)
"""Somebody who is spoken of for the first time."""
AGAIN = re.compile(rf"\b(?:the (?:\w+ ){{0,2}}?{WHO}|(?:his|her|their) {WHO}|he|she)\b", re.I)
"""Somebody who is spoken of again."""
_SECOND = re.compile(
    r"\b(?:(?:her|his|their) (?:\w+ )?friend|recipient|receiver|stranger|passenger|second person|seated|"
    r"sleeping|other|counterpart|suited|person being)\b",
    re.I,
)
_CLOTHES = "trousers|jeans|shorts|boots|eyes|pants|khakis|glasses|sneakers|leggings|sandals|shoes|clasps|gis"
_ENDS = (
    rf"(?=[,.;]|$| (?:who|to|as|while|stand|sit|walk|face|is|are)\b| and an? (?:\w+ )?{WHO}\b| "
    r"and the other\b| (?:\w+ly )?(?:selects|picks|chooses|holds|folds|places)\b| "
    rf"(?:\w+ly )?(?!(?:{_CLOTHES})\b)[a-z]+s (?:an?|the|her|his|their|it|up|"
    r"out|down|beside|before|behind|by|on|at|for|to|open|over|forward|back|towards?|serenely|steps)\b)"
)
_DRESS = re.compile(
    r",? (?:and |also )?(?:is )?(?:dressed in|clad in|wearing|wears|with|in|sporting)"
    rf" (?![a-z]+ing )(?:an? |his |her )?(?:[a-z]+, (?=[a-z-]+ ))?(?!the\b)[^,.;]*?{_ENDS}",
    re.I,
)
_ATTIRE = re.compile(r"['’]s attire, (an? [^,.;]+)", re.I)
_CARRIES = re.compile(r" and (?:carrying|holding) .*$", re.I)
_WAS = re.compile(r"^,? is (?=wearing|dressed|clad)", re.I)
_WEARS = re.compile(r"^,? (?:dressed in|wearing|clad in|wears|is wearing|in)", re.I)


@dataclass(slots=True)
class Person:
    """One of the two."""

    noun: str
    start: int
    worn: list[str] = field(default_factory=list)

    def told(self) -> str:
        """Who it is and what they have on."""
        return self.noun + "".join(self.worn)

    def is_dressed(self) -> bool:
        """Whether more is told than hair and a face."""
        return any(not each.strip(" ,").startswith("with") for each in self.worn)

    def to_whom(self) -> str:
        """The same without a comma, so that what is worn is nobody else's."""
        return self.noun + "".join(_WEARS.sub(" in", each) for each in self.worn)

    def sex(self) -> str:
        word = self.noun.lower().split()[-1]
        return "she" if word in WOMEN else "he" if word in MEN else ""


def people_of(text: str) -> list[Person]:
    """All who are introduced one by one, with what each has on; "a friend, a tall man" is one."""
    found: list[Person] = []
    ends = -9
    for hit in _NEW.finditer(text):
        hand = hit[0].lower().endswith("hand")
        one = Person(_called(hit[0]), hit.start())
        if hit.start() == ends + 2 and text[ends : hit.start()] == ", ":
            found.pop()
        found.append(one)
        ends = hit.end()
        while worn := _DRESS.match(text, ends):
            if not hand:
                one.worn.append(_worn(worn[0]))
            ends = worn.end()
        ends = hit.end()
    for hit in AGAIN.finditer(text):
        which = which_of(hit[0], found)
        if which is None and _SECOND.search(hit[0]) and len(found) == 1:
            found.append(Person("another person", hit.start()))
            which = 1
        if which is not None and which < len(found) and not found[which].is_dressed():
            worn = _DRESS.match(text, hit.end())
            attire = _ATTIRE.match(text, hit.end())
            found[which].worn += [_worn(worn[0])] if worn else [f", wearing {attire[1]}"] if attire else []
    return found


def _worn(words: str) -> str:
    """ " is wearing a hat and carrying a bag" as ", wearing a hat"."""
    return _WAS.sub(", ", _CARRIES.sub("", words))


def _called(words: str) -> str:
    """Somebody by a noun that is somebody's."""
    low = uncapitalized(words)
    if low == "another":
        return "another person"
    return "a person" if low.endswith("hand") else re.sub(r"\bfigure$", "person", low)


def which_of(words: str, people: Sequence[Person]) -> int | None:
    """Who is spoken of again."""
    low = words.lower()
    for i, one in enumerate(people):
        if low == one.sex() or low.split()[-1] == one.noun.lower().split()[-1] != "person":
            return i
    if _SECOND.search(low):
        return 1 if len(people) > 1 else None
    return 0 if people and (low in ("he", "she") or low.startswith("the ")) else None
