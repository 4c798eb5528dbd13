"""What one does to, for and with somebody else, by how it is said: a pattern, and the deed.

Where two rows fit, the higher up is done.
"""

from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT
from filmkit.studio.animatic.figures.body.pose import CUP
from filmkit.studio.animatic.figures.doing import company, helping, meeting, sport, tools, work
from filmkit.studio.animatic.figures.poses import deeds, gait
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.reaching import Touch
from filmkit.studio.animatic.figures.verbs.gestures import (
    BOWS,
    CLAP_HANDS,
    FIST_BUMP,
    HOLDS_OUT,
    LIGHTS,
    SCOLDED,
    SCOLDS,
    SHARES_UMBRELLA,
    SHOWS,
    SLAPPED,
    SLAPS,
    TICKLED,
    TOASTS,
)
from filmkit.studio.animatic.figures.verbs.kindnesses import INTO_A_COAT
from filmkit.studio.animatic.figures.verbs.touches import (
    COAT,
    DOOR,
    HAND_IN_HAND,
    HOLDS_OPEN,
    ON_A_HAND,
    ON_A_HEAD,
    ROUND_A_NECK,
    SITS,
    STANDS,
    WHISPER,
)
from filmkit.studio.animatic.figures.verbs.whom import CHILD, OWN, WHO, any_form

