"""The paid shots of a film: what is missing, what waits, what is used, and how the graph tells it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from filmkit.build.engine.budget import reserve
from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.life import Kind
from filmkit.build.graph.task import Lane, TaskInput
from filmkit.build.store.memory import MemoryStore
from filmkit.errors import NeedsDecision, SpecErrors
from filmkit.film.takes.request import Request
from filmkit.film.takes.standing import Asked, Fact, TakeState
from filmkit.rules.commission import declare_paid
from filmkit.rules.film import Production, declare
from filmkit.rules.ledger_facts import asked_in, bound_in
from filmkit.rules.orders import order_of
from filmkit.rules.purchase import Purchase
from tests.rules.bought import blob, books, bought, film, paid, takes

SHOTS = """\
  a: {duration: 4s, subject: a dish, model: kling-v3}
  b: {duration: 4s, subject: a face, continues: a, model: kling-v3}
  c: {duration: 4s, subject: a street}
"""


def test_what_continues_waits_until_what_it_continues_is_there(tmp_path: Path) -> None:
    made = film(tmp_path, SHOTS)
    shots = paid(made)
    assert [each.standing.state for each in shots.values()] == [TakeState.MISSING, TakeState.WAITING]
    (purchase,) = shots["a"].missing
    there = paid(made, takes={"a": takes(bought(purchase.request))})

    (follower,) = there["b"].missing
    assert follower.bound == {"first-frame": "a"}
    assert follower.request.bindings[0].blob == blob("clip")
    assert [each.role for each in follower.pictures] == ["first-frame"]


def test_several_takes_are_picked_from_before_what_continues_is_bought(tmp_path: Path) -> None:
    made = film(tmp_path, SHOTS.replace("a dish", "a dish, takes: 2"))
    one, two = paid(made)["a"].missing
    both = takes(bought(one.request, "one"), bought(two.request, "two"))
    undecided = paid(made, takes={"a": both})["b"]

    assert undecided.standing.state is TakeState.WAITING
    assert undecided.standing.wanted[0].says == "a: pick one of its takes"
    picked = paid(made, takes={"a": both.picking(both.takes[two.request.key])})["b"]
    assert picked.missing[0].request.bindings[0].blob == blob("two")


def test_picking_another_take_marks_the_follower_and_buys_nothing(tmp_path: Path) -> None:
    made = film(tmp_path, SHOTS)
    first = bought(paid(made)["a"].missing[0].request, "one")
    follower = paid(made, takes={"a": takes(first)})["b"].missing[0]
    offer = paid(made, takes={"a": takes(first)})["a"].offer(2)
    assert offer is not None
    second = bought(offer.request, "two")
    known = {"a": takes(first, second).picking(second), "b": takes(bought(follower.request, "follower"))}
    shot = paid(made, takes=known)["b"]

    assert not shot.missing
    assert shot.standing.marks == ("made from take 1 of a",)


def test_footage_may_be_continued(tmp_path: Path) -> None:
    filmed = film(tmp_path, "  a: {duration: 4s, source: market.mov}\n" + SHOTS.splitlines()[1] + "\n")
    (purchase,) = paid(filmed)["b"].missing
    assert purchase.request.bindings[0].blob == blob("market.mov")
    assert purchase.pictures[0].file == "market.mov"
    assert purchase.pictures[0].frame == "95/24 s"


def test_what_is_drawn_may_be_continued_and_is_named_by_its_words(tmp_path: Path) -> None:
    def follower(words: str) -> Purchase:
        drawn = film(tmp_path, f"  a: {{duration: 4s, subject: {words}}}\n{SHOTS.splitlines()[1]}\n")
        (purchase,) = paid(drawn)["b"].missing
        return purchase

    dish, plate = follower("a dish"), follower("a plate")
    assert dish.drawn == {TaskInput("a/frame-last", "picture")}
    assert dish.request.digest == follower("a  dish").request.digest != plate.request.digest
    assert not dish.request.bindings, "the bytes of a drawing are no part of a purchase"


def test_a_shot_outside_the_cut_is_bought_only_when_something_continues_it(tmp_path: Path) -> None:
    assert list(paid(film(tmp_path, SHOTS, "cut: [b]\n"))) == ["a", "b"]
    assert list(paid(film(tmp_path, SHOTS, "cut: [a]\n"))) == ["a"]


def test_what_the_ledger_knows_is_not_bought(tmp_path: Path) -> None:
    made = film(tmp_path, SHOTS)
    apart = paid(made)["a"].missing[0].request.apart
    for fact in Fact:
        shot = paid(made, asked={apart: Asked(fact, "so it is")})["a"]
        assert shot.standing.state is TakeState(fact.value)
        assert not shot.missing
        assert [each.request.apart for each in shot.purchases.values()] == [apart]


BEGUN = {
    "its answer is lost": [Kind.ASKED],
    "it is out": [Kind.ASKED, Kind.TICKET],
    "it was refused": [Kind.ASKED, Kind.REFUSED],
    "it is here, and stands in no file yet": [Kind.ASKED, Kind.TICKET, Kind.COLLECTED],
}


@pytest.mark.parametrize("kinds", BEGUN.values(), ids=BEGUN)
def test_what_was_begun_stays_bound_as_it_was_though_another_take_is_picked(
    tmp_path: Path, kinds: list[Kind]
) -> None:
    """Else a build would buy it once more, without a word: the ledger does not know the new request."""
    made = film(tmp_path, SHOTS)
    one = bought(paid(made)["a"].missing[0].request, "one")
    (follower,) = paid(made, takes={"a": takes(one)})["b"].missing
    ledger, store = Ledger(tmp_path / "ledger", tmp_path / "second"), MemoryStore()
    reserve(ledger, order_of(follower, 1.0).intent, ())
    for kind in kinds:
        ledger.write(kind, follower.request.digest)
    offer = paid(made, takes={"a": takes(one)})["a"].offer(2)
    assert offer is not None
    two = bought(offer.request, "two")
    known = {"takes": {"a": takes(one, two).picking(two)}, "asked": asked_in(ledger, store)}
    shot = paid(made, bound=bound_in(ledger), **known)["b"]

    assert [each.request for each in shot.purchases.values()] == [follower.request]
    assert shot.purchases[1].pictures == follower.pictures, (
        "it is looked for with the picture it was asked with"
    )
    again = shot.offer(1)
    assert again is not None
    assert again.request == follower.request
    ledger.write(Kind.FORGOTTEN, follower.request.digest)
    assert not bound_in(ledger), "a person's word: it is asked for as the film is now"


def test_what_was_bought_on_this_machine_is_adopted(tmp_path: Path) -> None:
    made = film(tmp_path, SHOTS)
    request = paid(made)["a"].missing[0].request
    shot = paid(made, adopt=lambda asked: bought(asked) if asked == request else None)["a"]

    assert shot.used == bought(request)
    assert shot.takes.takes.keys() == {request.key}


def test_the_cut_uses_a_take_where_it_stands(tmp_path: Path) -> None:
    made = film(tmp_path, SHOTS)
    request = paid(made)["a"].missing[0].request
    production = declare(made, encoder="e", books=books(made, takes={"a": takes(bought(request))}))
    tasks = {task.target: task for task in production.tasks}

    assert tasks["a/take"].held == {"clip": (blob("clip"), 1000)}
    assert tasks["a/take"].standing == "fresh"
    assert tasks["a/conform"].inputs["outgoing-clip"] == TaskInput("a/take", "clip")
    assert tasks["b/take"].lane is Lane.PAID
    assert tasks["b/take"].standing == "missing"
    assert tasks["c/take"].lane is not Lane.PAID


def test_handles_lie_before_the_shot_in_its_take(tmp_path: Path) -> None:
    made = film(tmp_path, SHOTS.replace("continues: a, ", ""), "cut: [a, {shot: b, dissolve: 12f}, c]\n")
    shots = paid(made)

    assert (shots["a"].head, shots["b"].head) == (0, 6)
    assert float(shots["b"].need.seconds) == pytest.approx(4.25)


def test_the_take_the_cut_uses_has_the_shots_address_whatever_its_number(tmp_path: Path) -> None:
    made = film(tmp_path, SHOTS.replace("a dish", "a dish, takes: 2"))
    one, two = paid(made)["a"].missing
    assert [each.target for each in (one, two)] == ["a/take", "a/take-2"]
    both = takes(bought(one.request, "one"), bought(two.request, "two"))
    shot = paid(made, takes={"a": both.picking(both.takes[two.request.key])})["a"]
    held = {task.target: task.held["clip"][0] for task in declare_paid(shot)}

    assert held == {"a/take": blob("two"), "a/take-1": blob("one")}


def test_what_is_stale_or_spare_is_nothing_a_build_waits_for(tmp_path: Path) -> None:
    made = film(tmp_path, SHOTS.replace("a dish", "a dish, takes: 2"))
    one, two = paid(made)["a"].missing
    changed = film(tmp_path, SHOTS.replace("a dish", "a plate, takes: 2"))
    stale = paid(changed, takes={"a": takes(bought(one.request))})["a"]
    assert [(task.target, task.standing) for task in declare_paid(stale)] == [("a/take", "stale")]

    both = takes(bought(one.request, "one"), bought(two.request, "two"))
    spare = paid(made, takes={"a": both}, here=lambda digest: digest == blob("one"))["a"]
    assert [task.target for task in declare_paid(spare)] == ["a/take"]


def test_takes_with_sound_are_heard(tmp_path: Path) -> None:
    made = film(tmp_path, SHOTS)
    request = paid(made)["a"].missing[0].request
    loud = books(made, takes={"a": takes(bought(request, sound=True))})
    tasks = {task.target: task for task in declare(made, encoder="e", books=loud).tasks}

    assert tasks["a/sound"].inputs == {"source": TaskInput("a/take", "clip")}
    assert "a/ambience" not in tasks
    dropped = film(tmp_path, SHOTS.replace("subject: a dish", "subject: a dish, audio: drop"))
    tasks = {task.target: task for task in declare(dropped, encoder="e", books=loud).tasks}
    assert "a/ambience" in tasks


def test_a_profile_that_buys_needs_books(tmp_path: Path) -> None:
    with pytest.raises(NeedsDecision, match="nobody keeps the books"):
        declare(film(tmp_path, SHOTS), encoder="e")


def test_what_was_bought_needs_no_model_any_more(tmp_path: Path) -> None:
    made = film(tmp_path, SHOTS.splitlines()[0] + "\n")
    shot = paid(made)["a"]
    gone = replace(books(made).catalogue, cards={}, names={})

    kept = paid(made, catalogue=gone, takes={"a": takes(bought(shot.missing[0].request))})["a"]
    assert kept.standing.state is TakeState.FRESH
    with pytest.raises(SpecErrors, match="there is no model"):
        paid(made, catalogue=gone)


FACES = """\
cast:
  ann: {description: a woman, reference: {model: gpt-image-2, prompt: portrait}}
  bob: {description: a man, reference: {model: gpt-image-2, prompt: portrait}}
