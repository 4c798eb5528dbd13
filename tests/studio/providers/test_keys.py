"""Keys are found where the user put them, and shown nowhere."""

import copy
import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from filmkit.errors import SetupError
from filmkit.studio.providers.keys import Found, Key, Where, find_key, read_private, system_keyring
from tests.studio.providers.desk import CANARY


def test_a_key_prints_as_stars_in_every_way() -> None:
    key = Key(CANARY)
    shown = [
        repr(key),
        str(key),
        f"{key}",
        f"{key!r:>9}",
        repr([key]),
        repr(Found(Where.FILE, "", key)),
    ]

    assert all("canary" not in text and "***" in text for text in shown)
    assert key.reveal() == CANARY


def test_a_key_does_not_leave_its_process() -> None:
    for leave in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="does not leave"):
            leave(Key(CANARY))


@pytest.mark.parametrize(
    "secret", ["", "canary\n", "canary\r\nX-Evil: 1", "ca nary", "canäry", "c" * 5000, "canary\x00"]
)
def test_what_cannot_stand_in_a_header_is_refused_and_not_quoted(secret: str) -> None:
    with pytest.raises(SetupError) as caught:
        Key(secret)

    assert "nary" not in str(caught.value)


def test_the_environment_goes_before_a_file_and_a_file_before_the_keyring(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text("from-file\n")
    file.chmod(0o600)

    def found(environment: dict[str, str], file: Path | None) -> tuple[Where, str]:
        got = find_key(
            "a", variable="A_KEY", file=file, environment=environment, keyring=lambda _: "from-ring"
        )
        assert got.key is not None
        return got.where, got.key.reveal()

    assert found({"A_KEY": " from-env\n"}, file) == (Where.ENVIRONMENT, "from-env")
    assert found({"A_KEY": ""}, file) == (Where.FILE, "from-file")
    assert found({}, None) == (Where.KEYRING, "from-ring")


def test_no_key_is_not_an_error_yet() -> None:
    assert find_key("a", variable="A", file=None, environment={}, keyring=None) == Found(Where.NOWHERE, "A")


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604])
def test_a_key_that_others_may_read_is_refused(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "key"
    file.write_text(CANARY)
    file.chmod(mode)

    with pytest.raises(SetupError, match="others may read it") as caught:
        read_private(file)
    assert "chmod 600" in caught.value.hint


def test_a_missing_key_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="cannot be read: No such file"):
        read_private(tmp_path / "none")


ASKING = """
from filmkit.studio.providers.keys import system_keyring
ring = system_keyring()
print(ring and ring("replicate"))
"""


@pytest.mark.parametrize(
    ("backend", "said"),
    [
        ("keyrings.alt.file.PlaintextKeyring", CANARY),
        ("keyring.backends.null.Keyring", "None"),
        ("keyring.backends.fail.Keyring", "None"),
        ("no.such.Keyring", "None"),
    ],
)
def test_a_key_that_was_put_into_the_keyring_is_found_there(tmp_path: Path, backend: str, said: str) -> None:
    """The `keyring` package itself, in a process of its own: it chooses its keyring but once."""

    def run(*words: str, backend: str, given: str = "") -> str:
        environment = {
            **os.environ,
            "PYTHON_KEYRING_BACKEND": backend,
            "XDG_DATA_HOME": str(tmp_path),
            "HOME": str(tmp_path),
        }
        command = [sys.executable, *words]
        done = subprocess.run(
            command, env=environment, input=given, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    file = "keyrings.alt.file.PlaintextKeyring"
    run("-m", "keyring", "set", "filmkit", "replicate", backend=file, given=CANARY)

    assert run("-c", ASKING, backend=backend) == said


def test_without_the_package_there_is_no_keyring() -> None:
    def missing(_: str) -> object:
        raise ImportError

    assert system_keyring(missing) is None
