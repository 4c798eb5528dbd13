"""A focus that passes from one thing to another: both are in the picture, the one before the other.

Knows no lens. "The focus shifts from the apple to the vase behind it" is told again as what stands there.
"""

import re
from dataclasses import replace

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.text.wording import capitalized

_PASSES = re.compile(
    r"^(?:the |a )?(?:(?:camera|lens) |slow |smooth )*"
    r"(?:rack(?:s|ing)?(?: the)? focus|(?:shifts?|pulls?) focus|focus (?:shifts?|passes|racks|moves|pulls?))"
    r" from (?P<near>[^,.;]+?)(?: in the (?:fore|back)ground)? to (?P<far>[^,.;]+?)"
    r"(?: in the (?:back|fore)ground| behind (?:it|her|him|them))?(?=[,.;]|$)",
    re.I,
)


def racked(brief: Brief) -> Brief:
    """The same brief, its prompt told by what the focus passes between."""
    hit = _PASSES.match(brief.prompt)
    if hit is None:
        return brief
    return replace(
        brief,
        prompt=f"{capitalized(hit['near'])} in front of {hit['far']}, rack focus{brief.prompt[hit.end() :]}",
    )
