"""Metal that rusts over a long text is read as rusting, whatever else passes by."""

from tests.studio.animatic.words.briefs import understood


def test_what_rusts_at_length_is_rusty_in_the_end() -> None:
    intent = understood(
        prompt="The clip begins with a bright iron gate in a garden. Rain falls on it. Snow covers the lawn. "
        "In the end the gate is a painter's dream of rust and green."
    )

    (gate,) = (each for each in intent.subjects if not each.background)
    assert gate.change is not None
    assert gate.change.value.after == "rusty"
    assert "red" not in [each.value for each in intent.colors]
