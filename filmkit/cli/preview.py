"""The run of `filmkit ci`: checks, builds, compares, judges, and writes what there is to see.

Knows no host but by `show/ci/host.py`. Promise: whatever becomes of the film, a report is written.
"""

import importlib
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import click

from filmkit import __version__
from filmkit.app import Desk, read_film, services_file
from filmkit.asking import Asked, film_file, store_folder
from filmkit.build.engine.run import Failure, Outcome
from filmkit.build.engine.run import run as make
from filmkit.build.store.shared import SharedStore
from filmkit.cli.build import cores
from filmkit.cli.holding import holding
from filmkit.cli.looks import borrow, looks
from filmkit.cli.measuring import finding_lines, measured
from filmkit.cli.say import note, plain
from filmkit.cli.showing import showing_of
from filmkit.cli.tables import summary
from filmkit.cli.versions import HERE, Money, Version, money_of, portrait, previewed, where_it_parted
from filmkit.cli.voices import Voice, watching
from filmkit.cli.warming import warm_for
from filmkit.errors import Complaint, FilmkitError, SetupError, SpecErrors, UsageError
from filmkit.film.lint.lint import lint
from filmkit.film.spec.film import Film
from filmkit.film.timeline.checks import Finding
from filmkit.rules.film import RULES
from filmkit.rules.preview import StandIn as Drawn
from filmkit.rules.preview import stand_ins
from filmkit.show.ci import host
from filmkit.show.ci.comment import comment
from filmkit.show.ci.gates import Facts, Wanted, exit_code, judge, parse
from filmkit.show.ci.report import File, Places, Report, StandIn, to_json
from filmkit.show.ci.telling import advice_of, changes_of, complaints_of, facts_of, short
from filmkit.show.diff.changes import Comparison, compare
from filmkit.show.diff.kept import KeptCut
from filmkit.show.diff.kept import to_json as cut_json
from filmkit.show.diff.portrait import Portrait
from filmkit.show.diff.portray import total
from filmkit.studio.providers.accounts import read_accounts

STRIP, VIDEO = "before-after.png", "side-by-side.mp4"
COMMENT, SUMMARY, REPORT = "comment.md", "summary.md", "report.json"
PAGE, CUT, STILLS = "page", "cut.json", "stills.html"
PAGES = "pages"
"""In the store: the small copies of films that the last page of each showed, for its next one."""


_LABELS = {
    ".jpg": "the poster",
    ".json": "what models made",
    ".srt": "captions",
    ".vtt": "captions for the web",
}


class _Stopped(Exception):
    """Ctrl-C, or the host's patience."""


def run(
    asked: Asked,
    base: str | None,
    fail_on: str,
    out: Path | None,
    video: bool,
    store: Path | None,
    *,
    read_only: bool,
) -> int:
    """The whole run; its exit code. Raises UsageError, SetupError."""
    main = film_file(asked.film)
    wanted, here = parse(fail_on), Version(HERE, main)
    folder = out or main.parent / "build" / "ci"
    request = host.asked(os.environ)
    with _quiet_commands(), _store(store, read_only) as (own, shared):
        asked = replace(asked, film=main, store=own)
        _warn_of_keys()
        try:
            made = _Run(asked, here, base or request.base, request.head, folder, video, shared)
            report = made.report(wanted)
        except _Stopped:
            return 130
        _write(report, folder)
        click.echo(plain("\n".join(_told(report, folder))))
    _answer(report, folder, main)
    return exit_code(report.gates)


@contextmanager
def _store(asked: Path | None, read_only: bool) -> Iterator[tuple[Path | None, SharedStore | None]]:
    """The store to write to, and the one that is only read. Raises UsageError."""
    if not read_only:
        yield asked, None
        return
    shared = store_folder(asked)
    with tempfile.TemporaryDirectory(prefix="filmkit-ci-store-") as own:
        yield Path(own), SharedStore(shared)


