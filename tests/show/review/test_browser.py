"""The page in a real browser, opened from the disk and from a host."""

import functools
import http.server
import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from filmkit.build.engine.explain import State
from filmkit.show.review.notes import from_json
from filmkit.show.review.page import Wanted, write_page
from tests.show.chromium import MARKS
from tests.show.review.conftest import Written
from tests.show.review.screening import FIRST, FRAMES, STEP, made

pytestmark = MARKS
VIEWS = (
    *("film", "shots", "shot/a", "cuts", "compare", "graph"),
    *("sound", "costs", "models", "notes", "board"),
)


@dataclass
class Visit:
    """One page, open, and everything it said or asked for."""

    tab: Any
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def frame(self) -> int:
        return int(self.tab.text_content("#frame-number"))

    def until(self, expression: str, arg: object = None) -> None:
        """Wait for it; the page's own policy keeps a browser from waiting by itself."""
        deadline = time.monotonic() + 15
        while not self.tab.evaluate(expression, arg):
            assert time.monotonic() < deadline, expression
            time.sleep(0.02)

    def look(self, view: str) -> None:
        self.tab.evaluate("view => { location.hash = '#' + view }", view)
        self.tab.wait_for_selector(f"#view-{view.partition('/')[0]}:not([hidden])")


@pytest.fixture(scope="session")
def host(page: Written) -> Iterator[str]:
    """A plain host of files: it reads no ranges, as the plainest do not."""
    handler = functools.partial(Silent, directory=str(page.path.parent))
    with Host(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/index.html"
        server.shutdown()
        thread.join()


class Host(http.server.ThreadingHTTPServer):
    """Waits for no browser at its end."""

    daemon_threads = True
    block_on_close = False


class Silent(http.server.SimpleHTTPRequestHandler):
    """Says nothing."""

    def log_message(self, *words: object) -> None:
        """Tests are silent."""


@pytest.fixture
def visit(browser: Any) -> Iterator[Callable[..., Visit]]:
    """Open an address; at the end nothing may have been complained of, nor asked of elsewhere."""
    contexts, visits = [], []

    def open_(address: str, *, width: int = 1440, height: int = 900) -> Visit:
        context = browser.new_context(viewport={"width": width, "height": height}, accept_downloads=True)
        contexts.append(context)
        seen = Visit(context.new_page())
        visits.append((address, seen))
        seen.tab.on("console", lambda message: seen.said.append(message.text))
        seen.tab.on("pageerror", lambda error: seen.said.append(str(error)))
        seen.tab.on("request", lambda request: seen.asked.append(request.url))
        seen.tab.goto(address)
        seen.tab.wait_for_selector("html[data-ready]")
        return seen

    yield open_
    hurt = [seen.tab.evaluate("window.hurt") for _, seen in visits]
    for context in contexts:
        context.close()
    for address, seen in visits:
        base = address.rpartition("/")[0]
        assert seen.said == []
        assert [url for url in seen.asked if not url.startswith((base, "data:", "blob:"))] == []
    assert not any(hurt)


@pytest.fixture
def opened(visit: Callable[..., Visit], page: Written) -> Visit:
    return visit(page.path.as_uri())


def test_every_view_opens_from_the_disk_and_from_a_host(
    visit: Callable[..., Visit], page: Written, host: str
) -> None:
    for address in (page.path.as_uri(), host):
        seen = visit(address)
        for view in VIEWS:
            seen.look(view)
            assert seen.tab.locator(".view:not([hidden])").count() == 1
        seen.until("document.querySelector('#picture').readyState >= 2")


def test_a_frame_that_is_sought_is_the_frame_that_is_shown(visit: Callable[..., Visit], host: str) -> None:
    seen = visit(host)
    seen.until("document.querySelector('#picture').readyState >= 2")
    for frame in (1, 7, 0, 13, 60, 71, 54, 5):
        grey = seen.tab.evaluate(SHOWN, frame)
        shot, begins = ("a", 0) if frame < 24 else ("c", 48)
        assert abs(grey - (FIRST[shot] + STEP * (frame - begins))) <= 1, frame


def test_the_poster_is_seen_until_somebody_steps(opened: Visit, page: Written) -> None:
    poster = opened.tab.get_attribute("#picture", "poster")

    assert (page.path.parent / poster).is_file()
    assert opened.frame() == 0
    assert opened.tab.evaluate("document.querySelector('#picture').currentTime") == 0
    opened.tab.keyboard.press("Home")
    opened.until("document.querySelector('#picture').currentTime > 0")


SHOWN = """frame => new Promise((done, failed) => {
  setTimeout(() => failed(new Error(`frame ${frame} was never shown`)), 9000);
  const video = document.querySelector('#picture');
  video.requestVideoFrameCallback(() => {
    const paper = new OffscreenCanvas(8, 8).getContext('2d');
    paper.drawImage(video, 0, 0, 8, 8);
    done(paper.getImageData(4, 4, 1, 1).data[1]);
  });
  filmkit.player.seek(frame);
})"""


def test_keys_step_play_stop_and_jump(opened: Visit) -> None:
    keys = opened.tab.keyboard
    keys.press("ArrowRight")
    keys.press("ArrowRight")
    assert opened.frame() == 2
    keys.press("ArrowLeft")
    assert opened.frame() == 1
    keys.press("ArrowDown")
    assert opened.frame() == 24
    assert opened.tab.text_content("#timecode") == "00:00:01:00"
    assert opened.tab.text_content("#card h2") == "b"
    keys.press("End")
    assert opened.frame() == FRAMES - 1
    keys.press("Home")
    keys.press("l")
    opened.until("filmkit.player.screen.frame > 4")
    keys.press("k")
    stopped = opened.frame()
    keys.press("j")
    opened.until(f"filmkit.player.screen.frame < {stopped}")
    keys.press("k")
    assert opened.tab.evaluate("filmkit.player.screen.speed") == 0
    assert opened.tab.evaluate("document.querySelector('#picture').paused")


def test_faster_with_each_press_and_turning_round(opened: Visit) -> None:
    speeds = opened.tab.evaluate(
        """() => [...'llljj'].map(key => {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          return filmkit.player.screen.speed;
        })"""
    )
    opened.tab.keyboard.press("k")

    assert speeds == [1, 2, 4, -1, -2]


def test_a_loop_stays_between_its_marks(opened: Visit) -> None:
    opened.tab.evaluate("filmkit.player.seek(10)")
    opened.tab.keyboard.press("i")
    opened.tab.evaluate("filmkit.player.seek(15)")
    opened.tab.keyboard.press("o")
    seen = opened.tab.evaluate(
        """() => new Promise((done, failed) => {
          setTimeout(() => failed(new Error('it does not play')), 9000);
          const frames = [];
          const heard = frame => { frames.push(frame); if (frames.length > 20) done(frames); };
          filmkit.player.screen.onframe(heard);
          filmkit.player.screen.play(1);
        })"""
    )

    assert min(seen) >= 10
    assert max(seen) <= 15
    assert 10 in seen[1:]


def test_a_timecode_is_gone_to(opened: Visit) -> None:
    opened.tab.keyboard.press("g")
    opened.tab.keyboard.type("00:00:02:03")
    opened.tab.keyboard.press("Enter")

    assert opened.frame() == 51


def test_the_timeline_is_clicked_and_zoomed(visit: Callable[..., Visit], host: str) -> None:
    opened = visit(host)
    box = opened.tab.locator("#tracks").bounding_box()
    opened.tab.mouse.click(box["x"] + 84 + (box["width"] - 84) / 2, box["y"] + 40)

    assert abs(opened.frame() - FRAMES / 2) <= 1
    before = opened.tab.evaluate("document.querySelector('#tracks').toDataURL()")
    opened.tab.click("#zoom-in")
    opened.until("before => document.querySelector('#tracks').toDataURL() !== before", arg=before)


COUNT = """() => {
  const draw = CanvasRenderingContext2D.prototype.fillRect;
  window.drawn = 0;
  CanvasRenderingContext2D.prototype.fillRect = function (...box) {
    window.drawn += 1;
    return draw.apply(this, box);
  };
}"""
TWO_PICTURES = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def test_a_frame_moves_the_playhead_and_draws_nothing_anew(opened: Visit) -> None:
    opened.tab.evaluate(COUNT)
    opened.until(f"window.drawn = 0, {TWO_PICTURES}.then(() => window.drawn === 0)")  # all strips are there
    opened.tab.evaluate(f"window.filmkit.player.seek({FRAMES // 2})")
    opened.tab.evaluate(TWO_PICTURES)
    box = opened.tab.locator("#tracks").bounding_box()
    lies = opened.tab.locator(".playhead").bounding_box()

    middle = (FRAMES // 2 + 0.5) / FRAMES
    assert abs(lies["x"] - box["x"] - 84 - (box["width"] - 84) * middle) < 2
    assert opened.tab.evaluate("window.drawn") == 0
    opened.tab.click("#zoom-in")
    opened.until("window.drawn > 0")


def test_the_card_tells_the_shot_at_which_somebody_stops_who_flew_over_many(opened: Visit) -> None:
    opened.tab.evaluate(f"for (let at = 0; at < {FRAMES}; at += 7) window.filmkit.player.seek(at)")
    opened.tab.evaluate(f"window.filmkit.player.seek({FRAMES - 1})")
    last = opened.tab.evaluate(f"window.filmkit.clipAt({FRAMES - 1}).shot")

    opened.until("last => document.querySelector('#card h2').textContent === last", arg=last)


def test_captions_are_shown_as_text_and_can_be_hidden(opened: Visit) -> None:
    assert opened.tab.text_content("#caption").startswith("ANN: Wait. </script>")
    opened.tab.keyboard.press("c")
    assert opened.tab.text_content("#caption") == ""


def test_shots_are_filtered_and_sorted(opened: Visit) -> None:
    opened.look("shots")
    shown = "[...document.querySelectorAll('#shot-list > li:not([hidden])')].map(each => each.dataset.shot)"
    opened.tab.fill("#filter", "lamp")
    assert opened.tab.evaluate(shown) == ["c"]
    assert opened.tab.text_content("#shot-count") == "1 of 4 shots"
    opened.tab.fill("#filter", "")
    opened.tab.select_option("#filter-scene", "one")
    assert opened.tab.evaluate(shown) == ["a", "b"]
    opened.tab.select_option("#filter-scene", "")
    opened.tab.select_option("#sort", "findings")
    assert sorted(opened.tab.evaluate(shown)) == ["a", "b", "c", "spare"]
    opened.tab.select_option("#sort", "name")
    assert opened.tab.evaluate(shown) == ["a", "b", "c", "spare"]


def test_the_pointer_scrubs_a_shot(opened: Visit) -> None:
    opened.look("shots")
    box = opened.tab.locator("#shot-list .thumb").first.bounding_box()
    moved = set()
    for part in (0.05, 0.5, 0.95):
        opened.tab.mouse.move(box["x"] + box["width"] * part, box["y"] + 20)
        moved.add(opened.tab.evaluate("document.querySelector('#shot-list .thumb img').style.transform"))

    assert len(moved) == 3


def test_a_shot_shows_its_take_its_words_and_the_line_of_each(opened: Visit) -> None:
    opened.look("shot/b")
    tab = opened.tab

    assert tab.text_content("#shot-body h2") == "b"
    assert "Medium shot" in tab.text_content("#shot-body .asked .prompt")
    assert "film.yaml:" in tab.text_content("#shot-body .legend")
    opened.until("document.querySelector('#shot-body video').readyState >= 2")
    tab.keyboard.press("ArrowRight")
    assert tab.text_content("#shot-body output") == "1"
    tab.click("text=the last fifth")
    opened.until("filmkit.shotView.reel().frame >= 19")


def test_two_clips_are_compared_in_step(opened: Visit) -> None:
    opened.look("compare/b/film/b/0")
    tab = opened.tab
    opened.until("[...document.querySelectorAll('#compare-stage video')].every(each => each.readyState >= 2)")
    for mode in ("wipe", "overlay", "difference", "side"):
        tab.click(f"button[data-mode={mode}]")
        assert tab.get_attribute("#compare-stage", "data-mode") == mode
    tab.evaluate("filmkit.compare.reel().seek(12)")
    seconds = "[...document.querySelectorAll('#compare-stage video')].map(each => each.currentTime)"
    opened.until(f"JSON.stringify({seconds}.map(each => Math.floor(each * 24))) === '[36,12]'")


def test_scenes_of_the_graph_fold(opened: Visit) -> None:
    opened.look("graph")
    tab = opened.tab
    height = "Number(document.querySelector('#graph-box svg').getAttribute('height'))"
    before = tab.evaluate(height)
    tab.click("#graph-box .head >> nth=0")
    folded = tab.evaluate(height)
    tab.click("#graph-box .head >> nth=0")

    assert folded < before
    assert tab.evaluate(height) == before
    tab.click("#graph-box a >> nth=0")
    tab.wait_for_selector("#view-shot:not([hidden])")


def test_a_long_film_has_its_scenes_folded_but_for_what_is_to_be_made(
    visit: Callable[..., Visit], tmp_path: Path
) -> None:
    """Thirty shots in three scenes, of which one is another than it was made."""
    seen = visit(_long(tmp_path).as_uri())
    seen.look("graph")
    doors = (
        "[...document.querySelectorAll('#graph-box .head[role=button] .scene')].map(each => each.textContent)"
    )

    assert seen.tab.evaluate(doors) == ["▸ one", "▾ two", "▸ three"]
    assert seen.tab.text_content("#fold-all") == "Fold all"
    folded = "document.querySelectorAll('#graph-box .band.folded[display=inline]').length"
    assert seen.tab.evaluate(folded) == 2
    seen.tab.click("#fold-all")
    assert seen.tab.evaluate(doors) == ["▸ one", "▸ two", "▸ three"]
    assert seen.tab.text_content("#fold-all") == "Unfold all"


def _long(folder: Path) -> Path:
    scenes = [(scene, number) for scene in ("one", "two", "three") for number in range(10)]
    shots = "".join(
        f"  {scene}-{number}: {{scene: {scene}, duration: 1s, subject: a lamp}}\n" for scene, number in scenes
    )
    head = "filmkit: 1\nid: long\nformat: {resolution: 320x180, fps: 24}\n"
    text = f"{head}scenes: {{one: {{}}, two: {{}}, three: {{}}}}\nshots:\n{shots}"
    showing = made(folder / "film", text, build=False)
    steps = tuple(
        step if step.task.group == "two-3" else replace(step, state=State.FRESH)
        for step in showing.plan.steps
    )
    return write_page(
        replace(showing, plan=replace(showing.plan, steps=steps)), Wanted(folder / "page"), print
    )


def test_the_picture_stays_as_large_while_a_note_is_written(opened: Visit) -> None:
    box = "JSON.stringify(document.querySelector('#stage').getBoundingClientRect())"
    before = opened.tab.evaluate(box)
    opened.tab.keyboard.press("n")

    assert opened.tab.is_visible("#note-form")
    assert opened.tab.evaluate(box) == before


def test_a_note_is_drawn_kept_and_exported(opened: Visit, page: Written, tmp_path: Path) -> None:
    tab = opened.tab
    tab.evaluate("filmkit.player.seek(30)")
    tab.keyboard.press("n")
    box = tab.locator("#drawing").bounding_box()
    tab.click("[data-tool=box]")
    tab.mouse.move(box["x"] + box["width"] * 0.25, box["y"] + box["height"] * 0.25)
    tab.mouse.down()
    tab.mouse.move(box["x"] + box["width"] * 0.75, box["y"] + box["height"] * 0.5)
    tab.mouse.up()
    tab.fill("#note-text", "her hand <b>bends</b>")
    tab.fill("#note-by", "ines")
    tab.click("#note-form button[type=submit]")

    assert tab.locator("#drawing .stroke").count() == 1
    assert "her hand <b>bends</b>" in tab.text_content("#card .notes")
    opened.look("shot/b")
    tab.click(".checklist .no >> nth=1")
    opened.look("notes")
    with tab.expect_download() as got:
        tab.click("#notes-export")
    path = tmp_path / "notes.json"
    got.value.save_as(path)
    film = page.showing.film
    notes = from_json(path.read_text(encoding="utf-8"), film=film.id, shots=film.shots, name="notes.json")
    (note,) = notes.notes

    assert (note.shot, note.frame, note.in_shot, note.length, note.by) == ("b", 30, 6, 1, "ines")
    assert sum(note.drawing[0].points, ()) == pytest.approx((0.25, 0.25, 0.75, 0.5), abs=0.01)
    assert notes.checked["b"].answers == {"physics": False}
    assert json.loads(path.read_text(encoding="utf-8"))["film"] == "screening"


def test_notes_stay_when_the_page_is_opened_again(opened: Visit) -> None:
    tab = opened.tab
    tab.keyboard.press("n")
    tab.fill("#note-text", "too dark")
    tab.click("#note-form button[type=submit]")
    tab.reload()
    tab.wait_for_selector("html[data-ready]")
    opened.look("notes")

    assert "too dark" in tab.text_content("#notes-list")
    tab.click("#notes-list >> text=Close")
    assert tab.locator("#notes-list li").count() == 0
    assert tab.text_content("#notes-count") == "0 open of 1"


def test_the_keys_are_shown_and_left(opened: Visit) -> None:
    opened.tab.keyboard.press("?")
    assert opened.tab.is_visible("#keys")
    opened.tab.keyboard.press("Escape")
    assert not opened.tab.is_visible("#keys")
    opened.tab.keyboard.press("2")
    opened.tab.wait_for_selector("#view-shots:not([hidden])")


def test_nothing_is_wider_than_a_telephone(visit: Callable[..., Visit], page: Written) -> None:
    seen = visit(page.path.as_uri(), width=390, height=844)
    for view in VIEWS:
        seen.look(view)
        assert seen.tab.evaluate("document.documentElement.scrollWidth") <= 390, view


def test_a_page_in_one_file_plays_its_stills(
    visit: Callable[..., Visit], page: Written, tmp_path: Path
) -> None:
    written = write_page(page.showing, Wanted(tmp_path, single=True), lambda line: None)
    alone = tmp_path / "alone" / written.name
    alone.parent.mkdir()
    alone.write_bytes(written.read_bytes())
    seen = visit(alone.as_uri())
    tab = seen.tab
    seen.until("filmkit.player.screen.images.size > 0")
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("ArrowRight")

    assert seen.frame() == 25
    grey = "document.querySelector('#picture').getContext('2d').getImageData(9, 9, 1, 1).data[0]"
    seen.until(f"{grey} > 40")
    tab.keyboard.press(" ")
    seen.until("filmkit.player.screen.frame > 30")
    seen.look("shot/b")
    assert tab.locator("#shot-body .stills img").count() == 8


def test_the_storyboard_prints_alone(opened: Visit, tmp_path: Path) -> None:
    opened.look("board")
    opened.tab.emulate_media(media="print")

    assert opened.tab.is_visible("#view-board .board li >> nth=0")
    assert not opened.tab.is_visible("header.top")
    assert opened.tab.pdf(path=str(tmp_path / "board.pdf"))[:5] == b"%PDF-"
