import math

import numpy as np
import pytest

from filmkit.studio.animatic.sets.country.beach import FOAM, PALMS
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.sets import build_set

INSTANTS = (0.0, 1.3, 2.9, 4.4, 7.1)


def test_palms_and_the_edge_of_the_water_are_in_a_wide_view() -> None:
    place = build_set("sea-coast", SetBrief(4, "a beach"))
    (vx, _, vz), (lx, _, lz) = (place.marks[name].position for name in ("view", "look"))
    ahead = math.atan2(lx - vx, vz - lz)
    aslant = [abs(math.atan2(x - vx, vz - z) - ahead) for x, z, _ in PALMS]

    assert sum(angle < 0.5 for angle in aslant) >= 3
    assert 0.15 < math.pi / 2 - ahead < 0.8


@pytest.mark.parametrize("seed", [0, 7])
def test_a_calm_sea_does_not_flood_the_sand(seed: int) -> None:
    place = build_set("sea-coast", SetBrief(seed, "a beach"))
    assert place.water is not None

    highest = max(place.water(x, 0.0, t) for x in (-20.0, 0.0, 20.0) for t in INSTANTS)
    foam = np.concatenate(
        [
            mesh.vertices[np.abs(mesh.colors - np.array(FOAM.color)).max(1) < 1e-3]
            for t in INSTANTS
            for mesh in (moving(t) for moving in place.moving)
        ]
    )

    assert highest < 0.2
    assert len(foam) > 100
    assert foam[:, 2].max() < 2.6
    assert foam[:, 1].max() < 0.6


def test_a_shingle_beach_has_no_palms() -> None:
    sandy, shingle = (build_set("sea-coast", SetBrief(4, words)) for words in ("a beach", "a shingle beach"))
    assert sandy.marks["view"] != shingle.marks["view"]
