"""Whom a single looks at: the only other with whom one shares pictures of the scene."""

from pathlib import Path

import pytest

from filmkit.film.spec.load import load
from filmkit.rules.brief import brief_of

FILM = """\
filmkit: 1
id: two
cast:
  ann: {description: a woman}
  bob: {description: a man}
  cat: {description: a girl}
scenes:
  talk: {place: cafe}
  alone: {place: pier}
shots:
  both: {scene: talk, duration: 1s, cast: [ann, bob]}
  ann: {scene: talk, duration: 1s, cast: [ann]}
  cat: {scene: talk, duration: 1s, cast: [cat]}
  pier: {scene: alone, duration: 1s, cast: [ann]}
"""


@pytest.mark.parametrize(
    ("shot", "others"),
    [("ann", ["bob"]), ("both", []), ("cat", []), ("pier", [])],
    ids=lambda each: str(each),
)
def test_a_single_knows_who_shares_the_scene_with_it(tmp_path: Path, shot: str, others: list[str]) -> None:
    (tmp_path / "film.yaml").write_text(FILM)
    film = load(tmp_path)

    assert [each.name for each in brief_of(film, film.shots[shot]).opposite] == others


def test_with_two_others_nobody_is_across(tmp_path: Path) -> None:
    (tmp_path / "film.yaml").write_text(FILM + "  three: {scene: talk, duration: 1s, cast: [ann, cat]}\n")
    film = load(tmp_path)

    assert brief_of(film, film.shots["ann"]).opposite == ()
