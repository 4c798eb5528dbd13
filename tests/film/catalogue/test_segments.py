"""Clips that continue each other cover the request; a model that cannot go on makes none."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.film.catalogue.measures import Lengths, Rates
from filmkit.film.catalogue.request import Request
from filmkit.film.catalogue.segments import Means, after_the_first, clips_for, continuing, seam
from filmkit.film.catalogue.terms import route_for
from tests.film.catalogue.test_catalogue import ALL, DAY, card, overlaid
from tests.film.catalogue.test_measures import LENGTHS, SECONDS


def asked(seconds: str, **more: object) -> Request:
    return replace(Request(seconds=Fraction(seconds)), **more)  # type: ignore[arg-type]


@given(LENGTHS, SECONDS, st.sampled_from([8, 16, 24, 60]))
def test_segments_cover_what_is_asked_with_no_clip_too_many(
    lengths: Lengths, seconds: Fraction, rate: int
) -> None:
    veo = card("veo-3.1")
    made = replace(
        veo,
        lengths=replace(veo.lengths, value=lengths),
        rates=replace(veo.rates, value=Rates((Fraction(rate),))),
    )
    request = Request(seconds=seconds)
    clips = clips_for(made, request, None, None)
    again = seam(made, request)

    assert clips is not None
    assert sum(clips) - (len(clips) - 1) * again >= seconds
    assert all(lengths.up(clip) == clip for clip in clips)
    assert lengths.longest is not None
    fewer = len(clips) - 1
    assert not fewer or fewer * lengths.longest - (fewer - 1) * again < seconds


@pytest.mark.parametrize(
    ("seconds", "clips"),
    [("8", [8]), ("8.25", [6, 4]), ("15.9", [8, 8]), ("16", [8, 6, 4]), ("20", [8, 8, 6])],
)
def test_the_fewest_are_made_and_of_these_the_shortest(seconds: str, clips: list[int]) -> None:
    veo = card("veo-3.1")

    found = clips_for(veo, asked(seconds), route_for(veo, asked(seconds), DAY), None)

    assert list(found or ()) == clips


def test_only_the_first_follows_pictures_and_only_the_last_ends_on_a_frame() -> None:
    veo, request = card("veo-3.1"), asked("14", images=2, last_frame=True)
    route = route_for(veo, request, DAY)

    assert list(clips_for(veo, request, route, None) or ()) == [8, 8], "with pictures it makes 8 s only"
    assert after_the_first(request).last_frame
    assert not after_the_first(request, last=False).last_frame
    assert after_the_first(request).images == 0


def test_where_every_kind_of_job_has_its_own_address_the_right_one_is_taken() -> None:
    veo, request = card("veo-3.1"), asked("12", via="fal")
    route = route_for(veo, request, DAY)
    assert route is not None
    found = continuing(veo, request, route, DAY)

    assert route.model == "fal-ai/veo3.1"
    assert found is not None
    assert (found.means, found.route.model) == (Means.FIRST_FRAME, "fal-ai/veo3.1/image-to-video")


def test_an_endpoint_of_ones_own_begins_on_frames() -> None:
    sora, request = card("sora-2"), asked("20", via="my-gpu")
    route = route_for(sora, request, DAY)
    assert route is not None

    assert continuing(sora, request, route, DAY) is not None


def test_a_route_that_is_not_known_to_begin_on_a_frame_makes_no_segments() -> None:
    """Not after the first was paid for."""
    for model in ALL:
        for route in model.routes:
            if route.service != "replicate" or not route.lives(DAY):
                continue
            found = continuing(model, asked("99", via="replicate"), route, DAY)
            assert found is None or found.means.value in found.route.fields


def test_a_route_of_the_users_own_may_extend(tmp_path: Path) -> None:
    mine = overlaid(
        tmp_path,
        "as_of: 2026-11-20\nmodels: {veo-3.1: {routes: [{service: replicate, model: a/b, "
        "fields: {prompt: prompt, extend: video}}]}}\n",
    )
    veo = mine.cards["veo-3.1"]
    route = route_for(veo, asked("12"), DAY)
    assert route is not None
    found = continuing(veo, asked("12"), route, DAY)

    assert found is not None
    assert found.means is Means.EXTEND
