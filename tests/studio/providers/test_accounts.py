"""Services are the user's: read from a file of theirs, refused in one sentence when wrong."""

from pathlib import Path

import pytest

from filmkit.errors import SetupError, SpecErrors
from filmkit.studio.providers import services
from filmkit.studio.providers.accounts import (
    BUILT_IN,
    WIRES,
    Account,
    find_account_key,
    read_accounts,
)
from filmkit.studio.providers.keys import Where
from tests.studio.providers.desk import CANARY, request


def accounts(folder: Path, text: str, mode: int = 0o600) -> dict[str, Account]:
    file = folder / "services.yaml"
    file.write_text(text)
    file.chmod(mode)
    return read_accounts(file)


def test_without_a_file_the_known_services_are_there(tmp_path: Path) -> None:
    assert read_accounts(None) == BUILT_IN == accounts(tmp_path, "# nothing yet\n")


def test_every_wire_that_can_be_named_can_be_opened() -> None:
    assert set(WIRES) == set(services.WIRES)


def test_a_gpu_of_ones_own_needs_an_address_and_nothing_else(tmp_path: Path) -> None:
    found = accounts(
        tmp_path,
        """
my-gpu:
  wire: openai-videos
  address: http://192.168.1.20:8000/v1/
  hosts: ["files.lan:9000", "http://other.lan"]
  free: true
""",
    )["my-gpu"]

    assert found.address == "http://192.168.1.20:8000/v1"
    assert found.own == {("192.168.1.20", 8000), ("files.lan", 9000), ("other.lan", 80)}
    assert find_account_key(found, {"OPENAI_API_KEY": CANARY}, None).where is Where.UNNEEDED
    provider = services.open_service(found, None)
    assert provider.price(request("openai-videos")) == 0
    provider.close()


def test_the_key_for_one_address_never_goes_to_another_by_itself(tmp_path: Path) -> None:
    moved = accounts(tmp_path, "openai: {address: 'https://gateway.example/v1'}")["openai"]

    assert find_account_key(moved, {"OPENAI_API_KEY": CANARY}, None).key is None


def test_a_key_is_found_where_the_configuration_says(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("from-file")
    (tmp_path / "key").chmod(0o600)
    found = accounts(
        tmp_path,
        """
a: {wire: replicate, key-env: MINE}
b: {wire: replicate, key-env: "", key-file: key}
c: {wire: replicate, key: written}
""",
    )

    at = {alias: find_account_key(found[alias], {"MINE": "from-env"}, None) for alias in "abc"}
    assert [each.key.reveal() for each in at.values() if each.key] == ["from-env", "from-file", "written"]
    assert "written" not in repr(found)


def test_a_key_in_a_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="others may read it"):
        accounts(tmp_path, f"a: {{wire: replicate, key: '{CANARY}'}}", mode=0o644)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a: 1", "a: `1` is no service"),
        ("a: {wire: fax}", "`fax` is no wire; it is one of openai-videos, replicate"),
        ("a: {}", "a names no wire"),
        (
            "a: {wire: replicate, addres: x}",
            "`addres` is no key of a service\\n  hint: did you mean `address`",
        ),
        ("a: {wire: replicate, address: 'ftp://x'}", "is no address"),
        ("a: {wire: replicate, address: 'https://me:pw@x/v1'}", "is no address"),
        ("a: {wire: replicate, address: 'https://x:99999/v1'}", "is no address"),
        ("a: {wire: replicate, address: 'http://gateway.example/v1'}", "in the clear"),
        ("a: {wire: replicate, address: 'http://8.8.8.8/v1'}", "in the clear"),
        ("a: {wire: replicate, free: often}", "`often` is neither true nor false"),
        ("a: {wire: replicate, hosts: x}", "is no list of hosts"),
        ("a: {wire: replicate, hosts: ['x:y']}", "hosts: "),
        ("a: {wire: replicate, proxy: 'socks5://x'}", "is no proxy"),
        ("a: {wire: replicate, key: 3}", "this cannot be a key"),
        (f"a: {{wire: replicate, key: 'x {CANARY}'}}", "this cannot be a key"),
        ("a: [", "not YAML"),
        ("a: {wire: replicate, wire: replicate}", "wire"),
    ],
    ids=[str(n) for n in range(17)],
)
def test_a_wrong_configuration_is_refused_with_its_place(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(SpecErrors, match=why) as caught:
        accounts(tmp_path, text)
    assert "services.yaml:1:" in str(caught.value) or "services.yaml:2:" in str(caught.value)
    assert CANARY not in str(caught.value)


def test_a_file_that_is_no_mapping_or_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="must be a mapping"):
        accounts(tmp_path, "- a")
    with pytest.raises(SetupError, match="cannot be read: No such file"):
        read_accounts(tmp_path / "none.yaml")
