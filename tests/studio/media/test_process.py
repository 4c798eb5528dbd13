"""Runs end whole, or leave nothing: no process, no half file."""

import os
import shutil
import time
from pathlib import Path

import pytest

from filmkit.errors import SetupError, TaskFailed
from filmkit.studio.media.process import Work, ask, run

SH = Path("/bin/sh")


def program(folder: Path, script: str) -> Path:
    """A stand-in for ffmpeg that does what `script` says, whatever it is asked."""
    path = folder / "stand-in"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def gone(pid_file: Path) -> bool:
    """Whether nobody is left of the group that a run led."""
    for _ in range(100):
        try:
            os.killpg(int(pid_file.read_text()), 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False


def nothing(fraction: float) -> None:
    """Somebody who does not ask how far it is."""


def test_progress_is_a_growing_fraction_of_the_output(tmp_path: Path) -> None:
    heard: list[float] = []
    stand_in = program(tmp_path, "printf 'out_time_us=N/A\\nout_time_us=1000000\\nprogress=end\\n'")

    run(stand_in, [], Work("counting", duration=2.0), heard.append)

    assert heard[-1] == pytest.approx(0.5)
    assert heard == sorted(heard)


@pytest.mark.parametrize("ignores", ["", "trap '' TERM;"])
def test_a_cancelled_run_leaves_no_process_and_no_half_file(tmp_path: Path, ignores: str) -> None:
    class Stop(BaseException):
        pass

    half, pids = tmp_path / "out.mp4", tmp_path / "pids"
    stand_in = program(
        tmp_path, f"{ignores} echo $$ >{pids}; echo half >{half}; sleep 60 & echo x; wait; wait"
    )

    def stop(fraction: float) -> None:
        if half.exists():
            raise Stop

    with pytest.raises(Stop):
        run(stand_in, [], Work("working", half), stop)

    assert not half.exists()
    assert gone(pids)


def test_a_silent_run_can_be_cancelled_too(tmp_path: Path) -> None:
    class Stop(BaseException):
        pass

    def stop(fraction: float) -> None:
        raise Stop

    with pytest.raises(Stop):
        run(program(tmp_path, "exec sleep 60"), [], Work("working"), stop)


def test_a_run_that_takes_too_long_is_stopped_and_says_so(tmp_path: Path) -> None:
    with pytest.raises(TaskFailed, match="waiting took longer than 0 s and was stopped"):
        run(program(tmp_path, "exec sleep 60"), [], Work("waiting", seconds=0.3), nothing)


def test_a_failure_is_one_sentence_with_the_last_word_of_weight(tmp_path: Path) -> None:
    script = "echo '[mov @ 0x55aa12] moov atom not found' >&2; echo 'Conversion failed!' >&2; exit 1"
    half = tmp_path / "out.mp4"
    half.write_text("half")

    with pytest.raises(TaskFailed, match=r"^reading failed: \[mov\] moov atom not found$"):
        run(program(tmp_path, script), [], Work("reading", half), nothing)

    assert not half.exists()


def test_a_killed_run_is_named_by_its_signal(tmp_path: Path) -> None:
    with pytest.raises(TaskFailed, match="ended by SIGKILL"):
        run(program(tmp_path, "kill -9 $$"), [], Work("encoding"), nothing)


def test_a_child_has_limits_and_none_of_the_users_keys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_API_KEY", "sk-123")
    said = run(program(tmp_path, "(ulimit -t; ulimit -f; ulimit -c; env) >&2"), [], Work("asking"), nothing)

    processor, size, core = said.split()[:3]
    assert processor != "unlimited"
    assert size != "unlimited"
    assert core == "0"
    assert "sk-123" not in said


def test_arguments_arrive_as_they_are(tmp_path: Path) -> None:
    stand_in = program(tmp_path, 'for each in "$@"; do echo "<$each>" >&2; done')

    said = run(stand_in, ["a b", "$(id)", "-x;y", "'"], Work("asking"), nothing)

    assert said.splitlines()[-4:] == ["<a b>", "<$(id)>", "<-x;y>", "<'>"]


def test_a_program_that_is_not_there_is_the_operators_to_mend() -> None:
    with pytest.raises(SetupError, match="cannot be run"):
        ask(["/nowhere/ffmpeg", "-version"])
    assert shutil.which("sh")
