"""Writing one value of a request in the form its card names. Knows no service and no request.

The forms are the catalogue's: `int`, `text`, `text-s`, `p`, `WxH` ... An unknown one is not guessed.
"""

from decimal import Decimal
from fractions import Fraction

from filmkit.film.catalogue.card import Spelling
from filmkit.film.catalogue.measures import Size, alike, ratio
from filmkit.studio.providers.plain import Plain, number

_PIXELS = {"WxH": "x", "W*H": "*", "W:H": ":"}
_LINES = {"p": str.lower, "P": str.upper}


class Unwritable(Exception):
    """A value that has no such form. The message ends a sentence that names both."""


def names_the_shape(spelling: Spelling | None) -> bool:
    """Whether a size in this form tells the shape of the picture too."""
    return spelling is not None and spelling.form in _PIXELS


def write(value: str | int | Decimal, spelling: Spelling) -> Plain:
    """A value that is no size. Raises Unwritable."""
    if spelling.values:
        return _chosen(str(value), spelling)
    match spelling.form, value:
        case "on-off", bool():
            return "on" if value else "off"
        case "" | "int", Decimal():
            return number(value)
        case "text", Decimal():
            return str(number(value))
        case "text-s", Decimal():
            return f"{number(value)}s"
        case "" | "int", _:
            return value if not isinstance(value, Decimal) else number(value)
        case "text", _:
            return str(value)
    raise Unwritable(f"the form {spelling.form} is not known for it")


def write_size(size: str, aspect: str, spelling: Spelling) -> Plain:
    """A size, as lines or as pixels; `aspect` may be empty. Raises Unwritable."""
    try:
        parsed, shape = Size.parse(size), ratio(aspect) if aspect else None
    except ValueError as error:
        raise Unwritable(str(error)) from error
    if spelling.values:
        return _chosen(size, spelling)
    if spelling.form in _PIXELS:
        width, height = _pixels(parsed, shape)
        return f"{width}{_PIXELS[spelling.form]}{height}"
    if spelling.form in _LINES:
        return _LINES[spelling.form](parsed.name if not parsed.width else f"{parsed.short}p")
    if spelling.form in ("", "text"):
        return size
    raise Unwritable(f"the form {spelling.form} is not known for it")


def _pixels(size: Size, shape: Fraction | None) -> tuple[int, int]:
    if size.aspect is not None:
        if shape is not None and not alike(size.aspect, shape):
            raise Unwritable(f"{size} is not of the shape that is asked for")
        return size.width, size.height
    if shape is None:
        raise Unwritable(f"{size} needs a shape beside it, like 16:9")
    long = 2 * round(size.short * max(shape, 1 / shape) / 2)  # encoders want even sides
    return (long, size.short) if shape >= 1 else (size.short, long)


def _chosen(value: str, spelling: Spelling) -> Plain:
    if value not in spelling.values:
        raise Unwritable(f"it takes {', '.join(spelling.values)}")
    return spelling.values[value]
