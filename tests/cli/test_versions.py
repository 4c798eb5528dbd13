"""What a version of a film would cost, and what of its takes is at hand for a preview."""

import shutil
from pathlib import Path

import pytest

from filmkit.asking import Asked
from filmkit.build.store.shared import SharedStore
from filmkit.cli.versions import HERE, Version, money_of, previewed
from tests.cli.conftest import Filmkit
from tests.cli.paying import FINAL, House
from tests.show.diff.repository import commit, start


def at_hand(house: House) -> dict[str, str]:
    """Each shot whose take is bought: where its bytes are, or why they are nowhere."""
    money = money_of(Version(HERE, house.film / "film.yaml"), Asked(house.film))
    return {name: each.clip or each.why for name, each in money.bought.items()}


def test_what_is_not_bought_is_priced_and_stood_in_for(house: House) -> None:
    money = money_of(Version(HERE, house.film / "film.yaml"), Asked(house.film))

    assert money.bills is not None
    assert {name: str(bill.price) for name, bill in money.bills.items()} == dict.fromkeys(
        ("at-work", "tasting"), "0.378 to 0.504 USD"
    )
    assert at_hand(house) == dict.fromkeys(("at-work", "tasting"), "it is not bought yet")


def test_bytes_that_are_here_are_shown_as_themselves(house: House, filmkit: Filmkit) -> None:
    assert filmkit("build", house.film, *FINAL, "--yes").code == 0
    version = Version(HERE, house.film / "film.yaml")
    money = money_of(version, Asked(house.film))

    with previewed(version, Asked(house.film), money) as desk:
        sources = {name: shot.source for name, shot in desk.film.shots.items()}
        assert sources["plate"] is None
        for shot in ("at-work", "tasting"):
            clip = house.film / str(sources[shot])
            (take,) = house.takes(shot).takes.values()
            assert clip.stat().st_size == take.facts.size
        assert [title.id for title in desk.film.titles] == []


@pytest.mark.ffmpeg
def test_a_proxy_stands_for_bytes_that_are_elsewhere(
    house: House, filmkit: Filmkit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert filmkit("build", house.film, *FINAL, "--yes").code == 0
    said = filmkit("pick", "at-work", "1", house.film, "--proxy")
    assert said.code == 0, said.err
    (take,) = house.takes("at-work").takes.values()
    assert (house.film / f"takes/at-work/{take.key}.mp4").is_file()

    monkeypatch.setenv("FILMKIT_STORE", str(tmp_path / "another"))

    assert at_hand(house) == {
        "at-work": f"takes/at-work/{take.key}.mp4",
        "tasting": "it is bought, and neither its bytes nor a proxy of it are here",
    }
    (house.film / f"takes/at-work/{take.key}.mp4").write_text("version https://git-lfs.github.com/spec/v1\n")
    assert at_hand(house)["at-work"].startswith("it is bought, and neither")


def test_a_shared_store_lends_the_takes_it_has(
    house: House, filmkit: Filmkit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert filmkit("build", house.film, *FINAL, "--yes").code == 0
    shared = SharedStore(tmp_path / "store")
    version, asked = Version(HERE, house.film / "film.yaml"), Asked(house.film, store=tmp_path / "another")

    money = money_of(version, asked, shared)

    assert {name: each.clip is not None for name, each in money.bought.items()} == {
        "at-work": True,
        "tasting": True,
    }
    with previewed(version, asked, money, shared) as desk:
        clip = house.film / str(desk.film.shots["at-work"].source)
        (take,) = house.takes("at-work").takes.values()
        assert clip.stat().st_size == take.facts.size


def test_a_take_that_is_much_too_short_now_is_stood_in_for(house: House, filmkit: Filmkit) -> None:
    assert filmkit("build", house.film, *FINAL, "--yes").code == 0
    house.edit(("at-work: {duration: 1s", "at-work: {duration: 30s"))

    assert at_hand(house)["at-work"] == "its take is too short for it now"


def test_the_price_of_a_change_is_told(house: House, filmkit: Filmkit) -> None:
    start(house.film)
    house.edit(("  plate: {", "  door: {duration: 1s, subject: a door, light: dusk}\n  plate: {"))
    house.edit(("cut: [at-work, tasting, plate]", "cut: [at-work, tasting, plate, door]"))

    said = filmkit("diff", house.film).out

    assert (
        "To be bought: 2 takes for 0.756 to 1.008 USD -> 3 takes for 1.134 to 1.512 USD (+0.504 USD)." in said
    )
    commit(house.film, "a door")
    shutil.rmtree(house.film / ".filmkit", ignore_errors=True)


def test_another_pick_is_another_picture(house: House, filmkit: Filmkit) -> None:
    assert filmkit("build", house.film, *FINAL, "--yes").code == 0
    said = filmkit("retake", "at-work", house.film, "--yes", "--set", "light=dusk")
    assert said.code == 0, said.err
    assert filmkit("pick", "at-work", "1", house.film).code == 0
    start(house.film)

    assert filmkit("pick", "at-work", "2", house.film).code == 0

    told = filmkit("diff", house.film).out
    assert "at-work  picture changed" in told
    assert "take: take 1, kling-v3 -> take 2, kling-v3  (takes/at-work.yaml)" in told
