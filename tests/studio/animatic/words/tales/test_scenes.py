"""Which prompts tell a tale, and what its scenes show."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import ShotIntent, TimeOfDay
from filmkit.studio.animatic.words.tales.scenes import scenes_of
from filmkit.studio.animatic.words.tales.stops import stations_of
from filmkit.studio.animatic.words.tales.three_acts import three_acts

TALE = (
    "A brave girl in a red coat embarks on a quest. Her journey led her to a vast desert, where she met a "
    "turtle. "
    "On the second night, she ran through a forest. On the third day, she cooks in a kitchen. "
    "She wonders what it all meant. On the fifth day, she rows a boat on a lake."
)


def scenes(prompt: str, most: int = 5) -> list[ShotIntent]:
    """The scenes of a prompt."""
    return [each.value for each in scenes_of(Brief(96, (24, 1), prompt=prompt), most)]


def test_each_scene_has_its_own_place_and_deed() -> None:
    shown = scenes(TALE)

    assert [each.place_kind.value for each in shown][1:] == ["desert", "forest", "kitchen", "lake"]
    assert [act_of(each.subjects[0].act.value).name for each in shown][2:4] == ["run", "stir"]


def test_who_a_tale_is_of_looks_the_same_in_every_scene() -> None:
    shown = scenes(TALE)

    assert {each.subjects[0].name for each in shown} == {"girl"}
    assert all("red coat" in each.subjects[0].description for each in shown)


def test_what_goes_on_in_a_mind_is_left_out_first() -> None:
    assert all("wonder" not in each.words for each in scenes_of(Brief(96, (24, 1), prompt=TALE), 5))


def test_where_nothing_is_said_it_is_where_it_was() -> None:
    tale = (
        "In an ancient tomb, raiders discover a cursed treasure. They lift it. The spirit of a witch "
        "appears. "
        "They run away."
    )

    assert {each.place_kind.value for each in scenes(tale)} == {"cave"}


@pytest.mark.parametrize(
    "prompt",
    [
        "A man walks in a park. He wears a hat. He stops at a bench. He sits down.",
        "The camera begins at a castle. It pans to a tower. A witch flies by. The legend of a kingdom ends.",
        "A woman cooks, then eats.",
    ],
)
def test_one_shot_has_no_scenes(prompt: str) -> None:
    assert scenes(prompt) == []


def test_a_stage_fixed_by_hand_stays_one_shot() -> None:
    assert scenes_of(Brief(96, (24, 1), prompt=TALE, stage={"place": "forest"}), 5) == ()


def test_there_are_no_more_scenes_than_there_is_time_for() -> None:
    assert len(scenes(TALE, most=3)) == 3
    assert scenes(TALE, most=2) == []


def test_what_lies_where_somebody_comes_to_is_found_there() -> None:
    tale = (
        "A brave hero embarks on a quest in a cursed kingdom. He crossed the desert, where the bright Star "
        "of Mars lay hidden. He entered the forest and discovered the Star of Venus."
        " At last, the legendary hero reached the sea."
    )
    shown = scenes(tale)

    assert [each.place_kind.value for each in shown[1:3]] == ["desert", "forest"]
    assert [act_of(each.subjects[0].act.value).name for each in shown[1:3]] == ["find", "find"]


def test_a_tale_of_nights_is_by_night_and_its_days_by_day() -> None:
    tale = (
        "On the first night a young girl walks through a dark forest. On the second night she finds a key "
        "at a stone well. On the third day she opens the door of a castle. On the fourth night she dances "
        "on a beach."
    )
    assert [each.time.value.value for each in scenes(tale)] == ["night", "night", "day", "night"]


def test_how_a_tale_is_filmed_is_no_scene_of_it_and_what_is_found_stays_there() -> None:
    tale = (
        "In an ancient tomb, raiders find a cursed mirror. One raider is drawn to it. The mirror stays dark. "
        "Eventually, the raiders run away. The camera captures it in vivid colors."
    )
    shown = scenes_of(Brief(96, (24, 1), prompt=tale), 5)

    assert all("camera" not in each.words for each in shown)
    assert "mirror" in {one.name for one in shown[1].value.subjects}


def test_who_goes_to_another_room_is_seen_in_both() -> None:
    told = "A woman reads on a sofa. She is calm. Suddenly, she gets up. Going to the {}, she washes plates."
    shown = scenes(told.format("kitchen"))

    assert [act_of(each.subjects[0].act.value).name for each in shown] == ["read", "wash up"]
    assert shown[1].place_kind.value == "kitchen"
    assert scenes(told.format("sink")) == []
    paused = "A woman reads on a sofa. She pauses and then suddenly rises, heading towards the {}."
    assert len(scenes(paused.format("kitchen") + " In the kitchen, she washes plates.")) == 2
    shifted = "The scene shifts to a porch, where the woman, now in a coat, starts sweeping."
    assert [each.place.value for each in scenes(f"A woman reads on a sofa. {shifted}")][1:] == ["grounds"]
    done = "After finishing, they walk over to the kitchen with a smile. They organize plates."
    assert act_of(scenes(f"A person types on a laptop. {done}")[1].subjects[0].act.value).name != "stand"
    at_once = "A woman is drawing, then she suddenly gets up and starts {}."
    assert [each.place.value for each in scenes(at_once.format("washing dishes"))] == [
        "living-room",
        "country-kitchen",
    ]
    assert scenes(at_once.format("waving")) == []
    then = [each.place.value for each in scenes("A man types on a laptop, then washes the car.")]
    assert then == ["office", "grounds"]
    assert len(scenes("A dog plays in a yard, then sleeps on a porch.")) == 2
    assert scenes("A dog barks, then sleeps on a sofa.") == []
    assert scenes("A man opens a door and then enters a house.") == []


def test_who_finds_somebody_meets_them_and_the_deed_that_tells_most_is_shown() -> None:
    tale = (
        "A young prince embarks on a quest. In a dark forest he finds a witch. He crosses a desert and "
        "defeats a giant. Ultimately, he finds the princess and awoke her with a kiss."
    )
    shown = scenes(tale)

    acts = [each.subjects[0].act.value for each in shown]
    assert [act_of(each).name for each in acts[1:]] == ["talk", "sword", "kiss awake"]
    assert acts[1].startswith("meets")


def test_where_a_tale_says_no_place_it_is_where_it_says_first() -> None:
    tale = (
        "A young girl cannot speak. On the first day, she hears a man in the market. On the second day, "
        "she sings by a lake. On the third day, she dances."
    )
    assert [each.place_kind.value for each in scenes(tale)] == ["market", "market", "lake", "lake"]


def test_a_row_of_places_and_parts_between_semicolons_are_a_scene_each() -> None:
    row = "She went through forests, deserts, and caves, facing dangers."
    ways = "The path led her to a lake, where she swam; through a forest; and finally, to a cave."

    assert stations_of(row) == [f"She went through {each}." for each in ("forests", "deserts", "caves")]
    told = "Led by hope, she went through a forest, crossed a lake, and climbed hills."
    assert stations_of(told)[1:] == ["Led by hope, she crossed a lake.", "Led by hope, she climbed hills."]
    each = "The eldest pig sings, the second pig eats, and the youngest pig sleeps."
    assert stations_of(each)[1] == "The second pig eats."
    assert stations_of(ways)[1:] == ["The path led her through a forest", "The path led her to a cave."]
    assert stations_of("She went to see a cat, a dog, and a hen.") == [
        "She went to see a cat, a dog, and a hen."
    ]


def test_a_group_that_is_told_something_is_there_and_snow_white_brings_no_snow() -> None:
    tale = (
        "In a dark forest, Snow White embarks on a journey. She told her friends of a treasure. She ran to a "
        "castle. Ultimately, she found a cursed mirror."
    )
    shown = scenes(tale)

    assert "snow" not in shown[0].place_words.lower()
    assert [(each.name, each.background) for each in shown[1].subjects][1:] == [("friends", False)]


def test_how_it_begins_its_turn_and_how_it_ends_are_shown_where_there_is_no_time_for_all() -> None:
    assert three_acts((2.0, 0.1, 1.0, 0.1, 2.0, 0.1, 1.0, 0.1, 2.0), 5) == [0, 2, 4, 6, 8]
    assert three_acts((1.0, 0.2, 0.2), 5) == [0, 1, 2]


def test_what_is_found_is_in_the_hands_or_before_them_and_a_wreck_is_dived_to() -> None:
    shown = scenes(
        "A brave pirate captain embarks on a perilous quest with his crew. On the first day, the crew found "
        "a carved box in a cave. On the second day, they dived into the sea and discovered the wreck of a "
        "ship. On the last day, the captain defeated the king of thieves, and saved the kingdom."
    )

    assert [each.name for each in shown[1].subjects] == ["crew", "chest"]
    assert "pirate" in shown[1].subjects[0].description
    assert shown[2].place.value == "underwater"
    assert [act_of(each.act.value).name for each in shown[3].subjects] == ["sword", "stand"]


def test_who_goes_in_and_home_again_is_inside_and_home() -> None:
    tale = (
        "In a small village lives a brave adventurer. Along the way, he enters an ancient temple. He finds a "
        "golden crown. In a dark forest, he defeats a dragon. Ultimately, he returns home."
    )
    assert [each.place.value for each in scenes(tale)] == [
        "landscape", "chamber", "chamber", "forest", "landscape"
    ]  # fmt: skip


def test_what_only_tales_have_is_there_and_a_giant_stays_one() -> None:
    tale = (
        "In a small village lives a brave adventurer. On the first night, he notices a colossal bird. On the "
        "second night, he follows shining footprints to a lake. Finally, he defeats the bird."
    )
    shown = scenes(tale)

    assert [each.time.value for each in shown[1:]] == [TimeOfDay.NIGHT] * 3
    assert [each.name for each in shown[2].subjects] == ["adventurer", "shining footprints"]
    assert "colossal" in shown[3].subjects[1].description


def test_what_a_tale_is_of_is_in_idle_hands_and_tombs_have_corridors_of_stone() -> None:
    tale = (
        "In an ancient tomb, a brave adventurer finds a golden egg. He walks through dark corridors. "
        "He realizes that the egg is cursed. Ultimately, he defeats a dragon."
    )
    shown = scenes(tale)

    assert shown[1].place.value == "passage"
    assert act_of(shown[2].subjects[0].act.value).name == "find"
