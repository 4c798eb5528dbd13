"""Far people have few triangles, stand where the fine ones stand, and look the same from afar."""

import numpy as np
import pytest

from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.figure import Detail, Figure, figure_of
from filmkit.studio.animatic.figures.poses import gait
from filmkit.studio.animatic.figures.reading import appearance_of

WORDS = (
    "a man in a long grey coat and a hat",
    "a woman in a red dress, long hair",
    "a girl of eight, plaits, striped apron",
)


@pytest.fixture(scope="module", params=WORDS)
def pair(request: pytest.FixtureRequest) -> tuple[Figure, Figure]:
    look = appearance_of(request.param, "somebody")
    return figure_of(look, detail=Detail.FAR), figure_of(look, detail=Detail.LOW)


def test_a_far_figure_is_a_fifth_of_a_near_one(pair: tuple[Figure, Figure]) -> None:
    far, low = (len(f.posed(gait.walk(f.measures, Moment()), (0, 0, 0)).mesh.triangles) for f in pair)

    assert far < 6500
    assert far < 0.22 * low


def test_it_walks_in_the_same_outline(pair: tuple[Figure, Figure]) -> None:
    moment = Moment(time=0.4, distance=0.5)
    far, low = (f.posed(gait.walk(f.measures, moment), (1, 0, 2), 0.5).mesh.vertices for f in pair)

    np.testing.assert_allclose(far.min(0), low.min(0), atol=0.035)
    np.testing.assert_allclose(far.max(0), low.max(0), atol=0.035)


def test_its_weights_and_normals_are_whole_and_no_triangle_is_degenerate(
    pair: tuple[Figure, Figure],
) -> None:
    mesh, binding = pair[0].worn
    a, b, c = mesh.triangles.T

    np.testing.assert_allclose(binding.weights.sum(1), 1, atol=1e-5)
    np.testing.assert_allclose(np.linalg.norm(mesh.normals, axis=1), 1, atol=1e-3)
    assert not ((a == b) | (b == c) | (a == c)).any()
