"""A street between two rows of houses, of any kind that words name: pavements, lamps, trees, parked cars.

Knows no traffic but what is parked. House fronts stand at z = 0 and, facing them, `across` away; the street
runs along x, and a wide view looks down it from -x, with the pavement that people walk on at its left.
"""

import math

from filmkit.studio.animatic.props.buildings import fronts, hangings, street
from filmkit.studio.animatic.props.buildings.parked import parked
from filmkit.studio.animatic.props.land import trees
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.making.decay import LEFT
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.streets.towns import Town, ending, growth, town_of
from filmkit.studio.animatic.world import Color, Lamp, Mark, Material, Pattern, Set

NEAR, FAR = -26.0, 62.0
"""From where to where houses are built in full."""
POSTS = tuple(-13.5 + 9.0 * k for k in range(8))
TREES = (-8.6, 7.4, 16.0, 27.0, 38.0)


def city_street(brief: SetBrief) -> Set:
    """The street that words ask for."""
    town = town_of(brief)
    c, deep = Carpenter(), town.across
    _ground(c, town)
    _houses(c, town, brief)
    ending(c, town, 66.0 if town.kind != "alley" else 27.0, brief)
    _along(c, town, brief)
    if town.cars:
        _parked(c, town, brief)
    if brief.mentions("crosswalk", "crossing", "intersection", "zebra") or town.kind in ("modern", "neon"):
        _crossing(c, town, brief.night)
    if town.kind == "alley":
        _bins(c, town)
    return Set(
        "city-street",
        c.done(),
        _marks(town),
        practicals=_lamps(town, brief),
        mirror=0.0 if _shines(town, brief) else None,
        ahead=1.32 if town.kind != "western" else 1.0,
        rows=(deep, town.high),
        room=((-26.0, 0.2, 0.9), (26.0, 11.0, deep - 0.9)),
    )


def _shines(town: Town, brief: SetBrief) -> bool:
    """After rain; and, as in any film, by night in town."""
    paved = town.kind in ("old", "boulevard", "modern", "neon", "screens", "alley")
    if brief.snow or brief.mentions("snowy", "snow-covered", "snow covered", "covered in snow"):
        return False
    return town.kind != "western" and (brief.wet or (brief.night and paved and not brief.mentions("dry")))


def _marks(town: Town) -> dict[str, Mark]:
    step = 0.12 if town.kerb else 0.0
    walk = min(2.7, town.across * 0.45, town.kerb * 0.8 or 9.0) if town.kind != "western" else 4.6
    sit = 0.78 if town.kind != "western" else 1.6
    ahead = town.across * 0.46
    if town.kind == "screens":  # people are in the square, and not along the houses
        step, walk, sit = 0.0, 0.5 * town.across, 0.5 * town.across - 1.9
    return {
        "center": Mark((0.0, step, walk)),
        "left": Mark((-1.2, step, walk), math.pi / 2),
        "right": Mark((1.2, step, walk), -math.pi / 2),
        "far": Mark((-9.0, step, walk - 0.4), math.pi / 2),
        "seat": Mark((2.6, step if town.kind != "western" else 0.3, sit), 0.0, 0.47),
        "path-start": Mark((-4.0, step, walk), math.pi / 2),
        "path-end": Mark((4.0, step, walk), math.pi / 2),
        "view": Mark((-14.5, 0.0, ahead), 0.0, 1.65),
        "look": Mark((14.0, 0.0, ahead * 0.86), 0.0, 3.9 if town.kind != "alley" else 2.8),
    }


def _ground(c: Carpenter, town: Town) -> None:
    deep, k = town.across, town.kerb
    c.floor((-60, 0, -14), (170, 0, deep + 14), town.road, (50, 10))
    if not k:
        return
    sides = [Block((40, 0.06, k / 2), (200, 0.12, k)), Block((40, 0.06, deep - k / 4), (200, 0.12, k / 2))]
    c.boxes(sides, town.paving)
    c.boxes([Block((40, 0.065, z), (200, 0.135, 0.2)) for z in (k - 0.08, deep - k / 2 + 0.08)], f.TRIM)
    if town.road.material.pattern == Pattern.ASPHALT:
        middle = (k + deep - k / 2) / 2
        paint = f.plain((0.50, 0.49, 0.45), 0.4, 0.1)
        c.boxes([Block((-50 + 6.0 * i, 0.006, middle), (2.6, 0.012, 0.14)) for i in range(30)], paint)


