"""Stills on the command line: a cheap look before video money, bought once, sent with the takes."""

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from filmkit.film.catalogue.card import Kind
from filmkit.studio.simulator.faults import Moment
from filmkit.studio.simulator.maker import make_plainly
from filmkit.studio.simulator.order import Order
from tests.cli.conftest import Filmkit
from tests.cli.paying import FINAL, House, opened

FILM = """\
filmkit: 1
id: stills
title: Stills
format: {resolution: 320x180, fps: 24}
generate: {aspect: "16:9"}
profiles: {final: {}}
defaults: {model: kling-v3}
cast:
  chef:
    description: a woman in her forties, white jacket
    reference: {model: flux-2-pro, prompt: "portrait, neutral light"}
  extra: {description: a waiter, reference: {model: flux-2-pro, prompt: portrait}}
shots:
  at-work:
    duration: 1s
    cast: [chef]
    action: plates a dish
    first-frame: {model: flux-2-pro, prompt: the chef at the pass}
  plate: {duration: 1s, subject: the dish, model: animatic}
  tasting: {duration: 1s, subject: a spoon, continues: plate}
cut: [at-work, plate, tasting]
"""
MODELS = """\
as_of: 2026-11-25
models:
  flux-2-pro:
    prices: [{amount: 0.03 USD, per: image, via: replicate}]
    inputs: {images: 8}
"""


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    with opened(tmp_path, monkeypatch, maker=each_another) as made:
        (made.film / "film.yaml").write_text(FILM)
        models = tmp_path / "models.yaml"
        models.write_text(MODELS)
        monkeypatch.setenv("FILMKIT_MODELS", str(models))
        monkeypatch.chdir(tmp_path)
        yield made


def prompts(house: House) -> list[str]:
    return [job.order.prompt for job in house.simulator.house.purchases()]


def size_of(path: str) -> tuple[int, int]:
    with Image.open(path) as picture:
        return picture.size


def each_another(order: Order, to: Path) -> str:
    """A maker that makes no still twice."""
    if order.kind is not Kind.IMAGE:
        return make_plainly(order, to)
    Image.new("RGB", (40, 30), (next(COLOURS) % 256, 0, 0)).save(to, "PNG")
    return "image/png"


COLOURS = itertools.count()


def test_the_plan_shows_stills_and_their_prices_and_what_waits_for_them(
    house: House, filmkit: Filmkit
) -> None:
    said = filmkit("plan", house.film, *FINAL)

    assert "+ cast.chef/still" in said.out, said.err
    assert "it waits for cast.chef" in said.out
    assert "cast.extra" not in said.out, "nobody in the cut uses it"
    assert "2 takes and 2 stills" in said.out
    assert house.sold == 0


def test_until_still_buys_the_stills_alone(house: House, filmkit: Filmkit) -> None:
    planned = filmkit("plan", house.film, *FINAL, "--until", "still")
    assert "To be bought: 2 stills for 0.06 USD" in planned.out
    assert "take" not in planned.out
    said = filmkit("build", house.film, *FINAL, "--until", "still", "--max-cost", "0.10 USD")

    assert said.code == 0, said.err
    assert prompts(house) == [
        "A woman in her forties, white jacket. Portrait, neutral light.",
        "The chef at the pass. Chef: a woman in her forties, white jacket.",
    ]
    assert "Nothing to do" not in said.err, "something was done: they were bought"
    paths = said.out.splitlines()
    assert {Path(path).name for path in paths} == {
        "cast.chef-still.png",
        "shot.at-work.first-frame-still.png",
    }
    assert all(size_of(path) for path in paths)
    again = filmkit("build", house.film, *FINAL, "--until", "still")
    assert (again.code, house.sold) == (0, 2)


