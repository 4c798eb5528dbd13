"""The page: nothing of the film runs in it, nothing is loaded from elsewhere, and it says what is so."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from filmkit.show.review.page import KEYBOARD, PARTS, Wanted, write_page
from filmkit.show.review.showing import Showing
from tests.show.review.conftest import Written
from tests.show.review.screening import FILM, FRAMES, HOSTILE, made, showing

pytestmark = [pytest.mark.ffmpeg, pytest.mark.xdist_group("review")]


class Read(HTMLParser):
    """What a browser would find: elements with their attributes, and the texts of scripts and styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inside: list[tuple[str, str]] = []
        self._open = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._open = tag if tag in ("script", "style") else ""

    def handle_data(self, data: str) -> None:
        if self._open:
            self.inside.append((self._open, data))

    def handle_endtag(self, tag: str) -> None:
        self._open = ""

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def data(html: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.S)
    assert found
    parsed: dict[str, Any] = json.loads(found[1])
    return parsed


def test_a_hostile_film_stays_text(page: Written) -> None:
    read = Read(page.html)

    assert HOSTILE not in page.html
    assert not [each for each in read.of("img") if each.get("src") == "x"]
    assert not [name for _, attributes in read.elements for name in attributes if name.startswith("on")]
    assert data(page.html)["film"]["title"].endswith(HOSTILE)


def test_the_policy_names_exactly_the_scripts_and_styles_of_the_page(page: Written) -> None:
    read = Read(page.html)
    policy = next(each["content"] for each in read.of("meta") if "http-equiv" in each)
    assert policy
    given = dict(part.strip().split(" ", 1) for part in policy.split(";"))

    kinds = [each.get("type") for each in read.of("script")]
    texts = [text for tag, text in read.inside if tag == "script"]
    runs = [text for kind, text in zip(kinds, texts, strict=True) if kind is None]  # the others are data
    assert set(kinds) == {None, "application/json", "image/svg+xml"}
    assert given["default-src"] == "'none'"
    assert given["script-src"].split() == [sha(text) for text in runs]
    assert given["style-src"] == sha("".join(text for tag, text in read.inside if tag == "style"))
    assert "unsafe" not in policy
    assert "http" not in policy


def sha(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_nothing_of_the_page_is_elsewhere_and_all_it_names_is_there(page: Written) -> None:
    read = Read(page.html)
    named = [
        value
        for _, attributes in read.elements
        for key, value in attributes.items()
        if key in ("src", "href")
    ]
    beside = [value for value in named if value and not value.startswith(("#", "data:"))]

    assert beside
    for name in beside:
        assert name.startswith("media/") or name == "contact-sheet.jpg", name
        assert (page.path.parent / name).is_file(), name
    assert not [each for _, attributes in read.elements for each in attributes if each == "style"]


def test_what_can_be_pressed_has_a_name(page: Written) -> None:
    html = page.html
    for tag in ("input", "select", "textarea", "button"):
        for element in re.findall(rf"<{tag}\b[^>]*>.*?(?=</|<{tag}|$)", html, re.S):
            labelled = "aria-label=" in element or re.sub(r"<[^>]*>", "", element).strip()
            name = re.search(r'id="([^"]+)"', element)
            wrapped = name and re.search(
                rf"<label[^>]*>[^<]*(<[^>]*>)*[^<]*id=\"{name[1]}\"|<label[^>]*>[^<]*<{tag}[^>]*id=\"{name[1]}\"",
                html,
            )
            assert labelled or wrapped, element[:120]


def test_the_data_are_the_film_to_the_frame(page: Written) -> None:
    found = data(page.html)
    shots = {shot["id"]: shot for shot in found["shots"]}

    assert found["film"]["length"] == FRAMES
    assert list(shots) == ["a", "b", "c", "spare"]
    assert shots["b"]["clips"] == [[24, 24]]
    assert shots["spare"]["state"] == "not in the cut"
    assert shots["a"]["scene"] == "one"
    assert "".join(words["text"] for words in shots["b"]["prompt"]).startswith("Medium shot")
    assert all(re.match(r"film\.yaml:\d+:\d+$", words["at"]) for words in shots["b"]["prompt"])
    assert [each["kind"] for each in found["transitions"]] == ["dissolve"]
    assert found["mix"]["loudness"]


def test_each_shot_has_its_take_a_strip_and_its_edges(page: Written) -> None:
    for shot in data(page.html)["shots"][:3]:
        (take,) = shot["takes"]
        assert (page.path.parent / take["src"]).is_file()
        assert (page.path.parent / take["full"]).is_file()
        assert take["frames"] == 24
        assert shot["strip"]["count"] == 8
        assert len(shot["edges"]) == 1


def test_a_second_page_makes_nothing_and_what_is_not_used_is_gone(film: Showing, tmp_path: Path) -> None:
    write_page(film, Wanted(tmp_path, full=True), lambda line: None)
    stray = tmp_path / "media" / "take-of-yesterday.mp4"
    stray.write_bytes(b"old")
    before = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "media").iterdir()}

    write_page(film, Wanted(tmp_path), lambda line: None)

    after = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "media").iterdir()}
    assert not stray.exists()
    assert all(before[name] == when for name, when in after.items())
    assert not [name for name in after if name.endswith("-drawn.mp4")]


