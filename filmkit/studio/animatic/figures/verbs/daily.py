"""Everyday deeds: lie, fall, jump, write, eat, telephone, pour, go, cook, read, embrace, sit, talk.

Where two words stand equally early in an action, the deed higher up is done.
"""

from filmkit.studio.animatic.figures.body.moment import RIGHT
from filmkit.studio.animatic.figures.doing import handwork, work
from filmkit.studio.animatic.figures.poses import couples, deeds, gait, gestures, poses, seated
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.stroke import Amid

STANDING = Act(
    "stand", poses.stand, said("stand|wait|still|watch|look|gaz|stare|stares|hold|breathe"), weak=True
)
TABLE, KEYS = 0.76, 0.74
"""Heights of what people sit at."""
DAILY: tuple[Act, ...] = (
    Act(
        "drink beer",
        gestures.drink,
        said("tasting beer|tastes beer|tasting wine|tastes wine|drinks beer|drinking beer|drinks a beer"),
        held="beer",
    ),
    Act(
        "sleep",
        deeds.sleep,
        said("sleep|asleep|snor|slumber|falls asleep|naps|napping|dozes|dozing|unconscious|lies dead"),
        lying=True,
        size="full",
    ),
    Act(
        "lie",
        deeds.lie,
        said(
            "lies|lying|lie |laying|lays down|stretched out|sunbath|reclin|sprawl|lounges by|lounging by|"
            "lounges on the|lounging on the|lounging under|on her back|on his back"
        ),
        lying=True,
        size="full",
    ),
    Act(
        "fall",
        deeds.fall,
        said(
            "falls to|falls down|falls back|falls over|falls on|fall down|falling down|he falls|she "
            "falls|collaps|faints|fainting|topples|stumbles back|stumbling|slips on|slipping on|"
            "crashes into|crashing into|plummet"
        ),
        done=done("fall"),
    ),
    Act("jump", deeds.jump, said("jump|leap|hops|hopping|bounces|bouncing|skipping"), size="full"),
    Act(
        "dance",
        deeds.dance,
        said("danc|waltz|twirl|tango|spins around|spinning around|ballet|pirouett"),
    ),
    Act(
        "fight",
        deeds.fight,
        said("fight|punch|brawl|boxing|spars|sparring|shadowbox|fists"),
        size="full",
        partner=deeds.fight,
        apart=0.98,
        solo=True,
    ),
    Act("pray", deeds.pray, said("pray|palms together|meditat")),
    Act(
        "write",
        seated.write,
        said("writ|scribbl|sketch|signs|signing|draws in|drawing in|takes notes"),
        held="pen",
        seated=True,
        before="table",
        surface=TABLE,
        laid="book",
    ),
    Act(
        "type",
        seated.type_,
        said(
            "types|typing|email|e-mail|at a laptop|at her laptop|at his laptop|at a computer|at the "
            "computer|at her desk|at his desk|studies|studying|works on a|works on her|works on his|"
            "works on the|working on a|working on her|working on his|working on the|working at a desk|"
            "works at a desk|works from home|working from home|on a laptop|on her laptop|on his laptop|"
            "coding|programming"
        ),
        seated=True,
        before="table",
        surface=TABLE,
        laid="laptop",
    ),
    Act(
        "piano",
        seated.piano,
        said("piano|keyboard|harpsichord|pianist"),
        seated=True,
        before="piano",
        surface=KEYS,
    ),
    Act(
        "guitar",
        seated.guitar,
        said("guitar|banjo|ukulele|lute|strum"),
        held="guitar",
        left=True,
        seated=True,
    ),
    Act(
        "eat",
        seated.eat,
        said(
            "eats|eating|eat |dines|dining|have dinner|have lunch|have breakfast|share a meal|"
            "has dinner|having dinner|has lunch|having lunch|"
            "has breakfast|having breakfast|chews|devour|slurp"
        ),
        held="spoon",
        seated=True,
        before="table",
        surface=TABLE,
        laid="plate",
    ),
    Act(
        "drive",
        seated.drive,
        said("drives|driving|at the wheel|behind the wheel|steer"),
        held="wheel",
        seated=True,
        size="medium",
        seen="profile",
    ),
    Act("laugh", deeds.laugh, said("laugh|laughter|giggl|chuckl|cracks up")),
    Act(
        "scroll",
        gestures.scroll,
        said(
            "checks her phone|checks his phone|checking her phone|checking his phone|"
            "checking their phone|checks the phone|checks a phone|check their phone|scroll|texting|"
            "texts |looks at her phone|looks at his phone|looking at her phone|looking at his phone|"
            "looking at a phone|looks at a phone|uses a phone|using a phone|uses her phone|"
            "uses his phone|using her phone|using his phone|stares at her phone|stares at his phone|"
            "on a smartphone|smartphone|looks at the phone"
        ),
        done=done(
            "look at|check|use|stare at|unlock|swipe|tap|tap on|touch|swipe through|browse|type on",
            "cellphone|phone|smartphone|mobile|tablet|screen|touchscreen",
        ),
        held="phone",
        size="medium",
        seen="three-quarter",
    ),
    Act(
        "water",
        gestures.water,
        said("waters|watering|water the plants|water the flowers|water the garden|with a watering can"),
        held="watering can",
        size="full",
        seen="profile",
        gear=(standing("plants", (0.0, 0.0, 0.78)),),
    ),
    Act(
        "telephone",
        deeds.telephone,
        said(
            "on the phone|on her phone|on his phone|on a phone|on the telephone|telephon|phones |"
            "into the phone|into a phone|into her phone|into his phone|phone call|"
            "makes a call|takes a call|receiver|phone to her ear|phone to his ear"
        ),
        done=done("talk on|speak on", "phone|telephone|call|cellphone")
        + done("answer", "call")
        + done("make|place|take|initiate|receive|start|get|return", "call|phone call|video call")
        + done("dial", "number|phone|telephone"),
        held="phone",
    ),
    Act(
        "cross",
        deeds.crossed,
        said(
            "arms crossed|crossed arms|crosses her arms|crosses his arms|folds her arms|"
            "folds his arms|arms folded|folded arms"
        ),
    ),
    Act(
        "pour coffee",
        work.POUR_POT,
        said(
            "pours coffee|pouring coffee|pours the coffee|pours tea|pouring tea|pours the tea|"
            "pours hot water|pouring hot water|pours cocoa|pours hot chocolate"
        ),
        at_work=True,
        held="coffee pot",
        size="medium-wide",
        gear=(Gear("whole cup", work.filled), Gear("stream of coffee", work.filled)),
    ),
    Act(
        "pour",
        work.POUR,
        said("pours|pouring|pour |refill|decant"),
        at_work=True,
        held="bottle",
        size="medium-wide",
        gear=(Gear("goblet", work.filled), Gear("stream of water", work.filled)),
    ),
    Act(
        "run",
        gait.run,
        said(
            "run |runs|running|sprint|chas|flee|jog|dash|races|racing|gallop|accelerat|dart|rush|hurtl|"
            "scamper|scurr|stamped|trots|trotting|zooms|speeds|speeding|overtak|hasten|surge|surging|"
            "outruns|catches up with|catching up with"
        ),
        3.2,
        done=done(
            "burst|bolt|charge|lunge|storm|tear|speed", "through|from|out|forward|ahead|past|down|across"
        )
        + done("pull", "forward|ahead|past"),
    ),
    Act(
        "carry",
        gait.carry,
        said("carries|carry|carrying|suitcase|luggage|drags|dragging|with a bag"),
        1.15,
        held="suitcase",
    ),
    Act("umbrella", gait.umbrella_walk, said("umbrella"), 1.1, held="umbrella"),
    Act(
        "guide",
        work.guide,
        said(
            "guide|guiding|teach|show the young|shows the young|shows her how|shows him how|"
            "helps her|helps him|hand over hand|hands over"
        ),
        at_work=True,
    ),
    Act(
        "knead",
        work.knead,
        (
            *said("knead|rolls out|rolls the|dough|shape the|shaping"),
            *done("press", "pastry|crust|tortilla|clay"),
        ),
        at_work=True,
        gear=(Gear("dough", handwork.under_hands),),
    ),
    Act(
        "chop",
        work.chop,
        said("chop|slic|cut|dic|minc|carv|knife"),
        at_work=True,
        held="knife",
        thing="carrot",
        gear=(Gear("carrot", handwork.under_blade), Gear("board under a knife", handwork.under_knife)),
    ),
    Act(
        "stir",
        work.stir,
        said("stir|whisk|ladl|simmer|cook|mixes|mixing|grill|barbecu|fries |frying|roasts|roasting"),
        at_work=True,
        held="ladle",
        gear=(Gear("pot on a burner", handwork.under_hands),),
    ),
    Act(
        "taste",
        work.taste,
        said("taste|tasting|sips from a spoon|sips from the spoon|spoon to"),
        at_work=True,
        held="spoon",
    ),
    Act(
        "plate",
        work.plate,
        said(
            "plates|plating|garnish|arrang|sets down|places|placing|dress the|finishing touch|sprinkl|"
            "works|working|at work|prepar"
        ),
        at_work=True,
    ),
    Act(
        "serve",
        work.serve,
        said("serve|serving|holds a plate|holds out|offers|presents|brings"),
    ),
    Act(
        "wipe",
        work.wipe,
        said("wipe|wiping|clean|polish|scrub|wash|sweep|rub|rinse"),
        at_work=True,
        gear=(Gear("rag", Amid(work.wipe, (0.0, -0.022, 0.09), hands=(RIGHT,))),),
    ),
    Act("lean", work.lean, said("lean|braces|rests her hands|rests his hands"), at_work=True),
    Act(
        "cry",
        gestures.cry,
        said("cries|crying|weep|sob|covers her face|covers his face|breaks down"),
    ),
    Act("drink", gestures.drink, said("drink|sip|coffee|tea "), held="cup"),
    Act("read", gestures.read, said("read|letter|book|photograph|notebook|calendar|schedule"), held="book"),
    Act(
        "embrace",
        couples.embrace,
        said("embrac|hug|cuddl|comforts|comforting|holds her close|holds him close"),
        size="medium-wide",
        partner=couples.embrace,
        apart=2 * couples.EMBRACE_APART,
    ),
    Act("wave", gestures.wave_hand, said("waves|waving|greet|goodbye|farewell")),
    Act("point", gestures.point, said("points|pointing")),
    Act(
        "reach",
        gestures.reach,
        said("reach|touch|grab|takes|opens|opening|knock"),
        weak=True,
    ),
    Act(
        "pick up",
        gestures.pick_up,
        said(
            "picks up|picking up|pick up|picks a|bends down to pick|bends down to retrieve|"
            "bending down to pick|reaches down for|stoops"
        ),
        size="full",
        seen="profile",
    ),
    Act("pick", gestures.pick, said("examin|inspect|tweezer")),
    Act(
        "crouch",
        poses.crouch,
        said("crouch|kneel|squat|bends down|ties|plants a|plants the|plants some|planting"),
        size="full",
        seen="three-quarter",
    ),
    Act(
        "sit",
        poses.sit,
        said(
            "sit|seat|sat |lounges on a|lounging on a|lounges in|lounging in|lounges comf|"
            "lounging comf|lounges back"
        ),
        seated=True,
        weak=True,
    ),
    Act(
        "talk",
        gestures.talk,
        said(
            "talk|speak|says|saying|tells|argu|call|whisper|explain|sing|ask|repl|chat|discuss|convers|"
            "conversation|sings|speech|lectur|sermon|gestur|mutter|mumbl|boast|bragg|debat|negotiat|"
            "interview|announc|declar|recit|narrat|chant|hums|humming|preach|presentation|addresses|"
            "addressing"
        ),
    ),
    Act(
        "shake head",
        gestures.shake_head,
        said(
            "shakes her head|shakes his head|shaking her head|shaking his head|shaking head|shake head|"
            "shakes their head|shaking their head|shake their heads|turns his head from side"
        ),
        size="medium-close",
        seen="front",
    ),
    Act(
        "nod",
        gestures.nod,
        said("nods|nodding|nod in"),
        size="medium-close",
        seen="three-quarter",
    ),
    Act("listen", poses.listen, said("listen|hears")),
    Act("turn", poses.turn, said("turns|turning|looks back|looks over|glances")),
    Act(
        "stroll",
        gait.stroll,
        said("stroll|wander|shuffl|limps|trudg|slowly walks|walks slowly|steps slowly"),
        0.75,
    ),
    Act(
        "walk",
        gait.walk,
        said(
            "walk|strid|crosses|crossing|approach|leaves|leaving|arriv|enters|entering|steps|comes|"
            "goes|hurr|follow|march|passes|hikes|hiking|hike|trek|ascend|descend|paces|pacing|heads to|"
            "heads home|heads for|heading|advances|advancing|saunter|meander|travers|travel|moves "
            "through|moving through|moves along|makes his way|makes her way|make their way|making his "
            "way|making her way|making their way"
        ),
        1.25,
        weak=True,
    ),
    Act(
        "fold",
        gestures.folded,
        said("hands folded|folds her hands|folds his hands|clasp|waits|waiting"),
        weak=True,
    ),
    STANDING,
)
