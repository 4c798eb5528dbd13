"""Who is in the picture, where, and what they do there."""

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from filmkit.digest import Json
from filmkit.studio.animatic.figures.body.expression import FEELINGS
from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.intent import Facing, Part, Read, ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.sets.kept import set_of
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.sets import SETS
from filmkit.studio.animatic.staging.people.tears import tears, way_down
from filmkit.studio.animatic.staging.stage import Stage, place_of, stage_of
from filmkit.studio.animatic.staging.things.things import kind_of
from filmkit.studio.animatic.staging.vehicles.traffic import LANES
from filmkit.studio.animatic.staging.ways.route import Route, passing
from tests.studio.animatic.shots import SECONDS, person, shot
from tests.studio.animatic.words.briefs import understood


def staged(intent: ShotIntent) -> Stage:
    return stage_of(intent, SECONDS)


def across(stage: Stage, seconds: float) -> float:
    """How far right in the picture the first person is, metres."""
    x, _, z = stage.actors[0].route.at(seconds)
    return x * math.cos(stage.azimuth) - z * math.sin(stage.azimuth)


def many(count: int) -> Subject:
    return Subject(Read(SubjectKind.PERSON), "guests", "guests", count=Read(count))


@pytest.mark.parametrize(("moves", "sign"), [("right", 1), ("left", -1)])
def test_one_who_crosses_goes_that_way_in_the_picture(moves: str, sign: int) -> None:
    stage = staged(shot(person("walks", moves=moves, facing=Facing.PROFILE)))

    assert sign * (across(stage, SECONDS) - across(stage, 0.0)) > 1.0


def test_who_is_best_seen_from_before_comes_nearer_on_the_way_across() -> None:
    swims, skates = (stage_of(shot(person(act)), SECONDS) for act in ("swims", "skates"))

    assert swims.actors[0].route.yaw < skates.actors[0].route.yaw


def test_a_happy_deed_has_a_happy_face_unless_another_is_told() -> None:
    glad, sad = (stage_of(shot(person("dances", feeling=f)), SECONDS).actors[0] for f in ("neutral", "sad"))

    assert glad.expression is FEELINGS["joy"]
    assert sad.expression is FEELINGS["sad"]


def test_one_who_goes_away_shows_the_back_and_gets_smaller() -> None:
    stage = staged(shot(person("walks", moves="away", facing=Facing.BACK)))
    a, b = (np.asarray(stage.actors[0].route.at(t)) for t in (0.0, SECONDS))
    towards = np.array([math.sin(stage.azimuth), 0.0, math.cos(stage.azimuth)])

    assert float((b - a) @ towards) < -1.0
    assert math.cos(stage.actors[0].route.yaw - stage.azimuth) < -0.9


@pytest.mark.parametrize(
    ("facing", "low", "high"),
    [
        (Facing.FRONT, 0.0, 0.2),
        (Facing.THREE_QUARTER, 0.3, 0.9),
        (Facing.PROFILE, 1.2, 1.6),
        (Facing.BACK, 3.0, 3.2),
    ],
)
def test_a_face_is_turned_as_asked(facing: Facing, low: float, high: float) -> None:
    stage = staged(shot(person(facing=facing)))
    turn = abs((stage.actors[0].route.yaw - stage.azimuth + math.pi) % math.tau - math.pi)

    assert low <= turn <= high


def test_work_is_done_at_the_counter_and_sitting_on_the_seat() -> None:
    kitchen = staged(shot(person("chops carrots"), place="professional-kitchen", interior=True))
    street = staged(shot(person("sits and waits"), place="city-street"))

    assert kitchen.actors[0].route.start == kitchen.place.marks["work"].position
    assert kitchen.actors[0].surface == kitchen.place.surface
    assert street.actors[0].route.start == street.place.marks["seat"].position
    assert street.actors[0].seat == street.place.marks["seat"].height


def test_work_without_a_counter_gets_a_table() -> None:
    bare = staged(shot(person("stands")))
    working = staged(shot(person("kneads dough")))

    assert len(working.still.triangles) > len(bare.still.triangles)


def test_two_who_talk_look_at_each_other() -> None:
    stage = staged(shot(person("they talk"), person("they talk", "bert"), framing="two-shot"))
    a, b = stage.actors

    assert a.gaze is not None
    assert math.dist(a.gaze[::2], b.route.start[::2]) < 0.01
    for one, other in ((a, b), (b, a)):
        way = np.asarray(other.route.start) - np.asarray(one.route.start)
        facing = math.sin(one.route.yaw) * way[0] + math.cos(one.route.yaw) * way[2]
        assert facing > 0.5 * float(np.linalg.norm(way))


