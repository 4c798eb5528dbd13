"""Whatever is written, there is an intent, and what it says it read stands in the brief."""

import random
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.studio.animatic.brief import Brief, CameraBrief, MoveBrief, Person, Thing, to_json
from filmkit.studio.animatic.intent import Read
from filmkit.studio.animatic.words.read import intent_of
from filmkit.studio.animatic.words.vocabulary import camera, lights, nouns, places, times

VOCABULARY = sorted(
    {
        word
        for table in (
            *(place.words for place in places.PLACES),
            *times.TIMES.values(),
            *times.WEATHERS.values(),
            *camera.MOVES.values(),
            *camera.SIZES.values(),
            *lights.SOURCES.values(),
            *lights.FEELINGS.values(),
            nouns.PERSON_WORDS,
            nouns.ANIMAL_WORDS,
            "no, without, and, of, the, a, two, dozen, in, on, with, while, as, camera, she, his",
            "from, to, left, !, ;, -",
        )
        for word in table.split(", ")
    }
)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Any characters, or words of the vocabulary in any order."""
    if draw(st.booleans()):
        return draw(st.text(max_size=80))
    chance = random.Random(draw(st.integers(0, 2**32)))
    return "".join(
        chance.choice(VOCABULARY) + chance.choice((" ", " ", " ", ", ", ". ", "-"))
        for _ in range(chance.randint(1, 24))
    )


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    text = texts()
    optional = st.none() | text
    return Brief(
        frames=24,
        rate=(24, 1),
        subject=draw(text),
        action=tuple(draw(st.lists(text, max_size=2))),
        environment=draw(text),
        light=draw(text),
        mood=draw(text),
        style=draw(text),
        place=draw(text),
        time=draw(text),
        weather=draw(text),
        size=draw(optional),
        framing=draw(optional),
        prompt=draw(text),
        camera=CameraBrief(
            tuple(MoveBrief(each, None, draw(optional)) for each in draw(st.lists(text, max_size=2))),
            draw(optional),
            draw(optional),
            draw(optional),
            draw(text),
        ),
        people=tuple(Person(f"p{at}", each) for at, each in enumerate(draw(st.lists(text, max_size=2)))),
        things=tuple(Thing(f"t{at}", each) for at, each in enumerate(draw(st.lists(text, max_size=1)))),
    )


def reads(value: object) -> Iterator[Read[object]]:
    """Every Read anywhere in an intent."""
    if isinstance(value, Read):
        yield value
    if isinstance(value, tuple):
        for each in value:
            yield from reads(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from reads(getattr(value, each.name))


def written(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from written(each)
    elif isinstance(value, list):
        for each in value:
            yield from written(each)


@settings(max_examples=60, deadline=None)
@given(briefs())
def test_the_words_of_every_read_stand_in_the_brief(brief: Brief) -> None:
    intent = intent_of(brief)

    texts = list(written(to_json(brief)))
    for read in reads(intent):
        assert not read.words or any(read.words in text for text in texts), read
        assert bool(read.words) == bool(read.layer), read


@pytest.mark.parametrize(
    "prompt",
    [
        "Two women part at a gate. One person adjusts the glasses of another.",
        "flying over a harbor at dusk",
        "tea ceremony in a garden",
        "at sea, a gull over the waves",
    ],
)
def test_words_that_were_told_again_are_the_authors(prompt: str) -> None:
    told = [read.words for read in reads(intent_of(Brief(frames=24, rate=(24, 1), prompt=prompt)))]

    assert any(told)
    assert [words for words in told if words not in prompt] == []


@settings(max_examples=20, deadline=None)
@given(briefs())
def test_the_same_brief_gives_the_same_intent(brief: Brief) -> None:
    assert intent_of(brief) == intent_of(brief)


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(
            [
                "set",
                "interior",
                "time",
                "weather",
                "people",
                "light",
                "camera",
                "look",
                "seed",
                "marks",
                "other",
            ]
        ),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=8),
            lambda inner: (
                st.lists(inner, max_size=2)
                | st.dictionaries(
                    st.sampled_from(["act", "moves", "size", "lens", "source", "count", "name", "x"]),
                    inner,
                    max_size=3,
                )
            ),
            max_leaves=6,
        ),
    )
)
def test_no_stage_fails_a_drawing(stage: dict[str, Any]) -> None:
    intent_of(Brief(frames=1, rate=(24, 1), prompt="a man walks", stage=stage))


def test_a_height_between_odd_spaces_is_a_number() -> None:
    height = intent_of(Brief(frames=24, rate=(24, 1), camera=CameraBrief(height="2\x1f"))).camera.height

    assert height is not None
    assert height.value == 2.0
