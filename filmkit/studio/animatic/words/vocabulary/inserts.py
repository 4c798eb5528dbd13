"""What lies before the lens in a close shot of things and hands, by which its set is chosen."""

from collections.abc import Mapping

INSERTS: Mapping[str, str] = {
    "cutting-board": "chop, slices, slicing, sliced, mince, diced, dices, dicing, cutting board, "
    "chopping board, herbs, dough, knead, julienne, vegetable, vegetables, garlic, peels, peeling",
    "plate": "plated, dessert, meal, plate of food, bowl of soup, steak, pasta, sauce, main dish, fine "
    "dining, "
    "breakfast, dinner, salad, garnish, course",
}
"""What close shots of hands and things are laid on, by what is in them."""
LAID = (
    "letter, envelope, telegram, postcard, photograph, photo, snapshot, newspaper, map, blueprint, "
    "notebook, "
    "diary, journal, book, bible, key, ring, watch, wristwatch, pocket watch, coin, coins, money, cup, "
    "mug, "
    "teacup, coffee, phone, smartphone, cellphone, telephone, dagger, glasses, spectacles, "
    "pearls, necklace, chessboard, playing cards, card, candle, bottle, glass, wine glass, vase, clock"
)
"""What lies on a bare table when it is shown alone and near."""
SURFACES = (
    "stone, rock, concrete, granite, brick, water, water surface, raindrop, raindrops, ripple, ripples, "
    "puddle, droplets, bark, tree bark, trunk, fabric, cloth, linen, cotton, textile, canvas, silk, "
    "satin, velvet, denim, wool, leather, paper, parchment, manuscript, metal, steel, iron, rust, "
    "rusty metal, wood, wood grain, timber, plank, sand, grains of sand, ice, frost, leaf, petal, moss, "
    "lichen, bread crust, crust, texture"
)
"""What fills the picture by itself when the camera is nearest."""
