"""What a small thing stands on is no larger than the picture of the thing needs."""

from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.words.briefs import understood


def test_a_stone_under_a_bottle_is_a_small_one_and_under_a_bench_a_large_one() -> None:
    wide = {}
    for name in ("bottle", "bench"):
        stage = stage_of(understood(f"A {name} stands on a rock in a meadow"), 4.0)
        wide[name] = next(thing.size[0] for thing in stage.things if thing.kind == "rock")

    assert wide["bottle"] < 0.5 * wide["bench"]
