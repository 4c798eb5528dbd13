"""The looks of other arts by name: which finish, how many frames a drawing stands, what of the lens stays.

Knows no words.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from filmkit.studio.animatic.arts import (
    dreams,
    facets,
    folk,
    painting,
    pixels,
    prints,
    reels,
    sketches,
    washes,
)
from filmkit.studio.animatic.arts.sheet import Picture, Sheet


class Art(NamedTuple):
    """How a picture is finished."""

    finish: Callable[[Sheet], Picture]
    step: int = 2
    """Frames that a drawing stands: on twos, on fours, or a new one each."""
    lens: bool = False
    """Whether it is seen through a lens: focus, grain, dark corners."""
    uncompiled: Callable[[Sheet], Picture] | None = None
    """The finish where kernels cannot be compiled, if `finish` has one."""


def _by_brushes(brushes: painting.Brushes) -> Art:
    return Art(
        partial(painting.painted, brushes=brushes), uncompiled=partial(painting.knifed, brushes=brushes)
    )


ARTS: Mapping[str, Art] = {
    "oil": _by_brushes(painting.OIL),
    "impressionist": _by_brushes(painting.IMPRESSIONIST),
    "van-gogh": _by_brushes(painting.VAN_GOGH),
    "watercolour": Art(washes.watercolour),
    "ink-wash": Art(washes.ink_wash),
    "ukiyo-e": Art(prints.woodblock),
    "pencil": Art(partial(sketches.sketched, point=sketches.PENCIL)),
    "coloured-pencil": Art(partial(sketches.sketched, point=sketches.CRAYONS)),
    "charcoal": Art(partial(sketches.sketched, point=sketches.CHARCOAL)),
    "ink": Art(partial(sketches.sketched, point=sketches.PEN)),
    "blueprint": Art(partial(sketches.sketched, point=sketches.BLUEPRINT)),
    "comic": Art(partial(prints.cel, asked=prints.COMIC)),
    "anime": Art(partial(prints.cel, asked=prints.ANIME)),
    "cartoon": Art(partial(prints.cel, asked=prints.CARTOON)),
    "emoji": Art(partial(prints.cel, asked=prints.EMOJI)),
    "madhubani": Art(folk.madhubani),
    "low-poly": Art(facets.low_poly),
    "surreal": Art(dreams.surreal, step=1),
    "pixel-art": Art(pixels.pixelled),
    "cyberpunk": Art(reels.neon, step=1, lens=True),
    "stop-motion": Art(reels.puppet, step=4, lens=True),
    "silent-film": Art(reels.silent, step=1, lens=True),
    "vhs": Art(reels.cassette, step=1, lens=True),
    "infrared": Art(reels.infrared, step=1, lens=True),
    "night-vision": Art(reels.night_vision, step=1, lens=True),
}
"""By the names of `words.vocabulary.arts`; what is not here needs no finish."""
