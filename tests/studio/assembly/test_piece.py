"""Pieces of the cut: exactly the frames asked for, finished and blended to the frame."""

from fractions import Fraction
from pathlib import Path

import ffmpeg
import numpy as np
import pytest
from PIL import Image

from filmkit.digest import digest_of_file
from filmkit.errors import TaskFailed
from filmkit.studio.assembly.lut import write_cube
from filmkit.studio.assembly.piece import Feed, Overlay, PieceFormat, conform, transition
from filmkit.studio.media.clip import Picture, read_clip, write_clip
from filmkit.studio.media.ffmpeg import perform
from filmkit.studio.media.graph import Crop
from filmkit.studio.media.leader import HEIGHT, WIDTH, numbers_in, write_leader
from filmkit.studio.media.process import Work
from filmkit.timebase import Rate

pytestmark = pytest.mark.ffmpeg
RATES = ("24000/1001", "24", "25", "30000/1001", "30", "48", "50", "60000/1001", "60")


def nothing(fraction: float) -> None:
    """Somebody who does not ask how far it is."""


def raster(rate: str = "24", mask: Fraction | None = None) -> PieceFormat:
    return PieceFormat(WIDTH, HEIGHT, Rate.parse(rate), mask)


def flat(path: Path, color: tuple[int, int, int], frames: int = 12) -> Path:
    picture = np.full((HEIGHT, WIDTH, 3), color, np.uint8)
    write_clip(path, [picture] * frames, width=WIDTH, height=HEIGHT, rate=Rate.of(24))
    return path


def pictures(path: Path) -> list[Picture]:
    return [picture for _, picture in read_clip(path, what="the piece")]


