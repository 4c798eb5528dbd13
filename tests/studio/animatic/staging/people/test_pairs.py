"""Those who have to do with each other: one table for all who eat, partners in hold, faces to faces."""

import math
from dataclasses import replace

import pytest

from filmkit.studio.animatic.figures.poses.reaching import PARTS
from filmkit.studio.animatic.intent import Read
from filmkit.studio.animatic.staging.laying import things_of
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from tests.studio.animatic.shots import SECONDS, person, shot
from tests.studio.animatic.words.briefs import understood

MAN = "a man of forty, brown jacket"


def two(act: str, other: str | None = None) -> Stage:
    return stage_of(shot(person(act), person(other or act, "tom", MAN)), SECONDS)


def apart(stage: Stage) -> float:
    a, b = (actor.route.start for actor in stage.actors)
    return math.dist(a, b)


@pytest.mark.parametrize("count", [2, 3, 4, 6])
def test_who_eat_together_sit_round_one_table_and_face_it(count: int) -> None:
    eater = replace(person("eats dinner"), count=Read(count))
    intent = shot(eater)
    stage = stage_of(intent, SECONDS)
    things, _ = things_of(intent, stage.place, stage.actors, 0.0, 1.0, 4.0)
    tables = [thing for thing in things if thing.kind.endswith("table")]

    assert len(stage.actors) == count
    assert len(tables) == 1
    for actor in stage.actors:
        (x, _, z), (tx, _, tz) = actor.route.start, tables[0].at
        ahead = (math.sin(actor.route.yaw), math.cos(actor.route.yaw))
        assert ahead[0] * (tx - x) + ahead[1] * (tz - z) > 0.5
    spots = {tuple(round(v, 2) for v in actor.route.start) for actor in stage.actors}
    assert len(spots) == count


def test_partners_hold_each_other_and_two_sisters_dance_apart() -> None:
    couple = two("dances a waltz")
    sisters = stage_of(shot(person("dances"), person("dances", "eva")), SECONDS)

    assert apart(couple) < 0.45
    assert apart(sisters) > 0.7
    a, b = couple.actors
    assert math.cos(a.route.yaw - b.route.yaw) < -0.99


def test_two_children_stand_nearer_to_each_other_than_two_grown_up() -> None:
    child = replace(person("stands"), description="a child", count=Read(2))

    assert apart(stage_of(shot(child), SECONDS)) < 0.8 < apart(two("stands"))


def test_two_at_work_on_a_wall_stand_before_it_side_by_side() -> None:
    stage = two("hangs a picture on the wall")

    assert {actor.act.name for actor in stage.actors} == {"hang up"}
    a, b = stage.actors
    assert a.route.yaw == b.route.yaw
    ahead = (math.sin(a.route.yaw), math.cos(a.route.yaw))
    to_other = [q - p for p, q in zip(a.route.start, b.route.start, strict=True)]
    assert abs(ahead[0] * to_other[0] + ahead[1] * to_other[2]) < 0.3


def test_two_who_embrace_stand_breast_to_breast() -> None:
    stage = two("embraces him", "embraces her")

    assert 0.25 < apart(stage) < 0.36


def test_in_a_talk_of_several_everyone_looks_at_somebody() -> None:
    talker = replace(person("talks"), count=Read(4))
    stage = stage_of(shot(talker), SECONDS)

    assert all(actor.gaze is not None for actor in stage.actors)


def test_of_many_who_wait_not_all_stand_alike() -> None:
    waiting = replace(person("stands"), count=Read(6))
    stage = stage_of(shot(waiting), SECONDS)

    assert len({actor.act.pose for actor in stage.actors}) > 2


def test_who_sleeps_in_a_bedroom_lies_in_the_bed() -> None:
    stage = stage_of(shot(person("sleeps"), place="bedroom", interior=True), SECONDS)
    actor = stage.actors[0]

    assert actor.route.start == stage.place.marks["bed"].position
    assert actor.seat == stage.place.marks["bed"].height


def test_a_pianist_sits_at_a_piano() -> None:
    intent = shot(person("plays the piano"))
    stage = stage_of(intent, SECONDS)
    kinds = {thing.kind for thing in things_of(intent, stage.place, stage.actors, 0.0, 1.0, 4.0)[0]}

    assert {"piano", "chair"} <= kinds


def test_of_five_who_embrace_two_and_two_hold_each_other_and_one_watches() -> None:
    stage = stage_of(shot(replace(person("embrace"), count=Read(5))), SECONDS)
    a, b, c, d, e = stage.actors

    for one, other in ((a, b), (c, d)):
        assert 0.2 < math.dist(one.route.start, other.route.start) < 0.36
        assert math.cos(one.route.yaw - other.route.yaw) < -0.99
    assert e.act.pose is not a.act.pose


