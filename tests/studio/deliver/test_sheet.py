"""A contact sheet: a row a clip, its frames from first to last."""

from pathlib import Path

import numpy as np
from PIL import Image

from filmkit.studio.deliver.sheet import FRAMES, write_sheet
from filmkit.studio.media.clip import write_clip
from filmkit.timebase import Rate


def test_each_row_goes_from_the_first_frame_to_the_last(tmp_path: Path) -> None:
    shades = np.linspace(20, 220, 25).astype(np.uint8)
    pictures = (np.full((90, 160, 3), shade, np.uint8) for shade in shades)
    write_clip(tmp_path / "a.mp4", pictures, width=160, height=90, rate=Rate.of(25))
    write_sheet([("take 1", tmp_path / "a.mp4"), ("take 2", tmp_path / "a.mp4")], tmp_path / "sheet.png")

    with Image.open(tmp_path / "sheet.png") as sheet:
        width, height = sheet.size
        seen = np.asarray(sheet.convert("L")).astype(int)
    centres = [seen[height // 4, 8 + number * 328 + 160] for number in range(FRAMES)]
    assert width == FRAMES * 328 + 8
    assert centres == sorted(centres)
    assert centres[0] < 40
    assert centres[-1] > 200
    assert [seen[3 * height // 4, 8 + number * 328 + 160] for number in range(FRAMES)] == centres
