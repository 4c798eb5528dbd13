"""What an animal does, by the words for it. Knows no form and no place."""

import re
from collections.abc import Mapping

from filmkit.studio.animatic.creatures.creatures import CREATURES, WINGED
from filmkit.studio.animatic.staging.animals.beast_gear import CLIMBED, PAWED

_OTHER = (
    r"(an?other|each other|one another|(its|her|his|their|an?|the)( \w+)? "
    r"(cats?|kittens?|dogs?|pupp(y|ies)|cubs?|calf|calves|foals?|lambs?|mates?|friends?|mothers?|moms?|bab(y|ies)|young|partners?|siblings?|brothers?|"
    r"sisters?|horses?|lions?|bears?|monkeys?))"
)
DEEDS: Mapping[str, re.Pattern[str]] = {
    "weave": re.compile(r"\b(mak|build|spin|weav|repair|mend)\w*( \w+){0,3} (cob)?webs?\b"),
    "build": re.compile(
        r"\b(mak|build|weav|construct|gather\w* twigs for|repair|arrang)\w*( \w+){0,3} "
        r"(nests?|dams?|lodges?)\b"
    ),
    "feed": re.compile(
        r"\b(nectars?|pollen|pollinat\w+)\b|"
        r"\b(feed|land|perch|rest|sit|settl|alight|drink|sip)\w* (on|from|upon|at)( \w+){0,3} "
        r"(flowers?|blossoms?|blooms?|buds?|petals?|daisy|rose|sunflowers?|lavender)\b"
    ),
    "browse": re.compile(
        r"\b(eat|feed|munch|chew|nibbl|browse|pluck|graz|strip)\w*( \w+){0,5}? (on|from|off|of) "
        r"(an?|the|tall|high)?( \w+){0,2}? ?(trees?|branch(es)?|treetops?|acacias?|canopy)\b"
    ),
    "nuzzle": re.compile(rf"\b(lick|groom|nuzzl|clean|kiss|sniff|rub|preen|wash)\w*( against)? {_OTHER}"),
    "wag": re.compile(r"\bwag(s|ging|ged)?\b"),
    "graze": re.compile(
        r"\b(graz\w+|(eat\w*|feed\w*|munch\w*|chew\w*|nibbl\w*)( on)?( the| some)?"
        r"( \w+)? (grass|clover|daisies|dandelions|weeds|wildflowers))\b"
    ),
    "drink": re.compile(r"\b(drink\w*|drank|lap(s|ping))\b"),
    "eat": re.compile(
        r"\b(eat\w*|ate|feed(s|ing)|nibbl\w*|munch\w*|chew\w*|devour\w*|peck\w*|gnaw\w*|forag\w+|tast(es?|ing)|"
        r"(shar(e|es|ing)|gather(s|ing)?|collect(s|ing)?) (\w+ ){0,2}"
        r"(nuts?|seeds?|acorns?|berries|food|fruits?|crumbs))\b"
    ),
    "sleep": re.compile(r"\b(sleep\w*|slept|asleep|nap(s|ping)?|snooz\w*|doz(es|ing)|slumber\w*)\b"),
    "back": re.compile(
        r"\b(wallow\w*|tumbl(es|ing)|roll(s|ing) (over|around|about|on|in)|belly up|"
        r"on (its|his|her|their) backs?)\b"
    ),
    "rear": re.compile(
        r"\b(rear(s|ing)|(on|onto) (its|his|her|their|two) (hind |back )?(legs|feet|paws)|"
        r"stand\w* up(right)?|begs|begging|"
        r"(scratch|claw)\w*( at)? (the|an?|its|his|her) (\w+ )?"
        r"(furniture|sofa|couch|armchair|chair|post|door|curtains?))\b"
    ),
    "howl": re.compile(r"\bhowl\w*\b"),
    "scent": re.compile(r"\b(sniff\w*|smell\w*|scent(s|ing)?)( at)? (the|an?) (\w+ )?(air|wind|breeze)\b"),
    "sniff": re.compile(r"\b(sniff(s|ing|ed)?|smell(s|ing)|nos(es|ing) (about|around|through))\b"),
    "shake": re.compile(r"\b(shak(es|ing)|shook)\b"),
    "scratch": re.compile(r"\b(scratch\w*|itch(es|ing|y)|irritated (by|with) (\w+ )?flies|bothered by)\b"),
    "fight": re.compile(r"\b(fight\w*|wrestl\w*|spar(s|ring)|box(es|ing)|attack\w*|battl\w+)\b"),
    "play": re.compile(r"\b(play(s|ed|ing)?|frolic\w*|romp\w*|(paw|bat|swat)(s|ing|ting)? at)\b"),
    "stretch": re.compile(r"\bstretch(es|ing)?\b"),
    "hose": re.compile(
        r"\b(spray|squirt|spout|shower)(s|ing|ed)?\b|\b(splash|blow|throw|shoot|play)\w*( \w+){0,4} water\b"
    ),
    "lower": re.compile(
        r"\b(lower(s|ing|ed)?|dangl\w+|hang(s|ing)?|descend\w*|down (from|on) (its|a) (web|thread))\b"
    ),
    "yawn": re.compile(r"\byawn\w*\b"),
    "lick": re.compile(
        r"\b((lick|groom|clean|wash)(s|es|ing)? (its|it|him|her|their|them)(self|selves)?\b|"
        r"(lick|groom|clean)(s|es|ing)? (its|his|her|their|the) (paws?|fur|coat|face|legs?))\b"
    ),
    "bark": re.compile(r"\b(bark(s|ing)?|growl(s|ing)?|roar(s|ing)?|snarl(s|ing)?)\b"),
    "dig": re.compile(r"\bdig(s|ging)?\b"),
    "jump": re.compile(r"\b(jump\w*|leap\w*|pounc\w*|hop(s|ping)|spring(s|ing)|bound(s|ing)?( \w+)? over)\b"),
    "climb": re.compile(r"\bclimb\w*\b"),
    "paddle": re.compile(r"\b(wings? splash\w*|sw[iu]m\w*|swam|paddl\w*|float\w*|bath(es|ing))\b"),
    "run": re.compile(
        r"\b(run\w*|ran|gallop\w*|chas\w+|fetch\w*|rac(e|es|ing)|sprint\w*|bound(s|ing)|charg\w+|dash\w*|flee\w*|"
        r"dart(s|ing)|scurr\w+|scamper\w*|rush\w*|hurr(y|ies)\w*|bolt(s|ing)|speed(s|ing)|"
        r"tear(s|ing) (across|through))\b"
    ),
    "trot": re.compile(r"\b(trot\w*|jog\w*|follow\w*)\b"),
    "walk": re.compile(
        r"\b(travers\w*|trek\w*|plod\w*|trudg\w*|ambl\w*|mak(es?|ing) (its|his|her|their) way|"
        r"mov(es?|ing) (\w+ly )?(across|along|over|through)|pass(es|ing)? through|"
        r"walk\w*|stroll\w*|cross\w*|wander\w*|roam\w*|approach\w*|com(e|es|ing)|crawl\w*|waddl\w*|strut\w*|explor\w*)\b"
    ),
    "lie": re.compile(
        r"\b(lie|lies|lying|lay|laying|rest\w*|curl\w*|loung\w*|bask\w*|sunbath\w*|snuggl\w*|cuddl\w*|"
        r"(flops?|flopp(ed|ing)|plop(s|ped)|settl(es|ing)) (down|in|into|beside))\b"
    ),
    "sit": re.compile(
        r"\b(sit|sits|sitting|sat|perche[sd]|perching|waits?|waiting|"
        r"on (an?|the)( \w+)? (branch|twig|perch|wire|windowsill))\b"
    ),
    "stalk": re.compile(
        r"\b(hunt(s|ing|ed)?|stalk(s|ing|ed)?|prowl(s|ing|ed)?|sneak(s|ing)?|creep(s|ing)?|lurk(s|ing)?|"
        r"in search of (prey|food)|search(es|ing) for (prey|food))\b"
    ),
    "stand": re.compile(r"\b(stands?|standing|still)\b"),
    "fly": re.compile(r"\b(fl(y|ies|ying|ew)|soar\w*|glid\w+|circl\w+|hover\w*|wheel\w*|pass\w*)\b"),
}
"""What an animal does, by the words for it; none of them, and it stands."""
OF_ONE: Mapping[str, str] = {"hose": "elephant", "lower": "spider", "weave": "spider"}
"""What only one animal does."""
WAYS = ("run", "trot", "walk", "lie", "sit", "stand", "fly")
"""How it goes or rests: whatever else it is said to do tells more."""
ON_A_SWING = re.compile(r"\bon (?:an?|the|its) (?:\w+ )?(?:swing|swings|see-?saw|hammock|carousel)\b")
"""What is sat on, whatever is done there."""
IN_WATER = re.compile(r"\bin (an?|the|its|his)( \w+)? (river|lake|pond|water|sea|ocean|pool|swamp|stream)\b")
WADES = re.compile(
    r"\b(in|into|through|across) (an?|the)( \w+){0,2} (river|stream|creek|brook|pond|swamp|shallows)\b|"
    r"\bcatch(es|ing) (an?|the)?( \w+)? ?(salmon|trout)\b"
)
"""Where who does not swim has its legs in the water."""
SITTERS = ("monkey", "koala", "squirrel")
"""Who sits when nothing is said of it."""
BESIDE = re.compile(
    r"(?:on|to) the (?:left|right)\b|next to\b|beside\b|in front of\b|behind\b|under\b|below\b"
)
"""Where it is, and nothing that it does."""
PERCHED = re.compile(
    r"\b(sleep\w*|slept|asleep|rest(s|ing)|look(s|ing)|watch(es|ing)|gaz(es|ing)|star(es|ing)|sing(s|ing)?|"
    r"chirp\w*|tweet\w*|preen\w*|groom\w*|stretch\w*|yawn\w*|wait(s|ing)|scratch\w*|nest(s|ing)|hid(es|ing)|"
    r"land(s|ed|ing)|settl(es|ing)|alight(s|ing)|talk(s|ing)|caw(s|ing)|crow(s|ing)|bath(es|ing)|danc(es|ing))\b"
)
"""What a bird does with its feet on something."""
_LEAVES = re.compile(
    r"\b(?:(?P<up>(tak(es?|ing)|took) (flight|off|to the (air|sky|wing))|(fl(y|ies|ew)|flying) (off|away))|"
    r"land(s|ed|ing) (gently |softly |gracefully )?(on|in|upon)|alight(s|ing) on)\b"
)
PREENS = re.compile(
    r"\bpreen|\b(groom|clean|lick|wash|smooth)\w*( (its|her|his|their|the|at))? (\w+ )?"
    r"(feathers?|wings?|plumage|itself)\b"
)
"""What it does with its beak in its own feathers."""
WATERY = ("crocodile", "hippo", "otter", "bird", "seal", "turtle")
"""Who is in the water when no more is said than that it is there."""
CLIMBERS = ("monkey", "squirrel", "koala", "panda", "bear", "cat", "raccoon")
"""Who climbs, climbs a tree; others do where something to climb is said."""


