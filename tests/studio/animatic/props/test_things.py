"""Props are of their size in life and stand on their own origin."""

from collections.abc import Callable

import pytest

from filmkit.studio.animatic.props.buildings import roadside, street
from filmkit.studio.animatic.props.food import food, kitchenware
from filmkit.studio.animatic.props.food.dish import plated_dish
from filmkit.studio.animatic.props.land import gardens, greenery, rural, trees
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.lettering import LETTERS, SIGNS, lettering, width
from filmkit.studio.animatic.props.rooms import (
    bedding,
    desks,
    furniture,
    household,
    lounge,
    sitters,
    stalls,
    tavern,
)
from filmkit.studio.animatic.world import Mesh

STANDING: list[tuple[Callable[[], Mesh], float]] = [
    (lambda: kitchenware.pot(0.15, 0.2), 0.2),
    (lambda: kitchenware.wine_glass(), 0.21),
    (lambda: kitchenware.bottle(0.3, (0.1, 0.1, 0.1)), 0.315),
    (lambda: kitchenware.plate(), 0.023),
    (lambda: furniture.table(1.2, 0.8), 0.76),
    (lambda: furniture.chair(), 0.92),
    (lambda: furniture.bookshelf(1.0, 2.0, 1), 2.0),
    (lambda: street.lamp_post(True), 4.46),
    (lambda: street.parked_car(), 1.3),
    (lambda: trees.bare_tree(1), 6.0),
    (lambda: greenery.fern(1, 0.8, *rural.DARK), 0.32),
    (lambda: lounge.sofa(2.1, (0.1, 0.1, 0.1), (0.2, 0.1, 0.1)), 0.90),
    (lambda: lounge.fireplace(True, f.STONE), 1.18),
    (lambda: bedding.bed(1.5, (0.3, 0.3, 0.3), (0.2, 0.1, 0.1)), 1.15),
    (lambda: desks.desk(), 0.74),
    (lambda: desks.swivel_chair(), 1.05),
    (lambda: tavern.bistro_table(f.OAK), 0.74),
    (lambda: tavern.stool((0.2, 0.1, 0.1)), 0.77),
    (lambda: stalls.stall("spices", 1, True, ((0.1, 0.1, 0.1), (0.3, 0.3, 0.3))), 2.68),
    (lambda: sitters.cook(), 1.9),
    (lambda: food.dough(0.14), 0.09),
    (lambda: plated_dish(1), 0.055),
    (household.stove, 1.04),
    (household.flower_vase, 0.56),
    (household.potted_plant, 0.85),
    (household.ball_glove, 0.285),
]


@pytest.mark.parametrize(("make", "height"), STANDING)
def test_a_thing_stands_on_its_origin_in_its_true_height(make: Callable[[], Mesh], height: float) -> None:
    mesh = make()
    low, high = mesh.vertices.min(0), mesh.vertices.max(0)

    assert low[1] == pytest.approx(0.0, abs=0.03 * height + 0.002)
    assert high[1] == pytest.approx(height, rel=0.3)


ROOTED: list[tuple[Callable[[], Mesh], float]] = [
    (lambda: rural.oak(1, 8.0, 300, rural.GREENS), 8.0),
    (lambda: greenery.spruce(1, 6.0, *rural.DARK), 6.0),
    (lambda: greenery.trunk(1, 14.0, 0.3, f.BARK), 14.0),
    (lambda: roadside.pole(), 7.3),
    (lambda: gardens.fountain(), 2.9),
]


@pytest.mark.parametrize(("make", "height"), ROOTED)
def test_what_has_roots_goes_a_little_into_uneven_ground(make: Callable[[], Mesh], height: float) -> None:
    mesh = make()
    low, high = mesh.vertices.min(0), mesh.vertices.max(0)

    assert -0.6 < low[1] < 0.0
    assert high[1] == pytest.approx(height, rel=0.3)


def test_every_sign_can_be_written() -> None:
    for text in SIGNS:
        assert set(text) - {" "} <= set(LETTERS), text
        assert len(lettering(text, 0.4).triangles) > 0


def test_a_sign_is_as_wide_as_it_says() -> None:
    part = lettering("BISTRO", 0.5)
    long = float(part.vertices[:, 0].max() - part.vertices[:, 0].min())

    assert long == pytest.approx(0.5 * width("BISTRO"), rel=0.08)
