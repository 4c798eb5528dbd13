"""What a rehearsal bought is looked at and worked on by the very commands that real takes are, and apart."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.life import Kind, Move
from filmkit.digest import digest_of_bytes
from filmkit.film.takes.takes import Takes
from filmkit.film.takes.takes_file import read
from filmkit.rules import rehearsal
from filmkit.rules.rehearsal import begin_anew
from filmkit.studio.simulator.maker import make_plainly
from filmkit.studio.simulator.server import Simulator
from tests.cli.conftest import Filmkit
from tests.cli.paying import FINAL, House, opened

REHEARSE = "--rehearse"


@pytest.fixture
def house(tmp_path: Path, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """A film that buys; commands run in its folder, and nothing is asked of its service."""
    monkeypatch.setattr(rehearsal, "SECONDS", 0.0)
    monkeypatch.setattr(rehearsal, "panel", make_plainly)
    with opened(tmp_path / "house", monkeypatch) as there:
        monkeypatch.chdir(there.film)
        yield there
        assert not there.simulator.heard
        assert not (there.film / "takes").exists()


@pytest.fixture
def played(house: House, filmkit: Filmkit) -> House:
    """One shot of it was rehearsed."""
    assert filmkit("build", *FINAL, REHEARSE, "-s", "at-work/take").code == 0
    return house


def rehearsed(house: House, shot: str) -> Takes:
    path = house.film / ".filmkit/rehearsal/takes" / f"{shot}.yaml"
    return read(path.read_bytes(), str(path))


def started(*given: object, **named: object) -> None:
    raise AssertionError("a simulator was started")


def test_its_takes_and_costs_are_shown_and_to_look_at_them_starts_no_service(
    played: House, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Simulator, "__init__", started)

    assert "in the cut" in filmkit("takes", "at-work", REHEARSE).out
    assert filmkit("takes", "at-work", REHEARSE, "--sheet", "sheet.png").code == 0
    assert (played.film / "sheet.png").stat().st_size > 1000
    costs = filmkit("costs", REHEARSE)
    assert "at-work  1" in costs.out
    assert "nothing was paid" in costs.err
    assert filmkit("jobs", REHEARSE).code == 0
    assert filmkit("takes", "at-work").out == "Nothing was bought for at-work yet.\n"
    assert "Nothing was bought" in filmkit("costs").out
    absent = filmkit("pick", "at-work", "7", REHEARSE)
    assert "hint: it has 1 to 1: filmkit takes at-work --rehearse" in absent.err
    assert "filmkit retake at-work --rehearse" in filmkit("rebuy", "at-work", REHEARSE).err


def test_another_take_is_had_picked_put_aside_and_accepted_without_being_asked(
    played: House, filmkit: Filmkit
) -> None:
    said = filmkit("retake", "at-work", REHEARSE, "--set", "light=dusk")

    assert said.code == 0, said.err
    assert "nothing is spent" in said.err
    assert "at-work/take-2" in said.err, "the number it will have"
    assert (
        said.out == "Take 2 of at-work is here. To put it into the cut: filmkit pick at-work 2 --rehearse\n"
    )
    assert filmkit("pick", "at-work", "2", REHEARSE).code == 0
    assert rehearsed(played, "at-work").pick == rehearsed(played, "at-work").in_order[1]
    assert filmkit("accept", "at-work", REHEARSE).code == 0
    assert rehearsed(played, "at-work").in_order[1].accepted
    said = filmkit("reject", "at-work", "1", REHEARSE, "--why", "six fingers")
    assert said.code == 0
    assert rehearsed(played, "at-work").in_order[0].rejected == "six fingers"


def test_two_takes_of_the_same_words_are_not_the_same_picture(played: House, filmkit: Filmkit) -> None:
    assert filmkit("retake", "at-work", REHEARSE).code == 0

    first, second = rehearsed(played, "at-work").in_order
    assert first.blob != second.blob


def test_what_would_change_the_film_itself_is_refused(house: House, filmkit: Filmkit) -> None:
    before = (house.film / "film.yaml").read_text()
    for option in ("--write", "--proxy"):
        said = filmkit("pick", "at-work", "1", REHEARSE, option)
        assert said.code == 2
        assert f"{option} is for takes that were really bought" in said.err
    assert (house.film / "film.yaml").read_text() == before


def test_no_job_of_a_rehearsal_is_managed(house: House, filmkit: Filmkit) -> None:
    for option in (("--cancel", "plate"), ("--forget", "plate"), ("--adopt", "plate", "j")):
        said = filmkit("jobs", REHEARSE, *option)
        assert said.code == 2
        assert "a rehearsal's service ends with it" in said.err


def test_a_take_that_was_not_rehearsed_is_had_by_a_rehearsal(house: House, filmkit: Filmkit) -> None:
    none = filmkit("accept", "tasting", REHEARSE)

    assert none.code == 3
    assert "hint: buy one: filmkit build --rehearse --profile final -s tasting" in none.err


def test_looking_takes_nothing_from_a_rehearsal_that_is_at_work(tmp_path: Path) -> None:
    """Its claim says that it lives."""
    one, two = (digest_of_bytes(name) for name in (b"one", b"two"))
    ledger = Ledger(tmp_path / "ledger", tmp_path / "second")
    for request in (one, two):
        ledger.write(Kind.ASKED, request)
        ledger.write(Kind.TICKET, request, {"ticket": {"job": "j"}})
    with ledger.claim(one):
        begin_anew(Ledger(tmp_path / "ledger", tmp_path / "second"))

    assert ledger.next_move(one) is Move.CONTINUE
    assert ledger.next_move(two) is Move.SUBMIT
