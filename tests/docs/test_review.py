"""The keys in the guide to the page are the page's."""

import re
from pathlib import Path

from filmkit.show.review.page import KEYBOARD

GUIDE = (Path(__file__).parents[2] / "docs" / "guide" / "review.md").read_text(encoding="utf-8")


def test_the_keys_are_those_of_the_page() -> None:
    told = set(re.findall(r"`([^`]+)`", "".join(re.findall(r"^\| (`.*?`) \|", GUIDE, re.M))))
    listed = {key for _, keys in KEYBOARD for names, _ in keys for key in names.split()} - {"–"}

    assert told - {"9"} == listed
