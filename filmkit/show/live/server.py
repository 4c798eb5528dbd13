"""The page on 127.0.0.1, with what a build is at, and what may be done from the page.

Knows no build: acts are functions it is given. Promise: it gives out the page and the media beside it,
by name, and no other file; whatever is sent to it, it answers or refuses in a sentence, and goes on.
"""

import contextlib
import json
import os
import re
import shutil
import stat
import sys
import threading
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import SplitResult, urlsplit

from filmkit.errors import FilmkitError, SetupError
from filmkit.show.live.bulletin import Bulletin
from filmkit.show.live.gate import Gate, Refusal
from filmkit.show.live.waiting import refused, waiting

Act = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""What the page asks for, and what it is told. Raises FilmkitError."""

PAGE = "index.html"
_NAME = re.compile(r"/((?:media|live)/[A-Za-z0-9_-][A-Za-z0-9._-]*|contact-sheet\.jpg)")
_KINDS = {".mp4": "video/mp4", ".jpg": "image/jpeg", ".png": "image/png", ".ttf": "font/ttf"}
_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")
_BEAT = 10.0
"""Seconds after which a silent stream says that it is there."""
_PATIENCE = 30.0
"""Seconds a request may take to arrive."""
_LISTENERS = 16
"""Pages at once: each holds a thread."""
_SAFE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "frame-ancestors 'none'",
}


class Server:
    """Serves one film from `folder`, which need not hold a page yet. A context manager."""

    def __init__(
        self, folder: Path, bulletin: Bulletin, acts: Mapping[str, Act], *, title: str = "", port: int = 0
    ) -> None:
        """`acts` by name, for POST /act/NAME. Raises SetupError."""
        try:
            self._http = _Http(("127.0.0.1", port), _Handler)
        except OSError as error:
            raise SetupError(
                f"port {port} of this machine cannot be used: {error.strerror}",
                hint="leave --port out, or name another",
            ) from None
        self._http.house = _House(folder, bulletin, acts, Gate(self._http.server_address[1]), title)
        self._bulletin = bulletin
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True)

    @property
    def address(self) -> str:
        """What is opened in a browser; it holds the token."""
        return self._http.house.gate.address()

    def __enter__(self) -> "Server":
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._bulletin.close()
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


class _House:
    """What every request needs."""

    def __init__(
        self, folder: Path, bulletin: Bulletin, acts: Mapping[str, Act], gate: Gate, title: str
    ) -> None:
        self.folder, self.bulletin, self.acts, self.gate, self.title = folder, bulletin, acts, gate, title
        self.seats = threading.Semaphore(_LISTENERS)


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    house: _House

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that went away is no news; a mistake of ours is, as anywhere."""
        kind, error, trace = sys.exc_info()
        if kind is not None and error is not None and not isinstance(error, OSError):
            sys.excepthook(kind, error, trace)


