"""`filmkit diff`: what changed between two versions of a film, by what is seen and heard."""

import json
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from filmkit.asking import Asked
from filmkit.cli.options import film_options
from filmkit.cli.say import note, plain
from filmkit.cli.versions import money_of, portrait, versions
from filmkit.errors import UsageError
from filmkit.show.diff.changes import Comparison, compare
from filmkit.show.diff.markdown import markdown
from filmkit.show.diff.told import lines, to_json

if TYPE_CHECKING:
    from filmkit.cli.looks import Looks


@click.command("diff", short_help="Show what changed between two versions of the film.")
@click.argument("between", default=None, required=False, metavar="[A..B]")
@film_options
@click.option("--json", "as_json", is_flag=True, help="The comparison as JSON.")
@click.option("--markdown", "as_markdown", is_flag=True, help="The comparison as Markdown.")
@click.option(
    "--strip",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Also write a PNG: before and after of each shot that looks otherwise.",
)
@click.option(
    "--video",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Also write an MP4: before and after side by side, heard as after. Makes what is free and not "
    "made yet.",
)
@click.option(
    "--store",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Where bytes are kept; FILMKIT_STORE, or your data folder, when left out.",
)
def command(
    asked: Asked,
    between: str | None,
    as_json: bool,
    as_markdown: bool,
    strip: Path | None,
    video: Path | None,
    store: Path | None,
) -> int:
    """Show what changed between two versions of the film, by what is seen and heard.

    A and B are commits (main..HEAD), two folders, or two builds, by the cut.json that `ci` keeps. A alone
    is compared with the working tree; with nothing named, HEAD is. A...B compares B with where the two
    branches parted.

    Shots that were added, removed, moved or retimed, and those whose picture, sound or words changed,
    each with its timecode and the fields that are written otherwise; then length and price.
    """
    if as_json and as_markdown:
        raise UsageError("it is told as JSON or as Markdown, not as both", hint="keep one of them")
    between, asked = _sorted_out(between, asked)
    asked = replace(asked, store=store)
    with versions(between, asked.film) as (old, new):
        money = money_of(old, asked), money_of(new, asked)
        comparison = compare(portrait(old, asked, money[0]), portrait(new, asked, money[1]))
        if strip is not None or video is not None:
            from filmkit.cli.looks import looks  # slow: it draws

            _look(comparison, looks(comparison, (old, new), asked, money), strip, video)
    click.echo(_told(comparison, as_json, as_markdown), nl=not as_markdown)
    return 0


def _look(
    comparison: Comparison, opening: "AbstractContextManager[Looks]", strip: Path | None, video: Path | None
) -> None:
    """Write what is there to be looked at; says what there is not."""
    from filmkit.show.diff.strip import shown  # slow: it draws

    if not shown(comparison):
        note("no shot looks otherwise, so there is nothing to show")
        return
    with opening as both:
        if video is not None:
            both.make()
            told = both.write_video(video)
            left = len(shown(comparison)) - told.shots
            if not told.shots:
                note(f"{video} is not written: no side is made")
            else:
                sound = "as they sound after" if told.heard else "without sound: the mix is not made"
                note(f"{video}: {told.shots} side by side, {sound}")
            if told.shots and left:
                note(f"{left} are left out: what they are made of is to be bought, or could not be made")
        if strip is not None:
            count = both.write_strip(strip)
            note(f"{strip}: {count} before and after")


def _told(comparison: Comparison, as_json: bool, as_markdown: bool) -> str:
    if as_json:
        return json.dumps(to_json(comparison), indent=2, ensure_ascii=False)
    return markdown(comparison) if as_markdown else plain("\n".join(lines(comparison)))


def _sorted_out(between: str | None, asked: Asked) -> tuple[str | None, Asked]:
    """`filmkit diff FOLDER` names the film, and no commit."""
    if between is not None and ".." not in between.strip("./") and _is_film(Path(between)):
        return None, replace(asked, film=Path(between))
    return between, asked


def _is_film(path: Path) -> bool:
    return (path.is_file() and path.suffix != ".json") or (path / "film.yaml").is_file()
