"""Who is told of after a sight that the camera goes round."""

from tests.studio.animatic.words.briefs import understood


def of(text: str) -> dict[str, bool]:
    """Whether each subject is in the background."""
    return {each.name: each.background for each in understood(text).subjects}


def test_birds_of_a_later_sentence_give_life_to_the_sight() -> None:
    assert of("The camera orbits Mount Fuji. Distant birds soar in the sky.") == {"bird": True}


def test_who_passes_before_a_camera_that_stands_still_gives_life_to_the_place() -> None:
    assert of("A static shot of a quiet lagoon. Birds fly across the sky.") == {"bird": True}


def test_who_is_told_of_at_once_is_what_it_is_about() -> None:
    assert of("The camera orbits a dog on a mountain. The wind blows.") == {"dog": False}


def test_who_the_camera_closes_in_on_is_what_it_is_about() -> None:
    text = "The camera orbits Mount Fuji. A girl waves. Wide shot, slowly closing in on the girl."

    assert of(text)["girl"] is False


def test_who_the_camera_follows_is_what_it_is_about() -> None:
    text = "A quiet lagoon. A man walks on the shore. The camera pans left to follow his walk."

    assert set(of(text).values()) == {False}


def test_who_the_camera_comes_to_is_there_for_what_they_do() -> None:
    text = "A close-up of a laptop on a desk. The camera pans, revealing a woman typing on the keyboard."

    assert of(text)["woman"] is False


def test_what_a_screen_shows_is_no_place() -> None:
    text = (
        "A laptop stands on a desk. Its screen shows an image of a mountain landscape. The deep blue of the "
        "mountains "
        "glows."
    )

    assert understood(text).place_kind.value != "mountain"
