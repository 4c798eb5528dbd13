"""`filmkit keys` says where keys are, and never what they are."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from filmkit.cli import keys
from filmkit.cli.root import cli
from filmkit.errors import SetupError

CANARY = "sk-canary-do-not-print"


@pytest.fixture(autouse=True)
def _at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "REPLICATE_API_TOKEN", "FILMKIT_SERVICES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(keys, "system_keyring", lambda: lambda service: CANARY if service == "ring" else None)


def run(*, code: int = 0) -> Result:
    done = CliRunner().invoke(cli, ["keys"], standalone_mode=False)
    assert "canary" not in done.output
    assert (done.exception is None) == (code == 0)
    return done


def services(folder: Path, text: str) -> None:
    file = folder / "config" / "filmkit" / "services.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(text)


def test_the_known_services_are_listed_with_what_to_set() -> None:
    lines = run().output.splitlines()

    assert lines[0].split() == ["service", "wire", "address", "key"]
    assert lines[1].endswith("https://api.openai.com/v1     not found; set OPENAI_API_KEY")
    assert lines[2].endswith("not found; set REPLICATE_API_TOKEN")


def test_a_key_is_found_and_not_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPLICATE_API_TOKEN", CANARY)
    services(
        tmp_path,
        """
my-gpu: {wire: openai-videos, address: "http://localhost:8000/v1"}
ring: {wire: replicate, key-env: RING}
""",
    )
    out = run().output

    assert "found: environment, REPLICATE_API_TOKEN" in out
    assert "none needed" in out
    assert "found: keyring, filmkit/ring" in out
    assert "services.yaml" in out


def test_a_key_that_others_may_read_is_told_after_all_the_others(tmp_path: Path) -> None:
    (tmp_path / "open").write_text(CANARY)
    (tmp_path / "open").chmod(0o644)
    services(tmp_path, f"leaky: {{wire: replicate, key-file: {tmp_path}/open}}")
    done = run(code=5)

    assert isinstance(done.exception, SetupError)
    assert "leaky" in str(done.exception)
    assert "chmod 600" in str(done.exception)
    assert "cannot be used" in done.output
    assert "openai" in done.output


def test_the_command_has_a_page_of_help() -> None:
    assert "is never" in CliRunner().invoke(cli, ["keys", "--help"]).output
