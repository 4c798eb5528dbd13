"""The videos protocol, as OpenAI's own client speaks it."""

import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import openai
import pytest

from filmkit.errors import Ambiguous, Refused
from filmkit.film.catalogue.card import Kind, Spelling
from filmkit.studio.providers.provider import Phase, Request
from filmkit.studio.simulator.faults import Fault, Moment
from filmkit.studio.simulator.message import Part
from filmkit.studio.simulator.pace import ByHand
from filmkit.studio.simulator.server import Simulator
from tests.studio.providers.desk import CANARY, picture, request, service, simulator

WIRE = "openai-videos"
pytestmark = pytest.mark.filterwarnings("ignore:The Sora API is scheduled:DeprecationWarning")


@pytest.fixture
def there() -> Iterator[Simulator]:
    with simulator(balance=Decimal(1000)) as made:
        yield made


def sdk(there: Simulator) -> openai.OpenAI:
    return openai.OpenAI(base_url=f"{there.address}/v1", api_key=CANARY, max_retries=0)


def last_form(there: Simulator) -> dict[str, Part]:
    form = there.heard[-1].form
    assert form is not None
    assert len({part.name for part in form}) == len(form)
    return {part.name: part for part in form}


def test_our_form_is_the_form_of_the_official_client(there: Simulator, tmp_path: Path) -> None:
    frame = picture(tmp_path)
    for seconds in ("4", "8"):
        with sdk(there) as client:
            client.videos.create(
                prompt="a sea — at night",
                model="sora-2",
                seconds=seconds,
                size="1280x720",
                input_reference=(frame.name, frame.read_bytes(), "image/png"),
                extra_body={"seed": 7},
            )
        theirs = last_form(there)
        with service(WIRE, there.address) as provider:
            asked = Request(
                Kind.VIDEO,
                "sora-2",
                "a sea — at night",
                seconds=Decimal(seconds),
                size="1280x720",
                first_frame=frame,
                params={"seed": 7},
            )
            provider.submit(asked)
        assert last_form(there) == theirs


def test_words_alone_go_as_a_form_too(there: Simulator) -> None:
    with sdk(there) as client:
        client.videos.create(prompt="a sea", model="sora-2", seconds="4", size="1280x720")
    theirs = last_form(there)
    with service(WIRE, there.address) as provider:
        provider.submit(request(WIRE))
    assert last_form(there) == theirs


def test_what_the_protocol_has_no_word_for_is_refused_before_it_is_sent(there: Simulator) -> None:
    with service(WIRE, there.address) as provider:
        with pytest.raises(Refused, match="told its negative"):
            provider.submit(request(WIRE, negative="rain"))
        with pytest.raises(Refused, match="videos only"):
            provider.submit(Request(Kind.MUSIC, "m", "a waltz"))
        assert there.heard == []


def test_a_gateway_may_have_more_words(there: Simulator) -> None:
    words = {"negative": Spelling("negative_prompt"), "length": Spelling("num_seconds", "int")}
    with service(WIRE, there.address) as provider:
        provider.submit(request(WIRE, negative="rain", fields=words, params={"flow_shift": Decimal("1.5")}))
    form = {name: part.text for name, part in last_form(there).items()}
    assert form["negative_prompt"] == "rain"
    assert form["num_seconds"] == "4"
    assert form["flow_shift"] == "1.5"


def test_the_official_client_and_we_see_the_same_job(tmp_path: Path) -> None:
    pace = ByHand()
    with (
        simulator(pace=pace, seconds=100.0) as there,
        service(WIRE, there.address) as provider,
        sdk(there) as client,
    ):
        ticket = provider.submit(request(WIRE))
        assert client.videos.retrieve(ticket.job).status == "queued"
        assert provider.check(ticket).phase is Phase.QUEUED
        pace.advance(50)
        assert client.videos.retrieve(ticket.job).progress == 50
        assert provider.check(ticket).progress == 0.5
        pace.advance(50)
        provider.collect(ticket, provider.check(ticket), tmp_path / "a.mp4")
        assert client.videos.download_content(ticket.job).read() == (tmp_path / "a.mp4").read_bytes()
        assert [each.id for each in client.videos.list()] == [ticket.job]
        assert client.videos.delete(ticket.job).deleted
        assert provider.check(ticket).phase is Phase.VANISHED


def test_a_lost_job_is_found_in_the_list_among_many(there: Simulator) -> None:
    since = time.time()
    with service(WIRE, there.address) as provider:
        before = {provider.submit(request(WIRE, f"shot {n}")).job for n in range(130)}
        there.misbehave(Fault.LOST_AFTER, Moment.SUBMIT)
        with pytest.raises(Ambiguous) as caught:
            provider.submit(request(WIRE, "shot 3"))
        for n in range(130):
            before.add(provider.submit(request(WIRE, f"later {n}")).job)

        found = provider.find(request(WIRE, "shot 3"), since=caught.value.sent, known=before)
        assert [ticket.job for ticket in found.tickets] == [
            job.id for job in there.house.purchases() if job.id not in before
        ]
        assert found.complete
        nothing = provider.find(request(WIRE, "shot 999"), since=since, known=frozenset())
        assert (nothing.tickets, nothing.complete) == ((), True)


def test_a_list_that_cannot_be_read_means_nothing(there: Simulator) -> None:
    with service(WIRE, there.address) as provider:
        there.misbehave(Fault.GARBLED, Moment.LIST, times=9)
        found = provider.find(request(WIRE), since=0, known=frozenset())

        assert not found.complete
        assert found.reason


def test_it_has_no_cancellation(there: Simulator) -> None:
    with service(WIRE, there.address) as provider:
        assert not provider.cancel(provider.submit(request(WIRE)))
