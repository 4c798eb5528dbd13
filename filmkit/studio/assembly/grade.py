"""A grade and a look-up table as one table: each colour is exchanged once. Knows no files.

The order is a colourist's: exposure and temperature on light, then gamma, contrast and saturation
on the picture, then the table.
"""

from collections.abc import Mapping
from fractions import Fraction

import numpy as np
from scipy import ndimage

from filmkit.studio.assembly.lut import Table

_SIZE = 33
_DISPLAY = 2.4
"""From code value to light (ITU-R BT.1886)."""
_MIDDLE = 0.18 ** (1 / _DISPLAY)
"""Contrast turns about middle grey."""
_WARMTH = 0.35
"""Stops that red gains and blue loses at a temperature of 1."""
_LUMA = np.array((0.2126, 0.7152, 0.0722))


def finishing(grade: Mapping[str, Fraction], lut: Table | None) -> Table | None:
    """The table of both; None when there is nothing to do."""
    numbers = {name: float(value) for name, value in grade.items()}
    neutral = {"exposure": 0.0, "temperature": 0.0}
    if all(value == neutral.get(name, 1.0) for name, value in numbers.items()):
        return lut
    size = max(_SIZE, lut.shape[0] if lut is not None else 0)
    steps = np.linspace(0.0, 1.0, size)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    graded = _graded(np.stack([red, green, blue], axis=-1), numbers)
    return graded if lut is None else _looked_up(lut, graded)


def _graded(colors: Table, grade: Mapping[str, float]) -> Table:
    warmth = grade.get("temperature", 0.0) * _WARMTH
    stops = grade.get("exposure", 0.0) + np.array((warmth, 0.0, -warmth))
    picture = np.clip(colors**_DISPLAY * 2.0**stops, 0.0, 1.0) ** (1 / _DISPLAY)
    picture = picture ** (1.0 / grade.get("gamma", 1.0))
    picture = (picture - _MIDDLE) * grade.get("contrast", 1.0) + _MIDDLE
    luma = (picture @ _LUMA)[..., None]
    picture = luma + (picture - luma) * grade.get("saturation", 1.0)
    return np.asarray(np.clip(picture, 0.0, 1.0))


def _looked_up(lut: Table, colors: Table) -> Table:
    at = [colors[..., axis] * (lut.shape[0] - 1) for axis in (2, 1, 0)]
    found = [ndimage.map_coordinates(lut[..., one], at, order=1, mode="nearest") for one in range(3)]
    return np.stack(found, axis=-1)
