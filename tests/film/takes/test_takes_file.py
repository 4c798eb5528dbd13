"""`takes/<shot>.yaml`: written, read, refused with its line, and merged by Git itself."""

import os
import subprocess
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.errors import SpecErrors
from filmkit.film.takes.cover import Facts, Need
from filmkit.film.takes.takes import Accepted, Cost, Segment, Take, Takes, in_segments
from filmkit.film.takes.takes_file import path_of, read, written
from tests.film.takes.bought import blob, plain_request, take, takes

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=30)
MONEY = st.none() | st.decimals(0, 1000, places=3).map(lambda value: Decimal(str(value)).normalize() + 0)
FACTS = st.builds(
    Facts,
    st.integers(0, 10**10),
    st.just("video/mp4"),
    st.none() | st.integers(1, 10**5),
    st.none() | st.sampled_from([Fraction(24), Fraction(24000, 1001)]),
    st.none() | st.just(1920),
    st.none() | st.just(1080),
    st.none() | st.booleans(),
)
NEEDS = st.builds(
    Need, st.fractions(1, 60).filter(lambda each: each > 0), st.just(Fraction(1, 24)), st.booleans()
)
ACCEPTED = st.builds(Accepted, st.none() | st.just(blob("a")), st.none() | NEEDS).filter(
    lambda each: each != Accepted()
)


SEGMENTS = st.lists(
    st.builds(
        Segment,
        st.just(blob("part")),
        FACTS,
        WORDS,
        st.builds(Cost, MONEY, MONEY, MONEY),
        WORDS,
        st.sampled_from([0, 1, 96]),
    ),
    min_size=1,
    max_size=3,
)


@st.composite
def some_takes(draw: Any) -> Takes:
    every = [
        take(
            plain_request(number, draw(WORDS)),
            facts=draw(FACTS),
            cost=draw(st.builds(Cost, MONEY, MONEY, MONEY)),
            who=draw(WORDS),
            job=draw(WORDS),
            sent=draw(WORDS),
            rejected=draw(st.none() | WORDS),
            accepted=tuple(draw(st.lists(ACCEPTED, max_size=2))),
            overrides=draw(st.dictionaries(WORDS, WORDS, max_size=2)),
            bound=draw(st.dictionaries(st.just("first-frame"), st.just("at-work"))),
        )
        for number in range(1, draw(st.integers(0, 4)) + 1)
    ]
    every = [in_segments(each, draw(SEGMENTS)) if draw(st.booleans()) else each for each in every]
    picked = draw(st.none() | st.sampled_from(every)) if every else None
    return takes(*every, picked=picked)


@given(some_takes())
def test_what_is_written_is_read_back_the_same(every: Takes) -> None:
    text = written("at-work", every)

    assert read(text.encode(), "takes/at-work.yaml") == every
    assert written("at-work", read(text.encode(), "takes/at-work.yaml")) == text


PARTS = written(
    "at-work",
    takes(
        in_segments(
            take(),
            [
                Segment(blob(name), Facts(9, "video/mp4", 96, Fraction(24)), name, Cost(high=Decimal("1.5")))
                for name in ("one", "two")
            ],
        )
    ),
)


def test_the_segments_of_a_take_stand_under_one_purchase() -> None:
    (kept,) = read(PARTS.encode(), "takes/at-work.yaml").takes.values()

    assert [each.job for each in kept.segments] == ["one", "two"]
    assert kept.facts.frames == 191, "a frame is shown twice, and counted once"
    assert kept.cost.high == 3
    assert kept.blobs == (blob("one"), blob("two"))


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("segments:", "segments: 3\n    x-segments:", "is no list of clips"),
        ("- job: two", "- jobb: two", "is no key of a segment"),
        ("frames: 96", "frames: all", "segment 1: facts: frames"),
    ],
)
def test_damaged_segments_are_refused(before: str, after: str, says: str) -> None:
    with pytest.raises(SpecErrors) as refused:
        read(PARTS.replace(before, after, 1).encode(), "takes/at-work.yaml")

    assert says in str(refused.value)


WHOLE = written("at-work", takes(take(), take(plain_request(2), "other", rejected="hands")))


@given(st.integers(0, len(WHOLE.encode())))
def test_a_file_cut_anywhere_is_refused_with_its_line_or_still_holds_whole_takes(length: int) -> None:
    data = WHOLE.encode()[:length]
    try:
        left = read(data, "takes/at-work.yaml")
    except SpecErrors as refused:
        for complaint in refused.complaints:
            assert complaint.at.file == "takes/at-work.yaml"
            assert 1 <= complaint.at.line <= data.count(b"\n") + 1
    else:
        known = read(WHOLE.encode(), "takes/at-work.yaml").takes
        assert all(each.request == known[key].request for key, each in left.takes.items())


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("format: 1", "format: 2", "another filmkit"),
        ("picked: nothing", 'picked: "123"', "there is no take"),
        ("light: dusk", "light: dawn", "edit no request by hand"),
        ("  route: replicate\n", "  rout: replicate\n", "did you mean `route`"),
        ("frames: 120", "frames: many", "cannot be read"),
        ("high: 0.6", "high: -1", "cannot be read"),
        ("blob: sha256:", "blob: md5:", "is no sha256"),
        ("    when:", "    whn:", "`when` is missing"),
        ("takes:\n", "takes: [\n", "not YAML"),
    ],
)
def test_a_damaged_file_is_refused_with_its_line(before: str, after: str, says: str) -> None:
    assert before in WHOLE
    text = WHOLE.replace(before, after, 1)
    with pytest.raises(SpecErrors) as refused:
        read(text.encode(), "takes/at-work.yaml")

    assert says in str(refused.value)
    assert all(1 <= each.at.line <= text.count("\n") + 1 for each in refused.value.complaints)


