"""What is there to be looked at: the strip, the side-by-side clip, and where their pictures come from."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from filmkit.build.graph.task import TaskInput
from filmkit.build.store.store import Blob, Result, Store
from filmkit.digest import Digest, digest_of_file
from filmkit.film.spec.load import load
from filmkit.rules.film import Production, declare
from filmkit.show.diff.beside import Beside, Reel, write_beside
from filmkit.show.diff.changes import Comparison
from filmkit.show.diff.footage import Footage
from filmkit.show.diff.strip import MOST, Side, shown, write_strip, written
from filmkit.studio.media.clip import Picture, read_clip
from filmkit.studio.media.encode import count_frames
from filmkit.studio.media.leader import number_of, write_leader
from filmkit.studio.media.pcm import samples_of
from filmkit.studio.sound.signal import SAMPLE_RATE
from tests.rules.conftest import FILM, write_film
from tests.show.diff.conftest import Edited

RED, BLUE = (200, 40, 40), (40, 40, 200)


def colored(color: tuple[int, int, int]) -> Side:
    return Side("a version", lambda place, moments: [Image.new("RGB", (320, 180), color) for _ in moments])


@pytest.fixture
def comparison(edited: Edited) -> Comparison:
    """One shot looks otherwise, one is gone, one has come, one has only moved."""
    return edited(
        ("light: dusk", "light: dawn"),
        ("cut: [{fade-in: 6f}, a, {shot: b, dissolve: 8f}, c, d]", "cut: [{fade-in: 6f}, c, d, e]"),
        ("  d: {", "  e: {duration: 1s, subject: a door}\n  d: {"),
        (", at: a + 1s", ", at: c + 1s"),
    )


def test_the_strip_has_a_row_for_each_shot_that_looks_otherwise(
    comparison: Comparison, tmp_path: Path
) -> None:
    out = tmp_path / "strip.png"

    assert write_strip(comparison, colored(RED), colored(BLUE), out) == len(shown(comparison)) == 4

    with Image.open(out) as strip:
        pixels = np.asarray(strip)
    left, right = pixels[:, : pixels.shape[1] // 2], pixels[:, pixels.shape[1] // 2 :]
    reds, blues = (left == RED).all(axis=2).sum(), (right == BLUE).all(axis=2).sum()
    assert reds > 0
    assert reds == blues * 3 // 2  # before: a, b, c; after: c, e
    assert not (right == RED).all(axis=2).any()


def test_each_side_has_the_words_it_was_made_from(comparison: Comparison, tmp_path: Path) -> None:
    (changed,) = (row for row in shown(comparison) if row.name == "c")

    assert written(changed) == ("light: dusk", "light: dawn")
    (gone,) = (row for row in shown(comparison) if row.name == "a")
    assert written(gone) == ("", "")


def test_nothing_to_see_is_no_strip(folder: Path, edited: Edited, tmp_path: Path) -> None:
    moved = edited(("c, d]", "d, c]"))

    assert write_strip(moved, colored(RED), colored(BLUE), tmp_path / "strip.png") == 0
    assert not (tmp_path / "strip.png").exists()


def test_a_long_strip_ends(edited: Edited, tmp_path: Path) -> None:
    many = "".join(f"  s{number}: {{duration: 1s, subject: a door}}\n" for number in range(MOST + 2))
    names = ", ".join(f"s{number}" for number in range(MOST + 2))
    longer = edited(("  d: {", f"{many}  d: {{"), ("c, d]", f"c, d, {names}]"))

    assert write_strip(longer, colored(RED), colored(BLUE), tmp_path / "strip.png") == MOST
    with Image.open(tmp_path / "strip.png") as strip:
        assert strip.height < 5000


def test_side_by_side_plays_both_and_holds_the_shorter(comparison: Comparison, tmp_path: Path) -> None:
    def reel(color: tuple[int, int, int], lengths: Sequence[int]) -> Reel:
        def frames(place: int) -> Iterator[Picture]:
            for _ in range(lengths[place]):
                yield np.full((90, 160, 3), color, np.uint8)

        return Reel("a version", frames, lambda place: None)

    changed = [row for row in shown(comparison) if row.name == "c"]
    out = tmp_path / "beside.mp4"

    made = write_beside(comparison, changed, reel(RED, [9] * 4), reel(BLUE, [5] * 3), out, width=160)

    assert made == Beside(9, heard=False)
    assert count_frames(out) == 9
    *_, (_, last) = read_clip(out, what="the clip")
    middle = last[100]
    assert np.abs(middle[80].astype(int) - RED).max() < 30
    assert np.abs(middle[250].astype(int) - BLUE).max() < 30


@pytest.mark.ffmpeg
def test_side_by_side_sounds_as_after_and_where_a_shot_is_gone_as_before(
    comparison: Comparison, tmp_path: Path
) -> None:
    def reel(level: float, frames: int) -> Reel:
        samples = frames * SAMPLE_RATE // 24
        return Reel(
            "a version",
            lambda place: iter([np.zeros((90, 160, 3), np.uint8)] * frames),
            lambda place: np.full((samples, 2), level, np.float32),
        )

    rows = [row for row in shown(comparison) if row.name in ("c", "a")]
    out = tmp_path / "beside.mp4"

    made = write_beside(comparison, rows, reel(0.2, 24), reel(0.6, 12), out, width=160)

    heard = samples_of(
        out, tmp_path / "wav", start=Fraction(0), samples=2 * SAMPLE_RATE, report=lambda _: None, name="it"
    )
    stages = {row.name: row.stages for row in rows}
    assert made == Beside(48, heard=True)
    assert stages["a"][1] is None
    levels = {"c": (0.6, 0.0), "a": (0.2, 0.2)}
    for number, row in enumerate(rows):
        for half, level in enumerate(levels[row.name]):
            middle = round((number + 0.25 + half / 2) * SAMPLE_RATE)
            assert abs(float(np.mean(heard[middle - 2000 : middle + 2000])) - level) < 0.05


class Shelf:
    """A store that holds these files."""

    def __init__(self, files: dict[Digest, Path]) -> None:
        self.files = files

    def path(self, digest: Digest) -> Path:
        return self.files[digest]


@pytest.fixture
def footage(folder: Path, tmp_path: Path) -> Footage:
    """The film with every piece made, each a leader that counts from its place in the film."""
    film = load(folder)
    production = declare(film, encoder="ffmpeg")
    files: dict[Digest, Path] = {}
    made: dict[str, Result] = {}
    start = 0
    for number, (target, frames) in enumerate(_pieces(production)):
        path = write_leader(tmp_path / f"{number}.mp4", range(start, start + frames), film.format.rate)
        digest = digest_of_file(path)
        files[digest] = path
        made[target] = Result(Digest("0" * 64), {"clip": Blob(digest, path.stat().st_size)})
        start += frames
    store: Store = Shelf(files)  # type: ignore[assignment]
    return Footage(film, production, made, store)


def _pieces(production: Production) -> Iterator[tuple[str, int]]:
    tasks = {task.target: task for task in production.tasks}
    for _, source in sorted(tasks["film/cut"].inputs.items()):
        assert isinstance(source, TaskInput)
        frames = tasks[source.target].params["frames"]
        assert isinstance(frames, int)
        yield source.target, frames


@pytest.mark.ffmpeg
def test_a_place_shows_the_frames_of_the_film_there_across_its_transitions(footage: Footage) -> None:
    for place, clip in enumerate(footage.clips):
        assert footage.has(place)
        shown = [number_of(picture) for picture in footage.frames(place)]
        assert shown == list(range(clip.span.start, clip.span.end))


@pytest.mark.ffmpeg
def test_stills_are_frames_of_the_film(footage: Footage) -> None:
    stills = footage.stills(1, [Fraction(0), Fraction(1, 2), Fraction(1)])

    span = footage.clips[1].span
    assert [number_of(np.asarray(each)) for each in stills] == [span.start, span.start + 23, span.end - 1]


def test_what_can_be_neither_found_nor_drawn_has_no_stills(folder: Path) -> None:
    film = load(folder)
    footage = Footage(film, declare(film, encoder="ffmpeg"), {}, Shelf({}))  # type: ignore[arg-type]

    place = next(place for place, clip in enumerate(footage.clips) if clip.shot == "d")
    assert not footage.has(place)
    assert footage.stills(place, [Fraction(0)]) == []  # its footage is no video


@pytest.mark.slow
@pytest.mark.xdist_group("real")
def test_what_no_build_has_made_is_drawn_for_a_look_in_its_colours(tmp_path: Path) -> None:
    small = FILM.replace("resolution: 320x180", "resolution: 96x54")
    plain = _sketch(tmp_path / "plain", small)
    graded = _sketch(tmp_path / "graded", small.replace("lut: cold.cube", "grade: {saturation: 0}"))

    assert plain.size == graded.size == (96, 54)
    assert np.ptp(np.asarray(plain), axis=2).max() > 4
    assert np.ptp(np.asarray(graded), axis=2).max() <= 2


def _sketch(folder: Path, text: str) -> Image.Image:
    """The middle of shot c, which nobody has built."""
    film = load(write_film(folder, text))
    footage = Footage(film, declare(film, encoder="ffmpeg"), {}, Shelf({}))  # type: ignore[arg-type]
    (still,) = footage.stills(2, [Fraction(1, 2)])
    return still
