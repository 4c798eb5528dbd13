"""What becomes of a thing is seen: its colour, its stuff and its size go from one end to the other."""

import numpy as np
import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.creatures.creatures import creature_of
from filmkit.studio.animatic.draw import shot_of
from filmkit.studio.animatic.intent import Change
from filmkit.studio.animatic.props.making.standin import Form
from filmkit.studio.animatic.staging.change.changing import blended, changing_of, holds, parted
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from filmkit.studio.animatic.staging.things.things import made_of
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.world import Color, Mesh, Pattern
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood

BOX = Form("box", (0.5, 0.5, 0.5), "rock")


def has(mesh: Mesh, color: Color) -> bool:
    """Whether it has a colour on it."""
    return bool((np.abs(mesh.colors - np.asarray(color, np.float32)).max(1) < 1e-3).any())


def test_a_colour_goes_from_the_one_to_the_other_and_is_both_in_between() -> None:
    change = changing_of(Change("red", "grey"), 4.0)
    shares = [change.share(t) for t in (0.0, 0.5, 2.0, 3.5, 4.0)]
    first, last = (change.at(BOX.made(), t) for t in (0.0, 4.0))

    assert has(first, COLORS["red"])
    assert not has(first, COLORS["grey"])
    assert has(last, COLORS["grey"])
    assert not has(last, COLORS["red"])
    assert shares[0] == 0.0
    assert shares[-1] == 1.0
    assert 0.2 < shares[2] < 0.8


def test_letters_keep_their_ink() -> None:
    change = changing_of(Change("red", "blue"), 4.0)
    ink = np.abs(BOX.made().colors - 0.013).max(1) < 0.005

    assert ink.any()
    assert np.array_equal(change.at(BOX.made(), 4.0).colors[ink], BOX.made().colors[ink])


def test_wood_becomes_metal() -> None:
    change = changing_of(Change("wood", "metal"), 4.0)
    first, last = (change.at(BOX.made(), t).palette for t in (0.0, 4.0))

    assert max(each.metal for each in first) == 0.0
    assert max(each.metal for each in last) > 0.5


def test_glass_comes_from_the_foot_up() -> None:
    wooden = BOX.made()
    half = changing_of(Change("wood", "glass"), 4.0).at(wooden, 1.9)
    planks = np.array([each.pattern is Pattern.PLANKS for each in half.palette])[half.materials]
    heights = half.vertices[half.triangles, 1].mean(1)

    assert planks.any()
    assert heights[planks].min() > 0.1
    assert half.vertices[:, 1].max() == pytest.approx(wooden.vertices[:, 1].max())


def test_of_a_flower_the_petals_change_and_of_a_butterfly_all_but_its_rims() -> None:
    flower, wings = made_of("flower"), creature_of("butterfly", "", 1, 7)
    assert wings is not None
    moth = wings.drawn(0.0, (0.0, 0.0, 0.0), 0.0, 0.0, "hover")
    last = changing_of(Change("orange", "purple"), 4.0, "flower").at(flower, 4.0)
    white = changing_of(Change("yellow", "white"), 4.0, "butterfly").at(moth, 4.0)

    stems = flower.colors[:, 1] > 1.5 * flower.colors[:, 0]
    assert stems.any()
    assert np.array_equal(last.colors[stems], flower.colors[stems])
    assert has(last, COLORS["purple"])
    assert white.colors[moth.colors.max(1) > 0.1].min() > 0.5


def test_what_melts_sinks_on_to_what_it_stands_on_and_runs_out() -> None:
    change = changing_of(Change(melts=True), 4.0)
    first, last = (np.ptp(change.at(BOX.made(), t).vertices, axis=0) for t in (0.0, 4.0))
    feet = [float(change.at(BOX.made(), t).vertices[:, 1].min()) for t in (0.0, 4.0)]

    assert last[1] < 0.2 * first[1]
    assert last[0] > first[0]
    assert feet[0] == pytest.approx(feet[1])


def test_what_sways_goes_to_both_sides_over_its_foot() -> None:
    change, mesh = changing_of(Change(sways=True), 4.0), BOX.made()
    foot, top = (int(find(mesh.vertices[:, 1])) for find in (np.argmin, np.argmax))
    shifts = [change.at(mesh, t).vertices[:, 0] - mesh.vertices[:, 0] for t in (0.7, 2.2)]

    assert shifts[0][top] > 0.05
    assert shifts[1][top] < -0.05
    assert all(abs(float(each[foot])) < 1e-4 for each in shifts)


@pytest.mark.parametrize("grows", [1.9, 0.35])
def test_what_grows_or_shrinks_is_never_larger_than_it_is_framed_for(grows: float) -> None:
    change = changing_of(Change(grows=grows), 4.0)
    sizes = [change.size(t) for t in np.linspace(0.0, 4.0, 9)]

    assert max(sizes) == pytest.approx(1.0)
    assert sizes[-1] / sizes[0] == pytest.approx(grows)
    assert sizes == sorted(sizes, reverse=grows < 1.0)


