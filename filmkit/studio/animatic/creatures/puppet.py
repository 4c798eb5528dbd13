"""A creature of a body and a few parts that swing: fins, wings, arms, legs of an insect.

Knows no species. Drawn along x with the head ahead. Everything is a closed form of time.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from filmkit.studio.animatic.creatures.quadruped import Painter
from filmkit.studio.animatic.geometry.distance import Solid
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part, transform
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.geometry.transform import ORIGIN, placement
from filmkit.studio.animatic.world import Color, Material, Mesh, Vec

LEAP = 2.4
"""Seconds from one leap out of the water to the next."""


@dataclass(frozen=True, slots=True)
class Swing:
    """A part that turns to and fro about where it is joined on."""

    mesh: Mesh
    at: Vec
    turn: Vec
    """How far about each axis, radians."""
    rate: float
    """Swings a second."""
    phase: float = 0.0
    rest: Vec = ORIGIN


@dataclass(frozen=True, slots=True)
class Wave:
    """A bend that runs down the body from the head."""

    size: float
    """At the tail, in lengths."""
    waves: float
    """Along the body."""
    rate: float
    """Beats a second."""
    upright: bool = False
    """Up and down, as whales do; else from side to side."""
    even: bool = False
    """As strong at the head as at the tail: a snake."""


@dataclass(frozen=True, slots=True)
class Puppet:
    """A creature, ready to be drawn."""

    name: str
    size: Vec
    """Width, height and length."""
    body: Mesh = field(repr=False)
    swings: tuple[Swing, ...] = field(default=(), repr=False)
    wave: Wave | None = None
    hop: tuple[float, float] = (0.0, 1.0)
    """Height and length of a leap, metres."""
    hovers: float = 0.0
    """How far it drifts about where it is, metres."""
    pulse: float = 0.0
    """How much its body narrows at each beat of a second: a jellyfish."""
    phase: float = 0.0
    draught: float = 0.0
    """How deep it lies in the water when it paddles, metres."""
    middle: float = 0.0
    """Height of its middle over its own origin: what swims is placed by that."""

    def drawn(
        self, seconds: float, at: Vec, yaw: float = 0.0, speed: float = 0.0, act: str = "stand"
    ) -> Mesh:
        """It at `at`, facing `yaw`; one that goes has gone `speed * seconds` since the shot began."""
        t = seconds + self.phase
        lively = 1.0 if speed > 0.02 or self.hovers else 0.35
        made = MeshBuilder().add_mesh(self._bent(t, lively))
        for part in self.swings:
            a = lively * math.sin(math.tau * (part.rate * t + part.phase))
            turn = tuple(r + a * by for r, by in zip(part.rest, part.turn, strict=True))
            made.add_mesh(part.mesh, placement(part.at, turn))
        x, y, z = at
        high, far = self.hop
        pitch = 0.0
        if act == "paddle":
            y -= self.draught
        elif act == "swim":
            y -= self.middle
        elif act == "leap":  # out of the water in an arc and back into it, nose first
            u = (seconds + self.phase) / LEAP % 1.0
            y += self.size[2] * (1.2 * math.sin(math.pi * u) - 0.45) - self.middle
            pitch = 0.85 * math.cos(math.pi * u)
        elif high and speed > 0.02:
            y += high * abs(math.sin(math.pi * speed * seconds / far))
        if self.hovers:
            h = self.hovers
            x += h * math.sin(1.1 * t) + 0.4 * h * math.sin(2.7 * t)
            y += 0.6 * h * math.sin(1.7 * t + 1.0)
        return transform(made.build(), placement((x, y, z), (0.0, yaw - math.pi / 2, pitch)))

    def _bent(self, t: float, lively: float) -> Mesh:
        body, long = self.body, max(self.size[2], 1e-6)
        points = body.vertices.astype(np.float64)
        if self.pulse:
            beat = 0.5 + 0.5 * math.sin(math.tau * 0.7 * t)
            low = np.clip(0.5 - points[:, 1] / max(self.size[1], 1e-6), 0, 1)
            points[:, [0, 2]] *= (1 - self.pulse * beat * low)[:, None]
        if self.wave:
            w = self.wave
            u = np.clip(0.5 - points[:, 0] / long, 0, 1)
            grow = 1.0 if w.even else 0.12 + 0.88 * u**2
            shift = lively * w.size * long * grow * np.sin(math.tau * (w.rate * t - w.waves * u))
            points[:, 1 if w.upright else 2] += shift
        return replace(body, vertices=points.astype(np.float32))


def moulded(
    made: MeshBuilder,
    solids: Sequence[Solid],
    step: float,
    colors: Painter,
    material: Material,
    fine: float = 1.0,
) -> None:
    """Add a soft form in the colours of a painter."""
    part = surface(solids, step, settle=1)
    own = Part(part.vertices, part.normals, part.triangles, (part.vertices * fine).astype(np.float32))
    made.add(own, np.ascontiguousarray(colors(part.vertices), np.float32), material)


def soft(solids: Sequence[Solid], step: float, color: Color, material: Material) -> Mesh:
    """A soft form of one colour."""
    made = MeshBuilder()
    moulded(made, solids, step, Painter(color), material)
    return made.build()


def measured(puppet: Puppet) -> Puppet:
    """The same with the size it has, and the room it drifts in."""
    points = [puppet.body.vertices]
    points += [transform(s.mesh, placement(s.at, s.rest)).vertices for s in puppet.swings]
    low, high = np.concatenate(points).min(0), np.concatenate(points).max(0)
    x, y, z = (float(v) for v in high - low)
    drift = 2 * puppet.hovers
    middle = float(low[1] + high[1]) / 2
    return replace(puppet, size=(z + drift, y + 0.6 * drift, x + drift), middle=middle)
