import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.read import intent_of


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("The camera circles around Spoon. Spoon, a tall man with a beard, stands in a hall.", ["man"]),
        ("The camera pans around Lamp, who is sitting on a sofa. She smiles.", ["woman"]),
        ("The camera moves around the main character, Kettle, in a park. His coat is red.", ["man"]),
        ("The camera circles around Kettle on a wooden table.", ["kettle"]),
    ],
)
def test_somebody_called_like_a_thing_is_somebody(prompt: str, names: list[str]) -> None:
    intent = intent_of(Brief(frames=48, rate=(24, 1), prompt=prompt))

    assert [each.name for each in intent.subjects] == names


def test_what_the_camera_does_by_going_round_is_nobodys_deed() -> None:
    prompt = "The camera orbits around a man, capturing every detail of his moves."

    assert intent_of(Brief(frames=48, rate=(24, 1), prompt=prompt)).subjects[0].act.value == "stand"