"""


def following(folder: Path, shots: str, **more: Any) -> Production:
    made = film(folder, shots, FACES)
    return declare(made, encoder="e", books=books(made, **more))


def test_a_still_that_no_model_follows_is_not_bought_and_it_is_said_why(tmp_path: Path) -> None:
    shots = "  a: {duration: 4s, cast: [ann], action: waits, model: MODEL}\n"
    none = following(tmp_path, shots.replace("MODEL", "kling-v2.6"))
    some = following(tmp_path, shots.replace("MODEL", "veo-3.1"))

    assert none.paid.keys() == {"a"}
    assert none.spared["cast.ann"].startswith("a: Kling v2.6 follows none")
    assert none.paid["a"].standing.state is TakeState.MISSING, "it waits for nothing"
    assert not none.paid["a"].missing[0].pictures
    assert some.paid.keys() == {"cast.ann", "a"}
    assert some.paid["a"].standing.state is TakeState.WAITING
    assert not some.spared


def test_what_continues_follows_no_face_and_who_is_in_the_first_shot_is_bought(tmp_path: Path) -> None:
    shots = "  a: {duration: 4s, cast: [ann], action: waits, model: veo-3.1}\n"
    shots += "  b: {duration: 4s, cast: [ann, bob], action: wait, continues: a, model: veo-3.1}\n"
    production = following(tmp_path, shots)

    assert production.paid.keys() == {"cast.ann", "a", "b"}
    assert production.spared == {"cast.bob": "b: a clip that begins on a picture follows no other"}


def test_a_still_that_nothing_follows_is_bought_when_it_is_named(tmp_path: Path) -> None:
    made = film(tmp_path, "  a: {duration: 4s, cast: [ann], action: waits, model: kling-v2.6}\n", FACES)
    production = declare(made, encoder="e", books=books(made), named=["cast.ann"])

    assert [each.number for each in production.paid["cast.ann"].missing] == [1]
    assert not production.spared
    assert not production.paid["a"].missing[0].pictures


def test_a_still_that_was_bought_for_what_follows_none_leaves_the_take_what_it_is(tmp_path: Path) -> None:
    """Whether it was bought before filmkit knew that, or is bought because somebody wants it."""
    made = film(tmp_path, "  a: {duration: 4s, cast: [ann], action: waits, model: kling-v2.6}\n", FACES)
    (purchase,) = paid(made)["a"].missing
    values = purchase.request.values
    assert values["pictures"] == {"cast.0": "picture of a take"}
    bound = Request({**values, "pictures": {"cast.0": f"picture of sha256:{blob('face')}"}})
    for request in (purchase.request, bound):
        shot = paid(made, takes={"a": takes(bought(request))})["a"]
        assert shot.standing.state is TakeState.FRESH
        assert not shot.standing.marks


def test_a_card_that_follows_more_buys_no_still_for_takes_that_are_there(tmp_path: Path) -> None:
    made = film(tmp_path, "  a: {duration: 4s, cast: [ann], action: waits, model: veo-3.1}\n", FACES)
    waiting = declare(made, encoder="e", books=books(made))
    values = {"pictures": {"cast.0": "picture of a take"}}
    (face,) = waiting.paid["cast.ann"].missing
    there = paid(made, takes={"cast.ann": takes(bought(face.request, "face"))})["a"].missing[0].request
    take = bought(Request({**there.values, **values}))
    production = declare(made, encoder="e", books=books(made, takes={"a": takes(take)}))

    assert production.paid.keys() == {"a"}
    assert production.spared == {"cast.ann": "all that it is for is bought already"}
