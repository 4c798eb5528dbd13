"""An approval: somebody's word for the very bytes they saw. Void as soon as they are others.

Knows no page and no folder.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from filmkit.digest import Digest
from filmkit.errors import Complaint, SpecErrors
from filmkit.film.spec.yaml import Map
from filmkit.film.takes import emit
from filmkit.source import SourceSpan


class Approved(Enum):
    """How a shot stands."""

    NO = "not approved"
    """Nobody approved it."""
    YES = "approved"
    """Its bytes are those that were seen."""
    VOID = "void"
    """It was approved, and is another picture now."""


@dataclass(frozen=True, slots=True)
class Approval:
    """One person's word."""

    by: str
    when: str
    profile: str
    """And its variant: `festival/french`."""
    picture: Mapping[str, Digest]
    """What was seen: `take`, and each finished piece of it in the cut, by digest."""
    says: str = ""


def standing(approval: Approval | None, picture: Mapping[str, Digest]) -> Approved:
    """How an approval stands for what the shot shows now; what is not made cannot be the same."""
    if approval is None:
        return Approved.NO
    return Approved.YES if picture and dict(picture) == dict(approval.picture) else Approved.VOID


def changed(approval: Approval, picture: Mapping[str, Digest]) -> str:
    """What is another than was seen, in words."""
    if not picture:
        return "it is not made as it is written now"
    if picture.get("take") != approval.picture.get("take"):
        return "its take is another"
    return "it is cut or finished otherwise"


def approvals_body(approvals: Mapping[str, Approval]) -> dict[str, emit.Plain]:
    """As a shot's file has them, by profile."""
    return {"format": 1, "approvals": {name: _entry(approvals[name]) for name in sorted(approvals)}}


def _entry(approval: Approval) -> dict[str, emit.Plain]:
    entry: dict[str, emit.Plain] = {
        "by": emit.cleaned(approval.by),
        "when": approval.when,
        "says": emit.cleaned(approval.says),
        "picture": {name: f"sha256:{digest}" for name, digest in sorted(approval.picture.items())},
    }
    return {name: value for name, value in entry.items() if value != ""}


def read_approvals(given: Map, name: str) -> dict[str, Approval]:
    """The way back. Raises SpecErrors."""
    entries = given.get("approvals")
    if not isinstance(entries, Map):
        raise _damaged(name)
    return {profile: _approval(each, profile, name) for profile, each in entries.items()}


def _approval(given: object, profile: str, name: str) -> Approval:
    if not isinstance(given, Map) or not isinstance(given.get("picture"), Map):
        raise _damaged(name)
    texts = [given.get(key, "") for key in ("by", "when", "says")]
    if not all(isinstance(each, str) for each in texts):
        raise _damaged(name)
    by, when, says = texts
    picture = {part: _digest(value, name) for part, value in given["picture"].items()}
    return Approval(by, when, profile, picture, says)


def _digest(value: object, name: str) -> Digest:
    digest = str(value).removeprefix("sha256:")
    if len(digest) != 64 or not set(digest) <= set("0123456789abcdef"):
        raise _damaged(name)
    return Digest(digest)


def _damaged(name: str) -> SpecErrors:
    complaint = Complaint(
        SourceSpan(name, 1, 1), "this is no approval as filmkit writes it", "restore it from Git"
    )
    return SpecErrors([complaint])
