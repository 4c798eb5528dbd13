"""Cuts by a cinematographer's rules: what is wrong between two shots of one scene, and inside each.

    python -m tests.bench.cuts [FILM ...]

For each cut inside a scene: a jump (the same person, nearly as large, from nearly the same side), a line that
is crossed (somebody looks to the other side of the picture), two who talk and look the same way. For each
shot: no room before a face that looks aside, too much or too little above a head. Nothing is drawn: all is
measured on the stage, at the first and last instant of each shot.
"""

import math
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from filmkit.film.spec.film import CutShot, Film
from filmkit.film.spec.load import load
from filmkit.rules.brief import brief_of
from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.camera.shooting import Shooting
from filmkit.studio.animatic.camera.subjects import Measured, measured
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from filmkit.studio.animatic.words.read import intent_of
from filmkit.studio.animatic.world import Vec

PROJECTS = Path(__file__).parents[2] / "projects"
STEP, ANGLE = 1.35, math.radians(30.0)
"""A cut on the same person needs a size that is another by this, or a camera that is aside by that."""
ASIDE = 0.35
"""How far a gaze goes across the picture, of its length, to count as one to the left or to the right."""
ROOM = -0.04
"""How far a head that looks aside may be beyond the middle, on the side it looks to."""
HEADROOM = (-0.12, 0.34)
"""Where a crown is from the top of the picture, in its heights, in a shot that is near enough to matter."""
NEAR = 0.9
"""How high somebody standing would be in the picture, in its heights, from where headroom is judged."""


@dataclass(frozen=True, slots=True)
class Face:
    """One person at one instant of a shot, as the camera has them."""

    across: float
    """Where the head is, 0 to 1 from the left."""
    crown: float
    """Where the crown is, 0 to 1 from the top."""
    tall: float
    """How high it would stand, in heights of the picture."""
    looks: float
    """How far it looks to the right of the picture, -1 to 1."""
    side: float
    """The camera's azimuth round the person, by the person's own front."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One shot of a film: who is in it, at its beginning and its end."""

    name: str
    scene: str | None
    sees: str
    first: dict[str, Face]
    last: dict[str, Face]


def shown_of(film: Film, name: str) -> Shown:
    """A shot as it begins and ends."""
    shot = film.shots[name]
    brief = brief_of(film, shot)
    seconds = max(brief.frames - 2 * brief.handle, 1) * brief.rate[1] / brief.rate[0]
    intent = intent_of(brief)
    stage = stage_of(intent, seconds)
    aspect = film.format.mask or film.format.width / film.format.height
    shooting = camera_of(intent, stage, float(aspect), seconds)
    first, last = (_faces(stage, shooting, float(aspect), seconds * part) for part in (0.02, 0.98))
    return Shown(name, shot.scene, intent.camera.framing.value, first, last)


def _faces(stage: Stage, shooting: Shooting, aspect: float, seconds: float) -> dict[str, Face]:
    return {
        stage.actors[i].name: _face(measured(stage.actors[i], seconds), shooting, aspect, seconds)
        for i in stage.shown
    }


def _face(who: Measured, shooting: Shooting, aspect: float, seconds: float) -> Face:
    rig = shooting.rig(seconds)
    pose = rig.pose()
    eye, target = np.array(pose.position), np.array(pose.target)
    ahead = (target - eye) / np.linalg.norm(target - eye)
    right = np.array((-ahead[2], 0.0, ahead[0])) / math.hypot(ahead[0], ahead[2])
    up = np.cross(right, ahead)

    def at(point: Vec) -> tuple[float, float]:
        away = np.array(point) - eye
        per = pose.lens / 18.0 / max(float(away @ ahead), 0.05)
        return 0.5 + float(away @ right) * per / 2, 0.5 - float(away @ up) * per * aspect / 2

    x, _, z = who.head
    across, crown = at((x, who.crown, z))
    to_camera = math.atan2(eye[0] - x, eye[2] - z)
    faces = math.atan2(who.gaze[0], who.gaze[2])
    return Face(
        across,
        crown,
        at((x, who.crown - who.stature, z))[1] - crown,
        float(np.array(who.gaze) @ right),
        math.remainder(to_camera - faces, math.tau),
    )


def faults_of_shot(shot: Shown) -> Iterator[str]:
    """What is off inside one shot."""
    if len(shot.first) != 1 or shot.sees == "over-the-shoulder":
        return
    for when, faces in (("begins", shot.first), ("ends", shot.last)):
        for name, face in faces.items():
            if face.tall < NEAR or not 0.0 < face.across < 1.0:  # far off, or leaving the picture
                continue
            way = math.copysign(1.0, face.looks)
            if abs(face.looks) > ASIDE and (0.5 - face.across) * way < ROOM:
                yield f"{shot.name} {when} with no room before {name}, who looks aside: {face.across:.2f}"
            if not HEADROOM[0] < face.crown < HEADROOM[1] and face.tall < 4.0:
                yield f"{shot.name} {when} with the crown of {name} at {face.crown:.2f} of the height"


def faults_of_cut(out: Shown, into: Shown) -> Iterator[str]:
    """What is off between two shots of one scene."""
    for name in out.last.keys() & into.first.keys():
        a, b = out.last[name], into.first[name]
        alone = len(out.last) == len(into.first)
        larger = max(a.tall, b.tall) / max(min(a.tall, b.tall), 1e-6)
        if alone and larger < STEP and abs(math.remainder(a.side - b.side, math.tau)) < ANGLE:
            yield f"{out.name} to {into.name} jumps: {name} is {larger:.2f} times as large, from one side"
        if min(abs(a.looks), abs(b.looks)) > ASIDE and a.looks * b.looks < 0 and len(out.last) > 1:
            yield f"{out.name} to {into.name} crosses the line: {name} looks to the other side"
    if len(out.last) == len(into.first) == 1 and not out.last.keys() & into.first.keys():
        (a,), (b,) = out.last.values(), into.first.values()
        if min(abs(a.looks), abs(b.looks)) > ASIDE and a.looks * b.looks > 0:
            yield f"{out.name} to {into.name}: both look to the same side"


def faults_of_film(film: Film) -> Iterator[str]:
    """All that is off in a film, in the order of its cut."""
    shots = [shown_of(film, piece.shot) for piece in film.cut if isinstance(piece, CutShot)]
    for shot in shots:
        yield from faults_of_shot(shot)
    for out, into in pairwise(shots):
        if out.scene and out.scene == into.scene:
            yield from faults_of_cut(out, into)


def main(arguments: Sequence[str] | None = None) -> int:
    given = sys.argv[1:] if arguments is None else list(arguments)
    films = [Path(each) for each in given] or sorted(each.parent for each in PROJECTS.glob("*/film.yaml"))
    for path in films:
        faults = list(faults_of_film(load(path)))
        print(f"{path.name}: {len(faults)} to look at")
        print("".join(f"  {fault}\n" for fault in faults), end="", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
