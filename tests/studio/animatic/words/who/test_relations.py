"""Who stands by whom, what becomes of a thing, what is named by nobody and yet meant: by words alone."""

import pytest

from filmkit.studio.animatic.intent import Change, ShotIntent, Standing, Subject, SubjectKind, TimeOfDay
from filmkit.studio.animatic.staging.matter import stuffs
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.words.vocabulary import places
from filmkit.studio.animatic.words.vocabulary.implied import IMPLIED
from filmkit.studio.animatic.words.vocabulary.relations import AS, BECOMES, COLOURS, SKIES, STUFFS
from tests.studio.animatic.words.briefs import understood


def main(intent: ShotIntent) -> list[Subject]:
    return [each for each in intent.subjects if not each.background]


@pytest.mark.parametrize(
    ("prompt", "relation", "to"),
    [
        ("a couch on the right of a bed", "right", "bed"),
        ("A parrot flying under a drone", "under", "drone"),
        ("A dog sitting atop a moving robot vacuum in a room", "on", "robot vacuum"),
        ("A child walking in front of a car", "front", "car"),
        ("A motorcycle parked behind a dog", "behind", "dog"),
        ("a skateboard on the bottom of a surfboard", "below", "surfboard"),
        ("A cat asleep beside a zoetrope", "near", None),
        ("A watch on a wrist", "on", None),
        ("A cat to the left of a zoetrope", "left", "zoetrope"),
        ("A canoe gliding past a buoy", "front", "buoy"),
        ("A man jumps out of a dumpster", "right", "dumpster"),
        ("A rabbit hopping into a hat", "left", "hat"),
    ],
)
def test_who_stands_by_whom_is_read(prompt: str, relation: str, to: str | None) -> None:
    intent = understood(prompt)
    read = main(intent)[0].stands

    if to is None:
        assert read is None
    else:
        assert read is not None
        assert read.value == Standing(relation, to)
        assert read.words in prompt
        assert to in [each.name for each in intent.subjects]


@pytest.mark.parametrize(
    "prompt",
    [
        "A couple dances under the moonlight",
        "A man stands by the window",
        "A woman walks on the beach",
        "A horse gallops under a red sky",
        "A dog runs behind the house in the garden",
    ],
)
def test_a_place_or_a_light_is_nothing_to_stand_by(prompt: str) -> None:
    assert all(each.stands is None for each in understood(prompt).subjects)


@pytest.mark.parametrize(
    ("prompt", "change"),
    [
        ("A rock changes from red to grey", Change("red", "grey")),
        ("A vibrant green leaf transitions to a soft shade of pink", Change("green", "pink")),
        ("A wooden chair turns into a metal chair", Change("wood", "metal")),
        ("A balloon inflates", Change(grows=1.9)),
        ("An ice cube melts on a plate", Change(melts=True)),
        ("An iron gate rusts", Change("iron", "rusty")),
    ],
)
def test_what_becomes_of_a_thing_is_read(prompt: str, change: Change) -> None:
    read = main(understood(prompt))[0].change

    assert read is not None
    assert read.value == change


def test_a_thing_that_stays_as_it_is_changes_nothing() -> None:
    assert main(understood("A red rock on a table"))[0].change is None
    assert main(understood("A car turns left"))[0].change is None


def test_a_sky_that_changes_its_colour_changes_the_light() -> None:
    assert understood("Clear blue sky turns stormy gray").light_change == (TimeOfDay.DAY, TimeOfDay.OVERCAST)
    assert understood("The cloud changes from black to white").light_change == (
        TimeOfDay.BLUE_HOUR,
        TimeOfDay.DAY,
    )


def test_all_that_words_can_turn_into_can_be_drawn() -> None:
    assert {AS.get(word, word) for word in COLOURS | STUFFS | set(BECOMES)} <= {*stuffs.STUFFS, *COLORS}
    assert {TimeOfDay(each) for each in SKIES}


def test_an_implied_place_is_one_there_is_and_is_never_told_as_said() -> None:
    known = {phrase.strip() for place in places.PLACES for phrase in place.words.split(",")}
    intent = understood("A barista locks a portafilter into an espresso machine")

    assert set(IMPLIED) <= known
    assert intent.place.value == "cafe"
    assert intent.place_kind.guessed


def test_nothing_that_hints_outdoors_is_filmed_before_paper() -> None:
    assert understood("A man nods").place.value == "backdrop"
    assert understood("A man nods in the rain").place.value == "exterior-day"
    assert understood("a surfboard").place.value == "sea-coast"
    assert understood("a bowl").place.value == "tabletop"


