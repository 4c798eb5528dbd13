"""What a close picture of hands and things is laid on: a board, a plate, a bare table, a surface.

Knows no other place.
"""

import re

from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.lexicon import Hit, lexicon
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.vocabulary.inserts import INSERTS, LAID, SURFACES

_INSERTS = lexicon(INSERTS, verbs=True)
_ITSELF = re.compile(r"\b(board|plate|dish)s?$", re.I)
_BEING = listed("is are was were be being been finely thinly")
_THROUGH = listed("through across past into along between")
_LAID = lexicon({"tabletop": LAID})
_SURFACES = lexicon({"macro": SURFACES})


def insert_set(layers: Layers) -> Hit[str] | None:
    """The table that a close shot of hands or things is laid on: what a later sentence tells of is one only
    if that is the board or the plate itself."""
    hits = _INSERTS.said(layers.of("subject", "action", "prompt"))
    hits = [hit for hit in hits if not (_is_ready(hit) or _goes_through(hit))]
    return next((hit for hit in hits if hit.sentence == 0 or _ITSELF.search(hit.words)), None)


def _is_ready(hit: Hit[str]) -> bool:
    """ "with sliced pork": what was cut before, and is not now."""
    before = hit.passage.tokens[hit.start - 1].low if hit.start else ""
    return hit.words.lower() in ("sliced", "diced", "minced", "chopped") and before not in _BEING


def _goes_through(hit: Hit[str]) -> bool:
    """ "a bow slices through the waves": what cuts no food."""
    tokens = hit.passage.tokens
    return hit.end < len(tokens) and tokens[hit.end].low in _THROUGH


def laid_set(layers: Layers, thing: str) -> Hit[str] | None:
    """The bare table under a small thing that is shown alone."""
    if thing not in _LAID.phrases:
        return None
    return _LAID.first(layers.of("subject", "action", "prompt"))


def surface_set(layers: Layers) -> Hit[str] | None:
    """A surface that fills the picture."""
    return _SURFACES.first(layers.of("subject", "action", "prompt"))
