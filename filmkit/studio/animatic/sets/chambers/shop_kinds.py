"""Shops of one trade each, by their words: how `retail` fits them out, and the colour of their walls.

Builds nothing.
"""

from functools import partial

from filmkit.studio.animatic.sets.chambers import retail
from filmkit.studio.animatic.sets.chambers.shops import Fit
from filmkit.studio.animatic.sets.making import wares
from filmkit.studio.animatic.world import Color

SHOPS: tuple[tuple[tuple[str, ...], Fit, Color], ...] = tuple(
    (words, partial(retail.shop, sign, board, goods, warm), wall)
    for words, sign, board, goods, warm, wall in (
        (
            (
                "clothing store",
                "clothes shop",
                "clothing shop",
                "fashion store",
                "boutique",
                "department store",
                "thrift store",
                "clothes store",
                "dress shop",
                "fitting room",
            ),
            "MODE",
            (0.03, 0.03, 0.035),
            retail.clothes,
            True,
            (0.46, 0.42, 0.38),
        ),
        (
            ("shoe shop", "shoe store", "shoe"),
            "SHOES",
            (0.24, 0.05, 0.03),
            partial(retail.on_shelves, (wares.shoe, wares.boot), 0.22, 0.36),
            True,
            (0.44, 0.40, 0.34),
        ),
        (
            ("hat shop", "milliner"),
            "HATS",
            (0.05, 0.10, 0.08),
            partial(retail.on_shelves, (wares.hat,), 0.24, 0.42),
            True,
            (0.40, 0.36, 0.30),
        ),
        (
            ("toyshop", "toy shop", "toy store"),
            "TOYS",
            (0.50, 0.05, 0.04),
            partial(retail.on_shelves, (wares.teddy, wares.robot, wares.ball, wares.parcel), 0.36, 0.42),
            False,
            (0.52, 0.44, 0.22),
        ),
        (
            ("gift shop", "souvenir shop", "souvenir store"),
            "GIFTS",
            (0.05, 0.12, 0.30),
            partial(retail.on_shelves, (wares.parcel, wares.vase, wares.teddy), 0.30, 0.38),
            True,
            (0.50, 0.44, 0.36),
        ),
        (
            ("candy store", "candy shop", "sweet shop", "candy", "chocolate shop", "confectionery"),
            "CANDY",
            (0.46, 0.08, 0.24),
            retail.sweets,
            False,
            (0.60, 0.44, 0.46),
        ),
        (
            ("florist", "flower shop", "florist shop", "flower store"),
            "FLOWERS",
            (0.05, 0.20, 0.09),
            retail.flowers,
            True,
            (0.42, 0.44, 0.36),
        ),
        (
            ("butcher", "butchers shop", "butcher's shop", "butcher shop"),
            "BUTCHER",
            (0.36, 0.03, 0.03),
            retail.meat,
            False,
            (0.60, 0.60, 0.57),
        ),
        (
            ("delicatessen", "deli", "cheese shop"),
            "DELI",
            (0.05, 0.14, 0.07),
            retail.delicacies,
            True,
            (0.50, 0.46, 0.38),
        ),
        (
            ("sushi bar", "sushi restaurant", "sushi"),
            "SUSHI",
            (0.03, 0.03, 0.03),
            retail.sushi,
            True,
            (0.34, 0.28, 0.22),
        ),
        (
            (
                "jewelry shop",
                "jewelry store",
                "jewellery shop",
                "jeweller",
                "jeweler",
                "jewelry",
                "jewellery",
            ),
            "JEWELS",
            (0.03, 0.04, 0.08),
            retail.jewels,
            True,
            (0.20, 0.17, 0.20),
        ),
        (
            ("fabric store", "fabric shop", "textile shop", "tailor shop", "haberdashery"),
            "FABRICS",
            (0.10, 0.05, 0.16),
            retail.cloth,
            True,
            (0.46, 0.42, 0.36),
        ),
        (
            ("hardware store", "tool shop", "paint shop"),
            "TOOLS",
            (0.50, 0.22, 0.02),
            retail.hardware,
            False,
            (0.42, 0.42, 0.40),
        ),
        (("pet shop", "pet store"), "PETS", (0.05, 0.24, 0.30), retail.pets, False, (0.44, 0.50, 0.46)),
        (
            ("ice cream parlor", "ice cream parlour", "ice cream shop", "gelateria"),
            "ICE CREAM",
            (0.50, 0.16, 0.26),
            retail.ices,
            False,
            (0.58, 0.50, 0.50),
        ),
        (
            ("electronics store", "electronics shop", "phone shop", "computer shop", "repair shop"),
            "SCREENS",
            (0.03, 0.08, 0.20),
            partial(retail.on_shelves, (wares.screen,), 0.34, 0.52),
            False,
            (0.34, 0.36, 0.39),
        ),
        (
            ("plant shop", "garden center", "garden centre"),
            "PLANTS",
            (0.04, 0.16, 0.06),
            partial(retail.on_shelves, (wares.lettuce,), 0.42, 0.42),
            True,
            (0.48, 0.48, 0.42),
        ),
    )
)
"""Their words, who fits them out, and the walls' colour."""
