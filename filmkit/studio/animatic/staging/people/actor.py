"""One person in the shot: a figure, what it does and where, drawn for any instant.

Knows no words. Figures are built once in a process and kept by what they look like.
"""

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.figures.body.expression import Expression, face_of
from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.figure import Detail, Figure, Posed, figure_of
from filmkit.studio.animatic.figures.looks.appearance import Appearance
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.geometry.mesh import merge, transform
from filmkit.studio.animatic.geometry.transform import F64, placement, rotation
from filmkit.studio.animatic.props.buildings.flights import FLIGHTS
from filmkit.studio.animatic.props.in_hand.everyday import EVERYDAY
from filmkit.studio.animatic.props.in_hand.handtools import BANDSTAND
from filmkit.studio.animatic.props.in_hand.orchestra import ORCHESTRA
from filmkit.studio.animatic.props.in_hand.rackets import NETS
from filmkit.studio.animatic.props.of_deeds.chores import CHORES
from filmkit.studio.animatic.props.of_deeds.feasts import FEASTS
from filmkit.studio.animatic.props.of_deeds.gymnasium import GYMNASIUM
from filmkit.studio.animatic.props.of_deeds.halts import HALTS
from filmkit.studio.animatic.props.of_deeds.homes import HOMES
from filmkit.studio.animatic.props.of_deeds.housework import HOUSEWORK
from filmkit.studio.animatic.props.of_deeds.in_phases import IN_PHASES
from filmkit.studio.animatic.props.of_deeds.of_both import OF_BOTH
from filmkit.studio.animatic.props.of_deeds.openings import OPENINGS
from filmkit.studio.animatic.props.of_deeds.sculpture import SCULPTURE
from filmkit.studio.animatic.props.of_deeds.small_things import SMALL_THINGS
from filmkit.studio.animatic.props.of_deeds.sporting import SPORTING
from filmkit.studio.animatic.props.of_deeds.stageware import STAGEWARE
from filmkit.studio.animatic.props.of_deeds.workshop import WORKSHOP
from filmkit.studio.animatic.props.of_deeds.wraps import WRAPS
from filmkit.studio.animatic.staging.change.changing import Changing, on_hair
from filmkit.studio.animatic.staging.matter.painting import repainted
from filmkit.studio.animatic.staging.matter.stuffs import STUFFS, in_stuff
from filmkit.studio.animatic.staging.matter.tinted import TINTED
from filmkit.studio.animatic.staging.people.beats import Beats
from filmkit.studio.animatic.staging.people.grips import large_enough, loose
from filmkit.studio.animatic.staging.people.tears import tears
from filmkit.studio.animatic.staging.things.things import made_of
from filmkit.studio.animatic.staging.ways.presence import GONE, Presence
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.vehicles.carside import CARSIDE
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.world import Face, Mesh, Vec


@lru_cache(maxsize=72)  # a crowd is 28, each measured coarsely and drawn finer
def figure(look: Appearance, detail: Detail) -> Figure:
    """The figure of a look, built once in this process."""
    return figure_of(look, detail=detail)


GEAR = {
    **SPORTING,
    **WORKSHOP,
    **ORCHESTRA,
    **GYMNASIUM,
    **CHORES,
    **HOMES,
    **HOUSEWORK,
    **SCULPTURE,
    **STAGEWARE,
    **BANDSTAND,
    **NETS,
    **FEASTS,
    **FLIGHTS,
    **OPENINGS,
    **HALTS,
    **SMALL_THINGS,
    **CARSIDE,
    **EVERYDAY,
    **WRAPS,
    **OF_BOTH,
    **IN_PHASES,
}
"""What goes with a deed and is in no hand, by the names of `figures.gear`."""


WHOLE = "whole "
"""Before the name of a thing that stands as large as it is."""