@dataclass(frozen=True, slots=True)
class _Run:
    """One run, before it is told."""

    asked: Asked
    here: Version
    base: str
    """The commit to compare with; "" is none."""
    head: str
    """The commit that is proposed, as the host says."""
    folder: Path
    video: bool
    shared: SharedStore | None
    """A store that is read, and never written."""

    def report(self, wanted: Wanted) -> Report:
        report = Report(
            film=host.inside(self.here.film.parent, os.environ) or ".",
            title=self.here.film.parent.resolve().name,
            profile=self.asked.profile,
            head=self.head[:7] or HERE,
            made_with=f"filmkit {__version__}",
        )
        try:
            return self._seen(report, wanted)
        except SpecErrors as error:
            return self._broken(report, wanted, error.complaints)

    def _broken(self, report: Report, wanted: Wanted, complaints: tuple[Complaint, ...]) -> Report:
        gates = judge(wanted, Facts(len(complaints), 0, 0, 0, None))
        return replace(report, check=complaints_of(complaints), gates=tuple(gates))

    def _seen(self, report: Report, wanted: Wanted) -> Report:
        film = read_film(self.asked)
        if not film.free:
            raise UsageError(
                f"profile {film.profile} buys, and ci buys nothing",
                hint="leave out --profile, or name one that is `free: true`",
            )
        money = money_of(self.here, self.asked, self.shared)
        outcome, files, found = self._built(money)
        after = replace(portrait(self.here, self.asked, money), name=self.head[:7] or HERE)
        comparison, why = None, "no base is known: name it with --base"
        if self.base:
            comparison, looked, why = self._compared(after, money)
            files += looked
        if comparison is None:
            with looks(compare(after, after), (self.here, self.here), self.asked, (money, money)) as alone:
                _keep(alone.kept(), self.folder / CUT)
        return self._judged(replace(report, title=short(film.title)), wanted, film, money,
                            _Made(outcome, files, comparison, why, found))  # fmt: skip

    def _judged(self, report: Report, wanted: Wanted, film: Film, money: Money, made: "_Made") -> Report:
        advice = advice_of(lint(film))
        drawn = stand_ins(film, money.bought)
        failed = tuple(short(_why(each)) for each in made.outcome.failed)
        bill = total(money.bills.values()) if money.bills is not None else None
        wrong = sum(not each.waived for each in made.found)
        gates = judge(wanted, Facts(0, len(advice), len(failed), len(drawn), bill, money.why, wrong))
        comparison = made.comparison
        return replace(
            report,
            base=short(comparison.before.name) if comparison else "",
            why_no_base="" if comparison else short(made.why),
            facts=(*(facts_of(comparison) if comparison else ()), *map(short, finding_lines(made.found))),
            gates=tuple(gates),
            lint=advice,
            changes=changes_of(comparison) if comparison else (),
            stand_ins=(*map(_stand_in, drawn), *_kept(money)),
            failed=failed,
            files=tuple(made.files),
        )

    def _built(self, money: Money) -> tuple[Outcome, list[File], tuple[Finding, ...]]:
        """The preview made, what of it is to be looked at, and what it was measured to be."""
        with previewed(self.here, self.asked, money, self.shared) as desk, holding(desk):
            if self.shared is not None:
                borrow(desk, self.shared)
            plan = desk.plan()
            note(summary(plan))
            warm_for(plan, RULES, Voice.USUAL)
            with watching(Voice.USUAL) as listener:
                outcome = make(
                    plan,
                    RULES,
                    desk.store,
                    desk.files,
                    jobs=cores(),
                    listeners=(listener,),
                    made_with=desk.made_with,
                )
            if outcome.cancelled:
                raise _Stopped
            desk.files.save()
            files = list(self._exported(desk, outcome))
            if outcome.whole:
                files += self._pages(desk)
            return outcome, files, measured(desk, outcome)

    def _pages(self, desk: Desk) -> Iterator[File]:
        """The page to look at all of it, in stills too; jinja2 is loaded for those who have one."""
        pages = importlib.import_module("filmkit.show.review.page")
        showing, film = showing_of(desk), desk.film
        again = None
        if self.shared is None:
            again = store_folder(self.asked.store) / PAGES / "-".join((film.id, film.profile))
        with _writing(self.folder):
            # The whole page last: what a writing does not use, it clears out.
            for single in (True, False):
                wanted = pages.Wanted(self.folder / PAGE, single=single, again=again)
                pages.write_page(showing, wanted, note)
            os.replace(self.folder / PAGE / pages.SINGLE, self.folder / STILLS)
        yield File("the page in stills", STILLS)
        yield File("the page", f"{PAGE}/{pages.NAME}")

    def _exported(self, desk: Desk, outcome: Outcome) -> Iterator[File]:
        for delivery in desk.production.deliveries:
            if (result := outcome.results.get(delivery.target)) is None:
                continue
            with _writing(self.folder):
                desk.store.export(result.outputs[delivery.output].digest, self.folder / delivery.name)
            yield File(_LABELS.get(Path(delivery.name).suffix, "the film"), delivery.name)

    def _compared(self, after: Portrait, money: Money) -> tuple[Comparison | None, list[File], str]:
        """Against the base; a base that is not there, or was no film, is no reason to fail."""
        try:
            with where_it_parted(self.base, self.here.film) as old:
                had = money_of(old, self.asked, self.shared)
                comparison = compare(portrait(old, self.asked, had), after)
                files = []
                with looks(comparison, (old, self.here), self.asked, (had, money), self.shared) as both:
                    _keep(both.kept(), self.folder / CUT)
                    if both.write_strip(self.folder / STRIP):
                        files.append(File("before and after", STRIP))
                    if self.video:
                        both.make()
                        if both.write_video(self.folder / VIDEO).shots:
                            files.append(File("side by side", VIDEO))
                return comparison, files, ""
        except (UsageError, SpecErrors, FilmkitError) as error:
            if isinstance(error, SetupError):
                raise
            return None, [], str(error).replace("\n", " ")


