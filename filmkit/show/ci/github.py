"""GitHub's comments: finds the request a run was for, and keeps one comment of ours on it.

Knows no film. Promises: which request it is comes from GitHub and never from the run; a comment that
somebody else wrote is never touched; asking again after a lost answer writes no second comment.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from filmkit.errors import ProviderError, SetupError, Unavailable, UsageError
from filmkit.studio.providers.addresses import Forbidden, Hosts
from filmkit.studio.providers.clock import Clock
from filmkit.studio.providers.keys import Key
from filmkit.studio.providers.limits import MIB, Limits
from filmkit.studio.providers.plain import Plain
from filmkit.studio.providers.transport import Call, Lost, NotSent, Transport

_PAGE, _PAGES = 30, 100
"""Comments a page, and pages at most: 3,000 comments."""
_TRIES = 3
_PAUSE = 2.0
_LARGEST = 8 * MIB
_SECONDS = 60.0
_REPOSITORY = re.compile(r"[\w.-]{1,100}/[\w.-]{1,100}")
_HASH = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")


@dataclass(frozen=True, slots=True)
class Run:
    """The run that made a report, as GitHub tells of it."""

    head: str
    """The commit it was for."""
    owner: str
    """Whose repository that commit is in."""
    branch: str
    page: str
    """Its address."""
    number: int = 0
    """0 when the event does not say."""


def run_of(event: Mapping[str, object]) -> Run:
    """The run a `workflow_run` event tells of. Raises UsageError for any other event."""
    run = event.get("workflow_run")
    if isinstance(run, dict) and run.get("event") == "pull_request":
        repository = run.get("head_repository")
        owner = repository.get("owner") if isinstance(repository, dict) else None
        login = owner.get("login") if isinstance(owner, dict) else None
        head, branch, page = run.get("head_sha"), run.get("head_branch"), run.get("html_url")
        if isinstance(head, str) and _HASH.fullmatch(head) and isinstance(login, str):
            address = page if isinstance(page, str) and re.fullmatch(r"https?://[\w.:/@%~-]+", page) else ""
            number = run.get("id")
            return Run(
                head,
                login,
                branch if isinstance(branch, str) else "",
                address,
                number if type(number) is int else 0,
            )
    raise UsageError(
        "this event tells of no run for a pull request",
        hint="post in a workflow that starts `on: workflow_run`, as `filmkit ci init` writes it",
    )


class GitHub:
    """One repository's comments."""

    def __init__(self, api: str, repository: str, token: Key, *, clock: Clock | None = None) -> None:
        """`api` is what GitHub sets as GITHUB_API_URL. Raises SetupError for what is no address or name."""
        parts = urlsplit(api)
        if parts.scheme not in ("https", "http") or not parts.hostname:
            raise SetupError(f"{api or 'nothing'} is no address of GitHub", hint="set GITHUB_API_URL")
        if not _REPOSITORY.fullmatch(repository):
            raise SetupError(f"{repository or 'nothing'} names no repository", hint="set GITHUB_REPOSITORY")
        self._root = f"{api.rstrip('/')}/repos/{repository}"
        self._token = token
        self._clock = clock or Clock()
        port = parts.port or (443 if parts.scheme == "https" else 80)
        own = frozenset({(parts.hostname.lower(), port)})
        self._transport = Transport(Hosts(own), clock=self._clock, limits=Limits())

    def request_of(self, run: Run) -> int | None:
        """The number of the open request whose newest commit that run was for; None when there is none."""
        by_branch = self._ask("GET", "/pulls", {"state": "open", "head": f"{run.owner}:{run.branch}"})
        by_commit = self._ask("GET", f"/commits/{run.head}/pulls", {"per_page": str(_PAGE)}, lacking=[])
        for request in (*_list(by_branch), *_list(by_commit)):
            head = request.get("head")
            number = request.get("number")
            if isinstance(head, dict) and head.get("sha") == run.head and request.get("state") == "open":
                return number if isinstance(number, int) else None
        return None

    def artifacts(self, run: Run) -> dict[str, str]:
        """The artifacts of a run, name to address; none where the token may not ask, or nothing is kept.

        A browser that is signed in opens one that was uploaded as a file of its own, and no archive.
        """
        if not (run.number and run.page):
            return {}
        try:
            said = self._ask(
                "GET", f"/actions/runs/{run.number}/artifacts", {"per_page": str(_PAGE)}, lacking={}
            )
        except SetupError:
            return {}
        return {
            str(each["name"]): f"{run.page}/artifacts/{each['id']}"
            for each in _list(said.get("artifacts") if isinstance(said, dict) else None)
            if isinstance(each.get("name"), str) and type(each.get("id")) is int and not each.get("expired")
        }

    def tell(self, number: int, text: str, *, marker: str, author: str) -> str:
        """Put `text` into our comment on a request; gives its address. Tried again when an answer is lost."""
        for left in reversed(range(_TRIES)):
            try:
                return self._tell_once(number, text, marker, author)
            except Unavailable:
                if not left:
                    raise
                self._clock.sleep(_PAUSE * (_TRIES - left))
        raise AssertionError("the last try either gives or raises")

    def _tell_once(self, number: int, text: str, marker: str, author: str) -> str:
        ours = next(self._ours(number, marker, author), None)
        body: dict[str, Plain] = {"body": text}
        if ours is None:
            told = self._ask("POST", f"/issues/{number}/comments", body=body)
        else:
            told = self._ask("PATCH", f"/issues/comments/{ours}", body=body)
        address = told.get("html_url") if isinstance(told, dict) else None
        return address if isinstance(address, str) else ""

    def _ours(self, number: int, marker: str, author: str) -> Iterator[int]:
        """The comments that are ours, by whoever wrote them and how they begin."""
        for page in range(1, _PAGES + 1):
            query = {"per_page": str(_PAGE), "page": str(page)}
            found = _list(self._ask("GET", f"/issues/{number}/comments", query))
            for each in found:
                user, body, name = each.get("user"), each.get("body"), each.get("id")
                login = user.get("login") if isinstance(user, dict) else None
                if login == author and isinstance(body, str) and body.startswith(marker):
                    assert isinstance(name, int), "a comment without its number"
                    yield name
            if len(found) < _PAGE:
                return

    def _ask(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None = None,
        *,
        body: Plain = None,
        lacking: Any = None,
    ) -> Any:
        """One question; `lacking` is given for what GitHub does not know, if anything is."""
        headers = {
            "Authorization": f"Bearer {self._token.reveal()}",
            "Accept": "application/vnd.github+json",
            "X-GitHub-Api-Version": "2022-11-28",
        }
        call = Call(method, self._root + path, headers, query or {}, json=body)
        try:
            with self._transport.exchange(call, seconds=_SECONDS, once=method != "GET") as answer:
                data = bytearray()
                for chunk in answer.chunks():
                    data += chunk
                    if len(data) > _LARGEST:
                        raise Unavailable("GitHub: its answer is longer than 8 MiB", service="GitHub")
                status = answer.status
        except (NotSent, Lost) as error:
            raise Unavailable(f"GitHub: {error}", service="GitHub") from error
        except Forbidden as error:
            raise ProviderError(f"GitHub: {error}", service="GitHub") from error
        if status in (404, 422) and lacking is not None:
            return lacking
        return self._judged(method, path, status, bytes(data))

    def _judged(self, method: str, path: str, status: int, data: bytes) -> Any:
        if status in (429, 500, 502, 503, 504):
            raise Unavailable(f"GitHub answers {status} just now", service="GitHub", hint="run it again")
        if status in (401, 403):
            raise SetupError(
                f"GitHub does not let this token do that ({status}, {method} {path})",
                hint="the workflow that posts needs `permissions: {pull-requests: write, issues: write}`",
            )
        try:
            said = json.loads(data)
        except (ValueError, RecursionError):
            said = None
        if not 200 <= status < 300 or said is None:
            raise ProviderError(f"GitHub answers {status} to {method} {path}", service="GitHub")
        return said

    def close(self) -> None:
        self._transport.close()


def _list(said: Any) -> list[dict[str, Any]]:
    return [each for each in said if isinstance(each, dict)] if isinstance(said, list) else []