GROWN, GROWS = "large ", 1.7
"""After that, before the name of a thing that is larger than its kind, and how many times as large."""
PASSED = "passed "
"""Before the name of what goes from one hand to another's, and is large enough to be seen."""
WORKED, UNDER_A_BLADE, PALM = "worked ", "cut ", 0.13
"""Before the name of what hands work at, of what lies under their knife, and metres that either has at least
to be seen."""
TREASURED, GOLDEN = "treasured ", "golden "
"""Before the name of a small thing that all turns on, and before that when it is of gold."""
TREASURE = 0.32
"""Metres: no treasure is drawn smaller."""


def _treasure(name: str) -> Mesh:
    """A thing about its middle, large enough to be seen in two hands; what is flat is on edge."""
    made = loose(name.removeprefix(GOLDEN))
    wide, high, deep = np.ptp(made.vertices, axis=0).tolist()
    if high < 0.4 * max(wide, deep):
        made = transform(made, placement(turn=(math.pi / 2, 0.0, 0.0)))
    if name.startswith(GOLDEN):
        made = in_stuff(made, STUFFS["gold"], None, bare=True)
    return transform(made, placement(scale=max(1.0, TREASURE / float(np.ptp(made.vertices, axis=0).max()))))


@lru_cache(maxsize=24)
def gear(name: str) -> Mesh:
    """A thing that goes with a deed, built once in this process."""
    if name.startswith(TINTED):
        color, _, thing = name.removeprefix(TINTED).partition(" ")
        return repainted(gear(thing), COLORS[color])
    if name in GEAR:
        return GEAR[name]()
    if name.startswith(PASSED):
        if (folded := f"{name.removeprefix(PASSED)} folded") in GEAR:
            return GEAR[folded]()
        return large_enough(name.removeprefix(PASSED))
    if name.startswith(WORKED):
        return large_enough(name.removeprefix(WORKED), PALM)
    if name.startswith(UNDER_A_BLADE):
        made = large_enough(name.removeprefix(UNDER_A_BLADE), PALM)
        return transform(made, placement((0.0, -float(made.vertices[:, 1].min()), 0.0)))
    if name.startswith(TREASURED):
        return _treasure(name.removeprefix(TREASURED))
    if name.startswith(f"{WHOLE}{GROWN}"):
        return transform(made_of(name.removeprefix(f"{WHOLE}{GROWN}")), placement(scale=GROWS))
    return made_of(name.removeprefix(WHOLE)) if name.startswith(WHOLE) else loose(name)


@dataclass(frozen=True, slots=True)
class Held:
    """Something in a hand."""

    mesh: Mesh
    during: Act | None = None
    """Only while this is done; None: always."""
    left: bool = False


