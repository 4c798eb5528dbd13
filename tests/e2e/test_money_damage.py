"""Whatever is bought, and whatever befalls the ledger between two builds: nothing is bought twice or unasked.

One copy or both are cut, emptied, flipped or removed, with jobs done, out, failed or in doubt, and files of
takes go with them.

A sample is part of `make check`; `make check-all` takes them all.
"""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from filmkit.studio.simulator.faults import Fault
from tests.e2e.harm import Build, Tally, judge, the_way_on
from tests.e2e.wares import WARES, Shop, hurried, opened

pytestmark = [pytest.mark.ffmpeg]

SEEDS, SAMPLED = 24, 3
FATES = (None, Fault.LOST_AFTER, Fault.STUCK, Fault.FAILS)


@pytest.fixture
def shop(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    """Sells the ware that the test names."""
    hurried(monkeypatch.setattr)
    with opened(tmp_path / "work", WARES[request.param], monkeypatch) as made:
        yield made


@pytest.mark.parametrize(
    ("shop", "seed"),
    [
        pytest.param(name, seed, marks=() if seed < SAMPLED else pytest.mark.slow, id=f"{name}-{seed}")
        for name in WARES
        for seed in range(SEEDS)
    ],
    indirect=["shop"],
)
def test_a_damaged_ledger_buys_nothing_twice(shop: Shop, build: Build, seed: int, tally: Tally) -> None:
    chance = random.Random(f"{shop.ware.names} {seed}")
    fault = FATES[seed % len(FATES)]
    if fault is not None:
        shop.simulator.misbehave(fault)
    build(shop)
    below = shop.film.parent
    copies = [*below.glob("store/ledger/*.jsonl"), *below.glob("state/*/*/*.jsonl")]
    assert len(copies) == 2
    for path in chance.sample(copies, chance.choice([1, 2])):
        damage(path, chance)
    for path in shop.film.glob("takes/*.yaml"):
        if chance.random() < 0.3:
            path.unlink()
    then = build(shop)

    tally("money: ledgers cut, emptied, flipped or removed between two builds")
    judge(shop, then.code, then.said, tally)
    the_way_on(shop, then, build, tally)


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
