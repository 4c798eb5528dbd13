"""What a place is known by is seen in it: its streets, sights, rows, trees, winters and lights."""

import math

import numpy as np
import pytest

from filmkit.studio.animatic.light.unclouded import raking
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.sets.country.countries import COUNTRIES as COUNTRIES_BY_WORDS
from filmkit.studio.animatic.sets.country.countries import MEADOW
from filmkit.studio.animatic.sets.country.country import Land
from filmkit.studio.animatic.sets.country.landscape import mound
from filmkit.studio.animatic.sets.country.rows import CROPS
from filmkit.studio.animatic.sets.grounds.wonders import WONDERS
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.sets import build_set
from filmkit.studio.animatic.sets.streets.towns import TOWNS
from tests.studio.animatic.sampling import sampled
from tests.studio.animatic.sets.test_sets import MOST_TRIANGLES, everything


@pytest.mark.parametrize(
    ("name", "words", "color"),
    [
        ("landscape", "a waterfall", (0.66, 0.74, 0.78)),
        ("landscape", "a campsite", (0.42, 0.20, 0.045)),
        ("landscape", "a fantasy world", (0.26, 0.06, 0.42)),
        ("grounds", "a carousel", (0.44, 0.04, 0.04)),
        ("grounds", "a phone booth", (0.40, 0.018, 0.016)),
        ("grounds", "the golden gate bridge", (0.36, 0.075, 0.035)),
        ("chamber", "a hospital", (0.66, 0.68, 0.69)),
        ("waterside", "a stilt village", (0.14, 0.26, 0.30)),
    ],
)
def test_what_a_place_is_known_by_stands_before_a_wide_view(
    name: str, words: str, color: tuple[float, float, float]
) -> None:
    place = build_set(name, SetBrief(4, words))
    view, look = (np.array(place.marks[m].position) for m in ("view", "look"))
    known = np.concatenate(
        [m.vertices[np.abs(m.colors - np.array(color)).max(1) < 1e-3] for m in everything(place)]
    )
    ahead = np.arctan2(look[0] - view[0], view[2] - look[2])
    there = np.arctan2(known[:, 0] - view[0], view[2] - known[:, 2])

    assert len(known) > 20
    assert (np.abs(there - ahead) < np.radians(30)).mean() > 0.5


@pytest.mark.parametrize("words", [town.words[0] for town in TOWNS])
def test_a_high_sun_reaches_over_one_side_of_a_street_to_the_other(words: str) -> None:
    place = build_set("city-street", SetBrief(4, words))
    assert place.rows is not None
    apart, high = place.rows
    for elevation in (40.0, 66.0):
        off = math.radians(raking(place, elevation))
        shade = high * math.sin(off) / math.tan(math.radians(elevation))
        assert shade <= apart * 1.01 or math.degrees(off) < 14.1


@pytest.mark.parametrize("name", ["sea-coast", "forest"])
def test_what_a_place_is_known_by_beats_its_usual_shape(name: str) -> None:
    told = {"sea-coast": "a sea cliff", "forest": "a waterfall in the forest"}
    usual, wild = build_set(name, SetBrief(4)), build_set(name, SetBrief(4, told[name]))

    assert wild.name == name
    assert wild.mirror is not None
    assert usual.mirror is None


@pytest.mark.parametrize("kind", sampled(sorted(CROPS)))
def test_rows_leave_the_path_free(kind: str) -> None:
    """Somebody walks across before the rows that run away from the camera."""
    country = next(country for _, country in COUNTRIES_BY_WORDS if country.sown == kind)
    words = next(words for words, each in COUNTRIES_BY_WORDS if each is country)[0]
    points = build_set("landscape", SetBrief(4, words)).still.vertices
    on_the_path = (np.abs(points[:, 2]) < 0.45) & (np.abs(points[:, 0]) < 5.0) & (points[:, 1] > 0.3)

    assert not on_the_path.any()


def test_woods_stand_along_a_road_that_goes_through_them() -> None:
    bare, wooded = (build_set("road", SetBrief(4, words)) for words in ("a road", "a forest road"))
    high = [int((place.still.vertices[:, 1] > 9.0).sum()) for place in (bare, wooded)]

    assert high[1] > 4 * high[0]
    assert len(wooded.still.triangles) < MOST_TRIANGLES


