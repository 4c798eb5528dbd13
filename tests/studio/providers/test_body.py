"""A request in a service's words, whole or not at all."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.errors import Refused
from filmkit.studio.providers.body import as_text, spell
from filmkit.studio.providers.provider import Kind, Request
from filmkit.studio.providers.spelling import Form, Spelling

ASKABLE: dict[str, object] = {
    "negative_prompt": "rain",
    "seconds": Decimal(4),
    "size": "720p",
    "aspect": "16:9",
    "seed": 0,
    "audio": False,
    "voice": "W",
    "first_frame": Path("a.png"),
    "last_frame": Path("b.png"),
    "references": (Path("c.png"), Path("d.png")),
}


@given(st.sets(st.sampled_from(sorted(ASKABLE))), st.sets(st.sampled_from(sorted(ASKABLE))))
def test_everything_asked_is_sent_or_it_is_refused(asked: set[str], known: set[str]) -> None:
    fields = {name: Spelling(f"their-{name}") for name in known}
    request = Request(Kind.VIDEO, "m", "p", fields=fields, **{name: ASKABLE[name] for name in asked})  # type: ignore[arg-type]
    if not asked <= known:
        with pytest.raises(Refused, match="has no field for"):
            spell(request, {"prompt": Spelling("text")}, service="s")
        return
    body = spell(request, {"prompt": Spelling("text")}, service="s")

    assert {*body.values, *(name for name, _ in body.files)} == {"text", *(f"their-{name}" for name in asked)}


@pytest.mark.parametrize(
    ("form", "length", "written"),
    [
        (Form.NUMBER, "8", 8),
        (Form.NUMBER, "8.0", 8),
        (Form.NUMBER, "1.5", 1.5),
        (Form.TEXT, "8.0", "8"),
        (Form.SUFFIXED, "8", "8s"),
    ],
)
def test_a_length_is_typed_as_the_service_types_it(form: Form, length: str, written: object) -> None:
    assert Spelling("duration", form).seconds(Decimal(length)) == written


def test_the_cards_spelling_goes_before_the_wires() -> None:
    request = Request(Kind.SPEECH, "m", "Listen.", fields={"prompt": Spelling("text")})
    assert spell(request, {"prompt": Spelling("prompt")}, service="s").values == {"text": "Listen."}


def test_a_form_writes_values_as_forms_do() -> None:
    assert [as_text(value) for value in (True, False, 7, 0.5, "x", None)] == [
        "true",
        "false",
        "7",
        "0.5",
        "x",
        "",
    ]
