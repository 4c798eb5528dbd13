"""What models made is written beside the film and into its files, by what is really used."""

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import av
import pytest

from filmkit.film.spec.load import load
from filmkit.film.timeline.edit import edit as laid_out
from filmkit.rules.disclosure import DISCLOSURE, declare_disclosure
from filmkit.rules.film import declare
from filmkit.studio.media.encode import mux
from filmkit.studio.media.leader import write_leader
from filmkit.timebase import Rate
from tests.studio.quality.test_stretches import write_tone

Edit = Callable[[str, str], None]
SAID = ("titles:\n", "disclosure: {statement: auto}\ntitles:\n")
KIND = "http://cv.iptc.org/newscodes/digitalsourcetype/"


def told(film: Path, paid: object) -> dict[str, object]:
    found = load(film)
    ((task, delivery),) = declare_disclosure(found, laid_out(found), paid)  # type: ignore[arg-type]
    assert delivery.name == "promises.disclosure.json"
    folder = film / "job"
    folder.mkdir()
    file = DISCLOSURE.perform(SimpleNamespace(params=task.params, folder=folder)).outputs["file"]  # type: ignore[arg-type]
    found_there: dict[str, object] = json.loads(file.read_text(encoding="utf-8"))
    return found_there


def bought(model: str, used: str | None) -> SimpleNamespace:
    take = None if used is None else SimpleNamespace(model=used)
    return SimpleNamespace(used=take, work=SimpleNamespace(model=model))


def test_a_drawn_film_says_so(film: Path, edit: Edit) -> None:
    edit(*SAID)

    said = told(film, {})

    assert said["digitalSourceType"] == KIND + "compositeSynthetic"
    assert (said["drawn"], said["filmed"], said["models"]) == (["a", "b", "c"], ["d"], [])


def test_each_model_stands_with_what_it_made_by_the_take_that_is_used(film: Path, edit: Edit) -> None:
    edit(*SAID)

    said = told(film, {"a": bought("kling-v3", "veo-3.1"), "b": bought("kling-v3", None)})

    assert said["digitalSourceType"] == KIND + "compositeWithTrainedAlgorithmicMedia"
    assert said["models"] == [
        {"model": "veo-3.1", "made": ["a"]},
        {"model": "kling-v3", "made": ["b"]},
    ]
    assert said["drawn"] == ["c"]


def test_it_is_delivered_and_said_in_each_file(film: Path, edit: Edit) -> None:
    plain = declare(load(film), encoder="any")
    assert not [each for each in plain.tasks if each.rule == "disclosure"]
    edit(*SAID)
    made = declare(load(film), encoder="any")

    assert "promises.disclosure.json" in [each.name for each in made.deliveries]
    (file,) = (each for each in made.tasks if each.rule == "deliverable")
    assert file.params["comment"] == "No AI model made pictures or sound of this film."


@pytest.mark.ffmpeg
@pytest.mark.parametrize("said", ["Made with AI models: pictures by kling-v3.", "a=b;c\\'d: 'e' [é]"])
def test_a_player_finds_it_among_the_properties_of_the_file(tmp_path: Path, said: str) -> None:
    cut = write_leader(tmp_path / "cut.mp4", range(12), Rate.of(24))
    sound = write_tone(tmp_path / "mix.wav", lambda times: times * 0, 0.5)

    mux(cut, sound, tmp_path / "out.mp4", seconds=0.5, report=lambda fraction: None, comment=said)

    with av.open(str(tmp_path / "out.mp4")) as container:
        assert container.metadata["comment"] == said
