"""Which words of an action tell a deed that is done: not those that name, describe, deny, or tell of another.

Knows no deeds and no meaning: it goes by the words beside a word, and by its ending.
"""

import re
from functools import lru_cache

from filmkit.studio.animatic.figures.poses.act import forms
from filmkit.studio.animatic.figures.verbs.named import (
    ADJECTIVES,
    COMPOUND,
    OTHERWISE,
    STRANGERS,
    THINGS_TOO,
    listed,
)
from filmkit.studio.animatic.figures.verbs.whom import PERSON

PASTS = {
    "ran": "runs", "ate": "eats", "slept": "sleeps", "wrote": "writes", "drank": "drinks", "swam": "swims",
    "fought": "fights", "sang": "sings", "dug": "digs", "swept": "sweeps", "rode": "rides", "drove": "drives",
    "flew": "flies", "threw": "throws", "caught": "catches", "wept": "weeps", "knelt": "kneels",
    "spoke": "speaks", "told": "tells", "shook": "shakes", "swung": "swings", "stood": "stands",
    "drew": "draws", "hung": "hangs", "crept": "creeps", "leapt": "leaps", "sprang": "springs",
    "spun": "spins",
    "woke": "wakes", "took": "takes", "gave": "gives", "held": "holds", "went": "goes", "came": "comes",
    "blew": "blows", "built": "builds", "taught": "teaches", "strode": "strides",
}  # fmt: skip
"""Past tenses that are nothing else, as one does it now."""
_FINDS = re.compile(r"\b(?:stumbl\w+ (?:up)?on|com(?:es|ing) (?:across|upon)|stumbl\w+ across (?=an? ))")
_ENDINGS = re.compile(
    r"(?:|s|es|e|ed|d|ing|y|ies|ied|ying|ion|ions|ation|ating|ment|se|ics|ists?|ally|"
    r"(?P<twice>[a-z])(?:ing|ed)|[’'].*)"
)
_SMALL = listed("a an the on in at to of by her his it and or with into from out down off over")
WORD = re.compile(r"[a-z][a-z’'-]*|\d+|[,.;:]")

_CLAUSE = r"(?:(?!,|;|\.(?:\s|$)|\b(?:and|but|while|as|then|before|until|yet)\b).)*"
_NOT = re.compile(
    r"\b(?:never|not(?! only)|cannot|\w+n[’']t|no longer|without (?=(?:\w+ly )?\w+ing\b)|instead of|"
    r"rather than|refus(?:es?|ed|ing) to|declin(?:es|ed) to|fail(?:s|ed)? to|unable to|unwilling to|"
    r"afraid (?:to|of)|hesitat(?:es|ing) to|(?:stop(?:s|ped)?|quits?|ceas(?:es|ed)|avoids?|avoiding|"
    r"forbidden from|kept from) "
    r"(?=\w+ing\b))\b" + _CLAUSE
)
"""What is denied, to the end of its clause."""
_MEANT = re.compile(
    r"\b(?:ready|(?:is|are|be|just|seems?|looks?|as if|and|) ?about|prepar(?:es?|ed|ing)|wait(?:s|ing)|"
    r"poised|eager|hop(?:es|ing)|want(?:s|ed|ing)?|wish(?:es|ing)?|plan(?:s|ning|ned)|intends?|"
    r"supposed|need(?:s|ed)?|threatens?|longs?|yearns?|set|too \w+|in order|so as|asked|told|invited|"
    r"order(?:s|ed)) to (?=\w)" + _CLAUSE + r"|\bpoised for " + _CLAUSE
)
"""What is only meant to be done."""
_MADE_TO = re.compile(
    r"(\b(?:caus|allow|forc|enabl|persuad|convinc|ask|tell|order|urg|encourag|command)(?:es|s|ing|ed|"
    r"ting)? "
    r"(?:[\w’']+ ){1,5}?)to (?=\w)" + _CLAUSE
)
"""What somebody has others do."""
_WHO = re.compile(
    r"(?<=[a-z])(,? )(?:who|whom|whose|which)\b[^,;.]*|(?<=[a-z])( )that (?=\w+(?:s|ed|ing)\b)[^,;.]*"
)
_LIVING = (
    rf"(?:{PERSON}s?|dogs?|cats?|horses?|birds?|puppy|puppies|kittens?|ducks?|animals?|crowd|kids|"
    r"dancers|children|students|bears?|cows?|sheep|fish|dolphins?|monkeys?)"
)
_SEEN = re.compile(
    r"\b(?:watch(?:es|ing|ed)?|sees?|seeing|saw|observ\w+|hears?|hearing|heard|notic\w+|spots?|spotted|"
    r"films?|filming|record(?:s|ing)|photograph(?:s|ing)|(?:listen\w*|next) to|look(?:s|ing)? (?:over "
    r")?at|(?:stand|sit|lie|wait)\w* (?:near|by|beside|behind|among|before)) "
    rf"(?:(?:the|an?|her|his|their|two|three|some|several|many|another|other|\w+y|\w+ing|old|small|"
    rf"little|group of|crowd of) )*(?:{_LIVING}|him|them|others)\b (?=\w)(?!(?:with|in|on|at|from|"
    rf"through|across|and|by|near|beside|"
    r"into|to|over|under|of)\b)(?P<theirs>" + _CLAUSE + ")"
)
"""What those do whom somebody watches or is beside."""

