"""How long prompts tell a deed that one does for another, and the same told plainly. Knows no people."""

import re

from filmkit.studio.animatic.words.retold.of_two_people import ARTICLE, NP, WHO

OWN = r"(?:an?|the|some|her|his|their)"
_TO = (
    rf"(?P<who>{NP}|another(?: {WHO})?\b|the (?:\w+ ){{0,2}}{WHO}|(?:his|her|their) (?:\w+ ){{0,2}}{WHO}|"
    r"a fellow passenger|the other(?=[,.;]| who\b)|her\b|him\b|them\b)"
)
_WHOSE = rf"(?P<whose>another|(?:an?|another|the|his|her|their) (?:\w+ ){{0,2}}?{WHO})['’]s?"
ADJECTIVE = rf"(?:[\w-]+, (?!{ARTICLE} |\w+ing )(?=[\w-]+ ))?"
_NO_THING = (
    r"(?:hands?|pat|smile|hug|sense|feeling|glimpse|look|impression|view|glance|nod|assistance|word|gesture|"
    r"comfort|guidance|help|kiss)"
)
SOMETHING = rf"{OWN} (?!(?:\w+ )?{_NO_THING}\b){ADJECTIVE}(?:[^,.;]|, (?=[a-z-]+ [a-z]+ towards?\b))*?"
_GIVE = (
    r"(?:(?:extend|offer|hand|pass|present|slid|return|giv)(?:e?s|ing)|"
    r"(?<=\bto )(?:extend|offer|hand|pass|present|give))(?: over| out)?"
)
ROWS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(said, re.I), told)
    for said, told in (
        (rf"\b(?:holds?|holding) (?P<what>{OWN} [^.;]*?umbrella) over {_TO}", "holds {what} over {who}"),
        (
            r"\b(?:drap|plac|lay|put|wrap|tuck)(?:e?s|ing) (?P<what>an? [^.;]*?(?:blanket|coat|shawl|jacket|"
            rf"quilt|robe|cloak)) (?:over|around|across|onto|on) (?:{_WHOSE} shoulders|{_TO})",
            "puts {what} over {who}",
        ),
        (
            r"\b(?:wrap|put|plac|drap|loop|ti)(?:e?s|ing) (?P<what>an? [^.;]*?(?:scarf|necklace|medal)) "
            rf"(?:around|round|over|on) (?:{_WHOSE} (?:neck|shoulders)|{_TO})",
            "wraps {what} around the neck of {who}",
        ),
        (
            r"\b(?:adjust|straighten|fix)(?:s|es|ing)? (?:the )?(?P<what>(?:bow )?tie|necktie|collar)\b"
            r"(?: of an? (?P<part>[\w -]*?(?:shirt|suit|jacket|blazer|coat|uniform))\b)?",
            "adjusts the {what} of {who}",
        ),
        (
            r"\badjust(?:s|ing) (?:the )?(?P<what>glasses|spectacles)\b",
            "adjusts the {what} of {who}",
        ),
        (
            r"\b(?:clean|wip|polish)(?:e?s|ing) (?:the )?(?P<what>glasses|spectacles)\b",
            "wipes the {what} of {who}",
        ),
        (r"\bbrush(?:es|ing) (?:their|her|his) (?P<what>hair)\b", "brushes the {what} of {who}"),
        (
            rf"\bbrush(?:es|ing)(?: the)? (?P<what>dust|lint|crumbs|snow) (?:off|from) {_WHOSE} "
            r"(?P<part>[\w ]+?)(?=[,.;])",
            "brushes {what} off the {part} of {who}",
        ),
        (
            rf"\b(?:assist|help)(?:s|ing) {_TO}(?:,? [^.;]*?,)? (?:in |with |to )?(?:tying|tie) "
            r"(?:their|his|her) (?:shoelaces|shoes|laces)|"
            r"\b(?:tying|ties|lacing|laces) the (?:shoe)?laces\b",
            "ties the shoelaces of {who}",
        ),
        (
            r"\b(?:opens|holds(?: open)?) (?P<what>an? (?:[\w-]+,? )*?door)\b"
            r"(?=[^$]*\b(?:another|second) person)",
            "holds open {what} for {who}",
        ),
        (r"\blift(?:s|ing)? another['’]s (?P<what>chin)", "lifts the {what} of {who}"),
        (
            r"\b(?:select|pick|choos)(?:e?s|ing)? (?:out )?"
            r"(?P<what>[\w ]*?(?:clothes|clothing|outfits?|garments?))\b",
            "picks out {what} for {who}",
        ),
        (
            r"\b(?:kneel|bend|crouch)s? (?:down)?[^.;]*?\b(?:gather|pick up|collect|retrieve) (?:the )?"
            r"(?:scattered |fallen )?(?P<what>books|papers|textbooks)\b",
            "helps {who} pick up the {what}",
        ),
        (
            rf"\b(?:assist|help)(?:s|ing)? {_TO}(?:,? [^.;]*?,)? (?:onto|aboard) (?P<what>(?:the|an?) \w+)",
            "helps {who} onto {what}",
        ),
        (
            r"\b(?:lift(?:s|ing)? (?P<what>an? [^.;]*?(?:suitcase|bag|luggage))\b|grasping the suitcase)",
            "lifts {what} for {who}",
        ),
        (r"\bplaces (?P<what>an? [^.;]*?chair)\b", "places {what} for {who}"),
        (
            rf"\b(?:assist|help)(?:s|ing)? {_TO}(?:,? [^.;]*?,)? (?:in |with |to )?"
            r"(?:put(?:ting)? on|donn?(?:ing)?|secur(?:e|ing)|fasten(?:ing)?|try(?:ing)? on) "
            rf"(?P<what>{OWN} {ADJECTIVE}(?:[\w-]+ ){{0,3}}?(?:helmet|hat|cap|gloves?|mittens?|scarf))\b",
            "puts {what} on {who}",
        ),
        (
            rf"\b{_GIVE} (?P<who>{NP}|another(?: {WHO})?\b|the other(?: {WHO})?) "
            rf"(?P<what>an? (?!(?:[\w-]+ ){{0,4}}?{_NO_THING}\b)(?:[\w-]+ ){{0,8}}?[\w-]+)"
            r"(?= in (?:an?|the)\b|[.,;]|$)",
            "hands {what} to {who}",
        ),
        (
            rf"\b{_GIVE} (?P<what>{SOMETHING}|it)(?:,[^.;]*?,)? (?:to|towards?) (?:{_WHOSE}|{_TO})",
            "hands {what} to {who}",
        ),
        (
            rf"\b{_GIVE} (?P<what>{SOMETHING})(?=,| across| with an? \w+ smile| and\b|[.;]|$)|"
            rf"\bextends? (?:his|her|their|an?) hand,? holding (?P<held>{SOMETHING})(?=,| with|[.;])|"
            r"\bplaces (?P<thing>the (?:glass|cup|plate|book|key)) into (?:his|her) hand|"
            r"\bhands (?P<this>it) over",
            "hands {what} to {who}",
        ),
        (rf"\bthrows (?P<what>{SOMETHING})(?= with| to|,|[.;])", "throws {what} to {who}"),
        (r"\btheir (?P<what>hands) clasp", "shakes hands with {who}"),
        (r"\b(?:unlatches (?P<what>the window)|opens the window(?= for\b))", "opens the window for {who}"),
    )
)
"""How it is told, and the same plainly; where two fit, the higher up is told."""
