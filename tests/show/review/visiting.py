"""A page in a real browser, all it said and all it asked for; and a plain host it can be asked of."""

import functools
import http.server
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

VIEWS = (
    *("film", "shots", "shot/a", "cuts", "compare", "graph"),
    *("sound", "costs", "models", "notes", "board"),
)


@dataclass
class Visit:
    """One page, open, and everything it said or asked for."""

    tab: Any
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def frame(self) -> int:
        return int(self.tab.text_content("#frame-number"))

    def until(self, expression: str, arg: object = None) -> None:
        """Wait for it; the page's own policy keeps a browser from waiting by itself."""
        deadline = time.monotonic() + 15
        while not self.tab.evaluate(expression, arg):
            assert time.monotonic() < deadline, expression
            time.sleep(0.02)

    def look(self, view: str) -> None:
        self.tab.evaluate("view => { location.hash = '#' + view }", view)
        self.tab.wait_for_selector(f"#view-{view.partition('/')[0]}:not([hidden])")


@contextmanager
def hosting(folder: Path) -> Iterator[str]:
    """A plain host of files: it reads no ranges, as the plainest do not."""
    handler = functools.partial(Silent, directory=str(folder))
    with Host(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


class Host(http.server.ThreadingHTTPServer):
    """Waits for no browser at its end."""

    daemon_threads = True
    block_on_close = False


class Silent(http.server.SimpleHTTPRequestHandler):
    """Says nothing."""

    def log_message(self, *words: object) -> None:
        """Tests are silent."""
