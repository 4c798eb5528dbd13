"""Every act: feet on the floor, hands where they are promised, in reach, the same each time."""

import math
from itertools import product

import numpy as np
import pytest

from filmkit.studio.animatic.figures.acts import ACTS, act_of
from filmkit.studio.animatic.figures.body import skeleton
from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.body.pose import Pose
from filmkit.studio.animatic.figures.body.skeleton import Bone
from filmkit.studio.animatic.figures.figure import Detail, Figure, figure_of
from filmkit.studio.animatic.figures.poses import couples
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.reading import appearance_of
from filmkit.studio.animatic.figures.verbs.nearest import NEAREST

TIMES = (0.0, 0.6, 1.1, 1.9, 3.3, 5.2)
BY_NAME = {act.name: act for act in ACTS}
ALOFT = (
    *("swing", "skip rope", "go up a ladder", "hopscotch", "get into a train"),
    *(
        "jump",
        "run",
        "dunk",
        "aerobics",
        "cheer",
        "pull-up",
        "climb",
        "climb rock",
        "treadmill",
        "float",
        "let a drink float",
        "skydive",
    ),
    *(
        "skateboard",
        "surf",
        "snowboard",
        "skate",
        "ski",
        "scooter",
        "swim",
        "swim under water",
        "paddle",
        "row",
        "push-up",
        "plank",
    ),
    *("crawl", "handstand", "push-up", "plank"),
    *(
        "hurdle",
        "high jump",
        "long jump",
        "vault",
        "pole vault",
        "flip",
        "breakdance",
        "dive",
        "dive from a jetty",
    ),
    *("hockey", "hockey on the field", "leap in a dance"),
    *("trampoline", "trapeze", "climb a rope", "climb a tree", "abseil", "walk a line", "sledge", "slide"),
    *("hoverboard", "unicycle", "kitesurf", "snowkite", "water-ski", "windsurf", "sail", "paraglide"),
    *("parachute", "snorkel", "climb over", "ride a segway", "swing the legs"),
    *("shoot at a basket", "hang from a cord", "wake up", "bathe", "fly"),
)
"""Their feet leave the ground, or stand on what they ride or swim in."""
UNDER = ("dive", "dive from a jetty")
"""They end under what they go into."""
REACHED = (
    "write",
    "type",
    "piano",
    "guitar",
    "busk",
    "drive",
    "eat",
    "telephone",
    "cross",
    "pray",
    "pour",
    "embrace",
    "laugh",
)
"""Both hands are where the pose says, to a centimetre or so: what they touch is there."""


@pytest.fixture(scope="module", params=["a woman in trousers", "a tall man in a coat", "a boy of eight"])
def figure(request: pytest.FixtureRequest) -> Figure:
    return figure_of(appearance_of(request.param, "somebody"), detail=Detail.FAR)


def moment(act: Act, time: float, scale: float = 1.0) -> Moment:
    surface = act.surface if act.surface is not None else 0.9 if act.at_work else None
    if surface is not None:
        surface *= scale
    return Moment(
        time=time,
        distance=act.speed * time,
        surface=surface,
        seat=0.46 * scale if act.seated else None,
        phase=0.3,
    )


