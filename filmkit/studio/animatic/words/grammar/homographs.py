"""Words that are written as others are: "heads home" is no head, "fries" beside a burger no deed.

Knows no cast. Such a word is told again as one that means only what it means there.
"""

import re

from filmkit.studio.animatic.words.vocabulary.drawn import ANIMALS

_GOES_FOR = {"head": "go", "heads": "goes", "heading": "going", "headed": "went"}
_HEADS_FOR = re.compile(
    r"\b(head|heads|heading|headed)(?= (?:home|to|towards?|into|for|out|off|back|down|inside|outside|through|"
    r"north|south|east|west|across|along)\b)(?! to (?:toe|tail|foot|head)\b)(?<!\bhis head)(?<!\bher head)"
    r"(?<!\bits head)(?<!\bthe head)(?<!\btheir head)(?<!\ba head)(?<!s head)",
    re.I,
)
"""Who heads for a place goes there, and is no head."""
_TRAINS = re.compile(
    r"\b(man|boy|girl|soldier|athlete|fighter|warrior|ninja|samurai|wrestler|gymnast|runner|knight|"
    r"student|he|she) trains\b",
    re.I,
)
"""Who trains, and is no railway."""
_DRESSES = re.compile(r"\b(man|boy|girl|woman|he|she) dresses(?=[.,]|$| (?:for|before|quickly)\b)", re.I)
_HALTS = re.compile(
    r"(?<!\bat )(?<!\bby )(?<!\bnear )\b((?:an?|the|this)(?: [\w-]+){0,3} "
    r"(?:bus|tram|taxi|truck|train)) stops\b"
    r"(?= (?:at|by|near|in|on|outside|before|beside|to|and)\b|[.,;]|$)",
    re.I,
)
"""What stops, and is no place to wait."""
_PLANTS = re.compile(
    r"\b(farmer|gardener|man|boy|girl|woman|child|kid|couple|family|mother|father|grandmother|grandfather|"
    r"he|she) plants(?! (?:in|on|at|and|with|are|is|grow|sway|around)\b)(?= [a-z])",
    re.I,
)
"""Who plants, and is no plant."""
_TOP = re.compile(r"(?<!spinning )(?<!\bon )(?<!\bthe )\btop(s?)\b(?! of| view| shot)", re.I)
"""What spins."""
_OF_A_PRODUCT = re.compile(
    r"\bproduct (?=(?:shot|photo|photograph|photography|video|film|spot|commercial)\b)", re.I
)
"""A picture of a product is no product beside it."""
_FRIES = re.compile(r"(?<=\band )fries\b|(?<=\bwith )fries\b|(?<=\bof )fries\b", re.I)
"""What is eaten with a burger, and no deed."""
_CRANE = re.compile(r"\b(?:\w+-)?crane(?=s?\b)(?! shot| up| down)", re.I)
_OF_A_BIRD = re.compile(
    r"\b(?:wad\w+|wings?|fl(?:y|ies|ying)|feathers?|marsh|nests?|beak|reeds|shallow water|dances?)\b", re.I
)
_OF_A_MACHINE = re.compile(
    r"\b(?:lifts?|beams?|construction|building|port|containers?|hook|cargo|paper|origami)\b", re.I
)
"""What tells a crane that is a bird, and one that is none."""
_OF_A_TRADE = re.compile(
    rf"\b((?:an?|the|one) (?:\w+ ){{0,2}}?)({'|'.join(sorted(ANIMALS, key=len, reverse=True))}) "
    r"(chef|astronaut|barista|detective|pirate|wizard|knight|king|queen|samurai|ninja|cowboy|scientist|doctor|"
    r"teacher|musician|dj|police officer|firefighter|superhero|waiter|painter|pilot|boxer|monk|soldier|"
    r"businessman|bartender|princess|prince|witch|judge|lawyer|student|professor|sailor|magician|clown)\b",
    re.I,
)
"""A beast of a trade: "a cat chef"."""
_BIRD = re.compile(r"\bbirds?['’]?s?[- ]eye[- ](?:view|shot|perspective)\b", re.I)
"""What is no bird, and no eye."""
_FISH_IN_TWO = re.compile(r"\b(clown|gold|jelly|star|puffer|cuttle) fish(es)?\b", re.I)
"""A name of one sort in two words."""
_BANKS = re.compile(
    r"\b(its|their|(?:along|lining|lines|line|on|over) (?:the|both|its|their)) ((?:\w+ )?)banks?\b",
    re.I,
)
_FLOWS = re.compile(r"\b(?:rivers?|streams?|creeks?|brooks?|canals?|ponds?|water|waters|waterways?)\b", re.I)
"""What has banks that keep no money."""
_SCHOOL = re.compile(
    r"\bschool(s?) (?=of (?:[\w-]+,? ){0,3}?(?:\w*fish(?:es)?|dolphins|porpoises|tuna|mackerel|sardines|"
    r"herrings?|anchovies|minnows|piranhas|barracudas|salmon|sharks)\b)",
    re.I,
)
"""What swims together, and no classroom."""
_FULL_OF_THEM = re.compile(
    r"\b(?<=\bto )(?:an? (?:room(?:ful)? (?:full )?|group |crowd |hall full )of|his|her|their|many|several) "
    r"(?:\w+ )?(?:people|colleagues|students|strangers|listeners|guests|employees|executives|investors|"
    r"co-?workers|clients)\b",
    re.I,
)
_PRESENTS = re.compile(
    r"\b(?:gives?|giving|gave|delivers?|delivering|holds|holding) (?:an? |the )?(?:\w+ )?"
    r"(?:presentation|speech|lecture|talk|keynote)\b",
    re.I,
)
"""Who listens to a speech is its audience, and no room of its own."""
_RIDES = re.compile(
    r"\b((?:knight|cowboy|cowgirl|rider|horseman|horsewoman|prince|princess|king|queen|warrior|samurai|outlaw|"
    r"sheriff|ranger|messenger|hero) (?:(?:is|was) )?(?:\w+ly )?)(?:rid|gallop)(es|ing|s)"
    r"(?= (?:\w+ly )?(?:through|across|over|along|into|toward|towards|away|off|past|down|up|alone|home|to)\b)"
    r"(?!.*\b(?:horse\w*|stallion|mare|pony|steed|mule|donkey|camel|bull|unicorn|dragon|elephant|wolf|lion|bear|"
    r"griffin|motor\w*|bi(?:ke|cycle)\w*|wagon|carriage|chariot|train|bus|cart|wave|board)s?\b)",
    re.I | re.S,
)
"""Who rides, and on what nobody says: on a horse."""
_PERHAPS = re.compile(
    r"(?<=,) (?:(?:most )?likely|perhaps|possibly|probably|presumably|maybe)(?= (?:an?|the|his|her|their) )",
    re.I,
)
"""How what somebody also is called is doubted."""
_WATCH = re.compile(
    r"(?:^|(?<=[.!?] ))(?:watch|see|witness|behold|observe)(?: closely| closely,| in \w+)? (as|how|while) ",
    re.I,
)
"""How whoever sees a picture is told to look, and no watch."""
_FILMED_SO = re.compile(
    r"(?<=\w) being (?:tilted|panned|zoomed|filmed) (?:up|down|in|out|left|right|up\w+|down\w+)(?=[,.])"
    r"(?=.*\bcamera\b)",
    re.I | re.S,
)
"""What a camera does that is said of what it films."""
_VANITY = re.compile(
    r"\b(?:vanity(?: (?:table|desk|mirror|set))?|dressing table)\b(?! (?:fair|case|plate|unit|cabinet))"
    r"(?: with (?:a|an?) (?:[\w-]+ )?mirror)?",
    re.I,
)
"""Where one makes up."""
_STICKS = re.compile(r"\b(into (?:thin |small |even |long |little )?)(?:sticks|rings|ribbons)\b", re.I)
"""What vegetables are cut into."""
_ON_GUARD = re.compile(r"\b(stands?|standing) (?:on )?guard\b", re.I)
"""Who guards, and no second man."""
_TRIPS = re.compile(
    r"\b(?:trip|stumble)(?:s|ping|ing)?(?: over)?(?:, then)? and (?:falls?|falling)\b"
    r"(?: (?:down|over|flat|forward))?",
    re.I,
)
"""One fall, and no two deeds."""
_SPECTACLES = re.compile(
    r"\b((?:puts?|putting|push(?:es|ing)?|tak(?:es?|ing)|adjust(?:s|ing)?|remov(?:es?|ing)|"
    r"straighten(?:s|ing)?) "
    r"(?:on |off |up )?(?:(?:a pair of|his|her|their|my|the) )?(?:\w+ )?)glasses\b(?! of)",
    re.I,
)
"""What is before the eyes, and not drunk from."""

