"""A shot longer than its model makes: told, priced, bought segment by segment, killed anywhere, one take."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from filmkit.asking import Asked
from filmkit.cli.versions import HERE, Version, money_of
from filmkit.studio.media.facts import facts_of
from filmkit.studio.simulator.faults import Fault, Moment
from tests.cli.conftest import Filmkit
from tests.cli.paying import FINAL, House, opened

FILM = """\
filmkit: 1
id: long
title: Long
format: {resolution: 320x180, fps: 24}
generate: {aspect: "16:9"}
profiles: {final: {}}
defaults: {model: kling-v3}
shots:
  at-work: {duration: 18s, size: medium, subject: a chef plates a dish, light: cold tubes, camera: static}
cut: [at-work]
"""


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    with opened(tmp_path, monkeypatch) as made:
        (made.film / "film.yaml").write_text(FILM)
        monkeypatch.chdir(tmp_path)
        yield made


def sold(house: House) -> list[int]:
    """The seconds of every job that was ever taken."""
    return [int(job.order.seconds) for job in house.simulator.house.purchases()]


def test_the_plan_says_segments_and_their_price(house: House, filmkit: Filmkit) -> None:
    said = filmkit("plan", house.film, *FINAL)

    assert "+ at-work/take-segments" in said.out
    assert "it has not been bought, in 2 segments of 15 + 4 s" in said.out
    assert "? at-work/take" in said.out
    assert "To be bought: 1 take for 2.394 to 3.192 USD" in said.out
    assert "made as 2 segments, 15 + 4 s" in filmkit("check", house.film, *FINAL).out


def test_segments_are_bought_and_joined_to_one_take(house: House, filmkit: Filmkit) -> None:
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 0, said.err
    assert sold(house) == [15, 4]
    sent = [
        heard.json["input"] for heard in house.simulator.heard if heard.moment is Moment.SUBMIT and heard.json
    ]
    assert "start_image" not in sent[0]  # type: ignore[operator]
    assert str(sent[1]["start_image"]).startswith("http")  # type: ignore[call-overload,index]
    (take,) = house.takes("at-work").takes.values()
    assert [segment.facts.seconds for segment in take.segments] == [15, 4]
    assert len({segment.job for segment in take.segments}) == 2
    assert filmkit("build", house.film, *FINAL, "-q").code == 0
    assert len(sold(house)) == 2
    costs = filmkit("costs", house.film).out
    assert "at-work  1 " in costs
    assert "2.394 to 3.192" in costs


def test_a_budget_that_bears_one_segment_but_not_all_buys_none(house: House, filmkit: Filmkit) -> None:
    house.edit(("defaults:", "budget: {film: 2.60 USD}\ndefaults:"))
    said = filmkit("build", house.film, *FINAL, "--yes")

    assert said.code == 3
    assert sold(house) == []


def test_a_take_in_segments_is_picked_rejected_accepted_and_retaken_as_one(
    house: House, filmkit: Filmkit
) -> None:
    filmkit("build", house.film, *FINAL, "--yes", "--until", "take")
    said = filmkit("retake", "at-work", house.film, "--yes", "--set", "light=one candle")
    assert said.code == 0, said.err
    assert sold(house) == [15, 4, 15, 4]
    assert filmkit("pick", "at-work", "2", house.film).code == 0
    assert filmkit("reject", "at-work", "1", house.film, "--why", "hands").code == 0
    house.edit(("cold tubes", "a red neon"))
    assert filmkit("accept", "at-work", house.film).code == 0
    one, two = house.takes("at-work").in_order
    assert (one.rejected, len(one.segments), len(two.segments)) == ("hands", 2, 2)
    assert house.takes("at-work").pick == two
    listed = filmkit("takes", "at-work", house.film).out
    assert "18.96 s" in listed
    assert filmkit("build", house.film, *FINAL, "--until", "take").code == 0
    assert len(sold(house)) == 4


@pytest.mark.ffmpeg
def test_the_small_copy_of_segments_is_one_clip_and_serves_a_preview(
    house: House, filmkit: Filmkit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filmkit("build", house.film, *FINAL, "--yes", "--until", "take")

    said = filmkit("pick", "at-work", "1", house.film, "--proxy")

    assert said.code == 0, said.err
    (take,) = house.takes("at-work").takes.values()
    small = house.film / f"takes/at-work/{take.key}.mp4"
    facts = facts_of(small, name="the small copy")
    assert abs(facts.frames / facts.rate - Fraction(18)) <= Fraction(1)
    monkeypatch.setenv("FILMKIT_STORE", str(tmp_path / "another"))
    (bought,) = money_of(Version(HERE, house.film / "film.yaml"), Asked(house.film)).bought.values()
    assert bought.clip == f"takes/at-work/{take.key}.mp4"


def test_an_answer_that_is_lost_at_the_second_segment_is_found_again(house: House, filmkit: Filmkit) -> None:
    house.simulator.misbehave(Fault.LOST_AFTER, Moment.SUBMIT)
    house.simulator.misbehave(Fault.LOST_AFTER, Moment.SUBMIT)
    said = filmkit("build", house.film, *FINAL, "--yes", "--until", "take")

    assert said.code == 0, said.err
    assert sold(house) == [15, 4]


def test_a_second_segment_that_fails_leaves_the_first_and_is_bought_anew_by_word(
    house: House, filmkit: Filmkit
) -> None:
    build = ("build", house.film, *FINAL, "--yes", "--until", "take")
    refuser = Refuser(house, 2)
    said = filmkit(*build)
    assert said.code != 0
    assert "segment 2" in said.err
    assert sold(house) == [15]
    assert filmkit(*build).code != 0
    assert sold(house) == [15], "nothing is bought by itself"
    assert "1, segment 2" in filmkit("jobs", house.film).out
    refuser.end()
    said = filmkit("rebuy", "at-work", house.film, "--max-cost", "0.80 USD")
    assert said.code == 0, said.err
    assert sold(house) == [15, 4], "only what is not here"
    assert filmkit(*build).code == 0
    assert len(house.takes("at-work").takes) == 1


class Refuser:
    """Lets the service refuse its `number`th submit and all that follow."""

    def __init__(self, house: House, number: int) -> None:
        from filmkit.studio.simulator.message import Answer

        self.simulator, self.seen = house.simulator, 0
        self.answer = house.simulator.answer

        def judge(received: object) -> object:
            asked = next(
                (each for wire in self.simulator._wires if (each := wire.understand(received))),  # type: ignore[arg-type]
                None,
            )
            self.seen += asked is not None and asked.moment is Moment.SUBMIT
            if asked is not None and asked.moment is Moment.SUBMIT and self.seen >= number:
                return Answer(422, b'{"detail": "no such pictures"}')
            return self.answer(received)  # type: ignore[arg-type]

        house.simulator.answer = judge  # type: ignore[method-assign,assignment]

    def end(self) -> None:
        self.simulator.answer = self.answer  # type: ignore[method-assign]


def test_words_that_change_between_segments_buy_nothing_more_of_the_old(
    house: House, filmkit: Filmkit
) -> None:
    refuser = Refuser(house, 2)
    filmkit("build", house.film, *FINAL, "--yes", "--until", "take")
    refuser.end()
    house.edit(("cold tubes", "one candle"))
    said = filmkit("build", house.film, *FINAL, "--yes", "--until", "take")

    assert said.code == 0, said.err
    assert sold(house) == [15, 15, 4]
    house.edit(("one candle", "cold tubes"))
    filmkit("build", house.film, *FINAL, "--yes", "--until", "take")
    assert len(sold(house)) == 3, "what was refused is for a person to say"
