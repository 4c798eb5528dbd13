"""The site builds strictly, and nothing in it is loaded from elsewhere."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOADED = re.compile(
    r"<(?:script|img|iframe|source)\b[^>]*\bsrc=\"?([^\"> ]+)|<link\b[^>]*\bhref=\"?([^\"> ]+)"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(ROOT / "docs", folder / "docs")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    done = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--strict"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return folder / "build" / "site"


def test_every_page_is_there_and_its_blocks_are_blocks(site: Path) -> None:
    for page in (ROOT / "docs").rglob("*.md"):
        html = (site / page.relative_to(ROOT / "docs").with_suffix(".html")).read_text(encoding="utf-8")
        assert "<p>```" not in html, page


def test_no_page_loads_anything_from_elsewhere(site: Path) -> None:
    loaded = {
        one or other
        for page in site.rglob("*.html")
        for one, other in LOADED.findall(page.read_text(encoding="utf-8"))
    }
    styles = {
        found
        for sheet in site.rglob("*.css")
        for found in re.findall(
            r"url\((https?:[^)]+)\)|@import[^;]*(https?:[^;]+)", sheet.read_text(encoding="utf-8")
        )
    }

    assert loaded
    assert [name for name in loaded if re.match(r"(https?:)?//", name)] == []
    assert styles == set()
