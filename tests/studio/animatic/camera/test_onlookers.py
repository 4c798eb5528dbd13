"""Nobody of the background stands between the lens and whom a shot is about, at no instant."""

from dataclasses import replace

import numpy as np
import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.camera.clearance import depths
from filmkit.studio.animatic.camera.onlookers import unhindered
from filmkit.studio.animatic.camera.sight import bodies
from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from filmkit.studio.animatic.words.read import intent_of
from tests.studio.animatic.shots import SECONDS, WIDE

INSTANTS = (0.05, 0.3, 0.5, 0.7, 0.95)


def hidden(prompt: str, keep_all: bool = False) -> tuple[float, Stage]:
    """The most that is hidden of somebody at any instant, and the stage that is drawn."""
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt=prompt))
    stage = stage_of(intent, SECONDS)
    shooting = camera_of(intent, stage, WIDE, SECONDS)
    stage = stage if keep_all else unhindered(stage, shooting, WIDE)
    worst = 0.0
    for part in INSTANTS:
        pose, t = replace(shooting.at(SECONDS * part), focus=1.0), SECONDS * part
        (body,) = bodies(stage, t)
        own = depths(body.mesh, pose)
        others = [depths(a.posed(t, Detail.FAR, 0).mesh, pose) for a in stage.actors if a.background]
        front = np.min(others, axis=0) if others else np.full_like(own, np.inf)
        seen = np.isfinite(own)
        worst = max(worst, float((front < own)[seen].mean()) if seen.any() else 0.0)
    return worst, stage


@pytest.mark.parametrize(
    "prompt", ["a man plays the violin in a crowded street", "a girl walks through a crowd"]
)
def test_no_passer_by_hides_whom_it_is_about(prompt: str) -> None:
    worst, stage = hidden(prompt)

    assert worst < 0.12
    assert sum(actor.background for actor in stage.actors) >= 4


def test_without_that_they_would() -> None:
    assert hidden("a man plays the violin in a crowded street", keep_all=True)[0] > 0.12
