"""What "they" do in a row, whose verbs have no ending: "put down the cup, rise, and grab a mop".

Knows no cast. A noun of a list is no verb: one is a word that a deed is known by, with a thing or a way after
it.
"""

import re

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.poses.act import forms
from filmkit.studio.animatic.words.grammar.likenesses import NAMES
from filmkit.studio.animatic.words.text.tables import listed

_OPENS = re.compile(r"(?:\w+ly )*(?P<verb>[a-z]{2,})\b", re.I)
_AFTER = (
    r"(?:an?|the|his|her|their|its|it|them|to|into|up|down|off|out|over|back|away|from|onto|towards?|around|"
    r"across|through|some)"
)
_NEXT = re.compile(
    r"(?:,\s+(?:and\s+)?|\s+and\s+)(?:then\s+)?(?=(?:\w+ly\s+)?(?P<verb>[a-z]{3,})\s+"
    rf"(?P<after>{_AFTER}\b|washing|cleaning|sweeping|folding|cooking|mixing|dancing|doing))",
    re.I,
)
_LONE = re.compile(
    r",\s+(?P<verb>pause|stretch|smile|yawn|nod|sigh|laugh|cry|jump|dance|bow|wave)(?=,? and\b|,)"
)
_ENDINGS = ("s", "ed", "ing", "ly")
_DEEDLESS = listed(
    "begin start stand set put move go head rise pause finish turn place close take grab enter approach "
    "leave gather"
)
"""Verbs of those who do something whether or not a deed is known by them."""
_NO_NOUN_BEFORE = listed("up down his her their")
_NO_VERBS = listed("is are was were has have had can may will would one two and but the with for his her its")


def parted(words: str) -> list[str]:
    """The same, deed by deed; all of it where it opens with no bare verb."""
    words = words.strip()
    opens = _OPENS.match(words)
    if opens is None or not _is_bare(opens["verb"]) or not _is_done(words):
        return [words]
    cuts = [hit for hit in _NEXT.finditer(words) if _is_next(hit, words)]
    cuts = sorted([*cuts, *_LONE.finditer(words)], key=lambda hit: hit.start())
    ends = [*(hit.start() for hit in cuts), len(words)]
    starts = [0, *(_verb_of(hit) for hit in cuts)]
    return [part for start, end in zip(starts, ends, strict=True) if (part := words[start:end].strip(" ,"))]


def as_one_does(words: str) -> str:
    """The same of one: "grab a mop and start cleaning" as "grabs a mop, and starts cleaning"."""
    told = (_OPENS.sub(_with_an_ending, part, count=1) for part in parted(words))
    return ", and ".join(told)


def _with_an_ending(hit: re.Match[str]) -> str:
    return hit[0][: hit.start("verb") - hit.start()] + forms(hit["verb"])[1]


def _verb_of(hit: re.Match[str]) -> int:
    """Where the words of a cut deed begin."""
    return hit.start("verb") if hit.re is _LONE else hit.end()


def _is_next(hit: re.Match[str], words: str) -> bool:
    verb = hit["verb"].lower()
    noun = verb in NAMES and hit["after"].lower() not in _NO_NOUN_BEFORE
    return _is_bare(verb) and not noun and _is_done(re.split(r"[,;]| and ", words[hit.end() :])[0])


def _is_bare(verb: str) -> bool:
    return not verb.lower().endswith(_ENDINGS) and verb.lower() not in _NO_VERBS


def _is_done(words: str) -> bool:
    """Whether a deed is known by the first word, or it begins another."""
    verb = _OPENS.match(words)
    if verb is None:
        return False
    return verb["verb"].lower() in _DEEDLESS or act_of(words).name not in ("stand", "listen")


_ALONE = re.compile(
    r",\s+(?:and\s+)?(?=(?:trips|stumbles|slips|falls|screams|laughs|smiles|faints|sneezes|kneels|bows|salutes|"
    r"nods|ducks|waves|jumps|sighs|winks|shrugs|yawns|cries|gasps|spits|collapses)(?:\s+\w+ly)?\s*"
    r"(?:[,.;]|$|and\b))",
    re.I,
)


def parted_alone(words: str) -> str:
    """The same, parted before what is told by its verb alone in a row: "carries a tray, trips, and falls"."""
    return _ALONE.sub("; ", words)
