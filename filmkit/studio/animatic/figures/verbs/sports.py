"""Gliding, swimming, exercise. Where words stand equally early in an action, the deed higher up is done."""

from functools import partial

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT
from filmkit.studio.animatic.figures.doing import athletics, boards, exercise, tools
from filmkit.studio.animatic.figures.poses import floor, gait
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing

MAT = standing("mat")
DRAUGHT = 0.22
"""Metres of a boat that are under water."""
SPORTS: tuple[Act, ...] = (
    Act(
        "skateboard",
        boards.skateboard,
        said("skateboard|longboard|skates on a board"),
        2.3,
        size="full",
        seen="profile",
        gear=(Gear("skateboard", partial(boards.rolled, 0.0, 0.02)),),
    ),
    Act(
        "surf",
        boards.surf,
        said(
            "surfs|surfing|surfer|rides a wave|riding a wave|on a surfboard|on the surfboard|"
            "on his surfboard|on her surfboard"
        ),
        size="full",
        seen="three-quarter",
        gear=(Gear("surfboard", boards.on_wave), standing("wave", ground=True)),
    ),
    Act(
        "snowboard",
        boards.snowboard,
        said("snowboard"),
        3.0,
        size="full",
        seen="profile",
        gear=(Gear("snowboard", partial(boards.rolled, 0.02, 0.03)),),
    ),
    Act(
        "ski",
        boards.ski,
        said("ski |skis|skiing|skier"),
        3.0,
        size="full",
        seen="three-quarter",
        held="ski pole",
        other="ski pole",
        gear=(
            Gear("ski", partial(boards.underfoot, LEFT, boards.ski)),
            Gear("ski", partial(boards.underfoot, RIGHT, boards.ski)),
        ),
    ),
    Act(
        "skate",
        boards.skate,
        said("skating|skates|roller|ice skat|rollerblad|hockey"),
        2.2,
        size="full",
        seen="profile",
        gear=(
            Gear("skate", partial(boards.underfoot, LEFT, boards.skate)),
            Gear("skate", partial(boards.underfoot, RIGHT, boards.skate)),
        ),
    ),
    Act(
        "scooter",
        boards.scooter,
        said("riding a scooter|rides a scooter|riding scooter|on a scooter|on her scooter|on his scooter"),
        2.0,
        size="full",
        seen="profile",
        gear=(Gear("scooter", partial(boards.rolled, 0.0, 0.0)),),
    ),
    Act(
        "swim",
        boards.swim,
        said("swim|front crawl|backstroke"),
        0.5,
        size="full",
        seen="three-quarter",
        gear=(standing("pool", ground=True),),
    ),
    Act(
        "hang from a cord",
        athletics.on_cord,
        said("bungee"),
        size="full",
        seen="three-quarter",
        gear=(Gear("cord", athletics.cord, ground=True),),
    ),
    Act(
        "skydive",
        boards.skydive,
        said("skydiv|parachut|free fall|freefall|falls through the air|falling from the sky"),
        size="full",
        seen="profile",
        gear=(Gear("pack", boards.on_the_back),),
    ),
    Act(
        "fly",
        boards.soar,
        tuple(
            f"{flies} {where}"
            for flies in ("flies", "flying", "fly", "soars", "soaring")
            for where in (
                *("in the sky", "through the sky", "across the sky", "through the air", "over", "above"),
                *("through the clouds", "past", "between", "high"),
            )
        ),
        2.6,
        size="full",
        seen="three-quarter",
    ),
    Act(
        "let a drink float",
        boards.glide,
        said("weightless drink"),
        size="full",
        seen="three-quarter",
        gear=(standing("whole weightless drink", (0.15, 1.42, 0.86)),),
    ),
    Act(
        "float",
        boards.glide,
        said("floats|floating|flies |flying in|flying into|flying through|hovers|levitat|weightless|drifts"),
        size="full",
        seen="three-quarter",
    ),
    Act(
        "paddle",
        tools.paddle,
        said("canoe|kayak|paddl|in a canoe|in a kayak|in canoe|in kayak|in their canoe|in the canoe"),
        0.9,
        held="oar",
        size="full",
        seen="profile",
        gear=(
            standing("canoe"),
            standing("pool", (0.0, -DRAUGHT, 0.0), ground=True),
        ),
    ),
    Act(
        "row",
        tools.row,
        said("rows a|rows the|row a|row the|rowing|oars"),
        0.8,
        held="scull",
        other="scull",
        size="full",
        seen="profile",
        gear=(
            standing("canoe"),
            standing("pool", (0.0, -DRAUGHT, 0.0), ground=True),
        ),
    ),
    Act(
        "push-up",
        floor.push_up,
        said("push up|push-up|pushup|press-up|press up"),
        size="full",
        seen="profile",
        gear=(MAT,),
    ),
    Act(
        "plank",
        floor.plank,
        said("does a plank|doing a plank|planking|holds a plank|burpee"),
        size="full",
        seen="profile",
        gear=(MAT,),
    ),
    Act(
        "sit-up",
        floor.sit_up,
        said("sit up|sit-up|situp|sit ups|doing crunches"),
        size="full",
        seen="profile",
        gear=(MAT,),
    ),
    Act("crawl", floor.crawl, said("crawl"), 0.35, size="full", seen="profile"),
    Act(
        "stretch a leg",
        exercise.stretch_leg,
        said("stretching leg|touching her toes|touching his toes|touches her toes|warms up|warming up"),
        done=done("stretch", "leg|legs|hamstring|hamstrings|calf|calves|muscles|before"),
        size="full",
        seen="profile",
        gear=(standing("bar to stretch on", (0.0, 0.0, 0.56)),),
    ),
    Act(
        "stretch",
        exercise.stretch,
        said(
            "stretches|stretching|with a stretch|a good stretch|a long stretch|arches their back|"
            "arch their back"
        ),
        done=done("stretch", "arm|body|back|limb|out|slightly|briefly") + ("stretch ",),
        size="full",
        seen="three-quarter",
    ),
    Act(
        "bend back",
        exercise.bend_back,
        said(
            "bending back|bends back|backbend|arches her back|arches his back|bends backward|bending backward"
        ),
        size="full",
        seen="profile",
    ),
    Act(
        "yoga",
        exercise.tree,
        said("yoga|pilates|tree pose|balances on one leg|balancing on one leg"),
        size="full",
        seen="front",
        gear=(MAT,),
    ),
    Act(
        "warrior",
        exercise.warrior,
        said("tai chi|warrior|lunge|martial art|kung fu|karate"),
        size="full",
        seen="profile",
    ),
    Act(
        "squat",
        exercise.squat,
        said("squats|doing squat|squatting up|squat |squat,|squat."),
        size="full",
        seen="profile",
    ),
    Act(
        "aerobics",
        exercise.jacks,
        said("aerobic|jumping jack|exercis|works out|working out|workout|zumba|calisthen"),
        size="full",
        seen="front",
    ),
    Act("cheer", exercise.cheer, said("cheerlead"), held="pompom", other="pompom", size="full", seen="front"),
    Act(
        "pull-up",
        exercise.pull_up,
        said("pull up|pull-up|pullup|chin-up|chin up|hangs from|hanging from"),
        size="full",
        seen="three-quarter",
        gear=(standing("high bar"),),
    ),
    Act(
        "go up a ladder",
        exercise.climb,
        said("climbing up a ladder|climbs up a ladder|up a ladder|up the ladder|on a ladder"),
        done=done("climb|scale|ascend|climb up", "ladder|ladders"),
        size="full",
        seen="back",
        gear=(standing("ladder", (0.0, 0.0, 0.30), ground=True),),
    ),
    Act(
        "climb",
        exercise.climb,
        said("climb|scales a|scales the|scaling|mountaineer"),
        size="full",
        seen="back",
        gear=(standing("climbing wall", (0.0, 0.0, 0.12), ground=True),),
    ),
    Act(
        "handstand",
        exercise.handstand,
        said("handstand|headstand|gymnast"),
        size="full",
        seen="profile",
    ),
    Act(
        "treadmill",
        gait.run_on_the_spot,
        said("treadmill|on treadmill|running on a treadmill|running on treadmill|runs on a treadmill"),
        size="full",
        seen="profile",
        gear=(standing("treadmill"),),
    ),
)
