"""Which machines may be talked to. Knows no HTTP, and asks no name server."""

import ipaddress
import socket
from collections.abc import Iterable
from dataclasses import dataclass

# IPv6 ranges that carry an IPv4 address inside: NAT64 (RFC 6052), 6to4 (RFC 3056).
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_6TO4 = ipaddress.IPv6Network("2002::/16")


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
