"""What a brief is understood to show: a table of briefs and what each must say."""

from collections.abc import Mapping
from typing import Any

import pytest

from filmkit.studio.animatic.brief import Brief, CameraBrief
from filmkit.studio.animatic.intent import Part, ShotIntent
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

Wanted = Mapping[str, object]


def seen(intent: ShotIntent) -> dict[str, object]:
    """An intent as the few plain values that the table speaks of."""
    main = [each for each in intent.subjects if not each.background]
    first = intent.subjects[0] if intent.subjects else None
    return {
        "set": intent.place.value,
        "place": intent.place_kind.value,
        "interior": intent.interior.value,
        "time": intent.time.value.value,
        "weather": {each.value.kind: each.value.strength for each in intent.weather},
        "size": intent.camera.size.value,
        "angle": intent.camera.angle.value,
        "framing": intent.camera.framing.value,
        "lens": intent.camera.lens.value if intent.camera.lens else None,
        "moves": [(each.value.name, each.value.direction, each.value.speed) for each in intent.camera.moves],
        "main": [each.name for each in main],
        "behind": [each.name for each in intent.subjects if each.background],
        "counts": [each.count.value for each in intent.subjects],
        "kind": first.kind.value.value if first else None,
        "acts": [each.act.value for each in intent.subjects],
        "feeling": first.feeling.value if first else None,
        "facing": first.facing.value.value if first else None,
        "part": first.part.value if first else None,
        "held": first.held if first else None,
        "goes": first.moves if first else None,
        "where": first.where if first else None,
        "lights": [(each.value.source, each.value.direction, each.value.color) for each in intent.lights],
        "change": tuple(each.value for each in intent.light_change) if intent.light_change else None,
        "pace": intent.pace,
        "not_drawn": intent.not_drawn,
        "wet": intent.wet is not None,
        "shadows": intent.look.shadows,
        "highlights": intent.look.highlights,
    }


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
    "half past six": (brief("a baker opens a door", time="6:30"), {"time": "dawn", "main": ["baker"]}),
    "a misspelt field": (
        brief("a man", place="professional kitchn", time="golden huor"),
        {"set": "professional-kitchen", "time": "golden-hour"},
    ),
    "fields beat prose": (
        brief("wide shot of a woman at noon in a forest", time="night", size="close-up", place="bedroom"),
        {"time": "night", "size": "close-up", "place": "bedroom"},
    ),
    "black and white": (brief("A beach in spring, black and white"), {"place": "coast", "main": []}),
    "what no table knows": (
        brief("a man", place="qwzx", time="xqq", camera=camera("corkscrew")),
        {"not_drawn": ("qwzx", "xqq", "corkscrew"), "moves": []},
    ),
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
    "falling snow": (brief("a street", weather="heavy snow"), {"weather": {"snow": 1.6}, "time": "overcast"}),
}


@pytest.mark.parametrize("shot", SHOTS)
def test_a_brief_is_understood(shot: str) -> None:
    given, wanted = SHOTS[shot]

    found = seen(intent_of(given))

    assert {name: found[name] for name in wanted} == dict(wanted)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("close-up of an old letter on a desk, candlelight", "tabletop"),
        ("close-up of a phone ringing at night", "tabletop"),
        ("extreme close-up of tree bark", "macro"),
        ("macro shot of a drop of water falling into a puddle", "macro"),
        ("extreme close-up of an eye", "close-background"),
        ("close-up of a bottle on the beach", "sea-coast"),
    ],
)
def test_a_small_thing_alone_lies_on_a_table_and_a_surface_fills_the_picture(written: str, name: str) -> None:
    assert intent_of(brief(prompt=written)).place.value == name


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
    ("written", "told"),
    [
        ("a car in the living room", ("car",)),
        ("a bicycle in the living room", ()),
        ("a train arrives at the station", ()),
        ("a car on a country road", ()),
        ("inside a car, wide shot", ()),
    ],
)
def test_a_vehicle_that_has_no_room_in_a_place_is_told(written: str, told: tuple[str, ...]) -> None:
    assert intent_of(brief(prompt=written)).not_drawn == told


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("street outside an elegant corner restaurant", "restaurant-street"),
        ("professional kitchen", "professional-kitchen"),
        ("country kitchen", "country-kitchen"),
        ("empty railway station hall", "station-hall"),
        ("sea coast", "sea-coast"),
        ("city street", "city-street"),
        ("empty room", "interior"),
        ("a forest clearing", "forest"),
        ("a quiet park", "park"),
        ("a dim jazz bar", "cafe"),
        ("an open office by night", "office"),
        ("an old classroom", "classroom"),
        ("a night market in the rain", "market"),
        ("a desert highway at noon", "road"),
        ("a snowy mountain", "landscape"),
        ("desert dunes", "landscape"),
        ("a small living room in the evening", "living-room"),
        ("a cheap hotel room", "bedroom"),
    ],
)
def test_words_lead_to_the_set_that_is_meant(written: str, name: str) -> None:
    assert intent_of(brief(prompt=written)).place.value == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("a spaceship corridor", "passage"),
        ("a hospital corridor at night", "passage"),
        ("an empty stairwell", "stairwell"),
        ("a library, rows of books", "hall"),
        ("a ballroom at night", "hall"),
        ("a prison cell", "cell"),
        ("an old attic", "hall"),
        ("a salt flat at noon", "landscape"),
        ("a concrete dam", "waterside"),
        ("a harbour at dawn", "waterside"),
        ("a rooftop above the city", "rooftop"),
        ("a road tunnel", "passage"),
        ("deep underwater", "underwater"),
        ("inside a train", "carriage"),
        ("a cave full of crystals", "cave"),
    ],
)
def test_a_place_never_built_by_hand_is_shown_by_a_kit(written: str, name: str) -> None:
    assert intent_of(brief(prompt=written)).place.value == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("a desert highway at noon", "road"),
        ("a city park", "park"),
        ("a beach cafe", "cafe"),
        ("a harbour warehouse", "hall"),
        ("a library desk", "hall"),
        ("in front of a house", "city-street"),
        ("a house", "interior"),
    ],
)
def test_what_a_place_is_called_last_is_what_it_is(written: str, name: str) -> None:
    assert intent_of(brief(place=written)).place.value == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("a woman looks out of the kitchen window", "country-kitchen"),
        ("a cat on a bedroom carpet", "bedroom"),
        ("a kitchen interior in the morning", "country-kitchen"),
        ("a man waits in a lift", "cell"),
    ],
)
def test_a_room_stays_one_before_its_furniture(written: str, name: str) -> None:
    assert intent_of(brief(prompt=written)).place.value == name


def test_a_part_of_a_place_s_name_is_no_subject() -> None:
    for written in ("a spaceship corridor", "a woman sits in the passenger seat of a car"):
        named = [each.name for each in intent_of(brief(prompt=written)).subjects]

        assert not {"spaceship", "passenger"} & set(named)


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
