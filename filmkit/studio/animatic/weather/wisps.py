"""A thread of smoke or steam that winds up from where it begins, widens and thins out.

Knows no scene. Each of its puffs is on its way up at a time of its own, so any instant is drawn alone.
"""

from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.weather.motion import F64
from filmkit.studio.animatic.world import F32, Vec


@dataclass(frozen=True, slots=True)
class Wisp:
    """One thread."""

    rise: float
    """Metres from its beginning to where it is gone."""
    life: float
    """Seconds that takes."""
    puffs: int = 120
    seed: int = 0
    wide: float = 0.13
    """How far it swings out at its end; this and what follows are parts of `rise`."""
    thin: float = 0.021
    """Radius of a puff where it begins."""
    broad: float = 0.12
    """The same where it ends."""

    def at(self, end: Vec, seconds: float) -> tuple[F64, F64, F32]:
        """Where its puffs are that begin at `end`, how much of them is seen, and their radii."""
        chance = np.random.default_rng((self.seed, 5))
        spread = chance.normal(0, 1, (self.puffs, 3))
        age = (seconds / self.life + np.linspace(0.0, 1.0, self.puffs, endpoint=False)) % 1.0
        turn = 5.0 * age - 1.6 * seconds + 2.1 * self.seed
        out = self.wide * age**1.3
        curl = np.stack([out * np.sin(turn) - 0.2 * age**2, age**0.8, out * np.cos(turn)], 1)
        away = curl + spread * (0.005 + 0.052 * age[:, None])
        seen = np.sin(np.pi * np.clip(0.06 + 0.94 * age, 0.0, 1.0)) ** 0.7 * (1.0 - 0.75 * age)
        size = self.rise * (self.thin + (self.broad - self.thin) * age)
        return np.asarray(end) + self.rise * away, seen, np.asarray(size, np.float32)
