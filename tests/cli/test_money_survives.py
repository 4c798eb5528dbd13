"""Killed anywhere, damaged anywhere, misled by its service: a film is bought once, and never silently lost.

The builds run in processes of their own and are killed by SIGKILL; the service lives on.
"""

import multiprocessing
import os
import random
import signal
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

from filmkit.cli import root
from filmkit.studio.simulator.faults import MOMENTS, Fault, Moment
from filmkit.studio.simulator.message import Answer, Received
from filmkit.studio.simulator.server import Simulator
from tests.cli.conftest import Filmkit
from tests.cli.paying import FINAL, House, opened

BUILD = ("build", "film", *FINAL, "--yes", "--until", "take", "-s", "at-work", "-s", "tasting")
Tally = Callable[..., None]
SLOW = {
    Fault.SILENT_BEFORE,
    Fault.SILENT_AFTER,
    Fault.SLOW_ANSWER,
    Fault.HUGE_ANSWER,
    Fault.DRIP,
    Fault.ENDLESS,
    Fault.HUGE,
}
"""What ends only with a deadline: the providers' own tests wait for those, with short ones."""
SLOW |= {Fault.STUCK, Fault.LIMIT_LONG, Fault.TRUNCATED, Fault.HALF_ANSWER}


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    with opened(tmp_path, monkeypatch) as made:
        monkeypatch.chdir(tmp_path)
        yield made


def prompts(house: House) -> Counter[str]:
    """How often each shot was sold."""
    return Counter(job.order.prompt for job in house.simulator.house.purchases())


def whole(house: House) -> bool:
    return all(len(house.takes(shot).takes) == 1 for shot in ("at-work", "tasting"))


TALKING = {
    Moment.SUBMIT: "ask for a take",
    Moment.CHECK: "wait for one",
    Moment.DOWNLOAD: "fetch one",
    Moment.UPLOAD: "bring a picture",
}


def count_harm(house: House, tally: Tally, code: int | None) -> None:
    """Purchases made twice, and jobs that were paid for and are neither kept nor told of."""
    sold = prompts(house)
    tally("money: purchases made twice", sum(sold.values()) - len(sold))
    kept = sum(len(house.takes(shot).takes) for shot in ("at-work", "tasting"))
    good = sum(job.charged > 0 for job in house.simulator.house.purchases())
    tally("money: jobs lost without a word", max(0, good - kept) if code == 0 else 0)


def holding_the_key(house: House) -> list[Path]:
    """Files of the film, the store and the state folder with the key in them; the user's own is not one."""
    below = house.film.parent
    files = [path for path in below.rglob("*") if path.is_file() and path.name != "services.yaml"]
    return [path for path in files if b"canary-key" in path.read_bytes()]


# Kills.


@dataclass
class Executioner:
    """Kills the build at one request of its own, before or after the service did what was asked."""

    moment: Moment
    number: int
    after: bool
    victim: BaseProcess | None = None
    seen: int = 0
    fell: bool = False
    simulator: Simulator | None = field(default=None)

    def watch(self, simulator: Simulator) -> None:
        self.simulator, self.answer = simulator, simulator.answer
        simulator.answer = self.judge  # type: ignore[method-assign]

    def judge(self, received: Received) -> Answer:
        assert self.simulator is not None
        asked = next((each for wire in self.simulator._wires if (each := wire.understand(received))), None)
        self.seen += asked is not None and asked.moment is self.moment
        due = asked is not None and asked.moment is self.moment and self.seen == self.number and not self.fell
        if due and not self.after:
            self.strike()
            return Answer(503, b"{}")
        answer = self.answer(received)
        if due:
            self.strike()
        return answer

    def strike(self) -> None:
        self.fell = True
        assert self.victim is not None
        assert self.victim.pid is not None
        os.kill(self.victim.pid, signal.SIGKILL)
        self.victim.join()


def in_a_process(arguments: tuple[str, ...], environment: dict[str, str], folder: str, pipe: Any) -> None:
    os.environ.update(environment)
    os.chdir(folder)
    pipe.send(root.run(list(arguments)))


CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload([__name__, "filmkit.cli.build", "filmkit.studio.providers.services"])


def killed_build(
    house: House,
    executioner: Executioner | None,
    after_lines: int = 0,
    build: tuple[str, ...] = BUILD,
    after_seconds: float | None = None,
) -> int | None:
    """One build in a process of its own; its exit code, or None when it was killed."""
    began = time.monotonic()
    near, far = CONTEXT.Pipe(duplex=False)
    keys = ("FILMKIT_SERVICES", "FILMKIT_STORE", "XDG_STATE_HOME")
    environment = {name: os.environ[name] for name in keys}
    process = CONTEXT.Process(target=in_a_process, args=(build, environment, str(house.film.parent), far))
    if executioner is not None:
        executioner.victim = process
    process.start()
    far.close()
    ledger = house.film.parent / "store" / "ledger" / "ledger.jsonl"
    while process.is_alive():
        process.join(0.002)
        due = after_lines and ledger.exists() and ledger.read_bytes().count(b"\n") >= after_lines
        if due or (after_seconds is not None and time.monotonic() - began >= after_seconds):
            process.kill()
            process.join()
    code = near.recv() if process.exitcode == 0 and near.poll() else None
    near.close()
    return code


Kill = tuple[Moment, int, bool]
"""When a build is killed: at which moment of which request, before or after it was heard."""


def at_each(kills: Sequence[Kill], sample: Collection[Kill]) -> pytest.MarkDecorator:
    """A test for each; those that are not in the sample are slow ones."""
    return pytest.mark.parametrize(
        ("moment", "number", "after"),
        [
            pytest.param(
                *kill,
                marks=() if kill in sample else pytest.mark.slow,
                id=f"{kill[0].value}-{kill[1]}-{'after' if kill[2] else 'before'}",
            )
            for kill in kills
        ],
    )


KILLS = [
    (moment, number, after)
    for moment in (Moment.SUBMIT, Moment.CHECK, Moment.DOWNLOAD, Moment.UPLOAD)
    for number in (1, 2)
    for after in (False, True)
    if (moment, number) != (Moment.UPLOAD, 2)
]
SAMPLE = [
    (Moment.SUBMIT, 1, False),
    (Moment.SUBMIT, 1, True),
    (Moment.CHECK, 1, True),
    (Moment.DOWNLOAD, 1, True),
    (Moment.UPLOAD, 1, False),
]


@at_each(KILLS, SAMPLE)
def test_a_build_killed_while_it_talks_goes_on_with_the_same_jobs(
    house: House, moment: Moment, number: int, after: bool, tally: Tally
) -> None:
    executioner = Executioner(moment, number, after)
    executioner.watch(house.simulator)
    assert killed_build(house, executioner) is None
    assert executioner.fell
    code = killed_build(house, None)

    tally(f"money: builds killed while they {TALKING[moment]}")
    count_harm(house, tally, code)
    assert max(prompts(house).values(), default=0) <= 1
    if moment is Moment.SUBMIT and not after:
        # It left, or was about to, and nobody took it: only a person can say so.
        assert code == 3
        assert len(prompts(house)) == number - 1
    else:
        assert code == 0
        assert whole(house)


@pytest.mark.parametrize(
    "lines", [pytest.param(n, marks=() if n in (2, 3, 4, 8) else pytest.mark.slow) for n in range(1, 11)]
)
def test_a_build_killed_after_any_line_of_the_ledger_goes_on(house: House, lines: int, tally: Tally) -> None:
    killed_build(house, None, after_lines=lines)
    code = killed_build(house, None)

    tally("money: builds killed after a line of the ledger")
    count_harm(house, tally, code)
    assert max(prompts(house).values(), default=0) <= 1
    assert code in (0, 3)
    assert whole(house) == (code == 0)
    if code == 3:
        assert len(prompts(house)) < 2, "what was sold is found again"


