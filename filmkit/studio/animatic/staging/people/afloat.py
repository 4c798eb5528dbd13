"""Who is in a small boat, whatever else they do there: on a thwart, with water all round. Knows no set."""

import re
from dataclasses import replace

from filmkit.studio.animatic.figures.acts import act_of, sitting
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.gear import standing
from filmkit.studio.animatic.figures.verbs.sports import DRAUGHT

BOAT = re.compile(
    r"\b(?:in|inside|aboard|on board) (?:an? |the |his |her |their )?(?:(?!on\b|of\b)[\w-]+ ){0,2}?"
    r"(?:boat|rowboat|rowing boat|dinghy|canoe|kayak|gondola|skiff|raft)\b"
)
_STANDS = frozenset({"stand", "listen", "look", "sit"})
"""What leaves the whole body free to sit."""
_GOES_IN_IT = frozenset({"row", "paddle", "fish", "sail"})
"""Deeds that have a boat of their own."""


def afloat(act: Act, words: str) -> Act:
    """The act done sitting in a boat on water of its own, where the words put somebody into one."""
    if not BOAT.search(words.lower()) or act.name in _GOES_IN_IT or act.lying or act.speed:
        return act
    if act.name in _STANDS:
        act = act_of("sits")
    elif not act.seated:
        act = sitting(act)
    return replace(
        act,
        seated=False,  # on no seat of the place
        before=None,
        laid=None,
        surface=None,
        size="full",
        seen="three-quarter",
        gear=(*act.gear, standing("canoe"), standing("pool", (0.0, -DRAUGHT, 0.0), ground=True)),
    )