def test_the_hands_that_guide_are_at_the_hands_that_knead() -> None:
    girl = person("kneads the dough", "girl", "a girl of eight")
    old = person("guides her hands", "grandmother", "a woman of eighty")
    stage = staged(shot(girl, old, place="country-kitchen", interior=True, framing="two-shot"))
    hands = []
    for actor in stage.actors:
        posed = actor.posed(1.0, Detail.LOW, 0)
        hands.append((posed.left_grip[:3, 3] + posed.right_grip[:3, 3]) / 2)

    assert float(np.linalg.norm(hands[0] - hands[1])) < 0.25


@pytest.mark.parametrize("count", [3, 5, 12, 200])
def test_a_group_is_as_many_as_asked_within_reason_and_nobody_stands_in_another(count: int) -> None:
    stage = staged(shot(many(count), framing="group", size="wide"))
    places = [a.route.start for a in stage.actors]

    assert len(places) == min(count, 28)
    nearest = min(math.dist(a, b) for i, a in enumerate(places) for b in places[:i])
    assert nearest > 0.4


def test_people_of_a_group_are_not_one_person() -> None:
    stage = staged(shot(many(6), framing="group"))

    assert len({a.look for a in stage.actors}) == 6


def test_the_same_person_looks_the_same_in_every_place() -> None:
    street = staged(shot(person(), place="city-street"))
    room = staged(shot(person("sits"), place="interior", interior=True, size="close-up"))

    assert street.actors[0].look == room.actors[0].look


@pytest.mark.parametrize("name", SETS)
def test_every_set_can_stage_every_act(name: str) -> None:
    interior = set_of(name, SetBrief()).interior
    for act in ("stands", "walks", "sits", "chops", "reads a letter"):
        stage = staged(shot(person(act), place=name, interior=interior))

        assert len(stage.actors) == 1, act
        assert np.isfinite(stage.actors[0].posed(1.0, Detail.LOW, 0).mesh.vertices).all(), act


def test_a_suitcase_is_carried_whether_she_walks_or_stands() -> None:
    for act in ("walks away", "stands"):
        subject = Subject(Read(SubjectKind.PERSON), "anna", "a woman", act=Read(act), held="suitcase")
        actor = staged(shot(subject)).actors[0]
        posed = actor.posed(1.0, Detail.LOW, 0)
        case = actor.carried(posed, 1.0)[0]
        assert case.vertices[:, 1].min() > actor.route.start[1] - 0.02
        assert case.vertices[:, 1].max() < 1.1


def test_reverse_angles_share_one_set() -> None:
    a, b = (shot(person(), place="city-street", size=size) for size in ("wide", "close-up"))

    assert set_of(*place_of(a)) is set_of(*place_of(b))


def test_a_thing_named_alone_stands_in_the_picture() -> None:
    vase = Subject(Read(SubjectKind.THING), "vase", "a vase of flowers")
    stage = staged(shot(vase, framing="insert", size="close-up"))

    assert stage.thing is not None
    assert stage.thing.kind == "flower vase"
    assert len(stage.still.triangles) > len(stage.place.still.triangles)


@pytest.mark.parametrize(
    ("noun", "kind"), [("red roses", "rose"), ("old letter", "letter"), ("sports car", "car"), ("idea", None)]
)
def test_a_noun_finds_its_nearest_thing(noun: str, kind: str | None) -> None:
    assert kind_of(noun) == kind


def test_a_way_passes_where_and_when_it_should() -> None:
    way = passing((1.0, 0.0, 2.0), 0.5, 1.2, 6.0, 0.25)

    assert way.at(1.5) == pytest.approx((1.0, 0.0, 2.0))
    assert math.dist(way.at(0.0), way.at(6.0)) == pytest.approx(7.2)
    assert Route((0.0, 0.0, 0.0)).at(-3.0) == (0.0, 0.0, 0.0)


def test_a_tear_wells_up_and_runs_down_on_the_cheek() -> None:
    actor = staged(shot(person(feeling="about to cry"), size="extreme-close-up")).actors[0]
    way = way_down(actor.look)
    frame = np.eye(4)
    low = [tears(actor.look, frame, 0.2, gone).vertices[:, 1].min() for gone in (0.0, 0.4, 1.0)]

    assert actor.weeps is not None
    assert low[0] > low[1] > low[2]
    assert (np.diff(way[:, 1]) < 0).all()
    assert (way[:, 2] > 0.06).all()


def test_what_is_done_in_turn_flows_from_one_to_the_next() -> None:
    cook = replace(
        person("plates with precision"), beats=(Read("plates with precision"), Read("wipes the counter"))
    )
    actor = staged(shot(cook, place="professional-kitchen", interior=True)).actors[0]
    hands = [actor.posed(i / 24, Detail.LOW, 0).right_grip[:3, 3] for i in range(96)]
    steps = [float(np.linalg.norm(b - a)) for a, b in pairwise(hands)]

    assert actor.beats is not None
    assert [act.name for act in actor.beats.acts] == ["plate", "wipe"]
    assert max(steps) < 0.06


