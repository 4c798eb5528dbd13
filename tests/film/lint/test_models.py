"""A shot is held against what its model's card knows of the model's weaknesses, and against nothing else."""

from pathlib import Path

import pytest

from filmkit.errors import SpecErrors
from filmkit.film.catalogue.card import TOUCHY
from filmkit.film.catalogue.catalogue import Catalogue, catalogue
from filmkit.film.lint.lint import lint
from filmkit.film.lint.models import TOUCHES
from filmkit.film.spec.load import load

HEAD = "filmkit: 1\nid: f\nformat: {fps: 24}\nprofiles: {final: {}, draft: {free: true}}\n"
SHOT = "size: close-up, subject: a dish, light: warm lamp from the left, duration: 4s"


def told(folder: Path, shot: str, known: Catalogue | None = None, profile: str = "final") -> list[str]:
    (folder / "film.yaml").write_text(f"{HEAD}shots:\n  a: {{{SHOT}, {shot}}}\n")
    film = load(folder, profile=profile)
    return [each.message for each in lint(film, known or catalogue()) if each.rule == "model-weakness"]


def test_a_seed_is_told_where_the_card_knows_that_it_does_not_hold(tmp_path: Path) -> None:
    (message,) = told(tmp_path, "model: seedance-2.0, seed: 7")

    assert message.startswith("Seedance 2.0: A fixed seed does not make the same picture again")
    assert "as of 2026-11-22" in message
    assert told(tmp_path, "model: seedance-2.0") == []
    assert told(tmp_path, "model: veo-3.1, seed: 7") == []
    assert told(tmp_path, "model: seedance-2.0, seed: 7", profile="draft") == [], "it is drawn here"


def test_the_model_of_a_still_of_the_shots_own_counts_too(tmp_path: Path) -> None:
    still = "first-frame: {model: gemini-3-pro-image, prompt: a shop}"
    shop = "model: kling-v3, action: 'a sign that reads \"CHEZ LEO\"', "
    (message,) = told(tmp_path, shop + still)

    assert message.startswith("its first frame by Gemini 3 Pro Image: Letters in the picture come out better")
    assert told(tmp_path, f"model: kling-v3, {still}") == []


def test_a_users_own_card_may_know_weaknesses(tmp_path: Path) -> None:
    mine = tmp_path / "models.yaml"
    mine.write_text(
        "as_of: 2026-11-29\nmodels:\n  veo-3.1:\n    weaknesses:\n"
        "      - {says: Seeds hold for a day only., about: seed, source: my own trials}\n"
    )
    (message,) = told(tmp_path, "model: veo-3.1, seed: 7", catalogue(mine))

    assert message == "Veo 3.1: Seeds hold for a day only (my own trials, as of 2026-11-29)"
    mine.write_text(mine.read_text().replace("about: seed", "about: hats"))
    with pytest.raises(SpecErrors, match="hats"):
        catalogue(mine)


def test_all_that_a_weakness_may_be_about_is_looked_for() -> None:
    assert tuple(TOUCHES) == TOUCHY
