"""The map in docs/architecture.md is of the house that stands: its packages in order, and every rule."""

import re

from filmkit.rules.film import RULES
from tests.docs.desk import ROOT

PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")


def test_the_map_has_every_room_and_no_other() -> None:
    _, block, _ = re.split(r"^(    filmkit/\n(?:      .*\n)+)", PAGE, maxsplit=1, flags=re.M)
    drawn, wing = set(), ""
    for indent, names in re.findall(r"^( {6,8})(\w+/(?: +\w+/)*)", block, re.M):
        wing = names if len(indent) == 6 else wing
        drawn |= {name if len(indent) == 6 else wing + name for name in names.split()}
    house = ROOT / "filmkit"
    rooms = {path.parent.relative_to(house).as_posix() + "/" for path in house.glob("*/__init__.py")}
    halves = ("show", "build", "studio", "film")
    rooms |= {
        path.parent.relative_to(house).as_posix() + "/"
        for half in halves
        for path in house.glob(f"{half}/*/__init__.py")
    }

    assert drawn == rooms


def test_the_table_has_every_rule_and_no_other() -> None:
    table = PAGE.partition("| rule | from | gives |\n")[2].partition("\n\n")[0]
    named = [name for row in table.splitlines()[1:] for name in re.findall(r"`([a-z-]+)`", row.split("|")[1])]

    assert sorted(named) == sorted(rule.name for rule in RULES)
