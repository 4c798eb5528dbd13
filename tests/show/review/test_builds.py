"""Earlier builds are remembered, and never more than there is room for."""

import json
from pathlib import Path

from filmkit.show.review.builds import MOST, Build, remembered


def build(number: int) -> Build:
    return Build(f"media/film-{number}.mp4", f"2026-11-{number:02}", 48, "draft")


def test_the_newest_is_first_and_the_oldest_is_forgotten(tmp_path: Path) -> None:
    for number in range(1, MOST + 3):
        kept = remembered(tmp_path, build(number), lambda src: True)

    assert [each.src for each in kept] == [build(number).src for number in range(MOST + 2, 2, -1)]


def test_the_same_film_again_is_one_build_and_what_is_gone_is_gone(tmp_path: Path) -> None:
    remembered(tmp_path, build(1), lambda src: True)
    remembered(tmp_path, build(2), lambda src: True)

    assert remembered(tmp_path, build(2), lambda src: True) == [build(2), build(1)]
    assert remembered(tmp_path, build(2), lambda src: False) == [build(2)]


def test_a_damaged_list_costs_a_comparison_and_no_more(tmp_path: Path) -> None:
    outside = [{"src": "../../etc/passwd", "when": "", "label": "", "frames": 1}, {"src": 7}, None]
    for text in ("{", "[]", "7", json.dumps(outside)):
        (tmp_path / "builds.json").write_text(text)
        assert remembered(tmp_path, build(1), lambda src: True) == [build(1)]
