"""Boats: which one the words ask for. Knows no sea: the origin floats on it."""

from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.small_boats import rowing, sailing
from filmkit.studio.animatic.vehicles.trawler import trawler
from filmkit.studio.animatic.vehicles.vehicle import Vehicle


def boat(words: str, seed: int, lit: bool) -> Vehicle:
    """The boat some words speak of."""
    rough = 1.9 if paint.says(words, "rough", "storm", "stormy", "heavy", "gale", "tossed") else 1.0
    if paint.says(words, "sail", "sailing", "sailboat", "yacht", "regatta", "schooner", "sloop"):
        return sailing(words, lit, rough)
    if paint.says(words, "rowing", "rowboat", "dinghy", "skiff", "row"):
        return rowing(words, rough)
    works = paint.says(words, "fishing", "trawler", "motor", "engine") or rough > 1.0
    if not works and paint.says(words, "small", "little", "tiny", "wooden"):
        return rowing(words, rough)
    return trawler(words, seed, lit, rough)
