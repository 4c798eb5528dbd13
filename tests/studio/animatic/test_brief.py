"""A brief and its JSON say the same."""

import json

from filmkit.digest import canonical
from filmkit.studio.animatic.brief import Brief, CameraBrief, MoveBrief, Person, from_json, to_json

FULL = Brief(
    frames=96,
    rate=(24000, 1001),
    subject="a woman",
    action=("turns", "smiles"),
    camera=CameraBrief(
        (MoveBrief("push-in", speed="slow"), MoveBrief("pan", "left")), angle="low", lens="35mm"
    ),
    people=(Person("chef", "a woman in white"),),
    stage={"set": "interior"},
)


def test_a_brief_survives_its_json() -> None:
    assert from_json(json.loads(canonical(to_json(FULL)))) == FULL


def test_what_was_not_said_is_not_written() -> None:
    assert to_json(Brief(frames=1, rate=(24, 1))) == {"frames": 1, "rate": [24, 1]}
