"""What `explain --picture` tells: values in words, the words behind them, and what is missing."""

from filmkit.cli.picture import rows_for, told
from filmkit.studio.animatic.brief import Brief


def lines(prompt: str) -> list[str]:
    return [" ".join(line.split()) for line in told(rows_for(Brief(96, (24, 1), prompt=prompt)))]


def test_values_are_told_in_words() -> None:
    said = lines("A red leaf turns green in light rain")

    assert any(line.startswith("subjects 1.change from red to green [prompt") for line in said)
    assert 'weather 1 drizzle [prompt: "light rain"]' in said


def test_a_hand_from_the_edge_is_told_in_words() -> None:
    said = lines("A piano on a table. A hand enters from the left and presses three keys")

    assert any(line.startswith("reaching a hand from the left: press, 3 times [prompt") for line in said)


def test_words_that_are_the_value_are_not_said_twice() -> None:
    assert "subjects 1.act waves to a friend [prompt]" in lines("A woman waves to a friend")


def test_what_has_no_form_and_what_is_of_a_later_scene_is_told() -> None:
    said = lines("A time machine crosses a road. Then a map leads to a treasure.")
    missing = said[said.index("missing") :]

    assert any(line.startswith("not-drawn time machine") for line in missing)
    assert any(line.startswith("left-out map; treasure") for line in missing)


def test_the_prompt_itself_is_not_told_again() -> None:
    assert not any("place-words" in line for line in lines("A man walks"))


def test_what_a_scene_of_a_tale_shows_is_not_missing() -> None:
    said = lines(
        "On the first night a young girl walks through a dark forest. On the second night she finds a key. "
        "On the third night a fox leads her up a mountain. On the fourth night she dances on a beach."
    )
    assert any(line.startswith("scene 3 mountain night: fox") for line in said)
    assert not any(line.startswith("left-out") and "fox" in line for line in said)
