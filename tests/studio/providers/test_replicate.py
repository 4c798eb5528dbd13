"""Replicate's wire, as Replicate's own client speaks it."""

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

import pytest
from replicate.client import Client

from filmkit.errors import Ambiguous, Refused
from filmkit.film.catalogue.card import Kind, Spelling
from filmkit.studio.providers.plain import Plain
from filmkit.studio.providers.provider import Phase, Request
from filmkit.studio.simulator.faults import Fault, Moment
from filmkit.studio.simulator.pace import ByHand
from filmkit.studio.simulator.server import Simulator
from tests.studio.providers.desk import CANARY, SHORT, picture, request, service, simulator

WIRE = "replicate"


@pytest.fixture
def there() -> Iterator[Simulator]:
    with simulator() as made:
        yield made


@contextmanager
def sdk(there: Simulator) -> Iterator[Client]:
    client = Client(api_token=CANARY, base_url=there.address)
    yield client
    client._client.close()  # it has no close of its own


def sent(there: Simulator) -> tuple[str, Plain]:
    """The last purchase: where it was sent, and its body, with files in place of their addresses."""
    last = next(each for each in reversed(there.heard) if each.moment is Moment.SUBMIT)
    assert last.json is not None
    return last.path, _with_files(there, dict(last.json))


def _with_files(there: Simulator, value: Plain) -> Plain:
    match value:
        case dict():
            return {name: _with_files(there, each) for name, each in value.items()}
        case list():
            return [_with_files(there, each) for each in value]
        case str() if (data := there.replicate.upload(value)) is not None:
            return data.hex()
        case _:
            return value


JOBS: dict[str, tuple[str, dict[str, Plain], Request]] = {
    "video": (
        "google/veo-3.1",
        {
            "prompt": "a sea",
            "negative_prompt": "rain",
            "duration": 8,
            "aspect_ratio": "16:9",
            "resolution": "1080p",
            "seed": 7,
            "generate_audio": False,
            "enhance": {"level": 0.5, "on": True},
        },
        request(
            WIRE,
            negative="rain",
            size="1080p",
            seconds=Decimal(8),
            aspect="16:9",
            seed=7,
            audio=False,
            params={"enhance": {"level": Decimal("0.5"), "on": True}},
        ),
    ),
    "image": (
        "black-forest-labs/flux-2-pro",
        {"prompt": "a face", "seed": 3},
        Request(
            Kind.IMAGE, "black-forest-labs/flux-2-pro", "a face", seed=3, fields={"seed": Spelling("seed")}
        ),
    ),
    "music": (
        "google/lyria-2",
        {"prompt": "a waltz", "negative_prompt": "drums"},
        Request(
            Kind.MUSIC,
            "google/lyria-2",
            "a waltz",
            negative="drums",
            fields={"negative": Spelling("negative_prompt")},
        ),
    ),
    "speech": (
        "minimax/speech-2.6-hd",
        {"text": "Never measure.", "voice_id": "Wise_Woman", "speed": 0.9},
        Request(
            Kind.SPEECH,
            "minimax/speech-2.6-hd",
            "Never measure.",
            voice="Wise_Woman",
            params={"speed": Decimal("0.9")},
            fields={"text": Spelling("text"), "voice": Spelling("voice_id")},
        ),
    ),
}


@pytest.mark.parametrize("name", JOBS)
def test_our_body_is_the_body_of_the_official_client(name: str, there: Simulator, tmp_path: Path) -> None:
    model, given, asked = JOBS[name]
    with sdk(there) as client:
        client.models.predictions.create(model=model, input=given)
    theirs = sent(there)
    with service(WIRE, there.address) as provider:
        ticket = provider.submit(asked)

        assert sent(there) == theirs
        assert provider.collect(ticket, provider.check(ticket), tmp_path / name).size > 0


def test_files_are_sent_as_the_official_client_sends_them(there: Simulator, tmp_path: Path) -> None:
    first, one, two = (picture(tmp_path, f"{name}.png") for name in ("first", "one", "two"))
    with sdk(there) as client, first.open("rb") as a, one.open("rb") as b, two.open("rb") as c:
        client.models.predictions.create(
            model="google/veo-3.1",
            input={"prompt": "a sea", "duration": 4, "image": a, "reference_images": [b, c]},
        )
    theirs, uploads = sent(there), _uploads(there)
    with service(WIRE, there.address) as provider:
        provider.submit(request(WIRE, first_frame=first, images=(one, two)))

    assert sent(there) == theirs
    assert _uploads(there) == uploads * 2


def _uploads(there: Simulator) -> list[object]:
    return [each.form for each in there.heard if each.moment is Moment.UPLOAD]


