"""Every finish is steady, the same from run to run, and looks like what it is called."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from filmkit.studio.animatic.arts.arts import ARTS
from filmkit.studio.animatic.arts.lines import outlines
from filmkit.studio.animatic.arts.pixels import PALETTE
from filmkit.studio.animatic.arts.sheet import Picture, Sheet, light_of, tone_of
from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.draw import shot_of
from filmkit.studio.animatic.drawing import frames

GOLDEN = Path(__file__).parents[1] / "golden"
WIDTH, HEIGHT = 192, 108
TREMBLES = {"silent-film", "vhs", "night-vision", "stop-motion", "surreal"}
"""Arts of a machine that no two frames look the same from, and of dreams, where nothing stands still."""


def sheet(number: int = 4) -> Sheet:
    """A red ball before green hills and a blue sky."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    picture = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    picture[:] = (110, 160, 215)
    depth = np.full((HEIGHT, WIDTH), 1e5, np.float32)
    hills = y > 60 + 6 * np.sin(x / 14)
    picture[hills], depth[hills] = (70, 150, 60), 40.0
    ball = (x - 90) ** 2 + (y - 62) ** 2 < 30**2
    shade = np.clip(1.1 - ((x - 80) ** 2 + (y - 50) ** 2) / 3000, 0.2, 1.0)[ball, None]
    picture[ball], depth[ball] = (np.array((200, 40, 40)) * shade).astype(np.uint8), 3.0
    return Sheet(picture, depth, number, 7)


@pytest.mark.parametrize("name", ARTS)
def test_a_finish_gives_the_same_picture_from_the_same_sheet_and_leaves_the_sheet_alone(name: str) -> None:
    asked = sheet()
    first, again = ARTS[name].finish(asked), ARTS[name].finish(sheet())

    assert np.array_equal(first, again)
    assert np.array_equal(asked.picture, sheet().picture)
    assert first.shape == asked.picture.shape
    assert np.abs(first.astype(int) - asked.picture).mean() > 3
    assert np.array_equal(first, ARTS[name].finish(sheet(5))) != (name in TREMBLES)


@pytest.mark.parametrize("name", ["van-gogh", "ukiyo-e"])
def test_a_look_is_what_it_was(name: str, request: pytest.FixtureRequest) -> None:
    """Within what another processor's last bits may change. `pytest --regold` keeps new ones."""
    brief = Brief(48, (24, 1), prompt="a red sailing boat on a lake before mountains", style=name)
    path, picture = GOLDEN / f"art-{name}.png", shot_of(brief, 160, 90).frame(24)
    if request.config.getoption("--regold"):
        cv2.imwrite(str(path), np.ascontiguousarray(picture[:, :, ::-1]))
    kept = cv2.imread(str(path))

    assert kept is not None, f"no golden picture of {name}"
    assert np.abs(kept[:, :, ::-1].astype(int) - picture).mean() < 2.5


@pytest.mark.parametrize(
    "name", ["oil", "watercolour", "ukiyo-e", "pencil", "comic", "pixel-art", "vhs", "surreal"]
)
@pytest.mark.parametrize("size", [(2, 2), (7, 3), (64, 36)])
def test_a_finish_fits_any_size(name: str, size: tuple[int, int]) -> None:
    small = Sheet(np.full((size[1], size[0], 3), 90, np.uint8), np.full(size[::-1], 5.0, np.float32), 0, 1)

    assert ARTS[name].finish(small).shape == (size[1], size[0], 3)


@pytest.mark.parametrize("name", ["oil", "impressionist", "van-gogh", "watercolour", "anime"])
def test_what_changes_in_one_corner_moves_no_stroke_in_another(name: str) -> None:
    before, after = sheet(), sheet()
    after.picture[70:104, 150:186] = (250, 240, 30)

    one, other = (ARTS[name].finish(each) for each in (before, after))
    assert np.array_equal(one[:40, :80], other[:40, :80])
    assert not np.array_equal(one[70:104, 150:186], other[70:104, 150:186])


