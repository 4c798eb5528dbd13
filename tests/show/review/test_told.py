"""What the page tells: cuts, rows of continuity, tracks, costs, where things come from."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image

from filmkit.film.timeline.captions import captions
from filmkit.film.timeline.checks import Finding
from filmkit.show.review import cuts, money, provenance, tracks
from filmkit.show.review.likenesses import likenesses
from filmkit.show.review.page import Wanted, gather
from filmkit.show.review.reels import Reels
from filmkit.show.review.showing import Showing
from tests.show.review.screening import FILM, made, showing

pytestmark = [pytest.mark.ffmpeg, pytest.mark.xdist_group("review")]


@pytest.fixture(scope="module")
def gathered(film: Showing, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("told")
    return gather(film, Wanted(folder), Reels(folder, film.store, tell=lambda line: None, lanes=2))


def test_each_cut_is_told_with_what_stays_the_same(film: Showing, gathered: Any) -> None:
    met = list(cuts.meetings(film.timeline, {card.id: card for card in gathered.shots}))

    assert [(each.before, each.after, each.how, each.frame) for each in met] == [
        ("a", "b", "dissolve", 24),
        ("b", "c", "cut", 48),
    ]
    assert met[0].same == ["scene", "location", "look"]
    assert met[1].same == ["location"]
    assert all(each.left and each.right and each.left != each.right for each in met)


def test_people_places_and_looks_have_their_rows(film: Showing, gathered: Any) -> None:
    rows = {(row.kind, row.name): list(row.shots) for row in cuts.rows(film.film, gathered.shots, {})}

    assert rows == {
        ("cast", "ann"): ["a", "b"],
        ("location", "hall"): ["a", "b", "c"],
        ("look", "plain"): ["a", "b"],
    }


def test_tracks_lie_where_the_timeline_has_them(film: Showing, gathered: Any) -> None:
    assert [(clip.name, clip.start, clip.length) for clip in tracks.picture(film).clips] == [
        ("a", 0, 24),
        ("b", 24, 24),
        ("c", 48, 24),
    ]
    ambience = next(track for track in gathered.sounds if track.name == "ambience")
    assert [clip.shot for clip in ambience.clips] == ["a", "b", "c"]
    assert all(clip.peaks for clip in ambience.clips)


def test_a_model_no_card_knows_is_trouble(film: Showing) -> None:
    makers = {each.name: each for each in provenance.makers(film)}
    animatic, ambience = makers["animatic"], makers["ambience"]
    step = film.plan.steps[0]
    odd = replace(film.plan, steps=(replace(step, task=replace(step.task, model="nobody-1")),))

    assert (animatic.name, animatic.status, animatic.trouble) == ("animatic", "live", False)
    assert ambience.makes == ["a", "b", "c"]
    assert provenance.makers(replace(film, plan=odd))[0].trouble


def test_a_voice_of_this_machine_needs_no_card(film: Showing) -> None:
    step = film.plan.steps[0]
    spoken = replace(step, task=replace(step.task, rule="voice", model="espeakng"))

    (maker,) = provenance.makers(replace(film, plan=replace(film.plan, steps=(spoken,))))

    assert (maker.title, maker.status, maker.trouble) == ("scratch voice (espeakng)", "stands in", False)


def test_sounds_that_are_made_here_need_no_card(film: Showing) -> None:
    step = film.plan.steps[0]
    heard = replace(step, task=replace(step.task, rule="effect", model="foley"))

    (maker,) = provenance.makers(replace(film, plan=replace(film.plan, steps=(heard,))))

    assert (maker.maker, maker.status, maker.trouble) == ("filmkit", "live", False)


def test_what_was_delivered_is_named_by_its_bytes(film: Showing) -> None:
    delivered = list(provenance.delivered(film))
    assert not [fact for each in delivered for fact in each.facts if fact[0] == "found"], "it has no `checks`"

    assert {each.name for each in delivered} >= {"poster.jpg", "screening-web.mp4"}
    assert all(len(each.digest) == 64 and each.size for each in delivered)


def test_a_film_that_is_drawn_costs_nothing(film: Showing) -> None:
    bill = money.bill(film)

    assert (bill.takes, bill.total, bill.to_buy) == (0, "0.00", [])


def test_a_bill_adds_up_by_shot_model_and_day(film: Showing) -> None:
    takes = [
        take("veo", "2026-11-01", "1.20"),
        take("veo", "2026-11-02", None),
        take("kling", "2026-11-02", "0.30"),
    ]
    bought = SimpleNamespace(
        takes=SimpleNamespace(in_order=takes), standing=SimpleNamespace(missing=[1, 2]), price="0.40 USD"
    )
    paid: Any = {"a": bought}
    bill = money.bill(replace(film, production=replace(film.production, paid=paid)))

    assert (bill.total, bill.takes, bill.unknown) == ("1.50", 3, 1)
    assert [(line.name, line.paid, line.unknown) for line in bill.models] == [
        ("veo", "1.20", 1),
        ("kling", "0.30", 0),
    ]
    assert [(line.name, line.takes) for line in bill.days] == [("2026-11-01", 1), ("2026-11-02", 2)]
    assert bill.to_buy == [("a", 2, "0.40 USD")]


def take(model: str, when: str, price: str | None) -> Any:
    known = Decimal(price) if price else None
    return SimpleNamespace(
        model=model, when=f"{when}T10:00", cost=SimpleNamespace(known=known, currency="USD")
    )


def test_the_loudness_curve_stays_in_its_box(gathered: Any) -> None:
    points = list(tracks.loudness_points(gathered.mix, 3.0, 1000, 250))

    assert points
    assert all(0 <= x <= 1000 and 0 <= y <= 250 for x, y in points)


def test_lines_are_read_while_their_shot_is_shown(film: Showing) -> None:
    (caption,) = captions(film.film, film.timeline)

    assert caption.who == "ann"
    assert caption.text.startswith("Wait. ")
    assert 0 <= caption.start < 24
    assert caption.start + caption.length <= 24


def test_a_picture_of_somebody_stands_beside_their_shots(tmp_path: Path) -> None:
    folder = tmp_path / "film"
    folder.mkdir()
    Image.new("RGB", (300, 400), (200, 90, 10)).save(folder / "ann.png")
    text = FILM.replace('{description: "a woman in red', '{reference: ann.png, description: "a woman in red')
    shown = made(folder, text, build=False)
    told: list[str] = []
    reels = Reels(tmp_path / "page", shown.store, tell=told.append, lanes=1)
    found = likenesses(shown, reels)

    assert list(found) == [("cast", "ann")]
    with Image.open(reels.path(found["cast", "ann"])) as picture:
        assert picture.size == (300, 400)
    (folder / "ann.png").write_bytes(b"no picture")
    assert likenesses(showing(folder, shown.store, build=False), reels) == {}  # type: ignore[arg-type]
    assert len(told) == 1


def test_what_was_measured_and_found_stands_with_the_film_itself(
    film: Showing, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = (Finding("freeze:a", "it stands"), Finding("black:a", "it is dark", "meant", waived=True))
    monkeypatch.setattr(Showing, "measured", lambda showing: found)

    told = {each.name: each.facts for each in provenance.delivered(film)}

    assert list(told["screening-web.mp4"])[-2:] == [("found", "it stands"), ("let pass", "it is dark")]
    assert "found" not in dict(told["poster.jpg"])
