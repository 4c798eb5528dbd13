"""A camera that flies over land, however it is called: "from a first-person perspective, the camera soars
above".

Knows no metres. Who sees by such words is nobody: they are told again as a view from the air.
"""

import re
from dataclasses import replace

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.wording import capitalized
from filmkit.studio.animatic.words.where.place import place_of

_BY = r"(?:soar|fly|flies|flying|glid|sweep|swoop)\w*"
_OVER = r"(?:above|over|across|toward|towards|past|through)"
_EYE = r"(?:first[- ]person|fpv)\b"
_FLIES = re.compile(
    rf"\b{_EYE}[^.;]*\b{_BY} (?:\w+ly )?{_OVER}\b|\b{_BY} (?:\w+ly )?{_OVER}\b[^.;]*\b{_EYE}|"
    rf"\b{_EYE}[^;]*\bairborne\b|\bairborne (?:dolly|tracking|motion)\b[^;]*\b{_EYE}",
    re.I,
)
_BY_NOBODY = re.compile(
    rf"^{_BY} (?:\w+ly )?(?=(?:high )?{_OVER}\b)(?![^.;]*[,.;] (?:an?|the|two|three) )", re.I
)
"""A prompt that is no more than such a flight."""
_SEEN_FROM = re.compile(
    r"\b(seen|viewed|filmed|shot|captured|photographed) from (?:an?|the) (?:high-flying )?(?:air)?"
    r"(?:plane|craft|liner|jet)\b(?!['’]s| (?:window|seat|cabin|wing))",
    re.I,
)
"""What a picture is seen from is not in it."""
_WOODS = r"(?:forests?|rainforests?|jungles?|woods|woodlands?)"
_OVER_WOODS = re.compile(
    r"\b((?:aerial|drone|bird['’]?s[- ]eye|high[- ]altitude|overhead|top[- ]down)(?: \w+)? "
    r"(?:views?|shots?|footage|perspective|image)) of "
    rf"(?=(?:(?:an?|the) )?(?:[\w-]+ ){{0,3}}{_WOODS}\b)|"
    r"\b((?:camera|drone|view|high|far)\b[^,.;]{0,24}?) (?:over|above|across) "
    rf"(?=(?:an?|the) (?:[\w-]+ ){{0,3}}{_WOODS}\b)",
    re.I,
)
"""What sees woods from the air sees their crowns."""
_TOLD_AGAIN = (
    (rf"\b{_EYE} (?:perspective|view|pov)", "aerial view"),
    (r"\b(?:an?|the) oblique (angle|view|perspective)", r"the air"),
    (r"\b(?:an? )?(?:airborne )?(?:dolly|tracking)(?: (?:movement|motion|shot))?", "flight"),
    (rf"\b(?:soar|glid|sweep|swoop)\w* (?:\w+ly )?{_OVER}\b", "flies over"),
    (r"\bthe viewer\b", "the camera"),
    (r"\bcamera (?:\w+ly )?(?:glid|soar|sweep)\w*", "camera flies"),
)


def flown(brief: Brief) -> Brief:
    """The same brief, its prompt told as a flight where it is one, and not of a thing in a room."""
    text = _SEEN_FROM.sub(r"\1 from the air", brief.prompt)
    text = _OVER_WOODS.sub(lambda hit: f"{hit[1] or hit[2]} over the treetops of ", text)
    brief = brief if text == brief.prompt else replace(brief, prompt=text)
    nobody = _BY_NOBODY.search(text)
    if not text or brief.camera.moves or not (nobody or _FLIES.search(text)):
        return brief
    where = place_of(Layers(brief))
    if where is None or where.value.interior:
        return brief
    if nobody:
        text = f"aerial view, the camera flies {text[nobody.end() :]}"
    for said, told in _TOLD_AGAIN:
        text = re.sub(said, told, text, flags=re.I)
    return replace(brief, prompt=capitalized(text))
