"""What `filmkit models` lists, shows, compares and checks."""

import json
from datetime import date
from pathlib import Path

import pytest

from filmkit.cli import models
from filmkit.cli.columns import WIDTH
from filmkit.film.catalogue.catalogue import catalogue
from tests.cli.conftest import Filmkit, replace


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A day, and no file of models but the test's own."""
    monkeypatch.setattr(models, "today", lambda: date(2026, 11, 25))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("FILMKIT_MODELS", raising=False)


def test_every_model_is_listed_in_lines_that_fit(filmkit: Filmkit) -> None:
    lines = filmkit("models").out.splitlines()

    listed = {line.split()[0] for line in lines if line.startswith("  ")}
    assert set(catalogue().cards) <= listed
    assert max(map(len, lines)) <= WIDTH
    assert lines[:3][-1].split()[:2] == ["animatic", "live"]


def test_the_retired_stand_apart_with_what_to_use_instead(filmkit: Filmkit) -> None:
    out = filmkit("models").out

    assert "sora-2      2026-09-24  seedance-2.0" in out[out.index("Retired") :]


@pytest.mark.parametrize("name", sorted(catalogue().cards))
def test_every_card_is_shown_whole_in_lines_that_fit(name: str, filmkit: Filmkit) -> None:
    said = filmkit("models", "show", name)

    assert said.code == 0
    assert max(map(len, said.out.splitlines())) <= WIDTH
    assert "Sources" in said.out


def test_a_card_is_found_by_its_title(filmkit: Filmkit) -> None:
    assert filmkit("models", "show", "Veo 3.1 Fast").out.startswith("Veo 3.1 Fast  video by Google, live")


def test_an_unknown_name_is_answered_with_the_nearest(filmkit: Filmkit) -> None:
    said = filmkit("models", "show", "soar-2")

    assert (said.code, said.out) == (2, "")
    assert said.err == "there is no model `soar-2`\n  hint: did you mean `sora-2`?\n"


def test_wishes_leave_those_that_can_and_name_those_nobody_knows(filmkit: Filmkit) -> None:
    out = filmkit("models", "--seconds", "12", "--audio", "--reference", "3").out

    table = out[: out.index("frames: ")]
    assert [line.split()[0] for line in table.splitlines() if line.startswith("  ")] == [
        "name", "gemini-omni-1.2-flash", "kling-v4", "seedance-2.0", "seedance-2.5", "wan-2.7",
    ]  # fmt: skip
    assert "Not known: " in out
    assert "kling-v3" in out[out.index("Not known") :]
    assert "flux-2-pro" not in out


def test_a_wish_nobody_meets_says_so(filmkit: Filmkit) -> None:
    assert filmkit("models", "--kind", "speech", "--min-prompt", "99999").out.startswith("No model is known")


@pytest.mark.parametrize(
    ("option", "value", "says"), [("--size", "huge", "is no size"), ("--aspect", "wide", "is no shape")]
)
def test_a_wish_that_is_none_is_refused(option: str, value: str, says: str, filmkit: Filmkit) -> None:
    said = filmkit("models", option, value)

    assert said.code == 2
    assert says in said.err


def test_models_are_compared_side_by_side(filmkit: Filmkit) -> None:
    out = filmkit("models", "compare", "veo-3.1", "Kling v3", "veo-3.1").out.splitlines()

    assert out[0].split() == ["veo-3.1", "kling-v3"]
    lengths = next(line for line in out if line.startswith("lengths"))
    assert " ".join(lengths.split()) == "lengths 4, 6 or 8 s 3 to 15 s"
    assert max(map(len, out)) <= WIDTH


@pytest.mark.parametrize(
    "arguments", [[], ["--kind", "music"], ["show", "veo-3.1"], ["compare", "veo-3.1", "h3"]]
)
def test_everything_can_be_read_by_a_program(arguments: list[str], filmkit: Filmkit) -> None:
    said = json.loads(filmkit("models", *arguments, "--json").out)

    one = said if isinstance(said, dict) else said[0]
    assert {"name", "lengths", "prices", "routes"} <= set(one)
    assert {"value", "sources", "as_of"} == set(one["lengths"])


def test_a_program_reads_numbers_without_loss(filmkit: Filmkit) -> None:
    kling = json.loads(filmkit("models", "show", "kling-v3", "--json").out)

    assert kling["prices"][0]["amount"] == "0.084"
    assert kling["prices"][0]["sources"][0]["grade"] == "third-party"
    assert kling["lengths"]["value"] == {"from": "3", "to": "15", "step": "1", "follows": ""}


def test_a_film_on_living_models_passes(film: Path, filmkit: Filmkit) -> None:
    said = filmkit("models", "check", film)

    assert said.code == 0
    assert said.out.endswith("all live.\n")


def test_a_film_on_a_model_that_nobody_knows_is_not_called_live(film: Path, filmkit: Filmkit) -> None:
    replace(film, "action: waits", "action: waits, model: nope")
    said = filmkit("models", "check", film)

    assert said.code == 1
    assert "film.yaml:15:" in said.out
    assert "shot a: there is no model `nope`" in said.out
    assert said.out.endswith("1 stand on what no card knows.\n")
    (stands,) = [
        each for each in json.loads(filmkit("models", "check", film, "--json").out) if each["refused"]
    ]
    assert (stands["model"], stands["status"]) == ("nope", "unknown")


def test_a_film_on_models_that_ended_is_told_with_line_and_date_whatever_the_draft_draws(
    film: Path, filmkit: Filmkit
) -> None:
    replace(film, "action: waits", "action: waits, model: sora-2")

    said = filmkit("models", "check", film)

    assert said.code == 1
    assert "film.yaml:15:" in said.out
    assert "shot a: Sora 2 was retired on 2026-09-24" in said.out
    assert "`model: seedance-2.0` stands nearest" in said.out
    stands = json.loads(filmkit("models", "check", film, "--json").out)
    assert [each["what"] for each in stands if each["refused"]] == ["shot a"]


def test_a_film_on_a_model_that_will_end_is_warned_and_passes(film: Path, filmkit: Filmkit) -> None:
    replace(film, "action: waits", "action: waits, model: seedance-1.5-pro")

    said = filmkit("models", "check", film)

    assert said.code == 0
    assert "Seedance 1.5 Pro may end soon" in said.out


def test_ones_own_file_is_read_from_the_configuration_folder(tmp_path: Path, filmkit: Filmkit) -> None:
    own = tmp_path / "config" / "filmkit" / "models.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("as_of: 2026-11-20\nmodels: {veo-3.1: {lengths: [5]}}\n", encoding="utf-8")

    assert "lengths             5 s" in filmkit("models", "show", "veo-3.1").out


def test_ones_own_file_may_be_named_and_its_mistakes_are_told(
    tmp_path: Path, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("as_of: 2026-11-20\nmodels:\n  veo-3.1: {lengts: [5]}\n", encoding="utf-8")
    monkeypatch.setenv("FILMKIT_MODELS", str(own))

    said = filmkit("models")
    assert (said.code, said.out) == (1, "")
    assert said.err == f"{own}:3:13: `lengts` is no key of a model's card\n  hint: did you mean `lengths`?\n"

    own.unlink()
    assert filmkit("models").code == 5
