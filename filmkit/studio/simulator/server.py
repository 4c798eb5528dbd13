"""The simulator itself: a server on this machine that speaks every wire we know. Knows no film.

    with Simulator() as simulator:
        print(simulator.address)

It hears only this machine, at a free port, and leaves nothing behind.
"""

import contextlib
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from urllib.parse import parse_qsl, unquote, urlsplit

from filmkit.studio.simulator.faults import Fault, Moment, Script
from filmkit.studio.simulator.house import House
from filmkit.studio.simulator.maker import make_plainly
from filmkit.studio.simulator.message import Answer, Manner, Part, Received, parts_of
from filmkit.studio.simulator.misbehave import bend
from filmkit.studio.simulator.openai_wire import OpenAIWire
from filmkit.studio.simulator.order import Maker, Models, Plain, Rates, by_its_name, list_price
from filmkit.studio.simulator.pace import Pace, Running
from filmkit.studio.simulator.replicate_wire import ReplicateWire
from filmkit.studio.simulator.wire import Wire

LONGEST_BODY = 64 << 20


@dataclass(frozen=True, slots=True)
class Heard:
    """One request that came, and what befell it; the key itself is not kept."""

    moment: Moment
    method: str
    path: str
    query: Mapping[str, str]
    signed: bool
    """Whether it carried a key."""
    json: Mapping[str, Plain] | None
    form: tuple[Part, ...] | None
    fault: Fault | None


class Simulator:
    """A service that can be bought from. Every setting has a default that suits a rehearsal."""

    def __init__(
        self,
        *,
        folder: Path | None = None,
        maker: Maker = make_plainly,
        rates: Rates = list_price,
        pace: Pace | None = None,
        balance: Decimal = Decimal(100),
        seconds: float = 60.0,
        script: Script | None = None,
        keys: frozenset[str] | None = None,
        port: int = 0,
        listener: Callable[[Heard], None] | None = None,
        models: Models = by_its_name,
    ) -> None:
        """In `folder` its jobs outlive it; left out, they go with it. `keys`: left out, any key will do;
        `port`: left out, any that is free; `listener` is told of each request, one at a time;
        `models` says what each makes."""
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
        self._server = _Server(("127.0.0.1", port), _Handler)  # first: when it cannot, nothing is left
        self._server.simulator = self
        self._own = None if folder else tempfile.TemporaryDirectory(prefix="filmkit-simulator-")
        place = Path(self._own.name) if self._own else folder
        assert place is not None
        self.script = script or Script()
        self.house = House(place, maker, rates, pace or Running(), balance=balance, seconds=seconds)
        self.replicate = ReplicateWire(self.house, lambda: self.address, models)
        self._wires: tuple[Wire, ...] = (OpenAIWire(self.house), self.replicate)
        self._keys = keys
        self._heard: list[Heard] = []
        self._listener = listener
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def address(self) -> str:
        """Its root; `/v1` under it is the root of both APIs."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def heard(self) -> list[Heard]:
        """All requests so far."""
        with self._lock:
            return list(self._heard)

    def misbehave(self, fault: Fault, moment: Moment | None = None, *, times: int = 1) -> None:
        """The next `times` requests of that moment go wrong."""
        self.script.put(fault, moment, times=times)

    def start(self) -> "Simulator":
        self._thread.start()
        return self

    def stop(self) -> None:
        """Stop hearing; what is being sent breaks off."""
        self._closing.set()
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()
        self.house.close()
        if self._own:
            self._own.cleanup()

    def __enter__(self) -> "Simulator":
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def answer(self, received: Received) -> Answer:
        """What to send back to a request; whatever it asks for is done when this returns."""
        for wire in self._wires:
            asked = wire.understand(received)
            if asked is None:
                continue
            if not asked.open and not self._may(received.key):
                return wire.complaint(401, "You did not pass a valid key.", "invalid_api_key")
            fault = self.script.next(asked.moment)
            self._note(received, asked.moment, fault)
            return asked.perform() if fault is None else bend(fault, asked, received, self.house, wire)
        return self._wires[0].complaint(404, f"Invalid URL ({received.method} {received.path})")

    def closing(self, seconds: float) -> bool:
        """Wait so long, or until the simulator is stopped; whether it is."""
        return self._closing.wait(seconds)

    def _may(self, key: str) -> bool:
        return bool(key) if self._keys is None else key in self._keys

    def _note(self, received: Received, moment: Moment, fault: Fault | None) -> None:
        form = parts_of(received)
        heard = Heard(
            moment,
            received.method,
            received.path,
            received.query,
            bool(received.key),
            received.json(),
            None if form is None else tuple(form),
            fault,
        )
        with self._lock:
            self._heard.append(heard)
            if self._listener is not None:
                self._listener(heard)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256
    """Clients that may knock at once; the usual five turn away a build with fifty jobs."""
    simulator: Simulator

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away is its own affair."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # head and body go in two pieces: 40 ms between them without this
    server: _Server

    def do(self) -> None:
        received = self._received()
        if received is None:
            return
        answer = self.server.simulator.answer(received)
        with contextlib.suppress(OSError):
            self._send(answer, float(received.headers["x-received-at"]))

    def do_GET(self) -> None:
        self.do()

    def do_POST(self) -> None:
        self.do()

    def do_DELETE(self) -> None:
        self.do()

    def log_message(self, *args: object) -> None:
        """Silent: what is heard is kept in `Simulator.heard`."""

    def _received(self) -> Received | None:
        length = self.headers.get("Content-Length", "0")
        if not length.isdigit() or int(length) > LONGEST_BODY or "Transfer-Encoding" in self.headers:
            self.send_error(411)
            self.close_connection = True
            return None
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        headers["x-received-at"] = str(int(time.time()))
        body = self.rfile.read(int(length))
        return Received(self.command, unquote(parts.path), dict(parse_qsl(parts.query)), headers, body)

    def _send(self, answer: Answer, now: float) -> None:
        if answer.manner in (Manner.SILENT, Manner.BROKEN):
            if answer.manner is Manner.SILENT:
                self.server.simulator.closing(600)
            self.close_connection = True
            return
        self._send_head(answer, now)
        match answer.manner:
            case Manner.WHOLE:
                self.wfile.write(answer.body)
            case Manner.HALF:
                self.wfile.write(answer.body[: len(answer.body) // 2])
            case Manner.SLOW:
                self._drip(answer.body)
            case Manner.ENDLESS:
                self._pour(answer.body or b"0")
        if answer.manner is not Manner.WHOLE:
            self.close_connection = True

    def _send_head(self, answer: Answer, now: float) -> None:
        self.send_response_only(answer.status)
        self.send_header("Date", formatdate(now, usegmt=True))
        self.send_header("Content-Type", answer.media_type)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.manner is Manner.ENDLESS:
            self.send_header("Connection", "close")
        else:
            length = len(answer.body) if answer.length is None else answer.length
            self.send_header("Content-Length", str(length))
        self.end_headers()

    def _drip(self, body: bytes) -> None:
        for at in range(len(body)):
            self.wfile.write(body[at : at + 1])
            if self.server.simulator.closing(0.02):
                return

    def _pour(self, body: bytes) -> None:
        block = body * (1 + 65536 // len(body))
        while not self.server.simulator.closing(0.0):
            self.wfile.write(block)
