"""Who may speak with the server: somebody of this machine who was given the address. Knows no film.

Against other people's pages in the same browser. A page elsewhere can send requests here but cannot set
`Host` (DNS rebinding gives it away), cannot read our answers, and is not sent the cookie, which is
SameSite=Strict; what changes anything must also come from our own origin, as JSON.
"""

import hmac
import secrets
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs

LONGEST_BODY = 4 << 20
"""Bytes of a request: the notes of a long film, drawings and all."""


class Refusal(Exception):
    """A request that is not answered: its status and why."""

    def __init__(self, status: int, says: str) -> None:
        super().__init__(says)
        self.status, self.says = status, says


class Gate:
    """The token of one run of the server, and what it lets in."""

    def __init__(self, port: int) -> None:
        self.token = secrets.token_urlsafe(32)
        self._session = secrets.token_urlsafe(32)
        self._cookie = f"filmkit-{port}"
        self._hosts = (f"127.0.0.1:{port}", f"localhost:{port}")

    def address(self) -> str:
        """What is opened in a browser."""
        return f"http://{self._hosts[0]}/?token={self.token}"

    def is_ticket(self, query: str, headers: Mapping[str, str]) -> bool:
        """Whether a request brings the token: then it gets the cookie. Raises Refusal."""
        self._host(headers)
        given = parse_qs(query).get("token")
        if given is None:
            return False
        if not _same(given[0], self.token):
            raise Refusal(
                403, "this is not the address that filmkit printed: it prints a new one at each start"
            )
        return True

    def cookie(self) -> str:
        """The value of Set-Cookie."""
        return f"{self._cookie}={self._session}; Path=/; HttpOnly; SameSite=Strict"

    def let_in(self, headers: Mapping[str, str]) -> None:
        """Raises Refusal unless it comes from a browser that was given the cookie."""
        self._host(headers)
        try:
            given = SimpleCookie(headers.get("Cookie", "")).get(self._cookie)
        except CookieError:
            given = None
        if given is None or not _same(given.value, self._session):
            raise Refusal(403, "open the address that filmkit printed when it started, with its token")
        if headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
            raise Refusal(403, "another page asked for this")

    def let_act(self, headers: Mapping[str, str]) -> int:
        """Raises Refusal unless it is our own page that acts; how many bytes it brings."""
        self.let_in(headers)
        if headers.get("Origin") not in [f"http://{host}" for host in self._hosts]:
            raise Refusal(403, "another page asked for this")
        if headers.get("Content-Type", "").partition(";")[0].strip().lower() != "application/json":
            raise Refusal(415, "only JSON is read here")
        length = headers.get("Content-Length", "")
        if headers.get("Transfer-Encoding") or not (length.isascii() and length.isdigit()):
            raise Refusal(411, "a request says how long it is")
        if len(length) > 12 or int(length) > LONGEST_BODY:
            raise Refusal(413, f"more than {LONGEST_BODY} bytes are not read")
        return int(length)

    def _host(self, headers: Mapping[str, str]) -> None:
        if headers.get("Host", "") not in self._hosts:
            raise Refusal(421, "this server is asked for by its own name only")


def _same(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), wanted.encode())
