"""What is done to stuffs by nobody who is named: poured, lit, mixed, dissolved, squeezed out, written with.

Knows no cast and no form. The words are told again as what one sees: a pile that a match is thrown into is a
fire that grows, litmus that acid is added to turns red. Whoever pours or writes is somebody.
"""

import re
from collections.abc import Callable

from filmkit.studio.animatic.props.making.liquids import liquid_in
from filmkit.studio.animatic.words.text.wording import capitalized, with_article

MIXED = {
    frozenset(("yellow", "blue")): "green", frozenset(("red", "yellow")): "orange",
    frozenset(("red", "blue")): "purple", frozenset(("black", "white")): "grey",
    frozenset(("red", "white")): "pink", frozenset(("blue", "magenta")): "purple",
    frozenset(("red", "purple")): "crimson", frozenset(("blue", "white")): "turquoise",
    frozenset(("green", "yellow")): "olive", frozenset(("brown", "yellow")): "orange",
}  # fmt: skip
"""Of which colour two paints are together; any others are brown."""
FLAMES = {
    "barium": "green", "boric": "green", "copper": "green", "boron": "green", "sodium": "yellow",
    "lithium": "red", "strontium": "red", "calcium": "orange", "potassium": "purple", "cesium": "blue",
    "lead": "blue",
}  # fmt: skip
"""Of which colour a stuff burns; any other burns orange."""
DRINKS = {
    "soup": "orange", "juice": "golden", "orange": "orange", "ketchup": "red", "wine": "crimson",
    "cream": "white", "milk": "white", "foam": "white", "tea": "brown", "coffee": "brown",
    "peanut": "brown", "honey": "golden", "water": "blue", "oil": "golden",
}  # fmt: skip
"""Of which colour a drink is; any other is white."""
_SHADES = {
    "milk": "white",
    "juice": "orange",
    "coffee": "brown",
    "tea": "golden",
    "wine": "crimson",
    "ink": "navy",
}
"""What colour each gives to water; oil gives it none."""
_HEAPS = (
    (re.compile(r"\b(?:leaf|leaves)\b", re.I), "leaf heap"),
    (re.compile(r"\b(?:flower|petal|rose|blossom)s?\b", re.I), "flower heap"),
    (
        re.compile(r"\b(?:paper|towel|newspaper|cardboard|book|tissue|document|box)(?:e?s)?\b", re.I),
        "paper heap",
    ),
)
"""What is piled up, by the words for it; any other pile is one of straw."""
_FLUID = (
    "cream|milk|honey|syrup|oil|water|tea|coffee|juice|wine|sauce|batter|paint|ink|soup|gravy|caramel|"
    "chocolate|vinegar"
)
_IS = r"(?:is|was|gets) (?:\w+ly )*"
_SOME = r"(?:piece|lump|chunk|strip|ribbon|block|sample|small piece|bit)"
_THING = r"(?P<what>an? (?:[\w-]+,? ){0,4}?[\w-]+)"
_LAPSE = re.compile(r"\b(?:time-?lapse|slow[- ]motion|hyperlapse)\b", re.I)


def _mixed(hit: re.Match[str]) -> str:
    """Two paints that are stirred together."""
    one, other = hit["one"].lower(), hit["other"].lower()
    mix = MIXED.get(frozenset((one, other)), "brown")
    return f"A bowl of paint changes from {one} to {mix}."


def _lit(hit: re.Match[str]) -> str:
    return burning(next((color for word, color in FLAMES.items() if word in hit["what"].lower()), "orange"))


def burning(color: str) -> str:
    """A stuff that burns in a dish; in what colour no fire is, as any fire does."""
    known = ("orange", "yellow", "green", "blue", "purple", "red", "white")
    hue = color if color in known else "orange"
    return f"{capitalized(with_article(hue))} burning sample stands on a table."


def _spread(hit: re.Match[str]) -> str:
    where = hit.groupdict().get("where") or " outdoors"
    return set_on_fire(hit["pile"]).replace("fire.", f"fire{where}.")


def set_on_fire(what: str) -> str:
    """A heap that fire spreads over."""
    heap = next((name for pattern, name in _HEAPS if pattern.search(what)), "straw heap")
    return f"A {heap} catches fire."


def _emptied_into(hit: re.Match[str]) -> str:
    return poured(hit["what"].lower(), hit["into"].lower())


def poured(what: str, into: str) -> str:
    """One glass that is emptied into another; what is in that one takes the colour of it."""
    over, under = liquid_in(what) or "water", liquid_in(into) or "water"
    first, last = _SHADES.get(under), _SHADES.get(over)
    becomes = f" turns from {first} to {last}" if first and last else f" turns {last}" if last else ""
    still = f" is {first}" if first else " stands"
    return f"A tipped beaker of {over}{becomes or still} on a table. Close-up."


