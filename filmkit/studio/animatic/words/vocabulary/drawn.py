"""Which nouns have a form of their own in the maquette. What is in no list is cardboard with its name on.

Knows no form: a test holds these lists against what is built.
"""

from filmkit.studio.animatic.words.text.tables import phrases
from filmkit.studio.animatic.words.vocabulary.collective import COLLECTIVES
from filmkit.studio.animatic.words.vocabulary.things import ALSO_OTHERWISE, TABLED
from filmkit.studio.animatic.words.vocabulary.trees import SPECIES

ANIMALS = frozenset(
    phrases(
        "dog, puppy, pup, corgi, labrador, terrier, husky, retriever, hound, sheepdog, cat, kitten, tabby, "
        "housecat, house cat, kitty, dachshund, poodle, pug, beagle, spaniel, chihuahua, "
        "horse, pony, foal, stallion, mare, donkey, mule, cow, bull, calf, ox, cattle, sheep, lamb, goat, "
        "pig, piglet, chicken, hen, rooster, duck, duckling, goose, swan, turkey, bird, pigeon, dove, "
        "crow, raven, sparrow, robin, owl, eagle, hawk, falcon, gull, seagull, parrot, penguin, heron, "
        "flamingo, peacock, stork, hummingbird, fish, goldfish, salmon, trout, shark, whale, dolphin, "
        "orca, octopus, jellyfish, crab, lobster, seal, otter, turtle, tortoise, frog, toad, snake, "
        "lizard, crocodile, alligator, dinosaur, dragon, elephant, giraffe, zebra, lion, lioness, tiger, "
        "leopard, cheetah, panther, jaguar, bear, polar bear, grizzly, panda, koala, koala bear, "
        "kangaroo, monkey, ape, gorilla, chimpanzee, orangutan, wolf, fox, coyote, deer, stag, doe, fawn, "
        "moose, elk, reindeer, camel, llama, alpaca, buffalo, bison, rhino, rhinoceros, hippo, "
        "hippopotamus, rabbit, bunny, hare, squirrel, hedgehog, beaver, badger, raccoon, skunk, rat, "
        "mouse, hamster, bee, butterfly, dragonfly, moth, spider, ant, beetle, ladybug, ladybird, snail, "
        "worm, insect, cub, meerkat, mammoth, woolly mammoth, ostrich, pelican, eel, stingray, narwhal, "
        "walrus, corgi dog, fish school, songbird, hornet, ferret, boar, antelope, gazelle, caravan of "
        "camels, pack of wolves, pack of dogs, pride of lions, pod, flock, school of fish, herd of "
        "cattle, flock of birds, flock of sheep, shoal, "
        "starfish, sea star, seahorse, sea horse, scorpion, grasshopper, locust, praying mantis, "
        "mantis, caterpillar, silkworm, centipede, millipede, slug, sea slug, squid, cuttlefish, guinea "
        "pig, "
        "unicorn, pegasus, lynx, bobcat, hyena, yak, baboon, mandrill, lemur, red panda, porcupine, "
        "armadillo, "
        "pangolin, anteater, aardvark, mole, chipmunk, iguana, gecko, salamander, newt, chameleon, komodo "
        "dragon, caracal, wallaby, vulture, condor, woodpecker, kingfisher, finch, canary, macaw, toucan, "
        "cockatoo, parakeet, egret, emu, cobra, python, viper, wasp, bumblebee, mosquito, manta ray, sea "
        "lion, crayfish, clownfish, koi, tuna, piranha, bat"
    )
)
"""Forms of `creatures`."""
SWIMMERS = frozenset(
    phrases(
        "fish, goldfish, salmon, trout, shark, whale, dolphin, orca, octopus, jellyfish, stingray, "
        "narwhal, fish school, pod, school of fish, shoal, manta ray, clownfish, koi, tuna, piranha"
    )
)
"""Those of the animals that are in the picture only where there is water to swim in."""
VEHICLES = frozenset(
    phrases(
        "car, taxi, cab, limousine, suv, jeep, sports car, convertible, sedan, pickup, pickup truck, van, "
        "minivan, truck, lorry, bus, coach, tram, trolley, train, locomotive, steam train, carriage, "
        "wagon, cart, subway train, metro train, bicycle, bike, motorbike, motorcycle, scooter, moped, "
        "tractor, ambulance, fire engine, fire truck, police car, boat, ship, sailboat, sailing boat, "
        "rowing boat, rowboat, canoe, kayak, yacht, ferry, trawler, fishing boat, wooden boat, gondola, "
        "traffic, traffic jam, "
        "submarine, cruise ship, speedboat, plane, airplane, aeroplane, aircraft, jet, airliner, "
        "helicopter, hot air balloon, balloon ride, airship, blimp, rocket, spaceship, spacecraft, "
        "starship, rover, mars rover, space shuttle, ufo, tank, race car, caravan van, camper, camper "
        "van, dinghy, vessel, station wagon, vintage car, zeppelin, motorhome, "
        "forklift truck, forklift, snowmobile, snow scooter, hovercraft, go kart, go cart, kart, segway, "
        "unicycle, tuk tuk, auto rickshaw, rickshaw, glider, hang glider, sailplane, biplane, triplane, "
        "cable car, cable cabin, aerial tramway"
    )
)
"""Forms of `vehicles`."""
THINGS = frozenset(
    phrases(
        "table, chair, bench, sofa, couch, bed, desk, stool, armchair, lamp, desk lamp, candle, vase, "
        "bowl, cup, mug, teacup, glass, wine glass, plate, dish, bottle, jar, jug, teapot, kettle, pot, "
        "pan, knife, fork, spoon, book, letter, envelope, notebook, journal, diary, newspaper, photograph, "
        "photo, map, "
        "pen, pencil, phone, telephone, smartphone, laptop, computer, keyboard, screen, tv, television, "
        "radio, camera, clock, watch, wristwatch, pocket watch, key, ring, necklace, jewel, diamond, "
        "crown, coin, box, chest, suitcase, bag, backpack, handbag, basket, umbrella, hat, shoe, running "
        "shoe, boot, sneaker, doll, toy, teddy bear, ball, kite, balloon, skateboard, surfboard, "
        "snowboard, guitar, electric guitar, bass guitar, "
        "piano, violin, drum, drum kit, trumpet, traffic light, stop sign, parking "
        "meter, fire hydrant, flag, flower, rose, plant, cactus, mushroom, apple, orange, banana, "
        "strawberry, tomato, carrot, bread, loaf, cake, pie, pizza, donut, doughnut, burger, hamburger, "
        "cheeseburger, "
        "hot dog, sandwich, soup, steak, sushi, cheese, egg, dessert, food, meal, coffee, tea, wine, "
        "water bottle, ice cream, chocolate, oven, stove, toaster, microwave, refrigerator, fridge, sink, "
        "toilet, hair drier, hair dryer, toothbrush, scissors, remote, headphones, robot, sword, tent, "
        "fire, campfire, bonfire, crystal, snowman, perfume, perfume bottle, sunglasses, package, gift, "
        "present, "
        "bottle of perfume, stainless steel bottle, steel bottle, insulated bottle, metal bottle, gift box, "
        "wrapped box, mechanical keyboard, bus stop sign, paper, treadmill, "
        "globe, skull, pumpkin, lantern, planet, chessboard, card, frisbee, tie, necktie, pearl, trophy, "
        "treasure, basketball, football, soccer ball, tennis ball, baseball bat, baseball glove, "
        "tennis racket, ski, skis, cello, saxophone, harp, trombone, accordion, "
        "potted plant, cell phone, mobile phone, "
        "sports ball, wine bottle, compass, watermelon, melon, broccoli, noodles, rice, crown jewel, "
        "purse, glasses, snow globe, music box, jack in the box, chicken curry, "
        "lemon, pear, peach, mango, kiwi, pineapple, coconut, grape, grapes, cherry, avocado, potato, "
        "onion, garlic, corn, cucumber, pepper, croissant, cookie, muffin, cupcake, pancake, pancakes, "
        "waffle, bacon, roast chicken, roast turkey, roast duck, taco, burrito, popcorn, candy, lollipop, "
        "salad, ramen, pasta, butter, honey, milk, juice, beer, cocktail, champagne, ice cube, ice cubes, "
        "dough, bucket, coffee machine, espresso machine, washing machine, dishwasher, broom, vacuum "
        "cleaner, sewing machine, trash can, lipstick, light bulb, lightbulb, battery, lighter, "
        "cigarette, ashtray, hourglass, button, thread, needle, yarn, ribbon, magnet, hammer, axe, "
        "wrench, shovel, ruler, ladder, rope, anchor, gear, engine, wheel, barrel, crate, flashlight, "
        "torch, telescope, microscope, stapler, eraser, calculator, microphone, speaker, portable "
        "speaker, drone, satellite, typewriter, robot vacuum, cupboard, wardrobe, shelf, bookshelf, "
        "bathtub, chandelier, mirror, painting, picture, rug, mat, curtain, pillow, cushion, blanket, "
        "branch, tree branch, twig, bough, snowy branch, blossoming branch, flowering branch, "
        "cherry blossom branch, wire, telephone wire, power line, electric wire, seedling, sapling, "
        "door, window, gate, fence, wall, wheelchair, stroller, shopping cart, street lamp, streetlamp, "
        "lamp post, lamppost, sign, mailbox, birdhouse, beehive, scarecrow, windmill, vending machine, "
        "fountain, shirt, jacket, coat, dress, skirt, jeans, scarf, sock, socks, glove, helmet, mask, "
        "goggles, slipper, bracelet, amulet, earring, wig, wallet, oar, dice, puzzle, lego, tower of "
        "blocks, rubber duck, sandcastle, swing, "
        "paper plane, paper airplane, paper aeroplane, paper air plane, "
        "flute, carousel, rock, stone, pebble, "
        "shell, leaf, feather, nest, bubble, soap bubble, bubbles, tulip, sunflower, comet, asteroid, "
        "bridge, staircase, stairs, iceberg, marble, marbles, bead, "
        "shield, relic, cloud, coffin, candlestick, statue, sculpture, vegetables"
    )
) | frozenset((*COLLECTIVES, *phrases(TABLED), *phrases(ALSO_OTHERWISE), *SPECIES, "tree"))
"""Forms of `props`, put down by `staging.things`."""
