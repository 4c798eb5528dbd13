"""The media beside a page: a film joined of the copies of its pieces, and copies that are made once."""

from pathlib import Path

import numpy as np
import pytest

from filmkit.show.review import reels as pages
from filmkit.show.review.page import Wanted, write_page
from filmkit.show.review.reels import Reels
from filmkit.show.review.showing import Showing
from filmkit.studio.media.clip import read_clip
from filmkit.studio.media.outside import examine
from tests.show.review.screening import FRAMES

pytestmark = [pytest.mark.ffmpeg, pytest.mark.xdist_group("review")]


def reels(folder: Path, film: Showing) -> Reels:
    return Reels(folder, film.store, tell=pytest.fail, lanes=2)


def test_a_film_of_pieces_is_the_film_frame_by_frame_and_is_heard(film: Showing, tmp_path: Path) -> None:
    finished = film.finished()
    assert finished is not None
    whole, joined = reels(tmp_path / "whole", film), reels(tmp_path / "joined", film)
    one, two = whole.film(finished), joined.film(finished, film.pieces())

    assert one is not None
    assert one == two
    pairs = [list(read_clip(each.path(one), what="the copy")) for each in (whole, joined)]
    assert len(pairs[0]) == len(pairs[1]) == FRAMES
    for (second, picture), (other, same) in zip(*pairs, strict=True):
        assert second == other
        assert abs(float(picture.mean()) - float(np.asarray(same).mean())) < 2
    assert examine(joined.path(two), name="the copy").sound


def test_only_a_new_piece_is_encoded(film: Showing, tmp_path: Path) -> None:
    finished, pieces = film.finished(), film.pieces()
    assert finished is not None
    assert len(pieces) > 2
    one = reels(tmp_path, film)
    src = one.film(finished, pieces[:2])
    assert src is not None
    before = {path.name: path.stat().st_mtime_ns for path in one.path(src).parent.glob("piece-*")}
    one.path(src).unlink()
    one.film(finished, pieces)

    after = {path.name: path.stat().st_mtime_ns for path in one.path(src).parent.glob("piece-*")}
    assert len(after) == len(set(pieces)) > len(before) == 2
    assert after.items() >= before.items()


def test_a_page_written_elsewhere_takes_what_the_last_one_kept(
    film: Showing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "take-of-yesterday.mp4").write_bytes(b"old")
    first = write_page(film, Wanted(tmp_path / "one", again=kept), pytest.fail)
    monkeypatch.setattr(pages, "write_proxy", lambda *given, **named: pytest.fail("it is encoded again"))
    second = write_page(film, Wanted(tmp_path / "two", again=kept), pytest.fail)

    media = [{each.name for each in (page.parent / "media").iterdir()} for page in (first, second)]
    assert media[0] == media[1]
    assert not any(name.startswith("piece-") for name in media[0])
    assert sum(each.name.startswith("piece-") for each in kept.iterdir()) == len(set(film.pieces()))
    assert not (kept / "take-of-yesterday.mp4").exists()
