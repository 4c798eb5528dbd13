"""Places that nobody names and that trades, tools and games imply: by a phrase of `places`, never told as
said."""

from collections.abc import Mapping

IMPLIED: Mapping[str, str] = {
    "driveway": "washing the car, washes the car, washing a car, washing his car, washing her car, "
    "washing their car, cleaning the car, cleans the car, cleaning a car, cleaning his car, "
    "cleaning her car, cleaning their car, changing a tire, changes a tire, changing a flat tire, changes a "
    "flat tire, change a flat tire, change a tire, changing a tyre, changes a tyre",
    "railway platform": "waiting for a train, waits for a train, waiting for the train, waits for the train, "
    "waiting for her train, waiting for his train, misses the train, catch a train",
    "bus stop": "waiting for a bus, waits for a bus, waiting for the bus, waits for the bus, waiting for "
    "her bus, "
    "waiting for his bus",
    "cafe": "barista, bartender, waiter, waitress, espresso machine, portafilter, latte art, espresso, "
    "cocktail shaker, "
    "diner, menu, cappuccino",
    "professional kitchen": "chef, sous chef, line cook, pastry chef",
    "kitchen": "stove, kitchen sink, frying pan, saucepan, oven, cook, cooks, cooking, bakes, baking, "
    "baker, fries, frying, boils, "
    "stir-fry, dough, flour, batter, washing dishes, washes dishes, dishes, grates, whisks, toaster, "
    "blender, preparing a salad, prepares a salad, making a salad, makes a salad, preparing food, prepares "
    "food, preparing a meal, prepares a meal, preparing dinner, preparing lunch, preparing breakfast, "
    "making coffee, making tea, making lunch, making breakfast, making dinner, making a sandwich, "
    "makes coffee, makes tea, makes lunch, makes breakfast, makes dinner, makes a sandwich, "
    "cutting vegetables, cutting up vegetables, cuts vegetables, boiling water, cutting fruit, peeling "
    "potatoes, "
    "stirring soup, fridge, refrigerator, culinary, recipe, food processor, chopping, chops, slices, slicing",
    "classroom": "in class, calculus class, math class, biology class, history class, science class, art "
    "class, "
    "teacher, students, pupil, lecture, blackboard, chalkboard, homework, exam, kids learning",
    "museum": "curator, museum guide, tour group, display case, museum visitors, exhibit, exhibits",
    "hospital": "doctor, nurse, surgeon, patient, scientist, microscope, test tube, chemist, "
    "stethoscope, bandage, "
    "bandages, bandaging, dentist, x-ray",
    "workshop": "mechanic, carpenter, blacksmith, potter, pottery, ceramic artist, ceramicist, "
    "welder, welding, anvil, glassblower, "
    "clockmaker, "
    "watchmaker, shoemaker, sewing machine, lathe, workbench, hairdresser, barber, tailor",
    "lecture hall": "presentation, presentations, slideshow, slide show, slide deck, keynote, "
    "keynote speech, seminar",
    "office": "secretary, colleagues, clerk, lawyer, judge, banker, businessman, "
    "businesswoman, desk, "
    "computer, laptop, printer, spreadsheet, typing, computer keyboard, email, emails",
    "bedroom": "bed, pillow, blanket, mattress, bedtime, pyjamas, pajamas, wake up, makes the bed, "
    "making bed, crib",
    "bathroom": "brushing teeth, brushes her teeth, brushes his teeth, toothbrush, shaving, shaves, "
    "toilet, bathtub, shower, takes a bath, taking a bath, takes a bubble bath, bubble bath, "
    "hair dryer, hair drier, washing hands, washes hands",
    "laundry room": "doing laundry, doing the laundry, does laundry, does the laundry, doing her "
    "laundry, doing his laundry, washing machine, washing clothes, washes clothes",
    "living room": "sofa, couch, armchair, tv, television, remote control, knitting, ironing, vacuum, "
    "vacuuming, mopping, "
    "sitting by the door, waiting by the door, watching outside, looking outside, chasing a fly, "
    "chasing a bug, toy mouse, feather toy, laser pointer, ball of yarn, balls of yarn, "
    "scratching the furniture, scratches the furniture, jumps onto a shelf, "
    "rearranging the furniture, rearranges the furniture, rearranging furniture, "
    "watching a movie, watches a movie, watching a film, "
    "folding towels, folds towels, "
    "sweeping the floor, sweeping floor, sweeps the floor, video game, video games, board game, "
    "christmas tree, christmas decorations, ornaments, ornament, tinsel, decorations, "
    "fireplace, piano, cushion, curtains, folding clothes, laundry, rocking chair, cleaning",
    "ice rink": "ice hockey, hockey, ice skating, figure skating, figure skater, puck",
    "stadium": "basketball, football, soccer, baseball, tennis, rugby, cricket, volleyball, "
    "the match, match between, tennis match, soccer match, football match, rugby match, tournament, "
    "goalkeeper, three-pointer, quarterback, touchdown, javelin, discus, high jump, long jump, pole "
    "vault, hurdles, "
    "marathon, sprint, relay, referee, home run, penalty kick, scoreboard, athlete, cheerleader, "
    "footballer, "
    "football player, football players, shot put, hammer throw, triple jump, field hockey, lacrosse, "
    "running on the track, runs on the track, sprinting on the track, sprints on the track, running track, "
    "bat and ball, dunks, dunk, dribbling, ice "
    "skating, teams",
    "boxing ring": "boxing in a ring, box in a ring, boxing in the ring, box in the ring, boxing match, "
    "fighting in a ring, fight in a ring, fighting in the ring, fight in the ring",
    "gym": "ping pong, badminton, gymnast, boxer, wrestler, weightlifting, push ups, push-ups, pull ups, "
    "sit ups, aerobics, "
    "zumba, treadmill, "
    "dumbbell, barbell, bench press, deadlifting, squats, gym workout, karate, judo, fencing, capoeira, "
    "lunges, yoga, workout, wrestle",
    "television studio": "news reporter, weather reporter, weather forecast, weather presenter, news "
    "anchor, newsreader, newscaster, news presenter, breaking news, "
    "news broadcast, talk show host, game show",
    "concert stage": "catwalk, fashion show, orchestra, choir, conductor, audience, stage, concert, "
    "opera, podium, microphone, "
    "symphony, drum kit, drums, trapeze, juggler, magician, acrobat, puppet show",
    "church": "priest, nun, organ, choirboy, vicar, sermon, hymn",
    "ballroom": "chandelier",
    "golf course": "golfer, golfing, plays golf",
    "market": "merchant, vendor, stall, street food",
    "castle": "kingdom, queen, king, prince, princess, knight, wizard, sorcerer, dragon, castle, "
    "fantasy, quest, enchanted, "
    "fairy tale, medieval, sorceress, witch, elf, elves, magical, trial, goblin, orc, realm",
    "ocean": "surfing, sailing, surfer, windsurfing, kitesurfing, parasailing, waterskiing, water skiing, "
    "sailor, yacht, surfboard, "
    "paddleboard, whale, shark, dolphin, pirate",
    "coral reef": "among corals, corals, snorkel, snorkeling, snorkelling, snorkeler, scuba, freediving, "
    "freediver",
    "snowfield": "ski, skiing, skier, snowboarding, snowboarder, snowman, sledding, igloo, penguin, "
    "polar bear, sled dogs, "
    "dog sled, snowball, snowmobile, eskimo",
    "mountain": "climber, mountaineer, rock climbing, hiker, hiking, paragliding, goat, abseiling",
    "river": "catching a salmon, catches a salmon, catching salmon, catches salmon, catching a trout, "
    "catches a trout",
    "meadow": "archery, archer, around a fire, round a fire, around the fire, farmer, shepherd, cowboy, "
    "tractor, harvest, "
    "hay, cow, sheep, kite, sunflowers, scarecrow, "
    "catching or throwing "
    "frisbee, frisbee, chasing a ball, chases a ball, fetching, horse riding, lion, zebra, giraffe, elephant",
    "forest": "lumberjack, chopping wood, campfire, deer, fox, bear, squirrel, mushrooms, owl, wolf, "
    "monkey, gorilla, raccoon, "
    "climbing a tree",
    "park": "barbecue, barbequing, barbecuing, grilling, mowing lawn, mowing the lawn, picnic, watering "
    "plants, tai chi, jogging, "
    "gardener, trimming trees, planting trees, feeding birds, feeding pigeons, walking the dog, "
    "in the sun, feeds pigeons, feeds birds, feeds ducks, feeding ducks, from a bench, birthday "
    "party, skateboarding, skateboard, rollerblading, roller skating",
    "lake": "over the water, out of the water, from the water, exit the water, exits the water, "
    "exiting the water, fast water, across the water, in the water, in water, "
    "into the water, "
    "canoeing, kayaking, kayak, canoe, rowing, rows a boat, fishing, fisherman, duck, ducks, "
    "swan, frog, otter, beaver, "
    "rowing boat, paddles",
    "race track": "car race, formula car race, formula one, formula race, grand prix, motorsport, racing "
    "driver, "
    "motorcycle race, pit stop",
    "downtown": "traffic jam, stuck in traffic, stands in traffic, rush hour, gridlock, bumper to bumper",
    "road": "hitchhiker, highway, race car, driving car, biking through snow, motorcycle, motorcycling",
    "street": "going home, walking home, walk home, heading home, heads home, on the way home, "
    "with umbrellas, "
    "under an umbrella, under umbrellas, "
    "pedestrian, pedestrians, busker, taxi driver, street performer, traffic light, policeman, "
    "parkour, protest, "
    "graffiti, mailbox, fire hydrant, bus stop, hails a taxi, hail a taxi, hails a cab, taxi, cab, taxicab",
    "outer space": "astronaut, space shuttle, spaceship, spacecraft, satellite, space station, alien, ufo, "
    "planet, "
    "comet, meteor",
    "dance studio": "ballet, ballerina, pirouette, tap dance, ballroom dance",
    "cockpit": "cockpit, pilot, co-pilot, flight attendant",
    "cave": "miner, stalactite",
    "skyline": "fireworks, firework display",
    "open sky": "parachute, skydiving, skydiver, bungee jumping, bald eagle, cloud, clouds, rainbow, sun",
}
"""The first in the list wins when words of several are said in one sentence."""
TOLD_BY_TOOLS = ("hospital", "workshop", "stadium")
"""Those of many trades or games: which one it is the tools and the balls tell."""
NOT_PLACES = (
    "pitch black, pitch blackness, pitch dark, pitch darkness, "
    "meteor shower, meteor showers, mirror image, mirror images, "
    "indoor lighting, indoor light, outdoor lighting, outdoor light, "
    "crossing sign, school crossing, ice cube, ice cubes, ice cream, ice skates, ice hockey, snow cone, "
    "field trip, sea of people, sea "
    "of flowers, "
    "golf club, golf clubs, swings his club, swings her club, swinging their clubs, swing their clubs, "
    "motorcycle helmet, motorcycle jacket, bike helmet, bicycle helmet, mountain bike, mountain biking, "
    "mountain of, house plant, house cat, garden hose, garden gnome, "
    "beach ball, garden salad, garden salads, garden vegetables, field mouse, field mice, sea salt, "
    "bar of, chocolate bar, candy bar, granola bar, cereal bar, energy bar, "
    "bar chart, room temperature, plain white, plain shirt, fair skin, fair hair, square box, "
    "water bottle, "
    "court jester, stage light, stage lights, street light, street lights, tour group, "
    "street sign, road sign, river of, bed of, tower of books, forest of, "
    "city bus, "
    "school bus, space heater, office worker, office workers, kitchen knife, club sandwich, stop sign, "
    "tree branch, "
    "outside the box, inside the box, outside of the box, outside the frame, outside frame, inside out, "
    "inside the frame, "
    "storage space, parking space, space shuttle, space rocket, space probe, blank space, negative space, "
    "empty space, personal space, space suit, "
    "space helmet, shelf space, open space, outdoor space, green space, garden space, space between, "
    "tree trunk, window cleaner, window cleaners, window pane, farm animals, road bike, sea lion, sea "
    "turtle, "
    "sea horse, field hockey, floor lamp, table tennis, bar stool, sky diver, sky diving, market share, "
    "wood chips, "
    "sunlight stream, light stream, sun stream, moonlight stream, sunshine stream, daylight stream, "
    "rays stream, beam stream, tear stream, water stream, fog lift, mist lift, haze lift, smoke lift, "
    "crossing the finish line, cross the finish line, flat tire, flat tyre, flat stone, flat surface, "
    "gingerbread house, house of straw, house of wood, house of brick, straw house, stick house, "
    "doll house, dollhouse, bird house, dog house, house of cards, lava cake, lava "
    "lamp, steel bars, iron bars, metal bars, prison bars, iron bar, steel bar, metal bar, "
    "glowing bar, red-hot bar, gold bar, corrugated roof, roof of a shed, roof of a small shed, "
    "roof of the shed, finish line, fall flat, tin roof, metal roof, "
    "thatched roof, tiled roof, slate roof, shingled roof, rain on the roof, roof of a cabin, "
    "roof of the cabin, roof of a small cabin, roof of a house, roof of the house, radio tower, "
    "transmission tower, cell tower, radio mast, lighthouse keeper"
)
"""Phrases in which the words of a place name none."""
