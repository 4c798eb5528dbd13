"""Deeds in families: hands on the handle, a ball that leaves the hand, two who meet, what is held exists."""

import math
from itertools import pairwise

import numpy as np
import pytest

from filmkit.studio.animatic.figures.acts import ACTS, act_of
from filmkit.studio.animatic.figures.between import BETWEEN
from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.doing import meeting, music, sport
from filmkit.studio.animatic.figures.figure import Detail, Figure, Posed, figure_of
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.reading import appearance_of
from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.intent import Facing
from filmkit.studio.animatic.staging.people.actor import gear
from filmkit.studio.animatic.staging.people.grips import in_hand

BY_NAME = {act.name: act for act in ACTS}
INSTANTS = (0.5, 2.0, 3.5)
"""Seconds: the three of a shot of four seconds that a strip shows."""
SHAFTS = ("sweep", "rake", "dig", "hew", "fish", "pull", "golf", "bat")
MOVED = 0.06
"""Metres that some hand or foot goes between two instants of a strip: less is not seen."""
STILL = (
    *("stand", "listen", "fold", "cross", "pray", "lie", "sleep", "sit", "read", "lean", "serve", "embrace"),
    *(
        "talk",
        "turn",
        "type",
        "write",
        "guitar",
        "telephone",
        "whistle",
        "crouch",
        "umbrella",
        "drive",
        "pick",
    ),
    *(
        "do nails",
        "train",
        "crouch low",
        "shoot",
        "stretch an arm",
        "slide",
        "exercise ball",
        "hands on hips",
        "look out",
        "look over",
        "lean on a railing",
        "wait for a bus",
        "kneel at a grave",
        "stand at a grave",
        "wait at a door",
        "look at a photograph",
    ),
    *("tap a pen", "drum fingers", "shower", "cut food", "mix", "toss a salad", "fry", "cut out", "screw"),
    *(
        "use a remote",
        "watch television",
        "use a computer",
        "trim",
        "pump gas",
        "blow glass",
        "stand in line",
    ),
    *("doze", "look in a mirror", "drop"),
    *("didgeridoo", "bagpipes", "testify", "cower", "beg", "peek", "look afar"),
    *("brush teeth", "make up", "flute", "stir", "hands"),
    *("knit", "salute", "chop", "knead", "kiss", "dress", "laugh", "carry", "cry", "reach", "wipe", "guide"),
)
"""Those that are told by their shape or their thing, not by going on."""
NEAR = ("medium", "medium-close", "close-up")
"""Sizes at which face and fingers tell it."""


@pytest.fixture(scope="module")
def figure() -> Figure:
    return figure_of(appearance_of("a woman in trousers", "somebody"), detail=Detail.FAR)


def posed(act: Act, figure: Figure, time: float) -> Posed:
    surface = act.surface if act.surface is not None else 0.9 if act.at_work else None
    now = Moment(time=time, distance=act.speed * time, surface=surface, seat=0.46 if act.seated else None)
    return figure.posed(act.pose(figure.measures, now), (0.0, 0.0, 0.0))


@pytest.mark.parametrize("name", SHAFTS)
def test_both_hands_are_on_the_handle(name: str, figure: Figure) -> None:
    for time in INSTANTS:
        body = posed(BY_NAME[name], figure, time)
        along = body.right_grip[:3, 2]
        away = body.left_grip[:3, 3] - body.right_grip[:3, 3]
        assert np.linalg.norm(away - along * float(away @ along)) < 0.16


def test_three_instants_of_what_goes_on_are_different(figure: Figure) -> None:
    for act in (a for a in ACTS if a.name not in STILL and not a.speed and a.size not in NEAR):
        points = [posed(act, figure, time).joints[[7, 10, 13, 16, 4]] for time in INSTANTS]
        apart = [float(np.linalg.norm(a - b, axis=1).max()) for a, b in pairwise(points)]

        assert max(apart) > MOVED, act.name


def test_what_is_held_and_what_goes_along_exists_and_the_side_is_one() -> None:
    every = (*ACTS, *BETWEEN)
    held = {name for act in every for name in (act.held, act.other) if name}

    assert all(in_hand(name) is not None for name in held)
    assert all(len(gear(each.name).vertices) or each.name == "smoke" for act in every for each in act.gear)
    assert {act.seen for act in every if act.seen} <= {facing.value for facing in Facing}


def test_the_neck_of_a_violin_lies_in_the_left_hand_strings_up(figure: Figure) -> None:
    body = posed(BY_NAME["violin"], figure, 2.0)
    put = placement(*music.violin_held(figure.measures, Moment(time=2.0)))
    made = transform(gear("violin"), put)

    assert np.linalg.norm(made.vertices - body.left_grip[:3, 3], axis=1).min() < 0.06
    assert (put[:3, :3] @ (0.0, 1.0, 0.0))[1] < 0.0, "its model has them below"


def test_a_ball_starts_in_the_hands_and_comes_to_the_ring(figure: Figure) -> None:
    m = figure.measures
    nows = [Moment(time=float(t)) for t in np.linspace(0, sport.SHOT, 60)]
    ring = min(math.dist(sport.ball_to_ring(m, now)[0], sport.RING) for now in nows)
    hands = min(math.dist(sport.ball_to_ring(m, now)[0], sport.shoot(m, now).left_hand.wrist) for now in nows)

    assert ring < 0.25
    assert hands < 0.35


def test_hands_that_are_shaken_meet_half_way(figure: Figure) -> None:
    hand = posed(BY_NAME["shake hands"], figure, 2.0).right_grip[:3, 3]

    assert abs(hand[2] - meeting.SHAKE / 2) < 0.08
    assert abs(hand[0]) < 0.08


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("is sweeping the floor", "sweep"),
        ("is skateboarding", "skateboard"),
        ("are playing tug-of-war with a rope", "tug"),
        ("is shooting basketball", "shoot at a basket"),
        ("stands by the swimming pool", "stand"),
        ("looks at the surface of the water", "stand"),
        ("sits on a bench and plays the flute", "flute"),
        ("is playing chess", "chess"),
        ("walks along the beach", "walk"),
        ("passes a drink to another person", "hand over"),
        ("stands with a cup in her hands and looks out of the window", "stand"),
        ("is doing push ups", "push-up"),
    ],
)
def test_a_deed_is_found_by_its_words(words: str, name: str) -> None:
    assert act_of(words).name == name
