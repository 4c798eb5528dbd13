"""A company that takes money, takes time, and remembers both."""

import contextlib
import threading
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from filmkit.film.catalogue.card import Kind
from filmkit.studio.simulator.house import Fate, House, Job, NoCredit, Stage
from filmkit.studio.simulator.order import Order, kind_of, list_price
from filmkit.studio.simulator.pace import ByHand, Running

CLIP = Order(
    Kind.VIDEO, "google/veo-3.1", "a sea", Decimal(4), (160, 90), 7, {"prompt": "a sea", "duration": 4}
)


def words(order: Order, to: Path) -> str:
    to.write_text(order.prompt)
    return "text/plain"


def house(folder: Path, pace: ByHand, balance: int = 10) -> House:
    return House(folder, words, list_price, pace, balance=Decimal(balance), seconds=100.0)


@pytest.fixture
def pace() -> ByHand:
    return ByHand(1000.0)


def test_a_job_waits_runs_and_ends(tmp_path: Path, pace: ByHand) -> None:
    there = house(tmp_path, pace)
    job = there.take(CLIP, "w", "p")
    seen = []
    for _ in range(5):
        seen.append(there.stage(job))
        pace.advance(25)

    assert seen == [
        (Stage.QUEUED, 0.0),
        (Stage.RUNNING, 0.25),
        (Stage.RUNNING, 0.5),
        (Stage.RUNNING, 0.75),
        (Stage.ENDED, 1.0),
    ]


def test_every_order_is_charged_once_until_the_money_is_gone(tmp_path: Path, pace: ByHand) -> None:
    there = house(tmp_path, pace, balance=1)
    for _ in range(2):
        there.take(CLIP, "w", "p")
    with pytest.raises(NoCredit):
        there.take(CLIP, "w", "p")

    assert there.left() == Decimal("0.2")
    assert len(there.purchases()) == 2


def test_many_at_once_cannot_spend_the_same_money(tmp_path: Path, pace: ByHand) -> None:
    there = house(tmp_path, pace, balance=2)

    def buy() -> None:
        with contextlib.suppress(NoCredit):
            there.take(CLIP, "w", "p")

    threads = [threading.Thread(target=buy) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (len(there.purchases()), there.left()) == (5, Decimal(0))


@pytest.mark.parametrize("fate", [Fate.FAILED, Fate.MODERATED, Fate.CANCELLED])
def test_what_came_to_nothing_is_not_charged(fate: Fate, tmp_path: Path, pace: ByHand) -> None:
    there = house(tmp_path, pace)
    there.doom(there.take(CLIP, "w", "p").id, fate)

    assert there.left() == 10
    assert there.stage(there.purchases()[0])[0] is Stage.ENDED


def test_what_was_forgotten_stays_charged_and_is_not_shown(tmp_path: Path, pace: ByHand) -> None:
    there = house(tmp_path, pace)
    job = there.take(CLIP, "w", "p")
    there.doom(job.id, Fate.FORGOTTEN)

    assert there.job(job.id) is None
    assert there.jobs("w") == []
    assert there.left() < 10


def test_a_stuck_job_never_ends(tmp_path: Path, pace: ByHand) -> None:
    there = house(tmp_path, pace)
    job = there.take(CLIP, "w", "p")
    there.doom(job.id, Fate.STUCK)
    pace.advance(1e9)
    stuck = there.job(job.id)

    assert stuck is not None
    assert there.stage(stuck)[0] is Stage.RUNNING


def test_a_house_that_is_opened_again_knows_its_jobs(tmp_path: Path, pace: ByHand) -> None:
    there = house(tmp_path, pace)
    jobs = [there.take(CLIP, wire, "p") for wire in ("w", "v", "w")]
    there.doom(jobs[1].id, Fate.MODERATED)
    with (tmp_path / "journal.jsonl").open("a") as journal:
        journal.write('{"id": "torn')
    again = house(tmp_path, pace)

    assert again.purchases() == there.purchases()
    assert [job.id for job in again.jobs("w")] == [jobs[2].id, jobs[0].id]
    assert again.left() == there.left()


def test_a_result_is_made_once_and_kept_an_hour(tmp_path: Path, pace: ByHand) -> None:
    there = house(tmp_path, pace)
    job: Job = there.take(CLIP, "w", "p")
    path, kind = there.result(job)
    made = path.stat().st_ino

    assert (path.read_text(), kind) == ("a sea", "text/plain")
    assert house(tmp_path, pace).result(job)[0].stat().st_ino == made
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(
        [job.id, f"{job.id}.type", "journal.jsonl"]
    )
    assert not there.expired(job)
    pace.advance(3700)
    assert there.expired(job)


def test_time_can_run_faster() -> None:
    pace = Running(speed=1e6)
    began = pace.now()
    while pace.now() == began:
        pass
    assert pace.now() > began


@pytest.mark.parametrize(
    ("model", "kind"),
    [
        ("google/veo-3.1", Kind.VIDEO),
        ("kwaivgi/kling-v3-video", Kind.VIDEO),
        ("google/lyria-2", Kind.MUSIC),
        ("minimax/speech-2.6-hd", Kind.SPEECH),
        ("black-forest-labs/flux-2-pro", Kind.IMAGE),
        ("sora-2", Kind.VIDEO),
        ("sound-effect/eleven_text_to_sound_v2", Kind.SOUND_EFFECT),
        ("avatar/avatar", Kind.AVATAR),
        ("video/image-to-video", Kind.VIDEO),
    ],
)
def test_the_name_of_a_model_tells_what_it_makes(model: str, kind: Kind) -> None:
    assert kind_of(model) is kind


def test_a_job_is_not_done_before_its_result_is_there(tmp_path: Path, pace: ByHand) -> None:
    go = threading.Event()

    def slowly(order: Order, to: Path) -> str:
        go.wait(10)
        return words(order, to)

    there = House(tmp_path, slowly, list_price, pace, balance=Decimal(10), seconds=100.0)
    job = there.take(CLIP, "w", "p")
    pace.advance(500)
    assert there.stage(job) == (Stage.RUNNING, 0.99)
    go.set()
    assert there.stage(job) == (Stage.ENDED, 1.0)
    there.close()


def test_what_its_maker_cannot_make_fails_and_is_not_charged(tmp_path: Path, pace: ByHand) -> None:
    def never(order: Order, to: Path) -> str:
        raise ZeroDivisionError

    there = House(tmp_path, never, list_price, pace, balance=Decimal(10), seconds=100.0)
    job = there.take(CLIP, "w", "p")
    pace.advance(500)
    there.stage(job)

    assert there.purchases()[0].fate is Fate.FAILED
    assert there.left() == 10


def test_what_is_ordered_again_is_made_otherwise_though_nobody_asks_for_a_seed(
    tmp_path: Path, pace: ByHand
) -> None:
    plain = replace(CLIP, seed=None)
    there = house(tmp_path, pace, 100)
    first, again = there.take(plain, "w", "p"), there.take(plain, "w", "p")
    other = there.take(replace(plain, prompt="a hill"), "w", "p")
    reopened = house(tmp_path, pace, 100)

    assert [each.order.seed for each in (first, again, other)] == [None, 1, None]
    assert reopened.take(plain, "w", "p").order.seed == 2
    assert reopened.take(CLIP, "w", "p").order.seed == 7