class _Handler(BaseHTTPRequestHandler):
    server: _Http
    server_version, sys_version = "filmkit", ""
    protocol_version = "HTTP/1.1"
    timeout = _PATIENCE

    def log_message(self, *words: object) -> None:
        """The terminal is the film's."""

    def do_GET(self) -> None:
        with self._refusing():
            self._get()

    def do_POST(self) -> None:
        with self._refusing():
            self._post()

    @contextlib.contextmanager
    def _refusing(self) -> Any:
        try:
            yield
        except Refusal as refusal:
            self.close_connection = True  # what it brought is not read
            if self.headers.get("Sec-Fetch-Dest") == "document":  # somebody reads it
                self._answer(refusal.status, refused(refusal.says).encode(), "text/html; charset=utf-8")
            else:
                self._answer(refusal.status, f"{refusal.says}\n".encode(), "text/plain; charset=utf-8")
        except OSError:
            self.close_connection = True

    def _get(self) -> None:
        house = self.server.house
        where = self._where()
        if house.gate.is_ticket(where.query, self._headers):
            self._answer(303, b"", "text/plain", {"Location": "/", "Set-Cookie": house.gate.cookie()})
            return
        house.gate.let_in(self._headers)
        if where.path == "/":
            self._page()
        elif where.path == "/now":
            self._stream()
        elif found := _NAME.fullmatch(where.path):
            self._file(house.folder / found[1])
        else:
            raise Refusal(404, "there is nothing of that name")

    def _page(self) -> None:
        house = self.server.house
        try:
            data = (house.folder / PAGE).read_bytes()
        except FileNotFoundError:
            data = waiting(house.title).encode()
        self._answer(200, data, "text/html; charset=utf-8")

    def _stream(self) -> None:
        house = self.server.house
        if not house.seats.acquire(blocking=False):
            raise Refusal(503, "too many pages are open")
        try:
            self._head(200, {"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
            self.close_connection = True
            for now in house.bulletin.listen(_BEAT):
                line = ": still here" if now is None else f"data: {json.dumps(now.json())}"
                self.wfile.write(f"{line}\n\n".encode())
                self.wfile.flush()
        finally:
            house.seats.release()

    def _file(self, path: Path) -> None:
        kind = _KINDS.get(path.suffix)
        try:
            handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:
            raise Refusal(404, "there is nothing of that name") from None
        with os.fdopen(handle, "rb") as file:
            seen = os.fstat(handle)
            if kind is None or not stat.S_ISREG(seen.st_mode):
                raise Refusal(404, "there is nothing of that name")
            self._part(file, seen.st_size, kind)

    def _part(self, file: BinaryIO, size: int, kind: str) -> None:
        """The file, or the one range of it that is asked for."""
        headers = {"Content-Type": kind, "Accept-Ranges": "bytes", "Cache-Control": "private, max-age=60"}
        begin, end = _stretch(self.headers.get("Range", ""), size)
        if begin >= end and size:
            self._answer(416, b"", kind, {"Content-Range": f"bytes */{size}"})
            return
        whole = (begin, end) == (0, size) and "Range" not in self.headers
        if not whole:
            headers["Content-Range"] = f"bytes {begin}-{end - 1}/{size}"
        self._head(200 if whole else 206, {**headers, "Content-Length": str(end - begin)})
        file.seek(begin)
        shutil.copyfileobj(_Part(file, end - begin), self.wfile, 1 << 18)

    def _post(self) -> None:
        house = self.server.house
        length = house.gate.let_act(self._headers)
        name = self._where().path.removeprefix("/act/")
        act = house.acts.get(name)
        if act is None or self.path != f"/act/{name}":
            raise Refusal(404, "there is nothing of that name")
        try:
            given = json.loads(self.rfile.read(length))
        except (ValueError, RecursionError):
            raise Refusal(400, "this is no JSON") from None
        if not isinstance(given, dict):
            raise Refusal(400, "an act is a JSON object")
        try:
            told = dict(act(given))
            status = 200
        except FilmkitError as error:
            told, status = {"message": error.message, "hint": error.hint}, 409
        self._answer(status, json.dumps(told).encode(), "application/json")

    def _where(self) -> SplitResult:
        """What is asked for. Raises Refusal for what no browser asks."""
        try:
            return urlsplit(self.path)
        except ValueError:
            raise Refusal(400, "this is no address") from None

    @property
    def _headers(self) -> dict[str, str]:
        """As the gate reads them; a header that comes twice is not believed."""
        twice = {name for name in self.headers if len(self.headers.get_all(name, [])) > 1}
        return {name.title(): value for name, value in self.headers.items() if name not in twice}

    def _head(self, status: int, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in {**_SAFE, **headers}.items():
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()

    def _answer(self, status: int, data: bytes, kind: str, more: Mapping[str, str] | None = None) -> None:
        headers = {"Content-Type": kind, "Cache-Control": "no-store", "Content-Length": str(len(data))}
        with contextlib.suppress(OSError):
            self._head(status, {**headers, **(more or {})})
            self.wfile.write(data)


class _Part:
    """So many bytes of a file, from where it stands."""

    def __init__(self, file: BinaryIO, left: int) -> None:
        self._file, self._left = file, left

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(min(size, self._left) if size >= 0 else self._left)
        self._left -= len(data)
        return data


def _stretch(asked: str, size: int) -> tuple[int, int]:
    """The first byte and the one behind the last; what cannot be read as one range is all of it."""
    found = _RANGE.fullmatch(asked)
    if not found or (not found[1] and not found[2]):
        return 0, size
    if not found[1]:
        return max(0, size - int(found[2])), size
    return int(found[1]), min(size, int(found[2]) + 1) if found[2] else size