PAIR = Act("pair", meeting.patient, partner=meeting.patient, apart=0.9, size="full")
NEAR = replace(PAIR, size="medium-wide")
LIFT_HIGH = replace(
    PAIR, name="lift high", pose=company.lift_high, partner=company.lifted_high, apart=company.LIFTED
)
IN_ARMS = replace(
    PAIR,
    name="carry in arms",
    pose=company.bear,
    partner=company.borne,
    apart=company.BORNE,
    placed="across",
)
ARM_IN_ARM = replace(
    PAIR,
    name="go arm in arm",
    pose=company.arm_in_arm(LEFT),
    speed=0.6,
    partner=company.arm_in_arm(RIGHT),
    apart=company.ARM_IN_ARM,
    placed="beside",
)
FOR = replace(NEAR, name="hold for", pose=SHOWS, held="mirror", thing="mirror", apart=0.86)
BETWEEN_TWO = "carry between two"
"""The deed of two who have an end each of a long thing."""
CUP_BETWEEN = replace(NEAR, apart=meeting.HAND, thing="passed cup")
PUT_ON = any_form("put|place|slip|slide|pull|fit|wrap|tie|set|remove|take")
HELP_ON = (
    rf"{any_form('help')} {WHO} (?:to )?(?:put|putting|try|pull|pulling|get|take)(?: (?:on|off))?"
    r" (?:an? |the |his |her |their )?(?:[a-z]+ )?"
)
ON_HANDS = r"\b(?:gloves?|mittens?|wristwatch|watch|bracelet|ring|handcuffs)"
ON_HEADS = r"\b(?:hat|cap|crown|helmet|tiara|beanie)"
ON_BACKS = r"\b(?:coat|jacket|sweater|robe|cape|cloak|shawl|blanket|raincoat)"
ON_NECKS = r"\b(?:scarf|necklace|tie|medal)"
OF_PEOPLE: tuple[tuple[str, Act], ...] = (
    (
        rf"{any_form('rest|lay|lean|put')} (?:his|her|their) head (?:on|against) (?:{WHO}|{OWN})",
        replace(NEAR, name="lean on", pose=company.rest_head, apart=0.34, placed="beside", size="medium"),
    ),
    (
        rf"{any_form('light')} {OWN} (?:cigarette|cigar|pipe|candle)|"
        rf"{any_form('light')} (?:a|the) (?:cigarette|cigar|candle) for",
        replace(NEAR, name="light for", pose=LIGHTS, held="lighter", apart=0.72),
    ),
    (
        rf"{any_form('push|wheel')} (?:{WHO} [a-z ]*\bwheelchair|(?:an?|the|{OWN}) (?:\w+ )?wheelchair)|"
        rf"{any_form('push|wheel')} {WHO} wheelchair",
        replace(
            PAIR,
            name="push a wheelchair",
            pose=gait.push,
            speed=0.8,
            partner=company.wheeled,
            apart=0.62,
            placed="ahead",
            gear=(standing("wheelchair", (0.0, 0.0, 0.62)),),
        ),
    ),
    (
        rf"{any_form('push|shove')} {WHO}(?! (?:on|in) )",
        replace(PAIR, name="shove", pose=company.shove, partner=company.shoved, apart=company.SHOVE),
    ),
    (
        rf"{any_form('pull|drag|tug|yank|haul')} {WHO}(?! (?:up|to))",
        replace(PAIR, name="drag", pose=company.drag, partner=company.dragged, apart=company.DRAG),
    ),
    (
        rf"{any_form('slap|hit|strike|smack')} {WHO}",
        replace(NEAR, name="slap another", pose=SLAPS, partner=SLAPPED, apart=0.66),
    ),
    (
        rf"{any_form('punch|box|fight|attack|beat')} (?:with |against )?{WHO}",
        replace(PAIR, name="fight another", pose=deeds.fight, partner=deeds.fight, apart=0.98),
    ),
    (
        r"^(?:is |are )?box(?:es)?\b(?! of)",
        replace(PAIR, name="fight another", pose=deeds.fight, partner=deeds.fight, apart=0.98, solo=True),
    ),
    (
        rf"{any_form('kick')} {WHO}",
        replace(PAIR, name="kick another", pose=sport.kick, partner=company.shoved, apart=0.95),
    ),
    (rf"{any_form('lift|raise|hoist|throw|toss|swing')} {WHO}[^,;.]*\b(?:up|air|high|overhead)\b", LIFT_HIGH),
    (rf"{any_form('lift|raise|hoist')} (?:up )?{CHILD}", LIFT_HIGH),
    (
        rf"{any_form('carry|lift')} {WHO}[^,;.]*\b(?:piggyback|back|shoulders)\b",
        replace(
            PAIR,
            name="carry piggyback",
            pose=helping.carry_on_back,
            partner=helping.on_back,
            apart=helping.ASTRIDE,
            placed="ahead",
        ),
    ),
    (rf"{any_form('carry|rescue|bear|lift|hold')} (?!{CHILD}){WHO}[^,;.]*\barms\b", IN_ARMS),
    (rf"{any_form('carry|rescue|lift')} (?!{CHILD}){WHO}", IN_ARMS),
    (
        rf"{any_form('chase|pursue|run after|hunt')} (?:after )?{WHO}",
        replace(PAIR, name="chase", pose=gait.run, speed=2.4, partner=gait.run, apart=1.8, placed="ahead"),
    ),
    (
        rf"{any_form('follow|stalk|trail|shadow')} {WHO}|{any_form('walk|sneak|creep')} behind {WHO}",
        replace(PAIR, name="follow", pose=gait.walk, speed=1.0, partner=gait.walk, apart=1.4, placed="ahead"),
    ),
    (rf"{any_form('lead|take|walk|pull')} {WHO}[^,;.]*\bhand\b", HAND_IN_HAND),
    (
        rf"{any_form('help|support|escort|accompany|walk|guide|assist|usher')} {WHO}[^,;.]*"
        r"\b(?:across|along|walk|down|street|road|stairs|home|aisle|into|out of)\b|\barm in arm\b",
        ARM_IN_ARM,
    ),
    (
        rf"{any_form('bow|curtsy|curtsey')} (?:down )?(?:to|before) {WHO}",
        replace(PAIR, name="bow", pose=BOWS, partner=BOWS, apart=1.15),
    ),
    (
        r"\bfist[- ]bump|\bbump(?:s|ing)? (?:their |each other's )?fists",
        replace(NEAR, name="bump fists", pose=FIST_BUMP, partner=FIST_BUMP, apart=0.86),
    ),
    (
        r"(?<!on )(?<!her )(?<!his )(?<!the )(?<!of )(?<!buttered )(?<!french )\b"
        r"toast(?:s|ing)?\b(?= *(?:$|[.,;]|with|to|each|at|over|in|the (?:bride|couple|new)))|"
        r"\b(?:clink|rais)(?:s|es|ing|e)? (?:their |the |a )?(?:\w+ )?(?:glass(?:es)?|cups|mugs|bottles)",
        replace(NEAR, name="toast", pose=TOASTS, held="glass", partner=TOASTS, apart=0.92),
    ),
    (
        rf"{any_form('tickle')} {WHO}",
        replace(
            STANDS,
            name="tickle",
            pose=Touch(True, (0.05, 0.05, 0.0), 0.7, grip=CUP, mouth=0.5),
            part="belly",
            partner=TICKLED,
        ),
    ),
    (
        rf"{any_form('scold|shout at|yell at|berate|point at|accuse|tell off')} {WHO}",
        replace(NEAR, name="scold", pose=SCOLDS, partner=SCOLDED, apart=0.95),
    ),
    (rf"{any_form('whisper')} (?:something )?to {WHO}", WHISPER),
    (
        r"\bpatty[- ]?cake|\bpat-a-cake|\bclapping game|\bclap(?:s|ping)? (?:their )?hands together",
        replace(NEAR, name="clap hands together", pose=CLAP_HANDS, partner=CLAP_HANDS, apart=0.80),
    ),
    (
        rf"{any_form('shave')} {WHO}",
        replace(
            SITS, name="shave another", pose=Touch(rub=(0, 0.06, 0), tool=True), part="cheek", held="razor"
        ),
    ),
    (
        rf"{any_form('massage')} {WHO}",
        replace(
            SITS,
            name="massage",
            pose=Touch(True, (0, 0.04, 0.05), 1.1, grip=CUP),
            part="shoulder",
            placed="ahead",
            apart=0.46,
        ),
    ),
    (
        rf"{any_form('examine|check|treat')} {WHO}",
        replace(SITS, name="examine another", pose=Touch(rub=(0.05, 0.05, 0), period=2.0), part="chest"),
    ),
    (
        rf"{PUT_ON} [^,;.]*{ON_HANDS}\b[^,;.]* (?:on|onto|over|off|from) {WHO}|{HELP_ON}{ON_HANDS}\b",
        ON_A_HAND,
    ),
    (rf"{PUT_ON} [^,;.]*{ON_HEADS}\b[^,;.]* (?:on|onto|off|from) {WHO}|{HELP_ON}{ON_HEADS}\b", ON_A_HEAD),
    (
        rf"{PUT_ON} [^,;.]*{ON_NECKS}\b[^,;.]* (?:on|around|round|about|over) {WHO}|{HELP_ON}{ON_NECKS}\b",
        ROUND_A_NECK,
    ),
    (rf"{any_form('dress|help|put')} {WHO}[^,;.]*\b(?:coat|jacket|robe|cloak|gown|on with)\b", INTO_A_COAT),
    (rf"{PUT_ON} [^,;.]*{ON_BACKS}\b[^,;.]* (?:on|onto|over|around|round) {WHO}", INTO_A_COAT),
    (rf"{PUT_ON} [^,;.]*{ON_BACKS}\b[^,;.]* (?:off|from) {WHO}", COAT),
    (rf"{any_form('hold')} (?:an? |the )?(?:coat|jacket|robe)\b[^,;.]*{WHO}", COAT),
    (
        rf"\bshar(?:e|es|ing) an umbrella|{any_form('hold')} an umbrella over {WHO}",
        replace(
            NEAR, name="share an umbrella", pose=SHARES_UMBRELLA, held="umbrella", apart=0.36, placed="beside"
        ),
    ),
    (
        rf"{any_form('feed')} (?:(?!{CHILD}){WHO}|[^,.;]*? to {WHO})",
        replace(
            NEAR,
            name="feed another",
            pose=helping.feed_other,
            held="spoon",
            partner=helping.fed_standing,
            apart=helping.FED_OTHER,
        ),
    ),
    (
        rf"{any_form('pour|fill|refill')} [^;.]*?(?:\b(?:for|held by|held out by) {WHO}|(?:into )?{OWN} "
        r"(?:\w+ )?(?:cup|glass|mug|bowl)\b)",
        replace(
            NEAR,
            name="pour for",
            pose=company.pouring_for(work.POUR),
            held="bottle",
            partner=HOLDS_OUT,
            apart=0.80,
            gear=(Gear("passed cup", company.held_out), Gear("stream of wine", company.into_it)),
        ),
    ),
    (
        rf"{any_form('hold|keep|prop|hold open|prop open')} (?:an?|the|his|her|their) (?:[a-z-]+ ){{0,3}}?"
        rf"(?:door|gate)s?\b(?: open| for {WHO})|{any_form('hold|prop')} open "
        r"(?:an?|the|his|her) (?:[a-z-]+ ){0,3}?(?:door|gate)s?\b",
        HOLDS_OPEN,
    ),
    (
        rf"{any_form('open|get|unlock|pull open')} (?:an?|the|his|her|their) "
        rf"(?:[a-z]+ ){{0,2}}?(?:door|gate)s?\b[^,;.]*\b(?:for|to) {WHO}|"
        rf"{any_form('let|welcome|invite|usher')} {WHO} in\b",
        DOOR,
    ),
    (rf"{any_form('read')} [^,;.]*\bto {WHO}", replace(FOR, name="read to", held="book", thing=None)),
    (rf"{any_form('hold|hold up|show|display|present')} [^,;.]*\b(?:for|to) {WHO}", FOR),
    (rf"{any_form('show')} {WHO} (?:an?|the|his|her|some|how to (?:use|work|operate|hold)) ", FOR),
    (
        rf"{any_form('throw|toss|kick|roll|hit')} [^,;.]*\b(?:(?:to|between|among) {WHO}|at @|"
        rf"back and forth)|"
        rf"{any_form('pass')} [^,;.]*\b(?:ball|football|basketball|frisbee)\b[^,;.]*"
        rf"(?:(?:to|between|among) {WHO}|back and forth)|"
        rf"{any_form('catch')} [^,;.]*\b(?:by|from) {WHO}",
        replace(
            PAIR,
            name="throw to",
            pose=sport.throw,
            partner=sport.catch,
            apart=3.0,
            thing="baseball",
            gear=(Gear("baseball", sport.flying),),
        ),
    ),
    (
        rf"{any_form('take|receive|accept|grab|steal|snatch|get')} [^,;.]*\bfrom {WHO}",
        replace(
            CUP_BETWEEN,
            name="take from",
            pose=meeting.take,
            partner=meeting.hand_over,
            gear=(Gear("passed cup", meeting.taken),),
        ),
    ),
    (
        rf"{any_form('give|hand|offer|pass|bring|serve|deliver|lend|sell')} "
        rf"(?:{WHO} (?:an?|the|some|his|her|two)\b|[^,;.]*\b(?:(?:to|between|among) {WHO}|back and forth))|"
        rf"{any_form('exchange|swap|trade')} [^,;.]*\b(?:with|between) {WHO}",
        replace(
            CUP_BETWEEN,
            name="hand over",
            pose=meeting.hand_over,
            partner=meeting.take,
            gear=(Gear("passed cup", meeting.given),),
        ),
    ),
    (
        r"\b(?:carry|move|bear|haul|(?:are|were) (?:carrying|moving|bearing|hauling)) (?:an?|the|their) "
        r"(?:[a-z-]+ ){0,3}?(?:ladder|plank|log|stretcher|canoe|pole|mattress|rug|beam|board|sofa|couch|"
        r"piano|wardrobe|table|desk|bookshelf|coffin)\b|"
        rf"{any_form('carry|move|bear|haul')} (?:an?|the|their) [^,;.]* (?:together\b|with {WHO})",
        replace(
            PAIR,
            name=BETWEEN_TWO,
            pose=company.carries_end(1.0),
            speed=0.7,
            partner=company.carries_end(-1.0),
            apart=1.6,
            placed="ahead",
            thing="ladder carried",
            gear=(Gear("ladder carried", company.dealt),),
        ),
    ),
    (
        r"\bpull(?:s|ing)? (?:on )?(?:a|the|opposite ends of a|both ends of a) rope\b",
        replace(
            PAIR,
            name="pull one rope",
            pose=tools.tug,
            held="tug rope",
            partner=tools.tugged,
            apart=meeting.TUG,
            solo=True,
        ),
    ),
)
"""How it is said, and what is done."""
