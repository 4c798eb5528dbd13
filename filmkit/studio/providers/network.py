"""Which machines may be talked to, and for how long. Knows no HTTP.

The address is looked up once, judged, and that very address is connected to, so that a name cannot
mean one machine when it is judged and another when it is used. A deadline holds for every read and
write of an exchange, so that an answer that trickles ends too.
"""

import ipaddress
import socket
import ssl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import httpcore

from filmkit.studio.providers.clock import Clock

# IPv6 ranges that carry an IPv4 address inside: NAT64 (RFC 6052), 6to4 (RFC 3056).
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_6TO4 = ipaddress.IPv6Network("2002::/16")
_PIECE = 16 * 1024
"""Bytes written between two looks at the clock."""

_deadline: ContextVar[float | None] = ContextVar("deadline", default=None)


class Forbidden(Exception):
    """A machine that only the user may send us to, and has not."""


@dataclass(frozen=True, slots=True)
class Hosts:
    """The hosts and ports that the user configured; they may be loopback or private, and speak http."""

    own: frozenset[tuple[str, int]]

    def knows(self, host: str, port: int) -> bool:
        return (host.strip("[]").lower(), port) in self.own

    def judge(self, host: str, port: int, addresses: Iterable[str]) -> None:
        """Raises Forbidden unless the user configured the host or each of its addresses is public."""
        if self.knows(host, port):
            return
        for address in addresses:
            if not is_public(address):
                raise Forbidden(f"{host} is not on the public network, and you have not configured it")


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the open network, also when wrapped in another kind."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = _wrapped(ip)
        if inner is not None:
            ip = inner
    return ip.is_global and not ip.is_multicast


def _wrapped(ip: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if ip.ipv4_mapped is not None:
        return ip.ipv4_mapped
    if ip in _NAT64:
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    if ip in _6TO4:
        return ip.sixtofour
    return ip.teredo[1] if ip.teredo is not None else None


def literal(host: str) -> str | None:
    """`host`, if it is an address and not a name, also in the spellings that only sockets know."""
    try:
        return str(ipaddress.ip_address(host.strip("[]").partition("%")[0]))
    except ValueError:
        pass
    try:
        return socket.inet_ntoa(socket.inet_aton(host))  # 127.1, 0x7f000001, 2130706433
    except OSError:
        return None


@contextmanager
def until(deadline: float) -> Iterator[None]:
    """Everything read and written inside ends by `deadline`, on the monotonic clock."""
    token = _deadline.set(deadline)
    try:
        yield
    finally:
        _deadline.reset(token)


class Backend(httpcore.NetworkBackend):
    """Connects to judged addresses only, and keeps the deadline."""

    def __init__(self, hosts: Hosts, clock: Clock) -> None:
        self._hosts = hosts
        self._clock = clock
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        addresses = _resolve(host, port)
        self._hosts.judge(host, port, addresses)
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in addresses:
            try:
                left = _left(timeout, self._clock, httpcore.ConnectTimeout)
                stream = self._sockets.connect_tcp(address, port, left, local_address, socket_options)
                return _Timed(stream, self._clock)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure

    def sleep(self, seconds: float) -> None:
        self._clock.sleep(seconds)


class _Timed(httpcore.NetworkStream):
    """A stream whose every wait is cut to what is left of the exchange."""

    def __init__(self, inner: httpcore.NetworkStream, clock: Clock) -> None:
        self._inner = inner
        self._clock = clock

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _left(timeout, self._clock, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _PIECE):
            left = _left(timeout, self._clock, httpcore.WriteTimeout)
            self._inner.write(buffer[start : start + _PIECE], left)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = _left(timeout, self._clock, httpcore.ConnectTimeout)
        return _Timed(self._inner.start_tls(ssl_context, server_hostname, left), self._clock)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _left(timeout: float | None, clock: Clock, late: type[Exception]) -> float | None:
    deadline = _deadline.get()
    if deadline is None:
        return timeout
    left = deadline - clock.monotonic()
    if left <= 0:
        raise late("out of time")
    return left if timeout is None else min(timeout, left)


def _resolve(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(f"{host} is not known: {error}") from error
    return list(dict.fromkeys(str(each[4][0]) for each in found))
