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
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from types import TracebackType
from typing import BinaryIO
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
    _response: httpx.Response

    def chunks(self) -> Iterator[bytes]:
        """The body as it was sent. Raises Lost when it breaks off."""
        try:
            yield from self._response.iter_raw()
        except _HTTP as error:
            raise Lost(_why(error)) from error


_HTTP = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.StreamError,
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
        self._clients: list[httpx.Client] = []

    def _kept(self) -> httpx.Client:
        """This thread's client, with the one connection that it keeps.

        A pool that threads share may close a connection that another thread was just given: measured
        with 50 threads, one in some 7,000 questions waited its whole time out for an answer.
        """
        client: httpx.Client | None = getattr(self._own, "client", None)
        if client is None:
            client = self._own.client = self._make()
            with self._lock:
                self._clients.append(client)
        return client

    def _make(self) -> httpx.Client:
        limits = self._limits
        return httpx.Client(
            transport=_Judged(self._backend, self._proxy),
            trust_env=False,
            follow_redirects=False,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            headers={"User-Agent": AGENT, "Accept-Encoding": "identity"},
            timeout=httpx.Timeout(limits.silence, connect=limits.connect, pool=limits.call),
        )

    @contextmanager
    def exchange(self, call: Call, *, seconds: float, once: bool = False) -> Iterator[Answer]:
        """Ask, and give the answer while its body is being read; all of it within `seconds`.

        Raises NotSent, Lost or Forbidden. Nothing is ever repeated in here.
        """
        with until(self._clock.monotonic() + seconds), ExitStack() as stack:
            # A kept connection may be closed, by either side, just as it is written to, and then nobody
            # knows whether a purchase arrived. So what is sent once has a connection of its own.
            client = stack.enter_context(self._make()) if once else self._kept()
            response = self._send(client, self._request(client, call, stack))
            try:
                yield Answer(response.status_code, _lowered(response.headers), response)
            finally:
                response.close()

    def _request(self, client: httpx.Client, call: Call, files: ExitStack) -> httpx.Request:
        parts: list[tuple[str, tuple[str | None, BinaryIO | bytes, str | None]]] = []
        if call.fields is not None:
            # As file parts without a file name: a form without a file is multipart too.
            parts += [(name, (None, text.encode(), None)) for name, text in call.fields.items()]
        try:
            for part in call.files:
                opened = files.enter_context(part.path.open("rb"))
                parts.append((part.field, (part.path.name, opened, part.media_type)))
            return client.build_request(
                call.method,
                call.url,
                headers=dict(call.headers),
                params=dict(call.query) or None,
                json=call.json,
                files=parts or None,
            )
        except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
            raise NotSent(f"the address cannot be used: {error}") from error
        except OSError as error:
            raise NotSent(f"{error.filename} cannot be read: {error.strerror}") from error

    def _send(self, client: httpx.Client, request: httpx.Request) -> httpx.Response:
        try:
            return client.send(request, stream=True)
        except _BEFORE as error:
            raise NotSent(_why(error)) from error
        except _HTTP as error:
            raise Lost(_why(error)) from error

    def close(self) -> None:
        with self._lock:
            for client in self._clients:
                client.close()
            self._clients.clear()

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


class _Judged(httpx.BaseTransport):
    """httpx over connections whose addresses were judged, by the public seams of both libraries."""

    def __init__(self, backend: Backend, proxy: str) -> None:
        if proxy:
            parts = urlsplit(proxy)
            who = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
            self._pool: httpcore.ConnectionPool = httpcore.HTTPProxy(
                f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}",
                proxy_auth=who,
                ssl_context=_trust(),
                max_connections=1,
                network_backend=backend,
            )
        else:
            self._pool = httpcore.ConnectionPool(
                ssl_context=_trust(),
                max_connections=1,
                network_backend=backend,
            )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        answer = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer))

    def close(self) -> None:
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        yield from self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()


def _lowered(headers: httpx.Headers) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _why(error: Exception) -> str:
    match error:
        case httpcore.ConnectTimeout():
            return "it could not be reached in time"
        case httpcore.TimeoutException() | httpx.TimeoutException():
            return "no answer came in time"
        case httpcore.ConnectError():
            return f"it cannot be reached ({error})" if str(error) else "it cannot be reached"
        case httpcore.ProxyError():
            return f"the proxy would not pass it on ({error})"
        case _:
            return "the connection broke before the whole answer was here"
