"""A land or a town that a camera shows view after view: "descends …, then glides into …, finally retreats".

Knows no seconds. Each view is told so that it can be read alone; a way that goes on in one direction, as a
tilt does from the sky to the ground, is one shot and no survey.
"""

import re
from collections.abc import Sequence

from filmkit.studio.animatic.words.grammar.likenesses import BEASTS
from filmkit.studio.animatic.words.text.wording import capitalized, sentences_of

FEWEST, WAYS = 5, 3
"""Sentences and different ways of a camera that make a survey."""
_CAMERA = r"(?:camera|lens|view|focus|scene|shot|drone|perspective|journey)"
_DOES = rf"\b{_CAMERA}\b[^,.;]{{0,24}}\b"
_WAYS = {
    "down": rf"{_DOES}(?:descend|downward|moves? down\b|dives?\b|delves?\b)|^(?:it )?descend",
    "on": rf"{_DOES}(?:advanc|glid|enters?|forward|progress|ventures?|arrives?|reaches|"
    r"mov\w+ (?:\w+ly )?(?:through|into|along|closer|deeper)|continues?(?: its| forward| along|,| to move))|"
    r"^it (?:then )?(?:glides|advances|enters)|^(?:moving|advancing) (?:forward|further)|^entering",
    "up": rf"{_DOES}(?:ascen|rises|soars|upwards?\b)|^ascending",
    "aside": rf"{_DOES}(?:pans?|sweeps|shifts?|transitions?|turns?|narrows)\b|"
    r"^shifting|^panning|^as it shifts",
    "back": rf"\b{_CAMERA}\b[^,.;]{{0,44}}\b(?:retreats?|pull(?:s|ing) (?:back|away|out)|recedes?|"
    r"withdraws?)|\bpulling back\b",
}
_BEGINS = re.compile(r"\b(?:begins?|starts?|opens?)\b", re.I)
_TILTS = re.compile(r"\btilt(?:s|ing)?\b", re.I)
_STYLE = re.compile(
    r"^(?:the )?(?:overall|(?:entire )?(?:scene|shot|video|image|footage)(?: and \w+)? (?:is|exudes|"
    r"captures the)|(?:style|lighting|atmosphere|mood)\b)",
    re.I,
)
"""What tells how all of it looks or feels, and shows nothing of its own."""
_SHOWS = re.compile(
    rf"^(?:Finally, |Then, |Gradually, |Further along, )?(?:the|it) ?(?:{_CAMERA})?'?s? ?(?:focus )?(?:then "
    rf")?"
    r"(?:shifts?|transitions?|narrows|moves on|turns|settles|concludes|closes|opens up)"
    r"(?: (?:\w+ly|gradually))? (?:to|on|in on|with|upon|toward|towards) ",
    re.I,
)
_LETS_IN = re.compile(
    r"^(?:As |When )?the \w+ (?:\w+ )?(?:opens?|parts?|swings? (?:open|aside)),? (?:and )?(?=the camera )",
    re.I,
)
"""What is only gone through: "the gate creaks open, and the camera moves into …"."""
_OPENS = re.compile(
    r"^(?:The video|The scene|The camera) (?:opens|begins|starts) (?:with|at|on|in|over) "
    r"(?:a distance, capturing )?",
    re.I,
)
_IT = re.compile(r"^(?P<lead>As |Finally, )?it (?=(?:then )?\w+s\b)", re.I)
_LEADS = re.compile(r"^(?:Finally|Then|Gradually|Next|Further along|As dawn breaks), ?", re.I)
_MOODS = re.compile(
    r", (?:evoking|suggesting|leaving an?|as if|as though|creating|adding|enhancing|signaling|enveloping|"
    r"completing|a testament|a breathtaking display|while the air|and the air|the air)\b[^.;]*",
    re.I,
)
"""What tells how it feels."""
_FIGURE = re.compile(r", its (?:\w+ )?(?:figure|silhouette|form|body|tail|wings)\b[^,.;]*", re.I)
"""What tells more of an animal that is named."""
_ENTERS = re.compile(r"^(Entering|Moving into|Stepping into) ([^,]+), the camera captures ", re.I)
_ANIMALS = "|".join(sorted(BEASTS))
_FOLLOWS_IT = re.compile(r"\bthe camera follows its (?:flight|ascent)(?:,? (?:and|then))*", re.I)
_FINALLY = re.compile(r"finally,? ", re.I)
_ALL = re.compile(
    r"\b(?:entire|whole|full (?:splendor|splendour|beauty|expanse|panorama)|panorama of)\b", re.I
)


def views_in(text: str) -> list[str]:
    """The sentences of a prompt that show something, without those that tell its style; what is said after a
    view that goes back at last tells how that feels."""
    return with_whom_it_follows(_filmed(text))


def _filmed(text: str) -> list[str]:
    views = [each for each in sentences_of(text) if not _STYLE.match(each)]
    ends = (at for at, each in enumerate(views) if _FINALLY.match(each) and shows_more(each))
    return views[: next(ends, len(views)) + 1]


def is_a_survey(text: str) -> bool:
    """Whether a prompt tells of several views one after another."""
    views = _filmed(text)
    if len(views) < FEWEST or _TILTS.search(text):
        return False
    ways = [{way for way, words in _WAYS.items() if re.search(words, each, re.I)} for each in views]
    different = len(set().union(*ways)) + (_BEGINS.search(views[0]) is not None)
    ends = "back" in ways[-1] | ways[-2] or sum(map(bool, ways)) > WAYS
    return different > WAYS or (different == WAYS and ends)


def with_whom_it_follows(views: Sequence[str]) -> list[str]:
    """The same; "follows its flight" is told of the animal that takes off in the view before."""
    out = list[str]()
    for each in views:
        before = re.search(rf"\b(?:{_ANIMALS})\b", out[-1], re.I) if out else None
        flies = f"A {before[0].lower()} flies as the camera" if before else r"\g<0>"
        out.append(_FOLLOWS_IT.sub(flies, each))
    return out


def shows_all(sentence: str) -> bool:
    """Whether a view is of all that the others were parts of."""
    return _ALL.search(sentence) is not None


def shows_more(sentence: str) -> bool:
    """Whether the camera goes back from what it was shown."""
    return re.search(_WAYS["back"], sentence, re.I) is not None


def seen_alone(sentence: str) -> str:
    """The sentence as what its view shows, with the camera's way."""
    sentence = _LETS_IN.sub("", sentence)
    text = _FIGURE.sub("", _MOODS.sub("", sentence))
    text = _IT.sub(lambda hit: f"{hit['lead'] or ''}The camera ", text)
    text = _ENTERS.sub(r"In \2 stand ", text)
    text = _OPENS.sub("A view of ", _SHOWS.sub("A view of ", text))
    text = _LEADS.sub("", text)
    return capitalized(text.replace("peeling", "flaking"))  # paint does it, and nobody peels anything
