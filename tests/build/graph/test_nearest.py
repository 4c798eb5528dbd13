"""The nearest name to a mistyped one."""

from filmkit.build.graph.nearest import did_you_mean


def test_the_nearest_name_is_offered() -> None:
    assert did_you_mean("kichen", ["kitchen", "sea"]) == "did you mean `kitchen`?"


def test_with_nothing_near_the_known_names_are_told() -> None:
    assert did_you_mean("x", ["sea", "kitchen"]) == "there is kitchen, sea"
    assert did_you_mean("x", map(str, range(10))).endswith("and 2 more")
    assert did_you_mean("x", []) == ""
