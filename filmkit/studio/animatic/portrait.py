"""One picture of somebody, or of some thing, to be known by: before paper, unless the words name a place.

Knows no film. The same brief gives the same picture; what is written of size, light and feeling holds.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from filmkit.digest import Json
from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.drawing import Picture, shot_from
from filmkit.studio.animatic.intent import ShotIntent
from filmkit.studio.animatic.words.read import intent_of

PAPER: Mapping[str, Json] = {"set": "backdrop", "interior": True, "time": "day"}
LIGHT: Json = [{"source": "studio", "direction": "front", "quality": "high-key"}]
_STUDIO = re.compile(
    r"\b(plain|neutral|studio|white|grey|gray|black|seamless|backdrop|background|wall|paper|isolated|"
    r"turnaround|character sheet|model sheet)\b",
    re.IGNORECASE,
)
SIZE, THING = "medium-close", "medium"
"""How near somebody is, or something, when no words say."""


def portrait(brief: Brief, *, width: int, height: int, anybody: bool = False) -> Picture:
    """The first frame of `brief`, as a likeness. `anybody`: people may be in it that the brief names in words
    alone."""
    read = intent_of(brief)
    stage: dict[str, Json] = dict(brief.stage)
    if _on_paper(brief, read):
        stage |= PAPER
        if not read.lights:
            stage["light"] = LIGHT
    if not brief.people and not anybody:
        stage["people"] = "none"
    near = SIZE if brief.people or anybody else THING
    size = near if read.camera.size.guessed else read.camera.size.value
    staged = replace(brief, stage=stage, size=brief.size or size)
    return shot_from(intent_of(staged), staged, width, height, None).frame(0)


def _on_paper(brief: Brief, read: ShotIntent) -> bool:
    return read.place.guessed or _STUDIO.search(brief.prompt) is not None
