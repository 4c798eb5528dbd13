"""`filmkit simulate` serves other clients until it is stopped; `doctor --online` tries services for free."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import openai
import pytest
from click.testing import CliRunner, Result
from replicate.client import Client

from filmkit.cli import doctor, simulate
from filmkit.cli.root import cli
from filmkit.errors import SetupError, UsageError
from filmkit.studio.simulator.server import Simulator


@contextmanager
def running(*options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The command as a user starts it; its process and its address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "filmkit", "simulate", "--clips", "plain", "--seconds", "0", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    try:
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
        assert found
        yield process, found[0]
    finally:
        process.kill()
        process.communicate()


def told(*arguments: str) -> Result:
    return CliRunner().invoke(cli, list(arguments), standalone_mode=False)


@pytest.mark.filterwarnings("ignore:The Sora API:DeprecationWarning")
def test_the_makers_own_clients_buy_from_it_and_ctrl_c_ends_it(tmp_path: Path) -> None:
    with running("--fault", "error-before@list", "--folder", str(tmp_path / "jobs")) as (process, address):
        with openai.OpenAI(api_key="any", base_url=f"{address}/v1") as client_of_videos:
            video = client_of_videos.videos.create_and_poll(model="sora-2", prompt="a boat", seconds="4")
        client = Client(api_token="any", base_url=address)
        made = client.predictions.create(model="google/lyria-2", input={"prompt": "piano"})
        client._client.close()
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)

    assert video.status == "completed"
    assert made.id
    assert process.returncode == 0
    assert "submit    POST /v1/videos" in said
    assert "stopped: 2 jobs, 0.46 USD of pretended money" in said
    assert (tmp_path / "jobs" / "journal.jsonl").exists()


@pytest.mark.filterwarnings("ignore:The Sora API:DeprecationWarning")
def test_a_fault_goes_wrong_as_often_as_it_was_asked_for() -> None:
    with running("--fault", "invalid:2") as (process, address):
        with openai.OpenAI(api_key="any", base_url=f"{address}/v1", max_retries=0) as client:
            for _ in range(2):
                with pytest.raises(openai.UnprocessableEntityError):
                    client.videos.create(model="sora-2", prompt="a boat", seconds="4")
            assert client.videos.create(model="sora-2", prompt="a boat", seconds="4").id
        process.terminate()
        _, said = process.communicate(timeout=20)

    assert said.count("goes wrong: invalid") == 2


@pytest.mark.parametrize(
    ("option", "says"),
    [
        ("no-such", "the simulator has no fault 'no-such'"),
        ("drip@submit", "drip cannot happen at 'submit'"),
        ("drip:often", "'often' is no number of times"),
    ],
)
def test_a_fault_that_is_none_is_refused(option: str, says: str) -> None:
    failed = told("simulate", "--fault", option).exception

    assert isinstance(failed, UsageError)
    assert failed.message == says
    assert failed.hint


def test_every_fault_is_listed() -> None:
    lines = told("simulate", "--faults").output.splitlines()

    assert "moderated-late   check" in lines
    assert len(lines) >= 46


def test_a_taken_port_is_a_sentence() -> None:
    with Simulator() as simulator:
        failed = told("simulate", "--port", simulator.address.rpartition(":")[2]).exception

    assert isinstance(failed, SetupError)
    assert "cannot use port" in failed.message


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("OPENAI_API_KEY", "REPLICATE_API_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(doctor, "system_keyring", lambda: None)
    services = tmp_path / "services.yaml"
    monkeypatch.setenv("FILMKIT_SERVICES", str(services))
    return services


def test_doctor_tries_each_service_with_a_free_call(at_home: Path, tmp_path: Path) -> None:
    with Simulator(keys=frozenset({"good-key-of-mine"})) as simulator:
        here = f'wire: openai-videos, address: "{simulator.address}/v1"'
        at_home.write_text(f"good: {{{here}, key: good-key-of-mine}}\nbad: {{{here}, key: another-key}}\n")
        at_home.chmod(0o600)
        done = told("doctor", "--online", "--store", str(tmp_path))
        bought = simulator.house.purchases()

    assert re.search(r"ok  service good +.*127\.0\.0\.1", done.output)
    assert re.search(r"!!  service bad ", done.output)
    assert re.search(r"ok  service replicate +not tried: it has no key", done.output)
    assert isinstance(done.exception, SetupError)
    assert "another-key" not in done.output
    assert not bought


def test_doctor_says_when_a_service_is_not_there(at_home: Path, tmp_path: Path) -> None:
    with Simulator() as simulator:
        gone = simulator.address
    at_home.write_text(f'gone: {{wire: replicate, address: "{gone}/v1"}}\n')
    done = told("doctor", "--online", "--store", str(tmp_path))

    assert re.search(r"!!  service gone ", done.output)
    assert isinstance(done.exception, SetupError)


@pytest.mark.parametrize(("clips", "warmed"), [("panel", True), ("animatic", True), ("plain", False)])
def test_what_draws_is_warm_before_the_service_listens(
    clips: str, warmed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the first still takes as long as compiling the drawing does, and its job hangs without a word."""
    done: list[str] = []

    def listen(*given: object) -> None:
        done.append("listens")
        raise SetupError("enough")

    monkeypatch.setattr(simulate, "warm_up", lambda voice: done.append("warm"))
    monkeypatch.setattr(simulate, "_simulator", listen)
    assert isinstance(told("simulate", "--clips", clips).exception, SetupError)

    assert done == (["warm", "listens"] if warmed else ["listens"])
