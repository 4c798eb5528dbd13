"""Small animals that hardly move: what lies on a beach, sits on a leaf or crawls over it. Knows no gait."""

import math

from filmkit.studio.animatic.props.kit.bits import (
    Bit,
    arc,
    ball,
    both,
    hoop,
    plate,
    put,
    rod,
    rows,
    swollen,
    thing,
    tube,
    wall,
)

GLASS = (0.52, 0.60, 0.62)


def _goldfish(at: tuple[float, float, float], way: float) -> tuple[Bit, ...]:
    """Nose along +x for 1, along -x for -1."""
    x, y, z = at
    tail = [(x - way * 3.6, y), (x - way * 8.6, y + 3.6), (x - way * 7.2, y), (x - way * 8.6, y - 3.6)]
    return (
        ball(4.6, 2.7, 1.7, "orange", at),
        ball(2.4, 2.2, 1.6, (0.70, 0.34, 0.06), (x + way * 1.6, y - 0.5, z)),
        plate(tail, 0.4, "orange", (0, 0, z)),
        plate([(x - way * 2, y + 2), (x + way, y + 4.6), (x + way * 2, y + 2)], 0.4, "orange", (0, 0, z)),
        *both(lambda s: (ball(0.6, 0.6, 0.4, "black", (x + way * 3.0, y + 0.6, z + s * 1.2)),)),
    )


def _bowl(*fish: tuple[Bit, ...]) -> tuple[Bit, ...]:
    """A bowl of glass that only its edges, the water's rim and the light on it show, so that what swims in it
    is seen; gravel and a weed on its floor."""
    stones = ((0.42, 0.36, 0.28), (0.30, 0.28, 0.26), (0.55, 0.50, 0.42))
    return (
        hoop(8.4, 0.7, GLASS, (0, 26, 0)),
        hoop(12.6, 0.32, (0.62, 0.72, 0.76), (0, 20, 0)),
        hoop(14, 0.45, GLASS, (0, 14, 0), (math.pi / 2, 0, 0)),
        ball(8.2, 1.2, 8.2, GLASS, (0, 1.2, 0)),
        tube([(-9.5, 9, 9.2), (-10.6, 14, 8.6), (-9.5, 19, 8.0)], (0.2, 0.45, 0.2), "white"),
        *(
            ball(
                1.2,
                0.9,
                1.1,
                stones[k % 3],
                (r * math.sin(2.4 * k), 3.0 + 0.1 * (k % 4), r * math.cos(2.4 * k)),
            )
            for k in range(40)
            for r in (1.4 * math.sqrt(k),)
        ),
        *(
            tube([(-5 + k, 3, -2), (-6 + 2 * k, 9, -2.5), (-5.4 + 1.4 * k, 16, -2)], (0.5, 0.6, 0.1), "leaf")
            for k in range(3)
        ),
        *(bit for each in fish for bit in each),
    )


