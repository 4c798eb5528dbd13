"""Tickets are plain data, also from a file that somebody wrote in."""

import pytest

from filmkit.errors import SetupError
from filmkit.film.catalogue.card import Kind
from filmkit.studio.providers.plain import Plain
from filmkit.studio.providers.provider import Ticket

TICKET = Ticket("a", "https://a.example/v1", Kind.VIDEO, "m", "job", 12.5)


def test_a_ticket_reads_back() -> None:
    assert Ticket.read(TICKET.plain()) == TICKET


@pytest.mark.parametrize(
    "change", [{"job": 3}, {"kind": "opera"}, {"kind": None}, {"sent": "now"}, {"address": None}]
)
def test_what_is_no_ticket_is_one_sentence(change: dict[str, Plain]) -> None:
    with pytest.raises(SetupError, match="a kept ticket cannot be read"):
        Ticket.read({**TICKET.plain(), **change})
    with pytest.raises(SetupError, match="a kept ticket cannot be read"):
        Ticket.read({name: value for name, value in TICKET.plain().items() if name not in change})
