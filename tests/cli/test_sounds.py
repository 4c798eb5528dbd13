"""Voices and music on the command line: priced, bought once, heard in the cut, by the same books as takes."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from filmkit.film.catalogue.card import Kind
from filmkit.rules import rehearsal
from filmkit.studio.media.clip import write_clip
from filmkit.studio.simulator.maker import make_plainly
from filmkit.timebase import Rate
from tests.cli.conftest import Filmkit
from tests.cli.paying import FINAL, House, opened

FILM = """\
filmkit: 1
id: sounds
title: Sounds
format: {resolution: 320x180, fps: 24}
profiles: {final: {}}
cast:
  ann: {description: a woman, voice: {model: speech-2.6-hd, voice: Wise_Woman}}
shots:
  pier: {source: pier.mp4, audio: drop, duration: 3s, lines: [{ann: Where were you?}]}
mix:
  music: {theme: {model: lyria-2, prompt: solo piano}}
  effects: {slam: {prompt: a door slams, at: pier + 1s}}
"""
MODELS = """\
as_of: 2026-11-25
models:
  lyria-2: {prices: [{amount: 0.06 USD, per: clip, via: replicate}]}
  speech-2.6-hd: {prices: [{amount: 0.10 USD, per: thousand-characters, via: replicate}]}
"""


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    with opened(tmp_path, monkeypatch) as made:
        (made.film / "film.yaml").write_text(FILM)
        grey = (np.full((90, 160, 3), 80 + number, np.uint8) for number in range(72))
        write_clip(made.film / "pier.mp4", grey, width=160, height=90, rate=Rate.of(24))
        models = tmp_path / "models.yaml"
        models.write_text(MODELS)
        monkeypatch.setenv("FILMKIT_MODELS", str(models))
        monkeypatch.chdir(tmp_path)
        yield made


def test_a_voice_and_a_cue_are_priced_and_bought_once(house: House, filmkit: Filmkit) -> None:
    planned = filmkit("plan", "film", *FINAL)
    first = filmkit("build", "film", *FINAL, "--max-cost", "1 USD")
    again = filmkit("build", "film", *FINAL, "--frozen")

    assert "pier.line-1/voice" in planned.out
    assert "music.theme/music" in planned.out
    assert (first.code, again.code) == (0, 0), first.err
    assert [job.order.kind for job in house.simulator.house.purchases()].count(Kind.SPEECH) == 1
    assert house.sold == 2
    (line,), (cue,) = house.takes("pier.line-1").in_order, house.takes("music.theme").in_order
    assert line.cost.high is not None
    assert f"{line.cost.high:f}" == "0.0015"
    assert (line.facts.sound, line.facts.width) == (True, None)
    assert cue.facts.seconds == 1


def test_a_sound_is_asked_about_by_its_name_and_kept_when_words_change(
    house: House, filmkit: Filmkit
) -> None:
    assert filmkit("build", "film", *FINAL, "--yes").code == 0
    house.edit(("Where were you?", "Where have you been?"), ("solo piano", "solo piano, gain: -3dB"))
    changed = filmkit("plan", "film", *FINAL)
    retaken = filmkit("retake", "pier.line-1", "film", *FINAL, "--yes")

    assert "2 s too short" in filmkit("takes", "music.theme", "film", *FINAL).out
    assert "no picture" in filmkit("takes", "music.theme", "film", *FINAL, "--sheet", "s.png").err
    assert house.sold == 3, (changed.out, retaken.err)
    assert len(house.takes("pier.line-1").takes) == 2


def test_without_anybody_to_say_so_nothing_is_bought(house: House, filmkit: Filmkit) -> None:
    done = filmkit("build", "film", *FINAL)

    assert done.code == 3
    assert house.sold == 0
    assert not (house.film / "takes").exists()


def test_a_rehearsal_gives_the_kind_that_was_asked_whatever_the_service(
    house: House, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rehearsal, "SECONDS", 0.0)
    monkeypatch.setattr(rehearsal, "panel", make_plainly)
    house.edit(
        ("{model: speech-2.6-hd, voice: Wise_Woman}", "{model: voiced}"),
        ("{model: lyria-2,", "{model: played, "),
        ("{prompt: a door", "{model: struck, prompt: a door"),
        ("cast:\n", MODELS_ELSEWHERE + "cast:\n"),
    )
    said = filmkit("build", "film", *FINAL, "--rehearse")

    assert said.code == 0, said.err
    assert house.sold == 0
    shelf = house.film / ".filmkit/rehearsal/takes"
    assert sorted(path.name for path in shelf.iterdir()) == [
        "effects.slam.yaml",
        "music.theme.yaml",
        "pier.line-1.yaml",
    ]


def test_who_is_seen_to_speak_is_heard_in_a_rehearsal_too_and_no_voice_is_bought(
    house: House, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rehearsal, "SECONDS", 0.0)
    monkeypatch.setattr(rehearsal, "panel", make_plainly)
    house.edit(("source: pier.mp4, audio: drop,", "model: kling-v3, subject: ann on a pier,"))
    built = filmkit("build", "film", *FINAL, "--rehearse")
    shelf = house.film / ".filmkit/rehearsal/takes"

    assert built.code == 0, built.err
    assert "sound: true" in (shelf / "pier.yaml").read_text()
    again = filmkit("build", "film", *FINAL, "--rehearse")
    assert "no sound" not in built.err + again.err
    assert "Nothing to do" in again.err
    assert not (shelf / "pier.line-1.yaml").exists()


MODELS_ELSEWHERE = """\
models:
  voiced: {is: eleven-v3, via: elevenlabs}
  played: {is: lyria-3.5, via: google-gemini}
  struck: {is: eleven-sound-v2, via: elevenlabs}
"""
