"""Models are chosen by what their cards say; what a card does not know is neither yes nor no."""

from fractions import Fraction

import pytest

from filmkit.film.catalogue.choosing import Wanted, choose
from tests.film.catalogue.test_catalogue import ALL, DAY


def names(wanted: Wanted) -> tuple[set[str], set[str]]:
    able, unsure = choose(ALL, wanted, DAY)
    return {card.name for card in able}, {card.name for card in unsure}


@pytest.mark.parametrize(
    ("wanted", "able", "unable", "unsure"),
    [
        (Wanted(kind="music"), "bed", "veo-3.1", ""),
        (Wanted(status="retired"), "sora-2", "veo-3.1", ""),
        (Wanted(maker="google"), "lyria-2", "kling-v3", ""),
        (Wanted(via="replicate"), "kling-v3", "sora-2", ""),
        (Wanted(seconds=Fraction(15)), "kling-v3", "veo-3.1", "ltx-2.3"),
        (Wanted(lines=2160), "veo-3.1", "kling-v4", "kling-v2.6"),
        (Wanted(lines=720), "gpt-image-2", "", "flux-2-pro"),
        (Wanted(aspect=Fraction(21, 9)), "kling-v4", "veo-3.1", "hailuo-2.3"),
        (Wanted(audio=True), "veo-3.1", "hailuo-2.3", "gen-4.5"),
        (Wanted(audio=False), "veo-3.1", "kling-v4", "gen-4.5"),
        (Wanted(inputs=("last-frame",)), "veo-3.1", "ltx-2-pro", "act-two"),
        (Wanted(inputs=("seed", "negative")), "veo-3.1", "kling-v3", "h3"),
        (Wanted(references=5), "wan-2.7", "veo-3.1", "kling-v3"),
        (Wanted(prompt=3000), "wan-2.7", "kling-v3", "veo-3.1"),
    ],
)
def test_a_wish_is_met_refused_or_not_known(wanted: Wanted, able: str, unable: str, unsure: str) -> None:
    found, not_known = names(wanted)

    assert able in found
    assert not unable or unable not in found | not_known
    assert not unsure or unsure in not_known


def test_no_wish_is_every_model() -> None:
    assert names(Wanted()) == (set(ALL.cards), set())


def test_options_become_wishes() -> None:
    assert Wanted.of(
        {"seconds": 2.5, "size": "4k", "aspect": "16:9", "first_frame": True, "reference": 2}
    ) == Wanted(
        seconds=Fraction(5, 2), lines=2160, aspect=Fraction(16, 9), inputs=("first-frame",), references=2
    )
    with pytest.raises(ValueError, match="is no shape"):
        Wanted.of({"aspect": "wide"})
