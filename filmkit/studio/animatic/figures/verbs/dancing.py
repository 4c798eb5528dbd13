"""Dances by name. Where words stand equally early in an action, the deed higher up is done."""

from dataclasses import replace
from functools import partial

from filmkit.studio.animatic.figures.doing import dances
from filmkit.studio.animatic.figures.poses import couples
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear

ALONE = Act("dance", dances.hips_swung, size="full", seen="three-quarter")
COUPLE = Act(
    "waltz",
    couples.lead,
    partner=couples.follow,
    apart=2 * couples.HOLD_APART,
    size="full",
    seen="profile",
)
DANCING: tuple[Act, ...] = (
    replace(
        ALONE,
        name="leap in a dance",
        pose=dances.jete,
        speed=0.7,
        seen="profile",
        words=said("grand jet|leaps in a dance|leaps in a split"),
    ),
    replace(
        ALONE,
        name="ballet",
        pose=dances.ballet,
        seen="profile",
        gear=(Gear("tutu", partial(dances.at_the_waist, dances.ballet)),),
        words=said("ballet|pirouette|ballerina|en pointe|arabesque"),
        done=done("dance|practice|perform|do", "ballet|pirouette"),
    ),
    replace(
        ALONE,
        name="dance like a robot",
        pose=dances.robot,
        seen="front",
        words=said("robot danc|robot-danc|dancing the robot|does the robot|popping and locking"),
        done=done("dance|move", "robot|like a robot"),
    ),
    replace(
        ALONE,
        name="swing the hips",
        words=said("salsa|belly danc|hula danc|samba|rumba|merengue|hip-hop danc|bachata|cha-cha"),
        done=done("dance", "salsa|samba|hula|rumba"),
    ),
    replace(
        ALONE,
        name="stamp",
        pose=dances.lunged,
        words=said("flamenco|tap danc|tap-danc|irish danc|paso doble"),
        done=done("dance", "flamenco|jig"),
    ),
    replace(
        COUPLE,
        words=said(
            "waltz|tango|ballroom|slow danc|slow-danc|foxtrot|dancing with|dances with|dance with|"
            "dancing together|dances together|dance together|dancing cheek"
        ),
        done=done("dance", "waltz|tango|foxtrot"),
    ),
)