_STOPPED = re.compile(r"\b(?:stop|ceas|quit)\w* \w+ing\b")
"""What it does no longer."""


def deed_of(words: str, name: str) -> str:
    """What it does, of all that is said the plainest; a bird that is said to do anything but sit flies."""
    found = [
        (deed in WAYS or deed == "wag", hit.start(), order, deed)
        for order, (deed, pattern) in enumerate(DEEDS.items())
        if (hit := pattern.search(_STOPPED.sub(" ", words.lower())))
    ]
    said = [deed for *_, deed in sorted(found) if OF_ONE.get(deed, name) == name]
    if "paddle" in said and "play" in said:
        said = ["paddle"]
    if ON_A_SWING.search(words.lower()):
        return "sit"
    if not said and name in WATERY and IN_WATER.search(words.lower()):
        said = ["paddle"]
    home = CREATURES[name].home
    if home in ("water", "hover"):
        return "swim" if home == "water" else "feed" if "feed" in said else "hover"
    if name == WINGED:
        return "fly" if "fly" in said else next(iter(said), "stand")
    if home == "air" and not said and BESIDE.match(words.lower()):
        return "stand"
    if home == "air":
        done = next((d for d in said if d in ("build", "paddle", "eat", "drink", "sit", "stand", "walk")), "")
        if not done and PREENS.search(words.lower()):
            return "preen"
        rests = not done and "fly" not in said and PERCHED.search(words.lower())
        return "stand" if rests else (done or "fly").replace("sit", "stand")
    deed = next((deed for deed in said if deed not in ("fly", "feed")), "eat" if "feed" in said else "stand")
    if deed == "browse" and name in PAWED:
        return "munch"
    if deed == "climb" and not (CLIMBED.search(words.lower()) or name in CLIMBERS):
        return "walk"
    if deed == "eat" and name in PAWED:
        return "munch"
    if deed == "stand" and not said and name in SITTERS:
        return "sit"
    return "rear" if deed == "fight" else deed


UP_OR_DOWN: Mapping[str, tuple[str, str]] = {"up": ("stand", "fly"), "down": ("fly", "stand")}
"""What a bird does that takes off or lands."""


def leaves(words: str) -> str | None:
    """Whether a bird takes off, "up", or lands, "down"."""
    hit = _LEAVES.search(words.lower())
    return None if hit is None else "up" if hit["up"] else "down"


def swims_in_air(words: str, name: str) -> bool:
    """Whether one that lives in water is told to fly: a whale among clouds."""
    return CREATURES[name].home == "water" and DEEDS["fly"].search(words.lower()) is not None


def is_of(words: str, name: str) -> bool:
    """Whether some words tell a deed of the animal: "manes flying" is none of a horse."""
    flies = CREATURES[name].home in ("air", "hover")
    said = [deed for deed, pattern in DEEDS.items() if pattern.search(words.lower())]
    return flies or said != ["fly"]
