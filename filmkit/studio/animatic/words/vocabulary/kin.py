"""What is drawn for a noun that has no form of its own: its nearest of kin that has one. Knows no form.

Only what a stranger would take for the same, or for one of the same sort, stands here: all else is
cardboard with its name on, which is plainer than a wrong thing.
"""

from collections.abc import Mapping

from filmkit.studio.animatic.words.tables import phrases

_KIN: Mapping[str, str] = {
    "dog": "animal",
    "dragon": "beast, monster, creature, griffin",
    "gorilla": "bigfoot, yeti, sasquatch",
    "horse": "unicorn",
    "eagle": "phoenix",
    "koala": "sloth",
    "fish": "piranha",
    "crow": "bat",
    "boat": "barge, tugboat, boat hull",
    "rowing boat": "raft",
    "tractor": "bulldozer, excavator",
    "cart": "rickshaw, sleigh, sled, tuk tuk",
    "noodles": "ramen, pasta, spaghetti",
    "glass": "milk, juice, whiskey, beer",
    "wine": "champagne",
    "wine glass": "cocktail",
    "meal": "breakfast, salad, beef, pork, chicken curry, chicken wings, roast chicken, roast duck, "
    "roast turkey, fried chicken, fried fish, grilled chicken, grilled fish, grilled salmon, spicy chicken",
    "apple": "pear, peach, mango, onion",
    "orange": "lemon",
    "cake": "cupcake, muffin",
    "sandwich": "taco, burrito",
    "flower": "tulip, sunflower",
    "candle": "candlestick",
    "lantern": "torch, flashlight",
    "oven": "dishwasher, washing machine",
    "refrigerator": "vending machine",
    "radio": "speaker, portable speaker",
    "keyboard": "typewriter, calculator",
    "photo": "painting, picture",
    "box": "crate, mailbox, parcel",
    "chest": "coffin",
    "jewel": "amulet, relic, gem",
    "package": "product",
    "ball": "snowball, marble",
    "purse": "wallet",
    "ring": "bracelet, earring",
    "glasses": "goggles",
    "shoe": "slipper",
    "traffic light": "stop light",
    "pot": "bucket",
}
KIN: Mapping[str, str] = {noun: kin for kin, nouns in _KIN.items() for noun in phrases(nouns)}
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
