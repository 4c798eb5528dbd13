"""Which sounds a film would have bought, and what each is called."""

from filmkit.film.spec.recordings import Heard, recordings
from tests.film.spec.conftest import Read

CAST = (
    "models: {narrator: {is: speech-2.6-hd, via: mine, params: {speed: 0.9}}}\n"
    "cast:\n"
    "  ann: {description: a woman, voice: {model: narrator, voice: Wise_Woman, params: {pitch: 2}}}\n"
    "  bob: {description: a man}\n"
)
SHOTS = "shots: {a: {duration: 4, lines: [{ann: Hello.}, {bob: No.}]}}\n"
MIX = (
    "mix:\n"
    "  music: {theme: {prompt: piano, model: lyria-2}, mine: {prompt: piano, model: bed}, own: {prompt: x}}\n"
    "  voice: {over: {cast: ann, text: She wrote it down., at: a}, said: {cast: bob, text: No., at: a}}\n"
    "  effects: {slam: {prompt: a door slams, at: a}}\n"
)


def test_what_has_a_model_is_bought_and_what_has_none_is_made_here(read: Read) -> None:
    found = recordings(read(CAST + SHOTS + MIX, profile="final"))

    assert list(found) == ["a.line-1", "music.theme", "voice.over"]
    line = found["a.line-1"]
    assert (line.heard, line.words, line.voice, line.shot) == (Heard.VOICE, "Hello.", "Wise_Woman", "a")
    assert (line.model.name, line.model.via) == ("speech-2.6-hd", "mine")
    assert line.model.params == {"speed": "0.9", "pitch": 2}
    assert found["voice.over"].voice == "Wise_Woman"


def test_a_profile_that_buys_nothing_buys_no_sound(read: Read) -> None:
    assert recordings(read(CAST + SHOTS + MIX)) == {}


def test_who_is_filmed_speaks_unless_that_sound_is_dropped(read: Read) -> None:
    filmed = "shots: {a: {duration: 4, source: x.mov, lines: [{ann: Hello.}]}}\n"
    kept = read(CAST + filmed, {"x.mov": ""}, profile="final")
    dropped = read(CAST + filmed.replace("source", "audio: drop, source"), {"x.mov": ""}, profile="final")

    assert list(recordings(kept)) == []
    assert list(recordings(dropped)) == ["a.line-1"]