@pytest.mark.parametrize(
    "seed", [pytest.param(n, marks=() if n < 2 else pytest.mark.slow) for n in range(30)]
)
def test_a_build_killed_at_a_random_instant_goes_on(house: House, seed: int, tally: Tally) -> None:
    """As long as a build takes, and a little longer: some of the builds end well before they are killed."""
    killed_build(house, None, after_seconds=random.Random(seed).uniform(0.02, 1.5))
    code = killed_build(house, None)

    tally("money: builds killed at a random instant")
    count_harm(house, tally, code)
    assert max(prompts(house).values(), default=0) <= 1
    assert code in (0, 3)
    assert whole(house) == (code == 0)


def test_two_builds_at_once_buy_each_take_once(house: House, tally: Tally) -> None:
    with ThreadPoolExecutor(2) as both:
        codes = list(both.map(lambda _: killed_build(house, None), range(2)))

    tally("money: builds that ran two at once", 2)
    count_harm(house, tally, max(code or 0 for code in codes))
    assert codes == [0, 0]
    assert set(prompts(house).values()) == {1}
    assert whole(house)


# Damage.


@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_ledger_buys_nothing_twice(house: House, filmkit: Filmkit, seed: int, tally: Tally) -> None:
    """Cut, emptied, flipped or removed, one copy or both, with jobs out, done, or in doubt."""
    chance = random.Random(seed)
    fault = chance.choice([None, Fault.LOST_AFTER, Fault.STUCK, Fault.FAILS])
    if fault is Fault.STUCK:
        house.simulator.misbehave(Fault.ERROR_BEFORE, Moment.CHECK, times=2)
    elif fault is not None:
        house.simulator.misbehave(fault)
    filmkit(*BUILD)
    before = prompts(house)
    for path in chance.sample(
        [*house.film.parent.glob("store/ledger/*.jsonl"), *house.film.parent.glob("state/*/*/*.jsonl")],
        chance.choice([1, 2]),
    ):
        damage(path, chance)
    for shot in ("at-work", "tasting"):
        if chance.random() < 0.3 and (house.film / f"takes/{shot}.yaml").exists():
            (house.film / f"takes/{shot}.yaml").unlink()
    said = filmkit(*BUILD)

    tally("money: ledgers cut, emptied, flipped or removed between two builds")
    tally("money: purchases nobody asked for", sum(prompts(house).values()) - len(prompts(house)))
    assert "Traceback" not in said.err
    assert all(count <= 1 for count in prompts(house).values()), (before, prompts(house), said.err)


def damage(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    match chance.choice(["cut", "empty", "remove", "flip"]):
        case "cut":
            path.write_bytes(data[: chance.randrange(len(data))])
        case "empty":
            path.write_bytes(b"")
        case "remove":
            path.unlink()
        case _:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            path.write_bytes(data)


# Faults.


FAULTS = [
    (fault, moment)
    for fault in Fault
    for moment in (Moment.SUBMIT, Moment.CHECK, Moment.DOWNLOAD)
    if moment in MOMENTS[fault] and fault not in SLOW
]
PART = random.Random(3).sample(FAULTS, 15)


@pytest.mark.parametrize(
    ("fault", "moment"),
    [
        pytest.param(
            *each, marks=() if each in PART else pytest.mark.slow, id=f"{each[0].value}-at-{each[1].value}"
        )
        for each in FAULTS
    ],
)
def test_no_fault_buys_twice_or_leaves_without_a_sentence(
    house: House, filmkit: Filmkit, fault: Fault, moment: Moment, tally: Tally
) -> None:
    house.simulator.misbehave(fault, moment)
    said = [filmkit(*BUILD) for _ in range(2)]

    tally("money: faults of a service")
    count_harm(house, tally, said[-1].code)
    tally(
        "money: files, outputs or arguments that hold the key",
        sum("canary-key" in each.out + each.err for each in said) + len(holding_the_key(house)),
    )
    assert not holding_the_key(house)
    assert max(prompts(house).values(), default=0) <= 1
    for each in said:
        assert "Traceback" not in each.err
        assert each.code in (0, 1, 3, 5)
        assert "canary-key" not in each.out + each.err
        assert each.code == 0 or each.err.strip()
    assert "mistake" not in said[-1].err
    if said[-1].code == 0:
        assert whole(house)
