"""What a brief is understood to show: a table of briefs and what each must say."""

from collections.abc import Mapping
from typing import Any

import pytest

from filmkit.studio.animatic.brief import Brief, CameraBrief
from filmkit.studio.animatic.intent import Part
from filmkit.studio.animatic.words.read import intent_of
from tests.studio.animatic.words.briefs import (
    CHEF,
    GIRL,
    GRANDMOTHER,
    KNIFE,
    SUITCASE,
    TRAVELLER,
    brief,
    camera,
)
from tests.studio.animatic.words.understood import Wanted, seen

STATION: dict[str, Any] = {
    "place": "empty railway station hall",
    "time": "4 am",
    "environment": "stone arches, marble floor polished like water, wall lamps",
    "people": (TRAVELLER,),
    "things": (SUITCASE,),
}
SHOTS: Mapping[str, tuple[Brief, Wanted]] = {
    "a place where others live": (
        brief(
            place="street outside an elegant corner restaurant",
            subject="an elegant corner restaurant, its windows glowing, the last tables still dining",
            action=("rain runs down the glass; someone hurries past under an umbrella",),
            environment="a narrow street, wet cobbles",
            light="warm practicals from inside, soft on the wet stones, against a cold blue street",
            style="muted teal shadows, amber highlights",
            weather="rain",
            time="night",
            size="wide",
            camera=camera("push-in", speed="slow", lens="28mm"),
        ),
        {
            "set": "restaurant-street",
            "time": "night",
            "weather": {"rain": 1.0},
            "size": "wide",
            "framing": "none",
            "main": [],
            "behind": ["diners", "someone"],
            "counts": [6, 1],
            "lens": 28.0,
            "wet": True,
            "acts": ["sits and eats", "hurries past under an umbrella"],
            "interior": False,
            "lights": [("practicals", None, "warm"), ("sky", None, "cold blue")],
            "moves": [("push-in", None, "slow")],
            "shadows": "teal",
            "highlights": "amber",
        },
    ),
    "beats in order": (
        brief(
            place="professional kitchen",
            people=(CHEF,),
            size="medium",
            time="night",
            action=("plates with precision", "wipes the rim without looking up"),
            light="warm lamps over the pass from the left, soft, with a cold fill from the tubes behind",
        ),
        {
            "set": "professional-kitchen",
            "main": ["chef"],
            "acts": ["plates with precision"],
            "interior": True,
            "lights": [("practicals", "left", "warm"), ("fluorescent", "back", "cold")],
            "feeling": "concentration",
        },
    ),
    "hands on a board": (
        brief(
            place="professional kitchen",
            people=(CHEF,),
            things=(KNIFE,),
            size="extreme-close-up",
            framing="insert",
            subject="a carbon-steel knife on a worn wooden board",
            action=("chopping herbs and a carrot in one steady rhythm",),
        ),
        {
            "set": "cutting-board",
            "place": "professional-kitchen",
            "part": "hands",
            "held": "knife",
            "main": ["chef"],
        },
    ),
    "a face in its own place": (
        brief(
            place="professional kitchen",
            people=(CHEF,),
            size="extreme-close-up",
            framing="single",
            time="night",
            subject="her face as she tastes",
            action=("she tastes, stops, and is about to cry",),
            light="one warm lamp from the left, soft, a cold rim from behind",
            camera=camera("static"),
        ),
        {
            "set": "professional-kitchen",
            "part": "face",
            "feeling": "about to cry",
            "lights": [("lamp", "left", "warm"), ("lamp", "back", "cold")],
            "moves": [("static", None, "still")],
        },
    ),
    "a dish": (
        brief(
            place="professional kitchen",
            size="close-up",
            framing="insert",
            action=("steam lifts off the plate",),
            subject="the plated dish, finished, on a dark wooden table with linen and silver",
            camera=camera("orbit", "clockwise", "slow", angle="overhead"),
        ),
        {
            "set": "plate",
            "main": ["dish"],
            "kind": "thing",
            "weather": {"steam": 1.0},
            "angle": "overhead",
            "moves": [("orbit", "clockwise", "slow")],
        },
    ),
    "who teaches whom": (
        brief(
            place="country kitchen",
            time="golden-hour",
            people=(GIRL, GRANDMOTHER),
            framing="two-shot",
            action=("the old hands show the young ones how to knead the dough",),
            mood="tenderness",
            light="low hard sun through the window from the left, dust turning in it",
            weather="dust",
        ),
        {
            "set": "country-kitchen",
            "main": ["chef/girl", "grandmother"],
            "weather": {"dust": 1.0},
            "feeling": "tender",
            "acts": ["knead the dough", "show the young ones how to knead the dough"],
            "lights": [("sun", "left", None)],
            "time": "golden-hour",
        },
    ),
    "small and far": (
        brief(
            **STATION,
            size="extreme-wide",
            subject="the station hall, empty but for one small figure far down the floor",
            action=("she stands with her suitcase, very small under the arches",),
            mood="quiet resolve",
            light="cold soft light from the great window at the far end, warm wall lamps along both sides",
        ),
        {
            "set": "station-hall",
            "main": ["traveller"],
            "where": "far",
            "held": "suitcase",
            "time": "night",
            "feeling": "concentration",
            "lights": [("window", "back", "cold"), ("practicals", None, "warm")],
        },
    ),
    "from behind": (
        brief(
            **STATION,
            size="full",
            subject="the traveller from behind, her reflection walking under her",
            action=("she walks away from the camera towards the light, and does not turn round",),
            camera=camera("follow", "forward", "steady"),
        ),
        {
            "main": ["traveller"],
            "facing": "back",
            "goes": "away",
            "held": "suitcase",
            "moves": [("follow", "forward", "steady")],
        },
    ),
    "nobody on a coast": (
        brief(
            place="sea coast",
            time="dusk",
            subject="a bare coast, a lighthouse on the last rock",
            light="a last soft band of amber light from the left over a slate-blue sea",
            size="extreme-wide",
        ),
        {
            "set": "sea-coast",
            "main": [],
            "behind": [],
            "framing": "none",
            "time": "dusk",
            "lights": [("sky", "left", "amber")],
        },
    ),
    "across": (
        brief(
            place="city street",
            time="dusk",
            subject="a man in a long grey coat",
            action=("he walks from left to right, hands in his pockets",),
            light="blue hour, soft and cool from above, warm lamps along the pavement",
        ),
        {
            "set": "city-street",
            "main": ["man"],
            "goes": "right",
            "facing": "profile",
            "part": "whole",
            "time": "dusk",
            "lights": [("sky", "top", "cold"), ("practicals", None, "warm")],
        },
    ),
    "things left behind": (
        brief(
            place="empty room",
            time="day",
            subject="a table laid for one, a book left open",
            size="medium",
            environment="bare boards, one chair, one tall window",
            light="soft window light from the left",
        ),
        {"set": "interior", "main": ["table", "book"], "kind": "thing", "lights": [("window", "left", None)]},
    ),
    "one candle": (
        brief(
            place="interior",
            time="night",
            subject="a woman of sixty, grey hair, dark shawl",
            size="close-up",
            framing="single",
            action=("she looks down at the flame, and breathes",),
            light="a single candle from the right and below, hard edge, chiaroscuro",
        ),
        {"set": "interior", "main": ["woman"], "part": "face", "lights": [("candle", "right", None)]},
    ),
    "half past six": (brief("a baker opens a door", time="6:30"), {"time": "dawn", "main": ["baker"]}),
    "a misspelt field": (
        brief("a man", place="professional kitchn", time="golden huor"),
        {"set": "professional-kitchen", "time": "golden-hour"},
    ),
    "fields beat prose": (
        brief("wide shot of a woman at noon in a forest", time="night", size="close-up", place="bedroom"),
        {"time": "night", "size": "close-up", "place": "bedroom"},
    ),
    "what no table knows": (
        brief("a man", place="qwzx", time="xqq", camera=camera("corkscrew")),
        {"not_drawn": ("qwzx", "xqq", "corkscrew"), "moves": []},
    ),
    "over a shoulder": (
        brief(
            subject="over grandmother's shoulder, the girl",
            action=("the girl listens",),
            people=(GRANDMOTHER, GIRL),
            framing="over the shoulder",
        ),
        {"framing": "over-the-shoulder", "facing": "back", "main": ["grandmother", "chef/girl"]},
    ),
    "camera words": (
        brief(
            people=(TRAVELLER,),
            subject="the traveller runs for the tram",
            camera=CameraBrief(text="handheld, following her from behind, fast"),
        ),
        {"moves": [("handheld", None, "fast"), ("follow", None, "fast")], "main": ["traveller"]},
    ),
    "falling snow": (brief("a street", weather="heavy snow"), {"weather": {"snow": 1.6}, "time": "overcast"}),
}


