"""Values as JSON has them, which is all that goes to a service or comes from one. Knows neither."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias, Union

Plain: TypeAlias = Union[bool, int, float, str, list["Plain"], dict[str, "Plain"], None]
"""What a service says, and what is said to it."""
Value: TypeAlias = Union[bool, int, float, Decimal, str, Sequence["Value"], Mapping[str, "Value"], None]
"""A parameter as the author wrote it."""


def number(value: Decimal) -> int | float:
    """Whole where it is whole."""
    return int(value) if value == value.to_integral_value() else float(value)


def plain(value: Value) -> Plain:
    """A parameter as JSON has it."""
    match value:
        case Decimal():
            return number(value)
        case Mapping():
            return {str(name): plain(each) for name, each in value.items()}
        case None | bool() | int() | float() | str():
            return value
        case Sequence():
            return [plain(each) for each in value]


def as_text(value: Plain) -> str:
    """A value as a form has it."""
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
