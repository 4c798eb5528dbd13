"""An approval holds for the bytes that were seen, and for no others."""

from pathlib import Path

import pytest

from filmkit.digest import Digest, digest_of_bytes
from filmkit.errors import SpecErrors
from filmkit.show.review.approvals import Approval, Approved, changed, standing
from filmkit.show.review.kept import Kept
from filmkit.show.review.showing import Showing, picture_digests
from tests.show.review.screening import FILM, made, showing

ONE, OTHER = Digest(digest_of_bytes(b"one")), Digest(digest_of_bytes(b"other"))
SEEN = {"take": ONE, "conform": OTHER}
WORD = Approval("ines", "2026-11-29T12:00:00+00:00", "final", SEEN, "lovely")


def test_it_stands_for_the_very_bytes() -> None:
    assert standing(None, SEEN) is Approved.NO
    assert standing(WORD, dict(reversed(SEEN.items()))) is Approved.YES
    assert standing(WORD, {**SEEN, "take": OTHER}) is Approved.VOID
    assert standing(WORD, {}) is Approved.VOID


def test_what_is_another_is_said() -> None:
    assert changed(WORD, {**SEEN, "take": OTHER}) == "its take is another"
    assert changed(WORD, {**SEEN, "conform": ONE}) == "it is cut or finished otherwise"
    assert changed(WORD, {}) == "it is not made as it is written now"


def test_profiles_are_approved_apart_and_read_back_the_same(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    draft = Approval("bo", WORD.when, "draft", {"take": OTHER})
    kept.approve("a", WORD)
    kept.approve("a", draft)

    assert kept.approvals(["a", "b"], "final") == {"a": WORD}
    assert kept.approvals(["a", "b"], "draft") == {"a": draft}
    assert kept.approvals(["a"], "festival") == {}


def test_a_damaged_approval_is_refused(tmp_path: Path) -> None:
    (tmp_path / "approvals").mkdir()
    (tmp_path / "approvals" / "a.yaml").write_text(
        "format: 1\napprovals: {final: {picture: {take: sha256:12}}}\n"
    )

    with pytest.raises(SpecErrors, match=r"approvals/a\.yaml"):
        Kept(tmp_path).approvals(["a"], "final")


@pytest.mark.ffmpeg
@pytest.mark.xdist_group("review")
def test_only_the_shot_whose_picture_changed_loses_its_approval(film: Showing, tmp_path: Path) -> None:
    seen = {name: picture_digests(film, name) for name in ("a", "b", "c", "spare")}
    assert all("take" in seen[name] for name in "abc")
    assert seen["spare"] == {}

    (tmp_path / "film.yaml").write_text(FILM.replace("dissolve: 6f", "dissolve: 8f"), encoding="utf-8")
    now = showing(tmp_path, film.store)  # type: ignore[arg-type]
    after = {name: picture_digests(now, name) for name in "abc"}

    assert after["c"] == seen["c"]
    assert after["b"] != seen["b"]
    assert after["b"]["take"] == seen["b"]["take"]


@pytest.mark.ffmpeg
def test_what_is_not_made_cannot_be_approved(tmp_path: Path) -> None:
    bare = made(tmp_path / "film", build=False)

    assert picture_digests(bare, "a") == {}
