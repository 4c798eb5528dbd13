"""Kinds of place: the words for each, the set that shows it best, and whether it has a roof.

Knows set names as text alone, so that reading words loads no geometry; a test holds them to `SETS`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.vocabulary.rooms_and_grounds import NAMED


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


PAPERS = ", ".join(
    f"{color} {what}"
    for color in (
        *("red", "crimson", "orange", "yellow", "green", "olive", "mint", "teal", "turquoise", "blue"),
        *("navy", "purple", "pink", "white", "cream", "beige", "grey", "gray", "black", "brown", "golden"),
    )
    for what in ("background", "backdrop", "studio background")
)
"""Paper of a colour, behind whatever is shown."""
OUT, IN = "exterior-day", "interior"
BY_NIGHT: Mapping[str, str] = {"exterior-day": "exterior-night"}
"""What shows the same after dark."""

PLACES: tuple[Place, ...] = (
    *(Place(*row) for row in NAMED),
    Place("restaurant-street", "restaurant-street", False,
          "street outside a restaurant, street outside an elegant corner restaurant, "
          "street outside a corner cafe, street outside a cafe, street outside a bistro, corner cafe, "
          "outside a restaurant, outside the restaurant, restaurant street, corner restaurant, "
          "restaurant exterior, restaurant front, restaurant facade, restaurant window, cafe terrace, "
          "street cafe, sidewalk cafe, outside a cafe, outside the cafe, pavement cafe, bistro terrace"),
    Place("professional-kitchen", "professional-kitchen", True,
          "professional kitchen, restaurant kitchen, commercial kitchen, hotel kitchen, kitchen pass, "
          "at the pass, galley kitchen, industrial kitchen, busy kitchen, kitchen line, pastry kitchen"),
    Place("kitchen", "country-kitchen", True,
          "country kitchen, farmhouse kitchen, farm kitchen, cottage kitchen, old kitchen, home kitchen, "
          "family kitchen, kitchen table, kitchen, kitchen counter, kitchenette, kitchen island, "
          "countertop, marble countertop, granite countertop, marble counter, stone counter, wooden counter"),
    Place("cutting-board", "cutting-board", True,
          "cutting board, chopping board, butcher block"),
    Place("plate", "plate", True,
          "plated dish, plate of food, finished dish, laid table"),
    Place("station", "station-hall", True,
          "railway station hall, station hall, railway station, train station, terminus, departure hall, "
          "concourse, station, subway station, metro station, waiting hall, booking hall, airport, "
          "terminal, airport terminal, departure lounge"),
    Place("platform", "station-hall", False,
          "platform, railway platform, station platform, train platform, bus station, subway platform"),
    Place("coast", "sea-coast", False,
          "sea coast, rocky coast, coast, coastline, lighthouse, beach, shore, seaside, seashore, "
          "shoreline, tropical island, island, sandy beach, tidal flat, mudflat, cliff top, clifftop, "
          "sea cliff, bay, cove, coastal beach, waterfront, dunes by the sea, surf, "
          "lido, riviera, fjord, boardwalk, tide pool, seafront, promenade"),
    Place("sea", "sea-coast", False,
          "open sea, high sea, ocean, sea, at sea, waves, seascape, water surface, iceberg, icebergs"),
    Place("cafe", "cafe", True,
          "cafe, café, coffee shop, coffeehouse, coffee house, teahouse, tea house, diner, bar, pub, "
          "tavern, restaurant, bistro, trattoria, brasserie, pizzeria, dining hall, "
          "saloon, cocktail bar, club, lobby bar, izakaya, ramen shop"),
    Place("street", "city-street", False,
          "city street, old street, town street, avenue, boulevard, pavement, sidewalk, street, "
          "street corner, alley, alleyway, lane, back street, cobblestone street, crosswalk, crossing, "
          "intersection, kerb, curb, main street, high street, doorstep, shopfront, "
          "in front of a house, in front of the house, in front of her house, in front of his house, "
          "in front of their house, outside a house, outside the house, "
          "bus stop, bus shelter, "
          "storefront, parking meter, neighbourhood, neighborhood, suburb, urban street, times square, "
          "new york street"),
    Place("city", "city-street", False,
          "city, town, downtown, metropolis, city center, city centre, urban, ruined city, suburbs, "
          "paris, london, new york, nyc, tokyo, shanghai, rome, venice, athens, berlin, chinatown, "
          "manhattan, hong kong, istanbul, cairo, mumbai, seoul, granada, barcelona, lisbon, prague, "
          "amsterdam, san francisco, los angeles, chicago, las vegas, hollywood, miami, boston, "
          "seattle, toronto, beijing, kyoto, osaka, singapore, bangkok, hanoi, delhi, sydney, melbourne, "
          "moscow, "
          "vienna, madrid, milan, florence, naples, budapest, marrakech, havana, rio de janeiro, "
          "buenos aires, "
          "mexico city, jerusalem, santorini, edinburgh, dublin, brussels, munich, hamburg, zurich"),
    Place("landmark", "landscape", False,
          "pyramid, temple, acropolis, parthenon, greek temple, roman temple, great wall, stonehenge, "
          "castle, "
          "fortress, ruin, ruins, ancient ruins, statue park, city wall, cathedral square, "
          "tomb entrance, old walls, citadel, archaeological site"),
    Place("market", "market", False,
          "market, night market, street market, bazaar, souk, flea market, market stall, festival"),
    Place("forest", "forest", False,
          "forest, woods, woodland, tree hollow, hollow tree, jungle, rainforest, grove, "
          "pine woodland path, forest trail, wooded area, forested area, "
          "forest floor, treetop, bamboo forest, thicket, glade, clearing, mangrove, forest road, "
          "forest path, forest track, woodland road, road through a forest, road through the forest, "
          "road through the woods, path through the forest, path through the woods"),
    Place("lake", "landscape", False,
          "marsh, marshland, swamp, wetland, bog, bayou, fen"),
    Place("mountain", "landscape", False,
          "ski run, ski resort, ski piste, sea cliffs, cliffs, "
          "mountain, mountain range, mountain ridge, mountain peak, mountaintop, mountain top, peak, "
          "canyon, cliff, alps, valley, "
          "gorge, volcano, glacier, ridge, summit, hill, hilltop, hillside, foothills, rock face, "
          "crater, highlands, ravine, mountain pass, plateau, mesa, slope, himalayas, mountainside, "
          "mountain stream, crevice, molten lava, lava, mount fuji, fuji, mount everest, everest, "
          "kilimanjaro, "
          "matterhorn, mont blanc, mount rainier, mount etna, vesuvius, mount olympus, yosemite, dolomites, "
          "andes, rockies, mount hood, mount shasta, mount cook, mount whitney, "
          "mount ararat, denali, patagonia, half dome, table mountain"),
    Place("desert", "landscape", False,
          "desert, dune, sand dune, salt flat, salt pan, salt desert, sahara, wasteland, badlands, "
          "oasis, mars, moon surface, surface of the moon, lunar surface, lunar landscape, lunar desert, "
          "moon landing, lunar landing, lunar crater, martian"),
    Place("snow", "landscape", False,
          "ice plain, plain of ice, sheet of ice, ice sheet, icy plain, icy landscape, frozen plain, "
          "ice desert, icy wasteland, frozen wasteland, snow plain, "
          "snowy plain, snow covered plain, snowfield, snow field, tundra, "
          "arctic, antarctica, snowy landscape, frozen wilderness, ice field, winter landscape, "
          "north pole, ski slope, frozen lake, snowscape"),
    Place("field", "landscape", False,
          "meadow, field, grassland, prairie, savannah, savanna, outback, steppe, pasture, plain, farmland, "
          "countryside, farm, farmyard, ranch, vineyard, sea of flowers, flower field, wheat field, "
          "cornfield, rice field, lawn, tall landscape, wilderness, moor, heath, village, "
          "rice terraces, rice terrace, terraced fields, rice paddies, rice paddy, paddy field, "
          "tea plantation, "
          "tea fields, lavender field, lavender fields, fields of lavender, tulip field, tulip fields, "
          "sunflower field, sunflower fields, field of sunflowers, flower fields, "
          "hamlet, floral expanse, barnyard, hayfield, campsite, campground, windmill"),
    Place("park", "park", False,
          "park, garden, botanical garden, playground, park bench, yard, picnic, "
          "public garden, rose garden, greenhouse garden, zoo, cemetery, graveyard, "
          "flower garden, garden path, sunlit path, leafy path, autumn foliage, autumn path"),
    Place("lake", "landscape", False,
          "river bank, grassy bank, sand bank, lake, lakeshore, river, riverbank, riverside, stream, pond, "
          "waterfall, creek, brook, "
          "lagoon, blue lagoon, nile, waterside, rapids, delta, cascade, lakeside"),
    Place("road", "road", False,
          "road, highway, roadside, motorway, coastal highway, freeway, dirt road, country road, "
          "petrol station, gas station, tunnel road, rural road, coastal road, mountain road, empty road"),
    Place("city", "grounds", False,
          "the bund, bund, square, plaza, piazza, market square, skyline, cityscape, skyscraper, tower, "
          "town square, city square, fountain, arch, archway, triumphal arch, arc de triomphe, "
          "phone booth, telephone booth, telephone box, construction site, building site, "
          "industrial area, power plant, refinery, junkyard, scrapyard, landfill"),
    Place("landmark", "grounds", False,
          "palace, alhambra, moorish palace, alcazar, forbidden city, burj khalifa, "
          "eiffel tower, colosseum, taj mahal, monument, "
          "pagoda, observatory, clock tower, manor, mansion, suspension bridge, "
          "golden gate bridge, brooklyn bridge, japanese temple, chinese temple, chateau, mosque"),
    Place("landmark", "grounds", False,
          "oriental pearl tower, petra, the treasury of petra, sydney opera house, "
          "statue of liberty, liberty island, christ the redeemer, corcovado, big ben, houses of parliament, "
          "red square, st basil's cathedral, saint basil's cathedral, kremlin, chichen itza, mayan pyramid, "
          "aztec pyramid, step pyramid, teotihuacan, leaning tower of pisa, leaning tower, angkor wat, "
          "angkor, tiananmen square, dubai"),
    Place("park", "grounds", False,
          "golf course, campus, schoolyard, university campus"),
    Place("stadium", "grounds", False,
          "stadium, football pitch, basketball court, tennis court, badminton court, arena, court, "
          "pitch, sports field, "
          "skatepark, skate park, running track, football field, soccer field, baseball stadium, "
          "baseball field, outdoor track, football stadium"),
    Place("stadium", "grounds", False,
          "football game, football match, soccer game, soccer match, baseball game, rugby match, "
          "tennis match, cricket match, world cup, super bowl, school football game, "
          "school football match, school soccer game, school baseball game", by=True),
    Place("coast", "sea-coast", False,
          "outdoor shower, beach shower, tropical resort, beach resort, seaside resort, beach club"),
    Place("road", "grounds", False,
          "car park, parking lot, race track, tarmac, runway, racetrack, train tracks, railway line, "
          "track surface, raceway, race circuit, train railway, railway tracks, railroad, airfield, "
          "airport runway"),
    Place("market", "grounds", False,
          "fair, fairground, carnival, amusement park, funfair, carousel, carrousel, merry-go-round, "
          "ferris wheel, "
          "theme park, roller coaster"),
    Place("lake", "grounds", False,
          "bridge, stone bridge, wooden bridge, old bridge, river bridge"),
    Place("bedroom", "bedroom", True,
          "bedroom, hotel room, motel room"),
    Place("living-room", "living-room", True,
          "living room, living space, lounge, parlour, parlor, sitting room, salon, family room"),
    Place("office", "office", True,
          "office, office space, workspace, work space, co-working space, newsroom, meeting room, "
          "conference room, boardroom, cubicle, bank, "
          "trading floor"),
    Place("office", "classroom", True,
          "classroom, school"),
    Place("office", "interior", True,
          "study, home office, home workspace, cozy workspace, cosy workspace, home study"),
    Place("workshop", "interior", True,
          "studio apartment"),
    Place("studio", "close-background", True,
          "soft background, studio background"),
    Place("studio", "backdrop", True,
          "dark background, plain background, neutral background, solid background, "
          "studio, photo studio, white void, infinity cove, neutral gray studio, "
          "seamless backdrop, " + PAPERS),
    Place("studio", "close-background", True, "blurred background, blurry background", weak=True),
    Place("studio", "abstract", True,
          "ink in water, swirling ink, ink swirling in water, ink drop, cloud of ink, dye in water, "
          "colour drop in water, color drop in water, paint in water, "
          "abstract background, abstract animation, abstract colorful animation, abstract colourful "
          "animation, abstract colorful background, abstract colourful background, abstract waves, "
          "abstract blue waves, abstract pattern, abstract patterns, abstract fractal, abstract texture, "
          "abstract particles, abstract lines, abstract shapes, abstract motion background, "
          "abstract liquid, abstract liquid background, liquid background, multicolor liquid background, "
          "gradient background, colorful gradient, gradient texture, motion background, motion graphics, "
          "colored lines, coloured lines, colorful lines, neon lines, fractal, colorful fractal, "
          "fractal animation, kaleidoscope, mandala animation, geometric background, geometric shapes, "
          "geometric pattern, bokeh background, particle background, particles background, "
          "glitter background, flowing colors, swirling colors, colorful background, psychedelic background"),
    Place("room", "living-room", True,
          "cabin, cabin in the woods, remote cabin, cabin in the forest, cabin in the mountains"),
    Place("vehicle", "interior", True,
          "ship cabin, ship's cabin, cabin of a ship, cabin of the ship, crew cabin, pilot's cabin"),
    Place("vehicle", "car-inside", True,
          "in a car, inside a car, inside the car, inside her car, inside his car, in her car, "
          "in his car, in the car, car interior, back seat, back seats, backseat, passenger seat, "
          "front seat, front seats, in a taxi, inside a taxi, "
          "driver's seat, dashboard, rear-view mirror, rearview mirror, glove compartment, "
          "behind the wheel, interior of a car, interior of the car, "
          "at the wheel of a car"),
    Place("room", "passage", True,
          "corridor, hallway, hotel corridor, hospital corridor, school corridor, school hallway, "
          "in an office building, inside an office building, in the office building, "
          "in an apartment building, inside an apartment building, prison corridor, office corridor, "
          "long corridor, passageway, cell block"),
    Place("vehicle", "passage", True,
          "spaceship interior, spaceship corridor, inside a spaceship, on a spaceship, "
          "aboard a spaceship, inside the spaceship, space station, cabin of a space station, "
          "cabin of the space station, cabin of a spaceship, cabin of the spaceship, cabin of a spacecraft, "
          "module of a space station, inside a submarine, starship corridor"),
    Place("cave", "passage", True,
          "tunnel, mine, mine shaft, sewer, catacomb, catacombs, underpass, "
          "underground palace, underworld, corridor of a tomb, tomb corridor, stone corridor, "
          "inside a pyramid, inside the pyramid, pyramid corridor, castle corridor, "
          "dungeon corridor, temple corridor"),
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
          "staircase, stairs, stairwell, stairway, stair railing, stair, banister"),
    Place("office", "hall", True,
          "library, archive, bookshop, bookstore, reading room"),
    Place("workshop", "hall", True,
          "factory, warehouse, barn, stable, shed, sawmill, mill"),
    Place("room", "hall", True,
          "attic, garret"),
    Place("hall", "hall", True,
          "church, museum, theatre, theater, ballroom, gallery, art museum, cathedral, chapel, "
          "concert hall, royal ball, masquerade ball, grand ball, auditorium, "
          "great hall, opera house, foyer, "
          "monastery, synagogue, abbey, palace hall, lobby"),
    Place("hall", "chamber", True, "circus, circus tent, circus ring, big top"),
    Place("vehicle", "carriage", True,
          "train compartment, train carriage, in a train, inside a train, inside the train, on a train, "
          "on the train, bus interior, subway car, inside a bus, on a bus, on the bus, "
          "inside an aeroplane, inside an airplane, inside a plane, in an airplane, on a plane, "
          "on an airplane, cabin of a plane, cabin of the plane, cabin of an airplane, "
          "plane cabin, airplane cabin, aeroplane cabin, on the subway, in the subway, "
          "on a subway, in a subway, on the metro, on a metro"),
    Place("city", "rooftop", False,
          "rooftop, roof"),
    Place("coast", "waterside", False,
          "harbour, harbor, quay, marina, dock, docks, port, wharf"),
    Place("lake", "waterside", False,
          "seine, seine river, thames, thames river, river seine, river thames, tiber, arno, spree, "
          "canal, dam, reservoir"),
    Place("stadium", "waterside", False,
          "swimming pool, pool"),
    Place("sea", "underwater", False,
          "underwater, seabed, deep sea, coral reef, reef, under the sea, under water, bottom of the sea"),
    Place("room", "interior", True,
          "empty room, room, house, at home, family home, apartment, flat, dining room, loft, cottage, "
          "hut, tent, his studio, her studio, their studio, artist studio, sunlit room, landing, hotel, "
          "chamber, villa"),
    Place("cave", "chamber", True,
          "tomb, crypt, bunker, burial chamber"),
    Place("laboratory", "chamber", True,
          "laboratory, lab, hospital, clinic, operating theatre, operating room, ward, hospital room, "
          "research lab, surgery, pharmacy, drugstore, morgue, dentist, waiting room"),
    Place("workshop", "chamber", True,
          "workshop, garage, atelier, forge, kiln, bicycle shop, pottery studio, art studio, "
          "tailor shop, mechanic shop, greenhouse, boathouse, dance studio, tool shed, recording studio, "
          "music studio, radio studio, smithy, shop, supermarket, store, grocery store, "
          "convenience store, barbershop, hair salon, laundromat, boutique, bakery shop"),
    Place("hall", "chamber", True,
          "gym, gymnasium, indoor gymnasium, indoor basketball court, indoor court, basketball gym, "
          "fitness studio, mall, shopping mall, courthouse, "
          "parliament, boxing ring, ice rink, aquarium, indoor swimming pool, indoor pool"),
    Place("office", "chamber", True,
          "control room, courtroom, server room, mission control"),
    Place("cafe", "chamber", True,
          "bakery"),
    Place("vehicle", "chamber", True,
          "cockpit, flight deck"),
    Place("room", "chamber", True,
          "cellar, basement, wine cellar, boiler room"),
    Place("bedroom", "chamber", True,
          "nursery"),
    Place("sky", "skies", False,
          "sea of clouds, clouds seen from the air, clouds from the air, clouds from an airplane, "
          "clouds from a plane, clouds below the plane, camera flies over the clouds, camera flies above the "
          "clouds, camera glides over the clouds, camera glides above the clouds"),
    Place("sky", "skies", False,
          "sky, clouds, cloud, open sky, in the air, horizon, aurora borealis, above the clouds, "
          "among the clouds", by=True),
    Place("space", "skies", False,
          "outside a space station, outside the space station, outside a spacecraft, outside the spacecraft, "
          "outside a spaceship, outside the spaceship, "
          "outer space, space, universe, galaxy, cosmos, planet, nebula, in orbit, milky way, void, "
          "starfield, deep space, asteroid"),
    Place("space", "landscape", False,
          "moon", by=True),
    Place("room", "by-the-window", True,
          "window, windows, windowsill, window sill, window seat, windowpane, window pane", by=True),
    Place("room", "interior", True,
          "floor, wooden floor, piano, ceiling, doorway, "
          "dining table, laundry, carpet, rug, radiator", by=True),
    Place("living-room", "living-room", True,
          "sofa, couch, armchair, fireplace, fireside, hearth", by=True),
    Place("bedroom", "bedroom", True,
          "bed, bunk", by=True),
    Place("bathroom", "interior", True,
          "bath, sink, mirror, toilet", by=True),
    Place("office", "office", True,
          "desk, laptop, computer", by=True),
    Place("kitchen", "country-kitchen", True,
          "stove, kitchen sink, oven", by=True),
    Place("hall", "chamber", True,
          "stage", by=True),
    Place("forest", "forest", False,
          "trees, tree, wood", by=True),
    Place("snow", "landscape", False,
          "snow, deep snow, fresh snow, ice", by=True),
    Place("field", "landscape", False,
          "grass, tall grass, rural area, campfire", by=True),
    Place("landmark", "landscape", False,
          "kingdom, realm, empire", by=True),
    Place("room", "interior", True,
          "interior, inside, indoors, indoor, int", weak=True),
    Place("field", "exterior-day", False,
          "exterior, outdoors, outside, outdoor, open air, nature, ext, al fresco", weak=True),
)  # fmt: skip
HAVE_TERRACES = (
    "cafe, café, coffee shop, coffeehouse, coffee house, teahouse, tea house, restaurant, bistro, trattoria, "
    "brasserie, pizzeria"
)
"""What has tables before its door in `restaurant-street`."""
HOUSES = listed("house home cottage villa hotel hut cabin")
"""Where people live, and what one is in by its plain noun."""
HAVE_FRONTS = (
    "bakery, bakery shop, florist, florist shop, flower shop, flower store, bookshop, bookstore, toyshop, "
    "toy shop, toy store, pharmacy, drugstore, chemist, supermarket, grocery store, grocery, convenience "
    "store, store, shop, boutique, dress shop, clothing store, clothes shop, shoe shop, shoe store, candy "
    "store, candy shop, sweet shop, chocolate shop, jewelry store, jewellery shop, pet shop, pet store, "
    "gift shop, souvenir shop, butcher shop, barbershop, hair salon, laundromat, department store, "
    "hardware store, ice cream shop, ice cream parlor, cinema, movie theater, movie theatre, theatre, "
    "theater, opera house, concert hall, museum, gallery, art museum, library, hotel, hospital, clinic, "
    "church, cathedral, chapel, bar, pub, tavern, nightclub, club, diner, gym, mall, shopping mall, "
    "barn, shed, "
    "warehouse, courthouse, parliament"
)
"""What has a house of its own in `grounds`, seen by who stands before it."""
