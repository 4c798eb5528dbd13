"""The server on this machine, and what it refuses."""

import contextlib
import http.client
import json
import os
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from filmkit.errors import UsageError
from filmkit.show.live.bulletin import Bulletin
from filmkit.show.live.gate import LONGEST_BODY
from filmkit.show.live.server import Server


@dataclass
class Client:
    """A browser, as far as it matters."""

    port: int
    cookie: str = ""

    def ask(
        self, target: str, *, method: str = "GET", body: bytes | None = None, **headers: str
    ) -> tuple[int, Mapping[str, str], bytes]:
        """`target` goes out as it is; `Host_` is Host."""
        talk = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        with contextlib.closing(talk):
            talk.putrequest(method, target, skip_host=True, skip_accept_encoding=True)
            sent = {"Host": f"127.0.0.1:{self.port}", "Cookie": self.cookie}
            if body is not None:
                sent |= {"Content-Length": str(len(body)), "Content-Type": "application/json"}
                sent |= {"Origin": f"http://127.0.0.1:{self.port}"}
            sent |= {name.replace("_", "-"): value for name, value in headers.items()}
            for name, value in sent.items():
                if value:
                    talk.putheader(name, value)
            talk.endheaders(body)
            answer = talk.getresponse()
            return answer.status, dict(answer.headers), answer.read()

    def act(self, name: str, given: Any, **headers: str) -> tuple[int, Any]:
        status, _, data = self.ask(f"/act/{name}", method="POST", body=json.dumps(given).encode(), **headers)
        return status, json.loads(data) if data.startswith(b"{") else data.decode()


def said(given: Mapping[str, Any]) -> Mapping[str, Any]:
    if given.get("wrong"):
        raise UsageError("that is wrong", hint="do it so")
    return {"heard": dict(given)}


def slip(given: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"a": 1 // len({})}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "secret.txt").write_text("secret")
    page = tmp_path / "page"
    (page / "media").mkdir(parents=True)
    (page / "index.html").write_text("<h1>the page</h1>")
    (page / "media" / "film.mp4").write_bytes(bytes(range(100)))
    (page / "media" / "notes.yaml").write_text("secret")
    (page / "media" / ".hidden.mp4").write_text("secret")
    (page / "media" / "link.mp4").symlink_to(tmp_path / "secret.txt")
    os.mkfifo(page / "media" / "pipe.mp4")
    return page


@pytest.fixture
def bulletin() -> Bulletin:
    return Bulletin()


@pytest.fixture
def server(folder: Path, bulletin: Bulletin) -> Iterator[Server]:
    with Server(folder, bulletin, {"say": said, "slip": slip}, title="<b>Film</b>") as running:
        yield running


@pytest.fixture
def stranger(server: Server) -> Client:
    port = urlsplit(server.address).port
    assert port is not None
    return Client(port)


@pytest.fixture
def client(server: Server, stranger: Client) -> Client:
    """One that came by the address that was printed."""
    parts = urlsplit(server.address)
    _, headers, _ = stranger.ask(f"/?{parts.query}")
    return Client(stranger.port, headers["Set-Cookie"].partition(";")[0])


def test_the_token_stands_in_the_address_once_and_is_a_cookie_then(server: Server, stranger: Client) -> None:
    status, headers, _ = stranger.ask(f"/?{urlsplit(server.address).query}")

    assert (status, headers["Location"]) == (303, "/")
    assert {"HttpOnly", "SameSite=Strict"} <= set(headers["Set-Cookie"].split("; "))
    assert urlsplit(server.address).query.removeprefix("token=") not in headers["Set-Cookie"]


def test_the_page_and_its_media_are_given_out_and_may_be_framed_by_nobody(client: Client) -> None:
    status, headers, data = client.ask("/")
    assert (status, data) == (200, b"<h1>the page</h1>")
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert not [name for name in headers if name.startswith("Access-Control")]

    status, headers, data = client.ask("/media/film.mp4")
    assert (status, headers["Content-Type"], len(data)) == (200, "video/mp4", 100)


@pytest.mark.parametrize(
    ("asked", "status", "part"),
    [
        ("bytes=0-9", 206, bytes(range(10))),
        ("bytes=90-", 206, bytes(range(90, 100))),
        ("bytes=-5", 206, bytes(range(95, 100))),
        ("bytes=5-9999", 206, bytes(range(5, 100))),
        ("bytes=100-", 416, b""),
        ("bytes=9-3", 416, b""),
        ("bytes=0-1,5-9", 206, bytes(range(100))),
        ("pages=1-2", 206, bytes(range(100))),
    ],
)
def test_a_range_of_a_film_is_given_out(client: Client, asked: str, status: int, part: bytes) -> None:
    got, headers, data = client.ask("/media/film.mp4", Range=asked)

    assert (got, data) == (status, part)
    if status == 206:
        assert headers["Content-Range"].endswith("/100")


@pytest.mark.parametrize("target", ["/", "/now", "/media/film.mp4", "/?token=wrong", "/?token=", "/?token"])
def test_without_the_token_nothing_is_given_out(stranger: Client, target: str) -> None:
    assert stranger.ask(target)[0] == 403
    assert Client(stranger.port, f"filmkit-{stranger.port}=wrong").ask(target)[0] == 403


def test_who_reads_a_refusal_gets_a_page_of_it(stranger: Client) -> None:
    status, headers, data = stranger.ask("/?token=wrong", Sec_Fetch_Dest="document")

    assert (status, headers["Content-Type"]) == (403, "text/html; charset=utf-8")
    assert b'<p class="lead">This is not the address that filmkit printed' in data
    assert b"<script" not in data


@pytest.mark.parametrize(
    "target",
    [
        "/../secret.txt",
        "/media/../../secret.txt",
        "/media/..%2f..%2fsecret.txt",
        "/media/%2e%2e/index.html",
        "//media/film.mp4/../../secret.txt",
        "/media/film.mp4%00.jpg",
        "/media/.hidden.mp4",
        "/media/link.mp4",
        "/media/pipe.mp4",
        "/media/notes.yaml",
        "/media/",
        "/index.html",
        "/etc/passwd",
        "/media\\film.mp4",
    ],
)
def test_no_other_file_is_given_out(client: Client, target: str) -> None:
    status, _, data = client.ask(target)

    assert status == 404
    assert b"secret" not in data


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some.text("./%\\abcmedifl024:?#", min_size=1, max_size=30))
def test_no_path_leads_out_of_the_folder(client: Client, path: str) -> None:
    _, _, data = client.ask(f"/{path}")

    assert b"secret" not in data


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "evil.example:{port}", ""])
def test_a_name_that_was_bent_to_this_machine_is_refused(client: Client, server: Server, host: str) -> None:
    asked = host.format(port=client.port)

    assert client.ask("/", Host=asked)[0] == 421
    assert client.ask(f"/?{urlsplit(server.address).query}", Host=asked)[0] == 421
    assert client.act("say", {}, Host=asked)[0] == 421


