"""Every model is there, every value has a source, and the user's own file corrects any of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from filmkit.errors import Complaint, SetupError, SpecErrors
from filmkit.film.catalogue.card import INPUTS, Audio, Card, Grade, Kind, Origin, RouteStatus, Status
from filmkit.film.catalogue.card_file import KEYS
from filmkit.film.catalogue.catalogue import Catalogue, catalogue
from filmkit.film.catalogue.price import price
from filmkit.film.catalogue.request import Request
from filmkit.film.catalogue.terms import route_for

DAY = date(2026, 11, 25)
ALL = catalogue()

ASKED_FOR = (
    "Sora 2 Pro", "Sora 2", "Sora 1", "Veo 3", "Veo 3.1", "Veo 3.1 Fast", "Kling v2.6",
    "Kling v2.6 Motion Control", "Kling v3", "Kling Avatar v2", "Seedance 1.5 Pro", "Seedance 2.0",
    "Seedance 2.0 Fast", "WAN 2.6", "WAN 2.7", "LTX 2 Pro", "Hailuo 2.3", "Hailuo 02",
    "Video 01 Director", "Ray", "HeyGen Avatar IV", "Flux 2 Pro", "GPT Image 1.5", "Lyria 2",
    "MiniMax Speech 2.6 HD", "Gemini Omni", "Kling v4", "Seedance 2.5", "WAN 3", "H3", "Ray 3.2",
    "Gen-4.5", "LTX 2.3", "ElevenLabs", "animatic", "bed", "ambience",
)  # fmt: skip
"""By the names people use for them."""
MAKERS_NAMES = (
    "openai/sora-2", "openai/sora-2-pro", "openai/gpt-image-1.5", "openai/gpt-image-2.5-sunburst",
    "openai/gpt-4o-mini-tts", "google/veo-3.1", "google/veo-3.1-fast", "google/veo-3.1-lite",
    "google/veo-3", "google/gemini-omni-1.2-flash", "google/gemini-omni-1.1-flash",
    "google/gemini-3-pro-image", "google/lyria-2", "google/lyria-3.5", "kwaivgi/kling-v2.6",
    "kwaivgi/kling-v3", "kwaivgi/kling-v4", "kwaivgi/kling-motion-control", "kwaivgi/kling-avatar-v2",
    "wan-video/wan-2.6", "wan-video/wan-2.7", "wan-video/wan-3", "bytedance/seedance-1.5-pro",
    "bytedance/seedance-2.0", "bytedance/seedance-2.5", "lightricks/ltx-2-pro", "lightricks/ltx-2-fast",
    "minimax/hailuo-2.3", "minimax/hailuo-02", "minimax/video-01-director", "minimax/h3",
    "minimax/speech-2.6-hd", "luma/ray-2", "luma/ray-3.2", "runway/gen-4.5", "runway/act-two",
    "black-forest-labs/flux-2-pro", "heygen/avatar-iv", "elevenlabs/eleven_v3",
    "elevenlabs/eleven_text_to_sound_v2", "elevenlabs/music_v1",
)  # fmt: skip
"""As their makers and services write them."""


def card(name: str, known: Catalogue = ALL) -> Card:
    found = known.find(name)
    assert found is not None, name
    return found


def overlaid(tmp_path: Path, text: str) -> Catalogue:
    file = tmp_path / "models.yaml"
    file.write_text(text, encoding="utf-8")
    return catalogue(file)


@pytest.mark.parametrize("name", [*ASKED_FOR, *MAKERS_NAMES])
def test_every_model_that_is_asked_for_has_a_card(name: str) -> None:
    assert ALL.find(name) is not None


YOUNGEST = date(2026, 11, 29)
"""The day on which a value was last read."""


@pytest.mark.parametrize("name", sorted(ALL.cards))
def test_every_value_has_a_source_and_a_day(name: str) -> None:
    each = card(name)
    facts = (
        *(each.status, each.released, each.ends, each.nearest, each.lengths, each.sizes, each.aspects),
        *(each.rates, each.audio, each.longest_prompt, each.result_life, *each.inputs.values()),
    )
    origins: list[Origin] = [fact.origin for fact in facts]
    origins += [remark.origin for remark in (*each.weaknesses, *each.notes)]
    origins += [route.origin for route in each.routes] + [limit.origin for limit in each.limits]
    origins += [line.origin for line in each.prices]

    assert set(each.inputs) == set(INPUTS)
    assert all(origin.sources and origin.as_of <= YOUNGEST for origin in origins)
    assert all(source.what and source.name in ALL.sources for origin in origins for source in origin.sources)
    assert all(origin.at.file == f"cards/{name}.yaml" and origin.at.line >= 1 for origin in origins)


def test_names_and_aliases_lead_to_one_card_each() -> None:
    names = [name for each in ALL for name in {each.name, *each.aliases}]

    assert len(names) == len(set(names))
    assert all(card(name).name in ALL.cards for name in names)


def test_the_nearest_of_what_ends_lives_on() -> None:
    for each in ALL:
        if each.status_on(date(2027, 6, 1)) is not Status.LIVE and each.status.value is not Status.PREVIEW:
            nearest = ALL.living(each, date(2027, 6, 1))
            assert nearest is not None, each.name
            assert nearest.lives(date(2027, 6, 1))
            assert nearest.kind is each.kind


def test_an_announced_end_retires_a_model_on_its_day() -> None:
    image = card("gpt-image-1.5")

    assert image.status_on(date(2026, 11, 30)) is Status.SUNSET
    assert image.status_on(date(2026, 12, 1)) is Status.RETIRED
    assert not image.routes[0].lives(date(2026, 12, 1))


@pytest.mark.parametrize(
    ("name", "day"), [("sora-1", "2026-03-13"), ("sora-2", "2026-09-24"), ("veo-3", "2026-06-30")]
)
def test_a_retired_model_says_since_when(name: str, day: str) -> None:
    assert card(name).status_on(DAY) is Status.RETIRED
    assert str(card(name).ends.value) == day


def test_what_ended_was_usable_before() -> None:
    sora = card("sora-2")

    assert sora.status_on(date(2026, 9, 23)) is Status.SUNSET
    assert sora.routes[0].lives(date(2026, 9, 23))
    assert not sora.routes[0].lives(date(2026, 9, 24))


def test_sora_can_still_be_reached_through_an_endpoint_of_ones_own() -> None:
    own = [route for name in ("sora-1", "sora-2", "sora-2-pro") for route in card(name).routes]

    assert [r.model for r in own if r.status is RouteStatus.YOURS] == ["sora-1", "sora-2", "sora-2-pro"]


def test_what_comes_with_filmkit_has_cards_too_free_and_without_limits() -> None:
    embedded = [each for each in ALL if each.embedded]

    assert {each.name: each.kind for each in embedded} == {
        "ambience": Kind.SOUND_EFFECT,
        "animatic": Kind.VIDEO,
        "bed": Kind.MUSIC,
    }
    assert all(line.amount == 0 for each in embedded for line in each.prices)


def test_what_was_not_found_is_unknown_and_not_no() -> None:
    ltx = card("ltx-2.3")

    assert ltx.lengths.value is None
    assert ltx.takes("seed") is None
    assert ltx.audio.value is None
    assert ltx.prices == ()


def test_the_weight_of_a_source_is_kept() -> None:
    kling, fal = card("kling-v3").prices[0], card("kling-v3").prices[-1]

    assert kling.origin.sources[0].grade is Grade.THIRD_PARTY
    assert not kling.origin.strong
    assert fal.origin.strong


def test_every_route_that_lives_names_its_model() -> None:
    for each in ALL:
        for route in each.routes:
            assert route.service, each.name
            assert route.model, each.name
        assert each.routes, each.name


def test_ones_own_file_corrects_a_value_and_leaves_the_others(tmp_path: Path) -> None:
    known = overlaid(
        tmp_path,
        "as_of: 2026-11-20\n"
        "models:\n"
        "  Veo 3.1:\n"
        "    lengths: {value: [4, 8], source: my own trials}\n"
        "    inputs: {images: 4}\n",
    )
    veo = card("veo-3.1", known)

    assert str(veo.lengths.value) == "4 or 8 s"
    assert veo.lengths.origin.sources[0].what == "my own trials"
    assert veo.lengths.origin.sources[0].grade is Grade.USER
    assert veo.lengths.origin.as_of == date(2026, 11, 20)
    assert (veo.takes("images"), veo.takes("last-frame")) == (4, True)
    assert veo.sizes == card("veo-3.1").sizes


def test_ones_own_price_replaces_those_of_that_service_only(tmp_path: Path) -> None:
    known = overlaid(
        tmp_path,
        "as_of: 2026-11-20\n"
        "models: {veo-3.1: {prices: [{amount: 0.35 USD, per: second, via: fal, source: a bill}]}}\n",
    )
    lines = card("veo-3.1", known).prices

    assert [str(line.amount) for line in lines if line.via == "fal"] == ["0.35"]
    assert [line for line in lines if line.via != "fal"] == [
        line for line in card("veo-3.1").prices if line.via != "fal"
    ]


def test_ones_own_file_can_add_a_model(tmp_path: Path) -> None:
    known = overlaid(
        tmp_path,
        "as_of: 2026-11-20\n"
        "models:\n"
        "  house-1: {title: House 1, maker: us, kind: video, status: live, lengths: [5], audio: never,\n"
        "            routes: [{service: openai-videos, model: house, status: yours}]}\n",
    )

    assert card("House 1", known).audio.value is Audio.NEVER
    assert card("house-1", known).takes("seed") is None
    assert len(known.cards) == len(ALL.cards) + 1


def veo(body: str) -> str:
    return f"as_of: 2026-11-20\nmodels:\n  veo-3.1:\n    {body}\n"


def models(body: str) -> str:
    return f"as_of: 2026-11-20\nmodels:\n  {body}\n"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("models: {}\n", 1, "a file of models needs `as_of` and `models`"),
        ("as_of: soon\nmodels: {}\n", 1, "as_of: `soon` is no day; write 2026-11-22"),
        ("as_of: 2026-11-20\nmodels:\n\tveo-3.1: {}\n", 3, "tab"),
        (veo("lenghts: [4]"), 4, "`lenghts` is no key of a model's card"),
        (veo("lengths: long"), 4, "lengths: `long` are no lengths"),
        (veo("audio: loud"), 4, "audio: `loud` is none of always, optional"),
        (veo("sizes: [big]"), 4, "sizes: `big` is no size"),
        (veo("ends: 2026-13-01"), 4, "ends: `2026-13-01` is no day"),
        (veo("nearest: veo-9"), 4, "nearest: there is no model `veo-9`"),
        (veo("inputs: {seed: maybe}"), 4, "seed: `maybe` is neither"),
        (veo("limits: [{lengths: [4]}]"), 4, "limits: each needs a `when`"),
        (veo("prices:\n      - {amount: cheap, per: clip, via: fal}"), 5, "amount: `cheap` is no amount of"),
        (models("new: {title: N, maker: m}"), 3, "model new: `kind` is missing"),
        (models("veo-3.1: fine"), 3, "model veo-3.1: `fine` is not a mapping"),
        (models("n-1: {title: Veo 3.1, maker: m, kind: video}"), 3, "already names veo-3.1"),
    ],
)
def test_what_is_wrong_in_ones_own_file_is_named_with_its_line(
    tmp_path: Path, text: str, line: int, says: str
) -> None:
    with pytest.raises(SpecErrors) as caught:
        overlaid(tmp_path, text)

    complaint = caught.value.complaints[0]
    assert says in complaint.message
    assert (complaint.at.file, complaint.at.line) == (str(tmp_path / "models.yaml"), line)


JUNK = (
    "", "true", "3", "-1", "1.5", "x", "[]", "[[]]", "[{}]", "[x]", "[3]", "{}", "{value: }", "{value: []}",
    "{value: {}}", "{from: x, to: []}", "{from: 9, to: 1}", "{step: 1, up-to: 3, narrowest: 1, widest: 2}",
    "{value: 5, unit: words}", "{value: 5, source: [[]]}", "[{when: 3}]", "[{when: {sizes: 3, inputs: 4}}]",
    "[{service: a, model: b, fields: 3}]", "[{service: a, model: b, fields: {size: [x]}}]", "[{says: 3}]",
    "[{amount: [], per: {}, via: 3}]", "[{amount: 1 USD, per: clip, via: a, length: x, sizes: {}}]",
)  # fmt: skip


def complaints_of(tmp_path: Path, text: str) -> Sequence[Complaint]:
    """What is wrong with a file of models; nothing when it is right."""
    try:
        overlaid(tmp_path, text)
    except SpecErrors as error:
        return error.complaints
    return ()


@pytest.mark.parametrize("key", KEYS)
def test_no_value_of_ones_own_file_leads_to_anything_but_a_sentence(key: str, tmp_path: Path) -> None:
    for junk in JUNK:
        for name in ("veo-3.1", "house-1"):
            text = f"as_of: 2026-11-20\nmodels: {{{name}: {{{key}: {junk}}}}}\n"
            told = complaints_of(tmp_path, text)
            assert all(each.at.line >= 1 and each.message for each in told)
            assert name == "veo-3.1" or told, "a new model needs more than this"


def test_a_file_that_cannot_be_read_is_the_operators_to_mend(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="cannot be read"):
        catalogue(tmp_path / "nowhere.yaml")


def test_a_misspelled_name_is_answered_with_the_nearest() -> None:
    assert ALL.find("soar-2") is None
    assert ALL.hint("soar-2") == "did you mean `sora-2`?"


def test_a_users_own_name_for_a_service_is_a_route_where_it_is_asked_for_and_nowhere_else() -> None:
    mine = ALL.reached_by("house", "replicate", priced=True)
    kling, asked = (
        mine.cards["kling-v3"],
        Request(seconds=Fraction(5), prompt="a dish", lines=720, sound=False),
    )

    for name, each in mine.cards.items():
        assert route_for(each, asked, DAY) == route_for(ALL.cards[name], asked, DAY)
    route = route_for(kling, replace(asked, via="house"), DAY)
    assert route is not None
    assert (route.service, route.model) == ("house", "kwaivgi/kling-v3-video")
    assert price(kling, replace(asked, via="house"), DAY).high == Decimal("0.42")
    dear = ALL.reached_by("house", "replicate", priced=False).cards["kling-v3"]
    assert price(dear, replace(asked, via="house"), DAY).unknown
