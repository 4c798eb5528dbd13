"""What an animal makes or feeds at is there, and it is at it."""

import numpy as np
import pytest

from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.staging.animals.beast import Beast
from filmkit.studio.animatic.staging.animals.beast_deeds import deed_of
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


def beasts(prompt: str) -> tuple[Beast, ...]:
    return stage_of(understood(prompt), SECONDS).beasts


@pytest.mark.parametrize(
    ("words", "name", "deed"),
    [
        ("making a web", "spider", "weave"),
        ("building a nest from twigs", "bird", "build"),
        ("builds a dam", "otter", "build"),
        ("feeding on nectar", "bee", "feed"),
        ("feeding on a tree", "giraffe", "browse"),
        ("eating leaves from a branch", "koala", "munch"),
        ("licking another cat", "cat", "nuzzle"),
        ("licks its paw", "cat", "lick"),
        ("wagging its tail", "dog", "wag"),
        ("grooming its feathers", "bird", "preen"),
        ("wallowing in mud", "pig", "back"),
        ("grazing on the grass", "cow", "graze"),
    ],
)
def test_the_plainest_deed_is_done(words: str, name: str, deed: str) -> None:
    assert deed_of(words, name) == deed


@pytest.mark.parametrize(
    "prompt",
    ["a bird building a nest", "a spider spins a web", "a bee feeds on nectar", "a beaver builds a dam"],
)
def test_what_it_is_busy_with_is_there_at_its_body(prompt: str) -> None:
    (beast,) = beasts(prompt)
    assert beast.beneath is not None
    own = beast.creature_at(1.0).vertices.mean(0)
    away = np.linalg.norm(beast.beneath.vertices - own, axis=1).min()

    assert away < 1.2 * max(beast.creature.size)
    assert len(beast.drawn(1.0).vertices) > len(beast.creature_at(1.0).vertices)


def test_a_giraffe_at_a_tree_has_its_mouth_in_the_leaves() -> None:
    (beast,) = beasts("a giraffe feeding on a tree")
    assert isinstance(beast.creature, Quadruped)
    assert beast.beneath is not None
    mouth = beast.creature.mouth(0.5, beast.route.at(0.5), beast.route.yaw, 0.0, beast.act)[:3, 3]

    assert mouth[1] > 0.75 * beast.creature.size[1]
    assert np.linalg.norm(beast.beneath.vertices - mouth, axis=1).min() < 0.5


def test_a_butterfly_on_a_flower_that_is_named_has_no_second_one() -> None:
    (beast,) = beasts("a butterfly rests on a flower")

    assert beast.beneath is None


def test_who_hunts_another_runs_behind_it_and_who_stalks_creeps_up_to_one_that_grazes() -> None:
    lion, gazelle = beasts("a lion hunting a gazelle")
    tiger, deer = beasts("a tiger stalks a deer")

    assert (lion.act, gazelle.act) == ("run", "run")
    assert lion.route.speed == gazelle.route.speed > 1.0
    assert (tiger.act, deer.act, deer.route.speed) == ("stalk", "graze", 0.0)


def test_a_cat_that_licks_another_has_its_head_at_the_others() -> None:
    one, other = beasts("a cat licking another cat")
    assert isinstance(one.creature, Quadruped)
    mouth = one.creature.mouth(1.0, one.route.at(1.0), one.route.yaw, 0.0, one.act)[:3, 3]

    assert np.linalg.norm(other.creature_at(1.0).vertices - mouth, axis=1).min() < 0.35 * one.creature.size[2]


def test_a_fish_leaps_in_an_arc_out_of_the_water_and_splashes() -> None:
    (fish,) = beasts("a fish leaping out of the water")
    middles = [float(fish.creature_at(t).vertices[:, 1].mean()) for t in np.linspace(0.0, 2.2, 12)]

    assert max(middles) - min(middles) > fish.creature.size[2]
    assert len(fish.drawn(0.4).vertices) > len(fish.creature_at(0.4).vertices)


def test_a_meerkat_stands_watch_upright() -> None:
    (beast,) = beasts("a meerkat looking around")
    high = np.ptp(beast.creature_at(1.0).vertices[:, 1])

    assert beast.act == "sentry"
    assert high > 1.4 * beast.creature.size[1]
