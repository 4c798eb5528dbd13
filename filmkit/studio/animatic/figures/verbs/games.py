"""Play with balls and things, and against another.

Where words stand equally early in an action, the deed higher up is done.
"""

from functools import partial

from filmkit.studio.animatic.figures.doing import athletics, meeting, rallies, sport, tools
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing

BASKET = standing("basket", (0.0, -0.28, 1.62))
"""A basket sunk a little, to be near enough."""
GAMES: tuple[Act, ...] = (
    Act(
        "dunk",
        athletics.dunk,
        said("dunk|slam-dunk|slam dunk"),
        size="full",
        seen="profile",
        gear=(Gear("basketball", athletics.ball_dunked), standing("basket", (0.0, -0.28, 0.62))),
    ),
    Act(
        "shoot at a basket",
        sport.shoot,
        said(
            "shooting basketball|shoots basketball|shoots a basketball|shooting hoops|shoot hoops|"
            "basketball|shoots hoops|free throw"
        ),
        size="full",
        seen="profile",
        gear=(Gear("basketball", sport.ball_to_ring), BASKET),
    ),
    Act(
        "dribble",
        sport.dribble,
        said("dribbl|bounces a ball|bouncing a ball|bouncing a basketball"),
        size="full",
        seen="three-quarter",
        gear=(Gear("basketball", sport.ball_bouncing),),
    ),
    Act(
        "kick",
        sport.kick,
        said("kick|kickball|soccer|football|shooting goal|shoots a goal|shooting a goal|penalty"),
        done=done("dribble|maneuver|control|juggle|pass", "soccer|football"),
        size="full",
        seen="profile",
        thing="football",
        gear=(Gear("football", sport.ball_kicked), standing("goal", (0.0, 0.0, 3.1))),
    ),
    Act(
        "frisbee",
        sport.throw,
        said("frisbee|flying disc"),
        size="full",
        seen="profile",
        gear=(Gear("frisbee", sport.flying),),
    ),
    Act(
        "golf",
        tools.golf,
        said("golf|swinging their clubs|swing their clubs|swings his club|swings her club"),
        held="club",
        size="full",
        seen="three-quarter",
    ),
    Act(
        "bat",
        tools.bat,
        said(
            "baseball bat|swings a bat|swinging a bat|hits the ball|hitting the ball|"
            "plays cricket|playing cricket|softball"
        ),
        held="bat",
        size="full",
        seen="front",
    ),
    Act(
        "throw",
        sport.throw,
        said(
            "throws a|throws the|throwing|throw a|throw the|tosses|tossing|hurls|pitches a|"
            "pitching|baseball|bowling|javelin|catches a|catching a|catch a|catching or"
        ),
        size="full",
        seen="profile",
        thing="baseball",
        gear=(Gear("baseball", sport.flying),),
    ),
    Act(
        "table tennis",
        rallies.at_a_table(),
        said("ping pong|ping-pong|pingpong|table tennis|table-tennis"),
        held="table tennis bat",
        size="full",
        partner=rallies.at_a_table(rallies.LATE),
        apart=rallies.TABLE,
        gear=(
            Gear("ping-pong ball", rallies.PING_PONG),
            standing("table tennis table", (0.0, 0.0, rallies.TABLE / 2)),
        ),
    ),
    Act(
        "badminton",
        rallies.at_a_net(),
        said("badminton"),
        done=done("hit|smash|serve|return|strike", "shuttlecock|shuttle|birdie"),
        held="racket",
        size="full",
        seen="profile",
        partner=rallies.at_a_net(rallies.LATE),
        apart=rallies.COURT,
        solo=True,
        gear=(
            Gear("shuttlecock", rallies.SHUTTLE),
            standing("badminton net", (0.0, 0.0, rallies.COURT / 2)),
        ),
    ),
    Act(
        "tennis",
        sport.racket,
        said("tennis|racket|racquet|racquetball|serves in a tennis|serves at tennis|serving in a tennis"),
        done=done("serve|return", "ball"),
        held="racket",
        size="full",
        seen="profile",
        partner=rallies.Late(sport.racket),
        apart=rallies.COURT,
        solo=True,
        gear=(Gear("tennis ball", rallies.TENNIS), standing("tennis net", (0.0, 0.0, rallies.COURT / 2))),
    ),
    Act(
        "archery",
        sport.archery,
        said("archery|archer|bow and arrow|shoots an arrow|shooting an arrow|draws a bow|drawing a bow"),
        held="bow",
        left=True,
        size="full",
        seen="profile",
        gear=(Gear("arrow", sport.arrow), standing("target", (0.0, 0.0, 3.2))),
    ),
    Act(
        "juggle",
        sport.juggle,
        said("juggl"),
        size="full",
        seen="front",
        thing="juggling ball",
        gear=tuple(Gear("juggling ball", partial(sport.juggled, i)) for i in range(3)),
    ),
    Act(
        "weights",
        sport.lift,
        said("weightlift|lifting weights|lifts weights|barbell|deadlift|bench press|clean and jerk"),
        size="full",
        seen="three-quarter",
        gear=(Gear("barbell", sport.bar_lifted),),
    ),
    Act(
        "curl",
        sport.curl,
        said("dumbbell|bicep curl|biceps|exercising arm|exercises his arm"),
        held="dumb-bell",
        other="dumb-bell",
        size="medium-wide",
        seen="three-quarter",
    ),
    Act(
        "tug",
        tools.tug,
        said("tug-of-war|tug of war|tug-o-war"),
        held="tug rope",
        size="full",
        seen="profile",
        partner=tools.tugged,
        apart=meeting.TUG,
    ),
    Act(
        "wrestle",
        meeting.wrestle,
        said("wrestl|grappl|judo|sumo"),
        size="full",
        partner=meeting.wrestled,
        apart=meeting.CLINCH,
    ),
    Act(
        "fence",
        meeting.fence,
        said(
            "sword fight|sword-fight|swordfight|fight with swords|fighting with swords|"
            "fights with swords|fencing|duel|clash swords|crossing swords"
        ),
        held="sword",
        size="full",
        partner=meeting.parry,
        apart=meeting.FENCE,
    ),
    Act(
        "sword",
        meeting.fence,
        said(
            "swings a sword|swinging a sword|wields a sword|wielding a sword|draws a sword|"
            "draws his sword|draws her sword|with his sword"
        ),
        held="sword",
        size="full",
        seen="profile",
    ),
    Act(
        "arm-wrestle",
        meeting.arm_wrestle,
        said("arm wrestl|arm-wrestl"),
        seated=True,
        before="table",
        surface=0.76,
        size="medium-wide",
        partner=meeting.arm_wrestled,
        apart=meeting.TABLE,
    ),
    Act(
        "chess",
        meeting.play_chess,
        said("chess|checkers|board game|plays cards|playing cards|draughts"),
        seated=True,
        before="table",
        surface=0.76,
        laid="chess",
        size="medium-wide",
        partner=meeting.ponder,
        apart=meeting.TABLE,
    ),
    Act(
        "catch",
        sport.throw,
        said("play catch|playing catch|throwing a ball to each other|throw a ball to each other"),
        size="full",
        partner=sport.catch,
        apart=3.0,
        thing="baseball",
        gear=(Gear("baseball", sport.flying),),
    ),
)
