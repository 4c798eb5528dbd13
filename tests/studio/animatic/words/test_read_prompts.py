"""What a prompt alone is understood to show: a table of prompts and what each must say."""

from collections.abc import Mapping

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.read import intent_of
from tests.studio.animatic.words.briefs import brief
from tests.studio.animatic.words.understood import Wanted, seen

SHOTS: Mapping[str, tuple[Brief, Wanted]] = {
    "a red coat": (
        brief("A woman in a red coat walks away from the camera down an empty street at night, light rain"),
        {
            "set": "city-street",
            "time": "night",
            "weather": {"drizzle": 1.0},
            "goes": "away",
            "facing": "back",
            "counts": [1],
            "moves": [],
            "size": "full",
        },
    ),
    "no people": (
        brief("No people. An empty beach at dawn, thick fog rolling in from the sea"),
        {"set": "sea-coast", "main": [], "framing": "none", "time": "dawn", "weather": {"fog": 1.6}},
    ),
    "not a soul": (
        brief("Not a soul on the street at dusk; wind blows leaves across the pavement"),
        {"set": "city-street", "main": [], "framing": "none", "weather": {"wind": 1.0, "leaves": 1.0}},
    ),
    "without rain": (
        brief("A park without rain, a man on a bench"),
        {"weather": {}, "place": "park", "main": ["man"]},
    ),
    "two and one behind": (
        brief("Two men argue in a bar while a waitress watches from the background"),
        {
            "place": "cafe",
            "main": ["man"],
            "behind": ["waitress"],
            "counts": [2, 1],
            "framing": "two-shot",
            "feeling": "anger",
            "interior": True,
        },
    ),
    "a crowd": (
        brief("A crowd of protesters marches through the city, handheld, overcast"),
        {
            "counts": [16],
            "time": "overcast",
            "size": "wide",
            "framing": "group",
            "moves": [("handheld", None, "steady")],
        },
    ),
    "a dozen": (
        brief("A dozen runners cross a bridge in the rain, tracking shot from the side"),
        {"counts": [12], "time": "overcast", "moves": [("track", None, "steady")], "facing": "profile"},
    ),
    "two kinds of people": (
        brief("A surgeon and two nurses lean over a table in an operating theatre, hard overhead light"),
        {
            "main": ["surgeon", "nurse"],
            "counts": [1, 2],
            "place": "laboratory",
            "lights": [("lamp", "top", None)],
        },
    ),
    "apposition": (
        brief("In a sunlit room, two people, a man and a woman, lift a table together."),
        {"main": ["man", "woman"], "counts": [1, 1], "time": "day", "place": "room"},
    ),
    "another": (
        brief("One person passes a drink to another person."),
        {"counts": [1, 1], "framing": "two-shot"},
    ),
    "from the air": (
        brief("Drone shot over a snowy mountain range at golden hour, slow push forward"),
        {
            "angle": "aerial",
            "place": "mountain",
            "time": "golden-hour",
            "size": "extreme-wide",
            "main": [],
            "moves": [("aerial", None, "steady"), ("push-in", None, "slow")],
        },
    ),
    "moves in a row": (
        brief(
            "The camera begins on the cap, slowly tilts up to the label, then pulls back as a hiker lifts it."
        ),
        {"moves": [("tilt", "up", "slow"), ("pull-back", None, "steady")]},
    ),
    "others move too": (
        brief("A man moves in with a friend and turns left; the dog follows him"),
        {"moves": []},
    ),
    "copper pans": (brief("Copper pans hang on a rail in a kitchen"), {"moves": [], "place": "kitchen"}),
    "elliptical moves": (
        brief("Descending gracefully, the lens reveals a river."),
        {"moves": [("descend", None, "steady")], "place": "lake"},
    ),
    "in feeling and light": (
        brief("Close-up of an old man's face lit by a single candle, tears on his cheeks"),
        {
            "set": "close-background",
            "interior": True,
            "size": "close-up",
            "part": "face",
            "feeling": "about to cry",
            "time": "night",
            "lights": [("candle", None, None)],
        },
    ),
    "towards us": (
        brief("Three children run across a wheat field towards us, late afternoon sun"),
        {"counts": [3], "goes": "towards", "facing": "front", "time": "golden-hour", "place": "field"},
    ),
    "what nothing draws": (
        brief("A narwhal and a time machine in a desert"),
        {"not_drawn": ("narwhal", "time machine"), "main": ["narwhal", "time machine"], "place": "desert"},
    ),
    "day becomes night": (
        brief("Timelapse of a city skyline turning from day to night"),
        {"change": ("day", "night"), "time": "day", "pace": "time-lapse", "main": []},
    ),
    "left of frame": (
        brief("A girl holding a yellow umbrella waits at a bus stop on the left of frame"),
        {"where": "left", "held": "umbrella", "place": "street", "interior": False},
    ),
    "through eyes": (
        brief("POV through a forest at night, running, shaky camera"),
        {"framing": "pov", "set": "forest", "place": "forest", "moves": [("handheld", None, "steady")]},
    ),
    "three in the morning": (
        brief("A man sits alone in a diner at 3 am, seen from behind"),
        {"time": "night", "facing": "back", "counts": [1], "place": "cafe", "size": "medium"},
    ),
    "a car": (
        brief("A red vintage car drives along a desert highway from left to right, sunset, wide"),
        {"kind": "vehicle", "goes": "right", "time": "golden-hour", "size": "wide", "place": "road"},
    ),
    "hands alone": (
        brief("Handheld close-up of hands kneading dough on a wooden board"),
        {"set": "cutting-board", "part": "hands", "counts": [1], "kind": "person"},
    ),
    "far at sea": (
        brief("A small wooden trawler in a storm at sea, far away, moonlight"),
        {
            "set": "sea-coast",
            "time": "moonlight",
            "weather": {"storm": 1.0},
            "where": "far",
            "size": "extreme-wide",
        },
    ),
    "a name": (
        brief("Ada Lovelace writing a letter"),
        {"kind": "person", "counts": [1], "main": ["ada lovelace"]},
    ),
    "a trade no table has": (
        brief("A glassblower turns the pipe in a workshop"),
        {"kind": "person", "main": ["glassblower"], "place": "workshop"},
    ),
    "speech shows nothing": (
        brief('A nurse says, "Ten elephants crossed the snowy desert at night." She smiles.'),
        {"main": ["nurse"], "time": "day", "place": "", "feeling": "joy", "not_drawn": ()},
    ),
    "black and white": (brief("A beach in spring, black and white"), {"place": "coast", "main": []}),
    "an age is no number": (
        brief("Extreme close up of a 24 year old woman's eye blinking"),
        {"counts": [1], "size": "extreme-close-up", "part": "face"},
    ),
    "whose hands": (
        brief("Hands of a watchmaker assembling a watch, macro"),
        {"main": ["watchmaker"], "counts": [1], "part": "hands", "set": "close-background", "interior": True},
    ),
    "guests around a pair": (
        brief("The bride and groom dance in a ballroom full of guests, warm chandelier light, slow motion"),
        {"main": ["bride", "groom"], "behind": ["guests"], "pace": "slow-motion", "framing": "two-shot"},
    ),
    "one spotlight": (
        brief("A ballerina alone on a dark stage, one hard spotlight from above"),
        {"lights": [("lamp", "top", None)], "angle": "eye", "counts": [1]},
    ),
    "a lamp left on": (
        brief("Empty office at night, a single desk lamp left on, rain on the window"),
        {"lights": [("lamp", None, None)], "main": [], "weather": {"rain": 1.0}, "interior": True},
    ),
    "moves that are no pans": (
        brief("Whip pan from a barista to a surprised customer"),
        {"moves": [("whip-pan", None, "fast")], "main": ["barista", "customer"]},
    ),
    "a lens": (
        brief("a boy in a garden, 85mm, low angle shot"),
        {"lens": 85.0, "angle": "low", "place": "park"},
    ),
    "things beside things": (
        brief("a truck on the right of a bicycle, front view"),
        {"main": ["truck", "bicycle"], "facing": "front"},
    ),
    "after the rain": (brief("A hiker crosses a wooden bridge after the rain"), {"weather": {}, "wet": True}),
    "a stage fright of winter": (
        brief("snow-capped mountains under a clear sky"),
        {"weather": {"clear": 1.0}, "place": "mountain"},
    ),
}


@pytest.mark.parametrize("shot", SHOTS)
def test_a_prompt_is_understood(shot: str) -> None:
    given, wanted = SHOTS[shot]

    found = seen(intent_of(given))

    assert {name: found[name] for name in wanted} == dict(wanted)
