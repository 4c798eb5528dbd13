"""`generate` and `budget` are read as what they mean."""

from decimal import Decimal
from fractions import Fraction

import pytest

from filmkit.errors import SpecErrors
from filmkit.film.spec.buying import Generate, Money, Spending
from filmkit.film.spec.models import is_bought
from tests.film.spec.conftest import Read

SHOT = "shots: {a: {duration: 4}}\n"


def test_what_takes_must_have_is_lines_and_a_shape(read: Read) -> None:
    assert read(SHOT + "generate: {resolution: 1080p, aspect: 16:9}\n").generate == Generate(
        1080, Fraction(16, 9)
    )
    assert read(SHOT + "generate: {resolution: 720x1280}\n").generate == Generate(720)
    assert read(SHOT).generate == Generate()


def test_what_may_be_spent_is_exact_money(read: Read) -> None:
    film = read(SHOT + "budget: {film: 40 USD, shot: 2.50 EUR}\n")

    assert film.budget == Spending(Money(Decimal(40), "USD"), Money(Decimal("2.50"), "EUR"))
    assert read(SHOT).budget == Spending()


def test_a_free_profile_buys_nothing(read: Read) -> None:
    text = "shots: {a: {duration: 4, model: veo-3.1}, b: {duration: 4}, c: {duration: 1, source: x.mov}}\n"
    draft, final = (read(text, {"x.mov": ""}, profile=name) for name in ("draft", "final"))

    assert not any(is_bought(draft, shot) for shot in draft.shots.values())
    assert [is_bought(final, shot) for shot in final.shots.values()] == [True, False, False]


KEPT = "shots: {a: {duration: 4, on-stale: keep}, b: {duration: 4, model: veo-3.1, on-stale: keep}}\n"


def test_a_drawing_is_kept_for_no_other_words_than_its_own(read: Read) -> None:
    with pytest.raises(SpecErrors) as refused:
        read(KEPT, profile="final")

    (complaint,) = refused.value.complaints
    assert complaint.message.startswith("shot a is drawn")
    assert (complaint.at.line, "leave it out" in str(complaint.hint)) == (3, True)


@pytest.mark.parametrize(
    ("text", "profile"),
    [
        (KEPT, "draft"),  # where nothing is bought the word is about what another profile buys
        ("defaults: {on-stale: keep}\nshots: {a: {duration: 4}}\n", "final"),
        ("shots: {a: {duration: 4, source: x.mov, on-stale: keep}}\n", "final"),
    ],
)
def test_keeping_is_asked_for_where_it_may_mean_something(read: Read, text: str, profile: str) -> None:
    assert read(text, {"x.mov": ""}, profile=profile).shots["a"].on_stale.value == "keep"
