"""Who is called by a trade, a rank or a tale is somebody; what only sounds like it is a thing or none."""

import pytest

from filmkit.studio.animatic.figures.looks.trades import _NAMES as DRESSED
from filmkit.studio.animatic.figures.reading import appearance_of
from filmkit.studio.animatic.intent import SubjectKind
from tests.studio.animatic.words.briefs import understood


def those(prompt: str) -> list[tuple[str, str]]:
    return [(each.kind.value.value, each.name) for each in understood(prompt).subjects if not each.background]


@pytest.mark.parametrize(
    "noun", ["mage apprentice", "lumberjack", "duchess", "flight attendant", "alien", "goddess", "cellist"]
)
def test_who_is_named_for_a_trade_a_rank_or_a_tale_is_a_person(noun: str) -> None:
    assert those(f"The young {noun} of the town waits in a room, and then leaves.") == [("person", noun)]


@pytest.mark.parametrize(
    ("prompt", "found"),
    [
        ("Two boys wrestle on a team", [("person", "boy")]),
        ("A hair trimmer buzzes", [("thing", "hair trimmer")]),
        ("An alien planet with two moons", [("thing", "planet")]),
        ("Fairy lights hang from the ceiling", []),
        ("A private room in a restaurant", []),
        ("A pitcher of water", [("thing", "pitcher")]),
        ("A stapler rests there", [("thing", "stapler")]),
        ("A restorer in a white apron carries a crate", [("person", "restorer")]),
        ("A mechanic kneels, then talks to a colleague off-screen", [("person", "mechanic")]),
        ("A senior dog sleeps", [("animal", "dog")]),
    ],
)
def test_what_sounds_like_somebody_is_a_thing_or_none(prompt: str, found: list[tuple[str, str]]) -> None:
    assert those(prompt) == found


def test_who_is_told_of_in_a_legend_is_not_there() -> None:
    told = "In a village, there were legends about a temple and ghosts. The villagers were afraid."

    assert those(told) == [("person", "villagers")]
    assert those("A ghost walks") == [("person", "ghost")]
    assert those("Raiders find a relic of an emperor") == [("person", "raiders")]


def test_those_of_tales_have_a_skin_of_their_own_unless_one_is_said() -> None:
    plain = {appearance_of("a nurse", name).skin for name in "abcdefgh"}

    for noun in ("ghost", "alien", "goblin", "devil"):
        assert appearance_of(f"a {noun}", noun).skin not in plain
    assert appearance_of("a dark skin alien", "x").skin == appearance_of("a dark skin nurse", "x").skin


def test_whoever_is_dressed_for_a_trade_is_a_person_of_the_tables() -> None:
    lone = (
        "sorcerer's apprentice",
        "merlin",
        "robin hood",
        "dracula",
        "extraterrestrial",
        "martian",
        "satan",
    )
    for row in DRESSED:
        noun = row.split("|")[0]
        kinds = {kind for kind, _ in those(f"The {noun} walks.")}

        assert kinds == {SubjectKind.PERSON.value} or noun in lone, noun
