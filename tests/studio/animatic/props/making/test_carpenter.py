import numpy as np

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Spot, boxes
from filmkit.studio.animatic.world import Mesh


def size(mesh: Mesh) -> list[float]:
    return [round(float(x), 4) for x in mesh.vertices.max(0) - mesh.vertices.min(0)]


def test_many_boxes_are_one_part_of_true_size() -> None:
    part = boxes([Block((0, 0, 0), (1, 2, 3)), Block((10, 0, 0), (1, 1, 1))])

    assert len(part.triangles) == 24
    assert part.vertices.max(0).tolist() == [10.5, 1.0, 1.5]
    assert part.vertices.min(0).tolist() == [-0.5, -1.0, -1.5]


def test_a_rod_spans_its_two_points_in_any_direction() -> None:
    for end in ((0.0, 2.0, 0.0), (0.0, -2.0, 0.0), (1.0, 1.0, 1.0), (0.0, 0.0, -3.0)):
        c = Carpenter()
        c.rod((0, 0, 0), end, 0.01, f.IRON)
        points = c.done().vertices
        along = points @ (np.array(end) / np.linalg.norm(end))

        assert np.isclose(along.min(), 0.0, atol=1e-5)
        assert np.isclose(along.max(), np.linalg.norm(end), atol=1e-5)


def test_a_mesh_is_put_once_a_spot_and_nowhere_without() -> None:
    one = Carpenter()
    one.box((0, 0, 0), (1, 1, 1), f.OAK)
    c = Carpenter()
    c.put(one.done(), Spot((0, 0, 0)), Spot((5, 0, 0), 1.0, 2.0))
    nothing = Carpenter()
    nothing.put(one.done())

    assert len(c.done().triangles) == 24
    assert len(nothing.done().triangles) == 0


def test_equal_finishes_share_one_material() -> None:
    c = Carpenter()
    for x in range(5):
        c.box((float(x), 0, 0), (0.5, 0.5, 0.5), f.OAK.tinted((0.1 * x, 0.1, 0.1)))

    assert len(c.done().palette) == 1
