"""What becomes of a thing, told by a noun: "the rusting of a fence" is a fence that rusts.

Knows no cast and no places. The words are told again with a verb, so that all that reads a sentence of a
thing and its verb reads these too; what heat and cold do to a thing is told as what they do.
"""

import re
from dataclasses import replace

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.grammar.homographs import without_idioms
from filmkit.studio.animatic.words.retold.experiments import as_seen, at_its_pace
from filmkit.studio.animatic.words.retold.experiments_at_length import in_short
from filmkit.studio.animatic.words.retold.heads import from_near
from filmkit.studio.animatic.words.retold.heated import at_a_temperature
from filmkit.studio.animatic.words.retold.hybrids import as_one_animal
from filmkit.studio.animatic.words.retold.noun_deeds import as_deeds
from filmkit.studio.animatic.words.retold.of_nobody import without_nobody
from filmkit.studio.animatic.words.retold.replaced import in_place_of
from filmkit.studio.animatic.words.retold.trials import as_tried
from filmkit.studio.animatic.words.retold.two_places import from_place_to_place
from filmkit.studio.animatic.words.retold.weathered import as_it_rusts
from filmkit.studio.animatic.words.text.forms import is_plural
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.wording import capitalized

_VERBS = {
    "melting": "melts", "rusting": "rusts", "corrosion": "corrodes", "corroding": "corrodes",
    "oxidation": "rusts", "freezing": "freezes over", "thawing": "melts", "growth": "grows",
    "growing": "grows", "blooming": "blooms", "blossoming": "blooms", "flowering": "blooms",
    "unfolding": "unfolds", "wilting": "wilts", "withering": "withers", "decay": "decays",
    "decaying": "decays", "decomposition": "decays", "rotting": "rots", "ripening": "ripens",
    "burning": "burns up", "combustion": "burns up", "evaporation": "evaporates",
    "evaporating": "evaporates", "boiling": "boils away", "dissolving": "dissolves",
    "dissolution": "dissolves", "erosion": "erodes", "eroding": "erodes", "drying": "dries out",
    "expansion": "expands", "swelling": "swells", "shrinking": "shrinks", "inflation": "inflates",
    "deflation": "deflates", "sprouting": "sprouts", "germination": "sprouts", "crumbling": "crumbles",
    "toasting": "toasts", "baking": "bakes", "sublimation": "evaporates",
}  # fmt: skip
"""What a thing does whose doing is told by a noun."""
_CHANGE = (
    "transformation|transition|change|changes|reaction|process|behaviou?r|evolution|metamorphosis|response"
)
_ENDS = (
    r"(?=\s+(?:as|into|from|to|exposed|over|under|in|on|with|when|while|during|after|by|at|through|across|"
    r"within|inside|left|placed|caused|due)\b|[,.;:]|$)"
)
_WHAT = r"(?P<what>(?:an?|the|some|its|their)?\s?(?:[\w'’-]+ ){0,5}?[\w'’-]+?)" + _ENDS
_TOLD = re.compile(
    rf"(?P<shown>[^.;]*?)\s*\bthe (?:[\w-]+ ){{0,2}}?(?P<doing>{'|'.join(_VERBS)}|{_CHANGE}) of {_WHAT}", re.I
)
_SHOWS = re.compile(
    r"\s*(?:captur\w+|show\w*|of|depict\w*|reveal\w*|featur\w+|illustrat\w+|document\w*|record\w*|follow\w*|"
    r"present\w*|watch\w*)$",
    re.I,
)
"""The verb of a picture that shows it."""
_SEEN_BY = re.compile(r"\b(?:watches|watched)\s*$", re.I)
"""The verb of somebody who sees it, and is there."""
_DEGREES = r"(?:\s*(?:[a-z]+ ){0,4}?(?P<degrees>[-−–]?\d+)\s*(?:°|degrees|celsius))?"
_HEAT = re.compile(
    r"\b(?:temperature|heat)\b[^.;]*?\b(?:(?P<cold>drop|fall|fell|decreas|plung|plummet|lower|below|cool)|"
    r"(?P<hot>ris|rose|reach|increas|climb|soar|exceed|intensif|hit|approach|is(?= )))\w*" + _DEGREES,
    re.I,
)
_WARM = 35
"""Degrees from which something is called hot."""
_MELTING = listed(
    "ice icicle icicles snow snowman snowflake snowball iceberg glacier frost cheese butter chocolate "
    "wax candle candles popsicle cream gelatin plastic crayon crayons sugar lead tin aluminum "
    "aluminium gold silver solder gallium sorbet cube cubes lollipop marshmallow marshmallows "
    "margarine lard fat toffee caramel tar asphalt"
)
_LIQUIDS = listed(
    "water ethanol alcohol acetone liquid milk oil juice tea coffee soup wine methanol ether gasoline "
    "petrol vinegar nitrogen acid solution glycerol glycerin honey syrup"
)
_WATERS = listed("river lake pond sea ocean stream brook puddle waterfall fountain canal water fjord bay")
_BURNING = listed("paper wood leaf leaves feather cotton cardboard cloth matchstick hair twig straw")
_METALS = listed("iron steel nail rod metal copper bar horseshoe wire coil sword blade screw bolt chain")
_ICY = listed("ice icicle icicles snow snowman snowflake snowball iceberg frost cube cubes popsicle")
"""What melts over the freezing point."""
_RISING = listed("mercury thermometer")
_HOT_ENOUGH = 150
_IN_A_VESSEL = re.compile(
    rf"\b(?P<what>(?:[\w-]+ )?(?:{'|'.join(sorted(_LIQUIDS | {'mercury'}))})) in (?P<vessel>an? (?:[\w-]+ )?"
    r"(?:flask|beaker|glass|bottle|jar|tube|test tube|pot|bowl|cup|thermometer|vial|pan|"
    r"dish|saucepan|container))\b",
    re.I,
)
_PRESSED = re.compile(
    r"(?P<what>\ban? (?:[\w-]+ ){0,3}?"
    r"(?:sponge|cloth|towel|rag|ball|tube|box|pouch|bag|orange|lemon|can|bottle|clay|dough|balloon))\b"
    r"(?:,[^,.]+,)?[^.,]*?\b(?:by (?:an? |the )?(?:firm |strong )?hands?|"
    r"(?:between|with|in|by) (?:two|both|somebody's|a person's) hands?)\b",
    re.I,
)
_PRESSES = re.compile(r"\b(?:compress|squeez|press|wring|crush|squash)\w*", re.I)