def _inked(hit: re.Match[str]) -> str:
    """Ink that spreads in water."""
    tint = (hit["tint"] or "").lower()
    last = tint if tint in ("red", "blue", "black", "green", "purple", "pink", "yellow", "orange") else "navy"
    return f"A lab flask changes from turquoise to {last}."


def _eaten(hit: re.Match[str]) -> str:
    what = re.sub(r"^an? (?:piece|slice|bar(?! of soap)) of ", "a ", hit["what"], flags=re.I)
    return f"{capitalized(what)} turns black on a table, with smoke."


def _indicated(hit: re.Match[str]) -> str:
    """An indicator turns by what it is told to be first."""
    first = "blue" if re.search(r"\bblue\b", hit[0], re.I) else "red"
    return f"A lab flask changes from {first} to {'red' if first == 'blue' else 'blue'}."


def _sublimed(hit: re.Match[str]) -> str:
    """What heat turns into vapour at once."""
    color = "purple" if "iodine" in hit["what"].lower() else "white"
    return f"A {color} crystal slowly shrinks on a table, with steam."


def _afloat(hit: re.Match[str]) -> str:
    """Without weight, what is in a vessel leaves it in blobs."""
    color = next((color for word, color in DRINKS.items() if word in hit["of"].lower()), "white")
    return f"A {color} weightless drink floats in a space station."


def _emptied(hit: re.Match[str]) -> str:
    what = re.sub(r"\b(?:sealed|empty),? ", "", hit["what"])
    return f"{capitalized(what)} deflates on a table."


def dropped(what: str) -> str:
    """What is let fall and does not bear it."""
    return f"{capitalized(with_article(what))} is dropped and shatters on the floor."


def written_with(what: str) -> str:
    """What somebody writes or paints with: chalk on a board, a brush on a canvas, any pen on paper."""
    if re.search(r"\bchalk\b", what):
        return f"Medium close-up of somebody writing on a blackboard with {what}."
    if re.search(r"brush\b", what):
        return f"Medium close-up of somebody who paints on a canvas at an easel with {what}."
    return f"Close-up of somebody's hand writing with {what} on paper."


_BELOW = re.compile(r"[-\u2212\u2013]\s?\d+ ?(?:\u00b0|degrees)|\bfreezing\b|\bbelow zero\b", re.I)
_PANES = {
    "windshield": "glass pane",
    "windscreen": "glass pane",
    "window": "glass pane",
    "glass": "glass pane",
    "wall": "tile panel",
}
"""What of glass is shown as a pane by itself."""


def _condensed(hit: re.Match[str]) -> str:
    """What is damp in the air gathers on what is cold: as drops, and below zero as frost."""
    what = hit["what"].lower()
    what = _PANES.get(
        what.split()[-1], _PANES.get(what.split()[0], what) if what.endswith("surface") else what
    )
    cold = _BELOW.search(hit[0]) and what != "glass pane"  # of which frost is seen as drops
    return f"A {what} {'freezes' if cold else 'mists over'} on a table."


