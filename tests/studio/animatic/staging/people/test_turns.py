"""What is done one thing after another has each its part of the shot, and one way is gone for it."""

import math
from dataclasses import replace

import pytest

from filmkit.studio.animatic.draw import shot_from
from filmkit.studio.animatic.intent import Read, Subject
from filmkit.studio.animatic.staging.people.turns import turns_of
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS, brief, person, shot
from tests.studio.animatic.words.briefs import understood


def turn_by_turn(*beats: str) -> Subject:
    first = person(beats[0])
    return replace(first, beats=tuple(Read(beat) for beat in beats))


@pytest.mark.parametrize(
    ("beats", "done"),
    [
        (("checks her phone", "waters the plants"), ["scroll", "water"]),
        (("walks in", "sits down", "reads a book"), ["walk", "sit", "read"]),
        (("hopes for the sea", "waves"), ["wave"]),
        (("reads a book", "folds laundry"), ["read", "fold clothes"]),
        (("waves", "waves again", "laughs"), ["wave", "laugh"]),
        (("walks in", "waves", "walks out"), ["walk", "wave"]),
        (("does yoga", "gets up", "starts making dinner"), ["yoga", "get up", "cook a meal"]),
        (("drinks coffee", "suddenly gets up", "sweeps the yard"), ["drink", "sweep"]),
        (("sits still", "stands up with a stretch"), ["sit", "stretch"]),
        (("sits at a desk", "types on a laptop", "waves"), ["type", "wave"]),
        (("sits on a bench", "stands up"), ["sit", "stand"]),
        (("skates on a lake", "poses with hands on her hips"), ["skate"]),
        (("sits at a counter", "gets up", "folds a shirt"), ["sit", "fold clothes"]),
        (("checks her phone", "tends to the potted ferns"), ["scroll", "water"]),
        (("does sit-ups", "suddenly get up", "do push-ups"), ["sit-up", "get up", "push-up"]),
    ],
)
def test_what_is_known_is_done_in_order(beats: tuple[str, ...], done: list[str]) -> None:
    assert [act.name for act in turns_of(turn_by_turn(*beats))] == done


def test_who_sat_down_stays_on_the_seat_until_they_get_up() -> None:
    seated = turns_of(turn_by_turn("sits down", "reads a book", "stands up and waves"))

    assert [act.seated for act in seated] == [True, True, False]


def test_who_lies_down_on_the_floor_does_so_beside_the_table() -> None:
    stage = stage_of(shot(turn_by_turn("writes a letter", "does push-ups")), SECONDS)
    route = stage.actors[0].route

    assert math.dist(route.at(0.0), route.at(SECONDS)) > 1.0
    assert stage.actors[0].route.heading(0.0) == route.heading(SECONDS)


def test_who_walks_over_to_something_sits_no_more() -> None:
    seated = turns_of(turn_by_turn("sits at a desk", "walks over to a shelf to dial a number"))

    assert [act.seated for act in seated] == [True, False]


def test_who_gets_up_sat_before_and_comes_away_from_the_seat() -> None:
    drinks, sweeps = turns_of(turn_by_turn("drinks coffee", "gets up", "sweeps the floor"))
    stage = stage_of(shot(turn_by_turn("drinks coffee", "gets up", "sweeps the floor")), SECONDS)
    route = stage.actors[0].route

    assert (drinks.seated, sweeps.seated) == (True, False)
    assert math.dist(route.at(0.0), route.at(SECONDS)) > 0.3


def test_who_sits_and_in_a_later_part_holds_popcorn_has_it_in_both_hands() -> None:
    acts = turns_of(turn_by_turn("sits on a sofa", "holds a large bowl of popcorn", "reaches for some"))

    assert [(act.seated, [gear.name for gear in act.gear]) for act in acts] == [(True, ["popcorn"])]


def test_one_walks_to_where_the_rest_is_done_and_stays_there() -> None:
    stage = stage_of(shot(turn_by_turn("walks in", "sits down", "reads a book")), SECONDS)
    route = stage.actors[0].route
    third = SECONDS / 3

    assert math.dist(route.at(0.0), route.at(third)) > 0.8
    assert route.at(third) == route.at(SECONDS) == route.stay
    assert any(thing.kind == "chair" and thing.at == route.stay for thing in stage.things)


