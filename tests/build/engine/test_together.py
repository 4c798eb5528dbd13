"""Wishes that wait together are fulfilled together, each once, and fail together."""

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from filmkit.build.engine.together import Together


class Bell:
    """Work that can be held up, and remembers its groups."""

    def __init__(self) -> None:
        self.groups: list[list[int]] = []
        self.begun, self.go = threading.Event(), threading.Event()
        self.error: Exception | None = None

    def work(self, wishes: Sequence[int]) -> None:
        self.groups.append(list(wishes))
        self.begun.set()
        self.go.wait()
        if self.error is not None and len(self.groups) > 1:
            raise self.error


def _waiting(together: Together[int], count: int) -> None:
    while len(together._waiting) < count:
        threading.Event().wait(0.001)


def test_who_comes_while_the_work_is_done_waits_for_the_next_and_shares_it() -> None:
    bell = Bell()
    together = Together(bell.work)
    with ThreadPoolExecutor(20) as threads:
        first = threads.submit(together.do, 0)
        bell.begun.wait()
        others = [threads.submit(together.do, number) for number in range(1, 20)]
        _waiting(together, 19)
        assert not any(each.done() for each in others)
        bell.go.set()
        for each in (first, *others):
            each.result(timeout=10)

    assert bell.groups[0] == [0]
    assert sorted(bell.groups[1]) == list(range(1, 20))
    assert len(bell.groups) == 2


def test_what_goes_wrong_is_told_to_all_of_the_group_and_to_nobody_else() -> None:
    bell = Bell()
    together = Together(bell.work)
    bell.error = OSError("no space")
    with ThreadPoolExecutor(4) as threads:
        first = threads.submit(together.do, 0)
        bell.begun.wait()
        others = [threads.submit(together.do, number) for number in (1, 2, 3)]
        _waiting(together, 3)
        bell.go.set()
        first.result(timeout=10)
        for each in others:
            with pytest.raises(OSError, match="no space"):
                each.result(timeout=10)
    bell.error = None
    together.do(4)

    assert bell.groups[-1] == [4]


def test_many_threads_are_all_served_once() -> None:
    done: list[int] = []
    together = Together[int](done.extend)
    with ThreadPoolExecutor(16) as threads:
        list(threads.map(together.do, range(2000)))

    assert sorted(done) == list(range(2000))
