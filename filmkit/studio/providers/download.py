"""Fetching a result to the disk: from whom, how far, how much, how slowly. Knows no service.

Only a whole file that is what it should be ever stands under its final name. It is not brought to the
disk in here: what is fetched is kept elsewhere, and whoever keeps it does that.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from urllib.parse import SplitResult, urljoin, urlsplit

from filmkit.errors import ProviderError, Unavailable
from filmkit.film.catalogue.card import Kind
from filmkit.studio.providers.accounts import PORTS
from filmkit.studio.providers.addresses import Forbidden, is_public, literal
from filmkit.studio.providers.api import UNSAID_WAIT, Api
from filmkit.studio.providers.content import media_type
from filmkit.studio.providers.provider import Collected
from filmkit.studio.providers.retry import retry_after
from filmkit.studio.providers.transport import Answer, Call, Lost, NotSent


class Expired(Exception):
    """The address no longer gives anything."""


@dataclass(frozen=True, slots=True)
class Download:
    """One thing to fetch for one service."""

    api: Api
    kind: Kind

    def fetch(self, url: str, to: Path) -> Collected:
        """One try. Raises Unavailable when another may help, Expired, ProviderError when none will."""
        part = to.with_name(f".{to.name}.part")
        try:
            self._follow(url, part)
            found = media_type(part, self.kind)
            if found is None:
                raise self._again(f"what it sent is no {self.kind.value}, or a part of one")
            size = part.stat().st_size
            part.replace(to)
            return Collected(to, found, size)
        except (NotSent, Lost) as error:
            raise self._again(str(error)) from error
        except Forbidden as error:
            raise self._never(str(error)) from error
        finally:
            part.unlink(missing_ok=True)

    def _follow(self, url: str, part: Path) -> None:
        limits = self.api.limits
        for _ in range(limits.hops + 1):
            call = Call("GET", url, self._headers(url))
            with self.api.transport.exchange(call, seconds=limits.download) as answer:
                if answer.status not in (301, 302, 303, 307, 308):
                    self._accept(answer, url, part)
                    return
                url = urljoin(url, answer.headers.get("location", ""))
        raise self._never(f"a download was sent on more than {limits.hops} times")

    def _headers(self, url: str) -> dict[str, str]:
        """The key for the API's own address; nothing for anyone else, once `url` is one to be asked."""
        return self.api.headers() if self._is_api(self._judged(url)) else {}

    def _is_api(self, parts: SplitResult) -> bool:
        return _origin(parts) == _origin(urlsplit(self.api.address))

    def _judged(self, url: str) -> SplitResult:
        try:
            parts = urlsplit(url)
            host, port = parts.hostname or "", parts.port or PORTS.get(parts.scheme, 0)
        except ValueError as error:
            raise self._never("a download has an address that is none") from error
        hosts = self.api.transport.hosts
        known = hosts.knows(host, port)
        if parts.scheme not in PORTS or (parts.scheme == "http" and not known):
            raise self._never(f"a download from {host or 'nowhere'} is not by https")
        if parts.username is not None or not host:
            raise self._never("a download has an address with a name or password in it")
        # A proxy looks names up itself, so what can be judged is judged here already.
        address = literal(host)
        if not known and ((address and not is_public(address)) or host.rstrip(".").endswith("localhost")):
            raise self._never(f"{host} is not on the public network, and you have not configured it")
        return parts

    def _accept(self, answer: Answer, url: str, part: Path) -> None:
        status = answer.status
        if status in (401, 403, 404, 410):
            raise Expired
        if status == 429 and self._is_api(urlsplit(url)):
            wait = retry_after(answer.headers, "", now=self.api.clock.wall())
            raise self.api.lane.hold(wait or UNSAID_WAIT)
        if status != 200:
            raise self._again(f"a download answered with status {status}")
        if answer.headers.get("content-encoding", "identity") != "identity":
            raise self._again("a download came packed, though it was asked for as it is")
        length = answer.headers.get("content-length", "")
        if length.isdigit() and int(length) > self.api.limits.media:
            raise self._too_big()
        with part.open("wb") as file:
            self._write(answer, file)

    def _write(self, answer: Answer, file: BinaryIO) -> None:
        limits, now = self.api.limits, self.api.clock.monotonic
        total, since, seen = 0, now(), 0
        for chunk in answer.chunks():
            total += len(chunk)
            seen += len(chunk)
            if total > limits.media:
                raise self._too_big()
            file.write(chunk)
            if (elapsed := now() - since) >= limits.window:
                if seen < limits.slowest * elapsed:
                    raise self._again("a download is too slow to ever end")
                since, seen = now(), 0

    def _again(self, why: str) -> Unavailable:
        return Unavailable(
            f"{self.api.service}: {why}",
            service=self.api.service,
            hint="the job is kept and its download tried again; it is not bought again",
        )

    def _never(self, why: str) -> ProviderError:
        return ProviderError(f"{self.api.service}: {why}", service=self.api.service)

    def _too_big(self) -> ProviderError:
        return self._never(f"a download is larger than {self.api.limits.media / (1 << 20):.0f} MiB")


def _origin(parts: SplitResult) -> tuple[str, str, int]:
    return parts.scheme, (parts.hostname or "").lower(), parts.port or PORTS.get(parts.scheme, 0)
