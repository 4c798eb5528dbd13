"""The raster: names and shapes of resolutions become pixels. Knows no shots."""

from fractions import Fraction

from filmkit.digest import decimal_text
from filmkit.film.spec.complaints import shown
from filmkit.film.spec.reading import Reading, number
from filmkit.film.spec.shown import Format
from filmkit.film.spec.yaml import Map
from filmkit.source import SourceSpan
from filmkit.timebase import Rate, round_half_up

SHORT_SIDE = {"360p": 360, "480p": 480, "720p": 720, "1080p": 1080, "4k": 2160}
"""Lines of the named resolutions."""
_LARGEST = 8192
_SMALLEST = 16
_SLOWEST, _FASTEST = Fraction(24000, 1001), Fraction(60)
_FULL_HD = (1920, 1080)


def rate_of(layers: list[Map]) -> tuple[Rate, tuple[str, SourceSpan] | None]:
    """The film's rate, and what is wrong with how it was written."""
    for layer in reversed(layers):
        if "fps" in layer:
            try:
                return _of_a_film(Rate.parse(str(layer["fps"]))), None
            except ValueError as error:
                return Rate.of(24), (str(error), layer.at_value("fps"))
    return Rate.of(24), None


def _of_a_film(rate: Rate) -> Rate:
    """A rate that films are shown at. Raises ValueError: a camera's 120 belongs to its footage, and few
    projectors and players show 12."""
    if not _SLOWEST <= rate.fraction <= _FASTEST:
        raise ValueError(f"a film is shown at 24 to 60 frames a second, not at {decimal_text(rate.fraction)}")
    return rate


def format_of(layers: list[Map], reading: Reading) -> Format:
    """The raster of all `format` mappings, the strongest last."""
    size = _FULL_HD
    aspect: Fraction | None = None
    mask: Fraction | None = None
    loudness = Fraction(-14)
    for layer in layers:
        if "aspect" in layer:
            aspect = ratio_of(layer, "aspect", "format", reading) or aspect
        if "resolution" in layer:
            size = _size(layer, aspect or Fraction(*size), reading)
        elif "aspect" in layer and aspect:
            size = shaped(min(size), aspect)
        if "mask" in layer:
            mask = None if layer["mask"] == "none" else ratio_of(layer, "mask", "format", reading)
        if "loudness" in layer:
            loudness = _loudness(layer, reading)
    return Format(*size, reading.rate, mask, loudness)


def _size(layer: Map, aspect: Fraction, reading: Reading) -> tuple[int, int]:
    written = layer["resolution"]
    at = layer.at_value("resolution")
    if written in SHORT_SIDE:
        size = shaped(SHORT_SIDE[written], aspect)
    else:
        width, height = map(int, written.split("x"))
        size = (width, height)
    if not (min(size) >= _SMALLEST and max(size) <= _LARGEST):
        hint = f"{_SMALLEST} to {_LARGEST} pixels a side"
        reading.complain(at, f"format.resolution: {shown(written)} is out of range", hint)
        return _FULL_HD
    if size[0] % 2 or size[1] % 2:
        even = f"{size[0] + size[0] % 2}x{size[1] + size[1] % 2}"
        what = f"format.resolution: {shown(written)} is odd, and video is stored in pairs"
        reading.complain(at, what, f"write `{even}`")
    return size


def shaped(short: int, aspect: Fraction) -> tuple[int, int]:
    """Even pixels whose shorter side is `short`."""
    if aspect >= 1:
        return round_half_up(short * aspect / 2) * 2, short
    return short, round_half_up(short / aspect / 2) * 2


def ratio_of(layer: Map, key: str, where: str, reading: Reading) -> Fraction | None:
    """A ratio like 2.39:1; None, with a complaint, for what is no shape of a picture."""
    width, _, height = str(layer[key]).partition(":")
    tall = Fraction(height or 1)
    ratio = Fraction(width) / tall if tall else Fraction(0)
    if not Fraction(1, 8) <= ratio <= 8:
        reading.complain(layer.at_value(key), f"{where}.{key}: {shown(layer[key])} is no shape of a picture",
                         "write a ratio between 1:8 and 8:1")  # fmt: skip
        return None
    return ratio


def _loudness(layer: Map, reading: Reading) -> Fraction:
    loudness = number(layer["loudness"])
    if not -70 <= loudness <= 0:
        what = f"format.loudness: {shown(layer['loudness'])} is out of range"
        hint = "-70 to 0 LUFS; streaming wants about -14, broadcast -23"
        reading.complain(layer.at_value("loudness"), what, hint)
    return loudness