def test_one_reference_is_a_list_too(there: Simulator, tmp_path: Path) -> None:
    with service(WIRE, there.address) as provider:
        provider.submit(request(WIRE, images=(picture(tmp_path),)))
    body = there.heard[-1].json
    assert body is not None
    assert isinstance(body["input"], dict)
    assert isinstance(body["input"]["reference_images"], list)


def test_a_model_of_the_community_is_asked_for_by_its_version(there: Simulator) -> None:
    version = "ab" * 32
    with sdk(there) as client:
        client.predictions.create(version=version, input={"prompt": "a sea"})
    theirs = sent(there)
    with service(WIRE, there.address) as provider:
        provider.submit(Request(Kind.VIDEO, f"someone/model:{version}", "a sea"))
    assert sent(there) == theirs


@pytest.mark.parametrize("model", ["veo", "a/b/c", "../x", "a/../b", "a/b?x=1", "a/b:short", ""])
def test_a_name_that_is_none_is_refused_before_it_is_sent(model: str, there: Simulator) -> None:
    with service(WIRE, there.address) as provider:
        with pytest.raises(Refused, match="owner/name"):
            provider.submit(Request(Kind.VIDEO, model, "a sea"))
        assert there.heard == []


def test_an_input_the_card_does_not_know_is_refused_before_it_is_sent(there: Simulator) -> None:
    with service(WIRE, there.address) as provider:
        with pytest.raises(Refused, match="told its length"):
            provider.submit(Request(Kind.VIDEO, "a/b", "a sea", seconds=Decimal(4)))
        with pytest.raises(Refused, match="says again"):
            provider.submit(request(WIRE, params={"duration": 9}))
        assert there.heard == []


def test_the_official_client_and_we_see_the_same_job(tmp_path: Path) -> None:
    pace = ByHand()
    with (
        simulator(pace=pace, seconds=100.0) as there,
        service(WIRE, there.address) as ours,
        sdk(there) as client,
    ):
        ticket = ours.submit(request(WIRE))
        assert client.predictions.get(ticket.job).status == "starting"
        assert ours.check(ticket).phase is Phase.QUEUED
        pace.advance(45)
        theirs = client.predictions.get(ticket.job)
        assert theirs.status == "processing"
        assert theirs.progress is not None
        assert ours.check(ticket).progress == theirs.progress.percentage == 0.45
        pace.advance(55)
        standing = ours.check(ticket)
        assert standing.outputs == (client.predictions.get(ticket.job).output,)
        assert [each.id for each in client.predictions.list().results] == [ticket.job]
        pace.advance(3600)
        assert ours.check(ticket).phase is Phase.VANISHED  # its result was removed


@pytest.mark.parametrize("fault", [Fault.MODERATED, Fault.MODERATED_LATE])
def test_a_refused_prompt_is_a_job_that_failed_for_its_words(fault: Fault, there: Simulator) -> None:
    with service(WIRE, there.address) as provider:
        there.misbehave(fault)
        standing = provider.check(provider.submit(request(WIRE)))

        assert standing.phase is Phase.REFUSED
        assert "E005" in standing.reason


def test_a_lost_job_is_found_by_its_inputs_and_not_confused_with_its_neighbours(there: Simulator) -> None:
    with service(WIRE, there.address, limits=SHORT) as provider:
        before = {provider.submit(request(WIRE, seed=n)).job for n in range(120)}
        there.misbehave(Fault.SILENT_AFTER, Moment.SUBMIT)
        with pytest.raises(Ambiguous) as caught:
            provider.submit(request(WIRE, seed=7))

        found = provider.find(request(WIRE, seed=7), since=caught.value.sent, known=before)
        assert [each.job for each in found.tickets] == [there.house.purchases()[-1].id]
        assert found.complete
        assert provider.find(request(WIRE, seed=999), since=0, known=frozenset()).tickets == ()


def test_a_job_whose_words_were_removed_leaves_a_doubt() -> None:
    pace = ByHand()
    with simulator(pace=pace) as there, service(WIRE, there.address) as provider:
        provider.submit(request(WIRE))
        pace.advance(3700)
        found = provider.find(request(WIRE), since=0, known=frozenset())

        assert found.tickets == ()
        assert not found.complete
        assert "do not tell" in found.reason


def test_cancelling_ends_a_job_and_gives_the_money_back() -> None:
    pace = ByHand()
    with simulator(pace=pace, seconds=100.0) as there, service(WIRE, there.address) as provider:
        ticket = provider.submit(request(WIRE))
        left = there.house.left()
        assert provider.cancel(ticket)
        assert provider.check(ticket).phase is Phase.CANCELLED
        assert there.house.left() > left
        done = provider.submit(request(WIRE))
        pace.advance(100)
        assert not provider.cancel(done)
