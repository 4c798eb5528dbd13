"""A result is whole, is media, came from where it may, and is never bought again for want of it."""

from pathlib import Path

import pytest

from filmkit.errors import ProviderError, ResultLost, Throttled, Unavailable
from filmkit.film.catalogue.card import Kind
from filmkit.studio.providers.addresses import Hosts
from filmkit.studio.providers.api import Api
from filmkit.studio.providers.download import Download, Expired
from filmkit.studio.providers.keys import Key
from filmkit.studio.providers.retry import Lane
from filmkit.studio.providers.transport import Transport
from filmkit.studio.simulator.faults import MOMENTS, Fault, Moment
from tests.studio.providers.desk import CANARY, SHORT, WIRES, Skipping, request, service, simulator

DOWNLOADS = sorted((each for each in Fault if Moment.DOWNLOAD in MOMENTS[each]), key=lambda each: each.value)
NEVER = {Fault.TO_PRIVATE, Fault.TO_LOOPBACK, Fault.TO_FILE, Fault.HUGE, Fault.ENDLESS}
"""Trying again does not help against these."""


@pytest.mark.parametrize("fault", DOWNLOADS, ids=lambda fault: str(fault.value))
@pytest.mark.parametrize("wire", WIRES)
def test_every_fault_of_a_download_is_overcome_or_told(wire: str, fault: Fault, tmp_path: Path) -> None:
    to = tmp_path / "take.mp4"
    with simulator() as there, service(wire, there.address, limits=SHORT) as provider:
        ticket = provider.submit(request(wire))
        standing = provider.check(ticket)
        there.misbehave(fault, Moment.DOWNLOAD)
        if fault is Fault.GONE:
            with pytest.raises(ResultLost):
                provider.collect(ticket, standing, to)
        elif fault in NEVER or fault is Fault.IN_CIRCLES:
            there.misbehave(fault, Moment.DOWNLOAD, times=9)
            with pytest.raises(ProviderError) as caught:
                provider.collect(ticket, standing, to)
            assert not isinstance(caught.value, Unavailable)
        else:
            assert provider.collect(ticket, standing, to).media_type == "video/mp4"
            assert to.read_bytes() == there.house.result(there.house.purchases()[0])[0].read_bytes()

        assert [each.name for each in tmp_path.iterdir()] == (["take.mp4"] if to.exists() else [])
        assert len(there.house.purchases()) == 1


@pytest.mark.parametrize("fault", [Fault.TRUNCATED, Fault.CUT, Fault.NOT_MEDIA, Fault.PLAYLIST])
def test_a_download_that_never_comes_right_keeps_the_job(fault: Fault, tmp_path: Path) -> None:
    with simulator() as there, service("replicate", there.address) as provider:
        ticket = provider.submit(request("replicate"))
        standing = provider.check(ticket)
        there.misbehave(fault, Moment.DOWNLOAD, times=5)
        with pytest.raises(Unavailable) as caught:
            provider.collect(ticket, standing, tmp_path / "take.mp4")
        assert "not bought again" in caught.value.hint
        assert list(tmp_path.iterdir()) == []

        provider.collect(ticket, provider.check(ticket), tmp_path / "take.mp4")
        assert len(there.house.purchases()) == 1


def test_the_key_goes_to_the_api_and_to_nobody_else(tmp_path: Path) -> None:
    with simulator() as there, service("replicate", there.address) as provider:
        ticket = provider.submit(request("replicate"))
        standing = provider.check(ticket)
        with simulator() as storage:
            elsewhere = f"{storage.address}/out/{ticket.job}/output.mp4"
            api = _api(there.address, storage.address)
            with api.transport:
                own = Download(api, Kind.VIDEO)
                with pytest.raises(Expired):  # the storage has no such file
                    own.fetch(elsewhere, tmp_path / "a.mp4")
                own.fetch(standing.outputs[0], tmp_path / "b.mp4")

            assert [each.signed for each in storage.heard] == [False]
        assert there.heard[-1].signed


def _api(address: str, *more: str) -> Api:
    clock = Skipping().clock()
    ports = (int(each.rpartition(":")[2]) for each in (address, *more))
    hosts = Hosts(frozenset(("127.0.0.1", port) for port in ports))
    transport = Transport(hosts, clock=clock, limits=SHORT)
    lane = Lane("a", clock)
    return Api("a", f"{address}/v1", Key(CANARY), transport, lane, clock=clock, limits=SHORT)


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/a.mp4", "ftp://example.com/a.mp4", "file:///etc/passwd", "//x/a", "", "https:///a",
        "https://me:pw@example.com/a.mp4", "https://10.0.0.1/a", "https://[::1]/a", "https://localhost/a",
        "https://0x7f.1/a", "https://169.254.169.254/latest", "https://host:99999/a",
        "data:video/mp4;base64,AA",
    ],
)  # fmt: skip
def test_an_address_that_may_not_be_asked_is_not_asked(url: str, tmp_path: Path) -> None:
    api = _api("http://127.0.0.1:1")
    with api.transport, pytest.raises(ProviderError) as caught:
        Download(api, Kind.VIDEO).fetch(url, tmp_path / "a.mp4")

    assert not isinstance(caught.value, Unavailable)


def test_an_expired_address_is_asked_for_anew_once(tmp_path: Path) -> None:
    with simulator() as there, service("replicate", there.address) as provider:
        ticket = provider.submit(request("replicate"))
        standing = provider.check(ticket)
        there.misbehave(Fault.EXPIRED, Moment.DOWNLOAD, times=2)
        with pytest.raises(ResultLost) as caught:
            provider.collect(ticket, standing, tmp_path / "a.mp4")

        assert caught.value.exit_code == 3
        assert provider.collect(ticket, provider.check(ticket), tmp_path / "a.mp4").size > 0


def test_what_is_paid_for_is_fetched_though_the_lane_is_closed_for_an_hour(tmp_path: Path) -> None:
    time = Skipping()
    with simulator() as there, service("replicate", there.address, clock=time.clock()) as provider:
        ticket = provider.submit(request("replicate"))
        standing = provider.check(ticket)
        there.misbehave(Fault.LIMIT_LONG, Moment.SUBMIT)
        with pytest.raises(Throttled):
            provider.submit(request("replicate"))

        assert provider.collect(ticket, standing, tmp_path / "a.mp4").size > 0
        assert time.slept == []
