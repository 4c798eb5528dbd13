"""The page that people read is made from what checks their films."""

import re
from pathlib import Path

import pytest

from filmkit.film.spec.film import Film
from filmkit.film.spec.kinds import KINDS
from filmkit.film.spec.load import load
from filmkit.film.spec.reference import page
from filmkit.film.spec.sections import FILM, RECORDS
from filmkit.film.spec.vocabulary import VOCABULARIES

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "language.md"
BESIDE = ("luts/present.cube", "refs/grandmother.png", "footage/market.mov", "sfx/knife.wav", "words/fr.yaml")


def example_film() -> str:
    """The big film of the page."""
    return PAGE.read_text(encoding="utf-8").split("```yaml\n")[1].split("```")[0]


def example(folder: Path, **how: str) -> Film:
    for name in BESIDE:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).touch()
    (folder / "cast.yaml").write_text("{}\n")
    (folder / "words" / "fr.yaml").write_text("title: La recette\n")
    (folder / "film.yaml").write_text(example_film(), encoding="utf-8")
    return load(folder, **how)  # type: ignore[arg-type]


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m filmkit.film.spec.reference"


def test_every_section_field_word_and_feature_has_its_row() -> None:
    text = page()

    for record in (FILM, *RECORDS):
        for field in record.fields:
            assert f"| `{field.name}`" in text
    for kind in KINDS:
        assert f"| {kind.says} |" in text
    for word in (word for words in VOCABULARIES.values() for word in words):
        assert f"| `{word}` |" in text
    assert "{{" not in text


def test_every_link_of_the_page_leads_to_a_heading() -> None:
    text = page()
    titles = [line.lstrip("# ").lower() for line in text.splitlines() if line[:1] == "#"]
    headings = {title.replace(" ", "-").replace(",", "") for title in titles}

    assert set(re.findall(r"\]\(#([^)]*)\)", text)) <= headings


WAYS: list[dict[str, str]] = [
    {},
    {"profile": "final"},
    {"profile": "festival"},
    {"variant": "tokyo"},
    {"variant": "french"},
]


@pytest.mark.parametrize("how", WAYS, ids=lambda how: "-".join(how.values()) or "draft")
def test_the_big_example_loads_in_every_way_it_can_be_built(tmp_path: Path, how: dict[str, str]) -> None:
    film = example(tmp_path, **how)

    assert len(film.shots) == 7


def test_the_big_example_is_read_as_it_is_meant(tmp_path: Path) -> None:
    film = example(tmp_path)
    lesson = film.shots["lesson"]

    assert film.shots["exterior"].environment == "a narrow street in Lyon, wet cobbles"
    assert film.shots["exterior"].camera.moves[0].name == "push-in"
    assert [str(each) for each in lesson.cast] == ["chef/girl", "grandmother"]
    assert lesson.style == "soft 16mm, halation, sun-bleached"
    assert (lesson.place, lesson.time) == ("country kitchen", "late afternoon")
    assert film.shots["market"].source == "footage/market.mov"
    assert (
        example(tmp_path, variant="tokyo").shots["exterior"].environment
        == "a narrow street in Tokyo, wet cobbles"
    )


def test_the_big_example_uses_every_section_but_the_films_own_patterns() -> None:
    written = {line.split(":")[0] for line in example_film().splitlines() if re.match(r"[a-z]", line)}

    assert {field.name for field in FILM.fields} - written == {"patterns"}
