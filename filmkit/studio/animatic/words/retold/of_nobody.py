"""Words of a text about things that look like somebody or somewhere and are neither: "ocean blue".

Knows no cast and no places. They are told again without what would stand in the picture for them.
"""

import re

from filmkit.studio.animatic.words.text.wording import capitalized

_ADJECTIVES = r"(?:[\w-]+,? ){0,3}?"
_YOUNG = "pup|puppy|cub|kitten|chick|calf|foal|joey|lamb|duckling|fawn"
_ROWS: tuple[tuple[str, str], ...] = (
    (r"\bdroplet of water\b", "water droplet"),
    (r"\bindividual (?=beauty|strands?|hues?|petals?|leaves|droplets?|grains?|pieces|notes)", ""),
    (r"\bGranny Smith(?: apple)?\b", "apple"),
    (r"^an? (?:[\w-]+,? ){0,3}(?:transition|transformation|sequence|scene|animation)\b[^.;]{0,40}?,? "
     r"(?:showcasing|showing|featuring|depicting|capturing|revealing|of) (an? [\w -]+?) that "
     r"(?=(?:\w+ly )?(?:transforms|turns|changes|becomes|grows|shrinks|melts)\b)", r"\1 "),
    (r"^an? (?:[\w-]+,? ){0,4}scene (?:with|of|featuring) (?=an? [\w-]+ and an? [\w-]+ \w+ing\b)", ""),
    (r"\bstable (?=hover|flight|position|surface|posture|pace|base|footing|stance|platform)", "steady "),
    (r",? (?:gradually |slowly )?revealing (?:the|its) (?:\w+ )?(?:form|shape|figure|outline) "
     r"of [^.;,]*", ""),
    (r"\bneon[- ](?=(?:green|pink|blue|yellow|orange|red|purple)\b)", "bright "),
    (r"\b((?:sounds?|noises?|symphony) of (?:nature|the forest|wildlife))"
     r"\s?[—–-]+\s?(?=birds|\w+ birds)[^.;]*", r"\1"),
    (r"(?:,| and|, and) (?:small|tiny|little|other|marine|sea) creatures"
     r"(?= \w+ing\b|[.,;])(?: \w+ing(?: about)?)?", ""),
    (r"\b(?:wild|free|untamed|adventurous|fighting|playful|festive|human) spirits?\b", "wildness"),
    (r"\bhuman (?=craft|innovation|ingenuity|touch|hand\b)", ""),
    (r"\b((?:left|right|front|back)(?: side)? of|behind|in front of) (an?|the) ((?:[\w-]+ ){0,3}?)"
     r"(?:wooden )?board\b", r"\1 \2 \3plank"),
    (r"\b(?:(?:clean|modern|sleek),? (?:and )?)?professional (?=setting|look|quality|aesthetic|finish)", ""),
    (rf"^an? {_ADJECTIVES}(?:transition|transformation|change|shift) (?:occurs|happens|takes place|unfolds) "
     r"(?:on|in|across|over|to) (an? [\w -]+?),? as it\b", r"\1"),
    (r"(?<=[a-z]), (?:likely|perhaps|possibly|maybe|probably) an? (?!.* or )[\w -]{2,30},(?= \w+s\b)", ""),
    (r",? with each bounce becoming [^.;,]*", ""),
    (r"\brubber (?:toy|dog|play) ball\b", "rubber ball"),
    (r"\ban? ((?:[\w-]+ )?table) stretches across the (?:frame|scene|picture)\b[^.]*\. "
     r"(?:Atop|On) the table, (an? [^,.;]+? and an? [^,.;]+?) (rest|lie|sit|stand)\b", r"\2 \3 on a \1"),
    (r"\b(oxidation|rusting|corrosion) process of\b", r"\1 of"),
    (r"\bsmall tree (?=stump|trunk|branch|house)", "tree "),
    (rf"(?<=[a-z] )starts as an? {_ADJECTIVES}(?:tabby|retriever|shepherd|labrador)\b", "starts out"),
    (rf"(?<=car is )an? {_ADJECTIVES}model\b", "old"),
    (r"\bthe two (?:spheres|balls|liquids|orbs|substances|objects|elements|colou?rs|hues)\b", "they"),
    (r"(?<=[a-z]), (?:perhaps |likely |maybe |possibly )?an? [\w-]+ or (?:an? )?[\w-]+,"
     r"(?= (?:is|are|stands|sits|wearing|in|with)\b)", ""),
    (r"\ba painter's brush ?strokes?\b", "strokes"),
    (r"\b(?:ocean|sky|forest|sea|midnight|sunset|desert)[- ](?=(?:blue|green|gold|orange|red|beige)\b)", ""),
    (r",? (?:its (?:hue|colou?r) )?reminiscent of [^,.;]*", ""),
    (r"\bcolou?red (?:bright |deep |vivid )?(orange|peach|lime)\b", r"\1-colored"),
    (r"\bplain(?=,? (?:[\w-]+,? ){0,2}(?:floor|wall|surface|table|white)\b)", "bare"),
    (rf"\bfrom an? {_ADJECTIVES}newborn to an? {_ADJECTIVES}adult\b(?! \w)", "from small to large"),
    (rf"\b(?:transform|grow|turn)ing into an? {_ADJECTIVES}adult(?=[.,])", "growing large"),
    (rf"(?<=[a-z] )starts as an? {_ADJECTIVES}(?:{_YOUNG})\b(?= in\b| with\b|[.,])", "starts small"),
)  # fmt: skip
"""How it is told, and how instead."""
_OF_NOBODY = tuple((re.compile(pattern, re.I), plain) for pattern, plain in _ROWS)
_CAR = re.compile(rf"^(?:an?|the) {_ADJECTIVES}(?:car|truck|van|bus|jeep|taxi)\b", re.I)
_ITS_DRIVER = re.compile(
    r"(?<=[.;] )The driver\b[^.;]*?\b(?:wheel|windows?|windshield|focus\w*)\b[^.;]*[.;] ?|"
    r", the driver\b[^.;]*?\bwheel\b[^.;]*?(?=[.;])",
    re.I,
)
"""Who sits in what the text is about, and stands nowhere beside it."""


def without_nobody(text: str) -> str:
    """The same in words that bring in nobody and nowhere else."""
    told = text
    for pattern, plain in _OF_NOBODY:
        told = pattern.sub(plain, told)
    text = text if told == text else capitalized(told)
    return _ITS_DRIVER.sub("", text) if _CAR.match(text) else text
