"""The table of frames of our own clips, read as libav reads it; anything else is a sentence."""

from pathlib import Path

import av
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from filmkit.errors import TaskFailed
from filmkit.studio.media.leader import HEIGHT, WIDTH, write_leader
from filmkit.studio.media.mp4 import joined, read_track
from filmkit.timebase import Rate


@pytest.mark.parametrize("frames", [1, 2, 3, 60])
def test_a_table_is_read_as_libav_reads_it(tmp_path: Path, frames: int) -> None:
    clip = write_leader(tmp_path / "a.mp4", range(frames), Rate.parse("23.976"))

    track = read_track(clip)

    with av.open(str(clip)) as container:
        packets = [packet for packet in container.demux(video=0) if packet.size]
    assert track.lengths.tolist() == [packet.size for packet in packets]
    assert track.shown.tolist() == [packet.pts for packet in packets]
    assert track.keys.tolist() == [number for number, packet in enumerate(packets) if packet.is_keyframe]
    assert (track.scale, track.tick, track.size) == (24_000, 1001, (WIDTH, HEIGHT))
    assert sum(run.length for run in track.runs) == track.lengths.sum()
    first = track.runs[0]
    assert clip.read_bytes()[first.offset : first.offset + packets[0].size] == bytes(packets[0])


def test_the_bit_rate_of_one_clip_is_no_part_of_how_to_decode_it(tmp_path: Path) -> None:
    short = read_track(write_leader(tmp_path / "a.mp4", range(2), Rate.of(24)))
    long = read_track(write_leader(tmp_path / "b.mp4", range(90), Rate.of(24), quality=40))

    assert b"btrt" in (tmp_path / "a.mp4").read_bytes(), "nothing to leave out"
    assert short.description == long.description


def test_frames_that_are_not_shown_evenly_are_refused(tmp_path: Path) -> None:
    track = read_track(write_leader(tmp_path / "a.mp4", range(5), Rate.of(24)))
    track.shown[2] += 1

    with pytest.raises(TaskFailed, match="part 1 of the cut does not show its frames evenly"):
        joined([track])


def test_a_clip_that_lost_its_end_is_refused(tmp_path: Path) -> None:
    data = write_leader(tmp_path / "a.mp4", range(30), Rate.of(24)).read_bytes()
    moov = data.index(b"moov") - 4
    (tmp_path / "b.mp4").write_bytes(data[:40] + data[moov:])

    with pytest.raises(TaskFailed, match=r"is cut off|no MP4 that filmkit wrote"):
        read_track(tmp_path / "b.mp4")


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damaged_bytes_are_a_sentence_or_a_table_never_a_traceback(
    tmp_path: Path, data: st.DataObject
) -> None:
    whole = tmp_path / "whole.mp4"
    if not whole.exists():
        write_leader(whole, range(4), Rate.of(24))
    damaged = bytearray(whole.read_bytes())
    start = damaged.index(b"moov") - 4
    for _ in range(data.draw(st.integers(1, 4))):
        damaged[data.draw(st.integers(start, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    (tmp_path / "damaged.mp4").write_bytes(damaged[: data.draw(st.integers(start, len(damaged)))])

    refusals: list[str] = []
    try:
        read_track(tmp_path / "damaged.mp4")
    except TaskFailed as refused:
        refusals.append(refused.message)

    assert all("a clip of this build" in message for message in refusals)


def test_a_missing_clip_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(TaskFailed, match="cannot be read: No such file"):
        read_track(tmp_path / "gone.mp4")
