"""Asking a service's API: what may be asked again is asked again, what buys is sent once. Knows no service.

The key goes to the API's own address and nowhere else, and is taken out of all that comes back.
"""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import quote

from filmkit.errors import (
    Ambiguous,
    KeyRefused,
    OutOfCredit,
    ProviderError,
    Refused,
    SetupError,
    Throttled,
    Unavailable,
)
from filmkit.studio.providers import answers
from filmkit.studio.providers.addresses import Forbidden
from filmkit.studio.providers.clock import Clock, time_of_day
from filmkit.studio.providers.keys import Key
from filmkit.studio.providers.limits import Limits
from filmkit.studio.providers.plain import Plain
from filmkit.studio.providers.provider import Request, Ticket
from filmkit.studio.providers.retry import Backoff, Lane, retry_after
from filmkit.studio.providers.transport import Answer, Call, Lost, NotSent, Transport

T = TypeVar("T")
UNSAID_WAIT = 15.0
"""Seconds to leave a service alone that says "too many" and no more."""
NO_CONTENT = 204


class Unanswered(Exception):
    """What came back decides nothing: a server's error, a proxy's page, half an answer."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer that was understood: done (2xx), or not there (404, 410)."""

    status: int
    body: Mapping[str, Plain]
    headers: Mapping[str, str]

    @property
    def missing(self) -> bool:
        return self.status in (404, 410)


