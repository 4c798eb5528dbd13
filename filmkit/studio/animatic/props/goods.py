"""Things by the nouns for them: how each is made, and whether it stands on the floor. Knows no set."""

import math
from collections.abc import Mapping

from filmkit.studio.animatic.geometry.mesh import merge, transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.buildings import kerbside
from filmkit.studio.animatic.props.buildings.structures import STRUCTURES
from filmkit.studio.animatic.props.food import fruit, kitchenware, snacks
from filmkit.studio.animatic.props.food.food import tomato
from filmkit.studio.animatic.props.in_hand import belongings, held, instruments, playthings, smalls
from filmkit.studio.animatic.props.in_hand.orchestra import ORCHESTRA
from filmkit.studio.animatic.props.in_hand.tools import TOOLS
from filmkit.studio.animatic.props.kit.kit import KIT
from filmkit.studio.animatic.props.land import gardens, perches
from filmkit.studio.animatic.props.land.cloud import cloud
from filmkit.studio.animatic.props.land.kinds_of_tree import TREE_GOODS
from filmkit.studio.animatic.props.making.good import Good
from filmkit.studio.animatic.props.making.leaning import laid, leaning, upright
from filmkit.studio.animatic.props.of_deeds import fires, workshop
from filmkit.studio.animatic.props.of_deeds.sporting import SPORTING
from filmkit.studio.animatic.props.rooms import desks, devices, household, washroom
from filmkit.studio.animatic.world import Mesh


def _pair_of_skis() -> Mesh:
    """Two, stuck into the snow crosswise, their bent tips up, between the poles that go with them."""
    ski, pole = upright(SPORTING["ski"](), far_end_up=True), upright(TOOLS["ski pole"](), far_end_up=True)
    crossed = [(ski, -0.26, -0.26, 0.0), (ski, 0.26, 0.26, -0.06)]
    beside = [(pole, -0.62, 0.06, 0.0), (pole, 0.62, -0.06, 0.0)]
    return merge(
        [transform(one, placement((x, 0.0, z), (0.0, 0.0, lean))) for one, x, lean, z in (*crossed, *beside)]
    )


def _two_skis() -> list[Mesh]:
    """Side by side on the ground."""
    return [transform(SPORTING["ski"](), placement((x, 0.0, 0.0))) for x in (-0.10, 0.10)]