def test_an_act_is_done_and_a_refusal_is_told(client: Client) -> None:
    assert client.act("say", {"word": "hello"}) == (200, {"heard": {"word": "hello"}})
    assert client.act("say", {"wrong": True}) == (409, {"message": "that is wrong", "hint": "do it so"})
    assert client.act("other", {})[0] == 404
    assert client.act("say", ["a list"])[0] == 400


@pytest.mark.parametrize(
    ("header", "value", "status"),
    [
        ("Origin", "http://evil.example", 403),
        ("Origin", "null", 403),
        ("Origin", "", 403),
        ("Sec-Fetch-Site", "cross-site", 403),
        ("Sec-Fetch-Site", "same-site", 403),
        ("Cookie", "", 403),
        ("Content-Type", "text/plain", 415),
        ("Content-Type", "application/x-www-form-urlencoded", 415),
        ("Transfer-Encoding", "chunked", 411),
        ("Content-Length", "", 411),
        ("Content-Length", "-1", 411),
        ("Content-Length", "9" * 400, 413),
        ("Content-Length", str(LONGEST_BODY + 1), 413),
    ],
)
def test_another_page_cannot_act(client: Client, header: str, value: str, status: int) -> None:
    assert client.act("say", {"word": "hello"}, **{header.replace("-", "_"): value})[0] == status


def test_a_mistake_of_ours_is_told_in_the_terminal_and_the_server_goes_on(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: told.append(error))

    with pytest.raises(http.client.RemoteDisconnected):
        client.act("slip", {})

    assert [type(error) for error in told] == [ZeroDivisionError]
    assert client.ask("/")[0] == 200


@pytest.mark.parametrize("target", ["http://[/", "http://[::1"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_what_is_no_address_is_refused(
    client: Client, monkeypatch: pytest.MonkeyPatch, target: str, method: str
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: told.append(error))

    assert client.ask(target, method=method, body=b"{}" if method == "POST" else None)[0] == 400
    assert not told


def test_deep_and_broken_json_is_refused(client: Client) -> None:
    for body in (b"[" * 200_000, b"{", b"\xff\xfe", b'{"a": NaN'):
        assert client.ask("/act/say", method="POST", body=body)[0] == 400


def test_noise_does_no_harm(client: Client) -> None:
    for noise in (
        b"\x00\xff\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"A" * 70_000 + b"\r\n\r\n",
    ):
        with socket.create_connection(("127.0.0.1", client.port), timeout=20) as line:
            line.sendall(noise)
            line.shutdown(socket.SHUT_WR)
            with contextlib.suppress(ConnectionError):
                line.recv(4096)

    assert client.ask("/")[0] == 200


def test_the_state_is_streamed_as_it_changes(client: Client, bulletin: Bulletin) -> None:
    talk = http.client.HTTPConnection("127.0.0.1", client.port, timeout=20)
    with contextlib.closing(talk):
        talk.request("GET", "/now", headers={"Cookie": client.cookie})
        answer = talk.getresponse()
        assert answer.headers["Content-Type"] == "text/event-stream"
        first = json.loads(answer.fp.readline().removeprefix(b"data: "))
        answer.fp.readline()
        bulletin.change(says="drawing")
        second = json.loads(answer.fp.readline().removeprefix(b"data: "))

    assert (first["says"], second["says"]) == ("", "drawing")


def test_before_there_is_a_page_one_waits_for_it(client: Client, folder: Path) -> None:
    (folder / "index.html").unlink()

    status, _, data = client.ask("/")

    assert status == 200
    assert b"&lt;b&gt;Film&lt;/b&gt;" in data
    assert b"<b>Film" not in data
