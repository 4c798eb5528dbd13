"""Values of a file of takes, each read to what it means. Raises ValueError, ArithmeticError, TypeError.

Knows no file.
"""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from filmkit.digest import Json, decimal_text


def rate(value: object) -> Fraction:
    found = Fraction(str(value))
    if found <= 0:
        raise ValueError
    return found


def amount(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal) or value < 0:
        raise ValueError
    return Decimal(value)


def count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError
    return value


def flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError
    return value


def plain_mapping(given: Mapping[str, Any]) -> dict[str, Json]:
    """As it was digested: plain mappings and lists; a bare number that is none of ours stays text."""
    return {key: plain_value(value) for key, value in given.items()}


def plain_value(value: Any) -> Json:
    if isinstance(value, Mapping):
        return plain_mapping(value)
    if isinstance(value, list):
        return [plain_value(each) for each in value]
    if isinstance(value, Decimal):
        return decimal_text(value)
    plain: Json = value
    return plain
