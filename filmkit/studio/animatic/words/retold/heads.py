"""The head of an animal is seen from near: "a lion's head on white" is a close-up of a lion.

Knows no cast and no form.
"""

import re

from filmkit.studio.animatic.words.grammar.likenesses import BEASTS
from filmkit.studio.animatic.words.text.forms import noun_forms
from filmkit.studio.animatic.words.text.wording import uncapitalized

_PICTURE = r"(?:image|picture|painting|portrait|photo|photograph|illustration|shot|video|drawing|render)"
_HEAD = re.compile(
    rf"^(?P<shown>(?:(?:an? )?(?:[\w-]+ ){{0,3}}?{_PICTURE} of )?)"
    r"(?:(?P<whose>(?:an?|the) (?:[\w-]+ ){0,3}?(?P<beast>[a-z-]+))(?:['’]s|(?= head\b)) "
    r"(?:head|face|muzzle|snout|profile)|"
    r"(?:the|a) (?:head|face) of (?P<of>(?:an?|the) (?:[\w-]+ ){0,2}?(?P<other>[a-z-]+)))"
    r"(?=$|[.,;]| (?:in|on|with|made|depicted|as|against|covered|surrounded|looking|emerging|from|under|by|"
    r"and|rendered|formed|at|near)\b)",
    re.I,
)
"""Nothing that the head does by itself follows."""


def from_near(text: str) -> str:
    """The same, a text that begins with an animal's head told as a close-up of it."""
    hit = _HEAD.match(text)
    name = (hit["beast"] or hit["other"]).lower() if hit else ""
    if hit is None or not any(form in BEASTS for form in noun_forms(name)):
        return text
    whose = hit["whose"] or hit["of"]
    shown = f"{hit['shown'].rstrip()} " if hit["shown"] else "Close-up of "
    near = "" if not hit["shown"] or re.search(r"\bclose-?up\b", text, re.I) else ", close-up"
    return f"{shown}{uncapitalized(whose)}{near}{text[hit.end() :]}"
