"""Rooms with a trade of their own, by their words: measures, stuff, windows, how bright they are.

Builds nothing; `chamber` does.
"""

from filmkit.studio.animatic.props.buildings.walls import Opening
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.sets.chambers import below, crafts, displays, duty, shops, sport_rooms, wards
from filmkit.studio.animatic.sets.chambers.occasions import OCCASIONS
from filmkit.studio.animatic.sets.chambers.trade import Chamber
from filmkit.studio.animatic.world import Pattern

WHITE = f.PLASTER.tinted((0.52, 0.53, 0.53))
LINO = f.patterned((0.34, 0.37, 0.37), Pattern.PLASTER, 0.5, 0.85, 0.3, reflect=0.22)
TILED = f.patterned((0.44, 0.45, 0.45), Pattern.TILES, 1.8, 0.85, 0.35, reflect=0.25)
CONCRETE = f.PLASTER.tinted((0.20, 0.20, 0.195))
BRICK = f.patterned((0.25, 0.115, 0.080), Pattern.STONE, 7.0, 0.2, 0.06)
SPORTS_FLOOR = f.patterned((0.42, 0.25, 0.115), Pattern.PLANKS, 6.0, 0.85, 0.35, reflect=0.28)
DARK_WALL = f.plain((0.030, 0.034, 0.042), 0.3, 0.1)
TALL = (Opening(-1.6, 1.9, 0.9, 2.6), Opening(1.6, 1.9, 0.9, 2.6))