GOODS: Mapping[str, Good] = {
    "orange": Good(("orange",), fruit.orange),
    "well": Good(
        ("stone well", "water well", "wishing well", "draw well", "old well"), gardens.well, floor=True
    ),
    "fountain": Good(("fountain", "water fountain basin", "stone fountain"), gardens.fountain, floor=True),
    "apple": Good(("apple",), fruit.apple),
    "banana": Good(("banana",), fruit.banana),
    "strawberry": Good(("strawberry",), fruit.strawberry),
    "pumpkin": Good(("pumpkin",), fruit.pumpkin),
    "broccoli": Good(("broccoli",), fruit.broccoli),
    "mushroom": Good(("mushroom",), fruit.mushroom),
    "watermelon": Good(("watermelon", "melon"), fruit.melon),
    "egg": Good(("egg",), fruit.egg),
    "carrot": Good(("carrot",), fruit.carrot),
    "tomato": Good(("tomato",), lambda: laid(tomato())),
    "cheese": Good(("cheese",), snacks.cheese),
    "pizza": Good(("pizza",), snacks.pizza),
    "donut": Good(("donut", "doughnut"), snacks.donut),
    "cake": Good(("cake", "birthday cake", "pie"), snacks.cake),
    "burger": Good(("burger", "hamburger", "cheeseburger"), snacks.burger),
    "hot dog": Good(("hot dog",), snacks.hot_dog),
    "sandwich": Good(("sandwich",), snacks.sandwich),
    "ice cream": Good(("ice cream",), snacks.ice_cream),
    "sushi": Good(("sushi",), snacks.sushi),
    "chocolate": Good(("chocolate",), snacks.chocolate),
    "football": Good(("football", "soccer ball", "ball", "sports ball"), playthings.football),
    "basketball": Good(("basketball",), playthings.basketball),
    "beach ball": Good(("beach ball",), playthings.beach_ball),
    "balloon": Good(("balloon",), playthings.balloon, floor=True),
    "kite": Good(("kite",), playthings.kite, floor=True),
    "teddy bear": Good(("teddy bear", "toy", "plush toy", "stuffed animal", "doll"), playthings.teddy),
    "frisbee": Good(("frisbee",), playthings.frisbee),
    "snowman": Good(("snowman",), playthings.snowman, floor=True),
    "present": Good(("present", "gift", "package", "gift box", "wrapped box"), playthings.present),
    "trophy": Good(("trophy", "award", "prize"), playthings.trophy),
    "globe": Good(("globe", "planet"), playthings.globe),
    "robot": Good(("robot", "toy robot"), playthings.robot_toy),
    "laptop": Good(("laptop", "computer"), devices.laptop),
    "keyboard": Good(("keyboard", "mechanical keyboard"), devices.keyboard),
    "remote": Good(("remote", "remote control"), devices.remote),
    "television": Good(("television", "tv"), devices.television),
    "potted plant": Good(("potted plant", "house plant", "houseplant", "pot plant"), household.potted_plant),
    "flower vase": Good(("vase", "vase of flowers"), household.flower_vase),
    "stove": Good(("oven", "stove", "cooker"), household.stove, floor=True),
    "baseball glove": Good(("baseball glove", "baseball mitt", "catcher's mitt"), household.ball_glove),
    "refrigerator": Good(("refrigerator", "fridge"), devices.refrigerator, floor=True),
    "microwave": Good(("microwave", "microwave oven"), devices.microwave),
    "toaster": Good(("toaster",), devices.toaster),
    "camera": Good(("camera",), devices.camera),
    "headphones": Good(("headphones",), devices.headphones),
    "toilet": Good(("toilet",), washroom.toilet, floor=True),
    "sink": Good(("sink", "basin"), washroom.sink, floor=True),
    "hair drier": Good(("hair drier", "hair dryer", "hairdryer"), washroom.hair_drier),
    "toothbrush": Good(("toothbrush",), smalls.toothbrush),
    "bed": Good(("bed",), washroom.bed, floor=True),
    "scissors": Good(("scissors",), belongings.scissors),
    "backpack": Good(("backpack", "rucksack"), belongings.backpack),
    "handbag": Good(("handbag", "purse"), belongings.handbag),
    "basket": Good(("basket",), belongings.basket),
    "shoe": Good(("shoe", "running shoe", "sneaker"), belongings.shoe),
    "single shoe": Good(("single shoe", "single sneaker", "lone shoe"), lambda: belongings.running_shoe(1.0)),
    "desk lamp": Good(
        ("desk lamp", "study lamp", "task lamp", "work lamp", "swing arm lamp"), desks.shining_lamp
    ),
    "boot": Good(("boot",), belongings.boot),
    "hat": Good(("hat",), belongings.hat),
    "crown": Good(("crown",), belongings.crown),
    "tie": Good(("tie", "necktie"), belongings.tie),
    "sunglasses": Good(("sunglasses",), belongings.sunglasses),
    "jar": Good(("jar",), belongings.jar),
    "pencil": Good(("pencil",), smalls.pencil),
    "pen": Good(("pen", "fountain pen", "ballpoint pen", "biro"), smalls.pen),
    "coin": Good(("single coin", "lone coin"), smalls.coin),
    "umbrella": Good(
        ("umbrella", "parasol"),
        lambda: laid(held.umbrella((0.46, 0.022, 0.025)), (0.16 - math.pi / 2, 0.0, 0.24)),
        floor=True,
    ),
    "diamond": Good(
        ("diamond", "crystal", "gem", "gemstone", "relic", "artifact", "artefact", "talisman"),
        belongings.diamond,
    ),
    "skull": Good(("skull",), belongings.skull),
    "street lamp": Good(
        (
            *("street lamp", "streetlamp", "street light", "streetlight", "lamp post", "lamppost"),
            *("lantern post", "gas lamp"),
        ),
        kerbside.street_lamp,
        floor=True,
    ),
    "traffic light": Good(("traffic light",), kerbside.traffic_light, floor=True),
    "fire hydrant": Good(("fire hydrant", "hydrant"), kerbside.fire_hydrant, floor=True),
    "parking meter": Good(("parking meter",), kerbside.parking_meter, floor=True),
    "stop sign": Good(("stop sign",), kerbside.stop_sign, floor=True),
    "tent": Good(("tent",), kerbside.tent, floor=True),
    "campfire": Good(("campfire", "fire", "bonfire"), fires.campfire, floor=True),
    "cactus": Good(("cactus",), kerbside.cactus),
    "flag": Good(("flag",), kerbside.flag, floor=True),
    "electric guitar": Good(
        ("electric guitar", "bass guitar"), lambda: leaning(instruments.electric_guitar()), floor=True
    ),
    "guitar": Good(("guitar",), lambda: leaning(instruments.guitar()), floor=True),
    "skateboard": Good(("skateboard",), lambda: laid(SPORTING["skateboard"](), (0.0, 1.2, 0.0)), floor=True),
    "surfboard": Good(("surfboard",), lambda: upright(SPORTING["surfboard"]()), floor=True),
    "snowboard": Good(
        ("snowboard",),
        lambda: laid(laid(SPORTING["snowboard"](), (0.0, 1.45, 0.0)), (1.0, 0.0, 0.0)),
        floor=True,
    ),
    "ski": Good(("ski", "skis"), _pair_of_skis, floor=True),
    "bare stove": Good((), lambda: household.stove(pot=False), floor=True),
    "lying surfboard": Good((), lambda: laid(SPORTING["surfboard"](), (0.0, 1.35, 0.0)), floor=True),
    "lying skis": Good((), lambda: laid(merge(_two_skis()), (0.0, 1.35, 0.0)), floor=True),
    "treadmill": Good(("treadmill",), lambda: laid(SPORTING["treadmill"](), (0.0, 0.9, 0.0)), floor=True),
    "tennis ball": Good(("tennis ball",), lambda: laid(SPORTING["tennis ball"]())),
    "tennis racket": Good(("tennis racket", "racket"), lambda: upright(TOOLS["racket"](), True, math.pi / 2)),
    "baseball bat": Good(("baseball bat",), lambda: laid(TOOLS["bat"](), (0.0, 1.25, 0.0)), floor=True),
    "violin": Good(("violin", "cello"), lambda: upright(ORCHESTRA["violin"](), far_end_up=True)),
    "trumpet": Good(("trumpet", "trombone"), lambda: laid(ORCHESTRA["trumpet"](), (0.0, 1.4, 0.0))),
    "saxophone": Good(("saxophone",), lambda: laid(ORCHESTRA["saxophone"](), (0.0, 1.4, 0.0))),
    "drums": Good(("drum kit", "drum"), lambda: laid(ORCHESTRA["drums"](), (0.0, 2.8, 0.0)), floor=True),
    "accordion": Good(("accordion",), lambda: laid(ORCHESTRA["accordion"]())),
    "harp": Good(("harp",), lambda: laid(ORCHESTRA["harp"](), (0.0, 0.8, 0.0)), floor=True),
    "table knife": Good(("table knife", "butter knife"), lambda: laid(kitchenware.table_knife())),
    "fork": Good(("fork",), lambda: laid(kitchenware.fork())),
    "spoon": Good(("spoon",), lambda: laid(kitchenware.spoon())),
    **KIT,
    "cloud": Good(("cloud",), cloud, floor=True),
    **TREE_GOODS,
    **STRUCTURES,
    "blossoming branch": Good(
        ("cherry blossom branch", "blossoming branch", "flowering branch", "blossom branch"),
        perches.blossom,
        floor=True,
    ),
    "snowy branch": Good(("snowy branch", "snow covered branch", "icy branch"), perches.snowy, floor=True),
    "branch": Good(("branch", "tree branch", "twig", "bough"), perches.branch, floor=True),
    "seedling": Good(("seedling", "sapling"), workshop.seedling, floor=True),
    "wire": Good(("wire", "telephone wire", "power line", "electric wire"), perches.wire, floor=True),
}
"""By name."""
