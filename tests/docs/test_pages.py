"""The documentation is true: its commands are typed, its YAML is read, its links lead somewhere."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from filmkit.cli.root import cli
from filmkit.errors import SpecErrors
from filmkit.film.spec.load import load
from filmkit.studio.providers.accounts import read_accounts
from tests.docs.desk import Desk, laid_over
from tests.docs.fences import Block, blocks

DOCS = Path(__file__).parents[2] / "docs"
PAGES = {
    path.relative_to(DOCS).as_posix(): path.read_text(encoding="utf-8") for path in sorted(DOCS.rglob("*.md"))
}
FRONT = {
    f"../{name}": (DOCS.parent / name).read_text(encoding="utf-8") for name in ("README.md", "CHANGELOG.md")
}
DONE = ("guide/first-film.md", "guide/tutorial.md", *(page for page in PAGES if page.startswith("recipes/")))
"""Pages that are done from top to bottom, each in a folder of its own."""
SLOW = (
    "guide/tutorial.md",
    "recipes/finish.md",
    "recipes/money.md",
    "recipes/picture.md",
    "recipes/together.md",
)
ELSEWHERE = {"guide/lint.md", "guide/prompts.md", "reference/language.md"}
"""Pages whose YAML is tried, and more than tried, beside what they are about; so is a file of models."""
SMALL = """\
filmkit: 1
id: small
format: {fps: 24, resolution: 128x72}
defaults: {duration: 4s, subject: a lighthouse}
cast: {traveller: {description: a woman in a red coat}}
shots: {plate: {}, walk: {}, pier: {}, at-work: {}}
"""


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What one page made, the next one finds."""
    return tmp_path_factory.mktemp("store")


@pytest.mark.ffmpeg
@pytest.mark.xdist_group("pages")
@pytest.mark.parametrize(
    "page", [pytest.param(page, marks=pytest.mark.slow) if page in SLOW else page for page in DONE]
)
def test_what_a_page_says_can_be_done(page: str, tmp_path: Path, store: Path) -> None:
    (tmp_path / "desk").mkdir()
    desk = Desk(tmp_path / "desk", store)
    for block in blocks(PAGES[page]):
        desk.do(block)


def _commands() -> list[tuple[str, str]]:
    """Every command that a page writes; the page of commands is made from --help."""
    return [
        (page, line)
        for page, text in {**PAGES, **FRONT}.items()
        if page != "reference/commands.md"
        for line in _typed(text)
    ]


def _typed(text: str) -> Iterator[str]:
    """In blocks and in sentences, but for messages, which may begin with the same word."""
    for number, part in enumerate(re.split(r"^```.*\n", text, flags=re.M)):
        yield from re.findall(
            r"^(?:\$ )?(filmkit .+)$" if number % 2 else r"^    (?:\$ )?(filmkit .+)$", part, re.M
        )
        if not number % 2:
            yield from re.findall(r"(?<!\*)`(filmkit [^`]+)`", part)


@pytest.mark.parametrize(("page", "line"), _commands())
def test_each_command_takes_what_it_is_given(page: str, line: str) -> None:
    name, *words = shlex.split(re.split(r" {3,}| #", line)[0])[1:]
    command = cli.get_command(click.Context(cli), name)
    if isinstance(command, click.Group):
        known = words.pop(0) if words and words[0] in command.commands else "run"
        command = command.commands.get(known, command)
    assert command is not None, f"{page}: there is no command {name}"

    # click keeps the help option that a command is first asked for.
    context = click.Context(command, help_option_names=["-h", "--help"])
    command.make_parser(context).parse_args(words)


def _fragments() -> list[tuple[str, Block]]:
    return [
        (page, block)
        for page, text in PAGES.items()
        if page not in ELSEWHERE
        for block in blocks(text)
        if block.language == "yaml" and block.word in ("", "film") and not block.text.startswith("as_of:")
    ]


@pytest.mark.parametrize(("page", "block"), _fragments(), ids=lambda given: getattr(given, "line", given))
def test_yaml_is_what_a_film_may_say(page: str, block: Block, tmp_path: Path) -> None:
    if page == "design/providers.md":
        (tmp_path / "services.yaml").write_text(block.text, encoding="utf-8")
        assert "my-gpu" in read_accounts(tmp_path / "services.yaml")
        return
    whole = block.word == "film" or block.text.startswith(("filmkit:", "# yaml-language-server"))
    text = block.text if whole else laid_over(SMALL, block.text)
    for file in re.findall(r"[\w./-]+\.(?:png|wav|mov|cube)", text):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_bytes(b"")
    (tmp_path / "film.yaml").write_text(text, encoding="utf-8")
    try:
        load(tmp_path, profile="final")
    except SpecErrors as error:
        pytest.fail(f"docs/{page}:{block.line}: {error}")


LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)\s]*)?\)|(?:src|href)=\"([^\"#]+)")


@pytest.mark.parametrize("page", [*PAGES, *FRONT])
def test_links_and_pictures_are_there(page: str) -> None:
    path = DOCS / page
    text = re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.M | re.S)
    named = [one or other for one, other in LINK.findall(text)]
    assert [name for name in named if "://" not in name and not (path.parent / name).exists()] == []


def test_the_menu_names_every_page_that_is_there() -> None:
    site = (DOCS.parent / "mkdocs.yml").read_text(encoding="utf-8")
    named = set(re.findall(r"[\w./-]+\.md\b", site))

    assert named <= PAGES.keys(), "mkdocs.yml names a page that is not there"
    assert PAGES.keys() <= named, "name it in mkdocs.yml"
