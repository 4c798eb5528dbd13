"""What words put in the sky stands far behind what is looked at, and in no room."""

import numpy as np
import pytest

from filmkit.studio.animatic.sets.country.heavens import FLASHES
from filmkit.studio.animatic.sets.country.skies import skies
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.sets import build_set
from filmkit.studio.animatic.world import Discs


def sky_of(name: str, words: str, seconds: float) -> Discs:
    bare, full = (build_set(name, SetBrief(3, each)) for each in ("", words))
    assert len(full.air) == len(bare.air) + 1
    seen = full.air[-1](seconds)
    assert isinstance(seen, Discs)
    return seen


@pytest.mark.parametrize("words", ["a rainbow", "the northern lights", "lightning"])
@pytest.mark.parametrize("name", ["park", "city-street", "grounds"])
def test_it_stands_far_off_and_gives_light(name: str, words: str) -> None:
    seen = sky_of(name, words, FLASHES[0][0] + 0.01)

    assert np.hypot(seen.center[:, 0], seen.center[:, 2]).min() > 60.0
    assert seen.color.max() > 0.01


def test_lightning_is_gone_between_its_strokes() -> None:
    assert sky_of("park", "lightning", 1.0).color.max() == 0.0


def test_a_rainbow_has_blue_within_and_red_without() -> None:
    seen = sky_of("park", "a rainbow", 0.0)
    top = seen.center[:, 1] > np.quantile(seen.center[:, 1], 0.6)
    high = seen.center[top, 1]
    red = seen.color[top][high > np.quantile(high, 0.95)].mean(0)

    assert red[0] > 4 * red[2]


def test_no_room_has_a_sky() -> None:
    bare, named = (build_set("living-room", SetBrief(3, words)) for words in ("", "a rainbow"))

    assert len(bare.air) == len(named.air)


def test_a_moon_that_wanes_is_gone_in_the_end_and_a_named_one_is_round() -> None:
    def moon(words: str, seconds: float) -> Discs:
        seen = build_set("exterior-night", SetBrief(3, words, night=True)).air[-1](seconds)
        assert isinstance(seen, Discs)
        return seen

    full, gone = (moon("a full moon diminishing to a new moon", t) for t in (0.0, 30.0))
    wide, high = (np.ptp(moon("a full moon", 0.0).center[:, k]) for k in (0, 1))

    assert full.color.max() > 0.3
    assert gone.color.max() < 1e-6
    assert wide == pytest.approx(high, rel=0.1)


def test_who_is_on_the_moon_sees_none() -> None:
    bare, on_it = (
        build_set("landscape", SetBrief(3, words, night=True)) for words in ("", "walks on the moon")
    )

    assert len(on_it.air) == len(bare.air)


def test_a_nebula_is_clouds_of_many_colours_round_everything() -> None:
    gas = skies(SetBrief(words="a colorful nebula")).still
    hues = gas.colors[gas.colors.max(axis=1) > 0.05].argmax(axis=1)

    assert len(set(hues.tolist())) > 1
    assert gas.vertices.min() < -300.0
    assert gas.vertices.max() > 300.0


def test_a_nebula_behind_a_planet_has_the_planet() -> None:
    both, planet = (skies(SetBrief(words=words)).still for words in ("a planet, a nebula", "a planet"))

    assert len(both.vertices) == len(planet.vertices)


def test_clouds_have_heads_and_darken_where_they_fall_away() -> None:
    still = skies(SetBrief(words="a sea of clouds")).still
    shade, up = still.colors[:, 1], still.normals[:, 1]

    assert np.percentile(up, 10) < 0.6
    assert shade[up > 0.95].min() > shade[up < 0.3].max()


def test_what_thunders_by_brings_no_lightning() -> None:
    bare, noisy = (
        build_set("park", SetBrief(3, words)) for words in ("", "a train thunders across a bridge")
    )
    assert len(noisy.air) == len(bare.air)
