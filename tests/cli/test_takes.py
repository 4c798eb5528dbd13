"""Takes on the command line: bought once, accepted, taken again, picked and rejected, and kept."""

from pathlib import Path

from PIL import Image

from filmkit.studio.simulator.faults import Fault, Moment
from tests.cli.conftest import Filmkit
from tests.cli.paying import FINAL, House


def test_check_lets_stand_what_is_bought_already(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    house.edit(("at-work: {duration: 1s", "at-work: {duration: 40s"))

    assert filmkit("check", house.film, *FINAL).code == 0
    assert "too short: its last frame is held" in filmkit("plan", house.film, *FINAL).out


def test_changed_words_buy_nothing_and_stay_in_the_cut(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    house.edit(("cold tubes", "one candle"))
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 0
    assert house.sold == 2
    assert "at-work: take 1 is used, bought for other words; a retake costs 0.378 to 0.504 USD" in said.err
    assert "bought for other words" in filmkit("plan", house.film, *FINAL).out
    house.edit(("one candle", "cold tubes"))
    assert "other words" not in filmkit("plan", house.film, *FINAL).out


def test_accepting_makes_a_take_fresh_again_for_nothing(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    house.edit(("cold tubes", "one candle"))

    assert "serves the shot as it is written now" in filmkit("accept", "at-work", house.film).out
    assert "other words" not in filmkit("plan", house.film, *FINAL).out
    assert filmkit("accept", "at-work", house.film).out.startswith(
        "Take 1 of at-work served the shot already"
    )
    assert house.sold == 2


def test_a_retake_stands_beside_the_others_until_it_is_picked(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    said = filmkit("retake", "at-work", house.film, "--yes", "--set", "light=one candle")

    assert said.code == 0, said.err
    assert house.sold == 3
    assert "filmkit pick at-work 2" in said.out
    assert house.takes("at-work").pick is None
    listed = filmkit("takes", "at-work", house.film).out.splitlines()
    assert len(listed) == 3
    assert "fresh" in listed[1]
    assert "in the cut" in listed[1]
    assert "made with light: one candle" in listed[2]
    picked = filmkit("pick", "at-work", "2", house.film)
    assert "shots.at-work.light" in picked.out
    follows = filmkit("plan", house.film, *FINAL).out
    assert "tasting: take 1 is used, made from take 1 of at-work; a retake costs" in follows
    assert house.sold == 3
    house.edit(("cold tubes", "one candle"))
    assert filmkit("takes", "at-work", house.film).out.splitlines()[2].split()[2] == "fresh"
    again = filmkit("pick", "at-work", "2", house.film).out
    assert again == "Take 2 of at-work is in the cut now.\n", "the film says so already"


def test_a_retake_that_no_model_makes_is_refused_before_any_money(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--yes", "-s", "at-work/take")
    said = filmkit("retake", "at-work", house.film, "--yes", "--set", "model=h3", "--set", "duration=40s")

    assert said.code == 1
    assert "it is not known to go on from a clip" in said.err
    assert house.sold == 1


def test_a_pick_may_write_its_words_into_the_film(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--yes", "-s", "at-work/take")
    sets = ("--set", "light=one candle, low", "--set", "mood=calm")
    filmkit("retake", "at-work", house.film, "--yes", *sets)
    said = filmkit("pick", "at-work", "2", house.film, "--write")

    assert said.code == 0, said.err
    assert "The film says of at-work now what it was made with." in said.out
    text = (house.film / "film.yaml").read_text()
    assert 'light: "one candle, low"' in text
    assert "mood: calm" in text
    assert filmkit("takes", "at-work", house.film).out.splitlines()[2].split()[2] == "fresh"
    again = filmkit("pick", "at-work", "2", house.film).out
    assert again == "Take 2 of at-work is in the cut now.\n", "the film says so already"


def test_what_is_out_is_collected_though_the_film_asks_otherwise_by_now(
    house: House, filmkit: Filmkit
) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    house.simulator.misbehave(Fault.KEY_FORBIDDEN, Moment.CHECK)
    said = filmkit("retake", "at-work", house.film, "--yes", "--set", "light=one candle")
    assert said.code == 5
    assert "out" in filmkit("jobs", house.film).out
    house.edit(("cold tubes", "a red neon"))

    assert filmkit("build", house.film, *FINAL).code == 0
    assert house.sold == 3
    assert [take.overrides for take in house.takes("at-work").in_order] == [{}, {"light": "one candle"}]
    assert "nothing waits" in filmkit("jobs", house.film).out


def test_a_rejected_take_gives_way_to_another(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    filmkit("retake", "at-work", house.film, "--yes")
    said = filmkit("reject", "at-work", "1", house.film, "--why", "six fingers")

    assert said.code == 0
    assert [take.rejected for take in house.takes("at-work").in_order] == ["six fingers", None]
    assert "rejected: six fingers" in filmkit("takes", "at-work", house.film).out
    assert house.sold == 3
    filmkit("reject", "at-work", "1", house.film, "--undo")
    assert [take.rejected for take in house.takes("at-work").in_order] == [None, None]


def test_several_takes_want_a_pick_before_what_continues_is_bought(house: House, filmkit: Filmkit) -> None:
    house.edit(("camera: static", "camera: static, takes: 2"))
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 3
    assert "tasting/take is not there: it waits for at-work: pick one of its takes" in said.err
    assert house.sold == 2
    filmkit("pick", "at-work", "2", house.film)
    assert filmkit("build", house.film, *FINAL, "--yes").code == 0
    assert house.sold == 3


def test_renaming_a_shot_and_its_file_keeps_its_takes(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    house.edit(("at-work", "plating"))
    (house.film / "takes/at-work.yaml").rename(house.film / "takes/plating.yaml")

    assert filmkit("build", house.film, *FINAL).code == 0
    assert house.sold == 2
    assert "made from" not in filmkit("plan", house.film, *FINAL).out


def test_a_damaged_file_of_takes_is_refused_with_its_line(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    path = house.film / "takes/at-work.yaml"
    path.write_text(path.read_text().replace("subject: a chef", "subject: no chef"))
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 1
    assert "takes/at-work.yaml:6:3: take" in said.err
    assert house.sold == 2


def test_a_contact_sheet_shows_every_take(house: House, filmkit: Filmkit, tmp_path: Path) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    filmkit("retake", "at-work", house.film, "--yes", "--set", "light=one candle")
    assert filmkit("takes", "at-work", house.film, "--sheet", tmp_path / "sheet.png").code == 0

    with Image.open(tmp_path / "sheet.png") as sheet:
        assert sheet.width > 1600
        assert sheet.height > 2 * 180


def test_a_build_of_one_shot_says_nothing_of_the_takes_of_others(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    house.edit(("she tastes", "she tastes it twice"))

    one = filmkit("build", house.film, *FINAL, "-s", "at-work")
    whole = filmkit("build", house.film, *FINAL)

    assert "bought for other words" not in one.err
    assert "tasting: take 1 is used, bought for other words" in whole.err
