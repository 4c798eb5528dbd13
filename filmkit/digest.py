"""Canonical form and hash: what makes two values the same thing. Knows no rules and no films.

Promise: the digest of a value is the same in every process, on every machine, under every
`PYTHONHASHSEED`, and does not depend on the order in which a mapping was written.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import NewType, Union

Digest = NewType("Digest", str)
"""64 lowercase hexadecimal digits of a sha256."""

Json = Union[None, bool, int, str, Sequence["Json"], Mapping[str, "Json"]]
"""What may be digested as it is. Floats may not: write decimals with `decimal_text`."""

_CHUNK = 1 << 20


def decimal_text(value: Decimal | Fraction | float | int | str) -> str:
    """Canonical decimal text: 0.80 is "0.8", 1e2 is "100", -0 is "0".

    A float is read by its shortest repr, so 0.1 is "0.1". A Fraction that no finite decimal
    writes is kept as "n/d".
    """
    if isinstance(value, Fraction):
        places = value.denominator.bit_length()
        if 10**places % value.denominator != 0:
            return f"{value.numerator}/{value.denominator}"
        value = Decimal(f"{value.numerator * 10**places // value.denominator}e-{places}")  # to the last digit
    text = format(Decimal(str(value)), "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


_text = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode


def canonical(value: Json) -> str:
    """The one JSON text of `value`: sorted keys, NFC text, no blanks. Refuses floats."""
    # Nearly every value is written as it should be, and seeing that on the finished text takes
    # half the time of walking the value: a plan asks this tens of thousands of times.
    try:
        text = _text(value)
    except (TypeError, ValueError):
        return _text(_normal(value))
    if (text.isascii() or unicodedata.is_normalized("NFC", text)) and not _maybe_float(text):
        return text
    return _text(_normal(value))


def _maybe_float(text: str) -> bool:
    """Whether any number in a JSON text without blanks may be a float; now and then also for words."""
    # A pattern that begins with one letter is found many times faster than one that may begin with several.
    exponent = ("e-" in text or "e+" in text) and _exponent(text)
    return bool((exponent or _point(text)) and _float(text))


_point = re.compile(r"\.[0-9]").search
_exponent = re.compile(r"e[+-][0-9]").search
_float = re.compile(r'[:,\[]-?[0-9]+[.e]|[{,]"-?[0-9]+[.e][^"]*":|^-?[0-9]+[.e]').search


def _normal(value: object) -> object:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, Mapping):
        return {_normal(key): _normal(each) for key, each in value.items()}
    if isinstance(value, Sequence):
        return [_normal(each) for each in value]
    raise TypeError(f"{type(value).__name__} has no canonical form; write it as text or integers")


def digest_of(value: Json) -> Digest:
    """The sha256 of the canonical form of `value`."""
    return digest_of_bytes(canonical(value).encode())


def digest_of_bytes(data: bytes) -> Digest:
    """The sha256 of `data`."""
    return Digest(hashlib.sha256(data).hexdigest())


def digest_of_file(path: Path) -> Digest:
    """The sha256 of a file's bytes, read in pieces. Raises OSError."""
    state = hashlib.sha256()
    with open(path, "rb", buffering=0) as file:
        while chunk := file.read(_CHUNK):
            state.update(chunk)
    return Digest(state.hexdigest())
