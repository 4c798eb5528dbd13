"""Words that name again what was named: breeds, sexes, what people are to each other. Knows no grammar."""

from collections.abc import Mapping

from filmkit.studio.animatic.words.tables import listed

COLOUR_WORDS = listed(
    "black white brown grey gray red blue green yellow orange golden cream tan ginger silver "
    "dark pale beige pink"
)
BREEDS: Mapping[str, tuple[str, ...]] = {
    "dog": ("puppy", "corgi", "labrador", "terrier", "husky", "retriever", "hound", "sheepdog", "collie"),
    "cat": ("kitten", "tabby"),
    "horse": ("pony", "foal", "stallion", "mare", "colt"),
    "bird": (
        "pigeon",
        "dove",
        "crow",
        "raven",
        "sparrow",
        "owl",
        "eagle",
        "hawk",
        "falcon",
        "gull",
        "seagull",
    ),
    "truck": ("pickup", "lorry", "pickup truck"),
    "car": ("taxi", "cab", "jeep", "van", "sedan", "sports car", "vintage car", "police car"),
    "boat": ("trawler", "fishing boat", "rowing boat", "sailing boat", "sailboat", "rowboat", "dinghy"),
    "train": ("locomotive", "steam train"),
}
"""What "the dog" may be when another noun has named it."""
PLAIN = listed("man woman boy girl lady gentleman guy lad")
"""Nouns that tell a sex and an age, and no more."""
RELATED = frozenset(
    {"the two", "couple", "pair", "duo", "twins", "lovers", "newlyweds", "parents", "friends", "brothers"}
    | {"sisters", "siblings", "strangers", "friend", "brother", "sister", "trio", "family", "both"}
)
"""Nouns that say what people are to each other, and so may mean the cast."""
