"""Whatever is bought, killed anywhere: it is bought once, the next build goes on with the same job, and where
only a person can say how to go on, one word of theirs makes it whole.

A sample is part of `make check`: for each kind of purchase two instants of its talk, and one of its changes
to the disk. `make check-all` takes all instants, in all that may become of a job.
"""

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from filmkit.studio.simulator.faults import Fault, Moment
from tests.e2e.harm import Tally, judge, the_way_on
from tests.e2e.killing import Executioner, Talk, built
from tests.e2e.wares import WARES, Shop, Ware, opened

pytestmark = [pytest.mark.ffmpeg]

FATES: dict[str, tuple[tuple[Fault, Moment], ...]] = {
    "good": (),
    "slow": (),
    "answer-lost": ((Fault.LOST_AFTER, Moment.SUBMIT),),
    "refused": ((Fault.MODERATED_LATE, Moment.CHECK),),
    "failed": ((Fault.FAILS, Moment.CHECK),),
    "vanished": ((Fault.VANISHES, Moment.CHECK),),
    "stuck": ((Fault.STUCK, Moment.CHECK),),
    "expired": ((Fault.EXPIRED, Moment.DOWNLOAD),),
    "cut": ((Fault.CUT, Moment.DOWNLOAD),),
}
"""What becomes of the first job."""
TRIED = ("take", "take-by-videos", "segments", "still", "voice")
"""What is killed in each fate of its job; the others go the ways of these, and are tried in three."""
ENDS_BADLY = ("refused", "failed", "vanished", "stuck")
TALKING = {
    Moment.SUBMIT: "ask",
    Moment.CHECK: "wait",
    Moment.DOWNLOAD: "fetch",
    Moment.UPLOAD: "bring a file",
}
CHANGES = 16
"""A build is killed at a sixteenth of its changes to the disk, at the next, and so on."""


def talks(ware: Ware, fate: str) -> Iterator[Talk]:
    """The instants of its talk with the service at which a build can be killed."""
    moments = [Moment.SUBMIT, Moment.CHECK] + ([] if fate in ENDS_BADLY else [Moment.DOWNLOAD])
    numbers = range(1, 1 + (ware.jobs if fate == "good" else 1))
    for after in (False, True):
        yield from (Talk(moment, number, after) for moment in moments for number in numbers)
        if ware.brings and fate == "good":
            yield Talk(Moment.UPLOAD, 1, after)


KILLS = [
    (name, fate, talk)
    for name, ware in WARES.items()
    for fate in (FATES if name in TRIED else ("good", "slow", "answer-lost"))
    for talk in talks(ware, fate)
]


def _sampled() -> set[tuple[str, str, Talk]]:
    chance, sample = random.Random(3), {("take", "good", Talk(Moment.UPLOAD, 1, False))}
    for name in WARES:
        good = [each for each in KILLS if each[:2] == (name, "good")]
        sample |= {chance.choice(good), chance.choice([each for each in KILLS if each[0] == name])}
    return sample


SAMPLE = _sampled()


@pytest.fixture
def shop(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    """Sells the ware that the test names."""
    name, fate = request.param
    with opened(tmp_path / "work", WARES[name], monkeypatch, seconds=0.3 if fate == "slow" else 0.0) as made:
        for fault, moment in FATES.get(fate, ()):
            made.simulator.misbehave(fault, moment)
        yield made


@pytest.mark.parametrize(
    ("shop", "fate", "talk"),
    [
        pytest.param(
            (name, fate),
            fate,
            talk,
            marks=() if (name, fate, talk) in SAMPLE else pytest.mark.slow,
            id=f"{name}-{fate}-{talk}",
        )
        for name, fate, talk in KILLS
    ],
    indirect=["shop"],
)
def test_a_build_killed_while_it_talks_goes_on_with_the_same_jobs(
    shop: Shop, fate: str, talk: Talk, tally: Tally
) -> None:
    executioner = Executioner(shop.simulator, talk)
    assert built(shop, executioner=executioner).code is None
    assert executioner.fell
    before = len(shop.jobs)
    then = built(shop)

    tally(f"money: builds killed while they {TALKING[talk.moment]}")
    judge(shop, then.code, then.said, tally)
    if talk.moment is Moment.SUBMIT and not talk.after:
        # It left, or was about to, and nobody took it: only a person can say so.
        assert then.code == 3
        assert len(shop.jobs) == before
    elif fate not in ENDS_BADLY:
        assert then.code == 0, then.said
    the_way_on(shop, then, built, tally)


def _points() -> list[tuple[str, int]]:
    return [(name, point) for name in WARES for point in range(1, CHANGES + 1)]


def _sampled_points() -> set[tuple[str, int]]:
    chance = random.Random(4)
    return {(name, chance.randrange(4, CHANGES)) for name in WARES}


@pytest.fixture(scope="session")
def changes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, int]:
    """How often a build that nobody disturbs changes the disk; filled as it is asked for."""
    return {}