@pytest.mark.parametrize(
    ("prompt", "kind", "name"),
    [
        ("A theremin is thrown from left to right", SubjectKind.THING, "theremin"),
        ("the back of a violin", SubjectKind.THING, "violin"),
        ("Gwen Stacy reading a book", SubjectKind.PERSON, "gwen stacy"),
        ("a painting of a woman with a bob", SubjectKind.PERSON, "woman"),
        ("A Jamini Roy painting ofa boy going home", SubjectKind.PERSON, "boy"),
        ("A pig cooks in a chef's hat", SubjectKind.ANIMAL, "pig"),
    ],
)
def test_what_no_table_names_is_the_subject_all_the_same(prompt: str, kind: SubjectKind, name: str) -> None:
    subjects = main(understood(prompt))

    assert [(each.kind.value, each.name) for each in subjects] == [(kind, name)]


@pytest.mark.parametrize(
    "prompt",
    [
        "The Milky Way arching over the hills",
        "The Sierra Nevada rising above a plain",
        "A tranquil view of rain",
    ],
)
def test_what_is_called_after_a_place_is_nobody(prompt: str) -> None:
    assert not any(each.kind.value is SubjectKind.PERSON for each in understood(prompt).subjects)


def test_a_first_name_tells_the_sex() -> None:
    assert "woman" in main(understood("Gwen Stacy reading a book"))[0].description
    assert "man" in main(understood("Robert Downey is smiling"))[0].description.split()


def test_age_is_told_by_words_of_the_person_alone() -> None:
    raiders = main(understood("A raider enters an ancient royal tomb"))[0].description

    assert "ancient" not in raiders
    assert "grey coat" in main(understood("A man in a grey coat crosses an old square"))[0].description


def test_a_plural_of_a_sort_gives_way_to_the_one_it_is_about() -> None:
    intent = understood("Guardians must undergo a trial. A young guardian decided to climb the volcano.")

    assert sum(each.count.value for each in main(intent)) == 1


def test_somebody_of_a_later_scene_is_not_in_the_first_picture() -> None:
    apart = understood("An adventurer sets off. The ice queen rules a far country.")
    met = understood("An adventurer sets off. An old man joins her.")

    assert [each.name for each in main(apart)] == ["adventurer"]
    assert len(main(met)) == 2


@pytest.mark.parametrize(
    "prompt",
    [
        "A woman dances like a storm",
        "The lightning god sits on a throne",
        "A cottage with chimney smoke",
        "Sweat pouring down her face",
        "A man's smoldering gaze",
    ],
)
def test_a_likeness_and_a_name_are_no_weather(prompt: str) -> None:
    assert understood(prompt).weather == ()


def test_then_parts_what_is_done_in_turn_and_leaves_out_what_another_does() -> None:
    subject = main(understood("A person pours a cup of coffee and then drinks it"))[0]
    other = main(understood("Two men shake hands and then one man hits a ball"))[0]

    assert [beat.value for beat in subject.beats] == ["pours a cup of coffee", "drinks it"]
    assert other.beats == ()


def test_two_that_are_joined_are_both_where_the_words_put_them() -> None:
    dog, cat = main(understood("A brown dog and a white cat sleeping on a green sofa"))

    assert [each.stands and each.stands.value.to for each in (dog, cat)] == ["sofa", "sofa"]


@pytest.mark.parametrize("prompt", ["people sit around a campfire", "a couple by a bonfire at night"])
def test_people_round_a_fire_have_it_before_them_and_are_lit_by_it(prompt: str) -> None:
    read = understood(prompt)

    assert read.subjects[0].stands is not None
    assert read.subjects[0].stands.value.relation == "behind"
    assert "fire" in {light.value.source for light in read.lights}


@pytest.mark.parametrize(("prompt", "shown"), [("a lamp next to a bed", "interior"), ("a cup", "tabletop")])
def test_what_is_by_furniture_is_on_no_table(prompt: str, shown: str) -> None:
    assert understood(prompt).place.value == shown


def test_what_stands_on_a_stage_is_at_a_place_and_by_no_thing() -> None:
    intent = understood("a wooden stool on a stage")
    assert [(each.name, each.stands) for each in intent.subjects] == [("stool", None)]


def test_who_goes_past_the_door_of_a_house_passes_the_houses_own() -> None:
    intent = understood("A man with an umbrella hurries past the door of a cafe in the rain")

    assert [each.name for each in intent.subjects] == ["man"]
    assert intent.place.value == "restaurant-street"


def test_who_stands_before_a_mirror_does_not_stand_between_it_and_the_camera() -> None:
    (man,) = understood("A man ties his tie in front of a mirror in a bedroom.").subjects

    assert man.stands is None
