"""What stands on the bench of an experiment: a glass tipped over another, and what burns in a dish.

Knows no scene. Rows of the kit, as in `bits`.
"""

from collections.abc import Callable, Mapping
from functools import partial

from filmkit.studio.animatic.props.kit.bits import Stuff, ball, hoop, put, rows, thing, tube, turned
from filmkit.studio.animatic.props.kit.trials import TRIALS, tried
from filmkit.studio.animatic.props.making.good import Good
from filmkit.studio.animatic.props.making.leaning import laid
from filmkit.studio.animatic.props.making.liquids import LIQUIDS
from filmkit.studio.animatic.props.of_deeds import fires
from filmkit.studio.animatic.world import Mesh

TIPPED = -1.32
"""How far the upper glass is turned over, radians."""
_GLASS = ((3.6, 0), (4.3, 13))
_AT = (-17.4, 22.6, 0)
"""Where the foot of the upper glass is: its lip is over the middle of the lower one."""


def _tipped(words: str, liquid: Stuff) -> Good:
    """A glass that is emptied into another; what is in the other has the paint that the words give."""
    full = turned([(0, 0.8), (3.3, 0.8), (3.8, 8.6), (0, 8.6)], "sky")
    left = ball(2.2, 6.4, 3.4, liquid, (1.5, 6.9, 0))
    return thing(
        words,
        turned(_GLASS, "clear"),
        *(hoop(r, 0.22, "pale", (0, y, 0)) for r, y in _GLASS),
        full,
        put(
            (turned(_GLASS, "clear"), *(hoop(r, 0.22, "pale", (0, y, 0)) for r, y in _GLASS), left),
            _AT,
            (0, 0, TIPPED),
        ),
        tube(
            [(-4.0, 21.3, 0), (-2.4, 21.4, 0), (-1.2, 20.2, 0), (-0.5, 16, 0), (-0.3, 8.6, 0)],
            (0.9, 0.8, 0.65, 0.5, 0.45),
            liquid,
        ),
    )


def _as_laid(build: Callable[[str], Mesh], name: str) -> Mesh:
    """It before it burns, in the middle of its foot."""
    return laid(build(name))


LABS: Mapping[str, Good] = {
    **rows(*(_tipped(f"tipped beaker of {name}", liquid.color) for name, liquid in LIQUIDS.items())),
    **{name: Good((name,), partial(_as_laid, fires.sample, name), floor=False) for name in fires.SAMPLES},
    **{name: Good((name,), partial(tried, name), floor="pond" in name) for name in TRIALS},
    **{name: Good((name,), partial(_as_laid, fires.heap, name), floor=True) for name in fires.HEAPS},
}
"""By name."""
