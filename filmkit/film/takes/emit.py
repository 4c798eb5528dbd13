"""Plain values as YAML that people read and Git merges: one value a line, long texts folded.

Knows no takes. Promise: what is written is read back the same by any YAML 1.2 reader, and the same
values give the same text.
"""

import json
import re
import textwrap
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache

from filmkit.digest import decimal_text
from filmkit.film.spec.yaml import scalar

Plain = None | bool | int | Decimal | str | Sequence["Plain"] | Mapping[str, "Plain"]

_WIDTH = 96
_FOLDED = 72
"""Texts longer than this are folded."""
_BARE = re.compile(r"[A-Za-z](?:[A-Za-z0-9_./+@ ]|-(?! )|:(?! |$))*(?<! )")
_UNBARE = {"y", "n", "yes", "no", "on", "off", "none", "null", "true", "false"}
_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]+")


def text(value: Mapping[str, Plain]) -> str:
    """A whole document."""
    lines: list[str] = []
    _mapping(lines, value, "")
    return "\n".join(lines) + "\n"


def cleaned(text: str) -> str:
    """A text from outside, without what a file of ours may not hold."""
    return _HIDDEN.sub(" ", text).strip()


def _mapping(lines: list[str], value: Mapping[str, Plain], indent: str) -> None:
    for key, each in value.items():
        _entry(lines, f"{indent}{_key(key)}:", each, indent)


def _entry(lines: list[str], head: str, value: Plain, indent: str) -> None:
    if isinstance(value, str):
        _text(lines, head, value, indent)
    elif value is None or isinstance(value, int | Decimal):
        lines.append(f"{head} {_scalar(value)}")
    elif isinstance(value, Mapping):
        lines.append(head if value else f"{head} {{}}")
        _mapping(lines, value, f"{indent}  ")
    else:
        lines.append(head if value else f"{head} []")
        for each in value:
            _item(lines, each, f"{indent}  ")


def _item(lines: list[str], value: Plain, indent: str) -> None:
    if isinstance(value, Mapping) and value:
        first = len(lines)
        _mapping(lines, value, f"{indent}  ")
        lines[first] = f"{indent}- {lines[first].lstrip()}"
    else:
        _entry(lines, f"{indent}-", value, indent)


def _text(lines: list[str], head: str, value: str, indent: str) -> None:
    """Folding gives a text back only when no two blanks meet in it, and none stands at an end."""
    if len(value) > _FOLDED and value == " ".join(value.split(" ")).strip() and _folds(value):
        lines.append(f"{head} >-")
        inner = f"{indent}  "
        wrapped = textwrap.wrap(
            value,
            max(20, _WIDTH - len(inner)),
            break_long_words=False,
            break_on_hyphens=False,
            replace_whitespace=False,
        )
        lines += [f"{inner}{line}" for line in wrapped]
    else:
        lines.append(f"{head} {_quoted(value)}")


def _folds(value: str) -> bool:
    """Blanks are the only white space, each alone: textwrap and YAML then part it at the same places."""
    return "  " not in value and all(not each.isspace() or each == " " for each in value)


@lru_cache(maxsize=512)
def _key(key: str) -> str:
    return _quoted(key)


def _scalar(value: int | Decimal | None) -> str:
    match value:
        case None:
            return "~"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case Decimal():
            return decimal_text(value)


def _quoted(value: str) -> str:
    bare = _BARE.fullmatch(value) is not None and value.casefold() not in _UNBARE and scalar(value) == value
    return value if bare else json.dumps(value, ensure_ascii=False)
