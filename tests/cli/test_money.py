"""Money on the command line: told before, asked for once, spent once, and shown afterwards."""

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from PIL import Image

from filmkit.rules import rehearsal
from filmkit.studio.simulator.faults import Fault, Moment
from filmkit.studio.simulator.maker import make_plainly
from filmkit.studio.simulator.pace import ByHand
from tests.cli.conftest import Filmkit
from tests.cli.paying import FINAL, House, opened


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, filmkit: Filmkit) -> Iterator[House]:
    with opened(tmp_path, monkeypatch) as made:
        monkeypatch.chdir(tmp_path)
        yield made


def test_the_plan_says_what_is_to_be_bought_and_for_how_much(house: House, filmkit: Filmkit) -> None:
    said = filmkit("plan", house.film, *FINAL)

    assert said.code == 0
    assert "+ at-work/take" in said.out
    assert "0.378 to 0.504 USD" in said.out
    assert "it waits for at-work" in said.out
    assert "To be bought: 2 takes for 0.756 to 1.008 USD, prices as of" in said.out
    assert '"price": "0.378 to 0.504 USD"' in filmkit("plan", house.film, *FINAL, "--json").out
    assert house.sold == 0


def test_draft_and_final_stand_side_by_side(house: House, filmkit: Filmkit) -> None:
    house.edit(("profiles: {final: {}}", "profiles: {draft: {free: true}, final: {}}"))
    for profile in ("draft", "final"):
        lines = [
            " ".join(line.split())
            for line in filmkit("plan", house.film, "--profile", profile).out.splitlines()
        ]
        start = lines.index("profile tasks here work to buy for")
        assert lines[start + 1].startswith("draft ")
        assert lines[start + 1].endswith(" nothing free")
        assert lines[start + 2].startswith("final ")
        assert lines[start + 2].endswith(" 2 takes 0.756 to 1.008 USD")
    draft, final = json.loads(filmkit("plan", house.film, "--json").out)["profiles"]
    assert (draft["profile"], draft["takes"], draft["price"]) == ("draft", 0, "free")
    assert (final["profile"], final["takes"], final["price"]) == ("final", 2, "0.756 to 1.008 USD")
    assert draft["tasks"] > final["tasks"] > 0
    assert draft["seconds"] > final["seconds"] > 0
    house.edit(("model: animatic", "model: sora-2"))
    assert "cannot be planned: filmkit check --profile final" in filmkit("plan", house.film).out
    assert json.loads(filmkit("plan", house.film, "--json").out)["profiles"][1] == {
        "profile": "final",
        "tasks": None,
    }


def test_a_route_says_why_it_chose_a_model(house: House, filmkit: Filmkit) -> None:
    house.edit(
        ("defaults:", "routing: [{when: {size: [medium, wide], cast: none}, model: seedance-2.0}]\ndefaults:")
    )
    told = "at-work is made by seedance-2.0: routing[1], size medium or wide, cast none  (film.yaml:7:"

    assert told in filmkit("plan", house.film, *FINAL).out
    assert (
        "routing[1], size medium or wide, cast none" in filmkit("explain", "at-work", house.film, *FINAL).out
    )


def test_a_draft_buys_nothing_and_knows_no_money(house: House, filmkit: Filmkit) -> None:
    assert filmkit("build", house.film).code == 0
    assert "bought" not in filmkit("plan", house.film).out
    assert house.sold == 0
    assert not (house.film / "takes").exists()


def test_nobody_there_to_ask_is_exit_3_and_nothing_is_bought(house: House, filmkit: Filmkit) -> None:
    said = filmkit("build", house.film, *FINAL)

    assert said.code == 3
    assert "2 takes for 0.756 to 1.008 USD must be bought, and nobody is here to say so" in said.err
    assert "nothing was bought" in said.err
    assert house.sold == 0


def test_yes_buys_once_and_the_film_is_made(house: House, filmkit: Filmkit) -> None:
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 0, said.err
    assert said.out.splitlines()[-1].endswith("bought-web.mp4")
    assert house.sold == 2
    again = filmkit("build", house.film, *FINAL, "-q")
    assert (again.code, house.sold) == (0, 2)
    assert "Nothing to do" in filmkit("plan", house.film, *FINAL).out
    (follower,) = house.takes("tasting").takes.values()
    assert follower.bound == {"first-frame": "at-work"}
    assert follower.bindings[0].blob == next(iter(house.takes("at-work").takes.values())).blob


