"""The nouns of trees: those that bear something are a tree like any other, those with a look of their own
go by their name. Knows no form."""

from collections.abc import Mapping

TREES = (
    "cherry blossom, apple blossom, peach blossom, plum blossom, cherry tree, apple tree, oak tree, oak, "
    "elm, elm tree, beech tree, chestnut tree, linden, linden tree"
)
"""What is a tree, whatever it bears."""
SPECIES: Mapping[str, str] = {
    "willow": "willow, willow tree, weeping willow, weeping willow tree",
    "birch": "birch, birch tree, silver birch, aspen, aspen tree",
    "palm": "palm tree, coconut tree, coconut palm, coconut palm tree, date palm, palms",
    "pine": "pine, pine tree, fir, fir tree, spruce, spruce tree, conifer, evergreen tree, evergreen",
    "maple": "maple, maple tree, japanese maple",
    "cypress": "cypress, cypress tree, juniper",
    "poplar": "poplar, poplar tree",
    "baobab": "baobab, baobab tree",
    "sequoia": "sequoia, sequoia tree, redwood, redwood tree, giant sequoia",
    "banyan": "banyan, banyan tree, fig tree",
    "bamboo tree": "bamboo tree, bamboo grove",
    "acacia": "acacia, acacia tree, umbrella tree",
    "olive tree": "olive tree, eucalyptus, eucalyptus tree",
    "ginkgo": "ginkgo, ginkgo tree, autumn tree, golden tree, yellow tree",
    "jacaranda": "jacaranda, jacaranda tree, wisteria, wisteria tree, purple tree",
    "magnolia": "magnolia, magnolia tree, pink tree",
    "dead tree": "bare tree, dead tree, leafless tree, winter tree, withered tree",
}
"""By name, of those that a stranger tells from others."""
