"""Letters stand where they should, and only letters that can be drawn are."""

import numpy as np
import pytest

from filmkit.errors import TaskFailed
from filmkit.studio.titles.lettering import (
    Face,
    Type,
    draw_at,
    draw_line,
    face_for,
    width_of,
    wrapped,
    written,
)


@pytest.mark.parametrize("text", ["Crème brûlée", "Ťapák, Łódź", "Пьеса", "Ἀθῆναι", "“Quoted” — it’s 100 %"])
@pytest.mark.parametrize("face", list(Face), ids=lambda face: face.name)
def test_latin_greek_and_cyrillic_can_be_written(text: str, face: Face) -> None:
    assert face_for(text, face) in (face, Face.SANS, Face.SANS_STRONG)


@pytest.mark.parametrize("text", ["祖母のレシピ", "وصفة الجدة", "המתכון של סבתא", "Recipe 🍲"])
def test_letters_the_faces_lack_are_named_in_place_of_boxes(text: str) -> None:
    with pytest.raises(TaskFailed, match="the title faces cannot write") as refused:
        face_for(text, Face.SERIF)
    assert refused.value.message.split(" in ")[0].endswith(tuple(text))
    assert "Latin" in refused.value.hint


def test_a_typesetter_sees_to_apostrophes_accents_and_what_cannot_be_seen() -> None:
    assert written("Grandmother's") == "Grandmother\u2019s"
    assert written("cre\u0300me\u202e\u200b\x07") == "crème"


def test_an_accent_written_apart_looks_like_one_written_together() -> None:
    kind = Type(Face.SERIF, 30)
    drawn = [np.zeros((50, 60), np.float32) for _ in range(2)]
    for canvas, text in zip(drawn, ("é", "e\u0301"), strict=True):
        draw_at(canvas, text, kind, left=10, baseline=35)

    assert np.array_equal(drawn[0], drawn[1])


def test_a_line_is_centred_to_a_fraction_of_a_pixel() -> None:
    canvas = np.zeros((60, 400), np.float32)

    draw_line(canvas, "HOOH", Type(Face.SANS, 30, 0.1), center=200, baseline=45)

    columns = np.flatnonzero(canvas.max(axis=0) > 0.2)
    assert (columns[0] + columns[-1] + 1) / 2 == pytest.approx(200, abs=0.6)
    assert canvas[46:].max() < 0.4


def test_half_a_pixel_moves_a_letter_half_a_pixel() -> None:
    def middle(left: float) -> float:
        canvas = np.zeros((40, 60), np.float32)
        draw_at(canvas, "o", Type(Face.SERIF, 24), left=left, baseline=30)
        weight = canvas.sum(axis=0)
        return float((weight * np.arange(60)).sum() / weight.sum())

    assert middle(20.5) - middle(20.0) == pytest.approx(0.5, abs=0.02)


def test_capitals_get_air() -> None:
    kind = Type(Face.SERIF, 40)

    assert width_of("DAWN", kind) > width_of("DAW", kind) + width_of("N", kind) + 1
    assert width_of("dawn", kind) == pytest.approx(width_of("daw", kind) + width_of("n", kind), abs=1)


def test_lines_are_balanced_and_nothing_is_lost() -> None:
    text = "Never measure. Listen to the pan, and then decide what the evening needs."
    kind = Type(Face.SANS, 20)

    lines = wrapped(text, kind, 400)

    assert " ".join(lines) == text
    assert max(width_of(line, kind) for line in lines) <= 400
    assert width_of(lines[-1], kind) > 0.5 * width_of(lines[0], kind)


def test_an_empty_text_is_an_empty_line() -> None:
    assert wrapped("", Type(Face.SANS, 20), 400) == [""]
    assert width_of("", Type(Face.SANS, 20)) == 0
