"""What looks misread in a list of prompts, found without an annotation: a list to be read, never a score.

    python -m tests.bench.doubts PATH

PATH is a JSON list of {id, text}. Told of each prompt: things of no form, subjects of one noun that no number
tells, owners and "of what" as people of the background, beats that are the same, and prompts of which nothing
is shown in no named place.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.intent import ShotIntent, SubjectKind
from filmkit.studio.animatic.words.read import intent_of
from filmkit.studio.animatic.words.vocabulary.drawn import THINGS


def doubts(intent: ShotIntent) -> Iterator[str]:
    """Each as a few words, the noun that it is about last."""
    for each in intent.subjects:
        words, kind = each.kind.words, each.kind.value
        if kind is SubjectKind.THING and each.name not in THINGS:
            yield f"a thing of no form: {each.name}"
        if kind is SubjectKind.PERSON and each.background and words.lower().endswith("'s"):
            yield f"an owner: {words}"
        if kind is not SubjectKind.THING and each.act.value.lower().startswith(("of ", "and ")):
            yield f"no deed but what it is of: {words} {each.act.value}"
        beats = [beat.value for beat in each.beats]
        if len(set(beats)) < len(beats):
            yield f"the same beat twice: {each.name}"
    for name, times in Counter(each.name for each in intent.subjects).items():
        if times > 1:
            yield f"{times} subjects of one noun: {name}"
    yield from (f"not drawn: {words}" for words in intent.not_drawn)
    if not intent.subjects and intent.place.guessed:
        yield "nothing is shown"


def main(arguments: Sequence[str]) -> int:
    if len(arguments) != 1 or not Path(arguments[0]).is_file():
        print("Give the path of a JSON list of {id, text}.")
        return 2
    for prompt in json.loads(Path(arguments[0]).read_text(encoding="utf-8")):
        intent = intent_of(Brief(frames=96, rate=(24, 1), prompt=prompt["text"]))
        for doubt in doubts(intent):
            print(f"{prompt['id']}  {doubt}  | {' '.join(prompt['text'].split())[:90]}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
