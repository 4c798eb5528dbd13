"""What cannot be made yet is accepted, named, and never in the way of what can."""

import pytest

from filmkit.film.spec.deferred import FEATURES
from filmkit.film.spec.film import Film
from tests.film.spec.conftest import Read

SHOT = "shots: {a: {duration: 4}}\n"
KEPT = "shots: {a: {duration: 4, on-stale: keep}}\n"


def needed(film: Film, feature: str) -> bool | None:
    """Whether a build of `film` stops at `feature`; None when it is not even noted."""
    found = [each.needed for each in film.deferred if each.feature == feature]
    return any(found) if found else None


def test_what_comes_later_is_noted_and_needed_only_where_it_would_be_made(read: Read) -> None:
    assert needed(read(KEPT), "on-stale") is False
    assert needed(read(KEPT, profile="final"), "on-stale") is True
    assert {each.feature for each in read(KEPT).deferred} == FEATURES.keys()
    assert read(KEPT).deferred[0].at.line == 3


@pytest.mark.parametrize(
    "text",
    [
        "shots: {a: {duration: 4, model: veo-3.1, references: [x.cube], first-frame: x.cube, handles: 4f}}\n",
        "shots: {a: {duration: 4, model: v}, b: {duration: 1, continues: a, model: v, on-stale: keep}}\n",
        "cast: {c: {description: x}}\nshots: {a: {duration: 4, model: v, lines: [{c: Hello.}]}}\n",
        SHOT + "budget: {film: 1 USD}\ngenerate: {resolution: 1080p}\n",
        SHOT + "mix: {music: {m: {prompt: piano, duck: 3dB}}, ambience: {r: {prompt: rain, during: [a]}}}\n",
        SHOT + "mix: {effects: {e: {source: x.wav, at: a + 1s}}, voice: {v: {source: x.wav, at: start}}}\n",
        SHOT + "mix: {music: {m: {prompt: piano, model: lyria-2}}}\n",
        "shots: {a: {duration: 4, source: x.mov, audio: bed}}\n",
        SHOT + "mix: {effects: {e: {prompt: a door, at: a}}, voice: {v: {text: x, at: start}}}\n",
        SHOT + "titles: {t: {text: x, at: a, for: 1s}}\ncut: [{fade-in: 4f}, a, {credits: auto, for: 4s}]\n",
        SHOT + "disclosure: {statement: auto}\n",
        "shots: {a: {duration: 4, handles: 12f}, b: {duration: 4, source: x.mov, on-stale: keep}}\n",
        SHOT + "captions: {burn: true}\ndeliverables: {m: {preset: prores-422-hq, captions: false}}\n",
        SHOT + "deliverables: {m: {preset: instagram-reel, reframe: {a: left}}}\n",
        SHOT + "checks: {black: 1s, freeze: 2s, silence: 1s, loudness: 1 LU, peak: -1dB, length: 1m}\n",
        SHOT + "deliverables: {w: {preset: h264-web, timecode: true}}\nformat: {mask: '2.39:1'}\n",
        "looks: {l: {lut: x.cube, grade: {gamma: 0.9}}}\n"
        "shots: {a: {duration: 1, look: l, source: x.mov, in: 2s}}\n",
    ],
)
def test_what_is_made_now_is_not_deferred(read: Read, text: str) -> None:
    film = read(text, {"x.wav": "", "x.cube": "", "x.mov": ""}, profile="final")

    assert film.deferred == ()