def _houses(c: Carpenter, town: Town, brief: SetBrief) -> None:
    """Both rows in full near by, plain blocks behind the far end and behind the camera."""
    count = math.ceil((FAR - NEAR) / town.wide)
    lived_in = brief.night and not (brief.mentions(*LEFT) and town.kind != "neon")
    for i in range(count):
        x = NEAR + town.wide * (i + 0.5)
        for k, spot in ((i, Spot((x, 0.0, 0.0))), (i + 3, Spot((x + 2.0, 0.0, town.across), math.pi))):
            near = x < 24.0 or town.front not in (fronts.town_house, fronts.cottage)
            front = town.front if near else fronts.from_afar
            c.put(front(town.wide, k, brief.seed % 997 + (20 if spot.yaw else 0), lived_in), spot)
    lit = Material(0.1, 0.04, 0.8 if lived_in else 0.0, Pattern.FACADE, 0.42)
    tall = {"village": 3.4, "western": 5.0, "suburb": 5.0, "alley": 12.0}.get(town.kind, 14.0)
    for s, z in ((-1, -5.0), (1, town.across + 5.0)):
        if town.kind != "suburb":
            c.box((NEAR - 14.0, tall / 2, z), (26.0, tall, 9.6), Finish((0.22, 0.20, 0.18), lit))
        if town.kind in ("old", "boulevard", "modern", "neon", "screens"):
            c.box((FAR + 24.0, tall / 2, z + s * 6.0), (40.0, tall, 18.0), Finish((0.22, 0.20, 0.18), lit))


LANTERNS = ("lantern", "streetlamp", "street lamp", "streetlight", "lamp post")
"""Words of lamps that stand in an alley, whose own hang on its walls."""
ALLEY = (3.0, 7.5, 12.0, 17.0)
"""Where they stand in one, along it."""


def _along(c: Carpenter, town: Town, brief: SetBrief) -> None:
    """Lamps, trees, a bench, what hangs across."""
    k, deep = town.kerb, town.across
    if town.lamps == "wall" and brief.mentions(*LANTERNS):
        c.put(street.lamp_post(brief.night), *(Spot((x, 0.0, deep - 0.7)) for x in ALLEY))
    if town.lamps == "post":
        c.put(street.lamp_post(brief.night), *(Spot((x, 0.12, max(k - 0.5, 1.2))) for x in POSTS))
        c.put(street.lamp_post(brief.night), *(Spot((x + 4.0, 0.12, deep - 1.1)) for x in POSTS[1::2]))
    elif town.lamps == "mast":
        for x in POSTS[::2]:
            _mast(c, (x, 0.12, max(k - 0.5, 1.2)), 1.0, brief.night)
            _mast(c, (x + 9.0, 0.12, deep - k / 2 + 0.5), -1.0, brief.night)
    if town.trees:
        winter = [trees.bare_tree(brief.seed % 997 + k, 6.4) for k in range(2)]
        for i, x in enumerate(TREES):
            broad = growth(town, brief.seed + i % 3, brief.night)
            tree = broad if broad is not None else winter[i % 2]
            c.put(tree, Spot((x, 0.12, max(k - 0.8, 1.0)), x, 0.8 if broad is not None else 1.0))
            if broad is not None:
                c.put(tree, Spot((x + 5.0, 0.0, deep - 1.0), 2 * x, 0.75))
    if town.kerb >= 3.0:
        seat = _marks(town)["seat"].position
        c.put(furniture.bench(1.8), Spot((seat[0], seat[1], seat[2] - 0.03)))
    if town.overhead:
        tones: tuple[Color, ...] = (
            (0.55, 0.53, 0.48),
            (0.12, 0.20, 0.32),
            (0.42, 0.10, 0.08),
            (0.45, 0.38, 0.2),
        )
        for n, x in enumerate((3.5, 8.5, 14.0)):
            y = 6.2 + 1.1 * n
            c.rod((x, y, 0.0), (x, y, deep), 0.012, f.IRON, 4)
            for j in range(5):
                z = deep * (j + 0.8) / 5.6
                cloth = f.patterned(tones[(n + j) % 4], Pattern.FABRIC, 1.0, 0.1, 0.03, translucency=0.6)
                c.box((x, y - 0.42, z), (0.02, 0.8 - 0.2 * (j % 2), 0.55), cloth)
    if brief.mentions("christmas", "festive", "holiday"):
        for x in POSTS:
            hangings.garland(c, (x, 5.2, 0.2), (x, 5.2, deep - 0.2), 0.9, 12, brief.night)


def _mast(c: Carpenter, at: tuple[float, float, float], way: float, night: bool) -> None:
    """A tall street lamp of steel whose arm reaches over the road, to +z or -z."""
    x, y, z = at
    steel = f.plain((0.10, 0.105, 0.11), 0.5, 0.25)
    c.tube(
        [(x, y, z), (x, y + 5.8, z), (x, y + 6.5, z + way * 0.5), (x, y + 6.6, z + way * 1.8)], 0.07, steel, 7
    )
    lamp = f.glowing((1.0, 0.80, 0.55), 11.0 if night else 0.4)
    c.box((x, y + 6.54, z + way * 1.7), (0.22, 0.10, 0.6), steel)
    c.box((x, y + 6.48, z + way * 1.7), (0.18, 0.03, 0.5), lamp)


