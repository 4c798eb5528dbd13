"""A build in a file: it comes back as it went, and what is no build is refused."""

import json
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.build.store.store import Store
from filmkit.digest import Digest, digest_of_file
from filmkit.errors import StoreCorrupt, UsageError
from filmkit.show.diff.changes import compare
from filmkit.show.diff.footage import KeptFootage
from filmkit.show.diff.kept import KeptCut, Part, from_json, to_json
from filmkit.studio.media.leader import number_of, write_leader
from filmkit.studio.sound.mix import write_wav
from filmkit.studio.sound.signal import SAMPLE_RATE
from filmkit.timebase import Rate
from tests.show.diff.conftest import portrait


def test_a_build_comes_back_as_it_went(folder: Path) -> None:
    cut = KeptCut(portrait(folder), ((Part(Digest("a" * 64), 3, 45),),) * 4, Digest("c" * 64))

    back = from_json(json.loads(json.dumps(to_json(cut))), "cut.json")

    assert back.parts == cut.parts
    assert back.portrait.name == "here (cut.json)"
    assert compare(cut.portrait, back.portrait).differences == ()
    assert to_json(KeptCut(portrait(folder), back.parts, back.mix)) == to_json(cut)


def test_a_build_that_kept_no_sound_is_still_read(folder: Path) -> None:
    data = {name: value for name, value in to_json(KeptCut(portrait(folder))).items() if name != "mix"}

    assert from_json(data, "cut.json").mix is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("format", 2),
        ("rate", [24, 0]),
        ("rate", [-24, 1]),
        ("rate", ["24", "1"]),
        ("length", -1),
        ("length", True),
        ("places", [["nobody", 0, 48, "", "", ""]]),
        ("places", [["a", 0]]),
        ("shots", {"a": ["", {}, {}, {}, {}]}),
        ("bill", [1, "NaN", "1", "USD", 0]),
        ("bill", [1, "x", "1", "USD", 0]),
        ("parts", [[["../../etc/passwd", 0, 1]]] * 4),
        ("parts", []),
        ("mix", "../../etc/passwd"),
        ("values", {"title": ["a", "b"]}),
    ],
)
def test_what_is_no_build_is_refused(folder: Path, key: str, value: object) -> None:
    data = json.loads(json.dumps(to_json(KeptCut(portrait(folder), ((),) * 4))))
    if (key, value) == ("parts", []):
        from_json({**data, key: value}, "cut.json")  # nothing of it was made
        return

    with pytest.raises(UsageError, match="no cut as a build keeps it"):
        from_json({**data, key: value}, "cut.json")


@given(
    st.recursive(st.none() | st.integers() | st.text(max_size=4), lambda inner: st.lists(inner, max_size=3))
)
def test_anything_else_is_refused_in_a_sentence(data: object) -> None:
    for given_data in (data, {"format": 1, "places": data, "shots": data}):
        with pytest.raises(UsageError):
            from_json(given_data, "cut.json")


class Shelf:
    """A store that holds these files."""

    def __init__(self, *files: Path) -> None:
        self.files = {digest_of_file(file): file for file in files}

    def path(self, digest: Digest) -> Path:
        if digest not in self.files:
            raise StoreCorrupt("gone")
        return self.files[digest]


@pytest.mark.ffmpeg
def test_pictures_of_a_kept_build_are_shown_while_the_store_has_them(folder: Path, tmp_path: Path) -> None:
    one = write_leader(tmp_path / "one.mp4", range(20), Rate.of(24))
    two = write_leader(tmp_path / "two.mp4", range(100, 120), Rate.of(24))
    parts = (Part(digest_of_file(one), 5, 10), Part(digest_of_file(two), 0, 4))
    cut = KeptCut(portrait(folder), (parts, (), (Part(Digest("b" * 64), 0, 4),), ()))
    store: Store = Shelf(one, two)  # type: ignore[assignment]

    footage = KeptFootage(cut, store)

    assert [footage.has(place) for place in range(4)] == [True, False, False, False]
    assert [number_of(each) for each in footage.frames(0)] == [*range(5, 15), *range(100, 104)]
    stills = footage.stills(0, [Fraction(0), Fraction(1, 2), Fraction(1)])
    assert [number_of(np.asarray(each)) for each in stills] == [5, 11, 103]
    assert footage.stills(2, [Fraction(0)]) == []
    assert footage.sound(0) is None


@pytest.mark.ffmpeg
def test_a_kept_build_is_heard_place_by_place_while_the_store_has_its_mix(
    folder: Path, tmp_path: Path
) -> None:
    seen = portrait(folder)
    wav = tmp_path / "mix.wav"
    seconds = np.arange(2 * seen.length * SAMPLE_RATE // 24) // SAMPLE_RATE / 16
    write_wav(wav, np.stack([seconds, seconds], axis=1).astype(np.float32))
    store: Store = Shelf(wav)  # type: ignore[assignment]

    footage = KeptFootage(KeptCut(seen, ((),) * 4, digest_of_file(wav)), store)

    for place, where in enumerate(seen.places):
        sound = footage.sound(place)
        assert sound is not None
        assert len(sound) == where.length * SAMPLE_RATE // 24
        assert float(sound[0, 0]) == pytest.approx(where.start // 24 / 16, abs=1e-6)
    assert KeptFootage(KeptCut(seen, ((),) * 4, Digest("d" * 64)), store).sound(0) is None
