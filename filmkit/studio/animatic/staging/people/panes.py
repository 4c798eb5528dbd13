"""The window that somebody looks out of or cleans, with the sky of the hour in it.

Knows no deeds: it goes by the thing that goes with one.
"""

from collections.abc import Mapping
from dataclasses import replace

from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.intent import TimeOfDay
from filmkit.studio.animatic.staging.people.actor import Actor

NIGHT, LOW = "pane by night", "pane at a low sun"
SKIES: Mapping[TimeOfDay, str] = {
    TimeOfDay.NIGHT: NIGHT, TimeOfDay.MOONLIGHT: NIGHT, TimeOfDay.BLUE_HOUR: NIGHT,
    TimeOfDay.DUSK: LOW, TimeOfDay.GOLDEN_HOUR: LOW, TimeOfDay.DAWN: LOW,
}  # fmt: skip
"""What a pane is called at an hour; by day it is a plain one."""


def at_the_hour(actors: tuple[Actor, ...], hour: TimeOfDay) -> tuple[Actor, ...]:
    """The same people before panes with the sky of an hour in them."""
    sky = SKIES.get(hour)
    return tuple(_before(actor, sky) for actor in actors) if sky else actors


def _before(actor: Actor, sky: str) -> Actor:
    beats = actor.beats and replace(actor.beats, acts=tuple(_with(act, sky) for act in actor.beats.acts))
    return replace(actor, act=_with(actor.act, sky), beats=beats)


def _with(act: Act, sky: str) -> Act:
    gear = tuple(replace(each, name=sky) if each.name == "pane" else each for each in act.gear)
    return replace(act, gear=gear) if gear != act.gear else act
