"""Which set the words lead to, and what has no room there."""

import pytest

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.words.grammar.spots import set_of
from filmkit.studio.animatic.words.read import intent_of
from tests.studio.animatic.words.briefs import brief, understood


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("close-up of an old letter on a desk, candlelight", "tabletop"),
        ("close-up of a phone ringing at night", "tabletop"),
        ("extreme close-up of tree bark", "macro"),
        ("macro shot of a drop of water falling into a puddle", "macro"),
        ("extreme close-up of an eye", "close-background"),
        ("a pair of headphones lies on velvet, extreme close-up", "tabletop"),
        ("close-up of a bottle on the beach", "sea-coast"),
        ("a cat is watching outside", "living-room"),
        ("a cat starts chasing a fly", "living-room"),
    ],
)
def test_a_small_thing_alone_lies_on_a_table_and_a_surface_fills_the_picture(written: str, name: str) -> None:
    assert intent_of(brief(prompt=written)).place.value == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("street outside an elegant corner restaurant", "restaurant-street"),
        ("professional kitchen", "professional-kitchen"),
        ("country kitchen", "country-kitchen"),
        ("empty railway station hall", "station-hall"),
        ("sea coast", "sea-coast"),
        ("city street", "city-street"),
        ("empty room", "interior"),
        ("a forest clearing", "forest"),
        ("a quiet park", "park"),
        ("a dim jazz bar", "cafe"),
        ("a blacksmith hammers an iron bar", "chamber"),
        ("rain on the roof of a small shed", "grounds"),
        ("the camera tilts over a facade", "grounds"),
        ("a driver glances at the rear-view mirror", "car-inside"),
        ("two astronauts talk in the cabin of a space station", "passage"),
        ("a dog dozes in the sun", "park"),
        ("an open office by night", "office"),
        ("an old classroom", "classroom"),
        ("a night market in the rain", "market"),
        ("a desert highway at noon", "road"),
        ("a snowy mountain", "landscape"),
        ("desert dunes", "landscape"),
        ("a small living room in the evening", "living-room"),
        ("a cheap hotel room", "bedroom"),
        ("a waterfall in a spring park", "landscape"),
        ("a toy floats in a bowl, ripples on the water's surface", "tabletop"),
        ("a truck, city street blurred background", "city-street"),
        ("a fox plays the flute, stage background", "chamber"),
        ("geese fly over a frosty old forest", "grounds"),
        ("geese fly over a clearing in a forest", "forest"),
        ("a twister tears at a city", "grounds"),
        ("green dye in water, red dye too", "abstract"),
    ],
)
def test_words_lead_to_the_set_that_is_meant(written: str, name: str) -> None:
    assert intent_of(brief(prompt=written)).place.value == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("a spaceship corridor", "passage"),
        ("a monk goes deep into a ruined temple", "chamber"),
        ("a knight rides to a castle", "landscape"),
        ("a hospital corridor at night", "passage"),
        ("an empty stairwell", "stairwell"),
        ("a library, rows of books", "hall"),
        ("a ballroom at night", "hall"),
        ("a prison cell", "cell"),
        ("an old attic", "hall"),
        ("a salt flat at noon", "landscape"),
        ("a concrete dam", "waterside"),
        ("a harbour at dawn", "waterside"),
        ("a rooftop above the city", "rooftop"),
        ("a road tunnel", "passage"),
        ("deep underwater", "underwater"),
        ("inside a train", "carriage"),
        ("a cave full of crystals", "cave"),
    ],
)
def test_a_place_never_built_by_hand_is_shown_by_a_kit(written: str, name: str) -> None:
    assert intent_of(brief(prompt=written)).place.value == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("a desert highway at noon", "road"),
        ("a city park", "park"),
        ("a beach cafe", "cafe"),
        ("a harbour warehouse", "hall"),
        ("a library desk", "hall"),
        ("in front of a house", "city-street"),
        ("a house", "interior"),
    ],
)
def test_what_a_place_is_called_last_is_what_it_is(written: str, name: str) -> None:
    assert intent_of(brief(place=written)).place.value == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("a woman looks out of the kitchen window", "country-kitchen"),
        ("a cat on a bedroom carpet", "bedroom"),
        ("a kitchen interior in the morning", "country-kitchen"),
        ("a man waits in a lift", "cell"),
    ],
)
def test_a_room_stays_one_before_its_furniture(written: str, name: str) -> None:
    assert intent_of(brief(prompt=written)).place.value == name


