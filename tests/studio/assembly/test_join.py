"""Pieces joined by copy: every frame once, evenly, whatever the pieces hold."""

from fractions import Fraction
from itertools import accumulate, pairwise
from pathlib import Path

import av
import ffmpeg
import pytest

from filmkit.digest import digest_of_file
from filmkit.errors import TaskFailed
from filmkit.studio.assembly.join import join
from filmkit.studio.assembly.piece import Feed, PieceFormat, conform, transition
from filmkit.studio.media.ffmpeg import perform
from filmkit.studio.media.leader import HEIGHT, WIDTH, numbers_in, write_leader
from filmkit.studio.media.process import Work
from filmkit.timebase import Rate

RATES = ("24000/1001", "24", "25", "30000/1001", "30", "48", "50", "60000/1001", "60")
LENGTHS = (1, 2, 3, 50, 1, 17, 97)


def nothing(fraction: float) -> None:
    """Somebody who does not ask how far it is."""


def parts(folder: Path, rate: Rate) -> list[Path]:
    ends = accumulate(LENGTHS)
    return [
        write_leader(folder / f"part-{number}", range(end - length, end), rate, quality=14 + number)
        for number, (length, end) in enumerate(zip(LENGTHS, ends, strict=True))
    ]


@pytest.mark.parametrize("rate", RATES)
def test_the_cut_has_every_frame_once_and_evenly(tmp_path: Path, rate: str) -> None:
    made = join(
        parts(tmp_path, Rate.parse(rate)), tmp_path / "cut.mp4", report=nothing, expected=sum(LENGTHS)
    )

    assert made == sum(LENGTHS)
    assert numbers_in(tmp_path / "cut.mp4") == list(range(sum(LENGTHS)))
    with av.open(str(tmp_path / "cut.mp4")) as container:
        stream = container.streams.video[0]
        packets = [packet for packet in container.demux(stream) if packet.size]
        assert stream.average_rate == Rate.parse(rate).fraction
    assert packets[0].is_keyframe
    times = sorted(packet.pts for packet in packets if packet.pts is not None)
    assert times[0] == 0
    assert len({after - before for before, after in pairwise(times)}) == 1
    stamps = [packet.dts for packet in packets if packet.dts is not None]
    assert stamps == sorted(set(stamps))


@pytest.mark.ffmpeg
def test_conformed_pieces_and_transitions_join_and_play_without_a_word(tmp_path: Path) -> None:
    rate = Rate.parse("29.97")
    take = write_leader(tmp_path / "take", range(60), rate)
    raster = PieceFormat(WIDTH, HEIGHT, rate, Fraction(2))
    made = [tmp_path / f"piece-{number}.mp4" for number in range(4)]
    first, later = Feed(take, Fraction(0)), Feed(take, Fraction(20), grade={"saturation": Fraction(1, 2)})
    transition("fade-in", None, first, 5, 0, "black", raster, made[0], [], nothing)
    conform(later, 31, raster, made[1], [], nothing)
    transition("dissolve", later, first, 6, 3, "black", raster, made[2], [], nothing)
    conform(first, 1, raster, made[3], [], nothing)

    join(made, tmp_path / "cut.mp4", report=nothing, expected=43)

    graph = ffmpeg.input(f"file:{tmp_path / 'cut.mp4'}").output("-", f="null")
    assert perform(graph.get_args(), Work("playing"), nothing) == ""
    assert numbers_in(tmp_path / "cut.mp4")[5:36] == list(range(20, 51))


def test_joining_encodes_nothing_and_repeats(tmp_path: Path) -> None:
    pieces = parts(tmp_path, Rate.of(24))

    for name in ("one", "two"):
        join(pieces, tmp_path / name, report=nothing)

    assert digest_of_file(tmp_path / "one") == digest_of_file(tmp_path / "two")
    size = sum(piece.stat().st_size for piece in pieces)
    assert (tmp_path / "one").stat().st_size < size


def test_a_wrong_length_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(TaskFailed, match="came out with 171 frames, and the timeline has 172"):
        join(parts(tmp_path, Rate.of(24)), tmp_path / "cut.mp4", report=nothing, expected=172)
    assert not (tmp_path / "cut.mp4").exists()


@pytest.mark.parametrize("rate", ["25", "24000/1001"])
def test_a_piece_of_another_clock_is_refused(tmp_path: Path, rate: str) -> None:
    one = write_leader(tmp_path / "one", range(3), Rate.of(24))
    other = write_leader(tmp_path / "other", range(3), Rate.parse(rate))

    with pytest.raises(TaskFailed, match="part 2 of the cut was encoded otherwise than the first"):
        join([one, other], tmp_path / "cut.mp4", report=nothing)


def test_what_is_no_piece_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "piece").write_bytes(b"not a film at all")

    with pytest.raises(TaskFailed, match="a clip of this build is no MP4 that filmkit wrote"):
        join([tmp_path / "piece"], tmp_path / "cut.mp4", report=nothing)


def test_cancelling_leaves_no_half_cut(tmp_path: Path) -> None:
    class Stop(BaseException):
        pass

    def stop(fraction: float) -> None:
        raise Stop

    with pytest.raises(Stop):
        join(parts(tmp_path, Rate.of(24)), tmp_path / "cut.mp4", report=stop)
    assert not (tmp_path / "cut.mp4").exists()