CRITTERS = rows(
    thing("fish bowl, fishbowl, goldfish bowl", *_bowl(_goldfish((1.5, 12, 2), 1))),
    thing("full fish bowl", *_bowl(_goldfish((3, 15.5, 1), 1), _goldfish((-3, 9.5, 3), -1))),
    thing("starfish, sea star", *(tube([(0, 1.4, 0), (6 * math.sin(a), 1.2, 6 * math.cos(a)),
        (13 * math.sin(a), 0.6,
        13 * math.cos(a))], (3.6, 2.5, 0.7), "orange") for a in (math.tau * k / 5 for k in range(5))),
            *(ball(0.5, 0.4,
        0.5, "cream", (r * math.sin(a), 3.3 - 0.15 * r,
            r * math.cos(a))) for a in (math.tau * k / 5 for k in range(5))
        for r in (1.5, 4, 6.5, 9))),
    thing("seahorse, sea horse", tube([(3.4, 2.6, 0), (5, 1.4, 0), (5.6, 3.4, 0), (3.4, 4.4, 0), (0, 4, 0),
        (-2, 8, 0),
        (-1, 13, 0), (0.6, 17, 0), (-0.4, 21, 0), (2, 24, 0)], (0.4, 0.6, 0.8, 1.0, 1.3, 1.9, 2.8, 2.6,
            1.8, 1.9),
        "yellow"), rod((2.4, 24, 0), (8, 22, 0), 0.8, "yellow"), ball(0.7, 0.7, 2.0, "black", (3, 25, 0)),
        *(hoop(2.0 + 0.8 * math.sin(0.5 * k), 0.35, "orange", (-1.6 + 0.25 * k, 8 + 1.5 * k, 0), (0, 0,
            -0.15))
        for k in range(7)), plate([(-3, 11), (-7.4, 13), (-7, 17), (-2.4, 17)], 0.5, "orange"),
            *(rod((0.4 - k, 25.4,
        0), (-1 - 1.2 * k, 28.4 - k, 0), 0.5, "orange") for k in range(3))),
    thing("scorpion", ball(3.6, 1.6, 2.2, "brown", (0, 2, 0)), tube([(-3, 2.2, 0), (-8, 2.6, 0), (-11.4,
        5.4, 0),
        (-12, 10, 0), (-9.6, 14.4, 0), (-6.4, 16.4, 0)], (1.9, 1.5, 1.3, 1.2, 1.1, 1.0), "brown"),
            tube([(-6.6, 16.6,
        0), (-4.4, 18.4, 0), (-2.2, 16.2, 0)], (0.9, 0.8, 0.1), "black"), *both(lambda s: (tube([(3, 2,
            s * 1.6),
        (6, 2.6, s * 5), (9, 2.2, s * 5)], 0.7, "brown"), ball(2.4, 1.2, 1.4, "brown", (11, 2.2, s * 4.6)),
            tube([(12.6,
        2.2, s * 5.4), (15, 2.2, s * 4.6)], (0.8, 0.15), "brown"), tube([(12.6, 2.2, s * 3.8), (14.8, 2.2,
            s * 3.6)],
        (0.6, 0.1), "brown"), *(tube([(2 - 1.7 * k, 2, s * 1.6), (2.4 - 2.2 * k, 3.8, s * 5),
            (2.6 - 2.8 * k, 0,
        s * 7.4)], 0.36, "brown") for k in range(4)), ball(0.35, 0.35, 0.35, "black", (3, 3.2, s * 0.7))))),
    thing("grasshopper, locust, mantis, praying mantis", ball(9, 2.2, 2.0, "lime", (-2, 6, 0), (0,
        0, 0.12)),
        ball(2.4, 2.6, 2.1, "lime", (7.4, 7.4, 0)), ball(9.6, 1.0, 2.2, "green", (-4, 7.6, 0), (0, 0, 0.08)),
        *both(lambda s: (tube([(1, 6, s * 1.8), (-7, 13.4, s * 4), (-12, 0, s * 5)], (0.9, 0.7, 0.3),
            "green"),
        tube([(4, 5, s * 1.8), (5, 6, s * 5), (6, 0, s * 6)], 0.36, "lime"), tube([(6, 5.4, s * 1.8), (9,
            6, s * 4.6),
        (10, 0, s * 5)], 0.36, "lime"), tube([(8.6, 9.2, s * 0.8), (13, 13, s * 2.4), (18, 14, s * 4)],
            0.2, "leaf"),
        ball(0.7, 0.9, 0.5, "black", (8.2, 8.4, s * 1.7))))),
    thing("caterpillar, silkworm", *(ball(2.2, 2.3 , 2.3, ("lime", "green")[k % 2],
        (-12 + 3.1 * k, 2.4 + 1.6
        * max(math.sin(0.75 * k), 0), 0)) for k in range(9)), *(rod((-12 + 3.1 * k,
            1.4 + 1.6 * max(math.sin(0.75 * k),
        0), s * 1.4), (-12 + 3.1 * k, 0, s * 1.8), 0.4, "black") for k in range(9) for s in (-1, 1)),
            ball(2.6, 2.7,
        2.6, "red", (16, 4, 0)), *both(lambda s: (ball(0.5, 0.6, 0.5, "black", (18, 4.8, s * 1.2)),
            tube([(16.4, 6.4,
        s * 0.8), (17.4, 9.4, s * 1.6)], 0.2, "black"), ball(0.4, 0.4, 0.4, "black", (17.4, 9.6, s * 1.6))))),
    thing("centipede, millipede", *(b for k in range(16) for x, z in ((-17 + 2.2 * k,
        2.2 * math.sin(0.55 * k)),) for b
        in (ball(1.5, 1.1, 1.3, ("brown", "leather")[k % 2], (x, 1.6, z)), *(tube([(x, 1.4, z + s), (x,
            2.2, z + s * 3),
        (x - 0.6, 0, z + s * 4.4)], 0.2, "orange") for s in (-1, 1)))), *both(lambda s: (tube([(17, 2,
            2.0 + 0.4 * s),
        (20, 3, 2 + 2 * s), (23, 2.4, 2 + 4 * s)], 0.2, "orange"),))),
    thing("slug, sea slug", tube([(-9, 0.8, 0), (-5, 1.7, 0), (0, 2.2, 0), (5, 1.9, 0), (8, 1.9, 0), (10,
        2.6, 0)],
        (0.4, 1.7, 2.2, 1.9, 1.5, 1.2), "brown"), ball(3.6, 1.4, 2, "tan", (2, 3.2, 0)),
            *both(lambda s: (rod((10.4,
        3.2, s * 0.6), (12, 6.2, s * 1.4), 0.3, "brown"), ball(0.5, 0.5, 0.5, "black", (12, 6.4, s * 1.4))))),
    thing("squid, cuttlefish", put((swollen([(0, 0), (4.4, 1), (5.2, 8), (4.2, 18), (1.4, 25), (0, 26)],
        (0.62, 0.30,
        0.26)), *both(lambda s: (plate([(s * 3, 17), (s * 11, 20), (s * 2, 26)], 0.8, (0.62, 0.30, 0.26)),
            ball(1.3,
        1.3, 1.3, "white", (s * 4, 0, 2)), ball(0.6, 0.6, 0.5, "black", (s * 4.4, 0, 3.2)))), ball(4, 3, 4,
            (0.66, 0.34,
        0.30), (0, -1, 0)), *(tube([(2.4 * math.sin(a), -2, 2.4 * math.cos(a)), (4 * math.sin(a), -9,
            4 * math.cos(a)),
        (5 * math.sin(a + 0.5), -17, 5 * math.cos(a + 0.5))], (1.1, 0.8, 0.3), (0.66, 0.34,
            0.30)) for a in (math.tau *
        k / 8 for k in range(8)))), (0, 17, 0), (0.2, 0, -0.2))),
    thing("coral, coral reef, sea anemone", *(tube([(0, 0, 0), *wall([(0.4 * r * x,
        0.5 * r + 0.3 * y + 3) for x, y in
        arc(r, 0.6 + 0.4 * k, 1.0 + 0.4 * k, 4)], 3 * math.sin(k))], (2.4, 1.6, 1.4, 1.2, 1.0, 0.8),
            ("pink", "orange",
        "red")[k % 3]) for k, r in enumerate((22, 26, 20, 28, 24)))),
)  # fmt: skip
"""By name."""
