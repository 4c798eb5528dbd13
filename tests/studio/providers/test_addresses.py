"""Only public machines, unless the user named them; and never for longer than was given."""

import pytest

from filmkit.studio.providers.addresses import Forbidden, Hosts, is_public, literal
from filmkit.studio.providers.clock import Clock
from filmkit.studio.providers.limits import Limits
from filmkit.studio.providers.transport import Call, NotSent, Transport
from tests.studio.providers.desk import simulator

NOBODY = Hosts(frozenset())


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1",
        "224.0.0.1", "255.255.255.255", "::1", "fe80::1%eth0", "fc00::1", "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
        "64:ff9b::a00:1", "2002:7f00:1::", "ff02::1", "not an address", "",
    ],
)  # fmt: skip
def test_what_is_not_on_the_open_network_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f::1", "::ffff:93.184.215.14", "1.1.1.1"])
def test_what_is_on_the_open_network_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("host", ["2130706433", "0x7f000001", "127.1", "0177.0.0.1", "[::1]", "127.0.0.1"])
def test_every_spelling_of_an_address_is_understood(host: str) -> None:
    found = literal(host)

    assert found is not None
    assert not is_public(found)


def test_one_private_address_among_public_ones_is_enough_to_refuse() -> None:
    with pytest.raises(Forbidden, match="not on the public network"):
        NOBODY.judge("rebinding.example", 443, ["93.184.215.14", "127.0.0.1"])


def test_a_configured_host_is_let_through_at_its_own_port_only() -> None:
    hosts = Hosts(frozenset({("gpu.lan", 8000)}))

    hosts.judge("GPU.lan", 8000, ["192.168.1.9"])
    with pytest.raises(Forbidden):
        hosts.judge("gpu.lan", 6379, ["192.168.1.9"])


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433"])
def test_a_name_is_judged_by_the_address_that_is_connected_to(host: str) -> None:
    with simulator() as there, Transport(NOBODY, clock=Clock(), limits=Limits()) as transport:
        port = there.address.rpartition(":")[2]
        call = Call("GET", f"http://{host}:{port}/v1/account")
        with pytest.raises((Forbidden, NotSent)), transport.exchange(call, seconds=5):
            pass

        assert there.heard == []