@pytest.mark.parametrize("words", sampled(words[0] for words, *_ in WONDERS))
def test_a_sight_is_known_by_a_form_of_its_own(words: str) -> None:
    """It stands on the ground, behind who is in the middle, and is not the square that no words lead to."""
    square, sight = build_set("grounds", SetBrief(4)), build_set("grounds", SetBrief(4, words))
    points = sight.still.vertices
    ahead = np.abs(np.arctan2(points[:, 0] + 1.0, 9.5 - points[:, 2])) < 0.5
    high = points[(points[:, 2] < -20.0) & ahead, 1].max()

    assert len(sight.still.triangles) != len(square.still.triangles)
    assert len(sight.still.triangles) < MOST_TRIANGLES
    assert high > 18.0


def test_no_side_of_a_building_hangs_over_a_slope() -> None:
    """Ground is filled up under its foot, down to the lowest there is there."""
    slope = Land(MEADOW, 1, lambda x, z: 0.25 * x, lambda x, z, margin: np.ones_like(x, np.bool_))
    c = Carpenter()
    y = mound(c, slope, (0.0, -40.0), (20.0, 14.0))
    filled = c.done().vertices

    assert y == pytest.approx(0.0, abs=0.3)
    assert filled[:, 1].min() < slope.at(-10.0, -40.0)
    assert np.abs(filled[filled[:, 1] > y - 0.3][:, 0]).max() > 10.0


@pytest.mark.parametrize("words", ["a canyon", "a river", "a lake", "mountains"])
def test_any_country_is_white_in_winter_and_keeps_its_shape(words: str) -> None:
    """What lies on the ground is told apart from the ground: a snowy canyon is a canyon."""
    summer, winter = (
        build_set("landscape", SetBrief(4, told, called=words)).still
        for told in (words, f"{words} under snow")
    )
    level = summer.normals[:, 1] > 0.9
    white = winter.normals[:, 1] > 0.9

    assert np.array_equal(np.sort(summer.vertices[:500], 0), np.sort(winter.vertices[:500], 0))
    assert np.median(winter.colors[white].min(1)) > 3 * np.median(summer.colors[level].min(1))


@pytest.mark.parametrize(
    ("called", "low", "high"), [("dark background", 0.0, 0.05), ("white background", 0.7, 1.0)]
)
def test_a_plain_background_has_one_colour_and_nothing_on_it(called: str, low: float, high: float) -> None:
    bare = build_set("close-background", SetBrief(3, called, called=called)).still

    assert len(np.unique(bare.colors, axis=0)) == 1
    assert low < bare.colors.mean() < high


def test_a_corridor_has_daylight_by_day_alone() -> None:
    day, night = (build_set("passage", SetBrief(3, "a corridor", night=night)) for night in (False, True))
    mine = build_set("passage", SetBrief(3, "a mine"))

    assert day.windows
    assert not night.windows
    assert not mine.windows


def test_the_one_tree_that_is_named_stands_there_with_its_fruit() -> None:
    bare, tree = (build_set("landscape", SetBrief(4, words)).still for words in ("a meadow", "an apple tree"))
    here = (np.hypot(tree.vertices[:, 0] - 4.2, tree.vertices[:, 2] + 8.5) < 5.0) & (
        tree.vertices[:, 1] > 2.0
    )
    red = tree.colors[here]

    assert ((red[:, 0] > 0.4) & (red[:, 1] < 0.1)).any()
    assert len(tree.triangles) > len(bare.triangles)


def test_torches_light_a_corridor_of_stone() -> None:
    tomb, plain = (build_set("passage", SetBrief(3, words)) for words in ("a tomb", "a corridor"))
    (red, _, blue), house = tomb.practicals[0].color, plain.practicals[0].color

    assert red / blue > 1.5 * house[0] / house[2]
    assert not tomb.windows


def test_one_tree_that_words_name_is_what_is_flown_over() -> None:
    assert "sight" in build_set("landscape", SetBrief(4, "a lone tree on a hill")).marks
    assert "sight" not in build_set("landscape", SetBrief(4, "a hill")).marks