@dataclass(frozen=True, slots=True)
class Actor:
    """A person in a shot."""

    name: str
    look: Appearance
    act: Act
    expression: Expression
    route: Route
    surface: float | None = None
    seat: float | None = None
    gaze: Vec | None = None
    """What is looked at, in the world; None: what is at hand, or ahead."""
    line: float | None = None
    """The yaw to whom it faces out of the picture: the camera keeps to one side of that line."""
    spot: Vec | None = None
    """Where hands work, in the world."""
    phase: float = 0.0
    held: tuple[Held, ...] = ()
    beats: Beats | None = None
    """What is done in turn, when it is more than `act`."""
    background: bool = False
    presence: Presence | None = None
    """When it is there, if not all the time."""
    weeps: tuple[float, float] | None = None
    """When a tear wells up, and how long it takes to fall, in seconds."""
    stature: Changing | None = None
    """How they grow or shrink."""

    def posed(self, seconds: float, detail: Detail, face: int) -> Posed:
        """The body at one instant."""
        body = figure(self.look, detail)
        at = self.route.at(seconds)
        pose = (self.beats or self.act).pose(body.measures, self.moment(seconds))
        head = pose.head
        pose = replace(pose, head=(head[0] + self.expression.bow, head[1], head[2]))
        return body.posed(pose, at, self.yaw(seconds), self.expression, face)

    def yaw(self, seconds: float) -> float:
        """Which way it faces at one instant."""
        begins_there = self.act.seated or self.act.at_work
        if self.beats is None or not begins_there or any(act.speed for act in self.beats.acts):
            return self.route.yaw
        return self.route.yaw + self.beats.turned(seconds)

    def moment(self, seconds: float) -> Moment:
        """What its pose depends on at one instant."""
        at = self.route.at(seconds)
        return Moment(
            time=seconds,
            distance=self.route.gone(seconds),
            speed=max(self.route.speed, 0.3),
            surface=None if self.surface is None else self.surface - at[1],
            seat=self.seat,
            look=self._own(self.gaze, at, seconds),
            spot=self._own(self.spot, at, seconds),
            phase=self.phase,
        )

    def _own(self, point: Vec | None, at: Vec, seconds: float) -> Vec | None:
        """A point of the world in the figure's own frame."""
        if point is None:
            return None
        away = np.asarray(point) - np.asarray(at)
        x, y, z = rotation((0.0, -self.yaw(seconds), 0.0)) @ away
        return (float(x), float(y), float(z))

    def drawn(self, seconds: float, detail: Detail, face: int) -> Mesh:
        """Body and what it holds."""
        posed = self.posed(seconds, detail, face)
        parts = [posed.mesh, *self.carried(posed, seconds)]
        if self.weeps is not None and detail is Detail.HIGH:
            gone = min(max((seconds - self.weeps[0]) / self.weeps[1], 0.0), 1.0)
            parts.append(tears(self.look, posed.head_frame, self.expression.lower, gone))
        share = self.presence.share(seconds) if self.presence is not None else 1.0
        if self.stature is not None:
            k, (x, y, z) = self.stature.size(seconds), self.route.at(seconds)
            parts = [transform(merge(parts), placement((x * (1 - k), y * (1 - k), z * (1 - k)), scale=k))]
            parts = [on_hair(self.stature, parts[0], seconds)]
        return merge(parts) if share >= 1.0 else self._faded(merge(parts), seconds, share)

    def _faded(self, mesh: Mesh, seconds: float, share: float) -> Mesh:
        """All of it, as much smaller about its middle as it is not there."""
        k = max(share, GONE)
        x, y, z = self.route.at(seconds)
        y += self.look.height / 2
        return transform(mesh, placement((x * (1 - k), y * (1 - k), z * (1 - k)), scale=k))

    def carried(self, posed: Posed, seconds: float, ground: bool = True) -> list[Mesh]:
        """What is in the hands of that pose, and what else goes with the deed, ground and water if asked."""
        act = self.beats.act(seconds) if self.beats else self.act
        held = [
            transform(h.mesh, _hand(posed, h.left)) for h in self.held if h.during is None or h.during is act
        ]
        return [*held, *self._gear(act, seconds, ground)]

    def _gear(self, act: Act, seconds: float, ground: bool) -> list[Mesh]:
        """What goes with what is done and is in no hand."""
        if not act.gear:
            return []
        measures, now = figure(self.look, Detail.FAR).measures, self.moment(seconds)
        now = self.beats.within(now) if self.beats else now
        world = placement(self.route.at(seconds), (0.0, self.yaw(seconds), 0.0))
        return [
            transform(gear(each.name), world @ placement(*each.at(measures, now)))
            for each in act.gear
            if ground or not each.ground
        ]

    def gear_at(self, name: str, seconds: float) -> Vec | None:
        """Where what goes with the deed at an instant is, if it is of that name."""
        act = self.beats.act(seconds) if self.beats else self.act
        each = next((each for each in act.gear if each.name == name), None)
        if each is None:
            return None
        measures, now = figure(self.look, Detail.FAR).measures, self.moment(seconds)
        at, _ = each.at(measures, self.beats.within(now) if self.beats else now)
        world = placement(self.route.at(seconds), (0.0, self.yaw(seconds), 0.0)) @ placement(at)
        return (float(world[0, 3]), float(world[1, 3]), float(world[2, 3]))

    def face(self) -> Face:
        """What the shader paints on its head."""
        return face_of(self.look, self.expression)


def _hand(posed: Posed, left: bool) -> F64:
    return posed.left_grip if left else posed.right_grip
