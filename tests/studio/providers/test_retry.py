"""Waiting as long as a service asks, and all together."""

import random
from email.utils import formatdate

import pytest

from filmkit.errors import Throttled
from filmkit.studio.providers.retry import Backoff, Lane, retry_after
from tests.studio.providers.desk import Skipping

NOW = 1_800_000_000.0


@pytest.mark.parametrize(
    ("headers", "text", "seconds"),
    [
        ({"retry-after": "7"}, "", 7.0),
        ({"retry-after": "1.5"}, "", 1.5),
        ({"retry-after-ms": "250", "retry-after": "9"}, "", 0.25),
        ({"retry-after": formatdate(NOW + 90, usegmt=True)}, "", 90.0),
        ({"retry-after": formatdate(NOW - 90, usegmt=True)}, "", 0.0),
        ({"retry-after": formatdate(5090, usegmt=True), "date": formatdate(5000, usegmt=True)}, "", 90.0),
        ({}, "Request was throttled. Your rate limit resets in ~6s.", 6.0),
        ({}, "Expected available in 1 second.", 1.0),
        ({"retry-after": "soon"}, "", None),
        ({"retry-after": "-5"}, "", None),
        ({"retry-after": "nan"}, "", None),
        ({"retry-after": "inf"}, "", None),
        ({}, "try later", None),
    ],
)
def test_every_way_of_asking_for_a_wait_is_understood(
    headers: dict[str, str], text: str, seconds: float | None
) -> None:
    assert retry_after(headers, text, now=NOW) == seconds


def test_one_threads_429_is_waited_for_by_all_of_the_lane() -> None:
    time = Skipping()
    lane = Lane("a", time.clock())
    lane.hold(30)
    lane.hold(5)  # a shorter one does not open it early

    lane.wait()

    assert sum(time.slept) == pytest.approx(30, abs=0.5)
    assert lane.left() == 0


def test_a_wait_that_is_too_long_stops_and_says_until_when() -> None:
    time = Skipping()
    lane = Lane("a", time.clock(), longest_wait=600)
    held = lane.hold(3600)

    with pytest.raises(
        Throttled, match=r"asks to wait until \d{4}-\d\d-\d\d \d\d:\d\d:\d\d \(60 min\)"
    ) as caught:
        lane.wait()

    assert time.slept == []
    assert not lane.bears(held)
    assert caught.value.until == pytest.approx(held.until, abs=2)


def test_pauses_grow_part_by_chance_and_end() -> None:
    pauses = list(Backoff(tries=8, first=1, growth=2, longest=30).pauses(random.Random(1)))

    assert len(pauses) == 7
    assert all(
        0.5 * full <= pause <= full for pause, full in zip(pauses, (1, 2, 4, 8, 16, 30, 30), strict=True)
    )
