"""How a cast member sounds while nobody has been cast: pitch, pace and timbre from a description.

Knows no film. Promise: the same name and description give the same voice in every shot and process.
"""

import re
from dataclasses import dataclass
from enum import Enum

from filmkit.studio.sound.signal import random_of


class Age(Enum):
    """How old a voice is."""

    CHILD = "child"
    YOUNG = "young"
    GROWN = "grown"
    OLD = "old"


@dataclass(frozen=True, slots=True)
class Speaker:
    """A voice, in terms that a synthesiser can follow."""

    pitch: float
    """Hz, the middle of its melody."""
    rate: int
    """Words a minute."""
    timbre: int
    """Which of several voices of its kind, from 0."""
    female: bool
    age: Age

    @property
    def tract(self) -> float:
        """Its formants against a grown man's (Peterson and Barney 1952: women 1.15, children 1.3)."""
        return {Age.CHILD: 1.3, Age.YOUNG: 1.17 if self.female else 1.03}.get(
            self.age, 1.15 if self.female else 1.0
        )


_FEMALE = re.compile(
    r"\b(wom[ae]n|girls?|lady|she|her|mother|mum|mom|grandmother|grandma|granny|daughter|sister|aunt|wife|"
    r"widow|queen|princess|waitress|actress|nun|bride|hostess|female|niece|heroine|señora|madame|mrs|miss)\b",
    re.I,
)
_MALE = re.compile(
    r"\b(m[ae]n|boys?|guy|he|his|him|father|dad|grandfather|grandpa|son|brother|uncle|husband|king|prince|"
    r"waiter|actor|monk|groom|male|nephew|lad|gentleman|beard(ed)?|moustache|mr|sir)\b",
    re.I,
)
_NUMBERS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = {word: 10 * number for number, word in enumerate(
    ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), 2)}  # fmt: skip
_DECADES = {f"{word[:-1]}ies": years for word, years in _TENS.items()}
_AGES = (
    (Age.CHILD, re.compile(r"\b(child(ren)?|kids?|(school)?boys?|(school)?girls?|toddler|infant)\b", re.I)),
    (Age.OLD, re.compile(r"\b(old|elderly|aged|grand(mother|father|ma|pa)|granny|ancient|retired|pensioner|"
                         r"white-haired|wrinkled)\b", re.I)),
    (Age.YOUNG, re.compile(r"\b(young|teen(age)?r?s?|teenaged?|student|adolescent)\b", re.I)),
)  # fmt: skip
_PITCHES = {
    # Hz: what speakers of that age read at (Hollien and Shipp 1972; Stathopoulos et al. 2011)
    (False, Age.CHILD): 245.0,
    (True, Age.CHILD): 255.0,
    (False, Age.YOUNG): 128.0,
    (True, Age.YOUNG): 215.0,
    (False, Age.GROWN): 112.0,
    (True, Age.GROWN): 196.0,
    (False, Age.OLD): 122.0,
    (True, Age.OLD): 178.0,
}
_RATES = {Age.CHILD: 158, Age.YOUNG: 160, Age.GROWN: 150, Age.OLD: 132}
TIMBRES = 3


def speaker_for(name: str, description: str) -> Speaker:
    """The voice of a cast member; an empty name is the narrator's."""
    random = random_of("speaker", name)
    female = _female(f"{description} {name}", random.random() < 0.5)
    age = _age(description) or _age(name) or Age.GROWN
    pitch = _PITCHES[female, age] * 2.0 ** (random.uniform(-2.0, 2.0) / 12)
    rate = _RATES[age] + int(random.integers(-6, 7))
    return Speaker(round(pitch, 1), rate, int(random.integers(TIMBRES)), female, age)


def _female(text: str, otherwise: bool) -> bool:
    """By the word that is written first: "a woman with her son" is a woman."""
    text = text.replace("-", " ")
    female, male = _FEMALE.search(text), _MALE.search(text)
    if female is None or male is None:
        return otherwise if female is male else female is not None
    return female.start() < male.start()


def _age(text: str) -> Age | None:
    years = _years(text)
    if years is not None:
        return Age.CHILD if years < 13 else Age.YOUNG if years < 30 else Age.GROWN if years < 65 else Age.OLD
    hits = [(match.start(), age) for age, words in _AGES if (match := words.search(text.replace("-", " ")))]
    return min(hits, key=lambda hit: hit[0])[1] if hits else None


def _years(text: str) -> int | None:
    """`of eight`, `of eighty`, `in her forties`, `42 years old`, `an eighty-year-old`."""
    plain = text.lower().replace("-", " ")
    if match := re.search(
        r"\b(\d{1,2})\b(?= ?(years?|yo\b|s\b))|\b(?:of|aged?) (\d{1,2})\b|\b(\d0)s\b", plain
    ):
        return int(next(each for each in (match[1], match[3], match[4]) if each))
    for word, years in _DECADES.items():
        if re.search(rf"\b{word}\b", plain):
            return years + 5
    for word, years in (*((word, number) for number, word in enumerate(_NUMBERS)), *_TENS.items()):
        if re.search(rf"\b(of|aged?) {word}\b|\b{word} years?\b", plain):
            return years
    return None
