"""Words of places that name none: the first noun of a compound, a body of the sky, a likeness.

Knows no set. "desert boots", "a city map", "sea-green": the place is somewhere else.
"""

from collections.abc import Container, Iterator

from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import Passage, passage_of

CARRIED = listed(
    "boot boots shoe shoes sandals slippers clothes clothing wear dress suit outfit jacket hat coat uniform "
    "towel towels bag bags bike bikes map maps globe globes key keys knife knives view views painting "
    "paintings photo photos picture pictures poster posters mural postcard wallpaper print prints pattern "
    "patterns motif motifs theme themes scent scents honey salt soap perfume pearl pearls team gear kit "
    "guide guidebook book books novel novels movie documentary song songs playlist food recipe recipes shirt "
    "blanket mug snacks planner backpack hoodie glove gloves socks scarf rights news"
)
"""What is taken anywhere, whatever place it is called after."""
STANDING = listed(
    "biker bikers climber climbers goat goats lion lions musician musicians performer performers artist "
    "artists vendor vendors dancer dancers magician "
    "cleaner lamp lamps chair chairs cabinet stool furniture worker workers manager nurse chef cook dog cat "
    "cats"
)
"""What is called after the place it comes from, and may stand in another that is named too."""
_JOINED = listed(
    "scented colored coloured inspired themed style styled like fresh green blue grey gray gold loving "
    "shaped patterned print scent bound"
)
"""What a hyphen makes of a place: "sea-green", "forest-scented"."""
_LIKE = listed("like resembling")
_MET_WITH = listed("cliff cliffs")
"""What is in a country only where its own sentence says so: a later deed may meet with one."""


def carried(passage: Passage, end: int) -> bool:
    """Whether what follows a place's words makes them the first half of a thing, a colour or a scent."""
    return _follows(passage, end, CARRIED) or _joined(passage, end)


def comes_from_there(passage: Passage, end: int) -> bool:
    """Whether it is somebody or some piece of furniture called after a place: "an office chair"."""
    return _follows(passage, end, STANDING)


def _follows(passage: Passage, end: int, words: Container[str]) -> bool:
    tokens = passage.tokens
    return end < len(tokens) and tokens[end].clause == tokens[end - 1].clause and tokens[end].low in words


def _joined(passage: Passage, end: int) -> bool:
    tokens = passage.tokens
    return end < len(tokens) and tokens[end].hyphened and tokens[end].low in _JOINED


def without_strays(text: str, places: Container[str], named_in: int | None = None) -> str:
    """The words without those of `places` that name none, so that a set does not build them. `named_in` is
    the sentence that names the place, if one does."""
    passage = passage_of("place", text)
    for start, end in reversed(list(_strays(passage, places, named_in))):
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _strays(passage: Passage, places: Container[str], named_in: int | None) -> Iterator[tuple[int, int]]:
    tokens = passage.tokens
    for at, token in enumerate(tokens):
        if token.low not in places:
            continue
        before = [each for each in tokens[max(0, at - 2) : at] if each.clause == token.clause]
        alike = any(each.low in _LIKE for each in before)
        met = named_in is not None and token.sentence != named_in and token.low in _MET_WITH
        if alike or met or carried(passage, at + 1):
            yield token.start, token.end


_WHOSE = listed("nature's world's earth's")
_VESSELS = listed(
    "bowl bowls glass glasses tub bathtub basin sink bucket cup mug jar aquarium tank pot pan bottle vase"
)


def belongs_to_all(passage: Passage, at: int) -> bool:
    """ "nature's physics" is nowhere, and "the water's surface" where a bowl is named no sea."""
    low = passage.tokens[at].low
    vessel = low in ("water", "water's") and not _VESSELS.isdisjoint(token.low for token in passage.tokens)
    return vessel or low in _WHOSE
