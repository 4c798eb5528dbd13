"""What is drawn for a noun that has no form of its own: its nearest of kin that has one. Knows no form.

Only what a stranger would take for the same, or for one of the same sort, stands here: all else is
cardboard with its name on, which is plainer than a wrong thing.
"""

from collections.abc import Mapping

from filmkit.studio.animatic.words.text.tables import phrases
from filmkit.studio.animatic.words.vocabulary.breeds import BREEDS, CRAFT

_KIN: Mapping[str, str] = {
    "dog": "animal",
    "dragon": "beast, monster, creature, griffin",
    "gorilla": "bigfoot, yeti, sasquatch",
    "eagle": "phoenix",
    "koala": "sloth",
    "broom": "broomstick",
    "boat": "barge, tugboat, boat hull",
    "ice cream": "sundae, ice cream sundae",
    "rowing boat": "raft",
    "table": "tabletop, table top",
    "tractor": "bulldozer, excavator",
    "cart": "sleigh, sled",
    "meal": "breakfast, fried fish, grilled fish, grilled salmon",
    "curry": "spicy chicken",
    "roast chicken": "fried chicken, grilled chicken, chicken wings",
    "jewel": "gem",
    "package": "product",
    "ball": "snowball",
    "traffic light": "stop light",
}
KIN: Mapping[str, str] = {
    noun: kin for table in (_KIN, BREEDS, CRAFT) for kin, nouns in table.items() for noun in phrases(nouns)
}
HERD_OF: Mapping[str, str] = {
    "herd": "cow",
    "herd of horses": "horse",
    "pack": "wolf",
    "swarm": "bee",
    "litter": "puppy",
    "colony": "penguin",
    "caravan": "camel",
}
"""Of what animals a company is, when no other animal is there whose kind it could be."""
