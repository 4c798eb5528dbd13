"""A deed is a verb that is done: no part of another word, no noun, nothing denied, nobody else's."""

import pytest

from filmkit.studio.animatic.figures.acts import act_of


@pytest.mark.parametrize(
    "words",
    [
        "stands at a sacrificial site",
        "stands by the huge gate",
        "stands beside a cute dog",
        "stands by the bookshelf",
        "stands in a cutting-edge laboratory",
        "stands on a polished wooden floor",
        "stands by intricately carved pillars",
        "stands in a faded, washed shirt",
        "stands beside a sleeping dog",
        "stands in the kitchen, steam gently rising",
        "stands in the street as the rain falls",
        "stands among rolls of wrapping paper",
        "stands with a dog running beside her",
        "holds a cooked meal",
        "stands by an ancient scroll",
        "stands tired after a long walk",
        "stands beside his drink",
        "stands under neon signs",
        "stands on the stone steps",
        "stands on a dance floor",
        "stands at the finish line",
        "stands in running shoes",
        "stands on a running track",
        "stands by a sewing machine",
        "stands with boxing gloves",
        "stands beside a man who plays the guitar",
        "watches children dance",
        "is ready to jump",
        "is about to run",
        "refuses to dance",
        "does not run",
        "never smiles",
        "stops running",
        "works as a lifeguard at a pool",
    ],
)
def test_what_is_no_deed_leaves_somebody_standing(words: str) -> None:
    assert act_of(words).name == "stand"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("sits beside her friend, who holds a sleek smartphone", "sit"),
        ("sits on a carved throne", "sit"),
        ("walks instead of running", "walk"),
        ("walks with a girl who dances", "walk"),
        ("picks up a fallen hat", "pick up"),
        ("goes for a run", "run"),
        ("does a graceful dance", "dance"),
        ("lets out a laugh", "laugh"),
        ("ran along the beach", "run"),
        ("wrote a letter", "write"),
        ("is about to finish and runs", "run"),
        ("cuts vegetables on a cutting board", "cut food"),
        ("sits on the steps reading a letter", "read"),
        ("runs on a running track", "run"),
        ("is running track", "run"),
        ("discussing wine", "talk"),
        ("takes a glowing iron rod out of the fire", "forge"),
        ("trims the velvet with scissors", "cut out"),
        ("is trimming her hair", "cut one's hair"),
        ("scrapes the neck of a cello", "whittle"),
        ("ties up a vine", "plant"),
        ("hits a heavy bag", "punch a bag"),
        ("clings to a steep cliff", "climb rock"),
        ("twirls molten glass", "blow glass"),
        ("blows soap bubbles", "blow bubbles"),
        ("draws a circle on the blackboard", "write on a board"),
        ("slaps a domino on the table", "play at a table"),
        ("turns around and digs a hole", "dig"),
        ("mixes the drops, and the water turns bright green", "stir"),
        ("captures a rook", "chess"),
        ("drips a reagent into a beaker", "pour"),
        ("smashes the cymbals", "drum"),
        ("kicks down the door", "open"),
        ("presses a ring into her hand", "hand over"),
        ("kneels beside the fence and ties up a vine", "plant"),
        ("works alone at a long bench by night, soldering a board", "weld"),
        ("sits at an old sewing machine", "sew at a machine"),
        ("bends over the bench, carving a flute", "whittle"),
    ],
)
def test_the_verb_that_is_done_is_found_among_the_others(words: str, name: str) -> None:
    assert act_of(words).name == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("turns a cartwheel", "cartwheel"),
        ("launches into flips and twists", "flip"),
        ("bursts through a door", "run"),
        ("chisels a block of marble", "sculpt"),
        ("carves a turkey", "chop"),
        ("draws on a notepad", "draw"),
        ("is drawing", "draw"),
        ("placing food on a barbecue grill", "barbecue"),
        ("exiting from the water", "wade ashore"),
        ("fixing a bicycle", "mend a bicycle"),
        ("builds a tower of blocks", "build a tower"),
        ("builds a wall of bricks", "lay bricks"),
        ("massaging legs", "massage a leg"),
        ("calling for a taxi", "hail"),
        ("assembling furniture", "assemble a shelf"),
        ("stacking cardboard boxes", "stack boxes"),
        ("washing strawberries in a sink", "wash fruit"),
        ("harvesting onions", "harvest"),
        ("rock climbing", "climb rock"),
        ("looks up", "look up"),
        ("fires into the air and runs", "shoot"),
        ("turns the dial of a safe", "press a button"),
        ("rips it in half", "tear"),
        ("sinks onto a bench", "sit"),
        ("slides a key across the desk", "hand over"),
        ("sinks his hatchet into a fence", "hew"),
        ("draws a portrait", "paint"),
        ("falls asleep", "sleep"),
        ("creeps along the wall", "sneak"),
        ("sways to the music", "dance"),
    ],
)
def test_what_a_body_does_has_its_own_deed(words: str, name: str) -> None:
    assert act_of(words).name == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("is writing an email", "type"),
        ("harvests the corn", "gather"),
        ("draws a bow", "archery"),
        ("studies an old map", "read"),
        ("hoists the sail", "pull"),
        ("rests under a tree", "sit"),
        ("takes a long walk", "walk"),
        ("executes a flawless series of flips", "flip"),
        ("sinks into a long slumber", "sleep"),
        ("climbs a steaming volcano", "climb rock"),
        ("submerges into the river", "dive from a jetty"),
    ],
)
def test_a_verb_without_a_deed_has_the_nearest(words: str, name: str) -> None:
    assert act_of(words).name == name


@pytest.mark.parametrize(
    ("words", "name", "goes"),
    [
        ("walks down the street talking on the phone", "telephone", True),
        ("walks along, laughing", "laugh", True),
        ("walks to the door, then waves", "wave", False),
        ("stands laughing", "laugh", False),
    ],
)
def test_who_goes_does_it_on_the_way(words: str, name: str, goes: bool) -> None:
    act = act_of(words)

    assert (act.name, act.speed > 0) == (name, goes)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("goes swimming", "swim"),
        ("stands in swimming trunks", "stand"),
        ("takes a big bite of an apple", "eat"),
        ("walks past a group of dancing children", "walk"),
        ("performs on a polished wooden floor", "stand"),
        ("runs through a field without shoes", "run"),
    ],
)
def test_what_is_beside_the_deed_is_told_from_it(words: str, name: str) -> None:
    assert act_of(words).name == name


@pytest.mark.parametrize(
    ("words", "deed"),
    [
        ("lounges on a plush, beige couch", "sit"),
        ("lounges on the beach", "lie"),
        ("lounging by the pool", "lie"),
    ],
)
def test_who_lounges_on_a_sofa_sits_and_on_a_beach_lies(words: str, deed: str) -> None:
    assert act_of(words).name == deed


@pytest.mark.parametrize(
    ("words", "deed"),
    [
        ("shakes a martini behind the bar", "shake a drink"),
        ("watches the harbour through binoculars", "look through glasses"),
        ("tosses mushrooms in a wok", "fry"),
        ("lifts a jar of honey", "reach"),
        ("adjusts a tiny gear", "assemble"),
        ("is pulling the blinds up", "raise a blind"),
        ("pulls the blind down", "lower a blind"),
    ],
)
def test_what_is_worked_with_tells_the_deed(words: str, deed: str) -> None:
    assert act_of(words).name == deed
