"""A contact sheet has every still in its place, however many there are and whatever they are called."""

from pathlib import Path

import pytest
from PIL import Image

from filmkit.studio.deliver.contact import Panel, write_contact_sheet


@pytest.mark.parametrize("count", [1, 4, 9])
def test_every_still_stands_in_reading_order(tmp_path: Path, count: int) -> None:
    panels = []
    for number in range(count):
        path = tmp_path / f"{number}.png"
        Image.new("RGB", (960, 400), (250, number * 20, 0)).save(path)
        panels.append(Panel(f"shot-{number}", "4.0 s", path))

    write_contact_sheet("A Film", panels, tmp_path / "sheet.jpg")

    with Image.open(tmp_path / "sheet.jpg") as sheet:
        columns = min(4, count)
        wide = (sheet.width - 2 * 32 + 16) // columns
        for number in range(count):
            left = 32 + number % columns * wide + 240
            top = 32 + 72 + number // columns * (200 + 44 + 16) + 100
            red, green, _ = sheet.getpixel((left, top))  # type: ignore[misc]
            assert red > 240
            assert green == pytest.approx(number * 20, abs=6)


def test_a_name_too_long_for_its_place_is_cut(tmp_path: Path) -> None:
    Image.new("RGB", (64, 36)).save(tmp_path / "a.png")

    write_contact_sheet("T" * 999, [Panel("n" * 999, "4.0 s", tmp_path / "a.png")], tmp_path / "sheet.jpg")

    with Image.open(tmp_path / "sheet.jpg") as sheet:
        assert sheet.width == 480 + 2 * 32