_COATS = {
    "mold": "green",
    "mould": "green",
    "moss": "green",
    "rust": "rusty",
    "frost": "white",
    "ice": "white",
}
_GROWS_ON = re.compile(
    rf"^(?P<shown>[^.;]*?\bof )?(?P<coat>{'|'.join(_COATS)}) (?:slowly |gradually )?"
    r"(?:grow|form|spread|creep|appear)\w* (?:on|over|across|all over) (?P<what>[^,.;]+)"
    r"(?<!windows)(?<!window)(?<!ground)(?<!wall)(?<!walls)",
    re.I,
)
"""What grows on a thing, and so gives it another colour."""


_SHELL = re.compile(r"\b(car|truck|bus|boat|plane) (?:shell|body|windows?|windscreen|windshield)\b", re.I)
"""What of a vehicle becomes something else, for which it does itself."""
_SHOWN_WHERE = re.compile(
    r"^an? (?:[\w-]+ ){0,3}(?:transformation|transition|animation|renovation|design)(?: scene| video)? "
    r"(?:where|in which) (?P<article>an? |the |one )?(?P<first>\w)",
    re.I,
)
"""How a text opens that then tells what becomes of something."""
_ONES = re.compile(
    r"(?P<into>\b(?P<what>[\w-]+s)(?: \w+ly)? (?:transform|turn|chang|morph|becom)\w* (?:into )?"
    r"(?:[\w-]+ ){1,2}?)ones\b",
    re.I,
)
_SURFACE = re.compile(
    r"(?P<into>\b(?P<what>floor|wall|ceiling|table|door)\b(?: has| have)?(?: \w+ly)? "
    r"(?:transform|turn|chang|morph|becom)\w* (?:into )?an? [^.;]*?)\bsurface\b",
    re.I,
)
"""What it becomes, which is its surface."""
_A_SET_OF = re.compile(
    r"\ban? (?:set|collection|pair) of "
    r"(?=(?:[\w-]+ ){0,3}(?:utensils|cutlery|silverware|tools|dishes|instruments)\b)",
    re.I,
)
_BECOMES = re.compile(r"\b(?:turn|chang|transform|morph|becom|became|shift|transition)", re.I)


