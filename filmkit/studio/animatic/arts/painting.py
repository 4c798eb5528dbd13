"""Strokes of a loaded brush along what the picture shows: oil, and painters known by their strokes. Knows no
words.

Strokes keep their places on the canvas from drawing to drawing; what moves passes through them, as it does
when a film is painted.
"""

from functools import lru_cache
from typing import NamedTuple

import cv2
import numpy as np

from filmkit.studio.animatic.arts.lines import outlines
from filmkit.studio.animatic.arts.plates import clouds
from filmkit.studio.animatic.arts.sheet import (
    Picture,
    Sheet,
    blurred,
    flattened,
    light_of,
    printed,
    saturated,
    tone_of,
)
from filmkit.studio.animatic.world import F32, Color


class Brushes(NamedTuple):
    """How a painter works."""

    width: float = 13.0
    """Of the broadest brush, in pixels on 360 lines."""
    long: float = 2.2
    """How many times as long as wide a stroke is."""
    swirl: float = 0.15
    """How much strokes follow a movement of their own where the picture has none."""
    colours: float = 1.25
    contrast: float = 1.06
    scatter: float = 0.06
    """By how much the colours of neighbouring strokes differ."""
    warm: float = 0.0
    """How much an old varnish yellows it."""
    ground: Color = (0.045, 0.032, 0.020)
    """What shimmers through where it is dark: nobody paints in black alone."""
    thick: float = 0.9
    """How high the paint stands."""
    layers: tuple[tuple[float, float], ...] = ((1.0, -1.0), (0.5, 0.045), (0.26, 0.085))
    """Brushes, by share of the broadest, and the detail from which each is taken up."""


_APART = 0.56
"""From one stroke to the next, of the mean of its length and width."""
_BESIDE = -1e5
"""A place that is on no canvas."""
_OF_AN_END = 0.3
"""How much there is to see where a shape ends, against tones of 0..1."""
_ASLANT = 0.055 * np.array([(-2, -2, 0), (-2, 0, 2), (0, 2, 2)], np.float32)
"""How steeply the paint rises towards the light."""
OIL = Brushes(colours=1.12, contrast=1.12, warm=0.08)
IMPRESSIONIST = Brushes(
    width=9.0,
    long=1.8,
    swirl=0.3,
    colours=1.5,
    contrast=1.0,
    scatter=0.08,
    ground=(0.05, 0.04, 0.09),
    layers=((1.0, -1.0), (0.6, 0.05), (0.34, 0.11)),
)
VAN_GOGH = Brushes(
    width=8.5,
    long=4.2,
    swirl=1.0,
    colours=1.8,
    contrast=1.34,
    scatter=0.10,
    ground=(0.04, 0.07, 0.19),
    thick=1.25,
    layers=((1.0, -1.0), (0.62, 0.07), (0.32, 0.10)),
)


def painted(sheet: Sheet, brushes: Brushes) -> Picture:
    """Painted over, from the broadest brush to the finest."""
    from filmkit.studio.animatic.render.brush import stamp  # its kernel cannot be compiled everywhere

    rich = _mixed(light_of(sheet), brushes)
    tone = tone_of(rich)
    shown = _Shown(rich, tone, outlines(sheet.depth, 1.0), _ways(tone, sheet.unit, brushes.swirl))
    canvas: F32 = np.asarray(cv2.resize(_averaged(rich, 8 * sheet.unit), sheet.size), np.float32)
    body = np.zeros(tone.shape, np.float32)
    for number, (share, detail) in enumerate(brushes.layers):
        wide = max(brushes.width * share * sheet.unit, 2.4)
        half = (np.float32(wide * brushes.long / 2), np.float32(wide / 2))
        stamp(*_laid(shown, brushes, wide, detail, number), *half, _bristles(), canvas, body)
    return printed(_warmed(_in_relief(canvas, body, brushes.thick, sheet.unit), brushes))


