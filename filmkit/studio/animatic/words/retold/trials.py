"""What is tried with a thing by nobody who is named, told as what is seen: it is set on water, squeezed,
emptied of air or pierced, or a drop runs down it.

Knows no cast and no form.
"""

import re

from filmkit.studio.animatic.words.retold.besides import around, first_named
from filmkit.studio.animatic.words.retold.experiments import at_its_pace, dropped
from filmkit.studio.animatic.words.retold.experiments_at_length import SOMEBODY
from filmkit.studio.animatic.words.text.wording import capitalized, with_article

_OPENING = 260
"""Letters in which a text says what is tried."""
_NEAR = 110
"""Letters in which it names what is tried it with."""
_AFLOAT = (
    (re.compile(r"\bspoon\b", re.I), "spoon"),
    (re.compile(r"\bcork\b", re.I), "cork"),
    (re.compile(r"\b(?:toy|paper|model)\b[\w ,-]{0,30}\bboat\b|\bwooden toy\b", re.I), "toy boat"),
    (re.compile(r"\b(?:duck|toy)\b", re.I), "toy duck"),
    (re.compile(r"\bcoin\b", re.I), "coin"),
    (re.compile(r"\bstyrofoam\b", re.I), "styrofoam"),
    (re.compile(r"\bcotton ball\b", re.I), "cotton ball"),
    (re.compile(r"\bnet\b", re.I), "net"),
    (re.compile(r"\b(?:leaf|petal)\b", re.I), "leaf"),
)
_SET = re.compile(
    r"\b(?:placed|lowered|set|laid|dropped|floats?|floating|rests?|settles?)\b[^.;]*?\b(?:on|onto|in|into|atop)\b"
    r"[^.;]*?\b(?P<vessel>glass|bowl|bucket|basin|cup|tub|pool|pond|puddle|water['’]s surface)\b",
    re.I,
)
_OPEN_WATER = ("pool", "pond", "puddle")
_DROP = re.compile(r"\b(?:droplet|water ?drop|drop of water)\b", re.I)
_SURFACES = (
    (re.compile(r"\bmirror\b", re.I), "mirror"),
    (re.compile(r"\b(?:window|windshield|windscreen|pane)\b", re.I), "pane"),
    (re.compile(r"\b(?:plate|dish)\b", re.I), "plate"),
    (re.compile(r"\b(?:tea)?cup\b|\bmug\b", re.I), "cup"),
    (re.compile(r"\b(?:countertop|marble|counter)\b", re.I), "marble"),
    (re.compile(r"\b(?:alumin\w+|metal|steel|foil)\b", re.I), "metal"),
)
_STAYS = re.compile(r"\b(?:cling|hang|form|rest)(?:s|ing)?\b", re.I)
_RUNS = re.compile(r"\b(?:slid|glid|roll|run|travel|descen|fall|drip)\w*", re.I)
_POINT = re.compile(r"\b(?P<needle>needle|pin|sharp object)\b|\bpencil\b", re.I)
_PRESSES = re.compile(r"\b(?:press|pierc|penetrat|punctur|sink|poke|perforat)\w*", re.I)
_PIERCED = (
    (re.compile(r"\bmattress\b", re.I), "mattress"),
    (re.compile(r"\bballoon\b", re.I), "balloon"),
    (re.compile(r"\b(?:sheet|glove|bag|film|wrap|rubber|plastic)\b", re.I), "sheet"),
)
_HAND = re.compile(r"\b(?:hands?|fingers|grip)\b", re.I)
_SQUEEZED = re.compile(r"\b(?:squeez|compress|crush)\w*", re.I)
_SOFT = re.compile(
    r"\b(?P<what>sponge|cotton ball|(?:plastic |water )*bottle|cloth|rag|juice box|(?:toothpaste )?tube|"
    r"soda can|lemon)\b",
    re.I,
)
_AIRLESS = re.compile(
    r"\b(?:air (?:is |being )?(?:[\w-]+ )*?(?:extract|remov|suck|pull|pump)\w*|(?:extraction|removal) of air|"
    r"air extraction|deflates?|vacuum seal\w*)\b",
    re.I,
)
_EMPTIED = re.compile(
    r"\b(?P<what>(?:plastic |metal |rubber |soda )?"
    r"(?:pouch|bag|container|bottle|can|balloon|pipe|chamber|box))\b",
    re.I,
)
_LET_FALL = re.compile(
    r"\b(?:dropped|released|let go|slips|falls|falling|tumbles|knocked)\b(?! (?:in|into|asleep)\b)", re.I
)
_SHATTERS = re.compile(r"\b(?:shatter|smash)\w*|\bbreak(?:s|ing)? (?:apart|into)\b", re.I)
_FRAGILE = re.compile(
    r"^[^.;,]{0,60}?\b(?P<what>(?:(?:porcelain|glass|ceramic|clay|china|crystal|wine) )?"
    r"(?:egg|vase|plate|cup|bowl|mug|bottle|glass|teacup|teapot|jar|mirror|ornament|"
    r"watermelon|light ?bulb|pot))\b",
    re.I,
)
_BY_A_HAND = re.compile(
    r"\b(?:(?:an?|the) )?(?:person|somebody|someone|man|woman)['’]s (?:hands?|grip)\b", re.I
)


