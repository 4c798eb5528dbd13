"""Many of a kind moving together: where each is, as a closed form of time.

Knows no bird and no fish. Offsets are from the middle of the swarm, x ahead.
"""

from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.geometry.transform import F64

MOST = 200


@dataclass(frozen=True, slots=True)
class Swarm:
    """Places in a swarm, and each one's own time."""

    rest: F64
    """(n, 3)."""
    phase: F64
    """(n,) radians."""
    rate: F64
    """(n,) its own pace, about 1."""
    roam: float
    """Metres each strays from its place."""

    @property
    def extent(self) -> F64:
        """Length, height and width."""
        return np.asarray(np.ptp(self.rest, axis=0) + 2 * self.roam, np.float64)

    def at(self, seconds: float) -> F64:
        """Where each is, (n, 3)."""
        t = 0.55 * seconds * self.rate
        stray = [np.sin(t * k + self.phase * m) for k, m in ((0.9, 1.0), (1.3, 2.3), (1.1, 3.1))]
        return np.asarray(self.rest + self.roam * np.stack(stray, 1) * (1.0, 0.6, 1.0), np.float64)

    def bank(self, seconds: float) -> F64:
        """Roll of each into its own turns, (n,) radians."""
        return np.asarray(0.32 * np.sin(0.55 * seconds * self.rate * 1.1 + self.phase * 3.1), np.float64)


def swarm(count: int, seed: int, room: float, flat: float, wedge: bool = False) -> Swarm:
    """`count` places about `room` metres apart, none nearer than two thirds of that; `flat` is height
    over width. A wedge flies in two lines behind its leader."""
    chance = np.random.default_rng(seed)
    count = min(max(count, 1), MOST)
    if wedge:
        k = np.arange(count)
        row, side = (k + 1) // 2, np.where(k % 2, 1.0, -1.0)
        rest = np.stack(
            [-0.85 * room * row, 0.06 * room * chance.normal(size=count), side * 0.8 * room * row], 1
        )
        rest += chance.normal(0, 0.08 * room, (count, 3))
    else:
        rest = _scattered(count, chance, room, flat)
    phase = chance.uniform(0, 2 * np.pi, count)
    rest = rest - (rest.max(0) + rest.min(0)) / 2
    return Swarm(rest, phase, chance.uniform(0.85, 1.15, count), 0.0 if count == 1 else 0.16 * room)


def _scattered(count: int, chance: np.random.Generator, room: float, flat: float) -> F64:
    """Points in a lens, thicker in its middle, each kept clear of those before it."""
    if count == 1:
        return np.zeros((1, 3))
    radius = room * 0.72 * (count / max(flat, 0.1)) ** (1 / 3) * np.array([1.35, flat, 1.15])
    out: list[F64] = []
    while len(out) < count:
        tried = chance.normal(0, 0.55, (32, 3)) * radius
        clear = np.array([min((np.linalg.norm(p - q) for q in out), default=9e9) for p in tried])
        out.append(
            tried[
                int(
                    np.argmax(
                        np.minimum(clear, 0.95 * room) - 0.35 * np.linalg.norm(tried / radius, axis=1) * room
                    )
                )
            ]
        )
    return np.array(out)
