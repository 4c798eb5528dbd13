"""The comment on a pull request: a report as Markdown, the most telling first, never over the limit.

Promises: nothing a report says can be anything but words; when something had to be left out, the
comment says so at its top.
"""

from collections.abc import Iterator, Sequence
from urllib.parse import quote

from filmkit.digest import digest_of_bytes
from filmkit.show.ci.report import Change, File, Finding, Places, Report, StandIn
from filmkit.show.diff.escape import code, words

_ROWS = (200, 60, 25, 10, 3, 0)
"""How many of each list are told: as many as fit."""
_PICTURES = (".png", ".jpg")


def marker(film: str) -> str:
    """The line by which a film's comment is found again; it says nothing but that."""
    return f"<!-- filmkit {digest_of_bytes(film.encode())[:16]} -->"


def comment(report: Report, places: Places | None = None) -> str:
    """The whole comment, at most as long as its host takes."""
    where = places or Places()
    for rows in _ROWS:
        for folded in (True, False):
            text = _comment(report, where, rows, folded=folded)
            if len(text) <= where.limit:
                return text
    return text[: where.limit]


def _comment(report: Report, places: Places, rows: int, *, folded: bool) -> str:
    lists = (report.changes, report.lint, report.check, report.failed, report.stand_ins)
    left_out = max(map(len, lists)) > rows or (not folded and _has_fields(report))
    parts = [
        marker(report.film),
        f"### {words(report.title)}",
        *_cut(left_out, places),
        *_verdict(report),
        *(words(fact.replace("->", "→"), 500) for fact in report.facts),
        *_looks(report.files, places),
        *_changes(report.changes, rows, told=folded),
        *_failed(report, rows),
        *_findings("What is wrong", report.check, rows, open_=True),
        *(_fields(report.changes, rows) if folded else ()),
        *_findings("Advice", report.lint, rows),
        *_stand_ins(report.stand_ins, rows),
        _closing(report),
    ]
    return "\n\n".join(parts) + "\n"


def _cut(left_out: bool, places: Places) -> Iterator[str]:
    if left_out:
        where = f"[the artifact of this run](<{places.run}>)" if places.run else "the artifact of this run"
        yield f"**This comment is cut to fit: more is in `report.json` of {where}.**"


def _verdict(report: Report) -> Iterator[str]:
    told = [f"{words(gate.name)}: **{'passed' if gate.passed else 'failed'}**" for gate in report.gates]
    if told:
        yield " · ".join(told)
    for gate in report.gates:
        if not gate.passed:
            yield f"**{words(gate.name)}**: {words(gate.says, 400)}"
    if report.why_no_base:
        yield f"Nothing is compared: {words(report.why_no_base, 400)}"


def _looks(files: Sequence[File], places: Places) -> Iterator[str]:
    """Pictures where they can be seen; else where they are."""
    if not files:
        return
    if places.files:
        shown = [each for each in files if each.name.endswith(_PICTURES)]
        yield from (f"![{words(each.label)}](<{_address(each, places)}>)" for each in shown[:1])
        others = [f"[{words(each.label)}](<{_address(each, places)}>)" for each in files]
        yield " · ".join(others)
        return
    single = [(each, places.artifacts[name]) for each in files if (name := _last(each)) in places.artifacts]
    if single:
        opened = " · ".join(f"[{words(each.label)}](<{address}>)" for each, address in single)
        yield f"To look at, signed in to the host: {opened}"
    files = [each for each in files if _last(each) not in places.artifacts]
    if not files:
        return
    names = ", ".join(f"{words(each.label)} ({code(each.name)})" for each in files)
    where = f"[the artifact of this run](<{places.run}>)" if places.run else "the artifact of this run"
    yield f"{'And, in' if single else 'To look at, in'} {where}: {names}."


def _last(file: File) -> str:
    return file.name.rpartition("/")[2]


def _address(file: File, places: Places) -> str:
    """Below the place the poster knows; a report can only name files there."""
    parts = [quote(each, safe="") for each in file.name.split("/") if each not in ("", ".", "..")]
    return "/".join([places.files.rstrip("/"), *parts])


def _changes(changes: Sequence[Change], rows: int, *, told: bool) -> Iterator[str]:
    """A row for each; `told`: with the first field that is written otherwise."""
    if changes and rows:
        lines = ["| at | shot or layer | what became of it |", "| :-- | :-- | :-- |"]
        lines += [
            f"| {code(each.at)} | {words(each.name)} | {'<br>'.join(_became(each, told=told))} |"
            for each in changes[:rows]
        ]
        yield "\n".join(lines) + _more(changes, rows)


def _became(change: Change, *, told: bool) -> Iterator[str]:
    yield words(change.what.replace("->", "→"))
    for field in change.fields[:1] if told else ():
        more = f", and {len(change.fields) - 1} more" if len(change.fields) > 1 else ""
        yield f"{words(field.name)}: {words(field.before, 80)} → {words(field.after, 80)}{more}"


def _more(entries: Sequence[object], rows: int) -> str:
    return f"\n\nand {len(entries) - rows} more." if len(entries) > rows else ""


def _failed(report: Report, rows: int) -> Iterator[str]:
    if report.failed:
        lines = "\n".join(f"- {words(each, 400)}" for each in report.failed[:rows])
        yield f"**Could not be made:**\n\n{lines}{_more(report.failed, rows)}"


def _findings(title: str, findings: Sequence[Finding], rows: int, *, open_: bool = False) -> Iterator[str]:
    if not findings:
        return
    lines = "\n".join(_finding(each) for each in findings[:rows])
    body = f"{lines}{_more(findings, rows)}"
    if open_:
        yield f"**{title}:**\n\n{body}"
    else:
        yield _folded(f"{title}: {len(findings)}", body)


def _finding(each: Finding) -> str:
    place = code(f"{each.file}:{each.line}:{each.column}")
    shot = f" {words(each.shot)}:" if each.shot else ""
    rule = f" {code(each.rule)}" if each.rule != "check" else ""
    hint = f" <br> {words(each.hint, 300)}" if each.hint else ""
    return f"- {place}{shot} {words(each.message, 400)}{rule}{hint}"


def _has_fields(report: Report) -> bool:
    return any(each.fields for each in report.changes)


def _fields(changes: Sequence[Change], rows: int) -> Iterator[str]:
    told = [each for each in changes if each.fields][:rows]
    lines = []
    for each in told:
        lines.append(f"- {words(each.name)}")
        lines += [
            f"  - {words(field.name)}: {words(field.before)} → {words(field.after)} {code(field.at)}"
            for field in each.fields
        ]
    if lines:
        yield _folded("What is written otherwise", "\n".join(lines))


def _stand_ins(stand_ins: Sequence[StandIn], rows: int) -> Iterator[str]:
    if stand_ins:
        reasons: dict[str, list[str]] = {}
        for each in stand_ins[:rows]:
            reasons.setdefault(each.why, []).append(words(each.shot))
        lines = "\n".join(f"- {', '.join(shots)}: {words(why)}" for why, shots in reasons.items())
        title = f"Stand-ins in this preview: {len(stand_ins)}"
        yield _folded(title, f"{lines}{_more(stand_ins, rows)}")


def _folded(title: str, body: str) -> str:
    return f"<details><summary>{title}</summary>\n\n{body}\n\n</details>"


def _closing(report: Report) -> str:
    against = f" against {words(report.base)}" if report.base else ""
    return (
        f"<sub>{words(report.head)}{against}, profile {words(report.profile)}, {words(report.made_with)}. "
        "Nothing was bought.</sub>"
    )
