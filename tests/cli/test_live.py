"""A film that is worked on, in this process: what a save comes to, and what the page may do."""

import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from filmkit.asking import Asked
from filmkit.build.engine.crew import Crew
from filmkit.build.engine.lanes import Lanes
from filmkit.build.engine.rule import Job, Made, Rule
from filmkit.cli import buying, live
from filmkit.cli.acts import Acts
from filmkit.cli.live import Live
from filmkit.errors import FilmkitError, NeedsDecision, TaskFailed, UsageError
from filmkit.show.live.bulletin import Bulletin
from filmkit.show.review import page as pages
from tests.cli.conftest import _here
from tests.cli.paying import House, opened
from tests.rules.conftest import write_film
from tests.rules.pretend import PRETENDERS


def no_sketch(*words: object) -> None:
    raise TaskFailed("nothing is drawn here")


def no_page(showing: object, wanted: pages.Wanted, tell: object) -> Path:
    """Pretended clips are no films: what a page shows of real ones is tested with the page."""
    return wanted.folder


@pytest.fixture(autouse=True)
def pretending(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FILMKIT_STORE", str(tmp_path / "store"))
    for module in (live, buying):
        monkeypatch.setattr(module, "RULES", PRETENDERS)
    monkeypatch.setattr(Lanes, "perform", _here)
    monkeypatch.setattr(Crew, "aside", no_sketch)
    monkeypatch.setattr(pages, "write_page", no_page)


def working(film: Path, tmp_path: Path, profile: str = "draft") -> Live:
    return Live(Asked(film, profile), tmp_path / "page", Bulletin(), Crew(1))


def now(worked: Live) -> Any:
    return worked._bulletin.now


def replace(film: Path, old: str, new: str) -> None:
    text = (film / "film.yaml").read_text()
    assert old in text
    (film / "film.yaml").write_text(text.replace(old, new))


def test_a_save_is_made_and_the_page_is_a_new_one(tmp_path: Path) -> None:
    worked = working(write_film(tmp_path / "film"), tmp_path)
    worked.turn()
    first = now(worked)
    worked.turn()

    assert "made, in" in first.says
    assert not first.busy
    assert first.page not in ("", now(worked).page)
    assert list((tmp_path / "film" / "build" / "draft").glob("*.mp4"))


def test_what_is_wrong_is_told_with_its_line_until_it_is_mended(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    film = write_film(tmp_path / "film")
    worked = working(film, tmp_path)
    worked.turn()
    before = now(worked).page

    whole = (film / "film.yaml").read_text()
    (film / "film.yaml").write_text(whole + "\nshots: [")
    worked.turn()
    wrong = now(worked).wrong
    worked.turn()

    assert wrong[0].at.startswith("film.yaml:")
    assert now(worked).page == before
    assert capsys.readouterr().err.count(wrong[0].message) == 1

    (film / "film.yaml").write_text(whole)
    worked.turn()
    assert now(worked).wrong == ()


def test_a_film_that_is_gone_ends_nothing(tmp_path: Path) -> None:
    film = write_film(tmp_path / "film")
    worked = working(film, tmp_path)
    text = (film / "film.yaml").read_text()
    (film / "film.yaml").unlink()
    worked.turn()
    assert "there is no film" in now(worked).wrong[0].message

    (film / "film.yaml").write_text(text)
    worked.turn()
    assert now(worked).wrong == ()


def test_looking_makes_nothing_until_it_is_asked_for(tmp_path: Path) -> None:
    worked = working(write_film(tmp_path / "film"), tmp_path)
    worked.turn(make=False)
    assert now(worked).will
    assert not (tmp_path / "film" / "build").exists()

    worked.make([])
    worked.turn(make=False)
    assert "made, in" in now(worked).says


def waits(event: threading.Event) -> None:
    event.wait(20)


@pytest.fixture
def cold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Live, threading.Event]]:
    """A film whose workers are ready once the event is set."""
    ready = threading.Event()
    monkeypatch.setattr(Crew, "warm", lambda *words: None)
    worked = working(write_film(tmp_path / "film"), tmp_path)
    yield worked, ready
    ready.set()
    worked.close()


@pytest.mark.parametrize("makes", [True, False])
def test_what_is_asked_for_while_the_workers_get_ready_is_made_then(
    cold: tuple[Live, threading.Event], makes: bool
) -> None:
    worked, ready = cold
    worked.warm(lambda over: waits(ready), make=makes)
    if not makes:
        worked.make([])
    worked.turn(make=makes)
    assert (now(worked).busy, now(worked).says) == (True, live.COLD)

    ready.set()
    assert worked.wait(20)
    worked.close()
    worked.turn(make=makes)

    assert "made, in" in now(worked).says