@pytest.mark.parametrize("shot", SHOTS)
def test_a_brief_is_understood(shot: str) -> None:
    given, wanted = SHOTS[shot]

    found = seen(intent_of(given))

    assert {name: found[name] for name in wanted} == dict(wanted)


def test_all_shots_of_a_location_share_their_place_and_no_two_shots_their_accidents() -> None:
    hall = intent_of(brief("a hall", place_seed="station"))
    walk = intent_of(brief("a walk", place_seed="station"))

    assert hall.place_seed == walk.place_seed
    assert hall.shot_seed != walk.shot_seed


def test_seeds_are_the_same_in_every_process() -> None:
    assert intent_of(brief("a hall", place_seed="station", seed=3)).place_seed == 2605642725


def test_the_beats_of_an_action_are_kept_in_order() -> None:
    intent = intent_of(brief(people=(CHEF,), action=("plates", "wipes the rim", "looks up")))

    assert [each.value for each in intent.subjects[0].beats] == ["plates", "wipes the rim", "looks up"]


def test_a_description_keeps_each_colour_with_its_thing() -> None:
    intent = intent_of(brief("A man in a green coat and a woman in a red hat, grey hair, wait at a station"))

    assert [each.description for each in intent.subjects][1].startswith("a woman in a red hat, grey hair")


