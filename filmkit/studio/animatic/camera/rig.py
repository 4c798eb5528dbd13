"""A camera as an operator thinks of it: what it looks at, from which side, how far, through which lens.

Knows no shots. A rig becomes a `CameraPose` by plain geometry; moves change rigs.
"""

import math
from dataclasses import dataclass, replace

from filmkit.studio.animatic.world import CameraPose, Vec

STEEP = 1.50
"""Elevation above which the camera looks straight down."""
FRAME = 36.0
"""Width of the frame a lens is meant for, mm."""


@dataclass(frozen=True, slots=True)
class Rig:
    """A camera round a point."""

    target: Vec
    azimuth: float
    """Where it stands round the target: 0 is +z, a quarter turn +x."""
    elevation: float
    distance: float
    lens: float
    roll: float = 0.0
    pan: float = 0.0
    """Radians the view is turned to the right of the target."""
    tilt: float = 0.0
    """And up."""
    focus: float | None = None
    """Metres; None: the target."""
    aperture: float = 0.0
    along: Vec = (0.0, 0.0, 0.0)
    """Added to camera and target alike: what it travels with."""

    @property
    def towards(self) -> Vec:
        """From the target to the camera, unit length."""
        c = math.cos(self.elevation)
        return (math.sin(self.azimuth) * c, math.sin(self.elevation), math.cos(self.azimuth) * c)

    @property
    def right(self) -> Vec:
        """Across the picture, level."""
        return (math.cos(self.azimuth), 0.0, -math.sin(self.azimuth))

    @property
    def position(self) -> Vec:
        x, y, z = self.towards
        t, a = self.target, self.along
        return (
            t[0] + a[0] + x * self.distance,
            t[1] + a[1] + y * self.distance,
            t[2] + a[2] + z * self.distance,
        )

    def shifted(self, right: float, up: float, back: float = 0.0) -> "Rig":
        """Camera and target moved together, metres in the picture's own axes, level."""
        rx, _, rz = self.right
        bx, bz = math.sin(self.azimuth), math.cos(self.azimuth)
        x, y, z = self.target
        return replace(self, target=(x + rx * right + bx * back, y + up, z + rz * right + bz * back))

    def pose(self) -> CameraPose:
        """Where it is and what it sees."""
        eye = self.position
        roll = self.roll
        if self.elevation > STEEP:
            ahead, roll = (0.0, -1.0, 0.0), roll + self.azimuth
        else:
            # panning right is turning clockwise seen from above
            azimuth, elevation = self.azimuth - self.pan, self.elevation - self.tilt
            c = math.cos(elevation)
            ahead = (-math.sin(azimuth) * c, -math.sin(elevation), -math.cos(azimuth) * c)
        d = self.distance
        look = (eye[0] + ahead[0] * d, eye[1] + ahead[1] * d, eye[2] + ahead[2] * d)
        return CameraPose(eye, look, self.lens, roll, d if self.focus is None else self.focus, self.aperture)


def visible_height(distance: float, lens: float, aspect: float) -> float:
    """Metres the picture is high at a distance; `aspect` is of what is not masked."""
    return FRAME / lens * distance / aspect


def distance_for(height: float, lens: float, aspect: float) -> float:
    """From where something fills the picture's height."""
    return height * aspect * lens / FRAME
