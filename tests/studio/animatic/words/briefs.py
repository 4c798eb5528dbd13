"""Briefs as a person would write them, for all tests of words."""

from typing import Any

from filmkit.studio.animatic.brief import Brief, CameraBrief, MoveBrief, Person, Thing
from filmkit.studio.animatic.intent import ShotIntent
from filmkit.studio.animatic.words.read import intent_of

CHEF = Person("chef", "a woman in her late forties, white double-breasted chef's jacket, tall white toque")
GIRL = Person("chef/girl", "a girl of eight, brown hair in a short bob, flour on her nose")
GRANDMOTHER = Person("grandmother", "a small woman of eighty, grey hair in a bun, faded blue dress")
TRAVELLER = Person("traveller", "a woman of thirty, long dark red wool coat, grey scarf")
KNIFE = Thing("knife", "a worn carbon-steel chef's knife with a dark walnut handle")
SUITCASE = Thing("suitcase", "an old brown leather suitcase with brass corners")


def brief(prompt: str = "", **fields: Any) -> Brief:
    """A brief of four seconds."""
    return Brief(frames=96, rate=(24, 1), prompt=prompt, **fields)


def understood(prompt: str = "", **fields: Any) -> ShotIntent:
    return intent_of(brief(prompt, **fields))


def camera(move: str, direction: str | None = None, speed: str | None = None, **fields: Any) -> CameraBrief:
    return CameraBrief((MoveBrief(move, direction, speed),), **fields)
