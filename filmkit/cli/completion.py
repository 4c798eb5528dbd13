"""`filmkit completion`: what makes a shell complete filmkit's words."""

import click
from click.shell_completion import get_completion_class

from filmkit.errors import UsageError

_VARIABLE = "_FILMKIT_COMPLETE"
_WHERE = {
    "bash": 'eval "$(filmkit completion bash)"            # in ~/.bashrc',
    "zsh": 'eval "$(filmkit completion zsh)"             # in ~/.zshrc',
    "fish": "filmkit completion fish | source             # in ~/.config/fish/config.fish",
}


@click.command("completion", short_help="Print what makes a shell complete filmkit's words.")
@click.argument("shell", type=click.Choice(list(_WHERE)), metavar="SHELL")
def command(shell: str) -> int:
    """Print what makes SHELL (bash, zsh or fish) complete commands, options, files, and the
    names of your film: shots, scenes, profiles, variants, takes, notes; and those of models.

    \b
    eval "$(filmkit completion bash)"            # in ~/.bashrc
    eval "$(filmkit completion zsh)"             # in ~/.zshrc
    filmkit completion fish | source             # in ~/.config/fish/config.fish
    """
    kind = get_completion_class(shell)
    if kind is None:
        raise UsageError(f"click cannot complete for {shell}")
    root = click.get_current_context().find_root().command
    click.echo(kind(root, {}, "filmkit", _VARIABLE).source(), nl=False)
    return 0
