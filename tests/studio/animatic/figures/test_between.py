"""What one does to another is told from how it is said, and hands come to where it is said."""

import math

import pytest

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.between import BETWEEN, between
from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.body.skeleton import Bone
from filmkit.studio.animatic.figures.figure import Detail, figure_of
from filmkit.studio.animatic.figures.poses.reaching import PARTS, Touch
from filmkit.studio.animatic.figures.reading import appearance_of
from filmkit.studio.animatic.figures.verbs.whom import SAID_PARTS, marked


@pytest.mark.parametrize(
    ("words", "deed", "part"),
    [
        ("smooths her grandmother's collar", "dress", "neck"),
        ("taps the soldier on the shoulder", "pat", "shoulder"),
        ("lays a hand on Miriam's arm", "touch", "arm"),
        ("powders the bride’s face", "wipe a face", "cheek"),
        ("trims the old king's beard", "shave another", "cheek"),
        ("fixes the glasses of another", "set glasses right", "eyes"),
        ("knots a red ribbon around the girl's wrist", "tie round a wrist", "hand"),
        ("points at a far tower while the other looks", "point out", None),
        ("tickles his little brother", "tickle", "belly"),
        ("drags the thief by the arm", "drag", None),
        ("hoists her daughter high into the air", "lift high", None),
        ("wheels her uncle along in a wheelchair", "push a wheelchair", None),
        ("presents a woman with a rose", "hand over", None),
        ("tosses a pear to his sister", "throw to", None),
        ("snatches a hat from the waiter", "take from", None),
        ("reads a story to a child", "read to", None),
        ("puts a mitten on the child's hand", "put on a hand", "hand"),
        ("helps the old man put on his gloves", "put on a hand", "hand"),
        ("places a crown on the queen", "put on a head", "head"),
        ("wraps a woolen scarf around her sister", "put round the neck", "neck"),
        ("polishes an old man's boots", "clean shoes", None),
        ("cleans another person's shoes", "clean shoes", None),
        ("bandages the soldier's knee", "bandage", "knee"),
        ("bandages the soldier's wrist", "bandage", "hand"),
        ("cleans the teacher's glasses", "wipe glasses", "eyes"),
    ],
)
def test_a_deed_done_to_another_is_found(words: str, deed: str, part: str | None) -> None:
    found = between(words)

    assert found is not None
    assert (found[1].name, found[1].part) == (deed, part)


@pytest.mark.parametrize(
    "words",
    [
        "brushes her own hair",
        "sits at her desk by the window",
        "looks into her husband's eyes",
        "waters her neighbour's roses",
        "lifts the box up",
        "pushes the door open",
        "talks to a woman",
    ],
)
def test_what_is_done_to_nobody_is_not(words: str) -> None:
    assert between(words) is None


def test_who_is_named_is_marked_and_a_child_is_told_from_the_grown() -> None:
    assert marked("lifts the small boy") == "lifts &"
    assert marked("lifts the tall woman") == "lifts @"
    assert marked("combs another woman's long hair") == "combs @'s #hair"


def test_parts_that_are_said_are_parts_that_are_reached() -> None:
    assert set(SAID_PARTS) <= set(PARTS)
    assert {act.part for act in BETWEEN if act.part} <= set(PARTS)


@pytest.mark.parametrize("high", [1.60, 1.38, 1.05, 0.85, 0.45])
def test_a_hand_comes_to_its_spot_however_low(high: float) -> None:
    figure = figure_of(appearance_of("a woman in trousers", "somebody"), detail=Detail.FAR)
    spot = (-0.05, high, 0.50)
    pose = Touch(rub=(0.0, 0.0, 0.0))(figure.measures, Moment(time=2.0, spot=spot))
    hand = figure.posed(pose, (0.0, 0.0, 0.0)).joints[Bone.HAND_R]

    assert math.dist(hand, spot) < 0.22


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("is changing a flat front tire", "change a tire"),
        ("repairs an old bicycle", "mend a bicycle"),
        ("passes a stack of papers between them", "hand over"),
        ("holds the heavy door open for a woman", "hold open"),
        ("holds a mirror for a woman", "hold for"),
        ("wakes up her young daughter", "wake another"),
        ("wakes her with a kiss", "kiss awake"),
        ("finds a sleeping princess", "find asleep"),
        ("steals a ring from its sleeping owner", "take from a sleeper"),
        ("puts a warm coat on her son", "help into a coat"),
        ("tosses a ball back and forth", "throw to"),
        ("peels three large potatoes", "peel"),
        ("tenderly lifts the other's chin", "lift a chin"),
        ("assists an elderly man into a car", "help into a car"),
        ("lifts another person's suitcase", "lift a case for another"),
        ("places a chair for another to sit in", "bring a chair"),
        ("places a blanket over another person", "wrap in a blanket"),
        ("puts a blanket over a sleeping child", "cover a sleeper"),
        ("sets a dish on the rack and swiftly transitions to sweeping", "sweep"),
        ("folds paper airplanes", "fold a plane"),
        ("folds a paper napkin", "fold paper"),
        ("ties a knot", "tie a knot"),
        ("pushes a cart", "push"),
        ("pushes a wheelbarrow", "push a wheelbarrow"),
        ("blows out all the candles", "blow out candles"),
        ("opens the heavy wooden door", "open"),
        ("opens a letter and reads on the terrace by the door", "open a letter"),
    ],
)
def test_a_verb_finds_its_thing_over_a_word_or_two(words: str, name: str) -> None:
    assert act_of(words).name == name
