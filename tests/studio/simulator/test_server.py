"""The simulator, asked by the makers' own clients."""

import contextlib
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from decimal import Decimal
from pathlib import Path

import openai
import pytest
from replicate.client import Client
from replicate.exceptions import ReplicateError

from filmkit.studio.simulator.faults import Fault, Moment, Script
from filmkit.studio.simulator.pace import Running
from filmkit.studio.simulator.server import Simulator
from tests.studio.providers.desk import copied, simulator

pytestmark = pytest.mark.filterwarnings("ignore:The Sora API is scheduled:DeprecationWarning")


@pytest.fixture
def there() -> Iterator[Simulator]:
    with simulator() as made:
        yield made


def openai_client(there: Simulator, key: str = "sk-1") -> openai.OpenAI:
    return openai.OpenAI(base_url=f"{there.address}/v1", api_key=key, max_retries=0, timeout=5)


@contextmanager
def replicate_client(there: Simulator, key: str = "r8-1") -> Iterator[Client]:
    client = Client(api_token=key, base_url=there.address)
    with closing(client._client):
        yield client


def buy(client: openai.OpenAI, prompt: str = "a sea") -> str:
    return client.videos.create(prompt=prompt, model="sora-2", seconds="4", size="1280x720").id


def test_the_openai_client_polls_to_the_end_and_downloads(there: Simulator) -> None:
    with openai_client(there) as client:
        video = client.videos.create_and_poll(prompt="a sea", model="sora-2", seconds="4", size="1280x720")
        data = client.videos.download_content(video.id).read()

    assert (video.status, video.progress, video.seconds, video.size) == ("completed", 100, "4", "1280x720")
    assert data[4:8] == b"ftyp"
    assert there.house.left() == Decimal("99.6")


def test_the_openai_client_pages_through_all_jobs() -> None:
    with simulator(balance=Decimal(1000)) as there, openai_client(there) as client:
        made = [buy(client, f"shot {n}") for n in range(45)]

        assert [video.id for video in client.videos.list(limit=20)] == made[::-1]
        assert [video.id for video in client.videos.list(limit=20, order="asc")] == made


def test_a_remix_names_what_it_is_made_from(there: Simulator) -> None:
    with openai_client(there) as client:
        first = buy(client)
        assert client.videos.remix(first, prompt="at night").remixed_from_video_id == first


def test_the_replicate_client_waits_and_gets_an_address(there: Simulator) -> None:
    with replicate_client(there) as client:
        output = client.run("google/veo-3.1", input={"prompt": "a sea", "duration": 4})

    assert isinstance(output, str)
    assert output.startswith(f"{there.address}/out/")


def test_a_held_answer_comes_when_the_job_is_done() -> None:
    with simulator(seconds=60.0, pace=Running(speed=300)) as there, replicate_client(there) as client:
        made = client.models.predictions.create(model="google/veo-3.1", input={"prompt": "a sea"}, wait=20)

        assert made.status == "succeeded"


def test_the_replicate_client_cancels_and_pages() -> None:
    with simulator(seconds=1000.0, balance=Decimal(1000)) as there, replicate_client(there) as client:
        made = [
            client.models.predictions.create(model="google/veo-3.1", input={"prompt": str(n)}).id
            for n in range(105)
        ]
        assert client.predictions.cancel(made[0]).status == "canceled"
        page = client.predictions.list()
        assert page.next is not None
        rest = client.predictions.list(page.next)
        assert [each.id for each in [*page.results, *rest.results]] == made[::-1]
        assert client.accounts.current().username == "rehearsal"


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.MODERATED, openai.BadRequestError),
        (Fault.KEY_REFUSED, openai.AuthenticationError),
        (Fault.KEY_FORBIDDEN, openai.PermissionDeniedError),
        (Fault.LIMIT_SECONDS, openai.RateLimitError),
        (Fault.QUOTA, openai.RateLimitError),
        (Fault.INVALID, openai.UnprocessableEntityError),
        (Fault.ERROR_BEFORE, openai.InternalServerError),
        (Fault.LOST_AFTER, openai.APIConnectionError),
    ],
)
def test_the_openai_client_takes_faults_for_what_they_are(
    fault: Fault, error: type[openai.APIError], there: Simulator
) -> None:
    there.misbehave(fault, Moment.SUBMIT)
    with openai_client(there) as client:
        with pytest.raises(error):
            buy(client)
        assert len(there.house.purchases()) == (fault is Fault.LOST_AFTER)
        buy(client)  # the next one is well


def test_the_replicate_client_takes_faults_for_what_they_are(there: Simulator) -> None:
    with replicate_client(there) as client:
        for fault, status in ((Fault.KEY_REFUSED, 401), (Fault.NO_CREDIT, 402), (Fault.LIMIT_WORDS, 429)):
            there.misbehave(fault, Moment.SUBMIT)
            with pytest.raises(ReplicateError) as caught:
                client.models.predictions.create(model="a/b", input={"prompt": "a sea"})
            assert caught.value.status == status


def test_only_the_keys_it_was_told_open_it() -> None:
    with simulator(keys=frozenset({"sk-right"})) as there:
        with openai_client(there, "sk-right") as client:
            buy(client)
        with openai_client(there, "sk-wrong") as client, pytest.raises(openai.AuthenticationError):
            buy(client)
        assert len(there.house.purchases()) == 1


def test_an_empty_account_sells_nothing() -> None:
    with simulator(balance=Decimal("0.5")) as there, openai_client(there) as client:
        buy(client)
        with pytest.raises(openai.RateLimitError, match="quota"):
            buy(client)


def test_jobs_outlive_the_simulator_in_a_folder_of_their_own(tmp_path: Path) -> None:
    with Simulator(folder=tmp_path, maker=copied, seconds=0) as first, openai_client(first) as client:
        job = buy(client)
    with Simulator(folder=tmp_path, maker=copied, seconds=0) as second, openai_client(second) as client:
        assert client.videos.retrieve(job).status == "completed"
        assert len(client.videos.download_content(job).read()) > 1000


def test_it_stops_at_once_whatever_it_is_in_the_middle_of() -> None:
    with simulator() as there:
        there.misbehave(Fault.SILENT_AFTER, Moment.SUBMIT)
        with openai_client(there) as client, pytest.raises(openai.APITimeoutError):
            buy(client.with_options(timeout=0.3))
        began = time.monotonic()
    assert time.monotonic() - began < 20  # and not the ten minutes of silence


def test_a_seed_lets_part_of_everything_go_wrong() -> None:
    with simulator(script=Script(seed=3, share=1.0)) as there, openai_client(there) as client:
        with contextlib.suppress(openai.APIError):
            buy(client)
        assert there.heard[0].fault is not None


def test_what_it_heard_holds_no_key(there: Simulator) -> None:
    with openai_client(there, "sk-canary") as client:
        buy(client)

    assert there.heard[0].signed
    assert "sk-canary" not in repr(there.heard)


def test_what_nobody_asks_for_is_not_found(there: Simulator) -> None:
    with openai_client(there) as client, pytest.raises(openai.NotFoundError):
        client.videos.retrieve("video_none")
    with openai_client(there) as client, pytest.raises(openai.NotFoundError):
        client.get("/nothing/here", cast_to=object)
