"""A tale's sentences, each told so that it can be read alone."""

import pytest

from filmkit.studio.animatic.words.tales.tale import after, told_alone, with_its_instrument
from filmkit.studio.animatic.words.tales.tale_people import figures_of, with_the_pair, with_trades_first
from filmkit.studio.animatic.words.text.wording import sentences_of

GIRL = "A brave girl named Nora, in a red coat, sets out. "


def alone(tale: str) -> str:
    """The last sentence of a tale as it is told by itself."""
    sentences = sentences_of(with_trades_first(tale))
    return told_alone(sentences[-1], figures_of(sentences))


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Upon smashing a seal, the crypt shook.", "A brave girl is smashing a seal, and the crypt shook"),
        ("Upon realizing a truth, the crypt shook.", "Realizing a truth, the crypt shook"),
        ("She resolved to shatter a vase.", "A brave girl shatter a vase"),
        ("Returning home with a coin, the girl realized why.", "The girl walks back home with a coin"),
        ("She confronts the wolf, rescuing her aunt.", "A brave girl embraces her aunt"),
        ("She saw the ancient Tower of Dreams.", "A brave girl saw a castle"),
        ("She met a twin, causing her to doubt.", "A brave girl met a twin, causing her to doubt"),
        (
            "Her journey led her to a dark cave, where she found a key.",
            "In a dark cave, a brave girl found a key",
        ),
        ("Her journey took her through hot deserts.", "A brave girl walks through hot deserts"),
        ("Her path led her to an old wizard.", "A brave girl meets an old wizard"),
        ("Her next stop was a library, where she read.", "In a library, a brave girl read"),
        (
            "The fourth day finds her in a garden, where she plants a seed.",
            "In a garden, a brave girl plants a seed",
        ),
        ("On the fifth night, she leaps into a lake.", "A brave girl leaps into a lake"),
        ("However, Nora fought the beast.", "The girl fought the beast"),
        ("A fox leads her up a hill.", "A fox leads a brave girl up a hill"),
        ("Legend had it that a fox lived there.", "Legend had it that a fox lived there"),
        ("The wolf saw her red coat.", "The wolf saw her red coat"),
        ("The wolf pretends not to see her and leads her on.", "The wolf leads a brave girl on"),
        ("To lift the curse, she ran.", "A brave girl ran"),
        ("A witch appears, teaches her a spell.", "A witch appears, teaches a brave girl a spell"),
        ("She finds an old seal that holds a curse.", "A brave girl finds a stone that holds a curse"),
        ("A witch speaks: she would sleep for years.", "A witch speaks"),
        ("The tree bursts into bloom.", "The cherry trees are in blossom"),
        ("She meets a ghost, who revealed that a wizard came.", "A brave girl meets a ghost"),
        ("She chose straw, building a home.", "A brave girl stands before a house of straw"),
        ("She laid a hand on its bark.", "A brave girl touching the bark of a tree"),
        ("She realizes that the secret lies in a book.", "A brave girl realizes"),
        ("She turned to flee.", "A brave girl flee"),
        ("She finds a map, drawn with ink, lying on a beach.", "A brave girl finds a map"),
        ("She became the fox's friend.", "A brave girl embraces the fox"),
        ("In the land of fire, she sings.", "In a volcano, a brave girl sings"),
        ("As she walks, she finds letters written by her mother.", "A brave girl finds letters"),
    ],
)
def test_a_sentence_says_who_does_it_and_where(sentence: str, told: str) -> None:
    assert alone(GIRL + sentence).rstrip(".") == told


def test_a_tale_is_of_whom_it_tells_most() -> None:
    tale = "A queen ruled. A sly fox ran by. The fox met a hen. The fox slept."

    assert figures_of(sentences_of(tale))[0].noun == "fox"


def test_somebody_named_before_the_trade_is_told_by_the_trade() -> None:
    assert with_trades_first("Oscar, a young sailor, embarks.") == "A young sailor named Oscar embarks."
    assert with_trades_first("A young sailor, Oscar, embarks.") == "A young sailor named Oscar embarks."


def test_the_beast_is_the_animal_that_was_spoken_of() -> None:
    assert alone("A boy met a huge bear. He fled from the beast.") == "A boy fled from the bear."


def test_an_animal_that_has_become_another_is_called_so() -> None:
    figures = after("The kitten turns into a tiger.", figures_of(["A kitten sleeps."]))

    assert told_alone("The kitten leaps.", figures) == "The tiger leaps."


def test_who_plays_a_tune_plays_what_the_tale_names() -> None:
    tale = "A man gives her a flute. By a stream, she plays, her music flowing."

    assert "plays the flute," in with_its_instrument("By a stream, a girl plays, her music flowing.", tale)
    for plain in ("A girl plays a game.", "A girl plays the flute, and the notes flow."):
        assert with_its_instrument(plain, tale) == plain


def test_a_pronoun_means_nobody_who_was_not_spoken_of() -> None:
    tale = sentences_of("A girl runs. The first of the guards waits, and he yawns. A king arrives.")

    assert told_alone(tale[1], figures_of(tale)[:1]) == tale[1]


def test_who_is_called_by_less_and_what_only_looks_like_a_name_are_no_more_people() -> None:
    figures = figures_of(sentences_of("A mage apprentice sets out. The apprentice has to calm spirits."))

    assert [each.phrase for each in figures] == ["a mage apprentice", "spirits"]
    assert with_trades_first("Young Ann, with her wild spirit, runs.") == "Young Ann runs."


def test_they_are_the_two_who_were_told_of_last_and_she_meets_nobody_who_is_herself() -> None:
    tale = sentences_of("Villagers hid. A girl ran. She met the ghost. They crossed a lake.")
    figures = figures_of(tale)

    assert told_alone(tale[2], figures) == "A girl met the ghost."
    both = with_the_pair(tale[3], figures, ("A girl met the ghost.",))
    assert told_alone(tale[3], both).startswith("A girl and a ghost crossed")
