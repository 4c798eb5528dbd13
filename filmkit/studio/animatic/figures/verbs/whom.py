"""How a sentence names somebody else, and a part of them: for the tables of what two do.

Knows no deeds. The tables are matched against words in which somebody is "@", somebody's is "@'s" and a part
of them is "#hair": each pattern is short, and quick to make.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from filmkit.studio.animatic.figures.poses.act import forms

PERSON = (
    r"(?:m[ae]n|wom[ae]n|boy|girl|child|children|kid|baby|babies|toddler|infant|person|people|guy|lady|"
    r"friend|son|daughter|mother|father|mom|mum|dad|sister|brother|twin|wife|husband|partner|lover|bride|"
    r"groom|uncle|aunt|grand[a-z]+|student|pupil|patient|client|customer|guest|teacher|nurse|doctor|soldier|"
    r"king|queen|prince|princess|knight|opponent|rival|enemy|colleague|stranger|neighbou?r|teammate|player|"
    r"dancer|waiter|waitress|owner|master|beauty|boss|victim|suspect|thief|officer|couple|fianc[eé]e?|"
    r"boyfriend|girlfriend|"
    r"individual|employee|worker|manager|passenger|travell?er|classmate|companion|"
    r"[a-z]+m[ae]n|[a-z]+wom[ae]n)"
)
_CHILD = (
    r"(?:child|boy|girl|kid|baby|babies|toddler|infant|son|daughter|grandson|granddaughter|brother|sister)"
)
_THEN = (
    r"(?= *(?:$|[.,;]|(?:on|in|by|with|to|up|down|out|away|across|over|from|at|into|through|round|around|"
    r"high|and)\b|\w+ly\b))"
)
"""What comes after "her" when it is somebody, and not what she has."""
_OTHER = (
    rf"(?:another(?: {PERSON})?|each other|one another|someone|somebody|the other(?: {PERSON})?|him|them|"
    rf"her{_THEN}|(?:an?|the|his|her|their|its)(?: [a-z-]+){{0,2}}? {PERSON}s?|(?<=[a-z] )[A-Z][a-z]+)"
)
ASLEEP = re.compile(r"\b(?:sleeping|slumbering|dozing|unconscious)\b")
WHO, CHILD, OWN = "[@&]", "&", "[@&]'s"
"""Somebody, a child, somebody's: as the tables write them."""
NO_HAND = (
    r"(?:is|are|was|has|have|look|see|saw|watch|gaz|star|notic|listen|hear|stand|sit|walk|hid|wear|like|lov|"
    r"know|rememb|miss|follow|talk|speak|tell|ask|say|guid)"
)
"""Beginnings of verbs for which no hand goes out."""
APART = (
    r"(?:meet|visit|join|leav|lov|marr|call|interview|introduc|teach|train|becom|wait|find|los|accompan|fac|"
    r"encounter|recogni|thank|prais|warn|challeng|beat|defeat|judg|order|hir|pay|serv|photograph|film|paint|draw|"
    r"mourn|admir|imitat|surpris|scar|observ|spot|contact|inspir|convinc|persuad|direct|conduct|us|being|becom)"
)
"""Beginnings of verbs that are done to somebody from where one stands."""
SAID_PARTS: Mapping[str, str] = {
    "hair": "hair|braids?|curls|ponytail|wig",
    "head": "head|hat|cap|beanie|tiara|hood|crown|helmet",
    "forehead": "forehead|brow|temples?",
    "eyes": "eyes?|eyebrows?|eyelids?|eyelashes|glasses|sunglasses",
    "ear": "ears?|earrings?",
    "nose": "nose",
    "face": "face|makeup|mask|tears?|skin",
    "cheek": "cheeks?|jaw",
    "mouth": "mouth|lips?|teeth|tooth|chin|beard|mustache|moustache|tongue",
    "neck": "neck|throat|collar|necklace|scarf|tie|necktie|bow tie",
    "shoulder": "shoulders?",
    "chest": "chest|heart|heartbeat|shirt|jacket|coat|blazer|suit|sweater|vest|dress|buttons?|badge|medal",
    "back": "back|spine",
    "arm": "arms?|elbows?|sleeves?|wound",
    "belly": "belly|stomach|tummy",
    "waist": "waist|hips?|belt|apron",
    "hand": "hands?|fingers?|fingernails?|nails?|wrists?|palms?|thumb|fist|ring|"
    "gloves?|mittens?|watch|bracelet|cuffs?|handcuffs",
    "knee": "knees?|lap",
    "leg": "legs?|thighs?|shins?|calf|calves|trousers|skirt",
    "foot": "foot|feet|toes?|ankles?|shoes?|shoelaces|laces|toenails?|"
    "boots?|socks?|sandals?|slippers?|sneakers?",
}
"""The words for each of `reaching.PARTS`, and for what is worn there."""


NEEDED = re.compile(
    r"['\u2019]s\b|s['\u2019]|\b(?:another|other|someone|somebody|him|them|her|glass|glasses|fists?|toast\w*)\b|"
    r"arm in arm|patty|pat-a|clapping game|umbrella|back and forth|ladder|plank|rope|box|boxes|"
    r"together|log|stretcher|canoe|pole|mattress|rug|beam|board|sofa|couch|piano|wardrobe|table|desk|bookshelf|coffin|"
    r"wheelchair|lipstick|make-?up|surgery|operation|doors?|gates?|" + PERSON
)
"""What is in all words by which something is done to another."""


OF = re.compile(r"\b(the|a|both) ((?:\w+ )?\w+) of ([@&])(?!')")
"""What somebody has, said the other way round: "the glasses of another"."""


def any_form(verbs: str) -> str:
    """A pattern for every form of some verbs, parted by bars."""
    return rf"\b(?:{'|'.join(form for verb in verbs.split('|') for form in forms(verb))})\b"


def marked(words: str) -> str:
    """The words with somebody else as "@", or "&" when it is a child, and their parts as "#" and a name."""
    others, parts = _patterns()

    def other(hit: re.Match[str]) -> str:
        sign = "&" if re.search(rf"\b{_CHILD}", hit[1]) else "@"
        asleep = " asleep" if ASLEEP.search(hit[1]) else ""
        return sign + ("'s" if hit[2] else asleep)

    text = OF.sub(lambda hit: f"{hit[3]}'s {hit[2]}", others.sub(other, words.replace("\u2019", "'")))
    return parts.sub(lambda hit: f"{hit[1]} #{_part_of(hit[2])}", text)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    named = "|".join(SAID_PARTS.values())
    return (
        re.compile(rf"\b({_OTHER})('s|s'|(?<=s)')?(?![a-z'])"),
        re.compile(
            rf"([@&]'s|[@&] (?:on|by|in|under|at|of) (?:the|his|her|their)) (?:\w+ )?({named})\b(?!-)"
        ),
    )


def _part_of(word: str) -> str:
    return next(part for part, said in SAID_PARTS.items() if re.fullmatch(said, word))
