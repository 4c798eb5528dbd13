"""Words that stand in the picture: on a sign, a mug, a wall, a street.

Knows no geometry. What is in quotation marks is speech unless something is said to bear it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from filmkit.studio.animatic.intent import Facing, Read, Standing, Subject, SubjectKind
from filmkit.studio.animatic.words.text.layers import Layers

SIGNS = "sign|signs|signboard|poster|banner|placard|billboard|plaque|notice|label|board|chalkboard|whiteboard"
"""Boards that are there to be read."""
GROUNDS = "street|road|roadway|ground|floor|pavement|sidewalk|asphalt|sand|beach|crosswalk|driveway|runway"
"""What words lie on."""
_QUOTED = r"(?:\"([^\"]+)\"|“([^”]+)”|(?<!\w)['‘]([^'’]+(?:['’]\w[^'’]*)*)['’](?!\w))"
_DONE = (
    r"(?:written|painted|printed|spelled|spelt|engraved|carved|etched|drawn|scrawled|displayed|inscribed|"
    r"stamped|stencilled|stenciled|sprayed|spray-painted|chalked)"
)
_ON = r"(?:(?:out )?in [\w ]+? )?(?:on|in|across|over|into|onto) (?:an?|the|its|his|her|their|two) "
_NOUN = r"(?P<bearer>(?:[\w-]+ ){0,2}[\w-]+)"
_SAYS = (
    r"(?:(?:that |which )?(?:says?|saying|reads?|reading|spells?|spelling)(?: out)?|"
    r"(?:with|bearing|has|having) (?:the |a )?(?:words?|text|letters|message|slogan|phrase|title|inscription)"
    r"(?: (?:that )?(?:says?|reads?|saying|reading))?|"
    r"labell?ed|titled|lettered)[:,]? "
)
_WAYS = (
    rf"\b(?-i:(?!STOP\b)([A-Z]{{3,}}(?: [A-Z]{{2,}}){{0,2}})) (?P<bearer>{SIGNS})\b",
    rf"{_QUOTED},? (?:[\w-]+ )?(?P<bearer>{SIGNS})\b",
    rf"\b(?P<bearer>(?:[\w-]+ ){{1,4}}?)with {_QUOTED} {_DONE}\b",
    rf"{_QUOTED},? (?:is |are |was |being )?{_DONE} {_ON}{_NOUN}",
    rf"\b(?P<bearer>(?:[\w-]+ ){{1,6}}?){_SAYS}{_QUOTED}",
    rf"\b(?:words?|text|letters|phrase|slogan|message|title|logo) {_QUOTED},? (?:is |are )?(?:{_DONE} )?"
    rf"{_ON}{_NOUN}",
)
_LEAST = re.compile(r"[A-Za-z]")
_BORNE = re.compile(rf"(?:.*\b)?(?:{SIGNS})\b", re.I)
_LIES = re.compile(rf"\b(?:{GROUNDS})\b", re.I)
_BY_A_WALL = frozenset({"fence", "wall", "gate", "door", "building"})
_MOST = 40
"""Letters that can be read at once."""


@dataclass(frozen=True, slots=True)
class Writing:
    """Words, and what bears them."""

    text: str
    bearer: str
    words: str
    layer: str


def writing_of(layers: Layers) -> Writing | None:
    """The first words that something is said to bear."""
    for passage in layers.of("prompt", "subject"):
        for way in _WAYS:
            hit = re.search(way, passage.text, re.I)
            if hit and (text := next((each for each in hit.groups() if each and each != hit["bearer"]), "")):
                text = text.strip(" .,")
                if len(text) <= _MOST and _LEAST.search(text):
                    return Writing(text, hit["bearer"].lower(), hit[0], passage.layer)
    return None


def lettered(layers: Layers, subjects: Sequence[Subject]) -> list[Subject]:
    """The subjects, with the words that one of them bears; what bears them and is none yet is put there."""
    said = writing_of(layers)
    if said is None:
        return list(subjects)
    things = [each for each in subjects if each.kind.value is SubjectKind.THING]
    words = said.bearer.split()
    for one in things:
        if set(one.name.lower().split()) & set(words):
            borne = replace(one, says=said.text, stands=_before_a_wall(one.stands))
            return [borne if each is one else each for each in subjects]
    living = any(each.kind.value is not SubjectKind.THING and not each.background for each in subjects)
    name = "lettering" if _LIES.search(said.bearer) else "sign"
    if not (name == "lettering" or _BORNE.match(said.bearer) or not living):
        return list(subjects)  # what somebody wears or reads
    board = Subject(
        Read(SubjectKind.THING, said.words, said.layer),
        name,
        said.bearer,
        facing=Read(Facing.FRONT),
        says=said.text,
    )
    return [*subjects, board]


def _before_a_wall(stands: Read[Standing] | None) -> Read[Standing] | None:
    """What hangs on a wall is before it."""
    if stands is None or stands.value.relation != "on" or stands.value.to not in _BY_A_WALL:
        return stands
    return replace(stands, value=replace(stands.value, relation="front"))
