"""What becomes of what is ripe, baked, heated, filled or emptied, as data: verbs, and colours by noun.

Knows no picture.
"""

from collections.abc import Mapping

from filmkit.studio.animatic.intent import Change
from filmkit.studio.animatic.words.text.tables import listed

MATTER: Mapping[str, str] = {
    "broken": "shatter, break, break apart, break into pieces, smash, crack open, burst into pieces, "
    "split open",
    "bare": "lose its leaves, lose their leaves, shed its leaves, shed their leaves, drop its leaves, "
    "become bare, "
    "lose all its leaves, lose all their leaves, lose leaves, shed leaves",
    "dry": "dry up, dry out, dry, evaporate, soak into",
    "burst": "pop, burst",
    "gone": "explode, vanish, disappear, evaporate into thin air",
    "empty": "boil away, evaporate, empty, drain, be emptied, fall, drop, boil off",
    "full": "rise, fill, fill up, climb",
    "hot": "glow red, glow red hot, glow orange, become red hot, turn red hot, heat up until it glows",
    "ripe": "ripen, mature on the vine",
    "brown": "toast, bake, roast, fry, grill, sear, caramelize, cook, brown in the oven, is toasted, is "
    "baked, "
    "is fried, is grilled",
}
"""Verbs by what they do to a thing."""
_LEAFY = listed("tree trees oak maple birch forest bush")
_VESSELS = listed(
    "thermometer flask beaker tube glass tumbler jar bottle vial cup mug bowl tank bucket pitcher jug "
    "carafe vase"
)
_BREAKING = listed(
    "egg eggs glass vase plate plates dish mirror window bottle cup mug bowl jar pot pitcher jug bulb statue "
    "lamp ball watermelon pumpkin coconut nut ice icicle chandelier phone screen teapot goblet figurine "
    "ornament"
)
_LOAVES, _WETS = listed("dough bread loaf cake souffle muffin"), listed("puddle drop droplet water pool pond")
_BURSTING = listed("balloon balloons bubble bubbles")
_LASTING = listed(
    "mountain mountains hill hills sun moon star stars cloud clouds fire flame flames river road path trail "
    "sea lake coast island forest tree trees field city street bridge horizon smoke mist fog light"
)
"""What only goes out of sight."""
_OF_METAL = listed(
    "iron steel nail rod metal bar horseshoe wire coil sword blade poker chain anvil ingot knife spring bolt"
)
_RAW_RED = listed("steak meat beef patty burger bacon sausage pork lamb shrimp")
"""What is red before it is done; any other is pale."""
_RIPE: Mapping[tuple[str, str], frozenset[str]] = {
    ("green", "yellow"): listed("banana bananas lemon lemons pineapple pear pears corn wheat plantain"),
    ("green", "orange"): listed("mango mangoes orange oranges peach peaches apricot apricots pumpkin papaya"),
    ("green", "purple"): listed(
        "plum plums grape grapes eggplant aubergine blueberry blueberries fig figs olive"
    ),
}
"""Of which colours fruit is before and after; any other goes from green to red."""
DROOPS = ("wilt", "droop", "wither")
"""How verbs begin of what hangs its head."""


def of_matter(told: str, noun: str) -> Change | None:
    """What a verb of `MATTER` makes of a thing; None when it does no such thing to it."""
    last = noun.lower().split()[-1]
    if told == "full" and last in _LOAVES:
        return Change(grows=1.6)
    if told == "broken":
        return Change(breaks=True) if last in _BREAKING else None
    if told == "dry":
        return Change(grows=0.1) if last in _WETS else None
    if told in ("full", "empty"):
        return Change(level=(0.35, 1.0) if told == "full" else (1.0, 0.12)) if last in _VESSELS else None
    if told in ("burst", "gone"):
        goes = last in _BURSTING if told == "burst" else last not in _LASTING
        return Change(pops=True) if goes else None
    if told == "bare":
        return Change(sheds=True) if last in _LEAFY else None
    if told == "hot":
        return Change(after="glowing") if last in _OF_METAL else None
    if told == "brown":
        return Change("red" if last in _RAW_RED else "cream", "brown")
    return Change(*next((ends for ends, nouns in _RIPE.items() if last in nouns), ("green", "red")))
