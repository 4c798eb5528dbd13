"""Whatever is named in a hand: what is made for one, or any thing there is, no larger than can be held.

Knows no poses. What is held is in the axes of `props.held`; what flies or is passed on stands about its own
middle.
"""

import math
import re
from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.figures.verbs.favours import given_as_done
from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.in_hand.held import HELD
from filmkit.studio.animatic.staging.things.things import kind_of, made_of
from filmkit.studio.animatic.words.vocabulary.held import HELD as SAID
from filmkit.studio.animatic.words.vocabulary.relations import LARGE, SMALL
from filmkit.studio.animatic.world import Mesh

FLAT = 0.25
"""Of its breadth: what is no higher is flat."""
LARGEST = 0.42
"""Metres: what is larger is held as if it were so large."""
BY_A_HANDLE: Mapping[str, float] = {"teapot": 0.135, "kettle": 0.10, "jug": 0.08}
"""Metres from the handle of a vessel to its middle."""
UP = math.pi / 2
SIZES: Mapping[float, str] = {0.7: SMALL.replace(", ", "|"), 1.25: LARGE.replace(", ", "|")}
"""How many times as large a thing in a hand is that is called so."""
_NO_ADJECTIVE = (
    r"(?:with|and|in|on|of|to|has|holds?|holding|carries|carrying|man|woman|boy|girl|child|dog|cat)\b"
)
HOLDS = re.compile(
    r"\b(?:hold|carry|lift|raise|show|throw|toss|hurl|catch|give|hand|offer|pass|present|grab|bring|receive|deliver|"
    r"juggle|kick|swing|wave|shake|clutch|grip|pick up|aim|use)(?:s|es|ing)?\b"
    r"(?: (?:him|her|them|up|out|over|another person|another|the other|someone|each other|his|their))?"
    r" (?:(?:an?|the|his|her|their|its|some|two|three|several) )?((?:[a-z'-]+ ){0,3}?[a-z'-]+)(?=$|[ ,.;])"
)
"""Somebody has a thing in hand; the words up to it are the group."""
PICKS = re.compile(r"\bpick(?:s|ing|ed)?(?= (?:up|out|it|an?|the|some|his|her)\b)")
"""A tool's name where it is what is done."""
WHERE = re.compile(
    r"\b(?:at|in|into|inside|onto|over|under|from|against|near|beside|behind|before|through|across|along|for|to|"
    r"while|as|by)\b"
)
"""Where the words of what is done end and those of where begin."""
FORMS: Mapping[str, str] = {
    "carries": "carry",
    "giving": "give",
    "raising": "raise",
    "using": "use",
    "waving": "wave",
    "juggling": "juggle",
    "gripping": "grip",
}
"""Forms that are more than the verb and an ending."""
_NAMES: Mapping[str, str] = {
    phrase.strip(): name for name, said in SAID.items() for phrase in said.split(",")
}


def named_in_hand(words: str) -> str | None:
    """The thing that is said to be in somebody's hand: a name of `props.held` or a kind of `things`."""
    low = re.sub(r"\b(" + "|".join(FORMS) + r")\b", lambda hit: FORMS[hit[1]], words.lower())
    for hit in HOLDS.finditer(low):
        start = hit.start(1)
        for count in range(4, 0, -1):
            said = WHERE.split(low[start:])[0].replace(",", " ,").split()[:count]
            if not said:
                break
            phrase = " ".join(said)
            if (name := _NAMES.get(phrase) or _NAMES.get(said[-1])) or (name := kind_of(phrase, whole=True)):
                return name
    return None


@lru_cache(maxsize=256)
def named_at_all(words: str) -> str | None:
    """The first thing in some words that can be held or has a form: the longest phrase that names it. Where
    it is done, and with whom, is not looked at."""
    if name := named_in_hand(words):
        return name
    said = re.findall(r"[a-z'-]+", WHERE.split(PICKS.sub("", words.lower()))[0])
    for at in range(len(said)):
        for count in (3, 2, 1):
            phrase = " ".join(said[at : at + count])
            if len(said) - at >= count and (name := _NAMES.get(phrase) or kind_of(phrase, whole=True)):
                longer = " ".join(said[at + count - 1 : at + count + 1])
                return kind_of(longer, whole=True) or name
    return None


