"""An animal of a shot, or a flock: what it does and where it is at an instant, and what goes with that.

Knows no words and no place. Every position is a closed form of seconds since the shot began.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from filmkit.studio.animatic.creatures.at_ease import opened
from filmkit.studio.animatic.creatures.creatures import Creature
from filmkit.studio.animatic.creatures.jaws import open_mouth
from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.geometry.mesh import merge, transform
from filmkit.studio.animatic.geometry.transform import ORIGIN, placement
from filmkit.studio.animatic.staging.animals.beast_gear import flung, spray, thread
from filmkit.studio.animatic.staging.animals.beast_homes import on_its_web
from filmkit.studio.animatic.staging.animals.hosing import hosed
from filmkit.studio.animatic.staging.animals.splashing import splash
from filmkit.studio.animatic.staging.change.changing import Changing
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.staging.ways.sloping import pitched
from filmkit.studio.animatic.world import Mesh, Vec

ALONG = ("swim", "fly")
"""What is done nose first, up and down too."""
OFF = 2.2
"""Its own lengths a second that a bird goes when it flies off."""
LOWEST, OFF_IT = 0.2, 1.3
"""Metres from which what it rests on is leapt off, and how far to the side that is."""


@dataclass(frozen=True, slots=True)
class Turns:
    """Several deeds of an animal in order, each with its part of the shot."""

    acts: tuple[str, ...]
    speeds: tuple[float, ...]
    """Metres a second of each."""
    seconds: float
    """The shot's length."""
    climbs: tuple[float, ...] = ()
    """Metres a second upwards of each, of one that flies up or comes down."""
    here: float = 0.5
    """The part of the shot at which it is where its route is."""

    def at(self, seconds: float) -> tuple[str, float]:
        """The deed of an instant and its speed."""
        each = self.seconds / len(self.acts)
        number = min(max(int(seconds // each), 0), len(self.acts) - 1)
        return self.acts[number], self.speeds[number]

    def until(self, act: str, seconds: float) -> float:
        """The last instant up to now at which it does that; before it begins, when it does."""
        each = self.seconds / len(self.acts)
        at = self.acts.index(act)
        return min(max(seconds, at * each), (at + 1) * each - 1e-6)

    def gone(self, seconds: float) -> float:
        """Metres gone since it was where its route is."""
        return self._sum(self.speeds, seconds)

    def risen(self, seconds: float) -> float:
        """Metres it is higher than where its route is."""
        return self._sum(self.climbs, seconds)

    def _sum(self, speeds: Sequence[float], seconds: float) -> float:
        each = self.seconds / len(self.acts)

        def until(now: float) -> float:
            return sum(v * min(max(now - i * each, 0.0), each) for i, v in enumerate(speeds))

        return until(seconds) - until(self.here * self.seconds)


@dataclass(frozen=True, slots=True)
class Beast:
    """An animal in the shot, or a flock."""

    creature: Creature
    route: Route
    act: str
    background: bool = False
    of: str = ""
    """The subject it is."""
    turns: Turns | None = None
    """What it does one after another, when that is more than `act`; its route then stays."""
    beneath: Mesh | None = None
    """What lies under its muzzle or stands before it, in the world."""
    held: Mesh | None = None
    """What is in its mouth."""
    change: Changing | None = None
    """What becomes of it."""
    before: Mesh | None = None
    """What it is after, a ball or a disc, about its own middle; it stays a little ahead of it. The ball it
    plays with where it is, about its foot."""
    crosses: bool = False
    """Whether the words say which way it goes across the picture."""

    def now(self, seconds: float) -> tuple[str, float, Vec]:
        """What it does at an instant, how fast it goes, and where it is."""
        if self.turns is None:
            return self.act, self.route.speed, self.route.at(seconds)
        act, speed = self.turns.at(seconds)
        x, y, z = replace(self.route, speed=1.0).at(self.turns.gone(seconds))
        return act, speed, (x, y + self.turns.risen(seconds), z)

    def creature_at(self, seconds: float) -> Mesh:
        """The animal alone."""
        act, speed, at = self.now(seconds)
        if act == "weave":
            flat = self.creature.drawn(seconds, ORIGIN, 0.0, 0.1)
            return on_its_web(flat, at, self.route.yaw, seconds)
        made = self.creature.drawn(seconds, at, self.route.yaw, speed, act)
        if act in ALONG:
            made = pitched(made, at, self.route)
        if self.change is None:
            return made
        k, (x, y, z) = self.change.size(seconds), at
        foot = placement((x * (1 - k), y * (1 - k), z * (1 - k)), (0.0, 0.0, 0.0), k)
        return transform(self.change.at(made, seconds), foot)

    def _ahead(self, seconds: float, at: Vec, speed: float, act: str) -> Vec:
        """Before its muzzle: in the air for who leaps, on the ground for who runs."""
        assert isinstance(self.creature, Quadruped)
        _, high, long = self.creature.size
        x, y, z = self.creature.mouth(seconds, at, self.route.yaw, speed, act)[:3, 3].tolist()
        far, yaw = (0.22 if act == "jump" else 0.24) * long, self.route.yaw
        up = y + 0.10 * high if act == "jump" else at[1] + 0.11 * high
        return (x + far * math.sin(yaw), up, z + far * math.cos(yaw))

    def _struck(self, seconds: float, at: Vec) -> Vec:
        """On the ground before its muzzle, rolling off at each stroke and back."""
        assert isinstance(self.creature, Quadruped)
        high, yaw = self.creature.size[1], self.route.yaw
        x, _, z = self.creature.mouth(0.0, at, yaw, 0.0, "play")[:3, 3].tolist()
        far = high * (0.16 + 0.40 * math.sin(math.pi * 1.1 * seconds / 2) ** 2)
        return (x + far * math.sin(yaw), at[1], z + far * math.cos(yaw))

    def _before(self, seconds: float, act: str) -> Vec:
        """Where what it plays with or runs after is; the ball it has played with lies where it was."""
        if self.turns is not None and "play" in self.turns.acts:
            seconds = self.turns.until("play", seconds)
            return self._struck(seconds, self.now(seconds)[2])
        _, speed, at = self.now(seconds)
        return self._struck(seconds, at) if act == "play" else self._ahead(seconds, at, speed, act)

    def drawn(self, seconds: float) -> Mesh:
        """Its mesh at an instant, with what goes with what it does."""
        act, speed, at = self.now(seconds)
        made = [self.creature_at(seconds)]
        if isinstance(self.creature, Quadruped) and (wide := opened(act, seconds)):
            muzzle = self.creature.mouth(seconds, at, self.route.yaw, speed, act)
            made += [mouth] if (mouth := open_mouth(self.creature, muzzle, wide)) is not None else []
        if self.held is not None and isinstance(self.creature, Quadruped):
            made.append(transform(self.held, self.creature.mouth(seconds, at, self.route.yaw, speed, act)))
        if act == "hose" and isinstance(self.creature, Quadruped):
            muzzle = self.creature.mouth(seconds, at, self.route.yaw, speed, act)
            made.append(hosed(self.creature, muzzle, at, self.route.yaw, seconds))
        if act == "lower":
            made.append(thread(self.creature, at))
        if act == "leap":
            made.append(splash(self.creature, seconds, at))
        if act == "shake":
            made.append(spray(self.creature, seconds, at))
        if act == "dig":
            made.append(flung(self.creature, seconds, at, self.route.yaw))
        if self.before is not None and isinstance(self.creature, Quadruped):
            made.append(transform(self.before, placement(self._before(seconds, act))))
        if self.beneath is not None:
            made.append(self.beneath)
        return merge(made) if len(made) > 1 else made[0]


def come_down(beast: Beast, high: float) -> Beast:
    """The same, where what it rests on is so high: who leaps up from it leaps off aside, and goes on over
    the ground."""
    turns = beast.turns
    if turns is None or turns.climbs or high < LOWEST or "jump" not in turns.acts[1:]:
        return beast
    leap = turns.acts.index("jump")
    acts = tuple(act for act in turns.acts for _ in range(3))
    part = turns.seconds / len(acts)
    speeds = [speed for speed in turns.speeds for _ in range(3)]
    speeds[3 * leap : 3 * leap + 3] = [(OFF_IT + 0.5 * beast.creature.size[2]) / (3 * part)] * 3
    falls = {3 * leap + 1: 0.4, 3 * leap + 2: 0.6}
    climbs = tuple(-high / part * falls.get(k, 0.0) for k in range(len(acts)))
    return replace(beast, turns=Turns(acts, tuple(speeds), turns.seconds, climbs, here=0.0))


def flown_off(beast: Beast, acts: tuple[str, ...], heads: float, level: float, seconds: float) -> Beast:
    """A bird that flies off from where it rests, `level` metres below its way, or comes down to it: no
    farther than a picture of it shows. Of two deeds the flight is the longer, so halfway it is in the air."""
    if len(acts) == 2:
        acts = tuple(act for act in acts for _ in range(3 if act == "fly" else 2))
    rests = next((k for k, act in enumerate(acts) if act != "fly"), 0)
    speeds = tuple(OFF * beast.creature.size[2] * (act == "fly") for act in acts)
    climbs = tuple(0.5 * v * (1.0 if k > rests else -1.0) for k, v in enumerate(speeds))
    turns = Turns(acts, speeds, seconds, climbs, (rests + 0.5) / len(acts))
    x, y, z = beast.route.at(seconds / 2)
    return replace(beast, act=acts[0], route=Route((x, y - level, z), heads), turns=turns)
