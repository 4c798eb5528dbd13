"""One instant of a body: where hips, hands, feet and eyes are. Numbers only.

Knows no verbs and no bones. Positions are metres in the figure's own frame: origin on the floor
between the feet, +z ahead, left hand at +x. Turns are pitch (down positive), yaw (to its left), roll.
"""

from dataclasses import dataclass

from filmkit.studio.animatic.world import Vec

STILL: Vec = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Grip:
    """How the fingers are bent, radians a joint; the thumb moves by itself."""

    curl: tuple[float, float, float, float] = (0.34, 0.42, 0.50, 0.58)
    """Near joints of index to little finger; the far joints follow."""
    far: float = 1.0
    """How much of the curl the far joints take."""
    thumb: float = 0.15
    """Towards the palm."""
    spread: float = 0.45


RELAXED = Grip()
FLAT = Grip((0.06, 0.05, 0.06, 0.08), thumb=0.05)
FIST = Grip((1.35, 1.4, 1.45, 1.5), 1.1, 0.75, 0.2)
LOOSE_FIST = Grip((0.9, 1.0, 1.05, 1.1), 1.1, 0.5, 0.3)
HOLD = Grip((1.0, 1.1, 1.15, 1.2), 1.05, 0.6, 0.3)
"""Around a handle."""
KNIFE = Grip((0.75, 1.15, 1.25, 1.3), 1.05, 0.45, 0.3)
"""A handle with the index along the blade."""
POINT = Grip((0.05, 1.4, 1.5, 1.5), 1.0, 0.5)
PINCH = Grip((0.75, 0.85, 0.55, 0.45), 0.75, 0.5, 0.5)
CLAW = Grip((0.75, 0.8, 0.78, 0.7), 1.15, 0.35, 0.5)
"""Fingertips tucked back from a blade."""
CUP = Grip((0.55, 0.6, 0.65, 0.7), 0.9, 0.35, 0.5)


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a wrist is and how the hand lies."""

    wrist: Vec
    fingers: Vec | None = None
    """Direction the fingers point; None: on along the forearm."""
    palm: Vec | None = None
    """Direction the palm faces; None: as the arm hangs."""
    elbow: Vec | None = None
    """Direction the elbow is pushed; None: back and out."""
    grip: Grip = RELAXED


@dataclass(frozen=True, slots=True)
class Step:
    """Where an ankle is and how the foot lies."""

    ankle: Vec
    pitch: float = 0.0
    """Toes down positive."""
    yaw: float = 0.0


@dataclass(frozen=True, slots=True)
class Pose:
    """One instant of a body."""

    left_hand: Reach
    right_hand: Reach
    left_foot: Step
    right_foot: Step
    hips: Vec
    """Where the pelvis is."""
    hips_turn: Vec = STILL
    spine: Vec = STILL
    chest: Vec = STILL
    neck: Vec = STILL
    head: Vec = STILL
    gaze: tuple[float, float] = (0.0, 0.0)
    """Of the eyes in the head: to its left, up."""
    lids: float = 0.0
    """Added to the expression's lids: 1 shuts the eyes."""
    wink: float = 0.0
    """The same of the left eye alone."""
    mouth: float = 0.0
    """How far open, 0..1."""
