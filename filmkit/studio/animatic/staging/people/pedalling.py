"""Who pedals: upright on the saddle of a bicycle, moved by the way it has gone. Knows no words and no set."""

import math

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import HOLD, Pose, Reach, Step
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.gait import TOE, planted
from filmkit.studio.animatic.figures.poses.poses import blink, looking
from filmkit.studio.animatic.vehicles.bicycle import GRIPS, SADDLE, pedal_at
from filmkit.studio.animatic.world import Vec


def on_bicycle(m: Measures, now: Moment) -> Pose:
    """Upright on the saddle, feet on the pedals, hands on the bars; the way gone turns the cranks."""
    sway = 0.012 * math.sin(2 * _turn(now))
    hips: Vec = (sway * 0.5, SADDLE[1] + 0.085 * m.scale, SADDLE[0] + 0.035)
    lean = 0.20
    pose = Pose(
        _on_the_bar(m, LEFT),
        _on_the_bar(m, RIGHT),
        _on_the_pedal(m, now, LEFT),
        _on_the_pedal(m, now, RIGHT),
        hips=hips,
        hips_turn=(lean * 0.6, 0.0, 2.0 * sway),
        spine=(lean * 0.6, 0.0, -2.0 * sway),
        chest=(lean * 0.3 + 0.01 * wave(now.time, 3.1, now.phase), 0.0, 0.0),
        neck=(-lean * 0.5, 0.0, 0.0),
        head=(-lean * 0.8, 0.04 * wave(now.time, 5.7, now.phase), 0.0),
        lids=blink(now.time, now.phase),
    )
    return looking(pose, m, now.look)


def _turn(now: Moment) -> float:
    x, y, _ = pedal_at(1.0, now.distance, 1.0)
    return math.atan2(y - 0.285, x + 0.06)


def _on_the_bar(m: Measures, side: int) -> Reach:
    x, y, z = GRIPS
    return gripping(
        m,
        side,
        (side * z, y, x - 0.03),
        (-side * 0.35, 0.08, 1.0),
        (side * 0.30, -0.65, 0.55),
        HOLD,
        (side * 0.8, -0.5, -0.5),
    )


def _on_the_pedal(m: Measures, now: Moment, side: int) -> Step:
    x, y, z = pedal_at(1.0, now.distance, -side)
    down = 0.22 - 0.22 * (y - 0.285) / 0.165
    return planted(m, -z, x - TOE * m.scale * 0.9, y + 0.014, max(down, 0.02))
