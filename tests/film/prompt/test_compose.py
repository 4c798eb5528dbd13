"""One prompt of seven layers: everything said once, verbatim, in order, and each phrase knows its line."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.film.prompt.compose import compose
from filmkit.film.spec.film import (
    Camera,
    CastMember,
    CastRef,
    CastState,
    Film,
    Line,
    Location,
    Move,
    Origin,
    Prop,
    Shot,
)
from filmkit.film.spec.load import load
from filmkit.film.spec.shown import Format
from filmkit.source import SourceSpan
from filmkit.timebase import Frames, Rate

AT = SourceSpan("film.yaml", 3, 3)
CAST = {
    "chef": CastMember(
        "chef",
        SourceSpan("cast.yaml", 2, 3),
        "a woman in her forties, white jacket",
        states={"girl": CastState("a girl of eight, striped apron", at=SourceSpan("cast.yaml", 5, 7))},
    ),
    "old-man": CastMember("old-man", SourceSpan("cast.yaml", 8, 3)),
}
PROPS = {"knife": Prop("knife", SourceSpan("cast.yaml", 12, 3), "a worn carbon-steel knife")}


def film(**fields: Any) -> Film:
    made: dict[str, Any] = {"cast": CAST, "props": PROPS, **fields}
    return Film("f", "F", "/", AT, Format(640, 360, Rate.of(24), None, Fraction(-14)), {}, **made)


def shot(**fields: Any) -> Shot:
    return Shot("a", AT, Frames(96), **fields)


def text(**fields: Any) -> str:
    return compose(film(), shot(**fields)).text


FULL = shot(
    subject="a woman at a table",
    action=("sits down", "opens a letter"),
    environment="a bare room, one chair",
    light="soft window light from the left",
    camera=Camera(moves=(Move("push-in", None, "slow"),), angle="eye", lens="35mm"),
    mood="dread",
    style="grainy stock",
    place="flat",
    time="dusk",
    weather="fog",
    period="1950s",
    size="wide",
    framing="single",
    avoid="hats",
    lines=(Line("chef", "Never measure."),),
)


def test_the_layers_stand_in_their_order() -> None:
    assert compose(film(), FULL).text == (
        "Wide shot, single, slow push-in, eye level, 35mm lens: a woman at a table. "
        "Action: first sits down, then opens a letter. "
        'Chef says: "Never measure." '
        "Setting: flat, dusk, fog, 1950s; a bare room, one chair. "
        "Light: soft window light from the left. Mood: dread. Style: grainy stock. Avoid: hats."
    )


def test_a_shot_that_says_nothing_has_no_words() -> None:
    assert compose(film(), shot()).phrases == ()


def test_a_state_replaces_the_description_of_its_cast_member() -> None:
    said = text(cast=(CastRef("chef", "girl"),))

    assert said == "Chef: a girl of eight, striped apron."


def test_cast_and_props_bring_their_descriptions_and_their_lines() -> None:
    prompt = compose(film(), shot(cast=(CastRef("chef"), CastRef("old-man")), props=("knife",)))

    assert (
        prompt.text
        == "Chef: a woman in her forties, white jacket. Old Man. Knife: a worn carbon-steel knife."
    )
    assert [phrase.origin.at.line for phrase in prompt.phrases] == [2, 3, 12]


def test_prompt_replaces_the_layers_verbatim_and_what_to_avoid_is_still_said() -> None:
    assert text(prompt="A boat, at dusk", subject="a car", light="noon") == "A boat, at dusk."
    assert text(prompt="A boat at dusk.", avoid="people").endswith("A boat at dusk. Avoid: people.")


def test_a_camera_in_words_stands_verbatim_and_its_fields_are_not_said_again() -> None:
    camera = Camera(
        "wide shot, slow push-in, eye level, 35mm", (Move("push-in", None, "slow"),), "eye", None, "35mm"
    )

    assert text(camera=camera, size="wide") == "wide shot, slow push-in, eye level, 35mm."


def test_an_angle_that_another_field_gave_is_said_beside_the_cameras_words() -> None:
    assert (
        text(camera=Camera("slow push-in", (Move("push-in", None, "slow"),), "aerial"))
        == "slow push-in, aerial view."
    )


@pytest.mark.parametrize(
    ("camera", "words"),
    [
        (Camera(moves=(Move("static"),), angle="overhead"), "Static camera, overhead view."),
        (Camera(moves=(Move("track", "right", "slow"),)), "Slow tracking shot to the right."),
        (
            Camera(moves=(Move("push-in", "left", "slow"), Move("pan", "left", "slow"))),
            "Slow push-in, then slow pan to the left.",
        ),
        (Camera(moves=(Move("orbit", "clockwise", "still"),)), "Barely perceptible orbit clockwise."),
        (
            Camera(moves=(Move("sidewinder"),), height="30 m", lens="50"),
            "Sidewinder, camera at 30 m, 50mm lens.",
        ),
        (Camera(note="breathing slightly"), "breathing slightly."),
    ],
    ids=["static", "track", "two", "still", "unknown", "note"],
)
def test_fields_of_the_camera_become_words(camera: Camera, words: str) -> None:
    assert text(camera=camera) == words


def test_nothing_is_said_twice() -> None:
    assert text(
        place="a street at night", time="night", environment="rain on a street at night", weather="rain"
    ) == ("Setting: rain on a street at night.")
    assert text(subject="a woman in her forties", cast=(CastRef("chef"),)).count("forties") == 1


def test_a_value_within_another_word_is_said() -> None:
    assert text(time="day", environment="a day-bed") == "Setting: day; a day-bed."


def test_beats_that_are_sentences_stay_sentences() -> None:
    assert text(action=("He waits.", "He knocks")) == "Action: He waits. He knocks."


def test_a_locations_description_is_part_of_the_setting() -> None:
    made = film(
        locations={"bar": Location("bar", SourceSpan("places.yaml", 4, 3), description="a long zinc bar")}
    )

    prompt = compose(made, shot(location="bar", place="bar"))

    assert prompt.text == "Setting: bar; a long zinc bar."
    assert prompt.phrases[-1].origin.at.file == "places.yaml"


def test_each_phrase_names_the_line_of_the_field_it_came_from() -> None:
    origins = {
        "light": Origin("scene s", SourceSpan("film.yaml", 9, 5)),
        "camera.lens": Origin("shot", SourceSpan("film.yaml", 4, 2)),
    }
    prompt = compose(film(), shot(light="soft sun", camera=Camera(angle="low", lens="24mm"), origins=origins))

    assert [(phrase.layer, phrase.origin.layer, phrase.origin.at.line) for phrase in prompt.phrases] == [
        ("camera", "shot", 3),
        ("camera", "shot", 4),
        ("light", "scene s", 9),
    ]


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=30)
LAYERS = (
    "subject",
    "environment",
    "light",
    "mood",
    "style",
    "place",
    "time",
    "weather",
    "period",
    "avoid",
    "prompt",
)


@settings(max_examples=150, deadline=None)
@given(
    st.fixed_dictionaries({}, optional=dict.fromkeys(LAYERS, WORDS)),
    st.lists(WORDS, max_size=3),
    WORDS,
    st.lists(st.sampled_from(["establishing", "reveal", "two-shot", "own"]), max_size=2),
)
def test_phrases_are_exactly_the_text_and_every_written_word_is_in_it(
    layers: dict[str, str], beats: list[str], camera: str, patterns: list[str]
) -> None:
    made = film(patterns={"own": {"text": "{subject} in {place}, {nothing}. And {mood|light}"}})
    one = shot(
        action=tuple(beats),
        camera=Camera(camera),
        patterns=tuple(patterns),
        cast=(CastRef("chef"),),
        **layers,
    )
    prompt = compose(made, one)

    assert "".join(phrase.text for phrase in prompt.phrases) == prompt.text
    assert compose(made, one) == prompt
    said = " ".join(prompt.text.casefold().split())
    written = [layers["prompt"]] if layers.get("prompt", "").strip() else [*layers.values(), *beats, camera]
    for words in written:
        assert " ".join(words.casefold().split()).rstrip(".") in said


PROJECTS = Path(__file__).parents[3] / "projects"
FILMS = ("grandmothers-recipe", "quiet-resolve", "first-frames")


@pytest.mark.parametrize("name", FILMS)
def test_the_sample_films_say_what_they_said(name: str, golden: Callable[[str, str], None]) -> None:
    made = load(PROJECTS / name)
    for each in made.shots.values():
        prompt = compose(made, each)
        lines = [
            f"{phrase.layer}: {phrase.text.strip()}  [{phrase.origin.layer}, {phrase.origin.at}]"
            for phrase in prompt.phrases
        ]
        golden(f"prompts/{name}/{each.id}.txt", "\n".join([prompt.text, "", *lines, ""]))


@pytest.mark.parametrize("name", FILMS)
def test_a_sample_films_effective_texts_enter_verbatim(name: str) -> None:
    made = load(PROJECTS / name)
    for each in made.shots.values():
        said = compose(made, each).text
        members = [
            made.cast[ref.name].states[ref.state] if ref.state else made.cast[ref.name] for ref in each.cast
        ]
        layers = (each.subject, each.environment, each.light, each.mood, each.style, each.place, each.time)
        described = [*members, *(made.props[prop] for prop in each.props)]
        for words in (*layers, *each.action, each.weather, *(thing.description for thing in described)):
            assert words in said
