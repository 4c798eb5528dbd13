"""A price is exact, never less for more, and unknown when nobody knows it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.film.catalogue.card import Audio, Card
from filmkit.film.catalogue.catalogue import catalogue
from filmkit.film.catalogue.measures import Lengths
from filmkit.film.catalogue.price import Came, Price, decimal, price, price_for, size_for
from filmkit.film.catalogue.request import Request
from filmkit.film.catalogue.segments import clips_for
from filmkit.film.catalogue.terms import route_for
from tests.film.catalogue.test_catalogue import ALL, DAY, card, overlaid

PRICED = [(each, via) for each in ALL for via in sorted({line.via for line in each.prices})]
ASKED = st.builds(
    Request,
    seconds=st.fractions(min_value=Fraction(1, 2), max_value=40, max_denominator=48),
    sound=st.sampled_from([None, True, False]),
    lines=st.sampled_from([None, 480, 720, 1080, 2160]),
    takes=st.integers(1, 9),
)
ON = st.sampled_from(PRICED)


def asked(seconds: str, **more: object) -> Request:
    return replace(Request(seconds=Fraction(seconds), sound=True), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "request_", "says"),
    [
        ("veo-3.1", asked("8", via="fal", lines=1080), "3.20 USD"),
        ("veo-3.1", asked("8", via="fal", lines=1080, sound=False), "1.60 USD"),
        ("veo-3.1", asked("8", via="fal", lines=2160), "4.80 USD"),
        ("veo-3.1", asked("8", via="fal"), "3.20 to 4.80 USD"),
        ("veo-3.1", asked("5", via="runway"), "2.40 USD"),
        ("veo-3.1", asked("5", via="runway", takes=3), "7.20 USD"),
        ("veo-3.1", asked("12", via="runway"), "5.60 USD"),
        ("veo-3.1", asked("8"), "unknown"),
        ("kling-v3", asked("5", lines=1080, sound=False), "0.56 USD"),
        ("kling-v3", asked("5"), "0.63 to 0.84 USD"),
        ("kling-v2.6", asked("5", via="fal"), "0.70 to 0.84 USD"),
        ("kling-v2.6", asked("5", via="fal", sound=False), "0.35 USD"),
        ("hailuo-2.3", asked("5", lines=1080), "0.49 USD"),
        ("hailuo-2.3", asked("7"), "0.56 USD"),
        ("hailuo-2.3", asked("5", lines=768), "0.28 USD"),
        ("ltx-2-pro", asked("6", lines=1080), "0.36 USD"),
        ("ltx-2-pro", asked("6", lines=2160), "1.44 USD"),
        ("gen-4.5", asked("2.5"), "0.36 USD"),
        ("seedance-1.5-pro", asked("5", lines=720), "0.26 USD"),
        ("seedance-1.5-pro", asked("6", lines=720), "unknown"),
        ("seedance-2.0", asked("5"), "unknown"),
        ("flux-2-pro", Request(), "unknown"),
        ("animatic", asked("5"), "free"),
    ],
)
def test_a_request_costs_what_the_card_says(name: str, request_: Request, says: str) -> None:
    assert str(price(card(name), request_, DAY)) == says


@given(ON, ASKED, st.fractions(min_value=0, max_value=20, max_denominator=48))
def test_longer_never_costs_less(on: tuple[Card, str], request: Request, more: Fraction) -> None:
    each, via = on
    assert request.seconds is not None
    short = price(each, replace(request, via=via), DAY)
    long = price(each, replace(request, via=via, seconds=request.seconds + more), DAY)

    if not short.unknown and not long.unknown:
        assert ends(short)[1] <= ends(long)[1]


@given(ON, ASKED, st.integers(1, 9))
def test_each_further_take_costs_as_much_as_the_first(
    on: tuple[Card, str], request: Request, takes: int
) -> None:
    each, via = on
    one = price(each, replace(request, via=via, takes=1), DAY)
    several = price(each, replace(request, via=via, takes=takes), DAY)

    assert one.unknown is several.unknown
    if not one.unknown:
        assert ends(several) == (ends(one)[0] * takes, ends(one)[1] * takes)


@given(ON, ASKED)
def test_a_price_is_a_range_with_a_date_or_unknown_with_a_reason(
    on: tuple[Card, str], request: Request
) -> None:
    found = price(on[0], replace(request, via=on[1]), DAY)

    if found.unknown:
        assert found.low is None
        assert found.high is None
        assert found.why
    else:
        low, high = ends(found)
        assert 0 <= low <= high
        assert found.as_of is not None
        assert found.sources


@given(ON, ASKED)
def test_what_is_priced_is_what_is_bought(on: tuple[Card, str], request: Request) -> None:
    """The lengths a price is made of cover the request, and are allowed."""
    each, via = on
    asked_here = replace(request, via=via)
    route = route_for(each, asked_here, DAY)
    clips = clips_for(each, asked_here, route, None)

    if clips is not None:
        assert request.seconds is not None
        assert sum(clips) - (len(clips) - 1) * request.frame >= request.seconds


@pytest.mark.parametrize(
    ("name", "request_", "size"),
    [
        ("veo-3.1", asked("8", lines=900), "1080p"),
        ("veo-3.1", asked("8"), "None"),
        ("hailuo-2.3", asked("8", lines=700), "768p"),
        ("sora-2-pro", asked("8", lines=720, aspect=Fraction(9, 16), via="my-gpu"), "720x1280"),
        ("sora-2-pro", asked("8", lines=1000, aspect=Fraction(16, 9), via="my-gpu"), "1792x1024"),
        ("ltx-2.3", asked("8", lines=1080), "None"),
    ],
)
def test_the_smallest_size_that_is_enough_is_asked_for(name: str, request_: Request, size: str) -> None:
    route = route_for(card(name), request_, DAY)

    assert route is not None
    assert str(size_for(card(name), request_, route)) == size


def test_a_longer_shot_is_charged_for_the_length_it_is_rounded_up_to() -> None:
    assert price(card("veo-3.1"), asked("4.1", via="runway"), DAY) == price(
        card("veo-3.1"), asked("6", via="runway"), DAY
    )


def test_an_unknown_price_says_what_is_missing_and_adds_up_to_nothing() -> None:
    found = price(card("veo-3.1"), asked("8"), DAY)

    assert found == Price(None, None, unknown=True, why="what replicate asks for Veo 3.1 is not known")


def test_tokens_are_only_known_from_the_bill() -> None:
    assert price(card("seedance-1.5-pro"), asked("10", lines=1080), DAY).unknown


def test_ones_own_price_for_ones_own_endpoint_counts(tmp_path: Path) -> None:
    known = overlaid(
        tmp_path,
        "as_of: 2026-11-20\nmodels: {wan-2.7: {prices: [{amount: 0.01 EUR, per: clip, via: my-gpu}]}}\n",
    )

    assert str(price(card("wan-2.7", known), asked("5", via="my-gpu", takes=2), DAY)) == "0.02 EUR"


def test_speech_is_paid_by_its_characters(tmp_path: Path) -> None:
    known = overlaid(
        tmp_path,
        "as_of: 2026-11-20\n"
        "models: {speech-2.6-hd: {prices: [{amount: 0.10 USD, per: thousand-characters, via: replicate}]}}\n",
    )
    speech = card("speech-2.6-hd", known)

    assert price(speech, Request(prompt="x" * 250), DAY).high == Decimal("0.025")
    assert price(speech, Request(), DAY).unknown


def test_prices_in_two_currencies_are_not_added_up(tmp_path: Path) -> None:
    known = overlaid(
        tmp_path,
        "as_of: 2026-11-20\n"
        "models: {veo-3.1: {prices: [\n"
        "  {amount: 1 USD, per: clip, via: fal}, {amount: 1 EUR, per: clip, via: fal}]}}\n",
    )

    found = price(card("veo-3.1", known), asked("8", via="fal"), DAY)
    assert (found.unknown, found.why) == (True, "fal asks in EUR and USD")


def test_the_oldest_price_dates_the_whole() -> None:
    veo = card("veo-3.1")
    old = [replace(line, via="fal") for line in veo.prices if line.via == "google-gemini"]

    mixed = price(replace(veo, prices=(*veo.prices, *old)), asked("8", via="fal", lines=1080), DAY)

    assert mixed.as_of == date(2026, 4, 1)


def test_a_model_without_a_route_has_no_price() -> None:
    assert price(card("sora-2"), asked("8"), DAY).why == "no route to Sora 2 lives"


@given(st.fractions(min_value=0, max_value=100))
def test_money_is_never_rounded_down(value: Fraction) -> None:
    assert value <= Fraction(decimal(value)) < value + Fraction(1, 1_000_000)


def test_clips_that_follow_a_sound_are_charged_by_whole_seconds() -> None:
    base = card("veo-3.1")
    following = replace(
        base,
        lengths=replace(base.lengths, value=Lengths(follows="the sound")),
        audio=replace(base.audio, value=Audio.ALWAYS),
    )

    assert str(price(following, asked("4.2", via="runway"), DAY)) == "2.00 USD"


def ends(found: Price) -> tuple[Decimal, Decimal]:
    assert found.low is not None
    assert found.high is not None
    return found.low, found.high


def test_prices_are_read_once() -> None:
    assert catalogue() is ALL


def test_what_came_has_its_price_by_the_list_by_its_own_length_size_and_sound() -> None:
    """A frame more or less is no other length; a size of no list, or two prices for it, give none."""
    kling, at = card("kling-v3"), Fraction(121, 24)

    def came(lines: int, sound: bool, service: str = "replicate") -> Decimal | None:
        found = price_for(kling, service, Came("a dish", at, lines, sound))
        return found.high if found else None

    assert came(720, False) == Decimal("0.084") * 5
    assert came(1080, True) == Decimal("0.168") * 5
    assert came(480, True) is None
    assert came(720, True, service="my-gpu") is None
    twice = replace(kling, prices=(*kling.prices, replace(kling.prices[0], amount=Decimal("0.1"))))
    assert price_for(twice, "replicate", Came("a dish", at, 720, sound=False)) is None
