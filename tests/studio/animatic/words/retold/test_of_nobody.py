"""Words that look like somebody or somewhere bring in nobody and nowhere."""

import pytest

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.retold.of_nobody import without_nobody
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "plain"),
    [
        ("A scarf of ocean blue.", "A scarf of blue."),
        ("A small tree stump.", "A tree stump."),
        ("A calm scene with a swan and a boat drifting.", "A swan and a boat drifting."),
        ("A slow scene, showing a gate that slowly turns red.", "A gate slowly turns red."),
        ("Marks of a chisel, revealing the form of a bear.", "Marks of a chisel."),
        ("A kite in a stable flight.", "A kite in a steady flight."),
        ("A neon-pink ball.", "A bright pink ball."),
        (
            "An owl and the sounds of nature—birds singing, and small creatures.",
            "An owl and the sounds of nature.",
        ),
        ("A slow change happens on a fence as it turns grey.", "A fence turns grey."),
        ("A juggler, likely a street artist, laughs.", "A juggler laughs."),
        ("A fox starts as a tiny, soft cub in a den.", "A fox starts small in a den."),
        ("A ball lies on a plain, tiled floor.", "A ball lies on a bare, tiled floor."),
        ("A van goes by. The driver grips the wheel.", "A van goes by. "),
        ("A man drives. The driver grips the wheel.", "A man drives. The driver grips the wheel."),
        ("An aunt, perhaps a neighbour or a friend, is here.", "An aunt is here."),
    ],
)
def test_words_without_anybody(prompt: str, plain: str) -> None:
    assert without_nobody(prompt) == plain


def test_a_stirrer_is_nobody_and_a_circus_no_rows_of_seats() -> None:
    intent = understood(
        prompt="A wooden stirrer enters a bowl of red and white paint in a circus tent, in somber tones."
    )

    assert [each.kind.value for each in intent.subjects if not each.background] == [SubjectKind.THING]
    assert intent.place.value == "chamber"


def test_a_bar_of_soap_is_seen_before_a_background_that_is_told() -> None:
    intent = understood(prompt="A bar of soap turns black. The background shows a well-lit laboratory.")

    assert [each.name for each in intent.subjects] == ["bar of soap"]


def test_a_colour_of_the_sea_is_no_beach() -> None:
    intent = understood(prompt="Two kites of deep ocean blue. Their individual beauty shows.")

    assert [each.name for each in intent.subjects] == ["kite"]
    assert intent.place.value != "sea-coast"
