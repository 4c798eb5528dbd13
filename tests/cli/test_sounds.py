"""Voices and music on the command line: priced, bought once, heard in the cut, by the same books as takes."""

from collections.abc import Iterator
from decimal import Decimal
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
    assert (line.cost.actual, line.cost.came, cue.cost.came) == (None, Decimal("0.0015"), Decimal("0.06"))
    costs = filmkit("costs", "film", *FINAL, "--by", "model").out
    assert "0.0615 by list" in costs
    assert "not reported" not in costs


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


SILENT = """\
as_of: 2026-11-25
models:
  house-1:
    title: House 1
    maker: ours
    kind: video
    status: live
    lengths: {from: 2, to: 10, step: 1}
    audio: optional
    inputs: {text: true}
    routes: [{service: replicate, model: a/house-1, fields: {length: duration}}]
    prices: [{amount: 0.05 USD, per: second, via: replicate}]
"""
SEEN = ("source: pier.mp4, audio: drop,", "model: house-1, subject: ann on a pier,")


def voiced(price: str, voice: str = "voice_id") -> str:
    """The models, where nobody knows how House 1 is told to make sound."""
    card = f"{{prices: [{{amount: {price}, per: thousand-characters, via: replicate}}]}}"
    if not voice:
        card = "{routes: [{service: replicate, model: a/b, fields: {text: text}}]}"
    cue = "{prices: [{amount: 0.06 USD, per: clip, via: replicate}]}"
    return f"{SILENT}  lyria-2: {cue}\n  speech-2.6-hd: {card}\n"


def test_a_voice_that_a_silent_take_needs_after_all_is_asked_about(
    house: House, filmkit: Filmkit, tmp_path: Path
) -> None:
    house.edit(SEEN)
    (tmp_path / "models.yaml").write_text(voiced("20 USD"))
    checked = filmkit("check", "film", *FINAL)
    little = filmkit("build", "film", *FINAL, "--max-cost", "0.25 USD")
    sold = house.sold
    enough = filmkit("build", "film", *FINAL, "--max-cost", "0.31 USD")

    assert "audio: how replicate is told that a clip of House 1 is to have sound" in checked.out
    assert "so a take may be silent" in checked.out
    assert little.code == 3
    assert "To be bought after all" in little.err
    assert (
        "beside the 0.21 agreed to before, over --max-cost 0.25 USD; nothing of it was bought" in little.err
    )
    assert sold == 2, "the take and the cue"
    assert (enough.code, house.sold) == (0, 3), enough.err


def test_a_line_nobody_could_record_is_refused_before_the_take_that_may_be_silent(
    house: House, filmkit: Filmkit, tmp_path: Path
) -> None:
    house.edit(SEEN)
    (tmp_path / "models.yaml").write_text(voiced("1 USD", voice=""))
    checked = filmkit("check", "film", *FINAL)
    built = filmkit("build", "film", *FINAL, "--yes")

    for said in (checked, built):
        assert said.code == 1
        assert (
            "voice: how replicate is told whose voice it is for MiniMax Speech 2.6 HD is not known"
            in said.err
        )
    assert house.sold == 0


OWN = """\
as_of: 2026-11-25
models:
  purr: {title: Purr, maker: ours, kind: music, status: live, lengths: {from: 1, to: 9, step: 1},
    routes: [{service: replicate, model: ours/velvet, fields: {prompt: wish, length: how_long}}],
    prices: [{amount: 0.06 USD, per: clip, via: replicate}]}
  gruff: {title: Gruff, maker: ours, kind: speech, status: live,
    routes: [{service: replicate, model: ours/granite, fields: {text: say, voice: who}}],
    prices: [{amount: 0.06 USD, per: clip, via: replicate}]}
"""


def test_a_model_of_ones_own_is_rehearsed_as_what_its_card_says_it_makes(
    house: House, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(rehearsal, "SECONDS", 0.0)
    (tmp_path / "models.yaml").write_text(OWN)
    house.edit(("lyria-2", "purr"), ("speech-2.6-hd", "gruff"))
    built = filmkit("build", "film", *FINAL, "--rehearse")
    shelf = house.film / ".filmkit/rehearsal/takes"

    assert built.code == 0, built.err
    for name in ("music.theme", "pier.line-1"):
        assert "type: audio/wav" in (shelf / f"{name}.yaml").read_text()
    theme = (shelf / "music.theme.yaml").read_text()
    assert f"frames: {3 * 48_000}\n" in theme, "as long as was asked, in the model's own word for it"
