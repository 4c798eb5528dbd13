"""What cannot be made yet is accepted, named, and never in the way of what can."""

import pytest

from filmkit.film.spec.deferred import FEATURES
from filmkit.film.spec.film import Film
from tests.film.spec.conftest import Read

SHOT = "shots: {a: {duration: 4}}\n"
CASES = [
    ("shots: {a: {duration: 4, handles: 12f}}\n", "handles", False, False),
    ("shots: {a: {duration: 4, on-stale: keep}}\n", "on-stale", False, False),
    (SHOT + "captions: {burn: true}\n", "captions", True, True),
    (SHOT + "deliverables: {m: {preset: prores-422-hq}}\n", "prores-422-hq", True, True),
    (SHOT + "deliverables: {m: {preset: instagram-reel}}\n", "instagram-reel", True, True),
    (SHOT + "deliverables: {m: {preset: h264-web, reframe: {a: left}}}\n", "reframe", True, True),
    (SHOT + "disclosure: {statement: auto}\n", "disclosure", False, True),
]


def needed(film: Film, feature: str) -> bool | None:
    """Whether a build of `film` stops at `feature`; None when it is not even noted."""
    found = [each.needed for each in film.deferred if each.feature == feature]
    return any(found) if found else None


@pytest.mark.parametrize(("text", "feature", "draft", "final"), CASES)
def test_what_comes_later_is_noted_and_needed_only_where_it_would_be_made(
    read: Read, text: str, feature: str, draft: bool | None, final: bool | None
) -> None:
    files = {"x.png": ""}

    assert needed(read(text, files), feature) is draft
    assert needed(read(text, files, profile="final"), feature) is final


def test_every_feature_is_described_and_every_description_is_of_a_feature(read: Read) -> None:
    seen = {case[1] for case in CASES} | {"words"}

    assert seen == FEATURES.keys()


def test_a_variant_in_other_words_needs_them(read: Read) -> None:
    text = SHOT + "variants: {fr: {language: fr, words: words/fr.yaml}}\n"

    assert needed(read(text, variant="fr"), "words") is True
    assert needed(read(text), "words") is None


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
        SHOT + "checks: {black: 1s, freeze: 2s, silence: 1s, loudness: 1 LU, peak: -1dB, length: 1m}\n",
        SHOT + "deliverables: {w: {preset: h264-web, timecode: true}}\nformat: {mask: '2.39:1'}\n",
        "looks: {l: {lut: x.cube, grade: {gamma: 0.9}}}\n"
        "shots: {a: {duration: 1, look: l, source: x.mov, in: 2s}}\n",
    ],
)
def test_what_is_made_now_is_not_deferred(read: Read, text: str) -> None:
    film = read(text, {"x.wav": "", "x.cube": "", "x.mov": ""}, profile="final")

    assert film.deferred == ()


def test_what_is_deferred_is_out_of_what_is_built(read: Read) -> None:
    text = "deliverables: {m: {preset: prores-422-hq}, w: {preset: h264-web}}\n"
    film = read(SHOT + text, profile="final")

    assert [each.name for each in film.deliverables] == ["w"]


def test_a_profile_makes_only_the_deliverables_it_names(read: Read) -> None:
    text = SHOT + "deliverables: {m: {preset: prores-422-hq}, w: {preset: h264-web}, v: {preset: h264-web}}\n"
    film = read(text + "profiles: {draft: {deliverables: [w]}}\n")

    assert [each.name for each in film.deliverables] == ["w"]
    assert needed(film, "prores-422-hq") is False


def test_a_film_whose_deliverables_all_come_later_still_has_one(read: Read) -> None:
    film = read(SHOT + "deliverables: {m: {preset: prores-422-hq}}\n")

    assert [each.preset for each in film.deliverables] == ["h264-web"]
