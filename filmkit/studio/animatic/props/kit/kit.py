"""All tables of the kit as one. Knows no row."""

from collections.abc import Mapping

from filmkit.studio.animatic.props.kit.critters import CRITTERS
from filmkit.studio.animatic.props.kit.dress import DRESS
from filmkit.studio.animatic.props.kit.finds import FINDS
from filmkit.studio.animatic.props.kit.gear import GEAR
from filmkit.studio.animatic.props.kit.home import HOME
from filmkit.studio.animatic.props.kit.house import HOUSE
from filmkit.studio.animatic.props.kit.labs import LABS
from filmkit.studio.animatic.props.kit.matter import MATTER
from filmkit.studio.animatic.props.kit.meals import MEALS
from filmkit.studio.animatic.props.kit.parts import PARTS
from filmkit.studio.animatic.props.kit.play import PLAY
from filmkit.studio.animatic.props.kit.produce import PRODUCE
from filmkit.studio.animatic.props.kit.street import STREET
from filmkit.studio.animatic.props.kit.tales import TALES
from filmkit.studio.animatic.props.kit.wares import WARES
from filmkit.studio.animatic.props.making.good import Good

KIT: Mapping[str, Good] = {
    **PRODUCE,
    **MEALS,
    **HOUSE,
    **GEAR,
    **HOME,
    **STREET,
    **TALES,
    **DRESS,
    **PLAY,
    **FINDS,
    **CRITTERS,
    **MATTER,
    **PARTS,
    **WARES,
    **LABS,
}
"""By name."""
