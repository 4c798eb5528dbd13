"""docs/guide/lint.md: an entry for every rule, whose examples are what they say they are."""

import re
from pathlib import Path

import pytest

from filmkit.film.catalogue.catalogue import catalogue
from filmkit.film.lint.lint import RULES, lint
from filmkit.film.spec.load import load

GUIDE = (Path(__file__).parents[3] / "docs" / "guide" / "lint.md").read_text(encoding="utf-8")
ENTRY = re.compile(
    r"^### `([a-z-]+)`\n\n(.+?)\n\n```yaml weak\n(.+?)```\n\n```yaml strong\n(.+?)```",
    re.DOTALL | re.MULTILINE,
)
ENTRIES = ENTRY.findall(GUIDE)


def told(folder: Path, body: str) -> set[str]:
    head = "filmkit: 1\nid: f\nformat: {fps: 24}\nprofiles: {final: {}}\n"
    defaults = "" if "defaults:" in body else "defaults: {}\n"
    text = head + (body if not defaults else defaults + body)
    text = text.replace("defaults: {", "defaults: {duration: 5s, ", 1).replace(", }", "}")
    (folder / "film.yaml").write_text(text, encoding="utf-8")
    return {finding.rule for finding in lint(load(folder, profile="final"), catalogue())}


def test_the_guide_has_an_entry_for_every_rule_and_for_no_other() -> None:
    assert tuple(entry[0] for entry in ENTRIES) == RULES
    assert len(re.findall(r"^### ", GUIDE, re.MULTILINE)) == len(RULES)


@pytest.mark.parametrize(("rule", "meaning", "weak", "strong"), ENTRIES, ids=[entry[0] for entry in ENTRIES])
def test_an_entrys_weak_shot_is_told_its_rule_and_the_strong_one_nothing(
    rule: str, meaning: str, weak: str, strong: str, tmp_path: Path
) -> None:
    assert told(tmp_path, weak) == {rule}
    assert told(tmp_path, strong) == set()
