"""How a picture is made is told from what is in it."""

import pytest

from filmkit.cli.picture import rows_of
from filmkit.studio.animatic.arts.arts import ARTS as FINISHES
from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.intent import ShotIntent, TimeOfDay
from filmkit.studio.animatic.words.read import intent_of
from filmkit.studio.animatic.words.vocabulary.arts import ARTS, AS_FILMED


def read(prompt: str = "", **more: object) -> ShotIntent:
    return intent_of(Brief(96, (24, 1), prompt=prompt, **more))  # type: ignore[arg-type]


def art(intent: ShotIntent) -> str | None:
    return intent.look.art.value if intent.look.art else None


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("a corgi plays in a park, oil painting", "oil"),
        ("a boat on a river by Hokusai, in the style of Ukiyo", "ukiyo-e"),
        ("a panda drinks coffee in a cafe, Van Gogh style", "van-gogh"),
        ("An anime-style girl runs down a street", "anime"),
        ("A watercolour scene of a harbour", "watercolour"),
        ("a pencil sketch of an old man", "pencil"),
        ("a horse gallops, rendered in charcoal", "charcoal"),
        ("a birthday party shot on VHS", "vhs"),
        ("A claymation fox walks through a forest", "stop-motion"),
        ("The scene is painted in soft watercolors, a girl reads", "watercolour"),
        ("2D animation, a cat chases a mouse", "cartoon"),
        ("Madhubani painting of two elephants by a river", "madhubani"),
        ("A low poly fox in a forest", "low-poly"),
        ("a cat on a sofa in emoji style", "emoji"),
    ],
)
def test_prose_names_an_art_in_many_ways(prompt: str, name: str) -> None:
    assert art(read(prompt)) == name


@pytest.mark.parametrize(
    "prompt",
    [
        "a woman restores an oil painting in a museum",
        "Vincent van Gogh is painting in the room",
        "a painting of a ship hangs on the wall",
        "a pencil on a desk, a sketch beside it",
        "ink swirls in water",
        "a boy reads a comic book",
        "a street without pixel art",
        "she sits by the lake, painting",
        "a comic shop at night",
    ],
)
def test_a_thing_that_is_called_like_an_art_is_a_thing(prompt: str) -> None:
    assert art(read(prompt)) is None


@pytest.mark.parametrize("style", ["watercolor painting", "in the style of an oil painting", "by Hokusai"])
def test_the_words_of_a_style_are_no_subject_and_no_place(style: str) -> None:
    plain, styled = read("a boat on a lake"), read(f"a boat on a lake, {style}")

    assert [each.name for each in styled.subjects] == [each.name for each in plain.subjects]
    assert styled.subjects[0].act.value == plain.subjects[0].act.value
    assert styled.place == plain.place
    assert not styled.left_out


def test_a_style_layer_and_a_stage_name_it_plainly_and_the_stage_wins() -> None:
    assert art(read("a boat", style="soft ink on rough paper")) == "ink"
    assert art(read("a boat, oil painting", style="watercolour")) == "watercolour"
    assert art(read("a boat", style="watercolour", stage={"look": {"art": "woodblock print"}})) == "ukiyo-e"


def test_cyberpunk_is_a_wet_night_unless_the_words_say_when() -> None:
    night, noon = read("a city street, cyberpunk"), read("a city street at noon, cyberpunk")

    assert (night.time.value, night.wet is not None) == (TimeOfDay.NIGHT, True)
    assert noon.time.value is TimeOfDay.NOON


def test_an_art_is_told_with_its_words_and_one_without_a_finish_says_so() -> None:
    rows = {name: (value, words) for name, value, words in rows_of(read("a cat, 3D animation"))}

    assert rows["look.art"][1] == 'prompt: "3D animation"'
    assert AS_FILMED["computer-animation"] in rows["look.art"][0]


def test_every_art_has_a_finish_or_says_why_not() -> None:
    assert set(ARTS) == set(FINISHES) | set(AS_FILMED)


@pytest.mark.parametrize(
    ("prompt", "saturation"),
    [
        ("Polaroid style, a mountain", 0.82),
        ("A dog runs, vibrant colors", 1.25),
        ("A dog runs past vibrant trees", 1.0),
        ("A street in a muted palette", 0.72),
    ],
)
def test_colours_of_the_whole_picture_reach_the_look(prompt: str, saturation: float) -> None:
    assert read(prompt).look.saturation == saturation