DETERMINERS = listed("a an the this that these those his her their its my our your whose every each no any")
PREPOSITIONS = listed(
    "of for with in on at from into onto through over under beside near past behind against among amid "
    "by during after before along around across between toward towards within inside without above "
    "below despite via"
)
_NOT_NAMED = (
    DETERMINERS
    | PREPOSITIONS
    | listed(
        "and or but while as then so to up down out off away back it him them himself herself "
        "themselves itself each one two three four five some many several all both together again hard "
        "fast home well is are was were who , . ; :"
    )
)
"""What comes after a verb that is no adjective, or before a noun that is none of its words."""
_BEFORE_A_DEED = ("", "is", "are", "was", "were")
_LIKE_ADJECTIVES = re.compile(
    r"\w{2,}(?:ous|ful|ish|less|ive|able|ible|[^aeiou]ic|[^m]al|ary|ular|esque|ed|ly)$"
)
_NO_ADJECTIVES = listed(
    "hospital general rival criminal official individual professional musical mechanic critic picnic "
    "traffic music fabric table vegetable detective native captive olive relative library bed shed "
    "seed weed speed steed family belly fly bully ally hundred"
)

_DESCRIBED = (
    r"(?:(?!(?:on|at|to|and|with|in|by|from|over|under|near|as|an?|the|his|her|their)\b)[a-z-]+,? ){0,2}?"
)
_LIGHT = re.compile(
    r"\b(?:(?:peak|height|middle|midst) of|(?:go|goes|going|heads?|heading|steps?|out) (?:out )?for|"
    r"takes?|taking|ha(?:s|ve|ving)|gives?|giving|do|does|doing|did|done|perform\w*|execut\w*|"
    r"attempt\w*|makes?|making|beg[iau]n\w*|start\w*|continu\w*|finish\w*|let(?:s|ting)? out|(?:break|"
    r"burst|launch|leap|spring|mov|transition|flow)\w* (?:gracefully )?into|(?:engag\w*|join\w*|"
    r"immers\w*|lost|absorbed|part) in|shar(?:es?|ing)|enjoy\w*|practi[cs]\w*|complet\w*|deliver\w*|"
    r"landing|lands|showcas\w*|display\w*|pull\w* off|respond\w* with|end\w* with|play\w*|nail\w*|"
    r"lead\w*|attempts) (?:(?:an?|the|his|her|their|some|several|two|three|another|one) )?"
    + _DESCRIBED
    + r"(?:(?:series|set|sequence|couple|combination|burst|fit|round|string|bit|flurry|number) of "
    r")?" + _DESCRIBED + r"$"
)
"""Verbs whose deed is the noun after them, with what stands before that."""
_USES = re.compile(
    r"\b(?:us(?:es|ing)|operat\w+|works? (?:at|with)|working (?:at|with)|sits? at|sitting at) (?:an? |"
    r"the |her |his )?$"
)


