"""Killed anywhere, a still is bought once, and what is made from it goes on from there."""

import os

import pytest

from filmkit.studio.simulator.faults import Fault, Moment
from tests.cli.conftest import Filmkit
from tests.cli.paying import FINAL, House
from tests.cli.test_money_survives import CONTEXT, Executioner, Tally, in_a_process, prompts
from tests.cli.test_stills import house as house  # the fixture

STILLS = ("build", "film", *FINAL, "--yes", "--until", "still", "-s", "cast.chef")
TAKE = ("build", "film", *FINAL, "--yes", "--until", "take", "-s", "at-work")
KEYS = ("FILMKIT_SERVICES", "FILMKIT_STORE", "FILMKIT_MODELS", "XDG_STATE_HOME")


def build(house: House, words: tuple[str, ...], executioner: Executioner | None = None) -> int | None:
    """One build in a process of its own; its exit code, or None when it was killed."""
    near, far = CONTEXT.Pipe(duplex=False)
    environment = {name: os.environ[name] for name in KEYS}
    process = CONTEXT.Process(target=in_a_process, args=(words, environment, str(house.film.parent), far))
    if executioner is not None:
        executioner.victim = process
    process.start()
    far.close()
    process.join()
    code = near.recv() if process.exitcode == 0 and near.poll() else None
    near.close()
    return code


def twice(house: House) -> int:
    """Purchases beyond the first of each."""
    return sum(prompts(house).values()) - len(prompts(house))


@pytest.mark.parametrize(
    ("moment", "after"),
    [
        pytest.param(Moment.SUBMIT, False, marks=pytest.mark.slow),
        (Moment.SUBMIT, True),
        pytest.param(Moment.CHECK, True, marks=pytest.mark.slow),
        (Moment.DOWNLOAD, True),
    ],
)
def test_a_build_killed_while_it_buys_a_still_goes_on_with_the_same_job(
    house: House, moment: Moment, after: bool, tally: Tally
) -> None:
    executioner = Executioner(moment, 1, after)
    executioner.watch(house.simulator)
    assert build(house, STILLS, executioner) is None
    assert executioner.fell
    code = build(house, STILLS)

    tally("money: builds killed while they buy or send a still")
    tally("money: purchases made twice", twice(house))
    assert max(prompts(house).values(), default=0) <= 1
    if moment is Moment.SUBMIT and not after:
        assert code == 3, "it was about to leave: only a person can say that it did not"
        assert not prompts(house)
    else:
        assert code == 0
        (still,) = house.takes("cast.chef").takes.values()
        assert (still.facts.media_type, still.facts.width) == ("image/png", 40)


@pytest.mark.slow
def test_a_build_killed_while_it_sends_a_still_buys_no_still_again(house: House, tally: Tally) -> None:
    executioner = Executioner(Moment.UPLOAD, 1, after=True)
    executioner.watch(house.simulator)
    assert build(house, TAKE, executioner) is None
    assert build(house, TAKE) == 0

    tally("money: builds killed while they buy or send a still")
    tally("money: purchases made twice", twice(house))
    assert max(prompts(house).values()) == 1
    assert len(house.takes("shot.at-work.first-frame").takes) == 1


@pytest.mark.parametrize(
    "fault", [Fault.LOST_AFTER, Fault.FAILS, Fault.MODERATED, Fault.NOT_MEDIA, Fault.CUT]
)
def test_no_fault_of_a_service_buys_a_still_twice(
    house: House, filmkit: Filmkit, fault: Fault, tally: Tally
) -> None:
    house.simulator.misbehave(fault)
    first, second = filmkit(*STILLS), filmkit(*STILLS)

    tally("money: faults of a service")
    tally("money: purchases made twice", twice(house))
    assert max(prompts(house).values(), default=0) <= 1
    assert "Traceback" not in first.err + second.err
    assert second.code in (0, 1, 3)
    assert (second.code == 0) == (len(house.takes("cast.chef").takes) == 1)
