"""The air before a lens kept free: no blurred flake as large as a head, no mote before a face.

Knows no weather. What is too near fades over a short way, so that nothing comes or goes at once.
"""

from dataclasses import replace
from functools import partial

import numpy as np

from filmkit.studio.animatic.world import CameraPose, Discs, Mesh, Particles, Streaks

NEAR = 0.9
"""Metres before any lens that stay free at most."""
OPEN = 0.6
"""Of the way to what is in focus: how much stays free at most where no face fills the picture."""
FACE = 1.06
"""The same before a face: all of it, and the face itself."""
PARTED = 0.45
"""Of the way to what is in focus: how much is free of what grows."""
SMALL, SEEN, MIDDLE = 3.6, 0.82, 0.8
"""Metres nearer than which what is in focus is no higher than grass; to which part of the way to it, and over
how much of the picture, nothing grows before it then."""
FADE = 0.82
"""From this part of the free way on things begin to be seen."""


def parted(mesh: Mesh, pose: CameraPose) -> Mesh:
    """What grows in a place, without the blades and petals that would cover the picture of a low camera."""
    free = min(NEAR, pose.focus * PARTED)
    eye = np.asarray(pose.position, np.float32)
    foot = mesh.vertices[mesh.triangles[:, 0]] - eye
    square = np.einsum("ij,ij->i", foot, foot)
    near = square < free * free
    if pose.focus < SMALL:
        ahead = np.asarray(pose.target, np.float32) - eye
        depth = foot @ (ahead / max(float(np.linalg.norm(ahead)), 1e-6))
        aside = np.sqrt(np.maximum(square - depth * depth, 0.0))
        near |= (depth > 0.0) & (depth < SEEN * pose.focus) & (aside < MIDDLE * 18.0 / pose.lens * depth)
    if not near.any():
        return mesh
    faces = None if mesh.faces is None else mesh.faces[~near]
    return replace(mesh, triangles=mesh.triangles[~near], materials=mesh.materials[~near], faces=faces)


def before_the_lens(particles: Particles, pose: CameraPose, face: bool) -> Particles:
    """The same without what floats too near to `pose`; before a face, without what is nearer than it."""
    free = pose.focus * FACE if face else min(NEAR, pose.focus * OPEN)
    return partial(_cleared, particles, pose, free)


def _cleared(particles: Particles, pose: CameraPose, free: float, seconds: float) -> Streaks | Discs:
    seen = particles(seconds)
    if isinstance(seen, Streaks) or not len(seen.center):
        return seen
    eye = np.asarray(pose.position, np.float32)
    ahead = np.asarray(pose.target, np.float32) - eye
    ahead /= max(float(np.linalg.norm(ahead)), 1e-6)
    depth = (seen.center - eye) @ ahead
    shown = np.clip((depth - FADE * free) / ((1.0 - FADE) * free), 0.0, 1.0)
    kept = shown > 0
    size = seen.size[kept] * shown[kept] if seen.cover else seen.size[kept]
    color = seen.color[kept] if seen.cover else seen.color[kept] * shown[kept, None]
    return Discs(seen.center[kept], color.astype(np.float32), size.astype(np.float32), seen.cover)