@pytest.mark.parametrize("whom", [MAN, "a girl of six, red dress"])
def test_a_hand_goes_to_the_part_of_the_other_whatever_their_size(whom: str) -> None:
    child = "girl" if "girl" in whom else "man"
    doer = person(f"pats the {child}'s shoulder")
    stage = stage_of(shot(doer, person("stands", "tom", whom)), SECONDS)
    one, other = sorted(stage.actors, key=lambda actor: actor.name)

    assert one.spot is not None
    assert one.spot[1] == pytest.approx(PARTS["shoulder"][0] * other.look.height, abs=0.02)
    assert math.dist(one.spot, (other.route.start[0], one.spot[1], other.route.start[2])) < 0.25


def test_who_is_combed_sits_on_a_chair_before_who_combs() -> None:
    intent = shot(person("combs the man's hair"), person("stands", "tom", MAN))
    stage = stage_of(intent, SECONDS)
    one, other = sorted(stage.actors, key=lambda actor: actor.name)
    things, _ = things_of(intent, stage.place, stage.actors, 0.0, 1.0, 4.0)

    assert (one.act.seated, other.act.seated) == (False, True)
    assert any(thing.kind == "chair" for thing in things)
    assert one.route.yaw == other.route.yaw


def test_who_holds_a_door_open_stands_at_the_leaf_and_the_other_goes_through_past_them() -> None:
    stage = two("holds a door open", "walks through")
    holder, other = stage.actors
    here, there = other.route.at(0.0), other.route.at(SECONDS)
    x, _, z = holder.route.start
    yaw = holder.route.yaw

    assert [each.name for each in holder.act.gear] == ["door", "door frame"]
    sides = [(p[0] - x) * math.cos(yaw) - (p[2] - z) * math.sin(yaw) for p in (here, there)]
    assert sides[0] > 0.6
    assert sides[1] < -0.6
    assert other.act.gear == ()


def test_several_who_do_what_takes_two_are_couples_of_it() -> None:
    five = stage_of(shot(replace(person("dance the tango"), count=Read(5))), SECONDS).actors
    spots = [actor.route.start for actor in five]

    assert math.dist(spots[0], spots[1]) < 0.7 < math.dist(spots[0], spots[2])
    assert math.dist(spots[2], spots[3]) < 0.7 < math.dist(spots[3], spots[4])


def test_two_who_hold_hands_on_a_bench_sit_on_the_same_one() -> None:
    intent = shot(replace(person("are holding hands while sitting on a bench", "people"), count=Read(2)))
    stage = stage_of(intent, SECONDS)
    things, _ = things_of(intent, stage.place, stage.actors, 0.0, 1.0, 4.0)

    assert all(actor.act.seated for actor in stage.actors)
    assert [thing.kind for thing in things] == ["bench"]


def test_what_takes_two_and_one_place_is_done_though_more_is_told_of_one() -> None:
    pushes = person("pushes a wheelchair occupied by an old man")
    pushes = replace(pushes, beats=(pushes.act, Read("leans forward to laugh")))

    assert stage_of(shot(pushes, person("stands", "tom", MAN)), SECONDS).actors[0].act.name == (
        "push a wheelchair"
    )


def test_one_on_a_bench_laughs_and_the_other_looks_away() -> None:
    stage = stage_of(understood("Two women on a bench: one laughs, the other looks away."), SECONDS)
    laughs, looks = sorted(stage.actors, key=lambda a: a.act.name)

    assert (laughs.act.name, looks.act.name) == ("laugh", "look away")
    assert laughs.act.seated
    assert looks.act.seated
    assert looks.gaze is not None
    (x, _, z), (ox, _, oz) = looks.route.start, laughs.route.start
    assert (looks.gaze[0] - x) * (ox - x) + (looks.gaze[2] - z) * (oz - z) < 0  # the other way


def test_friends_round_a_table_sit_at_it_and_two_on_stairs_go_abreast() -> None:
    round_it = stage_of(understood("A woman laughs with friends round a table."), SECONDS).actors
    up = stage_of(understood("Two girls climb the stairs."), SECONDS).actors

    assert all(actor.act.before == "table" for actor in round_it)
    assert {actor.act.name for actor in up} == {"go on stairs"}
    assert up[0].route.yaw == up[1].route.yaw
    assert up[0].route.start != up[1].route.start


def test_two_who_laugh_at_a_table_face_each_other_over_it() -> None:
    one, other = two("sits at a table and laughs").actors

    assert math.cos(one.route.yaw - other.route.yaw) < -0.5
