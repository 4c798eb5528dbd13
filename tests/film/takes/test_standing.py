"""What was bought is never missing again; only what is missing is bought by a build."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from filmkit.film.takes.request import Binding, Request
from filmkit.film.takes.standing import (
    Asked,
    Elsewhere,
    Fact,
    ShotStanding,
    TakeState,
    Wanted,
    standing,
)
from filmkit.film.takes.takes import Accepted, Take, Takes
from tests.film.takes.bought import NEED, blob, plain_request, take, takes

S = TakeState


def judged(wanted: Sequence[Request | None], bought: Takes, **more: Any) -> ShotStanding:
    asked = [
        Wanted(request.number if request else number, request, "" if request else "at-work")
        for number, request in enumerate(wanted, 1)
    ]
    given: dict[str, Any] = {"need": NEED, "asked": {}, "here": lambda digest: True, **more}
    return standing(asked, bought, **given)


def states(shot: ShotStanding) -> list[TakeState]:
    return [each.state for each in shot.wanted]


def two(light: str = "dusk") -> list[Request]:
    return [plain_request(1, light), plain_request(2, light)]


DUSK, NOON = two(), two("noon")


def test_what_nobody_bought_is_missing_and_what_was_bought_is_fresh() -> None:
    assert states(judged(DUSK, Takes())) == [S.MISSING, S.MISSING]
    one = judged(DUSK, takes(take(DUSK[0])))

    assert states(one) == [S.FRESH, S.MISSING]
    assert one.used == take(DUSK[0])
    assert one.state is S.FRESH


def test_what_is_asked_for_otherwise_is_stale_and_is_not_bought() -> None:
    shot = judged(NOON, takes(take(DUSK[0]), take(DUSK[1])))

    assert states(shot) == [S.STALE, S.STALE]
    assert not shot.missing
    assert shot.used is not None
    assert shot.state is S.STALE


def test_more_takes_of_changed_words_are_for_a_retake_to_buy() -> None:
    assert states(judged([*NOON, plain_request(3, "noon")], takes(take(DUSK[0])))) == [S.STALE] * 3


def test_one_more_take_of_the_same_words_is_missing() -> None:
    assert states(judged([*DUSK, plain_request(3)], takes(take(DUSK[0]), take(DUSK[1])))) == [
        S.FRESH,
        S.FRESH,
        S.MISSING,
    ]


def test_words_that_come_back_are_fresh_at_once() -> None:
    both = takes(take(DUSK[0]), take(NOON[0], "noon"))

    assert judged(DUSK[:1], both).used == take(DUSK[0])
    assert judged(NOON[:1], both).used == take(NOON[0], "noon")
    assert judged(DUSK[:1], both).state is S.FRESH


def test_the_pick_is_used_whatever_else_is_there() -> None:
    first, second = take(DUSK[0]), take(DUSK[1], "second")

    assert judged(DUSK, takes(first, second, picked=second)).used == second
    assert judged(NOON, takes(first, second, picked=second)).used == second
    assert judged(DUSK, takes(first, second, picked=second)).decided
    assert not judged(DUSK, takes(first, second)).decided
    assert judged(DUSK[:1], takes(first)).decided


def test_a_rejected_take_is_bought_all_the_same_but_another_is_used() -> None:
    first, second = take(DUSK[0], rejected="six fingers"), take(DUSK[1], "second")
    shot = judged(DUSK, takes(first, second))

    assert states(shot) == [S.FRESH, S.FRESH]
    assert shot.used == second
    assert judged(DUSK[:1], takes(first)).used == first
    assert judged(DUSK[:1], takes(first)).marks == ("rejected: six fingers",)
    assert not judged(DUSK[:1], takes(first)).missing


def test_what_is_accepted_is_fresh_again_and_buys_no_other() -> None:
    one = take(DUSK[0], accepted=(Accepted(NOON[0].apart),))
    shot = judged(NOON, takes(one, take(DUSK[1], "second")))

    assert states(shot) == [S.FRESH, S.STALE]
    assert shot.used == one
    assert shot.state is S.FRESH


def test_what_is_too_short_now_stays_and_is_marked_until_it_is_accepted() -> None:
    longer = replace(NEED, seconds=Fraction(6))
    short = judged(DUSK[:1], takes(take(DUSK[0])), need=longer)

    assert short.state is S.STALE
    assert short.marks == ("1 s too short: its last frame is held",)
    assert not short.missing
    content = takes(take(DUSK[0], accepted=(Accepted(need=longer),)))
    assert judged(DUSK[:1], content, need=longer).state is S.FRESH
    assert judged(DUSK[:1], content, need=replace(longer, seconds=Fraction(7))).state is S.STALE


def test_bytes_that_are_not_here_are_absent_and_not_bought_again() -> None:
    shot = judged(DUSK[:1], takes(take(DUSK[0])), here=lambda digest: False)

    assert shot.state is S.ABSENT
    assert not shot.missing


def test_the_ledger_says_what_is_out_refused_or_in_doubt() -> None:
    for fact in Fact:
        shot = judged(DUSK[:1], Takes(), asked={DUSK[0].apart: Asked(fact, "since 10:00")})
        assert states(shot) == [TakeState(fact.value)]
        assert shot.wanted[0].says == "since 10:00"
        assert not shot.missing


def test_what_is_made_from_something_not_there_waits_and_says_for_what() -> None:
    shot = judged([None], Takes())

    assert shot.state is S.WAITING
    assert shot.wanted[0].says == "at-work"


def follower(of: str, number: int = 1) -> Request:
    return plain_request(number, **{"first-frame": Binding("first-frame", "last", blob(of)).name})


def elsewhere(pick: str, source: str = "at-work") -> Elsewhere:
    return Elsewhere(
        {blob("one"): ("at-work", 1), blob("two"): ("at-work", 2), blob("other"): ("plate", 1)},
        {blob(pick)},
        {"first-frame": source},
    )


def test_picking_another_take_buys_no_follower_and_marks_it() -> None:
    bought = takes(take(follower("one")))

    assert judged([follower("one")], bought, elsewhere=elsewhere("one")).marks == ()
    again = judged([follower("two")], bought, elsewhere=elsewhere("two"))
    assert again.state is S.FRESH
    assert again.marks == ("made from take 1 of at-work",)


def test_a_follower_that_is_out_is_not_bought_from_the_next_pick_too() -> None:
    out = {follower("one").apart: Asked(Fact.OUT)}

    assert states(judged([follower("two")], Takes(), asked=out, elsewhere=elsewhere("two"))) == [S.OUT]


def test_continuing_another_shot_is_another_purchase() -> None:
    shot = judged([follower("other")], takes(take(follower("one"))), elsewhere=elsewhere("other", "plate"))

    assert shot.state is S.STALE
    assert not shot.missing


REQUESTS = st.builds(plain_request, st.integers(1, 3), st.sampled_from(["dusk", "noon", "dawn"]))
TAKES = st.builds(
    take,
    REQUESTS,
    st.sampled_from(["a", "b"]),
    rejected=st.sampled_from([None, None, "soft"]),
    accepted=st.sampled_from([(), (Accepted(plain_request(1, "dawn").apart),)]),
)


@given(
    st.lists(TAKES, max_size=6),
    st.integers(1, 4),
    st.sampled_from(["dusk", "noon", "dawn"]),
    st.booleans(),
    st.fractions(1, 9),
)
def test_nothing_that_was_bought_is_ever_bought_again(
    bought: list[Take], count: int, light: str, here: bool, seconds: Fraction
) -> None:
    every = takes(*bought)
    wanted = [plain_request(number, light) for number in range(1, count + 1)]
    shot = judged(wanted, every, need=replace(NEED, seconds=seconds), here=lambda digest: here)

    missing = {each.request.digest for each in shot.missing if each.request}
    assert missing.isdisjoint(each.request.digest for each in bought)
    assert (shot.used is None) == (not bought)
    if bought and not {request.digest for request in wanted} & {each.request.digest for each in bought}:
        assert not missing


def test_one_more_take_of_the_same_words_is_told_from_one_of_others() -> None:
    every = [take(DUSK[0]), take(DUSK[1]), take(NOON[0])]
    shot = judged(DUSK[:1], takes(*every))

    assert [shot.how(each) for each in every] == ["fresh", "same words", "other words"]