def test_legs_reach_their_feet_and_no_foot_is_under_the_floor_and_one_is_on_it(figure: Figure) -> None:
    # Some five hundred deeds: each body is asked at half of the instants, one after another in turn.
    for number, (act, time) in enumerate(product(ACTS, TIMES)):
        if (number + number // len(TIMES)) % 2:
            continue
        pose = act.pose(figure.measures, moment(act, time, figure.measures.scale))
        posed = figure.posed(pose, (0, 0, 0))
        assert np.isfinite(posed.mesh.vertices).all(), act.name
        low = posed.mesh.vertices[:, 1].min()
        assert low > -0.105 or act.name in UNDER, act.name
        assert low < 0.05 or act.name in ALOFT, act.name
        for side, step in ((1, pose.left_foot), (-1, pose.right_foot)):
            assert math.dist(posed.joints[skeleton.leg(side)[2]], step.ankle) < 0.12, act.name


@pytest.mark.parametrize("name", REACHED)
def test_hands_are_where_they_are_promised(name: str, figure: Figure) -> None:
    act = BY_NAME[name]
    for time in TIMES:
        pose = act.pose(figure.measures, moment(act, time, figure.measures.scale))
        joints = figure.posed(pose, (0, 0, 0)).joints
        for bone, reach in ((Bone.HAND_L, pose.left_hand), (Bone.HAND_R, pose.right_hand)):
            assert math.dist(joints[bone], reach.wrist) < 0.035


def test_hands_on_a_table_are_over_it(figure: Figure) -> None:
    for name in ("write", "type", "piano", "eat"):
        act = BY_NAME[name]
        now = moment(act, 1.0, figure.measures.scale)
        pose = act.pose(figure.measures, now)
        assert now.surface is not None
        assert min(pose.left_hand.wrist[1], pose.right_hand.wrist[1]) > now.surface + 0.015


@pytest.mark.parametrize(("name", "ahead"), [("fall forward", True), ("fall", False)])
def test_who_trips_falls_on_the_face_and_whose_knees_give_way_on_the_back(
    name: str, ahead: bool, figure: Figure
) -> None:
    posed = figure.posed(BY_NAME[name].pose(figure.measures, Moment(time=4.0)), (0, 0, 0))

    assert posed.head[1] < 0.4
    assert (posed.head[2] > 0.5) is ahead


def test_a_telephone_is_at_the_ear(figure: Figure) -> None:
    posed = figure.posed(BY_NAME["telephone"].pose(figure.measures, Moment(time=0.4)), (0, 0, 0))

    assert math.dist(posed.right_grip[:3, 3], posed.head) < 0.17 * figure.measures.face


def test_who_lies_is_low_and_looks_up(figure: Figure) -> None:
    for name, time in (("lie", 0.5), ("sleep", 0.5), ("fall", 4.0)):
        posed = figure.posed(BY_NAME[name].pose(figure.measures, Moment(time=time)), (0, 0, 0))
        assert posed.mesh.vertices[:, 1].max() < 0.66 * figure.look.height
        assert posed.head[1] < 0.40
        assert posed.gaze[1] > 0.5


def test_who_jumps_leaves_the_floor_and_comes_back(figure: Figure) -> None:
    poses = [BY_NAME["jump"].pose(figure.measures, Moment(time=t)) for t in np.linspace(0, 1.9, 40)]
    lifts = [min(p.left_foot.ankle[1], p.right_foot.ankle[1]) - figure.measures.ankle for p in poses]

    assert max(lifts) > 0.55 * figure.measures.scale
    assert abs(min(lifts)) < 1e-9
    assert (
        sum(lift > 0.1 * figure.measures.scale for lift in lifts) > len(lifts) / 4
    )  # any instant may show it
    assert BY_NAME["jump"].size == "full"


def test_two_who_embrace_have_hands_behind_each_other(figure: Figure) -> None:
    pose = BY_NAME["embrace"].pose(figure.measures, Moment())
    apart = 0.31

    for reach in (pose.left_hand, pose.right_hand):
        assert reach.wrist[2] > (apart + 0.06) * figure.measures.scale
        assert reach.palm == (0.0, 0.0, -1.0)


def test_the_same_moment_gives_the_same_pose(figure: Figure) -> None:
    def again(act: Act) -> Pose:
        return act.pose(figure.measures, moment(act, 1.7))

    assert all(again(act) == again(act) for act in ACTS)


@pytest.mark.parametrize(
    ("action", "name", "seated"),
    [
        ("lies on the grass and looks at the sky", "lie", False),
        ("falls asleep in the chair", "doze", True),
        ("collapses", "fall", False),
        ("they dance slowly", "dance", False),
        ("leaps over the puddle", "jump", False),
        ("makes the bed", "make the bed", False),
        ("layers a tall sandwich", "make a sandwich", False),
        ("climbs the last ladder of a mast", "go up a ladder", False),
        ("sews a dress with a needle", "sew", False),
        ("start organizing the bookshelf", "put in order", False),
        ("starts organizing the pantry", "put food in order", False),
        ("start folding laundry", "fold clothes", False),
        ("pulls at the heavy door", "pull at a door", False),
        ("is washing the old dishes", "wash up", False),
        ("gazes out of the window at the rain", "look out", False),
        ("stands by the window with a cup of coffee", "drink", False),
        ("sips tea in a small cafe", "drink", True),
        ("shuffles a deck of cards", "shuffle", False),
        ("grates carrots", "scrape", False),
        ("stands in a cafe and sips tea", "drink", False),
        ("writes a letter at a desk", "write", True),
        ("plays the piano", "piano", True),
        ("plays an old guitar", "guitar", True),
        ("eats alone", "eat", True),
        ("drives through the night", "drive", True),
        ("laughs", "laugh", False),
        ("talks on the phone", "telephone", False),
        ("receives a call", "pick up a telephone", False),
        ("pulls out a phone and brings it to her ear", "pick up a telephone", False),
        ("carefully applies red lipstick", "paint the lips", False),
        ("swipes the screen", "scroll", False),
        ("reads a message on his phone", "scroll", False),
        ("pours the wine", "pour", False),
        ("sits drinking coffee", "drink", True),
        ("sits at the table and talks", "talk", True),
        ("reads a book, sitting by the window", "read", True),
        ("sits by the window", "sit", True),
        ("stands with arms crossed", "cross", False),
        ("walks under the falling snow", "walk", False),
        ("throws pebbles into a pond", "throw", False),
        ("guards the entrance to a tomb", "guard", False),
        ("defends the village", "shield", False),
        ("peers through binoculars", "look through glasses", False),
        ("puts on a pair of sunglasses", "put on the eyes", False),
        ("plays darts with friends", "darts", False),
        ("flies a small drone over a field", "fly a drone", False),
        ("wipes tears from her cheeks", "cry", False),
        ("takes a long bath", "bathe", False),
        ("flies through the clouds", "fly", False),
    ],
)
def test_verbs_lead_to_the_act_and_to_the_seat(action: str, name: str, seated: bool) -> None:
    act = act_of(action)

    assert (act.name, act.seated) == (name, seated)


def test_hands_go_into_pockets_of_who_walks_and_of_who_stands(figure: Figure) -> None:
    for action in ("he walks from left to right, hands in his pockets", "he stands, hands in his pockets"):
        act = act_of(action)
        pose = act.pose(figure.measures, Moment())
        assert (act.speed > 0) == ("walks" in action)
        assert abs(pose.left_hand.wrist[1] - pose.hips[1]) < 0.08


def test_a_couple_that_dances_holds_one_hand_between_them(figure: Figure) -> None:
    lead = couples.lead(figure.measures, Moment(time=0.0)).left_hand.wrist
    follow = couples.follow(figure.measures, Moment(time=0.0)).right_hand.wrist
    apart = 2 * couples.HOLD_APART
    met = (-follow[0], follow[1], apart - follow[2])

    assert math.dist(lead, met) < 0.10


def test_who_reads_on_a_bench_sits_and_who_stands_on_one_stands() -> None:
    assert act_of("is reading a book on a bench").seated
    assert act_of("reads in an armchair").seated
    assert not act_of("stands on a bench").seated
    assert not act_of("reads a book").seated


@pytest.mark.parametrize("phase", [0.0, 0.3, 0.7])
def test_whoever_drinks_has_the_cup_at_the_mouth_within_a_second_and_a_half(
    figure: Figure, phase: float
) -> None:
    m, drink = figure.measures, BY_NAME["drink"]
    highest = max(drink.pose(m, Moment(time=t, phase=phase)).right_hand.wrist[1] for t in (0.5, 1.0, 1.5))

    assert highest > m.shoulder


def test_coffee_is_poured_from_a_pot_and_wine_from_a_bottle() -> None:
    assert act_of("pours coffee into a cup").held == "coffee pot"
    assert act_of("pours wine").held != "coffee pot"


@pytest.mark.parametrize(
    ("words", "spread"),
    [
        ("sits on a picnic blanket in a meadow", 1),
        ("is sitting on an old red rug", 1),
        ("sits quietly on the grass, talking", 0),
        ("sits down on the floor", 0),
    ],
)
def test_who_sits_on_the_ground_has_no_seat(words: str, spread: int, figure: Figure) -> None:
    act = act_of(words)
    pose = act.pose(figure.measures, Moment(time=1.0))

    assert not act.seated
    assert pose.hips[1] < 0.2 * figure.measures.scale
    assert [each.name for each in act.gear] == ["whole rug"] * spread


@pytest.mark.parametrize("words", ["sits on a bench by the grass", "sits at a table", "sits on a chair"])
def test_who_sits_on_a_seat_is_not_on_the_ground(words: str) -> None:
    assert act_of(words).seated


def test_the_nearest_deed_is_a_deed() -> None:
    assert {name for name, _, _ in NEAREST} <= BY_NAME.keys()