def test_a_film_that_is_only_looked_at_is_not_made_when_the_workers_are_ready(
    cold: tuple[Live, threading.Event],
) -> None:
    worked, ready = cold
    worked.warm(lambda over: waits(ready), make=False)
    worked.turn(make=False)
    ready.set()
    worked.close()

    assert not worked.wait(0)
    assert not now(worked).busy
    assert now(worked).will


def midway(worked: Live, what: Callable[[], object]) -> None:
    """Have `what` done once the first task is made."""
    change, left = worked._bulletin.change, [what]

    def changes(**fields: Any) -> None:
        change(**fields)
        if fields.get("done") == 1 and left:
            left.pop()()

    worked._bulletin.change = changes  # type: ignore[method-assign]


def test_what_was_wished_for_is_made_though_something_is_saved_meanwhile(tmp_path: Path) -> None:
    worked = working(write_film(tmp_path / "film"), tmp_path)
    midway(worked, lambda: worked.saved(["film.yaml"]))
    worked.make([])
    worked.turn(make=False)
    assert "made, in" not in now(worked).says

    assert worked.wait(0)
    worked.turn(make=False)
    assert "made, in" in now(worked).says


@pytest.mark.parametrize("name", ["notes/a.yaml", "approvals/a.yaml"])
def test_what_people_say_of_a_film_gives_up_nothing_that_is_being_made(tmp_path: Path, name: str) -> None:
    worked = working(write_film(tmp_path / "film"), tmp_path)
    midway(worked, lambda: worked.saved([name]))
    worked.turn()

    assert "made, in" in now(worked).says
    assert worked.wait(0), "the page is to show it"


class Broken:
    """A rule whose tasks come to nothing."""

    def __init__(self, rule: Rule) -> None:
        self.name, self.version = rule.name, rule.version

    def perform(self, job: Job) -> Made:
        raise TaskFailed("the piano is out of tune")


def test_what_fails_is_told_and_all_that_does_not_need_it_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tuple(Broken(rule) if rule.name == "music" else rule for rule in PRETENDERS)
    monkeypatch.setattr(live, "RULES", broken)
    worked = working(write_film(tmp_path / "film"), tmp_path)
    worked.turn()

    assert now(worked).says == "1 task failed; the rest is made"
    assert [each.message for each in now(worked).wrong] == ["film/music-theme: the piano is out of tune"]
    assert not any("take" in line for line in now(worked).will)


def test_making_is_stopped_from_the_page_and_nothing_begins_again(tmp_path: Path) -> None:
    worked = working(write_film(tmp_path / "film"), tmp_path)
    midway(worked, lambda: acts_of(worked).stop({}))
    worked.make([])
    worked.turn(make=False)

    assert now(worked).says.startswith("stopped")
    assert not now(worked).busy
    assert now(worked).will
    assert not worked.wait(0)


def test_the_page_keeps_its_film_until_what_was_saved_is_made(tmp_path: Path) -> None:
    film = write_film(tmp_path / "film")
    worked = working(film, tmp_path)
    worked.turn()
    page = worked.seen.page
    assert worked.seen.plays

    replace(film, "fps: 24", "fps: 25")
    worked.turn(make=False)
    assert (worked.seen.page, now(worked).page) == (page, page)
    assert now(worked).will

    worked.turn()
    assert worked.seen.page != page


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    with opened(tmp_path / "house", monkeypatch) as made:
        yield made


@pytest.fixture
def final(house: House, tmp_path: Path) -> Live:
    return working(house.film, tmp_path, "final")


def acts_of(worked: Live) -> Acts:
    return Acts(worked._asked, worked)


def asked(worked: Live, act: Callable[[], Mapping[str, Any]]) -> Mapping[str, Any]:
    """What an act tells, asked from another thread as the server does."""
    told: list[Mapping[str, Any] | FilmkitError] = []

    def ask() -> None:
        try:
            told.append(act())
        except FilmkitError as error:
            told.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    while thread.is_alive():
        worked.wait(0.05)
        worked.answer()
    if isinstance(told[0], FilmkitError):
        raise told[0]
    return told[0]


def test_a_save_buys_nothing(final: Live, house: House) -> None:
    final.turn()
    replace(house.film, "she tastes", "he tastes")
    final.turn()

    assert house.sold == 0
    assert now(final).will


def test_only_the_very_total_that_was_told_buys(final: Live, house: House) -> None:
    acts = acts_of(final)
    plan = asked(final, lambda: acts.price({}))
    assert plan["takes"] == 2

    for typed in ("", "yes", plan["type"] + "0", "0 USD", plan["type"].replace("USD", "EUR")):
        with pytest.raises(NeedsDecision, match="nothing was bought"):
            asked(final, lambda typed=typed: acts.buy({"typed": typed}))  # type: ignore[misc]
    assert house.sold == 0

    asked(final, lambda: acts.buy({"typed": plan["type"]}))
    assert house.sold == 2
    with pytest.raises(UsageError, match="nothing to buy"):
        asked(final, lambda: acts.buy({"typed": plan["type"]}))
    assert house.sold == 2


