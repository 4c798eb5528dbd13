"""Two that are named together and told apart afterwards, what each does, and what each wears."""

import pytest

from filmkit.studio.animatic.intent import Subject
from tests.studio.animatic.words.briefs import understood


def those(prompt: str) -> tuple[Subject, ...]:
    return understood(prompt).subjects


def test_a_couple_is_the_woman_and_the_man_of_later_sentences_in_their_own_dress() -> None:
    her, him = those(
        "In a bedroom a couple packs a suitcase. The woman, wearing a white t-shirt, smiles. "
        "The man, in a grey sweater, laughs."
    )

    assert (her.name, him.name) == ("woman", "man")
    assert "white t-shirt" in her.description
    assert "grey sweater" in him.description
    assert her.act.value == him.act.value == "packs a suitcase"


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        ("Two girls: one reads, the other draws", ["reads", "draws"]),
        ("One woman sings while the other dances", ["sings", "dances"]),
        ("One man is reading, and the other is asleep on a sofa", ["is reading", "is asleep on a sofa"]),
        ("Two dogs run in a park. One dog barks, the other jumps", ["barks", "jumps"]),
        (
            "Two bears run through a forest. One bear has a gleam in its eyes, while the other seems focused",
            ["run through a forest", "run through a forest"],
        ),
        ("Three cats sleep. One cat is black", ["sleep"]),
        ("Two men in a bar. One sings, while the other dances", ["sings", "dances"]),
    ],
)
def test_one_does_this_and_the_other_that(prompt: str, acts: list[str]) -> None:
    assert [each.act.value for each in those(prompt)] == acts


def test_adverbs_and_looks_between_commas_come_before_what_one_of_two_does() -> None:
    one, other = those(
        "Two women sit at a table. One, with curly hair, carefully reads a book; the other, in a red dress, "
        "expertly plays the guitar."
    )

    assert one.act.value.startswith("carefully reads a book")
    assert other.act.value.startswith("expertly plays the guitar")
    assert "curly hair" in one.description
    assert "red dress" in other.description


def test_one_is_brown_and_the_other_white() -> None:
    one, other = those("Two dogs, one brown and the other white, run on a beach")

    assert (one.description, other.description) == ("a brown dog", "a white dog")
    assert one.act.value == other.act.value == "run on a beach"


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("One person adjusts the glasses of another.", 2),
        ("A woman waves to another in a street", 2),
        ("A man walks to the other side", 1),
        ("Two people in a room, where one person lifts the other's chin", 2),
        ("A person climbs one foot after another", 1),
        ("A person is crawling baby", 1),
        ("A man is a monk", 1),
    ],
)
def test_another_is_one_more_and_what_somebody_is_is_not(prompt: str, count: int) -> None:
    assert sum(each.count.value for each in those(prompt)) == count


def test_who_is_said_to_crawl_like_a_baby_is_one() -> None:
    (baby,) = those("A person is crawling baby")

    assert (baby.name, baby.act.value) == ("baby", "crawling")


def test_she_of_a_later_sentence_tells_who_somebody_is_and_what_she_wears() -> None:
    (chef,) = those("A young chef stands in a kitchen. She wears a red apron. The stove is hot.")

    assert "woman" in chef.description
    assert "red apron" in chef.description
    assert "stove" not in chef.description
    (they,) = those(
        "A person sits at a table. They wear a grey hoodie. Medium shot, character eye-level view."
    )
    assert "hoodie" in they.description


def test_two_who_are_introduced_one_by_one_are_two() -> None:
    her, him = those(
        "Two individuals stand in a room. One, a woman in a white blouse, extends her hand, holding a key. "
        "The other, a man in a blue sweater, waves."
    )

    assert (her.name, him.name) == ("woman", "man")
    assert "white blouse" in her.description
    assert "blue sweater" in him.description
    assert "waves" in him.beats[-1].value
    assert all("waves" not in beat.value for beat in her.beats)


def test_what_a_later_sentence_says_somebody_holds_is_held() -> None:
    read = understood("A man and a woman stand in a street. The woman, holding a red umbrella, laughs.")
    _, her = read.subjects

    assert her.held == "umbrella"
    assert "red umbrella" in her.description
    assert not read.furnishings


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        (
            "Two people mend a fence. One person, a tall man in a cap, holds a hammer. The other person, a "
            "young woman in blue, holds the nails.",
            ["man", "woman"],
        ),
        (
            "A person hands a lantern to another person. The first person, a sailor in a coat, smiles. The "
            "second person, a girl in a shawl, takes it.",
            ["sailor", "girl"],
        ),
        ("A couple dances. Both people laugh. The man waves, and the woman sings.", ["man", "woman"]),
    ],
)
def test_who_one_of_two_is_told_to_be_later_is_nobody_else(prompt: str, names: list[str]) -> None:
    assert [each.name for each in those(prompt)] == names
