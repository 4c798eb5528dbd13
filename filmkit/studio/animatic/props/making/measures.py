"""How large things are in life, and the plain shape that comes nearest to each.

Knows no scene. A noun in no list is a box one can carry, an animal one's own size, a vehicle a car's.
"""

from collections.abc import Mapping

Vec = tuple[float, float, float]
Measure = tuple[str, Vec]
"""A shape of `standin.Form`, and width, height and depth in metres, as its broad side is seen."""

THINGS: Mapping[Measure, str] = {
    ("ball", (0.022, 0.022, 0.022)):
        "pearl marble pea bead",
    ("ball", (0.045, 0.045, 0.045)):
        "egg walnut cherry strawberry grape plum acorn",
    ("ball", (0.08, 0.08, 0.08)):
        "apple orange lemon peach pear onion tomato potato peppers pepper kiwi lime mango",
    ("ball", (0.22, 0.22, 0.22)):
        "ball basketball football soccer volleyball cabbage melon coconut pineapple",
    ("ball", (0.34, 0.3, 0.34)):
        "pumpkin watermelon globe balloon helmet",
    ("ball", (4.0, 4.0, 4.0)):
        "planet moon sun earth asteroid jupiter saturn",
    ("slab", (0.2, 0.055, 0.04)):
        "carrot banana cucumber corn zucchini eggplant spoon fork pen pencil brush toothbrush cigar "
        "stick wand hairbrush comb chopsticks screwdriver paintbrush",
    ("slab", (0.15, 0.09, 0.12)):
        "sandwich burger hamburger donut doughnut cake croissant muffin cupcake cookie taco pancake "
        "pancakes waffle bagel toast cheese steak soap wallet eraser",
    ("slab", (0.3, 0.06, 0.22)):
        "book pizza pie tray laptop magazine tablet keyboard plate sushi bacon frisbee",
    ("slab", (0.8, 0.13, 0.22)):
        "skateboard scooter guitar violin rifle sword gun axe shovel broom hoverboard",
    ("card", (0.55, 1.9, 0.3)):
        "surfboard snowboard skis ski paddle oar ladder door flag",
    ("card", (0.75, 0.75, 0.2)):
        "sign clock mirror painting picture poster frame shield logo kite umbrella leaf petal",
    ("card", (2.2, 2.6, 0.6)):
        "tree willow birch palm pine maple cypress poplar baobab sequoia banyan acacia ginkgo jacaranda "
        "magnolia "
        "bush fountain statue sculpture scarecrow snowman skeleton totem",
    ("card", (1.0, 1.0, 0.3)):
        "flower rose sunflower tulip plant cactus mushroom dress shirt coat jacket",
    ("box", (0.09, 0.12, 0.09)):
        "cup mug glass jar can candle bottle ink inkwell toothpaste dice teacup camera",
    ("box", (0.28, 0.2, 0.18)):
        "shoe boot sneaker hat bag box container toaster kettle teapot toy doll drone speaker helmet",
    ("box", (0.4, 0.42, 0.3)):
        "bear backpack basket bucket suitcase microwave printer crate barrel drum robot teddy stove "
        "lantern cushion pillow tv television",
    ("box", (0.6, 0.8, 0.6)):
        "oven toilet stool chair hydrant dishwasher washing washer machine trolley cart sink",
    ("box", (0.72, 1.75, 0.68)):
        "refrigerator fridge wardrobe cupboard vending booth chandelier bookshelf kiosk meter",
    ("box", (1.6, 0.55, 0.9)):
        "couch sofa bed table desk bench bathtub crib trampoline hammock dining",
    ("box", (3.0, 2.4, 2.4)):
        "tent hut shed house stall booth carousel engine treehouse cottage cabin",
    ("slab", (4.0, 1.2, 2.0)):
        "cloud bridge iceberg raft stage pool trampoline ramp",
    ("ball", (0.9, 0.62, 0.75)):
        "rock stone boulder pebble",
    ("card", (5.0, 7.0, 2.0)):
        "tower lighthouse windmill rocket castle building skyscraper palace temple church monument",
}  # fmt: skip
ANIMALS: Mapping[tuple[float, float], str] = {
    (0.1, 0.07):
        "bee butterfly moth dragonfly ladybug ladybird spider ant beetle snail worm insect hornet "
        "wasp",
    (0.22, 0.14):
        "mouse rat hamster frog toad crab starfish seahorse bat hummingbird lizard chick chameleon",
    (0.45, 0.34):
        "rabbit bunny hare squirrel hedgehog ferret duckling turtle tortoise owl parrot chicken hen "
        "rooster raccoon skunk armadillo meerkat piranha jellyfish octopus sloth",
    (0.95, 0.6):
        "penguin turkey otter beaver badger monkey koala goat lamb piglet snake lobster pelican stork",
    (1.3, 0.95):
        "pig sheep boar wolf fox kangaroo chimpanzee ape seal leopard cheetah panda antelope gazelle "
        "fawn",
    (2.0, 1.25):
        "lion lioness tiger bear grizzly gorilla deer stag doe donkey mule llama alpaca zebra ostrich "
        "cow bull ox calf camel orangutan unicorn flamingo dolphin walrus crocodile alligator "
        "stingray",
    (3.2, 2.0):
        "moose elk bison buffalo rhino rhinoceros hippo hippopotamus orca shark dragon monster "
        "creature beast",
    (4.2, 3.0):
        "elephant mammoth giraffe dinosaur griffin phoenix",
    (9.0, 3.0):
        "whale narwhal",
}  # fmt: skip
"""Length and height."""
VEHICLES: Mapping[tuple[float, float], str] = {
    (1.2, 0.95):
        "sled scooter wheelchair skateboard segway cart rickshaw",
    (2.1, 1.2):
        "motorbike motorcycle moped rover atv quad sleigh kayak canoe raft chariot",
    (3.6, 2.0):
        "tractor tank wagon carriage gondola submarine hovercraft caravan camper tuk",
    (7.0, 3.2):
        "bulldozer excavator truck engine helicopter glider ufo spaceship spacecraft starship shuttle "
        "speedboat",
    (5.0, 9.0):
        "balloon rocket",
    (16.0, 6.0):
        "ship ferry barge airship blimp cruise tugboat",
}  # fmt: skip
"""Length and height."""