def test_a_total_that_grew_since_it_was_told_buys_nothing(final: Live, house: House) -> None:
    acts = acts_of(final)
    total = asked(final, lambda: acts.price({}))["type"]
    house.edit(("at-work: {duration: 1s", "at-work: {duration: 9s"))

    with pytest.raises(NeedsDecision, match="nothing was bought"):
        asked(final, lambda: acts.buy({"typed": total}))
    assert house.sold == 0


def test_a_budget_holds_from_the_page_too(final: Live, house: House) -> None:
    house.edit(("generate:", "budget: {film: 0.01 USD}\ngenerate:"))
    acts = acts_of(final)
    total = asked(final, lambda: acts.price({}))["type"]

    with pytest.raises(NeedsDecision, match="budget"):
        asked(final, lambda: acts.buy({"typed": total}))
    assert house.sold == 0


def test_a_take_is_put_into_the_cut(final: Live, house: House) -> None:
    acts = acts_of(final)
    total = asked(final, lambda: acts.price({}))["type"]
    asked(final, lambda: acts.buy({"typed": total}))

    assert "is in the cut now" in asked(final, lambda: acts.pick({"shot": "at-work", "take": "1"}))["says"]
    assert house.takes("at-work").pick
    with pytest.raises(UsageError, match="has no take 9"):
        asked(final, lambda: acts.pick({"shot": "at-work", "take": "9"}))


def test_a_page_of_drawings_has_nothing_to_buy(tmp_path: Path) -> None:
    worked = working(write_film(tmp_path / "film"), tmp_path)

    with pytest.raises(UsageError, match="buys nothing"):
        asked(worked, lambda: acts_of(worked).price({}))


def test_an_approval_is_for_what_the_page_showed(tmp_path: Path) -> None:
    film = write_film(tmp_path / "film")
    worked = working(film, tmp_path)
    worked.turn()
    acts = acts_of(worked)
    shot = next(name for name, picture in worked.seen.pictures.items() if picture)
    old = worked.seen.page
    worked.turn()

    with pytest.raises(UsageError, match="made anew"):
        acts.approve({"shot": shot, "page": old})
    with pytest.raises(UsageError, match="no shot"):
        acts.approve({"shot": "../../etc", "page": worked.seen.page})
    acts.approve({"shot": shot, "page": worked.seen.page, "by": "Ann"})

    assert "Ann" in (film / "approvals" / f"{shot}.yaml").read_text()


def test_notes_go_into_the_films_folder_and_others_are_refused(tmp_path: Path) -> None:
    film = write_film(tmp_path / "film")
    worked = working(film, tmp_path)
    worked.turn()
    shot = next(iter(worked.seen.pictures))
    one: dict[str, Any] = {
        "id": "aa11bb22cc33",
        "shot": shot,
        "frame": 1,
        "in-shot": 1,
        "length": 1,
        "kind": "picture",
        "state": "open",
        "text": "too dark",
        "by": "Ann",
        "when": "2026-11-29T12:00:00+00:00",
        "answer": "",
        "drawing": [],
    }
    name = next(line for line in (film / "film.yaml").read_text().splitlines() if line.startswith("id:"))
    whole = {"filmkit-notes": 1, "film": name.removeprefix("id:").strip(), "notes": [one], "checked": {}}

    acts_of(worked).notes(whole)
    assert "too dark" in (film / "notes" / f"{shot}.yaml").read_text()
    for odd in ({}, {**whole, "film": "another"}, {**whole, "notes": [{**one, "shot": "../up"}]}):
        with pytest.raises(UsageError):
            acts_of(worked).notes(odd)


def test_ctrl_c_takes_no_lock_that_the_main_thread_may_hold(tmp_path: Path) -> None:
    worked = working(write_film(tmp_path / "film"), tmp_path)
    with worked._gate:
        worked.end()

    assert worked.ended


def test_what_is_asked_for_while_the_film_is_read_is_answered_afterwards(tmp_path: Path) -> None:
    worked = working(write_film(tmp_path / "film"), tmp_path)
    told: list[Mapping[str, Any]] = []
    asking = threading.Thread(target=lambda: told.append(worked.ask(lambda: {"says": "done"})), daemon=True)
    asking.start()
    assert worked.wait(20)

    worked.turn(make=False)

    assert worked.wait(20)
    worked.answer()
    asking.join(20)
    assert told == [{"says": "done"}]
