"""What two do with and for each other.

Where words stand equally early in an action, the deed higher up is done.
"""

from dataclasses import replace

from filmkit.studio.animatic.figures.doing import helping, meeting, pastimes
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.verbs.touches import HAND_IN_HAND
from filmkit.studio.animatic.figures.verbs.whom import WHO, any_form

HANDS_OVER = Act(
    "hand over",
    meeting.hand_over,
    said(
        "passes a drink|passes a cup|passes a glass|passes a plate|passes the|hands a |hands the |"
        "hands her|hands him|hands his|hands over|gives a gift|gives her a|gives him a|"
        "gives a flower|gives a rose|gives a present |gives a book|gives a letter|gives a ring|"
        "gives a coin|gives flowers|gives a bouquet|gives the|giving the|giving a gift|"
        "giving a present |giving a flower|giving her|giving him|offers a|offering a|offers her|"
        "offers him|exchange gifts|exchanging gifts|handing|giving or|receives a|extends a"
    ),
    size="medium-wide",
    partner=meeting.take,
    apart=meeting.HAND,
    thing="passed cup",
    gear=(Gear("passed cup", meeting.given),),
)
OF_GIFTS: tuple[tuple[str, Act], ...] = (
    (rf"{any_form('present|surprise|reward|honor|honour')} {WHO}[^,;.]{{0,24}}? with an? ", HANDS_OVER),
)
"""A gift told after who is given it: a pattern, and the deed."""

TOGETHER: tuple[Act, ...] = (
    Act(
        "help up",
        helping.help_up,
        said(
            "helping her up|helps her up|helping him up|helps him up|help her up|help him up|"
            "helping a woman up|helping a man up|helps a woman up|helps a man up|helping a child up|"
            "helps a child up|helps the woman up|helps the man up|helps another up|helping another up|"
            "helps another person up|helping another person up|helps him to|helps her to|helping him to|"
            "pulls him to|pulls her to|pulls her up|pulls him up|helps a friend up|helping a friend up|"
            "helps the other up|helping the other up|helps each other up"
        ),
        size="full",
        partner=helping.helped_up,
        apart=helping.UP,
    ),
    Act(
        "feed",
        helping.feed,
        said(
            "feeding her baby|feeds her baby|feeding a baby|feeds a baby|feeding the baby|"
            "feeds the baby|feeding his baby|feeding her child|feeds her child|feeding a child|"
            "feeds a child|feeding her son|feeding her daughter|feeding his son|feeding his daughter|"
            "feeding a toddler|spoon-feed|spoonfeed"
        ),
        held="spoon",
        size="full",
        partner=helping.fed,
        apart=helping.FED,
    ),
    Act(
        "feed another",
        helping.feed_other,
        said(
            "feeding each other|feed each other|feeds another|feeding another|feeds him|feeds her |"
            "feeding his wife|feeding her husband|feeds his wife|feeds her husband"
        ),
        held="spoon",
        size="medium-wide",
        partner=helping.fed_standing,
        apart=helping.FED_OTHER,
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
        placed="ahead",
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
        placed="ahead",
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
        placed="ahead",
        gear=(
            Gear("swing", helping.swing_hung(helping.SWUNG)),
            standing("swing frame", (0.0, 0.0, helping.SWUNG)),
        ),
    ),
    Act(
        "carry a child",
        pastimes.carry_child,
        said(
            "carrying a child|carries a child|carrying a baby|carries a baby|holding a baby|"
            "holds a baby|holding her baby|holds her baby|holding his baby|carrying her baby|"
            "carrying his son|carrying his daughter|carrying her son|carrying her daughter|"
            "carries her child|carries his son|carries his daughter|cradling a baby|cradles a baby|"
            "rocking a baby|rocks a baby|holding a toddler|holding a child|holds a child|"
            "carrying the child|holding the baby|lifts a child|lifting a child"
        ),
        size="full",
        partner=pastimes.carried_child,
        apart=pastimes.HELD_AT,
    ),
    replace(
        HAND_IN_HAND,
        words=said("hand in hand|walking hand in hand|holding hands|holds hands|hold hands|hand-in-hand"),
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
        "shake hands",
        meeting.shake,
        said(
            "shake hands|shakes hands|shaking hands|handshake|hands clasp|clasp hands|clasps hands|"
            "clasping hands|hands meet"
        ),
        size="medium-wide",
        partner=meeting.shake,
        apart=meeting.SHAKE,
    ),
    HANDS_OVER,
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
        done=done("lift|carry|move", "table"),
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
            "remove a pair of glasses|helps another person tie a|straightens her|straightens the tie|"
            "buttons another|getting a haircut|gets a haircut|gives a haircut|giving a haircut|"
            "a haircut to|cutting hair|cuts hair|massag"
        ),
        size="medium-wide",
        partner=meeting.patient,
        apart=meeting.DRESS,
    ),
    Act(
        "lace",
        meeting.lace,
        said(
            "ties the shoe|tying the shoe|ties the shoelaces|tying the shoelaces|tie their shoes|tie "
            "his shoes|ties the lace|ties her shoe|ties his shoe|shoelace|tying shoe"
        ),
        size="full",
        partner=meeting.patient,
        apart=0.66,
    ),
)
