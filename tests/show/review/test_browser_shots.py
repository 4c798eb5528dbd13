"""The views of shots in a real browser: the grid, one shot, two compared, the graph, what is printed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from filmkit.build.engine.explain import State
from filmkit.show.review.page import Wanted, write_page
from tests.show.chromium import MARKS
from tests.show.review.conftest import Written
from tests.show.review.screening import made
from tests.show.review.visiting import Visit

pytestmark = MARKS


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
