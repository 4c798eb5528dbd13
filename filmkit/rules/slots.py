"""What a shot wrote into its patterns' slots, given to the layers the generator draws from.

Knows no sentence: a prompt has its own. A slot of a film's own pattern is part of the surroundings.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from filmkit.studio.animatic.brief import Brief

_LAYERS = ("subject", "environment", "light", "mood", "place", "time", "weather", "period")
_MEANS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "character-moment": {"dress": ("subject", "{}"), "feeling": ("mood", "{}")},
    "reveal": {"from": ("subject", "{}"), "to": ("place", "{}"), "change": ("light", "{}")},
    "texture": {"surface": ("subject", "{}"), "side": ("light", "from the {}")},
    "scale": {"large": ("place", "{}"), "small": ("subject", "{}")},
    "tracking": {"through": ("place", "{}"), "heading": ("action", "{}"), "pace": ("action", "{}")},
    "static-reveal": {"side": ("action", "enters from the {}")},
    "aerial-descent": {"from": ("camera", "coming down from {}")},
    "close-up-hold": {
        "motion": ("action", "{}"),
        "source": ("light", "{}"),
        "side": ("light", "from the {}"),
    },
    "crowd-pull-back": {"face": ("subject", "{}"), "crowd": ("environment", "{}")},
    "two-shot": {"one": ("subject", "{}"), "other": ("subject", "and {}")},
    "time-of-day": {"from": ("time", "from {}"), "to": ("time", "to {}"), "change": ("environment", "{}")},
}
"""The layer each slot of a built-in pattern speaks of, and its words there."""


def with_slots(brief: Brief, slots: Mapping[str, str], patterns: tuple[str, ...]) -> Brief:
    """`brief`, its layers followed by what the slots say."""
    for slot in _in_order(slots, patterns):
        layer, words = layer_of(slot, patterns)
        text = words.format(slots[slot].strip())
        if layer == "action":
            brief = replace(brief, action=(*brief.action, text))
        elif layer == "camera":
            camera = brief.camera
            brief = replace(brief, camera=replace(camera, text=" ".join(filter(None, (camera.text, text)))))
        else:
            brief = _said(brief, layer, text)
    return brief


def layer_of(slot: str, patterns: tuple[str, ...]) -> tuple[str, str]:
    """The layer a slot speaks of, and its words there with a place for its own."""
    for pattern in patterns:
        if slot in _MEANS.get(pattern, {}):
            return _MEANS[pattern][slot]
    return (slot if slot in (*_LAYERS, "action") else "environment"), "{}"


def _in_order(slots: Mapping[str, str], patterns: tuple[str, ...]) -> list[str]:
    """As the patterns ask for them, for the order a film writes keys in means nothing."""
    asked = [slot for pattern in patterns for slot in _MEANS.get(pattern, {})]
    given = dict.fromkeys([*asked, *sorted(slots)])
    return [slot for slot in given if slots.get(slot, "").strip()]


def _said(brief: Brief, layer: str, text: str) -> Brief:
    before: str = getattr(brief, layer)
    if layer == "place" and before:  # the place is named already: this is what is seen in it
        return _said(brief, "environment", text)
    joint = " " if text.startswith(("and ", "from ", "to ")) else ", "
    said: Mapping[str, Any] = {layer: f"{before}{joint}{text}" if before else text.removeprefix("and ")}
    return replace(brief, **said)
