"""A preview built for real: a bought take is seen in it, and a drawing says what it stands in for."""

import json
from pathlib import Path

import numpy as np
import pytest

from filmkit.cli import root
from filmkit.studio.media.clip import picture_at
from tests.cli.conftest import Filmkit
from tests.cli.paying import FINAL, House

pytestmark = [pytest.mark.slow, pytest.mark.ffmpeg, pytest.mark.xdist_group("real")]


def report(folder: Path) -> dict[str, object]:
    data = json.loads((folder / "report.json").read_text())
    assert isinstance(data, dict)
    return data


def test_a_take_is_seen_and_a_drawing_says_what_it_stands_in_for(
    house: House, filmkit: Filmkit, tmp_path: Path
) -> None:
    assert filmkit("build", house.film, *FINAL, "--yes").code == 0
    for shot in ("at-work", "tasting"):
        assert filmkit("pick", shot, "1", house.film, "--proxy").code == 0
    house.edit(("continues: at-work", "mood: joy"))  # the take was bought for other words

    # Of another store: what the fixture's rules made are no pictures.
    out, store = str(tmp_path / "out"), str(tmp_path / "another")
    assert root.run(["ci", str(house.film), "--out", out, "--store", store, "--fail-on", "stand-ins"]) == 0

    made = report(tmp_path / "out")
    told = {each["shot"]: each["why"] for each in made["stand_ins"]}  # type: ignore[attr-defined]
    assert "at-work" not in told
    assert told["tasting"].startswith("its take is shown")
    (take,) = house.takes("at-work").takes.values()
    blob = tmp_path / "store" / "blobs" / take.blob
    bought = picture_at(blob, 3, what="the take")[45, 80].astype(int)
    shown = picture_at(tmp_path / "out" / "bought-web.mp4", 3, what="the film")[90, 160].astype(int)
    assert np.abs(bought - shown).max() < 24
    assert (tmp_path / "out" / "page" / "index.html").is_file()
    assert house.sold == 2


def test_what_is_not_bought_is_drawn_and_shuts_the_gate_that_asks(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    house.edit(("320x180", "160x90"), ("1s", "0.25s"))

    code = root.run(["ci", str(house.film), "--out", str(tmp_path / "out"), "--fail-on", "stand-ins"])

    assert code == 1, capsys.readouterr().err
    made = report(tmp_path / "out")
    told = {each["shot"]: each["why"] for each in made["stand_ins"]}  # type: ignore[attr-defined]
    assert told == dict.fromkeys(("at-work", "tasting"), "drawn in place of kling-v3: it is not bought yet")
    assert house.sold == 0