@pytest.mark.parametrize(
    ("shop", "point"),
    [
        pytest.param(
            (name, "good"),
            point,
            marks=() if (name, point) in _sampled_points() else pytest.mark.slow,
            id=f"{name}-{point}",
        )
        for name, point in _points()
    ],
    indirect=["shop"],
)
def test_a_build_killed_at_any_change_of_the_disk_goes_on(
    shop: Shop,
    point: int,
    changes: dict[str, int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    tally: Tally,
) -> None:
    name = next(name for name, ware in WARES.items() if ware is shop.ware)
    if name not in changes:
        with monkeypatch.context() as patch, opened(tmp_path / "alone", shop.ware, patch) as alone:
            changes[name] = built(alone).changes
    killed = built(shop, kill_at=max(1, changes[name] * point // CHANGES))
    then = built(shop)

    tally("money: builds killed at a change of the disk, or as they connect")
    # Threads do not change the disk the very same number of times in each build.
    assert killed.code is None or point > CHANGES * 3 // 4
    judge(shop, then.code, then.said, tally)
    if then.code == 3:
        assert len(shop.jobs) < shop.ware.jobs, "what was sold is found again"
    else:
        assert then.code == 0, then.said
    the_way_on(shop, then, built, tally)


LINES = [(name, lines) for name in ("take", "segments", "still-then-take") for lines in range(1, 15)]


@pytest.mark.parametrize(
    ("shop", "lines"),
    [
        pytest.param(
            (name, "good"),
            lines,
            marks=() if (name, lines) in (("take", 3), ("segments", 9)) else pytest.mark.slow,
            id=f"{name}-{lines}",
        )
        for name, lines in LINES
    ],
    indirect=["shop"],
)
def test_a_build_killed_after_any_line_of_the_ledger_goes_on(shop: Shop, lines: int, tally: Tally) -> None:
    built(shop, after_lines=lines)
    then = built(shop)

    tally("money: builds killed after a line of the ledger")
    judge(shop, then.code, then.said, tally)
    assert then.code in (0, 3), then.said
    if then.code == 3:
        assert len(shop.jobs) < shop.ware.jobs, "what was sold is found again"
    the_way_on(shop, then, built, tally)


@pytest.mark.parametrize(
    ("shop", "seed"),
    [
        pytest.param(
            (list(WARES)[seed % len(WARES)], "slow"), seed, marks=() if seed in (0, 5) else pytest.mark.slow
        )
        for seed in range(27)
    ],
    indirect=["shop"],
)
def test_a_build_killed_at_a_random_instant_goes_on(shop: Shop, seed: int, tally: Tally) -> None:
    """As long as a build takes, and a little longer: some end well before they are killed."""
    built(shop, after_seconds=random.Random(seed).uniform(0.02, 1.0))
    then = built(shop)

    tally("money: builds killed at a random instant")
    judge(shop, then.code, then.said, tally)
    assert then.code in (0, 3), then.said
    the_way_on(shop, then, built, tally)


@pytest.mark.parametrize(
    "shop",
    [
        pytest.param(
            (name, "slow"), marks=() if name in ("take", "segments", "voice") else pytest.mark.slow, id=name
        )
        for name in WARES
    ],
    indirect=True,
)
def test_two_builds_at_once_buy_each_thing_once(shop: Shop, tally: Tally) -> None:
    with ThreadPoolExecutor(2) as both:
        ends = list(both.map(lambda _: built(shop), range(2)))

    tally("money: builds that ran two at once", 2)
    judge(shop, max(each.code or 0 for each in ends), ends[0].said + ends[1].said, tally)
    assert [each.code for each in ends] == [0, 0], ends
    assert shop.whole
