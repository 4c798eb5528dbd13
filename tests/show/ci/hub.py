"""A server on this machine that speaks as much of GitHub's API as comments need."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qs, urlsplit

BOT = "github-actions[bot]"
HEAD = "0123456789abcdef0123456789abcdef01234567"


class Hub:
    """One repository, `a/film`, with one open request, number 7."""

    def __init__(self) -> None:
        self.comments: list[dict[str, Any]] = []
        self.artifacts: list[dict[str, Any]] = []
        self.asked: list[str] = []
        self.state = "open"
        self._lost: list[str] = []
        self._answers: list[int] = []
        hub = self

        class Handler(BaseHTTPRequestHandler):
            def _speak(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                body = json.loads(self.rfile.read(length)) if length else None
                hub.asked.append(self.path)
                if hub._answers:
                    status, said = hub._answers.pop(0), {"message": "no"}
                elif self.headers["Authorization"] != "Bearer token":
                    status, said = 401, {"message": "no"}
                else:
                    status, said = hub.answer(self.command, self.path, body)
                if self.command in hub._lost:
                    hub._lost.remove(self.command)
                    self.close_connection = True
                    return
                data = json.dumps(said).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_POST = do_PATCH = _speak  # noqa: N815

            def log_message(self, *_: object) -> None:
                """Tests are quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def add(self, user: str, body: str) -> dict[str, Any]:
        comment = {"id": 100 + len(self.comments), "user": user, "body": body}
        self.comments.append(comment)
        return comment

    def lose_next(self, method: str) -> None:
        """Do what is asked, and let the answer get lost."""
        self._lost.append(method)

    def answer_next(self, status: int, times: int = 1) -> None:
        self._answers += [status] * times

    def answer(self, method: str, path: str, body: Any) -> tuple[int, Any]:
        parts, query = urlsplit(path).path, parse_qs(urlsplit(path).query)
        place = parts.removeprefix("/repos/a/film")
        if place == "/pulls" or place.endswith("/pulls"):
            request = {"number": 7, "state": self.state, "head": {"sha": HEAD}}
            return 200, [request] if query.get("state", ["open"])[0] == self.state else []
        if place == "/actions/runs/70/artifacts":
            return 200, {"total_count": len(self.artifacts), "artifacts": self.artifacts}
        if place == "/issues/7/comments" and method == "GET":
            page, size = int(query["page"][0]), int(query["per_page"][0])
            shown = self.comments[(page - 1) * size : page * size]
            return 200, [_told(each) for each in shown]
        if place == "/issues/7/comments" and method == "POST":
            return 201, _told(self.add(BOT, body["body"]))
        if place.startswith("/issues/comments/") and method == "PATCH":
            number = int(place.rpartition("/")[2])
            comment = next(each for each in self.comments if each["id"] == number)
            comment["body"] = body["body"]
            return 200, _told(comment)
        return 404, {"message": "Not Found"}

    def __enter__(self) -> "Hub":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _told(comment: dict[str, Any]) -> dict[str, Any]:
    address = f"https://host.test/a/film/pull/7#issuecomment-{comment['id']}"
    return {**comment, "user": {"login": comment["user"]}, "html_url": address}
