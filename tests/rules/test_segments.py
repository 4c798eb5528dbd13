"""Segments are derived and never identity: what was bought of a take stays, and only the rest is bought."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from filmkit.build.engine.life import PART_OF, Move
from filmkit.digest import Digest
from filmkit.film.catalogue.catalogue import catalogue
from filmkit.film.takes.cover import Facts
from filmkit.film.takes.standing import Asked, Fact, TakeState
from filmkit.film.takes.takes import Segment, in_segments
from filmkit.rules.books import Begun
from filmkit.rules.commission import Commission, declare_paid
from filmkit.rules.orders import order_of, purchase_in
from filmkit.rules.purchase import Purchase
from tests.rules.bought import blob, bought, film, paid, takes

SHOT = "  a: {{duration: {seconds}s, subject: a street, model: {model}{more}}}\n"


def one(
    folder: Path, seconds: str = "12.5", model: str = "veo-3.1", more: str = "", **books: Any
) -> Commission:
    return paid(film(folder, SHOT.format(seconds=seconds, model=model, more=more)), **books)["a"]


def ordered(shot: Commission) -> Purchase:
    (found,) = shot.missing
    return found


def lengths(purchase: Purchase) -> list[Fraction]:
    return [part.place.seconds for part in purchase.parts if part.place]


def begun(purchase: Purchase, moves: Sequence[Move], frames: Sequence[int | None]) -> Any:
    """Books that know the first parts of a purchase, each as it stands."""
    known = []
    for part, move, count in zip(purchase.parts, moves, frames, strict=False):
        assert part.place is not None
        facts = Facts(9, "video/mp4", count, Fraction(24), 1280, 720) if count else None
        data = order_of(part, 1.0).intent.data()
        known.append(Begun(part.place.number, part.place.count, part.place.seconds, move, facts, 1, data))

    def answer(request: Digest) -> tuple[Begun, ...]:
        return tuple(known) if request == purchase.request.digest else ()

    return answer


def test_a_long_shot_is_ordered_in_segments_that_go_on_from_each_other(tmp_path: Path) -> None:
    first, second = ordered(one(tmp_path)).parts

    assert [first.order.seconds, second.order.seconds] == [8, 6]
    assert first.pictures == ()
    (frame,) = second.pictures
    assert (frame.role, frame.frame, frame.segment) == ("first-frame", "last", first.digest)
    assert first.order.prompt == second.order.prompt
    assert first.request == second.request, "one purchase"
    assert first.digest != second.digest != first.request.digest


def test_a_shot_that_fits_is_one_clip(tmp_path: Path) -> None:
    assert ordered(one(tmp_path, "8")).parts == ()


def test_the_price_is_that_of_all_segments(tmp_path: Path) -> None:
    made = ordered(one(tmp_path, "20", "kling-v3"))

    assert lengths(made) == [15, 6]
    assert made.price.high == sum(part.price.high or 0 for part in made.parts)
    assert made.price == one(tmp_path, "20", "kling-v3").price


def test_beats_and_lines_are_shared_out_so_that_nothing_happens_twice(tmp_path: Path) -> None:
    beats = ", action: [she enters, she sits, she reads]"
    first, second = ordered(one(tmp_path, more=beats)).parts

    assert "she enters" in first.order.prompt
    assert "she reads" not in first.order.prompt
    assert "she reads" in second.order.prompt
    assert "she enters" not in second.order.prompt
    again = ordered(one(tmp_path, more=", action: she walks")).parts
    assert all("she walks" in part.order.prompt for part in again)


def test_only_the_last_segment_ends_on_the_last_frame(tmp_path: Path) -> None:
    pictures = ", first-frame: ann.png, last-frame: ann.png"
    first, second = ordered(one(tmp_path, more=pictures)).parts

    assert [each.role for each in first.pictures] == ["first-frame"]
    assert [each.role for each in second.pictures] == ["first-frame", "last-frame"]
    assert first.pictures[0].file == "ann.png"


def test_the_ledger_holds_all_that_collecting_a_segment_needs(tmp_path: Path) -> None:
    part = ordered(one(tmp_path)).parts[1]
    data: Any = order_of(part, 1.0).intent.data()
    known = purchase_in(data)

    assert data[PART_OF] == part.request.digest
    assert known is not None
    assert (known.digest, known.place) == (part.digest, part.place)


@pytest.mark.parametrize("move", [Move.CONTINUE, Move.FIND, Move.DECIDE, Move.NOTHING])
def test_what_was_begun_stays_what_it_is_and_only_the_rest_is_new(tmp_path: Path, move: Move) -> None:
    first = ordered(one(tmp_path))
    here = 192 if move is Move.NOTHING else None
    after = ordered(one(tmp_path, begun=begun(first, [move], [here])))

    assert [part.is_new for part in after.parts] == [False, True]
    assert lengths(after) == [8, 6]
    assert after.request.digest == first.request.digest
    assert [part.digest for part in after.parts] == [part.digest for part in first.parts]


def test_another_card_or_a_longer_shot_buys_nothing_of_it_anew(tmp_path: Path) -> None:
    """The card of another day makes clips of 30 s, or of 4 s only; the shot became longer, or shorter."""
    first = ordered(one(tmp_path))
    kept = begun(first, [Move.NOTHING], [192])
    models = tmp_path / "models.yaml"
    for allowed, rest in (("[30]", [30]), ("[4]", [4, 4])):
        models.write_text(
            f"as_of: 2026-11-20\nmodels: {{veo-3.1: {{lengths: {{value: {allowed}, source: me}}}}}}\n"
        )
        changed = ordered(one(tmp_path, catalogue=catalogue(models), begun=kept))
        assert lengths(changed) == [8, *rest]
        assert not changed.parts[0].is_new
    assert lengths(ordered(one(tmp_path, "20", begun=kept))) == [8, 8, 6]
    short = ordered(one(tmp_path, "7.5", begun=kept))
    assert lengths(short) == [8]
    assert not short.is_new, "what is there is enough"
    assert short.price.high in (0, None) or not short.parts[0].is_new


def test_a_segment_that_came_out_shorter_is_gone_on_from_as_it_is(tmp_path: Path) -> None:
    first = ordered(one(tmp_path, "14"))
    assert lengths(first) == [8, 8]
    after = ordered(one(tmp_path, "14", begun=begun(first, [Move.NOTHING], [120])))

    assert lengths(after) == [8, 6, 4]


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.integers(9, 40),
    st.lists(st.integers(30, 200), max_size=3),
    st.sampled_from(["veo-3.1", "kling-v3", "seedance-2.0"]),
)
def test_segments_always_cover_what_the_film_needs(
    tmp_path: Path, seconds: int, frames: list[int], model: str
) -> None:
    made = one(tmp_path, str(seconds), model)
    if not ordered(made).parts:
        return
    kept = begun(ordered(made), [Move.NOTHING] * len(frames), frames)
    after = ordered(one(tmp_path, str(seconds), model, begun=kept))
    covered = Fraction(0)
    for number, part in enumerate(after.parts):
        assert part.place is not None
        known = number < min(len(frames), len(ordered(made).parts))
        length = Fraction(frames[number], 24) if known else part.place.seconds
        covered += length - (Fraction(1, 24) if number else 0)

    assert covered >= made.need.seconds - made.need.frame / 2


def test_a_take_that_is_out_as_one_clip_stays_one_clip(tmp_path: Path) -> None:
    """It was asked for when the shot was shorter."""
    made = one(tmp_path, begun=lambda request: None)

    assert ordered(made).parts == ()


def test_anew_keeps_what_is_here_and_buys_the_rest(tmp_path: Path) -> None:
    first = ordered(one(tmp_path, "20"))
    apart = first.request.apart
    kept = begun(first, [Move.NOTHING, Move.DECIDE], [192, None])
    shot = one(tmp_path, "20", begun=kept, asked={apart: Asked(Fact.REFUSED, "no")})
    offered = shot.offered_anew(1)

    assert shot.standing.state is TakeState.REFUSED
    assert shot.missing == ()
    assert offered is not None
    assert [part.is_new for part in offered.parts] == [False, True, True]
    assert [part.is_new for part in shot.purchases[1].parts] == [False, False, True]


def test_of_a_take_that_is_out_the_segments_that_follow_are_still_to_be_paid(tmp_path: Path) -> None:
    first = ordered(one(tmp_path, "20", "kling-v3"))
    kept = begun(first, [Move.CONTINUE], [None])
    shot = one(tmp_path, "20", "kling-v3", begun=kept, asked={first.request.apart: Asked(Fact.OUT)})

    (rest,) = shot.missing
    assert rest.price.high == first.parts[1].price.high


def test_the_plan_names_segments_and_what_joins_them(tmp_path: Path) -> None:
    bought_, joined = declare_paid(one(tmp_path))

    assert (bought_.target, joined.target) == ("a/take-segments", "a/take")
    assert bought_.says == "it has not been bought, in 2 segments of 8 + 6 s"
    assert joined.rule == "segment-join"
    assert joined.params["seconds"] == "12.5"
    assert [each.output for each in joined.inputs.values()] == ["clip-1", "clip-2"]  # type: ignore[union-attr]


def test_a_take_in_segments_is_held_whole_and_joined_to_the_length_of_today(tmp_path: Path) -> None:
    request = ordered(one(tmp_path)).request
    parts = [Segment(blob(name), Facts(7, "video/mp4", 192, Fraction(24)), name) for name in "xy"]
    kept = in_segments(bought(request), parts)
    whole = one(tmp_path, takes={"a": takes(kept)})
    held, joined = declare_paid(whole)

    assert whole.standing.state is TakeState.FRESH
    assert held.held == {"clip-1": (blob("x"), 7), "clip-2": (blob("y"), 7)}
    assert joined.params["again"] == [1, 1]
    longer = one(tmp_path, "15", takes={"a": takes(kept)})
    assert longer.standing.state is TakeState.FRESH, "together they are long enough"
    assert longer.missing == ()
    tall = one(tmp_path, "17", takes={"a": takes(kept)})
    assert tall.standing.state is TakeState.STALE
    assert tall.missing == ()


def test_a_take_is_here_when_all_its_segments_are(tmp_path: Path) -> None:
    request = ordered(one(tmp_path)).request
    parts = [Segment(blob(name), Facts(7, "video/mp4", 192, Fraction(24)), name) for name in "xy"]
    kept = in_segments(bought(request), parts)
    lost = one(tmp_path, takes={"a": takes(kept)}, here=lambda digest: digest != blob("x"))

    assert lost.standing.state is TakeState.ABSENT


def test_what_continues_a_take_in_segments_begins_on_the_last_of_them(tmp_path: Path) -> None:
    shots = SHOT.format(seconds="12.5", model="veo-3.1", more="")
    more = "  b: {duration: 4s, subject: s, model: veo-3.1, continues: a}\n"
    made = film(tmp_path, shots + more)
    request = ordered(paid(made)["a"]).request
    parts = [Segment(blob(name), Facts(7, "video/mp4", 192, Fraction(24)), name) for name in "xy"]
    (after,) = paid(made, takes={"a": takes(in_segments(bought(request), parts))})["b"].missing

    assert after.request.values["pictures"] == {"first-frame": f"last frame of sha256:{blob('y')}"}
    assert replace(after.pictures[0], role="") == replace(after.pictures[0], role="", blob=blob("y"))
