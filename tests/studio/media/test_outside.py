"""Media from outside is known by its bytes, and what is no media leads nowhere."""

import wave
from pathlib import Path

import ffmpeg
import pytest
from PIL import Image

from filmkit.errors import TaskFailed
from filmkit.studio.media.ffmpeg import perform
from filmkit.studio.media.leader import write_leader
from filmkit.studio.media.outside import demuxer_of, examine
from filmkit.studio.media.process import Work
from filmkit.timebase import Rate


def remade(source: Path, out: Path, **options: object) -> Path:
    """`source` written anew by ffmpeg."""
    graph = ffmpeg.input(f"file:{source}").output(f"file:{out}", **options)
    perform(graph.get_args(), Work("writing a test clip", out), lambda fraction: None)
    return out


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("ffconcat version 1.0\nfile /etc/passwd\n", "list of other files"),
        ("#EXTM3U\n#EXTINF:1,\n/etc/passwd\n", "list of other files"),
        ("\n  file '/etc/passwd'\n", "list of other files"),
        ("<?xml version='1.0'?><MPD/>", "list of other files"),
        ("version https://git-lfs.github.com/spec/v1\n", "no film, picture or sound"),
        ("", "no film, picture or sound"),
    ],
)
def test_a_list_that_calls_itself_a_film_is_refused(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "clip.mp4").write_text(text)

    with pytest.raises(TaskFailed, match=f"^market {message}|^market is a {message}|^market is {message}"):
        examine(tmp_path / "clip.mp4", name="market")


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(TaskFailed, match="market cannot be read: No such file"):
        examine(tmp_path / "gone.mov", name="market")


def test_a_clip_of_ours_has_a_picture_its_matrix_and_no_sound(tmp_path: Path) -> None:
    clip = write_leader(tmp_path / "no-extension", range(3), Rate.of(24))

    found = examine(clip, name="it")

    assert (found.demuxer, found.picture, found.sound) == ("mov", True, False)
    assert (found.matrix, found.high_range) == (None, False)
    assert list(found.options()) == ["f", "protocol_whitelist", "max_pixels", "threads"]


def test_stills_and_sounds_are_known_by_their_first_bytes(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "a", "PNG")
    Image.new("RGB", (8, 8)).save(tmp_path / "b", "JPEG")
    with wave.open(str(tmp_path / "c"), "wb") as sound:
        sound.setparams((1, 2, 48_000, 0, "NONE", ""))
        sound.writeframes(bytes(960))

    assert [demuxer_of(tmp_path / name, name="it") for name in "abc"] == ["png_pipe", "jpeg_pipe", "wav"]
    assert examine(tmp_path / "c", name="it").sound
    assert not examine(tmp_path / "c", name="it").picture


@pytest.mark.ffmpeg
@pytest.mark.parametrize(
    ("name", "demuxer"), [("a.mkv", "matroska"), ("a.avi", "avi"), ("a.mxf", "mxf"), ("a.ts", "mpegts")]
)
def test_containers_are_known_by_their_first_bytes(tmp_path: Path, name: str, demuxer: str) -> None:
    clip = write_leader(tmp_path / "a.mp4", range(3), Rate.of(25))
    codec = "mpeg4" if name.endswith("avi") else "mpeg2video"

    found = examine(remade(clip, tmp_path / name, **{"c:v": codec, "s": "128x96"}), name="it")

    assert (found.demuxer, found.picture, found.matrix) == (demuxer, True, found.matrix)


@pytest.mark.ffmpeg
@pytest.mark.parametrize("share", [0.5, 0.9])
def test_a_film_cut_in_half_is_noticed_though_its_table_is_whole(tmp_path: Path, share: float) -> None:
    clip = write_leader(tmp_path / "a.mp4", range(60), Rate.of(24))
    whole = remade(clip, tmp_path / "whole.mp4", c="copy", movflags="+faststart")
    data = whole.read_bytes()
    (tmp_path / "half.mp4").write_bytes(data[: int(len(data) * share)])

    with pytest.raises(TaskFailed, match=r"market is cut off: \d+ of its 60 frames are missing"):
        examine(tmp_path / "half.mp4", name="market")


def test_a_picture_bomb_is_refused_by_its_size(tmp_path: Path) -> None:
    Image.new("1", (20_000, 3_000)).save(tmp_path / "bomb.png")

    with pytest.raises(TaskFailed, match=r"bomb has pictures .* that filmkit does not open"):
        examine(tmp_path / "bomb.png", name="bomb")


@pytest.mark.ffmpeg
def test_a_film_of_high_dynamic_range_is_known(tmp_path: Path) -> None:
    clip = write_leader(tmp_path / "a.mp4", range(3), Rate.of(24))
    tags = {"color_trc": "smpte2084", "color_primaries": "bt2020", "colorspace": "bt2020nc"}
    setter = "setparams=color_trc=smpte2084:color_primaries=bt2020:colorspace=bt2020nc"

    hdr = remade(clip, tmp_path / "hdr.mp4", vf=setter, **{"c:v": "libx264"}, **tags)

    assert examine(hdr, name="it").high_range
