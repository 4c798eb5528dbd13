"""What every framing gives, and the plain steps to it: a size and an angle as a rig.

Knows no stage.
"""

import math
from dataclasses import dataclass

from filmkit.studio.animatic.camera.rig import Rig, distance_for
from filmkit.studio.animatic.camera.sizes import ANGLES, Angle
from filmkit.studio.animatic.intent import CameraRead
from filmkit.studio.animatic.world import Vec


@dataclass(frozen=True, slots=True)
class Framed:
    """A rig and what it was solved for."""

    rig: Rig
    height: float
    """Metres the picture is high at the subject."""
    over_land: bool = False
    """It is a view of the place, whoever is in it."""


def angle_of(camera: CameraRead) -> Angle:
    return ANGLES.get(camera.angle.value, ANGLES["eye"])


def rig_for(target: Vec, azimuth: float, elevation: float, height: float, lens: float, aspect: float) -> Rig:
    return Rig(target, azimuth, elevation, distance_for(height, lens, aspect), lens)


def lift(height: float, distance: float) -> float:
    """The elevation that puts a camera so much higher than what it looks at."""
    return math.asin(min(max(height / distance, -0.9), 0.98))
