"""The bench of public prompts counts as it says, and is silent without them."""

import json
from pathlib import Path

import pytest
import yaml

from filmkit.studio.animatic.intent import SubjectKind, TimeOfDay
from filmkit.studio.animatic.words.vocabulary import camera, places
from tests.bench import understanding
from tests.bench.understanding import Tally, judge_moves, judge_value
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("wanted", "found", "counts"),
    [
        ("day|dawn", "dawn", (1, 0, 0)),
        ("night", "day", (0, 1, 1)),
        ("night", None, (0, 0, 1)),
        ("none|day", None, (0, 0, 0)),
        ("none|day", "night", (0, 1, 0)),
        (None, "night", (0, 1, 0)),
        (None, None, (0, 0, 0)),
    ],
)
def test_a_value_is_right_wrong_or_missed(
    wanted: str | None, found: str | None, counts: tuple[int, ...]
) -> None:
    tally = Tally()

    judge_value(tally, wanted, found)

    assert (tally.right, tally.wrong, tally.missed) == counts


def test_moves_are_counted_one_by_one_with_their_directions() -> None:
    tally = Tally()

    judge_moves(tally, "pan:left zoom-out track?", understood("A cup, pan right, zoom out"))

    assert (tally.right, tally.wrong, tally.missed) == (1, 1, 1)


def test_annotations_speak_the_vocabulary() -> None:
    annotations = yaml.safe_load(understanding.ANNOTATIONS.read_text(encoding="utf-8"))
    known = {
        "time": {each.value for each in TimeOfDay},
        "size": set(camera.SIZES),
        "place": {place.kind for place in places.PLACES},
        "kind": {each.value for each in SubjectKind},
    }

    for each in annotations.values():
        for field, words in known.items():
            assert set(str(each.get(field, "none")).split("|")) <= {*words, "none"}


def test_without_prompts_it_says_so_and_is_content(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert understanding.main([str(tmp_path / "none.json")]) == 0
    assert capsys.readouterr().out.startswith("No prompts to read")


def test_both_parts_are_measured_apart(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    prompts = [{"id": f"t{number:03}", "text": "a white suitcase"} for number in range(1, 10)]
    (tmp_path / "prompts.json").write_text(json.dumps(prompts))

    understanding.main([str(tmp_path / "prompts.json")])

    assert capsys.readouterr().out.count("precision") == 2


def test_a_list_with_annotations_of_its_own_is_measured_as_one(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "prompts.json").write_text(json.dumps([{"id": "x1", "text": "two dogs on a beach"}]))
    (tmp_path / "found.yaml").write_text("x1: {count: 3, kind: animal, place: coast}")

    understanding.main(
        [str(tmp_path / "prompts.json"), "--annotations", str(tmp_path / "found.yaml"), "--errors"]
    )

    out = capsys.readouterr().out
    assert out.startswith("1 prompts")
    assert out.strip().endswith("x1 count: wanted 3, found 2")
