"""An intent as plain values, for tables of what a brief must be understood to show."""

from collections.abc import Mapping

from filmkit.studio.animatic.intent import ShotIntent

Wanted = Mapping[str, object]
"""What must be understood, by the names of `seen`; the others may be anything."""


def seen(intent: ShotIntent) -> dict[str, object]:
    """An intent as the few plain values that the table speaks of."""
    main = [each for each in intent.subjects if not each.background]
    first = intent.subjects[0] if intent.subjects else None
    return {
        "set": intent.place.value,
        "place": intent.place_kind.value,
        "interior": intent.interior.value,
        "time": intent.time.value.value,
        "weather": {each.value.kind: each.value.strength for each in intent.weather},
        "size": intent.camera.size.value,
        "angle": intent.camera.angle.value,
        "framing": intent.camera.framing.value,
        "lens": intent.camera.lens.value if intent.camera.lens else None,
        "moves": [(each.value.name, each.value.direction, each.value.speed) for each in intent.camera.moves],
        "main": [each.name for each in main],
        "behind": [each.name for each in intent.subjects if each.background],
        "counts": [each.count.value for each in intent.subjects],
        "kind": first.kind.value.value if first else None,
        "acts": [each.act.value for each in intent.subjects],
        "feeling": first.feeling.value if first else None,
        "facing": first.facing.value.value if first else None,
        "part": first.part.value if first else None,
        "held": first.held if first else None,
        "goes": first.moves if first else None,
        "where": first.where if first else None,
        "lights": [(each.value.source, each.value.direction, each.value.color) for each in intent.lights],
        "change": tuple(each.value for each in intent.light_change) if intent.light_change else None,
        "pace": intent.pace,
        "not_drawn": intent.not_drawn,
        "wet": intent.wet is not None,
        "shadows": intent.look.shadows,
        "highlights": intent.look.highlights,
    }