def happening(brief: Brief) -> Brief:
    """The same, its prompt told with verbs."""
    text = brief.prompt
    for tell in (
        _of_what_is_named,
        _in_a_row,
        _handled,
        _within_the_frame,
        without_idioms,
        from_near,
        as_deeds,
        as_one_animal,
        from_place_to_place,
        without_nobody,
        in_short,
        as_tried,
        as_it_rusts,
        at_a_temperature,
        as_seen,
        in_place_of,
        _of_the_whole,
        _pressed,
        _coated,
        _with_its_verb,
    ):
        text = tell(text)
    return brief if text == brief.prompt else replace(brief, prompt=text)


_NAMED_BARELY = re.compile(
    r"^(?P<first>the camera [\w ]+)\. (?P<what>(?!the )[A-Z][\w'’-]*(?: [\w'’-]+){0,4}), "
    r"(?P<again>the camera .+)$",
    re.I,
)
"""What a camera goes round, named by itself between two sentences of the camera."""


def _of_what_is_named(text: str) -> str:
    """ "The camera circles. Teapot, the camera turns": a teapot, and then how it is seen."""
    hit = _NAMED_BARELY.match(text.strip())
    if hit is None:
        return text
    what = hit["what"]
    name = " " in what and what.istitle()
    article = "" if name else "An " if what[0].lower() in "aeiou" else "A "
    return f"{article}{what}. {hit['first']}. {capitalized(hit['again'])}"


_ONE = r"an? (?:(?!of )[\w-]+ ){0,3}[\w-]+"
_ROW = re.compile(rf"^{_ONE}(?:, {_ONE})+,? and (?=an? )", re.I)
"""Several, each with its article, that a text opens with."""


def _in_a_row(text: str) -> str:
    """ "A cat, a stool, a drum, and a bell are": all four, and no cat that is described."""
    return _ROW.sub(
        lambda row: re.sub(r",(?: and)? (?=an? )", " and ", row[0].replace(", and ", " and ")), text
    )


_LIES = re.compile(
    r"^an? (?P<what>(?:[\w-]+ ){0,4}?(?P<thing>[\w-]+)) (?:stands|sits|rests|lies|is|waits|hangs)\b", re.I
)
_TAKES = re.compile(
    r"\b(?P<who>an? (?:[\w-]+ ){0,2}[\w-]+) (?:(?P<lifts>picks) it up|"
    r"(?P<does>takes|lifts|grabs|holds|opens) it)\b",
    re.I,
)


def _handled(text: str) -> str:
    """ "A flask stands on a log. A hiker picks it up": picks up the flask."""
    what = _LIES.match(text)
    if what is None:
        return text
    return _TAKES.sub(
        lambda hit: f"{hit['who']} {'picks up' if hit['lifts'] else hit['does']} the {what['thing']}", text
    )


_OUTSIDE = re.compile(
    r"\b(?:at|to|toward|towards|with) (?:(?:an?|the|his|her|their|some) )?(?:[\w-]+ ){0,3}?(?:who is |just )?"
    r"(?:outside (?:of )?the (?:frame|picture|shot)|out of (?:the )?(?:frame|shot|picture)|"
    r"off[- ]?(?:screen|camera|frame)|beyond the (?:frame|camera))\b",
    re.I,
)


def _within_the_frame(text: str) -> str:
    """ "looks up at a coworker outside the frame": aside, and nobody else is there."""
    return _OUTSIDE.sub("aside", text)


