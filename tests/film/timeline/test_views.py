"""The picture as deliverables want it: what is kept of it, and when two of them are one."""

from fractions import Fraction
from pathlib import Path

import pytest

from filmkit.film.spec.film import Film
from filmkit.film.spec.load import load
from filmkit.film.spec.shown import Format
from filmkit.film.timeline.edit import edit
from filmkit.film.timeline.views import SPOKEN, Crop, View, cropped, remarks, views
from filmkit.timebase import Rate

SHOTS = "shots: {a: {duration: 4, lines: [{ann: Wait here.}]}, b: {duration: 4}}\n"


def film(folder: Path, deliverables: str, raster: str = "{resolution: 1920x1080}") -> Film:
    head = "filmkit: 1\nid: f\ncast: {ann: {description: x}}\n"
    text = f"{head}format: {raster}\n{SHOTS}deliverables: {deliverables}\n"
    (folder / "film.yaml").write_text(text, encoding="utf-8")
    return load(folder)


def seen(film: Film) -> dict[str, View]:
    return dict(views(film, edit(film))[1])


def size(view: View) -> tuple[int, int]:
    return view.format.width, view.format.height


@pytest.mark.parametrize(
    ("kept", "crop"),
    [
        ("left", Crop(0, 0, 606, 1080)),
        ("center", Crop(656, 0, 606, 1080)),
        ("right", Crop(1314, 0, 606, 1080)),
    ],
)
def test_an_upright_picture_keeps_a_part_of_a_wide_one(kept: str, crop: Crop) -> None:
    raster = Format(1920, 1080, Rate.of(24), None, Fraction(-14))

    assert cropped(raster, Fraction(9, 16), kept) == crop


@pytest.mark.parametrize(
    ("kept", "crop"),
    [
        ("top", Crop(0, 0, 1080, 606)),
        ("center", Crop(0, 656, 1080, 606)),
        ("bottom", Crop(0, 1314, 1080, 606)),
    ],
)
def test_a_wide_picture_keeps_a_part_of_an_upright_one(kept: str, crop: Crop) -> None:
    raster = Format(1080, 1920, Rate.of(24), None, Fraction(-14))

    assert cropped(raster, Fraction(16, 9), kept) == crop


def test_no_bars_are_kept() -> None:
    raster = Format(1920, 1080, Rate.of(24), Fraction(2), Fraction(-14))

    assert cropped(raster, Fraction(9, 16), "left") == Crop(0, 60, 540, 960)
    assert cropped(raster, Fraction(2), "center") == Crop(0, 60, 1920, 960)


@pytest.mark.parametrize(
    ("deliverable", "raster", "wanted"),
    [
        ("{preset: instagram-reel}", "{resolution: 1920x1080}", (1080, 1920)),
        ("{preset: instagram-reel}", "{resolution: 4k}", (1080, 1920)),
        ("{preset: instagram-reel}", "{resolution: 640x360}", (360, 640)),
        ("{preset: h264-web, aspect: '1:1'}", "{resolution: 1920x1080, mask: '2.39:1'}", (1080, 1080)),
        ("{preset: prores-422-hq, aspect: '16:9'}", "{resolution: 1080x1920}", (1920, 1080)),
    ],
)
def test_a_picture_of_another_shape_has_the_lines_of_the_film(
    tmp_path: Path, deliverable: str, raster: str, wanted: tuple[int, int]
) -> None:
    view = seen(film(tmp_path, f"{{it: {deliverable}}}", raster))["it"]

    assert size(view) == wanted
    assert view.format.mask is None
    assert view.target("film/cut") == view.lettered("film/cut") == "film/cut@it"


def test_what_wants_the_films_own_picture_has_it(tmp_path: Path) -> None:
    made = seen(film(tmp_path, "{w: {preset: h264-web}, m: {preset: prores-422-hq, aspect: '16:9'}}"))

    assert {view.name for view in made.values()} == {""}
    upright = film(tmp_path, "{r: {preset: instagram-reel}}", "{resolution: 1080x1920}")
    assert seen(upright)["r"].name == ""


def test_each_shot_is_kept_as_it_is_asked(tmp_path: Path) -> None:
    view = seen(film(tmp_path, "{r: {preset: instagram-reel, reframe: {a: left, default: right}}}"))["r"]

    assert (view.crops["a"].left, view.crops["b"].left) == (0, 1314)


def test_what_is_spoken_lies_over_those_that_ask_and_alike_ones_are_one(tmp_path: Path) -> None:
    spoken = "c: {preset: h264-web, captions: true}, m: {preset: prores-422-hq, captions: true}"
    asked = f"{{w: {{preset: h264-web}}, {spoken}}}"
    made = seen(film(tmp_path, asked))

    assert {name: view.name for name, view in made.items()} == {"w": "", "c": "c", "m": "c"}
    (card,) = made["c"].timeline.titles
    assert (card.text, card.style) == ("Wait here.", SPOKEN)
    assert made["c"].lettered("film/title-x") == "film/title-x"
    assert made["w"].timeline.titles == ()


def test_a_reel_of_a_length_no_platform_takes_is_noted_with_its_line(tmp_path: Path) -> None:
    fits = film(tmp_path, "{r: {preset: instagram-reel}, w: {preset: h264-web}}")
    assert list(remarks(fits, edit(fits))) == []

    (tmp_path / "film.yaml").write_text(
        (tmp_path / "film.yaml").read_text().replace("duration: 4", "duration: 1")
    )
    short = load(tmp_path)
    ((at, said),) = remarks(short, edit(short))

    assert at.file == "film.yaml"
    assert said == "deliverable r: the film is 2 s long, and a reel lasts 3 s to 15 minutes"


def test_burnt_captions_are_of_every_deliverable_that_does_not_say_no(tmp_path: Path) -> None:
    asked = "{w: {preset: h264-web}, n: {preset: h264-web, captions: false}}\ncaptions: {burn: true}"
    made = seen(film(tmp_path, asked))

    assert [bool(view.timeline.titles) for view in made.values()] == [True, False]
