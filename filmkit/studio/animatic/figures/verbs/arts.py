"""Music, gestures, what one does to oneself and two to each other.

Where words stand equally early in an action, the deed higher up is done.
"""

from filmkit.studio.animatic.figures import gait, grooming, handwork, helping, meeting, music
from filmkit.studio.animatic.figures.act import Act, said
from filmkit.studio.animatic.figures.gear import Gear, standing

ARTS: tuple[Act, ...] = (
    Act(
        "help up",
        helping.help_up,
        said(
            "helping her up|helps her up|helping him up|helps him up|help her up|help him up|helps another|"
            "helping a woman up|helping a man up|helps a woman up|helps a man up|helping a child up|"
            "helps a child up|helps the woman up|helps the man up|to his feet|to her feet|to their feet|"
            "pulls her up|pulls him up|get up|stand up from the ground"
        ),
        size="full",
        partner=helping.helped_up,
        apart=helping.UP,
    ),
    Act(
        "feed",
        helping.feed,
        said(
            "feeding her baby|feeds her baby|feeding a baby|feeds a baby|feeding the baby|feeds the baby|"
            "feeding his baby|feeding her child|feeds her child|feeding a child|feeds a child|"
            "feeding her son|feeding her daughter|feeding his son|feeding his daughter|feeding a toddler|"
            "spoon-feed|spoonfeed|feeds another|feeding another|feeding each other|feeds him|feeds her "
        ),
        held="spoon",
        size="full",
        partner=helping.fed,
        apart=helping.FED,
    ),
    Act(
        "comb another",
        helping.comb,
        said(
            "combing another|combs another|brushing another|brushes another|combing her daughter|"
            "combs her daughter|brushing her daughter|brushes her daughter|braiding|braids |"
            "combing a girl|brushing a girl|combing a woman|combs a woman|combing a child|"
            "doing her hair|does her hair|styling another|cuts another|cutting another"
        ),
        held="hairbrush",
        size="medium-wide",
        partner=meeting.patient,
        apart=helping.COMBED,
        abreast=True,
    ),
    Act(
        "piggyback",
        helping.carry_on_back,
        said(
            "piggyback|piggy-back|piggy back|carrying his son on his back|carries a child on|"
            "on his shoulders|carrying a child on|carries his son on|carries her on his back|"
            "carrying her on his back"
        ),
        size="full",
        partner=helping.on_back,
        apart=helping.ASTRIDE,
        abreast=True,
    ),
    Act(
        "push a swing",
        helping.push_swing,
        said(
            "pushing a child on a swing|pushes a child on a swing|pushing his daughter on|"
            "pushing her daughter on|pushes his daughter on|pushes her daughter on|"
            "pushing his son on|pushing her son on|pushing a girl on|pushing a boy on|"
            "pushes a girl on|pushes a boy on|pushing the swing|pushes the swing|pushing a swing|"
            "pushes her on the swing|pushing her on a swing|pushing the child|pushes the child"
        ),
        size="full",
        partner=helping.on_swing,
        apart=helping.SWUNG,
        abreast=True,
        gear=(
            Gear("swing", helping.swing_hung(helping.SWUNG)),
            standing("swing frame", (0.0, 0.0, helping.SWUNG)),
        ),
    ),
    Act(
        "swing",
        helping.on_swing,
        said("on a swing|on the swing|on a tire swing|swinging on|on the swings|on swings"),
        size="full",
        seen="profile",
        gear=(Gear("swing", helping.swing_hung(0.0)), standing("swing frame")),
    ),
    Act(
        "propose",
        helping.propose,
        said("proposing to|proposes to|proposes marriage|proposing marriage|on one knee|on bended knee"),
        held="ring",
        size="full",
        partner=helping.proposed_to,
        apart=helping.PROPOSED,
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
    Act("clap", grooming.clap, said("clap|applau|claps"), size="medium", seen="front"),
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
        "make up",
        grooming.make_up,
        said(
            "does makeup|doing makeup|do makeup|puts on makeup|putting on makeup|applies|applying|"
            "lipstick|mascara|filling eyebrows|shaves|shaving|trimming or"
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
        said(
            "pets |petting|strokes|stroking|pat |pats |patting|feeding ducks|feeds|feeding|"
            "grooming|milking|milks"
        ),
        size="full",
        seen="profile",
    ),
    Act("march", gait.march, said("march|parades|parading|goose-step"), 1.2, size="full", seen="profile"),
    Act(
        "push",
        gait.push,
        said(
            "pushing cart|pushes a cart|pushing a cart|stroller|wheelbarrow|shopping cart|a pram|"
            "pushes the cart"
        ),
        0.9,
        size="full",
        seen="profile",
        gear=(standing("cart", (0.0, 0.0, 0.75)),),
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
        held="stick",
        other="stick",
        size="medium-wide",
        seen="front",
    ),
    Act(
        "shake hands",
        meeting.shake,
        said("shake hands|shakes hands|shaking hands|handshake"),
        size="medium-wide",
        partner=meeting.shake,
        apart=meeting.SHAKE,
    ),
    Act(
        "hand over",
        meeting.hand_over,
        said(
            "passes a drink|passes a cup|passes a glass|passes a plate|passes the|hands a|hands the|"
            "hands her|hands him|hands his|hands over|gives a gift|gives her a|gives him a|"
            "gives a flower|gives a rose|gives a present |gives a book|gives a letter|gives a ring|"
            "gives a coin|gives flowers|gives a bouquet|gives the|giving the|giving a gift|"
            "giving a present|giving a flower|giving her|giving him|offers a|offering a|offers her|"
            "offers him|exchange gifts|exchanging gifts|handing|giving or|receives a|extends a"
        ),
        size="medium-wide",
        partner=meeting.take,
        apart=meeting.HAND,
        gear=(Gear("passed cup", meeting.given),),
    ),
    Act("kiss", meeting.kiss, said("kiss"), size="medium", partner=meeting.kiss, apart=meeting.KISS),
    Act(
        "high five",
        meeting.high_five,
        said("high five|high-five|high fives"),
        size="medium-wide",
        partner=meeting.high_five,
        apart=meeting.SHAKE,
    ),
    Act(
        "lift a table",
        meeting.lift_up,
        said("lifting a table|lift a table|carry a table|carrying a table|moving a table|lifts a table"),
        size="full",
        partner=meeting.lift_up,
        apart=meeting.LIFT,
        gear=(Gear("table", meeting.load),),
    ),
    Act(
        "lift a box",
        meeting.lift_up,
        said(
            "lifting a box|lift a heavy|lifting a heavy|lift a large|lifting a large|"
            "lifts a heavy|collaborate to lift|lifting a sofa|moving a sofa|carrying a sofa|"
            "lift a box"
        ),
        size="full",
        partner=meeting.lift_up,
        apart=meeting.LIFT,
        gear=(Gear("box", meeting.load),),
    ),
    Act(
        "dress",
        meeting.dress,
        said(
            "adjusts the collar|adjusts the tie|adjusts another|adjusting another|adjusting her|"
            "adjusting his|puts a coat on|putting a coat on|bandag|cleans another|"
            "remove a pair of glasses|helps another person tie a|straightens her|"
            "straightens the tie|buttons another|haircut|cutting hair|cuts hair|massag"
        ),
        size="medium-wide",
        partner=meeting.patient,
        apart=meeting.DRESS,
    ),
    Act(
        "lace",
        meeting.lace,
        said(
            "ties the shoe|tying the shoe|tie their shoes|tie his shoes|ties the lace|"
            "ties her shoe|ties his shoe|shoelace|tying shoe"
        ),
        size="full",
        partner=meeting.patient,
        apart=0.66,
    ),
)
