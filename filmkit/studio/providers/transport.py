"""HTTP: one exchange of a question and its answer, under the rules of the network. Knows no service.

The only home of httpx. No proxy unless one is named, no cookies, no redirects, no encodings, one
deadline over all. It tells apart what never left this machine and what may have arrived.
"""

import ssl
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO
from urllib.parse import unquote, urlsplit

import httpcore
import httpx

from filmkit import __version__
from filmkit.studio.providers.addresses import Hosts
from filmkit.studio.providers.clock import Clock
from filmkit.studio.providers.limits import Limits
from filmkit.studio.providers.network import Backend, until
from filmkit.studio.providers.plain import Plain

AGENT = f"filmkit/{__version__}"
_HEADERS = {
    "User-Agent": AGENT,
    "Accept": "*/*",
    "Accept-Encoding": "identity",
    "Connection": "keep-alive",
}


class NotSent(Exception):
    """No connection: the other side cannot have heard anything."""


class Lost(Exception):
    """The question left, or may have; no whole answer came back."""


@dataclass(frozen=True, slots=True)
class FilePart:
    """A file in a form: the name of its field, the file, its media type."""

    field: str
    path: Path
    media_type: str


@dataclass(frozen=True, slots=True)
class Call:
    """One question. At most one of `json` and a form (`fields`, `files`) is its body."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    """May hold the key, so it is never shown."""
    query: Mapping[str, str] = field(default_factory=dict)
    json: Plain = None
    fields: Mapping[str, str] | None = None
    files: Sequence[FilePart] = ()

    def __repr__(self) -> str:
        return f"<{self.method} {self.url}>"


@dataclass(frozen=True, slots=True)
class Answer:
    """Status and headers (names in lower case); the body is read as it comes."""

    status: int
    headers: Mapping[str, str]
    _response: httpcore.Response

    def chunks(self) -> Iterator[bytes]:
        """The body as it was sent. Raises Lost when it breaks off."""
        try:
            yield from self._response.iter_stream()
        except _HTTP as error:
            raise Lost(_why(error)) from error


_HTTP = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)
_BEFORE = (
    httpcore.ConnectError,
    httpcore.ConnectTimeout,
    httpcore.PoolTimeout,
    httpcore.ProxyError,  # a proxy that opens no tunnel has not seen what was to go through it
    httpcore.UnsupportedProtocol,
)


class Transport:
    """Exchanges with the hosts of one service. One object serves many threads."""

    def __init__(self, hosts: Hosts, *, clock: Clock, limits: Limits, proxy: str = "") -> None:
        """`proxy` is an address the user asked for; it sees the host names of all we talk to."""
        if proxy:
            parts = urlsplit(proxy)
            hosts = Hosts(hosts.own | {(parts.hostname or "", parts.port or 80)})
        self.hosts = hosts
        self._clock = clock
        self._limits = limits
        self._backend = Backend(hosts, clock)
        self._proxy = proxy
        self._own = threading.local()
        self._lock = threading.Lock()
        self._pools: list[httpcore.ConnectionPool] = []
        times = httpx.Timeout(limits.silence, connect=limits.connect, pool=limits.call)
        self._extensions = {"timeout": times.as_dict()}

    def _kept(self) -> httpcore.ConnectionPool:
        """This thread's pool, with the one connection that it keeps.

        A pool that threads share may close a connection that another thread was just given: measured
        with 50 threads, one in some 7,000 questions waited its whole time out for an answer.
        """
        pool: httpcore.ConnectionPool | None = getattr(self._own, "pool", None)
        if pool is None:
            pool = self._own.pool = self._make()
            with self._lock:
                self._pools.append(pool)
        return pool

    def _make(self) -> httpcore.ConnectionPool:
        common: dict[str, Any] = {
            "ssl_context": _trust(),
            "max_connections": 1,
            "network_backend": self._backend,
        }
        if not self._proxy:
            return httpcore.ConnectionPool(**common)
        parts = urlsplit(self._proxy)
        who = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
        address = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
        return httpcore.HTTPProxy(address, proxy_auth=who, **common)

    @contextmanager
    def exchange(self, call: Call, *, seconds: float, once: bool = False) -> Iterator[Answer]:
        """Ask, and give the answer while its body is being read; all of it within `seconds`.

        Raises NotSent, Lost or Forbidden. Nothing is ever repeated in here.
        """
        with until(self._clock.monotonic() + seconds), ExitStack() as stack:
            # A kept connection may be closed, by either side, just as it is written to, and then nobody
            # knows whether a purchase arrived. So what is sent once has a connection of its own.
            pool = stack.enter_context(self._make()) if once else self._kept()
            response = self._send(pool, self._request(call, stack))
            try:
                yield Answer(response.status, _joined(response.headers), response)
            finally:
                response.close()

    def _request(self, call: Call, files: ExitStack) -> httpcore.Request:
        """The question in bytes. httpx only spells it: its clients keep cookies, follow and look up much
        that is not wanted here, and cost as much as all the rest of an exchange."""
        parts: list[tuple[str, tuple[str | None, BinaryIO | bytes, str | None]]] = []
        if call.fields is not None:
            # As file parts without a file name: a form without a file is multipart too.
            parts += [(name, (None, text.encode(), None)) for name, text in call.fields.items()]
        try:
            for part in call.files:
                opened = files.enter_context(part.path.open("rb"))
                parts.append((part.field, (part.path.name, opened, part.media_type)))
            spelled = httpx.Request(
                call.method,
                call.url,
                headers={**_HEADERS, **call.headers},
                params=dict(call.query) or None,
                json=call.json,
                files=parts or None,
            )
        except httpx.InvalidURL as error:
            raise NotSent(f"the address cannot be used: {error}") from error
        except OSError as error:
            raise NotSent(f"{error.filename} cannot be read: {error.strerror}") from error
        url = spelled.url
        assert isinstance(spelled.stream, httpx.SyncByteStream), "nothing here is asynchronous"
        return httpcore.Request(
            spelled.method,
            httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            headers=spelled.headers.raw,
            content=spelled.stream,
            extensions=self._extensions,
        )

    def _send(self, pool: httpcore.ConnectionPool, request: httpcore.Request) -> httpcore.Response:
        try:
            return pool.handle_request(request)
        except _BEFORE as error:
            raise NotSent(_why(error)) from error
        except _HTTP as error:
            raise Lost(_why(error)) from error

    def close(self) -> None:
        with self._lock:
            for pool in self._pools:
                pool.close()
            self._pools.clear()

    def __enter__(self) -> "Transport":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


_TRUSTING = threading.Lock()


def _trust() -> ssl.SSLContext:
    """Whose certificates are believed; 30 ms to read, so read once.

    One thread reads while the others wait: fifty that began together read them fifty times, 2 s of work.
    """
    with _TRUSTING:
        return _certificates()


@cache
def _certificates() -> ssl.SSLContext:
    return httpx.create_ssl_context(trust_env=False)


def _joined(headers: Sequence[tuple[bytes, bytes]]) -> dict[str, str]:
    """Names in lower case; what is said twice stands side by side, as in HTTP."""
    found: dict[str, str] = {}
    for name, value in headers:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        found[key] = f"{found[key]}, {text}" if key in found else text
    return found


def _why(error: Exception) -> str:
    match error:
        case httpcore.ConnectTimeout():
            return "it could not be reached in time"
        case httpcore.TimeoutException():
            return "no answer came in time"
        case httpcore.ConnectError():
            return f"it cannot be reached ({error})" if str(error) else "it cannot be reached"
        case httpcore.ProxyError():
            return f"the proxy would not pass it on ({error})"
        case _:
            return "the connection broke before the whole answer was here"
