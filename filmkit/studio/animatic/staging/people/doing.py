"""What somebody does, of all they are said to be: which act, with what in hand, seen from which side.

Knows no mark and no other person.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.between import some_deed
from filmkit.studio.animatic.figures.doing.leaps import leaping
from filmkit.studio.animatic.figures.looks import wardrobe
from filmkit.studio.animatic.figures.poses import deeds, gait, gestures, poses, seated
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.gear import Gear, standing, upright
from filmkit.studio.animatic.figures.verbs.daily import STANDING
from filmkit.studio.animatic.figures.verbs.twosome import BETWEEN_TWO
from filmkit.studio.animatic.intent import Facing, Subject
from filmkit.studio.animatic.props.in_hand.held import HELD
from filmkit.studio.animatic.staging.matter.painting import repainted
from filmkit.studio.animatic.staging.matter.stuffs import SERVED
from filmkit.studio.animatic.staging.matter.tinted import color_of
from filmkit.studio.animatic.staging.people.actor import PASSED, UNDER_A_BLADE, WHOLE, WORKED
from filmkit.studio.animatic.staging.people.afloat import afloat
from filmkit.studio.animatic.staging.people.grips import flat, named_at_all, named_in_hand, passed_on
from filmkit.studio.animatic.staging.people.handling import between_two, handling, in_both_hands, kept, taking
from filmkit.studio.animatic.staging.people.on_the_back import BAGS, PACK, with_a_pack
from filmkit.studio.animatic.staging.people.pouring import poured
from filmkit.studio.animatic.staging.things.things import kind_of, measured
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.world import Mesh

BUSY = re.compile(
    r"^(?:(?:is|are|was|were|starts?|begins?|\w+ly)\s+)*(?:to\s+)?"
    r"(?!(?:is|has|was|does|being|having|sees?|notic\w+|finds|finding|discover\w+|know\w*|see\w*|watch\w*|"
    r"look\w*|stand\w*|sit\w*|wait\w*|hear\w*|wears?|wearing|hold\w*|keep\w*|need\w*|lov\w+|lik\w+|want\w*|remember\w*)\s)"
    r"(\w+ing\s+(?:(?:on|off|up|down|out|away)\s+)?(?=(an?|the|some|his|her|their|one|two)?)|\w+(?:es|s)\s+(?:(?:on|off|up|down|out|away)\s+)?(?=(an?|the|some|his|her|their|one|two)\s))"
)
"""Something is done to something, though no act is known for it. Who only has, finds or perceives a thing
does nothing with the hands."""


FINDS = ("find", "examine")
"""Acts of `figures.verbs.tales` that are done to a thing."""
FOUND = re.compile(
    r"\b(?:find|found|discover|unearth|uncover|dig up|digging up|digs up|obtain|acquir|collect|retriev|"
    r"recover|gather|earn|claim|secur|seiz|grasp|clutch|locat|stumbl|come across|comes across|gain|receiv|"
    r"pluck|steal|captur|examin|inspect|stud|deciph|decod|unravel|investigat|analy|solv|unlock|activat|translat)"
    r"(?:e?s|ies|ing|e|y|ed)?\b(?: upon| on)?"
)
"""Somebody comes by a thing, or looks into it."""
TREASURE = re.compile(r"seiz|obtain|claim|steal|stole|retriev|recover|acquir|earn|secur|captur")
"""Of these what is won: it lies there, and is taken."""
TAKEN = re.compile(
    r"\b(?:takes?|taking|grab(?:s|bing)?|snatch(?:es|ing)?|lift(?:s|ing)?|rais(?:es?|ing)|hold(?:s|ing)? up) "
    r"(?:up )?(?=(?:an?|the|his|her|their|its)\b)"
)
"""Somebody takes a thing from where it lies."""
OPENED = re.compile(r"\b(?:opens?|opening|unlocks?|unlocking) (?=(?:an?|the|his|her|their|its)\b)")
"""Somebody opens a thing."""
TOLD = re.compile(
    r"[,;\u2014]|\b(?:on|that|which|where|who|whose|with|said|carved|filled|containing|but|and|only)\b"
)
"""Where the words for what is found end and what is told of it begins."""
WHOSE = re.compile(r"['\u2019]s? ")
CLEANED = re.compile(
    r"\b(?:clean|wip|dust|polish|scrub|wash|restor)\w* "
    r"(?=(?:an?|the|his|her|their|its) )(?![^,.;]*\b(?:table|counter|desk)\b)"
)
"""Somebody rubs a thing; what is large stands before them."""
LAND = re.compile(
    r"\s*(?:(?:an?|the|his|her|their) )?(?:[\w-]+,? ){0,3}(?:village|town|city|ruins|lake|valley|cave|cavern|"
    r"temple|castle|palace|realm|garden|island|forest|waterfall|passage|chamber|world)\b"
)
"""What is found by looking out over it."""
HALLS = ("door", "house", "window")
"""What is no thing that is come by, or has its own way of being opened."""
GARMENTS = ("coat", "jacket", "dress", "shirt", "sweater", "trench coat", "raincoat", "suit")
"""What hangs down from a hand that carries it."""
CASES = ("suitcase", "bag")
"""What has a way of its own of being carried."""
GARMENT = (
    rf"(?:{'|'.join(sorted((*wardrobe.GARMENTS, 'outfit', 'attire'), key=len, reverse=True))})(?:e?s)?\b"
)
WORN = re.compile(
    rf"\b(?:in|wearing|dressed in|clad in),? (?:[\w-]+,? ){{0,4}}?{GARMENT}"
    rf"(?:,? and (?:[\w-]+,? ){{0,3}}?{GARMENT})?,?",
    re.I,
)
"""What somebody has on, and not in hand."""
FREE = (*gestures.AT_EASE, "walk", "stroll", "talk", "reach", "serve", "carry")
"""Acts with a hand for whatever is named."""
EATEN = re.compile(
    r"\b(?:eats?|eating|bites? into|biting into|munch\w*|chew\w*)(?: on)?"
    r" (?:an? |the |some |his |her |their )?([a-z -]+)"
)
FINGER_FOOD = (
    *(
        "apple",
        "orange",
        "banana",
        "strawberry",
        "carrot",
        "tomato",
        "cheese",
        "pizza",
        "pizza slice",
        "donut",
        "burger",
        "hot dog",
    ),
    *("sandwich", "ice cream", "sushi", "chocolate", "egg", "bread", "watermelon"),
)
"""Kinds of things that are eaten out of the hand."""
A_BITE_OF: Mapping[str, str] = {"watermelon": "melon", "pizza": "pizza slice"}
"""What is eaten out of the hand of what is too large for it."""
WORKED_AT: Mapping[str, str] = {
    "peel": WORKED,
    "scrape": WORKED,
    "cut food": UNDER_A_BLADE,
    "push": WHOLE,
    "move furniture": WHOLE,
}
"""Done to a thing that is large enough to be seen, or as it is, and what its name begins with."""
PEELED_BY_HAND = ("egg", "banana", "orange")
DRUNK = re.compile(
    r"\b(?:drink|sip|gulp|enjoy)(?:s|ing|ping)?(?: on)? (?:an? |the |some |his |her |their )?"
    r"([a-z -]+)"
)
FROM_A_VESSEL = re.compile(r" (?:from|out of|with|through) ")
DRINKS = ("juice", "milk", "glass", "cocktail", "iced tea", "beer")
"""Kinds of things that are drunk out of a glass of their own."""
WITH_A_TOOL = ("write", "draw", "stir", "chop", "taste", "cut food", "mix", "paint")
"""Done with what it takes, whatever else is named: a letter is written with a pen."""
ON_THE_AIR = ("reporter", "newscaster", "correspondent", "interviewer")
"""Who speaks into a microphone."""
AIMED = ("flashlight",)
"""What is held out ahead."""
STREWN = (((0.16, 0.05, 0.62), 1.1), ((-0.30, 0.05, 0.78), -0.6))
"""Where more of what is picked up lie, and how they are turned."""
LARGEST = 2.6
"""Metres: what is larger is looked at, and not stood at."""


def busy(subject: Subject, act: Act) -> Act:
    """Who does what no act is known for has its thing in the hands, or before them; else open hands."""
    if (come_by := found(subject, act)) is not act:
        return come_by
    if act.name != "stand" or subject.act.layer != "prompt":
        return act
    if to_somebody := some_deed(subject.act.value):
        return to_somebody
    done = BUSY.match(subject.act.value.lower())
    if done is None:
        return act
    thing = named_at_all(subject.act.value[done.end(1) :])
    if thing is not None:
        return handling(thing)
    return replace(act_of("explains"), name="busy") if done[2] or done[3] else act


def found(subject: Subject, act: Act) -> Act:
    """Who comes by a thing or looks into it has it in both hands, or stands at it when it is large; of what
    has no form nothing is seen but that they bend over it."""
    words = subject.act.value.lower()
    verb = FOUND if act.name in FINDS else CLEANED if act.name == "wipe" else OPENED
    if act.name == "reach" and TAKEN.search(words):
        verb = TAKEN
    hit = verb.search(words) if verb is not OPENED or act.name in ("reach", "stand", "open") else None
    thing = named_at_all(WHOSE.split(TOLD.split(words[hit.end() :])[0])[-1]) if hit else None
    if thing is None and verb is FOUND and hit and LAND.match(words, hit.end()):
        return replace(act_of("notices"), name=act.name)
    if thing is None or thing in HALLS or (act.name == "wipe" and in_both_hands(thing)):
        return act
    if verb is not TAKEN and not in_both_hands(thing) and max(measured(thing)[0]) > LARGEST:
        return replace(act_of("notices"), name=act.name)
    treasure = verb is FOUND and TREASURE.search(words) is not None
    if in_both_hands(thing) and (treasure or verb is TAKEN):
        return replace(taking(thing, treasure, thing == "key" or " gold" in words), name=act.name)
    if verb is TAKEN:
        return act
    named = "open" if verb is OPENED else act.name
    return replace(handling(thing), name=named, size="medium-wide" if in_both_hands(thing) else "full")


CARRYING = (
    "walk",
    "stroll",
    "stand",
    "carry",
    "umbrella",
    "turn",
    "fold",
    "laugh",
    "smile",
    "listen",
    "look",
)
"""Done by who carries something or is under an umbrella as well."""


ELECTRIC = re.compile(
    r"\b(?:electr\w+|bass|rock(?: and roll|star)?|heavy metal) (?:\w+ )?guitar|\brock ?star", re.I
)
"""What is plugged in."""


def what_it_does(subject: Subject) -> Act:
    """The act of a subject, with what it is said to hold, to have on the back, or where it is said to go."""
    said = f"{subject.description}, {subject.act.value}"
    if PACK.search(said.lower()) and subject.held in BAGS:
        subject = replace(subject, held=None)
    act = _done(subject)
    if act.held == "guitar" and ELECTRIC.search(said):
        act = replace(act, held="electric guitar")
    return with_a_pack(afloat(act, subject.act.value), said)


def _done(subject: Subject) -> Act:
    act = leaping(poured(act_of(subject.act.value), subject.act.value), subject.act.value)
    if subject.moves and not act.speed and act.name in ("stand", "turn", "reach", "fold", "talk"):
        act = act_of("walk")
    bears = named_in_hand(subject.act.value) if act.name == "carry" else None
    held = subject.held or bears or act.held
    going, staying = {
        "suitcase": (gait.carry, gait.carry_standing),
        "bag": (gait.carry, gait.carry_standing),
        "umbrella": (gait.umbrella_walk, gestures.umbrella),
    }.get(held or "", (None, None))
    if going and staying and act.name in CARRYING:
        return replace(act, pose=going if act.speed else staying, held=held)
    if held in gestures.UPRIGHT and act.name in gestures.AT_EASE and not act.speed:
        pose = gestures.holding(act.pose)
        return replace(act, pose=seated.sitting(pose) if act.seated else pose, held=held)
    if act.name == "shake hands" and held in CASES:
        pose = gait.beside(act.pose)
        return replace(act, pose=pose, partner=pose, held=held, left=True, size="full")
    free = act.partner is None and act.thing is None and not act.gear and act.name not in WITH_A_TOOL
    if held in HELD and free:
        act = replace(act, held=held)
    return _with_what_is_named(act, subject)


def _with_what_is_named(act: Act, subject: Subject) -> Act:
    """The same with the thing the words put in the hand, where the act would have one of its own or none."""
    if act.name == "eat" and (eaten := EATEN.search(subject.act.value.lower())):
        food = kind_of(eaten[1], whole=True)
        if food in FINGER_FOOD:
            return replace(
                act,
                name="bite",
                pose=gestures.bite,
                held=A_BITE_OF.get(food, food),
                seated=False,
                before=None,
                laid=None,
                surface=None,
                size="medium",
            )
        bowl = next((kind for kind, words in SERVED.items() if re.search(words, eaten[1])), None)
        return replace(act, laid=bowl) if bowl is not None and act.laid is not None else act
    if act.name == "drink" and (drunk := DRUNK.search(subject.act.value.lower())):
        drink = kind_of(FROM_A_VESSEL.split(drunk[1])[0]) or kind_of(drunk[1])
        return replace(act, held=drink) if drink in DRINKS else act
    if act.thing is not None:
        return _with_its_thing(act, subject)
    if act.name == "pick up" and (lies := named_at_all(subject.act.value)) and in_both_hands(lies):
        more = re.search(rf"{lies}s\b", subject.act.value.lower())
        others = tuple(standing(lies, at, yaw) for at, yaw in STREWN) if more else ()
        return replace(act, held=None, gear=(Gear(lies, gestures.picked_up), *others))
    named = named_in_hand(subject.act.value) or subject.held
    if named is None and act.name == "talk" and subject.name.lower().endswith(ON_THE_AIR):
        named = "microphone"
    if named is None:
        return act
    if act.name == "sit" and act.before is None and in_both_hands(named):
        return kept(act, named)
    if act.name == "carry" and named in GARMENTS:
        return replace(
            act, held=None, gear=(Gear("coat in the hand", gait.hung_from_hand),), seen="three-quarter"
        )
    if act.name == "carry" and named not in CASES:
        return replace(act, held=named)
    if act.name not in FREE or act.held in HELD or (named in HELD and act.name == "stand"):
        return act if named not in AIMED else replace(act, pose=gestures.aiming(act.pose), held=named)
    return replace(act, pose=act.pose if act.speed else gestures.holding(act.pose), held=named)


def _with_its_thing(act: Act, subject: Subject) -> Act:
    """The same with the thing the words name for what it has of its own, in hand, on the way or before it."""
    told = (subject.held, named_at_all(WORN.sub(" ", subject.act.value)))
    named = next(
        (each for each in told if each and each != act.held), None
    )  # its tool is in the hand already
    passes = act.thing == "passed cup"
    named = (passed_on(subject.act.value) or named) if passes else named
    if named is None:
        return act
    if act.name == BETWEEN_TWO:
        return between_two(act, named)
    at = upright if passes and not flat(named) else lambda at: at
    if act.name == "peel" and named in PEELED_BY_HAND:
        act = replace(act, held=None)
    before = PASSED if passes else WORKED_AT.get(act.name, "")
    gear = tuple(
        replace(each, name=f"{before}{named}", at=at(each.at)) if each.name == act.thing else each
        for each in act.gear
    )
    laid = named if act.laid == act.thing else act.laid
    return replace(act, gear=gear, laid=laid, held=named if act.held == act.thing else act.held)


def in_its_color(mesh: Mesh, held: str, subject: Subject) -> Mesh:
    """What is held, in the colour that the words give it or what is in it: "pours purple liquid"."""
    color = color_of(held, f"{subject.description}, {subject.act.value}")
    if color is None and held == "cup" and subject.guise:
        color = "red"  # white is lost before a muzzle
    return mesh if color is None else repainted(mesh, COLORS[color])


def side_of(subject: Subject, act: Act) -> Facing:
    """Which side of somebody is seen: as said, else the one that shows what is done."""
    if act.seen is None or not subject.facing.guessed:
        return subject.facing.value
    return Facing(act.seen)


def at_ease(act: Act, number: int) -> Act:
    """Of many who stand no two stand alike."""
    if act is not STANDING:
        return act
    ways = (poses.stand, deeds.pockets, gestures.folded, poses.stand, deeds.crossed, poses.listen)
    return replace(act, pose=ways[number * 5 % len(ways)])
