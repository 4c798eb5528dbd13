"""From how it is said to what one does to another: verb, whose, which part.

Knows no people. An unknown verb with somebody's part reaches out to that part.
"""

import re
from dataclasses import replace
from functools import lru_cache

from filmkit.studio.animatic.figures.poses import reaching
from filmkit.studio.animatic.figures.poses.act import Act, forms
from filmkit.studio.animatic.figures.verbs.asleep import OF_SLEEPERS
from filmkit.studio.animatic.figures.verbs.favours import OF_FAVOURS
from filmkit.studio.animatic.figures.verbs.kindnesses import OF_KINDNESS, SCARF
from filmkit.studio.animatic.figures.verbs.together import OF_GIFTS
from filmkit.studio.animatic.figures.verbs.touches import (
    HELMET,
    LACE,
    OF_PARTS,
    ON_A_HEAD,
    ROUND_A_NECK,
    STANDS,
)
from filmkit.studio.animatic.figures.verbs.twosome import OF_PEOPLE
from filmkit.studio.animatic.figures.verbs.whom import APART, NEEDED, NO_HAND, marked

PART = re.compile(r"#([a-z]+)")
NEAR = 9
"""Words before a part among which its verb is looked for."""
ANY_VERB = re.compile(rf"\b(?!{NO_HAND})[a-z]{{2,}}(?:s|ing|e)\b(?=[^,;.]{{0,44}}$)")
TO_SOMEBODY = re.compile(rf"^(?:(?:is|are) )?(?!{NO_HAND}|{APART})[a-z]+(?:s|ing|es) [@&](?!')")
SEATED = re.compile(r"\b(?:seated|sitting|sits)\b")
FROM_BEHIND = ("back",)
LOW = ("knee", "leg", "foot")
OF_SOMEBODY = (*OF_KINDNESS, *OF_SLEEPERS, *OF_FAVOURS, *OF_PEOPLE, *OF_GIFTS)
"""What is done to somebody, and not to a part of them: how it is said, and the deed."""
BETWEEN: tuple[Act, ...] = (*(act for _, _, act in OF_PARTS), *(act for _, act in OF_SOMEBODY))
"""All that two do by these tables."""


def between(words: str) -> tuple[int, Act] | None:
    """Where in some words it is said, and the deed; None: nothing is done to another."""
    if not NEEDED.search(words):
        return None
    text = marked(words)
    part = PART.search(text)
    verbs = text[: part.start()].lower().split()[-NEAR:] if part else []
    for said, parts, act in _of_parts() if part else ():
        verb = next((verb for verb in verbs if verb in said), None)
        if part and verb and part[1] in parts:
            return _found(words, verb, _at(_as_told(act, words), part[1]))
    for rule, act in _of_people():
        if hit := rule.search(text):
            return _found(words, hit[0], act)
    if part and (hit := ANY_VERB.search(text[: part.start()])):
        return _found(words, hit[0], _at(STANDS, part[1]))
    return None


def some_deed(words: str) -> Act | None:
    """Something is done to somebody, though nobody knows what: a hand goes out to their arm."""
    return _at(STANDS, "arm") if NEEDED.search(words) and TO_SOMEBODY.search(marked(words)) else None


def _found(words: str, said: str, act: Act) -> tuple[int, Act]:
    """The deed, and where its first word is."""
    return max(words.lower().find(f" {said.lower().split()[0]}"), 0), act


def _as_told(act: Act, words: str) -> Act:
    """The same done at the foot of who sits, where the words say so; a scarf is wound, a helmet put over."""
    if act is ON_A_HEAD and "helmet" in words:
        return HELMET
    if act is ROUND_A_NECK and "scarf" in words:
        return SCARF
    if act.pose is not LACE.pose or not SEATED.search(words):
        return act
    return replace(act, partner=reaching.sits_still, other_on="chair", apart=1.0)


def _at(act: Act, part: str) -> Act:
    """The deed at a part, where it has none of its own."""
    if act.part is not None or not isinstance(act.pose, reaching.Touch):
        return act
    act = replace(act, part=part, size="full" if part in LOW else act.size)
    if part in FROM_BEHIND:
        return replace(act, placed="ahead", apart=0.50)
    return replace(act, partner=reaching.offers) if part == "hand" else act


@lru_cache(maxsize=1)
def _of_parts() -> tuple[tuple[frozenset[str], tuple[str, ...], Act], ...]:
    return tuple(
        (
            frozenset(form.split()[0] for verb in verbs.split("|") for form in forms(verb)),
            tuple(parts.split("|")),
            act,
        )
        for verbs, parts, act in OF_PARTS
    )


@lru_cache(maxsize=1)
def _of_people() -> tuple[tuple[re.Pattern[str], Act], ...]:
    return tuple((re.compile(said), act) for said, act in OF_SOMEBODY)
