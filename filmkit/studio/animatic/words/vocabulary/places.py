"""Kinds of place: the words for each, the set that shows it best, and whether it has a roof.

Knows set names as text alone, so that reading words loads no geometry; a test holds them to `SETS`.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """One kind of place."""

    kind: str
    shown_by: str
    """A set's name."""
    interior: bool
    words: str
    weak: bool = False
    """Says only inside or outside; any other place named beats it."""
    by: bool = False
    """Furniture and the like: tells the place only when something is in, on or at it."""


OUT, IN = "exterior-day", "interior"
BY_NIGHT: Mapping[str, str] = {"exterior-day": "exterior-night"}
"""What shows the same after dark."""

PLACES: tuple[Place, ...] = (
    Place("restaurant-street", "restaurant-street", False,
          "street outside a restaurant, street outside an elegant corner restaurant, outside a restaurant, "
          "outside the restaurant, restaurant street, corner restaurant, restaurant exterior, "
          "restaurant front, "
          "restaurant facade, restaurant window, cafe terrace, street cafe, sidewalk cafe, outside a cafe, "
          "outside the cafe, pavement cafe, bistro terrace"),
    Place("professional-kitchen", "professional-kitchen", True,
          "professional kitchen, restaurant kitchen, commercial kitchen, hotel kitchen, kitchen pass, "
          "at the pass, "
          "galley kitchen, industrial kitchen, busy kitchen, kitchen line, pastry kitchen"),
    Place("kitchen", "country-kitchen", True,
          "country kitchen, farmhouse kitchen, farm kitchen, cottage kitchen, old kitchen, home kitchen, "
          "family kitchen, kitchen table, kitchen, kitchen counter, kitchenette, pantry, "
          "kitchen island"),
    Place("cutting-board", "cutting-board", True, "cutting board, chopping board, butcher block"),
    Place("plate", "plate", True, "plated dish, plate of food, finished dish, laid table"),
    Place("station", "station-hall", True,
          "railway station hall, station hall, railway station, train station, terminus, departure hall, "
          "concourse, "
          "station, subway station, metro station, waiting hall, booking hall, airport, terminal, "
          "airport terminal, "
          "departure lounge"),
    Place("platform", "station-hall", False, "platform, railway platform, station platform, train platform, "
          "bus stop, bus station, subway platform"),
    Place("coast", "sea-coast", False,
          "sea coast, rocky coast, coast, coastline, lighthouse, beach, shore, seaside, seashore, shoreline, "
          "tropical island, island, sandy beach, tidal flat, mudflat, cliff top, clifftop, sea cliff, bay, "
          "lagoon, cove, "
          "coastal beach, pier, jetty, waterfront, "
          "dunes by the sea, "
          "surf, lido, riviera, fjord, boardwalk, tide pool, seafront, promenade"),
    Place("sea", "sea-coast", False,
          "open sea, high sea, ocean, sea, at sea, waves, seascape, "
          "water surface"),
    Place("cafe", "cafe", True,
          "cafe, café, coffee shop, coffeehouse, coffee house, teahouse, tea house, diner, bar, pub, tavern, "
          "restaurant, bistro, trattoria, brasserie, pizzeria, canteen, cafeteria, dining hall, saloon, "
          "cocktail bar, bakery, nightclub, club, lobby bar, food court, izakaya, ramen shop"),
    Place("street", "city-street", False,
          "city street, old street, town street, avenue, boulevard, pavement, sidewalk, street, "
          "street corner, alley, "
          "alleyway, lane, back street, cobblestone street, crosswalk, crossing, intersection, kerb, curb, "
          "main street, high street, doorstep, porch, doorway, shopfront, storefront, parking meter, "
          "neighbourhood, "
          "neighborhood, suburb, urban street, times square, new york street"),
    Place("city", "city-street", False,
          "city, town, downtown, square, plaza, piazza, courtyard, market square, metropolis, skyline, "
          "cityscape, "
          "city center, city centre, skyscraper, tower, urban, ruined city, kingdom, "
          "suburbs, paris, london, new york, nyc, tokyo, shanghai, rome, venice, athens, berlin, "
          "chinatown, manhattan, "
          "the bund, hong kong, istanbul, cairo, mumbai, seoul, granada, barcelona, lisbon, prague, "
          "amsterdam"),
    Place("landmark", "landscape", False,
          "pyramid, temple, palace, alhambra, forbidden city, machu picchu, burj khalifa, eiffel tower, "
          "colosseum, "
          "acropolis, taj mahal, great wall, stonehenge, castle, fortress, ruin, ruins, ancient ruins, "
          "monument, "
          "statue park, city wall, cathedral square, tomb entrance, old walls, amphitheatre, pagoda, "
          "citadel, "
          "archaeological site, observatory, clock tower, manor, mansion"),
    Place("market", "market", False,
          "market, night market, street market, bazaar, souk, flea market, fair, market stall, fairground, "
          "carnival, "
          "amusement park, funfair, festival"),
    Place("forest", "forest", False,
          "forest, wood, woods, woodland, jungle, rainforest, grove, pine woodland path, "
          "forest trail, "
          "forest floor, treetop, bamboo forest, thicket, glade, clearing, swamp, marsh, wetland, "
          "mangrove, bog, "
          "bayou"),
    Place("mountain", "landscape", False,
          "mountain, mountain range, mountain ridge, mountain peak, peak, canyon, cliff, alps, valley, "
          "gorge, volcano, "
          "glacier, ridge, summit, hill, hilltop, hillside, foothills, rock face, crater, highlands, "
          "ravine, mountain pass, "
          "plateau, mesa, slope, himalayas, mountainside, mountain stream, crevice, molten lava, lava"),
    Place("desert", "landscape", False,
          "desert, dune, sand dune, salt flat, salt pan, salt desert, sahara, wasteland, "
          "badlands, oasis, mars, moon surface, "
          "martian"),
    Place("snow", "landscape", False,
          "ice plain, snow plain, snowy plain, snow covered plain, snowfield, snow field, tundra, arctic, "
          "antarctica, "
          "snowy landscape, frozen wilderness, ice field, winter landscape, north pole, ski slope, "
          "frozen lake, snowscape"),
    Place("field", "landscape", False,
          "meadow, field, grassland, prairie, savannah, savanna, steppe, pasture, plain, farmland, "
          "countryside, "
          "farm, farmyard, ranch, vineyard, sea of flowers, flower field, wheat field, cornfield, "
          "rice field, lawn, "
          "tall landscape, wilderness, moor, heath, paddock, village, hamlet, orchard, "
          "floral expanse, "
          "barnyard, hayfield, campsite"),
    Place("park", "park", False,
          "park, garden, botanical garden, playground, park bench, backyard, back yard, yard, picnic, "
          "picnic table, "
          "public garden, rose garden, greenhouse garden, zoo, cemetery, graveyard, flower garden, "
          "terrace, patio, "
          "golf course, campus, schoolyard, garden path"),
    Place("lake", "landscape", False,
          "lake, lakeshore, river, riverbank, riverside, stream, pond, waterfall, creek, brook, "
          "bridge, "
          "stone bridge, wooden bridge, blue lagoon, hot spring, seine, thames, nile, "
          "waterside, "
          "rapids, delta"),
    Place("road", "road", False,
          "road, highway, roadside, motorway, coastal highway, freeway, dirt road, country road, "
          "petrol station, "
          "gas station, car park, parking lot, race track, tunnel road, rural road, tarmac, coastal road, "
          "runway, "
          "mountain road, empty road, racetrack, train tracks, railway line, track surface"),
    Place("stadium", "exterior-day", False,
          "stadium, football pitch, basketball court, tennis court, arena, court, pitch, "
          "sports field, "
          "skatepark, skate park, running track"),
    Place("sky", "exterior-day", False, "sky, clouds, cloud, open sky, in the air, horizon, "
    "aurora borealis", by=True),
    Place("space", "exterior-night", False,
          "outer space, space, universe, galaxy, cosmos, planet, nebula, in orbit, milky way, void, "
          "starfield, deep space, "
          "moon, asteroid"),
    Place("cave", "interior", True,
          "tomb, crypt, underground palace, maze, "
          "bunker, "
          "labyrinth, underworld"),
    Place("bedroom", "bedroom", True, "bedroom, hotel room, dormitory, motel room, nursery"),
    Place("living-room", "living-room", True,
          "living room, lounge, parlour, parlor, sitting room, salon, "
          "family room"),
    Place("office", "office", True,
          "office, newsroom, meeting room, conference room, boardroom, cubicle, bank, call center, "
          "control room, reception, trading floor"),
    Place("office", "classroom", True, "classroom, school, lecture hall"),
    Place("office", "interior", True,
          "study, courtroom"),
    Place("laboratory", "interior", True,
          "laboratory, lab, hospital, clinic, operating theatre, ward, hospital room, research lab, "
          "surgery, pharmacy, "
          "morgue, waiting room, dentist"),
    Place("workshop", "interior", True,
          "workshop, garage, atelier, forge, shed, kiln, "
          "studio apartment, "
          "bicycle shop, pottery studio, art studio, tailor shop, mechanic shop, greenhouse, boathouse, "
          "sawmill, "
          "dance studio, tool shed, mill, recording studio, smithy, shop, supermarket, store, "
          "grocery store, barbershop, "
          "hair salon, laundromat, boutique"),
    Place("hall", "interior", True,
          "mosque, gym, gymnasium, lobby, "
          "mall, shopping mall, circus, courthouse, parliament, boxing ring, "
          "ice rink, aquarium"),
    Place("studio", "close-background", True,
          "dark background, plain background, soft background, black background, white background, "
          "neutral background, "
          "gray background, grey background, studio background, photo studio, white void, infinity cove, "
          "gray studio background, neutral gray studio, seamless backdrop, blurred background"),
    Place("vehicle", "interior", True,
          "cockpit, cabin"),
    Place("vehicle", "car-inside", True,
          "in a car, inside a car, inside the car, inside her car, inside his car, in her car, in his car, "
          "in the car, car interior, back seat, passenger seat, in a taxi, inside a taxi, driver's seat, "
          "dashboard, behind the wheel, interior of a car, interior of the car, at the wheel of a car"),
    Place("room", "passage", True,
          "corridor, hallway, hotel corridor, hospital corridor, school corridor, school hallway, "
          "prison corridor, office corridor, long corridor, passageway, cell block"),
    Place("vehicle", "passage", True,
          "spaceship interior, spaceship corridor, inside a spaceship, on a spaceship, aboard a "
          "spaceship, inside the spaceship, space station, inside a submarine, starship corridor"),
    Place("cave", "passage", True,
          "tunnel, mine, mine shaft, sewer, catacomb, catacombs, underpass"),
    Place("cave", "cave", True,
          "cave, cavern, grotto, underground lake"),
    Place("cave", "cell", True,
          "dungeon"),
    Place("room", "cell", True,
          "prison cell, jail cell"),
    Place("bathroom", "cell", True,
          "bathroom, shower, bathtub, washroom"),
    Place("vehicle", "cell", True,
          "elevator, lift"),
    Place("room", "stairwell", True,
          "staircase, stairs, stairwell, stairway"),
    Place("office", "hall", True,
          "library, archive, bookshop, bookstore, reading room"),
    Place("workshop", "hall", True,
          "factory, warehouse, barn, stable, hangar"),
    Place("room", "hall", True,
          "attic, garret"),
    Place("hall", "hall", True,
          "church, museum, theatre, theater, ballroom, gallery, art museum, cathedral, chapel, concert "
          "hall, auditorium, throne room, great hall, cinema, opera house, foyer, hotel lobby, "
          "monastery, synagogue, abbey, palace hall"),
    Place("vehicle", "carriage", True,
          "train compartment, train carriage, in a train, inside a train, inside the train, on a train, "
          "on the train, bus interior, subway car, inside a bus, on a bus, on the bus, inside an "
          "aeroplane, inside an airplane, inside a plane, in an airplane, on a plane, on an airplane, "
          "plane cabin, airplane cabin, aeroplane cabin, on the subway, in the subway"),
    Place("city", "rooftop", False,
          "rooftop, roof"),
    Place("coast", "waterside", False,
          "harbour, harbor, quay, marina, dock, docks, port, wharf"),
    Place("lake", "waterside", False,
          "canal, dam, reservoir"),
    Place("stadium", "waterside", False,
          "swimming pool, pool"),
    Place("sea", "underwater", False,
          "underwater, seabed, deep sea, coral reef, reef, under the sea, under water, bottom of the "
          "sea"),
    Place("room", "interior", True,
          "empty room, room, house, at home, family home, apartment, flat, "
          "cellar, basement, "
          "dining room, "
          "loft, cottage, hut, tent, studio, "
          "sunlit room, landing, "
          "hotel, "
          "chamber, villa"),
    Place("room", "interior", True, "window, windowsill, window sill, floor, wooden floor, treadmill, piano, "
    "ceiling, "
          "dining table, laundry, carpet, rug, radiator", by=True),
    Place("living-room", "living-room", True, "sofa, couch, armchair, fireplace, fireside, hearth", by=True),
    Place("bedroom", "bedroom", True, "bed, bunk", by=True),
    Place("bathroom", "interior", True, "bath, sink, mirror, toilet", by=True),
    Place("office", "office", True, "desk, laptop, computer", by=True),
    Place("kitchen", "country-kitchen", True, "stove, kitchen sink, oven", by=True),
    Place("hall", "interior", True, "stage", by=True),
    Place("forest", "forest", False, "trees, tree", by=True),
    Place("snow", "landscape", False, "snow, deep snow, fresh snow, ice", by=True),
    Place("field", "landscape", False, "grass, tall grass, rural area, campfire", by=True),
    Place("room", "interior", True, "interior, inside, indoors, indoor, int", weak=True),
    Place("field", "landscape", False, "exterior, outdoors, outside, outdoor, open air, nature, ext, "
    "al fresco",
          weak=True),
)  # fmt: skip
INSERTS: Mapping[str, str] = {
    "cutting-board": "chop, slice, mince, dice, cutting board, chopping board, knife, herbs, carrot, "
    "onion, dough, knead, "
    "julienne, vegetable, garlic, peel, wooden board, carve",
    "plate": "dish, plated, plate, dessert, meal, plate of food, bowl of soup, soup, steak, pasta, cake, "
    "pie, sauce, "
    "breakfast, dinner, salad, garnish, course, pancake, pizza, hamburger, sandwich, food",
}
"""What close shots of hands and things are laid on, by what is in them."""
LAID = (
    "letter, envelope, telegram, postcard, photograph, photo, snapshot, newspaper, map, blueprint, notebook, "
    "diary, journal, book, bible, key, ring, watch, wristwatch, pocket watch, coin, coins, money, cup, mug, "
    "teacup, coffee, phone, smartphone, cellphone, telephone, dagger, glasses, spectacles, "
    "pearls, necklace, chessboard, playing cards, card, candle, bottle, glass, wine glass, vase, clock"
)
"""What lies on a bare table when it is shown alone and near."""
SURFACES = (
    "stone, rock, concrete, granite, brick, water, water surface, raindrop, raindrops, ripple, ripples, "
    "puddle, droplets, bark, tree bark, trunk, fabric, cloth, linen, cotton, textile, canvas, silk, "
    "satin, velvet, denim, wool, leather, paper, parchment, manuscript, metal, steel, iron, rust, "
    "rusty metal, wood, wood grain, timber, plank, sand, grains of sand, ice, frost, leaf, petal, moss, "
    "lichen, bread crust, crust, texture"
)
"""What fills the picture by itself when the camera is nearest."""
