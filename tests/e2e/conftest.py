"""Builds that buy, in this process."""

import time

import pytest

from filmkit.cli import root
from tests.e2e.harm import Build, Ended
from tests.e2e.wares import Shop

DEADLINE = 60.0
"""Seconds for a build, of which none waits longer than 2 s for one answer, and asks five times at most."""


@pytest.fixture
def build(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Build:
    """One build, or another command; it ends within its deadline."""

    def run(shop: Shop, *, words: tuple[str, ...] = ()) -> Ended:
        asked = list(words or shop.ware.build)
        monkeypatch.setattr("sys.argv", ["filmkit", *asked])
        capfd.readouterr()
        began = time.monotonic()
        code = root.run(asked)
        took = time.monotonic() - began
        said = "".join(capfd.readouterr())
        shop.outputs.append(said)
        assert took < DEADLINE, said
        return Ended(code, said)

    return run
