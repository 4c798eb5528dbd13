"""Stories of several sentences: what somebody does in each of them, in order, if it can be drawn."""

import pytest

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import Subject
from tests.studio.animatic.words.briefs import understood


def those(prompt: str) -> tuple[Subject, ...]:
    return understood(prompt).subjects


def done(subject: Subject) -> list[str]:
    return [each.value for each in subject.beats or (subject.act,)]


def test_later_sentences_about_somebody_are_done_one_after_another() -> None:
    (boy,) = those("A boy sits at a desk. He stands up. The room is warm. Suddenly the boy folds clothes.")

    assert done(boy) == ["sits at a desk", "stands up", "folds clothes"]
    assert boy.beats[-1].words == "folds clothes"


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        ("A woman of extraordinary talent appears. She plays the flute.", ["plays the flute"]),
        ("A hero set off. First, he swept the floor.", ["set off", "sweep the floor"]),
        ("A woman dances. She wears a red dress. She is happy.", ["dances"]),
        ("A man dances. He is wearing a black hoodie, giving him a sporty look.", ["dances"]),
        ("A man reads. A bird sings. It jumps.", ["reads"]),
        (
            "A cook stirs. The scene shifts as she glances at the cellar, and with a nod, begins tidying it.",
            ["stirs", "glances at the cellar", "tidying the cellar"],
        ),
        ("A boy reads. Grabbing a broom, he sweeps.", ["reads", "with a broom, sweeps"]),
        (
            "A cook reads. They put down the book, rise from the seat, and grab a rag.",
            ["reads", "put down the book", "grab a rag"],
        ),
        ("A boy plays tennis. He leaps, with a mighty smash.", ["plays tennis"]),
        ("A dog sits. The dog's ears twitch, as it leaps up.", ["sits", "leaps up"]),
        ("A dog sits. It suddenly becomes lively, running in circles.", ["sits", "running in circles"]),
    ],
)
def test_only_what_can_be_drawn_is_done_and_told_in_the_present(prompt: str, acts: list[str]) -> None:
    assert done(those(prompt)[0]) == acts


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        ("A woman enters a cafe and sits down.", ["enters a cafe", "sits down"]),
        ("A man walks to the window and looks out.", ["walks to the window", "looks out"]),
        ("A man walks into town and fields.", ["walks into town and fields"]),
    ],
)
def test_who_comes_to_a_place_does_there_what_comes_next(prompt: str, acts: list[str]) -> None:
    assert done(those(prompt)[0]) == acts


def test_no_more_is_done_than_a_shot_has_time_for() -> None:
    (man,) = those("A man walks. He sits. He reads. He dances. He drinks. He sleeps.")

    assert len(man.beats) == 4


def test_they_are_all_of_whom_was_spoken_and_she_is_the_woman() -> None:
    man, woman = those("A man waves to a woman. They dance. She laughs.")

    assert done(man)[-1] == "dance"
    assert done(woman)[-2:] == ["dance", "laughs"]


def test_an_animal_does_one_thing_after_another_too() -> None:
    (dog,) = those("A dog sleeps in a garden. Suddenly it jumps up. The dog runs away.")

    assert done(dog) == ["sleeps in a garden", "jumps up", "runs away"]


def test_a_sentence_goes_on_with_what_the_same_one_does() -> None:
    (mare,) = those("A mare stands. Its ears move, and with a flick of its tail, it begins to trot.")
    (goat,) = those("A goat with curled horns grazes. It lifts its head, and with a leap, it runs off.")

    assert done(mare) == ["stands", "trot"]
    assert done(goat) == ["with curled horns grazes", "lifts its head", "runs off"]


def test_a_beat_that_no_act_is_known_for_keeps_its_place() -> None:
    (weaver,) = those("A weaver restrings a loom. Then she dusts it. Finally she waves.")

    assert done(weaver) == ["restrings a loom", "dusts it", "waves"]


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        (
            "A girl named Ina digs a hole. Ina sits. After a while she jumps.",
            ["digs a hole", "sits", "jumps"],
        ),
        ("Captain Ash drinks. After several storms, Ash finally sleeps.", ["drinks", "sleeps"]),
        (
            "A groom bows. On the second day, the man dances. Undeterred, he reads.",
            ["bows", "dances", "reads"],
        ),
        ("A nun sweeps a yard before sitting on a wall.", ["sweeps a yard", "sitting on a wall"]),
        ("A boy gets up and waves.", ["gets up", "waves"]),
        (
            "A man lifts a crate, turns around, and waves to us.",
            ["lifts a crate", "turns around", "waves to us"],
        ),
        ("A nun kneels. She is in a good mood, sweeping a yard.", ["kneels", "sweeping a yard"]),
        ("A nun kneels. As she enters a barn, a cow moos.", ["kneels", "enters a barn"]),
    ],
)
def test_beats_are_found_by_name_by_pronoun_and_after_what_leads_to_them(
    prompt: str, acts: list[str]
) -> None:
    assert done(those(prompt)[0]) == acts


def test_a_ball_that_is_served_is_of_the_game_that_is_told() -> None:
    (boy,) = those("During a badminton match a boy sits. He serves the ball.")

    assert done(boy)[-1] == "plays badminton, serves the ball"


