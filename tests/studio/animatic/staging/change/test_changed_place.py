"""What becomes of a place is drawn: its walls, its window, the moon over it."""

import numpy as np

from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.world import Discs
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


def test_a_wall_goes_from_light_to_dark_and_the_table_before_it_stays() -> None:
    stage = stage_of(understood(prompt="A wall changes from white to black."), SECONDS)
    first, last = (stage.moving[0](t).colors for t in (0.0, SECONDS))

    assert first.mean() > 0.3
    assert last.mean() < 0.05
    assert len(stage.still.triangles) > 1000


def test_a_pane_of_glass_closes_as_metal() -> None:
    stage = stage_of(understood(prompt="The glass window turned into a metal window."), SECONDS)
    parts = [(part(0.0), part(SECONDS)) for part in stage.moving]
    shut = [last for first, last in parts if len(last.triangles) != len(first.triangles)]

    assert len(shut) == 1
    assert max(each.metal for each in shut[0].palette) > 0.5


def test_a_moon_passes_from_one_colour_to_the_other() -> None:
    stage = stage_of(understood(prompt="The moon changes from silver to yellow."), SECONDS)
    (moon,) = (
        part for part in stage.particles if isinstance(part(0.0), Discs) and len(part(0.0).color) > 300
    )
    first, last = (np.asarray(moon(t).color).mean(0) for t in (0.0, SECONDS))

    assert first[2] > first[0]
    assert last[2] < 0.3 * last[0]


def test_a_star_grows_as_it_brightens() -> None:
    stage = stage_of(understood(prompt="A star changes from faint to bright."), SECONDS)
    sizes = [
        [float(part(t).color.max()) for part in stage.particles if isinstance(part(t), Discs)]
        for t in (0.0, SECONDS)
    ]

    assert max(sizes[1]) > 20 * max(sizes[0])


def test_a_background_passes_from_one_colour_to_the_other() -> None:
    stage = stage_of(understood(prompt="The background is changing from pink to blue."), SECONDS)
    first, last = (stage.moving[0](t).colors.mean(0) for t in (0.0, SECONDS))

    assert stage.place.name == "backdrop"
    assert first[0] > 1.5 * first[2]
    assert last[2] > 2.0 * last[0]