def test_one_file_holds_its_stills_and_no_film(film: Showing, tmp_path: Path) -> None:
    path = write_page(film, Wanted(tmp_path, single=True), lambda line: None)
    html = path.read_text(encoding="utf-8")
    read = Read(html)

    found = data(html)
    assert found["film"]["src"] is None
    assert not read.of("video")
    assert not [each for each in read.of("img") if each.get("src")]
    wanted = {each["data-still"] for each in read.of("img") if "data-still" in each}
    assert wanted
    assert wanted <= set(found["stills"])
    assert all(text.startswith("data:image/jpeg;base64,") for text in found["stills"].values())


def test_a_film_that_is_not_built_shows_what_is_there(film: Showing, tmp_path: Path) -> None:
    folder = Path(film.film.root)
    changed = tmp_path / "film"
    changed.mkdir()
    text = (folder / "film.yaml").read_text(encoding="utf-8").replace("subject: a lamp", "subject: a candle")
    (changed / "film.yaml").write_text(text, encoding="utf-8")
    store = film.store
    path = write_page(showing(changed, store, build=False), Wanted(tmp_path / "page"), lambda line: None)  # type: ignore[arg-type]
    html = path.read_text(encoding="utf-8")

    states = {shot["id"]: shot["state"] for shot in data(html)["shots"]}
    assert "There is no film to play yet" in html
    assert states["a"] == "fresh"
    assert states["c"] == "missing"
    assert data(html)["shots"][0]["strip"]


def test_the_build_before_stays_beside_the_page_to_be_compared(film: Showing, tmp_path: Path) -> None:
    wanted = Wanted(tmp_path / "page")
    write_page(film, wanted, lambda line: None)
    (tmp_path / "film.yaml").write_text(FILM.replace("dissolve: 6f", "dissolve: 8f"), encoding="utf-8")
    path = write_page(showing(tmp_path, film.store), wanted, lambda line: None)  # type: ignore[arg-type]

    builds = data(path.read_text(encoding="utf-8"))["builds"]
    assert len({build["src"] for build in builds}) == 2
    assert all((path.parent / build["src"]).is_file() for build in builds)


def test_what_cannot_be_read_is_told_and_the_page_goes_on(tmp_path: Path) -> None:
    told: list[str] = []
    text = "filmkit: 1\nid: x\ntitle: X\nshots:\n  gone: {source: gone.mov, duration: 1s}\n"
    (tmp_path / "film").mkdir()
    (tmp_path / "film" / "gone.mov").write_bytes(b"this is no film")
    path = write_page(made(tmp_path / "film", text, build=False), Wanted(tmp_path / "page"), told.append)

    assert path.is_file()
    assert any("gone.mov" in line for line in told)


def test_every_key_that_is_listed_is_one_the_page_knows() -> None:
    known = (PARTS / "keys.js").read_text(encoding="utf-8")
    names = {
        "Space": '" "',
        "←": "ArrowLeft",
        "→": "ArrowRight",
        "↑": "ArrowUp",
        "↓": "ArrowDown",
        "Esc": "Escape",
    }
    for _, keys in KEYBOARD:
        for key in (each for keys_, _ in keys for each in keys_.split()):
            if key not in ("1", "–", "0"):
                assert names.get(key, key.lower() if len(key) == 1 else key) in known, key
