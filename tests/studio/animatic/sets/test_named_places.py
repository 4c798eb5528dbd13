"""Every room and ground that words name is built by a row of its own."""

from collections.abc import Sequence

import pytest

from filmkit.studio.animatic.props.land.kinds_of_tree import KINDS_OF_TREE
from filmkit.studio.animatic.sets.chambers.occasions import OCCASIONS
from filmkit.studio.animatic.sets.chambers.trades import CHAMBERS
from filmkit.studio.animatic.sets.country.named_country import GREEN_COUNTRY, PLAIN, country_of
from filmkit.studio.animatic.sets.grounds.grounds import GROUNDS
from filmkit.studio.animatic.sets.grounds.open_places import OPEN
from filmkit.studio.animatic.sets.making.recipe import Row, SetBrief
from filmkit.studio.animatic.sets.sets import build_set
from filmkit.studio.animatic.words.text.tables import phrases
from filmkit.studio.animatic.words.vocabulary.places import PLACES
from filmkit.studio.animatic.words.vocabulary.trees import SPECIES

KITS: dict[str, Sequence[Row]] = {"grounds": GROUNDS, "chamber": CHAMBERS}


@pytest.mark.parametrize("kit", KITS)
def test_what_a_place_is_called_leads_to_a_row_and_never_to_the_fallback(kit: str) -> None:
    named = [phrase for place in PLACES if place.shown_by == kit for phrase in phrases(place.words)]
    lost = [each for each in named if SetBrief(words=each, called=each).first_of(KITS[kit]) is None]
    lost = [each for each in lost if each != "court"]  # its sport tells which, whatever else is said

    assert len(named) > 100
    assert not lost


@pytest.mark.slow
def test_no_two_rows_build_the_same() -> None:
    rooms = [build_set("chamber", SetBrief(4, each.words[0], called=each.words[0])) for each in OCCASIONS]
    grounds = [build_set("grounds", SetBrief(4, row[0][0], called=row[0][0])) for row in OPEN]

    for built in (rooms, grounds):
        told = [(len(each.still.triangles), float(each.still.colors.mean())) for each in built]
        assert len(set(told)) == len(told)


@pytest.mark.parametrize(
    ("called", "word"),
    [
        ("shoe shop", "shop"),
        ("rope bridge", "bridge"),
        ("parking garage", "garage"),
    ],
)
def test_a_longer_name_is_a_place_of_its_own(called: str, word: str) -> None:
    kit = "grounds" if called == "rope bridge" else "chamber"
    one, other = (build_set(kit, SetBrief(4, words, called=words)) for words in (called, word))

    assert len(one.still.triangles) != len(other.still.triangles)


@pytest.mark.parametrize(
    ("trade", "room"), [("mechanic", "garage"), ("blacksmith", "forge"), ("potter", "pottery studio")]
)
def test_a_trade_has_its_own_workshop(trade: str, room: str) -> None:
    row = SetBrief(words=f"a {trade} at work in a workshop").first_of(CHAMBERS)

    assert row is not None
    assert room in row.words


def test_no_country_is_a_meadow_by_accident() -> None:
    named = [phrase for place in PLACES if place.shown_by == "landscape" for phrase in phrases(place.words)]
    green = {each for each in named if country_of(SetBrief(4, each, called=each)).kind == "meadow"}

    assert green <= {*GREEN_COUNTRY, *PLAIN}


def test_trees_that_are_named_in_the_plural_grow_all_over_a_country() -> None:
    assert country_of(SetBrief(4, "palm trees in a valley", called="valley")).tree == "palm"
    assert country_of(SetBrief(4, "a palm tree in a valley", called="valley")).tree == "spruce"


def test_every_tree_with_a_name_has_a_form() -> None:
    assert {*SPECIES, "tree"} == KINDS_OF_TREE.keys()


def test_a_table_mountain_is_green_and_has_walls() -> None:
    country = country_of(SetBrief(4, "mount roraima", called="mount roraima"))
    assert (country.kind, country.tree) == ("tableland", "broad")
