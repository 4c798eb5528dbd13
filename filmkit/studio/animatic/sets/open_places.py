"""Gardens, yards and sites, by their words: rows of `grounds`, like `wonders.WONDERS`.

Builds nothing.
"""

from filmkit.studio.animatic.props import finishes as f
from filmkit.studio.animatic.props.carpenter import Finish
from filmkit.studio.animatic.sets import edges, parterres, plots, rigs, sites, wilds
from filmkit.studio.animatic.sets.civic import EARTH, LAWN, PAVING, TAR
from filmkit.studio.animatic.sets.houses import HOUSES
from filmkit.studio.animatic.sets.sights import Build
from filmkit.studio.animatic.world import Pattern

SAND = f.patterned((0.46, 0.36, 0.22), Pattern.SAND, 1.2)
RED_SAND = f.patterned((0.42, 0.22, 0.12), Pattern.SAND, 1.2)
DRY = f.patterned((0.34, 0.25, 0.12), Pattern.SAND, 1.2)
SNOW = f.patterned((0.52, 0.55, 0.60), Pattern.PLASTER, 0.5)
DECK = f.patterned((0.36, 0.25, 0.15), Pattern.PLANKS, 4.0)
HOLLOW = f.plain((0.01, 0.02, 0.025))

OPEN: tuple[tuple[tuple[str, ...], Finish, Build, str, tuple[float, float]], ...] = (
    *HOUSES,
    (("balcony", "loggia", "juliet balcony"), HOLLOW, edges.balcony, "none", (0.3, 2.0)),
    (("pier", "jetty"), HOLLOW, edges.pier, "none", (0.2, 1.5)),
    (("hedge maze", "maze", "labyrinth", "garden maze", "corn maze"), LAWN, parterres.maze, "trees", (0.2,
     1.9)),
    (("patio", "terrace", "barbecue", "restaurant patio", "deck of a house", "veranda", "garden terrace"),
     LAWN,
     plots.patio, "trees", (0.5, 1.5)),
    (("backyard", "back yard", "yard", "back garden", "sandbox", "garden of a house"), LAWN,
     plots.backyard, "trees",
     (0.5, 1.5)),
    (("courtyard", "inner court", "riad", "cloister", "inner courtyard", "atrium garden"), PAVING,
     plots.courtyard,
     "none", (0.5, 2.6)),
    (("topiary garden", "topiary", "formal garden", "palace garden", "garden of versailles",
     "hedge garden"), LAWN,
     parterres.topiary, "trees", (0.4, 1.8)),
    (("japanese garden", "zen garden", "rock garden", "koi pond", "fishpond", "fish pond", "garden pond",
      "chinese garden", "water garden", "lily pond"), LAWN, parterres.pond_garden, "trees", (0.5, 1.5)),
    (("vegetable garden", "kitchen garden", "allotment", "community garden", "vegetable patch"), EARTH,
     plots.vegetables, "trees", (0.4, 1.4)),
    (("roof garden", "rooftop garden", "rooftop terrace", "rooftop bar", "roof terrace"), HOLLOW,
     plots.roof_garden,
     "none", (0.4, 1.6)),
    (("gazebo", "pavilion", "bandstand", "wedding arch"), LAWN, parterres.gazebo, "trees", (0.5, 2.4)),
    (("beer garden",), f.patterned((0.36, 0.31, 0.235), Pattern.SAND, 2.2), plots.beer_garden, "trees",
     (0.4, 1.8)),
    (("picnic area", "picnic", "picnic table", "picnic ground"), LAWN, plots.picnic, "trees", (0.4, 1.5)),
    (("tree house", "treehouse"), LAWN, parterres.tree_house, "trees", (0.5, 3.2)),
    (("hot spring", "onsen", "thermal pool", "geyser"), f.patterned((0.17, 0.16, 0.14), Pattern.ROCK, 0.6),
     parterres.hot_spring, "trees", (0.4, 1.3)),
    (("amphitheater", "amphitheatre", "ancient theatre", "greek theatre", "roman theatre",
     "open-air theatre"), SAND,
     sites.tiers, "hills", (0.3, 3.4)),
    (("aqueduct", "viaduct", "railway bridge"), LAWN, sites.arches, "hills", (0.5, 4.6)),
    (("archaeological excavation", "excavation", "archaeological dig", "dig site", "archaeological site",
      "excavation site"), SAND, sites.dig, "hills", (0.3, 1.0)),
    (("bullring", "bull ring", "rodeo arena", "rodeo", "bullfight"), SAND, sites.ring, "none", (0.3, 2.4)),
    (("corral", "paddock", "horse pen", "stockyard", "horse ranch"), DRY, sites.corral, "hills", (0.4,
     1.6)),
    (("wind farm", "wind turbine", "wind turbines", "windmills on a hill"), LAWN, rigs.wind_wheels, "hills",
     (0.8, 6.5)),
    (("heliport", "helipad", "landing pad", "landing deck"), TAR, rigs.helipad, "town", (0.4, 1.8)),
    (("volleyball court", "outdoor volleyball court", "beach volleyball"), SAND, rigs.volleyball, "trees",
     (0.4, 1.7)),
    (("water park", "waterpark", "water slide", "aquapark"), PAVING, rigs.water_park, "trees", (0.5, 3.2)),
    (("water tower",), LAWN, rigs.tank_on_legs, "trees", (0.6, 4.8)),
    (("watering hole", "waterhole", "water hole"), DRY, wilds.water_hole, "hills", (0.3, 1.2)),
    (("rope bridge", "hanging bridge", "suspended footbridge", "canopy walk"), HOLLOW, wilds.rope_bridge,
     "none",
     (0.2, -0.4)),
    (("footbridge", "walking bridge", "on a bridge", "on the bridge", "across a bridge",
     "across the bridge", "over a bridge", "over the bridge", "cross a bridge", "cross the bridge",
     "crosses a bridge", "crosses the bridge", "crossing a bridge", "crossing the bridge",
     "on a wooden bridge", "crosses a wooden bridge", "on the wooden bridge", "on a stone bridge",
     "crosses a stone bridge", "on the stone bridge", "on an old bridge", "crosses an old bridge",
     "on the old bridge", "on a small bridge", "crosses a small bridge", "on the small bridge"), HOLLOW,
     edges.footbridge,
     "none", (0.3, 1.0)),
    (("outdoor stage", "music festival", "concert venue", "open-air concert", "festival stage",
     "rock concert",
      "outdoor concert"), TAR, sites.stage_outside, "none", (0.4, 2.9)),
    (("ticket booth", "box office", "ticket office", "kiosk"), PAVING, rigs.ticket_booth, "town", (0.5,
     1.8)),
    (("kasbah", "medina", "slum", "favela", "shanty town", "shantytown", "mud village", "desert village",
     "pueblo"),
     DRY, sites.mud_town, "hills", (0.4, 3.4)),
    (("igloo", "igloos", "eskimo village"), SNOW, wilds.igloos, "none", (0.4, 1.6)),
    (("racecourse", "horse race", "horse racing", "race course", "derby"), LAWN, sites.turf, "trees", (0.4,
     1.8)),
    (("rock arch", "natural arch", "natural bridge", "arches national park", "stone arch"), RED_SAND,
     wilds.stone_arch,
     "hills", (0.5, 3.8)),
    (("cactus desert", "desert vegetation", "cacti", "sonoran desert", "cactus garden", "cactus field",
      "desert with cactus", "desert with cacti"), DRY, wilds.cacti, "hills", (0.4, 2.2)),
    (("rainforest canopy", "forest canopy", "jungle canopy", "canopy", "treetops", "over the forest",
     "over a forest",
      "above the forest", "above the trees"), HOLLOW, wilds.canopy, "none", (0.2, -3.4)),
    (("machu picchu", "inca", "incan", "lost city", "inca city", "andean ruins"), LAWN, wilds.lost_city,
     "none",
     (0.6, 4.6)),
    (("trench", "trenches", "battlefield", "world war one", "no man's land", "front line"), EARTH,
     rigs.trench,
     "none", (0.1, 1.5)),
    (("boat deck", "ship deck", "deck of a ship", "pirate ship", "on a ship", "aboard a ship", "on deck",
     "raft",
      "on a yacht", "on board a ship", "sailing ship deck", "on a boat", "ship's deck", "deck"), HOLLOW,
      rigs.deck,
     "none", (0.2, 2.0)),
    (("oil rig", "oil platform", "drilling platform", "offshore platform"), HOLLOW, rigs.rig, "none", (0.4,
     3.2)),
    (("orchard", "apple orchard", "tree farm", "fruit garden", "olive grove", "orange grove",
     "christmas tree farm",
      "fruit trees"), LAWN, wilds.orchard, "hills", (0.4, 1.7)),
    (("mausoleum", "family tomb", "tomb outside"), LAWN, wilds.temple_tomb, "trees", (0.5, 2.6)),
)  # fmt: skip
"""Their words, the ground before them, who builds them, what closes the horizon, and where one looks."""
