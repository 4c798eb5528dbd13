"""Making, mending and preparing at a table: food, paper, flowers, things put together and taken apart.

Where words stand equally early in an action, the deed higher up is done.
"""

from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import RIGHT
from filmkit.studio.animatic.figures.body.pose import CUP, HOLD
from filmkit.studio.animatic.figures.doing import handwork, work
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke

FOOD = (
    "apple|potato|carrot|orange|fruit|vegetable|onion|garlic|cucumber|banana|mango|pineapple|"
    "pumpkin|egg|tomato|pear|peach|lemon|lime|leek|celery|cabbage|lettuce|avocado|beet|radish|chili|strawberr|"
    "ginger|melon|watermelon"
)
BAKED = "cake|cookie|pizza|bread|pie|pastry|cupcake|muffin|sushi|burger|dumpling|roll|biscuit|dessert"
MEALS = "dinner|lunch|breakfast|brunch|supper|meal|food|soup|stew|pasta|noodle|curry|dish"
MADE = (
    "cabinet|furniture|shelf|chair|table|model|toy|robot|computer|machine|engine|radio|clock|watch|toaster|"
    "phone|laptop|jewelry|necklace|bracelet|ring|lamp|camera|drone|birdhouse|box|doll|dress|"
    "instrument|gadget|device|circuit|puzzle|lego|tower|castle|wreath|candle|basket"
)
TABLE = Act("make", handwork.wrap, at_work=True, size="medium-wide")
"""Work on what lies between the hands."""
SHAKES = Motion(
    right=Stroke((0.06, 0.02, 0.30), (0.10, 0.15, 0.38), (-0.5, 0.4, 0.7), (-0.9, 0.1, -0.2), grip=CUP),
    left=Stroke((0.06, -0.12, 0.34), (0.04, 0.00, 0.42), (-0.5, 0.3, 0.8), (-0.9, 0.2, -0.2), grip=CUP),
    period=0.42,
)
"""A shaker beside the shoulder, in both hands."""
FLIPS = Motion(
    right=Stroke(
        (0.02, -0.42, 0.36), (0.02, -0.28, 0.40), (-0.9, -0.2, 0.1), thumb=(-0.05, 0.15, 1.0), grip=HOLD
    ),
    left=Stroke((0.22, -0.50, 0.10), None),
    period=1.2,
    nod=(0.1, -0.1),
)
FRIES = Motion(
    right=Stroke(
        (0.06, -0.40, 0.38), (-0.02, -0.40, 0.42), (-0.9, -0.2, 0.1), thumb=(-0.05, 0.05, 1.0), grip=HOLD
    ),
    left=Stroke((0.26, -0.44, 0.06), None, (-0.7, -0.3, 0.5), (-0.6, 0.0, -0.7), elbow=(1.0, 0.2, -0.3)),
    period=1.2,
    nod=(0.3, 0.35),
)
COOKS = replace(
    FRIES,
    right=Stroke(
        (0.09, -0.41, 0.34), (-0.03, -0.34, 0.44), (-0.9, -0.2, 0.1), thumb=(-0.05, 0.15, 1.0), grip=HOLD
    ),
    period=2.0,
)
UNDER = "parcel"
BOARD = Gear("board under a knife", handwork.under_knife)
FOLDED = (Gear("half of a sheet", handwork.sheet_held_down), Gear("half of a sheet", handwork.sheet_turned))
MAKING: tuple[Act, ...] = (
    replace(
        TABLE,
        name="cut food",
        size="medium",
        seen="three-quarter",
        pose=work.chop,
        held="knife",
        thing="carrot",
        gear=(Gear("carrot", handwork.under_blade), BOARD),
        done=done(
            "cut|slice|chop|dice|mince|halve|cut up",
            f"{FOOD}|{BAKED}|cheese|meat|steak|mushroom|pepper|broccoli|fish|salmon|chicken|ham|sausage|fillet",
        ),
    ),
    replace(
        TABLE,
        name="mix",
        pose=work.stir,
        held="ladle",
        gear=(Gear("mixing bowl", handwork.under_hands),),
        done=done(
            "mix|whisk|beat|scramble|stir|bread|whip|batter",
            "egg|batter|dough|cake|cream|ingredient|flour|sauce|salad|paint|or breadcrumb",
        ),
        words=said("breading|breadcrumb|scrambling"),
    ),
    replace(
        TABLE,
        name="toss a salad",
        pose=work.stir,
        held="ladle",
        gear=(Gear("salad bowl", handwork.under_hands),),
        done=done("toss|make|prepare|mix", "salad"),
    ),
    replace(
        TABLE,
        name="grind",
        pose=handwork.rub,
        held="stick",
        gear=(Gear("mixing bowl", handwork.under_hands),),
        done=done("grind|crush|pound|mash|mince", "meat|spice|herb|pepper|coffee|corn|potato|garlic"),
    ),
    replace(
        TABLE,
        name="flip",
        pose=FLIPS,
        at_work=False,
        size="medium",
        seen="three-quarter",
        held="frying pan",
        gear=(
            Gear(
                "pancake",
                Amid(
                    Motion(right=Stroke((0.02, -0.30, 0.66), (0.02, 0.14, 0.66)), period=1.2), hands=(RIGHT,)
                ),
            ),
        ),
        done=done("flip|toss|make", "pancake|omelette|omelet|crepe|egg"),
    ),
    replace(
        TABLE,
        name="shake a drink",
        pose=SHAKES,
        at_work=False,
        size="medium",
        seen="three-quarter",
        gear=(Gear("cocktail shaker", Amid(SHAKES, (0.0, 0.0, 0.02), (0.5, 0.0, 0.9))),),
        done=done("shake|mix|make", "cocktail|martini|margarita|daiquiri|shaker|negroni|mojito"),
    ),
    replace(
        TABLE,
        name="fry",
        pose=FRIES,
        held="frying pan",
        at_work=False,
        seen="three-quarter",
        gear=(standing("whole stove", (0.0, 0.0, 0.84)),),
        words=said("frying|fries |sauté|saute"),
        done=done("cook|fry", "egg|sausage|bacon|chicken|steak|fish|pancake|vegetable"),
    ),
    replace(
        TABLE,
        name="cook a meal",
        pose=COOKS,
        held="frying pan",
        at_work=False,
        seen="three-quarter",
        gear=(standing("whole stove", (0.0, 0.0, 0.84)),),
        done=done("make|prepare|fix|cook|cook up", MEALS),
    ),
    replace(
        TABLE,
        name="bake",
        thing="dough",
        gear=(Gear("dough", handwork.under_hands),),
        done=done("bake|make|prepare|decorate|ice|frost|assemble", BAKED),
    ),
    replace(
        TABLE,
        name="make tea",
        pose=work.POUR_TEAPOT,
        held="teapot",
        gear=(Gear("whole cup", work.filled), Gear("stream of tea", work.filled)),
        done=done("make|brew|prepare", "tea|coffee|matcha|latte|cappuccino|espresso"),
        words=said(
            "bartend|mixes a drink|mixing a drink|mixes a cocktail|making a cocktail|makes a cocktail"
        ),
    ),
    replace(
        TABLE,
        name="make jewelry",
        thing="pearls",
        gear=(Gear("pearls", handwork.under_hands),),
        done=done("make|string|thread|craft|bead|design", "jewelry|jewellery|necklace|bracelet|bead|earring"),
    ),
    replace(
        TABLE,
        name="assemble",
        thing="carton",
        held="screwdriver",
        pose=handwork.rub,
        gear=(Gear("carton", handwork.under_hands),),
        done=done(
            "assemble|build|repair|fix|mend|construct|make|craft|dismantle|tinker with|solder|"
            "disassemble|restore|adjust|tune",
            MADE,
        ),
    ),
    replace(
        TABLE,
        name="lay a table",
        pose=work.plate,
        gear=(Gear("place setting", handwork.under_hands),),
        done=done("set|lay|clear", "table") + done("set out|lay out|clear", "plate|dish"),
    ),
    replace(
        TABLE,
        name="fold a plane",
        pose=handwork.crease,
        gear=(*FOLDED, Gear("paper plane", handwork.done_already)),
        done=done("fold|make|build", "paper plane|paper airplane|paper jet|paper aeroplane"),
    ),
    replace(
        TABLE,
        name="fold a crane",
        pose=handwork.crease,
        gear=(*FOLDED, Gear("origami", handwork.done_already)),
        done=done("fold|make", "crane|origami|bird|swan|frog"),
        words=said("origami"),
    ),
    replace(
        TABLE,
        name="fold paper",
        pose=handwork.crease,
        gear=FOLDED,
        done=done("fold", "paper|letter|map|napkin"),
    ),
    replace(
        TABLE,
        name="bind books",
        thing="bound",
        gear=(Gear("bound", handwork.under_hands),),
        words=said("bookbind|binding books|binds books|binds a book|scrapbook"),
    ),
    replace(
        TABLE,
        name="unpack",
        gear=(Gear(UNDER, handwork.under_hands),),
        done=done("unpack|wrap|pack", "present|gift|package|parcel|box|suitcase|bag"),
    ),
    replace(
        TABLE,
        name="cut out",
        pose=work.chop,
        held="scissors",
        gear=(Gear("square of paper", handwork.under_blade),),
        done=done("cut|snip|trim", "paper|cloth|fabric|ribbon|card|photo|string"),
    ),
)
