"""What must hold of things that are bought, whatever befell their builds.

Nothing is bought twice or unasked, no job is lost without a word, no key is seen; and where only a person can
decide, one word of theirs makes it whole.
"""

from collections.abc import Callable
from dataclasses import dataclass

from tests.e2e.wares import Shop

Tally = Callable[..., None]


@dataclass(frozen=True, slots=True)
class Ended:
    """How a build ended."""

    code: int | None
    """None when it was killed."""
    said: str
    """All it printed."""
    changes: int = 0
    """How often it changed the disk or began to talk, where that was counted."""


Build = Callable[..., Ended]
"""Builds what a shop sells; `words` are another command, for it alone."""


def judge(shop: Shop, code: int | None, said: str, tally: Tally, *, allowed: int = 0) -> None:
    """What must hold after the last build of several, whatever befell them. `allowed`: so many things were
    bought anew by a person's word."""
    sold, kept = shop.sold, shop.kept
    twice = max(0, sum(sold.values()) - len(sold) - allowed)
    unasked = max(0, sum(sold.values()) - shop.ware.jobs - allowed)
    paid = {job.id for job in shop.jobs if job.charged > 0}
    told = code != 0 and any(name in line for name in shop.ware.names for line in ends(said))
    lost = set() if told else paid - kept
    holding = shop.holding_the_key()
    tally("money: purchases made twice", twice)
    tally("money: purchases nobody asked for", unasked)
    tally("money: jobs lost without a word", len(lost) if code is not None and not allowed else 0)
    tally("money: files, outputs or arguments that hold the key", len(holding))
    assert (twice, unasked) == (0, 0), sold
    assert allowed or code is None or not lost, (lost, said)
    assert not holding
    assert "Traceback" not in said
    assert "mistake" not in said, "filmkit blames itself"
    if code is not None:
        assert code in (0, 1, 3, 5), said
        assert code == 0 or any(name in line for name in shop.ware.names for line in ends(said)), said
        assert code != 0 or shop.whole, "done, and something is not there"
        assert not list((shop.film.parent / "store/tmp").iterdir()), (
            "something is left in the store's workshop"
        )


def ends(said: str) -> list[str]:
    """The lines that say how a build, or one thing in it, ended badly."""
    return [
        line for line in said.splitlines() if "failed: " in line or "is not there" in line or "rebuy" in line
    ]


def the_way_on(shop: Shop, last: Ended, build: Build, tally: Tally) -> None:
    """A person says, of all that is not there, that it is to be bought anew; then it is there."""
    anew = 0
    for _ in range(2 * len(shop.ware.names)):
        if last.code == 0:
            break
        for name in shop.ware.names:
            if f"rebuy {name}" in last.said or (name in last.said and "it stays out" in last.said):
                before = len(shop.jobs)
                build(shop, words=("rebuy", name, "film", "--profile", "final", "--yes"))
                anew += len(shop.jobs) - before
        last = build(shop)
    if anew:
        judge(shop, last.code, last.said, tally, allowed=anew)
    assert last.code == 0, "\n--\n".join(shop.outputs)
    assert shop.whole