_DEEDS = {
    **dict.fromkeys(("flip", "twist", "tumble", "somersault"), "somersaults"),
    **{
        noun: f"{noun}s"
        for noun in listed(
            "look walk run nap wave swim drink ride stroll jump leap hop dive spin twirl sip bite "
            "dance nod shrug laugh scream shout yell sigh stretch jog hike swing kick punch throw "
            "salute shower handstand cartwheel bow sprint dash kneel curtsy squat step climb sneeze "
            "cough yawn whistle wink"
        )
    },
}
"""Nouns of what somebody does, and the verb."""
_AS_NOUN = re.compile(
    r"\b(?:(?:go|goes|going|heads|out|off) (?:out )?for|takes?|taking|ha(?:s|ve|ving)|gives?|giving|do|"
    r"does|doing|perform\w*|execut\w*|attempt\w*|mak(?:es?|ing)|beg[iau]n\w*|let(?:s|ting)? out|"
    r"(?:break|burst|launch|leap|spring|transition|flow)\w* into|shar(?:es?|ing)|throws?(?= an? (?:\w+ "
    r")?(?:punch|kick))|enjoy\w*|complet\w*|lands|landing) (?:(?:an?|the|his|her|their|some|several|"
    r"two|three|another|one) )?(?:[a-z-]+,? ){0,2}?(?:(?:series|set|sequence|couple|combination|burst|"
    r"fit|round|string|bit|flurry|number) of )?(?:[a-z-]+,? ){0,1}?"
    rf"(?P<deed>{'|'.join(_DEEDS)})s?\b(?! (?:floor|hall|studio|shoes|track|suit|bag|ring|bottle|"
    rf"machine))"
)


def _as_verb(hit: re.Match[str]) -> str:
    before = hit[0].split()[1:-1]
    if any(word in PREPOSITIONS - {"for", "into", "of"} or word in ("and", "to") for word in before):
        return hit[0]
    return _DEEDS[hit["deed"]]


_TUNE = re.compile(
    r"\b(play(?:s|ing)?|perform(?:s|ing)?|practic(?:es|ing)) (?:[\w-]+ ){0,3}?(?:tunes?|melody|melodies|"
    r"songs?|music|piece|symphony|sonata|solo|notes|chords) on (?:an?|the|his|her|their) "
)
""" "plays a sad tune on the piano" plays the piano."""


_GOES_OVER = re.compile(
    r"^.*\b(?:transition(?:s|ing)?|switch(?:es|ing)?|shift(?:s|ing)?|mov(?:es?|ing) on|"
    r"go(?:es|ing)? over) (?:in)?to (?=\w+ing\b)"
)
"""All before what somebody goes over to doing."""

_BODY = "heads?|eyes?|arms?|hands?|legs?|feet|foot|fingers?|body|shoulders?|hips|tail|wings|lips|mouth|face"
_OTHER = rf"(?!(?:{_BODY})\b)"
"""Before a word that is no part of whoever does something."""
_MANY = (
    r"(?:steam|smoke|mist|fog|dust|rain|snow|hail|confetti|laughter|thunder|lightning|traffic|"
    rf"(?:sun|moon)?light|music|wind|hair|water|{_OTHER}\w+[^su\W]s)"
)
"""What takes no article: what fills the air, and the word of several."""
_ONE = rf"(?:the|an?|its|his|her|their|some|two|three) {_OTHER}(?:\w+ )?{_OTHER}\w+(?<!ly)"
_GOES_ON = re.compile(rf"(?:,|\bwith) (?:{_ONE}|{_MANY})(?: \w+ly)*(?<!ing) \w+ing\b(?! \w+ing\b){_CLAUSE}")
"""What goes on beside whoever does something: "sits with a cup, steam gently rising"."""
_MEANWHILE = re.compile(
    rf"\b(?:as|while) (?:(?:the|its|his|her|their) {_OTHER}\w+|{_MANY}) (?:\w+ly )*\w+\b{_CLAUSE}"
)
"""What others do at the same time: "as the rain falls"."""


_SURROUNDED = re.compile(r"\bsurrounded by [^.;]*?(?=, (?:\w+ly )?\w{2,}(?:ed|ing)\b|[.;]|$)")
"""What is about somebody, and nothing is done with it."""


def told(words: str) -> str:
    """An action in small letters and in the present, without what is not done or is done by others."""
    low = _MEANWHILE.sub(" , ", _GOES_ON.sub(" , ", _GOES_OVER.sub("", words.lower())))
    low = re.sub(r"\b(?:" + "|".join(PASTS) + r")\b", lambda hit: PASTS[hit[0]], low)
    low = _TUNE.sub(r"\1 the ", _FINDS.sub("finds", low))
    for rule in (_NOT, _MEANT, _SURROUNDED):
        low = rule.sub(" , ", low)
    low = _AS_NOUN.sub(_as_verb, low)
    low = _WHO.sub(" , ", _MADE_TO.sub(r"\1, ", low))
    while hit := _SEEN.search(low):
        if not hit["theirs"].strip():
            break
        low = f"{low[: hit.start('theirs')]}, {low[hit.end('theirs') :]}"
    return low


