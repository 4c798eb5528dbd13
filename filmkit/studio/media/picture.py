"""Still pictures: read whole and upright, looked at, written. Knows no film and no clip.

Promise: the same pixels are written as the same bytes.
"""

from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from filmkit.errors import TaskFailed

Pixels = NDArray[np.uint8]
"""(height, width, 3), RGB."""
FORMATS = ("PNG", "JPEG", "WEBP")
"""What is read as a still, by Pillow's names."""
_MOST_PIXELS = 80_000_000


def picture_facts(path: Path, *, name: str) -> tuple[int, int]:
    """Width and height of a picture, every pixel of it decoded. Raises TaskFailed, naming `name`."""
    height, width, _ = read_picture(path, name=name).shape
    return width, height


def read_picture(path: Path, *, name: str) -> Pixels:
    """Its pixels, the right way up, before white where it can be seen through. Raises TaskFailed."""
    try:
        with Image.open(path, formats=FORMATS) as picture:
            width, height = picture.size
            if width * height > _MOST_PIXELS:
                raise TaskFailed(f"{name} has {width}x{height} pixels, more than filmkit reads")
            upright = ImageOps.exif_transpose(picture).convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise TaskFailed(
            f"{name} cannot be read as a picture: {error}", hint="give it as PNG, JPEG or WebP"
        ) from error
    paper = Image.new("RGBA", upright.size, (255, 255, 255, 255))
    return np.asarray(Image.alpha_composite(paper, upright).convert("RGB"))


def fitted(pixels: Pixels, width: int, height: int, mask: Fraction | None = None) -> Pixels:
    """A picture that fills a frame of that size, its shape kept and its edges cut; the pixels of one that has
    that very size stay as they are. The bars of a letterbox of shape `mask` are black."""
    tall = height
    if mask is not None and mask > Fraction(width, height):
        tall = min(height, max(2, 2 * round(width / mask / 2)))
    top = (height - tall) // 2
    frame = np.zeros((height, width, 3), np.uint8)
    if pixels.shape[:2] == (height, width):
        frame[top : top + tall] = pixels[top : top + tall]
    else:
        fitting = ImageOps.fit(Image.fromarray(pixels), (width, tall), Image.Resampling.LANCZOS)
        frame[top : top + tall] = np.asarray(fitting)
    return frame


def write_picture(path: Path, pixels: Pixels) -> None:
    """As PNG."""
    Image.fromarray(pixels).save(path, "PNG")
