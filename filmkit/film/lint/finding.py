"""A piece of advice. Knows no rules."""

from dataclasses import dataclass

from filmkit.source import SourceSpan


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a model or a viewer would stumble over, and what to do about it."""

    rule: str
    """The rule's id, as docs/guide/lint.md lists it."""
    shot: str
    at: SourceSpan
    message: str
    fix: str
