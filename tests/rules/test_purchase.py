"""What is sent is what the film asks, in the words of the route; its price is reckoned from the same."""

from decimal import Decimal
from pathlib import Path

import pytest

from filmkit.errors import SpecErrors
from filmkit.film.catalogue.price import Price
from filmkit.rules.purchase import Purchase
from tests.rules.bought import film, paid

SHOT = "  a: {{duration: {duration}, subject: a dish, light: dusk, model: {model}{more}}}\n"
GENERATE = "generate: {resolution: 1080p, aspect: '16:9'}\n"


def one(folder: Path, model: str, duration: str = "4s", more: str = "", head: str = "") -> Purchase:
    made = film(folder, SHOT.format(duration=duration, model=model, more=more), head)
    (purchase,) = paid(made)["a"].missing
    return purchase


def test_the_length_that_is_bought_is_one_the_model_makes(tmp_path: Path) -> None:
    assert one(tmp_path, "kling-v3", "2.2s").order.seconds == 3
    assert one(tmp_path, "kling-v3", "4.1s").order.seconds == 5
    assert one(tmp_path, "seedance-2.0", "3s").order.seconds == 4


def test_handles_are_bought_with_the_shot(tmp_path: Path) -> None:
    shots = SHOT.format(duration="4s", model="kling-v3", more="") + "  b: {duration: 4s}\n"
    made = film(tmp_path, shots, "cut: [a, {shot: b, dissolve: 24f}]\n")
    (purchase,) = paid(made)["a"].missing

    assert purchase.order.seconds == 5
    longer = one(tmp_path, "kling-v3", more=", handles: 1s")
    assert longer.order.seconds == 6


def test_the_smallest_size_that_is_enough_is_asked_for_and_none_when_none_is_wanted(tmp_path: Path) -> None:
    assert one(tmp_path, "kling-v3").order.size == ""
    assert one(tmp_path, "kling-v3", head=GENERATE).order.size == "1080p"
    assert one(tmp_path, "kling-v3", head="generate: {resolution: 480p}\n").order.size == "720p"


def test_what_the_author_wrote_as_a_parameter_is_not_said_twice(tmp_path: Path) -> None:
    """Kling's size is told by `mode`, and the film may tell it itself."""
    purchase = one(tmp_path, "kling-v3", more=", params: {mode: pro, strength: 0.80}", head=GENERATE)

    assert purchase.order.size == ""
    assert purchase.order.params == {"mode": "pro", "strength": Decimal("0.8")}


def test_the_shape_is_told_where_it_can_be(tmp_path: Path) -> None:
    tall = "generate: {aspect: '9:16'}\n"

    assert one(tmp_path, "veo-3.1", head=tall).order.aspect == "9:16"
    assert one(tmp_path, "veo-3.1").order.aspect == "16:9"
    assert one(tmp_path, "kling-v3").order.aspect == ""


def test_seeds_count_on_from_the_first_take(tmp_path: Path) -> None:
    made = film(tmp_path, SHOT.format(duration="4s", model="veo-3.1", more=", seed: 7, takes: 3"))

    assert [each.order.seed for each in paid(made)["a"].missing] == [7, 8, 9]
    assert len({each.request.digest for each in paid(made)["a"].missing}) == 3


def test_what_must_not_appear_is_told_by_the_models_own_means_or_in_words(tmp_path: Path) -> None:
    worded = one(tmp_path, "kling-v3", more=", avoid: people")

    assert "people" in worded.order.prompt
    assert worded.order.negative == ""


def test_sound_is_chosen_where_there_is_a_choice(tmp_path: Path) -> None:
    assert one(tmp_path, "kling-v3").order.audio is True
    assert one(tmp_path, "kling-v3", more=", audio: drop").order.audio is False
    assert one(tmp_path, "seedance-2.0").order.audio is None


def test_the_price_is_of_what_is_sent(tmp_path: Path) -> None:
    silent = one(tmp_path, "kling-v3", "4.1s", ", audio: drop", "generate: {resolution: 720p}\n")

    assert silent.price.low == silent.price.high == Decimal("0.42")
    assert one(tmp_path, "seedance-2.0").price.unknown


def test_a_service_of_ones_own_costs_nothing_when_it_says_so(tmp_path: Path) -> None:
    made = film(
        tmp_path, "  a: {duration: 4s, model: mine}\n", "models: {mine: {is: wan-2.7, via: my-gpu}}\n"
    )
    (purchase,) = paid(made, free=lambda service: service == "my-gpu")["a"].missing

    assert purchase.service == "my-gpu"
    assert purchase.price == Price(Decimal(0), Decimal(0))
    assert paid(made)["a"].missing[0].price.unknown


def test_pictures_go_to_models_that_follow_them(tmp_path: Path) -> None:
    cast = "cast: {ann: {description: a woman, reference: ann.png}}\n"
    veo = one(tmp_path, "veo-3.1", more=", cast: [ann]", head=cast)
    kling = one(tmp_path, "kling-v3", more=", cast: [ann], first-frame: ann.png", head=cast)

    assert [each.role for each in veo.pictures] == ["cast.0"]
    assert [each.role for each in kling.pictures] == ["first-frame"]
    laid = veo.with_pictures(lambda picture: Path(picture.file))
    assert laid.images == (Path("ann.png"),)
    assert kling.with_pictures(lambda picture: Path(picture.file)).first_frame == Path("ann.png")


def test_pictures_that_a_model_has_no_room_for_are_not_sent(tmp_path: Path) -> None:
    cast = "cast:\n" + "".join(f"  p{n}: {{description: x, reference: ann.png}}\n" for n in range(4))
    purchase = one(tmp_path, "veo-3.1", more=", cast: [p0, p1, p2, p3], references: [ann.png]", head=cast)

    assert [each.role for each in purchase.pictures] == ["references.0", "cast.0", "cast.1"]
    named = purchase.request.values["pictures"]
    assert isinstance(named, dict)
    assert len(named) == 5, "what the author asks for does not depend on a card"


def test_what_no_model_makes_is_refused_before_any_money(tmp_path: Path) -> None:
    with pytest.raises(SpecErrors, match=r"film.yaml:\d+:\d+: shot a: duration: .*it is not known to go on"):
        one(tmp_path, "h3", "40s")
    with pytest.raises(SpecErrors, match="there is no model `klong`"):
        one(tmp_path, "klong")
    with pytest.raises(SpecErrors, match="retired"):
        one(tmp_path, "sora-2")


def test_a_seed_is_told_only_where_it_is_known_how(tmp_path: Path) -> None:
    """Elsewhere the take is numbered, and check says so."""
    assert one(tmp_path, "veo-3.1", more=", seed: 7").order.seed == 7
    assert one(tmp_path, "seedance-2.0", more=", seed: 7").order.seed is None
