"""A request in a service's words, whole or not at all."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.errors import Refused
from filmkit.film.catalogue.card import Kind, RouteStatus, Spelling
from filmkit.film.catalogue.catalogue import catalogue
from filmkit.studio.providers import openai_videos, replicate
from filmkit.studio.providers.body import spell
from filmkit.studio.providers.forms import names_the_shape
from filmkit.studio.providers.provider import Request

ASKABLE: dict[str, tuple[str, object]] = {
    "negative": ("negative", "rain"),
    "length": ("seconds", Decimal(4)),
    "size": ("size", "720p"),
    "aspect": ("aspect", "16:9"),
    "seed": ("seed", 0),
    "audio": ("audio", False),
    "voice": ("voice", "W"),
    "first-frame": ("first_frame", Path("a.png")),
    "last-frame": ("last_frame", Path("b.png")),
    "images": ("images", (Path("c.png"), Path("d.png"))),
    "videos": ("videos", (Path("e.mp4"),)),
    "audios": ("audios", (Path("f.wav"),)),
}


@given(st.sets(st.sampled_from(sorted(ASKABLE))), st.sets(st.sampled_from(sorted(ASKABLE))))
def test_everything_asked_is_sent_or_it_is_refused(asked: set[str], known: set[str]) -> None:
    fields = {name: Spelling(f"their-{name}") for name in known}
    given = {ASKABLE[name][0]: ASKABLE[name][1] for name in asked}
    request = Request(Kind.VIDEO, "m", "p", fields=fields, **given)  # type: ignore[arg-type]
    if not asked <= known:
        with pytest.raises(Refused, match="does not know how it is told"):
            spell(request, {"prompt": Spelling("prompt")}, service="s")
        return
    body = spell(request, {"prompt": Spelling("prompt")}, service="s")

    sent = {*body.values, *(name for name, _ in body.files)}
    assert sent == {"prompt", *(f"their-{name}" for name in asked)}


def test_a_model_that_reads_text_is_given_text() -> None:
    request = Request(Kind.SPEECH, "m", "Listen.", fields={"text": Spelling("text")})
    assert spell(request, {"prompt": Spelling("prompt")}, service="s").values == {"text": "Listen."}


def test_a_size_in_pixels_carries_the_shape() -> None:
    fields = {"size": Spelling("size", "WxH")}
    request = Request(Kind.VIDEO, "m", "p", size="720p", aspect="9:16", fields=fields)
    assert spell(request, {"prompt": Spelling("prompt")}, service="s").values["size"] == "720x1280"
    with pytest.raises(Refused, match="needs a shape"):
        spell(Request(Kind.VIDEO, "m", "p", size="720p", fields=fields), openai_videos.FIELDS, service="s")


def test_every_route_of_the_catalogue_to_our_services_can_be_spelt() -> None:
    fixed = {"openai-videos": openai_videos.FIELDS, "replicate": replicate.FIELDS}
    seen = 0
    for card in catalogue():
        for route in card.routes:
            if route.service not in fixed or route.status is RouteStatus.UNKNOWN:
                continue
            given = {ASKABLE[name][0]: ASKABLE[name][1] for name in route.fields if name in ASKABLE}
            if names_the_shape(route.fields.get("size")):
                given["aspect"] = "16:9"
            request = Request(Kind.VIDEO, route.model, "p", fields=route.fields, **given)  # type: ignore[arg-type]
            body = spell(request, fixed[route.service], service=route.service)
            assert len(body.values) + len({name for name, _ in body.files}) >= len(route.fields)
            seen += 1
    assert seen >= 10
