"""The store's folder: shared by living builds, swept of dead ones."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from filmkit.build.store.disk import DiskStore
from filmkit.errors import SetupError


def test_workspaces_of_the_dead_are_swept_and_those_of_the_living_are_not(tmp_path: Path) -> None:
    code = (
        "import time; from pathlib import Path; from filmkit.build.store.disk import DiskStore\n"
        f"with DiskStore(Path({str(tmp_path)!r})).workspace() as folder:\n"
        "    (folder / 'half').write_bytes(b'x'); print(folder, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        theirs = Path(child.stdout.readline().strip())
        with DiskStore(tmp_path).workspace() as mine:
            assert theirs.exists()
            assert mine != theirs
        os.kill(child.pid, signal.SIGKILL)
    with DiskStore(tmp_path).workspace():
        assert not theirs.exists()


def test_a_store_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "store").write_bytes(b"in the way")

    with (
        pytest.raises(SetupError, match=r"store .* cannot be written: .*\n  hint: .*FILMKIT_STORE"),
        DiskStore(tmp_path / "store").workspace(),
    ):
        pass
