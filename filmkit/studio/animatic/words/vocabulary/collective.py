"""Words for many things of one sort, and what is put down for each. Knows no form."""

from collections.abc import Mapping

from filmkit.studio.animatic.words.text.tables import phrases

_SORTS: Mapping[str, str] = {
    "furniture, pieces of furniture, household furniture": "armchair, table, chair, lamp",
    "tools, hand tools, toolset": "hammer, wrench, pliers",
    "toys, children's toys": "teddy bear, toy car, building block",
    "dishes, tableware, crockery": "plate, bowl, cup, jug",
    "utensils, kitchen utensils, cutlery, silverware": "table knife, fork, spoon",
    "clothes, clothing, garments, laundry": "shirt, jeans, jacket",
    "fruit, fruits, fresh fruit, fresh fruits": "apple, banana, orange, pineapple, pear",
    "vegetables, veggies, fresh vegetables": "carrot, broccoli, tomato, cabbage, onion",
    "jewelry, jewellery, jewels": "pearl, ring, diamond",
    "instruments, musical instruments": "guitar, drum kit, harp",
    "weapons, medieval weapons": "sword, shield, axe",
    "luggage, baggage, suitcases and bags": "suitcase, backpack, handbag",
    "groceries, shopping bags and food": "shopping bag, bread, milk, apple",
    "stationery, school supplies, office supplies": "notebook, pencil, scissors",
    "electronics, gadgets": "laptop, camera, phone",
    "pastries, baked goods": "croissant, donut, cupcake, muffin",
    "sports equipment, sporting goods": "football, tennis racket, basketball",
}
COLLECTIVES: Mapping[str, tuple[str, ...]] = {
    phrase: tuple(phrases(things)) for words, things in _SORTS.items() for phrase in phrases(words)
}
"""The things, in the order they are put in a row, by what they are called together."""