CHAMBERS: tuple[Chamber, ...] = (
    *OCCASIONS,
    Chamber(("operating theatre", "operating room", "surgery", "dentist"), 3.6, -4.2, 3.6, 3.0,
            f.WALL_TILES.tinted((0.36, 0.50, 0.48)), LINO, wards.theatre, glow=2.6),
    Chamber(("laboratory", "lab", "research lab", "science lab", "chemistry", "scientist", "microscope"), 4.2,
            -4.8, 4.0, 3.0, WHITE, LINO, wards.laboratory, TALL, glow=2.2),
    Chamber(("hospital", "ward", "clinic", "hospital room", "infirmary", "morgue", "waiting room"), 4.2,
            -4.6, 4.0, 2.9, f.PLASTER.tinted((0.46, 0.52, 0.52)), LINO, wards.ward, TALL, glow=2.2),
    Chamber(("pharmacy", "drugstore", "chemist", "apothecary"), 4.2, -4.4, 4.0, 3.0, WHITE, TILED,
            shops.pharmacy, glow=3.0),
    Chamber(("bakery", "bakery shop", "pastry shop", "patisserie"), 3.8, -4.0, 4.0, 3.0,
            f.PLASTER.tinted((0.46, 0.34, 0.22)), f.TERRACOTTA, shops.bakery,
            (Opening(0.6, 2.4, 0.6, 2.6),), glow=1.6),
    Chamber(("supermarket", "grocery store", "grocery", "hypermarket", "convenience store", "store",
            "shop", "boutique", "toy store"), 6.0, -14.0, 5.0, 3.8, WHITE, TILED, shops.supermarket,
            glow=3.4, mirror=True),
    Chamber(("barbershop", "hair salon", "barber", "salon chair", "beauty salon", "nail salon"),
            3.6, -3.8, 3.6, 2.9,
            f.PLASTER.tinted((0.30, 0.36, 0.33)), f.FLOOR_TILES, shops.barber,
            (Opening(0.6, 2.4, 0.6, 2.5),), glow=1.8),
    Chamber(("laundromat", "laundry room", "launderette"), 4.0, -4.2, 4.0, 2.9,
            f.PLASTER.tinted((0.44, 0.48, 0.47)), TILED, shops.laundry, glow=2.6),
    Chamber(("mall", "atrium", "mezzanine", "shopping mall", "shopping center", "shopping centre"), 8.0,
            -22.0, 6.0, 9.0, WHITE,
            TILED, shops.mall, glow=3.0, mirror=True),
    Chamber(("gymnasium", "volleyball", "sports hall", "indoor gymnasium",
            "basketball hall", "indoor court", "indoor basketball", "basketball gym"), 8.5,
            -15.0, 8.0, 8.0, f.PLASTER.tinted((0.46, 0.40, 0.29)), SPORTS_FLOOR, sport_rooms.sports_hall,
            (Opening(-9.0, 3.4, 4.6, 6.8), Opening(-3.0, 3.4, 4.6, 6.8), Opening(3.0, 3.4, 4.6, 6.8)),
            glow=2.0, mirror=True),
    Chamber(("gym", "fitness", "fitness studio", "weight room", "treadmill"), 5.0, -6.5, 4.6, 3.4,
            CONCRETE.tinted((0.24, 0.25, 0.26)), f.plain((0.035, 0.036, 0.04), 0.5, 0.2), sport_rooms.gym,
            TALL, glow=1.6),
    Chamber(("boxing ring", "boxing", "boxing gym"), 7.0, -9.0, 6.0, 5.0, BRICK, CONCRETE,
            sport_rooms.boxing, ceiling=f.IRON, glow=0.8),
    Chamber(("ice rink", "skating rink", "hockey"), 11.0, -26.0, 8.0, 8.0,
            f.PLASTER.tinted((0.36, 0.40, 0.45)), f.plain((0.56, 0.62, 0.66), 0.9, 0.4), sport_rooms.rink,
            glow=2.4, mirror=True),
    Chamber(("indoor swimming pool", "indoor pool", "swimming hall", "natatorium"), 9.0, -24.0, 6.0, 7.0,
            f.WALL_TILES.tinted((0.42, 0.55, 0.58)), TILED, sport_rooms.indoor_pool,
            (Opening(-15.0, 4.0, 0.6, 5.6), Opening(-9.5, 4.0, 0.6, 5.6), Opening(-4.0, 4.0, 0.6, 5.6)),
            glow=2.0, city=False),
    Chamber(("dance studio", "ballet studio", "rehearsal room"), 5.0, -6.0, 4.6, 3.6, WHITE, SPORTS_FLOOR,
            sport_rooms.dance, TALL, glow=1.8, mirror=True),
    Chamber(("aquarium", "oceanarium"), 6.0, -8.0, 5.5, 4.6, DARK_WALL,
            f.plain((0.02, 0.024, 0.03), 0.95, 0.4), displays.aquarium, ceiling=f.DARK, glow=0.7,
            mirror=True),
    Chamber(("music studio", "recording studio", "sound studio", "radio studio"), 4.0, -4.6, 4.0, 2.9,
            f.patterned((0.12, 0.10, 0.10), Pattern.FABRIC, 0.6), f.DARK_OAK, displays.music,
            ceiling=f.DARK, glow=1.0),
    Chamber(("control room", "mission control", "command center", "command centre", "server room",
            "data center", "data centre"), 6.0, -7.5, 5.0, 4.2, f.plain((0.05, 0.06, 0.075), 0.4, 0.15),
            f.plain((0.04, 0.044, 0.05), 0.8, 0.3), duty.control, ceiling=f.DARK, glow=0.9, mirror=True),
    Chamber(("courtroom", "courthouse", "tribunal", "parliament"), 5.5, -7.5, 6.0, 5.0,
            f.DARK_OAK.tinted((0.22, 0.125, 0.065)), f.OAK, duty.court,
            (Opening(-3.0, 1.5, 1.6, 4.2), Opening(1.0, 1.5, 1.6, 4.2)), glow=1.2),
    Chamber(("garage", "mechanic shop", "auto shop", "car workshop", "bicycle shop",
            "mechanic"), 4.6, -5.5, 4.6, 3.4,
            CONCRETE.tinted((0.34, 0.34, 0.33)), CONCRETE, crafts.garage, glow=1.5),
    Chamber(("forge", "smithy", "blacksmith"), 4.0, -4.6, 4.0, 3.6,
            f.STONE.tinted((0.16, 0.14, 0.125)), f.patterned((0.09, 0.075, 0.06), Pattern.SAND, 1.5),
            crafts.forge, ceiling=f.BEAM, glow=0.5),
    Chamber(("watchmaker", "clockmaker", "horologist", "clock shop", "watch repair"), 3.4, -3.2, 3.4, 2.9,
            f.PLASTER.tinted((0.30, 0.24, 0.17)), f.PALE_BOARDS, crafts.clockmaker, TALL, glow=1.2),
    Chamber(("pottery studio", "potter", "kiln", "art studio", "studio", "atelier", "painter", "workshop",
            "tool shed", "tailor shop", "boathouse"), 4.2, -4.8, 4.2, 3.4, BRICK, f.PALE_BOARDS,
            crafts.atelier, TALL, glow=1.2),
    Chamber(("greenhouse", "conservatory", "botanical garden", "glasshouse", "hothouse"), 5.5, -14.0, 6.0,
            5.6, f.plain((0.5, 0.5, 0.48)), f.patterned((0.24, 0.20, 0.15), Pattern.TILES, 1.6),
            displays.greenhouse,
            (Opening(-10.5, 3.2, 0.7, 4.8), Opening(-6.5, 3.2, 0.7, 4.8), Opening(-2.5, 3.2, 0.7, 4.8),
             Opening(1.5, 3.2, 0.7, 4.8)),
            glow=1.2, city=False),
    Chamber(("wine cellar",), 3.6, -9.0, 4.0, 3.0, f.STONE.tinted((0.24, 0.20, 0.16)),
            f.STONE.tinted((0.20, 0.17, 0.14)), below.wine_cellar,
            ceiling=f.STONE.tinted((0.22, 0.19, 0.15)), glow=0.6),
    Chamber(("basement", "cellar", "boiler room", "bunker", "crawl space"), 4.2, -5.6, 4.4, 2.6,
            BRICK.tinted((0.20, 0.17, 0.15)), CONCRETE, below.basement, ceiling=f.BEAM, glow=0.55),
    Chamber(("tomb", "crypt", "burial chamber", "pharaoh", "mausoleum inside", "temple", "pyramid"),
            4.4, -7.0, 5.0, 4.0,
            f.patterned((0.36, 0.27, 0.165), Pattern.STONE, 1.2),
            f.patterned((0.30, 0.23, 0.14), Pattern.SAND, 1.5), below.tomb,
            ceiling=f.patterned((0.25, 0.19, 0.12), Pattern.STONE, 1.2), glow=0.55),
    Chamber(("nursery", "kindergarten", "playroom", "baby room"), 3.6, -3.8, 3.8, 2.8,
            f.PLASTER.tinted((0.52, 0.45, 0.30)), f.PALE_BOARDS, wards.nursery,
            (Opening(-0.4, 1.6, 0.8, 2.3),), glow=1.4, city=False),
    Chamber(("cockpit", "flight deck"), 2.3, -3.6, 2.6, 2.2, f.plain((0.10, 0.105, 0.11)),
            f.plain((0.04, 0.04, 0.045)), duty.cockpit, ceiling=f.plain((0.08, 0.085, 0.09)), glow=1.0,
            holes={"back": (Opening(-0.95, 1.5, 1.05, 1.75), Opening(0.95, 1.5, 1.05, 1.75))}),
)  # fmt: skip
"""The first whose words are written; else a supermarket."""
SHOP = next(each for each in CHAMBERS if "supermarket" in each.words)
