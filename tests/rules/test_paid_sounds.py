"""Bought sounds: the same books as takes; what is derived buys nothing; who is seen speaking speaks."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from filmkit.errors import SpecErrors
from filmkit.film.catalogue.card import Kind
from filmkit.film.spec.film import Film
from filmkit.film.takes.cover import Facts
from filmkit.film.takes.request import Request
from filmkit.film.takes.standing import TakeState
from filmkit.film.takes.takes import Take
from filmkit.rules.film import Production, declare
from tests.rules.bought import blob, books, bought, film, takes

CAST = "cast:\n  ann: {description: a woman, voice: {model: speech-2.6-hd, voice: Wise_Woman}}\n"
LINES = "lines: [{ann: Where were you?}]"
SHOTS = f"  a: {{duration: 8s, {LINES}}}\n"
PLAIN = "  a: {duration: 8s}\n"
THEME = "mix: {music: {theme: {model: lyria-2, prompt: solo piano}}}\n"


def declared(film: Film, **more: Any) -> Production:
    return declare(film, encoder="pretended", books=books(film, **more))


def recorded(request: Request, seconds: int) -> Take:
    heard = Facts(1000, "audio/wav", seconds * 48_000, Fraction(48_000), sound=True)
    return replace(bought(request), facts=heard)


def test_a_line_and_a_cue_are_ordered_in_the_words_of_their_service(tmp_path: Path) -> None:
    paid = declared(film(tmp_path, SHOTS, CAST + THEME)).paid
    (line,), (cue,) = paid["a.line-1"].missing, paid["music.theme"].missing

    assert (line.order.kind, line.order.model) == (Kind.SPEECH, "minimax/speech-2.6-hd")
    assert (line.order.prompt, line.order.voice) == ("Where were you?", "Wise_Woman")
    assert (cue.order.kind, cue.order.model, cue.order.prompt) == (Kind.MUSIC, "google/lyria-2", "solo piano")
    assert (line.output, line.target, cue.target) == ("sound", "a.line-1/voice", "music.theme/music")
    assert cue.price.unknown


def test_gain_place_and_length_buy_nothing_and_words_and_voice_do(tmp_path: Path) -> None:
    def request(shots: str, more: str, name: str) -> Request:
        (purchase,) = declared(film(tmp_path, shots, more)).paid[name].missing
        return purchase.request

    theme, line = request(SHOTS, CAST + THEME, "music.theme"), request(SHOTS, CAST, "a.line-1")
    moved = THEME.replace("prompt", "gain: -6dB, from: a + 1s, fade-out: 1s, prompt")

    assert request(SHOTS, CAST + moved, "music.theme") == theme
    assert request(SHOTS.replace("  a:", "  b:").replace("8s", "5s"), CAST, "b.line-1") == line
    assert request(SHOTS, CAST + THEME.replace("solo", "upright"), "music.theme") != theme
    assert request(SHOTS, CAST.replace("Wise_Woman", "Calm_Woman"), "a.line-1") != line


def test_a_bought_cue_is_fresh_and_one_that_is_too_short_is_marked_and_kept(tmp_path: Path) -> None:
    found = film(tmp_path, PLAIN, THEME)
    (purchase,) = declared(found).paid["music.theme"].missing
    long, short = (recorded(purchase.request, seconds) for seconds in (30, 5))

    fresh = declared(found, takes={"music.theme": takes(long)}).paid["music.theme"]
    kept = declared(found, takes={"music.theme": takes(short)}).paid["music.theme"]

    assert (fresh.standing.state, fresh.missing) == (TakeState.FRESH, ())
    assert (kept.standing.state, kept.missing) == (TakeState.STALE, ())
    assert kept.standing.marks == ("3 s too short: it is played again",)


def test_a_bought_line_stands_for_as_long_as_it_is(tmp_path: Path) -> None:
    found = film(tmp_path, SHOTS, CAST)
    (purchase,) = declared(found).paid["a.line-1"].missing
    made = declared(found, takes={"a.line-1": takes(recorded(purchase.request, 5))})
    (clip,) = [each for each in made.timeline.sounds if each.track == "voice"]

    assert clip.span.length == 5 * 24 + 1
    (task,) = [each for each in made.tasks if each.target == "a/voice-1"]
    assert task.rule == "sound-conform"


def test_the_lines_of_a_take_that_speaks_are_not_bought(tmp_path: Path) -> None:
    speaks = f"  a: {{duration: 8s, model: veo-3.1, {LINES}}}\n"
    dropped = speaks.replace("model", "audio: drop, model")

    assert "a.line-1" not in declared(film(tmp_path, speaks, CAST)).paid
    assert "a.line-1" in declared(film(tmp_path, dropped, CAST)).paid


def test_a_take_whose_sound_is_a_bed_is_spoken_over(tmp_path: Path) -> None:
    found = film(tmp_path, f"  a: {{duration: 8s, model: veo-3.1, audio: bed, {LINES}}}\n", CAST)
    (take,) = declared(found).paid["a"].missing
    made = declared(found, takes={"a": takes(bought(take.request, sound=True))})
    (own,) = [each for each in made.timeline.sounds if each.track == "footage"]

    assert (int(own.gain), int(own.duck)) == (-12, 6)
    assert "a.line-1" in made.paid


def test_a_voice_over_takes_the_voice_of_who_speaks(tmp_path: Path) -> None:
    over = "mix: {voice: {opening: {cast: ann, text: She never wrote it down., at: start}}}\n"
    (purchase,) = declared(film(tmp_path, "  a: {duration: 4s}\n", CAST + over)).paid["voice.opening"].missing

    assert (purchase.order.voice, purchase.shot) == ("Wise_Woman", "voice.opening")


@pytest.mark.parametrize(
    ("mix", "says"),
    [
        ("music: {t: {model: veo-3.1, prompt: x}}", "makes video, and this is music"),
        ("music: {t: {model: lyra-2, prompt: x}}", "no model `lyra-2`"),
        ("effects: {t: {model: lyria-2, prompt: x, at: a}}", "makes music, and this is sound-effect"),
    ],
)
def test_what_no_model_makes_is_refused_before_any_money(tmp_path: Path, mix: str, says: str) -> None:
    found = film(tmp_path, "  a: {duration: 4s}\n", f"mix: {{{mix}}}\n")

    with pytest.raises(SpecErrors) as refused:
        declared(found)

    assert says in str(refused.value.complaints[0])


def test_what_was_bought_before_is_not_bought_again_for_a_sound_of_another_name(tmp_path: Path) -> None:
    found = film(tmp_path, PLAIN, THEME.replace("theme", "tune"))
    (purchase,) = declared(found).paid["music.tune"].missing
    kept = recorded(purchase.request, 30)

    again = declared(found, adopt=lambda request: kept if request == kept.request else None)

    assert again.paid["music.tune"].used == kept
    assert blob("clip") == kept.blob
