"""What things are made of: named finishes, each a colour and how it answers light.

Knows no thing. Colours are linear, so a wall of 0.3 is already a light one. `scale` is pattern
repeats a metre: it is chosen for things of the size they have in life.
"""

from filmkit.studio.animatic.props.making.carpenter import Finish
from filmkit.studio.animatic.world import Color, Material, Pattern

TUNGSTEN: Color = (1.0, 0.62, 0.28)
LAMPLIGHT: Color = (1.0, 0.72, 0.42)
CANDLE: Color = (1.0, 0.60, 0.24)


def glowing(color: Color, strength: float) -> Finish:
    """A surface that gives light; 5 to 20 is a lamp at night."""
    return Finish(color, Material(0.0, 0.0, emission=strength))


def plain(color: Color, gloss: float = 0.3, specular: float = 0.15, rim: float = 0.0) -> Finish:
    """A painted surface."""
    return Finish(color, Material(gloss, specular, rim=rim))


def patterned(
    color: Color,
    pattern: Pattern,
    scale: float,
    gloss: float = 0.3,
    specular: float = 0.12,
    reflect: float = 0.0,
    translucency: float = 0.0,
) -> Finish:
    """A surface with procedural detail."""
    return Finish(
        color, Material(gloss, specular, 0.0, pattern, scale, reflect=reflect, translucency=translucency)
    )


DARK = plain((0.030, 0.045, 0.040), 0.5, 0.25)
"""Painted wood or iron, nearly black, with a green cast."""
IRON = plain((0.020, 0.020, 0.022), 0.5, 0.25)
STONE = patterned((0.30, 0.26, 0.22), Pattern.STONE, 2.2)
TRIM = patterned((0.24, 0.21, 0.18), Pattern.PLASTER, 2.0)
PLASTER = patterned((0.62, 0.53, 0.40), Pattern.PLASTER, 1.2, 0.1, 0.04)
WHITE_WALL = patterned((0.62, 0.61, 0.58), Pattern.PLASTER, 0.9, 0.1, 0.04)
SLATE_ROOF = patterned((0.07, 0.08, 0.10), Pattern.TILES, 4.0, 0.5, 0.3)
AWNING = patterned((0.17, 0.020, 0.024), Pattern.FABRIC, 1.0, 0.2, 0.06)
RED_CARPET = patterned((0.20, 0.020, 0.028), Pattern.FABRIC, 1.0, 0.1, 0.03)
OAK = patterned((0.40, 0.24, 0.13), Pattern.PLANKS, 7.0, 0.45, 0.2)
DARK_OAK = patterned((0.17, 0.095, 0.050), Pattern.PLANKS, 6.0, 0.5, 0.25)
PALE_BOARDS = patterned((0.46, 0.34, 0.22), Pattern.PLANKS, 5.5, 0.4, 0.18)
BEAM = patterned((0.20, 0.115, 0.060), Pattern.PLANKS, 6.0, 0.3, 0.1)
STEEL = Finish((0.52, 0.53, 0.54), Material(0.7, 0.5, 0.0, Pattern.STEEL, 1.0, reflect=0.42, metal=0.75))
BRIGHT_STEEL = Finish((0.76, 0.75, 0.73), Material(0.9, 0.8, reflect=0.8, metal=1.0))
COPPER = Finish((0.62, 0.34, 0.19), Material(0.9, 0.7, reflect=0.5, metal=0.85))
BRASS = Finish((0.45, 0.33, 0.14), Material(0.9, 0.7, reflect=0.3, metal=0.6))
WALL_TILES = patterned((0.70, 0.70, 0.67), Pattern.TILES, 7.0, 0.8, 0.4)
FLOOR_TILES = patterned((0.16, 0.14, 0.13), Pattern.TILES, 3.0, 0.7, 0.4, reflect=0.2)
TERRACOTTA = patterned((0.36, 0.20, 0.11), Pattern.TILES, 3.2, 0.4, 0.15)
CHINA = Finish((0.84, 0.83, 0.80), Material(0.9, 0.5, rim=0.2))
GLASS = Finish((0.20, 0.20, 0.19), Material(0.98, 1.0, reflect=0.4))
LINEN = patterned((0.42, 0.40, 0.36), Pattern.FABRIC, 1.0, 0.1, 0.03)
TABLECLOTH = patterned((0.80, 0.78, 0.73), Pattern.FABRIC, 1.0, 0.1, 0.05)
GINGHAM = patterned((0.50, 0.12, 0.10), Pattern.GINGHAM, 11.0, 0.1, 0.03)
CURTAIN = patterned((0.80, 0.72, 0.58), Pattern.FABRIC, 0.8, 0.1, 0.03, translucency=1.0)
FOLIAGE = patterned((0.022, 0.055, 0.020), Pattern.FOLIAGE, 14.0, 0.12, 0.06)
MEADOW = patterned((0.30, 0.36, 0.10), Pattern.FOLIAGE, 1.5, 0.2, 0.05)
BARK = patterned((0.070, 0.052, 0.040), Pattern.BARK, 6.0, 0.2, 0.06)
PAPER = patterned((0.72, 0.68, 0.58), Pattern.PAPER, 30.0, 0.1, 0.04)
PLASTIC = plain((0.016, 0.016, 0.018), 0.6, 0.3)
LEATHER = plain((0.16, 0.065, 0.028), 0.5, 0.2)
SILVER = plain((0.44, 0.45, 0.47), 0.7, 0.4)
RED = plain((0.46, 0.022, 0.018), 0.6, 0.3)
YELLOW = plain((0.62, 0.46, 0.04), 0.4, 0.2)
ORANGE = plain((0.55, 0.17, 0.03), 0.3, 0.12)
GREY = plain((0.20, 0.20, 0.21), 0.4, 0.2)
SNOW = plain((0.82, 0.84, 0.88), 0.2, 0.1)
FOAM = plain((0.80, 0.84, 0.86), 0.3, 0.1)
