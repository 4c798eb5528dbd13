"""Looking for a job: by the service's clock, to the end of its list, and never surer than it can be."""

from collections.abc import Iterator
from email.utils import formatdate

import pytest

from filmkit.errors import Unavailable
from filmkit.film.catalogue.card import Kind
from filmkit.studio.providers.addresses import Hosts
from filmkit.studio.providers.api import Api, Reply
from filmkit.studio.providers.clock import Clock
from filmkit.studio.providers.limits import Limits
from filmkit.studio.providers.provider import Request, Search
from filmkit.studio.providers.retry import Lane
from filmkit.studio.providers.search import MOST_PAGES, Candidate, Likeness, search
from filmkit.studio.providers.transport import Transport

NOW = 1_800_000_000.0
SAME, OTHER, UNKNOWN = Likeness.SAME, Likeness.OTHER, Likeness.UNKNOWN


@pytest.fixture
def api() -> Iterator[Api]:
    clock = Clock(wall=lambda: NOW)
    with Transport(Hosts(frozenset()), clock=clock, limits=Limits()) as transport:
        yield Api("s", "https://s/v1", None, transport, Lane("s", clock), clock=clock, limits=Limits())


def look(
    api: Api,
    *pages: list[Candidate],
    since: float = NOW,
    service_clock: float = NOW,
    known: frozenset[str] = frozenset(),
) -> Search:
    reply = Reply(200, {}, {"date": formatdate(service_clock, usegmt=True)})

    def read(mark: str | None) -> tuple[Reply, list[Candidate], str | None]:
        at = int(mark or 0)
        return reply, pages[at], str(at + 1) if at + 1 < len(pages) else None

    return search(api, Request(Kind.VIDEO, "m", "p"), read, since=since, known=known)


def jobs(found: Search) -> list[str]:
    return [ticket.job for ticket in found.tickets]


def test_the_oldest_comes_first_and_the_known_and_the_others_are_left_out(api: Api) -> None:
    page = [
        Candidate("d", NOW + 4, SAME),
        Candidate("c", NOW + 3, OTHER),
        Candidate("b", NOW + 2, SAME),
        Candidate("a", NOW + 2, SAME),
        Candidate("k", NOW + 1, SAME),
    ]
    found = look(api, page, known=frozenset({"k"}))

    assert (jobs(found), found.complete) == (["a", "b", "d"], True)


def test_the_list_is_read_until_it_is_older_than_the_request(api: Api) -> None:
    recent = [Candidate(f"r{n}", NOW, OTHER) for n in range(3)]
    found = look(api, recent, [Candidate("x", NOW, SAME), Candidate("old", NOW - 9999, SAME)], [])

    assert (jobs(found), found.complete) == (["x"], True)


@pytest.mark.parametrize("drift", [-7200.0, 0.0, 7200.0])
def test_age_is_measured_by_the_services_own_clock(api: Api, drift: float) -> None:
    page = [Candidate("x", NOW + drift, SAME), Candidate("old", NOW + drift - 3600, SAME)]

    assert jobs(look(api, page, service_clock=NOW + drift)) == ["x"]


def test_a_clock_that_was_set_back_meanwhile_hides_no_job(api: Api) -> None:
    assert jobs(look(api, [Candidate("x", NOW - 60, SAME)], since=NOW + 3600)) == ["x"]


@pytest.mark.parametrize(
    "doubtful",
    [Candidate("x", NOW, UNKNOWN), Candidate(None, NOW, SAME), Candidate("x", None, SAME)],
    ids=["no words", "no id", "no date"],
)
def test_a_job_that_cannot_be_judged_is_a_doubt(api: Api, doubtful: Candidate) -> None:
    found = look(api, [doubtful])

    assert (jobs(found), found.complete) == ([], False)
    assert found.reason == "1 of its jobs do not tell what they are"


def test_a_page_that_cannot_be_read_is_a_doubt_and_keeps_what_was_found(api: Api) -> None:
    def read(mark: str | None) -> tuple[Reply, list[Candidate], str | None]:
        if mark:
            raise Unavailable("s: no answer came in time")
        return Reply(200, {}, {}), [Candidate("x", NOW, SAME)], "next"

    found = search(api, Request(Kind.VIDEO, "m", "p"), read, since=NOW, known=frozenset())
    assert (jobs(found), found.complete, found.reason) == (["x"], False, "s: no answer came in time")


def test_a_list_without_an_end_is_left(api: Api) -> None:
    pages = [[Candidate(f"j{n}", NOW, OTHER)] for n in range(MOST_PAGES + 5)]
    found = look(api, *pages)

    assert not found.complete
    assert "too long" in found.reason