def test_everything_made_from_stills_and_drawings_is_bought_after_them(
    house: House, filmkit: Filmkit
) -> None:
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 0, said.err
    assert house.sold == 4
    (still,) = house.takes("shot.at-work.first-frame").takes.values()
    (take,) = house.takes("at-work").takes.values()
    (tasting,) = house.takes("tasting").takes.values()
    assert (still.facts.media_type, still.facts.frames) == ("image/png", None)
    assert still.bound == {"cast.0": "cast.chef"}
    (chef,) = house.takes("cast.chef").takes.values()
    assert [each.blob for each in still.bindings] == [chef.blob]
    assert take.bound == {"first-frame": "shot.at-work.first-frame"}, "it begins on it, and follows no other"
    assert [each.blob for each in take.bindings] == [still.blob]
    assert str(tasting.request.values["pictures"]).startswith("{'first-frame': 'last frame of drawn:")
    heard = [each.json for each in house.simulator.heard if each.moment is Moment.SUBMIT and each.json]
    sent = [each["input"] for each in heard]
    begun = [each for each in sent if isinstance(each, dict) and "start_image" in each]
    assert len(begun) == 2
    assert filmkit("build", house.film, *FINAL, "-q").code == 0
    assert house.sold == 4


def test_a_still_of_nobody_in_the_cut_is_bought_when_it_is_named(house: House, filmkit: Filmkit) -> None:
    said = filmkit("build", house.film, *FINAL, "--yes", "-s", "cast.extra")

    assert said.code == 0, said.err
    assert prompts(house) == ["A waiter. Portrait."]
    assert said.out.splitlines()[-1].endswith("cast.extra-still.png")


