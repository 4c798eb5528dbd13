"""Rooms of one trade and grounds with one thing to see, as rows of `places`: kind, set, roof, words.

Listed before all others, so that "shoe shop" is no shop and "rope bridge" no bridge.
"""

NAMED: tuple[tuple[str, str, bool, str], ...] = (
    ("office", "chamber", True,
     "lecture hall, lecture room, lecture theatre, conference center, conference hall, computer "
     "room, computer lab, call center, call centre, press conference, seminar room, legislative "
     "chamber, senate, parliament chamber, reception, hotel reception, front desk, internet cafe"),
    ("workshop", "chamber", True,
     "clothing store, clothes shop, clothing shop, clothes store, fashion store, department store, "
     "thrift store, dress shop, fitting room, walk-in closet, closet, shoe shop, shoe store, hat "
     "shop, toyshop, toy shop, toy store, gift shop, souvenir shop, candy store, candy shop, sweet "
     "shop, chocolate shop, florist, florist shop, flower shop, flower store, plant shop, garden "
     "center, butcher shop, butchers shop, butcher's shop, delicatessen, deli, cheese shop, jewelry "
     "shop, jewelry store, jewellery shop, fabric store, fabric shop, textile shop, hardware store, "
     "tool shop, paint shop, pet shop, pet store, electronics store, electronics shop, phone shop, "
     "repair shop, assembly line, car factory, auto factory, automobile factory, production line, "
     "manufacturing plant, conveyor belt, engine room, machine room, utility room, laundry room, pump room, "
     "storage room, storeroom, stockroom, larder, bank vault, vault, strongroom, auto showroom, car "
     "showroom, car dealership, showroom, hangar, aircraft hangar, airplane hangar, television "
     "studio, tv studio, news studio, film studio, film set, movie set, kennel, animal shelter, dog "
     "shelter, dressing room, makeup room, backstage, parking garage, underground garage, "
     "underground parking, parking structure"),
    ("hall", "chamber", True,
     "amusement arcade, video arcade, game arcade, arcade, game room, games room, billiard room, "
     "pool hall, recreation room, bowling alley, ball pit, banquet hall, wedding reception, wedding "
     "hall, gala, movie theater, movie theatre, home theater, home theatre, cinema, screening room, "
     "martial arts gym, dojo, karate school, kung fu school, locker room, changing room, sauna, "
     "steam room, jacuzzi, spa, beauty salon, beauty spa salon, spa salon, nail salon, hot tub, "
     "bathhouse, hammam, theater stage, theatre stage, indoor "
     "stage, stage background, stage backdrop, concert stage, opera stage, performance arena, "
     "throne room, throne hall, royal hall, "
     "inside a palace, inside the palace, interior of a palace, interior of the palace, palace interior, "
     "royal court, natural history museum, science museum, planetarium, dinosaur museum, history "
     "museum, hotel lobby, entrance hall, elevator lobby"),
    ("cafe", "chamber", True,
     "discotheque, disco, nightclub, night club, dance club, dance floor, beer hall, mess hall, food "
     "court, food hall, fast food restaurant, fastfood restaurant, burger restaurant, sushi bar, "
     "sushi restaurant, ice cream parlor, ice cream parlour, ice cream shop, gelateria"),
    ("bedroom", "chamber", True,
     "youth hostel, hostel, bunkhouse, barracks, dormitory, dorm room, bunk room, playroom, "
     "kindergarten, kindergarten classroom, daycare, preschool, children's room, childs room, "
     "child's room, kids room, kid's room"),
    ("room", "chamber", True,
     "hunting lodge, log cabin, ski lodge, mountain hut, lodge, chalet, hotel lounge"),
    ("laboratory", "chamber", True,
     "nursing home, veterinary clinic, vet clinic, veterinarians office, doctor's office"),
    ("city", "grounds", False,
     "balcony, hotel balcony, balcony of a house, loggia"),
    ("coast", "grounds", False,
     "pier, jetty, wooden pier, fishing pier, end of the pier"),
    ("landmark", "landscape", False,
     "moat, castle moat"),
    ("hall", "chamber", True,
     "castle hall, hall of the castle, hall of a castle, inside a castle, inside the castle, "
     "castle interior, "
     "mezzanine, orchestra pit"),
    ("room", "chamber", True,
     "tea room, tearoom, tea ceremony room, tea ceremony, teahouse interior, tatami room, tatami, "
     "japanese room, ryokan, zen room"),
    ("cafe", "chamber", True,
     "cafeteria, school cafeteria, canteen, school canteen, lunchroom"),
    ("city", "grounds", False,
     "fire station, firehouse, police station, embassy, hospital entrance, outside the hospital, "
     "outside a hospital, hotel exterior, hotel entrance, outside a hotel, outside the hotel, motel, "
     "museum exterior, outside the museum, city hall, town hall, government building, courthouse "
     "steps, apartment building, apartment block, tower block, block of flats, building facade, "
     "facade, façade, roofline, "
     "residential building, office building, red building, brick building, red brick building, white "
     "building, yellow building, blue building, green building, pink building, orange building, "
     "loading dock, loading bay, library exterior, outside the library, theater "
     "exterior, theatre exterior, outside a theater, courtyard, inner court, "
     "riad, cloister, heliport, helipad, landing pad, landing deck, water tower, ticket booth, box "
     "office, kiosk, kasbah, medina, slum, favela, shanty town, shantytown, hangar outdoor, oil rig, "
     "oil platform, viaduct, aqueduct, railway bridge, railroad bridge, train bridge, "
     "coastal railway, coastal railroad"),
    ("street", "grounds", False,
     "schoolhouse, school building, school entrance, outside the school, in front of the school"),
    ("landmark", "grounds", False,
     "church exterior, church outdoor, outside a church, outside the church, country church, machu "
     "picchu, lost city, chaco canyon, mesa verde, amphitheater, amphitheatre, ancient theatre, "
     "archaeological excavation, "
     "excavation, archaeological dig, dig site, mausoleum, temple in asia, asian temple"),
    ("street", "grounds", False,
     "beach house, cottage garden, country house, farmhouse, front yard, front porch, porch, "
     "suburban house, manufactured home, mobile home, barn door, barndoor, red barn, general store, "
     "country store, garage door, garage outdoor, driveway, "
     "outside a cabin, outside the cabin, log house, "
     "wooden cabin"),
    ("park", "grounds", False,
     "hedge maze, maze, labyrinth, garden maze, corn maze, patio, terrace, garden terrace, "
     "restaurant patio, veranda, backyard, back yard, back garden, sandbox, topiary garden, formal "
     "garden, palace garden, japanese garden, zen garden, rock garden, koi pond, fishpond, fish "
     "pond, garden pond, chinese garden, water garden, lily pond, vegetable garden, kitchen garden, "
     "allotment, community garden, roof garden, rooftop garden, rooftop terrace, rooftop bar, roof "
     "terrace, gazebo, pavilion, bandstand, beer garden, picnic area, picnic table, tree house, "
     "treehouse, water park, water slide"),
    ("park", "park", False,
     "orchid garden, tulip garden, lily garden, peony garden, iris garden, daisy garden, lavender "
     "garden, sunflower garden, dahlia garden, hydrangea garden, azalea garden, wildflower garden, "
     "blooming garden, butterfly garden, english garden, garden of flowers, garden of roses, garden "
     "full of flowers, garden of blooming flowers"),
    ("field", "landscape", False,
     "poppy field, poppy fields, field of poppies, daisy field, field of daisies, field of tulips, "
     "wildflower meadow, wildflower field, field of wildflowers, field of flowers, meadow of "
     "flowers, sunflower plants, rows of sunflowers, sunflower plants in field, sunflower plants in a "
     "field, sunflowers in a field, poppies in a field, daisies in a field, wildflowers in a field, "
     "flowers in a field"),
    ("stadium", "grounds", False,
     "bullring, rodeo arena, rodeo, volleyball court, outdoor volleyball court, racecourse, race "
     "course, outdoor stage, music festival, concert venue, festival stage, athletic field"),
    ("field", "grounds", False,
     "corral, paddock, horse pen, stockyard, wind farm, wind turbines, watering hole, waterhole, "
     "army base, military base, military camp, trench, trenches, battlefield, orchard, apple "
     "orchard, tree farm, olive grove, orange grove"),
    ("desert", "grounds", False,
     "rock arch, natural arch, stone arch, sandstone arch, red rock arch, "
     "cliff dwelling, cliff dwellings, pueblo ruins, adobe ruins, cactus desert, desert vegetation, "
     "cactus field"),
    ("lake", "grounds", False,
     "hot spring, onsen, thermal pool, rope bridge, hanging bridge, rainbow bridge, bridge of rainbow, "
     "bridge of light, bridge of lights, bridge made of light, bridge made of rainbow, "
     "bridge of starlight, bridge of stars, magical bridge, magic bridge, "
     "footbridge, walking bridge, on a bridge, on the bridge, across a bridge, across the bridge, "
     "over a bridge, over the bridge, cross a bridge, cross the bridge, crosses a bridge, crosses "
     "the bridge, crossing a bridge, crossing the bridge, on a wooden bridge, crosses a wooden "
     "bridge, on the wooden bridge, on a stone bridge, crosses a stone bridge, on the stone "
     "bridge, on an old bridge, crosses an old bridge, on the old bridge, on a small bridge, "
     "crosses a small bridge, on the small bridge"),
    ("snow", "grounds", False,
     "igloo, igloos"),
    ("sea", "grounds", False,
     "wheel of a ship, wheel of the ship, wheel of a wooden ship, ship's wheel, ship's helm, helm of a ship, "
     "boat deck, ship deck, deck of a ship, deck of the ship, ship's deck, pirate ship, on a ship, "
     "aboard a ship, sailing ship deck, raft"),
    ("hall", "chamber", True,
     "hockey arena, ice rink indoor, ice skating rink, indoor volleyball court"),
    ("station", "station-hall", True,
     "escalator, ticket hall"),
    ("platform", "grounds", False,
     "country platform, rural platform, rural train platform, rural railway platform, country station, "
     "rural station, village station, country railway station"),
    ("market", "market", False,
     "indoor market, market hall"),
    ("mountain", "landscape", False,
     "mount roraima, roraima, tepui, tableland, "
     "butte, crevasse, mountain path, snowy mountain, mountain snowy"),
    ("coast", "landscape", False,
     "islet, atoll"),
    ("sea", "sea-coast", False,
     "ice floe, ice shelf, wave, seawater"),
    ("lake", "landscape", False,
     "swimming hole"),
    ("stadium", "waterside", False,
     "outdoor swimming pool, lap pool"),
    ("office", "office", True,
     "office cubicles"),
    ("kitchen", "professional-kitchen", True,
     "galley"),
    ("kitchen", "chamber", True,
     "pantry"),
    ("room", "interior", True,
     "alcove, artists loft, artist's loft, bow window"),
    ("bedroom", "bedroom", True,
     "bedchamber"),
    ("hall", "hall", True,
     "museum indoor"),
    ("hall", "chamber", True,
     "atrium"),
    ("street", "city-street", False,
     "fire escape, residential neighborhood, residential street"),
    ("hall", "chamber", True,
     "indoor shopping mall"),
    ("forest", "grounds", False,
     "rainforest canopy, forest canopy, jungle canopy, canopy, treetops, over the forest, over a forest, "
     "above the forest, above the trees"),
    ("coast", "waterside", False,
     "harbour street, harbor street, harbour town, harbor town, fishing village, fishing harbour, port town, "
     "seaside town, quayside, harbour front, harbourfront"),
    ("restaurant-street", "restaurant-street", False,
     "outdoor restaurant, outdoor cafe, outdoor bistro, open air restaurant, outdoor dining"),
    ("landmark", "landscape", False,
     "fantasy landscape, fantasy landscapes, fantasy world, fantasy land, fantasy realm, fantastical "
     "landscape, fantastical world, magical landscape, magical land, magical world, magical realm, "
     "enchanted land, enchanted world, enchanted realm, fairyland, dreamland, floating island, floating "
     "islands"),
    ("mountain", "landscape", False, "river between cliffs, river canyon, river gorge"),
)  # fmt: skip
