"""`filmkit diff`, on a real repository."""

import json
import shutil
from pathlib import Path

import pytest

from filmkit.show.diff.kept import KeptCut, to_json
from tests.cli.conftest import Filmkit, replace
from tests.show.diff.conftest import portrait
from tests.show.diff.repository import commit, git, start


@pytest.fixture
def kept(film: Path) -> Path:
    """The film in a repository: a first commit, and a second that swaps two shots."""
    start(film)
    replace(film, "c, d]", "d, c]")
    commit(film, "swapped")
    return film


def test_two_commits_are_compared_by_meaning(kept: Path, filmkit: Filmkit) -> None:
    said = filmkit("diff", "HEAD~1..HEAD", kept)

    assert said.code == 0, said.err
    lines = said.out.splitlines()
    assert lines[0].startswith("Promises: HEAD~1 (")
    assert lines[1].split() == ["*", ">", "00:00:04:00"][1:] + ["d", "moved", "from", "00:00:06:00"]
    assert lines[-2:] == ["Shots: 2 moved.", "Length: 8 s, as before."]


def test_left_alone_it_compares_head_with_the_working_tree(kept: Path, filmkit: Filmkit) -> None:
    assert "Nothing that is seen, heard or read has changed." in filmkit("diff", kept).out

    replace(kept, "light: dusk", "light: dawn")

    said = filmkit("diff", kept).out
    assert "light: dusk -> dawn  (film.yaml:17:" in said
    assert "HEAD (" in said
    assert "the working tree" in said


def test_the_repository_is_left_as_it_was(kept: Path, filmkit: Filmkit) -> None:
    replace(kept, "light: dusk", "light: dawn")
    before = git(kept, "status", "--porcelain"), git(kept, "rev-parse", "HEAD")

    filmkit("diff", "main~1..main", kept)

    assert (git(kept, "status", "--porcelain").replace("?? .filmkit/", "").strip(), before[1]) == (
        before[0].strip(),
        git(kept, "rev-parse", "HEAD"),
    )


def test_three_dots_begin_where_branches_parted(kept: Path, filmkit: Filmkit) -> None:
    git(kept, "checkout", "-q", "-b", "light")
    replace(kept, "light: dusk", "light: dawn")
    commit(kept, "light")
    git(kept, "checkout", "-q", "main")
    replace(kept, "action: waits", "action: runs")
    commit(kept, "action")

    assert "action" in filmkit("diff", "main..light", kept).out
    said = filmkit("diff", "main...light", kept).out
    assert "action" not in said
    assert "dusk -> dawn" in said


def test_two_folders_are_compared_without_git(film: Path, filmkit: Filmkit) -> None:
    other = film.with_name("other")
    shutil.copytree(film, other)
    replace(other, "light: dusk", "light: dawn")

    assert "dusk -> dawn" in filmkit("diff", f"{film}..{other}").out


def test_two_builds_that_were_kept_are_compared_without_their_films(
    film: Path, filmkit: Filmkit, tmp_path: Path
) -> None:
    for name in ("old", "new"):
        cut = KeptCut(portrait(film.resolve(), name))
        (tmp_path / f"{name}.json").write_text(json.dumps(to_json(cut)))
        replace(
            film,
            "light: dusk" if name == "old" else "light: dawn",
            "light: dawn" if name == "old" else "light: noon",
        )

    both = filmkit("diff", f"{tmp_path / 'old.json'}..{tmp_path / 'new.json'}")
    assert both.code == 0, both.err
    assert "light: dusk -> dawn" in both.out
    now = filmkit("diff", tmp_path / "new.json", film)
    assert "light: dawn -> noon" in now.out
    assert "the working tree" in now.out
    (tmp_path / "new.json").write_text("{}")
    assert filmkit("diff", tmp_path / "new.json", film).code == 2


def test_json_has_what_the_lines_have(kept: Path, filmkit: Filmkit) -> None:
    told = json.loads(filmkit("diff", "HEAD~1..HEAD", kept, "--json").out)

    assert told["summary"] == {"moved": 2}
    assert [each["name"] for each in told["differences"]] == ["d", "c"]
    assert told["differences"][0]["after"] == {"timecode": "00:00:04:00", "start": 96, "frames": 48}
    assert told["before"]["to-buy"]["takes"] == 0


def test_markdown_holds_hostile_titles_as_words(kept: Path, filmkit: Filmkit) -> None:
    replace(kept, "title: Promises", 'title: "</details><img src=x> @all | **x**"')

    said = filmkit("diff", kept, "--markdown").out

    assert "<img" not in said
    assert "@all" not in said
    assert said.count("</details>") == 1


@pytest.mark.parametrize(
    ("between", "message"),
    [
        ("nowhere..HEAD", "`nowhere` names no commit of this repository"),
        ("--output=x..HEAD", "filmkit has no"),
        ("HEAD..", "swapped"),
    ],
)
def test_what_names_nothing_is_refused_in_a_sentence(
    kept: Path, filmkit: Filmkit, between: str, message: str
) -> None:
    said = filmkit("diff", between, kept)

    if message == "swapped":
        assert said.code == 0
        return
    assert said.code == 2
    assert "Traceback" not in said.err


def test_a_version_that_is_no_film_is_named(kept: Path, filmkit: Filmkit) -> None:
    replace(kept, "c, d]", "c, nobody]") if "c, d]" in (kept / "film.yaml").read_text() else replace(
        kept, "d, c]", "d, nobody]"
    )
    commit(kept, "broken")

    said = filmkit("diff", "HEAD~1..HEAD", kept)

    assert said.code == 1
    assert "HEAD (" in said.err
    assert "is no film that can be read" in said.err
    assert "nobody" in said.err