def _with_its_verb(text: str) -> str:
    """ "The rusting of a fence" and what heat does to a thing: the thing does it."""
    hit = _TOLD.match(text)
    if hit is None or _SEEN_BY.search(hit["shown"]):
        return text
    what, rest = hit["what"], text[hit.end() :]
    sentence = re.split(r"(?<=[.;])\s", rest, maxsplit=1)[0]
    vessel = _IN_A_VESSEL.match(f"{what}{sentence}".removeprefix("the "))
    does = _VERBS.get(hit["doing"].lower()) or _by_heat(
        f"{what} {vessel['vessel']}" if vessel else what, f"{what}{sentence}"
    )
    if vessel is not None and does is not None:
        what, rest = _full_of(vessel), rest[len(vessel[0]) - len(what.removeprefix("the ")) :]
    if does is None and re.match(r"\s+(?:in)?to\b|\s+from\b", rest):
        does = "turns"
    if does is None:
        return text
    if is_plural(what.split()[-1]) and not re.match(r"an? ", what, re.I):
        does = re.sub(r"^(\w+?)(?:(?<=sh|ch)e)?s\b", r"\1", does)
    return _and_shown(f"{capitalized(what)} {does}{rest}".strip(), _SHOWS.sub("", hit["shown"]).strip(" ,:"))


def _coated(text: str) -> str:
    """ "Mold grows on bread": bread that turns green."""
    hit = _GROWS_ON.match(text)
    if hit is None:
        return text
    told = f"{capitalized(hit['what'].strip())} slowly turns {_COATS[hit['coat'].lower()]}{text[hit.end() :]}"
    return _and_shown(told, (hit["shown"] or "").removesuffix("of ").strip())


def _and_shown(told: str, shown: str) -> str:
    """What happens, and then by what it is shown: "a timelapse"."""
    return f"{told.rstrip('.')}. {shown}." if shown else told


def _of_the_whole(text: str) -> str:
    """ "The plastic car shell changed into a metal car shell", "a floor into a metal surface": they do."""
    text = _SHOWN_WHERE.sub(lambda hit: capitalized(f"{hit['article'] or 'the '}{hit['first']}"), text)
    text = _ONES.sub(lambda hit: f"{hit['into']}{hit['what']}", text)
    text = _SURFACE.sub(lambda hit: f"{hit['into']}{hit['what']}", _A_SET_OF.sub("some ", text))
    return _SHELL.sub(r"\1", text) if _BECOMES.search(text) else text


def _full_of(vessel: re.Match[str]) -> str:
    """ "ethanol in a flask": a flask of it, such as laboratories have."""
    name = re.sub(r"\b(?:open )?container$", "flask", vessel["vessel"])
    name = re.sub(r"\b(?:lab )?(flask|beaker|tube)$", r"lab \1", name)
    name = re.sub(r"^an (?=lab )", "a ", name, flags=re.I)
    return name if name.endswith("thermometer") else f"{name} of {vessel['what']}"


def _by_heat(what: str, sentence: str) -> str | None:
    """What heat or cold does to a thing, where a sentence tells of it."""
    heat = _HEAT.search(sentence)
    if heat is None:
        return None
    names = set(re.findall(r"[a-z]+", what.lower()))
    degrees = int(re.sub("[−–]", "-", heat["degrees"])) if heat["degrees"] else None
    cold = heat["cold"] is not None if degrees is None else degrees < _WARM
    if names & _RISING:
        return "falls" if cold else "rises"
    if degrees is not None and names & _ICY:
        return "melts" if degrees > 0 else "stands"
    if degrees is not None and 0 < degrees < _WARM and heat["hot"]:
        return "stands"
    if cold:
        return "freezes over" if names & (_LIQUIDS | _WATERS) else "freezes"
    if names & _MELTING:
        return "melts"
    if names & _LIQUIDS:
        return "boils away, with steaming vapor"
    if names & _METALS:
        return "glows red hot"
    return "burns up" if names & _BURNING and (degrees or _HOT_ENOUGH) >= _HOT_ENOUGH else None


def _pressed(text: str) -> str:
    """ "A wet cloth being compressed by hand": hands that squeeze it, and not somebody beside it."""
    hit = _PRESSED.search(text)
    if hit is None or not _PRESSES.search(text):
        return text
    what = re.sub(r"\b(?:cloth|towel)$", "rag", hit["what"])
    return at_its_pace(f"Close-up of somebody's hands squeezing {what}.", text)
