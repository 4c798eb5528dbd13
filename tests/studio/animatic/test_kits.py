"""Places from the kits, and a form of each family, look as when they were last looked at.

`pytest --regold` keeps new ones.
"""

from pathlib import Path

import cv2
import numpy as np
import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.draw import shot_of

GOLDEN = Path(__file__).parent / "golden"
WIDTH, HEIGHT = 160, 90
PICTURES = {
    "form-zebra": ("a zebra walks on the savanna", "day"),
    "form-shark": ("a shark is swimming in the ocean", "day"),
    "form-panda": ("a panda is playing the guitar, wide shot", "day"),
    "form-motorcycle": ("a red motorcycle is parked in the street", "day"),
    "form-helicopter": ("a helicopter flies over the mountains", "day"),
    "form-orange": ("an orange and a carrot", "day"),
    "named-cardboard": ("a theremin on the left of a zoetrope, front view", "day"),
    "turned-half-grey": ("A rock changes from red to grey", "day"),
    "kit-key": ("close-up of an old key on a kitchen table", "day"),
    "kit-bark": ("extreme close-up of tree bark", "day"),
    "kit-car": ("inside a taxi, the city ahead, wide shot", "night"),
    "kit-ship": ("a spaceship corridor, wide shot", "night"),
    "kit-church": ("a church, wide shot", "day"),
    "kit-canal": ("a canal, wide shot", "night"),
}
NEAR = 6.0
"""Mean difference of blurred pictures that another processor, or grain, may make."""


@pytest.mark.parametrize("name", sorted(PICTURES))
def test_it_looks_as_it_did(name: str, request: pytest.FixtureRequest) -> None:
    words, time = PICTURES[name]
    asked = Brief(frames=48, rate=(24, 1), prompt=words, time=time, place_seed=name)
    picture = shot_of(asked, WIDTH, HEIGHT).frame(24)[:, :, ::-1]
    path = GOLDEN / f"{name}.png"
    if request.config.getoption("--regold"):
        cv2.imwrite(str(path), np.ascontiguousarray(picture))
    kept = cv2.imread(str(path))

    assert kept is not None, f"no golden picture of {name}"
    blurred = [cv2.blur(each, (5, 5)).astype(int) for each in (kept, picture)]
    assert np.abs(blurred[0] - blurred[1]).mean() < NEAR
