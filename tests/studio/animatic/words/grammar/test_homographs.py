"""Words that are written as others are mean what their sentence tells."""

import pytest

from filmkit.studio.animatic.words.grammar.homographs import in_plain_words, without_idioms
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("words", "does"),
    [
        ("A man heads home.", "goes home"),
        ("A soldier trains in a courtyard.", "exercises"),
        ("A woman dresses.", "gets dressed"),
        ("A waiter stumbles and falls.", "falls forward"),
        ("A boy plants flowers in the garden.", "is planting flowers"),
        ("A cook and a maid face each other.", "stand opposite"),
        ("She bows her head to the king.", "bows her head"),
    ],
)
def test_verbs_that_are_nouns_too_are_done(words: str, does: str) -> None:
    (somebody, *_) = understood(words).subjects

    assert somebody.act.value.startswith(does)


def test_a_bus_that_stops_is_no_place_to_wait() -> None:
    (bus, *_) = understood("A bus stops at a bus stop.").subjects
    (boys, *_) = understood("Two boys wait at the bus stops.").subjects

    assert (bus.name, bus.act.value.split()[0]) == ("bus", "halts")
    assert "halt" not in boys.act.value


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("A crane wades in a marsh.", "A heron wades in a marsh."),
        ("A crane lifts beams over wings of a building.", "A crane lifts beams over wings of a building."),
        ("A jeweler sets a ring beneath a magnifying lens.", "A jeweler sets a ring."),
        ("A wooden top spins.", "A wooden spinning top spins."),
        ("A man in casual attire such as jeans and boots.", "A man in jeans and boots."),
        (
            "A tennis match unfolds in a park. Two girls are engaged in a game.",
            "In a park, two girls are playing tennis.",
        ),
        ("A joiner cuts a plank using a hand saw.", "A joiner saws a plank using a hand saw."),
        ("A skater spins on top of a hill.", "A skater spins on top of a hill."),
        ("a cat chef", "a cat dressed as a chef"),
        ("A ranger gallops over a hill", "A ranger rides a horse over a hill"),
        ("A queen rides through a town in a carriage", "A queen rides through a town in a carriage"),
        ("Two clown fish swim.", "Two clownfish swim."),
        ("A soldier stands guard.", "A soldier stands guarding."),
        ("A school of small silver fish", "A shoal of small silver fish"),
        ("A stream winds by, moss on its banks.", "A stream winds by, moss on its edges."),
        ("A town and its bank.", "A town and its bank."),
        ("A nun gives a talk to a roomful of guests.", "A nun gives a talk to an audience."),
        ("A nun waves to many guests.", "A nun waves to many guests."),
        ("A rider, perhaps a young girl, waves.", "A rider, a young girl, waves."),
        ("A nurse takes off her round glasses.", "A nurse takes off her round spectacles."),
    ],
)
def test_a_noun_means_what_is_beside_it(words: str, told: str) -> None:
    assert in_plain_words(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Watch as the lens pulls back. A watch ticks.", "As the lens pulls back. A watch ticks."),
        ("A woman sits at a vanity.", "A woman sits at a table with a mirror."),
        ("Bird's-eye view of a city", "aerial view of a city"),
    ],
)
def test_an_idiom_is_told_as_what_it_is(words: str, told: str) -> None:
    assert without_idioms(words) == told


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("A nurse does yoga, in poses such as cobra and downward dog.", ["nurse"]),
        ("A clerk hands a pair of brown gloves to a guest.", ["clerk", "guest"]),
        ("A family member waters a plant.", ["family member"]),
    ],
)
def test_what_is_only_called_after_somebody_is_nobody(words: str, names: list[str]) -> None:
    assert [s.name for s in understood(words).subjects if s.kind.value.value in ("person", "animal")] == names


def test_who_also_is_called_something_does_what_is_told_then() -> None:
    (baker,) = understood("A baker, a young woman in blue, waves at a bus, then smiles.").subjects[:1]

    assert baker.beats[1].value == "smiles"
    assert "waves" in baker.act.value