def _keep(cut: KeptCut, path: Path) -> None:
    """What was built, for `filmkit diff` to compare with another build."""
    with _writing(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(cut_json(cut), ensure_ascii=False) + "\n", encoding="utf-8")


@dataclass(frozen=True, slots=True)
class _Made:
    """What a run made."""

    outcome: Outcome
    files: list[File]
    comparison: Comparison | None
    why: str
    """Why nothing is compared."""
    found: tuple[Finding, ...]
    """What the finished film was measured to be, and should not."""


def _why(failure: Failure) -> str:
    """What failed and why, in one line; most reasons name their target themselves."""
    said = str(failure.error).replace("\n  hint: ", "; ").replace("\n", " ")
    return said if said.startswith(failure.target) else f"{failure.target}: {said}"


def _stand_in(drawn: Drawn) -> StandIn:
    return StandIn(drawn.shot, short(f"drawn in place of {drawn.model}: {drawn.why}"))


def _kept(money: Money) -> Iterator[StandIn]:
    """Takes that are shown though they are not as they are asked for now."""
    for name, bought in money.bought.items():
        if bought.clip is not None and bought.marks:
            yield StandIn(name, short(f"its take is shown, {', '.join(bought.marks)}"))


def _warn_of_keys() -> None:
    for account in read_accounts(services_file()).values():
        if account.variable and os.environ.get(account.variable):
            note(f"the key in {account.variable} is not used: ci buys nothing, and need not have it")


@contextmanager
def _quiet_commands() -> Iterator[None]:
    """What is printed meanwhile holds words of the film: GitHub is told to find no commands in it."""
    if not os.environ.get("GITHUB_ACTIONS"):
        yield
        return
    token = os.urandom(16).hex()
    click.echo(f"::stop-commands::{token}")
    try:
        yield
    finally:
        click.echo(f"::{token}::")


def _write(report: Report, folder: Path) -> None:
    """The report, and what is made of it."""
    with _writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        data = json.dumps(to_json(report), indent=1, ensure_ascii=False)
        (folder / REPORT).write_text(data + "\n", encoding="utf-8")
        places = Places(run=host.run_page(os.environ))
        (folder / COMMENT).write_text(comment(report, places), encoding="utf-8")
        whole = replace(places, limit=host.LARGEST_SUMMARY // 4)
        (folder / SUMMARY).write_text(comment(report, whole), encoding="utf-8")


def _answer(report: Report, folder: Path, main: Path) -> None:
    """What the host is told: annotations on lines, the run's summary, and outputs for later steps."""
    environment = os.environ
    if environment.get("GITHUB_ACTIONS"):
        inside = host.inside(main.parent, environment)
        for findings, level in ((report.check, "error"), (report.lint, "warning")):
            for line in host.annotations(findings, folder=inside, level=level):
                click.echo(plain(line))
    host.give_summary(environment, (folder / SUMMARY).read_text(encoding="utf-8"))
    host.give_outputs(
        environment,
        {
            "folder": str(folder),
            "report": str(folder / REPORT),
            "passed": "true" if report.passed else "false",
            "changed": str(len(report.changes)),
            **_to_open(report, folder),
        },
    )


def _to_open(report: Report, folder: Path) -> dict[str, str]:
    """What a browser opens by itself, for a host that keeps single files: output to path, "" is none."""
    names = [each.name for each in report.files]
    film = next((name for name in names if name.endswith(".mp4") and name != VIDEO), "")
    found = {"film": film, "before-after": STRIP, "stills": STILLS}
    return {output: str(folder / name) if name in names else "" for output, name in found.items()}


def _told(report: Report, folder: Path) -> Iterator[str]:
    """What a person reads in the log."""
    against = f" against {report.base}" if report.base else f"; nothing is compared: {report.why_no_base}"
    yield f"{report.title}: {report.head}{against if not report.check else ''}"
    for finding in report.check:
        yield f"{finding.file}:{finding.line}:{finding.column}: {finding.message}"
    yield from (f"  {each.at}  {each.name}  {each.what}" for each in report.changes)
    yield from report.facts
    yield from (f"failed: {each}" for each in report.failed)
    yield from (f"{each.shot}: {each.why}" for each in report.stand_ins)
    yield from (f"{each.name}: {'passed' if each.passed else 'FAILED'}, {each.says}" for each in report.gates)
    yield from (str(folder / each.name) for each in report.files)


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise SetupError(
            f"{folder} cannot be written: {error.strerror}", hint="name another folder: --out FOLDER"
        ) from None
