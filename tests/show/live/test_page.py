"""The page that is served, in a real browser: what is said of it, the new picture, the newer page."""

import shutil
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from filmkit.build.engine.plan import Plan
from filmkit.errors import UsageError
from filmkit.show.live.bulletin import Bulletin, Wrong
from filmkit.show.live.server import Server
from filmkit.show.review.page import Wanted, write_page
from filmkit.show.review.showing import Showing
from tests.show.chromium import MARKS
from tests.show.review.screening import HOSTILE, made

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

pytestmark = MARKS


@dataclass
class Stage:
    """A film that is served, the page that shows it, and what was asked for from there."""

    showing: Showing
    folder: Path
    bulletin: Bulletin
    tab: Any
    asked: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    going: threading.Event = field(default_factory=threading.Event)
    """Set when a slow act may end."""

    def write(self, name: str) -> None:
        write_page(self.showing, Wanted(self.folder, live=name), lambda line: None)
        self.bulletin.change(page=name, takes={})

    def until(self, expression: str) -> None:
        """Wait for it; the page's own policy keeps a browser from waiting by itself."""
        deadline = time.monotonic() + 30
        while True:
            try:
                if self.tab.evaluate(expression):
                    return
            except playwright.Error:
                """It is being loaded anew."""
            assert time.monotonic() < deadline, expression
            time.sleep(0.02)


@pytest.fixture(scope="module")
def showing(tmp_path_factory: pytest.TempPathFactory) -> Showing:
    return made(tmp_path_factory.mktemp("live") / "film")


@pytest.fixture
def stage(showing: Showing, browser: Any, tmp_path: Path) -> Iterator[Stage]:
    bulletin = Bulletin()
    tab = browser.new_page(viewport={"width": 1440, "height": 900})
    stage = Stage(showing, tmp_path, bulletin, tab)

    def act(name: str) -> Any:
        def asked(given: Mapping[str, Any]) -> Mapping[str, Any]:
            stage.asked.append((name, given))
            if given == {"typed": "slow"} or name == "stop":
                stage.going.wait(20)
            if name == "approve":
                raise UsageError("the film was made anew since this page", hint="look again")
            return {
                "says": "done",
                "lines": ["a  1 USD"],
                "total": "0.50 to 1 USD",
                "type": "1 USD",
                "things": "1 take",
                "takes": 1,
            }

        return asked

    names = ("at", "notes", "approve", "build", "price", "buy", "stop")
    tab.on("console", lambda message: stage.said.append(message.text))
    tab.on("pageerror", lambda error: stage.said.append(str(error)))
    with Server(tmp_path, bulletin, {name: act(name) for name in names}, title="Film") as server:
        bulletin.change(acts=names)
        stage.tab.address = server.address
        yield stage
        tab.close()


@pytest.fixture
def opened(stage: Stage) -> Stage:
    stage.write("one")
    stage.tab.goto(stage.tab.address)
    stage.until("document.documentElement.dataset.ready && window.filmkit.live.now()")
    return stage


def test_the_address_loses_its_token_and_the_page_shows_the_film(opened: Stage) -> None:
    assert "token" not in opened.tab.url
    opened.until("document.getElementById('picture').readyState > 1")

    assert opened.said == []


def test_what_is_wrong_stands_in_the_page_as_text_and_goes_when_it_is_mended(opened: Stage) -> None:
    opened.bulletin.change(wrong=(Wrong("scenes/a.yaml:4:7", f"no such light {HOSTILE}", "write dusk"),))
    opened.until("document.querySelector('.wrongs li')")
    assert opened.tab.text_content(".wrongs code") == "scenes/a.yaml:4:7"
    assert HOSTILE in opened.tab.text_content(".wrongs p")

    opened.bulletin.change(wrong=())
    opened.until("!document.querySelector('.wrongs li')")
    assert not opened.tab.evaluate("window.hurt")


def test_the_new_take_is_seen_over_the_old_film_and_the_new_page_at_the_same_frame(opened: Stage) -> None:
    opened.tab.evaluate("window.filmkit.player.seek(30)")
    at = opened.tab.evaluate("window.filmkit.clipAt(30)")
    live = opened.folder / "live"
    live.mkdir()
    blob = opened.showing.blob(f"{at['shot']}/take", "clip")
    assert blob is not None
    shutil.copyfile(opened.showing.store.path(blob.digest), live / "new.mp4")
    opened.bulletin.change(takes={at["shot"]: "live/new.mp4"}, busy=True, says="drawing")
    opened.until(
        "document.querySelector('video.live-over') && document.querySelector('.live-over').readyState > 1"
    )
    wanted = (30 - at["start"] + 0.5) / 24
    opened.until(f"Math.abs(document.querySelector('.live-over').currentTime - {wanted}) < 1e-3")

    opened.write("two")
    opened.until(
        "window.filmkit && window.filmkit.data.live === 'two' && document.documentElement.dataset.ready"
    )
    opened.until("window.filmkit.player.screen.frame === 30")

    assert opened.tab.query_selector(".live-over") is None
    assert opened.said == []


def test_what_is_made_is_named_with_how_far_it_is_and_can_be_stopped(opened: Stage) -> None:
    opened.bulletin.change(
        busy=True, total=4, done=1, making={"a/take": 0.25, "b/take": 0.0}, says="much to do"
    )
    opened.until("document.querySelector('.live .says').textContent.startsWith('1 of 4')")

    assert opened.tab.text_content(".live .says") == "1 of 4 made; now a/take 25 %, b/take"
    assert opened.tab.query_selector("text='Build'") is None
    opened.tab.click("text='Stop'")
    opened.bulletin.change(busy=False, total=0, done=0, making={}, says="stopped")
    opened.until("document.querySelector('.live .says').textContent === 'stopped'")
    with opened.tab.expect_response("**/act/stop"):
        opened.going.set()
    opened.tab.wait_for_timeout(50)

    assert ("stop", {}) in opened.asked
    assert opened.tab.text_content(".live .says") == "stopped"


