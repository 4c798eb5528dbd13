"""Low poly: the picture as flat triangles, finer where shapes end. Knows no words."""

import cv2
import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.arts.lines import contours, outlines
from filmkit.studio.animatic.arts.sheet import Picture, Sheet, blurred, flattened, printed, saturated, tone_of
from filmkit.studio.animatic.world import F32

_ROWS = 20
"""Corners on the height where nothing ends; along outlines they stand a third as far apart."""
_STRAY = 0.36
"""How far a corner strays, in distances from one to the next."""
_SURE = 0.22
"""How much of a line there is where it draws a corner to itself."""
_SHADE = 0.09
"""By how much neighbouring facets differ in brightness, as if each leaned its own way."""


def low_poly(sheet: Sheet) -> Picture:
    """Facets of one colour each: corners on outlines, else strewn evenly and the same in every drawing."""
    light = saturated(flattened(sheet.picture, sheet.unit), 1.30, 1.06)
    line = np.maximum(outlines(sheet.depth, 1.2 * sheet.unit), 0.7 * contours(tone_of(light), sheet.unit))
    width, height = sheet.size
    corners = np.concatenate([_strewn(width, height), _drawn(line, height / _ROWS / 3)])
    facets = _triangles(corners, width, height)
    middles = facets.mean(axis=1)
    x, y = np.clip(middles.astype(np.int32), 0, (width - 1, height - 1)).T
    lean = np.sin(middles @ np.array([12.99, 78.23], np.float32) / np.float32(height / 90))
    colours = blurred(light, 0.10 * height / _ROWS)[y, x] * (1 + np.float32(_SHADE) * lean[:, None])
    picture = np.array(sheet.picture)
    whole = (facets * 16).round().astype(np.int32)
    for facet, colour in zip(whole, printed(colours[None])[0].tolist(), strict=True):
        cv2.fillConvexPoly(picture, facet, colour, cv2.LINE_AA, 4)
    return picture


def _strewn(width: int, height: int) -> F32:
    """Corners over all of the picture and past its edges."""
    apart = height / _ROWS
    y, x = np.mgrid[-1 : _ROWS + 2, -1 : round(width / apart) + 2].astype(np.float32)
    stray = np.random.default_rng(31).uniform(-_STRAY, _STRAY, (2, *x.shape)).astype(np.float32)
    return np.stack([(x + stray[0]).ravel(), (y + stray[1]).ravel()], 1) * np.float32(apart)


def _drawn(line: F32, apart: float) -> F32:
    """The surest point of each cell that a line goes through."""
    cell = max(2, round(apart))
    rows, columns = line.shape[0] // cell, line.shape[1] // cell
    squares = line[: rows * cell, : columns * cell].reshape(rows, cell, columns, cell)
    cells = squares.swapaxes(1, 2).reshape(rows, columns, cell * cell)
    row, column = np.nonzero(cells.max(axis=2) > _SURE)
    at = cells[row, column].argmax(axis=1)
    return np.stack([column * cell + at % cell, row * cell + at // cell], 1).astype(np.float32)


def _triangles(corners: F32, width: int, height: int) -> F32:
    """(facets, 3, 2): all triangles between corners that have no corner within their circle."""
    margin = height
    net = cv2.Subdiv2D((-margin, -margin, width + 2 * margin, height + 2 * margin))
    net.insert(corners.tolist())
    found: NDArray[np.float32] = np.asarray(net.getTriangleList(), np.float32).reshape(-1, 3, 2)
    return found
