"""The reference page says what the cards say."""

from pathlib import Path

from filmkit.film.catalogue.page import main, page
from tests.film.catalogue.test_catalogue import ALL

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "models.md"


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(ALL), "run `python -m filmkit.film.catalogue.page`"


def test_every_model_stands_on_it(tmp_path: Path) -> None:
    main(tmp_path / "reference" / "models.md")

    text = (tmp_path / "reference" / "models.md").read_text(encoding="utf-8")
    assert all(f"\n| `{name}` | " in text for name in ALL.cards)
