"""What buys is sent once, whatever happens; what only asks is asked again."""

from pathlib import Path

import pytest

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
from filmkit.film.catalogue.card import Kind
from filmkit.studio.providers.provider import Phase, Ticket
from filmkit.studio.simulator.faults import MOMENTS, Fault, Moment
from filmkit.studio.simulator.server import Simulator
from tests.studio.providers.desk import SHORT, WIRES, Skipping, request, service, simulator

SUBMITS = sorted((fault for fault in Fault if Moment.SUBMIT in MOMENTS[fault]), key=lambda each: each.value)
CHECKS = sorted((fault for fault in Fault if Moment.CHECK in MOMENTS[fault]), key=lambda each: each.value)
SLOW = (Fault.SLOW_ANSWER, Fault.SILENT_BEFORE, Fault.SILENT_AFTER)
"""Each takes a second to be given up; the transport, which does it, is the same for both wires."""
NOT_BOUGHT: dict[Fault, type[ProviderError]] = {
    Fault.LIMIT_SECONDS: Throttled,
    Fault.LIMIT_DATE: Throttled,
    Fault.LIMIT_WORDS: Throttled,
    Fault.LIMIT_LONG: Throttled,
    Fault.KEY_REFUSED: KeyRefused,
    Fault.KEY_FORBIDDEN: KeyRefused,
    Fault.NO_CREDIT: OutOfCredit,
    Fault.QUOTA: OutOfCredit,
    Fault.INVALID: Refused,
    Fault.MODERATED: Refused,
}
"""Faults of a submit after which it is sure that nothing was bought. After all others it is not."""


def both(faults: list[Fault], but: tuple[str, Fault] | None = None) -> list[object]:
    pairs = [(wire, fault) for wire in WIRES for fault in faults if wire == WIRES[0] or fault not in SLOW]
    return [pytest.param(*pair, id=f"{pair[0]}-{pair[1].value}") for pair in pairs if pair != but]


def submits(there: Simulator) -> int:
    return sum(each.moment is Moment.SUBMIT for each in there.heard)


# Replicate takes a refused prompt as a job that fails: test_replicate.py shows it.
@pytest.mark.parametrize(("wire", "fault"), both(SUBMITS, but=("replicate", Fault.MODERATED)))
def test_a_purchase_is_sent_once_and_its_doubt_is_told(wire: str, fault: Fault) -> None:
    with simulator() as there, service(wire, there.address, limits=SHORT) as provider:
        there.misbehave(fault, Moment.SUBMIT)
        with pytest.raises(NOT_BOUGHT.get(fault, Ambiguous)) as caught:
            provider.submit(request(wire))

        assert submits(there) == 1
        assert len(there.house.purchases()) <= (0 if fault in NOT_BOUGHT else 1)
        assert caught.value.service == wire
        assert "\n" not in caught.value.message


@pytest.mark.parametrize(("wire", "fault"), both(CHECKS))
def test_no_fault_of_a_check_loses_the_job_or_invents_an_end(wire: str, fault: Fault) -> None:
    ends = {
        Fault.MODERATED_LATE: Phase.REFUSED,
        Fault.FAILS: Phase.FAILED,
        Fault.STUCK: Phase.RUNNING,
        Fault.NEW_WORD: Phase.UNKNOWN,
        Fault.VANISHES: Phase.VANISHED,
        Fault.EMPTY: Phase.FAILED if wire == "replicate" else Phase.DONE,  # OpenAI's shows at the download
    }
    stops: dict[Fault, type[ProviderError]] = {
        Fault.LIMIT_LONG: Throttled,
        Fault.KEY_REFUSED: KeyRefused,
        Fault.KEY_FORBIDDEN: KeyRefused,
        Fault.NO_CREDIT: OutOfCredit,
        Fault.QUOTA: OutOfCredit,
        Fault.OTHER_JOB: Unavailable,
    }
    with simulator() as there, service(wire, there.address, limits=SHORT) as provider:
        ticket = provider.submit(request(wire))
        there.misbehave(fault, Moment.CHECK)
        if fault in stops:
            with pytest.raises(stops[fault]):
                provider.check(ticket)
        elif fault is Fault.PAGE_FORBIDDEN:  # a proxy's 403: asking again does not help a key
            with pytest.raises(KeyRefused):
                provider.check(ticket)
        else:
            assert provider.check(ticket).phase is ends.get(fault, Phase.DONE)
        assert len(there.house.purchases()) == 1


