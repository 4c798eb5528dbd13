"""How a picture of ours is encoded: said once, for takes and pieces alike. Knows no encoder's API.

Promise: clips of one raster have one sample description, whatever is in them and however good they
are, so that they join by stream copy.
"""

from math import ceil

from filmkit.timebase import Rate

TAKE_QUALITY = 14
"""CRF of a take: it is encoded once more by its piece, so little may be lost here."""
PIECE_QUALITY = 18
"""CRF of a piece of the cut: it goes to the screen as it is."""
ENCODER, PRESET, PROFILE, PIXELS = "libx264", "veryfast", "high", "yuv420p"
X264 = (
    # stitchable writes parameter sets that depend on neither contents nor quality; a closed group
    # of pictures without scene cuts lets every piece begin with a picture that needs no other.
    "stitchable=1:open-gop=0:scenecut=0:keyint=48:min-keyint=1:ref=3:bframes=3:level=5.1:sliced-threads=0:"
    "colorprim=bt709:transfer=bt709:colormatrix=bt709:fullrange=off"
)
DELAY = 2
"""Frames a picture may be shown after it was decoded: B-frames in a pyramid."""
THREADS = 1
"""x264 gives other pictures for other counts of threads."""

_TICKS = 1001
"""Clock ticks a frame, or a little more: rates n and n/1001 then have alike time scales."""


def timescale(rate: Rate) -> int:
    """Clock ticks a second, so that every frame lasts a whole number of them."""
    return rate.fraction.numerator * ceil(_TICKS / rate.fraction.denominator)