def _falls(opening: str, text: str) -> str | None:
    """What slips from a hand and breaks, of whom nothing else is seen."""
    what = _FRAGILE.search(opening)
    fall = _LET_FALL.search(opening)
    if what is None or fall is None or not _SHATTERS.search(text) or what.start("what") > fall.start():
        return None
    return dropped(what["what"].lower())


def _airless(opening: str, text: str) -> str | None:
    what = _EMPTIED.search(opening)
    airy = " air" in text and " sky" not in opening
    if what is None or "." not in text.strip()[:-1] or not _AIRLESS.search(text) or not airy:
        return None
    return f"{capitalized(with_article(what['what'].lower()))} deflates on a table."


def _squeezed(opening: str, text: str) -> str | None:
    what = _SOFT.search(opening)
    if what is None or not (_HAND.search(text) and _SQUEEZED.search(text)):
        return None
    return f"Close-up of somebody's hands squeezing {with_article(what['what'].lower())}."


def _pierced(opening: str, text: str) -> str | None:
    point = _POINT.search(opening[:_NEAR])
    what = next((name for pattern, name in _PIERCED if pattern.search(opening)), None)
    if point is None or what is None or not _PRESSES.search(text):
        return None
    tool = "needle" if point["needle"] else "pencil"
    return f"{capitalized(with_article(tool))} into a {what} stands on a table. Close-up."


def _afloat(opening: str, text: str) -> str | None:
    put = _SET.search(opening)
    sentence = opening[opening.rfind(".", 0, put.start()) + 1 :] if put else ""
    what = first_named(_AFLOAT, opening[:_NEAR]) or first_named(_AFLOAT, sentence[:_NEAR])
    if put is None or what is None or "water" not in opening:
        return None
    name = with_article(what)
    if put["vessel"].lower() in _OPEN_WATER or re.search(r"\bpond\b", opening):
        return f"{capitalized(name)} on pond floats."
    return f"{capitalized(name)} set afloat stands on a table."


def _run_down(opening: str, text: str) -> str | None:
    drop = _DROP.search(opening[:_NEAR])
    surface = first_named(_SURFACES, opening[drop.end() :]) if drop else None
    if surface is None or re.search(r"\bleaf|\bleaves\b", opening, re.I):
        return None
    runs, stays = _RUNS.search(opening), _STAYS.search(opening)
    if runs is None and stays is None:
        return None
    rests = stays is not None and (runs is None or stays.start() < runs.start())
    return f"A drop down a {surface} {'hangs' if rests else 'slides'} on a table. Close-up."


_TRIED = (_falls, _airless, _squeezed, _pierced, _afloat, _run_down)


def as_tried(text: str) -> str:
    """The words of such a trial as what one sees of it; any other words as they are."""
    opening = text[:_OPENING]
    if SOMEBODY.search(_BY_A_HAND.sub("", text)):
        return text
    for find in _TRIED:
        if (told := find(opening, text)) is not None:
            return at_its_pace(" ".join((told, *around(text))), text)
    return text
