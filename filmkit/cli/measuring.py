"""What the finished film was measured to be, after a build, and how it is told. Measures nothing."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from filmkit.app import Desk
from filmkit.build.engine.run import Outcome
from filmkit.film.timeline.checks import Finding
from filmkit.rules.measure import measured_findings


def measured(opened: Desk, outcome: Outcome) -> tuple[Finding, ...]:
    """Everything that is not as `checks` asks."""

    def report(target: str) -> Path | None:
        result = outcome.results.get(target)
        return opened.store.path(result.outputs["report"].digest) if result else None

    production = opened.production
    return measured_findings(opened.film, production.timeline, production.tasks, report)


def finding_lines(found: Sequence[Finding]) -> Iterator[str]:
    """A line each; what the film lets pass is told with its reason."""
    for each in found:
        passes = f"; let pass: {each.why}" if each.waived else ""
        yield f"checks: {each.says}{passes}  [{each.name}]"
