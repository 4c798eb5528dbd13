"""What is told at length to become another goes from what it is called first to what it is called last."""

from filmkit.studio.animatic.intent import Change
from tests.studio.animatic.words.briefs import understood


def test_the_last_that_it_is_told_to_be_is_what_it_becomes() -> None:
    intent = understood(
        prompt="A rustic wooden wheel rests in a workshop. A shimmer envelops the wheel, and the "
        "transformation begins. Its grain slowly fades. The newly formed metal spokes gleam."
    )

    assert intent.subjects[0].change is not None
    assert intent.subjects[0].change.value == Change("wood", "metal")


def test_a_colour_on_the_way_is_passed_by() -> None:
    intent = understood(
        prompt="A pair of yellow sneakers sits on the floor. The shoes begin to shift. The yellow deepens, "
        "transitioning into an orange before finally settling into a rich, bold red."
    )

    assert intent.subjects[0].change is not None
    assert intent.subjects[0].change.value == Change("yellow", "red")


def test_what_does_not_transform_stays_as_it_is() -> None:
    intent = understood(prompt="A red car stands by a wall. A man comes. He is now in a blue coat.")

    assert all(each.change is None for each in intent.subjects)


def test_a_car_s_body_is_the_car() -> None:
    (car,) = understood(prompt="The plastic car shell changed into a metal car shell.").subjects

    assert (car.name, car.change and car.change.value) == ("car", Change("plastic", "metal"))
