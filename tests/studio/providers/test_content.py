"""A file is what its bytes say, to its last byte."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.film.catalogue.card import Kind
from filmkit.studio.providers.content import media_type
from filmkit.studio.simulator.maker import make_plainly
from filmkit.studio.simulator.order import Order


def made(folder: Path, kind: Kind) -> Path:
    path = folder / kind.value
    make_plainly(Order(kind, "m", "p", Decimal(1)), path)
    return path


@pytest.mark.parametrize("kind", list(Kind))
def test_what_the_simulator_makes_is_known_and_its_half_is_not(kind: Kind, tmp_path: Path) -> None:
    whole = made(tmp_path, kind)
    assert media_type(whole, kind) is not None

    whole.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    assert media_type(whole, kind) is None


CLIPS, SOUNDS = {Kind.VIDEO, Kind.AVATAR}, {Kind.MUSIC, Kind.SPEECH, Kind.SOUND_EFFECT}


@pytest.mark.parametrize("kind", list(Kind))
def test_a_file_of_another_kind_is_not_this_kind(kind: Kind, tmp_path: Path) -> None:
    alike = next((group for group in (CLIPS, SOUNDS) if kind in group), {kind})
    may_hold = CLIPS if kind in SOUNDS else set()  # an MP4 can be sound alone; its use will tell
    for other in set(Kind) - alike - may_hold:
        assert media_type(made(tmp_path, other), kind) is None


@given(data=st.binary(max_size=400))
@settings(deadline=None)
def test_no_bytes_are_an_error(data: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "any"
    for head in (b"", b"\0\0\0\x10ftypmp42\0\0\0\0", b"RIFF", b"\x89PNG\r\n\x1a\n"):
        path.write_bytes(head + data)
        for kind in Kind:
            media_type(path, kind)


@pytest.mark.parametrize("text", [b"#EXTM3U\n", b"ffconcat version 1.0\n", b"<html>", b'{"error": "x"}', b""])
def test_a_text_that_poses_as_media_is_none(text: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(text + b" " * 100)
    assert all(media_type(path, kind) is None for kind in Kind)
