"""What is done to somebody who sleeps: they lie on a bed, and who wakes or finds them is by it.

Where two rows fit, the higher up is done.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import RIGHT
from filmkit.studio.animatic.figures.body.pose import FLAT
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.reaching import Touch
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke
from filmkit.studio.animatic.figures.verbs.touches import LIES
from filmkit.studio.animatic.figures.verbs.whom import WHO, any_form

BENDS_OVER = Motion(
    right=Stroke((0.10, -0.34, 0.40), (0.06, -0.30, 0.44), (-0.3, -0.4, 0.8), (-0.2, -0.9, 0.1), grip=FLAT),
    left=Stroke((0.14, -0.34, 0.34), (0.20, -0.34, 0.40), (-0.2, -0.4, 0.8), (0.0, -0.9, 0.2), grip=FLAT),
    period=2.2,
    once=True,
    lean=(0.35, 1.25),
    nod=(0.2, 0.1),
    lids=(0.2, 1.0),
)
BED = replace(LIES, gear=(standing("cot", (0.0, 0.0, 0.60), math.pi / 2),))
WAKES = replace(BED, name="wake another", pose=Touch(True, (0.04, 0.03, 0.03), 0.857), part="shoulder")
KISSES_AWAKE = replace(BED, name="kiss awake", pose=BENDS_OVER)
FINDS_ASLEEP = replace(BED, name="find asleep", pose=Touch(), part="shoulder")
TAKES = replace(
    BED,
    name="take from a sleeper",
    pose=Touch(apart=0.10, rub=(0.0, 0.06, 0.0), period=3.0),
    part="belly",
    thing="passed cup",
    gear=(
        *BED.gear,
        Gear("passed cup", Amid(Touch(apart=0.10, rub=(0.0, 0.06, 0.0), period=3.0), hands=(RIGHT,))),
    ),
)
OF_SLEEPERS: tuple[tuple[str, Act], ...] = (
    (
        rf"{any_form('wake|wake up|awake|awaken|rouse|revive')} {WHO}(?: up)?[^,;.]*\bkiss|"
        rf"{any_form('kiss')} {WHO} (?:asleep|awake)",
        KISSES_AWAKE,
    ),
    (rf"{any_form('wake|wake up|awake|awaken|rouse|revive')} {WHO}", WAKES),
    (
        rf"{any_form('take|steal|snatch|grab|slip|remove|lift|pull')} [^,;.]*\bfrom {WHO} asleep",
        TAKES,
    ),
    (
        rf"{any_form('find|discover|stumble upon|come upon|come across|kneel by|kneel beside|watch over')} "
        rf"{WHO} (?:asleep|sleeping|unconscious|lying)",
        FINDS_ASLEEP,
    ),
)
"""How it is said, and what is done."""
