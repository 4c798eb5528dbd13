"""How a picture of ours is encoded: said once, for takes and pieces alike. Knows no encoder's API.

Promise: clips of one raster have one sample description, whatever is in them and however good they
are, so that they join by stream copy.
"""

from dataclasses import dataclass
from math import ceil

from filmkit.timebase import Rate

ENCODER, PROFILE, PIXELS = "libx264", "high", "yuv420p"
_X264 = (
    # stitchable writes parameter sets that depend on neither contents nor quality; a closed group
    # of pictures without scene cuts lets every piece begin with a picture that needs no other.
    "stitchable=1:open-gop=0:scenecut=0:keyint=48:min-keyint=1:ref=3:bframes=3:level=5.1:sliced-threads=0:"
    "colorprim=bt709:transfer=bt709:colormatrix=bt709:fullrange=off"
)


@dataclass(frozen=True, slots=True)
class Care:
    """How good a clip is, and how much work it is worth to make it small."""

    crf: int
    preset: str
    also: str = ""
    """What a sample description needs and the preset leaves out."""

    @property
    def x264(self) -> str:
        """The encoder's own settings."""
        return _X264 + self.also


TAKE = Care(14, "ultrafast", ":cabac=1:8x8dct=1:weightp=1:weightb=1")
"""A take: it is encoded once more by its piece, so little may be lost here. It takes some 0.55 of
the work of "veryfast" for 10 to 25 % more bytes, no farther from what was drawn (docs/design/media.md)."""
PIECE = Care(18, "veryfast")
"""A piece of the cut: it goes to the screen as it is."""
DELAY = 2
"""Frames a picture may be shown after it was decoded: B-frames in a pyramid."""
THREADS = 1
"""x264 gives other pictures for other counts of threads."""

_TICKS = 1001
"""Clock ticks a frame, or a little more: rates n and n/1001 then have alike time scales."""


def timescale(rate: Rate) -> int:
    """Clock ticks a second, so that every frame lasts a whole number of them."""
    return rate.fraction.numerator * ceil(_TICKS / rate.fraction.denominator)
