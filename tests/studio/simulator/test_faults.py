"""Faults come when they were put, or by a chance that is the same each time."""

import pytest

from filmkit.studio.simulator.faults import MOMENTS, Fault, Moment, Script


def test_every_fault_can_happen_and_says_what_it_is() -> None:
    assert all(MOMENTS[fault] for fault in Fault)
    assert {moment for fault in Fault for moment in MOMENTS[fault]} == set(Moment)


def test_faults_befall_requests_in_the_order_they_were_put() -> None:
    script = Script()
    script.put(Fault.ERROR_BEFORE, Moment.CHECK)
    script.put(Fault.LOST_AFTER, Moment.SUBMIT)
    script.put(Fault.STUCK)

    assert script.next(Moment.SUBMIT) is Fault.LOST_AFTER
    assert [script.next(Moment.CHECK) for _ in range(3)] == [Fault.ERROR_BEFORE, Fault.STUCK, None]


def test_a_fault_that_cannot_happen_then_is_not_put() -> None:
    with pytest.raises(AssertionError, match="cannot happen"):
        Script().put(Fault.CUT, Moment.SUBMIT)


def test_a_seed_gives_the_same_faults_whatever_else_is_asked_meanwhile() -> None:
    def drawn(script: Script, *, between: int) -> list[Fault | None]:
        found = []
        for _ in range(200):
            found.append(script.next(Moment.SUBMIT))
            for _ in range(between):
                script.next(Moment.CHECK)
        return found

    first = drawn(Script(seed=7, share=0.3), between=0)
    assert first == drawn(Script(seed=7, share=0.3), between=3)
    assert first != drawn(Script(seed=8, share=0.3), between=0)
    befallen = [fault for fault in first if fault]
    assert 30 < len(befallen) < 90
    assert all(Moment.SUBMIT in MOMENTS[fault] for fault in befallen)
