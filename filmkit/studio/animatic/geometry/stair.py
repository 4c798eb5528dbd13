"""What a step of stairs measures: who builds stairs and who goes on them must agree on it.

House stairs, by the rule that two rises and a going are a pace: 2 x 165 mm + 280 mm = 610 mm.
"""

RISE, GOING = 0.165, 0.28
"""Metres up and ahead."""
STEPS = 12
"""Of a flight that is put where a place has none."""
FLIGHT = "flight of stairs"
"""Its name among what goes with a deed."""
