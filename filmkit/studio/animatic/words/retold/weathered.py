"""A thing of metal that rusts over a long text: its first sentence says so, and all that passes by stays.

Knows no form.
"""

import re

from filmkit.studio.animatic.words.retold.besides import around
from filmkit.studio.animatic.words.retold.experiments import at_its_pace
from filmkit.studio.animatic.words.text.wording import capitalized, sentences_of, with_article

_LEAST = 3
"""Sentences from which a text tells at length."""
_RUSTS = re.compile(r"\b(?:rust(?:s|y|ing|ed)?|corro\w+|oxidi[sz]\w+|patina)\b", re.I)
_TOLD = re.compile(
    r"\b(?:rusting|oxidation|corrosion|corroding)(?: process)? of\b|\b(?:rusts|corrodes)\b", re.I
)
"""How a first sentence tells it by itself."""
_OF_METAL = re.compile(
    r"\ban? (?:[\w-]+,? ){0,4}?(?P<what>(?:metal|iron|steel|bronze|copper) (?:[\w-]+ ){0,2}?[\w-]+)"
    r"(?=[,.]| (?:rest|left|lying|exposed|hang|sit|stand|(?:is|as|in|on|over|that)\b|surround|begin))",
    re.I,
)
_BY_NOBODY = re.compile(r"(?:the |an? )(?:painter|artist|artisan|craftsman)['’]s (?=\w)", re.I)


def as_it_rusts(text: str) -> str:
    """The words of such a thing with the verb first; any other words as they are."""
    sentences = sentences_of(text)
    if len(sentences) < _LEAST or _TOLD.search(sentences[0]) or not _RUSTS.search(text):
        return text
    what = _OF_METAL.search(sentences[0])
    if what is None:
        return text
    rest = _BY_NOBODY.sub("", " ".join((*around(sentences[0]), *sentences[1:])))
    told = capitalized(with_article(what["what"].lower()))
    return at_its_pace(f"{told} rusts outdoors. {rest}", sentences[0])
