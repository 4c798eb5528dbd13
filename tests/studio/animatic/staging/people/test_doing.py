"""Who does what no table knows stands with open hands; who only has or finds a thing does nothing to it."""

import numpy as np
import pytest

from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.figure import Detail, figure_of
from filmkit.studio.animatic.staging.people.actor import figure
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


def staged(prompt: str) -> Stage:
    return stage_of(understood(prompt), SECONDS)


@pytest.mark.parametrize("where", ["in an office", "in a meadow"])
def test_an_unknown_deed_is_open_hands_and_no_empty_table(where: str) -> None:
    stage = staged(f"A woman calibrates a gadget {where}")

    assert stage.actors[0].act.name == "busy"
    assert not stage.actors[0].act.at_work
    assert [thing.kind for thing in stage.things] == []


@pytest.mark.parametrize(
    ("deed", "act"),
    [("finds", "find"), ("sees", "notice"), ("notices", "notice"), ("is", "stand"), ("has", "stand")],
)
def test_who_only_finds_or_sees_a_thing_does_nothing_to_it(deed: str, act: str) -> None:
    done = staged(f"A man {deed} a parrot in a studio").actors[0].act

    assert (done.name, done.gear) == (act, ())


def test_who_finds_a_land_looks_out_over_it() -> None:
    notices = staged("A man notices a cliff").actors[0].act

    assert staged("A man discovers ancient ruins").actors[0].act.pose is notices.pose


@pytest.mark.parametrize("deed", ["finds", "discovers", "unearths", "grasps"])
@pytest.mark.parametrize("thing", ["glowing crystal", "golden crown"])
def test_who_finds_what_is_small_has_it_in_the_hands(deed: str, thing: str) -> None:
    act = staged(f"A man {deed} a {thing}").actors[0].act

    assert act.name == "find"
    assert len(act.gear) == 1


def test_what_is_found_between_other_deeds_is_one_of_them() -> None:
    actor = staged("A woman digs a hole. She discovers a diamond. She waves.").actors[0]

    assert actor.beats is not None
    assert [act.name for act in actor.beats.acts] == ["dig", "find", "wave"]


@pytest.mark.parametrize(
    "deed", ["giving a speech", "gives a talk", "lectures", "delivers a sermon", "gives a presentation"]
)
def test_whoever_speaks_to_many_talks(deed: str) -> None:
    assert staged(f"A man {deed}").actors[0].act.name == "talk"


def test_who_smokes_has_a_cigarette_at_the_mouth() -> None:
    actor = staged("An old man smokes a cigarette").actors[0]

    assert actor.act.name == "smoke"
    assert [len(held.mesh.triangles) > 0 for held in actor.held] == [True]


def test_the_colour_of_a_liquid_is_in_the_bottle_and_not_on_the_wall() -> None:
    purple, plain = (
        staged(f"a man is pouring {what} into the glass vessel").actors[0].held[0].mesh
        for what in ("purple liquid", "wine")
    )

    assert not np.array_equal(purple.colors, plain.colors)
    assert purple.colors[:, 2].max() > 2 * purple.colors[:, 1].max()


@pytest.mark.parametrize(
    ("prompt", "beard"),
    [
        ("A person is shaving their beard", True),
        ("A person is shaving another's beard", False),
        ("A person waves", False),
    ],
)
def test_who_shaves_a_beard_of_their_own_has_one(prompt: str, beard: bool) -> None:
    assert (staged(prompt).actors[0].look.beard is not None) == beard


def test_what_stands_is_passed_upright_and_what_is_flat_shows_its_broad_side() -> None:
    turns = []
    for thing in ("a piece of cake", "a letter"):
        giver = staged(f"One person hands another {thing}.").actors[0]
        measures = figure_of(giver.look, detail=Detail.FAR).measures
        turns.append(giver.act.gear[0].at(measures, giver.moment(1.0))[1][0])

    assert turns[0] == 0.0
    assert turns[1] < -1.5


def test_a_tool_that_is_said_to_be_held_is_held_once() -> None:
    act = staged("Close-up of a woman's hands with a knife, chopping a carrot").actors[0].act

    assert act.held == "knife"
    assert "knife" not in [each.name for each in act.gear]


def test_what_is_picked_up_lies_there_first_and_is_in_the_hand_in_the_end() -> None:
    stage = stage_of(understood("a boy picks up a ball"), 4.0)
    (actor,) = stage.actors
    (ball,) = actor.act.gear
    measures = figure(actor.look, Detail.FAR).measures
    first, last = (ball.at(measures, Moment(time=t))[0] for t in (0.2, 3.0))

    assert ball.name == "football"
    assert first[1] < 0.15 < measures.hips < last[1]


def test_a_coat_that_is_carried_hangs_from_the_hand_and_is_no_suitcase() -> None:
    (actor,) = stage_of(understood("a woman carries a coat in her hand"), 4.0).actors

    assert (actor.act.held, [each.name for each in actor.act.gear]) == (None, ["coat in the hand"])


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A potter removes a bowl and places it on a table", "bowl"),
        ("A waiter sets down a dish on a table", "plate"),
        ("A clockmaker works alone at a bench", None),
    ],
)
def test_what_is_put_down_is_what_words_name(prompt: str, kind: str | None) -> None:
    stage = stage_of(understood(prompt), 4.0)

    assert ({thing.kind for thing in stage.things} - {"table"}) == ({kind} if kind else set())


def test_cereal_is_eaten_from_its_bowl() -> None:
    assert "cereal" in {thing.kind for thing in stage_of(understood("A girl is eating cereal"), 4.0).things}


def test_a_reporter_speaks_into_a_microphone() -> None:
    stage = stage_of(understood("A reporter talks in a street"), 4.0)
    assert stage.actors[0].act.held == "microphone"
