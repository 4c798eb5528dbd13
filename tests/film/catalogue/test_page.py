"""The reference page says what the cards say."""

import re
from pathlib import Path

from filmkit.film.catalogue.page import main, page
from tests.film.catalogue.test_catalogue import ALL, card, overlaid

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "models.md"


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(ALL), "run `python -m filmkit.film.catalogue.page`"


def test_the_guides_file_of_models_is_right(tmp_path: Path) -> None:
    text = (PAGE.parents[1] / "guide" / "models.md").read_text(encoding="utf-8")
    (written,) = re.findall(r"```yaml\n(as_of:.*?)```", text, re.DOTALL)

    known = overlaid(tmp_path, written)

    assert str(card("veo-3.1", known).lengths.value) == "4, 6, 8 or 10 s"
    assert card("house-1", known).takes("first-frame") is True


def test_every_model_stands_on_it(tmp_path: Path) -> None:
    main(tmp_path / "reference" / "models.md")

    text = (tmp_path / "reference" / "models.md").read_text(encoding="utf-8")
    assert all(f"\n| `{name}` | " in text for name in ALL.cards)
