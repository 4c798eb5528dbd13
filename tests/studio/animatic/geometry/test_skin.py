"""Skin follows its bones, and rests when they rest."""

import math

import numpy as np

from filmkit.studio.animatic.geometry.distance import cone
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.geometry.skin import bound, rigid, skinned
from filmkit.studio.animatic.geometry.transform import rotation

ARM = [cone((0, 0, 0), (0, 0.3, 0), 0.04, 0.04, 0), cone((0, 0.3, 0), (0, 0.6, 0), 0.04, 0.03, 1)]
REST = np.tile(np.eye(4)[:3], (2, 1, 1))


def test_bones_at_rest_move_nothing() -> None:
    part = surface(ARM, 0.01)
    binding = bound(ARM, part.vertices, 0.02, 2)
    points, normals = skinned(part.vertices, part.normals, binding.bones, binding.weights, REST)

    np.testing.assert_allclose(points, part.vertices, atol=1e-6)
    np.testing.assert_allclose(normals, part.normals, atol=1e-5)


def test_a_bent_elbow_moves_the_hand_and_keeps_the_shoulder() -> None:
    part = surface(ARM, 0.01)
    binding = bound(ARM, part.vertices, 0.02, 2)
    bent = REST.copy()
    turn = rotation((math.pi / 2, 0, 0))
    bent[1, :, :3], bent[1, :, 3] = turn, np.array([0, 0.3, 0]) - turn @ np.array([0, 0.3, 0])
    points, _ = skinned(part.vertices, part.normals, binding.bones, binding.weights, bent)
    low, high = part.vertices[:, 1] < 0.1, part.vertices[:, 1] > 0.55

    np.testing.assert_allclose(points[low], part.vertices[low], atol=1e-4)
    assert points[high, 2].min() > 0.2


def test_every_point_shares_itself_out_wholly() -> None:
    part = surface(ARM, 0.01)
    binding = bound(ARM, part.vertices, 0.02, 2)

    np.testing.assert_allclose(binding.weights.sum(1), 1, atol=1e-5)
    np.testing.assert_allclose(rigid(1, 5).weights.sum(1), 1)