def test_half_way_is_half_way() -> None:
    a, b = BOX.made(), changing_of(Change(None, "blue"), 4.0).at(BOX.made(), 4.0)

    assert blended(a, b, 0.5).colors == pytest.approx((a.colors + b.colors) / 2, abs=1e-5)


def test_a_part_of_a_set_is_taken_out_whole() -> None:
    mesh = BOX.made()
    rest, part = parted(mesh, "rock")

    assert len(rest.triangles) + len(part.triangles) == len(mesh.triangles)
    assert len(part.triangles) > 0


def test_what_the_set_has_itself_changes_in_the_set_and_no_cardboard_stands_for_it() -> None:
    stage = stage_of(understood("A wooden staircase turns into a metal staircase"), SECONDS)
    before, after = (stage.moving[-1](t) for t in (0.0, SECONDS))

    assert stage.things == ()
    assert len(stage.still.triangles) < len(stage.place.still.triangles)
    assert not np.allclose(before.colors, after.colors)


def test_snow_turns_blue_and_the_light_does_not() -> None:
    intent = understood("White snow on a hillside turns blue")
    stage = stage_of(intent, SECONDS)
    first, last = (stage.moving[-1](t) for t in (0.0, SECONDS))

    assert [each.background for each in intent.subjects] == [True]
    assert len(last.triangles) > 5000
    assert last.colors[:, 2].mean() > 3 * last.colors[:, 0].mean()
    assert first.colors[:, 2].mean() < 1.5 * first.colors[:, 0].mean()


def test_a_mug_stains_and_a_rock_that_disintegrates_is_smaller() -> None:
    mug, rock = (
        understood(prompt).subjects[0].change
        for prompt in ("A coffee mug staining over years of use", "A rock disintegrates")
    )

    assert mug is not None
    assert mug.value.after == "beige"
    assert rock is not None
    assert rock.value.grows < 1.0


def test_snow_that_only_lies_is_no_part_that_changes() -> None:
    assert understood("White snow on a hillside").subjects == ()


def test_an_animal_that_grows_keeps_its_feet_where_they_are() -> None:
    (lion,) = stage_of(understood("A lion changes from small to big"), SECONDS).beasts
    low, high = lion.drawn(0.0).vertices, lion.drawn(SECONDS).vertices

    assert np.ptp(high[:, 1]) / np.ptp(low[:, 1]) == pytest.approx(2.2, rel=0.05)
    assert high[:, 1].min() == pytest.approx(low[:, 1].min(), abs=0.05)


@pytest.mark.parametrize(
    ("prompt", "brighter"),
    [
        ("A lamp changes from dim to bright", True),
        ("A man reads in a room at night and the lights go out", False),
    ],
)
def test_lamps_that_come_on_or_go_out_light_the_room_more_or_less(prompt: str, brighter: bool) -> None:
    shot = shot_of(Brief(frames=48, rate=(24, 1), prompt=prompt), 64, 36)
    first, last = (float(shot.frame(index).mean()) for index in (2, 46))

    assert (last > 1.15 * first) if brighter else (first > 1.15 * last)


def leafage(stage: Stage, seconds: float) -> "np.ndarray[tuple[int, int], np.dtype[np.float32]]":
    """The colours of all leaves of a place, those that stand still too."""
    meshes = (stage.still, *(part(seconds) for part in stage.moving))
    leaves = [parted(mesh, "leaf")[1].colors for mesh in meshes if holds(mesh, "leaf")]
    return np.concatenate(leaves)


def test_near_trees_that_move_change_with_the_others() -> None:
    stage = stage_of(understood("The leaves of the trees change from green to red"), SECONDS)
    first, last = (leafage(stage, seconds).mean(0) for seconds in (0.0, SECONDS))

    assert first[1] > first[0]
    assert last[0] > 3 * last[1]


def test_a_place_passes_from_one_season_to_another() -> None:
    stage = stage_of(understood("A park, autumn turns to winter"), SECONDS)
    first, last = (leafage(stage, seconds).mean(0) for seconds in (0.0, SECONDS))

    assert first[0] > 2 * first[2]
    assert last[2] > last[0]


def test_a_sea_that_turns_red_leaves_the_land_as_it_is() -> None:
    stage = stage_of(understood("The sea turns red"), SECONDS)

    assert len(stage.still.triangles) == len(stage.place.still.triangles)


def test_the_windows_of_a_car_become_of_wood_and_its_paint_stays() -> None:
    stage = stage_of(understood("A glass car window slowly becomes a wooden car window"), SECONDS)

    (car,) = stage.carriers
    changed = (car.alone(0.0).colors != car.alone(SECONDS).colors).any(1).mean()
    assert 0.01 < changed < 0.3
