"""Money on the command line: told before, asked for once, spent once, and shown afterwards."""

import json

import click
import pytest

from filmkit.rules import rehearsal
from filmkit.studio.simulator.faults import Moment
from filmkit.studio.simulator.maker import make_plainly
from tests.cli.conftest import Filmkit
from tests.cli.paying import FINAL, House


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
