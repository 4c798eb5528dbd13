"""What a finished film may be: what the cut asks for is no finding, and the film may let things pass."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from filmkit.film.spec.film import Film
from filmkit.film.spec.load import load
from filmkit.film.timeline.checks import Finding, Measured, findings
from filmkit.film.timeline.edit import edit
from filmkit.timebase import Frames, Span

Read = Callable[..., Film]
SHOTS = "shots: {a: {duration: 4}, b: {duration: 4}}\n"
ALL = "checks: {black: 0.5s, freeze: 2s, silence: 1s, loudness: 0.5 LU, peak: -1dB, length: 10s}\n"


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read(text: str) -> Film:
        (tmp_path / "film.yaml").write_text(f"filmkit: 1\nid: f\n{text}", encoding="utf-8")
        return load(tmp_path)

    return read


def span(start: int, length: int) -> Span:
    return Span(Frames(start), Frames(length))


def found(film: Film, **seen: object) -> tuple[Finding, ...]:
    nothing = {"length": Frames(192), "black": (), "still": (), "silent": (), "loudness": Fraction(-14)}
    measured = Measured("web", **{**nothing, "peak": Fraction(-2), **seen})  # type: ignore[arg-type]
    return findings(film, edit(film), [measured, measured])


def test_a_film_as_it_is_asked_for_has_no_finding(read: Read) -> None:
    assert found(read(SHOTS + ALL)) == ()


@pytest.mark.parametrize(
    ("seen", "name", "says"),
    [
        ({"black": (span(90, 13),)}, "black:a", "00:00:03:18 a: 0.54 s of black, and 0.5 s is the most"),
        ({"still": (span(96, 49),)}, "freeze:b",
         "00:00:04:00 b: 2.04 s of a still picture, and 2 s is the most"),
        ({"silent": (span(0, 25),)}, "silence:a", "00:00:00:00 a: 1.04 s of silence, and 1 s is the most"),
        ({"loudness": Fraction("-14.6")}, "loudness:web",
         "web is at -14.6 LUFS, and -14 is asked for, within 0.5 LU"),
        ({"peak": Fraction("-0.9")}, "peak:web", "web has a true peak of -0.9 dBTP, and -1 is the most"),
        ({"length": Frames(241)}, "length:web", "web is 10.04 s long, and 10 s is the most"),
    ],
)  # fmt: skip
def test_what_is_more_than_asked_is_told_once_by_name(
    read: Read, seen: dict[str, object], name: str, says: str
) -> None:
    assert found(read(SHOTS + ALL), **seen) == (Finding(name, says),)
    assert found(read(SHOTS + "checks: {}\n"), **seen) == ()


@pytest.mark.parametrize(
    "seen",
    [
        {"black": (span(90, 12),)},
        {"still": (span(96, 48),)},
        {"silent": (span(0, 24),)},
        {"loudness": Fraction("-14.5")},
        {"peak": Fraction(-1)},
        {"length": Frames(240)},
    ],
)
def test_what_is_just_as_asked_passes(read: Read, seen: dict[str, object]) -> None:
    assert found(read(SHOTS + ALL), **seen) == ()


def test_black_of_a_fade_and_still_credits_are_asked_for_and_what_is_beside_them_is_not(read: Read) -> None:
    cut = "cut: [{fade-in: 1s}, a, {shot: b, dip: 1s}, {fade-out: 1s}, {credits: [Ann], for: 4s}]\n"
    film = read(SHOTS + ALL + cut)

    assert found(film, black=(span(0, 24), span(84, 24), span(168, 24))) == ()
    assert found(film, still=(span(192, 96),)) == ()
    assert [each.name for each in found(film, black=(span(0, 40),))] == ["black:a"]
    assert "0.67 s of black" in found(film, black=(span(0, 40),))[0].says


def test_black_is_no_still_picture_as_well(read: Read) -> None:
    film = read(SHOTS + ALL)

    assert [each.name for each in found(film, black=(span(0, 96),), still=(span(0, 96),))] == ["black:a"]


@pytest.mark.parametrize("name", ["freeze:b", "freeze"])
def test_a_finding_may_pass_with_a_reason(read: Read, name: str) -> None:
    film = read(SHOTS + f"checks: {{freeze: 2s, black: 0s, waive: {{{name}: it is a still life}}}}\n")

    black, freeze = found(film, still=(span(96, 96),), black=(span(0, 1),))

    assert (freeze.waived, freeze.why) == (True, "it is a still life")
    assert not black.waived