_SUCH_AS = re.compile(r"(?<=\w),? such as\b", re.I)
"""What follows is told of a thing, and no more is done."""
_ATTIRE = re.compile(
    r"(?<=\w )(?:(?:casual|comfortable|formal|professional|athletic|work|sports?|everyday|simple|stylish|"
    r"cozy|warm),? (?:and )?){0,3}(?:attire|clothing|clothes|outfits?|gear),? "
    r"(?:such as|including|like|consisting of) ",
    re.I,
)
"""What several garments are together."""
_SAWS = re.compile(r"\bcut(?:t(?=ing))?(s|ing)?\b(?=[^.;]*\b(?:with|using) an? (?:[\w-]+ )*saw\b)", re.I)
"""What is cut with a saw."""
_WASHES = re.compile(r"\b((?:start|begin)s? (?:to wash|washing))(?=[,.;]| and\b)", re.I)
"""Where dishes have been told of, they are washed."""
_MATCH = re.compile(
    r"^(?:an?|the) (?:[\w-]+,? ){0,3}?(?P<game>ping-pong|table tennis|tennis|badminton|volleyball|"
    r"basketball|soccer|football|chess) (?:match|game) (?:is )?"
    r"(?:taking place|under ?way|unfold(?:s|ing)|in progress) "
    r"(?P<where>(?:in|on|at) [^.;,]*)\. (?P<who>Two|Three|Four|A|An)\b",
    re.I,
)
"""A match that is told of before those who play it."""
_IN_IT = re.compile(r"\bengaged in an? (?:[\w-]+ )?(?:game|match|rally)\b", re.I)
_AT_EACH_END = re.compile(r",? with the players (?:positioned|standing|stationed)\b[^.;]*", re.I)
_OF_CARE = re.compile(
    r"(\b(?:surgeon|doctor|nurse|dentist|paramedic)s?\b[^.;]{0,80}?\b(?:an?|the|her|his|their) )mask\b", re.I
)
"""What is worn before a mouth, and not before the eyes."""
_MAGNIFIED = re.compile(
    r"\s(?:beneath|under|underneath|below) an? (?:\w+ ){0,2}?"
    r"(?:magnifying (?:lens|glass)|magnifier|loupe|lens)\b",
    re.I,
)
"""What fine work is seen through, and nothing that it lies under."""
_FACE_EACH_OTHER = re.compile(r"(?<=\w )(?<!the )(?<!\bto )face (?=(?:each other|one another)\b)", re.I)
"""How two stand, and nobody's face."""
_GARDENING = re.compile(r"\bgardening (?=supplies|tools?|equipment|gloves|shed|cent)", re.I)
"""What is for a garden, and no deed."""


