"""What every service must do: the two on their wires, the one a rehearsal plays, and the one in memory."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from filmkit.errors import Ambiguous, KeyRefused, OutOfCredit, Refused, ResultLost, Throttled
from filmkit.studio.providers.fake import FakeProvider, Slip
from filmkit.studio.providers.played import Played
from filmkit.studio.providers.provider import Phase, Provider, Request, Ticket
from filmkit.studio.simulator.faults import Fault, Moment
from tests.studio.providers.desk import WIRES, request, service, simulator

TROUBLE: dict[str, tuple[Slip, Fault, Moment]] = {
    "lost before": (Slip.LOST_BEFORE, Fault.LOST_BEFORE, Moment.SUBMIT),
    "lost after": (Slip.LOST_AFTER, Fault.LOST_AFTER, Moment.SUBMIT),
    "refused": (Slip.REFUSED, Fault.INVALID, Moment.SUBMIT),
    "no credit": (Slip.NO_CREDIT, Fault.NO_CREDIT, Moment.SUBMIT),
    "no key": (Slip.NO_KEY, Fault.KEY_REFUSED, Moment.SUBMIT),
    "throttled": (Slip.THROTTLED, Fault.LIMIT_LONG, Moment.SUBMIT),
    "stuck": (Slip.STUCK, Fault.STUCK, Moment.CHECK),
    "unknown": (Slip.NEW_WORD, Fault.NEW_WORD, Moment.CHECK),
    "moderated": (Slip.MODERATED, Fault.MODERATED_LATE, Moment.CHECK),
    "failed": (Slip.FAILS, Fault.FAILS, Moment.CHECK),
    "vanished": (Slip.VANISHES, Fault.VANISHES, Moment.CHECK),
    "gone": (Slip.GONE, Fault.GONE, Moment.DOWNLOAD),
}


@dataclass(frozen=True)
class World:
    """A service, what it is asked, and how to look behind it."""

    provider: Provider
    ask: Callable[[str], Request]
    bought: Callable[[], int]
    trouble: Callable[[str], None]


@pytest.fixture(params=["fake", "played", *WIRES])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    wire: str = request.param
    if wire == "fake":
        fake = FakeProvider(checks=1)
        yield World(
            fake,
            lambda prompt: _asked("replicate", prompt),
            lambda: len(fake.sold),
            lambda name: fake.slip(TROUBLE[name][0]),
        )
        return
    played, wire = wire == "played", "replicate" if wire == "played" else wire
    with simulator() as there, service(wire, there.address) as provider:
        yield World(
            Played(None, provider) if played else provider,
            lambda prompt: _asked(wire, prompt),
            lambda: len(there.house.purchases()),
            lambda name: there.misbehave(TROUBLE[name][1], TROUBLE[name][2]),
        )


def _asked(wire: str, prompt: str) -> Request:
    return request(wire, prompt)


def test_a_request_becomes_a_file(world: World, tmp_path: Path) -> None:
    ticket = world.provider.submit(world.ask("a sea"))
    standing = world.provider.check(ticket)
    assert standing.phase is Phase.DONE
    assert standing.ended
    kept = world.provider.collect(ticket, standing, tmp_path / "take")

    assert [path.name for path in tmp_path.iterdir()] == ["take"]
    assert kept.path.stat().st_size == kept.size > 0
    assert world.bought() == 1


def test_a_result_can_be_collected_again_and_is_the_same(world: World, tmp_path: Path) -> None:
    ticket = world.provider.submit(world.ask("a sea"))
    standing = world.provider.check(ticket)
    for name in ("one", "two"):
        world.provider.collect(ticket, standing, tmp_path / name)

    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    assert world.bought() == 1


def test_a_ticket_outlives_its_process(world: World, tmp_path: Path) -> None:
    ticket = world.provider.submit(world.ask("a sea"))
    again = Ticket.read(json.loads(json.dumps(ticket.plain())))

    assert again == ticket
    world.provider.collect(again, world.provider.check(again), tmp_path / "take")


@pytest.mark.parametrize("trouble", ["lost before", "lost after"])
def test_a_lost_answer_is_a_doubt_that_the_list_decides(world: World, trouble: str, tmp_path: Path) -> None:
    world.trouble(trouble)
    with pytest.raises(Ambiguous) as caught:
        world.provider.submit(world.ask("a sea"))
    found = world.provider.find(world.ask("a sea"), since=caught.value.sent, known=frozenset())

    assert found.complete
    assert len(found.tickets) == world.bought() == (trouble == "lost after")
    assert (caught.value.exit_code, caught.value.model) == (3, world.ask("a sea").model)
    for ticket in found.tickets:
        world.provider.collect(ticket, world.provider.check(ticket), tmp_path / "take")


def test_find_leaves_out_what_is_known_and_what_is_other(world: World) -> None:
    mine = world.provider.submit(world.ask("a sea"))
    other = world.provider.submit(world.ask("a wood"))

    def found(known: frozenset[str]) -> list[str]:
        return [each.job for each in world.provider.find(world.ask("a sea"), since=0.0, known=known).tickets]

    assert found(frozenset()) == [mine.job]
    assert found(frozenset({mine.job})) == []
    assert other.job != mine.job


@pytest.mark.parametrize(
    ("trouble", "error", "code"),
    [
        ("refused", Refused, 1),
        ("no credit", OutOfCredit, 3),
        ("no key", KeyRefused, 5),
        ("throttled", Throttled, 1),
    ],
)
def test_a_refusal_buys_nothing(
    world: World, trouble: str, error: type[Refused | OutOfCredit | KeyRefused | Throttled], code: int
) -> None:
    world.trouble(trouble)
    with pytest.raises(error) as caught:
        world.provider.submit(world.ask("a sea"))

    assert world.bought() == 0
    assert (caught.value.exit_code, caught.value.service) == (code, world.provider.service)


@pytest.mark.parametrize(
    ("trouble", "phase", "ended"),
    [
        ("stuck", Phase.RUNNING, False),
        ("unknown", Phase.UNKNOWN, False),
        ("moderated", Phase.REFUSED, True),
        ("failed", Phase.FAILED, True),
        ("vanished", Phase.VANISHED, True),
    ],
)
def test_a_job_says_what_became_of_it(world: World, trouble: str, phase: Phase, ended: bool) -> None:
    ticket = world.provider.submit(world.ask("a sea"))
    world.trouble(trouble)
    standing = world.provider.check(ticket)

    assert (standing.phase, standing.ended) == (phase, ended)
    assert standing.reason or phase is Phase.RUNNING
    assert world.bought() == 1


def test_a_result_that_is_gone_is_told_and_not_bought_again(world: World, tmp_path: Path) -> None:
    ticket = world.provider.submit(world.ask("a sea"))
    standing = world.provider.check(ticket)
    world.trouble("gone")
    with pytest.raises(ResultLost) as caught:
        world.provider.collect(ticket, standing, tmp_path / "take")

    assert caught.value.exit_code == 3
    assert list(tmp_path.iterdir()) == []
    assert world.bought() == 1


def test_a_service_that_names_no_price_leaves_it_to_the_card(world: World) -> None:
    assert world.provider.price(world.ask("a sea")) is None
    assert world.bought() == 0


def test_a_greeting_is_free(world: World) -> None:
    assert world.provider.service in world.provider.greet()
    assert world.bought() == 0


def test_what_is_over_cannot_be_cancelled(world: World) -> None:
    ticket = world.provider.submit(world.ask("a sea"))
    world.provider.check(ticket)

    assert not world.provider.cancel(ticket)
