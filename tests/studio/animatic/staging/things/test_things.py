"""Things lie where they are seen, in their size in life; every noun that is told drawable has a form."""

import pytest

from filmkit.studio.animatic.intent import Facing, Read, Subject, SubjectKind
from filmkit.studio.animatic.staging.stage import Stage, place_of, stage_of
from filmkit.studio.animatic.staging.things.things import KINDS, MAKERS, kind_of, measured, put
from filmkit.studio.animatic.staging.ways.going import going
from filmkit.studio.animatic.words.vocabulary.inserts import LAID
from tests.studio.animatic.shots import filmed, shot
from tests.studio.animatic.words.briefs import understood

SMALL = ("key", "ring", "watch", "wristwatch", "coins", "dagger", "glasses", "pearls", "letter", "photograph")


def of_a(thing: str, place: str, interior: bool = True, words: str = "") -> Stage:
    subject = Subject(Read(SubjectKind.THING), thing, thing, facing=Read(Facing.FRONT))
    return filmed(
        shot(subject, place=place, size="close-up", framing="insert", interior=interior, words=words)
    )[0]


def test_every_kind_has_a_form() -> None:
    assert set(KINDS) <= set(MAKERS)


@pytest.mark.parametrize("kind", SMALL)
def test_what_is_small_is_made_small_and_stands_on_its_origin(kind: str) -> None:
    thing = put(kind, (0.0, 0.0, 0.0))
    low, high = thing.placed().vertices.min(0), thing.placed().vertices.max(0)

    assert 0.01 < max(thing.size) < 0.30
    assert abs(low[1]) < 1e-5
    assert high[1] < 0.12


@pytest.mark.parametrize("noun", [word.strip() for word in LAID.split(",")])
def test_what_is_laid_on_a_bare_table_has_a_form(noun: str) -> None:
    assert kind_of(noun) is not None


def test_a_key_lies_in_the_middle_of_a_bare_table() -> None:
    stage = of_a("key", "tabletop")
    at = stage.place.marks["center"].position

    assert stage.thing is not None
    assert stage.thing.kind == "key"
    assert stage.thing.at[1] == pytest.approx(at[1], abs=0.01)
    assert len(stage.still.triangles) > len(stage.place.still.triangles) + 500


def test_out_of_doors_a_bottle_stands_on_the_ground_and_no_table_comes_with_it() -> None:
    stage = of_a("bottle", "sea-coast", interior=False, words="a beach")

    assert stage.thing is not None
    assert stage.thing.at[1] == pytest.approx(stage.place.marks["center"].position[1], abs=0.05)


@pytest.mark.parametrize(
    ("kind", "wide"),
    [("orange", 0.045), ("egg", 0.023), ("strawberry", 0.03), ("carrot", 0.024), ("banana", 0.022)],
)
def test_one_is_one(kind: str, wide: float) -> None:
    points = MAKERS[kind]().vertices
    body = points[points[:, 0] < 0.0]

    assert abs(body[:, 2]).max() < wide
    assert abs(points[:, 0]).max() < 0.14


def test_where_nothing_moves_nothing_goes() -> None:
    still = understood("a brass key on a table, nothing moves but the light").subjects[0]
    rolls = understood("a ball rolls across a table").subjects[0]

    assert going(still, (0.2, 0.1, 0.1), 0.0, 1.0, 4.0) is None
    assert going(rolls, (0.2, 0.1, 0.1), 0.0, 1.0, 4.0) is not None


def test_a_kite_is_up_in_the_air_and_what_is_lifted_into_the_sky_rises() -> None:
    kite = Subject(
        Read(SubjectKind.THING), "kite", "a kite", act=Read("into the sky"), facing=Read(Facing.FRONT)
    )
    route = going(kite, (1.0, 1.2, 0.1), 0.0, 1.0, 4.0)

    assert route is not None
    assert route.at(0.0)[1] > 3.0
    assert route.at(4.0)[1] > route.at(0.0)[1] + 0.5
    assert understood("a robot vacuum sweeps the floor from left to right").subjects[0].moves == "right"


def test_food_and_a_knife_that_are_named_lie_on_a_board() -> None:
    apple, knife = (
        filmed(understood(f"{each} on a cutting board"))[0].thing for each in ("An apple", "A knife")
    )

    assert apple is not None
    assert knife is not None
    assert (apple.kind, apple.there, knife.kind, knife.there) == ("apple", False, "knife", False)


def test_a_candle_that_is_put_down_is_not_in_the_set_too() -> None:
    assert "candle" not in place_of(understood("A candle on a table."))[1].words


def test_what_tells_the_way_out_shines_over_its_door_and_else_hangs() -> None:
    over = stage_of(understood("An EXIT sign glows above a doorway inside a building."), 4.0)
    hung = stage_of(understood("An EXIT sign in a corridor."), 4.0)
    outside = stage_of(understood("An EXIT sign beside a road."), 4.0)

    assert [thing.kind for thing in over.things if thing.says] == ["way out"]
    assert [(thing.kind, thing.at[1] > 2.0) for thing in hung.things if thing.says] == [("lit panel", True)]
    assert [thing.kind for thing in outside.things if thing.says] == ["blank sign"]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("An iron lamppost stands in an old street.", ["street lamp"]),
        ("A woman waits under a streetlamp in a street.", []),
        ("A fountain in a park.", ["fountain"]),
        ("A couple walks past the fountain in a park.", []),
    ],
)
def test_what_a_set_has_far_off_stands_near_where_a_shot_is_all_about_it(
    words: str, kinds: list[str]
) -> None:
    assert [thing.kind for thing in stage_of(understood(words), 4.0).things] == kinds


def test_a_knife_lies_flat_on_its_table() -> None:
    (wide, high, _), _ = measured("knife")

    assert high < 0.1 * wide


def test_on_a_table_light_falls_on_the_front_of_a_thing() -> None:
    by_itself, from_the_right = (
        stage_of(understood(f"a clock on a table{light}"), 4.0) for light in ("", ", sunlight from the right")
    )

    assert by_itself.things[0].yaw < by_itself.azimuth
    assert from_the_right.things[0].yaw > from_the_right.azimuth
