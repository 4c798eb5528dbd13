"""Breeds and rarer kinds of animal, by the nearest that has a form. Knows no form.

Left out is what is as often a verb, a fruit, a game or a machine: a fly, a kiwi, a cricket, a crane.
"""

from collections.abc import Mapping

BREEDS: Mapping[str, str] = {
    "songbird": "cardinal, bluebird, magpie, jaybird, blue jay, nightingale, wren, blackbird, thrush, "
    "goldfinch, warbler, oriole",
    "chicken": "quail, pheasant, partridge, grouse",
    "gull": "albatross, tern",
    "penguin": "puffin, emperor penguin",
    "hawk": "buzzard, osprey, kestrel",
    "dog": "bulldog, dalmatian, rottweiler, doberman, greyhound, mastiff, akita, great dane, boxer dog, "
    "jack russell, saint bernard, st bernard, weimaraner, pitbull, whippet",
    "terrier": "maltese, pomeranian, shih tzu, yorkie, bichon",
    "sheepdog": "collie, border collie, german shepherd, alsatian",
    "husky": "samoyed, malamute",
    "corgi": "shiba inu, shiba",
    "cat": "maine coon, siamese, persian cat, ragdoll cat",
    "ferret": "weasel, mink, stoat, ermine, marten, mongoose, polecat",
    "badger": "wolverine, tasmanian devil",
    "rat": "possum, opossum, gerbil, vole, shrew",
    "beaver": "platypus, capybara",
    "monkey": "gibbon, macaque, marmoset, tamarin",
    "meerkat": "marmot, groundhog, gopher, prairie dog",
    "hamster": "chinchilla",
    "koala": "wombat",
    "coyote": "dingo, jackal, wild dog",
    "antelope": "okapi, impala, oryx, springbok, kudu",
    "buffalo": "wildebeest, gnu",
    "stag": "deer buck, roebuck, whitetail buck, red deer, hart",
    "goat": "ibex, chamois, mountain goat",
    "boar": "tapir, wild boar, warthog",
    "lioness": "puma, cougar, mountain lion",
    "leopard": "ocelot, serval",
    "walrus": "manatee, dugong",
    "whale": "beluga, humpback, narwhal whale",
    "dolphin": "porpoise",
    "fish": "anglerfish, swordfish, marlin, sturgeon, catfish, pufferfish, angelfish, barracuda, herring, "
    "sardine, mackerel, betta, guppy",
    "koi": "carp",
    "beetle": "cicada, cockroach, scarab",
    "ant": "termite",
    "worm": "earthworm",
    "spider": "tarantula",
    "dinosaur": "tyrannosaurus, t rex, t-rex, trex, tyrannosaurus rex, velociraptor, raptor, stegosaurus, "
    "triceratops, brachiosaurus, diplodocus, allosaurus, spinosaurus",
    "dragon": "wyvern, hydra, cerberus, pterodactyl, kirin, qilin",
    "horse": "bronco, clydesdale, arabian horse",
    "octopus": "kraken",
    "fox": "kitsune, fennec",
    "duck": "mallard",
    "duckling": "gosling, cygnet, chick, baby chick",
    "kangaroo": "joey kangaroo",
    "snake": "rattlesnake, anaconda, boa constrictor, adder",
    "sheep": "ewe, bighorn sheep",
    "cow": "heifer",
}
"""By what is drawn for them."""
CRAFT: Mapping[str, str] = {
    "van": "minibus",
    "limousine": "limo, hearse, stretch limo",
    "car": "hatchback, coupe, roadster, automobile, motorcar, vehicle",
    "race car": "formula one car, formula 1 car, formula one racing car, f1 car, racing car",
    "tank": "armored vehicle, armoured vehicle, fighting vehicle, military vehicle, army vehicle, "
    "combat vehicle, armored car, armoured car, battle tank",
    "truck": "tanker truck, lorry truck, cement truck, semi",
    "train": "monorail, bullet train",
    "ship": "steamboat, steamship, destroyer, aircraft carrier, longship, viking longship, viking ship, "
    "galleon, frigate, freighter, battleship, warship, ocean liner, cargo ship, container ship, oil tanker",
    "rowing boat": "lifeboat, paddle boat",
    "boat": "houseboat, motorboat, catamaran boat, watercraft",
    "sailboat": "catamaran, schooner, sloop",
    "cart": "handcart, oxcart, chariot, pushcart, bobsled",
    "carriage": "stagecoach, horse carriage, covered wagon",
    "tractor": "combine harvester, steamroller, harvester",
    "plane": "seaplane, warplane, propeller plane, jumbo jet, private jet plane",
    "jet": "fighter jet, private jet",
    "bicycle": "tandem, ebike, e-bike, bmx",
}
"""The same of vehicles."""