def test_a_part_of_a_place_s_name_is_no_subject() -> None:
    for written in ("a spaceship corridor", "a woman sits in the passenger seat of a car"):
        named = [each.name for each in intent_of(brief(prompt=written)).subjects]

        assert not {"spaceship", "passenger"} & set(named)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("a car in the living room", ("car",)),
        ("a bicycle in the living room", ()),
        ("a train arrives at the station", ()),
        ("a car on a country road", ()),
        ("inside a car, wide shot", ()),
    ],
)
def test_a_vehicle_that_has_no_room_in_a_place_is_told(written: str, told: tuple[str, ...]) -> None:
    assert intent_of(brief(prompt=written)).not_drawn == told


@pytest.mark.parametrize(
    ("written", "name", "deed"),
    [
        ("a conductor leads an orchestra", "concert stage", "conduct"),
        ("a news anchor in a grey suit", "television studio", "read the news"),
        ("golfers are seen in action, swinging their clubs", "golf course", "golf"),
    ],
)
def test_who_is_named_for_a_trade_does_it_where_it_is_done(written: str, name: str, deed: str) -> None:
    intent = intent_of(brief(prompt=written))

    assert intent.place.value == set_of(name)
    assert name in intent.place_words
    assert act_of(intent.subjects[0].act.value).name == deed


def test_an_orchestra_that_is_led_plays_where_it_is() -> None:
    led = intent_of(brief(prompt="a conductor leads an orchestra, guiding them")).subjects[1]

    assert act_of(led.act.value).name == "play music"


def test_the_audience_that_is_spoken_to_is_where_the_camera_is() -> None:
    spoken = intent_of(brief(prompt="a news anchor delivers the latest news to a captivated audience"))
    watching = intent_of(brief(prompt="an audience listens to a news anchor"))

    assert [each.name for each in spoken.subjects] == ["anchor"]
    assert "audience" in [each.name for each in watching.subjects]


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A woman stretches. The room is softly lit. Behind her is a cozy living room.", "living-room"),
        ("From across the shimmering harbor, the iconic Sydney Opera House stands.", "landmark"),
        ("A boat sails on a lake, a castle behind it.", "lake"),
    ],
)
def test_the_room_that_is_named_and_the_sight_by_its_name_are_the_place(prompt: str, kind: str) -> None:
    assert understood(prompt).place_kind.value == kind


def test_fireworks_burst_over_a_town_and_a_drive_is_a_car_s() -> None:
    assert intent_of(brief(prompt="Fireworks.")).place.value == "grounds"
    assert intent_of(brief(prompt="Fireworks over a lake")).place.value == "landscape"
    (car,) = intent_of(brief(prompt="Driving at night through the city")).subjects
    assert car.name == "car"


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A worker climbs a radio tower above a wide desert", "desert"),
        ("A lighthouse keeper climbs a spiral staircase", "room"),
        ("A smith shapes iron on an anvil. The room is dark.", ""),
        ("A cat runs through the house and leaps onto the sofa.", ""),
    ],
)
def test_where_it_is_and_not_what_stands_there(prompt: str, kind: str) -> None:
    assert understood(prompt).place_kind.value == kind


def test_a_carriage_of_a_train_is_no_second_vehicle() -> None:
    shot = understood(
        "A train enters the station. The first carriage blocks the wind, and it becomes quieter."
    )
    assert [each.name for each in shot.subjects] == ["train"]
