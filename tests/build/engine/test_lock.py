"""The lock: one at a time, and never left behind."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from filmkit.build.engine.lock import locked
from filmkit.errors import Busy, SetupError


def nobody(holder: str) -> None:
    raise AssertionError(f"waited for {holder}")


def test_the_second_leaves_saying_who_holds_it(tmp_path: Path) -> None:
    path = tmp_path / ".filmkit" / "lock"
    told: list[str] = []
    with (
        locked(path, "process 1, since 14:05", wait=0, waiting=nobody),
        pytest.raises(Busy, match=r"another build holds this film: process 1, since 14:05"),
        locked(path, "process 2", wait=0.1, waiting=told.append),
    ):
        raise AssertionError
    assert told == ["process 1, since 14:05"]


def test_the_second_gets_it_when_the_first_ends(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    order: list[str] = []
    waits = threading.Event()

    def second() -> None:
        with locked(path, "second", wait=20, waiting=lambda holder: waits.set()):
            order.append("second")

    with locked(path, "first", wait=0, waiting=nobody):
        thread = threading.Thread(target=second)
        thread.start()
        assert waits.wait(20)
        order.append("first")
    thread.join()
    assert order == ["first", "second"]


def test_a_killed_holder_leaves_nothing_locked(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    code = (
        "import time; from pathlib import Path; from filmkit.build.engine.lock import locked\n"
        f"with locked(Path({str(path)!r}), 'doomed', wait=0, waiting=print):\n"
        "    print('held', flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        child.stdout.readline()
        with pytest.raises(Busy, match="doomed"), locked(path, "me", wait=0, waiting=lambda holder: None):
            pass
        os.kill(child.pid, signal.SIGKILL)
    with locked(path, "me", wait=0, waiting=nobody):
        pass


def test_what_the_file_says_of_the_holder_decides_nothing(tmp_path: Path) -> None:
    (tmp_path / "lock").write_text("process 1\x1b[31m, long dead")
    with locked(tmp_path / "lock", "me", wait=0, waiting=nobody):
        pass


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with (
        pytest.raises(SetupError, match="cannot be written"),
        locked(tmp_path / "file" / "lock", "me", wait=0, waiting=nobody),
    ):
        pass
