"""docs/reference/commands.md, made from the commands' own help: `python -m tests.cli.commands`."""

from pathlib import Path

import click

from filmkit.cli.root import COMMANDS, cli

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "commands.md"
HEAD = """\
# Commands

Made from each command's `--help` by `python -m tests.cli.commands`; a test fails when it is out of date.

Exit codes: 0 done · 1 failed · 2 usage · 3 money needs a decision · 4 another build holds the film ·
5 set-up (ffmpeg, space) · 10 the plan has work (`plan --exit-code`) · 130 stopped by Ctrl-C.

`NO_COLOR` takes colour away. `FILMKIT_STORE` names the folder bytes are kept in, `FILMKIT_FFMPEG` the
ffmpeg to use.
"""


def page() -> str:
    """The page as it should be."""
    parts = [HEAD, _help("filmkit", cli)]
    for name in COMMANDS:
        command = cli.get_command(click.Context(cli), name)
        assert command is not None
        parts.append(_help(f"filmkit {name}", command))
        if isinstance(command, click.Group):
            parts += [_help(f"filmkit {name} {inner}", each) for inner, each in command.commands.items()]
    return "\n".join(parts)


def _help(name: str, command: click.Command) -> str:
    context = click.Context(
        command, info_name=name, max_content_width=100, terminal_width=100, help_option_names=["-h", "--help"]
    )
    return f"## {name}\n\n```text\n{command.get_help(context)}\n```\n"


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")