def test_of_what_goes_on_in_a_mind_only_a_thought_is_seen_and_first_left_out() -> None:
    (boy,) = those("A boy runs. He realizes that he is late. He hopes for rain. He jumps.")
    (man,) = those("A man runs. He realizes that he is late. He jumps. He sits. He waves.")

    assert done(boy) == ["runs", "realizes that he is late", "jumps"]
    assert done(man) == ["runs", "jumps", "sits", "waves"]


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        (
            "A sorcerer arrived at a hut, defeated the beast, and earned the flame crystal.",
            ["arrived at a hut", "defeats the beast", "earns the flame crystal"],
        ),
        (
            "A woman sat. She carried a box and opened it. She was led by a man.",
            ["carries a box", "opens it"],
        ),
        ("A girl dressed in blue dances.", ["dressed in blue dances"]),
    ],
)
def test_what_was_done_in_the_past_is_parted_and_told_in_the_present(prompt: str, acts: list[str]) -> None:
    assert done(those(prompt)[0])[-len(acts) :] == acts


def test_of_too_many_the_unknown_go_first() -> None:
    (maid,) = those("A maid sweeps. She frobs a dial. She dances. She sits. She sleeps.")

    assert done(maid) == ["sweeps", "dances", "sits", "sleeps"]


def test_who_arrives_leaves_and_overtakes_changes_place() -> None:
    moves = [each.moves for each in those("A farmer waits by a gate. A doctor arrives and joins him.")]

    assert moves == [None, "towards"]
    assert those("A jogger overtakes a nun.")[0].moves == "right"
    assert those("A guest leaves the room.")[0].moves == "away"


def test_the_older_one_and_the_younger_one_are_told_apart() -> None:
    assert [
        each.act.value for each in those("Two nuns. The older one sews while the younger one sings.")
    ] == [
        "sews",
        "sings",
    ]


def test_who_is_named_for_a_deed_does_it_where_nothing_else_is_told() -> None:
    assert done(those("A skater under a bright lamp")[0]) == ["skates"]
    assert done(those("A skater reads a letter")[0]) == ["reads a letter"]


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        ("A nun and her sister sew a flag. They bow.", [["sew a flag", "bow"], ["sew a flag", "bow"]]),
        ("A king sits. A monk enters and bows.", [["sits"], ["enters and bows"]]),
        ("A nurse washes a sailor's foot, then hums.", [["washes a sailor's foot", "hums"], ["stand"]]),
        (
            "A maid wakes up, dusts a shelf, feeds a goat and opens a door.",
            [["wakes up", "dusts a shelf", "feeds a goat"]],
        ),
        ("Two girls talk. One runs away. The other sits down.", [["runs away"], ["sits down"]]),
        ("A boxer trains alone.", [["shadowboxing"]]),
    ],
)
def test_what_is_done_goes_to_who_does_it(prompt: str, acts: list[list[str]]) -> None:
    people = [each for each in those(prompt) if each.kind.value.value == "person" and not each.background]

    assert [done(each)[: len(told)] for each, told in zip(people, acts, strict=True)] == acts


def test_where_a_tale_goes_on_to_is_told_as_left_out() -> None:
    intent = understood("A girl left a village. She crossed a desert. Then she reached a castle.")

    assert {"desert", "castle"} <= set(intent.left_out)
    assert "castle" not in understood("A girl walks in a village. A castle stands behind it.").left_out


def test_who_is_fought_later_is_there() -> None:
    names = [
        each.name
        for each in those("A knight rode out. He fought a dragon. A cow mooed.")
        if not each.background
    ]

    assert names == ["knight", "dragon"]


def test_villagers_are_around_the_one_who_is_told_of() -> None:
    told = those("The villagers were idle. A young clockmaker swept the square. He waved.")
    alone = those("The villagers dance in a square.")

    assert [each.name for each in told if not each.background] == ["clockmaker"]
    assert not alone[0].background


def test_what_is_done_while_somebody_only_stands_is_done() -> None:
    told = "A woman picks up a hat. She stands, her face warm, as she extends the hat towards an old man."

    assert [act_of(beat.value).name for beat in understood(told).subjects[0].beats] == [
        "pick up",
        "hand over",
    ]


@pytest.mark.parametrize(
    ("prompt", "done"),
    [
        ("two people are exiting from the water and doing an exercise", 2),
        ("a girl picks a flower and smells it", 2),
        ("a boy kicks a ball and falls down", 2),
        ("a woman walks down the stairs and opens a door", 2),
        ("a man sings and dances", 0),
        ("a couple walking and talking", 0),
    ],
)
def test_what_ends_or_takes_up_what_went_before_comes_after_it(prompt: str, done: int) -> None:
    assert len(understood(prompt).subjects[0].beats) == done


def test_what_is_told_by_its_verb_alone_in_a_row_is_done() -> None:
    (clerk,) = understood("A clerk carries a tray, trips, and falls.").subjects

    assert [each.value for each in clerk.beats] == ["carries a tray", "trips", "falls"]
