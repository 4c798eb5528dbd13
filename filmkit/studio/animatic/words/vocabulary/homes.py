"""Where a thing is at home that nobody puts anywhere, and what such a place is called. Knows no geometry."""

from collections.abc import Mapping

from filmkit.studio.animatic.words.text.tables import phrases

Home = tuple[str, str]
"""A set, and the words that furnish it."""
EMPTY = "nothing else in it"
"""What a room is told that shows one thing alone."""
ROOM: Home = ("interior", f"a large bright room, {EMPTY}")
KITCHEN: Home = ("interior", f"a large kitchen, tiled walls, {EMPTY}")
WASHROOM: Home = ("interior", f"a large bathroom, tiled walls, {EMPTY}")
LAWN: Home = ("landscape", "a mown lawn")
BEACH: Home = ("sea-coast", "a sandy beach")
SNOW: Home = ("landscape", "in the snow")
PARK: Home = ("park", "a park")
PAVEMENT: Home = ("city-street", "a street")
TABLE: Home = ("tabletop", "")
OUTSIDE: Home = ("exterior-day", "")

_LISTED: Mapping[Home, str] = {
    WASHROOM: "toilet, sink, basin, bathtub, shower, washing machine",
    KITCHEN: "oven, stove, cooker, refrigerator, fridge, dishwasher",
    TABLE: "potted plant, house plant, houseplant, tv, television, globe, drone, lamp, desk lamp, "
    "clock, alarm clock, vase, aquarium, fishbowl, goldfish bowl, birdcage, typewriter, cash register",
    LAWN: "kite, frisbee, sports ball, basketball, volleyball, rugby ball, football, "
    "soccer ball, baseball bat, baseball glove, baseball mitt, "
    "tennis racket, racket, tennis ball, balloon, tent, wheelbarrow, lawnmower, lawn mower, scarecrow, "
    "birdhouse, sunflower, nest, flag, arrow, bow, beach umbrella, windmill, pinwheel, sprinkler, "
    "picnic basket, garden hose, watering can, shovel, spade, rake, "
    "rock, stone, boulder, log, stump, tree stump, gravestone, well, gate, fence, haystack, hay bale",
    BEACH: "surfboard, sandcastle, seashell, shell, starfish, beach ball, bodyboard, anchor",
    SNOW: "skis, ski, snowboard, snowman, snowball, sled, igloo",
    PARK: "bench, swing, seesaw, slide, trampoline, fountain, statue, picnic table",
    PAVEMENT: "traffic light, stop light, stop sign, fire hydrant, parking meter, mailbox, bus stop sign, "
    "streetlight, street light, streetlamp, street lamp, lamp post, lamppost, "
    "umbrella, skateboard, roller skate, trash can, stroller, shopping cart, wheelchair, "
    "phone booth, telephone booth, vending machine, bus stop, traffic cone, barrier, newspaper stand",
}
DESKS = frozenset({"desk", "dining table", "floor", "wooden floor", "studio", "photo studio"})
"""What names a room by itself, but only holds what is small and shown alone."""
HOMES: Mapping[str, Home] = {noun: home for home, nouns in _LISTED.items() for noun in phrases(nouns)}
"""By noun."""
