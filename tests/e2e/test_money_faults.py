"""Whatever is bought, and however its service misbehaves: each build ends within its deadline, with a
sentence where it ends badly, and nothing is bought twice or lost.

A sample is part of `make check`: for each kind of purchase two faults that befall once. `make check-all`
takes every fault at every moment, once and again and again.
"""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from filmkit.studio.simulator.faults import MOMENTS, Fault, Moment, Script
from tests.e2e.harm import Build, Tally, judge, the_way_on
from tests.e2e.wares import WARES, Shop, hurried, opened
from tests.studio.providers.desk import SHORT

pytestmark = [pytest.mark.ffmpeg]

TALK = (Moment.SUBMIT, Moment.CHECK, Moment.DOWNLOAD, Moment.LIST, Moment.UPLOAD)
FAULTS = [
    (name, fault, moment)
    for name, ware in WARES.items()
    for fault in Fault
    for moment in TALK
    if moment in MOMENTS[fault] and (ware.brings or moment is not Moment.UPLOAD)
]
LASTING = ("take", "take-by-videos", "segments", "still", "voice")
"""Of these every fault is tried that befalls again and again."""


def _sampled() -> set[tuple[str, Fault, Moment]]:
    chance = random.Random(5)
    return {chance.choice([each for each in FAULTS if each[0] == name]) for name in WARES for _ in range(2)}


SAMPLE = _sampled()


@pytest.fixture
def shop(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    """Sells the ware that the test names."""
    hurried(monkeypatch.setattr, SHORT)
    with opened(tmp_path / "work", WARES[request.param], monkeypatch) as made:
        yield made


def each(
    sample: set[tuple[str, Fault, Moment]], faults: list[tuple[str, Fault, Moment]]
) -> pytest.MarkDecorator:
    """A test for each; those that are not in the sample are slow ones."""
    return pytest.mark.parametrize(
        ("shop", "fault", "moment"),
        [
            pytest.param(
                *one,
                marks=() if one in sample else pytest.mark.slow,
                id=f"{one[0]}-{one[1].value}-at-{one[2].value}",
            )
            for one in faults
        ],
        indirect=["shop"],
    )


def befall(shop: Shop, fault: Fault, moment: Moment, times: int) -> None:
    if moment is Moment.LIST:  # it is read when the answer to an order was lost
        shop.simulator.misbehave(Fault.LOST_AFTER, Moment.SUBMIT)
    shop.simulator.misbehave(fault, moment, times=times)


@each(SAMPLE, FAULTS)
def test_no_fault_buys_twice_or_leaves_without_a_sentence(
    shop: Shop, build: Build, fault: Fault, moment: Moment, tally: Tally
) -> None:
    befall(shop, fault, moment, 1)
    build(shop)
    then = build(shop)

    tally("money: faults of a service, each ended in time")
    judge(shop, then.code, then.said, tally)
    the_way_on(shop, then, build, tally)
    assert any(heard.fault is fault for heard in shop.simulator.heard)


@each({("voice", Fault.SILENT_AFTER, Moment.CHECK)}, [one for one in FAULTS if one[0] in LASTING])
def test_a_fault_that_lasts_ends_with_a_sentence_and_what_was_bought_is_there_after_it(
    shop: Shop, build: Build, fault: Fault, moment: Moment, tally: Tally
) -> None:
    befall(shop, fault, moment, 1000)
    first = build(shop)
    tally("money: faults of a service that last, each ended in time")
    assert any(heard.fault is fault for heard in shop.simulator.heard)
    judge(shop, first.code, first.said, tally)
    shop.simulator.script = Script()
    then = build(shop)

    judge(shop, then.code, then.said, tally)
    the_way_on(shop, then, build, tally)
