"""What stands before a picture at first and then gives it free: "a garage door lifts, revealing a car".

Knows no form. The words are told again without it, so that what comes to be seen is what the shot is about.
"""

import re
from dataclasses import replace

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.intent import Read
from filmkit.studio.animatic.words.text.wording import capitalized

_COVERS = {
    "shutter": r"garage doors?|roller (?:doors?|shutters?)|(?:metal |shop |store )?shutters?|blinds?",
    "curtain": r"(?:stage |red |velvet |heavy |theat(?:re|er) |thick )*curtains?|drapes",
    "lift": r"(?:elevator|lift|sliding|metal|steel|glass|train|vault) doors?",
    "doors": r"(?:barn |wooden |heavy |large |big |great |castle |double |old |front )*(?:doors|gates)|"
    r"(?:barn|heavy|great) door",
    "cloth": r"(?:white |silk |black |red )?(?:cloth|sheet|veil|tarp|cover)",
}
_GIVES = (
    r"(?:slowly |gradually |suddenly |then )?(?:(?:is|are) )?"
    r"(?:lift|open|ris|rais|roll|part|slid|swing|draw|pull|drop|fall|slip|remov)\w*"
)
_REVEALS = r"(?:,? (?:and|to|that|which))? ?(?:slowly )?(?:reveal|show|expos|unveil|disclos)\w*"
_UNVEILS = re.compile(
    r"(?P<before>^|[^.;]*?)(?:\b(?:an?|the|two|some)\s+)?\b(?:"
    + "|".join(f"(?P<{kind}>{words})" for kind, words in _COVERS.items())
    + rf")\s+{_GIVES}\b[^.;]{{0,24}}?{_REVEALS}\s+(?P<what>[^.;]+)",
    re.I,
)


def unveiled(brief: Brief) -> tuple[Read[str] | None, Brief]:
    """What covers the picture of a brief's prompt at first, a word of `_COVERS`, and the brief without it."""
    hit = _UNVEILS.match(brief.prompt) if brief.prompt else None
    if hit is None or re.search(
        r"\b(?:he|she|they|man|woman|boy|girl|somebody|person)\b", hit["before"], re.I
    ):
        return None, brief
    kind = next(kind for kind in _COVERS if hit[kind])
    before = hit["before"].strip(" ,")
    what = hit["what"].strip()
    if "garage" in hit[0].lower() and not re.search(r"\b(?:in|on|at) ", what):
        what += " in a garage"
    text = f"{capitalized(what)}{', ' + before if before else ''}{brief.prompt[hit.end() :]}"
    return Read(kind, hit[0].strip(), "prompt"), replace(brief, prompt=text)
