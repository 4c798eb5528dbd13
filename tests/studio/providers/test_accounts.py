"""Services are the user's: read from a file of theirs, refused in one sentence when wrong."""

from pathlib import Path

import pytest

from filmkit.errors import SetupError
from filmkit.studio.providers import services
from filmkit.studio.providers.accounts import (
    BUILT_IN,
    WIRES,
    Account,
    configuration_file,
    find_account_key,
    read_accounts,
)
from filmkit.studio.providers.keys import Where
from tests.studio.providers.desk import CANARY


def accounts(folder: Path, text: str, mode: int = 0o600) -> dict[str, Account]:
    file = folder / "services.toml"
    file.write_text(text)
    file.chmod(mode)
    return read_accounts(file)


def test_without_a_file_the_known_services_are_there(tmp_path: Path) -> None:
    assert read_accounts(tmp_path / "none.toml") == BUILT_IN


def test_every_wire_that_can_be_named_can_be_opened() -> None:
    assert set(WIRES) == set(services.WIRES)


def test_a_gpu_of_ones_own_needs_an_address_and_nothing_else(tmp_path: Path) -> None:
    found = accounts(
        tmp_path,
        """
        [services.my-gpu]
        wire = "openai-videos"
        address = "http://192.168.1.20:8000/v1/"
        hosts = ["files.lan:9000", "http://other.lan"]
        free = true
        """,
    )["my-gpu"]

    assert found.address == "http://192.168.1.20:8000/v1"
    assert found.own == {("192.168.1.20", 8000), ("files.lan", 9000), ("other.lan", 80)}
    assert found.free
    assert find_account_key(found, {"OPENAI_API_KEY": CANARY}, None).where is Where.UNNEEDED


def test_the_key_for_one_address_never_goes_to_another_by_itself(tmp_path: Path) -> None:
    moved = accounts(tmp_path, '[services.openai]\naddress = "https://gateway.example/v1"')["openai"]

    assert find_account_key(moved, {"OPENAI_API_KEY": CANARY}, None).key is None


def test_a_key_is_found_where_the_configuration_says(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("from-file")
    (tmp_path / "key").chmod(0o600)
    found = accounts(
        tmp_path,
        """
        [services.a]
        wire = "replicate"
        key-env = "MINE"
        [services.b]
        wire = "replicate"
        key-env = ""
        key-file = "key"
        [services.c]
        wire = "replicate"
        key = "written"
        """,
    )

    at = {alias: find_account_key(found[alias], {"MINE": "from-env"}, None) for alias in "abc"}
    assert [each.key.reveal() for each in at.values() if each.key] == ["from-env", "from-file", "written"]
    assert "written" not in repr(found)


def test_a_key_in_a_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="others may read it"):
        accounts(tmp_path, f'[services.a]\nwire = "replicate"\nkey = "{CANARY}"', mode=0o644)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("services = 3", "must be tables"),
        ("[services", "is not TOML"),
        ("[services]\na = 1", "must be a table"),
        ('[services.a]\nwire = "fax"', "wire must be one of"),
        ("[services.a]\n", "wire must be one of"),
        ('[services.a]\nwire = "replicate"\naddres = "x"', "has no field addres"),
        ('[services.a]\nwire = "replicate"\naddress = "ftp://x"', "address must be like"),
        ('[services.a]\nwire = "replicate"\naddress = "https://me:pw@x/v1"', "address must be like"),
        ('[services.a]\nwire = "replicate"\naddress = "https://x:99999/v1"', "address must be like"),
        ('[services.a]\nwire = "replicate"\naddress = "http://gateway.example/v1"', "in the clear"),
        ('[services.a]\nwire = "replicate"\naddress = "http://8.8.8.8/v1"', "in the clear"),
        ('[services.a]\nwire = "replicate"\nfree = "yes"', "free must be true or false"),
        ('[services.a]\nwire = "replicate"\nhosts = "x"', "hosts must be a list"),
        ('[services.a]\nwire = "replicate"\nhosts = ["x:y"]', "hosts holds what is no host"),
        ('[services.a]\nwire = "replicate"\nproxy = "socks5://x"', "proxy must be"),
        ('[services.a]\nwire = "replicate"\nkey = 3', "key must be a text"),
    ],
    ids=[str(n) for n in range(16)],
)
def test_a_wrong_configuration_is_refused_with_its_place(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(SetupError, match=why) as caught:
        accounts(tmp_path, text)
    assert "services.toml" in str(caught.value)


def test_the_file_lies_where_the_platform_keeps_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert configuration_file({}, tmp_path) == tmp_path / ".config/filmkit/services.toml"
    assert configuration_file({"XDG_CONFIG_HOME": "/x"}, tmp_path) == Path("/x/filmkit/services.toml")
    assert configuration_file({"XDG_CONFIG_HOME": "x"}, tmp_path).is_relative_to(tmp_path)
    monkeypatch.setattr("sys.platform", "darwin")
    assert "Application Support" in str(configuration_file({}, tmp_path))