_TOLD: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(rf"^(?:[^.;]*?\b(?:as|of|when|where) )?{pattern}[^.]*\.?$", re.I), tell)
    for pattern, tell in (
        (r"equal (?:amounts|parts) of (?P<one>\w+) and (?P<other>\w+) paints?\b", _mixed),
        (rf"(?:an? )?{_SOME} of (?P<what>[\w ]+?) {_IS}(?:ignited|lit|set (?:on fire|ablaze))\b", _lit),
        (rf"an? (?:small )?(?:burning|lit|flaming) [\w ]+? {_IS}(?:thrown|dropped|tossed) (?:in)?to an? "
         r"(?:pile|heap|stack|pool) of (?P<pile>[^.;]+)", _spread),
        (rf"(?:an? )?(?:pile|heap|stack|bale) of (?P<pile>[\w ]+?) (?:catch\w* fire|burns?\b|ignites|"
         rf"(?:bursts|goes up) in(?:to)? flames|{_IS}(?:burning|ignited|lit|set (?:on fire|ablaze)))"
         r"(?P<where> (?:in|on|at|by|beside) [^.;,]+)?", _spread),
        (rf"(?:an? (?:clear )?(?:glass|cup|jug|bottle) of )(?P<what>[\w ]+?) {_IS}poured into an? "
         r"(?:glass|cup|bowl|jar) of (?P<into>[\w ]+?)(?=[.,;]|$)", _emptied_into),
        (rf"(?P<what>(?:[\w-]+ ){{0,2}}?(?:{_FLUID})) {_IS}poured (?:in)?(?:to|over|onto|on) "
         r"(?P<into>[\w ]+?)(?=[.,;]|$)",
         "Close-up of somebody pouring {what} into {into}."),
        (r"(?:an? )?(?:drops? of )?(?:(?P<tint>\w+) )?ink\b[^.]*?\b(?:spread|diffus|swirl|dissolv|bloom|"
         r"drop|fall|mix|disperse)\w*[^.]*?\bwater\b", _inked),
        (rf"(?:an? )?fragile (?P<what>[\w ]+?) {_IS}dropped\b",
         lambda hit: dropped(hit["what"].lower())),
        (rf"(?:[\w ]+ )?acid {_IS}(?:poured|dripped|dropped) (?:on|onto|over) {_THING}(?=[.,;]|$)", _eaten),
        (rf"[\w ]+? {_IS}(?:added|poured|dropped) (?:in)?to an? [\w ]*?(?:litmus|indicator|cabbage)\b",
         _indicated),
        (rf"[\w ]+? {_IS}added to an? [\w ]*?(?:vinegar|bicarbonate|baking soda|cola|acid)\b",
         "A foaming glass fills on a table."),
        (r"(?:[\w ]*?\b)?(?:moisture|vapou?r|steam|mist|fog|humidity|breath|dew|"
         r"(?:humid|damp|moist|warm) air)\b"
         r"[^.]*?\b(?:contact with|meets?|touch\w*|hits?|strikes?|settl\w+ on|condens\w+ on(?:to)?) "
         r"(?:an?|the) (?:(?:cold|cool|chilled|icy|freezing|car|bathroom|kitchen|clear) )*"
         r"(?P<what>(?:(?:glass|metal|tile|ceramic|plastic|wooden|steel) )?[a-z]+)", _condensed),
        (r"an? (?:\w+ )?(?:bowl|jar|container|cup|bottle|glass|carton) of (?P<of>[\w ]+?) "
         rf"{_IS}(?:tilted|opened|squeezed|poured|shaken|emptied)(?: out)? in (?:a|the) space station\b",
         _afloat),
        (r"(?P<what>dry ice|iodine[\w ]*?|camphor|naphthalene|"
         r"arsenic trioxide|ammonium[\w ]*?) (?:as|when) (?:it is|they are) exposed to\b", _sublimed),
        (rf"air being [\w ]*?(?:removed|extracted|pulled|sucked|pumped)(?: out)? (?:of|from) {_THING}"
         r"(?= with\b|[.;]|$)", _emptied),
        (rf"{_THING} is used to (?:write|draw|apply paint|paint|sketch)\b",
         lambda hit: written_with(hit["what"].lower())),
        (r"(?:an? )?(?:sharp )?(?:needle|pin|sharp object|nail)[^.]*?\bpress\w* into [^.]*?\bballoon\b",
         "A red balloon swells in a bright room, then it pops."),
        (r"(?:an? )?(?:\w+ )?balloon (?:full of|filled with) [\w ]+? (?:explod|burst|pop)\w*",
         "A blue balloon swells in a bright room, then it pops."),
        (r"(?:[\w -]*? )?(?P<what>(?:coffee |cocoa )beans|berries|cherries|almonds|walnuts|peanuts|coins|"
         r"marbles|candies|grapes) (?:(?:is|are|being) )*(?:fall|pour|drop|tumbl|rain|cascad)\w* "
         r"(?:down )?(?:in|on)?to an? (?:[\w-]+ )?(?P<into>bowl|jar|plate|basket)\b",
         "Close-up of {what} that fall into a {into} on a table."),
    )
)  # fmt: skip
"""How it is told, and what it is told as instead, `{what}` and the like being words of it."""
_PLAIN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.I), plain)
    for pattern, plain in (
        (r"\ban untextured (?=bottle|glass|jar)", "a clear "),
        (r"\ba (?:piece|block|chunk|cube|lump) of ice\b", "an ice cube"),
        (r"\b(?:a )?(?:block|piece|chunk|lump|wedge) of (?=cheese\b)", ""),
        (r"\ba (?:piece|block|chunk|lump|solid block) of coconut oil\b", "butter"),
        (r"(?<=transformation of )wax\b", "a candle"),
    )
)
"""What a portion is called alone."""


def as_told(text: str) -> str | None:
    """What one sees of an experiment that is told in one sentence; None: it tells of none."""
    for pattern, told in _TOLD:
        if hit := pattern.match(text.strip()):
            words = {name: words.lower() for name, words in hit.groupdict().items() if words}
            return told.format(**words) if isinstance(told, str) else told(hit)
    return None


def as_seen(text: str) -> str:
    """The words of such an experiment as what one sees of it; any other words as they are."""
    if (told := as_told(text)) is not None:
        return at_its_pace(told, text)
    for pattern, plain in _PLAIN:
        text = pattern.sub(plain, text)
    return text


def at_its_pace(told: str, text: str) -> str:
    """What a text is told as, and after it that it is filmed slowly or in a lapse, where the text says so."""
    lapse = _LAPSE.search(text)
    return f"{told} {lapse[0]}." if lapse else told