def test_before_there_is_a_film_its_shots_are_seen_as_they_come(stage: Stage) -> None:
    bare = tuple(replace(step, result=None) for step in stage.showing.plan.steps)
    empty = replace(stage.showing, plan=Plan(bare))
    write_page(empty, Wanted(stage.folder, live="none"), lambda line: None)
    stage.bulletin.change(page="none", busy=True)
    stage.tab.goto(stage.tab.address)
    stage.until("window.filmkit && window.filmkit.live && window.filmkit.live.now()")
    shots = list(stage.showing.film.shots)[:2]
    (stage.folder / "live").mkdir()
    for shot in shots:
        blob = stage.showing.blob(f"{shot}/take", "clip")
        assert blob is not None
        shutil.copyfile(stage.showing.store.path(blob.digest), stage.folder / "live" / f"{shot}.mp4")
    seen = "[...document.querySelectorAll('#none-first figure')].map((each) => each.dataset.shot).join()"
    stage.bulletin.change(takes={shots[1]: f"live/{shots[1]}.mp4"})
    stage.until(f"{seen} === '{shots[1]}'")
    stage.bulletin.change(takes={shot: f"live/{shot}.mp4" for shot in shots})
    stage.until(f"{seen} === '{shots[0]},{shots[1]}'")

    stage.until("[...document.querySelectorAll('#none-first video')].every((each) => each.readyState > 1)")
    assert "It is being made" in stage.tab.text_content("#none-how")
    assert stage.said == []


def test_a_page_whose_filmkit_is_gone_says_so_and_offers_nothing(opened: Stage) -> None:
    opened.bulletin.close()
    opened.tab.route("**/*", lambda route: route.abort())
    opened.until("document.querySelector('.live .says').textContent.includes('not running any more')")
    assert opened.tab.query_selector(".live .acts button") is None


def test_a_newer_page_waits_until_a_note_is_written_and_notes_go_to_the_film(opened: Stage) -> None:
    opened.tab.keyboard.press("n")
    opened.bulletin.change(page="two")
    opened.tab.fill("#note-text", "too dark")
    assert opened.tab.evaluate("window.filmkit.data.live") == "one"

    opened.write("two")
    opened.tab.click("#note-form button[type=submit]")
    opened.until("window.filmkit && window.filmkit.data.live === 'two'")
    deadline = time.monotonic() + 20
    while not (kept := [given for name, given in opened.asked if name == "notes"]):
        assert time.monotonic() < deadline
        time.sleep(0.02)

    assert [note["text"] for note in kept[-1]["notes"]] == ["too dark"]
    opened.until("document.querySelector('#notes-where').textContent.includes('into notes/')")


def test_a_refusal_is_told_where_it_was_asked(opened: Stage) -> None:
    opened.tab.click("text=/^Approve /")
    opened.until("document.querySelector('.live .says').textContent.includes('made anew')")

    told = opened.tab.text_content(".live .says")
    assert told == "the film was made anew since this page; look again"

    assert opened.asked[-1][1]["page"] == "one"


def test_before_there_is_a_page_what_is_wrong_is_shown_and_the_page_comes_by_itself(stage: Stage) -> None:
    stage.bulletin.change(wrong=(Wrong("film.yaml:1:1", "no film"),))
    stage.tab.goto(stage.tab.address)
    stage.until("document.querySelector('.wrongs li')")

    stage.write("one")
    stage.until(
        "window.filmkit && window.filmkit.data.live === 'one' && document.documentElement.dataset.ready"
    )

    assert stage.said == []


def test_the_question_goes_when_buying_begins_and_the_strip_tells_how_far_it_is(opened: Stage) -> None:
    opened.bulletin.change(buys=True)
    opened.tab.click("text=/^Buy/")
    opened.until("document.querySelector('dialog[open] pre')")
    opened.tab.fill("dialog input", "slow")
    opened.tab.click("dialog button[type=submit]")
    opened.bulletin.change(busy=True, buying=True, total=2, done=1, making={"a/take": 0.5})
    opened.until("!document.querySelector('dialog[open].ask')")

    assert opened.tab.text_content(".live .says") == "1 of 2 bought; now a/take 50 %"
    assert opened.tab.query_selector(".live .acts >> text=/Stop|Buy|^Build$/") is None
    opened.going.set()


def test_buying_shows_the_plan_and_sends_what_was_typed(opened: Stage) -> None:
    assert opened.tab.query_selector("text=/^Buy/") is None  # a draft buys nothing
    opened.bulletin.change(buys=True)
    opened.tab.click("text=/^Buy/")
    opened.until("document.querySelector('dialog[open] pre')")
    assert opened.tab.text_content("dialog pre") == "a  1 USD"
    assert "Type 1 USD, the most that it may cost, to buy 1 take" in opened.tab.text_content("dialog label")

    opened.tab.fill("dialog input", "1 USD")
    opened.tab.click("dialog button[type=submit]")
    opened.until("!document.querySelector('dialog[open].ask')")

    assert ("buy", {"typed": "1 USD"}) in opened.asked
    assert opened.said == []
