"""`filmkit build` of a film whose every task only pretends: `python -m tests.bench.pretend build FILM`.

Its store, records and snapshot are exactly those of a real build, so what is measured afterwards is the
real command with nothing, or little, to do. Ten thousand shots cannot be drawn for a table.
"""

import sys
from dataclasses import dataclass

from filmkit.build.engine.rule import Job, Made
from filmkit.cli import build, root
from filmkit.digest import digest_of
from filmkit.rules.film import RULES

OUTPUTS = {
    "still": "picture",
    "frame": "picture",
    "title": "picture",
    "ambience": "sound",
    "music": "sound",
    "effect": "sound",
    "foley": "sound",
    "acts": "sound",
    "voice": "sound",
    "sound-conform": "sound",
    "mix": "sound",
    "captions": "file",
    "deliverable": "file",
    "poster": "file",
}
"""What each rule gives; all others give a clip."""
LENGTH = 4400
"""Bytes of an output: the clips of the rivals are as long."""


@dataclass(frozen=True, slots=True)
class Pretend:
    """Stands in for a real rule: some bytes that depend on all that is digested."""

    name: str
    version: int

    def perform(self, job: Job) -> Made:
        output = OUTPUTS.get(self.name, "clip")
        file = job.folder / output
        inputs = {name: path.name for name, path in job.inputs.items()}
        digest = digest_of({"rule": self.name, "params": job.params, "inputs": inputs})
        file.write_text((digest * (LENGTH // len(digest) + 1))[:LENGTH])
        return Made({output: file})


def main(arguments: list[str]) -> int:
    """Run one command line with pretenders in place of the rules."""
    sys.argv[0] = "filmkit"
    build.RULES = tuple(Pretend(rule.name, rule.version) for rule in RULES)  # type: ignore[attr-defined]
    return root.run(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
