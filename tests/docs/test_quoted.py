"""What pages quote of filmkit, where they are not done from top to bottom, is what it says today."""

import re
from pathlib import Path

from tests.docs.desk import ROOT, Desk
from tests.docs.fences import Block

README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = ROOT / "docs" / "guide"
BOUGHT = """\
filmkit: 1
id: bought
format: {fps: 24, ASPECT}
generate: {resolution: 720p}
defaults: {model: veo-3.1, subject: a man}
shots: {SHOT}
"""


def test_the_plan_on_the_front_page(tmp_path: Path) -> None:
    row = re.search(r"waiting/take +take +animatic +(\S+ s) +free +(\d+ s) ", README)
    tasks = re.search(r"\d+ of (\d+) tasks to make", README)
    place = re.search(r'light: "([^"]+)" -> .*\(film\.yaml:(\d+):(\d+)\)', README)
    assert row
    assert tasks
    assert place

    said = _said(tmp_path, "filmkit init my-film\nfilmkit plan my-film")

    assert re.search(rf"waiting/take +take +animatic +{row[1]} +free +{row[2]} ", said)
    assert f" of {tasks[1]} tasks to make" in said
    lines = (tmp_path / "desk" / "my-film" / "film.yaml").read_text(encoding="utf-8").splitlines()
    assert lines[int(place[2]) - 1][int(place[3]) - 1 :] == place[1]


def test_the_words_beside_the_first_picture_are_those_it_was_drawn_from() -> None:
    """The tutorial draws it: `tests/docs/pictures.py` takes the frame there."""
    tutorial = (GUIDE / "tutorial.md").read_text(encoding="utf-8")
    for front in (README, (ROOT / "docs" / "index.md").read_text(encoding="utf-8")):
        (words,) = re.findall(r"^```yaml.*\nshots:\n(.*?)^```", front, re.M | re.S)

        assert "tutorial-offer.jpg" in front.partition(words)[0]
        assert words in tutorial


def test_a_shot_in_segments(tmp_path: Path) -> None:
    _film(tmp_path, "resolution: 1280x720", "walk: {duration: 8.25s}")

    said = _said(tmp_path, "filmkit plan --profile final")

    assert [row for row in _quoted("buying.md", "take-segments") if _plain(row) not in _plain(said)] == []


def test_a_refusal_with_its_ways_out(tmp_path: Path) -> None:
    _film(tmp_path, "aspect: 1:1", "plate: {duration: 4s}")

    said = _said(tmp_path, "filmkit check --profile final   # exit 1")

    refusal, hint = _quoted("models.md", "hint: ")
    assert refusal.partition(" ")[2] in said
    assert hint in said


def _plain(text: str) -> str:
    return " ".join(text.split())


def _film(folder: Path, aspect: str, shot: str) -> None:
    (folder / "desk").mkdir()
    text = BOUGHT.replace("ASPECT", aspect).replace("SHOT", shot)
    (folder / "desk" / "film.yaml").write_text(text, encoding="utf-8")


def _said(folder: Path, commands: str) -> str:
    (folder / "desk").mkdir(exist_ok=True)
    desk = Desk(folder / "desk", folder / "store", small=False)
    desk.do(Block("sh", "", "", commands, 1))
    return desk.said


def _quoted(page: str, mark: str) -> list[str]:
    """The lines of the block that holds `mark`."""
    fenced = re.split(r"^```.*\n", (GUIDE / page).read_text(encoding="utf-8"), flags=re.M)[1::2]
    (block,) = [each for each in fenced if mark in each]
    return block.splitlines()
