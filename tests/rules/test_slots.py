"""What is written into a pattern's slots is drawn as well as asked for."""

from pathlib import Path

import pytest

from filmkit.film.spec.load import load
from filmkit.film.spec.patterns import built_in, pattern_of
from filmkit.rules.brief import brief_of
from filmkit.rules.slots import layer_of, with_slots
from filmkit.studio.animatic.brief import Brief, CameraBrief

NOTHING = Brief(frames=24, rate=(24, 1))


def test_each_pattern_tells_the_generator_what_it_tells_a_model() -> None:
    drawn = with_slots(NOTHING, {"other": "a priest", "one": "a sailor"}, ("two-shot",))
    assert drawn.subject == "a sailor and a priest"

    drawn = with_slots(NOTHING, {"from": "dusk", "to": "night"}, ("time-of-day",))
    assert drawn.time == "from dusk to night"

    drawn = with_slots(NOTHING, {"source": "a desk lamp", "side": "right"}, ("close-up-hold",))
    assert drawn.light == "a desk lamp from the right"

    drawn = with_slots(NOTHING, {"from": "two hundred metres"}, ("aerial-descent",))
    assert drawn.camera == CameraBrief(text="coming down from two hundred metres")


@pytest.mark.parametrize("name", sorted(built_in()))
def test_no_slot_of_a_built_in_pattern_is_left_to_chance(tmp_path: Path, name: str) -> None:
    (tmp_path / "film.yaml").write_text("filmkit: 1\nid: a\nshots:\n  a: {duration: 1s, subject: x}\n")
    pattern = pattern_of(load(tmp_path), name)
    assert pattern is not None

    for slot in (slot for alternatives in pattern.slots for slot in alternatives):
        known = slot in NOTHING.__dataclass_fields__ or slot.startswith("cast-")
        assert (
            known
            or (slot, layer_of(slot, (name,))) != (slot, ("environment", "{}"))
            or slot
            in (
                "crowd",
                "change",
            )
        )


def test_a_place_named_already_keeps_its_name() -> None:
    there = Brief(frames=24, rate=(24, 1), place="a harbour")

    drawn = with_slots(there, {"large": "a dam", "small": "one red van"}, ("scale",))

    assert (drawn.place, drawn.environment, drawn.subject) == ("a harbour", "a dam", "one red van")


def test_the_order_of_the_keys_changes_no_digest() -> None:
    slots = {"a-b": "fog", "zone": "reeds"}

    assert with_slots(NOTHING, slots, ("own",)) == with_slots(
        NOTHING, dict(reversed(slots.items())), ("own",)
    )


def test_a_shot_with_slots_is_drawn_by_them(tmp_path: Path) -> None:
    (tmp_path / "film.yaml").write_text(
        "filmkit: 1\nid: slots\nshots:\n"
        "  a: {duration: 1s, pattern: reveal, slots: {from: a cup on a sill, to: a harbour}}\n",
        encoding="utf-8",
    )
    film = load(tmp_path)

    drawn = brief_of(film, film.shots["a"])

    assert (drawn.subject, drawn.place) == ("a cup on a sill", "a harbour")
