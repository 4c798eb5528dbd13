"""A comparison as Markdown: a table of what changed, and its fields folded below it."""

from collections.abc import Iterator

from filmkit.show.diff.changes import Comparison, Difference
from filmkit.show.diff.escape import code, words
from filmkit.show.diff.told import length_line, old_and_new, price_line, summary, title_of, what, where


def markdown(comparison: Comparison) -> str:
    """The whole comparison. Whatever a film says stays words."""
    after = comparison.after
    head = f"### {words(after.title)}: {words(comparison.before.name)} → {words(after.name)}"
    facts = [summary(comparison), length_line(comparison.before, after), price_line(comparison.before, after)]
    parts = [
        head,
        *(words(_arrows(each), 400) for each in facts if each),
        *table(comparison),
        *fields(comparison),
    ]
    return "\n\n".join(parts) + "\n"


def table(comparison: Comparison, most: int = 1000) -> Iterator[str]:
    """One row a difference, at most `most` of them; nothing when there is none."""
    if not comparison.differences:
        return
    rows = ["| at | shot or layer | what became of it |", "| :-- | :-- | :-- |"]
    rows += [_row(each, comparison) for each in comparison.differences[:most]]
    yield "\n".join(rows)
    if len(comparison.differences) > most:
        yield f"and {len(comparison.differences) - most} more."


def _row(each: Difference, comparison: Comparison) -> str:
    cells = code(where(each, comparison)), words(title_of(each)), words(_arrows(what(each, comparison)))
    return f"| {' | '.join(cells)} |"


def _arrows(text: str) -> str:
    return text.replace("->", "→")


def fields(comparison: Comparison) -> Iterator[str]:
    """The changed fields, folded."""
    told = [each for each in comparison.differences if each.changes]
    if not told:
        return
    listed = "\n".join(line for each in told for line in _fields(each))
    yield f"<details><summary>What is written otherwise</summary>\n\n{listed}\n\n</details>"


def _fields(each: Difference) -> Iterator[str]:
    yield f"- {words(title_of(each))}"
    for change in each.changes:
        place = f" {code(change.at)}" if change.at else ""
        before, after = old_and_new(change)
        yield f"  - {words(change.name)}: {words(before)} → {words(after)}{place}"
