"""A value is written in the form its card names, or not at all."""

from decimal import Decimal

import pytest

from filmkit.film.catalogue.card import Spelling
from filmkit.studio.providers.forms import Unwritable, write, write_size
from filmkit.studio.providers.plain import Plain, as_text, plain


@pytest.mark.parametrize(
    ("form", "length", "written"),
    [
        ("", "8", 8),
        ("int", "8.0", 8),
        ("", "1.5", 1.5),
        ("text", "8.0", "8"),
        ("text", "1.5", "1.5"),
        ("text-s", "8", "8s"),
    ],
)
def test_a_length_is_typed_as_the_service_types_it(form: str, length: str, written: Plain) -> None:
    assert write(Decimal(length), Spelling("duration", form)) == written


@pytest.mark.parametrize(
    ("size", "aspect", "form", "written"),
    [
        ("720p", "16:9", "WxH", "1280x720"),
        ("720p", "9:16", "WxH", "720x1280"),
        ("480p", "16:9", "WxH", "854x480"),
        ("4k", "16:9", "W*H", "3840*2160"),
        ("1280x720", "", "W:H", "1280:720"),
        ("1280x720", "16:9", "p", "720p"),
        ("1080p", "", "P", "1080P"),
        ("4k", "", "p", "4k"),
        ("1080p", "", "", "1080p"),
    ],
)
def test_a_size_is_lines_or_pixels_as_the_service_has_it(
    size: str, aspect: str, form: str, written: str
) -> None:
    assert write_size(size, aspect, Spelling("size", form)) == written


@pytest.mark.parametrize(
    ("size", "aspect", "form"),
    [
        ("720p", "", "WxH"),
        ("1280x720", "9:16", "WxH"),
        ("huge", "", "p"),
        ("720p", "wide", "WxH"),
        ("720p", "", "z"),
    ],
)
def test_a_size_that_cannot_be_written_is_not_guessed(size: str, aspect: str, form: str) -> None:
    with pytest.raises(Unwritable):
        write_size(size, aspect, Spelling("size", form))


def test_a_service_may_have_its_own_word_for_each_value() -> None:
    mode = Spelling("mode", "", {"720p": "standard", "1080p": "pro"})
    assert write_size("1080p", "", mode) == "pro"
    with pytest.raises(Unwritable, match="720p, 1080p"):
        write_size("4k", "", mode)
    assert write(True, Spelling("sound", "on-off")) == "on"
    assert write(False, Spelling("audio")) is False
    with pytest.raises(Unwritable, match="base64"):
        write("x", Spelling("y", "base64"))


def test_parameters_go_as_they_were_written() -> None:
    assert plain({"a": Decimal("0.5"), "b": (Decimal(2), "x", None, True)}) == {
        "a": 0.5,
        "b": [2, "x", None, True],
    }


def test_a_form_writes_values_as_forms_do() -> None:
    values: dict[str, Plain] = {"true": True, "false": False, "7": 7, "0.5": 0.5, "x": "x", "": None}
    assert {text: as_text(value) for text, value in values.items()} == {text: text for text in values}
