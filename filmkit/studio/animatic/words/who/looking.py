"""What style and mood do to the picture, the pace, and what people feel."""

from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import LookRead, Read
from filmkit.studio.animatic.words.light.lighting import COLOR_WORDS
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.lexicon import Hit, lexicon
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage
from filmkit.studio.animatic.words.vocabulary.camera import PACES
from filmkit.studio.animatic.words.vocabulary.lights import FEELINGS, LOOKS, PALETTES

_LOOKS, _PALETTES, _PACES = lexicon(LOOKS), lexicon(PALETTES), lexicon(PACES)
_FEELINGS = lexicon(FEELINGS, verbs=True)
_MULTIPLIED = frozenset({"saturation", "contrast", "grain"})
_PROMPT_LOOKS = (
    "black and white",
    "monochrome",
    "sepia",
    "film noir",
    "film grain",
    "16mm",
    "super 8",
    "pastel",
    "polaroid",
    "kodachrome",
    "technicolor",
    "bleach bypass",
)
"""What in a prompt can be said of a picture alone."""
_OF_PICTURES_TOO = (
    "vibrant",
    "vivid",
    "saturated",
    "muted",
    "desaturated",
    "washed out",
    "faded",
    "grainy",
    "high contrast",
    "low contrast",
)
_PALETTE_WORDS = listed(
    "color colors colour colours palette tones hues style look film photo photograph picture"
)
_PICTURES = _PALETTE_WORDS | listed(
    "footage movie cinema cinematic cinematography video image images imagery shot picture pictures photos "
    "photographs photography portrait scene drawing sketch illustration animation cartoon documentary noir "
    "aesthetic visuals filter tone grading render art"
)
_GOES_ON = listed("with and as while of at on through by for")
_DARK, _LIGHT = frozenset({"shadow", "shadows", "blacks"}), frozenset({"highlight", "highlights", "whites"})


def look_of(layers: Layers, art: Read[str] | None = None) -> LookRead:
    """The style's words, each once: factors multiply, amounts add."""
    look = LookRead(art=art)
    seen: set[tuple[tuple[str, float], ...]] = set()
    for hit in _LOOKS.said(layers.of("style", "prompt")):
        plain = hit.words.lower().replace("-", " ")
        if hit.value in seen or (
            hit.layer == "prompt"
            and (_of_a_coat(hit, plain) or not any(word in plain for word in _PROMPT_LOOKS))
            and not (plain in _OF_PICTURES_TOO and _of_the_picture(hit.passage, hit.start, hit.end))
            and plain.split()[-1] not in _PALETTE_WORDS
        ):
            continue
        if len(hit.value) == 1 and hit.value[0][0] == "warmth" and _of_an_end(hit.passage, hit.end):
            continue
        seen.add(hit.value)
        for name, amount in hit.value:
            before = getattr(look, name)
            look = replace(
                look, **{name: round(before * amount if name in _MULTIPLIED else before + amount, 3)}
            )
    return _toned(_clipped(look), layers.of("style"))


def _of_the_picture(passage: Passage, start: int, end: int) -> bool:
    """ "vibrant colours", "muted, film look" and no vibrant trees."""
    first, last = passage.clause_of(start)
    after = {token.low for token in passage.tokens[end : min(end + 3, last)]}
    return bool(_PALETTE_WORDS & after) or (start > 0 and (first, last) == (start, end))


def _of_a_coat(hit: Hit[tuple[tuple[str, float], ...]], plain: str) -> bool:
    """ "black and white fur", "a black and white cat", "its coat is black and white": the colours of what is
    in the picture. Of the picture are they alone in a clause, after "in", and before a word of pictures."""
    if plain != "black and white":
        return False
    tokens, (first, last) = hit.passage.tokens, hit.passage.clause_of(hit.start)
    after = {token.low for token in tokens[hit.end : min(hit.end + 3, last)]}
    if (first, last) == (hit.start, hit.end) or after & _PICTURES:
        return False
    before = [token.low for token in tokens[first : hit.start]]
    if before and before[-1] in ("is", "are") and _PICTURES & set(before[-3:]):
        return False  # "the scene is black and white"
    led = bool(before) and before[-1] in ("in", "into", "to")
    return not (led and (hit.end == last or tokens[hit.end].low in _GOES_ON))


def _of_an_end(passage: Passage, at: int) -> bool:
    """ "amber highlights" colour the highlights alone."""
    return at < len(passage.tokens) and passage.tokens[at].low in _DARK | _LIGHT


def _clipped(look: LookRead) -> LookRead:
    return replace(
        look,
        warmth=min(max(look.warmth, -1.0), 1.0),
        softness=min(look.softness, 1.0),
        halation=min(look.halation, 1.0),
        contrast=min(max(look.contrast, 0.6), 1.6),
        grain=min(look.grain, 3.0),
    )


def _toned(look: LookRead, passages: Sequence[Passage]) -> LookRead:
    """Colours bound to shadows and highlights."""
    if pair := _PALETTES.first(passages):
        look = replace(look, shadows=pair.value[0], highlights=pair.value[1])
    for hit in COLOR_WORDS.said(passages):
        after = hit.passage.tokens[hit.end].low if hit.end < len(hit.passage.tokens) else ""
        if after in _DARK:
            look = replace(look, shadows=hit.value)
        if after in _LIGHT:
            look = replace(look, highlights=hit.value)
    return look


def pace_of(layers: Layers) -> str | None:
    """Whether time runs slower or faster."""
    hit = _PACES.first(layers.of("camera", "style", "prompt", "action", "mood", "subject"))
    return hit.value if hit else None


def feeling_of(passages: Sequence[Passage]) -> Read[str] | None:
    """The first feeling of the first passage that names one; but tears on their way are told by all of it."""
    for passage in passages:
        hits = _FEELINGS.said([passage])
        strong = [hit for hit in hits if hit.value == "about to cry"]
        if hits:
            hit = (strong or hits)[0]
            return Read(hit.value, hit.words, passage.layer)
    return None
