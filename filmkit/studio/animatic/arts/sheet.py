"""What a finish is given, and the small measures all finishes share. Knows no art.

Pictures are worked on as single-precision RGB, 0..1. A finish depends on the sheet alone, and looks the
same at every size: lengths are told in shares of the height.
"""

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.world import F32, Color

Picture = NDArray[np.uint8]
_WEIGHTS = np.array([[0.299, 0.587, 0.114]], np.float32)
_MIDDLE = 0.42


class Sheet(NamedTuple):
    """A picture that waits for its finish."""

    picture: Picture
    """(height, width, 3) RGB, the part between a letterbox's bars."""
    depth: F32
    """(height, width), metres; the sky is at `samples.FAR`."""
    number: int
    """Which drawing of the shot it is: what trembles, trembles by it."""
    seed: int

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.picture.shape[1], self.picture.shape[0]

    @property
    def unit(self) -> float:
        """Pixels that are one on a picture of 360 lines."""
        return self.picture.shape[0] / 360


def light_of(sheet: Sheet) -> F32:
    """The picture as numbers, 0..1."""
    return np.multiply(sheet.picture, np.float32(1 / 255), dtype=np.float32)


def printed(values: F32) -> Picture:
    """Numbers as the picture."""
    return np.asarray(cv2.multiply(values, (255.0,) * 4, dtype=cv2.CV_8U), np.uint8)


def tone_of(values: F32) -> F32:
    """How bright each pixel is, (height, width)."""
    return np.asarray(cv2.transform(values, _WEIGHTS), np.float32).reshape(values.shape[:2])


def saturated(values: F32, much: float, contrast: float = 1.0) -> F32:
    """With colours `much` times as far from grey, and tones `contrast` times as far from the middle."""
    mixed = contrast * (much * np.eye(3) + (1 - much) * _WEIGHTS)
    shift = np.full((3, 1), _MIDDLE * (1 - contrast))
    return np.asarray(cv2.transform(values, np.hstack((mixed, shift)).astype(np.float32)), np.float32)


def thrice(values: F32) -> F32:
    """The same number for each channel: numpy is slow over rows of three."""
    return np.asarray(cv2.merge([values] * 3), np.float32)


def blended(values: F32, colour: Color, share: F32) -> F32:
    """So much of a colour over the picture, 0..1."""
    channels = cv2.split(values)
    return np.asarray(
        cv2.merge([each + (np.float32(c) - each) * share for each, c in zip(channels, colour, strict=True)]),
        np.float32,
    )


def blurred(values: F32, sigma: float) -> F32:
    """A soft copy; wide blurs go through a smaller picture."""
    if sigma < 4:
        return np.asarray(cv2.GaussianBlur(values, (0, 0), max(sigma, 0.3)), np.float32)
    k = 2 ** int(np.log2(sigma / 2))
    size = (max(1, values.shape[1] // k), max(1, values.shape[0] // k))
    small = cv2.GaussianBlur(cv2.resize(values, size, interpolation=cv2.INTER_AREA), (0, 0), sigma / k)
    return np.asarray(cv2.resize(small, values.shape[1::-1], interpolation=cv2.INTER_LINEAR), np.float32)


def flattened(picture: Picture, unit: float) -> F32:
    """Even areas with their edges kept, as a brush or a knife leaves them out of a photograph."""
    k = max(1, round(1.8 * unit))
    size = (max(1, picture.shape[1] // k), max(1, picture.shape[0] // k))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA) if k > 1 else picture
    for _ in range(2):
        small = cv2.bilateralFilter(small, 7, 26, 1.0 + 2.5 * unit / k)
    return np.multiply(cv2.resize(small, picture.shape[1::-1]), np.float32(1 / 255), dtype=np.float32)


def stepped(tone: F32, steps: int, hard: float) -> F32:
    """A tone in `steps` flat bands; the larger `hard`, the sharper their borders."""
    whole = np.floor(tone * steps) + np.float32(0.5)
    within = np.clip((tone * steps - whole) * np.float32(0.5 * hard), -0.5, 0.5)
    return np.asarray((whole + within) / steps, np.float32)


def relit(values: F32, before: F32, after: F32) -> F32:
    """The same colours at another brightness."""
    gain = np.divide(after, np.maximum(before, np.float32(0.02)), dtype=np.float32)
    return np.asarray(values * thrice(gain), np.float32)
