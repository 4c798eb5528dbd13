"""What the camera measures on the stage: heads, eyes, hands, tops, widths. Knows no lens."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.intent import ShotIntent
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.stage import Stage
from filmkit.studio.animatic.world import Vec


@dataclass(frozen=True, slots=True)
class Measured:
    """One person as framed at one instant."""

    head: Vec
    eyes: Vec
    gaze: Vec
    hands: Vec
    """Between both hands."""
    top: float
    """Height of the top of the head or hat, in the world."""
    crown: float
    """The same without a hat."""
    foot: float
    stature: float
    """Its height when it stands."""
    face: float
    """Height of its face from chin to crown."""


def measured(actor: Actor, seconds: float) -> Measured:
    """A person at an instant."""
    posed = actor.posed(seconds, Detail.FAR, 0)
    points = posed.mesh.vertices
    head = np.asarray(posed.head)
    near = np.hypot(points[:, 0] - head[0], points[:, 2] - head[2]) < 0.17
    scale = float(np.linalg.norm(posed.head_frame[:3, 1]))
    crown = posed.head[1] + 0.115 * scale
    top = float(points[near, 1].max()) if near.any() else crown
    if actor.act.held == "umbrella":
        top = max([top, *(float(m.vertices[:, 1].max()) for m in actor.carried(posed, seconds))])
    hands = (posed.left_grip[:3, 3] + posed.right_grip[:3, 3]) / 2
    return Measured(
        posed.head,
        posed.eyes,
        posed.gaze,
        (float(hands[0]), float(hands[1]), float(hands[2])),
        max(top, crown),
        crown,
        actor.route.at(seconds)[1],
        actor.look.height,
        0.23 * scale,
    )


STEPS = 16
"""Of a shot, between two looks at the face of somebody who gets up in it."""
GETS_UP = 0.15
"""Metres that eyes then rise or sink at least."""


def face_over(stage: Stage, seconds: float) -> tuple[Vec, ...]:
    """Where the eyes of the one it is about are at even steps of the shot, who gets up, sits down or bends in
    it; none of who keeps them at one height, and of several."""
    actor = stage.actors[stage.shown[0]] if len(stage.shown) == 1 else None
    if actor is None or actor.beats is None:
        return ()
    eyes = np.array([measured(actor, seconds * k / STEPS).eyes for k in range(STEPS + 1)])
    if np.ptp(eyes[:, 1]) < GETS_UP:
        return ()
    wide = np.pad(eyes, ((2, 2), (0, 0)), mode="edge")
    soft = sum(w * wide[k : k + len(eyes)] for k, w in enumerate((1 / 9, 2 / 9, 3 / 9, 2 / 9, 1 / 9)))
    return tuple((float(x), float(y), float(z)) for x, y, z in np.asarray(soft))


def middle(points: Sequence[Vec]) -> Vec:
    """The mean of some points."""
    count = len(points)
    return (
        sum(p[0] for p in points) / count,
        sum(p[1] for p in points) / count,
        sum(p[2] for p in points) / count,
    )


def grows(intent: ShotIntent) -> bool:
    """Whether somebody becomes larger or smaller, which nobody sees where the camera comes nearer too."""
    return any(each.change is not None and each.change.value.grows != 1.0 for each in intent.subjects)


def kind_of(stage: Stage) -> str:
    """What the picture is of, by whose measure its sizes are."""
    if stage.shown:
        return "people"
    if stage.thing is None:
        return "place"
    return {"animal": "animal", "vehicle": "vehicle", "jam": "vehicle", "composed": "people"}.get(
        stage.thing.kind, "thing"
    )
