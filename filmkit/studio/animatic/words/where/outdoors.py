"""Whether anything tells that a shot of no named place is out of doors. Knows no set."""

import re
from collections.abc import Sequence

from filmkit.studio.animatic.intent import Subject, SubjectKind
from filmkit.studio.animatic.props.making import measures
from filmkit.studio.animatic.words.light import airs, times
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.vocabulary.collective import COLLECTIVES

SMALL = 0.62
"""Metres up to which a thing lies on a table."""
PETS = listed("dog puppy pup cat kitten housecat kitty hamster goldfish parrot corgi")
_OUT = re.compile(
    r"\b(sky|sun(?!day|glass)|moon|clouds?|wind(?!ow)|weather|grass|tree|trees|leaves|rocks?|mud|"
    r"soil|earth|water|river|sea(?!t|rch|son|l)|outside|"
    r"outdoors?|climb|hik|camp|surf(?!ace)|ski(?!l|n|r|p)|sail|garden|harvest|plough|plow|parachut|skydiv|kite|fireworks?|bonfire|"
    r"campfire|horizon|rid(e|es|ing)|gallop|flock|herd|bus stop|traffic|wheelie|bungee|avalanche|jog|picnic|"
    r"walk(s|ing)? (his|her|the|a) dog|play(s|ing)? (catch|fetch)|run(s|ning)? away|umbrellas?|"
    r"tents?|hurricane)\w*",
    re.I,
)
_AT_LARGE = re.compile(
    r"\b(run(s|ning)|gallop\w*|chas\w+|fetch\w*|rac(e|es|ing)|sprint\w*|bound(s|ing)|dash\w*|dart(s|ing)|trot\w*|"
    r"leap\w*|jump(s|ing) over|frolic\w*|romp\w*|dig(s|ging)|howl\w*)\b",
    re.I,
)
"""What takes a pet out of doors."""
_WITHIN = re.compile(
    r"\b((cups?|glass(es)?|bottles?|jugs?|pitchers?|bowls?|buckets?|pots?|pans?|kettles?|drops?|sip) of "
    r"(\w+ )?water|(boiling|hot|warm|tap|drinking|mineral) water|water(melon|colou?r| bottle| glass)\w*|"
    r"rocking (chair|horse)|rocks? (music|band|song)|christmas trees?|xmas trees?|family trees?|campaign\w*|"
    r"leaves (the|a|his|her|their)\b|about the weather|weather (report|forecast|map|presenter)\w*)",
    re.I,
)
"""Words of the open that are said of what is within four walls too."""
_OPEN = re.compile(
    r"\b(sky|sun|moon|grass|tree|rain|snow|river|sea|beach|outside|outdoors?|horizon|hill)s?\b", re.I
)
_BY_A_WINDOW = re.compile(r"\b(?:curtains?|window(?:s|sill|pane)?|indoors|inside)\b", re.I)
"""Before what wind and rain are seen from within."""
_AIRBORNE = frozenset({"rain", "snow", "storm", "wind", "leaves", "drizzle", "spray", "fog"})


def out_of_doors(layers: Layers, main: Sequence[Subject]) -> bool:
    """A beast that is no pet, a vehicle, weather, an hour's light, or a word of the open."""
    kinds = {each.kind.value for each in main}
    if SubjectKind.VEHICLE in kinds:
        return True
    if any(each.kind.value is SubjectKind.ANIMAL and each.name not in PETS for each in main):
        return True
    if any(each.kind.value is SubjectKind.ANIMAL and _AT_LARGE.search(each.act.value) for each in main):
        return True
    texts = [passage.text for passage in layers.of("prompt", "subject", "action", "environment")]
    by_a_window = any(_BY_A_WINDOW.search(text) for text in texts)
    if _AIRBORNE & {each.value.kind for each in airs.weather_of(layers)} and not by_a_window:
        return True
    if not kinds <= {SubjectKind.THING} and times.time_of(layers) is not None:
        return True
    said = _OPEN if kinds <= {SubjectKind.THING} else _OUT
    return any(
        said.search(_WITHIN.sub(" ", passage.text))
        for passage in layers.of("prompt", "subject", "action", "environment")
    )


def is_small(noun: str) -> bool:
    """Whether a thing of that name lies on a table."""
    return all(max(measures.thing(each)[1]) < SMALL for each in COLLECTIVES.get(noun, (noun,)))