def test_what_was_sent_is_what_the_shot_says_and_the_frame_before(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    sent = [
        heard.json["input"] for heard in house.simulator.heard if heard.moment is Moment.SUBMIT and heard.json
    ]

    assert isinstance(sent[0], dict)
    assert isinstance(sent[1], dict)
    assert "a chef plates a dish" in str(sent[0]["prompt"])
    assert sent[0]["duration"] == 3
    assert "start_image" not in sent[0]
    assert str(sent[1]["start_image"]).startswith("http")


def test_a_limit_is_held_to(house: House, filmkit: Filmkit) -> None:
    assert "over --max-cost 1.00 USD" in filmkit("build", house.film, *FINAL, "--max-cost", "1 USD").err
    assert house.sold == 0
    assert filmkit("build", house.film, *FINAL, "--max-cost", "1.01 USD").code == 0
    assert house.sold == 2


def test_a_budget_is_held_to_before_anybody_is_asked(house: House, filmkit: Filmkit) -> None:
    house.edit(("defaults:", "budget: {film: 0.60 USD}\ndefaults:"))
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 3
    assert "over the budget of the film, 0.60 USD; nothing was bought" in said.err
    assert house.sold == 0


def test_a_price_nobody_knows_is_over_every_limit(house: House, filmkit: Filmkit) -> None:
    house.edit(("kling-v3", "seedance-2.0"))

    assert "not wholly known in USD" in filmkit("build", house.film, *FINAL, "--max-cost", "9 USD").err
    assert house.sold == 0


def test_check_refuses_what_no_model_makes_before_any_money(house: House, filmkit: Filmkit) -> None:
    assert filmkit("check", house.film, *FINAL).code == 0
    house.edit(("at-work: {duration: 1s", "at-work: {model: sora-2, duration: 1s"))
    said = filmkit("check", house.film, *FINAL)

    assert said.code == 1
    assert "film.yaml:9:20: shot at-work: model" in said.err
    assert filmkit("check", house.film).code == 0, "a draft is drawn"
    assert filmkit("plan", house.film, *FINAL).code == 1


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


def test_a_clone_on_this_machine_buys_nothing(house: House, filmkit: Filmkit, tmp_path: Path) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    clone = tmp_path / "clone"
    shutil.copytree(house.film, clone, ignore=shutil.ignore_patterns(".filmkit", "build", "takes"))

    assert filmkit("build", clone, *FINAL).code == 0
    assert house.sold == 2
    assert (clone / "takes" / "at-work.yaml").read_text() == (
        house.film / "takes" / "at-work.yaml"
    ).read_text()


def test_a_clone_without_the_bytes_asks_and_buys_nothing(
    house: House, filmkit: Filmkit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    monkeypatch.setenv("FILMKIT_STORE", str(tmp_path / "another store"))
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 3
    assert "its bytes are not in this store" in said.err
    assert "or buy them anew: filmkit rebuy at-work" in said.err
    assert house.sold == 2


def test_bytes_that_are_lost_are_fetched_from_the_service_once_more(
    house: House, filmkit: Filmkit, tmp_path: Path
) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    shutil.rmtree(tmp_path / "store" / "blobs")
    said = filmkit("build", house.film, *FINAL)

    assert said.code == 0, said.err
    assert house.sold == 2


@pytest.mark.parametrize(("answer", "sold", "code"), [(True, 2, 0), (False, 0, 3)])
def test_at_a_terminal_it_asks_once_with_the_total(
    house: House, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch, answer: bool, sold: int, code: int
) -> None:
    asked: list[str] = []

    def confirm(text: str, **more: object) -> bool:
        asked.append(text)
        return answer

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    monkeypatch.setattr("filmkit.cli.buying.click.confirm", confirm)
    said = filmkit("build", house.film, *FINAL, "-q")

    assert asked == ["Buy 2 takes for 0.756 to 1.008 USD?"]
    assert (said.code, house.sold) == (code, sold)


def test_renaming_a_shot_and_its_file_keeps_its_takes(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    house.edit(("at-work", "plating"))
    (house.film / "takes/at-work.yaml").rename(house.film / "takes/plating.yaml")

    assert filmkit("build", house.film, *FINAL).code == 0
    assert house.sold == 2
    assert "made from" not in filmkit("plan", house.film, *FINAL).out


def test_a_refused_shot_is_told_and_the_others_go_on(house: House, filmkit: Filmkit) -> None:
    house.edit((", continues: at-work", ""))
    house.simulator.misbehave(Fault.INVALID, Moment.SUBMIT)
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code != 0
    assert "would not make" in said.err
    assert house.sold == 1
    assert "x " in filmkit("plan", house.film, *FINAL).out
    assert filmkit("build", house.film, *FINAL, "--yes").code != 0
    assert house.sold == 1, "it is not bought by itself"


def test_a_lost_answer_is_found_again_and_paid_once(house: House, filmkit: Filmkit) -> None:
    house.simulator.misbehave(Fault.LOST_AFTER, Moment.SUBMIT)
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 0, said.err
    assert house.sold == 2


def test_a_lost_answer_that_nobody_finds_stops_until_a_person_says_so(house: House, filmkit: Filmkit) -> None:
    house.simulator.misbehave(Fault.LOST_BEFORE, Moment.SUBMIT)
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 3
    assert "at-work/take may have been bought from replicate" in said.err
    assert "filmkit rebuy at-work" in said.err
    assert "may have been bought" in filmkit("jobs", house.film).out
    assert filmkit("build", house.film, *FINAL, "--yes").code == 3
    assert house.sold == 0
    assert filmkit("rebuy", "at-work", house.film).code == 3, "only with a person's word"
    assert filmkit("rebuy", "at-work", house.film, "--yes").code == 0
    assert filmkit("build", house.film, *FINAL, "--yes").code == 0
    assert house.sold == 2
    assert "nothing waits" in filmkit("jobs", house.film).out


def test_a_frozen_build_asks_nothing_of_any_service(house: House, filmkit: Filmkit) -> None:
    said = filmkit("build", house.film, *FINAL, "--frozen")
    assert said.code == 3
    assert "--frozen buys nothing" in said.err
    filmkit("build", house.film, *FINAL, "--yes")
    house.simulator.stop()
    before = (house.film / "build/final/bought-web.mp4").read_bytes()
    shutil.rmtree(house.film / "build")
    said = filmkit("build", house.film, *FINAL, "--frozen")

    assert said.code == 0
    assert (house.film / "build/final/bought-web.mp4").read_bytes() == before


def test_a_film_whose_model_is_gone_keeps_building(
    house: House, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was bought needs no card any more."""
    filmkit("build", house.film, *FINAL, "--yes")
    models = house.film.parent / "models.yaml"
    models.write_text(
        "as_of: 2026-11-25\nmodels:\n  kling-v3: {status: retired, ends: 2026-11-01, source: me}\n"
    )
    monkeypatch.setenv("FILMKIT_MODELS", str(models))

    assert filmkit("build", house.film, *FINAL).code == 0
    assert house.sold == 2


def test_costs_tell_estimate_and_actual_what_a_second_cost_retakes_and_what_is_used(
    house: House, filmkit: Filmkit
) -> None:
    assert "Nothing was bought" in filmkit("costs", house.film).out
    filmkit("build", house.film, *FINAL, "--yes", "--until", "take")
    said = filmkit("costs", house.film).out.splitlines()

    assert said[0].split("  ")[0] == "shot"
    assert " ".join(said[1].split()) == "at-work 1 0.378 to 0.504 not reported 0.504 0 1 of 1, 100 %"
    assert " ".join(said[3].split()) == "all 2 0.756 to 1.008 not reported 0.504 0 2 of 2, 100 %"
    filmkit("retake", "at-work", house.film, "--yes")
    said = filmkit("costs", house.film).out.splitlines()
    assert " ".join(said[1].split()) == "at-work 2 0.756 to 1.008 not reported 1.008 1 1 of 2, 50 %"
    for by in ("model", "day", "pattern"):
        assert filmkit("costs", house.film, "--by", by).code == 0
    assert "kling-v3" in filmkit("costs", house.film, "--by", "model").out
    together = filmkit("costs", house.film, "--by", "pattern, shot").out.splitlines()
    assert together[0].split()[:3] == ["pattern", "shot", "takes"]
    assert [" ".join(line.split()[:4]) for line in together[1:3]] == [
        "no pattern at-work 2",
        "no pattern tasting 1",
    ]
    assert together[3].split()[:2] == ["all", "3"]
    wrong = filmkit("costs", house.film, "--by", "shot,modle")
    assert wrong.code != 0
    assert "costs are not counted by 'modle'" in wrong.err
    assert "did you mean `model`?" in wrong.err


def test_a_damaged_file_of_takes_is_refused_with_its_line(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    path = house.film / "takes/at-work.yaml"
    path.write_text(path.read_text().replace("subject: a chef", "subject: no chef"))
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 1
    assert "takes/at-work.yaml:6:3: take" in said.err
    assert house.sold == 2


def test_no_key_is_a_sentence_and_nothing_is_bought(
    house: House, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FILMKIT_SERVICES")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(house.film / "none"))
    monkeypatch.delenv("REPLICATE_API_TOKEN", raising=False)
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 5
    assert "there is no key for replicate" in said.err
    assert "REPLICATE_API_TOKEN" in said.err


def test_a_service_filmkit_does_not_speak_with_is_noted_by_check_and_refused_before_anything_is_bought(
    house: House, filmkit: Filmkit
) -> None:
    house.edit(("model: kling-v3}", "model: wan-2.7}"), (", continues: at-work", ""))
    checked = filmkit("check", house.film, *FINAL)
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert checked.code == 0, checked.err
    assert "shot at-work: via: filmkit does not speak with dashscope by itself" in checked.out
    assert said.code == 5
    assert "at-work, by WAN 2.7: filmkit knows no service called dashscope; nothing was bought" in said.err
    assert "with keys are: replicate" in said.err
    assert house.sold == 0


def test_a_service_under_a_name_of_the_users_own_makes_what_the_service_makes(
    house: House, filmkit: Filmkit
) -> None:
    services = house.film.parent / "services.yaml"
    services.write_text(services.read_text().replace("replicate: {", "the-office: {", 1))
    house.edit(
        (
            "defaults: {model: kling-v3}",
            "models: {mine: {is: kling-v3, via: the-office}}\ndefaults: {model: mine}",
        )
    )
    checked = filmkit("check", house.film, *FINAL)
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert (checked.code, said.code) == (0, 0), checked.err + said.err
    assert "kling-v3 at the-office, 1.0 s, unknown" in said.err, "another's prices are not its own"
    assert house.sold == 2
    sent = [each.json for each in house.simulator.heard if each.json and "input" in each.json]
    assert [each["input"]["duration"] for each in sent] == [3, 3]  # type: ignore[call-overload,index]


def test_the_key_is_in_no_file_and_no_output(house: House, filmkit: Filmkit, tmp_path: Path) -> None:
    said = filmkit("build", house.film, *FINAL, "--yes")
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path.name != "services.yaml"]

    assert "canary-key" not in said.out + said.err
    assert written
    assert not [path for path in written if b"canary-key" in path.read_bytes()]


def test_a_rehearsal_has_books_of_its_own_and_asks_no_service(
    house: House, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rehearsal, "panel", make_plainly)
    monkeypatch.setattr(rehearsal, "SECONDS", 0.0)
    said = filmkit("build", house.film, *FINAL, "--rehearse")

    assert said.code == 0, said.err
    assert "nothing is spent" in said.err
    assert said.out.splitlines()[-1].endswith("final-rehearsal/bought-web.mp4")
    assert not house.simulator.heard
    assert not (house.film / "takes").exists()
    assert (house.film / ".filmkit/rehearsal/takes/at-work.yaml").exists()
    assert "To be bought: 2 takes" in filmkit("plan", house.film, *FINAL).out
    assert filmkit("build", house.film, *FINAL, "--yes").code == 0
    assert house.sold == 2
    again = filmkit("build", house.film, *FINAL, "--rehearse")
    assert "Nothing to do" in again.err


def test_a_rehearsal_has_a_page_of_its_own_that_says_so(
    house: House, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rehearsal, "panel", make_plainly)
    monkeypatch.setattr(rehearsal, "SECONDS", 0.0)
    filmkit("build", house.film, *FINAL, "--rehearse")

    said = filmkit("review", house.film, *FINAL, "--rehearse")

    assert said.code == 0, said.err
    page = house.film / "build/final-rehearsal/review/index.html"
    text = page.read_text()
    assert "final · a rehearsal" in text
    assert "nothing was paid" in text
    assert not (house.film / "build/final").exists()
    monkeypatch.setattr(click, "launch", lambda path: 0)
    assert filmkit("open", house.film, *FINAL, "--rehearse").out == f"{page}\n"


def test_a_contact_sheet_shows_every_take(house: House, filmkit: Filmkit, tmp_path: Path) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    filmkit("retake", "at-work", house.film, "--yes", "--set", "light=one candle")
    assert filmkit("takes", "at-work", house.film, "--sheet", tmp_path / "sheet.png").code == 0

    with Image.open(tmp_path / "sheet.png") as sheet:
        assert sheet.width > 1600
        assert sheet.height > 2 * 180


def test_ctrl_c_leaves_the_job_out_and_the_next_build_collects_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a process of its own, for the signal is the whole point."""
    hand = ByHand()
    arguments = [sys.executable, "-m", "filmkit", "build", "film", *FINAL, "--yes", "-s", "at-work/take"]
    with opened(tmp_path, monkeypatch, pace=hand, seconds=10.0) as house:
        process = subprocess.Popen(arguments, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
        while not any(heard.moment is Moment.CHECK for heard in house.simulator.heard):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
        assert process.returncode == 130
        assert "Traceback" not in said
        hand.advance(11)
        finished = subprocess.run(arguments, cwd=tmp_path, check=False, capture_output=True)

        assert finished.returncode == 0, finished.stderr
        assert house.sold == 1


def test_a_build_of_one_shot_says_nothing_of_the_takes_of_others(house: House, filmkit: Filmkit) -> None:
    filmkit("build", house.film, *FINAL, "--yes")
    house.edit(("she tastes", "she tastes it twice"))

    one = filmkit("build", house.film, *FINAL, "-s", "at-work")
    whole = filmkit("build", house.film, *FINAL)

    assert "bought for other words" not in one.err
    assert "tasting: take 1 is used, bought for other words" in whole.err
