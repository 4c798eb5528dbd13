"""Notes in a real browser: drawn on the picture, kept, exported, closed."""

import json
from pathlib import Path

import pytest

from filmkit.show.review.notes import from_json
from tests.show.chromium import MARKS
from tests.show.review.conftest import Written
from tests.show.review.visiting import Visit

pytestmark = MARKS


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
    tab.wait_for_selector("#card .notes >> text=too dark")
    opened.until("Object.values(localStorage).some((kept) => kept.includes('too dark'))")
    tab.reload()
    tab.wait_for_selector("html[data-ready]")
    opened.look("notes")

    assert "too dark" in tab.text_content("#notes-list"), tab.evaluate("JSON.stringify({ ...localStorage })")
    tab.click("#notes-list >> text=Close")
    assert tab.locator("#notes-list li").count() == 0
    assert tab.text_content("#notes-count") == "0 open of 1"


def test_notes_of_two_tabs_are_kept_both(opened: Visit) -> None:
    tab = opened.tab
    other = Visit(tab.context.new_page())
    other.tab.goto(tab.url)
    other.tab.wait_for_selector("html[data-ready]")
    for each, words in ((opened, "too dark"), (other, "too long")):
        each.tab.keyboard.press("n")
        each.tab.fill("#note-text", words)
        each.tab.click("#note-form button[type=submit]")
        # a browser tells its other tabs a moment later; nobody writes two notes in that moment
        other.until(f"Object.values(localStorage).some((kept) => kept.includes('{words}'))")
    opened.look("notes")
    opened.until("document.querySelector('#notes-list').textContent.includes('too long')")

    assert "too dark" in tab.text_content("#notes-list")
