"""The sample films keep what an editor and a colourist rely on."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

PROJECTS = Path(__file__).parents[2] / "projects"
FILMS = (
    "grandmothers-recipe",
    "quiet-resolve",
    "first-frames",
    "the-key",
    "far-pasture",
    "slow-morning",
)
LUTS = sorted(PROJECTS.rglob("*.cube"))


def rows(lut: Path) -> NDArray[np.float64]:
    lines = lut.read_text().splitlines()
    return np.array([line.split() for line in lines if line[:1].isdigit()], np.float64)


@pytest.mark.parametrize("film", FILMS)
def test_a_film_is_there_and_says_what_it_shows(film: str) -> None:
    assert (PROJECTS / film / "film.yaml").is_file()
    assert (PROJECTS / film / "README.md").is_file()


@pytest.mark.parametrize("path", sorted(PROJECTS.rglob("*.yaml")), ids=lambda path: path.name)
def test_every_file_tells_an_editor_its_schema(path: Path) -> None:
    first = path.read_text().splitlines()[0]
    name = "film" if path.name == "film.yaml" else "include"

    assert first.startswith("# yaml-language-server: $schema=")
    schema = path.parent / first.split("$schema=")[1]
    assert schema.resolve() == PROJECTS.parent / "schemas" / f"{name}.schema.json"


@pytest.mark.parametrize("lut", LUTS, ids=lambda path: path.stem)
def test_a_lut_is_whole_and_monotone_along_grey(lut: Path) -> None:
    colors = rows(lut)
    side = round(len(colors) ** (1 / 3))
    cube = colors.reshape(side, side, side, 3)
    grey = np.array([cube[i, i, i] for i in range(side)])

    assert f"LUT_3D_SIZE {side}" in lut.read_text()
    assert colors.min() >= 0
    assert colors.max() <= 1
    assert (np.diff(grey, axis=0) > 0).all()
    assert np.abs(grey - grey.mean(axis=1, keepdims=True)).max() < 0.04


def test_the_two_looks_differ() -> None:
    present, memory = (
        rows(PROJECTS / "grandmothers-recipe" / "luts" / f"{n}.cube") for n in ("present", "memory")
    )

    assert np.abs(present - memory).mean() > 0.02
