"""Events as JSON."""

from filmkit.build.engine.progress import RunFinished, TaskProgressed, event_json
from filmkit.digest import canonical


def test_an_event_is_one_object_that_names_itself() -> None:
    assert canonical(event_json(TaskProgressed("a/take", 1 / 3))) == (
        '{"event":"TaskProgressed","fraction":"0.333","target":"a/take"}'
    )
    assert event_json(RunFinished(1, 0, 0, 0, False, 2.0))["cancelled"] is False
