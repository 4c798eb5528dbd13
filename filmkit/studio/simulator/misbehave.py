"""Turning a good answer into a bad one, in the way a fault says. Knows no socket."""

import gzip
import json
from collections.abc import Callable
from dataclasses import replace
from email.utils import formatdate

from filmkit.studio.simulator.faults import Fault
from filmkit.studio.simulator.house import Fate, House
from filmkit.studio.simulator.message import Answer, Manner, Received
from filmkit.studio.simulator.wire import Asked, Wire

PAGE = b"<!DOCTYPE html><html><head><title>Gateway</title></head><body>Please sign in.</body></html>"
PLAYLIST = b"#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n"
WAIT = 2
"""Seconds that a short limit asks to wait."""
HOUR = 3600
_FATES = {
    Fault.MODERATED_LATE: Fate.MODERATED,
    Fault.FAILS: Fate.FAILED,
    Fault.EMPTY: Fate.EMPTY,
    Fault.STUCK: Fate.STUCK,
    Fault.VANISHES: Fate.FORGOTTEN,
    Fault.GONE: Fate.GONE,
}
_TO = {
    Fault.TO_PRIVATE: "https://10.0.0.1/clip.mp4",
    Fault.TO_LOOPBACK: "https://2130706433:9/clip.mp4",
    Fault.TO_FILE: "file:///etc/passwd",
    Fault.ELSEWHERE: "https://192.0.2.1/v1/",
}


def bend(fault: Fault, asked: Asked, received: Received, house: House, wire: Wire) -> Answer:
    """The answer to a request that this fault befalls; it does, or does not, what was asked."""
    if (refusal := _refusal(fault, received, wire)) is not None:
        return refusal
    if fault in _FATES:
        if house.job(asked.job) is not None:
            house.doom(asked.job, _FATES[fault])
        return asked.perform()
    if fault is Fault.MODERATED:
        return _moderated(asked, house, wire)
    if fault in _UNDONE:
        return _UNDONE[fault](received)
    return _BENT[fault](asked.perform())


def _refusal(fault: Fault, received: Received, wire: Wire) -> Answer | None:
    def limited(**headers: str) -> Answer:
        answer = wire.complaint(429, "Request was throttled.", "rate_limit_exceeded")
        return replace(answer, headers={name.replace("_", "-"): text for name, text in headers.items()})

    match fault:
        case Fault.LIMIT_SECONDS:
            return limited(Retry_After=str(WAIT))
        case Fault.LIMIT_DATE:
            # Rounded up: a date holds whole seconds only.
            return limited(Retry_After=formatdate(_now(received) + WAIT + 1, usegmt=True))
        case Fault.LIMIT_LONG:
            return limited(Retry_After=str(HOUR))
        case Fault.LIMIT_WORDS:
            text = f"Request was throttled. Your rate limit resets in ~{WAIT}s."
            return wire.complaint(429, text, "rate_limit_exceeded")
        case Fault.KEY_REFUSED:
            return wire.complaint(401, f"Incorrect API key provided: {received.key}.", "invalid_api_key")
        case Fault.KEY_FORBIDDEN:
            return wire.complaint(403, f"The key {received.key} may not use this model.", "forbidden")
        case Fault.NO_CREDIT:
            return wire.complaint(402, "Your balance is too low.", "insufficient_funds")
        case Fault.QUOTA:
            error = {"message": "You exceeded your current quota.", "code": "insufficient_quota"}
            return Answer(429, json.dumps({"error": error}).encode(), headers={"Retry-After": "1"})
        case Fault.INVALID:
            return wire.complaint(422, "The length 7 is not one of 4, 6, 8.", "invalid_value")
        case _:
            return None


def _now(received: Received) -> float:
    """The time of day that the answer will carry as its date."""
    return float(received.headers["x-received-at"])


def _moderated(asked: Asked, house: House, wire: Wire) -> Answer:
    """Replicate takes the job and fails it at once; others refuse at once."""
    answer = wire.complaint(400, "Your request was blocked by our moderation system.", "moderation_blocked")
    if b'"detail"' not in answer.body:
        return answer
    taken = asked.perform()
    if taken.status < 300:  # others may have ordered meanwhile: only this job is meant
        house.doom(str(json.loads(taken.body)["id"]), Fate.MODERATED)
    return taken


