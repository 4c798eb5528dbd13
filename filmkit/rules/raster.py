"""The raster every piece is made in, as params. Knows no rule."""

from collections.abc import Mapping
from typing import Any

from filmkit.digest import Json
from filmkit.film.spec.shown import Format


def raster_params(raster: Format) -> dict[str, Json]:
    """Size, rate and mask: all of the format that changes a picture."""
    rate = raster.rate.fraction
    params: dict[str, Json] = {
        "width": raster.width,
        "height": raster.height,
        "rate": [rate.numerator, rate.denominator],
    }
    if raster.mask is not None:
        params["mask"] = [raster.mask.numerator, raster.mask.denominator]
    return params


def picture_height(params: Mapping[str, Any]) -> int:
    """The picture's height within its mask, in pixels, from the params above."""
    if "mask" not in params:
        return int(params["height"])
    return int(min(params["height"], params["width"] * params["mask"][1] / params["mask"][0]))


def picture_width(params: Mapping[str, Any]) -> int:
    """The picture's width within its mask, in pixels, from the params above."""
    if "mask" not in params:
        return int(params["width"])
    return int(min(params["width"], params["height"] * params["mask"][0] / params["mask"][1]))
