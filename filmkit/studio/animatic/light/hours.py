"""The light of every hour outdoors: sun, sky, haze, exposure. A table; knows no scene.

Exposed for what shines: half of a night may be black. Palettes are split: cool from the sky, warm
from what burns.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from filmkit.studio.animatic.intent import TimeOfDay
from filmkit.studio.animatic.world import Air, Color, Grade, Sky

COOL: Color = (-0.014, 0.002, 0.022)
WARM: Color = (0.020, 0.002, -0.026)


@dataclass(frozen=True, slots=True)
class Hour:
    """One time of day under an open sky."""

    key: Color
    elevation: float
    """Of the key, degrees."""
    bearing: float
    """Of the key, degrees to the right of the camera's own side, where words name none."""
    ambient: Color
    ground: Color
    rim: Color
    sky: Sky
    air: Air
    grade: Grade
    softness: float = 2.2
    practicals: float = 0.0


def _grade(exposure: float, saturation: float = 1.05, bloom: float = 0.34) -> Grade:
    vignette = 0.95 if bloom > 0.4 else 0.70  # lamps in the dark bear more of it than an open sky
    return Grade(exposure, bloom, vignette, shadows=COOL, highlights=WARM, saturation=saturation)


HOURS: Mapping[TimeOfDay, Hour] = {
    TimeOfDay.DAWN: Hour(
        (1.75, 1.05, 0.72),
        9.0,
        128.0,
        (0.30, 0.34, 0.46),
        (0.14, 0.12, 0.12),
        (1.1, 0.75, 0.6),
        Sky(
            (0.10, 0.17, 0.32),
            (0.30, 0.34, 0.45),
            (0.78, 0.52, 0.42),
            (1.3, 0.62, 0.34),
            None,
            26.0,
            0.0007,
            0.5,
            (0.42, 0.34, 0.36),
        ),
        Air(0.005, (0.36, 0.36, 0.42), (0.95, 0.62, 0.46)),
        _grade(0.98, 1.02),
        practicals=0.4,
    ),
    TimeOfDay.GOLDEN_HOUR: Hour(
        (3.5, 2.05, 0.95),
        13.0,
        118.0,
        (0.42, 0.45, 0.56),
        (0.20, 0.15, 0.10),
        (1.6, 1.0, 0.5),
        Sky(
            (0.14, 0.25, 0.46),
            (0.38, 0.44, 0.55),
            (1.0, 0.68, 0.40),
            (2.2, 1.05, 0.34),
            None,
            26.0,
            0.0007,
            0.4,
            (0.78, 0.56, 0.42),
        ),
        Air(0.0045, (0.42, 0.40, 0.40), (1.15, 0.74, 0.40)),
        _grade(0.86, 1.06),
    ),
    TimeOfDay.DAY: Hour(
        (2.7, 2.45, 2.05),
        40.0,
        64.0,
        (0.55, 0.64, 0.80),
        (0.26, 0.23, 0.19),
        (0.7, 0.7, 0.68),
        Sky(
            (0.13, 0.27, 0.58),
            (0.38, 0.56, 0.82),
            (0.80, 0.86, 0.92),
            (1.0, 0.95, 0.8),
            None,
            120.0,
            0.0,
            0.45,
            (0.86, 0.87, 0.90),
        ),
        Air(0.0025, (0.58, 0.67, 0.78), (0.86, 0.84, 0.80)),
        _grade(0.68),
    ),
    TimeOfDay.NOON: Hour(
        (3.1, 2.95, 2.6),
        66.0,
        58.0,
        (0.52, 0.60, 0.74),
        (0.32, 0.28, 0.22),
        (0.5, 0.5, 0.5),
        Sky(
            (0.12, 0.27, 0.60),
            (0.36, 0.56, 0.84),
            (0.78, 0.86, 0.94),
            (1.0, 1.0, 0.9),
            None,
            200.0,
            0.0,
            0.3,
            (0.92, 0.92, 0.93),
        ),
        Air(0.002, (0.60, 0.68, 0.78), (0.80, 0.80, 0.78)),
        _grade(0.68),
    ),
    TimeOfDay.OVERCAST: Hour(
        (0.80, 0.82, 0.85),
        62.0,
        70.0,
        (0.78, 0.82, 0.90),
        (0.30, 0.28, 0.26),
        (0.35, 0.37, 0.40),
        Sky(
            (0.44, 0.48, 0.54),
            (0.58, 0.61, 0.66),
            (0.72, 0.74, 0.77),
            (0.0, 0.0, 0.0),
            None,
            30.0,
            0.0,
            0.66,
            (0.60, 0.63, 0.67),
        ),
        Air(0.006, (0.56, 0.59, 0.63), (0.62, 0.64, 0.67)),
        _grade(0.84, 0.94, 0.28),
        softness=6.0,
    ),
    TimeOfDay.DUSK: Hour(
        (1.45, 0.66, 0.30),
        9.0,
        138.0,
        (0.16, 0.21, 0.31),
        (0.05, 0.05, 0.06),
        (1.1, 0.55, 0.30),
        Sky(
            (0.026, 0.045, 0.085),
            (0.075, 0.095, 0.145),
            (0.36, 0.20, 0.13),
            (0.95, 0.38, 0.12),
            None,
            40.0,
            0.0007,
            0.70,
            (0.095, 0.10, 0.135),
        ),
        Air(0.0045, (0.10, 0.12, 0.155), (0.42, 0.22, 0.12)),
        _grade(1.15, 1.06, 0.42),
        practicals=1.0,
    ),
    TimeOfDay.BLUE_HOUR: Hour(
        (0.20, 0.29, 0.50),
        34.0,
        120.0,
        (0.115, 0.17, 0.31),
        (0.05, 0.048, 0.055),
        (0.40, 0.45, 0.60),
        Sky(
            (0.030, 0.062, 0.150),
            (0.095, 0.150, 0.290),
            (0.30, 0.27, 0.32),
            (0.16, 0.10, 0.10),
            None,
            16.0,
            0.0,
            0.6,
            (0.11, 0.135, 0.20),
            0.12,
        ),
        Air(0.0065, (0.12, 0.16, 0.26), (0.20, 0.20, 0.28)),
        _grade(1.22, 1.06, 0.42),
        practicals=1.0,
    ),
    TimeOfDay.NIGHT: Hour(
        (0.06, 0.09, 0.16),
        42.0,
        125.0,
        (0.045, 0.065, 0.112),
        (0.030, 0.027, 0.026),
        (0.50, 0.38, 0.26),
        Sky(
            (0.008, 0.013, 0.030),
            (0.018, 0.030, 0.060),
            (0.065, 0.062, 0.080),
            (0.0, 0.0, 0.0),
            None,
            30.0,
            0.0,
            0.85,
            (0.034, 0.041, 0.062),
            0.25,
        ),
        Air(0.006, (0.042, 0.052, 0.078), (0.042, 0.052, 0.078), halo=0.004),
        _grade(1.42, 1.08, 0.42),
        practicals=1.0,
    ),
    TimeOfDay.MOONLIGHT: Hour(
        (0.46, 0.62, 0.95),
        38.0,
        140.0,
        (0.045, 0.068, 0.125),
        (0.020, 0.024, 0.034),
        (0.45, 0.60, 0.95),
        Sky(
            (0.006, 0.012, 0.030),
            (0.014, 0.028, 0.060),
            (0.045, 0.065, 0.105),
            (0.34, 0.42, 0.55),
            None,
            160.0,
            0.0004,
            0.35,
            (0.045, 0.06, 0.09),
            0.8,
        ),
        Air(0.0045, (0.040, 0.058, 0.095), (0.12, 0.16, 0.24)),
        _grade(1.35, 0.98, 0.40),
        practicals=0.8,
    ),
}
SUNK: Mapping[TimeOfDay, float] = {
    TimeOfDay.DAWN: 0.55, TimeOfDay.GOLDEN_HOUR: 0.70, TimeOfDay.NOON: 1.35, TimeOfDay.OVERCAST: 0.75,
    TimeOfDay.DUSK: 0.36,
    TimeOfDay.BLUE_HOUR: 0.30, TimeOfDay.NIGHT: 0.14, TimeOfDay.MOONLIGHT: 0.22,
}  # fmt: skip
"""How much of a day's light reaches the sea bed at other hours."""


def airless(sky: Sky) -> Hour:
    """One hard white sun from the side, a blue rim, and a little fill, or dark coats are lost before it."""
    day = HOURS[TimeOfDay.DAY]
    return replace(
        day, key=(3.3, 3.2, 3.0), elevation=24.0, bearing=74.0, ambient=(0.12, 0.135, 0.17),
        ground=(0.06, 0.07, 0.095), rim=(0.8, 0.95, 1.4), sky=sky, air=Air(), softness=1.4,
        grade=replace(day.grade, exposure=0.82, bloom=0.44),
    )  # fmt: skip
