"""How a field of a request is written at a service: under which name, in which form. Knows no service."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum


class Form(Enum):
    """How a number of seconds is typed; everything else goes as it is."""

    NUMBER = "number"
    TEXT = "text"
    SUFFIXED = "suffixed"
    """`8s`"""


@dataclass(frozen=True, slots=True)
class Spelling:
    """The name of a field at a service."""

    name: str
    form: Form = Form.NUMBER

    def seconds(self, length: Decimal) -> int | float | str:
        match self.form:
            case Form.NUMBER:
                return number(length)
            case Form.TEXT:
                return str(number(length))
            case Form.SUFFIXED:
                return f"{number(length)}s"


def number(value: Decimal) -> int | float:
    """As JSON writes it: whole where it is whole."""
    return int(value) if value == value.to_integral_value() else float(value)