def _by_noun(table: Mapping[Measure, str]) -> Mapping[str, Measure]:
    return {noun: measure for measure, nouns in reversed([*table.items()]) for noun in nouns.split()}


_THINGS = _by_noun(THINGS)
_ANIMALS = {noun: size for size, nouns in ANIMALS.items() for noun in nouns.split()}
_VEHICLES = {noun: size for size, nouns in VEHICLES.items() for noun in nouns.split()}
GREAT, SMALL = (
    frozenset(("giant", "huge", "enormous", "gigantic", "massive")),
    frozenset(("tiny", "miniature", "mini")),
)


def thing(noun: str) -> Measure:
    """The shape and the size of a thing."""
    return next((_THINGS[each] for each in _words(noun) if each in _THINGS), ("box", (0.30, 0.26, 0.22)))


def animal(noun: str) -> Measure:
    """The card an animal is."""
    long, high = next((_ANIMALS[each] for each in _words(noun) if each in _ANIMALS), (1.4, 1.0))
    return "card", (long, high, 0.3 * long)


def vehicle(noun: str) -> Measure:
    """The box a vehicle is."""
    long, high = next((_VEHICLES[each] for each in _words(noun) if each in _VEHICLES), (4.2, 1.6))
    return "box", (long, high, min(0.45 * long, 0.9 * high + 0.4))


def scaled(measure: Measure, description: str) -> Measure:
    """As large as its words make it: "a giant", "a tiny"."""
    said = set(description.lower().split())
    k = 2.2 if said & GREAT else 0.45 if said & SMALL else 1.0
    shape, (w, h, d) = measure
    return shape, (k * w, k * h, k * d)


def _words(noun: str) -> list[str]:
    """The words of a noun in the singular, the last first: it tells what the thing is."""
    words = noun.lower().replace("-", " ").split()[::-1]
    return [form for word in words for form in (word, word.removesuffix("s"), word.removesuffix("es"))]
