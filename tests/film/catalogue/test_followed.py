"""Pictures of the cast count among those a model follows; what has no room is told, never dropped unsaid."""

from dataclasses import replace
from fractions import Fraction

import pytest

from filmkit.film.catalogue.fits import fits
from filmkit.film.catalogue.followed import followed
from filmkit.film.catalogue.request import Request
from tests.film.catalogue.test_catalogue import ALL, DAY, card

ASKED = Request(seconds=Fraction(8), aspect=Fraction(16, 9), sound=True, prompt="a plate")


def advice(name: str, pictures: int, **more: object) -> str:
    found = followed(card(name), replace(ASKED, **more), pictures, DAY).advice  # type: ignore[arg-type]
    return found.message if found else ""


def test_as_many_are_sent_as_the_card_says() -> None:
    veo = followed(card("veo-3.1"), ASKED, 5, DAY)

    assert (veo.sent, veo.request.images) == (3, 3)
    assert "of 5 pictures of cast, props and place, 3 are sent" in advice("veo-3.1", 5)
    assert "Veo 3.1 follows at most 3 pictures" in advice("veo-3.1", 5)
    assert advice("veo-3.1", 3) == ""


def test_what_the_author_names_comes_first() -> None:
    assert followed(card("veo-3.1"), replace(ASKED, images=2), 2, DAY).request.images == 3
    assert "none is sent" in advice("veo-3.1", 1, images=3)


@pytest.mark.parametrize(
    ("name", "more", "says"),
    [
        ("kling-v2.6", {}, "follows none"),
        ("flux-2-pro", {"seconds": None}, "whether FLUX.2 Pro follows pictures is not known"),
        ("veo-3.1", {"first_frame": True}, "a clip that begins on a picture follows no other"),
    ],
)
def test_what_cannot_be_sent_is_told_with_the_reason(name: str, more: dict[str, object], says: str) -> None:
    assert says in advice(name, 2, **more)


def test_nothing_is_refused_for_the_sake_of_a_picture() -> None:
    for each in ALL:
        for seconds in (3, 5, 8):
            asked = replace(ASKED, seconds=Fraction(seconds))
            found = followed(each, asked, 4, DAY)
            before = {problem.field for problem in fits(each, asked, DAY) if problem.refused}
            after = {problem.field for problem in fits(each, found.request, DAY) if problem.refused}
            assert after <= before, each.name
            assert found.sent == 4 or each.embedded or found.advice is not None


def test_without_pictures_nothing_changes() -> None:
    assert followed(card("veo-3.1"), ASKED, 0, DAY).request is ASKED
