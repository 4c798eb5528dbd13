"""The guide to sound lists what there is."""

from filmkit.studio.sound.foley.page import PAGE, page


def test_the_lists_of_the_guide_are_up_to_date() -> None:
    text = PAGE.read_text(encoding="utf-8")

    assert page(text) == text, "run: python -m filmkit.studio.sound.foley.page"
