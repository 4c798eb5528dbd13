"""What one does for another is told in one sentence; what both do is done all the time."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.read import intent_of
from filmkit.studio.animatic.words.retold.of_two import told_of_two

MAP = (
    "In a park, a young woman in a denim jacket stands beside a bench, holding a colorful, detailed map. "
    "She extends it towards an elderly man, wearing a beige hat. Nearby, a breeze rustles the leaves. "
    "The scene captures a moment of kindness."
)
TIE = (
    "In a softly lit room, a poised individual in a navy suit stands before a mirror. Another person, "
    "dressed in a crisp white shirt, gently adjusts the tie of the suited individual, in friendship."
)
WATER = (
    "In a sunlit room, a gentle hand extends a clear glass of water towards another, capturing a moment of "
    "kindness. The giver's hand reflects care. The light dances through the water."
)
TALE = (
    "An old man gives a boy a key. Then the boy opens a chest, and the moment he does so a dragon flies out. "
    "The boy runs away."
)


def prompted(text: str) -> Brief:
    return Brief(frames=96, rate=(24, 1), prompt=text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            MAP,
            "a young woman in a denim jacket hands a colorful detailed map to an elderly man in a beige hat",
        ),
        (
            TIE,
            "dressed in a crisp white shirt, adjusts the tie of a poised individual in a navy suit",
        ),
        (WATER, "a person hands a clear glass of water to another person"),
        (
            "Two men are working together to lift a heavy desk. One person is a tall man, standing "
            "behind it, while the other is an old man. The effort is shared.",
            "A tall man and an old man are lifting a heavy desk",
        ),
        (
            "A woman places a warm blanket over another person, a moment of care. The other person is lying "
            "on a sofa. The lamp glows.",
            "over another person, lying down",
        ),
        (
            "A tender scene in a barn, where one person assists another in picking up scattered pears. The "
            "helper is an old woman. The other person, a tall man with a beard, smiles.",
            "In a barn, an old woman helps a tall man with a beard pick up scattered pears",
        ),
        (
            "A girl offers a blue plate holding a slice of warm, crumbly apple pie to a boy in a shed, a "
            "moment of joy. Dust is in the air.",
            "A girl hands a slice of pie to a boy",
        ),
        (
            "A hand reaches out to an old man, wiping the glasses of the other with a rag, a tender moment. "
            "The fire burns low.",
            "wipes the glasses of",
        ),
        (
            "A boy finds a torn scarf and offers it to a girl.",
            "finds a torn scarf and then offers the scarf to a girl",
        ),
        (
            "Two friends work together to lift a stone. One friend, a girl in red, pulls, and the other, a "
            "man in grey, pushes. The hill is bare.",
            "A girl in red and a man in grey lift a stone. The hill is bare.",
        ),
        (
            "A warm moment between two people, where one person gently lifts the other's chin. It is a "
            "shared smile.",
            "One person gently lifts another person's chin",
        ),
        (
            "One person, an old man with a hat, assists another person, a small girl, in cleaning her boots. "
            "A moment of kindness. Rain falls.",
            "cleans the boots of a small girl",
        ),
        (
            "A person hands another person a cup of hot tea in a barn. The first person, a tall woman, "
            "smiles. It is a kind gesture.",
            "a cup of hot tea to another person",
        ),
        (
            "An old man drops a stack of books. Nearby, a girl in red kneels to gather the scattered books, "
            "a moment of kindness.",
            "helps",
        ),
        (
            "A tall woman with a red scarf selects outfits for a friend. It is a shared joy.",
            "picks out outfits for a friend",
        ),
        (
            "A couple works together to pack a bag. The scene is warm.",
            "A couple packs a bag",
        ),
        (
            "Two friends are hanging a mirror in a barn. One stands on a box, while the other laughs.",
            "Two friends are hanging a mirror in a barn.",
        ),
        (
            "A kind boy assists an old man in putting on a soft, brown hat, a shared moment. The sun sets.",
            "puts a soft brown hat on an old man",
        ),
        (
            "Two people, a man and a woman, shake hands in a hall, men in suits and women in gowns. Each is "
            "holding a red folder.",
            "A man in suits and a woman in gowns shake hands in a hall",
        ),
    ],
)
def test_doer_deed_and_other_are_put_into_one_sentence(text: str, says: str) -> None:
    assert says in told_of_two(prompted(text)).prompt


def test_what_is_told_of_place_and_light_is_kept_and_a_tale_is_left_alone() -> None:
    assert "In a park" in told_of_two(prompted(MAP)).prompt
    assert "a breeze rustles the leaves" in told_of_two(prompted(MAP)).prompt
    assert told_of_two(prompted(TALE)).prompt == TALE


def test_nobody_is_given_what_is_only_felt() -> None:
    skater = "A person skates on a lake. The figure wears black, giving a sense of joy. The scene is serene."

    assert told_of_two(prompted(skater)).prompt == skater


def test_two_are_there_and_what_one_has_on_the_other_has_not() -> None:
    woman, man = intent_of(prompted(MAP)).subjects

    assert act_of(woman.act.value).name == "hand over"
    assert "hat" in man.description
    assert "hat" not in woman.description


def test_what_both_do_together_goes_on_while_sentences_tell_of_one_of_them() -> None:
    text = (
        "Two individuals, a man and a woman, work together to push a large cart through a market. The man "
        "leans into the cart. The woman smiles at him, a moment of teamwork."
    )
    man, woman = intent_of(prompted(text)).subjects[:2]

    assert not man.beats
    assert not woman.beats
    assert "cart" in man.act.value
    assert man.act.value == woman.act.value


def test_who_climbs_what_two_hold_is_a_third() -> None:
    climber, holders = intent_of(prompted("Two people are holding a ladder while the other climbs")).subjects

    assert act_of(climber.act.value).name == "go up a ladder"
    assert (climber.count.value, holders.count.value) == (1, 2)


def test_what_is_done_to_the_other_is_done_all_the_time() -> None:
    text = (
        "In a hospital room, a doctor in a white coat listens to the heartbeat of a patient. The patient "
        "sits on the bed, calm. The scene conveys kindness."
    )
    doctor, patient = intent_of(prompted(text)).subjects

    assert act_of(doctor.act.value).name == "listen to a heart"
    assert not doctor.beats
    assert act_of(patient.act.value).name == "stand"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("One person straightens the glasses of another.", "of another person wearing glasses"),
        ("A man teaches a girl how to ride a bike.", "teaches a girl to ride a bike"),
        ("A boy helps a girl lay the table.", "a boy and a girl lay the table together"),
        ("One person helps another person to fold a tent.", "two people fold a tent together"),
    ],
)
def test_what_one_has_on_and_what_both_do_is_told_plainly(text: str, says: str) -> None:
    assert says in told_of_two(prompted(text)).prompt


def test_where_one_points_the_other_looks_too() -> None:
    one, _ = intent_of(prompted("A man points to a hill while a woman watches.")).subjects

    assert act_of(one.act.value).name == "point out"


def test_who_hold_hands_on_a_bench_are_on_it() -> None:
    text = (
        "A couple sits on an old wooden bench, fingers intertwined. The man smiles at the woman in love, "
        "a moment of connection."
    )

    assert all("on an old wooden bench" in each.act.value for each in intent_of(prompted(text)).subjects)


def test_who_sits_in_a_later_sentence_sits_while_it_is_done_and_the_place_is_kept() -> None:
    text = (
        "One person, a boy with red hair, helps another person, an old lady with grey hair, tie her shoes. "
        "The lady sits on a park bench. The camera pans up, then stops. A scene of kindness."
    )
    shot = intent_of(prompted(text))

    assert act_of(shot.subjects[0].act.value).other_on == "chair"
    assert shot.place.value == "park"
    assert shot.camera.moves


def test_who_only_work_together_do_what_is_told_of_each() -> None:
    text = (
        "Two people are working together in a cave. One person, a tall man in a cap, holds a flashlight. The "
        "other person, a young woman, crouches down, in a moment of tension."
    )

    assert [act_of(each.act.value).name for each in intent_of(prompted(text)).subjects] == ["stand", "crouch"]


def test_what_two_carry_up_stairs_does_not_stand_there_again() -> None:
    subjects = intent_of(prompted("Two men carry a heavy crate up the stairs.")).subjects

    assert [each.kind.value for each in subjects] == [SubjectKind.PERSON]
