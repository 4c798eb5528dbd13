"""Requests and answers as values; forms taken apart. Knows no socket and no service."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import Message
from enum import Enum
from pathlib import Path

from filmkit.studio.simulator.order import Plain


@dataclass(frozen=True, slots=True)
class Received:
    """A request; names of headers in lower case."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    @property
    def key(self) -> str:
        """What it was signed with; empty when it was not."""
        kind, _, secret = self.headers.get("authorization", "").partition(" ")
        return secret.strip() if kind.lower() in ("bearer", "token") else ""

    def json(self) -> dict[str, Plain] | None:
        """The body as a JSON object, if it is one."""
        try:
            value = json.loads(self.body)
        except (ValueError, RecursionError):
            return None
        return value if isinstance(value, dict) else None


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a form."""

    name: str
    filename: str | None
    media_type: str | None
    data: bytes

    @property
    def text(self) -> str:
        return self.data.decode("utf-8", "replace")


def parts_of(received: Received) -> list[Part] | None:
    """The parts of a multipart form, in order; None when the body is none."""
    kind = Message()
    kind["content-type"] = received.headers.get("content-type", "")
    boundary = kind.get_param("boundary")
    if kind.get_content_type() != "multipart/form-data" or not isinstance(boundary, str):
        return None
    mark = b"--" + boundary.encode("latin-1")
    pieces = (b"\r\n" + received.body).split(b"\r\n" + mark)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        return None
    return [_part(piece) for piece in pieces[1:-1]]


def _part(piece: bytes) -> Part:
    head, _, data = piece.partition(b"\r\n\r\n")
    headers = Message()
    for line in head.decode("utf-8", "replace").strip().splitlines():
        title, _, value = line.partition(":")
        headers[title.strip()] = value.strip()
    name = headers.get_param("name", "", "content-disposition")
    filename = headers.get_param("filename", "", "content-disposition")
    return Part(
        name if isinstance(name, str) else "",
        filename if isinstance(filename, str) and filename else None,
        headers["content-type"],
        data,
    )


class Manner(Enum):
    """How an answer is sent."""

    WHOLE = "whole"
    SILENT = "silent"
    """Not at all, and the line stays open."""
    BROKEN = "broken"
    """Not at all, and the line breaks."""
    HALF = "half"
    """Its length is announced, half of it comes, the line breaks."""
    SLOW = "slow"
    """A byte at a time."""
    ENDLESS = "endless"
    """Over and over again."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent back."""

    status: int
    body: bytes = b""
    media_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    manner: Manner = Manner.WHOLE
    length: int | None = None
    """Announced in place of the true one."""


def as_json(status: int, value: Mapping[str, Plain], **headers: str) -> Answer:
    """A JSON answer; `retry_after="3"` becomes the header `Retry-After: 3`."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Answer(status, json.dumps(value).encode(), headers=named)


def as_file(path: Path, media_type: str) -> Answer:
    return Answer(200, path.read_bytes(), media_type)
