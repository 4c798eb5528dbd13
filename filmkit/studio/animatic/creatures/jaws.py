"""The open mouth of a four-legged animal: its lower jaw, tongue and teeth, as far down as it is open.

Knows no species and no deed: it is grown under the muzzle that the animal's own forms make.
"""

import math

import numpy as np

from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, transform
from filmkit.studio.animatic.geometry.primitives import sphere
from filmkit.studio.animatic.geometry.transform import F64, placement
from filmkit.studio.animatic.world import Color, Material, Mesh

GULLET: Color = (0.085, 0.010, 0.012)
TONGUE: Color = (0.50, 0.14, 0.14)
TOOTH: Color = (0.68, 0.65, 0.55)
WET = Material(gloss=0.75, specular=0.25)
SKIN = Material(gloss=0.25, specular=0.03)
GAPE = 0.85
"""Radians that the lower jaw is down at most."""
LONG, UNDER = 0.62, 0.13
"""How long the jaw is and how far under the muzzle's axis it hangs, of the way from the head to the muzzle's
tip."""
LEAST = 0.05
"""Of its whole way: a mouth that is less open is shut."""


def open_mouth(creature: Quadruped, muzzle: F64, far: float) -> Mesh | None:
    """What is seen of a mouth `far` open, 0 to 1; `muzzle` is where its tip is and how it is turned, of
    `Quadruped.mouth`. None: it is shut."""
    if far < LEAST:
        return None
    frame = creature.frame
    v = np.array([frame.mouth[0] - frame.head[0], frame.mouth[1] - frame.head[1]])
    size = float(np.hypot(*v)) * creature.scale
    wide, coat = _chin(creature, v)
    pitch, down = math.atan2(v[1], v[0]), far * GAPE
    made = MeshBuilder()
    hinge = placement((0.0, 0.0, 0.0), (0.0, 0.0, pitch)) @ placement(
        (-0.92 * LONG * size, -UNDER * size, 0.0)
    )

    def hung(turn: float) -> F64:
        return hinge @ placement((0.0, 0.0, 0.0), (0.0, 0.0, -turn))

    long = LONG * size
    jaw, between = hung(down), hung(0.5 * down)
    made.add(
        sphere((0.52 * long, 0.085 * size, 0.80 * wide), 16), coat, SKIN, jaw @ placement((0.45 * long, 0, 0))
    )
    hollow = (0.44 * long, 0.24 * size * far, 0.70 * wide)
    made.add(sphere(hollow, 14), GULLET, WET, between @ placement((0.42 * long, 0.0, 0.0)))
    tongue = (0.38 * long, 0.045 * size, 0.46 * wide)
    made.add(sphere(tongue, 12), TONGUE, WET, jaw @ placement((0.50 * long, 0.085 * size, 0.0)))
    for side in (-1.0, 1.0):
        for ahead, tall in ((0.86, 0.085), (0.62, 0.05)):
            at = (ahead * long, 0.09 * size, side * 0.56 * wide)
            made.add(sphere((0.022 * size, tall * size, 0.022 * size), 7), TOOTH, WET, jaw @ placement(at))
    return transform(made.build(), muzzle)


def _chin(creature: Quadruped, v: F64) -> tuple[float, Color]:
    """Half the width of the muzzle, in metres, and the colour under it."""
    mesh, frame = creature.worn[0], creature.frame
    away = mesh.vertices[:, :2] - np.asarray(frame.mouth)
    long = float(np.hypot(*v))
    along, up = away @ v / long, away @ np.array([-v[1], v[0]]) / long
    near = (along > -0.35 * long) & (along < -0.05 * long) & (np.abs(up) < 0.4 * long)
    low = near & (up < 0.0)
    if not low.any():
        return 0.3 * long * creature.scale, GULLET
    r, g, b = mesh.colors[low].mean(0).tolist()
    return float(np.quantile(np.abs(mesh.vertices[low, 2]), 0.8)) * creature.scale, (r, g, b)