def levels(path: Path) -> list[float]:
    """The green of the middle of each frame."""
    return [float(picture[HEIGHT // 2 - 4 : HEIGHT // 2 + 4, :, 1].mean()) for picture in pictures(path)]


@pytest.mark.parametrize("rate", RATES)
def test_a_piece_shows_exactly_its_frames_at_every_rate(tmp_path: Path, rate: str) -> None:
    take = write_leader(tmp_path / "take", range(150), Rate.parse(rate))

    for first in (0, 7, 131):
        conform(Feed(take, Fraction(first)), 11, raster(rate), tmp_path / "piece.mp4", [], nothing)
        assert numbers_in(tmp_path / "piece.mp4") == list(range(first, first + 11))


@pytest.mark.parametrize(("left", "color"), [(0, 0), (32, 1), (64, 2)])
def test_what_is_kept_of_a_picture_fills_the_raster(tmp_path: Path, left: int, color: int) -> None:
    picture = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    for each in range(3):
        picture[:, 32 * each : 32 * each + 32, each] = 200
    write_clip(tmp_path / "take", [picture] * 4, width=WIDTH, height=HEIGHT, rate=Rate.of(24))
    upright = PieceFormat(64, 2 * HEIGHT, Rate.of(24))
    feed = Feed(tmp_path / "take", Fraction(0), crop=Crop((WIDTH, HEIGHT), (left, 0, 32, HEIGHT)))

    conform(feed, 4, upright, tmp_path / "piece.mp4", [], nothing)

    (first, *_) = pictures(tmp_path / "piece.mp4")
    assert first.shape == (2 * HEIGHT, 64, 3)
    assert int(first[8:-8, 8:-8].mean(axis=(0, 1)).argmax()) == color
    assert first[8:-8, 8:-8, color].min() > 150


@pytest.mark.parametrize("frames", [1, 2, 3])
def test_the_shortest_pieces_are_pieces(tmp_path: Path, frames: int) -> None:
    take = write_leader(tmp_path / "take", range(8), Rate.of(24))

    conform(Feed(take, Fraction(2)), frames, raster(), tmp_path / "piece.mp4", [], nothing)

    assert numbers_in(tmp_path / "piece.mp4") == [2, 3, 4][:frames]


def test_before_its_start_and_past_its_end_a_clip_stands_still(tmp_path: Path) -> None:
    take = write_leader(tmp_path / "take", range(5), Rate.of(24))

    conform(Feed(take, Fraction(-3)), 11, raster(), tmp_path / "piece.mp4", [], nothing)

    assert numbers_in(tmp_path / "piece.mp4") == [0, 0, 0, 0, 1, 2, 3, 4, 4, 4, 4]


@pytest.mark.parametrize(
    ("speed", "shown"),
    [
        ("2", [4, 6, 8, 10, 12, 14]),
        ("1/2", [4, 4, 5, 5, 6, 6]),
        ("4/5", [4, 4, 5, 6, 7, 8]),
        ("3", [4, 7, 10, 13, 16, 19]),
    ],
)
def test_speed_shows_what_the_source_shows_at_that_moment(
    tmp_path: Path, speed: str, shown: list[int]
) -> None:
    take = write_leader(tmp_path / "take", range(30), Rate.of(24))

    conform(Feed(take, Fraction(4), Fraction(speed)), 6, raster(), tmp_path / "piece.mp4", [], nothing)

    assert numbers_in(tmp_path / "piece.mp4") == shown


def test_footage_of_another_rate_keeps_its_time(tmp_path: Path) -> None:
    footage = write_leader(tmp_path / "footage", range(100), Rate.of(50))

    conform(Feed(footage, Fraction(25)), 12, raster("25"), tmp_path / "piece.mp4", [], nothing)

    assert numbers_in(tmp_path / "piece.mp4") == list(range(50, 74, 2))


def test_a_dissolve_is_centred_and_even(tmp_path: Path) -> None:
    dark, bright = flat(tmp_path / "a", (20, 20, 20)), flat(tmp_path / "b", (220, 220, 220))

    transition(
        "dissolve", Feed(dark, Fraction(0)), Feed(bright, Fraction(-4)), 7, 4, "black", raster(),
        tmp_path / "piece.mp4", [], nothing,
    )  # fmt: skip

    assert levels(tmp_path / "piece.mp4") == pytest.approx([20 + 25 * n for n in range(1, 8)], abs=3)


def test_fades_begin_in_black_and_end_in_it(tmp_path: Path) -> None:
    bright = flat(tmp_path / "a", (200, 200, 200))

    transition(
        "fade-in", None, Feed(bright, Fraction(0)), 4, 0, "black", raster(), tmp_path / "in.mp4", [], nothing
    )
    transition(
        "fade-out",
        Feed(bright, Fraction(0)),
        None,
        4,
        4,
        "black",
        raster(),
        tmp_path / "out.mp4",
        [],
        nothing,
    )

    assert levels(tmp_path / "in.mp4") == pytest.approx([40, 80, 120, 160], abs=3)
    assert levels(tmp_path / "out.mp4") == pytest.approx([160, 120, 80, 40], abs=3)


def test_a_dip_reaches_its_colour_at_the_cut(tmp_path: Path) -> None:
    first, second = flat(tmp_path / "a", (20, 20, 20)), flat(tmp_path / "b", (60, 60, 60))

    transition(
        "dip", Feed(first, Fraction(0)), Feed(second, Fraction(0)), 9, 4, "white", raster(),
        tmp_path / "piece.mp4", [], nothing,
    )  # fmt: skip

    made = levels(tmp_path / "piece.mp4")
    assert len(made) == 9
    assert made[:4] == pytest.approx([67, 114, 161, 208], abs=3)
    assert made[4] == pytest.approx(222, abs=3)
    assert made[5:] == pytest.approx([190, 157, 125, 92], abs=3)


def test_a_mask_is_black_and_the_picture_inside_it_whole(tmp_path: Path) -> None:
    bright = flat(tmp_path / "a", (200, 200, 200))

    conform(Feed(bright, Fraction(0)), 2, raster(mask=Fraction(2)), tmp_path / "piece.mp4", [], nothing)

    rows = pictures(tmp_path / "piece.mp4")[0][:, :, 1].mean(axis=1)
    assert rows[:8].max() < 6
    assert rows[-8:].max() < 6
    assert rows[10:-10].min() > 190


def test_a_picture_of_another_shape_is_fitted_never_stretched(tmp_path: Path) -> None:
    tall = np.full((64, 32, 3), 200, np.uint8)
    write_clip(tmp_path / "tall", [tall] * 3, width=32, height=64, rate=Rate.of(24))

    conform(Feed(tmp_path / "tall", Fraction(0)), 2, raster(), tmp_path / "piece.mp4", [], nothing)

    columns = pictures(tmp_path / "piece.mp4")[0][:, :, 1].mean(axis=0)
    assert columns[:28].max() < 12
    assert columns[36:60].min() > 190
    assert columns[68:].max() < 12


def test_a_grade_that_is_neutral_changes_nothing(tmp_path: Path) -> None:
    take = flat(tmp_path / "a", (180, 120, 60))
    neutral = {"exposure": Fraction(0), "saturation": Fraction(1), "gamma": Fraction(1)}

    conform(Feed(take, Fraction(0), grade=neutral), 2, raster(), tmp_path / "graded.mp4", [], nothing)
    conform(Feed(take, Fraction(0)), 2, raster(), tmp_path / "plain.mp4", [], nothing)

    assert digest_of_file(tmp_path / "graded.mp4") == digest_of_file(tmp_path / "plain.mp4")


@pytest.mark.parametrize(
    ("grade", "expected"),
    [
        ({"saturation": "0"}, (128, 128, 128)),
        ({"exposure": "1"}, (240, 160, 80)),
        ({"contrast": "0"}, (125, 125, 125)),
        ({"temperature": "1"}, (199, 120, 54)),
    ],
)
def test_a_grade_is_what_a_colourist_expects(
    tmp_path: Path, grade: dict[str, str], expected: tuple[int, int, int]
) -> None:
    take = flat(tmp_path / "a", (180, 120, 60))
    numbers = {name: Fraction(value) for name, value in grade.items()}

    conform(Feed(take, Fraction(0), grade=numbers), 2, raster(), tmp_path / "piece.mp4", [], nothing)

    assert np.abs(pictures(tmp_path / "piece.mp4")[0][30, 40].astype(int) - expected).max() <= 4


def test_a_look_up_table_exchanges_colours_and_its_folder_may_be_called_anything(tmp_path: Path) -> None:
    folder = tmp_path / "it's [odd]: 100%, 'x';y"
    folder.mkdir()
    steps = np.linspace(0, 1, 5)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    write_cube(folder / "swap.cube", np.stack([blue, green, red], axis=-1))
    take = flat(folder / "a", (200, 120, 40))

    conform(Feed(take, Fraction(0), lut=folder / "swap.cube"), 2, raster(), folder / "piece.mp4", [], nothing)

    assert np.abs(pictures(folder / "piece.mp4")[0][30, 40].astype(int) - (40, 120, 200)).max() <= 4


def test_a_title_stands_where_it_was_and_fades_with_the_pieces_around_it(tmp_path: Path) -> None:
    black = flat(tmp_path / "a", (0, 0, 0), 40)
    Image.fromarray(np.full((HEIGHT, WIDTH, 4), 255, np.uint8)).save(tmp_path / "title", "PNG")

    def shown(offset: int, frames: int, name: str) -> list[float]:
        over = [Overlay(tmp_path / "title", offset, 16)]
        conform(Feed(black, Fraction(0)), frames, raster(), tmp_path / name, over, nothing)
        return levels(tmp_path / name)

    whole = shown(-2, 20, "whole.mp4")
    first, second = shown(-2, 9, "first.mp4"), shown(7, 11, "second.mp4")

    assert whole[:2] == pytest.approx([0, 0], abs=2)
    assert whole[6:14] == pytest.approx([255] * 8, abs=3)
    assert whole[18:] == pytest.approx([0, 0], abs=2)
    assert whole[2:6] == sorted(whole[2:6])
    assert first + second == pytest.approx(whole, abs=3)


def test_the_same_piece_has_the_same_bytes(tmp_path: Path) -> None:
    take = write_leader(tmp_path / "take", range(20), Rate.of(24))

    for name in ("one.mp4", "two.mp4"):
        conform(Feed(take, Fraction(3)), 9, raster(), tmp_path / name, [], nothing)

    assert digest_of_file(tmp_path / "one.mp4") == digest_of_file(tmp_path / "two.mp4")


def test_footage_that_is_broken_inside_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (40, HEIGHT, WIDTH, 3), np.uint8)
    write_clip(tmp_path / "take", noise, width=WIDTH, height=HEIGHT, rate=Rate.of(24))
    data = bytearray((tmp_path / "take").read_bytes())
    middle = len(data) // 2
    data[middle : middle + 9000] = bytes(9000)
    (tmp_path / "broken").write_bytes(data)

    with pytest.raises(TaskFailed, match="encoding 30 frames failed: "):
        conform(Feed(tmp_path / "broken", Fraction(0)), 30, raster(), tmp_path / "piece.mp4", [], nothing)
    assert not (tmp_path / "piece.mp4").exists()


def test_sound_alone_is_no_picture(tmp_path: Path) -> None:
    graph = ffmpeg.input("anullsrc", f="lavfi", t=0.1).output(f"file:{tmp_path / 'a.wav'}")
    perform(graph.get_args(), Work("writing silence"), nothing)

    with pytest.raises(TaskFailed, match="the song holds no picture"):
        conform(
            Feed(tmp_path / "a.wav", Fraction(0), name="the song"),
            3,
            raster(),
            tmp_path / "p.mp4",
            [],
            nothing,
        )


def test_high_dynamic_range_is_brought_to_a_screen(tmp_path: Path) -> None:
    take = flat(tmp_path / "a", (128, 128, 128))
    tags = {"color_trc": "smpte2084", "color_primaries": "bt2020", "colorspace": "bt2020nc"}
    setter = "setparams=" + ":".join(f"{name}={value}" for name, value in tags.items())
    out = {"vf": setter, "c:v": "libx264", **tags}
    graph = ffmpeg.input(f"file:{take}").output(f"file:{tmp_path / 'hdr.mp4'}", **out)
    perform(graph.get_args(), Work("writing a test clip"), nothing)

    conform(Feed(tmp_path / "hdr.mp4", Fraction(0)), 3, raster(), tmp_path / "p.mp4", [], nothing)

    # Code 128 of PQ is some 94 cd/m2: a little under half of diffuse white.
    assert 120 < levels(tmp_path / "p.mp4")[0] < 200


@pytest.mark.parametrize("rate", ["24000/1001", "30000/1001", "60"])
def test_a_clock_that_counts_in_milliseconds_loses_no_frame(tmp_path: Path, rate: str) -> None:
    take = write_leader(tmp_path / "take", range(150), Rate.parse(rate))
    graph = ffmpeg.input(f"file:{take}").output(f"file:{tmp_path / 'a.mkv'}", c="copy")
    perform(graph.get_args(), Work("writing a test clip"), nothing)

    conform(Feed(tmp_path / "a.mkv", Fraction(90)), 40, raster(rate), tmp_path / "p.mp4", [], nothing)

    assert numbers_in(tmp_path / "p.mp4") == list(range(90, 130))


@pytest.mark.parametrize("kind", ["dissolve", "dip"])
def test_a_shot_may_meet_itself(tmp_path: Path, kind: str) -> None:
    take = write_leader(tmp_path / "take", range(20), Rate.of(24))
    plain, grey = (Feed(take, Fraction(3), grade=grade) for grade in ({}, {"saturation": Fraction(0)}))

    transition(kind, plain, plain, 6, 3, "black", raster(), tmp_path / "same.mp4", [], nothing)
    transition(kind, plain, grey, 6, 3, "black", raster(), tmp_path / "other.mp4", [], nothing)

    assert len(numbers_in(tmp_path / "same.mp4")) == 6
    if kind == "dissolve":
        assert numbers_in(tmp_path / "other.mp4") == [3, 4, 5, 6, 7, 8]


def test_one_title_may_stand_over_a_piece_twice(tmp_path: Path) -> None:
    black = flat(tmp_path / "a", (0, 0, 0), 20)
    Image.fromarray(np.full((HEIGHT, WIDTH, 4), 255, np.uint8)).save(tmp_path / "title", "PNG")
    twice = [Overlay(tmp_path / "title", 0, 6), Overlay(tmp_path / "title", -4, 4)]

    conform(Feed(black, Fraction(0)), 8, raster(), tmp_path / "piece.mp4", [*twice, twice[0]], nothing)

    assert levels(tmp_path / "piece.mp4")[2] > 200
    assert levels(tmp_path / "piece.mp4")[6] > 200


def test_a_frame_stands_until_the_next_however_far_that_is(tmp_path: Path) -> None:
    """Captures of a screen have no frame for seconds; a seek must not lose the one that stands."""
    shades = [np.full((HEIGHT, WIDTH, 3), shade, np.uint8) for shade in (20, 100, 180, 240)]
    write_clip(tmp_path / "slow", shades, width=WIDTH, height=HEIGHT, rate=Rate.of(1, 5))

    conform(Feed(tmp_path / "slow", Fraction(24 * 9)), 48, raster(), tmp_path / "piece.mp4", [], nothing)

    found = levels(tmp_path / "piece.mp4")
    assert np.abs(np.array(found) - np.repeat([100, 180], 24)).max() < 6


@pytest.mark.parametrize(("first", "frames"), [(0, 60), (24, 12), (2400, 12)])
def test_more_than_was_filmed_is_refused(tmp_path: Path, first: int, frames: int) -> None:
    clip = flat(tmp_path / "clip", (90, 90, 90), frames=24)
    feed = Feed(clip, Fraction(first), name="clip.mov", filmed=True)

    with pytest.raises(TaskFailed, match=r"clip.mov ends at 1.00 s, and is wanted from \d+.00 to "):
        conform(feed, frames, raster(), tmp_path / "piece.mp4", [], nothing)


def test_handles_after_the_end_of_a_clip_stand_on_its_last_frame(tmp_path: Path) -> None:
    clip = flat(tmp_path / "clip", (90, 90, 90), frames=24)
    feed = Feed(clip, Fraction(12), name="clip.mov", filmed=True)

    transition("fade-out", feed, None, 24, 12, "black", raster(), tmp_path / "piece.mp4", [], nothing)

    assert np.diff(levels(tmp_path / "piece.mp4")).max() < 1
    assert levels(tmp_path / "piece.mp4")[18] > 10


@pytest.mark.parametrize(("shape", "empty"), [("4/3", 0), ("1", 20)])
def test_pixels_that_are_not_square_are_shown_in_their_shape(tmp_path: Path, shape: str, empty: int) -> None:
    """1440 by 1080 pixels of 4:3 are a picture of 16:9, and fill one."""
    made = ffmpeg.input("color=c=white:s=144x108:r=24:d=1", f="lavfi").filter("setsar", sar=shape)
    clip = tmp_path / "clip.mp4"
    perform(
        made.output(f"file:{clip}", pix_fmt="yuv420p").get_args(),
        Work("writing a test clip", clip),
        nothing,
    )

    conform(
        Feed(clip, Fraction(0)), 2, PieceFormat(160, 90, Rate.of(24)), tmp_path / "piece.mp4", [], nothing
    )

    dark = pictures(tmp_path / "piece.mp4")[0][45, :, 1] < 60
    assert dark.sum() == empty * 2


def test_half_pictures_are_made_whole(tmp_path: Path) -> None:
    """What moves has no comb at its edges."""
    black = ffmpeg.input("color=c=black:s=160x96:r=48:d=1", f="lavfi")
    moving = ffmpeg.input("color=c=white:s=40x96:r=48:d=1", f="lavfi").video
    moving = ffmpeg.filter([black, moving], "overlay", x="n*6", y=0)
    made = moving.filter("tinterlace", mode="interleave_top")
    clip = tmp_path / "clip.mp4"
    perform(
        made.output(
            f"file:{clip}", pix_fmt="yuv420p", **{"c:v": "libx264", "flags": "+ilme+ildct"}
        ).get_args(),
        Work("writing a test clip", clip),
        nothing,
    )

    conform(
        Feed(clip, Fraction(6)), 2, PieceFormat(160, 90, Rate.of(24)), tmp_path / "piece.mp4", [], nothing
    )

    rows = pictures(tmp_path / "piece.mp4")[0][20:70, :, 1].astype(int)
    assert np.abs(np.diff(rows, axis=0)).max() < 90