def knifed(sheet: Sheet, brushes: Brushes) -> Picture:
    """In the same colours, laid in even areas as with a knife: where strokes have no compiled kernel."""
    return printed(_warmed(_mixed(flattened(sheet.picture, 2.5 * sheet.unit), brushes), brushes))


def _mixed(values: F32, brushes: Brushes) -> F32:
    """In a painter's colours, on the ground that shows where it is dark."""
    rich = saturated(values, brushes.colours, brushes.contrast)
    dark = np.clip(1 - 2.2 * tone_of(rich), 0, 1)
    rich += cv2.merge([np.float32(part) * dark * dark for part in brushes.ground])
    return rich


def _warmed(values: F32, brushes: Brushes) -> F32:
    """Under an old varnish."""
    warm = brushes.warm
    return values * np.array([1 + 0.4 * warm, 1, 1 - 1.4 * warm], np.float32) if warm else values


class _Shown(NamedTuple):
    """What a painter sees."""

    rich: F32
    tone: F32
    ends: F32
    """Where shapes end."""
    ways: F32


def _laid(shown: _Shown, brushes: Brushes, wide: float, detail: float, number: int) -> tuple[F32, F32, F32]:
    """Places, ways and colours of all strokes of one brush.

    Those there is nothing to see for lie beside the canvas: a stroke keeps its number, and so its bristles.
    """
    shape = shown.tone.shape
    every, own = _places(shape[1], shape[0], _APART * wide * float(np.sqrt(brushes.long)), number)
    kept = _detail(shown, wide, every) > detail
    places, own = every[kept], own[kept]
    colours = _at(_averaged(shown.rich, 0.6 * wide), places, shape)
    varied = np.float32(brushes.scatter) * (own[:, :1] + np.float32(0.4) * own[:, 1:4])
    colours = colours * (1 + varied) + np.float32(0.12) * varied
    laid = np.full(every.shape, _BESIDE, np.float32), *np.zeros((2, len(every), 3), np.float32)
    for whole, some in zip(
        laid, (places, _strokes(shown.ways, places, shape, own, brushes.long), colours), strict=True
    ):
        whole[kept] = some
    return laid


def _averaged(values: F32, side: float) -> F32:
    """A smaller picture: one pixel for so many."""
    k = max(1, round(side))
    size = (max(1, values.shape[1] // k), max(1, values.shape[0] // k))
    return np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_AREA), np.float32)


def _at(values: F32, places: F32, shape: tuple[int, ...]) -> F32:
    """What a picture, or a smaller one of it, shows at places of one of that shape."""
    scale = np.array((values.shape[1] / shape[1], values.shape[0] / shape[0]), np.float32)
    where = np.clip(places * scale, 0, (values.shape[1] - 1, values.shape[0] - 1)).astype(np.int32)
    return np.asarray(values[where[:, 1], where[:, 0]], np.float32)


def _detail(shown: _Shown, wide: float, places: F32) -> F32:
    """How much there is to see, at each place, that a brush so wide would paint over: tones, and ends of
    shapes that have the tone of what is behind them."""
    small, edges = _averaged(shown.tone, wide / 4), _averaged(shown.ends, wide / 4)
    sigma = 0.9 * wide * small.shape[0] / shown.tone.shape[0]
    fine = np.maximum(np.abs(small - blurred(small, sigma)), np.float32(_OF_AN_END) * edges)
    return _at(cv2.dilate(fine, np.ones((3, 3), np.uint8)), places, shown.tone.shape)


