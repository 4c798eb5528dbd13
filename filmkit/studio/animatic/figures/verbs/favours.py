"""What one does for somebody: a comfort, a lesson, a portrait; and what is given that is a deed and no thing.

Where two rows fit, the higher up is done.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from filmkit.studio.animatic.figures.body.pose import FLAT
from filmkit.studio.animatic.figures.doing import grooming, handwork, helping
from filmkit.studio.animatic.figures.poses import couples, gait, gestures
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.gear import Gear, standing
from filmkit.studio.animatic.figures.poses.poses import sit, stand
from filmkit.studio.animatic.figures.poses.reaching import Touch
from filmkit.studio.animatic.figures.poses.stroke import Motion, Stroke
from filmkit.studio.animatic.figures.verbs.together import HANDS_OVER
from filmkit.studio.animatic.figures.verbs.touches import LIES
from filmkit.studio.animatic.figures.verbs.whom import OWN, WHO, any_form

TELLS_HOW = Motion(
    right=Stroke((0.20, -0.24, 0.30), (0.24, -0.06, 0.36), (0.0, 0.3, 0.9), (0.2, 0.9, 0.0), grip=FLAT),
    left=Stroke((0.20, -0.24, 0.30), (0.24, -0.34, 0.34), (0.0, 0.3, 0.9), (0.2, 0.9, 0.0), grip=FLAT),
    period=2.0,
    nod=(0.05, 0.20),
    mouth=(0.1, 0.7),
)
"""Both hands show how it is done."""
OPERATES = Touch(True, (0.02, 0.03, 0.02), 1.2, True)
BY_HAND = r"(?:how |to )*(?:cook|knead|chop|bake|slice|roll|cut|stir|write|draw|sew|make|fold|carve)"
"""What is taught with a hand on the other's."""
BEFORE = Act("before another", stand, partner=stand, apart=1.3, size="medium-wide")
OF_FAVOURS: tuple[tuple[str, Act], ...] = (
    (
        rf"{any_form('operate')} on {WHO}|{any_form('perform')} (?:an? )?(?:\w+ )?(?:surgery|operation)\b",
        replace(LIES, name="operate", pose=OPERATES, part="belly", held="scissors"),
    ),
    (
        rf"{any_form('extend|hold out|return|slide|present')} (?:an?|the|his|her|their) [^,;.]*"
        rf"\b(?:to|towards?) {WHO}",
        HANDS_OVER,
    ),
    (
        rf"{any_form('help|assist|aid')} {WHO} (?:to )?(?:climb|get|stand|rise|scramble)"
        r"(?: up| over| out| onto)?\b(?! (?:dressed|ready|into|in)\b)",
        replace(
            BEFORE,
            name="help up",
            pose=helping.help_up,
            partner=helping.helped_up,
            apart=helping.UP,
            size="full",
        ),
    ),
    (
        rf"{any_form('console|comfort|soothe|reassure|cuddle')} {WHO}",
        replace(
            BEFORE,
            name="embrace",
            pose=couples.embrace,
            partner=couples.embrace,
            apart=2 * couples.EMBRACE_APART,
        ),
    ),
    (
        rf"{any_form('draw|paint|sketch')} (?:(?:an?|the) [^,;.]*\bof )?"
        rf"(?:{WHO}(?=$|[,;.]| (?:in|on|at|who|while|with|as)\b)|{OWN} (?:portrait|picture|likeness|face))",
        replace(
            BEFORE,
            name="paint another",
            pose=handwork.paint,
            held="paintbrush",
            partner=sit,
            other_on="chair",
            apart=1.9,
            size="full",
            gear=(standing("easel", (-0.20, 0.0, 0.58)),),
        ),
    ),
    (
        rf"{any_form('take|snap|shoot')} (?:an?|the|some|\w+) (?:photo|photos|picture|pictures|photographs?|"
        rf"snapshots?|portraits?) of {WHO}|{any_form('take|snap|shoot')} {OWN} (?:photo|picture|photograph)|"
        rf"{any_form('photograph|film')} {WHO}",
        replace(
            BEFORE,
            name="photograph another",
            pose=grooming.photograph,
            partner=gestures.folded,
            apart=1.5,
            gear=(Gear("camera", grooming.camera_held),),
        ),
    ),
    (
        rf"{any_form('teach|coach|instruct')} {WHO} (?:how )?to (?:ride|cycle|skate|ski|rollerblade|bike)\b",
        Act("steady", gait.push, speed=0.9, size="full"),
    ),
    (
        rf"{any_form('teach|coach|instruct|tutor')} {WHO} (?:how |to )*(?!{BY_HAND})\w",
        Act("teach", TELLS_HOW, size="medium-wide"),
    ),
)
"""How it is said, and what is done."""
GIVEN: Mapping[str, str] = {
    "massage|back rub|rub": "massages {}",
    "shoulder massage|shoulder rub": "massages {}'s shoulders",
    "foot massage|foot rub": "massages {}'s feet",
    "haircut|trim": "cuts {}'s hair",
    "shave": "shaves {}",
    "manicure|pedicure": "files {}'s nails",
    "hug|cuddle|embrace|squeeze": "hugs {}",
    "kiss|peck": "kisses {}",
    "high five|high-five": "high fives {}",
    "fist bump": "bumps fists with {}",
    "handshake": "shakes hands with {}",
    "piggyback|piggyback ride|ride": "carries {} on the back",
    "pat|pat on the back|clap on the back": "pats {}'s back",
    "pat on the head": "pats {}'s head",
    "push": "pushes {}",
    "slap": "slaps {}",
    "smile|grin": "smiles at {}",
    "wave": "waves at {}",
    "hand|lift": "helps {} up",
}
"""What is given that is a deed, and how it is told by its own verb."""
_GIVES = re.compile(
    r"\b(?:giv(?:es|ing|e)|gave) (?P<who>(?:an?other(?: [a-z]+)?|each other|(?:an?|the|his|her|their) "
    r"(?:[a-z]+ ){0,2}?[a-z]+|him|her|them|someone)) "
    rf"an? (?:(?!cup|glass|book)[a-z]+ ){{0,2}}?(?P<what>{'|'.join(GIVEN)})\b(?! (?:of|card|box|bag|cream))"
)


_NOBODYS = re.compile(r"\b(massag(?:e|es|ing)) (?=(?:legs?|feet|foot|back|shoulders?|neck|arms?|hands?)\b)")
"""A part that is told to be nobody's: whoever it is, it is another's."""
_INTO_HANDS = re.compile(
    r"\b(?:press|push|slip|put|plac|drop|thrust)(?:s|es|e|ing) (?P<what>(?!\w+ (?:head|face|chin|hands?)\b)"
    r"(?:an?|the|his|her|their) [^.;,]{2,30}?) "
    r"in(?:to)? (?P<whose>his|her|their|the|[a-z' ]{3,20}'s) (?:\w+ )?(?:hands?|palms?)\b"
)
"""A thing that is given by being put into a hand."""


def given_as_done(words: str) -> str:
    """ "gives her a massage" told as "massages her", and "massaging legs" as "massaging another's legs"."""
    words = _INTO_HANDS.sub(r"hands \g<what> to another", _NOBODYS.sub(r"\1 another's ", words))
    hit = _GIVES.search(words)
    if hit is None:
        return words
    verb = next(told for whats, told in GIVEN.items() if hit["what"] in whats.split("|"))
    whose = "another's" if hit["who"] in ("him", "her", "them") else f"{hit['who']}'s"
    told = verb.replace("{}'s", whose).replace("{}", hit["who"])
    return words[: hit.start()] + told + words[hit.end() :]
