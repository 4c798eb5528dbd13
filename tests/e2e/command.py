"""The filmkit command in processes of its own, with rules that make believe: to be killed and raced.

`python -m tests.e2e.command --kill-at N -- build FILM` kills itself, as kill -9 would, at its N-th
change of the disk. `--count FILE` writes how many there were.
"""

import os
import signal
import sys
from collections.abc import Collection
from pathlib import Path

ROOT = Path(__file__).parents[2]
ENTRY = [sys.executable, "-m", "filmkit"]
PRETENDED = [sys.executable, "-m", "tests.e2e.command"]
_CHANGES = {
    "os.rename",
    "os.remove",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.truncate",
    "os.utime",
    "os.chmod",
}


def environment(store: Path) -> dict[str, str]:
    """A store of its own, and this checkout on the path."""
    return {**os.environ, "FILMKIT_STORE": str(store), "PYTHONPATH": str(ROOT), "NO_COLOR": "1"}


class Killer:
    """Counts what changes the disk, and ends the process at one of them."""

    def __init__(self, kill_at: int, also: Collection[str] = ()) -> None:
        """`also` are other audit events that count."""
        self.kill_at = kill_at
        self.count = 0
        self._events = {*_CHANGES, *also}

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if event in self._events or (event == "open" and _writes(arguments)):
            self.count += 1
            if self.count == self.kill_at:
                os.kill(os.getpid(), signal.SIGKILL)


def _writes(arguments: tuple[object, ...]) -> bool:
    flags = arguments[2]
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))


def main(arguments: list[str]) -> int:
    """Run one command line with pretenders in place of the rules."""
    from filmkit.rules import film
    from tests.rules.pretend import PRETENDERS

    film.RULES = PRETENDERS  # before the command line takes them from there
    from filmkit.cli import root

    at = arguments.index("--")
    options, words = arguments[:at], arguments[at + 1 :]
    named = dict(zip(options[::2], options[1::2], strict=True))
    sys.argv = ["filmkit", *words]
    killer = Killer(int(named.get("--kill-at", 0)))
    sys.addaudithook(killer)
    code = root.run(words)
    if "--count" in named:
        Path(named["--count"]).write_text(str(killer.count))
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
