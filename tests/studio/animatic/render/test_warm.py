"""Compiling is done once, announced, and kept where it was asked to be."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from filmkit.studio.animatic.render import kernel
from filmkit.studio.animatic.render.warm import is_warm, warm_up


def test_warming_up_reports_its_way_to_the_end_and_is_remembered() -> None:
    said: list[tuple[float, str]] = []

    warm_up(lambda share, stage: said.append((share, stage)))

    shares = [share for share, _ in said]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert is_warm()


@pytest.mark.parametrize("given", ["NUMBA_CACHE_DIR", "XDG_CACHE_HOME"])
def test_compiled_code_is_kept_where_the_user_says(given: str, tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "NUMBA_CACHE_DIR"}
    code = "from filmkit.studio.animatic.render import kernel; print(kernel.FOLDER)"
    told = subprocess.run(
        [sys.executable, "-c", code],
        env={**environment, given: str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()

    if given == "NUMBA_CACHE_DIR" or sys.platform.startswith("linux"):
        assert Path(told).is_relative_to(tmp_path)
    assert Path(told).name == kernel.FOLDER.name
