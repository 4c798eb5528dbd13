"""Whatever a rule raises is one sentence for people."""

from filmkit.build.engine.failure import as_failure
from filmkit.errors import SetupError, TaskFailed
from filmkit.source import SourceSpan

LINE = SourceSpan("film.yaml", 6, 3)


def test_a_failure_names_what_was_made_and_the_line_behind_it() -> None:
    failure = as_failure(TaskFailed("clip.mp4 is cut off", hint="copy it again"), "sea/conform", LINE)

    assert str(failure) == "film.yaml:6:3: sea/conform: clip.mp4 is cut off\n  hint: copy it again"


def test_a_failure_that_knows_its_line_keeps_it() -> None:
    nearer = SourceSpan("film.yaml", 7, 9)

    assert as_failure(TaskFailed("too short", at=nearer), "sea/conform", LINE).at == nearer


def test_what_is_not_the_films_fault_names_no_line() -> None:
    assert as_failure(SetupError("ffmpeg lacks xfade"), "sea/conform", LINE).at is None
    assert as_failure(OSError(28, "No space left on device"), "sea/conform", LINE).at is None


def test_a_full_disk_is_told_alike_whoever_met_it() -> None:
    ours = as_failure(OSError(28, "No space left on device"), "sea/conform", LINE)
    theirs = as_failure(
        TaskFailed("encoding 12 frames failed: Error closing file: No space left on device"),
        "sea/conform",
        LINE,
    )

    assert str(ours) == str(theirs)
    assert theirs.message == "sea/conform was not made: No space left on device"