def in_plain_words(text: str) -> str:
    """The same in words that mean nothing else."""
    text = _MAGNIFIED.sub("", text)
    text = _OF_CARE.sub(r"\1surgical mask", _FACE_EACH_OTHER.sub("stand opposite ", text))
    text = _GARDENING.sub("garden ", _SUCH_AS.sub(" including", _ATTIRE.sub("", text)))
    text = _of_the_match(_SAWS.sub(r"saw\1", text))
    if "dishes" in text:
        text = _WASHES.sub(r"\1 the dishes", text)
    text = _HEADS_FOR.sub(lambda hit: _GOES_FOR[hit[1].lower()], text)
    text = _DRESSES.sub(r"\1 gets dressed", _TRAINS.sub(r"\1 exercises", text))
    text = _HALTS.sub(r"\1 halts", _PLANTS.sub(r"\1 is planting", text))
    text = _STICKS.sub(r"\1pieces", text)
    text = _SPECTACLES.sub(r"\1spectacles", _ON_GUARD.sub(r"\1 guarding", text))
    text = _TRIPS.sub("falls forward", text)
    text = _RIDES.sub(lambda hit: f"{hit[1]}{'riding' if hit[2] == 'ing' else 'rides'} a horse", text)
    text = _FISH_IN_TWO.sub(r"\1fish\2", _SCHOOL.sub(r"shoal\1 ", _PERHAPS.sub("", text)))
    if _FLOWS.search(text):
        text = _BANKS.sub(r"\1 \2edges", text)
    if _PRESENTS.search(text):
        text = _FULL_OF_THEM.sub("an audience", text)
    text = _OF_A_TRADE.sub(r"\1\2 dressed as a \3", text)
    if _OF_A_BIRD.search(text) and not _OF_A_MACHINE.search(text):
        text = _CRANE.sub("heron", text)
    if "spin" in text.lower():
        text = _TOP.sub(r"spinning top\1", text)
    return _FRIES.sub("french fries", _OF_A_PRODUCT.sub("", text))


def without_idioms(text: str) -> str:
    """ "Bird's-eye view", "at her vanity", "Watch as": what they are, without a bird, a vice and a watch."""
    text = _FILMED_SO.sub("", text)
    text = _WATCH.sub(lambda hit: "As " if hit[1].lower() == "how" else f"{hit[1].capitalize()} ", text)
    return _VANITY.sub("table with a mirror", _BIRD.sub("aerial view", text))


def _of_the_match(text: str) -> str:
    """ "A tennis match taking place in a hall. Two men are engaged in a game": they play it there."""
    match = _MATCH.match(text)
    if match is None:
        return text
    where = f"{match['where'][:1].upper()}{match['where'][1:]}"
    told = f"{where}, {match['who'].lower()}{text[match.end() :]}"
    return _AT_EACH_END.sub("", _IN_IT.sub(f"playing {match['game'].lower()}", told))
