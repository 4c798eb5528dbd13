"""Whatever `check` lets pass has a name at its service: nothing is refused after the price was agreed to."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from filmkit.errors import Refused, SpecErrors
from filmkit.film.catalogue.card import Kind
from filmkit.film.catalogue.catalogue import Catalogue, catalogue
from filmkit.film.spec.film import Film, ModelChoice
from filmkit.rules.commission import Commission
from filmkit.rules.following import Following
from filmkit.rules.paid import paid_works
from filmkit.rules.purchase import Picture, Purchase
from filmkit.studio.providers import openai_videos, replicate
from filmkit.studio.providers.body import spell
from tests.rules.bought import books, film

ASKED = (
    "{}",
    "{first-frame: ann.png}",
    "{last-frame: ann.png}",
    "{first-frame: ann.png, last-frame: ann.png}",
    "{references: [ann.png]}",
    "{seed: 7, avoid: people}",
    "{duration: 22s}",
    "{audio: drop, lines: [{ann: Where were you?}]}",
    "{first-frame: ann.png, duration: 22s}",
)
GENERATE = ("{}", "{resolution: 1080p, aspect: '9:16'}")
WIRES = {"my-gpu": openai_videos.FIELDS, "replicate": replicate.FIELDS}


@cache
def known() -> Catalogue:
    return catalogue()


def films(folder: Path) -> Iterator[Film]:
    """One of each wish, made by nobody yet."""
    for number, asked in enumerate(ASKED):
        head = f"generate: {GENERATE[number % 2]}\n"
        head += "defaults: {model: kling-v3, duration: 4s, subject: a dish}\n"
        head += "cast: {ann: {description: a woman}}\n"
        yield film(folder / str(number), f"  a: {asked}\n", head)


def made_by(film: Film, model: str, via: str | None) -> Commission | None:
    """The shot as that model would make it; None when `check` refuses it."""
    shot = replace(film.shots["a"], model=ModelChoice(model, via))
    changed = replace(film, shots={"a": shot})
    try:
        return paid_works(Following(changed, {}, books(changed, catalogue=known())), ["a"])["a"]
    except SpecErrors:
        return None


def orders(bought: Commission) -> Iterator[Purchase]:
    for whole in bought.missing:
        yield from whole.parts or (whole,)


def laid_out(picture: Picture) -> Path:
    return Path(f"{picture.role}.png")


@pytest.mark.parametrize("service", sorted(WIRES))
def test_what_is_not_refused_before_any_money_can_be_said(service: str, tmp_path: Path) -> None:
    passed = 0
    for asked in films(tmp_path):
        for card in known():
            served = service == "my-gpu" or any(route.service == service for route in card.routes)
            if card.kind is not Kind.VIDEO or card.embedded or not served:
                continue
            bought = made_by(asked, card.name, service)
            for order in orders(bought) if bought else ():
                try:
                    spell(order.with_pictures(laid_out), WIRES[service], service=service)
                except Refused as error:
                    raise AssertionError(f"{asked.root}: {error}") from error
                passed += 1
    assert passed >= 40, "the catalogue makes most of this"
