"""How well words become scenes: precision and recall on public prompts nobody here wrote.

    python -m tests.bench.understanding PATH

PATH (or FILMKIT_PROMPTS) is a JSON list of {id, text}; the texts stay there, and what a reader found in
each is kept by id in `prompts/annotations.yaml`, or in the file that `--annotations` names; such a list is
measured as one. Of the list here two thirds of the ids were used to mend the words, the last third only to
measure; but who drafted the tables of words had read them all, so the last third surprises less than prompts
from elsewhere would. `--errors` lists what was misread, by id, in the two thirds alone.
"""

import argparse
import hashlib
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.intent import Read, ShotIntent
from filmkit.studio.animatic.words.read import intent_of

ANNOTATIONS = Path(__file__).parent / "prompts" / "annotations.yaml"
GOALS: Mapping[str, float] = {
    "time": 0.9,
    "move": 0.9,
    "size": 0.9,
    "count": 0.9,
    "place": 0.85,
    "kind": 0.85,
}
ALWAYS = frozenset({"count", "kind"})
"""Fields that have an answer for every prompt."""


@dataclass(slots=True)
class Tally:
    """What was found rightly, found wrongly, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


@dataclass(frozen=True, slots=True)
class Misreading:
    """One prompt's field that was read otherwise than the annotation has it."""

    id: str
    field: str
    wanted: str
    found: str


def held_out(prompt_id: str) -> bool:
    """Whether a prompt belongs to the third that nothing is tuned on."""
    return hashlib.sha256(prompt_id.encode()).digest()[0] % 3 == 0


def said(read: Read[str]) -> str | None:
    """The value if the words said it, None if it was guessed."""
    return read.value if read.words else None


def found_in(intent: ShotIntent) -> Mapping[str, str | None]:
    """The single-valued fields of an intent, as annotations write them."""
    main = [each for each in intent.subjects if not each.background]
    return {
        "time": None if intent.time.guessed else intent.time.value.value,
        "size": said(intent.camera.size),
        "count": str(sum(each.count.value for each in main)),
        "place": said(intent.place_kind),
        "kind": main[0].kind.value.value if main else "none",
    }


def judge_value(tally: Tally, wanted: str | None, found: str | None) -> bool:
    """Count one value; whether it was read rightly. "none" among the wanted allows silence."""
    choices = set(wanted.split("|")) if wanted is not None else {"none"}
    if found in choices:
        tally.right += 1
        return True
    tally.wrong += found is not None
    tally.missed += "none" not in choices
    return found is None and "none" in choices


def judge_moves(tally: Tally, wanted: str, intent: ShotIntent) -> bool:
    """Count the moves of one prompt; whether all were read rightly."""
    found = [_move(read.value.name, read.value.direction) for read in intent.camera.moves]
    asked = [each.removesuffix("?") for each in wanted.split()]
    needed = [each for each in wanted.split() if not each.endswith("?")]
    good = [each for each in found if any(_fits(each, ask) for ask in asked)]
    missed = [each for each in needed if not any(_fits(move, each) for move in found)]
    tally.right += len(good)
    tally.wrong += len(found) - len(good)
    tally.missed += len(missed)
    return len(good) == len(found) and not missed


def _move(name: str, direction: str | None) -> str:
    return f"{name}:{direction}" if direction else name


def _fits(found: str, asked: str) -> bool:
    """A direction that is asked for must be found; one that is not may be."""
    return any(found == choice or found.split(":")[0] == choice for choice in asked.split("|"))


def measure(
    prompts: Iterable[Mapping[str, str]], annotations: Mapping[str, Mapping[str, object]]
) -> tuple[Mapping[str, Tally], list[Misreading]]:
    """The tallies of all fields over some prompts, and each misreading."""
    tallies = {name: Tally() for name in GOALS}
    misread: list[Misreading] = []
    for prompt in prompts:
        asked = annotations[prompt["id"]]
        intent = intent_of(Brief(frames=96, rate=(24, 1), prompt=prompt["text"]))
        wanted_moves = str(asked.get("move", ""))
        if not judge_moves(tallies["move"], wanted_moves, intent):
            found = " ".join(_move(m.value.name, m.value.direction) for m in intent.camera.moves)
            misread.append(Misreading(prompt["id"], "move", wanted_moves, found))
        for name, value in found_in(intent).items():
            if name in ALWAYS and name not in asked:
                continue
            wanted = str(asked[name]) if name in asked else None
            if not judge_value(tallies[name], wanted, value):
                misread.append(Misreading(prompt["id"], name, wanted or "-", value or "-"))
    return tallies, misread


def table(tallies: Mapping[str, Tally]) -> str:
    """Precision and recall of each field, and the goal."""
    rows = [f"{'field':<8}{'precision':>10}{'recall':>8}{'goal':>6}{'right':>7}{'wrong':>7}{'missed':>8}"]
    for name, tally in tallies.items():
        rows.append(
            f"{name:<8}{tally.precision:>10.2f}{tally.recall:>8.2f}{GOALS[name]:>6.2f}"
            f"{tally.right:>7}{tally.wrong:>7}{tally.missed:>8}"
        )
    return "\n".join(rows)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.understanding")
    parser.add_argument("path", nargs="?", default=os.environ.get("FILMKIT_PROMPTS", ""))
    parser.add_argument("--errors", action="store_true", help="list misreadings of the tuned two thirds")
    parser.add_argument(
        "--annotations", type=Path, help="what a reader found in each, when not the list's own"
    )
    options = parser.parse_args(arguments)
    path = Path(options.path) if options.path else None
    if path is None or not path.is_file():
        print("No prompts to read: give the path of a JSON list of {id, text}, or set FILMKIT_PROMPTS.")
        return 0
    annotations = yaml.safe_load((options.annotations or ANNOTATIONS).read_text(encoding="utf-8"))
    prompts = [p for p in json.loads(path.read_text(encoding="utf-8")) if p["id"] in annotations]
    if options.annotations:
        tallies, misread = measure(prompts, annotations)
        print(f"{len(prompts)} prompts\n{table(tallies)}")
        return _listed(misread) if options.errors else 0
    tuned = [prompt for prompt in prompts if not held_out(prompt["id"])]
    last = [prompt for prompt in prompts if held_out(prompt["id"])]
    tallies, misread = measure(tuned, annotations)
    print(f"the two thirds the words were tuned on ({len(tuned)} prompts)\n{table(tallies)}\n")
    print(f"the last third ({len(last)} prompts)\n{table(measure(last, annotations)[0])}")
    return _listed(misread) if options.errors else 0


def _listed(misread: Sequence[Misreading]) -> int:
    print()
    for each in misread:
        print(f"{each.id} {each.field}: wanted {each.wanted}, found {each.found}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