@pytest.mark.parametrize("fault", [Fault.LIMIT_SECONDS, Fault.LIMIT_DATE, Fault.LIMIT_WORDS])
def test_a_429_is_waited_for_as_long_as_it_asks(fault: Fault) -> None:
    time = Skipping()
    with simulator() as there, service("replicate", there.address, clock=time.clock()) as provider:
        ticket = provider.submit(request("replicate"))
        there.misbehave(fault, Moment.CHECK)

        assert provider.check(ticket).phase is Phase.DONE
        assert 1.5 <= sum(time.slept) <= 4


def test_a_429_holds_up_every_move_of_the_service_a_purchase_too() -> None:
    time = Skipping()
    with simulator() as there, service("replicate", there.address, clock=time.clock()) as provider:
        there.misbehave(Fault.LIMIT_SECONDS, Moment.SUBMIT)
        with pytest.raises(Throttled):
            provider.submit(request("replicate"))
        assert time.slept == []

        provider.submit(request("replicate"))  # asked for again by who may: the wait comes first
        assert sum(time.slept) == pytest.approx(2, abs=0.5)
        assert len(there.house.purchases()) == 1


def test_a_wait_of_an_hour_stops_at_once_and_stays() -> None:
    time = Skipping()
    with simulator() as there, service("replicate", there.address, clock=time.clock()) as provider:
        there.misbehave(Fault.LIMIT_LONG, Moment.SUBMIT)
        for _ in range(2):
            with pytest.raises(Throttled, match="asks to wait until"):
                provider.submit(request("replicate"))

        assert submits(there) == 1
        assert time.slept == []


def test_a_service_that_is_away_has_heard_nothing() -> None:
    with simulator() as there:
        address = there.address
    with service("replicate", address) as provider:
        with pytest.raises(Unavailable, match="nothing was sent") as caught:
            provider.submit(request("replicate"))
        assert not isinstance(caught.value, Ambiguous)


def test_reading_is_given_up_in_the_end() -> None:
    time = Skipping()
    with simulator() as there, service("replicate", there.address, clock=time.clock()) as provider:
        there.misbehave(Fault.ERROR_BEFORE, Moment.OTHER, times=50)
        with pytest.raises(Unavailable, match="status 503"):
            provider.greet()

        assert len(there.heard) == 5
        assert len(time.slept) == 4


@pytest.mark.parametrize("fault", [Fault.KEY_REFUSED, Fault.NO_CREDIT, Fault.QUOTA])
def test_a_refused_key_and_an_empty_account_are_asked_once(fault: Fault) -> None:
    with simulator() as there, service("openai-videos", there.address) as provider:
        there.misbehave(fault, Moment.LIST, times=9)
        with pytest.raises((KeyRefused, OutOfCredit)):
            provider.greet()

        assert len(there.heard) == 1


def test_what_is_paid_for_still_arrives_when_the_account_is_empty(tmp_path: Path) -> None:
    with simulator() as there, service("replicate", there.address) as provider:
        ticket = provider.submit(request("replicate"))
        standing = provider.check(ticket)
        there.misbehave(Fault.NO_CREDIT, Moment.SUBMIT)
        with pytest.raises(OutOfCredit):
            provider.submit(request("replicate"))

        assert provider.collect(ticket, standing, tmp_path / "a.mp4").size > 0


@pytest.mark.parametrize("wire", WIRES)
def test_a_job_of_another_address_is_not_asked_for_with_this_key(wire: str) -> None:
    with simulator() as there, service(wire, there.address) as provider:
        foreign = Ticket(wire, "https://elsewhere.example/v1", Kind.VIDEO, "m", "job1", 0.0)
        for move in (provider.check, provider.cancel):
            with pytest.raises(SetupError, match="elsewhere"):
                move(foreign)
        assert there.heard == []


@pytest.mark.parametrize("wire", WIRES)
def test_a_picture_that_is_not_there_is_one_sentence_and_buys_nothing(wire: str) -> None:
    with simulator() as there, service(wire, there.address) as provider:
        with pytest.raises(Unavailable, match=r"none\.png cannot be read: No such file"):
            provider.submit(request(wire, first_frame=Path("none.png")))
        assert there.house.purchases() == []
