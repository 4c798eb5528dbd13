"""Replicate: nearly every model of the catalogue behind one wire. Knows the wire, and no model.

A result lives for an hour there, and after it the job's own words are gone too, so a result is to be
collected at once and a lost answer to be looked for soon.
"""

import mimetypes
import re
from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from filmkit.errors import Refused, Unavailable
from filmkit.film.catalogue.card import Kind, Spelling
from filmkit.studio.providers import answers
from filmkit.studio.providers.api import Api, Reply
from filmkit.studio.providers.body import Body, spell
from filmkit.studio.providers.collect import collect
from filmkit.studio.providers.plain import Plain
from filmkit.studio.providers.provider import (
    Collected,
    Phase,
    Request,
    Search,
    Standing,
    Ticket,
)
from filmkit.studio.providers.search import Candidate, Likeness, search
from filmkit.studio.providers.transport import Call, FilePart

# Only what is the same for every model: an input that a model does not know is dropped in silence
# there, so everything else comes from the model's card.
FIELDS = {"prompt": Spelling("prompt")}
PHASES = {
    "starting": Phase.QUEUED,
    "processing": Phase.RUNNING,
    "succeeded": Phase.DONE,
    "failed": Phase.FAILED,
    "canceled": Phase.CANCELLED,
    "aborted": Phase.CANCELLED,
}
_MODEL = re.compile(r"([a-z0-9][\w.-]*)/([a-z0-9][\w.-]*)(?::([0-9a-f]{64}))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Replicate:
    """An account at Replicate."""

    api: Api
    free: bool = False

    @property
    def service(self) -> str:
        return self.api.service

    def makes(self, kind: Kind) -> bool:
        return True

    def bring(self, request: Request) -> Request:
        files = {path for _, path in spell(request, FIELDS, service=self.service).files}
        new = {path: self._upload(path) for path in sorted(files - request.brought.keys())}
        return replace(request, brought={**request.brought, **new})

    def submit(self, request: Request) -> Ticket:
        request = self.bring(request)
        body = spell(request, FIELDS, service=self.service)
        owner, name, version = self._model(request.model)
        content: dict[str, Plain] = {"input": {**body.values, **_addresses(body, request.brought)}}
        if version:
            content["version"] = version
            url = self.api.at("predictions")
        else:
            url = self.api.at("models", owner, name, "predictions")
        call = Call("POST", url, self.api.headers(), json=content)
        answer, sent = self.api.buy(call, model=request.model)
        job = answers.job_id(answer.get("id"))
        if job is None:
            why = answers.complaint(answer) or "its answer names no job"
            raise self.api.ambiguous(request.model, sent, why)
        return self.api.ticket(request, job, sent)

    def _model(self, model: str) -> tuple[str, str, str]:
        fits = _MODEL.fullmatch(model)
        if fits is None:
            raise Refused(f"{self.service} names models like owner/name, not {model}", service=self.service)
        return fits[1], fits[2], fits[3] or ""

    def _upload(self, path: Path) -> str:
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        part = FilePart("content", path, kind)
        reply = self.api.upload(Call("POST", self.api.at("files"), self.api.headers(), files=[part]))
        url = answers.text(reply.body, "urls", "get")
        if not url.startswith(("https://", "http://")):
            raise self.api.unavailable("it took a file and did not say where it is")
        return url

    def check(self, ticket: Ticket) -> Standing:
        reply = self.api.ask(self.api.at("predictions", self.api.job(ticket)))
        if reply.missing:
            return Standing(Phase.VANISHED, "the service knows no such job", reply=reply.body)
        if reply.body.get("id") != ticket.job:
            raise self.api.unavailable("it answered about another job")
        return _standing(reply.body)

    def collect(self, ticket: Ticket, standing: Standing, to: Path) -> Collected:
        return collect(self.api, ticket, standing, to, check=self.check)

    def find(self, request: Request, *, since: float, known: Set[str]) -> Search:
        body = spell(request, FIELDS, service=self.service)
        owner, name, version = self._model(request.model)

        def read(mark: str | None) -> tuple[Reply, list[Candidate], str | None]:
            reply = self.api.ask(self.api.at("predictions"), {"cursor": mark} if mark else None)
            jobs = reply.body.get("results")
            if reply.missing or not isinstance(jobs, list):
                raise Unavailable(f"{self.service} gives no list of its jobs", service=self.service)
            seen = [
                _candidate(job, body, f"{owner}/{name}", version) for job in jobs if isinstance(job, dict)
            ]
            # Only the cursor of the next page is believed, not the address it comes in.
            cursor = parse_qs(urlsplit(answers.text(reply.body, "next")).query).get("cursor", [None])[0]
            return reply, seen, cursor

        return search(self.api, request, read, since=since, known=known)

    def ticket(self, request: Request, job: str, *, sent: float) -> Ticket:
        return self.api.ticket(request, job, sent)

    def cancel(self, ticket: Ticket) -> bool:
        try:
            reply = self.api.act("POST", self.api.at("predictions", self.api.job(ticket), "cancel"))
        except Refused:  # it is over already
            return False
        return not reply.missing and PHASES.get(answers.text(reply.body, "status")) is Phase.CANCELLED

    def price(self, request: Request) -> Decimal | None:
        return Decimal(0) if self.free else None

    def greet(self) -> str:
        reply = self.api.ask(self.api.at("account"))
        if reply.missing:
            raise Unavailable(f"{self.service} does not speak Replicate's protocol", service=self.service)
        name = answers.said(answers.text(reply.body, "username"))
        return f"{self.service} knows this account" + (f" as {name}" if name else "")

    def close(self) -> None:
        self.api.transport.close()


def _addresses(body: Body, brought: Mapping[Path, str]) -> dict[str, Plain]:
    """Where its files are at the service, by the names of the inputs they are for."""
    inputs: dict[str, Plain] = {}
    for name, path in body.files:
        if name in body.lists:
            kept = inputs.setdefault(name, [])
            assert isinstance(kept, list)
            kept.append(brought[path])
        else:
            inputs[name] = brought[path]
    return inputs


def _standing(body: Mapping[str, Plain]) -> Standing:
    word, reason = answers.text(body, "status"), answers.complaint(body)
    phase, outputs = PHASES.get(word, Phase.UNKNOWN), _outputs(body.get("output"))
    if phase is Phase.UNKNOWN:
        reason = f"it says {answers.said(word) or 'nothing'} of the job"
    if phase is Phase.DONE and not outputs:
        # Replicate removes a job's output after an hour and says so; else there never was any.
        gone = body.get("data_removed") is True
        phase, reason = (
            (Phase.VANISHED, "its result was removed") if gone else (Phase.FAILED, "it made nothing")
        )
    if phase is Phase.FAILED:
        phase = Phase.REFUSED if answers.is_moderation("", reason) else phase
        reason = reason or "it gave no reason"
    done = 1.0 if phase is Phase.DONE else answers.progress_in(answers.text(body, "logs"))
    return Standing(phase, reason, progress=done, outputs=outputs, reply=body)


def _outputs(output: Plain) -> tuple[str, ...]:
    found = output if isinstance(output, list) else [output]
    return tuple(each for each in found if isinstance(each, str) and each)


def _candidate(job: Mapping[str, Plain], body: Body, model: str, version: str) -> Candidate:
    named = answers.text(job, "version") == version if version else answers.text(job, "model") == model
    return Candidate(
        answers.job_id(job.get("id")),
        _moment(answers.text(job, "created_at")),
        _likeness(job.get("input"), body) if named else Likeness.OTHER,
    )


def _likeness(told: Plain, body: Body) -> Likeness:
    """By the job's inputs; those that are files have addresses of their own each time they are sent."""
    if not isinstance(told, dict) or not told:
        return Likeness.UNKNOWN  # removed after an hour
    files = {name for name, _ in body.files}
    same = {name: value for name, value in told.items() if name not in files} == dict(body.values)
    return Likeness.SAME if same and files <= told.keys() else Likeness.OTHER


def _moment(text: str) -> float | None:
    try:
        return datetime.fromisoformat(text).timestamp()
    except (ValueError, OverflowError, OSError):
        return None