def _said(fields: dict[str, object]) -> Callable[[Answer], Answer]:
    """The same answer, with some of its fields saying something else."""

    def say(answer: Answer) -> Answer:
        return replace(answer, body=json.dumps({**json.loads(answer.body), **fields}).encode())

    return say


def _body(data: bytes, media_type: str = "application/json") -> Callable[[Answer], Answer]:
    return lambda answer: replace(answer, status=200, body=data, media_type=media_type)


def _sent(manner: Manner) -> Callable[[Answer], Answer]:
    return lambda answer: replace(answer, manner=manner)


def _to(url: str, status: int) -> Callable[[Received], Answer]:
    return lambda received: Answer(status, headers={"Location": url})


_UNDONE: dict[Fault, Callable[[Received], Answer]] = {
    Fault.LOST_BEFORE: lambda received: Answer(200, manner=Manner.BROKEN),
    Fault.SILENT_BEFORE: lambda received: Answer(200, manner=Manner.SILENT),
    Fault.ERROR_BEFORE: lambda received: Answer(503, b'{"error": "try later"}'),
    Fault.PAGE_BEFORE: lambda received: Answer(200, PAGE, "text/html"),
    Fault.ELSEWHERE: _to(_TO[Fault.ELSEWHERE], 307),
    Fault.EXPIRED: lambda received: Answer(
        403, b"<Error><Code>AccessDenied</Code></Error>", "application/xml"
    ),
    Fault.TO_PRIVATE: _to(_TO[Fault.TO_PRIVATE], 302),
    Fault.TO_LOOPBACK: _to(_TO[Fault.TO_LOOPBACK], 302),
    Fault.TO_FILE: _to(_TO[Fault.TO_FILE], 302),
    Fault.IN_CIRCLES: lambda received: Answer(302, headers={"Location": received.path}),
    Fault.HUGE: lambda received: Answer(200, b"0" * 4096, "video/mp4", length=1 << 40, manner=Manner.HALF),
}
"""The request is not done."""
_BENT: dict[Fault, Callable[[Answer], Answer]] = {
    Fault.LOST_AFTER: _sent(Manner.BROKEN),
    Fault.SILENT_AFTER: _sent(Manner.SILENT),
    Fault.ERROR_AFTER: lambda answer: Answer(502, b"Bad Gateway", "text/plain"),
    Fault.PAGE_AFTER: _body(PAGE, "text/html"),
    Fault.PAGE_FORBIDDEN: lambda answer: Answer(403, PAGE, "text/html"),
    Fault.GARBLED: lambda answer: replace(answer, body=answer.body[:-5]),
    Fault.NOT_AN_OBJECT: _body(b"[1, 2, 3]"),
    Fault.HUGE_NUMBER: _body(b'{"id": ' + b"9" * 5000 + b"}"),
    Fault.DEEP: _body(b"[" * 100_000 + b"]" * 100_000),
    Fault.HUGE_ANSWER: _sent(Manner.ENDLESS),
    Fault.HALF_ANSWER: _sent(Manner.HALF),
    Fault.SLOW_ANSWER: _sent(Manner.SLOW),
    Fault.NO_ID: _said({"id": None}),
    Fault.NEW_WORD: _said({"status": "pondering"}),
    Fault.OTHER_JOB: _said({"id": "someone-elses"}),
    Fault.TRUNCATED: _sent(Manner.HALF),
    Fault.CUT: lambda answer: replace(answer, body=answer.body[: len(answer.body) // 2]),
    Fault.NOT_MEDIA: _body(PAGE, "video/mp4"),
    Fault.PLAYLIST: _body(PLAYLIST, "video/mp4"),
    Fault.DRIP: _sent(Manner.SLOW),
    Fault.ENDLESS: _sent(Manner.ENDLESS),
    Fault.PACKED: lambda answer: replace(
        answer, body=gzip.compress(answer.body), headers={"Content-Encoding": "gzip"}
    ),
}
"""The request is done, and its answer is spoilt."""