def _parked(c: Carpenter, town: Town, brief: SetBrief) -> None:
    """Cars at both kerbs, never before whoever stands in the middle."""
    near, far = town.kerb + 1.1, town.across - town.kerb / 2 - 1.2
    places = [
        (13.5, far, 1),
        (18.0, near, -1),
        (9.5, near, -1),
        (24.0, far, 1),
        (26.0, near, -1),
        (31.0, far, 1),
        (36.0, near, -1),
    ]
    for k, (x, z, way) in enumerate(places[: town.cars]):
        c.put(
            parked(k + brief.seed % 97, town.kind in ("old", "village")), Spot((x, 0.0, z), way * math.pi / 2)
        )


def _crossing(c: Carpenter, town: Town, night: bool) -> None:
    """Stripes over the road and the signals at their ends."""
    low, high = town.kerb + 0.4, town.across - town.kerb / 2 - 0.4
    paint = f.plain((0.56, 0.55, 0.52), 0.4, 0.1)
    count = int((high - low) / 1.0)
    c.boxes([Block((-6.6, 0.008, low + 1.0 * (i + 0.5)), (3.0, 0.016, 0.52)) for i in range(count)], paint)
    for x, z, way in ((-4.6, town.kerb - 0.4, 1.0), (-8.6, town.across - town.kerb / 2 + 0.4, -1.0)):
        c.rod((x, 0.1, z), (x, 3.5, z), 0.06, f.IRON, 8)
        c.box((x, 3.2, z + 0.2 * way), (0.30, 0.95, 0.30), f.plain((0.03, 0.035, 0.03)))
        for j, hue in enumerate(((0.9, 0.04, 0.02), (0.30, 0.20, 0.01), (0.02, 0.20, 0.08))):
            glow = f.glowing(hue, (6.0 if night else 2.5) if j == 0 else 0.4)
            c.ball((x - 0.16, 3.5 - 0.3 * j, z + 0.2 * way), 0.10, glow, 10)


def _bins(c: Carpenter, town: Town) -> None:
    """Refuse: a skip, bins, sacks, crates against the walls."""
    green = f.plain((0.035, 0.10, 0.06), 0.4, 0.2)
    c.box((6.0, 0.65, 0.75), (1.9, 1.1, 1.1), green, bevel=0.03)
    c.box((6.0, 1.25, 0.70), (1.95, 0.08, 1.15), f.plain((0.02, 0.022, 0.02)), (0.12, 0, 0))
    for x, z in ((8.4, 0.6), (9.1, 0.7), (3.8, town.across - 0.6), (-5.4, 0.6)):
        c.turned((x, 0, z), [(0.25, 0), (0.30, 0.8), (0.33, 0.84), (0.12, 0.95), (0, 0.95)], f.STEEL, 16)
    for x, z in ((4.5, 0.5), (4.1, 0.9), (12.0, town.across - 0.6)):
        c.ball((x, 0.28, z), (0.36, 0.32, 0.34), f.plain((0.02, 0.02, 0.022), 0.7, 0.4), 14)
    crate = f.PALE_BOARDS.tinted((0.26, 0.18, 0.11))
    c.boxes([Block((10.8, 0.25 + 0.46 * k, 0.6), (0.7, 0.44, 0.6)) for k in range(3)], crate)


def _lamps(town: Town, brief: SetBrief) -> tuple[Lamp, ...]:
    if not brief.night:
        return ()
    deep, warm = town.across, (12.0, 7.4, 3.4)
    if town.lamps == "wall" and brief.mentions(*LANTERNS):
        return tuple(Lamp((x, street.HEAD, deep - 0.8), warm, 0.3, 9.0) for x in ALLEY)
    if town.lamps == "wall":
        return tuple(
            Lamp((x, 3.6, z), (5.5, 3.2, 1.4), 0.3, 9.0)
            for x, z in ((1.5, 0.5), (12.0, deep - 0.5), (-9.0, 0.5))
        )
    if town.lamps == "none":
        return tuple(Lamp((x, 2.4, 1.4), (4.4, 2.6, 1.1), 0.4, 8.0) for x in (-9.0, 0.0, 9.0, 18.0))
    if town.lamps == "mast":
        masts = [Lamp((x, 6.3, town.kerb + 1.2), (15.0, 10.4, 6.0), 0.4, 16.0) for x in POSTS[::2]]
        glow = (3.4, 2.4, 1.5) if town.kind != "neon" else (2.6, 1.1, 2.2)
        return (*masts, *(Lamp((x, 2.4, 0.6), glow, 0.8, 6.0) for x in (-8.0, -2.0, 4.0, 11.0, 19.0)))
    posts = [Lamp((x, street.HEAD, town.kerb - 0.4), warm, 0.4, 12.0) for x in POSTS[:6]]
    # one lamp behind each shop window, one for what falls on the pavement
    shops = [
        Lamp((NEAR + town.wide * (i + 0.5) + side * town.wide * 0.29, 2.2, 0.4), (2.4, 1.35, 0.55), 0.5, 4.5)
        for i in (0, 2, 4)
        for side in (-1, 1)
        if town.kind in ("old", "boulevard")
    ]
    return (*posts, *shops)
