"""Gestures of two: what one does with hands and head to another, and how it is taken. Knows no words."""

from filmkit.studio.animatic.figures.body.pose import CUP, FIST, FLAT, HOLD, POINT
from filmkit.studio.animatic.figures.poses.stroke import Motion, Stroke

SLAPS = Motion(
    right=Stroke((0.42, 0.10, 0.05), (-0.04, 0.20, 0.42), (0.2, 0.5, 0.9), (-0.9, 0.1, 0.3), grip=FLAT),
    period=1.2,
    alike=True,
    twist=(-0.45, 0.35),
    lean=(0.0, 0.15),
)
SLAPPED = Motion(
    left=Stroke((0.06, -0.45, 0.10), (0.05, 0.16, 0.16), (-0.4, 0.9, 0.0), (-0.8, 0.0, -0.3), grip=FLAT),
    period=1.2,
    alike=True,
    turn=(0.0, -0.75),
    tilt=(0.0, 0.25),
    lean=(0.0, -0.2),
    mouth=(0.0, 0.5),
    lids=(0.0, 0.7),
)
BOWS = Motion(period=2.0, alike=True, lean=(0.0, 1.15), nod=(0.0, 0.35), lids=(0.0, 0.6))
FIST_BUMP = Motion(
    right=Stroke((0.16, -0.30, 0.22), (-0.01, -0.12, 0.37), (-0.1, 0.0, 1.0), (0.0, -1.0, 0.0), grip=FIST),
    period=2.0,
    alike=True,
    lean=(0.0, 0.12),
    twist=(0.0, 0.2),
    mouth=(0.0, 0.3),
)
TOASTS = Motion(
    right=Stroke(
        (0.14, -0.22, 0.26), (-0.03, 0.02, 0.45), (-0.7, 0.0, 0.7), thumb=(0.0, 1.0, 0.1), grip=HOLD
    ),
    period=2.0,
    alike=True,
    lean=(0.0, 0.08),
    mouth=(0.2, 0.5),
)
CLAP_HANDS = Motion(
    right=Stroke((0.16, -0.15, 0.14), (0.14, 0.02, 0.28), (0.0, 1.0, 0.2), (0.0, 0.1, 1.0), grip=FLAT),
    left=Stroke((0.16, -0.15, 0.14), (0.14, 0.02, 0.28), (0.0, 1.0, 0.2), (0.0, 0.1, 1.0), grip=FLAT),
    period=0.857,
    alike=True,
    mouth=(0.2, 0.5),
)
TICKLED = Motion(
    right=Stroke((0.10, -0.30, 0.20), (0.16, -0.22, 0.24), grip=FLAT),
    left=Stroke((0.08, -0.34, 0.20), (0.14, -0.26, 0.24), grip=FLAT, late=0.3),
    period=0.667,
    lean=(0.35, 0.55),
    twist=(-0.2, 0.25),
    tilt=(-0.1, 0.25),
    mouth=(0.7, 1.0),
    lids=(0.6, 0.7),
)
SCOLDS = Motion(
    right=Stroke((0.14, -0.02, 0.40), (0.12, 0.08, 0.44), (0.0, 0.35, 1.0), (-0.9, 0.0, 0.2)),
    left=Stroke((0.20, -0.46, 0.02), None, (-0.8, -0.3, 0.5), (-0.4, 0.0, -0.9), elbow=(1.0, 0.1, -0.2)),
    period=0.857,
    lean=(0.12, 0.2),
    mouth=(0.1, 0.8),
)
SCOLDED = Motion(
    right=Stroke((0.03, -0.52, 0.14), None, (-0.5, -0.8, 0.2)),
    left=Stroke((0.03, -0.50, 0.16), None, (-0.5, -0.8, 0.2)),
    lean=(0.16, 0.16),
    nod=(0.45, 0.5),
)
SHOWS = Motion(
    right=Stroke(
        (0.08, -0.16, 0.34), (0.08, -0.10, 0.38), (-0.7, 0.1, 0.7), thumb=(0.0, 1.0, 0.0), grip=HOLD
    ),
    left=Stroke((0.08, -0.16, 0.34), (0.08, -0.10, 0.38), (-0.7, 0.1, 0.7), grip=CUP),
    period=2.0,
    mouth=(0.0, 0.3),
)
SHARES_UMBRELLA = Motion(
    right=Stroke((0.02, -0.02, 0.16), None, (-0.6, 0.0, 0.8), thumb=(0.0, 1.0, 0.0), grip=HOLD),
    lean=(0.02, 0.03),
    turn=(0.3, 0.35),
)
POINTS_OUT = Motion(
    right=Stroke((0.26, -0.40, 0.22), (0.46, 0.10, 0.34), (0.75, 0.2, 0.6), (0.0, -1.0, 0.2), grip=POINT),
    left=Stroke((0.10, -0.50, 0.10), None, (-0.2, -0.8, 0.3), grip=CUP),
    period=0.6,
    once=True,
    turn=(-0.3, -0.75),
    mouth=(0.1, 0.3),
)
"""An arm out to the right, the eyes after it."""
LOOKS_THERE = Motion(period=0.8, once=True, turn=(-0.1, -0.85), lean=(0.02, 0.12), mouth=(0.0, 0.3))
"""The same way, past who points."""
HOLDS_OUT = Motion(
    right=Stroke((0.06, -0.34, 0.36), None, (-0.7, 0.0, 0.7), thumb=(0.0, 1.0, 0.0), grip=HOLD),
    nod=(0.2, 0.25),
)
LIGHTS = Motion(
    right=Stroke((0.02, -0.06, 0.42), (0.0, -0.02, 0.46), (-0.6, 0.2, 0.8), thumb=(0.0, 1.0, 0.0), grip=HOLD),
    left=Stroke((0.05, -0.04, 0.42), None, (-0.3, 0.7, 0.7), (-0.9, 0.0, 0.3), grip=CUP),
    period=2.0,
    lean=(0.1, 0.15),
)