@pytest.mark.parametrize(
    ("subject", "action", "counts"),
    [
        ("a black dog", "a black dog runs along the beach", [1]),
        ("two dogs", "a dog barks", [2]),
        ("a woman", "another woman enters", [1, 1]),
        ("a man", "a man talks to a man", [1, 1]),
    ],
)
def test_the_layers_of_a_shot_speak_of_the_same_one(subject: str, action: str, counts: list[int]) -> None:
    intent = intent_of(Brief(frames=48, rate=(24, 1), subject=subject, action=(action,)))

    assert [each.count.value for each in intent.subjects] == counts


@pytest.mark.parametrize(
    ("text", "feeling"),
    [
        ("about to cry", "about to cry"),
        ("quiet concentration", "concentration"),
        ("tender, golden memory", "tender"),
        ("furious", "anger"),
        ("she frowns", "displeasure"),
        ("nothing at all", "neutral"),
    ],
)
def test_feelings_are_found_in_words(text: str, feeling: str) -> None:
    read = intent_of(brief(subject="a woman", mood=text))

    assert read.subjects[0].feeling.value == feeling


def test_signs_of_neon_are_two_lights_and_a_silhouette_is_read_without_a_word_of_light() -> None:
    neon = intent_of(brief(prompt="a man in pink and blue neon light")).lights
    dark = intent_of(brief(prompt="silhouette of a man against the window")).lights

    assert [(each.value.source, each.value.color) for each in neon] == [("neon", "pink"), ("neon", "blue")]
    assert [(each.value.source, each.value.quality) for each in dark] == [("window", "silhouette")]


@pytest.mark.parametrize("text", ["a woman in a light green blouse", "a red bicycle in a sunny park"])
def test_the_colour_of_a_thing_is_no_light(text: str) -> None:
    assert not any(each.value.color for each in intent_of(brief(prompt=text)).lights)


@pytest.mark.parametrize(
    ("prompt", "part"),
    [
        ("Close-up of a chef chopping onions", Part.HANDS),
        ("An artist brush painting on a canvas, close up", Part.HANDS),
        ("Close-up of a smiling woman pouring coffee", Part.FACE),
        ("Close-up of a man playing the trumpet", Part.FACE),
        ("Close-up of a woman", Part.FACE),
    ],
)
def test_a_deed_of_the_hands_seen_from_near_is_about_hands(prompt: str, part: Part) -> None:
    assert intent_of(brief(prompt=prompt)).subjects[0].part is part
