"""The timeline: its length, its transitions and its pieces, to the frame."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.errors import SpecErrors
from filmkit.film.spec.film import (
    CutCredits,
    CutFade,
    CutItem,
    CutShot,
    Film,
    Join,
    Moment,
    Shot,
    Sound,
    Title,
)
from filmkit.film.spec.shown import Deliverable, Format
from filmkit.film.timeline.edit import edit
from filmkit.film.timeline.pieces import handles, pieces
from filmkit.film.timeline.timeline import Kind
from filmkit.source import SourceSpan
from filmkit.timebase import Frames, Rate, Span, Time

AT = SourceSpan("film.yaml", 1, 1)
RATE = Rate.of(24)


def film(
    cut: Sequence[CutItem],
    lengths: dict[str, int],
    *,
    titles: tuple[Title, ...] = (),
    sounds: tuple[Sound, ...] = (),
) -> Film:
    return Film(
        id="test",
        title="Test",
        root="/",
        at=AT,
        format=Format(640, 360, RATE, None, Fraction(-14)),
        shots={name: Shot(name, AT, Frames(length)) for name, length in lengths.items()},
        cut=tuple(cut),
        titles=titles,
        sounds=sounds,
        deliverables=(Deliverable("web", AT, "h264-web"),),
    )


def dissolve(shot: str, frames: int) -> CutShot:
    return CutShot(shot, AT, join=Join.DISSOLVE, join_length=Time(frames=frames))


def test_a_dissolve_is_centred_and_does_not_change_the_length() -> None:
    timeline = edit(film([CutShot("a", AT), dissolve("b", 16)], {"a": 96, "b": 48}))

    assert timeline.length == 144
    assert timeline.transitions[0].span == Span(Frames(88), Frames(16))
    assert handles(timeline, {"a": 96, "b": 48}) == {"a": (0, 8), "b": (8, 0)}


def test_fades_cover_frames_and_add_none() -> None:
    cut: list[CutItem] = [
        CutFade(AT, Time(frames=12), into=True),
        CutShot("a", AT),
        CutFade(AT, Time(seconds=Fraction(1)), into=False),
    ]

    timeline = edit(film(cut, {"a": 96}))

    assert timeline.length == 96
    assert [(p.kind, p.span.start, p.span.length) for p in pieces(timeline)] == [
        (Kind.FADE_IN, 0, 12),
        (None, 12, 60),
        (Kind.FADE_OUT, 72, 24),
    ]
    assert handles(timeline, {"a": 96}) == {"a": (0, 0)}


def test_a_trimmed_shot_takes_its_dissolve_from_what_was_trimmed_off() -> None:
    cut = [CutShot("a", AT, end=Time(seconds=Fraction(2))), dissolve("b", 12)]

    timeline = edit(film(cut, {"a": 96, "b": 48}))

    assert timeline.length == 48 + 48
    assert handles(timeline, {"a": 96, "b": 48}) == {"a": (0, 0), "b": (6, 0)}


def test_speed_in_the_cut_stretches_source_time() -> None:
    cut = [CutShot("a", AT, start=Time(seconds=Fraction(1, 2)), speed=Fraction(4, 5))]

    timeline = edit(film([*cut], {"a": 144}))

    assert timeline.length == 165
    assert timeline.clips()[0].source_at(10) == 12 + 8


def test_credits_and_titles_stand_where_they_were_put() -> None:
    title = Title("main", AT, "Test", Moment("b", Time(seconds=Fraction(1))), Time(frames=30))

    timeline = edit(
        film(
            [CutShot("a", AT), CutShot("b", AT), CutCredits(AT, Time(frames=50))],
            {"a": 24, "b": 60},
            titles=(title,),
        )
    )

    assert timeline.titles[0].span == Span(Frames(48), Frames(30))
    assert timeline.length == 134
    assert [len(piece.overlays) for piece in pieces(timeline)] == [0, 1, 0]


@pytest.mark.parametrize(
    ("cut", "says"),
    [
        ([dissolve("a", 8)], "needs a shot before it"),
        ([CutShot("a", AT, end=Time(seconds=Fraction(9)))], "the cut uses it until 9s"),
        ([CutShot("a", AT), dissolve("b", 100)], "does not fit"),
        (
            [CutShot("a", AT), dissolve("b", 40), CutFade(AT, Time(frames=40), into=False)],
            "begins 2 frames before",
        ),
        ([CutShot("a", AT), CutFade(AT, Time(frames=4), into=True)], "something after it"),
        ([CutFade(AT, Time(frames=4), into=False)], "something before it"),
    ],
)
def test_what_cannot_be_cut_is_refused_in_one_sentence(cut: list[CutItem], says: str) -> None:
    with pytest.raises(SpecErrors, match=says):
        edit(film(cut, {"a": 48, "b": 58}))


def test_a_film_that_is_too_long_is_refused_by_a_stated_limit() -> None:
    with pytest.raises(SpecErrors, match="the cut has 20,001 entries, and a film has 20,000 at most"):
        edit(film([CutShot("a", AT)] * 20_001, {"a": 24}))
    with pytest.raises(SpecErrors, match=r"the film is 8\.0 hours long, and a film lasts 3 hours at most"):
        edit(film([CutShot("a", AT)] * 4, {"a": 2 * 3600 * 24}))


def test_music_runs_from_a_shot_to_the_end() -> None:
    sound = Sound("theme", "music", AT, prompt="piano", start=Moment("b"), end=Moment("end"))

    timeline = edit(film([CutShot("a", AT), CutShot("b", AT)], {"a": 24, "b": 60}, sounds=(sound,)))

    assert [(s.track, s.span.start, s.span.end) for s in timeline.sounds if s.id == "theme"] == [
        ("music", 24, 84)
    ]


def test_an_effect_lasts_as_long_as_it_says_and_never_past_the_film() -> None:
    spans = []
    for frames in (12, 999):
        sound = Sound("chop", "effects", AT, source="x.wav", start=Moment("b"), length=Time(frames=frames))
        timeline = edit(film([CutShot("a", AT), CutShot("b", AT)], {"a": 24, "b": 60}, sounds=(sound,)))
        spans += [s.span for s in timeline.sounds if s.id == "chop"]

    assert spans == [Span(Frames(24), Frames(12)), Span(Frames(24), Frames(60))]


def test_ambience_under_two_shots_in_a_row_does_not_dip_at_the_cut() -> None:
    sound = Sound("rain", "ambience", AT, prompt="rain", during=("a", "b"))

    timeline = edit(
        film(
            [CutShot("a", AT), CutShot("b", AT), CutShot("c", AT)],
            {"a": 24, "b": 60, "c": 9},
            sounds=(sound,),
        )
    )

    assert [s.span for s in timeline.sounds if s.id == "rain-1"] == [Span(Frames(0), Frames(84))]


SHOTS = st.lists(st.tuples(st.integers(12, 60), st.integers(0, 12)), min_size=1, max_size=8)


@settings(deadline=None, max_examples=60)
@given(SHOTS)
def test_pieces_cover_the_film_once_and_a_track_is_as_long_as_its_clips(shots: list[tuple[int, int]]) -> None:
    lengths = {f"s{n}": length for n, (length, _) in enumerate(shots)}
    cut: list[CutItem] = [
        dissolve(f"s{n}", join) if n and join >= 2 else CutShot(f"s{n}", AT)
        for n, (_, join) in enumerate(shots)
    ]
    timeline = edit(film(cut, lengths))

    made = pieces(timeline)

    assert timeline.length == sum(lengths.values())
    assert made[0].span.start == 0
    assert made[-1].span.end == timeline.length
    assert all(before.span.end == after.span.start for before, after in pairwise(made))
    for piece in made:
        for source in piece.sources():
            assert source.first == source.item.source_at(piece.span.start)  # type: ignore[union-attr]
