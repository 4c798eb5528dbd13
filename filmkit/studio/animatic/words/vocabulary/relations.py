"""The words of where one is by another, and of what becomes of a thing. Knows no grammar."""

from collections.abc import Mapping

from filmkit.studio.animatic.words.text.tables import listed

_LEAVES = "jump leap climb crawl hop pop step run emerge"
_ENTERS = "jump leap climb crawl hop dive run"


def _going(verbs: str, ways: str) -> str:
    """ "jumps out of", "jumping out of": ways of going, in the forms that a verb takes."""
    stems = [(verb.removesuffix("e"), verb) for verb in verbs.split()]
    doubled = {"hop": "hopping", "pop": "popping", "step": "stepping", "run": "running"}
    forms = [form for stem, verb in stems for form in (f"{verb}s", doubled.get(verb, f"{stem}ing"))]
    return ", ".join(f"{form} {way}" for form in forms for way in ways.split(", "))


RELATIONS: Mapping[str, str] = {
    "left": f"{_going(_ENTERS, 'into, towards, toward')}, on the left of, to the left of, at the left of, "
    "left of, on the left side of, on the left hand of, to the left side of",
    "right": f"{_going(_LEAVES, 'out of, out from')}, on the right of, to the right of, at the right of, "
    "right of, on the right side of, on the right hand of, to the right side of",
    "on": "on top of, on the top of, atop, on",
    "below": "on the bottom of, at the bottom of",
    "under": "under, underneath, beneath, below",
    "above": "above, over the top of, suspended over, hanging over, hovering over",
    "front": "in front of, past",
    "behind": "behind, at the back of, in back of",
    "round": "around, round, by, at, about",
    "near": "nearby a, nearby an, nearby the, next to, beside, alongside, near, close to, by the side of",
}
PLAIN_RELATIONS = frozenset({"left", "right", "front", "behind", "near", "under", "above", "round"})
"""Those that hold between people and things as between things."""
GATHERED = listed("campfire bonfire fire")
"""What people are round, seen behind it."""
CASTS = listed(
    "casting casts cast throwing throws sheds shedding reflecting reflects shining shines glinting "
    "spills spilling "
    "leaving leaves splashing splashes looking looks gazing gazes"
)
"""What something does on another without being there."""
IN_ROOMS = listed(
    "table desk counter bar window windows door doors wall walls bed chair chairs sofa couch bench stool "
    "armchair fireplace stove oven sink mirror shelf bookshelf stairs staircase tree trees fence gate "
    "curtain board "
    "blackboard whiteboard screen "
    "water"
)
"""What a place has by itself, so that somebody beside it is only in the place."""
NOT_STANDING = listed(
    "moonlight light lights lighting rays ray sky sun stars star moon rain snow water sunlight sunset "
    "sunrise shade shadow way "
    "weather eye eyes fire spotlight lamp magnifying surface ground earth floor air wind scene camera "
    "view lens background feet side "
    "back stomach belly knees face head bottom top left right edge hand hands legs arms wheel ice grass "
    "mud day night window windows windowsill sill distance horizon "
    "dark darkness unknown trouble action focus sight"
)
"""What follows such words and is nobody and nothing to stand by."""
ABSTRACT = listed(
    "force forces gravity influence pressure weight tension time times moment moments years hours season age "
    "use heat love joy fear anger hope peace control guidance power effect effects magic sound silence music "
    "motion speed energy spell curse beauty attention care stress dream dreams memory life death "
    "temperature temperatures "
    "inheritance legacy wrath revenge law rule reign secret secrets story tale legend history fate destiny"
)
"""Forces, feelings, times and the like: nothing that could be put anywhere."""
COLOURS = listed(
    "red crimson orange yellow green olive mint teal turquoise blue navy purple violet pink white cream "
    "beige silver "
    "grey gray black brown maroon golden gold rusty"
)
STUFFS = listed(
    "wood wooden metal metallic steel iron silver gold golden bronze copper glass crystal ice frozen "
    "stone marble "
    "plastic rubber paper rust rusty charred withered transparent translucent"
)
LOOKS = listed(
    "hue hues color colour shade shades tone tones surface texture material exterior paint sheen finish "
    "coat glow"
)
"""What is said of a thing for how all of it looks: "its surface", "the paint"."""
AS: Mapping[str, str] = {
    "blackness": "black",
    "inky": "black",
    "whiteness": "white",
    "greyness": "grey",
    "redness": "red",
    "charcoal": "grey",
    "crystalline": "crystal",
    "violet": "purple",
    "maroon": "crimson",
    "silvery": "silver",
    "lavender": "purple",
    "azure": "blue",
    "cobalt": "blue",
    "emerald": "green",
    "scarlet": "red",
    "ivory": "cream",
    "metallic": "metal",
    "frozen": "ice",
    "translucent": "transparent",
    "wooden": "wood",
    "gray": "grey",
}
"""Words for the same."""
BECOMES: Mapping[str, str] = {
    "rusty": "rust, rusts, rusting, corrodes, corroding",
    "charred": "chars, charring, burns to ash, burns up, burns down, burning down, scorches",
    "withered": "wilts, wilting, withers, withering, dries up, dries out, drying out, decays, decaying, "
    "rots, rotting",
    "ice": "freezes, freezing, freeze, freezes over",
    "golden": "gilds, is gilded",
    "white": "whitens, whitening, bleaches, bleaching, pales",
    "black": "blackens, blackening",
    "red": "reddens, reddening",
    "yellow": "yellows, yellowing",
    "beige": "stains, staining, tarnishes, tarnishing, browns, browning",
}
"""Verbs that say what a thing turns into."""
GROWS: Mapping[float, str] = {
    1.9: "opens its petals, opening its petals, "
    "grow, expand, swell, inflate, bloom, blossom, grows, growing, expands, expanding, swells, "
    "swelling, inflates, inflating, enlarges, blooms, "
    "blooming, "
    "blossoms, unfolds, stretches, rises in the oven, sprouts, sprouting, puffs up",
    0.35: "shrink, deflate, evaporate, dissolve, shrinks, shrinking, deflates, "
    "deflating, evaporates, evaporating, dissolves, "
    "dissolving, "
    "dwindles, burns low, dies down, dying down, "
    "contracts, wears away, is eaten, crumbles, crumbling, disintegrates, "
    "disintegrating, erodes, eroding",
}
"""How many times as large a thing is in the end."""
MELTS = (
    "melt, melts, melting, melts away, thaws, thawing, liquefies, liquefying, collapse, collapses, "
    "collapsing, is washed away, washed away, falls apart, falling apart, caves in, caving in, "
    "is demolished, is knocked down"
)
"""What sinks into a puddle of itself."""
DEWS = "mist over, mists over, misting over, fog up, fogs up, fogging up, steam up, steams up, steaming up"
"""What drops gather on."""
SWAYS = "sway, sways, swaying, bends in the wind, bending in the wind"
"""What goes to and fro in the wind."""
LARGE = "towering, big, bigger, large, larger, huge, giant, enormous, gigantic, massive, taller, wider"
SMALL = "small, smaller, tiny, tinier, little, miniature, minuscule"
"""Sizes that a thing comes to."""
SKIES: Mapping[str, str] = {
    "overcast": "stormy, grey, gray, dark grey, cloudy, overcast",
    "day": "blue, clear, bright, brighter, azure, white, light, sunlit",
    "golden-hour": "orange, red, golden, pink, purple",
    "night": "black, dark, darker, dim, starry",
}
"""What time of day a sky of that colour is."""
TOPS = listed(
    "slab slate board counter countertop worktop tile tiles surface cloth fabric linen velvet silk leather "
    "mat placemat napkin concrete granite acrylic"
)
"""What is the top of a table for what lies on it, and no thing beside it."""
