"""What every rule must do to be performed in a lane."""

import pickle

import pytest

from filmkit.build.engine.rule import Rule
from filmkit.rules.film import RULES


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_a_rule_travels_to_a_worker_process_by_its_import_path(rule: Rule) -> None:
    perform = pickle.loads(pickle.dumps(rule.perform))

    assert perform.__self__ == rule
    assert perform.__func__ is type(rule).perform
    assert rule.version >= 1