@lru_cache(maxsize=24)
def in_hand(name: str) -> Mesh | None:
    """What a hand closes round; None: there is no such thing."""
    if name in HELD:
        return HELD[name]()
    made = _small(name)
    at = BY_A_HANDLE.get(name, 0.0)
    return None if made is None else transform(made, placement((at, 0.0, 0.0), (UP, 0.0, 0.0)))


def in_its_size(mesh: Mesh, name: str, said: str) -> Mesh:
    """What is held, smaller or larger where the words before its noun say so: "a small brown suitcase"."""
    nouns = "|".join(phrase.strip() for phrase in SAID.get(name, name).split(","))
    for k, sizes in SIZES.items():
        if re.search(rf"\b(?:{sizes})(?: (?!{_NO_ADJECTIVE})[a-z-]+){{0,2}} (?:{nouns})\b", said.lower()):
            return transform(mesh, placement(scale=k))
    return mesh


def loose(name: str) -> Mesh:
    """The same, upright about its middle: thrown, kicked, passed on."""
    if name in HELD:
        return transform(HELD[name](), placement((0.0, 0.0, 0.0), (-UP, 0.0, 0.0)))
    made = _small(name)
    assert made is not None
    return made


PASSES = re.compile(
    r"\b(?:extend|offer|hand|pass|present|slid|return|giv|bring|lend|exchang|serv|deliver|tak|receiv|accept)"
    r"(?:e|s|es|ing)?(?: (?:over|out|up))?"
    r"(?: (?:him|her|them|another person|another|the other|each other|someone))?"
    r" (?:(?:an?|the|his|her|their|its|some) )?(?P<what>[a-z' -]+?)"
    r"(?= (?:to|towards?|from|in|at|on|with|while|and|between|across|over)\b|[.,;]|$)"
)
LEAST, SHEET = 0.25, 0.44
"""Metres: what is passed is drawn no smaller; what is read as it hangs open."""
BRIGHTER: Mapping[str, str] = {"notebook": "book"}
"""What stands out from a dark wall, for what does not."""
OPENED = ("map", "newspaper", "letter")


LITTLE = frozenset({"small", "tiny", "little", "ring"})
SMALLER: Mapping[str, str] = {"cardboard box": "jewelry box", "crate": "jewelry box"}
"""What fits into a palm, of what is carried in both arms by its plain noun."""


def passed_on(words: str) -> str | None:
    """What is said to go from one hand to another's, by the longest phrase that names it."""
    hit = PASSES.search(given_as_done(words.lower()))
    said = hit["what"].split() if hit else []
    whole = " ".join(said)
    short = whole.split(" of ")[0].split()
    for phrases in (said, short, whole.split(" of ")[-1].split()):
        for at in range(len(phrases)):
            if (name := kind_of(" ".join(phrases[at:]), whole=True)) and _is_small(name):
                small = SMALLER.get(name) if LITTLE & set(said) else None
                return small or BRIGHTER.get(name, name)
    return None


def _is_small(name: str) -> bool:
    return name in HELD or _small(name) is not None


def large_enough(name: str, palm: float = LEAST) -> Mesh:
    """What is passed on, upright about its middle and large enough to be seen: so many metres at least."""
    made = loose(name)
    least = SHEET if name in OPENED else palm
    return transform(made, placement(scale=max(1.0, least / float(np.ptp(made.vertices, axis=0).max()))))


def flat(name: str) -> bool:
    """Whether a thing that is passed on shows its broad side: a sheet, a plate, and whatever is made to be
    held."""
    wide, high, deep = np.ptp(loose(name).vertices, axis=0).tolist()
    return name in HELD or high < FLAT * max(wide, deep)


def _small(kind: str) -> Mesh | None:
    """A thing about its middle, made smaller when it is too large for a hand."""
    try:
        made = made_of(kind)
    except (KeyError, ValueError):  # neither made nor carved
        return None
    low, high = made.vertices.min(0), made.vertices.max(0)
    k = min(1.0, LARGEST / float((high - low).max()))
    x, y, z = ((low + high) / 2).tolist()
    return transform(made, placement((-k * x, -k * y, -k * z), (0.0, 0.0, 0.0), k))
