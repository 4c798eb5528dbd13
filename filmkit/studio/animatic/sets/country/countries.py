"""Kinds of open country, by their words: their shape, their colours, what grows and lies there.

Builds nothing.
"""

from dataclasses import replace

from filmkit.studio.animatic.sets.country.steeps import (
    DROP,
    cliff,
    gorge,
    headlands,
    mount,
    paddies,
    piste,
    summit,
    under_peaks,
    volcano,
)
from filmkit.studio.animatic.sets.country.terrain import (
    ALPINE,
    CLIFF,
    DRIFT,
    GRASSY,
    SAND,
    Country,
    canyon,
    flat,
    glacier,
    hills,
    lake,
    moon,
    peaks,
    plains,
    sands,
    snowfield,
)
from filmkit.studio.animatic.sets.country.waters import cove, ditch, islet, pond, pools, spring, valley
from filmkit.studio.animatic.world import Color, Pattern

GREEN: tuple[Color, Color] = ((0.075, 0.110, 0.026), (0.200, 0.250, 0.060))
GOLD: tuple[Color, Color] = ((0.200, 0.130, 0.035), (0.520, 0.380, 0.130))
COUNTRIES: tuple[tuple[tuple[str, ...], Country], ...] = (
    (
        ("volcano", "lava", "volcanic", "eruption", "magma", "molten"),
        Country("volcano", volcano, (0.062, 0.056, 0.054), (0.085, 0.072, 0.066), (0.050, 0.043, 0.041),
                ((Pattern.ROCK, Pattern.ROCK), (0.5, 0.05)), rocks=26, stone=(0.055, 0.050, 0.049)),
    ),
    (
        ("waterfall", "cascade", "niagara"),
        Country("falls", cliff, (0.085, 0.125, 0.034), (0.095, 0.120, 0.045), (0.115, 0.108, 0.100),
                ALPINE, tree="spruce", trees=110, rocks=34, grass=4200, blade=GREEN, tall=0.3, water=-0.5,
                eye=(4.4, 1.8, -20.0)),
    ),
    (
        ("tidal flat", "mudflat", "mud flat", "low tide", "mud", "muddy"),
        Country("mud", pools, (0.150, 0.122, 0.092), (0.190, 0.155, 0.118), (0.110, 0.090, 0.070),
                SAND, rocks=3, stone=(0.12, 0.105, 0.09), water=-0.10, shore=(0.120, 0.098, 0.076),
                eye=(2.4, 0.4, -18.0)),
    ),
    (
        ("salt flat", "salt pan", "salt lake", "salt desert", "bonneville", "uyuni", "playa", "dry lake"),
        Country("salt", flat, (0.62, 0.615, 0.59), (0.60, 0.60, 0.585), (0.30, 0.265, 0.235),
                ((Pattern.ROCK, Pattern.PLASTER), (0.10, 0.05)), rocks=0, stone=(0.4, 0.39, 0.37)),
    ),
    (
        ("parched", "cracked", "cracked earth", "cracked ground", "barren plain", "dry plain", "wasteland",
         "barren land", "barren terrain", "dried earth", "dust bowl"),
        Country("parched", flat, (0.235, 0.165, 0.105), (0.275, 0.200, 0.130), (0.17, 0.115, 0.075),
                ((Pattern.ROCK, Pattern.PLASTER), (0.42, 0.22)), rocks=26, stone=(0.22, 0.165, 0.115)),
    ),
    (
        ("glacier", "ice field", "crevasse", "iceberg"),
        Country("ice", glacier, (0.42, 0.53, 0.60), (0.56, 0.61, 0.66), (0.13, 0.31, 0.40),
                DRIFT, cap=(0.60, 0.64, 0.69), line=30.0, rocks=24, stone=(0.30, 0.47, 0.57)),
    ),
    (
        ("ice plain", "plain of ice", "sheet of ice", "ice sheet", "ice cap", "icy plain", "frozen plain"),
        Country("ice plain", flat, (0.50, 0.56, 0.62), (0.56, 0.60, 0.65), (0.22, 0.38, 0.46),
                ((Pattern.ROCK, Pattern.PLASTER), (0.16, 0.10)), cap=(0.58, 0.62, 0.67), line=24.0, rocks=10,
                stone=(0.40, 0.52, 0.60)),
    ),
    (
        ("moon", "moon surface", "lunar", "asteroid", "planet", "alien planet"),
        Country("moon", moon, (0.20, 0.198, 0.195), (0.25, 0.247, 0.243), (0.12, 0.119, 0.117),
                ((Pattern.SAND, Pattern.PLASTER), (0.6, 0.10)), rocks=26, stone=(0.17, 0.168, 0.165)),
    ),
    (
        ("terraces", "rice terrace", "terraced", "rice paddy", "rice paddies", "paddy field", "rice field",
         "rice fields"),
        Country("terraces", paddies, (0.095, 0.190, 0.034), (0.125, 0.215, 0.040), (0.075, 0.085, 0.034),
                GRASSY, tree="broad", trees=40, rocks=0, grass=3000, blade=GREEN, tall=0.22,
                eye=(17.0, 7.0, -34.0), fine=(190.0, 190)),
    ),
    (
        ("ski slope", "ski run", "ski piste", "piste", "ski resort", "slalom", "ski lift", "chairlift",
         "skiing", "snowboarding", "skier", "snowboarder"),
        Country("piste", piste, (0.48, 0.515, 0.57), (0.54, 0.57, 0.62), (0.30, 0.32, 0.36),
                DRIFT, cap=(0.56, 0.59, 0.64), tree="snowy", trees=120, rocks=3, stone=(0.16, 0.165, 0.175),
                eye=(2.2, 9.0, -26.0)),
    ),
    (
        ("marsh", "marshland", "swamp", "wetland", "bog", "bayou", "everglades", "reeds", "fen"),
        Country("marsh", pools, (0.085, 0.100, 0.034), (0.115, 0.120, 0.042), (0.090, 0.070, 0.040),
                GRASSY, tree="broad", trees=46, rocks=0, grass=8200,
                blade=((0.090, 0.085, 0.030), (0.290, 0.240, 0.095)), tall=0.95, water=-0.16,
                shore=(0.060, 0.048, 0.030), eye=(2.6, 0.6, -20.0)),
    ),
    (
        ("cliff", "clifftop", "cliff top", "sea cliff", "headland", "escarpment"),
        Country("cliff", headlands, (0.090, 0.130, 0.036), (0.120, 0.145, 0.048), (0.430, 0.375, 0.290),
                ((Pattern.GRASS, Pattern.ROCK), (0.35, 0.12)), rocks=12, stone=(0.30, 0.265, 0.21),
                grass=5200, blade=GREEN, tall=0.26, flowers=((0.66, 0.42, 0.52), (0.66, 0.64, 0.56)),
                water=-DROP, shore=(0.30, 0.26, 0.20), eye=(4.2, -4.5, -34.0)),
    ),
    (
        ("vineyard", "vine", "vines", "winery", "grapevine", "grapes"),
        Country("vineyard", hills, (0.165, 0.130, 0.062), (0.110, 0.150, 0.045), (0.150, 0.130, 0.060),
                GRASSY, tree="broad", trees=60, rocks=0, grass=1800, blade=GREEN, tall=0.14,
                sown="vines", eye=(2.7, 1.8, -18.0)),
    ),
    (
        ("lavender",),
        Country("lavender", hills, (0.150, 0.120, 0.070), (0.110, 0.145, 0.045), (0.150, 0.130, 0.060),
                GRASSY, tree="broad", trees=50, rocks=0, sown="lavender", eye=(2.3, 1.4, -18.0)),
    ),
    (
        ("tea plantation", "tea field", "tea garden", "plantation"),
        Country("tea", hills, (0.110, 0.090, 0.045), (0.095, 0.155, 0.040), (0.130, 0.120, 0.050),
                GRASSY, tree="broad", trees=30, rocks=0, sown="tea", eye=(2.8, 1.6, -18.0)),
    ),
    (
        ("tulip",),
        Country("tulips", plains, (0.120, 0.105, 0.060), (0.105, 0.150, 0.045), (0.130, 0.120, 0.050),
                GRASSY, tree="broad", trees=40, rocks=0, sown="tulips", eye=(2.2, 1.0, -18.0)),
    ),
    (
        ("sunflower",),
        Country("sunflowers", hills, (0.120, 0.100, 0.045), (0.115, 0.150, 0.045), (0.130, 0.120, 0.050),
                GRASSY, tree="broad", trees=40, rocks=0, sown="sunflowers", eye=(2.5, 1.6, -18.0)),
    ),
    (
        ("grand canyon", "canyon", "gorge", "ravine", "abyss"),
        Country("gorge", gorge, (0.360, 0.185, 0.095), (0.440, 0.240, 0.130), (0.300, 0.125, 0.065),
                CLIFF, rocks=16, stone=(0.30, 0.145, 0.080), grass=420,
                blade=((0.12, 0.11, 0.05), (0.30, 0.25, 0.11)), tall=0.36, eye=(8.5, -9.0, -34.0),
                fine=(330.0, 150)),
    ),
    (
        ("dune", "desert", "sahara", "sand", "sandy", "pyramid", "sphinx"),
        Country("dunes", sands, (0.50, 0.345, 0.190), (0.60, 0.430, 0.250), (0.36, 0.205, 0.095),
                SAND, rocks=4, stone=(0.30, 0.21, 0.14), grass=500,
                blade=((0.16, 0.13, 0.06), (0.36, 0.29, 0.14)), tall=0.42),
    ),
    (
        ("table mountain", "roraima", "tepui", "tableland"),
        Country("tableland", canyon, (0.085, 0.125, 0.034), (0.100, 0.135, 0.042), (0.150, 0.120, 0.095),
                CLIFF, tree="broad", trees=90, rocks=14, stone=(0.14, 0.12, 0.10), grass=3600, blade=GREEN,
                tall=0.34),
    ),
    (
        ("mars", "martian", "red planet"),
        Country("mars", plains, (0.34, 0.150, 0.075), (0.42, 0.205, 0.110), (0.25, 0.100, 0.055),
                SAND, rocks=64, stone=(0.21, 0.095, 0.058)),
    ),
    (
        ("mesa", "butte", "badlands", "western",
         "crater", "red rock", "monument valley", "arizona"),
        Country("canyon", canyon, (0.36, 0.170, 0.085), (0.46, 0.235, 0.125), (0.27, 0.105, 0.055),
                CLIFF, rocks=22, stone=(0.29, 0.130, 0.070), grass=420,
                blade=((0.12, 0.11, 0.05), (0.30, 0.25, 0.11)), tall=0.36),
    ),
    (
        ("snow", "snowy", "arctic", "antarctic", "antarctica", "tundra", "ice", "icy", "frozen", "winter",
         "glacier", "snowfield", "snowscape", "north pole", "ski"),
        Country("snow", snowfield, (0.47, 0.505, 0.56), (0.53, 0.56, 0.61), (0.16, 0.175, 0.20),
                DRIFT, cap=(0.56, 0.59, 0.64), tree="snowy", trees=60, rocks=7, stone=(0.16, 0.165, 0.175),
                grass=420, blade=((0.16, 0.12, 0.07), (0.34, 0.26, 0.15)), tall=0.24),
    ),
    (
        ("river", "riverbank", "riverside", "stream", "creek", "brook", "rapids", "delta", "seine",
        "thames", "nile",
         "amazon", "mississippi", "ganges", "grassy bank", "sand bank", "sandbank", "waterside"),
        Country("river", valley, (0.095, 0.130, 0.036), (0.110, 0.135, 0.046), (0.130, 0.124, 0.116),
                ALPINE, 62.0, tree="spruce", trees=230, rocks=26, grass=4600, blade=GREEN, tall=0.28,
                flowers=((0.70, 0.68, 0.60), (0.55, 0.42, 0.08)), water=-0.8, shore=(0.230, 0.205, 0.165),
                eye=(6.4, -0.5, -32.0)),
    ),
    (
        ("lagoon",),
        Country("lagoon", cove, (0.085, 0.150, 0.036), (0.105, 0.165, 0.045), (0.330, 0.280, 0.190),
                SAND, tree="palm", trees=60, rocks=14, stone=(0.26, 0.225, 0.17), water=-0.45,
                shore=(0.600, 0.500, 0.340), eye=(6.2, -1.2, -30.0)),
    ),
    (
        ("oasis",),
        Country("oasis", spring, (0.50, 0.345, 0.190), (0.60, 0.430, 0.250), (0.36, 0.205, 0.095),
                SAND, tree="palm", trees=14, rocks=4, stone=(0.30, 0.21, 0.14), grass=1600,
                blade=((0.10, 0.13, 0.05), (0.26, 0.30, 0.12)), tall=0.5, water=-0.95,
                shore=(0.16, 0.20, 0.07), eye=(1.7, 1.2, -15.0)),
    ),
    (
        ("moat",),
        Country("moat", ditch, (0.105, 0.140, 0.036), (0.115, 0.150, 0.045), (0.150, 0.140, 0.060),
                GRASSY, tree="broad", trees=40, rocks=6, grass=5200, blade=GREEN, tall=0.30, water=-0.8,
                shore=(0.100, 0.085, 0.045), eye=(3.0, 2.6, -30.0)),
    ),
    (
        ("pond", "swimming hole"),
        Country("pond", pond, (0.105, 0.140, 0.036), (0.115, 0.150, 0.045), (0.150, 0.140, 0.060),
                GRASSY, tree="broad", trees=70, rocks=14, grass=7600, blade=GREEN, tall=0.40,
                flowers=((0.68, 0.66, 0.58), (0.58, 0.46, 0.06)), water=-0.95, shore=(0.100, 0.085, 0.045),
                eye=(2.0, 0.6, -14.0)),
    ),
    (
        ("moor", "moorland", "heath", "heather"),
        Country("moor", hills, (0.125, 0.105, 0.050), (0.150, 0.120, 0.075), (0.150, 0.130, 0.100),
                GRASSY, rocks=24, stone=(0.20, 0.19, 0.175), grass=5200,
                blade=((0.090, 0.070, 0.040), (0.260, 0.200, 0.105)), tall=0.30,
                flowers=((0.34, 0.12, 0.34), (0.42, 0.17, 0.40), (0.30, 0.10, 0.26))),
    ),
    (
        ("lake", "lakeside", "lakeshore", "reservoir", "fjord"),
        Country("lake", lake, (0.095, 0.120, 0.034), (0.120, 0.125, 0.055), (0.130, 0.126, 0.124),
                ALPINE, 44.0, tree="spruce", trees=90, rocks=20, grass=3600, blade=GREEN, tall=0.26,
                water=-0.45),
    ),
    (
        ("mountain", "peak", "alps", "summit", "ridge", "alpine", "himalayas", "valley",
         "highlands", "mountainside", "mountaintop", "plateau", "rocky", "rock face", "crevice", "slope",
         "foothills", "yosemite",
         "dolomites", "andes", "rockies", "patagonia", "half dome"),
        Country("peaks", peaks, (0.095, 0.120, 0.034), (0.125, 0.125, 0.060), (0.130, 0.124, 0.120),
                ALPINE, 46.0, tree="spruce", trees=90, rocks=30, grass=3600, blade=GREEN, tall=0.24,
                flowers=((0.70, 0.68, 0.60), (0.55, 0.42, 0.08))),
    ),
    (
        ("savannah", "savanna", "steppe", "prairie", "outback", "serengeti", "africa", "plains", "bush"),
        Country("plains", plains, (0.33, 0.235, 0.100), (0.40, 0.290, 0.140), (0.26, 0.190, 0.120),
                GRASSY, tree="acacia", trees=16, rocks=7, grass=6200, blade=GOLD, tall=0.50),
    ),
    (
        ("wheat", "corn", "cornfield", "barley", "harvest", "hayfield", "rye", "golden field"),
        Country("wheat", hills, (0.34, 0.235, 0.080), (0.17, 0.165, 0.055), (0.20, 0.170, 0.080),
                GRASSY, tree="broad", trees=60, rocks=2, grass=8200, blade=GOLD, tall=0.78),
    ),
    (
        ("flower", "floral", "poppy", "poppies", "daisy", "daisies", "wildflower", "bloom"),
        Country("flowers", hills, (0.105, 0.135, 0.036), (0.110, 0.140, 0.045), (0.15, 0.140, 0.060),
                GRASSY, tree="broad", trees=60, rocks=3, grass=4600, blade=GREEN, tall=0.42,
                flowers=((0.62, 0.045, 0.030), (0.62, 0.50, 0.10), (0.34, 0.16, 0.52), (0.70, 0.67, 0.60))),
    ),
)  # fmt: skip
GORGE = replace(next(country for _, country in COUNTRIES if country.kind == "gorge"), water=-16.0)
"""A river between cliffs."""
RAVINE = replace(
    GORGE, water=None, shape=under_peaks,
    low=(0.105, 0.115, 0.080), high=(0.150, 0.146, 0.140), steep=(0.105, 0.102, 0.100), line=30.0,
    stone=(0.13, 0.125, 0.12), grass=0, eye=(9.5, 2.0, -40.0),
)  # fmt: skip
"""Grey rocks under snow, deep between high peaks."""
SUMMIT = Country(
    "summit", summit, (0.155, 0.145, 0.130), (0.165, 0.158, 0.150), (0.115, 0.108, 0.102),
    ((Pattern.ROCK, Pattern.ROCK), (0.45, 0.05)), 9.0, rocks=34, stone=(0.17, 0.162, 0.15),
    eye=(1.9, 0.9, -15.0),
)  # fmt: skip
"""The top of a mountain, with others all round."""
LAKE = next(country for _, country in COUNTRIES if country.kind == "lake")
MEADOW = Country(
    "meadow", hills, (0.105, 0.140, 0.036), (0.115, 0.150, 0.045), (0.150, 0.140, 0.060), GRASSY,
    tree="broad", trees=84, rocks=5, grass=6800, blade=GREEN, tall=0.34,
    flowers=((0.68, 0.66, 0.58), (0.58, 0.46, 0.06)),
)  # fmt: skip


ISLAND = Country(
    "island", islet, (0.062, 0.125, 0.030), (0.085, 0.150, 0.040), (0.230, 0.200, 0.150), SAND, rocks=6,
    stone=(0.20, 0.18, 0.16), water=-0.55, shore=(0.600, 0.500, 0.340), eye=(24.0, 0.0, -8.0),
)  # fmt: skip


MOUNT = Country(
    "mount", mount, (0.095, 0.120, 0.034), (0.085, 0.098, 0.125), (0.080, 0.090, 0.118), ALPINE, 50.0,
    tree="spruce", trees=90, rocks=12, grass=3600, blade=GREEN, tall=0.24,
    flowers=((0.70, 0.68, 0.60), (0.55, 0.42, 0.08)), eye=(2.2, 6.8, -15.0),
)  # fmt: skip
"""One mountain that has a name."""