def test_all_that_is_done_is_in_the_picture() -> None:
    ready = shot_from(shot(turn_by_turn("waves", "crouches"), size="full"), brief(), 64, 36)
    for seconds in (0.5, SECONDS - 0.5):
        pose, head = (
            ready.shooting.at(seconds),
            ready.stage.actors[0].posed(seconds, ready.details[0], 0).head,
        )
        high = (head[1] + 0.12 - pose.position[1]) / math.dist(pose.position[::2], head[::2])
        assert high * pose.lens < 18.0 * 9 / 16


def test_who_is_chased_runs_ahead_of_who_chases() -> None:
    stage = stage_of(shot(person("chases the boy", "man"), person("stands", "boy", "a boy")), SECONDS)
    man, boy = stage.actors
    ahead = (math.sin(man.route.yaw), math.cos(man.route.yaw))

    assert man.route.yaw == boy.route.yaw
    assert man.route.speed == boy.route.speed > 0.5
    for seconds in (0.0, SECONDS):
        (mx, _, mz), (bx, _, bz) = man.route.at(seconds), boy.route.at(seconds)
        assert (bx - mx) * ahead[0] + (bz - mz) * ahead[1] > 0.4


def test_two_who_run_get_somewhere() -> None:
    stage = stage_of(shot(person("jogs", "anna"), person("jogs", "ben"), place="exterior-day"), SECONDS)

    assert all(math.dist(a.route.at(0.0), a.route.at(SECONDS)) > 2.0 for a in stage.actors)


def test_who_reads_on_a_bench_sits_on_a_bench() -> None:
    for act, seat in (("reads a book on a bench", "bench"), ("sits and laughs", "chair")):
        stage = stage_of(shot(person(act), place="backdrop"), SECONDS)
        assert [thing.kind for thing in stage.things if thing.at == stage.actors[0].route.start] == [seat]


def test_of_several_one_has_what_is_found_and_the_others_look_at_it() -> None:
    raiders = stage_of(
        understood("Three raiders found a jade box. They opened the box. They waved."), SECONDS
    ).actors
    things = [
        [gear.name for act in raider.beats.acts for gear in act.gear] for raider in raiders if raider.beats
    ]

    assert len(things) == 3
    assert [bool(some) for some in things] == [True, False, False]
    assert all(raider.gaze is not None for raider in raiders[1:])


def test_what_is_found_stays_in_the_hand_or_before_who_found_it() -> None:
    small, large = (
        turns_of(turn_by_turn(f"finds {thing}", "realizes the truth"))
        for thing in ("a crown", "a treasure chest")
    )

    lifted = turns_of(turn_by_turn("lifts a jar", "talks"))

    assert [each.name for each in small[1].gear] == ["crown"]
    assert [each.name for each in lifted[1].gear] == ["jar"]
    assert large[1].gear == large[0].gear


def test_an_animal_that_is_met_stands_ahead_and_is_turned_to_who_meets_it() -> None:
    stage = stage_of(understood("A girl walked in a forest. She met a wolf. She waved."), SECONDS)
    (girl,), (wolf,) = [a for a in stage.actors if not a.background], stage.beasts
    (gx, _, gz), (wx, _, wz) = girl.route.stay, wolf.route.start

    assert not wolf.background
    assert (math.sin(wolf.route.yaw) * (gx - wx) + math.cos(wolf.route.yaw) * (gz - wz)) > 0.8 * math.dist(
        (gx, gz), (wx, wz)
    )


def test_who_leads_goes_before_those_who_are_led() -> None:
    people = stage_of(understood("A teacher guides the children across a street."), SECONDS).actors
    (teacher, *children), yaw = people, people[0].route.yaw
    ahead = [math.sin(yaw) * a.route.start[0] + math.cos(yaw) * a.route.start[2] for a in people]

    assert all(child.route.yaw == yaw and child.route.speed for child in children)
    assert teacher.act.speed
    assert ahead[0] == max(ahead)


def test_a_cup_is_set_down_for_what_needs_a_hand() -> None:
    drinks = replace(turn_by_turn("drinks tea", "answers the phone"), held="cup")

    assert [act.held for act in turns_of(drinks)] == ["cup", "phone"]
