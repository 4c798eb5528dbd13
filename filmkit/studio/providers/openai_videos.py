"""The videos protocol that OpenAI began and others go on with. Knows the wire, and no model.

OpenAI itself shut it down on 2026-09-24; it lives on in gateways and in servers for one's own GPU
(vLLM-Omni, SGLang Diffusion), so its address is the user's. It has no cancellation.
"""

import mimetypes
from collections.abc import Mapping, Set
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from filmkit.errors import Refused, ResultLost, Unavailable
from filmkit.film.catalogue.card import Kind
from filmkit.film.catalogue.terms import PROTOCOL
from filmkit.studio.providers import answers
from filmkit.studio.providers.api import Api, Reply
from filmkit.studio.providers.body import Body, spell
from filmkit.studio.providers.collect import collect
from filmkit.studio.providers.plain import Plain, as_text
from filmkit.studio.providers.provider import Collected, Phase, Request, Search, Standing, Ticket
from filmkit.studio.providers.search import Candidate, Likeness, search
from filmkit.studio.providers.transport import Call, FilePart

FIELDS = PROTOCOL
PHASES = {
    "queued": Phase.QUEUED,
    "in_progress": Phase.RUNNING,
    "completed": Phase.DONE,
    "failed": Phase.FAILED,
    "cancelled": Phase.CANCELLED,
}
PAGE = "100"
"""Jobs a page of the service's list; the most it gives."""


@dataclass(frozen=True, slots=True)
class OpenAIVideos:
    """A service that speaks the videos protocol."""

    api: Api
    free: bool = False

    @property
    def service(self) -> str:
        return self.api.service

    def makes(self, kind: Kind) -> bool:
        return kind is Kind.VIDEO

    def bring(self, request: Request) -> Request:
        """Nothing to do: here files are a part of the order itself."""
        return request

    def submit(self, request: Request) -> Ticket:
        body = self._body(request)
        call = Call(
            "POST",
            self.api.at("videos"),
            self.api.headers(),
            fields=_form(body),
            files=[FilePart(name, path, _media_type(path)) for name, path in body.files],
        )
        answer, sent = self.api.buy(call, model=request.model)
        job = answers.job_id(answer.get("id"))
        if job is None:
            why = answers.complaint(answer) or "its answer names no job"
            raise self.api.ambiguous(request.model, sent, why)
        return self.api.ticket(request, job, sent)

    def _body(self, request: Request) -> Body:
        if request.kind is not Kind.VIDEO:
            raise Refused(f"{self.service} makes videos only", service=self.service)
        body = spell(request, FIELDS, service=self.service)
        return Body({**body.values, "model": request.model}, body.files)

    def check(self, ticket: Ticket) -> Standing:
        reply = self.api.ask(self.api.at("videos", self.api.job(ticket)))
        if reply.missing:
            return Standing(Phase.VANISHED, "the service knows no such job", reply=reply.body)
        if reply.body.get("id") != ticket.job:
            raise self.api.unavailable("it answered about another job")
        return self._standing(reply, ticket.job)

    def _standing(self, reply: Reply, job: str) -> Standing:
        body, word = reply.body, answers.text(reply.body, "status")
        phase, reason = PHASES.get(word, Phase.UNKNOWN), answers.complaint(body)
        if phase is Phase.UNKNOWN:
            reason = f"it says {answers.said(word) or 'nothing'} of the job"
        if phase is Phase.FAILED and answers.is_moderation(answers.code(body), reason):
            phase = Phase.REFUSED
        if phase is Phase.FAILED and not reason:
            reason = "it gave no reason"
        percent = answers.number(body.get("progress"))
        pause = answers.number(reply.headers.get("openai-poll-after-ms"))
        return Standing(
            phase,
            reason,
            progress=None if percent is None else min(1.0, max(0.0, percent / 100)),
            outputs=(self.api.at("videos", job, "content"),) if phase is Phase.DONE else (),
            ask_again=None if pause is None or pause < 0 else pause / 1000,
            reply=body,
        )

    def collect(self, ticket: Ticket, standing: Standing, to: Path) -> Collected:
        return collect(self.api, ticket, standing, to, check=self._check_kept)

    def _check_kept(self, ticket: Ticket) -> Standing:
        """As `check`; raises ResultLost past the moment the service itself named for the end."""
        standing = self.check(ticket)
        ends = answers.number(standing.reply.get("expires_at"))
        if standing.phase is Phase.DONE and ends is not None and ends < self.api.clock.wall():
            raise ResultLost(
                f"{self.service} keeps the result of {ticket.job} no longer", service=self.service
            )
        return standing

    def find(self, request: Request, *, since: float, known: Set[str]) -> Search:
        asked = {name: as_text(value) for name, value in self._body(request).values.items()}

        def read(after: str | None) -> tuple[Reply, list[Candidate], str | None]:
            query = {"limit": PAGE, "order": "desc"} | ({"after": after} if after else {})
            reply = self.api.ask(self.api.at("videos"), query)
            jobs = reply.body.get("data")
            if reply.missing or not isinstance(jobs, list):
                raise Unavailable(f"{self.service} gives no list of its jobs", service=self.service)
            seen = [_candidate(job, asked) for job in jobs if isinstance(job, dict)]
            more = bool(seen) and reply.body.get("has_more") is True
            return reply, seen, seen[-1].job if more else None

        return search(self.api, request, read, since=since, known=known)

    def ticket(self, request: Request, job: str, *, sent: float) -> Ticket:
        return self.api.ticket(request, job, sent)

    def cancel(self, ticket: Ticket) -> bool:
        self.api.job(ticket)
        return False

    def price(self, request: Request) -> Decimal | None:
        return Decimal(0) if self.free else None

    def greet(self) -> str:
        reply = self.api.ask(self.api.at("videos"), {"limit": "1"})
        if reply.missing:
            raise Unavailable(f"{self.service} does not speak the videos protocol", service=self.service)
        return f"{self.service} answers at {self.api.address}"

    def close(self) -> None:
        self.api.transport.close()


def _form(body: Body) -> dict[str, str]:
    return {name: as_text(value) for name, value in body.values.items()}


def _media_type(path: Path) -> str:
    return mimetypes.guess_type(path.name)[0] or "application/octet-stream"


def _candidate(job: Mapping[str, Plain], asked: Mapping[str, str]) -> Candidate:
    return Candidate(
        answers.job_id(job.get("id")), answers.number(job.get("created_at")), _likeness(job, asked)
    )


def _likeness(job: Mapping[str, Plain], asked: Mapping[str, str]) -> Likeness:
    """By the words first; gateways name models and write lengths in ways of their own."""
    if not isinstance(job.get("prompt"), str):
        return Likeness.UNKNOWN
    if job["prompt"] != asked["prompt"]:
        return Likeness.OTHER
    told = {name: job[name] for name in ("model", "seconds", "size") if job.get(name) is not None}
    agrees = all(as_text(value) == asked[name] for name, value in told.items() if name in asked)
    return Likeness.SAME if agrees else Likeness.UNKNOWN
