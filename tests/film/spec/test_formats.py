from fractions import Fraction

import pytest

from filmkit.timebase import Rate
from tests.film.spec.conftest import Read

SHOT = "shots: {a: {duration: 1}}\n"


@pytest.mark.parametrize(
    ("written", "size"),
    [
        ("resolution: 360p", (640, 360)),
        ("resolution: 480p", (854, 480)),
        ("resolution: 1080p, aspect: '2:1'", (2160, 1080)),
        ("resolution: 1080p, aspect: '9:16'", (1080, 1920)),
        ("resolution: 4k", (3840, 2160)),
        ("resolution: 4096x1716", (4096, 1716)),
        ("aspect: 1", (1080, 1080)),
    ],
)
def test_a_resolution_is_even_pixels_in_its_aspect(read: Read, written: str, size: tuple[int, int]) -> None:
    found = read(f"{SHOT}format: {{{written}}}\n").format

    assert (found.width, found.height) == size


@pytest.mark.parametrize(
    ("written", "rate"),
    [
        ("24", Rate.of(24)),
        ("23.976", Rate.of(24000, 1001)),
        ("29.97", Rate.of(30000, 1001)),
        ("24000/1001", Rate.of(24000, 1001)),
        ("48.5", Rate(Fraction(97, 2))),
    ],
)
def test_a_rate_is_exact(read: Read, written: str, rate: Rate) -> None:
    assert read(f"{SHOT}format: {{fps: {written}}}\n").format.rate == rate


@pytest.mark.parametrize(
    ("mask", "ratio"),
    [("'2.39:1'", Fraction(239, 100)), ("1.85", Fraction(37, 20)), ("'4:3'", Fraction(4, 3))],
)
def test_a_mask_is_an_exact_ratio(read: Read, mask: str, ratio: Fraction) -> None:
    assert read(f"{SHOT}format: {{mask: {mask}, loudness: -23}}\n").format.mask == ratio
