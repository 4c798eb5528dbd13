"""A window shows what the words say is outside, and rain falls beyond it."""

import numpy as np

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.draw import shot_of
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.sets import build_set


def test_outside_is_what_words_name() -> None:
    town, sea, garden = (
        {each.pattern.name for each in build_set("by-the-window", SetBrief(3, words)).still.palette}
        for words in ("looks out at the city", "looks at the sea", "looks out")
    )

    assert "FACADE" in town - garden
    assert "WATER" in sea - garden


def test_rain_falls_outside_and_not_in_the_room() -> None:
    shot = shot_of(Brief(frames=24, rate=(24, 1), prompt="A man at the window while it rains."), 64, 36)
    fallen = [each(0.5) for each in shot.particles]

    assert fallen
    back = shot.stage.place.windows[0][0][2]
    assert all(np.all(each.start[:, 2] < back) for each in fallen if hasattr(each, "start"))
