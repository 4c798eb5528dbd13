"""Plain values as YAML that people read and Git merges: one value a line, long texts folded.

Knows no takes. Promise: what is written is read back the same by any YAML 1.2 reader, and the same
values give the same text.
"""

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

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
    return "".join(f"{line}\n" for line in _mapping(value, ""))


def cleaned(text: str) -> str:
    """A text from outside, without what a file of ours may not hold."""
    return _HIDDEN.sub(" ", text).strip()


def _mapping(value: Mapping[str, Plain], indent: str) -> Iterator[str]:
    for key, each in value.items():
        yield from _entry(f"{indent}{_key(key)}:", each, indent)


def _entry(head: str, value: Plain, indent: str) -> Iterator[str]:
    match value:
        case Mapping() if value:
            yield head
            yield from _mapping(value, f"{indent}  ")
        case str():
            yield from _text(head, value, indent)
        case Sequence() if value:
            yield head
            for each in value:
                yield from _item(each, f"{indent}  ")
        case Mapping():
            yield f"{head} {{}}"
        case Sequence():
            yield f"{head} []"
        case _:
            yield f"{head} {_scalar(value)}"


def _item(value: Plain, indent: str) -> Iterator[str]:
    if isinstance(value, Mapping) and value:
        lines = list(_mapping(value, f"{indent}  "))
        yield f"{indent}- {lines[0].lstrip()}"
        yield from lines[1:]
    else:
        yield from _entry(f"{indent}-", value, indent)


def _text(head: str, value: str, indent: str) -> Iterator[str]:
    """Folding gives a text back only when no two blanks meet in it, and none stands at an end."""
    if len(value) > _FOLDED and value == " ".join(value.split(" ")).strip() and _folds(value):
        yield f"{head} >-"
        inner = f"{indent}  "
        lines = textwrap.wrap(
            value,
            max(20, _WIDTH - len(inner)),
            break_long_words=False,
            break_on_hyphens=False,
            replace_whitespace=False,
        )
        yield from (f"{inner}{line}" for line in lines)
    else:
        yield f"{head} {_quoted(value)}"


def _folds(value: str) -> bool:
    """Blanks are the only white space, each alone: textwrap and YAML then part it at the same places."""
    return "  " not in value and all(not each.isspace() or each == " " for each in value)


def _key(key: str) -> str:
    return _quoted(key)


def _scalar(value: Plain) -> str:
    match value:
        case None:
            return "~"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case Decimal():
            return decimal_text(value)
    raise AssertionError(f"{value!r} is no scalar")


def _quoted(value: str) -> str:
    bare = _BARE.fullmatch(value) is not None and value.casefold() not in _UNBARE and scalar(value) == value
    return value if bare else json.dumps(value, ensure_ascii=False)
