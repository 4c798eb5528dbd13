"""From a user's account to a service that can be asked. Knows every wire, and opens no connection yet."""

import urllib.request
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from filmkit.errors import SetupError
from filmkit.studio.providers.accounts import Account
from filmkit.studio.providers.addresses import Hosts
from filmkit.studio.providers.api import Api
from filmkit.studio.providers.clock import Clock
from filmkit.studio.providers.keys import Key
from filmkit.studio.providers.limits import Limits
from filmkit.studio.providers.openai_videos import OpenAIVideos
from filmkit.studio.providers.provider import Provider
from filmkit.studio.providers.replicate import Replicate
from filmkit.studio.providers.retry import Backoff, Lane
from filmkit.studio.providers.transport import Transport

WIRES: Mapping[str, Callable[[Api, bool], Provider]] = {
    "openai-videos": OpenAIVideos,
    "replicate": Replicate,
}


def open_service(
    account: Account,
    key: Key | None,
    *,
    clock: Clock | None = None,
    limits: Limits | None = None,
    backoff: Backoff | None = None,
    proxies: Callable[[], Mapping[str, str]] = urllib.request.getproxies,
) -> Provider:
    """The service of `account`. `proxies` is looked at only if the account asks for the environment's.

    Raises SetupError when that proxy cannot be used.
    """
    clock, limits = clock or Clock(), limits or Limits()
    proxy = _proxy(account, proxies)
    transport = Transport(Hosts(account.own), clock=clock, limits=limits, proxy=proxy)
    lane = Lane(account.alias, clock, longest_wait=limits.longest_wait)
    api = Api(
        account.alias, account.address, key, transport, lane, clock=clock, limits=limits, backoff=backoff
    )
    return WIRES[account.wire](api, account.free)


def _proxy(account: Account, proxies: Callable[[], Mapping[str, str]]) -> str:
    if account.proxy != "environment":
        return account.proxy
    scheme, host = urlsplit(account.address).scheme, urlsplit(account.address).hostname or ""
    if urllib.request.proxy_bypass(host):
        return ""
    found = proxies().get(scheme, "")
    if found and urlsplit(found).scheme not in ("http", "https"):
        raise SetupError(f"the proxy for {account.alias} that the environment names is not an http one")
    return found
