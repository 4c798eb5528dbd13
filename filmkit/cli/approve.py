"""`filmkit approve`: somebody's word for a shot, bound to the very bytes that were seen."""

from pathlib import Path

import click

from filmkit.app import desk, who
from filmkit.asking import Asked
from filmkit.cli.completing import shot_argument
from filmkit.cli.options import film_options, making_options
from filmkit.cli.say import note, plain
from filmkit.cli.shots import shot_named
from filmkit.cli.showing import profile_of, showing_of
from filmkit.errors import UsageError
from filmkit.show.review.approvals import Approval, Approved, standing
from filmkit.show.review.kept import Kept
from filmkit.show.review.showing import Showing, picture_digests

ALL = "all"
"""No shot has this name: the language keeps it."""


@click.command("approve", short_help="Give your word for a shot as it looks now.")
@shot_argument
@film_options
@making_options
@click.option("--by", metavar="NAME", help="Who approves; who you are to this machine when left out.")
@click.option("--says", default="", metavar="TEXT", help="A word about it.")
def command(asked: Asked, shot: str, by: str | None, says: str) -> int:
    """Give your word for SHOT as it looks now; `all` is every shot of the cut.

    The approval stands in approvals/SHOT.yaml, for the whole team. It is bound to the bytes of its take and
    of its finished pieces in the profile's cut: when they change, it is void, and `review` says so.
    """
    with desk(asked, notice=note) as opened:
        showing = showing_of(opened)
        kept = Kept(Path(opened.film.root))
        for name in _named(showing, shot):
            approval = _approval(showing, name, by if by is not None else who(), says)
            kept.approve(name, approval)
            click.echo(plain(f"{name} is approved by {approval.by}, as it is in {approval.profile}."))
    return 0


def _named(showing: Showing, word: str) -> list[str]:
    """The shots to approve: of `all`, those that are not approved as they are. Raises UsageError."""
    if word != ALL:
        return [shot_named(showing.film, word).id]
    names = dict.fromkeys(clip.shot for clip in showing.timeline.clips())
    return [
        name
        for name in names
        if standing(showing.approvals.get(name), picture_digests(showing, name)) is not Approved.YES
    ]


def _approval(showing: Showing, name: str, by: str, says: str) -> Approval:
    picture = picture_digests(showing, name)
    if not showing.clips(name):
        raise UsageError(f"shot {name} is not in the cut", hint="put it into `cut`, or approve another")
    if not picture:
        raise UsageError(
            f"shot {name} is not made as it is written now, so there is nothing to approve",
            hint="build it, look at it, and approve what you saw",
        )
    return Approval(by, showing.when, profile_of(showing.film), picture, says)