@pytest.mark.parametrize(
    ("asked", "place"), [("right", None), ([0.5, -1.0], (0.5, 0.0, -1.0)), ("nowhere", None)]
)
def test_marks_by_hand_win(asked: Json, place: tuple[float, float, float] | None) -> None:
    intent = replace(shot(person()), stage={"marks": {"anna": asked}})
    stage = staged(intent)
    expected = place or stage.place.marks["right" if asked == "right" else "center"].position

    assert stage.actors[0].route.start == expected


def test_a_set_that_is_not_there_becomes_a_place_of_its_kind() -> None:
    assert staged(shot(person(), place="moon base", interior=True)).place.name == "interior"
    assert staged(shot(person(), place="moon base")).place.name == "exterior-day"


def test_a_deed_of_two_that_cannot_be_done_in_turn_leaves_one_to_do_the_others() -> None:
    told = tuple(Read(words, words, "prompt") for words in ("finds old letters", "rescues her grandmother"))
    alone = replace(person("finds old letters"), beats=told)

    assert len(staged(shot(alone)).actors) == 1


def test_what_the_set_has_lying_there_is_worked_on_and_nothing_is_put_beside_it() -> None:
    girl = person("kneads the dough", "girl", "a girl of eight in a red dress")
    guide = person("guides her hands", "grandmother", "a woman of seventy, white hair")
    alone = staged(shot(girl, place="country-kitchen", interior=True)).actors
    two = staged(shot(girl, guide, place="country-kitchen", interior=True)).actors
    x, y, z = set_of("country-kitchen", SetBrief(0, "", False, False, False, "")).marks["dough"].position

    for actor in (alone[0], next(a for a in two if a.act.name == "knead")):
        posed = actor.posed(1.0, Detail.FAR, 0)
        hands = (posed.left_grip[:3, 3] + posed.right_grip[:3, 3]) / 2

        assert actor.act.gear == ()
        assert math.dist(hands, (x, y + 0.05, z)) < 0.2


@pytest.mark.parametrize(("deed", "before"), [("scrubs the floor", True), ("kneads the dough", False)])
def test_who_is_seen_to_the_feet_is_before_the_table_of_a_kitchen(deed: str, before: bool) -> None:
    stage = staged(shot(person(deed), place="country-kitchen", interior=True))

    assert (stage.actors[0].route.start[2] > stage.place.marks["dough"].position[2]) is before


def test_elsewhere_the_dough_is_put_under_a_childs_hands_on_the_table() -> None:
    girl = person("kneads the dough", "girl", "a girl of eight in a red dress")
    stage = staged(shot(girl, place="interior", interior=True))
    actor, tall = stage.actors[0], staged(shot(person("kneads the dough"), place="interior", interior=True))

    assert [each.name for each in actor.act.gear] == ["dough"]
    assert actor.route.start[2] > tall.actors[0].route.start[2] + 0.05


def test_a_picture_of_hands_that_do_nothing_shows_them_and_no_lap() -> None:
    hands, whole = (
        stage_of(shot(person("stands", part=part)), SECONDS).actors[0] for part in (Part.HANDS, Part.WHOLE)
    )

    assert (hands.act.name, whole.act.name) == ("rub hands", "stand")


def test_who_walks_backwards_faces_where_they_come_from() -> None:
    (ahead,), (back,) = (
        stage_of(understood(f"A man walks {how}in a hall."), SECONDS).actors for how in ("", "backwards ")
    )

    assert ahead.route.yaw == back.route.yaw
    assert ahead.route.speed > 0 > back.route.speed


def test_who_crosses_the_street_is_on_the_roadway() -> None:
    stage = stage_of(understood("A man crosses the street."), SECONDS)
    lane = LANES[stage.place.name][0]

    assert stage.actors[0].route.speed
    assert min(abs(stage.actors[0].route.at(t)[2] - lane[2]) for t in (0.0, 2.0, SECONDS)) < 1.5


@pytest.mark.parametrize(("who", "tall"), [("giant robot", True), ("giant panda", False), ("robot", False)])
def test_a_giant_is_as_tall_as_houses_and_stands_in_the_road(who: str, tall: bool) -> None:
    shot = understood(f"A {who} waves in a city street.")
    actor = stage_of(shot, SECONDS).actors[0]

    assert (actor.look.height > 6.0, actor.route.at(0.0)[2] == LANES["city-street"][0][2]) == (tall, tall)
    assert not tall or shot.camera.size.value == "full"
