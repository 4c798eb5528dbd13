"""Reading what a service answers: from bytes of a stranger to values. Knows no one service and no network.

Nothing in here raises for what is in the bytes: what cannot be read is None.
"""

import json
import re
import unicodedata
import zlib
from collections.abc import Callable, Mapping

from filmkit.studio.providers.plain import Plain

_SAID = 300
"""Characters of a service's words that are passed on."""
_QUOTA = {"insufficient_quota", "billing_hard_limit_reached", "insufficient_funds", "budget_exhausted"}
_MODERATED = {"moderation_blocked", "content_policy_violation", "content_moderated", "sensitive_content"}
# Replicate has no codes for refusals; these are words of its models' complaints.
_MODERATION_WORDS = re.compile(
    r"\bmoderat(?:ion|ed)\b|safety (?:system|filter|check)|content polic|usage polic|sensitive content"
    r"|flagged as sensitive|nsfw|\bE005\b|prohibited",
    re.IGNORECASE,
)
_PROGRESS = re.compile(r"(\d{1,3})%\|")
"""A progress bar as tqdm draws it into the logs."""
_JOB = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}")


def unpacked(data: bytes, encoding: str, *, most: int) -> bytes | None:
    """`data` without its gzip; None when it is another encoding, broken, or swells beyond `most`."""
    if encoding in ("", "identity"):
        return data
    if encoding not in ("gzip", "deflate"):
        return None
    inflate = zlib.decompressobj(47)
    try:
        plain = inflate.decompress(data, most)
    except zlib.error:
        return None
    return plain if inflate.eof and not inflate.unconsumed_tail else None


def parse(data: bytes, hide: Callable[[str], str] = str) -> dict[str, Plain] | None:
    """A JSON object, strictly; None for everything else that a stranger may send in its place.

    `hide` takes secrets out of it; it is shown the text in one spelling, however it came.
    """
    try:
        value = json.loads(data.decode("utf-8"), parse_constant=_refuse)
        value = json.loads(hide(json.dumps(value, ensure_ascii=False)))
    except (ValueError, RecursionError):  # also numbers of five thousand digits, and bad UTF-8
        return None
    return value if isinstance(value, dict) else None


def _refuse(constant: str) -> Plain:
    raise ValueError(f"{constant} is not JSON")


def said(text: object) -> str:
    """Words of a service, cut to one line that steers no terminal."""
    line = " ".join(str(text).split()) if isinstance(text, str | int | float) else ""
    plain = "".join(sign for sign in line if not unicodedata.category(sign).startswith("C"))
    return plain if len(plain) <= _SAID else plain[: _SAID - 1] + "…"


def text(body: Mapping[str, Plain], *path: str) -> str:
    """The text at `path`; empty when there is none."""
    value: Plain = dict(body)
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, str) else ""


def number(value: Plain) -> float | None:
    """A number, also written as text."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        return float(value)
    except (ValueError, OverflowError):
        return None


def complaint(body: Mapping[str, Plain]) -> str:
    """What a service says went wrong, wherever it says it."""
    found = text(body, "error", "message") or text(body, "error") or text(body, "detail")
    if (
        not found
        and isinstance(detail := body.get("detail"), list)
        and detail
        and isinstance(detail[0], dict)
    ):
        found = text(detail[0], "msg")
    return said(found or text(body, "title") or text(body, "message"))


def code(body: Mapping[str, Plain]) -> str:
    return text(body, "error", "code") or text(body, "error", "type") or text(body, "code")


def is_quota(body: Mapping[str, Plain]) -> bool:
    """Whether a complaint means an empty account; OpenAI says so under 429."""
    return code(body) in _QUOTA


def is_moderation(code: str, words: str) -> bool:
    """Whether something was refused for what it shows."""
    return code in _MODERATED or _MODERATION_WORDS.search(words) is not None


def job_id(value: Plain) -> str | None:
    """A job's id, if it can be one and is harmless in an address."""
    return value if isinstance(value, str) and _JOB.fullmatch(value) and ".." not in value else None


def progress_in(logs: str) -> float | None:
    """The last progress bar in a job's logs, as 0 to 1."""
    found = _PROGRESS.findall(logs[-4096:])
    return min(1.0, int(found[-1]) / 100) if found else None
