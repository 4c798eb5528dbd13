"""Props are of their size in life and stand on their own origin."""

from collections.abc import Callable

import pytest

from filmkit.studio.animatic.props import food, furniture, kitchenware, sitters, street, trees
from filmkit.studio.animatic.props.dish import plated_dish
from filmkit.studio.animatic.props.lettering import LETTERS, SIGNS, lettering, width
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
    (lambda: trees.leafy_tree(1), 6.0),
    (lambda: sitters.cook(), 1.9),
    (lambda: food.dough(0.14), 0.09),
    (lambda: plated_dish(1), 0.055),
]


@pytest.mark.parametrize(("make", "height"), STANDING)
def test_a_thing_stands_on_its_origin_in_its_true_height(make: Callable[[], Mesh], height: float) -> None:
    mesh = make()
    low, high = mesh.vertices.min(0), mesh.vertices.max(0)

    assert low[1] == pytest.approx(0.0, abs=0.03 * height + 0.002)
    assert high[1] == pytest.approx(height, rel=0.3)


def test_every_sign_can_be_written() -> None:
    for text in SIGNS:
        assert set(text) - {" "} <= set(LETTERS), text
        assert len(lettering(text, 0.4).triangles) > 0


def test_a_sign_is_as_wide_as_it_says() -> None:
    part = lettering("BISTRO", 0.5)
    long = float(part.vertices[:, 0].max() - part.vertices[:, 0].min())

    assert long == pytest.approx(0.5 * width("BISTRO"), rel=0.08)
