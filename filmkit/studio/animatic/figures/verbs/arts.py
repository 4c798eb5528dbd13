"""Music, gestures, what one does to oneself and two to each other.

Where words stand equally early in an action, the deed higher up is done.
"""

import math

from filmkit.studio.animatic.figures.body.pose import FLAT, HOLD
from filmkit.studio.animatic.figures.doing import grooming, handwork, helping, music
from filmkit.studio.animatic.figures.poses import gait, gestures
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.stroke import Motion, Stroke

LARGE_ANIMALS = (
    "horse|pony|mare|stallion|donkey|mule|cow|bull|ox|camel|zebra|llama|alpaca|buffalo|giraffe|elephant"
)
GROOMS = Motion(
    right=Stroke(
        (0.02, 0.06, 0.56), (0.34, -0.22, 0.52), thumb=(0.5, 0.2, 0.6), palm=(0.0, 0.0, 1.0), grip=HOLD
    ),
    left=Stroke((0.20, 0.02, 0.52), None, (-0.2, 0.5, 0.7), (0.0, 0.0, 1.0), grip=FLAT),
    period=1.9,
    lean=(0.06, 0.14),
)
ARTS: tuple[Act, ...] = (
    Act(
        "swing",
        helping.on_swing,
        said("on a swing|on the swing|on a tire swing|swinging on|on the swings|on swings"),
        size="full",
        seen="profile",
        gear=(Gear("swing", helping.swing_hung(0.0)), standing("swing frame")),
    ),
    Act(
        "milk",
        handwork.stroke,
        said("milking|milks"),
        size="full",
        gear=(standing("bucket", (0.0, 0.0, 0.52)),),
    ),
    Act(
        "groom",
        GROOMS,
        held="hairbrush",
        size="full",
        seen="three-quarter-back",
        done=done("brush|groom|curry|comb", LARGE_ANIMALS),
    ),
    Act(
        "wash an animal",
        GROOMS,
        held="rag",
        size="full",
        seen="three-quarter-back",
        gear=(standing("bucket", (-0.45, 0.0, 0.10)),),
        done=done("wash|bathe|scrub|sponge|shampoo|clean|rinse", LARGE_ANIMALS),
    ),
    Act(
        "bathe an animal",
        handwork.stroke,
        size="full",
        seen="profile",
        gear=(standing("washtub", (0.0, 0.0, 0.80)),),
        done=done("wash|bathe|scrub|sponge|shampoo|rinse", "dog|puppy|cat|kitten|rabbit"),
    ),
    Act(
        "curry",
        gestures.reach,
        said(
            "petting a horse|pets a horse|petting the horse|strokes a horse|stroking a horse|"
            "feeds a horse|feeding a horse|"
            "pats a horse|feeding an elephant|feeds an elephant|petting an elephant|"
            "feeding a giraffe|feeds a giraffe|petting a cow|pets a cow|feeding a cow|feeds a cow"
        ),
        size="full",
        seen="profile",
        done=done(
            "stroke|pet|pat|feed|caress",
            "horse|mare|stallion|pony|foal|cow|bull|elephant|giraffe|camel|donkey|mule|deer|zebra|moose|reindeer",
        ),
    ),
    Act(
        "photograph",
        grooming.photograph,
        said(
            "photographs |photographing|takes a photo|taking a photo|takes photos|taking photos|"
            "takes pictures|taking pictures|takes a picture|taking a picture|films |filming|"
            "with a camera|take a photo|take photos"
        ),
        size="medium",
        seen="three-quarter",
        gear=(Gear("camera", grooming.camera_held),),
    ),
    Act(
        "record oneself",
        Motion(
            right=Stroke(
                (0.36, 0.04, 0.50), (0.40, 0.08, 0.48), (0.0, 1.0, 0.2), (0.0, 0.0, -1.0), grip=HOLD
            ),
            period=2.0,
            tilt=(0.08, -0.10),
            turn=(-0.10, 0.08),
            mouth=(0.15, 0.6),
        ),
        said(
            "selfie|recording herself|recording himself|recording themsel|records herself|records himself|"
            "filming herself|filming himself|films herself|films himself|vlogs|vlogging|livestream"
        ),
        held="phone",
        size="medium",
        seen="three-quarter",
    ),
    Act("clap", grooming.clap, said("clap|applaud|applause"), size="medium", seen="front"),
    Act(
        "snap",
        grooming.snap,
        said("finger snap|snaps fingers|snaps her fingers|snaps his fingers|snapping|finger-snap"),
        size="medium",
        seen="front",
    ),
    Act("whistle", grooming.to_mouth, said("whistl"), size="medium-close", seen="three-quarter"),
    Act(
        "comb",
        grooming.comb,
        said(
            "combs|combing|brushing hair|brushes her hair|brushing her hair|brushes his hair|"
            "hairbrush|brushing his hair"
        ),
        held="hairbrush",
        size="medium",
        seen="front",
    ),
    Act("cut one's hair", grooming.comb, held="scissors", size="medium", seen="front"),
    Act(
        "brush teeth",
        grooming.brush_teeth,
        said(
            "brushes her teeth|brushes his teeth|brushing|toothbrush|brushes teeth|"
            "brush their teeth|brushes their teeth"
        ),
        held="toothbrush",
        size="medium-close",
        seen="front",
    ),
    Act(
        "paint the lips",
        grooming.paint_lips,
        said("lipstick"),
        done=done("put on|apply|touch up|try|try on|use", "lipstick"),
        held="lipstick",
        size="medium-close",
        seen="front",
    ),
    Act(
        "make up",
        grooming.make_up,
        said(
            "does makeup|doing makeup|do makeup|puts on makeup|putting on makeup|applies|applying|"
            "mascara|filling eyebrows"
        ),
        done=done(
            "put on|apply|wipe off|touch up|blend",
            "makeup|make-up|mascara|eyeliner|blush|powder|eyeshadow|foundation|concealer",
        ),
        held="paintbrush",
        other="mirror",
        size="medium-close",
        seen="front",
    ),
    Act(
        "tie",
        grooming.tie,
        said(
            "tying tie|tying a tie|ties his tie|ties a tie|tying his tie|buttons |"
            "straightens his tie|adjusts his tie|tying bow tie|tie a bow"
        ),
        done=done("adjust|straighten|fix|loosen|knot|tighten", "tie|necktie|bow tie"),
        size="medium",
        seen="front",
        gear=(Gear("tie", grooming.tie_hung),),
    ),
    Act(
        "hands",
        grooming.look_at_hands,
        said(
            "looks at her hands|looks at his hands|looking at her hands|looking at his hands|"
            "stares at her hands|stares at his hands|looks down at her hands|"
            "looks down at his hands|examines her hands|examines his hands|her own hands|"
            "his own hands"
        ),
        size="medium",
        seen="three-quarter",
    ),
    Act("salute", grooming.salute, said("salut"), size="medium", seen="front"),
    Act(
        "triumph",
        grooming.shake_fist,
        said("celebrat|triumph|raises his arms|raises her arms|fists in the air|rejoic|cheers|cheering"),
        size="medium-wide",
        seen="front",
    ),
    Act(
        "stroke",
        handwork.stroke,
        said("pets |petting|strokes|stroking|pat |pats |patting|feeding ducks|feeds|feeding|grooming|grooms"),
        size="full",
        seen="profile",
    ),
    Act("march", gait.march, said("march|parades|parading|goose-step"), 1.2, size="full", seen="profile"),
    Act(
        "push",
        gait.push,
        said("pushing cart|pushes a cart|pushing a cart|stroller|shopping cart|a pram|pushes the cart"),
        0.9,
        size="full",
        seen="profile",
        thing="whole shopping cart",
        gear=(standing("whole shopping cart", (0.0, 0.0, 0.92)),),
    ),
    Act(
        "push a wheelbarrow",
        gait.carry,
        said("wheelbarrow"),
        0.8,
        size="full",
        seen="profile",
        gear=(standing("whole wheelbarrow", (0.0, 0.10, 0.86), -math.pi / 2),),
    ),
    Act(
        "violin",
        music.violin,
        said("violin|fiddle|viola|violinist"),
        held="violin bow",
        size="medium",
        seen="three-quarter",
        gear=(Gear("violin", music.violin_held),),
    ),
    Act(
        "flute",
        music.flute,
        said("flute|piccolo|flautist"),
        size="medium",
        seen="three-quarter",
        gear=(Gear("flute", music.flute_held),),
    ),
    Act(
        "trumpet",
        music.trumpet,
        said("trumpet|trombone|bugle|tuba|cornet|french horn"),
        size="medium",
        seen="profile",
        gear=(Gear("trumpet", music.trumpet_held),),
    ),
    Act(
        "saxophone",
        music.pipe,
        said("saxophon|clarinet|oboe|playing recorder|plays the recorder|bagpipe|sax "),
        size="medium-wide",
        seen="three-quarter",
        gear=(Gear("saxophone", music.pipe_held),),
    ),
    Act(
        "harp",
        music.harp,
        said("harp |harp.|harp,|harps|harpist|zither"),
        seated=True,
        size="full",
        seen="profile",
        gear=(standing("harp", (0.0, 0.0, 0.02)),),
    ),
    Act(
        "drum",
        music.drum,
        said("drum|percussion|cymbal"),
        seated=True,
        held="stick",
        other="stick",
        size="full",
        seen="profile",
        gear=(standing("drums", (0.0, 0.0, 0.02)),),
    ),
    Act(
        "accordion",
        music.accordion,
        said("accordion|concertina"),
        size="medium-wide",
        seen="front",
        gear=(Gear("accordion", music.bellows),),
    ),
    Act(
        "sing",
        music.sing,
        said("sings|singing|sing |karaoke|microphone|presenting weather"),
        held="microphone",
        size="medium",
        seen="three-quarter",
    ),
    Act(
        "conduct",
        music.conduct,
        said("conducts|conducting|conductor"),
        done=done("lead|direct|conduct|guide", "orchestra|choir|band|ensemble|symphony|musician"),
        held="stick",
        other="stick",
        size="medium-wide",
        seen="front",
    ),
)
