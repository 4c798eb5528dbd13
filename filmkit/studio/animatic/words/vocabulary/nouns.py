"""The nouns a picture can be about: people, animals, vehicles, things; numbers; where they are."""

from collections.abc import Mapping

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.vocabulary.breeds import BREEDS, CRAFT
from filmkit.studio.animatic.words.vocabulary.people import MORE_PEOPLE
from filmkit.studio.animatic.words.vocabulary.things import TABLED

PERSON_WORDS = (
    "person, adult, man, woman, girl, boy, child, kid, baby, toddler, infant, teenager, teen, youth, lady, "
    "gentleman, guy, lad, human, "
    "figure, individual, stranger, someone, somebody, anyone, everyone, passer-by, passerby, pedestrian, "
    "onlooker, bystander, "
    "chef, cook, baker, waiter, waitress, barista, bartender, butcher, fishmonger, farmer, fisherman, "
    "gardener, shepherd, sailor, "
    "captain, deckhand, soldier, officer, policeman, policewoman, police officer, detective, guard, "
    "guardian, firefighter, fireman, "
    "doctor, nurse, surgeon, patient, scientist, biologist, marine biologist, chemist, researcher, "
    "astronomer, engineer, architect, "
    "mechanic, bicycle mechanic, carpenter, potter, blacksmith, tailor, seamstress, weaver, painter, "
    "artist, sculptor, musician, "
    "pianist, violinist, guitarist, drummer, singer, dancer, ballerina, actor, actress, model, "
    "photographer, director, "
    "writer, author, poet, journalist, reporter, weather reporter, teacher, student, pupil, professor, "
    "librarian, curator, archaeologist, archeologist, historian, "
    "professional, executive, aide, entrepreneur, intern, "
    "lawyer, judge, banker, businessman, businesswoman, businessperson, worker, labourer, laborer, miner, "
    "driver, taxi driver, "
    "pilot, astronaut, cyclist, rider, cowboy, horseman, runner, jogger, athlete, gymnast, swimmer, "
    "surfer, skateboarder, skier, "
    "snowboarder, climber, hiker, traveller, traveler, tourist, visitor, guest, customer, client, shopper, "
    "diner, commuter, "
    "passenger, neighbour, neighbor, friend, colleague, coworker, co-worker, lover, wife, husband, bride, "
    "groom, "
    "mother, father, mum, mom, dad, parent, daughter, son, sister, brother, sibling, twin, grandmother, "
    "grandma, granny, "
    "grandfather, grandpa, grandparent, grandson, granddaughter, aunt, uncle, cousin, widow, widower, "
    "nonna, nonno, orphan, "
    "king, queen, prince, princess, knight, warrior, samurai, ninja, wizard, witch, sorcerer, monk, nun, "
    "priest, pirate, "
    "thief, spy, assassin, hacker, hero, heroine, adventurer, explorer, raider, tomb raider, survivor, "
    "refugee, prisoner, "
    "elder, old timer, villager, townsman, merchant, vendor, seller, shopkeeper, clerk, secretary, "
    "cleaner, maid, "
    "porter, conductor, postman, courier, messenger, boxer, wrestler, footballer, basketball player, "
    "player, goalkeeper, coach, "
    "masseuse, masseur, hockey player, tennis player, helper, assistant, therapist, nanny, instructor, "
    "trainer, "
    "receptionist, cashier, plumber, electrician, welder, skater, juggler, "
    "enthusiast, craftsman, artisan, clockmaker, watchmaker, shoemaker, guide, leader, volunteer, "
    "magician, clown, acrobat, "
    "male, female, vampire, zombie, elf, ghost, protagonist, character, speaker, listener, recipient, "
    "crowd member, "
    "newsreader, presenter, anchor, newlywed, toddler girl, hunter, wanderer, nomad, pilgrim, beggar, "
    "busker, sweeper, "
    "superhero, mermaid, butler, influencer, vlogger, teenager girl, stuntman, diver, scuba "
    "diver, beauty, partner, companion"
)
CROWDS: Mapping[int, str] = {
    2: "couple, pair, duo, twins, newlyweds, lovers, the two, pair of friends, parents",
    3: "trio, threesome",
    4: "family, quartet, band, rock band, band of musicians, jazz band, small group, tour group, "
    "small tour group, friends, passengers, colleagues, "
    "group of friends",
    5: "group, team, crew, staff, brigade, gang, patrol, squad, people, musicians, diners, guests, "
    "customers, raiders, others, locals, natives, residents, citizens, participants, contestants, "
    "supporters, "
    "orchestra section, tourists, workers, commuters, pedestrians, passers-by, onlookers, class",
    6: "diners, tables still dining, last tables still dining, tables still full, full tables, "
    "occupied tables, "
    "busy tables, crowded tables, children playing",
    9: "line of people, queue, choir, guests at a wedding, congregation, audience, troop, villagers, "
    "townsfolk, townspeople, folk, folks, shoppers, procession",
    16: "crowd, mob, throng, crowds, masses, rush hour, horde, army, spectators, fans, crew of hundreds, "
    "demonstrators, protesters, "
    "dancers, orchestra, parade, people everywhere, bustling crowd, busy crowd, festivalgoers, marathon",
}
ANIMAL_WORDS = (
    "animal, pup, housecat, house cat, kitty, "
    "dachshund, poodle, pug, beagle, spaniel, chihuahua, "
    "dog, puppy, corgi, labrador, terrier, husky, retriever, hound, sheepdog, cat, kitten, tabby, "
    "horse, pony, foal, stallion, mare, "
    "donkey, mule, cow, bull, calf, ox, cattle, sheep, lamb, goat, pig, piglet, chicken, hen, rooster, "
    "duck, duckling, "
    "goose, swan, turkey, bird, pigeon, dove, crow, raven, sparrow, robin, owl, eagle, hawk, falcon, gull, "
    "seagull, parrot, "
    "penguin, heron, flamingo, peacock, stork, hummingbird, fish, goldfish, salmon, trout, shark, whale, "
    "dolphin, orca, "
    "octopus, jellyfish, crab, lobster, seal, otter, turtle, tortoise, frog, toad, snake, lizard, "
    "crocodile, alligator, "
    "dinosaur, dragon, elephant, giraffe, zebra, lion, lioness, tiger, leopard, cheetah, panther, jaguar, "
    "bear, polar bear, grizzly, "
    "panda, koala, koala bear, kangaroo, monkey, ape, gorilla, chimpanzee, orangutan, wolf, fox, coyote, "
    "deer, stag, doe, fawn, "
    "moose, elk, reindeer, camel, llama, alpaca, buffalo, bison, rhino, rhinoceros, hippo, hippopotamus, "
    "rabbit, bunny, hare, "
    "squirrel, hedgehog, beaver, badger, raccoon, skunk, rat, mouse, hamster, bat, bee, butterfly, "
    "dragonfly, "
    "moth, spider, ant, beetle, ladybug, ladybird, snail, worm, insect, cub, unicorn, pegasus, phoenix, "
    "griffin, "
    "sloth, meerkat, "
    "mammoth, woolly mammoth, ostrich, pelican, piranha, eel, stingray, narwhal, walrus, armadillo, "
    "anteater, "
    "creature, beast, monster, corgi dog, fish school, starfish, seahorse, songbird, hornet, ferret, boar, "
    "antelope, gazelle, bigfoot, yeti, "
    "sasquatch, "
    "unicorn, lynx, bobcat, hyena, yak, baboon, mandrill, lemur, red panda, porcupine, armadillo, "
    "pangolin, aardvark, mole, chipmunk, iguana, gecko, salamander, newt, chameleon, komodo dragon, "
    "caracal, wallaby, vulture, condor, woodpecker, kingfisher, finch, canary, macaw, toucan, cockatoo, "
    "parakeet, egret, emu, cobra, python, viper, wasp, bumblebee, mosquito, manta ray, sea lion, "
    "crayfish, clownfish, koi, tuna, piranha, bat, starfish, sea star, seahorse, sea horse, scorpion, "
    "grasshopper, locust, praying mantis, mantis, caterpillar, silkworm, centipede, millipede, "
    "slug, sea slug, squid, cuttlefish, guinea pig"
)
HERDS: Mapping[int, str] = {
    5: "caravan of camels, pack of wolves, pack of dogs, pride of lions, litter, pack, caravan, pod",
    8: "herd, flock, school of fish, swarm, colony, herd of cattle, flock of birds, flock of sheep, "
    "herd of horses, shoal",
}
VEHICLE_WORDS = (
    "car, taxi, cab, limousine, suv, jeep, sports car, convertible, sedan, pickup, pickup truck, van, "
    "minivan, truck, lorry, "
    "bus, coach, tram, trolley, train, locomotive, steam train, carriage, wagon, cart, subway train, "
    "metro train, "
    "bicycle, bike, motorbike, motorcycle, scooter, moped, tractor, bulldozer, excavator, ambulance, "
    "fire engine, fire truck, "
    "police car, boat, ship, sailboat, sailing boat, rowing boat, rowboat, canoe, kayak, yacht, ferry, "
    "trawler, "
    "traffic, traffic jam, "
    "fishing boat, wooden boat, raft, gondola, submarine, cruise ship, barge, tugboat, speedboat, plane, "
    "airplane, aeroplane, "
    "aircraft, jet, airliner, helicopter, glider, hot air balloon, balloon ride, airship, blimp, rocket, "
    "spaceship, spacecraft, starship, rover, mars rover, space shuttle, ufo, tank, sleigh, sled, race car, "
    "rickshaw, zeppelin, motorhome, "
    "forklift truck, forklift, snowmobile, snow scooter, go-kart, go kart, go cart, kart, segway, unicycle, "
    "auto rickshaw, hang glider, sailplane, biplane, triplane, cable car, cable cabin, aerial tramway, "
    "boat hull, caravan van, camper, camper van, hovercraft, tuk-tuk, dinghy, vessel, station wagon, "
    "vintage car"
)
THING_WORDS = (
    "table, tabletop, table top, chair, bench, sofa, couch, bed, desk, shelf, stool, armchair, wardrobe, "
    "cupboard, lamp, desk lamp, candle, candlestick, vase, "
    "bowl, cup, mug, teacup, glass, wine glass, plate, dish, bottle, jar, jug, teapot, kettle, pot, pan, "
    "knife, fork, spoon, "
    "cutlery, book, letter, envelope, notebook, journal, diary, newspaper, "
    "photograph, photo, picture, painting, map, pen, "
    "pencil, typewriter, "
    "phone, telephone, smartphone, laptop, computer, keyboard, screen, tv, television, radio, camera, "
    "clock, watch, "
    "wristwatch, pocket watch, mirror, key, ring, necklace, jewel, diamond, crown, coin, box, chest, "
    "suitcase, bag, backpack, handbag, basket, "
    "umbrella, hat, coat, dress, shoe, running shoe, boot, sneaker, glove, scarf, doll, toy, teddy bear, "
    "ball, kite, balloon, "
    "skateboard, surfboard, snowboard, guitar, electric guitar, bass guitar, "
    "piano, violin, drum, drum kit, trumpet, door, window, "
    "staircase, stairs, gate, "
    "fence, wall, bridge, fountain, statue, sign, streetlamp, street lamp, lamp post, lamppost, "
    "traffic light, stop sign, "
    "parking meter, fire hydrant, flag, "
    "branch, tree branch, twig, bough, snowy branch, blossoming branch, flowering branch, "
    "cherry blossom branch, wire, telephone wire, power line, electric wire, seedling, sapling, "
    "tree, flower, rose, tulip, sunflower, plant, cactus, leaf, mushroom, apple, orange, banana, lemon, "
    "strawberry, tomato, "
    "carrot, onion, potato, bread, loaf, cake, pie, pizza, donut, doughnut, burger, hamburger, "
    "cheeseburger, hot dog, "
    "sandwich, pasta, soup, "
    "steak, sushi, salad, cheese, egg, dessert, food, meal, breakfast, coffee, tea, wine, beer, cocktail, "
    "water bottle, ice cream, "
    "chocolate, oven, stove, toaster, microwave, refrigerator, fridge, sink, toilet, hair drier, hair dryer, "
    "toothbrush, scissors, remote, "
    "speaker, portable speaker, headphones, robot, machine, espresso machine, engine, gear, wheel, tool, "
    "hammer, sword, gun, shield, "
    "rope, ladder, anchor, tent, fire, campfire, bonfire, rock, stone, pebble, shell, crystal, iceberg, "
    "snowman, ashtray, "
    "cigarette, pipe, perfume, perfume bottle, lipstick, sunglasses, product, package, gift, present, "
    "bottle of perfume, stainless steel bottle, steel bottle, insulated bottle, metal bottle, gift box, "
    "wrapped box, mechanical keyboard, model, cloud, dough, herbs, "
    "vegetables, bus stop sign, "
    "paper, paper plane, paper airplane, paper aeroplane, paper air plane, treadmill, swing, carousel, "
    "ferris wheel, hourglass, "
    "globe, telescope, "
    "microscope, skull, mask, feather, pumpkin, lantern, planet, chessboard, dice, card, frisbee, tie, "
    "necktie, pearl, trophy, time machine, amulet, relic, treasure, coffin, sculpture, basketball, football, "
    "soccer ball, "
    "tennis ball, baseball bat, baseball glove, tennis racket, ski, skis, oar, cello, saxophone, "
    "flute, harp, "
    "trombone, accordion, microphone, chandelier, curtain, pillow, blanket, cushion, rug, mat, "
    "bookshelf, bathtub, "
    "washing machine, dishwasher, vacuum cleaner, robot vacuum, vending machine, coffee machine, sewing "
    "machine, "
    "slot machine, stop light, potted plant, cell phone, mobile phone, sports ball, wine bottle, drone, "
    "barrel, crate, "
    "bucket, broom, broomstick, sponge, bar of soap, shovel, axe, wrench, stapler, eraser, ruler, "
    "calculator, magnet, compass, "
    "battery, light bulb, lightbulb, flashlight, torch, lighter, ice cube, ice cubes, snowball, "
    "pear, grape, "
    "grapes, cherry, peach, pineapple, watermelon, melon, coconut, kiwi, mango, avocado, cucumber, "
    "pepper, corn, "
    "broccoli, garlic, cookie, cupcake, muffin, croissant, pancake, pancakes, waffle, bacon, taco, "
    "burrito, noodles, "
    "ramen, rice, butter, honey, milk, juice, whiskey, champagne, popcorn, lollipop, candy, jacket, "
    "shirt, skirt, "
    "jeans, sock, socks, slipper, helmet, crown jewel, wallet, purse, earring, bracelet, glasses, "
    "goggles, wig, "
    "snow globe, music box, jack-in-the-box, puzzle, yo-yo, rubber duck, lego, sandcastle, "
    "tower of blocks, spicy chicken, fried chicken, roast chicken, grilled chicken, roast turkey, "
    "grilled fish, fried fish, roast duck, grilled salmon, chicken wings, chicken curry, beef, pork, "
    "domino, dominoes, marble, marbles, bead, button, needle, thread, yarn, ribbon, "
    "balloon animal, "
    "wheelchair, stroller, shopping cart, trash can, mailbox, phone booth, telephone booth, scarecrow, "
    "birdhouse, "
    "beehive, nest, feather duster, windmill, satellite, comet, asteroid, rainbow, bubble, bubbles, soap "
    "bubble"
)
MACHINES = ("robot", "android")
"""Things that stand and act as people do."""
BODY: Mapping[str, str] = {
    "hands": "hand, hands, finger, fingers, fist, palm, fingertip, thumb",
    "face": "face, eye, eyes, tear-streaked face, cheek, lips, mouth, gaze, profile portrait, portrait, "
    "expression, makeup face",
    "feet": "feet, foot, shoes walking, footsteps, boots, heels, heel",
}
GENERIC = listed(
    "person figure individual someone somebody anyone human stranger character protagonist speaker "
    "listener recipient people others group everyone"
)
"""Nouns that may stand for anyone."""
WOMEN = [
    "woman",
    "girl",
    "lady",
    "mother",
    "grandmother",
    "grandma",
    "granny",
    "nonna",
    "sister",
    "daughter",
    "aunt",
    "wife",
    "widow",
    "waitress",
    "actress",
    "nun",
    "queen",
    "bride",
    "ballerina",
    "policewoman",
    "businesswoman",
    "mum",
    "mom",
    "princess",
    "witch",
    "heroine",
    "granddaughter",
    "seamstress",
    "maid",
    "she",
    "her",
    "beauty",
    "female",
    "girlfriend",
    "lass",
    "maiden",
    "damsel",
    "matron",
    "madam",
    "hostess",
    "stepdaughter",
]
MEN = [
    "man",
    "boy",
    "gentleman",
    "guy",
    "lad",
    "father",
    "grandfather",
    "grandpa",
    "nonno",
    "brother",
    "son",
    "uncle",
    "husband",
    "widower",
    "waiter",
    "actor",
    "monk",
    "king",
    "groom",
    "policeman",
    "fisherman",
    "fireman",
    "businessman",
    "prince",
    "knight",
    "grandson",
    "dad",
    "he",
    "his",
    "him",
    "horseman",
    "male",
    "boyfriend",
    "bloke",
    "chap",
    "dude",
    "stepson",
]
NUMBERS: Mapping[str, int] = {
    "a": 1, "an": 1, "one": 1, "single": 1, "lone": 1, "solitary": 1, "another": 1, "two": 2, "both": 2,
    "couple of": 2,
    "pair of": 2, "three": 3, "several": 4, "few": 3, "some": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12, "dozens": 24, "twenty": 20,
    "thirty": 30, "forty": 40,
    "fifty": 50, "hundred": 100, "hundreds": 100, "thousand": 100, "thousands": 100, "many": 8,
    "countless": 30,
    "crowd of": 16, "group of": 5, "handful of": 4, "row of": 6, "line of": 8, "herd of": 8,
    "flock of": 10, "swarm of": 20,
    "cluster of": 5, "bunch of": 5, "bouquet of": 7, "bundle of": 4, "heap of": 6, "variety of": 4,
    "pile of": 6, "mountain of": 12, "sea of": 16, "carpet of": 12,
    "tower of": 5, "stack of": 5, "couple": 2, "handful": 4, "school of": 12, "shoal of": 12,
    "pack of": 5,
    "half dozen": 6, "two dozen": 24, "three dozen": 36, "scores of": 20,
    "various": 4, "multiple": 4, "numerous": 8, "caravan of": 5, "team of": 5, "trio of": 3, "the only": 1,
}  # fmt: skip
PLURAL = 3
"""How many a plural without a number is."""
FILLED = 12
"""How many a place is full of."""
FULL_OF = (
    "filled with, full of, crowded with, packed with, busy with, bustling with, teeming with, crammed with"
)
CROWDED = listed("busy crowded bustling packed teeming")
ROOM_FOR_MANY = listed(
    "street sidewalk market bazaar station platform square plaza airport terminal mall cafe restaurant bar "
    "pub nightclub beach park hall lobby concourse gym gymnasium classroom library office subway metro city "
    "downtown crossing intersection festival fair hallway corridor boulevard promenade pier"
)
"""Places that are full of people when they are busy; on a busy road there are cars."""
STAYED_IN = listed("cafe restaurant bar pub nightclub gym gymnasium classroom library office fair festival")
"""Those of them where people stand about and talk, and do not walk past the lens."""
AT_HOME: Mapping[str, str] = {
    **dict.fromkeys(listed("car taxi cab suv jeep sedan van minivan ambulance truck lorry coach"), "road"),
    **dict.fromkeys(("sports car", "police car", "vintage car", "station wagon"), "road"),
    **dict.fromkeys(listed("bus bicycle bike tram trolley"), "city-street"),
    **dict.fromkeys(listed("boat ship trawler vessel sailboat yacht dinghy ferry"), "sea-coast"),
    **dict.fromkeys(("fishing boat", "wooden boat", "sailing boat", "cruise ship"), "sea-coast"),
    **dict.fromkeys(
        listed("octopus jellyfish stingray clownfish seahorse squid cuttlefish tuna koi"), "underwater"
    ),
    **dict.fromkeys(("manta ray", "sea horse", "school of fish", "fish school"), "underwater"),
    **dict.fromkeys(("traffic light", "stop sign", "fire hydrant", "parking meter"), "city-street"),
    **dict.fromkeys(("campfire", "bonfire"), "landscape"),
    **dict.fromkeys(("christmas tree", "xmas tree"), "living-room"),
    **dict.fromkeys(("bus stop sign", "mailbox", "streetlamp"), "city-street"),
}
"""The set a vehicle, or a thing of the street, is shown in when no place is named."""
KINDS: Mapping[SubjectKind, str] = {
    SubjectKind.PERSON: f"{PERSON_WORDS}, {MORE_PEOPLE}",
    SubjectKind.ANIMAL: ", ".join((ANIMAL_WORDS, *BREEDS.values())),
    SubjectKind.VEHICLE: ", ".join((VEHICLE_WORDS, *CRAFT.values())),
    SubjectKind.THING: f"{THING_WORDS}, {TABLED}",
}