def test_an_outline_runs_round_a_shape_and_not_across_a_floor_however_it_lies() -> None:
    rows = np.arange(HEIGHT, dtype=np.float32)[:, None]
    floor = np.broadcast_to(200 / (rows + 20), (HEIGHT, WIDTH)).astype(np.float32)
    assert outlines(floor, 1.0).max() < 0.05

    line = outlines(sheet().depth, 1.0)
    assert line[62, 58:64].max() > 0.55
    assert line[50:70, 80:100].max() == 0.0


def test_a_dream_has_another_sky_and_leaves_what_is_near() -> None:
    made, asked = ARTS["surreal"].finish(sheet()), sheet()
    ball = (
        (asked.depth < 10) & (np.roll(asked.depth, 6, axis=1) < 10) & (np.roll(asked.depth, -6, axis=1) < 10)
    )

    assert np.abs(made[:40].astype(int) - asked.picture[:40]).mean() > 25
    assert (made[ball][:, 0] > made[ball][:, 1].astype(int) + 20).mean() > 0.9


def distinct(picture: Picture) -> int:
    return len(np.unique(picture.reshape(-1, 3), axis=0))


def test_pixel_art_is_blocks_of_a_small_palette() -> None:
    made = ARTS["pixel-art"].finish(sheet())

    assert np.array_equal(made[::2, ::2], made[1::2, 1::2])
    assert {tuple(c) for c in made.reshape(-1, 3)} <= {tuple(c) for c in PALETTE.astype(np.uint8)}


def test_what_is_drawn_with_lead_has_no_colour_and_a_wash_has_paper_round_it() -> None:
    for name in ("pencil", "charcoal", "ink", "ink-wash"):
        made = ARTS[name].finish(sheet()).astype(int)
        assert np.abs(made[..., 0] - made[..., 1]).max() < 16, name
    wash = tone_of(light_of(sheet()._replace(picture=ARTS["watercolour"].finish(sheet()))))
    assert wash[:2].mean() > 0.9 > wash[40:70].mean()


def test_a_painted_film_stands_still_between_its_drawings_and_clay_for_longer() -> None:
    brief = Brief(12, (24, 1), prompt="a red ball on a table", style="oil painting")
    painted = list(frames(brief, width=64, height=36, count=4))
    clay = shot_of(replace(brief, style="claymation"), 64, 36)

    assert [a is b for a, b in pairwise(painted)] == [True, False, True]
    assert [clay.held(n, twos=False) for n in range(6)] == [0, 0, 0, 0, 4, 4]
    assert np.array_equal(shot_of(brief, 64, 36).frame(3), painted[3])


def test_the_bars_of_a_letterbox_stay_black() -> None:
    brief = Brief(12, (24, 1), prompt="a red ball on a table", style="watercolour")
    made: NDArray[np.uint8] = shot_of(brief, 64, 64, 2.0).frame(0)

    assert not made[:16].any()
    assert made[20:44].mean() > 60


def test_low_poly_is_facets_of_one_colour_with_corners_where_shapes_end() -> None:
    small = sheet()
    picture, depth = (cv2.resize(each, (960, 540)) for each in (small.picture, small.depth))
    drawn = ARTS["low-poly"].finish(Sheet(picture, depth, 4, 7)).astype(int)
    ball = cv2.resize(small.depth, (960, 540), interpolation=cv2.INTER_NEAREST) < 10
    inside = drawn[ball]

    assert (np.abs(np.diff(drawn, axis=1)).max(axis=2) == 0).mean() > 0.7
    assert 40 < len(np.unique(drawn[::4, ::4].reshape(-1, 3), axis=0)) < 4000
    assert inside[:, 0].mean() > 2 * inside[:, 1].mean()
    assert np.abs(inside - picture[ball]).mean() < 30


def test_madhubani_has_few_colours_no_sky_and_a_border_all_round() -> None:
    asked = sheet()
    drawn = light_of(asked._replace(picture=ARTS["madhubani"].finish(asked)))
    sky = drawn[18:40, 20:60].reshape(-1, 3).mean(axis=0)
    blue = light_of(asked)[18:40, 20:60].reshape(-1, 3).mean(axis=0)
    edges = [drawn[2:6].mean(axis=(0, 1)), drawn[-6:-2].mean(axis=(0, 1)), drawn[:, 2:6].mean(axis=(0, 1))]

    assert sky[0] > sky[2]
    assert blue[0] < blue[2]
    assert all(edge[0] > 1.5 * edge[2] for edge in edges)
