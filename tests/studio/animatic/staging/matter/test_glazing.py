"""Through clear glass one sees what is behind it."""

from dataclasses import replace

import numpy as np
import pytest

from filmkit.studio.animatic.props.making.liquids import liquid_in
from filmkit.studio.animatic.staging.matter.glazing import EDGES, SHINE, liquid_of
from filmkit.studio.animatic.staging.matter.stuffs import stuff_of
from filmkit.studio.animatic.staging.things.things import put
from filmkit.studio.animatic.world import Mesh


def walls(mesh: Mesh) -> int:
    """How many triangles are between foot and lip."""
    up = mesh.vertices[mesh.triangles, 1].mean(1) / mesh.vertices[:, 1].max()
    return int(((up > 0.2) & (up < 0.8)).sum())


def test_a_cup_of_glass_has_its_edges_and_a_highlight_only() -> None:
    clay = put("tumbler", (0.0, 0.0, 0.0)).placed()
    glass = replace(put("tumbler", (0.0, 0.0, 0.0)), stuff="glass").placed()

    assert walls(glass) < 0.5 * walls(clay)
    used = {glass.palette[row] for row in np.unique(glass.materials)}
    assert {EDGES, SHINE} <= used


def test_the_liquid_in_a_flask_stays() -> None:
    drawn = put("lab flask", (0.0, 0.0, 0.0)).placed()
    blue = drawn.colors[:, 2] > 3 * drawn.colors[:, 0]

    assert blue[drawn.triangles].all(1).sum() > 50


def test_clear_and_transparent_are_stuffs_and_a_glass_is_of_glass_as_it_is() -> None:
    assert stuff_of("vase", "vase", "a transparent vase") == "transparent"
    assert stuff_of("bottle", "bottle", "a clear glass bottle") == "glass"
    assert stuff_of("glass", "glass", "a clear glass") is None


def test_a_vessel_of_glass_is_as_full_as_it_is_told_and_no_wider() -> None:
    empty = replace(put("tumbler", (0.0, 0.0, 0.0)), stuff="glass")
    full = replace(empty, liquid=liquid_of("a glass cup of cold milk")).placed()
    milk = full.vertices[len(empty.placed().vertices) :]

    assert liquid_of("a glass cup") is None
    assert 0.5 * full.vertices[:, 1].max() < milk[:, 1].max() < 0.8 * full.vertices[:, 1].max()
    assert np.abs(milk[:, 0]).max() < np.abs(full.vertices[:, 0]).max()


def test_a_flat_pane_has_a_frame_and_glints() -> None:
    door = replace(put("door", (0.0, 0.0, 0.0)), stuff="glass").placed()
    shines = door.colors.min(1) > 0.8

    assert np.ptp(door.vertices[shines, 1]) > 0.3 * np.ptp(door.vertices[:, 1])


@pytest.mark.parametrize(
    ("words", "liquid"),
    [("pours milk into her coffee", "milk"), ("a pot of chai", "tea"), ("pours it out", None)],
)
def test_the_liquid_is_the_first_that_is_spoken_of(words: str, liquid: str | None) -> None:
    assert liquid_in(words) == liquid
