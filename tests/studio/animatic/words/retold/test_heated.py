"""What heat and cold do is one sentence, whatever thermometers and vapours a long text tells of besides."""

import pytest

from filmkit.studio.animatic.words.retold.heated import at_a_temperature
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        (
            "A slab of butter lies in its dish. The temperature climbs to 45°C. A thermometer shows it.",
            "The transformation of butter as the temperature rises to 45°C.",
        ),
        (
            "A block of cheese lies on a rack. The temperature rises to 9°C. It begins to melt.",
            "Cheese slowly melts.",
        ),
        (
            "A flask holds ethanol. As it heats up to 80°C, it bubbles. The background shows a laboratory.",
            "The transformation of ethanol in a flask as the temperature rises to 80°C. "
            "The background shows a laboratory.",
        ),
        (
            "Steam fills the bath. It reaches a towel on its rail, and droplets gather.",
            "A towel mists over on a table.",
        ),
        (
            "A close view of iodine. When the heat reaches 120°C, vapour rises.",
            "A purple crystal slowly shrinks on a table, with steam.",
        ),
        (
            "Vapor in a room touches a metal tray at -5°C. A pale bloom spreads over it.",
            "A metal tray freezes on a table. In a room.",
        ),
    ],
)
def test_what_heat_does_is_one_sentence(prompt: str, told: str) -> None:
    assert at_a_temperature(prompt) == told


def test_what_melts_at_length_melts() -> None:
    intent = understood(
        prompt="A cheese lies on a board. The temperature rises to 70°C. It turns golden and soft."
    )

    assert intent.subjects[0].change is not None
    assert intent.subjects[0].change.value.melts
