"""A likeness: before paper unless a place is named, as near as the words say, the same every time."""

import numpy as np

from filmkit.studio.animatic.brief import Brief, Person, Thing
from filmkit.studio.animatic.portrait import portrait

ANN = (Person("ann", "a woman in her forties, white jacket"),)
SIZE = {"width": 96, "height": 128}


def likeness(prompt: str, **more: object) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]":
    given = {"people": ANN, **more}
    return portrait(Brief(1, (24, 1), prompt=prompt, **given), **SIZE)  # type: ignore[arg-type]


def test_the_same_words_give_the_same_picture() -> None:
    assert (likeness("portrait, plain wall") == likeness("portrait, plain wall")).all()


def test_without_a_place_somebody_stands_before_paper() -> None:
    """Its upper corners are the same grey; a beach has a sky."""
    studio, beach = likeness("portrait, neutral light"), likeness("portrait at the beach, noon")

    grey, sky = (each[:16, :12].astype(int).mean(axis=(0, 1)) for each in (studio, beach))

    assert np.ptp(grey) < 30
    assert sky[2] - sky[0] > 15 > abs(grey[2] - grey[0])


def test_words_say_how_near() -> None:
    near, full = likeness("close-up portrait"), likeness("full body")
    face = [float(np.std(each[20:70, 30:66].astype(float))) for each in (near, full)]

    assert face[0] > face[1]


def test_a_thing_is_shown_without_anybody() -> None:
    pot = likeness("a pot on white", people=(), things=(Thing("pot", "a pot"),), subject="a pot")
    assert pot.shape == (128, 96, 3)
    assert not (pot == likeness("portrait, on white")).all()
