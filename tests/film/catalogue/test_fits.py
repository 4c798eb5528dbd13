"""A model is asked only for what it can make; every refusal names field, limit, source and ways out."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.film.catalogue.card import Card
from filmkit.film.catalogue.fits import fits
from filmkit.film.catalogue.problem import Problem
from filmkit.film.catalogue.request import Request
from tests.film.catalogue.test_catalogue import ALL, DAY, card

WIDE = Fraction(16, 9)
SCOPE = Fraction(1920, 804)


def asked(seconds: str = "5", **more: object) -> Request:
    base = Request(seconds=Fraction(seconds), aspect=WIDE, sound=True, prompt="a plate")
    return replace(base, **more)  # type: ignore[arg-type]


CASES: tuple[tuple[str, str, Request], ...] = (
    ("a shot it can make", "veo-3.1", asked("8")),
    ("longer than any clip", "veo-3.1", asked("12.5")),
    ("longer only by its handles", "veo-3.1", asked("8.5", spare=Fraction(1, 2))),
    ("longer, handles besides", "hailuo-2.3", asked("25", spare=Fraction(1))),
    ("longer than a range", "kling-v3", asked("16")),
    ("too long at the size that is asked", "hailuo-2.3", asked("8", lines=1080)),
    ("of a shape it does not make", "veo-3.1", asked(aspect=SCOPE)),
    ("upright, where only wide is made", "ltx-2-pro", asked(aspect=Fraction(9, 16))),
    ("of a shape its pixels do not have", "gen-4.5", asked(aspect=Fraction(3))),
    ("larger than it makes", "kling-v4", asked(lines=2160, first_frame=True)),
    ("a last frame it does not take", "ltx-2-pro", asked(last_frame=True, first_frame=True)),
    ("a last frame nobody knows of", "wan-2.6", asked(last_frame=True, first_frame=True)),
    ("a first frame at the embedded generator", "animatic", asked("500", first_frame=True)),
    ("more pictures than it follows", "veo-3.1", asked("8", images=5)),
    ("pictures where it follows none", "kling-v2.6", asked(images=1)),
    ("pictures nobody knows of", "kling-v3", asked(images=2)),
    ("pictures at a length that forbids them", "veo-3.1", asked("6.5", images=2, aspect=Fraction(9, 16))),
    ("pictures and a last frame together", "veo-3.1", asked("8", images=2, last_frame=True)),
    ("frames and pictures on Runway", "seedance-2.0", asked(images=2, first_frame=True, via="runway")),
    ("a prompt too long for the model", "kling-v3", asked(prompt="x" * 2600)),
    ("a prompt too long for the route", "veo-3.1", asked("8", prompt="x" * 1200, via="runway")),
    ("a seed it does not honour", "kling-v3", asked(seed=True)),
    ("a line nobody can speak", "hailuo-2.3", asked(spoken=True)),
    ("a route that ended", "veo-3.1", asked("8", via="google-gemini")),
    ("a route nobody has tried", "kling-v2.6", asked(via="replicate")),
    ("words alone, where a frame is needed", "kling-v4", asked(via="fal")),
    ("an endpoint of one's own", "wan-2.7", asked(via="my-gpu")),
    ("a model no route leads to", "ltx-2.5-pro", asked()),
    ("a model of which nothing is known", "ltx-2.3", asked("90", aspect=SCOPE, prompt="x" * 9000)),
    ("several things at once", "veo-3.1", asked("30", aspect=SCOPE, images=4, lines=2160)),
)  # fmt: skip


def test_refusals_read_as_they_should(golden: Callable[[str, str], None]) -> None:
    golden("catalogue/fits.txt", "\n".join(map(told, CASES)))


def told(case: tuple[str, str, Request]) -> str:
    name, model, request = case
    problems = fits(card(model), request, DAY)
    lines = [f"{name} ({model})"]
    for each in problems:
        lines.append(f"  {'refused' if each.refused else 'note'}: {each.field}: {each.message}")
        lines += [f"    - {way}" for way in each.ways]
    return "\n".join([*lines, *([] if problems else ["  fits"]), ""])


@pytest.mark.parametrize(
    ("name", "model", "request_"), CASES, ids=[name.replace(" ", "-") for name, *_ in CASES]
)
def test_every_refusal_has_a_way_out_and_says_who_says_so(name: str, model: str, request_: Request) -> None:
    for problem in refused(card(model), request_):
        assert problem.ways, problem
        assert "as of 20" in problem.message


def test_a_long_shot_becomes_segments_that_go_on_from_each_other() -> None:
    (found,) = fits(card("veo-3.1"), asked("12.5"), DAY)

    assert not found.refused
    assert found.message.endswith(
        "made as 2 segments, 8 + 6 s, each beginning on the last frame of the one before"
    )


def test_a_model_extends_its_own_clips_where_its_route_says_how() -> None:
    (found,) = fits(card("wan-2.7"), asked("20", via="dashscope"), DAY)

    assert found.message.endswith("each extending the one before")


def test_a_model_that_begins_on_no_frame_makes_no_segments() -> None:
    veo = card("veo-3.1")
    blind = replace(
        veo, inputs={**veo.inputs, "first-frame": replace(veo.inputs["first-frame"], value=False)}
    )

    assert [each.refused for each in fits(blind, asked("12.5"), DAY)] == [True]


def test_another_route_is_named_where_it_helps() -> None:
    (found,) = fits(card("veo-3.1"), asked("8", prompt="x" * 1200, via="runway"), DAY)

    assert "take another route: `via: replicate`" in found.ways


def test_what_no_card_knows_refuses_nothing() -> None:
    assert not refused(card("ltx-2.3"), asked("90", aspect=SCOPE, prompt="x" * 9000, lines=2160))


@given(
    st.sampled_from(sorted(ALL.cards)),
    st.builds(
        Request,
        seconds=st.fractions(min_value=Fraction(1, 24), max_value=60, max_denominator=48),
        aspect=st.sampled_from([None, WIDE, SCOPE, Fraction(1)]),
        lines=st.sampled_from([None, 720, 1080, 2160]),
        first_frame=st.booleans(),
        last_frame=st.booleans(),
        images=st.integers(0, 12),
        seed=st.booleans(),
        prompt=st.sampled_from([None, "a plate", "x" * 3000]),
        via=st.sampled_from([None, "replicate", "fal", "runway", "my-gpu"]),
    ),
)
def test_asking_less_is_never_refused_more(name: str, request: Request) -> None:
    bare = Request(via=request.via)

    assert fields(card(name), bare) <= fields(card(name), request) | {"via"}


def fields(each: Card, request: Request) -> set[str]:
    return {problem.field for problem in refused(each, request)}


def refused(each: Card, request: Request) -> list[Problem]:
    return [problem for problem in fits(each, request, DAY) if problem.refused]
