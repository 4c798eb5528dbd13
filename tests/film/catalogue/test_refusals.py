"""A film is refused before any money what its models cannot make, at the line that asks for it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

from filmkit.film.catalogue.price import price
from filmkit.film.catalogue.refusals import Finding, findings, others, refusals
from filmkit.film.catalogue.request import Request, request_of
from filmkit.film.catalogue.standing import standing
from filmkit.film.spec.buying import Generate
from filmkit.film.spec.film import Film
from filmkit.film.spec.load import load
from tests.film.catalogue.test_catalogue import ALL, DAY, card, overlaid

Golden = Callable[[str, str], None]
TOP = """filmkit: 1
id: test
format: {resolution: 1920x1080, fps: 24}
profiles: {final: {defaults: {model: veo-3.1}}}
"""


def film(tmp_path: Path, shots: str, top: str = TOP, *, profile: str = "final", more: str = "") -> Film:
    (tmp_path / "film.yaml").write_text(f"{top}shots:\n{shots}{more}", encoding="utf-8")
    return load(tmp_path, profile=profile)


def found(made: Film, day: date = DAY, **more: object) -> dict[str, Finding]:
    return {each.shot: each for each in findings(made, ALL, day, **more)}  # type: ignore[arg-type]


def test_every_kind_of_refusal_is_told_at_its_line(tmp_path: Path, golden: Golden) -> None:
    (tmp_path / "a.png").touch()
    made = film(
        tmp_path,
        "  fine: {duration: 4s, subject: a plate}\n"
        "  long:\n    subject: a plate\n    duration: 12s\n"
        "  crowd: {duration: 8s, subject: a plate, references: [a.png, a.png, a.png, a.png]}\n"
        "  old: {duration: 4s, subject: a plate, model: sora-2}\n"
        "  ending: {duration: 5s, subject: a plate, model: seedance-1.5-pro}\n"
        "  own: {duration: 4s, subject: a plate, model: house}\n"
        "  nowhere: {duration: 5s, subject: a plate, model: lost}\n"
        "  strange: {duration: 5s, subject: a plate, model: veo-31}\n"
        "  talk: {duration: 5s, subject: a plate, model: kling-v3, seed: 4, prompt: '" + "x" * 2600 + "'}\n"
        "  drawn: {duration: 90s, subject: a plate, model: animatic}\n",
        TOP + "models: {house: {is: sora-2, via: my-gpu}, lost: {is: veo-3.1, via: luma}}\n",
    )

    text = "\n".join(
        f"{'refused' if each.refused else 'note'}: {each.complaint}" for each in findings(made, ALL, DAY)
    )

    golden("catalogue/refusals.txt", text + "\n")


def test_refusals_are_complaints_in_the_order_of_the_file(tmp_path: Path) -> None:
    made = film(
        tmp_path,
        "  b: {duration: 4s, subject: s, model: sora-2}\n  a: {duration: 4s, subject: s, model: veo-31}\n",
    )

    told = refusals(made, ALL, DAY)

    assert [(each.at.line, each.message.split(":")[0]) for each in told] == [(6, "shot b"), (7, "shot a")]


def test_a_free_profile_buys_nothing_and_is_refused_nothing(tmp_path: Path) -> None:
    made = film(tmp_path, "  a: {duration: 90s, subject: s}\n", profile="draft")

    assert refusals(made, ALL, DAY) == []


def test_a_model_is_usable_until_its_last_day(tmp_path: Path) -> None:
    made = film(tmp_path, "  a: {duration: 4s, subject: s, model: sora-2}\n")

    before, after = (found(made, date(2026, 9, day)) for day in (23, 24))
    assert not any(each.refused and "retired" in each.message for each in before.values())
    assert after["a"].refused
    assert "Sora 2 was retired on 2026-09-24" in after["a"].message
    assert "`model: seedance-2.0` stands nearest" in after["a"].hint


def test_handles_that_a_dissolve_needs_count(tmp_path: Path) -> None:
    shots = "  a: {duration: 4s, subject: s}\n  b: {duration: 8s, subject: s}\n"

    straight = film(tmp_path, shots)
    dissolved = film(tmp_path, shots, more="cut: [a, {shot: b, dissolve: 12f}]\n")

    assert found(straight) == {}
    assert "8.25 s (8 s and 0.25 s of handles)" in found(dissolved)["b"].message


def test_what_takes_must_have_is_asked_of_the_model_and_the_raster_is_not(tmp_path: Path) -> None:
    top = TOP.replace("1920x1080", "1920x804").replace("veo-3.1", "kling-v4")
    made = film(tmp_path, "  a: {duration: 5s, subject: s, model: kling-v3}\n", top)

    assert "the picture is 2.39:1" in found(made)["a"].message
    assert found(made, generate=Generate(aspect=Fraction(16, 9))) == {}
    assert found(made, generate=Generate(lines=2160, aspect=Fraction(16, 9))) == {}


def test_a_prompt_is_measured_as_it_is_composed(tmp_path: Path) -> None:
    made = film(tmp_path, "  a: {duration: 5s, subject: s, model: kling-v3}\n")

    assert found(made) == {}
    assert "has a prompt of 3000 characters" in found(made, words=lambda shot: "x" * 3000)["a"].message


def test_long_shots_may_be_made_in_segments(tmp_path: Path) -> None:
    made = film(tmp_path, "  a: {duration: 12s, subject: s}\n")

    assert refusals(made, ALL, DAY) == []
    assert "made as 2 segments" in found(made)["a"].message


def test_footage_asks_no_model(tmp_path: Path) -> None:
    (tmp_path / "a.mov").touch()
    made = film(tmp_path, "  a: {duration: 60s, source: a.mov}\n")

    assert found(made) == {}


def test_another_model_that_is_named_can_make_the_shot() -> None:
    request = Request(seconds=Fraction(12), aspect=Fraction(16, 9), sound=True)

    offered = others(card("veo-3.1"), request, ALL, DAY)

    assert offered[0].name == "gemini-omni-1.2-flash"
    assert all(each.lengths.value and each.lengths.value.up(Fraction(12)) for each in offered)
    assert all(each.lives(DAY) for each in offered)


def test_a_corrected_card_refuses_what_it_now_forbids(tmp_path: Path) -> None:
    made = film(tmp_path, "  a: {duration: 8s, subject: s}\n")
    known = overlaid(
        tmp_path,
        "as_of: 2026-11-20\nmodels: {veo-3.1: {lengths: {value: [4], source: trials}, "
        "inputs: {first-frame: false, extend: false}}}\n",
    )

    (told,) = refusals(made, known, DAY)

    assert "Veo 3.1 makes clips of 4 s (trials, as of 2026-11-20)" in told.message
    assert "it is not known to go on from a clip" in told.message
    assert "trim it to 4 s" in told.hint


def test_the_price_of_a_shot_is_that_of_its_request(tmp_path: Path) -> None:
    made = film(
        tmp_path,
        "  a: {duration: 5s, subject: s, takes: 3, model: fast}\n",
        TOP + "models: {fast: {is: veo-3.1-fast, via: runway}}\n",
    )
    request = request_of(made, made.shots["a"])

    assert request.seconds == 5
    assert (request.takes, request.via, request.sound) == (3, "runway", True)
    assert str(price(card("veo-3.1-fast"), request, DAY)) == "2.70 USD"


def test_what_a_film_stands_on_is_told_of_stills_and_voices_too(tmp_path: Path) -> None:
    made = film(
        tmp_path,
        "  a: {duration: 4s, subject: s, cast: [chef], model: sora-1}\n",
        TOP
        + "cast: {chef: {description: a cook, reference: {model: gpt-image-1.5, prompt: portrait},\n"
        + "               voice: {model: gpt-4o-mini-tts, voice: alloy}}}\n",
    )

    stands = standing(made, ALL, DAY)

    assert [(each.what, each.model, str(each.ends), each.refused) for each in stands] == [
        ("shot a", "sora-1", "2026-03-13", True),
        ("cast member chef: still", "gpt-image-1.5", "2026-12-01", False),
        ("cast member chef: voice", "gpt-4o-mini-tts", "2027-01-06", False),
    ]
    assert "`model: gpt-image-2` stands nearest" in stands[1].hint


def test_a_film_on_living_models_has_no_trouble(tmp_path: Path) -> None:
    made = film(tmp_path, "  a: {duration: 4s, subject: s}\n")

    assert [each.trouble for each in standing(made, ALL, DAY)] == [False]


def test_a_request_without_a_shape_is_never_refused_one() -> None:
    request = Request(seconds=Fraction(4))

    assert others(card("sora-2"), replace(request, via="fal"), ALL, DAY)


def test_a_shot_is_made_by_what_makes_pictures_that_move(tmp_path: Path) -> None:
    made = film(
        tmp_path,
        "  still: {duration: 4s, subject: a plate, model: flux-2-pro}\n"
        "  sound: {duration: 4s, subject: a plate, model: lyria-2}\n",
    )
    told = found(made)

    assert "shot still: model: FLUX.2 Pro makes image, and a shot is video" in told["still"].message
    assert told["sound"].refused
    assert "`model: " in told["sound"].hint
