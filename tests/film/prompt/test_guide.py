"""docs/guide/prompts.md: every example is a film, and says the very words below it."""

import re
from pathlib import Path

import pytest

from filmkit.film.prompt.compose import compose
from filmkit.film.spec.kinds import PATTERNS
from filmkit.film.spec.load import load
from filmkit.film.spec.patterns import built_in

GUIDE = (Path(__file__).parents[3] / "docs" / "guide" / "prompts.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```yaml\n(.+?)```\n\n((?:> [^\n]+\n)+)", GUIDE, re.DOTALL)


@pytest.mark.parametrize(("body", "quoted"), EXAMPLES, ids=[str(number) for number in range(len(EXAMPLES))])
def test_an_example_says_what_stands_below_it(body: str, quoted: str, tmp_path: Path) -> None:
    head = "filmkit: 1\nid: f\nformat: {fps: 24}\ndefaults: {duration: 4s}\n"
    (tmp_path / "film.yaml").write_text(head + body, encoding="utf-8")
    film = load(tmp_path)
    (shot,) = film.shots.values()

    assert compose(film, shot).text == " ".join(line.removeprefix("> ") for line in quoted.splitlines())


def test_every_pattern_has_its_entry_with_what_it_is() -> None:
    assert tuple(re.findall(r"^### `([a-z-]+)`$", GUIDE, re.MULTILINE)) == PATTERNS
    assert len(EXAMPLES) == len(PATTERNS) + 2
    for entry in built_in().values():
        assert entry.value["about"] in GUIDE