def test_people_number_takes_in_the_order_they_were_bought() -> None:
    first, second = (
        take(when="2026-11-25T10:00:00+00:00"),
        take(plain_request(2), when="2026-11-25T09:00:00+00:00"),
    )
    both = takes(first, second)

    assert [both.number(each) for each in (first, second)] == [2, 1]
    assert both.named("1") == second
    assert both.named(first.key[:6]) == first
    assert both.named("3") is None


def test_the_only_take_needs_no_picking_and_a_rejected_one_is_not_picked() -> None:
    one, two = take(), take(plain_request(2))

    assert takes(one).pick == one
    assert takes(one, two).pick is None
    assert takes(one, two).picking(two).pick == two
    assert takes(one, two).picking(two).rejecting(two, "soft").pick == one
    assert takes(one, two).picking(two).rejecting(one, "soft").pick == two
    back = takes(one, two).rejecting(two, "soft")
    assert back.rejecting(back.takes[two.key], None).takes == takes(one, two).takes


# Git itself, on two branches.


class Film:
    """A folder under Git, with the takes of two shots."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "takes").mkdir()
        self.git("init", "-q", "-b", "main")
        self.keep("at-work", takes(*BOUGHT))
        self.keep("plate", takes(*BOUGHT))
        self.commit("bought")

    def git(self, *words: str) -> int:
        names = {
            f"GIT_{who}_{what}": "a@b.c" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
        }
        clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        quiet = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        done = subprocess.run(
            ["git", *words], cwd=self.folder, env=clean | names | quiet, capture_output=True, check=False
        )
        return done.returncode

    def keep(self, shot: str, every: Takes) -> None:
        (self.folder / path_of(shot)).write_text(written(shot, every), encoding="utf-8")

    def commit(self, message: str) -> None:
        assert self.git("add", "-A") == 0
        assert self.git("commit", "-q", "-m", message) == 0

    def read(self, shot: str) -> Takes:
        path = path_of(shot)
        return read((self.folder / path).read_bytes(), path)

    def merged(self, ours: dict[str, Takes], theirs: dict[str, Takes]) -> int:
        """What `git merge` says of two branches that each changed some shots."""
        self.git("checkout", "-q", "-b", "theirs")
        for shot, every in theirs.items():
            self.keep(shot, every)
        self.commit("theirs")
        self.git("checkout", "-q", "main")
        for shot, every in ours.items():
            self.keep(shot, every)
        self.commit("ours")
        return self.git("merge", "-q", "-m", "merged", "theirs")


BOUGHT = sorted((take(plain_request(n), f"clip {n}") for n in (1, 2, 3)), key=lambda each: each.key)
NEW = sorted((take(plain_request(n), f"clip {n}") for n in range(4, 40)), key=lambda each: each.key)


def between(low: str, high: str) -> Take:
    return next(each for each in NEW if low < each.key < high)


def test_buying_and_picking_for_different_shots_merges_clean(tmp_path: Path) -> None:
    film, old = Film(tmp_path), takes(*BOUGHT)
    ours, theirs = old.with_take(NEW[0]).picking(BOUGHT[0]), old.with_take(NEW[1]).picking(NEW[1])

    assert film.merged({"at-work": ours}, {"plate": theirs}) == 0
    assert (film.read("at-work"), film.read("plate")) == (ours, theirs)


def test_a_shot_that_is_new_on_each_branch_merges_clean(tmp_path: Path) -> None:
    film = Film(tmp_path)

    assert film.merged({"one": takes(NEW[0])}, {"two": takes(NEW[1])}) == 0
    assert (film.read("one"), film.read("two")) == (takes(NEW[0]), takes(NEW[1]))


def test_picking_here_and_buying_there_for_one_shot_merges_clean(tmp_path: Path) -> None:
    film, old = Film(tmp_path), takes(*BOUGHT)

    assert film.merged({"plate": old.picking(BOUGHT[2])}, {"plate": old.with_take(NEW[0])}) == 0
    assert film.read("plate") == old.with_take(NEW[0]).picking(BOUGHT[2])


def test_two_that_buy_for_one_shot_merge_clean_where_their_entries_stand_apart(tmp_path: Path) -> None:
    film, old = Film(tmp_path), takes(*BOUGHT)
    one, two = between("", BOUGHT[1].key), between(BOUGHT[1].key, "g")

    assert film.merged({"plate": old.with_take(one)}, {"plate": old.with_take(two)}) == 0
    assert film.read("plate") == old.with_take(one).with_take(two)


def test_a_conflict_shows_both_picks_and_is_refused_as_an_unfinished_merge(tmp_path: Path) -> None:
    film, old = Film(tmp_path), takes(*BOUGHT)

    assert film.merged({"plate": old.picking(BOUGHT[0])}, {"plate": old.picking(BOUGHT[1])}) != 0
    text = (tmp_path / "takes/plate.yaml").read_text()
    assert text.count("picked:") == 2
    assert text.count("takes:") == 1
    with pytest.raises(SpecErrors, match=r"takes/plate.yaml:\d+:1: .*unfinished merge"):
        film.read("plate")


def test_renaming_a_shot_keeps_its_takes(tmp_path: Path) -> None:
    film = Film(tmp_path)
    (tmp_path / "takes/plate.yaml").rename(tmp_path / "takes/dish.yaml")

    assert film.read("dish") == takes(*BOUGHT)


def test_a_take_from_outside_holds_nothing_a_terminal_or_a_reader_stumbles_over() -> None:
    bad = replace(take(), job="job\x1b[2J\x00", sent="a\u2028b", who="\ufeffR")

    assert read(written("a", takes(bad)).encode(), "a").takes[bad.key].job == "job [2J"
