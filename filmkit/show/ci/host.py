"""What a host of code tells a run, and how a run answers it: events, annotations, outputs, summaries.

Knows GitHub and GitLab by their variables; asks no network. What an event holds was written by
anybody: it becomes text of a known shape here, or nothing.
"""

import json
import os
import re
import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from filmkit.show.ci.report import Finding

_HASH = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_MOST_ANNOTATIONS = 10
"""GitHub shows so many of each kind a step; what is above is in the report."""
_LONGEST_EVENT = 8 << 20
LARGEST_SUMMARY = 1 << 20
"""Bytes GitHub takes of a step's summary."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The pull request a run is for, as far as its host says."""

    base: str = ""
    """The commit it is to be merged into."""
    head: str = ""
    """The commit that is proposed; what is checked out may be the merge of both."""


def asked(environment: Mapping[str, str]) -> Asked:
    """What GitHub or GitLab says of the request; nothing outside a request."""
    if environment.get("GITLAB_CI"):
        return Asked(
            _hash(environment.get("CI_MERGE_REQUEST_DIFF_BASE_SHA")),
            _hash(environment.get("CI_COMMIT_SHA")),
        )
    request = event(environment).get("pull_request")
    if not isinstance(request, dict):
        return Asked()
    return Asked(*(_hash(_dict(request.get(side)).get("sha")) for side in ("base", "head")))


def event(environment: Mapping[str, str]) -> Mapping[str, object]:
    """GitHub's event as it is on the disk; empty when there is none."""
    path = environment.get("GITHUB_EVENT_PATH")
    if not path:
        return {}
    with suppress(OSError, ValueError, RecursionError), open(path, "rb") as file:
        data = json.loads(file.read(_LONGEST_EVENT))
        if isinstance(data, dict):
            return data
    return {}


def _dict(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _hash(value: object) -> str:
    return value if isinstance(value, str) and _HASH.fullmatch(value) else ""


def annotations(findings: Iterable[Finding], *, folder: str, level: str) -> Iterator[str]:
    """GitHub's workflow commands, one a finding; `folder` is the film's, seen from the repository."""
    for finding in list(findings)[:_MOST_ANNOTATIONS]:
        file = f"{folder}/{finding.file}" if folder else finding.file
        place = f"file={_property(file)},line={finding.line},col={finding.column}"
        text = finding.message + (f"\n{finding.hint}" if finding.hint else "")
        yield f"::{level} {place},title={_property(finding.rule)}::{_message(text)}"


def _message(text: str) -> str:
    """A message that cannot begin another command: line ends and percent signs are spelt out."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def give_outputs(environment: Mapping[str, str], outputs: Mapping[str, str]) -> None:
    """Tell later steps, by GitHub's file; a value cannot end itself and begin another."""
    path = environment.get("GITHUB_OUTPUT")
    if not path:
        return
    with open(path, "a", encoding="utf-8") as file:
        for name, value in outputs.items():
            fence = f"filmkit-{uuid.uuid4().hex}"
            file.write(f"{name}<<{fence}\n{value}\n{fence}\n")


def give_summary(environment: Mapping[str, str], text: str) -> None:
    """Put the summary on the run's page."""
    path = environment.get("GITHUB_STEP_SUMMARY")
    if path:
        with open(path, "a", encoding="utf-8") as file:
            file.write(text.encode()[:LARGEST_SUMMARY].decode(errors="ignore"))


def run_page(environment: Mapping[str, str]) -> str:
    """The address of the run's own page, made of what the host set; "" outside a host."""
    if environment.get("GITLAB_CI"):
        return _address(environment.get("CI_PIPELINE_URL", ""))
    parts = [environment.get(f"GITHUB_{name}", "") for name in ("SERVER_URL", "REPOSITORY", "RUN_ID")]
    return _address(f"{parts[0]}/{parts[1]}/actions/runs/{parts[2]}") if all(parts) else ""


def _address(text: str) -> str:
    """An address that can stand in a link; "" for anything else."""
    return text if re.fullmatch(r"https?://[\w.:/@%~-]+", text) else ""


def inside(film: Path, environment: Mapping[str, str]) -> str:
    """The film's folder as the repository sees it; "" is the repository itself."""
    top = environment.get("GITHUB_WORKSPACE") or environment.get("CI_PROJECT_DIR") or os.getcwd()
    with suppress(ValueError):
        path = film.resolve().relative_to(Path(top).resolve()).as_posix()
        return "" if path == "." else path
    return ""