def is_form(said: str, low: str, end: int) -> bool:
    """Whether the word of `low` in which `said`, a beginning of words, ends is a form of its last one."""
    if not said[-1].isalpha():
        return True
    rest = re.match(r"[a-z’'-]*", low[end:])
    more = rest[0] if rest else ""
    stem = said.split(" ")[-1]
    if not more:
        return True
    if stem in _SMALL:
        return stem + more == "an"
    ending = _ENDINGS.fullmatch(more)
    if ending is None or stem + more in STRANGERS:
        return False
    return ending["twice"] is None or ending["twice"] == stem[-1]


_OTHERWISE = frozenset(form for verb in OTHERWISE.split("|") for form in forms(verb))


class Words:
    """The words of an action, and which of them are names or describe one."""

    def __init__(self, low: str) -> None:
        self.low = low
        self.found = [(hit[0], hit.start()) for hit in WORD.finditer(low)]
        self.at = {start: index for index, (_, start) in enumerate(self.found)}

    def names(self, start: int) -> bool:
        """Whether the word there is a noun or describes one, and no verb."""
        index = self.at.get(start)
        if index is None:
            return False
        word, before = self._word(index), self._word(index - 1)
        does = word.endswith("ing") and before in _BEFORE_A_DEED  # "(is) running track"
        if COMPOUND.match(self.low, start) and not does and not _USES.search(self.low[:start]):
            return True
        if _LIGHT.search(self.low[:start]) and before not in PREPOSITIONS - {
            "for",
            "into",
            "of",
            "in",
            "with",
        }:
            return word in THINGS_TOO
        if word.endswith("ed"):
            return self._describes(index)
        if before in DETERMINERS or before.endswith(("'s", "’s")):
            return True
        if before in PREPOSITIONS:
            return not word.endswith("ing") or before in (
                "of",
                "for",
                "with",
                "under",
                "beside",
                "near",
                "over",
            )
        if word.endswith("ing"):
            return before == "," and self._in_a_row(index)
        return self._is_noun(index, word, before)

    def used_otherwise(self, start: int) -> bool:
        """Whether something else is done to the thing there than what it is for."""
        index = self.at.get(start, 0)
        return any(self._word(back) in _OTHERWISE for back in range(max(index - 3, 0), index))

    def _word(self, index: int) -> str:
        return self.found[index][0] if 0 <= index < len(self.found) else ""

    def _describes(self, index: int) -> bool:
        """Whether "washed" is how something is: a noun comes next, and it stands where an adjective may."""
        before, after = self._word(index - 1), self._word(index + 1)
        if before in DETERMINERS or before in PREPOSITIONS:
            return True
        named = bool(after) and after not in _NOT_NAMED and not after.endswith("ly")
        return named and index > 0

    def _in_a_row(self, index: int) -> bool:
        """Whether it is the second of two that describe: "a burning, smoking ruin"."""
        first, after = self._word(index - 2), self._word(index + 1)
        return (
            (first.endswith(("ing", "ed")) or _is_adjective(first))
            and bool(after)
            and after not in _NOT_NAMED
        )

    def _is_noun(self, index: int, word: str, before: str) -> bool:
        """Whether "scroll" or "steps" is what an adjective or an article farther before it is about."""
        if _is_adjective(before):
            return True
        if word.endswith("s") and not word.endswith("ss"):
            return False
        for back in range(index - 1, max(index - 5, -1), -1):
            if self._word(back) in DETERMINERS:
                return not before.endswith("s") and before not in ("people", "children", "men", "women")
            if self._word(back) in _NOT_NAMED:
                return False
        return False


def _is_adjective(word: str) -> bool:
    return word in ADJECTIVES or (
        word not in _NO_ADJECTIVES
        and not word.endswith("ly")
        and _LIKE_ADJECTIVES.fullmatch(word) is not None
    )


@lru_cache(maxsize=512)
def words_of(low: str) -> Words:
    """The words of what `told` gave."""
    return Words(low)
