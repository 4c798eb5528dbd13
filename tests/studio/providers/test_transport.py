"""One exchange: nothing from the environment, nothing remembered, nothing followed, nothing for ever."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from filmkit.studio.providers import transport as transports
from filmkit.studio.providers.accounts import Account
from filmkit.studio.providers.addresses import Hosts
from filmkit.studio.providers.clock import Clock
from filmkit.studio.providers.keys import Key
from filmkit.studio.providers.limits import Limits
from filmkit.studio.providers.services import open_service
from filmkit.studio.providers.transport import Call, Lost, NotSent, Transport
from filmkit.studio.simulator.faults import Fault, Moment
from filmkit.studio.simulator.server import Simulator
from tests.studio.providers.desk import CANARY, SHORT, simulator


@pytest.fixture
def there() -> Iterator[Simulator]:
    with simulator() as made:
        yield made


def transport(there: Simulator, proxy: str = "") -> Transport:
    hosts = Hosts(frozenset({("127.0.0.1", int(there.address.rpartition(":")[2]))}))
    return Transport(hosts, clock=Clock(), limits=SHORT, proxy=proxy)


def greeting(there: Simulator) -> Call:
    return Call("GET", f"{there.address}/v1/account", {"Authorization": "Bearer x"})


def read(ours: Transport, call: Call, *, seconds: float) -> int:
    with ours.exchange(call, seconds=seconds) as answer:
        return sum(len(chunk) for chunk in answer.chunks())


def test_a_proxy_of_the_environment_is_not_used(there: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with transport(there) as ours, ours.exchange(greeting(there), seconds=5) as answer:
        assert answer.status == 200


def test_a_proxy_that_was_asked_for_is_used(there: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    account = Account("a", "replicate", "http://far.lan/v1", proxy="environment")
    provider = open_service(account, Key(CANARY), limits=SHORT, proxies=lambda: {"http": there.address})
    provider.greet()
    provider.close()

    assert there.heard[-1].path == "/v1/account"  # `far.lan` was the proxy's to find


def test_a_redirect_is_an_answer_and_is_not_followed(there: Simulator) -> None:
    there.misbehave(Fault.ELSEWHERE, Moment.OTHER)
    with transport(there) as ours, ours.exchange(greeting(there), seconds=5) as answer:
        assert answer.status == 307
    assert len(there.heard) == 1


@pytest.mark.parametrize("fault", [Fault.SLOW_ANSWER, Fault.SILENT_AFTER, Fault.HUGE_ANSWER])
def test_no_exchange_outlives_its_time(fault: Fault, there: Simulator) -> None:
    there.misbehave(fault, Moment.OTHER)
    began = time.monotonic()
    with transport(there) as ours, pytest.raises(Lost, match="in time"):
        read(ours, greeting(there), seconds=0.5)
    assert time.monotonic() - began < 5


def test_what_cannot_be_reached_was_not_sent() -> None:
    with simulator() as gone:
        pass
    with transport(gone) as ours, pytest.raises(NotSent), ours.exchange(greeting(gone), seconds=5):
        pass


@pytest.mark.parametrize("url", ["no address", "https://", "gopher://x", "http://[::1", "https://a b/"])
def test_an_address_that_is_none_was_not_sent(url: str, there: Simulator) -> None:
    with transport(there) as ours, pytest.raises(NotSent), ours.exchange(Call("GET", url), seconds=5):
        pass


def test_whose_certificates_are_believed_is_read_once_however_many_ask(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[float] = []

    def slowly(**_: object) -> None:
        time.sleep(0.05)
        read.append(time.monotonic())

    monkeypatch.setattr("httpx.create_ssl_context", slowly)
    transports._certificates.cache_clear()
    try:
        with ThreadPoolExecutor(8) as threads:
            list(threads.map(lambda _: transports._trust(), range(8)))
    finally:
        transports._certificates.cache_clear()

    assert len(read) == 1


def test_a_call_does_not_show_its_headers(there: Simulator) -> None:
    assert "Bearer" not in repr(greeting(there))


def test_the_limits_are_those_of_the_manual() -> None:
    limits = Limits()
    assert (limits.json, limits.hops, limits.longest_wait) == (1 << 20, 3, 600.0)
