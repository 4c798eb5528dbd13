"""Makes of car by their outlines: saloon, sports car, off-roader, van, and one of the fifties.

Knows no sheet metal: `car` builds what these numbers say. x ahead, y up, in metres.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from filmkit.studio.animatic.vehicles.hull import Points
from filmkit.studio.animatic.world import Color


@dataclass(frozen=True, slots=True)
class Model:
    """One make of car, seen from its sides."""

    side: Points
    windows: tuple[Points, ...]
    """Of one side, x and y."""
    screens: tuple[tuple[float, float], ...]
    """Front and rear glass that slopes: x of its sill and of its top."""
    upright: tuple[float, float] | None
    """Rear glass that stands: its sill and top."""
    axles: tuple[float, float]
    wheel: float
    half: float
    """Half its width at the widest."""
    roof: float
    """Half the width of the roof."""
    belt: float
    """Height of the sill of the windows."""
    seams: tuple[float, ...]
    """x of the gaps of the doors."""
    color: Color
    spokes: int = 5
    edge: float = 0.14
    lamp: tuple[float, float] = (0.66, 0.58)
    """Height of the head lamps, and how far out they sit, of half the width."""
    tail: float = 0.72
    bed: tuple[float, float] | None = None
    """x of the open bed behind the cab, from its end to its wall."""


SALOON = Model(
    side=(
        (2.20, 0.34),
        (2.23, 0.56),
        (2.12, 0.73),
        (1.72, 0.84),
        (1.06, 0.94),
        (0.72, 1.14),
        (0.30, 1.40),
        (-0.25, 1.475),
        (-0.85, 1.43),
        (-1.25, 1.20),
        (-1.62, 1.05),
        (-2.10, 1.01),
        (-2.22, 0.86),
        (-2.20, 0.40),
        (-1.90, 0.22),
        (1.90, 0.22),
    ),
    windows=(
        ((0.78, 0.99), (0.36, 1.315), (-0.16, 1.385), (-0.16, 0.985)),
        ((-0.25, 0.985), (-0.25, 1.385), (-0.78, 1.345), (-1.13, 1.10), (-1.13, 1.00)),
    ),
    screens=((0.97, 0.37), (-1.52, -0.93)),
    upright=None,
    axles=(1.36, -1.34),
    wheel=0.335,
    half=0.90,
    roof=0.60,
    belt=0.97,
    seams=(0.84, -0.205, -1.16),
    color=(0.055, 0.075, 0.105),
)
SPORTS = replace(
    SALOON,
    side=(
        (2.20, 0.30),
        (2.25, 0.46),
        (2.05, 0.60),
        (1.55, 0.74),
        (0.80, 0.85),
        (0.20, 1.10),
        (-0.30, 1.20),
        (-0.75, 1.18),
        (-1.40, 0.98),
        (-2.05, 0.90),
        (-2.18, 0.78),
        (-2.14, 0.40),
        (-1.90, 0.18),
        (1.95, 0.17),
    ),
    windows=(((0.42, 0.885), (0.06, 1.085), (-0.42, 1.125), (-0.85, 1.03), (-0.95, 0.90)),),
    screens=((0.68, 0.06), (-1.50, -0.86)),
    axles=(1.34, -1.30),
    wheel=0.340,
    half=0.95,
    roof=0.56,
    belt=0.86,
    seams=(0.50, -0.72),
    color=(0.36, 0.016, 0.012),
    spokes=7,
    lamp=(0.56, 0.66),
    tail=0.68,
)
ROVER = replace(
    SALOON,
    side=(
        (2.12, 0.40),
        (2.17, 0.70),
        (2.10, 0.98),
        (1.85, 1.08),
        (1.00, 1.13),
        (0.80, 1.36),
        (0.58, 1.70),
        (0.30, 1.80),
        (-1.60, 1.82),
        (-1.98, 1.76),
        (-2.10, 1.15),
        (-2.14, 0.48),
        (-1.90, 0.36),
        (1.90, 0.36),
    ),
    windows=(
        ((0.86, 1.18), (0.58, 1.62), (-0.10, 1.67), (-0.10, 1.17)),
        ((-0.20, 1.17), (-0.20, 1.67), (-0.98, 1.67), (-0.98, 1.17)),
        ((-1.08, 1.17), (-1.08, 1.67), (-1.72, 1.65), (-1.86, 1.20)),
    ),
    screens=((0.96, 0.62),),
    upright=(1.20, 1.64),
    axles=(1.32, -1.32),
    wheel=0.40,
    half=0.95,
    roof=0.76,
    belt=1.14,
    seams=(0.90, -0.15, -1.03),
    color=(0.060, 0.070, 0.045),
    lamp=(0.86, 0.70),
    tail=0.95,
    edge=0.10,
)
VAN = replace(
    ROVER,
    side=(
        (2.42, 0.38),
        (2.46, 0.66),
        (2.36, 0.96),
        (2.10, 1.12),
        (1.90, 1.22),
        (1.52, 1.72),
        (1.22, 1.96),
        (0.85, 2.03),
        (-2.20, 2.03),
        (-2.40, 1.94),
        (-2.46, 1.10),
        (-2.44, 0.44),
        (-2.2, 0.30),
        (2.2, 0.30),
    ),
    windows=(((1.86, 1.24), (1.52, 1.70), (0.98, 1.72), (0.98, 1.22)),),
    screens=((1.88, 1.30),),
    upright=None,
    axles=(1.58, -1.52),
    wheel=0.345,
    half=0.98,
    roof=0.84,
    belt=1.20,
    seams=(1.92, 0.92, -0.55),
    color=(0.60, 0.595, 0.57),
    lamp=(0.84, 0.74),
    tail=1.05,
)
PICKUP = replace(
    ROVER,
    side=(
        (2.52, 0.42),
        (2.57, 0.72),
        (2.48, 1.00),
        (2.20, 1.10),
        (1.30, 1.15),
        (1.10, 1.36),
        (0.78, 1.72),
        (0.50, 1.82),
        (-0.42, 1.83),
        (-0.62, 1.74),
        (-0.70, 1.10),
        (-2.60, 1.08),
        (-2.68, 0.98),
        (-2.66, 0.48),
        (-2.4, 0.38),
        (2.3, 0.38),
    ),
    windows=(
        ((1.12, 1.20), (0.82, 1.64), (0.30, 1.68), (0.30, 1.19)),
        ((0.20, 1.19), (0.20, 1.68), (-0.46, 1.67), (-0.54, 1.20)),
    ),
    screens=((1.22, 0.86),),
    upright=None,
    axles=(1.62, -1.66),
    seams=(1.16, 0.25, -0.64),
    color=(0.16, 0.03, 0.025),
    bed=(-2.56, -0.80),
)
OLD = replace(
    SALOON,
    side=(
        (1.98, 0.42),
        (2.02, 0.70),
        (1.86, 0.96),
        (1.20, 1.05),
        (0.86, 1.08),
        (0.62, 1.30),
        (0.34, 1.52),
        (-0.20, 1.60),
        (-0.80, 1.52),
        (-1.30, 1.28),
        (-1.85, 0.98),
        (-2.06, 0.66),
        (-2.02, 0.36),
        (-1.80, 0.28),
        (1.80, 0.28),
    ),
    windows=(
        ((0.66, 1.12), (0.40, 1.42), (-0.08, 1.475), (-0.08, 1.11)),
        ((-0.18, 1.11), (-0.18, 1.475), (-0.62, 1.43), (-0.90, 1.25), (-0.92, 1.12)),
    ),
    screens=((0.80, 0.42), (-1.22, -0.86)),
    axles=(1.26, -1.24),
    wheel=0.345,
    half=0.80,
    roof=0.56,
    belt=1.09,
    seams=(0.72, -0.13, -0.98),
    color=(0.060, 0.125, 0.115),
    edge=0.22,
    lamp=(0.80, 0.80),
    tail=0.70,
)
MODELS: Mapping[str, tuple[Model, tuple[str, ...]]] = {
    "sports": (
        SPORTS,
        ("sports car", "sports", "race car", "racing car", "convertible", "coupe", "supercar"),
    ),
    "pickup": (PICKUP, ("pickup", "pickup truck", "pick-up")),
    "van": (VAN, ("van", "minivan", "ambulance", "camper", "camper van", "minibus")),
    "rover": (ROVER, ("suv", "jeep", "off-roader", "4x4", "land rover", "station wagon")),
    "old": (
        OLD,
        ("vintage", "old", "classic", "antique", "retro", "1930s", "1940s", "1950s", "1960s", "oldtimer"),
    ),
}
