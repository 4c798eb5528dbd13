"""Models compared: the same words to each, bought once, shown side by side, the verdict recorded."""

from pathlib import Path

import pytest
from PIL import Image

from filmkit.rules import rehearsal
from filmkit.studio.media.facts import facts_of
from filmkit.studio.simulator.faults import Moment
from filmkit.studio.simulator.maker import make_plainly
from tests.cli.conftest import Filmkit
from tests.cli.paying import House

MODELS = ("--models", "kling-v3,seedance-2.0")


def test_each_model_is_asked_once_with_the_same_words(house: House, filmkit: Filmkit) -> None:
    assert filmkit("compare", "at-work", house.film, *MODELS).code == 3, "nobody is here to say so"
    assert house.sold == 0
    said = filmkit("compare", "at-work", house.film, *MODELS, "--yes")

    assert said.code == 0, said.err
    assert house.sold == 2
    words = {
        str(heard.json["input"]["prompt"])  # type: ignore[call-overload,index]
        for heard in house.simulator.heard
        if heard.moment is Moment.SUBMIT and heard.json
    }
    assert len(words) == 1
    head, kling, seedance, *files = said.out.splitlines()
    assert head.split() == ["model", "take", "seed", "length", "picture", "sound", "price", "made", "by"]
    assert kling.split()[:3] == ["kling-v3", "1", "none"]
    assert "seedance-2.0 at replicate" in seedance
    with Image.open(files[0]) as sheet:
        assert sheet.height > 2 * 180
    assert facts_of(Path(files[1]), name="it").frames == 96, "as long as the longest, 4 s"
    assert filmkit("compare", "at-work", house.film, *MODELS).code == 0
    assert house.sold == 2, "what is there is only shown"


def test_a_verdict_picks_one_puts_the_others_aside_and_proposes_a_rule(
    house: House, filmkit: Filmkit
) -> None:
    filmkit("build", house.film, "--profile", "final", "--yes", "-s", "at-work/take")
    said = filmkit(
        "compare", "at-work", house.film, *MODELS, "--yes", "--best", "seedance-2.0", "--why", "steady hands"
    )

    assert said.code == 0, said.err
    assert house.sold == 2, "the film's own model has its take already"
    takes = house.takes("at-work")
    assert takes.pick is not None
    assert takes.pick.model == "seedance-2.0"
    assert [take.rejected for take in takes.in_order] == [
        "compared: seedance-2.0 is better, steady hands",
        None,
    ]
    assert "routing: [{when: {size: medium, cast: none}, model: seedance-2.0}]" in said.out


@pytest.mark.parametrize(
    ("models", "says"),
    [
        ("kling-v3", "compare takes 2 to 9 models"),
        ("kling-v3,sora-2", "Sora 2 was retired"),
        ("kling-v3,klong", "there is no model `klong`"),
    ],
)
def test_what_cannot_be_compared_is_told_before_any_money(
    house: House, filmkit: Filmkit, models: str, says: str
) -> None:
    said = filmkit("compare", "at-work", house.film, "--models", models, "--yes")

    assert said.code != 0
    assert says in said.err
    assert house.sold == 0


def test_a_verdict_for_a_stranger_is_refused(house: House, filmkit: Filmkit) -> None:
    said = filmkit("compare", "at-work", house.film, *MODELS, "--best", "veo-3.1")

    assert said.code == 2
    assert "is none of the models compared" in said.err


def test_a_reason_without_a_verdict_is_refused(house: House, filmkit: Filmkit) -> None:
    said = filmkit("compare", "at-work", house.film, *MODELS, "--why", "her hands", "--yes")

    assert said.code == 2
    assert "--why is for --best" in said.err
    assert house.sold == 0


def test_a_comparison_can_be_rehearsed(
    house: House, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rehearsal, "SECONDS", 0.0)
    monkeypatch.setattr(rehearsal, "panel", make_plainly)
    said = filmkit("compare", "at-work", house.film, *MODELS, "--rehearse", "--best", "seedance-2.0")

    assert said.code == 0, said.err
    assert "nothing is spent" in said.err
    assert "Take 2 of at-work, by seedance-2.0, is in the cut now" in said.out
    assert not house.simulator.heard
    assert not (house.film / "takes").exists()
    assert (house.film / ".filmkit/rehearsal/takes/at-work.yaml").exists()
    assert (house.film / "build/compare-rehearsal/at-work.png").exists()
    assert filmkit("compare", "at-work", house.film, *MODELS).code == 3, "nothing of it is a real take"


def test_a_shot_that_waits_for_another_says_for_which(house: House, filmkit: Filmkit) -> None:
    """Also when it was bought before, and what it is made from is not settled any more."""
    at_once = filmkit("compare", "tasting", house.film, *MODELS, "--yes")
    filmkit("build", house.film, "--profile", "final", "--yes", "-s", "tasting/take")
    house.edit(("at-work: {", "at-work: {takes: 2, "))
    filmkit("build", house.film, "--profile", "final", "--yes", "-s", "at-work/take-2")
    later = filmkit("compare", "tasting", house.film, *MODELS, "--yes")
    sold = house.sold

    assert (at_once.code, later.code) == (3, 3)
    assert "shot tasting waits for at-work\n" in at_once.err
    assert "shot tasting waits for at-work: pick one of its takes" in later.err
    assert filmkit("pick", "at-work", "2", house.film, "--profile", "final").code == 0
    assert filmkit("compare", "tasting", house.film, *MODELS, "--yes").code == 0
    assert house.sold > sold
