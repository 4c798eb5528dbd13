"""What is touched in a drawn shot, and when: feet on the ground, a knife on its board. Draws nothing.

Found by watching the very poses that are drawn, so that what is heard falls on what is seen.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.draw import PACES
from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.body.pose import Pose
from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.intent import ShotIntent
from filmkit.studio.animatic.montage import scenes_in
from filmkit.studio.animatic.staging.people.actor import Actor, figure
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.words.read import intent_of

_WATCHED = 60.0
"""Poses looked at in a second of the shot."""
_LIFTED = 0.03
"""Metres a foot has to rise before it can land."""
_STRUCK = ("chop",)
"""Acts whose hand strikes."""
_MOST = 3
"""People who are watched: in a crowd nobody's steps are heard."""


@dataclass(frozen=True, slots=True)
class Touch:
    """One thing that touches another."""

    at: float
    """Seconds from the start of the shot proper."""
    kind: str
    """`step`, or the name of the act."""
    who: int
    """Which of the people."""


@dataclass(frozen=True, slots=True)
class Doing:
    """What somebody does for a while."""

    act: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Heard:
    """All that is done in a shot so that it can be heard."""

    touches: tuple[Touch, ...]
    doings: tuple[Doing, ...]


def heard_in(brief: Brief) -> Heard:
    """What can be heard of the people whom a shot is about, scene after scene where it tells a tale."""
    rate = brief.rate[0] / brief.rate[1]
    if not (scenes := scenes_in(brief)):
        return _heard(intent_of(brief), brief.frames / rate)
    parts = [(_heard(scene.value, (end - start) / rate), start / rate) for scene, start, end in scenes]
    touches = (replace(each, at=each.at + start) for part, start in parts for each in part.touches)
    doings = (
        replace(each, start=each.start + start, end=each.end + start)
        for part, start in parts
        for each in part.doings
    )
    return Heard(tuple(touches), tuple(doings))


def _heard(intent: ShotIntent, seconds: float) -> Heard:
    if intent.pace in PACES:
        # Slowed down or sped up, a picture has no sound of its own.
        return Heard((), ())
    stage = stage_of(intent, seconds)
    actors = [each for each in stage.actors if not each.background]
    if len(actors) > _MOST:
        return Heard((), ())
    touches = [touch for who, each in enumerate(actors) for touch in _touches(each, who, seconds)]
    doings = [doing for each in actors for doing in _doings(each, seconds)]
    return Heard(tuple(sorted(touches, key=lambda each: (each.at, each.who))), tuple(doings))


def _act_at(actor: Actor, seconds: float) -> Act:
    return actor.beats.act(seconds) if actor.beats else actor.act


def _doings(actor: Actor, seconds: float) -> Iterator[Doing]:
    """The acts of one person, one after the other."""
    start, before = 0.0, _act_at(actor, 0.0).name
    for at in np.arange(0, seconds, 0.1):
        now = _act_at(actor, float(at)).name
        if now != before:
            yield Doing(before, start, float(at))
            start, before = float(at), now
    yield Doing(before, start, seconds)


def _touches(actor: Actor, who: int, seconds: float) -> Iterator[Touch]:
    times = np.arange(0, seconds, 1 / _WATCHED)
    goes = actor.route.speed > 0.1
    if not goes and not any(_act_at(actor, float(at)).name in _STRUCK for at in times[::12]):
        return
    poses = [_pose(actor, float(at)) for at in times]
    if goes:
        for foot in ("left_foot", "right_foot"):
            heights = [getattr(pose, foot).ankle[1] for pose in poses]
            yield from (Touch(float(times[index]), "step", who) for index in landings(heights, _LIFTED))
    hand = [pose.right_hand.wrist[1] for pose in poses]
    for index in landings(hand, 0.008):
        act = _act_at(actor, float(times[index])).name
        if act in _STRUCK:
            yield Touch(float(times[index]), act, who)


def _pose(actor: Actor, seconds: float) -> Pose:
    """The body alone, as `Actor.posed` has it: where it looks moves no foot."""
    moment = Moment(
        time=seconds,
        distance=actor.route.gone(seconds),
        speed=max(actor.route.speed, 0.3),
        surface=actor.surface,
        seat=actor.seat,
        phase=actor.phase,
    )
    return (actor.beats or actor.act).pose(figure(actor.look, Detail.FAR).measures, moment)


def landings(heights: Sequence[float], lifted: float) -> list[int]:
    """Where something comes down: the first moment near its lowest after it rose by `lifted`."""
    found: list[int] = []
    lowest = min(heights, default=0.0)
    up = False
    for index, height in enumerate(heights):
        if height > lowest + lifted:
            up = True
        elif up and height <= lowest + lifted * 0.4:
            found.append(index)
            up = False
    return found
