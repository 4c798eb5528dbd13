"""No history leads to a second purchase of one request; only a person's word begins another life."""

import random
from dataclasses import dataclass, field
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.build.engine.life import Event, Kind, Move, Plain, attempts, last, next_move, spent_by
from filmkit.digest import Digest

R = Digest("a" * 64)
K = Kind


def life(*kinds: Kind) -> list[Event]:
    return [Event(kind, R, number, {}, number) for number, kind in enumerate(kinds, 1)]


GOOD = (K.INTENDED, K.ASKED, K.TICKET, K.COLLECTED, K.KEPT, K.PRICE)


@pytest.mark.parametrize(
    ("kinds", "move"),
    [
        ((), Move.SUBMIT),
        ((K.INTENDED,), Move.SUBMIT),
        ((K.INTENDED, K.ASKED), Move.FIND),
        ((K.INTENDED, K.ASKED, K.UNTAKEN), Move.SUBMIT),
        ((K.INTENDED, K.ASKED, K.AMBIGUOUS), Move.FIND),
        ((K.INTENDED, K.ASKED, K.AMBIGUOUS, K.SEARCHED), Move.FIND),
        ((K.INTENDED, K.ASKED, K.AMBIGUOUS, K.TICKET), Move.CONTINUE),
        ((K.INTENDED, K.ASKED, K.TICKET), Move.CONTINUE),
        ((K.INTENDED, K.ASKED, K.REFUSED), Move.DECIDE),
        ((K.INTENDED, K.ASKED, K.TICKET, K.FAILED), Move.DECIDE),
        ((K.INTENDED, K.ASKED, K.TICKET, K.COLLECTED), Move.KEEP),
        (GOOD, Move.NOTHING),
        ((*GOOD, K.FORGOTTEN), Move.SUBMIT),
        ((K.INTENDED, K.ASKED, K.AMBIGUOUS, K.FORGOTTEN), Move.SUBMIT),
    ],
)
def test_each_history_has_one_move(kinds: tuple[Kind, ...], move: Move) -> None:
    assert next_move(life(*kinds)) is move


@pytest.mark.parametrize("crash_after", range(1, len(GOOD) + 1))
def test_no_crash_after_asking_leads_to_a_second_payment(crash_after: int) -> None:
    history = life(*GOOD[:crash_after])

    assert (next_move(history) is Move.SUBMIT) == (crash_after < 2)


def test_after_a_loss_nothing_is_bought_that_was_not_looked_for() -> None:
    assert next_move([], doubt=7) is Move.FIND
    assert next_move(life(K.INTENDED), doubt=7) is Move.FIND
    searched = [Event(K.SEARCHED, R, 1, {}, 8)]
    assert next_move(searched, doubt=7) is Move.SUBMIT
    assert next_move(searched, doubt=9) is Move.FIND


KINDS = st.lists(st.sampled_from([kind for kind in Kind if kind is not K.DOUBT]), max_size=12)


@given(KINDS)
def test_whatever_a_ledger_holds_what_may_have_been_bought_is_never_submitted(kinds: list[Kind]) -> None:
    if next_move(life(*kinds)) is Move.SUBMIT:
        since = attempts(life(*kinds))[-1]
        left = [event.kind for event in since]
        assert not {K.TICKET, K.COLLECTED, K.KEPT, K.REFUSED, K.FAILED, K.AMBIGUOUS} & set(left)
        assert left.count(K.UNTAKEN) >= left.count(K.ASKED)


@given(KINDS, st.integers(0, 20))
def test_a_loss_never_makes_a_build_less_careful(kinds: list[Kind], doubt: int) -> None:
    careful, calm = next_move(life(*kinds), doubt), next_move(life(*kinds))

    assert careful is calm or (calm, careful) == (Move.SUBMIT, Move.FIND)


# A build that is killed anywhere, at a service that loses answers, again and again.


class Killed(Exception):
    pass


@dataclass
class World:
    """A ledger in memory, a service that sells, and chance."""

    chance: random.Random
    kills: float
    lines: list[Event] = field(default_factory=list)
    sold: int = 0
    listed: int = 0

    def maybe_die(self) -> None:
        if self.chance.random() < self.kills:
            raise Killed

    def write(self, kind: Kind) -> None:
        self.maybe_die()
        self.lines.append(Event(kind, R, 0, {}, len(self.lines) + 1))
        self.maybe_die()

    def build(self) -> bool:
        """One build; True when it came to rest."""
        try:
            while True:
                match next_move(self.lines):
                    case Move.SUBMIT:
                        self.write(K.INTENDED)
                        self.write(K.ASKED)
                        self.ask()
                    case Move.FIND:
                        if not self.listed or self.chance.random() < 0.3:
                            return True
                        self.write(K.TICKET)
                    case Move.CONTINUE:
                        self.write(self.chance.choice([K.COLLECTED, K.COLLECTED, K.FAILED]))
                    case Move.KEEP:
                        self.write(K.KEPT)
                    case Move.DECIDE | Move.NOTHING:
                        return True
        except Killed:
            return False

    def ask(self) -> None:
        said = self.chance.choice(["taken", "taken", "lost before", "lost after", "not taken", "refused"])
        if said in ("taken", "lost after"):
            self.sold += 1
            self.listed += 1
        self.maybe_die()
        answer = {"taken": K.TICKET, "not taken": K.UNTAKEN, "refused": K.REFUSED}
        self.write(answer.get(said, K.AMBIGUOUS))


@given(st.integers(0, 10**9), st.sampled_from([0.0, 0.1, 0.4]))
def test_builds_that_are_killed_anywhere_buy_once(seed: int, kills: float) -> None:
    world = World(random.Random(seed), kills)
    for _ in range(12):
        world.build()

    assert world.sold <= 1
    if K.KEPT in {event.kind for event in world.lines}:
        assert world.sold == 1


Said = tuple[Kind, dict[str, Plain]]


def events(*given: Said) -> list[Event]:
    return [Event(kind, R, 0, data, number) for number, (kind, data) in enumerate(given, 1)]


def test_the_worst_price_is_set_aside_until_the_real_one_is_known() -> None:
    intent: Said = (K.INTENDED, {"high": "0.60"})
    out: list[Said] = [intent, (K.ASKED, {}), (K.TICKET, {})]

    assert spent_by(events(*out), alive=False).amount == Decimal("0.60")
    assert spent_by(events(*out, (K.PRICE, {"amount": "0.45"})), alive=False).amount == Decimal("0.45")
    assert spent_by(events(*out, (K.FAILED, {})), alive=False).amount == 0
    assert spent_by(events(intent), alive=True).amount == Decimal("0.60")
    assert spent_by(events(intent), alive=False).amount == 0
    assert spent_by(events(intent, (K.ASKED, {}), (K.AMBIGUOUS, {})), alive=False).amount == Decimal("0.60")


def test_a_price_nobody_knows_is_never_zero() -> None:
    out: list[Said] = [(K.INTENDED, {"high": None}), (K.ASKED, {}), (K.TICKET, {})]

    assert spent_by(events(*out), alive=False).unknown == 1
    assert spent_by(events(*out, (K.PRICE, {"amount": "1"})), alive=False).unknown == 0


def test_what_is_forgotten_still_cost_what_it_cost() -> None:
    history = [*life(*GOOD, K.FORGOTTEN), *life(K.INTENDED)]

    assert [len(each) for each in attempts(history)] == [6, 1]
    assert last(history, K.TICKET) is None
    assert last(life(*GOOD), K.TICKET) == life(*GOOD)[2]
