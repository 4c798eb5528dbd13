"""A runner of workflows for tests: the `run:` steps of a file, done for real on this machine.

Expressions are filled in from a few contexts; `uses:` steps are what a host brings, and are left out.
"""

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

REPOSITORY = Path(__file__).parents[3]
_EXPRESSION = re.compile(r"\$\{\{\s*(.+?)\s*\}\}")


def parsed(text: str) -> dict[str, Any]:
    """A workflow as GitHub reads it: YAML 1.2, where `on` is a word."""
    data = yaml.safe_load(text)
    assert isinstance(data, dict)
    return {("on" if key is True else key): value for key, value in data.items()}


@dataclass
class Runner:
    """One run in one checkout."""

    workspace: Path
    temp: Path
    event: Path
    contexts: dict[str, str] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    output: dict[str, str] = field(default_factory=dict)
    log: str = ""

    def __post_init__(self) -> None:
        self.temp.mkdir(parents=True, exist_ok=True)
        tools = self.temp / "tools"
        tools.mkdir(exist_ok=True)
        _script(tools / "filmkit", f'exec "{sys.executable}" -m filmkit "$@"')
        # What is installed is this checkout; that pip could fetch it is pip's to test.
        _script(
            tools / "python",
            f'if [ "$1 $2" = "-m pip" ]; then echo "$@" >> "{self.temp}/pip"; exit 0; fi\n'
            f'exec "{sys.executable}" "$@"',
        )

    @property
    def summary(self) -> str:
        return (self.temp / "summary").read_text()

    def run(self, step: dict[str, Any], **more: str) -> int:
        """Do one `run:` step; its exit code."""
        (self.temp / "output").write_text("")
        environment = {
            "PATH": f"{self.temp / 'tools'}:{os.environ['PATH']}",
            "HOME": str(self.temp),
            "PYTHONPATH": str(REPOSITORY),
            "GITHUB_ACTIONS": "true",
            "GITHUB_WORKSPACE": str(self.workspace),
            "GITHUB_EVENT_PATH": str(self.event),
            "GITHUB_OUTPUT": str(self.temp / "output"),
            "GITHUB_STEP_SUMMARY": str(self.temp / "summary"),
            "GITHUB_SERVER_URL": "https://host.test",
            "GITHUB_REPOSITORY": "a/film",
            "GITHUB_RUN_ID": "7",
            "RUNNER_TEMP": str(self.temp),
            "XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache")),
            **self.environment,
            **{name: self.filled(str(value)) for name, value in step.get("env", {}).items()},
            **more,
        }
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=self.workspace,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        self.log = done.stdout + done.stderr
        self.output = _outputs((self.temp / "output").read_text())
        return done.returncode

    def filled(self, text: str) -> str:
        """`text` with its expressions, all of them plain names, filled in."""
        return _EXPRESSION.sub(lambda found: self.contexts[found[1]], text)


def _outputs(text: str) -> dict[str, str]:
    found = re.finditer(r"^([\w-]+)<<(\S+)\n(.*?)\n\2$", text, re.M | re.S)
    return {each[1]: each[3] for each in found}


def _script(path: Path, text: str) -> None:
    path.write_text(f"#!/bin/bash\n{text}\n")
    path.chmod(0o755)
