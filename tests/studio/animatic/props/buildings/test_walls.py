import numpy as np

from filmkit.studio.animatic.props.buildings.walls import Opening, pierced


def area(blocks: list[tuple[float, float]]) -> float:
    return sum(w * h for w, h in blocks)


def test_a_wall_covers_all_but_its_openings() -> None:
    holes = [Opening(-2, 1, 0.5, 2), Opening(1, 2, 0, 2.5)]

    wall = [(b.size[0], b.size[1]) for b in pierced(-5, 5, 0, 3, holes)]

    assert np.isclose(area(wall), 10 * 3 - 1.5 - 5.0)


def test_an_opening_may_touch_floor_and_ceiling() -> None:
    wall = list(pierced(0, 4, 0, 3, [Opening(2, 1, 0, 3)]))

    assert len(wall) == 2
