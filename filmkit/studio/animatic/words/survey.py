"""A land or a town that a camera shows view after view: "descends …, then glides into …, finally retreats".

Knows no seconds. Each view is told so that it can be read alone; a way that goes on in one direction, as a
tilt does from the sky to the ground, is one shot and no survey.
"""

import re

from filmkit.studio.animatic.words.wording import capitalized, sentences_of

FEWEST, WAYS = 5, 3
"""Sentences and different ways of a camera that make a survey."""
_CAMERA = r"(?:camera|lens|view|focus|scene|shot|drone|perspective)"
_WAYS = {
    "down": rf"\b{_CAMERA}\b[^,.;]{{0,24}}\bdescend|^it descends",
    "on": rf"\b{_CAMERA}\b[^,.;]{{0,24}}\b(?:advanc|glid|enters?|forward|moves? (?:through|into|along))|"
    r"^it (?:then )?(?:glides|advances|enters)|^moving forward|^entering",
    "up": rf"\b{_CAMERA}\b[^,.;]{{0,24}}\b(?:ascend|rises|soars)|^ascending",
    "aside": rf"\b{_CAMERA}\b[^,.;]{{0,24}}\b(?:pans?|sweeps|shifts?|transitions?|narrows)\b|^shifting|^as "
    "it shifts",
    "back": rf"\b{_CAMERA}\b[^,.;]{{0,24}}\b(?:retreats?|pulls? (?:back|away|out)|recedes?)",
}
_SHOWS = re.compile(
    rf"^(?:Finally, |Then, |Gradually, |Further along, )?(?:the|it) ?(?:{_CAMERA})?'?s? ?(?:focus )?(?:then "
    rf")?"
    r"(?:shifts?|transitions?|narrows|moves on|turns|settles|concludes|closes|opens up)"
    r"(?: (?:\w+ly|gradually))? (?:to|on|in on|with|upon|toward|towards) ",
    re.I,
)
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
_ENTERS = re.compile(r"^(Entering|Moving into|Stepping into) ([^,]+), the camera captures ", re.I)
_ALL = re.compile(
    r"\b(?:entire|whole|full (?:splendor|splendour|beauty|expanse|panorama)|panorama of)\b", re.I
)


def is_a_survey(text: str) -> bool:
    """Whether a prompt tells of several views one after another."""
    sentences = sentences_of(text)
    if len(sentences) < FEWEST:
        return False
    ways = {way for way, words in _WAYS.items() if any(re.search(words, each, re.I) for each in sentences)}
    last = re.search(_WAYS["back"], sentences[-1], re.I) is not None
    return len(ways) >= WAYS and (last or len(ways) > WAYS)


def shows_all(sentence: str) -> bool:
    """Whether a view is of all that the others were parts of."""
    return _ALL.search(sentence) is not None


def seen_alone(sentence: str) -> str:
    """The sentence as what its view shows, with the camera's way."""
    text = _MOODS.sub("", sentence)
    text = _IT.sub(lambda hit: f"{hit['lead'] or ''}The camera ", text)
    text = _ENTERS.sub(r"In \2 stand ", text)
    text = _OPENS.sub("A view of ", _SHOWS.sub("A view of ", text))
    text = _LEADS.sub("", text)
    return capitalized(text.replace("peeling", "flaking"))  # paint does it, and nobody peels anything