class Api:
    """One account at one service's API."""

    def __init__(
        self,
        service: str,
        address: str,
        key: Key | None,
        transport: Transport,
        lane: Lane,
        *,
        clock: Clock,
        limits: Limits,
        backoff: Backoff | None = None,
    ) -> None:
        self.service = service
        self.address = address.rstrip("/")
        self.transport = transport
        self.lane = lane
        self.clock = clock
        self.limits = limits
        self._key = key
        self._backoff = backoff or Backoff()
        self._chance = random.Random()

    def at(self, *steps: str) -> str:
        """The address of a thing at the API."""
        return "/".join((self.address, *(quote(step, safe=":") for step in steps)))

    def ticket(self, request: Request, job: str, sent: float) -> Ticket:
        """What this API's job is collected by. Raises Refused for what can be no name of a job."""
        if answers.job_id(job) is None:
            raise Refused(f"{job!r} is no name of a job of {self.service}", service=self.service)
        return Ticket(self.service, self.address, request.kind, request.model, job, sent)

    def job(self, ticket: Ticket) -> str:
        """The id of a job that this API took. Raises SetupError: the key must not go with another's."""
        if ticket.address != self.address or answers.job_id(ticket.job) is None:
            raise SetupError(
                f"{ticket.address} took the job {ticket.job}, and {self.service} is {self.address} now",
                hint=f"give {self.service} its old address until its jobs are collected",
            )
        return ticket.job

    def headers(self) -> dict[str, str]:
        """What proves who asks; for the API's own address only."""
        return {} if self._key is None else {"Authorization": f"Bearer {self._key.reveal()}"}

    def ask(self, url: str, query: Mapping[str, str] | None = None) -> Reply:
        """Read. Tried several times; raises Unavailable in the end."""
        call = Call("GET", url, self.headers(), query or {})
        return self.patiently(lambda: self._safely(call, self.limits.call))

    def act(self, method: str, url: str) -> Reply:
        """Do what may be done twice without harm, like a cancellation."""
        call = Call(method, url, self.headers())
        return self.patiently(lambda: self._safely(call, self.limits.call))

    def upload(self, call: Call) -> Reply:
        """Send a file that is not a purchase; tried several times."""
        return self.patiently(lambda: self._safely(call, self.limits.upload))

    def buy(self, call: Call, *, model: str) -> tuple[Mapping[str, Plain], float]:
        """Send a purchase, once; the answer, and when it was sent.

        Raises Ambiguous when it may have been made; every other error means that it was not.
        """
        self.lane.wait()
        sent = self.clock.wall()
        try:
            reply = self._exchange(call, self.limits.upload, purchase=True)
        except NotSent as error:
            raise self.unavailable(f"{error}; nothing was sent") from error
        except (Lost, Unanswered) as error:
            raise self.ambiguous(model, sent, str(error)) from error
        if reply.missing:
            why = answers.complaint(reply.body)
            raise Refused(f"{self.service} knows no {model}" + _reason(why), service=self.service)
        return reply.body, sent

    def ambiguous(self, model: str, sent: float, why: str) -> Ambiguous:
        return Ambiguous(
            f"{self.service} may have taken the order for {model} of {time_of_day(sent)}, or not: {why}",
            model=model,
            sent=sent,
            service=self.service,
            hint="it is not sent again by itself, so that it is not paid twice",
        )

    def unavailable(self, why: str) -> Unavailable:
        return Unavailable(f"{self.service}: {why}", service=self.service)

    def patiently(self, attempt: Callable[[], T], *, paid: bool = False) -> T:
        """Try, and try again after a pause, for as long as it is a matter of waiting.

        What is `paid` for is fetched though the lane is closed for long: it may be gone by then.
        """
        pauses: Iterator[float | None] = iter([*self._backoff.pauses(self._chance), None])
        for pause in pauses:
            if not (paid and self.lane.left() > self.limits.longest_wait):
                self.lane.wait()
            try:
                return attempt()
            except Throttled as error:
                if pause is None or not self.lane.bears(error):
                    raise
            except Unavailable:
                if pause is None:
                    raise
                self.clock.sleep(pause)
        raise AssertionError("the last try either gives or raises")

    def _safely(self, call: Call, seconds: float) -> Reply:
        try:
            return self._exchange(call, seconds, purchase=False)
        except (NotSent, Lost, Unanswered) as error:
            raise self.unavailable(str(error)) from error

    def _exchange(self, call: Call, seconds: float, *, purchase: bool) -> Reply:
        try:
            with self.transport.exchange(call, seconds=seconds, once=purchase) as answer:
                data = self._read(answer)
        except Forbidden as error:
            raise ProviderError(f"{self.service}: {error}", service=self.service) from error
        return self._judge(answer, data, purchase)

    def _read(self, answer: Answer) -> bytes:
        data = bytearray()
        for chunk in answer.chunks():
            data += chunk
            if len(data) > self.limits.json:
                raise Unanswered(f"its answer is longer than {self.limits.json // 1024} KiB")
        return bytes(data)

    def _judge(self, answer: Answer, data: bytes, purchase: bool) -> Reply:
        status, headers = answer.status, answer.headers
        plain = answers.unpacked(data, headers.get("content-encoding", ""), most=self.limits.json)
        body = None if plain is None else answers.parse(plain, self._hide)
        if status == NO_CONTENT:
            body = {}
        if status == 429:
            raise self._too_many(headers, body or {})
        if body is not None and answers.is_quota(body):
            raise self._out_of_credit(body)
        if (error := self._definite(status, body, purchase)) is not None:
            raise error
        if body is not None and (200 <= status < 300 or status in (404, 410)):
            return Reply(status, body, headers)
        raise Unanswered(_undecided(status, headers, body))

    def _hide(self, text: str) -> str:
        return text if self._key is None else self._key.hide(text)

    def _definite(
        self, status: int, body: Mapping[str, Plain] | None, purchase: bool
    ) -> ProviderError | None:
        """The refusal that `status` means, if it is one.

        To a purchase only a service's own answer counts: a page may come from anyone in between,
        who may have passed it on. That a key is asked for (401, 407) is said before anything is done.
        """
        if not 400 <= status < 500 or status in (404, 408, 410):
            return None
        if body is None and purchase and status not in (401, 407):
            return None
        why = _reason(answers.complaint(body or {}))
        if status in (401, 403, 407):
            return self._key_refused(status, why)
        if status == 402:
            return self._out_of_credit(body or {})
        moderated = answers.is_moderation(answers.code(body or {}), why)
        what = "will not make this" if moderated else f"does not accept the request (status {status})"
        return Refused(f"{self.service} {what}{why}", moderated=moderated, service=self.service)

    def _key_refused(self, status: int, why: str) -> KeyRefused:
        lacks = "no key for it was found" if self._key is None else "its key is wrong, or may not do this"
        return KeyRefused(
            f"{self.service} refused to talk to us (status {status}): {lacks}{why}",
            service=self.service,
            hint="`filmkit keys` shows which keys are found, and where",
        )

    def _out_of_credit(self, body: Mapping[str, Plain]) -> OutOfCredit:
        return OutOfCredit(
            f"the account at {self.service} is out of credit{_reason(answers.complaint(body))}",
            service=self.service,
            hint="fill it up and build again; what is paid for already still arrives",
        )

    def _too_many(self, headers: Mapping[str, str], body: Mapping[str, Plain]) -> ProviderError:
        if answers.is_quota(body):
            return self._out_of_credit(body)
        asked = retry_after(headers, answers.complaint(body), now=self.clock.wall())
        return self.lane.hold(UNSAID_WAIT if asked is None else asked)


def _reason(why: str) -> str:
    return f": {why}" if why else ""


def _undecided(status: int, headers: Mapping[str, str], body: Mapping[str, Plain] | None) -> str:
    if 300 <= status < 400:
        return f"it tried to send us elsewhere (status {status}), which no API does"
    if status >= 500 or status == 408:
        return f"it answered with an error of its own (status {status})"
    if body is None and "html" in headers.get("content-type", ""):
        return f"a web page came in place of its answer (status {status})"
    return f"its answer makes no sense (status {status})"
