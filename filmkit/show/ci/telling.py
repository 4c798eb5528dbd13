"""What is known of a run becomes entries of its report. Knows no host and no Markdown."""

from collections.abc import Iterable

from filmkit.errors import Complaint
from filmkit.film.lint.finding import Finding as Advice
from filmkit.show.ci.report import LONGEST_TEXT, Change, Field, Finding
from filmkit.show.diff.changes import Change as Altered
from filmkit.show.diff.changes import Comparison
from filmkit.show.diff.told import length_line, old_and_new, price_line, summary, title_of, what, where


def changes_of(comparison: Comparison) -> tuple[Change, ...]:
    """One entry a difference."""
    return tuple(
        Change(
            where(each, comparison),
            short(title_of(each)),
            short(what(each, comparison)),
            tuple(_field(one) for one in each.changes),
        )
        for each in comparison.differences
    )


def _field(change: Altered) -> Field:
    before, after = old_and_new(change)
    return Field(short(change.name), short(before), short(after), short(change.at))


def facts_of(comparison: Comparison) -> tuple[str, ...]:
    """What changed, length and price: a sentence each."""
    before, after = comparison.before, comparison.after
    told = (summary(comparison), length_line(before, after), price_line(before, after))
    return tuple(short(each) for each in told if each)


def complaints_of(complaints: Iterable[Complaint]) -> tuple[Finding, ...]:
    """What `check` refuses."""
    return tuple(
        Finding(each.at.file, each.at.line, each.at.column, "check", short(each.message), short(each.hint))
        for each in complaints
    )


def advice_of(findings: Iterable[Advice]) -> tuple[Finding, ...]:
    """What `lint` advises."""
    return tuple(
        Finding(
            each.at.file,
            each.at.line,
            each.at.column,
            each.rule,
            short(each.message),
            short(each.fix),
            each.shot,
        )
        for each in findings
    )


def short(text: str) -> str:
    """A text as long as a report takes."""
    return text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1]}…"