def test_changed_words_keep_the_still_and_what_was_made_from_it(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    house.edit(("portrait, neutral light", "portrait, smiling"))
    plan = filmkit("plan", house.film, *FINAL).out

    assert "cast.chef: take 1 is used, bought for other words; a retake costs 0.03 USD" in plan
    assert "at-work" not in plan.partition("not as it is asked for now")[2]
    assert filmkit("build", house.film, *FINAL, "--yes").code == 0
    assert house.sold == 4


def test_another_still_marks_what_was_made_from_the_first_and_buys_nothing(
    house: House, filmkit: Filmkit
) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    assert filmkit("retake", "cast.chef", house.film, *FINAL, "--yes").code == 0
    assert filmkit("pick", "cast.chef", "2", house.film, *FINAL).code == 0

    assert "made from take 1 of cast.chef" in filmkit("plan", house.film, *FINAL).out
    assert filmkit("build", house.film, *FINAL, "--yes").code == 0
    assert house.sold == 5


def test_a_still_is_shown_rejected_and_accepted_like_a_take(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--until", "still", "--yes")
    shown = filmkit("takes", "cast.chef", house.film, *FINAL, "--sheet", "chef.png")

    assert "fresh" in shown.out
    assert "flux-2-pro at replicate" in shown.out
    assert size_of("chef.png")[0] > 300
    house.edit(("portrait, neutral light", "portrait, smiling"))
    assert filmkit("accept", "cast.chef", house.film, *FINAL).code == 0
    assert "other words" not in filmkit("plan", house.film, *FINAL).out
    assert filmkit("reject", "cast.chef", "1", house.film, *FINAL, "--why", "six fingers").code == 0
    assert "rejected: six fingers" in filmkit("takes", "cast.chef", house.film, *FINAL).out
    assert (
        "has no fields of a shot"
        in filmkit("retake", "cast.chef", house.film, *FINAL, "--yes", "--set", "light=dusk").err
    )


def test_renaming_a_cast_member_with_its_file_buys_nothing(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    text = (house.film / "film.yaml").read_text()
    text = text.replace("  chef:\n", "  cook:\n").replace("cast: [chef]", "cast: [cook]")
    (house.film / "film.yaml").write_text(text)
    (house.film / "takes" / "cast.chef.yaml").rename(house.film / "takes" / "cast.cook.yaml")

    plan = filmkit("plan", house.film, *FINAL).out
    assert "To be bought" not in plan
    assert "not as it is asked for now" not in plan


def test_another_checkout_with_another_store_knows_what_is_absent(
    house: House, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    filmkit("build", house.film, *FINAL, "--until", "still", "--yes")
    shutil.rmtree(house.film.parent / "store" / "blobs")
    monkeypatch.setenv("XDG_STATE_HOME", str(house.film.parent / "elsewhere"))
    monkeypatch.setenv("FILMKIT_STORE", str(house.film.parent / "another"))

    plan = filmkit("plan", house.film, *FINAL, "--until", "still").out
    assert plan.count("its bytes are not in this store") == 2
    assert "2 stills bought and not here." in plan
    assert "to buy" not in plan.split("profile  ")[0]
    assert "To be bought" not in plan


def test_a_draft_draws_what_a_final_buys(house: House, filmkit: Filmkit) -> None:
    said = filmkit("build", house.film, "--until", "still")

    assert said.code == 0
    assert len(said.out.splitlines()) == 2
    assert house.sold == 0


@pytest.mark.parametrize(
    ("model", "says"),
    [
        ("kling-v2.6", "makes video, and a still is a picture"),
        ("flux-9", "there is no model `flux-9`"),
    ],
)
def test_check_refuses_a_still_no_model_makes(house: House, filmkit: Filmkit, model: str, says: str) -> None:
    house.edit(('model: flux-2-pro, prompt: "portrait', f'model: {model}, prompt: "portrait'))
    said = filmkit("check", house.film, *FINAL)

    assert said.code == 1
    assert "film.yaml:11:16: still cast.chef: model: " in said.err
    assert says in said.err
    assert filmkit("plan", house.film, *FINAL).code == 1
    assert filmkit("check", house.film).code == 0, "a draft draws it"


def test_a_service_that_filmkit_has_no_stills_made_at_is_refused_before_anything_leaves(
    house: House, filmkit: Filmkit
) -> None:
    text = (house.film.parent / "services.yaml").read_text()
    (house.film.parent / "services.yaml").write_text(
        text + text.replace("replicate:", "openai:", 1).replace("wire: replicate", "wire: openai-videos")
    )
    house.edit(('model: flux-2-pro, prompt: "portrait', 'model: gpt-image-2, prompt: "portrait'))
    said = filmkit("build", house.film, *FINAL, "--until", "still", "--yes", "-s", "cast.chef")

    checked = filmkit("check", house.film, *FINAL)

    assert (checked.code, said.code) == (1, 5)
    assert "still cast.chef: via: filmkit cannot ask openai for pictures yet, only for videos" in checked.err
    assert "cast.chef, by GPT Image 2: filmkit cannot ask openai for image yet; nothing" in said.err
    assert house.sold == 0
    assert "No service is at anything" in filmkit("jobs", house.film, *FINAL).out


def test_the_words_of_a_still_are_shown(house: House, filmkit: Filmkit) -> None:
    assert filmkit("prompt", "shot.at-work.first-frame", house.film).out == (
        "The chef at the pass. Chef: a woman in her forties, white jacket.\n"
    )


def test_check_tells_which_pictures_of_the_cast_a_model_has_no_room_for(
    house: House, filmkit: Filmkit
) -> None:
    said = filmkit("check", house.film, *FINAL)

    assert said.code == 0, said.err
    assert (
        "shot at-work: cast: of 1 picture of cast, props and place, none is sent: a clip that begins"
        in said.out
    )


def test_a_rehearsal_covers_stills(house: House, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch) -> None:
    from filmkit.rules import rehearsal

    monkeypatch.setattr(rehearsal, "SECONDS", 0.0)
    monkeypatch.setattr(rehearsal, "panel", make_plainly)
    # openai's wire, as filmkit speaks it, makes videos only: the rehearsal gives a picture all the same.
    house.edit(('model: flux-2-pro, prompt: "portrait', 'model: gpt-image-2, prompt: "portrait'))
    said = filmkit("build", house.film, *FINAL, "--rehearse")

    assert said.code == 0, said.err
    assert house.sold == 0
    assert not (house.film / "takes").exists()
    assert (house.film / ".filmkit" / "rehearsal" / "takes" / "cast.chef.yaml").exists()
