"""Everything goes wrong at once, by chance: still each purchase is known, and none is made twice."""

import re
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path

import pytest

from filmkit.errors import Ambiguous, KeyRefused, OutOfCredit, ProviderError, Refused, ResultLost, Unavailable
from filmkit.studio.providers.provider import Phase, Provider, Request, Standing, Ticket
from filmkit.studio.simulator.faults import Script
from filmkit.studio.simulator.message import Answer, Received
from filmkit.studio.simulator.server import Simulator
from tests.studio.providers.desk import SHORT, WIRES, Skipping, request, service, simulator

SEEDS = range(4)
SHOTS = 14
MOST = 200
"""Moves for one shot; a storm that lasts longer is a wait without an end."""


class Buyer:
    """What an engine does, in short: it buys anew only when it is sure that it has not bought."""

    def __init__(self, provider: Provider, time: Skipping, there: Simulator) -> None:
        self._provider, self._time = provider, time
        self._answered = Counter[bytes]()
        self._answer, there.answer = there.answer, self._counted  # type: ignore[method-assign]
        self._lock = threading.Lock()
        self.jobs: dict[str, str] = {}
        """The shot each job is for."""

    def make(self, shot: str, wanted: Request, to: Path) -> Standing | None:
        """The end of its job; None when it was refused before it became one."""
        ticket = self._bought(shot, wanted)
        if ticket is None:
            return None
        for _ in range(MOST):
            try:
                standing = self._provider.check(ticket)
                if standing.phase is Phase.DONE:
                    self._provider.collect(ticket, standing, to)
                if standing.ended:
                    return standing
            except ResultLost:
                return standing
            except (Unavailable, KeyRefused, OutOfCredit):
                self._time.pass_over(3600)
            except ProviderError:
                pass  # a download that was led astray; the next one may not be
        raise AssertionError(f"{shot} never ended")

    def _bought(self, shot: str, wanted: Request) -> Ticket | None:
        name = shot.encode()
        for _ in range(MOST):
            before = self._answered[name]
            try:
                return self._note(shot, self._provider.submit(wanted))
            except Ambiguous as doubt:
                self._wait_until_it_arrived(name, before)
                found = self._found(wanted, doubt.sent)
                if found is not None:
                    return self._note(shot, found)
            except Refused:
                return None
            except (Unavailable, KeyRefused, OutOfCredit):
                self._time.pass_over(3600)
        raise AssertionError(f"{shot} could never be bought")

    def _counted(self, received: Received) -> Answer:
        answer = self._answer(received)
        for name in re.findall(rb"shot [0-9]+", received.body):
            with self._lock:
                self._answered[name] += 1
        return answer

    def _wait_until_it_arrived(self, name: bytes, before: int) -> None:
        """A busy machine may take an order after its buyer gave up waiting. Whoever looks for it before that,
        and then buys anew, buys twice: the engine leaves that to a person, who has all the time."""
        until = time.monotonic() + 30
        while self._answered[name] == before and time.monotonic() < until:
            time.sleep(0.005)

    def _found(self, wanted: Request, since: float) -> Ticket | None:
        for _ in range(MOST):
            found = self._provider.find(wanted, since=since, known=set(self.jobs))
            if found.tickets:
                return found.tickets[0]
            if found.complete:
                return None
            self._time.pass_over(3600)
        raise AssertionError("the list could never be read")

    def _note(self, shot: str, ticket: Ticket) -> Ticket:
        with self._lock:
            assert ticket.job not in self.jobs, "one job for two shots"
            self.jobs[ticket.job] = shot
        return ticket


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("buyers", [1, pytest.param(3, marks=pytest.mark.slow)])
def test_no_storm_leads_to_a_second_or_an_unknown_purchase(
    buyers: int, wire: str, seed: int, tmp_path: Path
) -> None:
    clock = Skipping()
    with (
        simulator(script=Script(seed=seed, share=0.35), balance=Decimal(1000)) as there,
        service(wire, there.address, clock=clock.clock(), limits=SHORT) as provider,
    ):
        buyer = Buyer(provider, clock, there)

        def make(number: int) -> Standing | None:
            shot = f"shot {number}"
            return buyer.make(shot, request(wire, shot), tmp_path / f"{number}.mp4")

        with ThreadPoolExecutor(buyers) as pool:
            ends = list(pool.map(make, range(SHOTS)))

        bought = [job.id for job in there.house.purchases()]
        assert sorted(bought) == sorted(buyer.jobs)
        assert len(set(buyer.jobs.values())) == len(buyer.jobs) == sum(end is not None for end in ends)
        whole = {path.name for path in tmp_path.iterdir()}
        done = {f"{n}.mp4" for n, end in enumerate(ends) if end is not None and end.phase is Phase.DONE}
        assert whole <= done
        assert sum(each.fault is not None for each in there.heard) >= 5