def _ways(tone: F32, unit: float, swirl: float) -> F32:
    """How strokes lie, as cosine and sine of twice their angle, for every fourth pixel each way."""
    size = (max(8, tone.shape[1] // 4), max(8, tone.shape[0] // 4))
    small = cv2.GaussianBlur(
        cv2.resize(tone, size, interpolation=cv2.INTER_AREA), (0, 0), 0.8 * max(unit, 0.6)
    )
    across, down = cv2.Sobel(small, cv2.CV_32F, 1, 0), cv2.Sobel(small, cv2.CV_32F, 0, 1)
    # Along an edge: a quarter turn from where the tone rises, which in doubled angles is the opposite.
    edges = np.stack((down * down - across * across, -2 * across * down), 2)
    edges = cv2.GaussianBlur(edges, (0, 0), 2.2 * max(unit, 0.6))
    return np.asarray(edges + np.float32(0.0006 + 0.0034 * swirl) * _free(*size, swirl), np.float32)


@lru_cache(maxsize=8)
def _free(width: int, height: int, swirl: float) -> F32:
    """How strokes lie where nothing tells: aslant, or round and round in whirls."""
    blots = clouds(width, height, 2.4, 9)
    down, across = np.gradient(blots)
    angle = np.arctan2(-across, down) if swirl > 0.5 else np.float32(-0.6) + np.float32(0.5) * blots
    return np.stack((np.cos(2 * angle), np.sin(2 * angle)), 2).astype(np.float32)


def _strokes(ways: F32, places: F32, shape: tuple[int, ...], own: F32, long: float) -> F32:
    """(n, 3): cosine and sine of how each lies, and how it is bent, in half widths."""
    k = ways.shape[0] / shape[0]
    angle = _angles(ways, places * np.float32(k)) + np.float32(0.10) * own[:, 4]
    cos, sin = np.cos(angle), np.sin(angle)
    step = np.stack((cos, sin), 1) * np.float32(1.5)
    turn = _angles(ways, places * np.float32(k) + step) - _angles(ways, places * np.float32(k) - step)
    turn = (turn + np.float32(np.pi / 2)) % np.float32(np.pi) - np.float32(np.pi / 2)
    bend = np.clip(turn * np.float32(0.5 * long), -0.9, 0.9) + np.float32(0.06) * own[:, 5]
    return np.stack((cos, sin, bend), 1).astype(np.float32)


def _angles(ways: F32, at: F32) -> F32:
    where = np.clip(at, 0, (ways.shape[1] - 1, ways.shape[0] - 1)).astype(np.int32)
    way = ways[where[:, 1], where[:, 0]]
    return np.asarray(np.arctan2(way[:, 1], way[:, 0]) / 2, np.float32)


@lru_cache(maxsize=12)
def _places(width: int, height: int, apart: float, kind: int) -> tuple[F32, F32]:
    """Where strokes are laid, in their order, and six numbers of their own for each, of deviation 1."""
    rng = np.random.default_rng((31, kind))
    rows, columns = int(height / apart) + 1, int(width / apart) + 1
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    at = np.stack((x.ravel(), y.ravel()), 1) * np.float32(apart) + np.float32(apart / 2)
    at += (rng.random(at.shape).astype(np.float32) - np.float32(0.5)) * np.float32(0.9 * apart)
    at = np.clip(at, 0, (width - 1, height - 1)).astype(np.float32)
    order = rng.permutation(len(at))
    return at[order], rng.normal(size=(len(at), 6)).astype(np.float32)


@lru_cache(maxsize=1)
def _bristles() -> F32:
    """(brushes, bristles), 0..1: how much paint each holds."""
    plate = np.random.default_rng(41).random((64, 24)).astype(np.float32)
    plate = cv2.GaussianBlur(plate, (3, 1), 0.7)
    return np.asarray((plate - plate.min()) / (plate.max() - plate.min()), np.float32)


def _in_relief(canvas: F32, body: F32, thick: float, unit: float) -> F32:
    """Lit from the upper left, so that the paint stands up."""
    soft = blurred(body, 0.45 * max(unit, 0.8))
    lit = cv2.filter2D(soft, cv2.CV_32F, _ASLANT * np.float32(thick))
    lit += np.maximum(lit - np.float32(0.07), 0) + 1
    return np.asarray(canvas * cv2.merge([lit] * 3), np.float32)
